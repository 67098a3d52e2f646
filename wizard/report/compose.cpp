// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/text.h"
#include "base/texts.h"
#include "report/blocks.h"
#include "report/material.h"

#include <algorithm>

namespace report {

using namespace Qt::StringLiterals;

namespace {

/// The question of the tree that asks for this of Windows, whatever it is called there.
const rules::Question *questionAbout(const rules::Tree &tree, base::Probe::Kind kind)
{
    const auto asks = [kind](const rules::Question &question) { return question.detect && question.detect->kind == kind && !question.detect->compare; };
    const auto found = std::ranges::find_if(tree.questions, asks);
    return found == tree.questions.end() ? nullptr : &*found;
}

/// `Windows NT 4.0 Server, Service Pack 3`: the answers that every reader looks for first.
QString windowsOf(const Material &material)
{
    QStringList parts;
    for (const auto kind : {base::Probe::Kind::Edition, base::Probe::Kind::ServicePack}) {
        const rules::Question *question = material.tree() ? questionAbout(*material.tree(), kind) : nullptr;
        const auto answer = question ? material.run.session.answers.constFind(question->id) : material.run.session.answers.cend();
        if (answer != material.run.session.answers.cend() && !base::isUnknown(answer->value))
            parts << engine::describe(*question, answer->value);
    }
    return parts.join(u", "_s);
}

QString machineText(const machine::Identity &machine)
{
    QStringList parts;
    parts << (machine.computerName.isEmpty() ? machine.title : u"%1 (%2)"_s.arg(machine.computerName, machine.title));
    if (!machine.location.isEmpty() && machine.kind != machine::Kind::None)
        parts << machine.location;
    return parts.join(u", "_s);
}

/// `2026-11-20 14:34 (UTC+01:00)`, or from when to when.
QString whenText(const repair::Case &run)
{
    const QString begun = localTime(run.begun);
    const QString ended = localTime(run.ended);
    return ended.isEmpty() || ended == begun ? begun : begun.isEmpty() ? ended : Texts::tr("%1 to %2").arg(begun, ended);
}

void addSummary(ReportModel &model, const Material &material)
{
    const repair::Case &run = material.run;
    const auto add = [&model](const QString &name, const QString &value) {
        if (!value.isEmpty())
            model.summary.emplace_back(name, value);
    };
    add(Texts::tr("Ticket"), run.ticket);
    add(Texts::tr("Technician"), run.technician);
    add(Texts::tr("When"), whenText(run));
    add(Texts::tr("Machine"), machineText(run.machine));
    add(Texts::tr("Windows"), windowsOf(material));
    add(Texts::tr("Diagnosis"), material.diagnosisTitle());
    add(Texts::tr("Fix"), run.plan ? run.plan->remedyTitle : QString());
    add(Texts::tr("Case"), run.id);
}

void makeDisplayable(QString &text)
{
    text = base::displayable(text);
}

/// The one place where text from trees, machines and people is made harmless.
void makeDisplayable(ReportModel &model)
{
    for (QString *text : {&model.title, &model.subtitle, &model.caseId, &model.footer})
        makeDisplayable(*text);
    for (auto &[name, value] : model.summary)
        makeDisplayable(value);
    for (Section &section : model.sections) {
        for (Block &block : section.blocks) {
            makeDisplayable(block.text);
            for (QStringList &row : block.rows) {
                for (QString &cell : row)
                    makeDisplayable(cell);
            }
        }
    }
}

} // namespace

ReportModel compose(const repair::Case &run, const engine::CompiledTree *compiledTree, const base::Clock &clock, Extent extent)
{
    const Material material(run, compiledTree, extent);
    ReportModel model;
    model.title = base::oneLine(verdict(material));
    model.tone = toneOf(material);
    model.subtitle = base::oneLine(run.ticket.isEmpty() ? machineText(run.machine) : u"%1 \u00b7 %2"_s.arg(run.ticket, machineText(run.machine)));
    model.caseId = run.id;
    model.footer = base::oneLine(u"%1 \u00b7 %2 %3 \u00b7 %4"_s.arg(run.program, run.tree.title, run.tree.version, localTime(clock.now())));
    addSummary(model, material);
    const auto add = [&](auto make, bool appendix) {
        Section section = make(material);
        section.appendix = appendix;
        if (!section.blocks.empty())
            model.sections.push_back(std::move(section));
    };
    for (const auto make : {reportedSection, problemSection, changesSection, verifiedSection, remainingSection, askNextSection, undoSection})
        add(make, false);
    for (const auto make : {evidenceSection, ruledOutSection, answersSection, detailsSection, notesSection, trailSection, factsSection, recordSection})
        add(make, true);
    makeDisplayable(model);
    return model;
}

} // namespace report
