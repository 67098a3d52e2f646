// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "engine/asknext.h"

#include "base/limits.h"
#include "base/text.h"
#include "base/texts.h"
#include "engine/explanation.h"
#include "engine/index.h"
#include "engine/questionsofremedies.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace engine {

using namespace Qt::StringLiterals;

namespace {

constexpr double minimumMinutes = 0.1; // a question is never free
constexpr int lookaheadStates = 6'000; // for all questions of one suggestion together: what a person does not notice waiting for
constexpr double equalRates = 1e-9;

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

QString separationInWords(const rules::Tree &tree, const Separation *separation, bool matters)
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

} // namespace

/// The question to ask next, and whether what it separates was the reason to choose it.
struct Lookahead::Choice {
    QString question; ///< empty when there is none
    bool isDisputed = false;
    bool isOfRemedies = false;
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

/// Of a match: the first question on which it depends what is done.
QString Lookahead::nextOfRemedies() const
{
    if (!m_now.isMatch())
        return {};
    const rules::Diagnosis &match = m_compiledTree.tree().diagnoses[static_cast<size_t>(*m_now.diagnoses.cbegin())];
    return m_compiledTree.index().inFileOrder(questionsOfRemedies(m_compiledTree, m_session, m_assignment, match)).value(0);
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

/// What a caller says first: the message, where something depends on it.
QString Lookahead::unreadMessage() const
{
    const auto isUnread
        = [&](const QString &id) { return isOpen(id) && !m_session.answers.contains(id) && m_compiledTree.question(id)->kind == rules::QuestionKind::Message; };
    const auto found = std::ranges::find_if(m_path.asked, isUnread);
    return found == m_path.asked.cend() ? QString() : *found;
}

/// Whether it was found that no answer to it alone changes what is possible.
bool Lookahead::isIdle(const QString &question)
{
    const Separation *separated = separation(question);
    return separated && separated->diagnoses.isEmpty() && !separated->none;
}

/// The questions that make sense now: those that come next on some way, and those that come on every way to a diagnosis, but for what would be asked about
/// a message that nobody remembers.
std::vector<const rules::Question *> Lookahead::askable() const
{
    std::vector<const rules::Question *> questions;
    for (const QString &id : m_path.asked) {
        if (isOpen(id))
            questions.push_back(m_compiledTree.question(id));
    }
    if (m_compiledTree.tree().inOrder)
        return questions;
    const NextQuestions next(m_compiledTree, m_session, m_assignment, lookaheadStates);
    const QSet<QString> likely(m_path.likely.cbegin(), m_path.likely.cend());
    std::erase_if(questions, [&](const rules::Question *question) {
        return !next.isNext(question->id) && (!likely.contains(question->id) || next.isAboutForgotten(question->id));
    });
    return questions;
}

/// The questions that are left and tell something, the best first. The cheap ones are looked at first; one that could not be the best whatever
/// it tells is not followed.
std::vector<Lookahead::Rated> Lookahead::rate()
{
    std::vector<Rated> rated;
    const QHash<QString, int> remote = depths(m_compiledTree.tree(), m_now);
    for (const rules::Question *question : askable())
        rated.push_back({question, 0, remote.value(question->id, std::numeric_limits<int>::max())});
    std::vector<Rated *> cheapFirst;
    for (Rated &each : rated)
        cheapFirst.push_back(&each);
    std::ranges::stable_sort(cheapFirst, {}, [](const Rated *each) { return minutes(*each->question); });
    const double most = uncertainty(m_compiledTree, m_assignment, m_now);
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
    const bool inOrder = m_compiledTree.tree().inOrder;
    if (const QString next = inOrder || m_now.capped ? nextOnTrunk() : unreadMessage(); !next.isEmpty())
        return {.question = next};
    std::vector<Rated> rated = m_now.isMatch() ? std::vector<Rated>() : rate();
    if (rated.size() == 1 && isIdle(rated.front().question->id)) // there is no other answer that it could decide with
        rated.clear();
    if (rated.empty() && inOrder) {
        if (const QString next = nextOnTheWay(); !next.isEmpty())
            return {.question = next};
    }
    if (rated.empty())
        return {.question = nextOfRemedies(), .isOfRemedies = true};
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
    if (choice.isOfRemedies)
        return {question.id, Texts::tr("The diagnosis does not depend on it. What to do about it does.")};
    Suggestion suggestion{question.id, separationInWords(m_compiledTree.tree(), separation(question.id), m_now.assumed.contains(question.id))};
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
    std::vector<std::pair<double, Deciding>> found;
    const auto isMessage = [this](const QString &id) {
        const rules::Question *question = m_compiledTree.question(id);
        return question && question->kind == rules::QuestionKind::Message;
    };
    for (const bool messages : {true, false}) { // messages have many answers; the others have a budget of their own
        m_budget = lookaheadStates;
        for (const QString &id : m_path.asked) {
            const rules::Question *question = m_compiledTree.question(id);
            if (!question || isMessage(id) != messages || !m_now.assumed.contains(id))
                continue;
            const Separation *separated = separation(id);
            if (separated && (!separated->diagnoses.isEmpty() || separated->none))
                found.push_back({separated->gain / minutes(*question),
                                 {id, separationInWords(m_compiledTree.tree(), separated, true), question->minutes,
                                  m_session.answers.contains(id) && !canBeAsked(m_session, id)}});
        }
    }
    std::ranges::stable_sort(found, [](const auto &a, const auto &b) { return a.first > b.first + equalRates; });
    std::ranges::stable_partition(found, [&](const auto &each) { return isMessage(each.second.question); }); // as it is asked first
    std::vector<Deciding> deciding;
    for (auto &[rate, each] : found)
        deciding.push_back(std::move(each));
    return deciding;
}

std::vector<Deciding> Lookahead::wouldReopen(const std::vector<Evidence> &whyNone)
{
    if (m_now.capped || !m_path.diagnoses.isEmpty())
        return {};
    constexpr qsizetype named = 2;
    m_budget = lookaheadStates;
    const rules::Tree &tree = m_compiledTree.tree();
    std::vector<Deciding> found;
    for (const QString &id : m_path.asked) {
        const rules::Question *question = m_compiledTree.question(id);
        if (!question || !m_session.answers.contains(id) || m_budget <= 0)
            continue;
        Session without = m_session;
        without.answers.remove(id);
        const Reachability open = reach(m_compiledTree, known(m_compiledTree, without, m_compiledTree.index().cells), m_budget);
        m_budget -= open.states;
        QStringList diagnoses;
        for (int i = 0; i < static_cast<int>(tree.diagnoses.size()); ++i) {
            if (open.diagnoses.contains(i))
                diagnoses << tree.diagnoses[static_cast<size_t>(i)].id;
        }
        if (!open.capped && !diagnoses.isEmpty())
            found.push_back({id,
                             diagnoses.size() > named ? Texts::tr("Another answer would leave %1 diagnoses possible.").arg(diagnoses.size())
                                                      : Texts::tr("Another answer would allow: %1.").arg(listInWords(diagnosesInWords(tree, diagnoses))),
                             question->minutes, true});
    }
    // What the end itself is decided by first, then what the machine contradicts. People mishear more than machines misread, and names in messages most of all.
    const auto rank = [&](const Deciding &each) {
        const bool isRead = m_session.answers.value(each.question).origin == Origin::Machine;
        const bool isMessage = m_compiledTree.question(each.question)->kind == rules::QuestionKind::Message;
        const bool isReason = std::ranges::contains(whyNone, each.question, &Evidence::question);
        return std::pair(isReason ? 0 : isKept(m_session, each.question) ? 1 : isMessage ? 2 : isRead ? 4 : 3, each.minutes);
    };
    std::ranges::stable_sort(found, {}, rank);
    return found;
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
