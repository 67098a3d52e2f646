// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "repair/verify.h"
#include "cli/caseinput.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/exitcode.h"
#include "cli/json.h"
#include "repair/apply.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

/// Whether this verification is of something that was done, by the program or by hand, and not of a plan that still waits.
bool wasDone(const repair::Case &run)
{
    return run.state == repair::RunState::Applied || run.state == repair::RunState::Nothing;
}

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
        console.out(u"Not everything is as planned."_s, Console::Style::Bad);
    else if (run.isMeasured() || run.verification->checks.empty())
        console.out(u"Everything is as planned."_s, Console::Style::Good);
    else
        console.out(u"Nothing of it can be told from here."_s, Console::Style::Warning);
    for (const QString &text : run.verification->says)
        console.item(u"-"_s, text);
    for (const engine::Evidence &check : run.verification->checks)
        console.item(u"-"_s, repair::checkInWords(check));
}

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
    auto verification = workflow::verify(*run, clock);
    if (!verification) {
        console.error(verification.error());
        return exitCodeOf(verification.error());
    }
    run->verification = std::move(*verification);
    const bool tellsSomething = run->plan->hasAutomatic() || !run->verification->checks.empty();
    if (wasDone(*run) && tellsSomething) {
        // The report tells what was measured last.
        if (const auto saved = repair::CaseStore::user().save(*run); !saved)
            console.error(saved.error());
    }
    if (arguments.has(u"--json"_s)) {
        console.json({{u"outcome"_s, outcomeOf(*run)},
                      {u"case"_s, run->id},
                      {u"state"_s, repair::word(run->state)},
                      {u"passed"_s, run->verification->passed},
                      {u"checks"_s, QJsonArray::fromStringList(run->verification->says)},
                      {u"verify"_s, checksJson(run->verification->checks)}});
    } else {
        show(console, *run);
    }
    if (run->verification->passed)
        return Done;
    return wasDone(*run) ? Failed : Pending;
}

} // namespace

Command verifyCommand()
{
    return {u"verify"_s,
            u"PLAN|CASE"_s,
            1,
            1,
            u"Reads the machine again and compares it with the plan"_s,
            u"Reads the machine again, by a reader that shares no code with the one that wrote, and compares it with what the plan says.\n"
            "Then checks what the tree wants to hold once the remedy is done, also by hand. What cannot be told is said, and fails nothing.\n"
            "Changes nothing on the machine.\n"
            "Exit code: 0 everything is as planned, 1 an applied plan is not in place, 2 a plan that was not applied is not in place."_s,
            {{u"--json"_s, {}, u"Prints the result as JSON."_s}},
            verify};
}

} // namespace cli
