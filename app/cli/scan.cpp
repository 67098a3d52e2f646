// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "workflow/scan.h"
#include "base/text.h"
#include "base/texts.h"
#include "cli/caseinput.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/exitcode.h"
#include "cli/json.h"
#include "cli/show.h"

#include <QJsonArray>

namespace cli {

using namespace Qt::StringLiterals;
using engine::Verdict;
using Style = Console::Style;

namespace {

QJsonArray evidenceJson(const std::vector<engine::Evidence> &evidence)
{
    QJsonArray array;
    for (const engine::Evidence &each : evidence)
        array.append(QJsonObject{{u"says"_s, each.says}, {u"source"_s, orNull(each.source)}, {u"article"_s, orNull(each.article)}});
    return array;
}

QJsonObject scanJson(const workflow::Scan &scan)
{
    QJsonArray entries;
    for (const workflow::Scan::Entry &entry : scan.entries)
        entries.append(QJsonObject{{u"id"_s, entry.candidate.diagnosis},
                                   {u"title"_s, entry.candidate.title},
                                   {u"tree"_s, entry.treeId},
                                   {u"state"_s, workflow::scanWord(entry.candidate.verdict)},
                                   {u"score"_s, entry.candidate.score},
                                   {u"for"_s, evidenceJson(entry.candidate.speaksFor)},
                                   {u"against"_s, evidenceJson(entry.candidate.speaksAgainst)},
                                   {u"open"_s, evidenceJson(entry.candidate.open)}});
    return {{u"machine"_s, scan.machine.location},
            {u"found"_s, scan.count(Verdict::Match)},
            {u"possible"_s, scan.count(Verdict::Possible)},
            {u"already_fixed"_s, scan.count(Verdict::AlreadyFixed)},
            {u"does_not_apply"_s, scan.count(Verdict::RuledOut)},
            {u"trees"_s, QJsonArray::fromStringList(scan.trees)},
            {u"condition"_s, toJson(scan.condition)},
            {u"diagnoses"_s, entries}};
}

void showReasons(Console &console, const QString &sign, const std::vector<engine::Evidence> &evidence, Style style)
{
    for (const engine::Evidence &each : evidence)
        console.item(sign, each.source.isEmpty() ? each.says : u"%1 - %2"_s.arg(each.says, each.source), 4, style);
}

/// All of one state; what does not apply is counted, and told in full with --verbose.
void showState(Console &console, const workflow::Scan &scan, Verdict verdict, bool isWhole)
{
    const int count = scan.count(verdict);
    if (count == 0)
        return;
    console.out();
    console.out(u"%1: %2"_s.arg(workflow::scanText(verdict)).arg(count), Style::Title);
    for (const workflow::Scan::Entry &entry : scan.entries) {
        if (entry.candidate.verdict != verdict || (!isWhole && verdict == Verdict::RuledOut))
            continue;
        console.item(verdict == Verdict::Match ? u"*"_s : u"-"_s,
                     Texts::tr("%1: %2 (tree %3)").arg(entry.candidate.diagnosis, base::oneLine(entry.candidate.title, 160), entry.treeId), 2,
                     verdict == Verdict::Match ? Style::Title : Style::Plain);
        showReasons(console, u"+"_s, entry.candidate.speaksFor, Style::Good);
        showReasons(console, u"-"_s, entry.candidate.speaksAgainst, Style::Bad);
        if (isWhole)
            showReasons(console, u"?"_s, entry.candidate.open, Style::Warning);
        else if (verdict == Verdict::Possible && !entry.candidate.open.empty())
            console.item(u"?"_s, Texts::tr("%n answer(s) would decide", nullptr, static_cast<int>(entry.candidate.open.size())), 4, Style::Warning);
    }
}

int scan(const Arguments &arguments, Console &console)
{
    if (!arguments.has(u"--machine"_s)) {
        console.error(Texts::tr("A scan needs a machine: --machine WHERE."));
        return Failed;
    }
    QStringList names = arguments.all(u"--tree"_s);
    if (names.isEmpty())
        names = workflow::treesInUse();
    if (names.isEmpty())
        names = workflow::allTrees();
    const auto trees = readTrees(names, console);
    if (!trees)
        return Failed;
    const auto machine = workflow::openMachine(arguments.value(u"--machine"_s));
    if (!machine) {
        console.error(machine.error());
        return exitCodeOf(machine.error());
    }
    if (!(*machine)->canRead()) {
        console.error(Texts::tr("There is nothing to scan without a machine that can be read: name a folder, an exported registry or \"practice\"."));
        return Failed;
    }
    const workflow::Scan scan = workflow::scan(*trees, **machine, base::SystemClock());
    if (arguments.has(u"--json"_s)) {
        console.json(scanJson(scan));
    } else {
        console.out(scan.headline(), scan.count(Verdict::Match) > 0 ? Style::Title : Style::Plain);
        showCondition(console, scan.condition);
        for (const Verdict verdict : {Verdict::Match, Verdict::Possible, Verdict::AlreadyFixed, Verdict::RuledOut})
            showState(console, scan, verdict, arguments.has(u"--verbose"_s));
    }
    return scan.count(Verdict::Match) > 0 ? Done : scan.count(Verdict::Possible) > 0 ? MoreAnswers : NoDiagnosis;
}

} // namespace

Command scanCommand()
{
    return {u"scan"_s,
            {},
            0,
            0,
            Texts::tr("Asks every tree in use about a machine, and nobody else"),
            Texts::tr("Says of every diagnosis of every tree whether the machine alone shows it: found, possible (answers would decide), already fixed,\n"
                      "or does not apply, each with its evidence. Changes nothing. Without --tree, the trees that are in use in the window, else all.\n"
                      "Exit code: 0 something is found, 4 something is possible, 3 nothing fits."),
            {{u"--machine"_s, u"WHERE"_s,
              Texts::tr("A folder that holds a Windows, an exported registry FILE.reg (or \"A.reg;B.reg\"), \"practice\" or \"practice:SCENARIO\".")},
             {u"--tree"_s, u"TREE"_s, Texts::tr("A tree: its file, its id, or a folder of trees. May be repeated."), true},
             {u"--verbose"_s, {}, Texts::tr("Prints everything: also what does not apply, and what would decide.")},
             {u"--json"_s, {}, Texts::tr("Prints the result as JSON.")}},
            scan};
}

} // namespace cli
