// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/json.h"

#include "engine/recognisedmessages.h"
#include "repair/preview.h"
#include "repair/store.h"

#include <QFileInfo>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

QString word(engine::Outcome outcome)
{
    switch (outcome) {
    case engine::Outcome::Match:
        return u"match"_s;
    case engine::Outcome::Ambiguous:
        return u"ambiguous"_s;
    case engine::Outcome::None:
        break;
    }
    return u"none"_s;
}

QJsonArray says(const std::vector<engine::Evidence> &evidence)
{
    QJsonArray array;
    for (const engine::Evidence &each : evidence)
        array.append(each.says);
    return array;
}

QString word(engine::Truth truth)
{
    return truth == engine::Truth::True ? u"true"_s : truth == engine::Truth::False ? u"false"_s : u"unknown"_s;
}

/// The same as says(), each with what it rests on. `side` is for, against or open.
void appendReasons(QJsonArray &array, const QString &side, const std::vector<engine::Evidence> &evidence)
{
    for (const engine::Evidence &each : evidence)
        array.append(QJsonObject{{u"speaks"_s, side},
                                 {u"says"_s, each.says},
                                 {u"source"_s, orNull(each.source)},
                                 {u"question"_s, orNull(each.question)},
                                 {u"article"_s, orNull(each.article)},
                                 {u"truth"_s, word(each.truth)}});
}

QJsonArray reasons(const engine::Candidate &candidate)
{
    QJsonArray array;
    appendReasons(array, u"for"_s, candidate.speaksFor);
    appendReasons(array, u"against"_s, candidate.speaksAgainst);
    appendReasons(array, u"open"_s, candidate.open);
    return array;
}

/// Each message with why, which parts of the text, and what stood in its placeholders.
QJsonArray matchesJson(const rules::Tree &tree, const std::vector<engine::MessageMatch> &matches)
{
    QJsonArray array;
    for (const engine::MessageMatch &match : matches) {
        const rules::MessagePattern *pattern = tree.message(match.pattern);
        QJsonArray spans;
        for (const auto &span : match.spans)
            spans.append(QJsonObject{{u"start"_s, span.start}, {u"length"_s, span.length}});
        QJsonObject captures;
        for (const auto &[name, value] : match.captures.asKeyValueRange())
            captures[name] = value;
        array.append(QJsonObject{{u"id"_s, match.pattern},
                                 {u"title"_s, pattern ? pattern->title : QString()},
                                 {u"generic"_s, pattern && pattern->generic},
                                 {u"score"_s, match.score},
                                 {u"because"_s, match.because},
                                 {u"spans"_s, spans},
                                 {u"captures"_s, captures}});
    }
    return array;
}

/// What was pasted, every known message in it, and what it only comes near to.
QJsonArray messagesJson(const engine::CompiledTree &compiledTree, const engine::Session &session)
{
    QJsonArray array;
    for (const engine::SeenMessage &seen : engine::messagesSeen(compiledTree, session)) {
        array.append(QJsonObject{{u"question"_s, seen.question},
                                 {u"text"_s, seen.text},
                                 {u"recognised"_s, matchesJson(compiledTree.tree(), seen.matches)},
                                 {u"near"_s, matchesJson(compiledTree.tree(), engine::nearMisses(compiledTree, seen.text))}});
    }
    return array;
}

QJsonArray decidingJson(const engine::CompiledTree &compiledTree, const std::vector<engine::Deciding> &deciding)
{
    QJsonArray array;
    for (const engine::Deciding &each : deciding) {
        const rules::Question *question = compiledTree.tree().question(each.question);
        array.append(QJsonObject{{u"id"_s, each.question},
                                 {u"because"_s, each.because},
                                 {u"how"_s, question ? question->how : QString()},
                                 {u"minutes"_s, each.minutes},
                                 {u"asked"_s, each.asked}});
    }
    return array;
}

QJsonValue valueOf(const std::optional<base::Value> &value)
{
    return value ? QJsonValue(base::toString(*value)) : QJsonValue(QJsonValue::Null);
}

/// Everything that the machine told: answers to questions, then facts that nobody is asked.
QJsonArray factsJson(const engine::Session &session)
{
    QJsonArray facts;
    for (const engine::Answer &answer : session.measured)
        facts.append(QJsonObject{{u"id"_s, answer.question}, {u"value"_s, base::toString(answer.value)}, {u"source"_s, answer.source}});
    for (const engine::Fact &fact : session.facts)
        facts.append(QJsonObject{{u"id"_s, fact.id}, {u"value"_s, valueOf(fact.finding.value)}, {u"source"_s, fact.finding.source}});
    return facts;
}

QJsonArray contradictionsJson(const std::vector<engine::Contradiction> &contradictions)
{
    QJsonArray array;
    for (const engine::Contradiction &each : contradictions)
        array.append(QJsonObject{{u"id"_s, each.question},
                                 {u"person"_s, base::toString(each.person.value)},
                                 {u"machine"_s, base::toString(each.machine.value)},
                                 {u"source"_s, each.machine.source},
                                 {u"settled"_s, each.isSettled()}});
    return array;
}

QJsonValue sideJson(const repair::Change &change, const std::optional<machine::RegistryValue> &value, const std::optional<repair::FileState> &file,
                    const QString &text)
{
    if (value || file)
        return text;
    return change.isOfValue() || text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonObject changeJson(const repair::Change &change)
{
    return {{u"id"_s, change.id},
            {u"kind"_s, repair::word(change.kind)},
            {u"address"_s, orNull(change.address())},
            {u"type"_s, orNull(change.isOfValue() || change.file.path.isEmpty() ? change.typeText() : u"file"_s)},
            {u"before"_s, sideJson(change, change.before, change.fileBefore, change.beforeText())},
            {u"after"_s, sideJson(change, change.after, change.fileAfter, change.afterText())},
            {u"automatic"_s, change.automatic},
            {u"text"_s, change.text},
            {u"cause"_s, change.cause},
            {u"article"_s, orNull(change.article)},
            {u"note"_s, change.note}};
}

QJsonArray candidatesJson(const repair::Plan &plan)
{
    QJsonArray candidates;
    for (const repair::MediumCandidate &each : plan.candidates)
        candidates.append(QJsonObject{{u"path"_s, each.file.path},
                                      {u"inside"_s, orNull(each.file.inside)},
                                      {u"version"_s, orNull(each.file.version)},
                                      {u"date"_s, orNull(each.file.date)},
                                      {u"processor"_s, orNull(each.file.processor)},
                                      {u"language"_s, orNull(each.language)},
                                      {u"size"_s, each.file.size},
                                      {u"sha256"_s, each.file.sha256},
                                      {u"taken"_s, each.taken},
                                      {u"objections"_s, QJsonArray::fromStringList(each.objections)}});
    return candidates;
}

QJsonArray changesJson(const repair::Plan &plan)
{
    QJsonArray changes;
    for (const repair::Change &change : plan.changes)
        changes.append(changeJson(change));
    return changes;
}

} // namespace

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

namespace {

/// What the machine has as answers to a text question.
QJsonArray offersJson(const std::vector<engine::Offer> &offers)
{
    QJsonArray array;
    for (const engine::Offer &offer : offers)
        array.append(QJsonObject{{u"answer"_s, offer.answer}, {u"shown"_s, orNull(offer.shown)}});
    return array;
}

} // namespace

QJsonObject toJson(const engine::CompiledTree &compiledTree, const engine::DiagnosisResult &findings, const engine::Session &session)
{
    QJsonArray diagnoses;
    QJsonArray excluded;
    for (const engine::Candidate &each : findings.candidates) {
        QJsonObject object{{u"id"_s, each.diagnosis}, {u"title"_s, each.title}};
        if (each.verdict == engine::Verdict::Match || each.verdict == engine::Verdict::Possible) {
            object[u"score"_s] = each.score;
            object[u"verdict"_s] = each.verdict == engine::Verdict::Match ? u"match"_s : u"possible"_s;
            object[u"for"_s] = says(each.speaksFor);
            object[u"against"_s] = says(each.speaksAgainst);
            object[u"open"_s] = says(each.open);
            object[u"reasons"_s] = reasons(each);
            diagnoses.append(object);
        } else {
            object[u"verdict"_s] = each.verdict == engine::Verdict::AlreadyFixed ? u"already-fixed"_s : u"ruled-out"_s;
            object[u"against"_s] = says(each.speaksAgainst);
            object[u"reasons"_s] = reasons(each);
            excluded.append(object);
        }
    }
    QJsonObject answers;
    for (const engine::Answer &answer : session.answers)
        answers[answer.question] = base::toString(answer.value);
    QJsonArray whyNone;
    appendReasons(whyNone, u"against"_s, findings.whyNone);
    return {{u"outcome"_s, word(findings.outcome)},
            {u"diagnoses"_s, diagnoses},
            {u"excluded"_s, excluded},
            {u"none_possible"_s, findings.nonePossible},
            {u"ask_next"_s, orNull(findings.askNext)},
            {u"ask_next_because"_s, orNull(findings.askNextBecause)},
            {u"ask_next_choices"_s, offersJson(engine::fittingOffers(session, findings.askNext))},
            {u"ask_next_why"_s, orNull(findings.askNext.isEmpty() ? QString() : findings.whyCurrent)},
            {u"would_decide"_s, decidingJson(compiledTree, findings.wouldDecide)},
            {u"check_again"_s, decidingJson(compiledTree, findings.checkAgain)},
            {u"why_none"_s, whyNone},
            {u"messages"_s, messagesJson(compiledTree, session)},
            {u"facts"_s, factsJson(session)},
            {u"answers"_s, answers},
            {u"contradictions"_s, contradictionsJson(findings.contradictions)},
            {u"proves_nothing"_s, QJsonArray::fromStringList(findings.notDeciding)}};
}

QJsonObject toJson(const machine::Condition &condition)
{
    QJsonArray hives;
    for (const machine::HiveCondition &hive : condition.hives)
        hives.append(QJsonObject{{u"name"_s, hive.name}, {u"state"_s, machine::word(hive.state)}, {u"message"_s, orNull(hive.message)}});
    return {{u"writable"_s, condition.writable},
            {u"why_not_writable"_s, orNull(condition.whyNotWritable)},
            {u"free_bytes"_s, condition.freeBytes < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(condition.freeBytes)},
            {u"needed_bytes"_s, condition.neededBytes},
            {u"hives"_s, hives},
            {u"problems"_s, QJsonArray::fromStringList(condition.problems())}};
}

QJsonObject toJson(const repair::Plan &plan)
{
    return {{u"status"_s, repair::word(plan.status)},
            {u"diagnosis"_s, plan.diagnosis},
            {u"remedy"_s, plan.remedy},
            {u"title"_s, plan.remedyTitle},
            {u"changes"_s, changesJson(plan)},
            {u"candidates"_s, candidatesJson(plan)},
            {u"warnings"_s, QJsonArray::fromStringList(plan.warnings)},
            {u"refusals"_s, QJsonArray::fromStringList(plan.refusals)},
            {u"nothing"_s, QJsonArray::fromStringList(plan.nothing)},
            {u"not_done"_s, QJsonArray::fromStringList(plan.notDone)},
            {u"verify"_s, QJsonArray::fromStringList(plan.verify)},
            {u"confirm_first"_s, QJsonArray::fromStringList(plan.confirmFirst)},
            {u"restart"_s, plan.restart},
            {u"diff"_s, repair::preview(plan)}};
}

QJsonObject outcomeJson(const repair::Case &run)
{
    const repair::CaseStore store = repair::CaseStore::user();
    QJsonArray changes;
    if (run.plan) {
        for (const repair::Change &change : run.plan->changes) {
            const repair::Outcome *outcome = run.outcome(change.id);
            QJsonObject object = changeJson(change);
            object[u"state"_s] = repair::word(outcome ? outcome->state : change.automatic ? repair::ChangeState::Pending : repair::ChangeState::Manual);
            object[u"says"_s] = outcome ? outcome->says : QString();
            changes.append(object);
        }
    }
    QJsonArray backups;
    for (const repair::Replacement &each : run.replacements)
        backups.append(QJsonObject{{u"file"_s, each.path}, {u"backup"_s, each.backup}, {u"before"_s, each.hashBefore}, {u"after"_s, each.hashAfter}});
    return {{u"outcome"_s, repair::word(run.state)},
            {u"case"_s, run.id},
            {u"changes"_s, changes},
            {u"backup"_s, orNull(run.replacements.empty() ? QString() : run.replacements.front().backup)},
            {u"backups"_s, backups},
            {u"journal"_s, orNull(run.journal.isEmpty() ? QString() : store.recordPath())},
            {u"verified"_s, run.verification ? QJsonValue(run.verification->passed) : QJsonValue(QJsonValue::Null)},
            {u"error"_s, orNull(run.error)}};
}

} // namespace cli
