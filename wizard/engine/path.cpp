// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "engine/path.h"

#include "engine/index.h"
#include "engine/questionsofremedies.h"
#include "engine/reachability.h"

#include <algorithm>

namespace engine {

namespace {

PathStep stepOf(const rules::Step &step, const Reachability::Passed &passed)
{
    PathStep pathStep{step.id, step.ask, -1, {}};
    if (passed.branches.size() == 1 && !passed.fallsThrough) {
        pathStep.branch = *passed.branches.cbegin();
        pathStep.says = step.branches[static_cast<size_t>(pathStep.branch)].says;
    }
    return pathStep;
}

/// Questions in the order a person meets them, each once.
class Asked
{
public:
    Asked(const Index &index, const Session &session)
        : m_index(index)
        , m_session(session)
    {
    }

    void add(const QString &question)
    {
        if (question.isEmpty() || m_known.contains(question))
            return;
        m_known.insert(question);
        m_ids << question;
    }
    void add(const QSet<QString> &questions)
    {
        for (const QString &question : m_index.inFileOrder(questions))
            add(question);
    }
    void addAnswered(const rules::Condition &condition)
    {
        QSet<QString> answered = questionsOf(condition);
        answered.removeIf([this](const QString &question) { return !m_session.answers.contains(question) || !m_index.question.contains(question); });
        add(answered);
    }
    void addAnswered(const std::vector<rules::Reason> &reasons)
    {
        for (const rules::Reason &reason : reasons)
            addAnswered(reason.when);
    }
    [[nodiscard]] QStringList ids() const { return m_ids; }

private:
    const Index &m_index;
    const Session &m_session;
    QStringList m_ids;
    QSet<QString> m_known;
};

QStringList askedBy(const CompiledTree &compiledTree, const Session &session, const Assignment &assignment, const Reachability &reached)
{
    const rules::Tree &tree = compiledTree.tree();
    Asked asked(compiledTree.index(), session);
    const auto counts
        = [&](const QString &question) { return tree.inOrder || reached.capped || session.answers.contains(question) || reached.assumed.contains(question); };
    for (const int at : compiledTree.index().order) {
        const auto passed = reached.steps.constFind(at);
        if (passed == reached.steps.cend())
            continue;
        const rules::Step &step = tree.steps[static_cast<size_t>(at)];
        if (counts(step.ask))
            asked.add(step.ask);
        asked.add(passed->decidedBy);
        const int last
            = passed->fallsThrough || passed->branches.isEmpty() ? static_cast<int>(step.branches.size()) - 1 : *std::ranges::max_element(passed->branches);
        for (int i = 0; i <= last; ++i)
            asked.addAnswered(step.branches[static_cast<size_t>(i)].when);
    }
    for (const auto &[at, decidedBy] : reached.ends.asKeyValueRange()) {
        const rules::Diagnosis &diagnosis = tree.diagnoses[static_cast<size_t>(at)];
        asked.add(decidedBy);
        asked.addAnswered(diagnosis.requirements);
        asked.addAnswered(diagnosis.fixedWhen);
        asked.addAnswered(diagnosis.evidenceFor);
        asked.addAnswered(diagnosis.evidenceAgainst);
    }
    if (reached.isMatch())
        asked.add(questionsOfRemedies(compiledTree, session, assignment, tree.diagnoses[static_cast<size_t>(*reached.diagnoses.cbegin())]));
    return asked.ids();
}

/// For a walk that was cut short: what nothing excludes.
bool isExcluded(const CompiledTree &compiledTree, const Assignment &assignment, int diagnosis)
{
    const Index &index = compiledTree.index();
    if (!index.leadsTo({rules::Target::Kind::Step, compiledTree.tree().start}, diagnosis))
        return true;
    return std::ranges::any_of(compiledTree.tree().diagnoses[static_cast<size_t>(diagnosis)].requirements,
                               [&](const rules::Reason &reason) { return assignment.evaluate(reason.when) == Truth::False; });
}

} // namespace

Path pathOf(const CompiledTree &compiledTree, const Session &session, const Assignment &assignment, const Reachability &reached)
{
    const rules::Tree &tree = compiledTree.tree();
    Path path;
    path.capped = reached.capped;
    path.nonePossible = reached.none || reached.capped;
    for (const int at : compiledTree.index().order) {
        if (const auto passed = reached.steps.constFind(at); passed != reached.steps.cend())
            path.trail.push_back(stepOf(tree.steps[static_cast<size_t>(at)], *passed));
    }
    for (int i = 0; i < static_cast<int>(tree.diagnoses.size()); ++i) {
        const QString &id = tree.diagnoses[static_cast<size_t>(i)].id;
        if (reached.fixed.contains(i))
            path.fixed << id;
        if (reached.diagnoses.contains(i) || (reached.capped && !isExcluded(compiledTree, assignment, i)))
            path.diagnoses << id;
    }
    path.asked = askedBy(compiledTree, session, assignment, reached);
    const Unavoidable unavoidable(compiledTree, reached);
    for (const QString &question : std::as_const(path.asked)) {
        const auto isMet = [&](int diagnosis) { return unavoidable.contains(diagnosis, question); };
        if (!reached.diagnoses.isEmpty() && std::ranges::all_of(reached.diagnoses, isMet))
            path.likely << question;
    }
    for (const QString &question : std::as_const(path.asked)) {
        // What a person left open stays open; a machine's gap is worth a question only where it keeps something open.
        if (canBeAsked(session, question) && (!session.answers.contains(question) || reached.assumed.contains(question))) {
            path.next = question;
            break;
        }
    }
    return path;
}

} // namespace engine
