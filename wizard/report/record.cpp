// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/texts.h"
#include "base/valuewords.h"
#include "repair/statewords.h"
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
    return finding.value ? base::describe(*finding.value) : Texts::tr("not there");
}

/// State and time; why only where it failed, for what was measured stands on page one.
QString stateOf(const Material &material, const Change &change)
{
    const repair::Outcome *outcome = material.run.outcome(change.id);
    if (!outcome)
        return {};
    QString state = repair::describe(outcome->state);
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
        says << Texts::tr("version %1").arg(file->version);
    if (!file->processor.isEmpty())
        says << Texts::tr("for %1").arg(file->processor);
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
            fields.add(Texts::tr("Before"), change.beforeText());
            fields.add(Texts::tr("After"), change.afterText());
        }
    } else {
        fields.add(change.kind == ChangeKind::Check ? Texts::tr("As found") : Texts::tr("Before"), fileText(change.fileBefore));
        fields.add(Texts::tr("After"), fileText(change.fileAfter));
    }
    fields.add(Texts::tr("Why"), withArticle(change.cause, change.cause.isEmpty() ? QString() : change.article));
    fields.add(Texts::tr("Note"), change.note);
    if (!change.isOfValue() && material.run.replacements.empty()) { // the record names them of what was replaced
        fields.add(Texts::tr("SHA-256 before"), change.fileBefore ? change.fileBefore->sha256 : QString());
        fields.add(Texts::tr("SHA-256 after"), change.fileAfter ? change.fileAfter->sha256 : QString());
    }
    fields.add(Texts::tr("State"), stateOf(material, change));
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
    addTable(section, Texts::tr("Articles"), sourcedTable({Texts::tr("Article"), Texts::tr("Title"), Texts::tr("Note")}, std::move(rows), {14, 86}));
}

void addFiles(Fields &fields, const Material &material)
{
    const repair::Case &run = material.run;
    std::vector<machine::HiveFile> hives = run.plan ? run.plan->basis : std::vector<machine::HiveFile>();
    for (const machine::HiveFile &hive : hives) {
        fields.add(Texts::tr("%1 hive").arg(hive.name), hive.path);
        fields.add(
            Texts::tr("When planned"),
            Texts::tr("%1, last written %2, sequence numbers %3 and %4").arg(bytes(hive.size), utcTime(hive.modified)).arg(hive.sequence1).arg(hive.sequence2));
        fields.add(Texts::tr("Problem"), hive.trouble);
        if (std::ranges::none_of(run.replacements, [&](const auto &each) { return each.path == hive.path; }))
            fields.add(u"SHA-256"_s, hive.sha256);
    }
    for (const repair::Replacement &each : run.replacements) {
        if (std::ranges::none_of(hives, [&](const auto &hive) { return each.path == hive.path; }))
            fields.add(Texts::tr("File"), each.path);
        fields.add(Texts::tr("Backup"), each.backup);
        fields.add(Texts::tr("SHA-256 before"), each.hashBefore);
        fields.add(Texts::tr("SHA-256 after"), each.hashAfter);
    }
}

} // namespace

Section answersSection(const Material &material)
{
    Section section{Texts::tr("Questions and answers"), {}};
    std::vector<QStringList> rows;
    for (const QString &id : material.answered) {
        const engine::Answer &answer = *material.run.session.answers.constFind(id);
        const QString by = answer.origin == engine::Origin::Machine ? Texts::tr("read from the machine: %1").arg(answer.source)
                                                                    : Texts::tr("a person, %1").arg(utcTime(answer.at));
        const bool counts = material.path.asked.isEmpty() || material.path.asked.contains(id);
        rows.push_back({u"%1. %2"_s.arg(QString::number(rows.size() + 1), material.questionText(id)),
                        counts ? material.answerText(answer) : Texts::tr("%1 (not used for this result)").arg(material.answerText(answer)), by});
    }
    if (!rows.empty())
        section.blocks.push_back(sourcedTable({Texts::tr("Question"), Texts::tr("Answer"), Texts::tr("Source")}, std::move(rows), {40, 60}));
    return section;
}

Section factsSection(const Material &material)
{
    Section section{Texts::tr("Read from the machine"), {}};
    if (!material.isFull())
        return section;
    std::vector<QStringList> rows;
    for (const engine::Fact &fact : material.run.session.facts)
        rows.push_back({fact.title.isEmpty() ? fact.id : fact.title, found(fact.finding), fact.finding.source});
    if (!rows.empty())
        section.blocks.push_back(sourcedTable({Texts::tr("Fact"), Texts::tr("Value"), Texts::tr("Source")}, std::move(rows), {40, 60}));
    return section;
}

Section detailsSection(const Material &material)
{
    Section section{Texts::tr("Changes in detail"), {}};
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
    addList(section, Texts::tr("Not changed"), plan.notDone);
    if (material.run.state != repair::RunState::Planned && !material.run.isWithdrawn())
        addList(section, Texts::tr("Confirmed before applying"), plan.confirmFirst);
    return section;
}

Section notesSection(const Material &material)
{
    Section section{Texts::tr("Notes"), {}};
    if (const rules::Diagnosis *diagnosis = material.diagnosis) {
        if (!diagnosis->notes.isEmpty())
            section.blocks.push_back(list(diagnosis->notes));
        if (!diagnosis->escalate.isEmpty()) {
            section.blocks.push_back(heading(Texts::tr("If this does not help")));
            section.blocks.push_back(paragraph(diagnosis->escalate));
        }
        std::vector<QStringList> rows;
        for (const rules::Correction &each : diagnosis->corrections)
            rows.push_back({each.article, each.prints, each.correct, each.says});
        if (material.isFull())
            addTable(section, Texts::tr("Corrections to the article"),
                     sourcedTable({Texts::tr("Article"), Texts::tr("It says"), Texts::tr("Correct"), Texts::tr("Why")}, std::move(rows), {12, 44, 44}));
    }
    addArticles(section, material);
    return section;
}

Section recordSection(const Material &material)
{
    Section section{Texts::tr("Record"), {}};
    const repair::Case &run = material.run;
    Fields fields;
    fields.add(Texts::tr("Begun"), utcTime(run.begun));
    fields.add(Texts::tr("Ended"), utcTime(run.ended));
    if (run.verification && !run.isWithdrawn())
        fields.add(Texts::tr("Verified"), utcTime(run.verification->at));
    fields.add(Texts::tr("Program"), run.program);
    fields.add(Texts::tr("Tree"), u"%1 %2 (%3)"_s.arg(run.tree.title, run.tree.version, run.tree.id));
    fields.add(Texts::tr("Tree by"), run.tree.author);
    fields.add(Texts::tr("Tree file"), run.tree.file.startsWith(u":/"_s) ? Texts::tr("built in") : run.tree.file);
    fields.add(Texts::tr("Tree SHA-256"), run.tree.hash);
    addFiles(fields, material);
    section.blocks.push_back(fields.block());
    QStringList journal = run.journal;
    if (!material.isFull()) // what was measured stands on page one
        journal.removeIf([&](const QString &line) {
            return std::ranges::any_of(run.outcomes, [&](const auto &each) { return !each.says.isEmpty() && line.contains(each.says); })
                   || (run.verification && std::ranges::any_of(run.verification->says, [&](const QString &says) { return line.contains(says); }));
        });
    if (!journal.isEmpty()) {
        section.blocks.push_back(heading(Texts::tr("Journal")));
        section.blocks.push_back(code(journal.join(u'\n')));
    }
    return section;
}

} // namespace report
