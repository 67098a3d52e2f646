// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "report/report.h"

#include "base/texts.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/exitcode.h"
#include "workflow/opencase.h"

#include <QFileInfo>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

int report(const Arguments &arguments, Console &console)
{
    if (!arguments.has(u"-o"_s)) {
        console.error(Texts::tr("Say where to write the report: -o FILE.pdf, .html, .json or .txt."));
        return Failed;
    }
    auto opened = workflow::openCase(arguments.operands.first(), repair::CaseStore::user(), {});
    if (!opened) {
        console.error(opened.error());
        return exitCodeOf(opened.error());
    }
    if (arguments.has(u"--technician"_s))
        opened->run.technician = arguments.value(u"--technician"_s);
    if (arguments.has(u"--ticket"_s))
        opened->run.ticket = arguments.value(u"--ticket"_s);
    if (!opened->compiledTree)
        console.warning(opened->withoutTree);
    const QString file = arguments.value(u"-o"_s);
    if (const auto written = ::report::write(opened->run, opened->compiledTree.get(), file, base::SystemClock(), repair::Overwrite::Own,
                                             arguments.has(u"--full"_s) ? ::report::Extent::Full : ::report::Extent::Ticket);
        !written) {
        console.error(written.error());
        return exitCodeOf(written.error());
    }
    console.out(QFileInfo(file).absoluteFilePath());
    return Done;
}

} // namespace

Command reportCommand()
{
    return {u"report"_s,
            u"CASE"_s,
            1,
            1,
            Texts::tr("Writes the report of a case"),
            Texts::tr("Writes one page for the ticket and an appendix that proves it; also of a case that was refused, rolled back or never decided.\n"
                      "The file's ending chooses the format: .pdf, .html (also for a screen reader), .json or .txt."),
            {{u"-o"_s, u"FILE"_s, Texts::tr("Where to write it.")},
             {u"--technician"_s, u"NAME"_s, Texts::tr("Who did it.")},
             {u"--ticket"_s, u"NUMBER"_s, Texts::tr("The ticket that it belongs to.")},
             {u"--full"_s, {}, Texts::tr("Adds every fact that was read, what was ruled out, the path through the tree and the corrections to the article.")}},
            report};
}

} // namespace cli
