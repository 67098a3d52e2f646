// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "engine/explore.h"

#include "engine/index.h"

#include <algorithm>
#include <deque>
#include <vector>

namespace engine {

namespace {

using rules::Target;

class Explorer
{
public:
    Explorer(const Knowledge &knowledge, const World &world, int budget)
        : m_tree(knowledge.tree())
        , m_index(knowledge.index())
        , m_budget(budget)
        , m_open(static_cast<qsizetype>(m_index.variables.size()))
    {
        for (size_t i = 0; i < m_index.variables.size(); ++i) {
            const auto &variable = m_index.variables[i];
            const Domain *domain = world.domain(variable.subject, variable.id);
            m_open.setBit(static_cast<qsizetype>(i), domain && !domain->isDecided());
        }
        enter({Target::Kind::Step, m_tree.start}, world, 0);
    }

    Exploration run()
    {
        while (!m_waiting.empty()) {
            const State state = std::move(m_waiting.front());
            m_waiting.pop_front();
            if (alreadySeen(state))
                continue;
            if (++m_found.states > m_budget) {
                m_found.capped = true;
                break;
            }
            if (state.diagnosis)
                judge(state);
            else
                pass(state);
        }
        return std::move(m_found);
    }

private:
    struct State {
        bool diagnosis = false;
        int at = 0;       ///< index of the step or diagnosis
        size_t reached = 0; ///< branches, or reasons, that are settled in this world
        int assumed = 0;    ///< open things that must be so
        World world;
    };

    void enter(const Target &target, const World &world, int assumed)
    {
        const auto &places = target.kind == Target::Kind::Diagnosis ? m_index.diagnosis : m_index.step;
        const int at = places.value(target.id, -1);
        if (target.kind == Target::Kind::NoMatch || at < 0)
            m_found.none = true;
        else
            m_waiting.push_front({target.kind == Target::Kind::Diagnosis, at, 0, assumed, world});
    }

    void divide(const State &state, size_t reached, const rules::Test &test)
    {
        auto [yes, no] = state.world.split(test);
        m_waiting.push_front({state.diagnosis, state.at, reached, state.assumed, std::move(no)});
        m_waiting.push_back({state.diagnosis, state.at, reached, state.assumed + 1, std::move(yes)});
    }

    /// Whether all branches from here on go to the same place, and one of them is taken for certain.
    static bool leadToOnePlace(const rules::Step &step, size_t from)
    {
        const Target &first = step.branches[from].go;
        const auto same = [&first](const rules::Branch &branch) { return branch.go.kind == first.kind && branch.go.id == first.id; };
        return step.branches.back().when.kind == rules::Condition::Kind::Always && std::all_of(step.branches.begin() + static_cast<std::ptrdiff_t>(from), step.branches.end(), same);
    }

    static void remember(QSet<QString> &questions, const rules::Test &test)
    {
        if (test.subject == rules::Test::Subject::Question)
            questions.insert(test.id);
    }

    void pass(const State &state)
    {
        const rules::Step &step = m_tree.steps[static_cast<size_t>(state.at)];
        if (!m_found.steps.contains(state.at))
            m_found.steps[state.at].remoteness = state.assumed; // the first time is the nearest
        Exploration::Passed &passed = m_found.steps[state.at];
        for (size_t i = state.reached; i < step.branches.size(); ++i) {
            const rules::Branch &branch = step.branches[i];
            const Truth truth = state.world.evaluate(branch.when);
            if (truth == Truth::True) {
                passed.branches.insert(static_cast<int>(i));
                enter(branch.go, state.world, state.assumed);
                return;
            }
            if (truth == Truth::Unknown) {
                if (leadToOnePlace(step, i)) { // whatever the answer: nothing to tell apart
                    for (size_t open = i; open < step.branches.size(); ++open) {
                        if (state.world.evaluate(step.branches[open].when) != Truth::False)
                            passed.branches.insert(static_cast<int>(open));
                    }
                    enter(branch.go, state.world, state.assumed);
                    return;
                }
                const rules::Test *test = state.world.undecided(branch.when);
                remember(passed.decidedBy, *test);
                divide(state, i, *test);
                return;
            }
        }
        passed.fallsThrough = true;
        m_found.none = true;
    }

    /// A path ends at a diagnosis: do its requirements hold, and is its cure in place? An unread fact that could tell that the cure is there leaves the
    /// diagnosis standing, since no answer could ever settle it; the plan measures before it changes anything.
    void judge(const State &state)
    {
        const rules::Diagnosis &diagnosis = m_tree.diagnoses[static_cast<size_t>(state.at)];
        QSet<QString> &decidedBy = m_found.ends[state.at];
        const size_t requirements = diagnosis.requirements.size();
        for (size_t i = state.reached; i < requirements + diagnosis.fixedWhen.size(); ++i) {
            const bool required = i < requirements;
            const rules::Condition &when = required ? diagnosis.requirements[i].when : diagnosis.fixedWhen[i - requirements].when;
            const Truth truth = state.world.evaluate(when);
            if (truth == (required ? Truth::False : Truth::True)) {
                if (!required)
                    m_found.fixed.insert(state.at);
                m_found.none = true;
                return;
            }
            if (const rules::Test *test = state.world.undecided(when, !required)) {
                remember(decidedBy, *test);
                divide(state, i, *test);
                return;
            }
        }
        m_found.diagnoses.insert(state.at);
    }

    bool alreadySeen(const State &state)
    {
        const auto at = static_cast<size_t>(state.at);
        const QBitArray matters = (state.diagnosis ? m_index.leaf[at] : m_index.below[at]) & m_open;
        QByteArray key = QByteArray::number(state.at) + (state.diagnosis ? 'd' : 's') + QByteArray::number(static_cast<qulonglong>(state.reached)) + ':';
        for (qsizetype i = 0; i < matters.size(); ++i) {
            if (!matters.testBit(i))
                continue;
            const auto &variable = m_index.variables[static_cast<size_t>(i)];
            const Domain &domain = *state.world.domain(variable.subject, variable.id);
            if (variable.option.isEmpty())
                domain.appendKey(key);
            else
                key += static_cast<char>('a' + static_cast<int>(domain.options()->presence(variable.option)));
        }
        state.world.appendAssumptions(key);
        const qsizetype before = m_seen.size();
        m_seen.insert(key);
        return m_seen.size() == before;
    }

    const rules::Tree &m_tree;
    const Index &m_index;
    int m_budget;
    QBitArray m_open; ///< variables that the session leaves undecided: all others are the same in every world
    std::deque<State> m_waiting; ///< those with fewer assumptions first
    QSet<QByteArray> m_seen;
    Exploration m_found;
};

/// Whether some path comes to the diagnosis past all steps that look at the question.
bool canAvoid(const Knowledge &knowledge, const Exploration &exploration, const QString &question, int diagnosis)
{
    const rules::Tree &tree = knowledge.tree();
    const Index &index = knowledge.index();
    QSet<int> entered;
    std::vector<int> waiting;
    const auto enter = [&](int at) {
        const auto passed = exploration.steps.constFind(at);
        if (passed == exploration.steps.cend() || entered.contains(at) || passed->decidedBy.contains(question) || tree.steps[static_cast<size_t>(at)].ask == question)
            return;
        entered.insert(at);
        waiting.push_back(at);
    };
    enter(index.step.value(tree.start, -1));
    while (!waiting.empty()) {
        const int at = waiting.back();
        waiting.pop_back();
        for (const int taken : exploration.steps.constFind(at)->branches) {
            const Target &go = tree.steps[static_cast<size_t>(at)].branches[static_cast<size_t>(taken)].go;
            if (go.kind == Target::Kind::Diagnosis && index.diagnosis.value(go.id, -1) == diagnosis)
                return true;
            if (go.kind == Target::Kind::Step)
                enter(index.step.value(go.id, -1));
        }
    }
    return false;
}

} // namespace

QSet<QString> unavoidable(const Knowledge &knowledge, const Exploration &exploration, int diagnosis)
{
    if (exploration.capped)
        return {};
    QSet<QString> questions = exploration.ends.value(diagnosis);
    for (const rules::Question &question : knowledge.tree().questions) {
        if (!canAvoid(knowledge, exploration, question.id, diagnosis))
            questions.insert(question.id);
    }
    return questions;
}

Exploration explore(const Knowledge &knowledge, const World &world, int budget)
{
    return Explorer(knowledge, world, budget).run();
}

} // namespace engine
