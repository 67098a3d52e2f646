// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/texts.h"
#include "cli/brief.h"
#include "cli/caseinput.h"
#include "cli/choosetree.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/exitcode.h"
#include "cli/json.h"
#include "cli/seen.h"
#include "cli/show.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

int exitCodeFor(engine::Outcome outcome)
{
    switch (outcome) {
    case engine::Outcome::Match:
        return Done;
    case engine::Outcome::Ambiguous:
        return MoreAnswers;
    case engine::Outcome::None:
        break;
    }
    return NoDiagnosis;
}

/// What shows the fix. A command that repeats a whole message is none that anybody would copy.
QString planCommand(const Arguments &arguments)
{
    constexpr qsizetype longest = 70;
    const QString command = u"fixwright plan %1"_s.arg(sameCase(arguments));
    return command.size() <= longest ? command : Texts::tr("run the same with \"plan\" in place of \"diagnose\" to see what to do");
}

int diagnose(const Arguments &arguments, Console &console)
{
    const auto prepared = prepare(arguments, console, base::SystemClock());
    if (!prepared)
        return Failed;
    if (!prepared->compiledTree)
        return chooseTree(*prepared->several, console, arguments.has(u"--json"_s));
    const repair::Case &run = prepared->run;
    if (prepared->several && !arguments.has(u"--json"_s))
        console.out(treeLine(*prepared->several), Console::Style::Muted);
    if (arguments.has(u"--save"_s)) {
        if (const auto saved = repair::saveCase(run, arguments.value(u"--save"_s)); !saved) {
            console.error(saved.error());
            return Failed;
        }
    }
    if (arguments.has(u"--json"_s)) {
        QJsonObject json = toJson(*prepared->compiledTree, *run.findings, run.session);
        if (prepared->several)
            json[u"trees"_s] = treesJson(*prepared->several);
        json[u"condition"_s] = toJson(prepared->machine->condition());
        json[u"seen"_s] = seenJson(*prepared->compiledTree, run.seen);
        json[u"event_log"_s] = QJsonObject{{u"path"_s, orNull(run.seen.log)}, {u"problems"_s, QJsonArray::fromStringList(run.seen.problems)}};
        console.json(json);
        return exitCodeFor(run.findings->outcome);
    }
    if (!arguments.has(u"--verbose"_s)) {
        console.out(briefDiagnosis(*prepared->compiledTree, run, prepared->machine->condition().problems(), planCommand(arguments), console.width()));
        return exitCodeFor(run.findings->outcome);
    }
    showCondition(console, prepared->machine->condition());
    showSeen(console, *prepared->compiledTree, run);
    showFindings(console, *prepared->compiledTree, run);
    showQuestion(console, *prepared->compiledTree, run.session, *run.findings);
    if (run.findings->outcome == engine::Outcome::Match) {
        console.out();
        console.out(Texts::tr("See the fix: fixwright plan %1").arg(sameCase(arguments)));
    }
    return exitCodeFor(run.findings->outcome);
}

} // namespace

Command diagnoseCommand()
{
    std::vector<Option> options = caseOptions();
    options.push_back({u"--verbose"_s, {}, Texts::tr("Prints everything: all that was read, every reason for and against each diagnosis.")});
    options.push_back({u"--json"_s, {}, Texts::tr("Prints the result as JSON.")});
    options.push_back({u"--save"_s, u"CASE"_s, Texts::tr("Saves the case to this file.")});
    return {u"diagnose"_s,
            {},
            0,
            0,
            Texts::tr("Reads a machine, takes answers and names the diagnosis"),
            Texts::tr("Reads what the machine tells, adds the answers, and says which diagnosis matches or which are still possible, what to do\n"
                      "next, and the evidence for and against, on one screen.\n"
                      "Exit code: 0 one diagnosis matches, 3 none does, 4 more answers are needed."),
            options,
            diagnose};
}

} // namespace cli
