// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "repair/wayback.h"

#include "base/texts.h"
#include "machine/controlsets.h"

#include <algorithm>

namespace repair {

using namespace Qt::StringLiterals;
using machine::ControlSets;

namespace {

bool isThere(const machine::Machine &machine, const QString &file)
{
    const auto path = machine.pathOf(base::FileAddress{file});
    return path && *path;
}

/// The control sets of the machine; all that Select names where nobody can look (a machine in memory holds only what it was given).
std::vector<int> existing(const Draft &draft, const ControlSets &sets)
{
    const auto found = machine::existingControlSets(draft.machine);
    if (found && draft.machine.identity().kind != machine::Kind::Memory)
        return *found;
    return {sets.current, sets.defaultSet, sets.lastKnownGood};
}

/// Whether Last Known Good brings back a start without the change.
bool isWayBack(const Draft &draft, int good, bool isChanged, bool exists)
{
    const auto hive = draft.machine.hive(u"SYSTEM"_s);
    return good != 0 && exists && !isChanged && !(hive && hive->damaged.contains(ControlSets::keyName(good)));
}

QString aboutLastKnownGood(int good, bool isChanged, bool exists, bool isWayBack)
{
    const QString name = ControlSets::keyName(good);
    if (good == 0)
        return Texts::tr("The registry names no Last Known Good, so there is none to go back to.");
    if (!exists)
        return Texts::tr("Last Known Good is said to be %1, but there is no %1 on this machine. It is no way back.").arg(name);
    if (isChanged)
        return Texts::tr("Last Known Good is %1, which is changed itself. It is no way back.").arg(name);
    if (!isWayBack)
        return Texts::tr("%1 (Last Known Good) is left as it is, but it is damaged. Do not start Windows with it.").arg(name);
    return Texts::tr("%1 (Last Known Good) is left as it is: a way back if the machine does not start.").arg(name);
}

} // namespace

void tellControlSets(Draft &draft, const ControlSets &sets, const std::vector<int> &changed)
{
    const auto has = [](const std::vector<int> &numbers, int number) { return std::ranges::find(numbers, number) != numbers.end(); };
    const std::vector<int> all = existing(draft, sets);
    const int good = sets.lastKnownGood;
    const bool isChanged = has(changed, good);
    const bool goesBack = isWayBack(draft, good, isChanged, has(all, good));
    draft.plan.notDone << aboutLastKnownGood(good, isChanged, has(all, good), goesBack);
    for (const int number : all) {
        if (number != 0 && number != good && !has(changed, number))
            draft.plan.notDone
                << Texts::tr("%1 is there too and is left as it is, but Windows does not offer it when it starts.").arg(ControlSets::keyName(number));
    }
    if (!goesBack && draft.machine.canWrite())
        draft.plan.notDone << Texts::tr("The way back is the backup of the SYSTEM registry that is made before the change. To go back, undo this case.");
    if (changed.size() > 1) {
        const QString warning = Texts::tr("The next start uses %1, the last one used %2. Both are changed.")
                                    .arg(ControlSets::keyName(sets.defaultSet), ControlSets::keyName(sets.current));
        if (!draft.plan.warnings.contains(warning))
            draft.plan.warnings << warning;
    }
    if (sets.failed != 0) {
        const QString name = ControlSets::keyName(sets.failed);
        draft.plan.notDone << Texts::tr("The registry notes that a start with %1 failed once and Windows went back to Last Known Good.").arg(name);
    }
}

QStringList waysOut(const machine::Machine &machine, const QString &hive)
{
    QStringList ways;
    if (hive == u"SYSTEM"_s && isThere(machine, u"System32\\config\\SYSTEM.ALT"_s)) {
        ways << Texts::tr(
            "The machine has a spare copy of this registry, SYSTEM.ALT. Windows NT starts from it when SYSTEM cannot be used, and writes SYSTEM anew. "
            "Start Windows once, shut it down, and plan again.");
    }
    if (isThere(machine, u"Repair\\%1._"_s.arg(hive))) {
        ways << Texts::tr("The folder Repair holds the registry as it was when the emergency repair data was last made. If Windows does not start any more, "
                          "start Windows NT Setup, choose R (repair) and have it restore the %1 registry.")
                    .arg(hive);
    } else {
        ways << Texts::tr("This machine has no emergency repair data in its folder Repair. If Windows does not start any more, "
                          "start Windows NT Setup, choose R (repair) and restore the %1 registry from the emergency repair disk.")
                    .arg(hive);
    }
    return ways;
}

} // namespace repair
