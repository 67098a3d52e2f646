// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/practice/practice.h"

#include "base/texts.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/exitcode.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

QString scenarioIds()
{
    QStringList ids;
    for (const machine::practice::Scenario &each : machine::practice::scenarios())
        ids << each.id;
    return ids.join(u", "_s);
}

QStringList diagnoseWords(const QString &folder, const machine::practice::Scenario &scenario)
{
    QStringList words{u"fixwright"_s, u"diagnose"_s, u"--machine"_s, folder};
    if (scenario.tree != machine::practice::scenarios().front().tree) // which is the one that is used without it
        words << u"--tree"_s << scenario.tree;
    for (const machine::practice::Report &report : scenario.reports)
        words << u"--answer"_s << report.question + u'=' + report.value;
    return words;
}

void show(Console &console, const QString &folder, const machine::practice::Scenario &scenario)
{
    console.out(u"%1: %2"_s.arg(scenario.id, scenario.title), Console::Style::Title);
    console.out(folder);
    console.out();
    console.paragraph(scenario.story);
    console.out();
    if (!scenario.reports.empty())
        console.out(Texts::tr("What its user reports"), Console::Style::Title);
    for (const machine::practice::Report &report : scenario.reports)
        console.item(u"-"_s, u"%1: %2"_s.arg(report.question, report.words.isEmpty() ? report.value : report.words));
    console.out();
    console.out(Texts::tr("Begin with"), Console::Style::Title);
    QStringList words;
    for (const QString &word : diagnoseWords(folder, scenario))
        words << quoted(word);
    console.out(words.join(u' ')); // one line, to be pasted
}

int practice(const Arguments &arguments, Console &console)
{
    const QString scenario = arguments.has(u"--scenario"_s) ? arguments.value(u"--scenario"_s) : machine::practice::scenarios().front().id;
    const auto folder = machine::practice::make(arguments.operands.first(), scenario);
    if (!folder) {
        console.error(folder.error());
        return exitCodeOf(folder.error());
    }
    const machine::practice::Scenario *made = machine::practice::scenarioOf(*folder);
    if (!made) {
        console.error(Texts::tr("The practice machine in %1 was made, but cannot be recognised.").arg(*folder));
        return Failed;
    }
    if (!arguments.has(u"--json"_s)) {
        show(console, *folder, *made);
        return Done;
    }
    QJsonArray reports;
    for (const machine::practice::Report &report : made->reports)
        reports.append(QJsonObject{{u"question"_s, report.question}, {u"value"_s, report.value}, {u"words"_s, report.words}});
    console.json({{u"scenario"_s, made->id},
                  {u"title"_s, made->title},
                  {u"story"_s, made->story},
                  {u"folder"_s, *folder},
                  {u"reports"_s, reports},
                  {u"diagnose"_s, QJsonArray::fromStringList(diagnoseWords(*folder, *made))}});
    return Done;
}

} // namespace

Command practiceCommand()
{
    return {u"practice"_s,
            u"DIR"_s,
            1,
            1,
            Texts::tr("Makes a practice machine"),
            Texts::tr("Makes a folder in the shape of a disk with Windows NT 4.0 or Windows 10, with a known problem, and prints what its user reports.\n"
                      "DIR must be empty or not exist yet.\nScenarios: %1.")
                .arg(scenarioIds()),
            {{u"--scenario"_s, u"ID"_s, Texts::tr("The scenario; without it, the first.")},
             {u"--json"_s, {}, Texts::tr("Prints folder, reports and command as JSON.")}},
            practice};
}

} // namespace cli
