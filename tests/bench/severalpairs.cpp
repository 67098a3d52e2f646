// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "bench/harness.h"

#include "machine/machine.h"
#include "rules/reader.h"
#include "support/largetree.h"
#include "workflow/scan.h"
#include "workflow/severaltrees.h"
#include "workflow/workflow.h"

#include <memory>
#include <vector>

namespace bench {

using namespace Qt::StringLiterals;
using workflow::CompiledTreePointer;

namespace {

constexpr int treeSteps = 100;

std::vector<CompiledTreePointer> makeTrees(int count)
{
    std::vector<CompiledTreePointer> trees;
    for (int i = 0; i < count; ++i) {
        rules::Reading reading = rules::readTree(support::makeProblemTree(i, treeSteps), u"bench%1.tree.yaml"_s.arg(i));
        if (reading.tree)
            trees.push_back(std::make_shared<const engine::CompiledTree>(reading.tree));
    }
    return trees;
}

/// A message of one of the trees, given to all of them; the text is another one each time, since what was recognised is remembered.
void giveMessage(std::vector<workflow::TreeCase> &cases, int number)
{
    static int count = 0;
    const QString text = u"Service %1: part%2.dll could not be initialized"_s.arg(++count).arg(number);
    for (workflow::TreeCase &each : cases) {
        const engine::Answer answer{u"message"_s, base::Text{text}, engine::Origin::Person, u"typed"_s, {}};
        if (auto session = engine::advance(*each.compiledTree, each.run.session, answer))
            each.run.session = *std::move(session);
    }
}

/// From the message to the tree that it chooses, beside asking every tree for its diagnosis.
Pair messagePair(int count)
{
    struct Prepared {
        std::vector<CompiledTreePointer> trees;
        std::vector<workflow::TreeCase> cases;
    };
    const auto prepared = std::make_shared<Prepared>();
    const auto prepare = [prepared, count] {
        if (!prepared->trees.empty())
            return;
        prepared->trees = makeTrees(count);
        const auto machine = workflow::openMachine(u"none"_s);
        prepared->cases = workflow::beginEach(prepared->trees, **machine, base::SystemClock());
    };
    Pair pair;
    pair.what = u"trees: message to candidates"_s;
    pair.peerName = u"diagnose() of each tree"_s;
    pair.size = count;
    pair.agree = [prepared, prepare, count]() -> QString {
        prepare();
        giveMessage(prepared->cases, count / 2);
        const workflow::TreeChoice choice = workflow::choose(prepared->cases);
        return choice.isDecided() && choice.cases.front().compiledTree->tree().id == u"problem%1"_s.arg(count / 2) ? QString() : u"another tree was chosen"_s;
    };
    pair.between = [prepared, count] { giveMessage(prepared->cases, count / 2); };
    pair.ours = [prepared] { static_cast<void>(workflow::choose(prepared->cases)); };
    pair.peer = [prepared] {
        for (const workflow::TreeCase &each : prepared->cases)
            static_cast<void>(engine::diagnose(*each.compiledTree, each.run.session));
    };
    return pair;
}

/// Opening a machine: what all trees ask of it, and what it alone shows, beside one tree after the other.
Pair machinePair(int count)
{
    const auto trees = std::make_shared<std::vector<CompiledTreePointer>>();
    Pair pair;
    pair.what = u"trees: machine opened"_s;
    pair.peerName = u"each tree alone"_s;
    pair.size = count;
    pair.rounds = 3;
    pair.agree = [trees, count]() -> QString {
        *trees = makeTrees(count);
        const auto machine = workflow::openMachine(u"practice:Q142676"_s);
        if (!machine)
            return machine.error().message;
        const workflow::Scan scan = workflow::scan(*trees, **machine, base::SystemClock());
        return std::ssize(scan.entries) > count ? QString() : u"diagnoses are missing"_s;
    };
    pair.ours = [trees] {
        const auto machine = workflow::openMachine(u"practice:Q142676"_s);
        static_cast<void>(workflow::scan(*trees, **machine, base::SystemClock()));
    };
    pair.peer = [trees] {
        const auto machine = workflow::openMachine(u"practice:Q142676"_s);
        for (const CompiledTreePointer &each : *trees)
            static_cast<void>(workflow::scan({each}, **machine, base::SystemClock()));
    };
    return pair;
}

} // namespace

std::vector<Pair> severalPairs()
{
    return {messagePair(20), messagePair(200), machinePair(20), machinePair(200)};
}

} // namespace bench
