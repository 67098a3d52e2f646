// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "engine/reachability.h"

#include "engine/index.h"

#include <algorithm>
#include <deque>
#include <vector>

namespace engine {

namespace {

using rules::Target;

class Search
{
public:
    /// `stopAt`: a session; the search stops at questions that can still be asked there.
    Search(const CompiledTree &compiledTree, const Assignment &assignment, int budget, const Session *stopAt = nullptr)
        : m_tree(compiledTree.tree())
        , m_index(compiledTree.index())
        , m_budget(budget)
        , m_stopAt(stopAt)
    {
        enter({Target::Kind::Step, m_tree.start}, assignment, 0);
    }

    Reachability run()
    {
        while (!m_waiting.empty()) {
            State state = std::move(m_waiting.front());
            m_waiting.pop_front();
            state.assignment.forgetBut((state.diagnosis ? m_index.leaf : m_index.below)[static_cast<size_t>(state.at)]);
            if (alreadySeen(state))
                continue;
            m_found.states += 1 + state.assignment.assumptions() / assumptionsOfOneState;
            if (m_found.states > m_budget) {
                m_found.capped = true;
                break;
            }
            if (state.diagnosis)
                end(state);
            else
                pass(state);
        }
        return std::move(m_found);
    }

private:
    struct State {
        bool diagnosis = false;
        int at = 0;         ///< index of the step or diagnosis
        size_t settled = 0; ///< branches, or reasons, that are decided already
        int depth = 0;      ///< open things that must be so
        Assignment assignment;
    };

    void enter(const Target &target, const Assignment &assignment, int depth)
    {
        const auto &places = target.kind == Target::Kind::Diagnosis ? m_index.diagnosis : m_index.step;
        const int at = places.value(target.id, -1);
        if (target.kind == Target::Kind::NoMatch || at < 0)
            m_found.none = true;
        else
            m_waiting.push_front({target.kind == Target::Kind::Diagnosis, at, 0, depth, assignment});
    }

    /// Follows both halves, and notes the question.
    void divide(const State &state, size_t settled, const rules::Literal &literal, QSet<QString> &decidedBy)
    {
        const rules::Variable &variable = m_index.cells.variable(literal.variable);
        if (variable.subject == rules::Test::Subject::Question) {
            decidedBy.insert(m_index.cells.idOf(variable));
            m_found.assumed.insert(m_index.cells.idOf(variable));
            if (m_stopAt && canBeAsked(*m_stopAt, m_index.cells.idOf(variable)))
                return;
        }
        if (auto no = state.assignment.assuming(literal, false))
            m_waiting.push_front({state.diagnosis, state.at, settled, state.depth, std::move(*no)});
        if (auto yes = state.assignment.assuming(literal, true))
            m_waiting.push_back({state.diagnosis, state.at, settled, state.depth + 1, std::move(*yes)});
    }

    /// Whether all branches from here on go to the same place, and one of them is taken for certain.
    [[nodiscard]] bool leadToOnePlace(const rules::Step &step, size_t from) const
    {
        const Target &first = m_index.destination(step.branches[from].go);
        const auto same = [&](const rules::Branch &branch) { return m_index.destination(branch.go) == first; };
        return step.branches.back().when.kind == rules::Condition::Kind::Always
               && std::all_of(step.branches.begin() + static_cast<std::ptrdiff_t>(from), step.branches.end(), same);
    }

    void pass(const State &state)
    {
        const rules::Step &step = m_tree.steps[static_cast<size_t>(state.at)];
        if (!m_found.steps.contains(state.at))
            m_found.steps[state.at].depth = state.depth; // the first time is the nearest
        Reachability::Passed &passed = m_found.steps[state.at];
        for (size_t i = state.settled; i < step.branches.size(); ++i) {
            const rules::Branch &branch = step.branches[i];
            const Truth truth = state.assignment.evaluate(branch.when);
            if (truth == Truth::True) {
                passed.branches.insert(static_cast<int>(i));
                enter(branch.go, state.assignment, state.depth);
                return;
            }
            if (truth == Truth::Unknown) {
                if (leadToOnePlace(step, i)) { // whatever the answer: nothing to tell apart
                    for (size_t open = i; open < step.branches.size(); ++open) {
                        if (state.assignment.evaluate(step.branches[open].when) != Truth::False)
                            passed.branches.insert(static_cast<int>(open));
                    }
                    enter(m_index.destination(branch.go), state.assignment, state.depth);
                    return;
                }
                divide(state, i, *state.assignment.undecided(branch.when), passed.decidedBy);
                return;
            }
        }
        passed.fallsThrough = true;
        m_found.none = true;
    }

    /// A path ends at a diagnosis: do its requirements hold, and is its cure in place? An unread fact that could tell that the cure is there leaves the
    /// diagnosis standing, since no answer could ever settle it; the plan measures before it changes anything.
    void end(const State &state)
    {
        const rules::Diagnosis &diagnosis = m_tree.diagnoses[static_cast<size_t>(state.at)];
        QSet<QString> &decidedBy = m_found.ends[state.at];
        const size_t requirements = diagnosis.requirements.size();
        for (size_t i = state.settled; i < requirements + diagnosis.fixedWhen.size(); ++i) {
            const bool required = i < requirements;
            const rules::Condition &when = required ? diagnosis.requirements[i].when : diagnosis.fixedWhen[i - requirements].when;
            const Truth truth = state.assignment.evaluate(when);
            if (truth == (required ? Truth::False : Truth::True)) {
                if (!required)
                    m_found.fixed.insert(state.at);
                m_found.none = true;
                return;
            }
            if (const auto literal = state.assignment.undecided(when, !required)) {
                divide(state, i, *literal, decidedBy);
                return;
            }
        }
        m_found.diagnoses.insert(state.at);
    }

    bool alreadySeen(const State &state)
    {
        QByteArray key = QByteArray::number(state.at) + (state.diagnosis ? 'd' : 's') + QByteArray::number(static_cast<qulonglong>(state.settled)) + ':';
        state.assignment.appendKey(key);
        const qsizetype before = m_seen.size();
        m_seen.insert(key);
        return m_seen.size() == before;
    }

    static constexpr int assumptionsOfOneState = 16;

    const rules::Tree &m_tree;
    const Index &m_index;
    int m_budget;
    const Session *m_stopAt;
    std::deque<State> m_waiting; ///< those with fewer assumptions first
    QSet<QByteArray> m_seen;
    Reachability m_found;
};

} // namespace

Unavoidable::Unavoidable(const CompiledTree &compiledTree, const Reachability &reached)
    : m_capped(reached.capped)
    , m_atTheEnd(reached.ends)
{
    if (m_capped)
        return;
    const rules::Tree &tree = compiledTree.tree();
    const Index &index = compiledTree.index();
    const auto number = [this](const QString &question) {
        if (!question.isEmpty() && !m_bits.contains(question))
            m_bits.insert(question, m_bits.size());
    };
    for (const auto &[at, passed] : reached.steps.asKeyValueRange()) {
        number(tree.steps[static_cast<size_t>(at)].ask);
        std::ranges::for_each(passed.decidedBy, number);
    }
    // The steps stand in an order in which each comes before those that it leads to: what is met on all paths is what is met on all paths to
    // the steps before, and there.
    QHash<int, QBitArray> before;
    before.insert(index.step.value(tree.start, -1), QBitArray(m_bits.size()));
    const auto meet = [](QHash<int, QBitArray> &places, int place, const QBitArray &met) {
        if (const auto known = places.find(place); known != places.end())
            *known &= met;
        else
            places.insert(place, met);
    };
    for (const int at : index.order) {
        const auto passed = reached.steps.constFind(at);
        if (passed == reached.steps.cend())
            continue;
        const rules::Step &step = tree.steps[static_cast<size_t>(at)];
        QBitArray met = before.take(at);
        met.resize(m_bits.size());
        if (tree.inOrder && !step.ask.isEmpty())
            met.setBit(m_bits[step.ask]);
        for (const QString &question : passed->decidedBy)
            met.setBit(m_bits[question]);
        for (const int taken : passed->branches) {
            const Target &branch = step.branches[static_cast<size_t>(taken)].go;
            const bool isPassed = branch.kind == Target::Kind::Step && reached.steps.contains(index.step.value(branch.id, -1));
            const Target &go = isPassed ? branch : index.destination(branch);
            if (go.kind == Target::Kind::Diagnosis)
                meet(m_met, index.diagnosis.value(go.id, -1), met);
            else if (go.kind == Target::Kind::Step)
                meet(before, index.step.value(go.id, -1), met);
        }
    }
}

bool Unavoidable::contains(int diagnosis, const QString &question) const
{
    if (m_capped)
        return false;
    const auto met = m_met.constFind(diagnosis);
    if (met == m_met.cend() || m_atTheEnd.value(diagnosis).contains(question))
        return true;
    const auto bit = m_bits.constFind(question);
    return bit != m_bits.cend() && met->testBit(*bit);
}

Reachability reach(const CompiledTree &compiledTree, const Assignment &assignment, int budget)
{
    return Search(compiledTree, assignment, budget).run();
}

NextQuestions::NextQuestions(const CompiledTree &compiledTree, const Session &session, const Assignment &assignment, int budget)
{
    const rules::Cells &cells = assignment.cells();
    Assignment narrowed = assignment;
    bool isForgotten = false;
    for (const Answer &answer : session.answers) {
        const rules::Subject *subject = cells.subject(rules::Test::Subject::Question, compiledTree.index().question.value(answer.question, -1));
        for (const int at : subject &&base::isUnknown(answer.value) ? subject->variables : std::vector<int>()) {
            if (cells.variable(at).kind == rules::Variable::Kind::Seen)
                isForgotten = narrowed.narrow(at, rules::oneCell(rules::SeenCells, rules::OtherSeen)) || isForgotten;
        }
    }
    m_next = Search(compiledTree, narrowed, budget, &session).run().assumed;
    m_next.removeIf([&session](const QString &question) { return !canBeAsked(session, question); });
    if (isForgotten)
        findFollowUps(compiledTree, narrowed);
}

/// Asked by some step, but by none that anybody comes to whose message is not one of the tree's.
void NextQuestions::findFollowUps(const CompiledTree &compiledTree, const Assignment &withoutMessage)
{
    const rules::Tree &tree = compiledTree.tree();
    const Index &index = compiledTree.index();
    QSet<int> met{index.step.value(tree.start, -1)};
    QSet<QString> asked;
    for (const int at : index.order) {
        const rules::Step &step = tree.steps[static_cast<size_t>(at)];
        m_followUps.insert(step.ask);
        if (!met.contains(at))
            continue;
        asked.insert(step.ask);
        for (const rules::Branch &branch : step.branches) {
            const Truth truth = withoutMessage.evaluate(branch.when);
            if (truth != Truth::False && branch.go.kind == Target::Kind::Step)
                met.insert(index.step.value(branch.go.id, -1));
            if (truth == Truth::True)
                break;
        }
    }
    m_followUps -= asked;
}

} // namespace engine
