// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "repair/preview.h"
#include "repair/verify.h"
#include "report/blocks.h"
#include "report/material.h"
#include "repair/apply.h"

namespace report {

using namespace Qt::StringLiterals;
using repair::Change;
using repair::ChangeKind;

namespace {

bool isManual(const Change &change)
{
    return change.kind == ChangeKind::Manual || change.kind == ChangeKind::Restart;
}

QString stateOf(const Material &material, const Change &change)
{
    const repair::Outcome *outcome = material.run.outcome(change.id);
    if (change.kind == ChangeKind::Check)
        return {};
    if (!outcome)
        return inWords(change.automatic ? repair::ChangeState::Pending : repair::ChangeState::Manual);
    QString state = inWords(outcome->state);
    if (!outcome->says.isEmpty() && outcome->says != change.text)
        state += u": "_s + outcome->says;
    if (outcome->at.isValid())
        state += u" (%1)"_s.arg(inWords(outcome->at));
    return state;
}

void addFile(Fields &fields, const QString &name, const std::optional<repair::FileState> &file)
{
    if (!file)
        return;
    QStringList says;
    says << file->path;
    if (!file->version.isEmpty())
        says << u"version %1"_s.arg(file->version);
    if (!file->processor.isEmpty())
        says << u"for %1"_s.arg(file->processor);
    if (!file->date.isEmpty())
        says << file->date;
    says << bytes(file->size);
    if (!file->sha256.isEmpty())
        says << u"SHA-256 %1"_s.arg(file->sha256);
    fields.add(name, says.join(u", "_s));
}

Block changeTable(const Material &material, const Change &change)
{
    Fields fields;
    fields.add(u"Where"_s, change.address());
    if (change.kind == ChangeKind::SetValue || change.kind == ChangeKind::DeleteValue) {
        fields.add(u"Type"_s, change.typeText());
        fields.add(u"Before"_s, change.beforeText());
        fields.add(u"After"_s, change.afterText());
    } else {
        addFile(fields, change.kind == ChangeKind::Check ? u"As found"_s : u"Before"_s, change.fileBefore);
        addFile(fields, u"After"_s, change.fileAfter);
    }
    fields.add(u"Why"_s, withArticle(change.cause, change.cause.isEmpty() ? QString() : change.article));
    fields.add(u"Note"_s, change.note);
    fields.add(u"State"_s, stateOf(material, change));
    return fields.block();
}

void addList(Section &section, const QString &title, const QStringList &items)
{
    if (items.isEmpty())
        return;
    section.blocks.push_back(heading(title));
    section.blocks.push_back(list(items));
}

void addNotices(Section &section, const QStringList &texts, Block::Tone tone)
{
    for (const QString &text : texts)
        section.blocks.push_back(notice(tone, text));
}

} // namespace

Section repairSection(const Material &material)
{
    Section section{u"The fix"_s, {}};
    if (!material.run.plan)
        return section;
    const repair::Plan &plan = *material.run.plan;
    section.blocks.push_back(heading(plan.remedyTitle));
    if (material.remedy && !material.remedy->summary.isEmpty())
        section.blocks.push_back(paragraph(material.remedy->summary));
    addNotices(section, plan.refusals, Block::Tone::Bad);
    addNotices(section, plan.warnings, Block::Tone::Warning);
    addList(section, u"Right already"_s, plan.nothing);
    if (const QString diff = repair::preview(plan); !diff.isEmpty()) {
        Block block = code(diff);
        block.kind = Block::Kind::Diff;
        section.blocks.push_back(heading(u"What is different"_s));
        section.blocks.push_back(block);
    }
    for (const Change &change : plan.changes) {
        if (isManual(change))
            continue;
        section.blocks.push_back(heading(u"%1. %2"_s.arg(change.id, change.text.isEmpty() ? change.address() : change.text)));
        section.blocks.push_back(changeTable(material, change));
    }
    addList(section, u"Left alone on purpose"_s, plan.notDone);
    if (!material.run.isWithdrawn())
        addList(section, u"To be confirmed before it is applied"_s, plan.confirmFirst);
    return section;
}

Section manualSection(const Material &material)
{
    Section section{u"What a person has to do"_s, {}};
    if (!material.run.plan || material.run.isWithdrawn())
        return section;
    std::vector<QStringList> rows;
    for (const Change &change : material.run.plan->changes) {
        if (isManual(change))
            rows.push_back({change.id, withArticle(change.text, change.article), stateOf(material, change)});
    }
    if (!rows.empty())
        section.blocks.push_back(table({u"Step"_s, u"What"_s, u"State"_s}, std::move(rows), {8, 62, 30}));
    return section;
}

Section verificationSection(const Material &material)
{
    Section section{u"Verification"_s, {}};
    if (!material.run.verification) {
        if (material.run.plan && !material.run.isWithdrawn())
            addList(section, u"To be checked once it is done"_s, material.run.plan->verify);
        return section;
    }
    const repair::Verification &verification = *material.run.verification;
    const QString when = inWords(verification.at);
    if (!verification.passed)
        section.blocks.push_back(notice(Block::Tone::Bad, u"The machine was read again at %1. Not everything is as planned."_s.arg(when)));
    else if (material.run.isMeasured())
        section.blocks.push_back(notice(Block::Tone::Good, u"The machine was read again at %1. Everything is as planned."_s.arg(when)));
    else
        section.blocks.push_back(notice(Block::Tone::Plain, u"Nothing of this can be told from the machine. It is for a person to look at."_s));
    if (!verification.says.isEmpty())
        section.blocks.push_back(list(verification.says));
    QStringList checks;
    for (const engine::Evidence &check : verification.checks)
        checks << repair::checkInWords(check);
    if (checks.isEmpty() && material.run.plan)
        addList(section, u"To be checked once it is done"_s, material.run.plan->verify);
    else
        addList(section, u"What the remedy should bring about"_s, checks);
    return section;
}

Section undoSection(const Material &material)
{
    Section section{u"How to take it back"_s, {}};
    const repair::Case &run = material.run;
    const bool canUndo = run.state == repair::RunState::Applied || run.state == repair::RunState::Stopped || run.state == repair::RunState::Applying;
    if (canUndo && !run.replacements.empty()) {
        section.blocks.push_back(paragraph(u"On the computer where this case is kept, with the machine's folder in the same place:"_s));
        section.blocks.push_back(code(u"fixwright undo %1"_s.arg(run.id)));
        section.blocks.push_back(paragraph(u"It returns the old values byte for byte, or refuses and says so if somebody changed them since."_s));
    }
    for (const repair::Replacement &each : run.replacements) {
        Fields fields;
        fields.add(u"File"_s, each.path);
        fields.add(u"Backup"_s, each.backup);
        fields.add(u"SHA-256 before"_s, each.hashBefore);
        fields.add(u"SHA-256 after"_s, each.hashAfter);
        section.blocks.push_back(fields.block());
    }
    return section;
}

} // namespace report
