// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/commands.h"
#include "cli/console.h"
#include "cli/exitcode.h"
#include "repair/store.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

int cases(const Arguments &arguments, Console &console)
{
    constexpr int most = 1000;
    const repair::CaseStore store = repair::CaseStore::user();
    QJsonArray list;
    for (const repair::Case &run : store.list(most)) {
        const QString what = run.plan ? u"%1, %2"_s.arg(run.plan->diagnosis, run.plan->remedyTitle) : u"no plan"_s;
        if (arguments.has(u"--json"_s))
            list.append(QJsonObject{{u"id"_s, run.id},
                                    {u"state"_s, repair::word(run.state)},
                                    {u"begun"_s, run.begun.toString(Qt::ISODate)},
                                    {u"machine"_s, run.machine.location},
                                    {u"diagnosis"_s, run.plan ? run.plan->diagnosis : QString()},
                                    {u"folder"_s, store.folder(run.id)}});
        else
            console.out(u"%1  %2  %3  %4"_s.arg(run.id, repair::word(run.state).leftJustified(11), what, run.machine.location));
    }
    if (arguments.has(u"--json"_s))
        console.json({{u"cases"_s, list}});
    return Done;
}

} // namespace

Command casesCommand()
{
    return {u"cases"_s, {}, 0, 0, u"Lists the stored cases, newest first"_s,
            u"Lists the cases that were applied on this computer, with their state. verify, undo and report take their ids."_s,
            {{u"--json"_s, {}, u"Prints the list as JSON."_s}}, cases};
}

} // namespace cli
