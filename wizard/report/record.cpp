// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "report/blocks.h"
#include "report/material.h"

#include "engine/candidates.h"

#include <QRegularExpression>

namespace report {

using namespace Qt::StringLiterals;

namespace {

QString answerText(const Material &material, const engine::Answer &answer)
{
    const rules::Question *question = material.tree() ? material.tree()->question(answer.question) : nullptr;
    return question ? engine::inWords(*question, answer.value) : base::toString(answer.value);
}

QString saidBy(const engine::Answer &answer)
{
    if (answer.origin == engine::Origin::Machine)
        return u"Machine: %1"_s.arg(answer.source);
    return answer.source.isEmpty() ? u"Person"_s : u"Person: %1"_s.arg(answer.source);
}

/// Question ids in the order of the tree, then those that the tree does not know.
QStringList inOrder(const Material &material)
{
    QStringList ids;
    if (material.tree()) {
        for (const rules::Question &question : material.tree()->questions) {
            if (material.run.session.answers.contains(question.id))
                ids << question.id;
        }
    }
    for (const QString &id : material.run.session.answers.keys()) {
        if (!ids.contains(id))
            ids << id;
    }
    return ids;
}

QString found(const base::Finding &finding)
{
    return finding.value ? base::toString(*finding.value) : u"not there"_s;
}

void addContradictions(Section &section, const Material &material)
{
    if (!material.tree())
        return;
    std::vector<QStringList> rows;
    for (const engine::Contradiction &each : engine::contradictions(*material.tree(), material.run.session))
        rows.push_back({material.questionText(each.question), answerText(material, each.person) + (each.isSettled() ? u"\n(kept, having seen what the machine says)"_s : u"\n(not settled: both count as possible)"_s),
                        u"%1 (%2)"_s.arg(answerText(material, each.machine), each.machine.source)});
    if (rows.empty())
        return;
    section.blocks.push_back(heading(u"Person and machine disagree"_s));
    section.blocks.push_back(table({u"Question"_s, u"The person says"_s, u"The machine says"_s}, std::move(rows), {30, 30, 40}));
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
        for (const rules::Correction &each : material.diagnosis->corrections)
            add(each.article);
    }
    if (material.candidate) {
        for (const auto *side : {&material.candidate->speaksFor, &material.candidate->speaksAgainst, &material.candidate->open}) {
            for (const engine::Evidence &each : *side)
                add(each.article);
        }
    }
    if (material.run.plan) {
        for (const repair::Change &each : material.run.plan->changes)
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

} // namespace

Section answersSection(const Material &material)
{
    Section section{u"Questions and answers"_s, {}};
    QStringList live;
    if (material.run.findings)
        live = material.run.findings->path.asked;
    std::vector<QStringList> rows;
    for (const QString &id : inOrder(material)) {
        const engine::Answer &answer = *material.run.session.answers.constFind(id);
        QString question = material.questionText(id);
        if (!live.isEmpty() && !live.contains(id))
            question += u"\n(does not count on the way that was taken)"_s;
        rows.push_back({question, answerText(material, answer), saidBy(answer), inWords(answer.at)});
    }
    if (!rows.empty())
        section.blocks.push_back(table({u"Question"_s, u"Answer"_s, u"Who says so"_s, u"When"_s}, std::move(rows), {28, 26, 30, 16}));
    addContradictions(section, material);
    return section;
}

Section factsSection(const Material &material)
{
    Section section{u"Read from the machine"_s, {}};
    std::vector<QStringList> rows;
    for (const engine::Fact &fact : material.run.session.facts)
        rows.push_back({fact.title.isEmpty() ? fact.id : fact.title, found(fact.finding), fact.finding.source});
    if (!rows.empty())
        section.blocks.push_back(table({u"Fact"_s, u"Value"_s, u"Where it was read"_s}, std::move(rows), {28, 34, 38}));
    return section;
}

Section machineSection(const Material &material)
{
    Section section{u"The machine"_s, {}};
    const repair::Case &run = material.run;
    Fields fields;
    fields.add(u"Machine"_s, run.machine.title);
    fields.add(u"Computer name"_s, run.machine.computerName);
    fields.add(u"Place"_s, run.machine.location);
    if (!fields.isEmpty())
        section.blocks.push_back(fields.block());
    if (!run.plan)
        return section;
    for (const machine::HiveFile &hive : run.plan->basis) {
        Fields file;
        file.add(u"Hive"_s, hive.name);
        file.add(u"File"_s, hive.path);
        file.add(u"Size"_s, bytes(hive.size));
        file.add(u"Last written"_s, inWords(hive.modified));
        file.add(u"Sequence numbers"_s, u"%1, %2"_s.arg(hive.sequence1).arg(hive.sequence2));
        file.add(u"SHA-256 before"_s, hive.sha256);
        for (const repair::Replacement &each : run.replacements) {
            if (each.path == hive.path)
                file.add(u"SHA-256 after"_s, each.hashAfter);
        }
        file.add(u"Trouble"_s, hive.trouble);
        section.blocks.push_back(heading(u"Registry hive %1"_s.arg(hive.name)));
        section.blocks.push_back(file.block());
    }
    return section;
}

Section articlesSection(const Material &material)
{
    Section section{u"Articles"_s, {}};
    std::vector<QStringList> rows;
    for (const QString &id : articleIds(material)) {
        const rules::Article *article = material.tree() ? material.tree()->article(id) : nullptr;
        rows.push_back({id, article ? article->title : QString(), article ? article->date : QString(), article ? article->note : QString()});
    }
    if (!rows.empty())
        section.blocks.push_back(table({u"Number"_s, u"Title"_s, u"Date"_s, u"Note"_s}, std::move(rows), {12, 46, 14, 28}));
    return section;
}

Section recordSection(const Material &material)
{
    const repair::Case &run = material.run;
    Fields fields;
    fields.add(u"Case"_s, run.id);
    fields.add(u"Begun"_s, inWords(run.begun));
    fields.add(u"Ended"_s, inWords(run.ended));
    fields.add(u"Technician"_s, run.technician);
    fields.add(u"Ticket"_s, run.ticket);
    fields.add(u"Program"_s, run.program);
    fields.add(u"Tree"_s, u"%1 %2 (%3)"_s.arg(run.tree.title, run.tree.version, run.tree.id));
    fields.add(u"Tree by"_s, run.tree.author);
    fields.add(u"Tree file"_s, run.tree.file.startsWith(u":/"_s) ? u"built in"_s : run.tree.file);
    fields.add(u"Tree SHA-256"_s, run.tree.hash);
    return {u"Case and program"_s, {fields.block()}};
}

Section journalSection(const Material &material)
{
    Section section{u"Journal"_s, {}};
    if (!material.run.journal.isEmpty())
        section.blocks.push_back(code(material.run.journal.join(u'\n')));
    return section;
}

} // namespace report
