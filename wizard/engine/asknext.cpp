// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "engine/asknext.h"

#include "base/limits.h"
#include "engine/index.h"
#include "engine/words.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace engine {

using namespace Qt::StringLiterals;
using base::Presence;

namespace {

constexpr double leastMinutes = 0.1; // a question is never free
constexpr size_t mostAnswers = 32;   // ways to answer one question that are looked ahead at
constexpr int lookaheadStates = 6'000; // partial worlds, for all questions of one suggestion together: what a person does not notice waiting for
constexpr double equalRates = 1e-9;

/// How likely the ends are, as far as the evidence tells: a rough measure, only good for choosing a question.
class Likelihood
{
public:
    Likelihood(const rules::Tree &tree, const World &world)
    {
        for (const rules::Diagnosis &diagnosis : tree.diagnoses) {
            double speaksFor = 1;
            double all = 2; // before any evidence: even
            for (const auto *reasons : {&diagnosis.requirements, &diagnosis.evidenceFor, &diagnosis.evidenceAgainst}) {
                for (const rules::Reason &reason : *reasons) {
                    const Truth truth = world.evaluate(reason.when);
                    const bool isAgainst = reasons == &diagnosis.evidenceAgainst;
                    speaksFor += truth == Truth::True && !isAgainst ? reason.weight : 0;
                    all += truth == Truth::True || (truth == Truth::Unknown && !isAgainst) ? reason.weight : 0;
                }
            }
            m_weights.push_back(speaksFor / all);
        }
    }

    [[nodiscard]] double mass(const Exploration &exploration) const
    {
        double sum = exploration.none ? none : 0;
        for (const int diagnosis : exploration.diagnoses)
            sum += m_weights[static_cast<size_t>(diagnosis)];
        return sum;
    }
    /// Bits that are missing to know the end.
    [[nodiscard]] double entropy(const Exploration &exploration) const
    {
        const double all = mass(exploration);
        const auto part = [all](double weight) { return weight > 0 ? -weight / all * std::log2(weight / all) : 0; };
        double sum = exploration.none ? part(none) : 0;
        for (const int diagnosis : exploration.diagnoses)
            sum += part(m_weights[static_cast<size_t>(diagnosis)]);
        return sum;
    }

private:
    static constexpr double none = 0.5;
    std::vector<double> m_weights; ///< of diagnoses, in file order
};

/// Worlds in which only `option` of the options left is there; for "many", untested options stay open: they tell nothing.
World onlyOption(const World &world, const QString &question, const Domain &domain, const QString &option, const QStringList &open)
{
    Domain narrowed = domain;
    for (const QString &other : open) {
        if (other != option)
            narrowed.options()->set(other, Presence::Absent);
    }
    narrowed.options()->set(option, Presence::Present);
    return world.with(question, narrowed);
}

/// The options that are open and that some condition looks at.
QStringList openOptions(const Index &index, const QString &question, const OptionDomain &options)
{
    QStringList open;
    const auto tests = index.testsOf.value(question);
    for (const auto &[option, presence] : options.options.asKeyValueRange()) {
        const auto named = [&](const rules::Test *test) { return test->options.contains(option); };
        if (presence == Presence::Unknown && (options.rule == OptionRule::ExactlyOne || std::ranges::any_of(tests, named)))
            open << option;
    }
    return open;
}

/// What a person could answer, as narrower worlds. Choices: each option. "Many" and messages: each one alone, or none of those that
/// matter; together they are rare. The rest: cut at the values that conditions compare with.
std::vector<World> answersTo(const Knowledge &knowledge, const World &world, const QString &question)
{
    const Domain *domain = world.question(question);
    if (!domain || domain->isDecided())
        return {};
    std::vector<World> worlds;
    const auto tests = knowledge.index().testsOf.value(question);
    if (const OptionDomain *options = domain->options()) {
        QStringList open = openOptions(knowledge.index(), question, *options);
        if (options->rule == OptionRule::Message) {
            open.removeAll(unnamedPattern);
            for (const auto id : {noMessage, otherMessage}) {
                if (options->presence(id) == Presence::Unknown && !open.contains(id))
                    open << id;
            }
        }
        for (const QString &option : std::as_const(open))
            worlds.push_back(onlyOption(world, question, *domain, option, open));
        if (options->rule == OptionRule::Any) {
            Domain none = *domain;
            for (const QString &option : std::as_const(open))
                none.options()->set(option, Presence::Absent);
            worlds.push_back(world.with(question, none));
        }
        return worlds;
    }
    worlds.push_back(world);
    for (const rules::Test *test : tests) {
        std::vector<World> finer;
        for (const World &part : worlds) {
            if (part.evaluate(*test) != Truth::Unknown || finer.size() >= mostAnswers) {
                finer.push_back(part);
                continue;
            }
            auto [yes, no] = part.split(*test);
            finer.push_back(std::move(yes));
            finer.push_back(std::move(no));
        }
        worlds = std::move(finer);
    }
    return worlds;
}

/// The open questions on the path that all worlds share.
QString nextOnTrunk(const Knowledge &knowledge, const Session &session, const Exploration &now, const Walk &walk)
{
    for (const Visit &visit : walk.trail) {
        if (!visit.question.isEmpty() && !session.answers.contains(visit.question))
            return visit.question;
        if (visit.branch >= 0)
            continue;
        const auto passed = now.steps.constFind(knowledge.index().step.value(visit.step, -1));
        for (const QString &question : knowledge.index().inFileOrder(passed == now.steps.cend() ? QSet<QString>() : passed->decidedBy)) {
            if (canBeAsked(session, question))
                return question;
        }
        break;
    }
    return {};
}

/// An open question that a step on the way to a possible diagnosis asks, although no end depends on it: what to do may.
QString nextOnTheWay(const Knowledge &knowledge, const Session &session, const Exploration &now, const Walk &walk)
{
    for (const Visit &visit : walk.trail) {
        const QBitArray &reaches = knowledge.index().reaches[static_cast<size_t>(knowledge.index().step[visit.step])];
        const auto isReached = [&](int diagnosis) { return reaches.testBit(diagnosis); };
        if (!visit.question.isEmpty() && !session.answers.contains(visit.question) && std::ranges::any_of(now.diagnoses, isReached))
            return visit.question;
    }
    return {};
}

/// How far off each question is: the fewest open things that must be so for anybody to meet it.
QHash<QString, int> remoteness(const rules::Tree &tree, const Exploration &now)
{
    QHash<QString, int> least;
    for (const auto &[at, passed] : now.steps.asKeyValueRange()) {
        QSet<QString> met = passed.decidedBy;
        met.insert(tree.steps[static_cast<size_t>(at)].ask);
        for (const QString &question : std::as_const(met)) {
            const auto known = least.constFind(question);
            if (known == least.cend() || passed.remoteness < *known)
                least.insert(question, passed.remoteness);
        }
    }
    return least;
}

/// A question that is left, and what it is expected to tell a minute.
struct Rated {
    const rules::Question *question;
    std::optional<Separation> separation;
    double rate = 0;
    int remoteness = 0;
};

/// The questions that are left and tell something, the best first. The cheap ones are looked at first; one that could not be the best whatever it tells
/// is not followed.
std::vector<Rated> rate(const Knowledge &knowledge, const Session &session, const World &world, const Exploration &now, const Walk &walk, int &budget)
{
    std::vector<Rated> rated;
    const QHash<QString, int> remote = remoteness(knowledge.tree(), now);
    for (const QString &id : walk.asked) {
        const rules::Question *question = knowledge.question(id);
        if (question && canBeAsked(session, id) && now.assumed.contains(id))
            rated.push_back({question, {}, 0, remote.value(id, std::numeric_limits<int>::max())});
    }
    std::vector<Rated *> cheapFirst;
    for (Rated &each : rated)
        cheapFirst.push_back(&each);
    const auto minutes = [](const rules::Question &question) { return std::max(question.minutes, leastMinutes); };
    std::ranges::stable_sort(cheapFirst, {}, [&](const Rated *each) { return minutes(*each->question); });
    const double most = Likelihood(knowledge.tree(), world).entropy(now);
    double best = 0;
    for (Rated *each : cheapFirst) {
        if (budget <= 0 || most / minutes(*each->question) < best - equalRates)
            break;
        each->separation = separation(knowledge, world, now, each->question->id, budget);
        each->rate = each->separation ? std::max(0.0, each->separation->gain) / minutes(*each->question) : 0;
        best = std::max(best, each->rate);
    }
    std::ranges::stable_sort(rated, [](const Rated &a, const Rated &b) { // equal: the one that is met sooner, then the author's order
        return std::abs(a.rate - b.rate) > equalRates ? a.rate > b.rate : a.remoteness < b.remoteness;
    });
    return rated;
}

/// The question to ask next. What it separates is known here only where that was the reason to choose it.
struct Choice {
    QString question; ///< empty when there is none
    bool isDisputed = false;
    bool wasRated = false;
    bool isBestOfSeveral = false;
    std::optional<Separation> separation = {};
};

Choice choose(const Knowledge &knowledge, const Session &session, const World &world, const Exploration &now, const Walk &walk, int &budget)
{
    if (walk.diagnoses.isEmpty())
        return {};
    if (const auto disputed = std::ranges::find_if(walk.asked, [&](const QString &id) { return isDisputed(session, id); }); disputed != walk.asked.cend())
        return {.question = *disputed, .isDisputed = true};
    if (const QString next = nextOnTrunk(knowledge, session, now, walk); !next.isEmpty())
        return {.question = next};
    const std::vector<Rated> rated = rate(knowledge, session, world, now, walk, budget);
    if (rated.empty())
        return {.question = nextOnTheWay(knowledge, session, now, walk)};
    const Rated &best = rated.front();
    return {.question = best.question->id, .wasRated = true, .isBestOfSeveral = rated.size() > 1 && best.rate > equalRates, .separation = best.separation};
}

QString minutesInWords(double minutes)
{
    return minutes <= 1 ? u"about a minute"_s : u"about %1 minutes"_s.arg(std::lround(minutes));
}

QString inWords(const rules::Tree &tree, const std::optional<Separation> &separation, bool matters)
{
    if (!separation)
        return u"It is the next question of the tree."_s;
    const QString ends = listInWords(diagnosesInWords(tree, separation->diagnoses));
    if (ends.isEmpty())
        return separation->none ? u"Its answer decides whether there is a diagnosis at all."_s
            : matters           ? u"Alone it decides nothing, but together with other answers it may."_s
                                : u"The diagnosis does not depend on it, but what to do about it may."_s;
    if (separation->diagnoses.size() == 1)
        return u"Its answer decides whether it can be %1."_s.arg(ends);
    return u"Its answer decides which of these stay possible: %1."_s.arg(ends);
}

} // namespace

std::optional<Separation> separation(const Knowledge &knowledge, const World &world, const Exploration &now, const QString &question, int &budget)
{
    const std::vector<World> answers = answersTo(knowledge, world, question);
    if (answers.empty() || now.capped)
        return {};
    Separation result;
    const Likelihood likelihood(knowledge.tree(), world);
    QSet<int> always = now.diagnoses;
    bool noneAlways = true;
    double rest = 0;
    double all = 0; // an answer is as likely as the ends that it leaves
    for (const World &answer : answers) {
        const Exploration then = explore(knowledge, answer, budget);
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
    const auto &diagnoses = knowledge.tree().diagnoses;
    for (int i = 0; i < static_cast<int>(diagnoses.size()); ++i) {
        if (now.diagnoses.contains(i) && !always.contains(i))
            result.diagnoses << diagnoses[static_cast<size_t>(i)].id;
    }
    return result;
}

Suggestion suggestNext(const Knowledge &knowledge, const Session &session, const World &world, const Exploration &now, const Walk &walk)
{
    int budget = lookaheadStates;
    const Choice choice = choose(knowledge, session, world, now, walk, budget);
    if (choice.question.isEmpty())
        return {};
    const rules::Question &question = *knowledge.question(choice.question);
    if (choice.isDisputed)
        return {question.id, u"Your answer and the machine disagree. %1. Which of the two is right?"_s.arg(
                                 disputeInWords(question, session.answers.value(question.id), session.measured.value(question.id)))};
    const auto separated = choice.wasRated ? choice.separation : separation(knowledge, world, now, question.id, budget);
    Suggestion suggestion{question.id, inWords(knowledge.tree(), separated, now.assumed.contains(question.id))};
    if (choice.isBestOfSeveral)
        suggestion.because += u" Of the questions that are left it tells most for the time it takes, %1."_s.arg(minutesInWords(question.minutes));
    return suggestion;
}

std::vector<Deciding> wouldDecide(const Knowledge &knowledge, const Session &session)
{
    const World world = World::of(knowledge, session);
    const Exploration now = explore(knowledge, world, base::limits::walkStates);
    const Walk walk = walkOf(knowledge, session, world, now);
    if (now.capped || walk.diagnoses.isEmpty() || now.outcomes() < 2)
        return {};
    int budget = lookaheadStates;
    std::vector<std::pair<double, Deciding>> found;
    for (const QString &id : walk.asked) {
        const rules::Question *question = knowledge.question(id);
        if (!question || !now.assumed.contains(id))
            continue;
        const auto separated = separation(knowledge, world, now, id, budget);
        if (separated && (!separated->diagnoses.isEmpty() || separated->none))
            found.push_back({separated->gain / std::max(question->minutes, leastMinutes),
                             {id, inWords(knowledge.tree(), separated, true), question->minutes, session.answers.contains(id) && !canBeAsked(session, id)}});
    }
    std::ranges::stable_sort(found, [](const auto &a, const auto &b) { return a.first > b.first + equalRates; });
    std::vector<Deciding> deciding;
    for (auto &[rate, each] : found)
        deciding.push_back(std::move(each));
    return deciding;
}

QString nextQuestion(const Knowledge &knowledge, const Session &session)
{
    const World world = World::of(knowledge, session);
    const Exploration now = explore(knowledge, world, base::limits::walkStates);
    int budget = lookaheadStates;
    return choose(knowledge, session, world, now, walkOf(knowledge, session, world, now), budget).question;
}

} // namespace engine
