// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/text.h"
#include "base/texts.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/exitcode.h"
#include "repair/statewords.h"
#include "repair/store.h"
#include "workflow/unfinished.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

/// `--since 2026-11-01`; invalid when it is not given.
base::Result<QDateTime> sinceOf(const Arguments &arguments)
{
    const QString text = arguments.value(u"--since"_s);
    if (text.isEmpty())
        return QDateTime();
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        return base::fail(base::Failure::BadInput, Texts::tr("\"%1\" is no date. Write it as --since 2026-11-30.").arg(base::oneLine(text, 40)));
    return date.startOfDay();
}

QJsonObject caseJson(const repair::Case &run, const repair::CaseStore &store)
{
    QJsonObject object{{u"id"_s, run.id},
                       {u"state"_s, repair::word(run.state)},
                       {u"begun"_s, run.begun.toString(Qt::ISODate)},
                       {u"machine"_s, run.machine.location},
                       {u"computer"_s, run.machine.computerName},
                       {u"diagnosis"_s, run.plan ? run.plan->diagnosis : QString()},
                       {u"remedy"_s, run.plan ? run.plan->remedyTitle : QString()},
                       {u"technician"_s, run.technician},
                       {u"ticket"_s, run.ticket},
                       {u"folder"_s, store.folder(run.id)}};
    if (workflow::isInTheMiddle(run)) {
        const workflow::Unfinished told = workflow::unfinishedOf(run);
        object[u"stands"_s] = told.stands;
        object[u"says"_s] = told.says;
    }
    return object;
}

void showCase(Console &console, const repair::Case &run)
{
    const QString what = run.plan ? u"%1, %2"_s.arg(run.plan->diagnosis, run.plan->remedyTitle) : Texts::tr("no plan");
    const QString people = QStringList{run.ticket, run.technician}.join(u' ').trimmed();
    console.out(u"%1  %2  %3  %4  %5"_s.arg(run.id, repair::describe(run.state).leftJustified(11), what, run.machine.location, people).trimmed());
    if (workflow::isInTheMiddle(run))
        console.item(
            u"-"_s,
            Texts::tr("%1 Finish it with \"fixwright apply %2\" or take it back with \"fixwright undo %2\".").arg(workflow::unfinishedOf(run).says, run.id));
}

int list(const Arguments &arguments, Console &console, const repair::HistoryQuery &query)
{
    const repair::CaseStore store = repair::CaseStore::user();
    const auto cases = store.history(query);
    const auto strays = cases ? store.strays() : base::Result<QStringList>(base::pass(cases.error()));
    if (!strays) {
        console.error(strays.error());
        return exitCodeOf(strays.error());
    }
    if (arguments.has(u"--json"_s)) {
        QJsonArray array;
        for (const repair::Case &run : *cases)
            array.append(caseJson(run, store));
        console.json({{u"cases"_s, array}, {u"unknown"_s, QJsonArray::fromStringList(*strays)}});
        return Done;
    }
    for (const repair::Case &run : *cases)
        showCase(console, run);
    if (cases->empty())
        console.err(Texts::tr("No case was found."));
    for (const QString &folder : *strays)
        console.warning(
            Texts::tr("The record does not know %1. Keep the folder; it may hold backups. Put a good copy of the record in its place.").arg(folder));
    return Done;
}

int cases(const Arguments &arguments, Console &console)
{
    return list(arguments, console, {});
}

int history(const Arguments &arguments, Console &console)
{
    const auto since = sinceOf(arguments);
    if (!since) {
        console.error(since.error());
        return Failed;
    }
    return list(arguments, console, {arguments.operands.join(u' '), *since});
}

} // namespace

Command casesCommand()
{
    return {u"cases"_s,
            {},
            0,
            0,
            Texts::tr("Lists the stored cases, newest first"),
            Texts::tr("Lists the cases of this computer with their state; of one that was left in the middle, whether its machine is as before, as after or\n"
                      "in between, and what to do. verify, undo and report take their ids."),
            {{u"--json"_s, {}, Texts::tr("Prints the list as JSON.")}},
            cases};
}

Command historyCommand()
{
    return {u"history"_s,
            u"[TEXT]..."_s,
            0,
            20,
            Texts::tr("Searches the stored cases"),
            Texts::tr("Lists the cases that hold each of these words: in machine, computer, article, title, technician, ticket, message, outcome or id."),
            {{u"--since"_s, u"DATE"_s, Texts::tr("Only cases that began on this day or later: 2026-11-30.")},
             {u"--json"_s, {}, Texts::tr("Prints the list as JSON.")}},
            history};
}

} // namespace cli
