// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "repair/verify.h"
#include "base/texts.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/exitcode.h"
#include "cli/json.h"
#include "workflow/opencase.h"
#include "workflow/repairing.h"
#include "workflow/workflow.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

QString outcomeOf(const repair::Case &run)
{
    if (!run.verification->passed)
        return u"different"_s;
    return run.isMeasured() ? u"verified"_s : u"nothing"_s;
}

QJsonArray checksJson(const std::vector<engine::Evidence> &checks)
{
    QJsonArray array;
    for (const engine::Evidence &check : checks) {
        const QJsonValue holds = check.truth == engine::Truth::Unknown ? QJsonValue(QJsonValue::Null) : QJsonValue(check.truth == engine::Truth::True);
        array.append(QJsonObject{{u"says"_s, check.says}, {u"holds"_s, holds}, {u"source"_s, check.source}, {u"article"_s, orNull(check.article)}});
    }
    return array;
}

void show(Console &console, const repair::Case &run)
{
    if (!run.verification->passed)
        console.out(Texts::tr("Not everything is as planned."), Console::Style::Bad);
    else if (run.isMeasured() || run.verification->checks.empty())
        console.out(Texts::tr("Everything is as planned."), Console::Style::Good);
    else
        console.out(Texts::tr("Nothing of it can be told from here."), Console::Style::Warning);
    for (const QString &text : run.verification->says)
        console.item(u"-"_s, text);
    for (const engine::Evidence &check : run.verification->checks)
        console.item(u"-"_s, repair::checkInWords(check));
}

int verify(const Arguments &arguments, Console &console)
{
    const base::SystemClock clock;
    const repair::CaseStore store = repair::CaseStore::user();
    const auto opened = workflow::openCase(arguments.operands.first(), store, {});
    if (!opened) {
        console.error(opened.error());
        return exitCodeOf(opened.error());
    }
    const auto machine
        = arguments.has(u"--machine"_s) ? workflow::openMachine(arguments.value(u"--machine"_s)) : base::Result<std::unique_ptr<machine::Machine>>();
    if (!machine) {
        console.error(machine.error());
        return exitCodeOf(machine.error());
    }
    const auto verified = *machine ? workflow::verifyOn(opened->run, **machine, opened->compiledTree, store, clock)
                                   : workflow::verify(opened->run, opened->compiledTree, store, clock);
    if (!verified) {
        console.error(verified.error());
        return exitCodeOf(verified.error());
    }
    if (!verified->kept)
        console.error(verified->kept.error());
    const repair::Case &run = verified->run;
    if (arguments.has(u"--json"_s)) {
        console.json({{u"outcome"_s, outcomeOf(run)},
                      {u"case"_s, run.id},
                      {u"state"_s, repair::word(run.state)},
                      {u"passed"_s, run.verification->passed},
                      {u"checks"_s, QJsonArray::fromStringList(run.verification->says)},
                      {u"verify"_s, checksJson(run.verification->checks)}});
    } else {
        show(console, run);
    }
    if (run.verification->passed)
        return Done;
    return workflow::isDone(run) ? Failed : Pending;
}

} // namespace

Command verifyCommand()
{
    return {u"verify"_s,
            u"PLAN|CASE"_s,
            1,
            1,
            Texts::tr("Reads the machine again and compares it with the plan"),
            Texts::tr("Reads the machine again, by a reader that shares no code with the one that wrote, and compares it with what the plan says.\n"
                      "Then checks what the tree wants to hold once the remedy is done, also by hand. What cannot be told is said, and fails nothing.\n"
                      "Changes nothing on the machine.\n"
                      "Exit code: 0 everything is as planned, 1 an applied plan is not in place, 2 a plan that was not applied is not in place."),
            {{u"--machine"_s, u"WHERE"_s,
              Texts::tr("Reads this instead of the machine of the case: a fresh export FILE.reg of the machine that a kit was carried to.")},
             {u"--json"_s, {}, Texts::tr("Prints the result as JSON.")}},
            verify};
}

} // namespace cli
