// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "report/blocks.h"
#include "report/material.h"

#include "base/text.h"

#include <algorithm>

namespace report {

using namespace Qt::StringLiterals;

Material::Material(const repair::Case &run, const engine::Knowledge *knowledge)
    : run(run)
    , knowledge(knowledge)
{
    if (run.findings)
        candidate = run.plan ? run.findings->candidate(run.plan->diagnosis) : run.findings->match();
    if (knowledge && (run.plan || candidate))
        diagnosis = knowledge->tree().diagnosis(run.plan ? run.plan->diagnosis : candidate->diagnosis);
    if (diagnosis && run.plan)
        remedy = diagnosis->remedy(run.plan->remedy);
}

bool Material::isDecided() const
{
    return run.findings && candidate && run.findings->match() == candidate;
}

QString Material::questionText(const QString &id) const
{
    const rules::Question *question = tree() ? tree()->question(id) : nullptr;
    return question ? question->text : id;
}

QString Material::diagnosisTitle() const
{
    if (candidate)
        return u"%1: %2"_s.arg(candidate->diagnosis, candidate->title);
    if (diagnosis)
        return u"%1: %2"_s.arg(diagnosis->id, diagnosis->title);
    return run.plan ? run.plan->diagnosis : QString();
}

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
            parts << engine::inWords(*question, answer->value);
    }
    return parts.join(u", "_s);
}

QString machineText(const machine::Identity &machine)
{
    QStringList parts;
    parts << (machine.computerName.isEmpty() ? machine.title : u"%1 (%2)"_s.arg(machine.computerName, machine.title));
    if (!machine.location.isEmpty())
        parts << machine.location;
    return parts.join(u", "_s);
}

QString backupText(const repair::Case &run)
{
    QStringList places;
    for (const repair::Replacement &each : run.replacements) {
        if (!each.backup.isEmpty())
            places << each.backup;
    }
    return places.join(u"\n"_s);
}

void addSummary(ReportModel &model, const Material &material, const QDateTime &now)
{
    const repair::Case &run = material.run;
    const auto add = [&model](const QString &name, const QString &value) {
        if (!value.isEmpty())
            model.summary.emplace_back(name, value);
    };
    add(u"Ticket"_s, run.ticket);
    add(u"Technician"_s, run.technician);
    add(u"Machine"_s, machineText(run.machine));
    add(u"Windows"_s, windowsOf(material));
    add(u"Diagnosis"_s, material.diagnosisTitle());
    add(u"Fix"_s, run.plan ? run.plan->remedyTitle : QString());
    if (run.isMeasured())
        add(u"Verified"_s, u"%1, %2"_s.arg(run.verification->passed ? u"as planned"_s : u"not as planned"_s, inWords(run.verification->at)));
    add(u"Backup"_s, backupText(run));
    add(u"Case"_s, run.id);
    add(u"Report made"_s, inWords(now));
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

ReportModel compose(const repair::Case &run, const engine::Knowledge *knowledge, const base::Clock &clock)
{
    const Material material(run, knowledge);
    ReportModel model;
    model.title = base::oneLine(outcomeTitle(material));
    model.tone = outcomeTone(material);
    model.subtitle = base::oneLine(run.ticket.isEmpty() ? machineText(run.machine) : u"%1 \u00b7 %2"_s.arg(run.ticket, machineText(run.machine)));
    model.caseId = run.id;
    model.footer = base::oneLine(u"%1 \u00b7 %2 %3 \u00b7 %4"_s.arg(run.program, run.tree.title, run.tree.version, inWords(clock.now())));
    addSummary(model, material, clock.now());
    for (const auto make : {outcomeSection, manualSection, repairSection, verificationSection, undoSection, diagnosisSection, handOverSection, messagesSection,
                            answersSection, factsSection, trailSection, ruledOutSection, machineSection, articlesSection, recordSection, journalSection}) {
        if (Section section = make(material); !section.blocks.empty())
            model.sections.push_back(std::move(section));
    }
    makeDisplayable(model);
    return model;
}

} // namespace report
