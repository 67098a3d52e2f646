// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "engine/asknext.h"

#include "base/limits.h"
#include "base/text.h"
#include "base/texts.h"
#include "engine/explanation.h"
#include "engine/index.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace engine {

using rules::Variable;

namespace {

constexpr double minimumMinutes = 0.1; // a question is never free
constexpr size_t maximumAnswers = 32;  // ways to answer one question that are looked ahead at
constexpr int lookaheadStates = 6'000; // for all questions of one suggestion together: what a person does not notice waiting for
constexpr double equalRates = 1e-9;

/// How likely the ends are, as far as the evidence tells: a rough measure, only good for choosing a question.
class Likelihood
{
public:
    Likelihood(const rules::Tree &tree, const Assignment &assignment)
    {
        for (const rules::Diagnosis &diagnosis : tree.diagnoses) {
            double speaksFor = 1;
            double all = 2; // before any evidence: even
            for (const auto *reasons : {&diagnosis.requirements, &diagnosis.evidenceFor, &diagnosis.evidenceAgainst}) {
                for (const rules::Reason &reason : *reasons) {
                    const Truth truth = assignment.evaluate(reason.when);
                    const bool isAgainst = reasons == &diagnosis.evidenceAgainst;
                    speaksFor += truth == Truth::True && !isAgainst ? reason.weight : 0;
                    all += truth == Truth::True || (truth == Truth::Unknown && !isAgainst) ? reason.weight : 0;
                }
            }
            m_weights.push_back(speaksFor / all);
        }
    }

    [[nodiscard]] double mass(const Reachability &reached) const
    {
        double sum = reached.none ? none : 0;
        for (const int diagnosis : reached.diagnoses)
            sum += m_weights[static_cast<size_t>(diagnosis)];
        return sum;
    }
    /// Bits that are missing to know the end.
    [[nodiscard]] double entropy(const Reachability &reached) const
    {
        const double all = mass(reached);
        const auto part = [all](double weight) { return weight > 0 ? -weight / all * std::log2(weight / all) : 0; };
        double sum = reached.none ? part(none) : 0;
        for (const int diagnosis : reached.diagnoses)
            sum += part(m_weights[static_cast<size_t>(diagnosis)]);
        return sum;
    }

private:
    static constexpr double none = 0.5;
    std::vector<double> m_weights; ///< of diagnoses, in file order
};

/// Whether something about a question is still to be told.
bool isOpen(const Session &session, const QString &question)
{
    const auto answer = session.answers.constFind(question);
    if (answer == session.answers.cend() || base::isUnknown(answer->value) || isDisputed(session, question))
        return true;
    const auto *many = std::get_if<base::Many>(&answer->value);
    return many && many->options.values().contains(base::Presence::Unknown);
}

/// Of several things that may hold at once: each one alone, or none of those that matter; together they are rare. One that is decided already, and
/// what no condition names, stay as they are.
std::vector<Assignment> eachAlone(const Assignment &assignment, const std::vector<int> &variables)
{
    const rules::Cells &cells = assignment.cells();
    const auto isOpenThing = [&](int at) {
        return cells.variable(at).kind == Variable::Kind::Present && cells.variable(at).item != rules::unnamedMessage && assignment.left(at).count(true) > 1;
    };
    const auto with = [&](int only, int cell) { // no variable is -1
        std::optional<Assignment> alone = assignment;
        for (const int at : variables) {
            if (alone && at != only && isOpenThing(at))
                alone = alone->assuming({at, rules::oneCell(2, 0)}, true);
        }
        return only < 0 || !alone ? alone : alone->assuming({only, rules::oneCell(cells.variable(only).cells(), cell)}, true);
    };
    std::vector<std::optional<Assignment>> ways;
    for (const int at : variables) {
        if (isOpenThing(at))
            ways.push_back(with(at, 1));
        for (const int cell : {rules::NoneSeen, rules::OtherSeen}) {
            if (cells.variable(at).kind == Variable::Kind::Seen && assignment.left(at).testBit(cell))
                ways.push_back(with(at, cell));
        }
    }
    if (cells.variable(variables.front()).kind != Variable::Kind::Seen)
        ways.push_back(with(-1, 0));
    std::vector<Assignment> answers;
    for (std::optional<Assignment> &way : ways) {
        if (way)
            answers.push_back(*std::move(way));
    }
    return answers;
}

/// What a person could answer: each cell.
std::vector<Assignment> answersTo(const CompiledTree &compiledTree, const Session &session, const Assignment &assignment, const QString &question)
{
    if (!isOpen(session, question))
        return {};
    const rules::Cells &cells = assignment.cells();
    const rules::Subject *subject = cells.subject(rules::Test::Subject::Question, compiledTree.index().question.value(question, -1));
    if (!subject || subject->variables.empty())
        return {assignment}; // whatever it is, nothing looks at it
    const Variable::Kind kind = cells.variable(subject->variables.front()).kind;
    if (kind == Variable::Kind::Seen || kind == Variable::Kind::Present)
        return eachAlone(assignment, subject->variables);
    std::vector<Assignment> answers{assignment};
    for (const int at : subject->variables) {
        std::vector<Assignment> finer;
        for (const Assignment &part : answers) {
            const bool isEnough = subject->variables.size() > 1 && finer.size() >= maximumAnswers;
            if (isEnough)
                finer.push_back(part);
            for (int cell = 0; !isEnough && cell < cells.variable(at).cells(); ++cell) {
                if (auto narrower = part.assuming({at, rules::oneCell(cells.variable(at).cells(), cell)}, true))
                    finer.push_back(*std::move(narrower));
            }
        }
        answers = std::move(finer);
    }
    return answers;
}

/// How far off each question is: the fewest open things that must be so for anybody to meet it.
QHash<QString, int> depths(const rules::Tree &tree, const Reachability &now)
{
    QHash<QString, int> least;
    for (const auto &[at, passed] : now.steps.asKeyValueRange()) {
        QSet<QString> met = passed.decidedBy;
        met.insert(tree.steps[static_cast<size_t>(at)].ask);
        for (const QString &question : std::as_const(met)) {
            const auto known = least.constFind(question);
            if (known == least.cend() || passed.depth < *known)
                least.insert(question, passed.depth);
        }
    }
    return least;
}

double minutes(const rules::Question &question)
{
    return std::max(question.minutes, minimumMinutes);
}

QString describe(const rules::Tree &tree, const Separation *separation, bool matters)
{
    if (!separation)
        return Texts::tr("It is the next question of the tree.");
    const QString ends = listInWords(diagnosesInWords(tree, separation->diagnoses));
    if (ends.isEmpty())
        return separation->none ? Texts::tr("Its answer decides whether there is a diagnosis at all.")
               : matters        ? Texts::tr("Alone it decides nothing, but together with other answers it may.")
                                : Texts::tr("The diagnosis does not depend on it, but what to do about it may.");
    if (separation->diagnoses.size() == 1)
        return Texts::tr("Its answer decides whether it can be %1.").arg(ends);
    return Texts::tr("Its answer decides which of these stay possible: %1.").arg(ends);
}

/// What an answer to the question would change. Nothing when it is decided, or cannot be followed within the budget.
std::optional<Separation> separationOf(const CompiledTree &compiledTree, const Session &session, const Assignment &assignment, const Reachability &now,
                                       const QString &question, int &budget)
{
    const std::vector<Assignment> answers = answersTo(compiledTree, session, assignment, question);
    if (answers.empty() || now.capped)
        return {};
    Separation result;
    const Likelihood likelihood(compiledTree.tree(), assignment);
    QSet<int> always = now.diagnoses;
    bool noneAlways = true;
    double rest = 0;
    double all = 0; // an answer is as likely as the ends that it leaves
    for (const Assignment &answer : answers) {
        const Reachability then = reach(compiledTree, answer, budget);
        budget -= then.states;
        if (then.capped || budget <= 0) {
            budget = 0;
            return {};
        }
        const double likely = likelihood.mass(then);
        rest += likely * likelihood.entropy(then);
        all += likely;
        always.intersect(then.diagnoses);
        noneAlways = noneAlways && then.none;
    }
    result.gain = likelihood.entropy(now) - (all > 0 ? rest / all : 0);
    result.none = now.none && !noneAlways;
    const auto &diagnoses = compiledTree.tree().diagnoses;
    for (int i = 0; i < static_cast<int>(diagnoses.size()); ++i) {
        if (now.diagnoses.contains(i) && !always.contains(i))
            result.diagnoses << diagnoses[static_cast<size_t>(i)].id;
    }
    return result;
}

} // namespace

/// The question to ask next, and whether what it separates was the reason to choose it.
struct Lookahead::Choice {
    QString question; ///< empty when there is none
    bool isDisputed = false;
    bool wasRated = false;
    bool isBestOfSeveral = false;
};

/// A question that is left, and what it is expected to tell a minute.
struct Lookahead::Rated {
    const rules::Question *question;
    double rate = 0;
    int depth = 0;
};

Lookahead::Lookahead(const CompiledTree &compiledTree, const Session &session, const Assignment &assignment, const Reachability &now, const Path &path)
    : m_compiledTree(compiledTree)
    , m_session(session)
    , m_assignment(assignment)
    , m_now(now)
    , m_path(path)
    , m_budget(lookaheadStates)
{
}

const Separation *Lookahead::separation(const QString &question)
{
    if (const auto known = m_separations.constFind(question); known != m_separations.cend())
        return &*known;
    const auto found = m_budget > 0 ? separationOf(m_compiledTree, m_session, m_assignment, m_now, question, m_budget) : std::nullopt;
    return found ? &*m_separations.insert(question, *found) : nullptr;
}

/// Whether some end hangs on it and somebody can be asked.
bool Lookahead::isOpen(const QString &question) const
{
    return m_compiledTree.question(question) && canBeAsked(m_session, question) && m_now.assumed.contains(question);
}

/// The open questions on the path that everybody goes.
QString Lookahead::nextOnTrunk() const
{
    for (const PathStep &pathStep : m_path.trail) {
        if (!pathStep.question.isEmpty() && !m_session.answers.contains(pathStep.question))
            return pathStep.question;
        if (pathStep.branch >= 0)
            continue;
        const auto passed = m_now.steps.constFind(m_compiledTree.index().step.value(pathStep.step, -1));
        for (const QString &question : m_compiledTree.index().inFileOrder(passed == m_now.steps.cend() ? QSet<QString>() : passed->decidedBy)) {
            if (canBeAsked(m_session, question))
                return question;
        }
        break;
    }
    return {};
}

/// An open question that a step on the way to a possible diagnosis asks, although no end depends on it: what to do may.
QString Lookahead::nextOnTheWay() const
{
    for (const PathStep &pathStep : m_path.trail) {
        const QBitArray &reaches = m_compiledTree.index().reaches[static_cast<size_t>(m_compiledTree.index().step[pathStep.step])];
        const auto isReached = [&](int diagnosis) { return reaches.testBit(diagnosis); };
        if (!pathStep.question.isEmpty() && !m_session.answers.contains(pathStep.question) && std::ranges::any_of(m_now.diagnoses, isReached))
            return pathStep.question;
    }
    return {};
}

/// The questions that are left and tell something, the best first. The cheap ones are looked at first; one that could not be the best whatever
/// it tells is not followed.
std::vector<Lookahead::Rated> Lookahead::rate()
{
    std::vector<Rated> rated;
    const QHash<QString, int> remote = depths(m_compiledTree.tree(), m_now);
    for (const QString &id : m_path.asked) {
        if (isOpen(id))
            rated.push_back({m_compiledTree.question(id), 0, remote.value(id, std::numeric_limits<int>::max())});
    }
    std::vector<Rated *> cheapFirst;
    for (Rated &each : rated)
        cheapFirst.push_back(&each);
    std::ranges::stable_sort(cheapFirst, {}, [](const Rated *each) { return minutes(*each->question); });
    const double most = Likelihood(m_compiledTree.tree(), m_assignment).entropy(m_now);
    double best = 0;
    for (Rated *each : cheapFirst) {
        if (most / minutes(*each->question) < best - equalRates)
            break;
        const Separation *separated = separation(each->question->id);
        each->rate = separated ? std::max(0.0, separated->gain) / minutes(*each->question) : 0;
        best = std::max(best, each->rate);
    }
    std::ranges::stable_sort(rated, [](const Rated &a, const Rated &b) { // equal: the one that is met sooner, then the author's order
        return std::abs(a.rate - b.rate) > equalRates ? a.rate > b.rate : a.depth < b.depth;
    });
    return rated;
}

Lookahead::Choice Lookahead::choose()
{
    if (m_path.diagnoses.isEmpty())
        return {};
    if (const auto disputed = std::ranges::find_if(m_path.asked, [&](const QString &id) { return isDisputed(m_session, id); }); disputed != m_path.asked.cend())
        return {.question = *disputed, .isDisputed = true};
    if (const QString next = nextOnTrunk(); !next.isEmpty())
        return {.question = next};
    const std::vector<Rated> rated = rate();
    if (rated.empty())
        return {.question = nextOnTheWay()};
    return {.question = rated.front().question->id, .wasRated = true, .isBestOfSeveral = rated.size() > 1 && rated.front().rate > equalRates};
}

Suggestion Lookahead::suggestNext()
{
    m_budget = lookaheadStates;
    const Choice choice = choose();
    if (choice.question.isEmpty())
        return {};
    const rules::Question &question = *m_compiledTree.question(choice.question);
    if (choice.isDisputed)
        return {question.id, Texts::tr("Your answer and the machine disagree. %1. Which of the two is right?")
                                 .arg(disputeInWords(question, m_session.answers.value(question.id), m_session.measured.value(question.id)))};
    Suggestion suggestion{question.id, describe(m_compiledTree.tree(), separation(question.id), m_now.assumed.contains(question.id))};
    if (choice.isBestOfSeveral)
        suggestion.because = Texts::tr("%1 Of the questions that are left it tells most for the time it takes, about %n minute(s).", nullptr,
                                       std::max(1, static_cast<int>(std::lround(question.minutes))))
                                 .arg(suggestion.because);
    return suggestion;
}

std::vector<Deciding> Lookahead::wouldDecide()
{
    if (m_now.capped || m_path.diagnoses.isEmpty() || m_now.outcomes() < 2)
        return {};
    m_budget = lookaheadStates;
    std::vector<std::pair<double, Deciding>> found;
    for (const QString &id : m_path.asked) {
        const rules::Question *question = m_compiledTree.question(id);
        if (!question || !m_now.assumed.contains(id))
            continue;
        const Separation *separated = separation(id);
        if (separated && (!separated->diagnoses.isEmpty() || separated->none))
            found.push_back(
                {separated->gain / minutes(*question),
                 {id, describe(m_compiledTree.tree(), separated, true), question->minutes, m_session.answers.contains(id) && !canBeAsked(m_session, id)}});
    }
    std::ranges::stable_sort(found, [](const auto &a, const auto &b) { return a.first > b.first + equalRates; });
    std::vector<Deciding> deciding;
    for (auto &[rate, each] : found)
        deciding.push_back(std::move(each));
    return deciding;
}

QString Lookahead::whyAsk(const QString &question)
{
    const rules::Question *asked = m_compiledTree.question(question);
    if (!asked)
        return {};
    m_budget = lookaheadStates;
    if (m_session.answers.contains(question)) {
        // What depends on it is what would be open again.
        Session without = m_session;
        without.answers.remove(question);
        const Assignment assignment = known(m_compiledTree, without, m_compiledTree.index().cells);
        const Reachability open = reach(m_compiledTree, assignment, base::limits::walkStates);
        return Lookahead(m_compiledTree, without, assignment, open, m_path).whyAsk(question);
    }
    QStringList parts;
    if (!asked->why.isEmpty())
        parts << base::displayable(asked->why);
    const Separation *found = separation(question);
    if (found && !found->diagnoses.isEmpty())
        parts << Texts::tr("What depends on it: %1.").arg(listInWords(diagnosesInWords(m_compiledTree.tree(), found->diagnoses)));
    else if (found && found->none)
        parts << Texts::tr("It decides whether there is a diagnosis at all.");
    else if (found || !m_now.assumed.contains(question))
        parts << Texts::tr("As things stand, no diagnosis depends on it.");
    return parts.join(u' ');
}

} // namespace engine
