// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "engine/session.h"

#include "base/text.h"
#include "base/texts.h"
#include "engine/evaluate.h"

#include <algorithm>
#include <ranges>

namespace engine {

using namespace Qt::StringLiterals;
using base::Presence;

namespace {

/// CompiledTree for the length of one call about a tree that the caller keeps.
CompiledTree borrowed(const rules::Tree &tree)
{
    return CompiledTree(std::shared_ptr<const rules::Tree>(std::shared_ptr<void>(), &tree));
}

QStringList questionIds(const rules::Tree &tree)
{
    QStringList ids;
    for (const rules::Question &question : tree.questions)
        ids << question.id;
    return ids;
}

std::unexpected<base::Error> noSuchQuestion(const rules::Tree &tree, const QString &question)
{
    const QStringList ids = questionIds(tree);
    const QString near = base::nearest(question, ids);
    const QString all = ids.join(u", "_s);
    return base::fail(
        base::Failure::BadInput,
        near.isEmpty()
            ? Texts::tr("There is no question \"%1\" in this tree. Its questions are: %2.").arg(base::oneLine(question), all)
            : Texts::tr("There is no question \"%1\" in this tree. Did you mean \"%2\"? Its questions are: %3.").arg(base::oneLine(question), near, all));
}

bool isPartlyKnown(const base::Value &value)
{
    const auto *many = std::get_if<base::Many>(&value);
    return many && many->options.values().contains(Presence::Unknown);
}

std::unexpected<base::Error> notOffered(const rules::Question &question, const std::vector<Offer> &offers, const QString &text)
{
    constexpr size_t most = 40;
    QStringList named;
    for (const Offer &offer : offers | std::views::filter(&Offer::fits) | std::views::take(most))
        named << (offer.shown.isEmpty() ? offer.answer : u"%1 (%2)"_s.arg(offer.answer, offer.shown));
    if (std::ranges::count_if(offers, &Offer::fits) > static_cast<std::ptrdiff_t>(most))
        named << u"..."_s;
    return base::fail(base::Failure::BadInput, Texts::tr("\"%1\" is no answer to \"%2\": this machine has no such one. Valid answers are: %3, unknown.")
                                                   .arg(base::oneLine(text, 60), question.id, named.join(u", "_s)));
}

} // namespace

const Offer *offerNamed(const std::vector<Offer> &offers, const QString &text)
{
    const QString wanted = text.trimmed();
    const auto isCalled = [&](const QString &name) { return !name.isEmpty() && name.compare(wanted, Qt::CaseInsensitive) == 0; };
    const auto byAnswer = std::ranges::find_if(offers, isCalled, &Offer::answer);
    if (byAnswer != offers.end())
        return &*byAnswer;
    const auto byShown = std::ranges::find_if(offers, isCalled, &Offer::shown);
    const bool isOnly = byShown != offers.end() && std::ranges::count_if(offers, isCalled, &Offer::shown) == 1;
    return isOnly ? &*byShown : nullptr;
}

std::vector<Offer> fittingOffers(const Session &session, const QString &question)
{
    std::vector<Offer> offers = session.offers.value(question);
    std::erase_if(offers, [](const Offer &offer) { return !offer.fits; });
    return offers;
}

Session begin(const CompiledTree &compiledTree, const std::vector<Answer> &measured, const std::vector<Fact> &facts)
{
    return assembled(compiledTree, {}, measured, facts);
}

Session begin(const rules::Tree &tree, const std::vector<Answer> &measured, const std::vector<Fact> &facts)
{
    return begin(borrowed(tree), measured, facts);
}

base::Result<Session> advance(const CompiledTree &compiledTree, const Session &session, const std::vector<Answer> &answers)
{
    Session next = session;
    next.current.clear();
    for (const Answer &answer : answers) {
        const rules::Question *question = compiledTree.question(answer.question);
        if (!question)
            return noSuchQuestion(compiledTree.tree(), answer.question);
        const auto value = fitting(*question, answer.value);
        if (!value)
            return base::pass(value.error());
        Answer kept = answer;
        kept.value = *value;
        if (const auto offers = session.offers.constFind(answer.question); offers != session.offers.cend() && !base::isUnknown(kept.value)) {
            const Offer *offer = offerNamed(*offers, base::toString(kept.value));
            if (!offer)
                return notOffered(*question, *offers, base::toString(kept.value));
            kept.value = base::Text{offer->answer};
        }
        next.answers.insert(answer.question, kept);
    }
    return next;
}

base::Result<Session> advance(const CompiledTree &compiledTree, const Session &session, const Answer &answer)
{
    return advance(compiledTree, session, std::vector<Answer>{answer});
}

base::Result<Session> advance(const rules::Tree &tree, const Session &session, const Answer &answer)
{
    return advance(borrowed(tree), session, answer);
}

base::Result<Session> rewind(const rules::Tree &tree, const Session &session, const QString &question)
{
    if (!tree.question(question))
        return noSuchQuestion(tree, question);
    Session back = session;
    back.current = question;
    return back;
}

Session withdraw(const Session &session, const QString &question)
{
    Session without = session;
    without.current.clear();
    without.answers.remove(question);
    return without;
}

Session assembled(const CompiledTree &compiledTree, const std::vector<Answer> &answers, const std::vector<Answer> &measured, const std::vector<Fact> &facts)
{
    const rules::Tree &tree = compiledTree.tree();
    Session session;
    session.treeId = tree.id;
    session.treeHash = tree.hash;
    for (const Answer &answer : answers)
        session.answers.insert(answer.question, answer);
    for (const Answer &answer : measured) {
        const rules::Question *question = compiledTree.question(answer.question);
        if (!question)
            continue;
        Answer read = answer;
        read.origin = Origin::Machine;
        const auto value = fitting(*question, answer.value);
        read.value = value ? *value : base::Value(base::Unknown{});
        session.measured.insert(read.question, read);
        if (!base::isUnknown(read.value) && !session.answers.contains(read.question))
            session.answers.insert(read.question, read);
    }
    for (const Fact &fact : facts) {
        if (compiledTree.fact(fact.id))
            session.facts.insert(fact.id, fact);
    }
    return session;
}

bool canBeAsked(const Session &session, const QString &question)
{
    const auto answer = session.answers.constFind(question);
    return answer == session.answers.cend() || (answer->origin == Origin::Machine && isPartlyKnown(answer->value)) || isDisputed(session, question);
}

bool disagree(const base::Value &a, const base::Value &b)
{
    if (base::isUnknown(a) || base::isUnknown(b))
        return false;
    const auto *one = std::get_if<base::Many>(&a);
    const auto *other = std::get_if<base::Many>(&b);
    if (!one || !other)
        return a != b;
    const auto entries = one->options.asKeyValueRange();
    return std::any_of(entries.begin(), entries.end(), [&](const auto &entry) {
        const Presence there = other->options.value(entry.first, Presence::Unknown);
        return entry.second != Presence::Unknown && there != Presence::Unknown && there != entry.second;
    });
}

bool isDisputed(const Session &session, const QString &question)
{
    const auto said = session.answers.constFind(question);
    const auto read = session.measured.constFind(question);
    if (said == session.answers.cend() || read == session.measured.cend() || said->origin != Origin::Person)
        return false;
    return said->keptAgainst != read->value && disagree(said->value, read->value);
}

bool isKept(const Session &session, const QString &question)
{
    const auto said = session.answers.constFind(question);
    const auto read = session.measured.constFind(question);
    if (said == session.answers.cend() || read == session.measured.cend() || said->origin != Origin::Person)
        return false;
    return said->keptAgainst == read->value && disagree(said->value, read->value);
}

Session keep(const Session &session, const QString &question)
{
    if (!isDisputed(session, question))
        return session;
    Session kept = session;
    kept.current.clear();
    kept.answers[question].keptAgainst = session.measured.value(question).value;
    return kept;
}

std::vector<Contradiction> contradictions(const rules::Tree &tree, const Session &session)
{
    std::vector<Contradiction> found;
    for (const rules::Question &question : tree.questions) {
        const auto said = session.answers.constFind(question.id);
        const auto read = session.measured.constFind(question.id);
        if (said == session.answers.cend() || read == session.measured.cend() || said->origin != Origin::Person)
            continue;
        if (disagree(said->value, read->value))
            found.push_back({question.id, *said, *read});
    }
    return found;
}

} // namespace engine
