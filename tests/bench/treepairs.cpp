// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/harness.h"

#include "rules/reader.h"
#include "support/largetree.h"

#include <yaml-cpp/yaml.h>

#include <memory>
#include <string>

namespace bench {

using namespace Qt::StringLiterals;

namespace {

Pair pairOf(int steps)
{
    auto bytes = std::make_shared<const QByteArray>(support::makeLargeTree(steps));
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
