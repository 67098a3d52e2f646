// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "engine/index.h"

#include <algorithm>

namespace engine {

using rules::Condition;
using rules::Target;
using rules::Test;

Index::Index(const rules::Tree &tree)
    : cells(tree, finder())
{
    collect(tree);
    putInOrder(tree);
    look(tree);
    passThrough(tree);
}

rules::Cells::Find Index::finder() const
{
    return [this](Test::Subject subject, const QString &id) { return (subject == Test::Subject::Question ? question : fact).value(id, -1); };
}

rules::Cells Index::cut(const rules::Tree &tree, const Condition &condition) const
{
    rules::Cells own(tree, finder());
    own.look(condition);
    own.cut();
    return own;
}

void Index::collect(const rules::Tree &tree)
{
    const auto number = [](QHash<QString, int> &positions, const auto &items) {
        for (const auto &item : items)
            positions.insert(item.id, static_cast<int>(positions.size()));
    };
    number(question, tree.questions);
    number(fact, tree.facts);
    number(step, tree.steps);
    number(diagnosis, tree.diagnoses);
    for (const rules::Step &item : tree.steps) {
        for (const rules::Branch &branch : item.branches)
            cells.look(branch.when);
    }
    for (const rules::Diagnosis &item : tree.diagnoses) {
        for (const auto *reasons : {&item.requirements, &item.fixedWhen, &item.evidenceFor, &item.evidenceAgainst}) {
            for (const rules::Reason &reason : *reasons)
                cells.look(reason.when);
        }
        for (const rules::Remedy &remedy : item.remedies)
            rules::forEachCondition(remedy, [this](const Condition &when) { cells.look(when); });
    }
    cells.cut();
}

/// Depth first without recursion, branches from last to first; the reverse of the order in which steps are finished puts each step
/// before those that it leads to, and what an earlier branch leads to before what a later one does.
void Index::putInOrder(const rules::Tree &tree)
{
    struct Frame {
        int step;
        qsizetype branch;
    };
    std::vector<bool> seen(tree.steps.size());
    std::vector<Frame> stack;
    const auto enter = [&](const QString &id) {
        const int found = step.value(id, -1);
        if (found < 0 || seen[static_cast<size_t>(found)])
            return;
        seen[static_cast<size_t>(found)] = true;
        stack.push_back({found, static_cast<qsizetype>(tree.steps[static_cast<size_t>(found)].branches.size())});
    };
    enter(tree.start);
    while (!stack.empty()) {
        Frame &top = stack.back();
        if (top.branch == 0) {
            order.push_back(top.step);
            stack.pop_back();
            continue;
        }
        --top.branch;
        const Target &go = tree.steps[static_cast<size_t>(top.step)].branches[static_cast<size_t>(top.branch)].go;
        if (go.kind == Target::Kind::Step)
            enter(go.id);
    }
    std::ranges::reverse(order);
}

void Index::look(const rules::Tree &tree)
{
    const auto bits = static_cast<qsizetype>(cells.variables().size());
    const auto diagnoses = static_cast<qsizetype>(tree.diagnoses.size());
    for (const rules::Diagnosis &item : tree.diagnoses) {
        QBitArray own(bits);
        for (const auto *reasons : {&item.requirements, &item.fixedWhen}) {
            for (const rules::Reason &reason : *reasons)
                own |= cells.variablesOf(reason.when);
        }
        leaf.push_back(own);
    }
    below.assign(tree.steps.size(), QBitArray(bits));
    reaches.assign(tree.steps.size(), QBitArray(diagnoses));
    bool changed = true;
    while (changed) { // one round settles a tree, one more sees it; a tree with a circle, which the checker refuses, takes a few
        changed = false;
        for (auto it = order.rbegin(); it != order.rend(); ++it) {
            const auto here = static_cast<size_t>(*it);
            QBitArray own = below[here];
            QBitArray ends = reaches[here];
            for (const rules::Branch &branch : tree.steps[here].branches) {
                own |= cells.variablesOf(branch.when);
                if (branch.go.kind == Target::Kind::Step && step.contains(branch.go.id)) {
                    own |= below[static_cast<size_t>(step[branch.go.id])];
                    ends |= reaches[static_cast<size_t>(step[branch.go.id])];
                } else if (branch.go.kind == Target::Kind::Diagnosis && diagnosis.contains(branch.go.id)) {
                    own |= leaf[static_cast<size_t>(diagnosis[branch.go.id])];
                    ends.setBit(diagnosis[branch.go.id]);
                }
            }
            if (own != below[here] || ends != reaches[here]) {
                below[here] = own;
                reaches[here] = ends;
                changed = true;
            }
        }
    }
}

void Index::passThrough(const rules::Tree &tree)
{
    for (const rules::Step &item : tree.steps)
        m_destinations.push_back({Target::Kind::Step, item.id});
    // What a step leads to was looked at before it. Where an author fixed the order, each step stays a place of its own: it asks.
    for (auto it = order.rbegin(); it != order.rend() && !tree.inOrder; ++it) {
        const std::vector<rules::Branch> &branches = tree.steps[static_cast<size_t>(*it)].branches;
        if (branches.empty() || branches.back().when.kind != Condition::Kind::Always)
            continue;
        const Target first = destination(branches.front().go);
        if (std::ranges::all_of(branches, [&](const rules::Branch &branch) { return destination(branch.go) == first; }))
            m_destinations[static_cast<size_t>(*it)] = first;
    }
}

const Target &Index::destination(const Target &target) const
{
    const int at = target.kind == Target::Kind::Step ? step.value(target.id, -1) : -1;
    return at < 0 ? target : m_destinations[static_cast<size_t>(at)];
}

QStringList Index::inFileOrder(const QSet<QString> &questions) const
{
    QStringList ids(questions.cbegin(), questions.cend());
    std::ranges::sort(ids, {}, [this](const QString &id) { return question.value(id, -1); });
    return ids;
}

bool Index::leadsTo(const Target &target, int diagnosisIndex) const
{
    if (target.kind == Target::Kind::Diagnosis)
        return diagnosis.value(target.id, -1) == diagnosisIndex;
    if (target.kind != Target::Kind::Step || !step.contains(target.id))
        return false;
    return reaches[static_cast<size_t>(step[target.id])].testBit(diagnosisIndex);
}

} // namespace engine
