// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "report/blocks.h"
#include "report/material.h"

#include <QRegularExpression>

#include <algorithm>

namespace report {

using namespace Qt::StringLiterals;
using repair::Change;
using repair::ChangeKind;

namespace {

constexpr qsizetype shortValue = 60; ///< page one shows such a value whole

QString found(const base::Finding &finding)
{
    return finding.value ? base::toString(*finding.value) : u"not there"_s;
}

QString stateText(repair::ChangeState state)
{
    using repair::ChangeState;
    switch (state) {
    case ChangeState::Pending:
        return u"not begun"_s;
    case ChangeState::Applied:
        return u"applied and verified"_s;
    case ChangeState::Already:
        return u"already correct"_s;
    case ChangeState::Manual:
        return u"to do by a person"_s;
    case ChangeState::Confirmed:
        return u"done by a person"_s;
    case ChangeState::Failed:
        return u"failed"_s;
    case ChangeState::RolledBack:
        return u"rolled back"_s;
    case ChangeState::Undone:
        return u"undone"_s;
    }
    return {};
}

/// State and time; why only where it failed, for what was measured stands on page one.
QString stateOf(const Material &material, const Change &change)
{
    const repair::Outcome *outcome = material.run.outcome(change.id);
    if (!outcome)
        return {};
    QString state = stateText(outcome->state);
    if (outcome->state == repair::ChangeState::Failed && !outcome->says.isEmpty() && !material.run.error.contains(outcome->says))
        state += u": "_s + outcome->says;
    return outcome->at.isValid() ? u"%1, %2"_s.arg(state, utcTime(outcome->at)) : state;
}

QString fileText(const std::optional<repair::FileState> &file)
{
    if (!file)
        return {};
    QStringList says{file->path};
    if (!file->version.isEmpty())
        says << u"version %1"_s.arg(file->version);
    if (!file->processor.isEmpty())
        says << u"for %1"_s.arg(file->processor);
    if (!file->date.isEmpty())
        says << file->date;
    says << bytes(file->size);
    return says.join(u", "_s);
}

Block changeTable(const Material &material, const Change &change)
{
    Fields fields;
    if (change.isOfValue()) {
        if (std::max(change.beforeText().size(), change.afterText().size()) > shortValue) {
            fields.add(u"Before"_s, change.beforeText());
            fields.add(u"After"_s, change.afterText());
        }
    } else {
        fields.add(change.kind == ChangeKind::Check ? u"As found"_s : u"Before"_s, fileText(change.fileBefore));
        fields.add(u"After"_s, fileText(change.fileAfter));
    }
    fields.add(u"Why"_s, withArticle(change.cause, change.cause.isEmpty() ? QString() : change.article));
    fields.add(u"Note"_s, change.note);
    if (!change.isOfValue() && material.run.replacements.empty()) { // the record names them of what was replaced
        fields.add(u"SHA-256 before"_s, change.fileBefore ? change.fileBefore->sha256 : QString());
        fields.add(u"SHA-256 after"_s, change.fileAfter ? change.fileAfter->sha256 : QString());
    }
    fields.add(u"State"_s, stateOf(material, change));
    return fields.block();
}

/// Every article that the case rests on, in order of mention.
QStringList articleIds(const Material &material)
{
    QStringList ids;
    const auto add = [&ids](const QString &id) {
        if (!id.isEmpty() && !ids.contains(id))
            ids << id;
    };
    if (material.diagnosis) {
        for (const QString &id : material.diagnosis->articles)
            add(id);
    }
    if (material.candidate) {
        for (const auto *side : {&material.candidate->speaksFor, &material.candidate->speaksAgainst, &material.candidate->open}) {
            for (const engine::Evidence &each : *side)
                add(each.article);
        }
    }
    if (material.run.plan) {
        for (const Change &each : material.run.plan->changes)
            add(each.article);
    }
    if (material.remedy && material.tree()) {
        static const QRegularExpression separators(u"[\\s,;]+"_s);
        for (const QString &id : material.remedy->articles.split(separators, Qt::SkipEmptyParts)) {
            if (material.tree()->article(id))
                add(id);
        }
    }
    return ids;
}

void addArticles(Section &section, const Material &material)
{
    std::vector<QStringList> rows;
    for (const QString &id : articleIds(material)) {
        if (const rules::Article *article = material.tree() ? material.tree()->article(id) : nullptr)
            rows.push_back({id, article->date.isEmpty() ? article->title : u"%1 (%2)"_s.arg(article->title, article->date),
                            material.isFull() ? article->note : QString()});
    }
    addTable(section, u"Articles"_s, sourcedTable({u"Article"_s, u"Title"_s, u"Note"_s}, std::move(rows), {14, 86}));
}

void addFiles(Fields &fields, const Material &material)
{
    const repair::Case &run = material.run;
    std::vector<machine::HiveFile> hives = run.plan ? run.plan->basis : std::vector<machine::HiveFile>();
    for (const machine::HiveFile &hive : hives) {
        fields.add(u"%1 hive"_s.arg(hive.name), hive.path);
        fields.add(u"When planned"_s,
                   u"%1, last written %2, sequence numbers %3 and %4"_s.arg(bytes(hive.size), utcTime(hive.modified)).arg(hive.sequence1).arg(hive.sequence2));
        fields.add(u"Problem"_s, hive.trouble);
        if (std::ranges::none_of(run.replacements, [&](const auto &each) { return each.path == hive.path; }))
            fields.add(u"SHA-256"_s, hive.sha256);
    }
    for (const repair::Replacement &each : run.replacements) {
        if (std::ranges::none_of(hives, [&](const auto &hive) { return each.path == hive.path; }))
            fields.add(u"File"_s, each.path);
        fields.add(u"Backup"_s, each.backup);
        fields.add(u"SHA-256 before"_s, each.hashBefore);
        fields.add(u"SHA-256 after"_s, each.hashAfter);
    }
}

} // namespace

Section answersSection(const Material &material)
{
    Section section{u"Questions and answers"_s, {}};
    std::vector<QStringList> rows;
    for (const QString &id : material.answered) {
        const engine::Answer &answer = *material.run.session.answers.constFind(id);
        const QString by
            = answer.origin == engine::Origin::Machine ? u"read from the machine: %1"_s.arg(answer.source) : u"a person, %1"_s.arg(utcTime(answer.at));
        const bool counts = material.path.asked.isEmpty() || material.path.asked.contains(id);
        rows.push_back({u"%1. %2"_s.arg(QString::number(rows.size() + 1), material.questionText(id)),
                        counts ? material.answerText(answer) : u"%1 (not used for this result)"_s.arg(material.answerText(answer)), by});
    }
    if (!rows.empty())
        section.blocks.push_back(sourcedTable({u"Question"_s, u"Answer"_s, u"Source"_s}, std::move(rows), {40, 60}));
    return section;
}

Section factsSection(const Material &material)
{
    Section section{u"Read from the machine"_s, {}};
    if (!material.isFull())
        return section;
    std::vector<QStringList> rows;
    for (const engine::Fact &fact : material.run.session.facts)
        rows.push_back({fact.title.isEmpty() ? fact.id : fact.title, found(fact.finding), fact.finding.source});
    if (!rows.empty())
        section.blocks.push_back(sourcedTable({u"Fact"_s, u"Value"_s, u"Source"_s}, std::move(rows), {40, 60}));
    return section;
}

Section detailsSection(const Material &material)
{
    Section section{u"Changes in detail"_s, {}};
    if (!material.run.plan)
        return section;
    const repair::Plan &plan = *material.run.plan;
    if (material.remedy && !material.remedy->summary.isEmpty())
        section.blocks.push_back(paragraph(material.remedy->summary));
    for (const Change &change : plan.changes) {
        if (isByPerson(change) && !change.isOfValue() && change.kind != ChangeKind::ReplaceFile)
            continue; // page one names it
        if (Block fields = changeTable(material, change); !fields.rows.empty())
            addTable(section, u"%1. %2"_s.arg(change.id, change.text.isEmpty() || isByPerson(change) ? change.address() : change.text), std::move(fields));
    }
    addList(section, u"Not changed"_s, plan.notDone);
    if (material.run.state != repair::RunState::Planned && !material.run.isWithdrawn())
        addList(section, u"Confirmed before applying"_s, plan.confirmFirst);
    return section;
}

Section notesSection(const Material &material)
{
    Section section{u"Notes"_s, {}};
    if (const rules::Diagnosis *diagnosis = material.diagnosis) {
        if (!diagnosis->notes.isEmpty())
            section.blocks.push_back(list(diagnosis->notes));
        if (!diagnosis->escalate.isEmpty()) {
            section.blocks.push_back(heading(u"If this does not help"_s));
            section.blocks.push_back(paragraph(diagnosis->escalate));
        }
        std::vector<QStringList> rows;
        for (const rules::Correction &each : diagnosis->corrections)
            rows.push_back({each.article, each.prints, each.correct, each.says});
        if (material.isFull())
            addTable(section, u"Corrections to the article"_s,
                     sourcedTable({u"Article"_s, u"It says"_s, u"Correct"_s, u"Why"_s}, std::move(rows), {12, 44, 44}));
    }
    addArticles(section, material);
    return section;
}

Section recordSection(const Material &material)
{
    Section section{u"Record"_s, {}};
    const repair::Case &run = material.run;
    Fields fields;
    fields.add(u"Begun"_s, utcTime(run.begun));
    fields.add(u"Ended"_s, utcTime(run.ended));
    if (run.verification && !run.isWithdrawn())
        fields.add(u"Verified"_s, utcTime(run.verification->at));
    fields.add(u"Program"_s, run.program);
    fields.add(u"Tree"_s, u"%1 %2 (%3)"_s.arg(run.tree.title, run.tree.version, run.tree.id));
    fields.add(u"Tree by"_s, run.tree.author);
    fields.add(u"Tree file"_s, run.tree.file.startsWith(u":/"_s) ? u"built in"_s : run.tree.file);
    fields.add(u"Tree SHA-256"_s, run.tree.hash);
    addFiles(fields, material);
    section.blocks.push_back(fields.block());
    QStringList journal = run.journal;
    if (!material.isFull()) // what was measured stands on page one
        journal.removeIf([&](const QString &line) {
            return std::ranges::any_of(run.outcomes, [&](const auto &each) { return !each.says.isEmpty() && line.contains(each.says); })
                   || (run.verification && std::ranges::any_of(run.verification->says, [&](const QString &says) { return line.contains(says); }));
        });
    if (!journal.isEmpty()) {
        section.blocks.push_back(heading(u"Journal"_s));
        section.blocks.push_back(code(journal.join(u'\n')));
    }
    return section;
}

} // namespace report
