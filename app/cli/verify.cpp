// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/caseinput.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/exitcode.h"
#include "cli/json.h"
#include "repair/apply.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

int verify(const Arguments &arguments, Console &console)
{
    const base::SystemClock clock;
    auto run = openCase(arguments.operands.first());
    if (!run) {
        console.error(run.error());
        return exitCodeOf(run.error());
    }
    if (!run->plan) {
        console.error(u"This case has no plan, so there is nothing to compare the machine with."_s);
        return Failed;
    }
    const auto verification = repair::verify(*run, clock);
    if (!verification) {
        console.error(verification.error());
        return exitCodeOf(verification.error());
    }
    const bool wasApplied = run->state == repair::RunState::Applied;
    if (wasApplied) {
        // The report tells what was measured last.
        run->verification = *verification;
        if (const auto saved = repair::CaseStore::user().save(*run); !saved)
            console.error(saved.error());
    }
    if (arguments.has(u"--json"_s)) {
        const QString outcome = !run->plan->hasAutomatic() ? u"nothing"_s : verification->passed ? u"verified"_s : u"different"_s;
        console.json({{u"outcome"_s, outcome},
                      {u"case"_s, run->id},
                      {u"state"_s, repair::word(run->state)},
                      {u"passed"_s, verification->passed},
                      {u"checks"_s, QJsonArray::fromStringList(verification->says)}});
    } else {
        console.out(verification->passed ? u"Everything is as planned."_s : u"Not everything is as planned."_s,
                    verification->passed ? Console::Style::Good : Console::Style::Bad);
        for (const QString &text : verification->says)
            console.item(u"-"_s, text);
    }
    if (verification->passed)
        return Done;
    return wasApplied ? Failed : Pending;
}

} // namespace

Command verifyCommand()
{
    return {u"verify"_s, u"PLAN|CASE"_s, 1, 1, u"Reads the machine again and compares it with the plan"_s,
            u"Reads the machine again, by a reader that shares no code with the one that wrote, and compares it with what the plan says.\n"
            "Changes nothing on the machine.\n"
            "Exit code: 0 everything is as planned, 1 an applied plan is not in place, 2 a plan that was not applied is not in place."_s,
            {{u"--json"_s, {}, u"Prints the result as JSON."_s}}, verify};
}

} // namespace cli
