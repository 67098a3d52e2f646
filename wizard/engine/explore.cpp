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
    {
        enter({Target::Kind::Step, m_tree.start}, world, 0);
    }

    Exploration run()
    {
        while (!m_waiting.empty()) {
            State state = std::move(m_waiting.front());
            m_waiting.pop_front();
            state.world.forget([&](rules::Test::Subject subject, const QString &id) { return isLookedAt(state, subject, id); });
            if (alreadySeen(state))
                continue;
            m_found.states += 1 + state.world.assumptions() / assumptionsOfOneState;
            if (m_found.states > m_budget) {
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

    void remember(QSet<QString> &questions, const rules::Test &test)
    {
        if (test.subject != rules::Test::Subject::Question)
            return;
        questions.insert(test.id);
        m_found.assumed.insert(test.id);
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

    /// What is looked at from here on.
    [[nodiscard]] const QBitArray &below(const State &state) const
    {
        return (state.diagnosis ? m_index.leaf : m_index.below)[static_cast<size_t>(state.at)];
    }

    [[nodiscard]] bool isLookedAt(const State &state, rules::Test::Subject subject, const QString &id) const
    {
        if (subject == rules::Test::Subject::Fact)
            return below(state).testBit(m_index.factVariable[id]);
        const auto variables = m_index.questionVariable.constFind(id);
        return std::any_of(variables->cbegin(), variables->cend(), [&](int variable) { return below(state).testBit(variable); });
    }

    /// Worlds differ only in what was assumed; two that agree about all that is looked at from here on are one.
    bool alreadySeen(const State &state)
    {
        QByteArray key = QByteArray::number(state.at) + (state.diagnosis ? 'd' : 's') + QByteArray::number(static_cast<qulonglong>(state.reached)) + ':';
        state.world.eachAssumed([&](rules::Test::Subject subject, const QString &id, const Domain &domain) {
            if (subject == rules::Test::Subject::Fact) {
                key += '#' + QByteArray::number(m_index.fact[id]) + ':';
                domain.appendKey(key);
                return;
            }
            key += '?' + QByteArray::number(m_index.question[id]) + ':';
            const auto variables = m_index.questionVariable.constFind(id);
            if (variables->contains(QString())) {
                domain.appendKey(key);
                return;
            }
            for (const auto &[option, variable] : variables->asKeyValueRange()) {
                if (below(state).testBit(variable))
                    key += static_cast<char>('a' + static_cast<int>(domain.options()->presence(option)));
            }
        });
        state.world.appendAssumedTests(key);
        const qsizetype before = m_seen.size();
        m_seen.insert(key);
        return m_seen.size() == before;
    }

    static constexpr int assumptionsOfOneState = 16;

    const rules::Tree &m_tree;
    const Index &m_index;
    int m_budget;
    std::deque<State> m_waiting; ///< those with fewer assumptions first
    QSet<QByteArray> m_seen;
    Exploration m_found;
};

} // namespace

Unavoidable::Unavoidable(const Knowledge &knowledge, const Exploration &exploration) : m_capped(exploration.capped), m_atTheEnd(exploration.ends)
{
    if (m_capped)
        return;
    const rules::Tree &tree = knowledge.tree();
    const Index &index = knowledge.index();
    const auto number = [this](const QString &question) {
        if (!question.isEmpty() && !m_bits.contains(question))
            m_bits.insert(question, m_bits.size());
    };
    for (const auto &[at, passed] : exploration.steps.asKeyValueRange()) {
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
        const auto passed = exploration.steps.constFind(at);
        if (passed == exploration.steps.cend())
            continue;
        const rules::Step &step = tree.steps[static_cast<size_t>(at)];
        QBitArray met = before.take(at);
        met.resize(m_bits.size());
        if (!step.ask.isEmpty())
            met.setBit(m_bits[step.ask]);
        for (const QString &question : passed->decidedBy)
            met.setBit(m_bits[question]);
        for (const int taken : passed->branches) {
            const Target &go = step.branches[static_cast<size_t>(taken)].go;
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

Exploration explore(const Knowledge &knowledge, const World &world, int budget)
{
    return Explorer(knowledge, world, budget).run();
}

} // namespace engine
