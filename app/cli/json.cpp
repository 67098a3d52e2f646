// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/json.h"

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
                                 {u"source"_s, each.machine.source}});
    return array;
}

QJsonValue sideJson(const repair::Change &change, const std::optional<machine::RegistryValue> &value, const std::optional<repair::FileState> &file, const QString &text)
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
            {u"type"_s, orNull(change.typeText())},
            {u"before"_s, sideJson(change, change.before, change.fileBefore, change.beforeText())},
            {u"after"_s, sideJson(change, change.after, change.fileAfter, change.afterText())},
            {u"automatic"_s, change.automatic},
            {u"text"_s, change.text},
            {u"cause"_s, change.cause},
            {u"article"_s, orNull(change.article)},
            {u"note"_s, change.note}};
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

QJsonObject toJson(const engine::Findings &findings, const engine::Session &session)
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
            diagnoses.append(object);
        } else {
            object[u"verdict"_s] = each.verdict == engine::Verdict::AlreadyFixed ? u"already-fixed"_s : u"ruled-out"_s;
            object[u"against"_s] = says(each.speaksAgainst);
            excluded.append(object);
        }
    }
    QJsonObject answers;
    for (const engine::Answer &answer : session.answers)
        answers[answer.question] = base::toString(answer.value);
    return {{u"outcome"_s, word(findings.outcome)},
            {u"diagnoses"_s, diagnoses},
            {u"excluded"_s, excluded},
            {u"none_possible"_s, findings.nonePossible},
            {u"ask_next"_s, orNull(findings.askNext)},
            {u"ask_next_because"_s, orNull(findings.askNextBecause)},
            {u"facts"_s, factsJson(session)},
            {u"answers"_s, answers},
            {u"contradictions"_s, contradictionsJson(findings.contradictions)},
            {u"proves_nothing"_s, QJsonArray::fromStringList(findings.notDeciding)}};
}

QJsonObject toJson(const repair::Plan &plan)
{
    return {{u"status"_s, repair::word(plan.status)},
            {u"diagnosis"_s, plan.diagnosis},
            {u"remedy"_s, plan.remedy},
            {u"title"_s, plan.remedyTitle},
            {u"changes"_s, changesJson(plan)},
            {u"warnings"_s, QJsonArray::fromStringList(plan.warnings)},
            {u"refusals"_s, QJsonArray::fromStringList(plan.refusals)},
            {u"nothing"_s, QJsonArray::fromStringList(plan.nothing)},
            {u"not_done"_s, QJsonArray::fromStringList(plan.notDone)},
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
    const QString journal = store.journalPath(run.id);
    return {{u"outcome"_s, repair::word(run.state)},
            {u"case"_s, run.id},
            {u"changes"_s, changes},
            {u"backup"_s, orNull(run.replacements.empty() ? QString() : run.replacements.front().backup)},
            {u"backups"_s, backups},
            {u"journal"_s, orNull(QFileInfo::exists(journal) ? journal : QString())},
            {u"verified"_s, run.verification ? QJsonValue(run.verification->passed) : QJsonValue(QJsonValue::Null)},
            {u"error"_s, orNull(run.error)}};
}

} // namespace cli
