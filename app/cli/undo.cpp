// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "repair/undo.h"
#include "base/texts.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/exitcode.h"
#include "cli/interrupt.h"
#include "cli/json.h"
#include "cli/show.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

int undo(const Arguments &arguments, Console &console)
{
    const base::SystemClock clock;
    const bool json = arguments.has(u"--json"_s);
    const repair::CaseStore store = repair::CaseStore::user();
    const auto run = store.load(arguments.operands.first());
    if (!run) {
        console.error(run.error());
        return exitCodeOf(run.error());
    }
    if (json)
        console.talkOnErrorStream();
    if (!arguments.has(u"--yes"_s) && console.canAsk()
        && console.ask(Texts::tr("Take back what case %1 changed? Type yes to go on:").arg(run->id)) != u"yes"_s) {
        console.err(Texts::tr("Nothing was changed."));
        return Refused;
    }
    const Interrupt interrupt;
    repair::ApplyOptions options;
    options.stop = interrupt.token();
    if (!json || console.errIsTerminal())
        options.progress = [&console](const repair::Progress &progress) { console.out(u"%1 ..."_s.arg(progress.says), Console::Style::Muted); };
    const auto undone = repair::undo(*run, store, options, clock);
    if (!undone) {
        console.error(undone.error());
        return exitCodeOf(undone.error());
    }
    if (json)
        console.json(outcomeJson(*undone));
    else
        showOutcome(console, *undone);
    switch (undone->state) {
    case repair::RunState::Undone:
        return Done;
    case repair::RunState::Refused:
        if (json)
            console.error(undone->error);
        return Refused;
    case repair::RunState::RolledBack:
        return RolledBack;
    default:
        return Stopped;
    }
}

} // namespace

Command undoCommand()
{
    return {u"undo"_s,
            u"CASE"_s,
            1,
            1,
            Texts::tr("Takes back what a case changed"),
            Texts::tr("Returns the measured old values: byte for byte where nobody wrote since, value by value where only others wrote. What somebody\n"
                      "changed since is left alone: then undo is refused and says what stands there. On a terminal it asks first.\n"
                      "Exit code: 0 taken back, 5 refused, 7 stopped in the middle."),
            {{u"--yes"_s, {}, Texts::tr("Does not ask.")}, {u"--json"_s, {}, Texts::tr("Prints the outcome as JSON.")}},
            undo};
}

} // namespace cli
