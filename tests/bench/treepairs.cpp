// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/harness.h"

#include "rules/reader.h"

#include <yaml-cpp/yaml.h>

#include <memory>
#include <string>

namespace bench {

using namespace Qt::StringLiterals;

namespace {

/// A tree of this many steps in the manner of a real one: each asks a question of three options and goes on, gives up or ends in one of a
/// hundred diagnoses.
QByteArray makeTree(int steps)
{
    QByteArray text = "fixtree: 1\nid: bench\ntitle: Bench\nversion: \"1\"\nauthor: Bench\nlanguage: en\ndescription: A large tree.\nno-match: Ask somebody.\n"
                      "articles:\n  A1: {title: An article}\nquestions:\n";
    for (int i = 0; i < steps; ++i) {
        const QByteArray n = QByteArray::number(i);
        text += "  q" + n + ":\n    kind: choice\n    ask: What does lamp " + n + " show?\n    options: {green: A green light, red: A red light, off: None}\n";
    }
    text += "start: s0\nsteps:\n";
    for (int i = 0; i < steps; ++i) {
        const QByteArray n = QByteArray::number(i);
        const QByteArray next = i + 1 < steps ? "s" + QByteArray::number(i + 1) : QByteArray("no-match");
        text += "  s" + n + ":\n    ask: q" + n + "\n    branches:\n      - {is: red, go: d" + QByteArray::number(i % 100) + "}\n      - {is: green, go: " + next
            + "}\n    otherwise: no-match\n";
    }
    text += "diagnoses:\n";
    for (int i = 0; i < std::min(steps, 100); ++i) {
        const QByteArray n = QByteArray::number(i);
        text += "  d" + n + ":\n    title: Part " + n + " is broken\n    summary: It reports a fault.\n    cause: Wear.\n    articles: [A1]\n    remedies:\n      change:\n        title: Change part " + n
            + "\n        risk: low\n        restart: no\n        actions:\n          - manual: {text: Change part " + n + ", confirm: The lamp is green}\n";
    }
    return text;
}

Pair pairOf(int steps)
{
    auto bytes = std::make_shared<const QByteArray>(makeTree(steps));
    auto text = std::make_shared<const std::string>(bytes->toStdString());
    Pair pair;
    pair.what = u"tree: read and check"_s;
    pair.peerName = u"YAML::Load alone"_s;
    pair.size = steps;
    pair.withMemory = true;
    pair.agree = [bytes, text, steps]() -> QString {
        const rules::Reading reading = rules::readTree(*bytes, u"bench.tree.yaml"_s);
        if (!reading.tree)
            return reading.problems.empty() ? u"no tree"_s : reading.problems.front().toString();
        const YAML::Node node = YAML::Load(*text);
        const bool same = static_cast<int>(reading.tree->steps.size()) == steps && static_cast<int>(node["steps"].size()) == steps;
        return same ? QString() : u"the two readers found different numbers of steps"_s;
    };
    pair.ours = [bytes] { static_cast<void>(rules::readTree(*bytes, u"bench.tree.yaml"_s)); };
    pair.peer = [text] { static_cast<void>(YAML::Load(*text)); };
    return pair;
}

} // namespace

std::vector<Pair> treePairs()
{
    return {pairOf(100), pairOf(1000), pairOf(10'000)};
}

} // namespace bench
