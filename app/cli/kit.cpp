// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "workflow/kit.h"

#include "base/texts.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/exitcode.h"
#include "workflow/opencase.h"

#include <QDir>
#include <QFileInfo>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

int kit(const Arguments &arguments, Console &console)
{
    const QString folder = arguments.value(u"-o"_s);
    if (folder.isEmpty()) {
        console.error(Texts::tr("Say where to put the kit: -o DIR, a folder that does not exist or is empty."));
        return Failed;
    }
    const repair::CaseStore store = repair::CaseStore::user();
    const auto opened = workflow::openCase(arguments.operands.first(), store, {});
    if (!opened) {
        console.error(opened.error());
        return exitCodeOf(opened.error());
    }
    const auto made = workflow::makeKit(opened->run);
    const auto written = made ? repair::writeKit(*made, folder, opened->run.machine) : base::pass(made.error());
    if (!written) {
        console.error(written.error());
        return exitCodeOf(written.error());
    }
    // "fixwright verify" finds the case again when the machine's export comes back.
    const auto stored = store.find(opened->run.id);
    const auto kept = stored && !(*stored && (**stored).begun) ? store.save(opened->run) : base::Status();
    if (!kept)
        console.error(kept.error());
    for (const repair::KitFile &file : made->files)
        console.out(u"%1  %2"_s.arg(file.name, -14).arg(file.bytes.size()));
    console.out(QDir(QFileInfo(folder).absoluteFilePath()).filePath(u"instruct.txt"_s));
    console.out(made->room());
    return Done;
}

} // namespace

Command kitCommand()
{
    return {u"kit"_s,
            u"PLAN|CASE"_s,
            1,
            1,
            Texts::tr("Writes a fix to be carried to a machine by hand"),
            Texts::tr("Writes a folder to be carried to the machine: the changes as fix.reg and the way back as undo.reg, made from the machine's own values,\n"
                      "the files to copy, the instructions as text and PDF, and checksums. Regedit of Windows NT 4.0 gets REGEDIT4, later ones version 5.\n"
                      "What a registry file cannot do is a step by hand and says why. Nothing is overwritten."),
            {{u"-o"_s, u"DIR"_s, Texts::tr("A folder that does not exist or is empty.")}},
            kit};
}

} // namespace cli
