// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/controlsets.h"

#include "base/texts.h"

#include <QtEndian>

namespace machine {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 maximumSets = 999;

base::Result<int> readNumber(const Machine &machine, const QString &name)
{
    const auto value = machine.value({base::KeyAddress{{u"SYSTEM"_s, u"Select"_s}}, name});
    if (!value)
        return base::pass(value.error());
    if (!*value && name == u"Failed"_s) // only says what happened once; nothing depends on it
        return 0;
    if (!*value || (*value)->type != regDword || (*value)->bytes.size() != 4)
        return base::fail(base::Failure::BadInput,
                          Texts::tr("The registry does not say which control set is in use: SYSTEM\\Select has no number \"%1\".").arg(name));
    const auto number = qFromLittleEndian<quint32>((*value)->bytes.constData());
    if (number > maximumSets)
        return base::fail(base::Failure::BadInput, Texts::tr("SYSTEM\\Select, %1 names the impossible control set %2.").arg(name).arg(number));
    return static_cast<int>(number);
}

} // namespace

std::vector<int> ControlSets::toRepair() const
{
    if (isRunning)
        return {0};
    std::vector<int> sets;
    if (defaultSet > 0)
        sets.push_back(defaultSet);
    if (current > 0 && current != defaultSet)
        sets.push_back(current);
    return sets;
}

QString ControlSets::keyName(int number)
{
    return number == 0 ? u"CurrentControlSet"_s : u"ControlSet%1"_s.arg(number, 3, 10, QChar(u'0'));
}

base::Result<ControlSets> readControlSets(const Machine &machine)
{
    ControlSets sets;
    const std::pair<QString, int *> numbers[]{
        {u"Current"_s, &sets.current}, {u"Default"_s, &sets.defaultSet}, {u"LastKnownGood"_s, &sets.lastKnownGood}, {u"Failed"_s, &sets.failed}};
    for (const auto &[name, number] : numbers) {
        const auto read = readNumber(machine, name);
        if (!read)
            return base::pass(read.error());
        *number = *read;
    }
    return sets;
}

base::Result<std::vector<int>> existingControlSets(const Machine &machine)
{
    std::vector<int> sets;
    for (int number = 1; number <= static_cast<int>(maximumSets); ++number) {
        const auto key = machine.key(base::KeyAddress{{u"SYSTEM"_s, ControlSets::keyName(number)}});
        if (!key)
            return base::pass(key.error());
        if (*key)
            sets.push_back(number);
    }
    return sets;
}

base::Result<base::KeyAddress> withoutCurrent(const Machine &machine, const base::KeyAddress &address)
{
    if (!address.isValid())
        return base::fail(base::Failure::BadInput, Texts::tr("\"%1\" is no key of SYSTEM, SOFTWARE, DEFAULT or USERS.").arg(address.toString()));
    if (address.hive() != u"SYSTEM"_s || address.path[1].compare(u"CurrentControlSet"_s, Qt::CaseInsensitive) != 0)
        return address;
    const auto sets = machine.controlSets();
    if (!sets)
        return base::pass(sets.error());
    if (sets->isRunning)
        return address;
    if (sets->current == 0)
        return base::fail(base::Failure::BadInput, Texts::tr("The registry does not say which control set was in use: SYSTEM\\Select, Current is 0."));
    base::KeyAddress concrete = address;
    concrete.path[1] = ControlSets::keyName(sets->current);
    return concrete;
}

} // namespace machine
