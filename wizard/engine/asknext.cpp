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

double entropy(const Exploration &exploration)
{
    return std::log2(static_cast<double>(std::max<qsizetype>(1, exploration.outcomes())));
}

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
        for (const rules::Question &question : knowledge.tree().questions) {
            if (passed != now.steps.cend() && passed->decidedBy.contains(question.id) && canBeAsked(session, question.id))
                return question.id;
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

/// How far off a question is: the fewest open things that must be so for anybody to meet it.
int remotenessOf(const rules::Tree &tree, const Exploration &now, const QString &question)
{
    int least = std::numeric_limits<int>::max();
    for (const auto &[at, passed] : now.steps.asKeyValueRange()) {
        if (passed.decidedBy.contains(question) || tree.steps[static_cast<size_t>(at)].ask == question)
            least = std::min(least, passed.remoteness);
    }
    return least;
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
    QSet<int> always = now.diagnoses;
    bool noneAlways = true;
    double rest = 0;
    for (const World &answer : answers) {
        const Exploration then = explore(knowledge, answer, budget);
        budget -= then.states;
        if (then.capped || budget <= 0) {
            budget = 0;
            return {};
        }
        rest += entropy(then);
        always.intersect(then.diagnoses);
        noneAlways = noneAlways && then.none;
    }
    result.gain = entropy(now) - rest / static_cast<double>(answers.size());
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
    if (walk.diagnoses.isEmpty())
        return {};
    int budget = base::limits::walkStates;
    const rules::Tree &tree = knowledge.tree();
    const auto suggestion = [&](const QString &id, const std::optional<Separation> &found) { return Suggestion{id, inWords(tree, found, matters(now, id))}; };
    if (const QString next = nextOnTrunk(knowledge, session, now, walk); !next.isEmpty())
        return suggestion(next, separation(knowledge, world, now, next, budget));

    QString best;
    std::optional<Separation> bestSeparation;
    double bestRate = 0;
    int bestRemoteness = 0;
    for (const QString &id : walk.asked) {
        const rules::Question *question = tree.question(id);
        if (!question || !canBeAsked(session, id) || !matters(now, id))
            continue;
        const auto found = separation(knowledge, world, now, id, budget);
        const double rate = found ? found->gain / std::max(question->minutes, leastMinutes) : 0;
        const int remoteness = remotenessOf(tree, now, id);
        const bool isEqual = std::abs(rate - bestRate) < 1e-9; // then the one that is met sooner, then the author's order
        if (best.isEmpty() || (isEqual ? remoteness < bestRemoteness : rate > bestRate)) {
            best = id;
            bestSeparation = found;
            bestRate = rate;
            bestRemoteness = remoteness;
        }
    }
    if (!best.isEmpty())
        return suggestion(best, bestSeparation);
    const QString next = nextOnTheWay(knowledge, session, now, walk);
    return next.isEmpty() ? Suggestion{} : suggestion(next, separation(knowledge, world, now, next, budget));
}

QString nextQuestion(const Knowledge &knowledge, const Session &session)
{
    const World world = World::of(knowledge, session);
    const Exploration now = explore(knowledge, world, base::limits::walkStates);
    return suggestNext(knowledge, session, world, now, walkOf(knowledge, session, world, now)).question;
}

} // namespace engine
