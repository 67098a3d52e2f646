// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "engine/index.h"

#include "engine/domain.h"

#include <algorithm>

namespace engine {

using rules::Condition;
using rules::Target;
using rules::Test;

Index::Index(const rules::Tree &tree)
{
    collect(tree);
    putInOrder(tree);
    look(tree);
    if (!std::ranges::all_of(tree.messages, [this](const rules::MessagePattern &pattern) { return patterns.contains(pattern.id); }))
        patterns.insert(unnamedPattern);
}

void Index::collect(const rules::Tree &tree)
{
    const auto add = [this](Test::Subject subject, const QString &id, const QString &option) {
        variables.push_back({subject, id, option});
        return static_cast<int>(variables.size()) - 1;
    };
    QSet<QString> messageQuestions;
    for (const rules::Question &asked : tree.questions) {
        if (asked.kind == rules::QuestionKind::Message)
            messageQuestions.insert(asked.id);
        question.insert(asked.id, static_cast<int>(question.size()));
        auto &own = questionVariable[asked.id];
        if (asked.kind == rules::QuestionKind::Many) {
            for (const rules::Option &option : asked.options)
                own.insert(option.id, add(Test::Subject::Question, asked.id, option.id));
        } else {
            own.insert(QString(), add(Test::Subject::Question, asked.id, {}));
        }
    }
    for (const rules::FactSpec &read : tree.facts) {
        fact.insert(read.id, static_cast<int>(fact.size()));
        factVariable.insert(read.id, add(Test::Subject::Fact, read.id, {}));
    }
    for (const rules::Step &item : tree.steps) {
        step.insert(item.id, static_cast<int>(step.size()));
        for (const rules::Branch &branch : item.branches)
            addTests(messageQuestions, branch.when);
    }
    for (const rules::Diagnosis &item : tree.diagnoses) {
        diagnosis.insert(item.id, static_cast<int>(diagnosis.size()));
        for (const auto *reasons : {&item.requirements, &item.fixedWhen, &item.evidenceFor, &item.evidenceAgainst}) {
            for (const rules::Reason &reason : *reasons)
                addTests(messageQuestions, reason.when);
        }
    }
}

void Index::addTests(const QSet<QString> &messageQuestions, const Condition &condition)
{
    if (condition.kind == Condition::Kind::Leaf && condition.test.subject == Test::Subject::Question) {
        testsOf[condition.test.id].push_back(&condition.test);
        if (messageQuestions.contains(condition.test.id))
            patterns.unite(QSet<QString>(condition.test.options.begin(), condition.test.options.end()));
    }
    for (const Condition &part : condition.of)
        addTests(messageQuestions, part);
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
    const auto bits = static_cast<qsizetype>(variables.size());
    const auto diagnoses = static_cast<qsizetype>(tree.diagnoses.size());
    for (const rules::Diagnosis &item : tree.diagnoses) {
        QBitArray own(bits);
        for (const auto *reasons : {&item.requirements, &item.fixedWhen}) {
            for (const rules::Reason &reason : *reasons)
                own |= variablesOf(reason.when);
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
                own |= variablesOf(branch.when);
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

QStringList Index::inFileOrder(const QSet<QString> &questions) const
{
    QStringList ids(questions.cbegin(), questions.cend());
    std::ranges::sort(ids, {}, [this](const QString &id) { return question.value(id, -1); });
    return ids;
}

QBitArray Index::variablesOf(const Condition &condition) const
{
    QBitArray bits(static_cast<qsizetype>(variables.size()));
    if (condition.kind == Condition::Kind::Leaf) {
        const Test &test = condition.test;
        if (test.subject == Test::Subject::Fact) {
            if (const auto fact = factVariable.constFind(test.id); fact != factVariable.cend())
                bits.setBit(*fact);
        } else {
            const QHash<QString, int> own = questionVariable.value(test.id);
            for (const auto &[option, variable] : own.asKeyValueRange()) {
                if (option.isEmpty() || test.options.contains(option))
                    bits.setBit(variable);
            }
        }
    }
    for (const Condition &part : condition.of)
        bits |= variablesOf(part);
    return bits;
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
