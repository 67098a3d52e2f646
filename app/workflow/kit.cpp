// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "workflow/kit.h"

#include "base/limits.h"
#include "base/safefile.h"
#include "report/report.h"
#include "workflow/workflow.h"

namespace workflow {

using namespace Qt::StringLiterals;
using machine::regfile::Format;

namespace {

/// Which Windows, by the answers of the case, else by the machine; empty when nobody knows.
QString windowsOf(const repair::Case &run)
{
    const auto optionOf = [](const base::Value &value) {
        const auto *choice = std::get_if<base::Choice>(&value);
        return choice ? choice->option : QString();
    };
    if (const auto answer = run.session.answers.constFind(u"os"_s); answer != run.session.answers.cend()) {
        if (const QString option = optionOf(answer->value); !option.isEmpty())
            return option;
    }
    const auto machine = openMachineOf(run.machine);
    if (!machine)
        return {};
    base::Probe probe;
    probe.kind = base::Probe::Kind::Edition;
    const base::Finding finding = machine::examine(**machine, probe);
    return finding.value ? optionOf(*finding.value) : QString();
}

Format formatFor(const repair::Case &run)
{
    const QString windows = windowsOf(run);
    if (windows.startsWith(u"nt"_s) || windows == u"win9x"_s)
        return Format::Regedit4;
    if (!windows.isEmpty())
        return Format::Version5;
    if (run.machine.kind != machine::Kind::Export)
        return Format::Regedit4;
    // A machine that exports version 5 imports it.
    const QString first = run.machine.location.section(u';', 0, 0);
    const auto bytes = base::readFile(first, base::limits::exportBytes);
    const auto file = bytes ? machine::regfile::parse(*bytes, first) : base::pass(bytes.error());
    return file ? file->format : Format::Regedit4;
}

/// The instructions, to be set in pages.
report::ReportModel modelOf(const repair::Kit &kit, const repair::Case &run)
{
    report::ReportModel model;
    model.title = kit.title;
    model.subtitle = run.machine.computerName.isEmpty() ? run.machine.title : run.machine.computerName;
    model.document = Texts::tr("Fixwright instructions");
    model.caseId = run.id;
    model.footer = run.program;
    for (const repair::KitSection &section : kit.instructions) {
        report::Section part{section.title, {}};
        for (const QString &line : section.lines) {
            report::Block block;
            block.text = line;
            part.blocks.push_back(std::move(block));
        }
        model.sections.push_back(std::move(part));
    }
    return model;
}

} // namespace

bool canCarry(const repair::Case &run)
{
    return run.plan && run.plan->status == repair::PlanStatus::Changes && !run.plan->hasAutomatic();
}

base::Result<repair::Kit> makeKit(const repair::Case &run)
{
    auto kit = repair::makeKit(run, formatFor(run));
    if (!kit)
        return kit;
    const auto pdf = report::toPdf(modelOf(*kit, run));
    if (!pdf)
        return base::pass(pdf.error());
    kit->add(u"instruct.pdf"_s, *pdf);
    return kit;
}

} // namespace workflow
