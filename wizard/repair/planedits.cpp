// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/texts.h"
#include "machine/regf/names.h"
#include "repair/planvalue.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace repair {

using namespace Qt::StringLiterals;
using machine::RegistryValue;
using machine::regf::isSameName;

namespace {

std::optional<quint32> numberOf(const RegistryValue &value)
{
    if (value.type != machine::regDword || value.bytes.size() != 4)
        return {};
    return qFromLittleEndian<quint32>(value.bytes.constData());
}

RegistryValue dword(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(number, bytes.data());
    return {machine::regDword, bytes};
}

qsizetype positionOf(const QStringList &strings, const QString &string)
{
    return std::ranges::find_if(strings, [&](const QString &each) { return isSameName(each, string); }) - strings.begin();
}

bool holds(const QStringList &strings, const QString &string)
{
    return positionOf(strings, string) < strings.size();
}

RegistryValue listOf(const QStringList &strings)
{
    return RegistryValue::fromText(machine::regMultiSz, strings.isEmpty() ? QString() : strings.join(QChar(0)) + QChar(0));
}

Change setting(const RegistryValue &after, const QString &text)
{
    Change change;
    change.kind = ChangeKind::SetValue;
    change.after = after;
    change.text = text;
    return change;
}

/// Refuses a value that is no REG_DWORD; gives its number, 0 where there is none.
std::optional<quint32> presentNumber(Draft &draft, const Place &place, const MaybeValue &present)
{
    if (!present)
        return 0;
    const std::optional<quint32> number = numberOf(*present);
    if (!number)
        draft.refuse(Texts::tr("%1: the value %2 is no REG_DWORD (its type is %3), so it is left alone.")
                         .arg(whereIs(place.address), place.address.name, machine::typeName(present->type)));
    return number;
}

/// Whether Windows may not start without a driver: it is loaded before anything else, or belongs to a disk or to a file system.
bool startNeeds(const machine::Machine &machine, const base::KeyAddress &key)
{
    const auto number = [&](const QString &name) {
        const auto value = machine.value({key, name});
        return value && *value ? numberOf(**value) : std::nullopt;
    };
    constexpr quint32 kernelDriver = 1;
    constexpr quint32 fileSystemDriver = 2;
    const auto type = number(u"Type"_s);
    if (type != kernelDriver && type != fileSystemDriver)
        return false;
    static const std::array groups{u"Boot Bus Extender"_s, u"System Bus Extender"_s, u"SCSI miniport"_s, u"port"_s,
                                   u"Primary disk"_s,      u"SCSI Class"_s,          u"Filter"_s,        u"Boot file system"_s,
                                   u"File system"_s};
    const auto group = machine.value({key, u"Group"_s});
    const bool ofDisk
        = group && *group && (**group).isText() && std::ranges::any_of(groups, [&](const QString &each) { return isSameName(each, (**group).text()); });
    return ofDisk || number(u"Start"_s) == 0U;
}

} // namespace

base::Result<QStringList> withLines(const QStringList &present, const rules::RegistryLine &what)
{
    QStringList strings = present;
    for (const QString &gone : what.remove)
        strings.removeIf([&](const QString &each) { return isSameName(each, gone); });
    QStringList added;
    for (const QString &string : what.add) {
        if (!holds(strings, string) && !holds(added, string))
            added << string;
    }
    if (added.isEmpty())
        return strings;
    qsizetype at = strings.size();
    if (const QString &beside = what.before.isEmpty() ? what.after : what.before; !beside.isEmpty()) {
        at = positionOf(strings, beside);
        if (at == strings.size())
            return base::fail(base::Failure::BadInput,
                              Texts::tr("The list holds no string \"%1\", beside which %2 is to be added.").arg(beside, added.join(u", "_s)));
        at += what.before.isEmpty() ? 1 : 0;
    }
    for (const QString &string : std::as_const(added))
        strings.insert(at++, string);
    return strings;
}

void planAction(Draft &draft, const rules::Action &action, const rules::RegistryLine &what, const QString &note)
{
    planValue(draft, action, what.address, note, [&](Draft &d, const Place &place, const MaybeValue &present) -> std::optional<Change> {
        const QString where = whereIs(place.address);
        const std::optional<QStringList> read = present ? present->strings() : QStringList();
        if (!read) {
            d.refuse(Texts::tr("%1: the value %2 is no list of strings (its type is %3), so it is left alone.")
                         .arg(where, place.address.name, machine::typeName(present->type)));
            return {};
        }
        QStringList strings = *read;
        strings.removeAll(QString()); // what an empty list is split into
        if (strings != *read && !strings.isEmpty()) {
            d.refuse(
                Texts::tr("%1: the list %2 holds an empty string; Windows reads it only up to there, so it is left alone.").arg(where, place.address.name));
            return {};
        }
        const base::Result<QStringList> after = withLines(strings, what);
        if (!after) {
            d.refuse(where + u": "_s + after.error().message);
            return {};
        }
        if (*after == strings) {
            d.plan.nothing << Texts::tr("%1: the list %2 is right already: %3.").arg(where, place.address.name, strings.join(u", "_s));
            return {};
        }
        QStringList acts;
        for (const QString &string : std::as_const(strings)) {
            if (!after->contains(string))
                acts << Texts::tr("remove %1").arg(string);
        }
        for (const QString &string : *after) {
            if (!strings.contains(string))
                acts << Texts::tr("add %1").arg(string);
        }
        return setting(listOf(*after), Texts::tr("In the list %1 of %2: %3. The other strings stay.").arg(place.address.name, where, acts.join(u", "_s)));
    });
}

void planAction(Draft &draft, const rules::Action &action, const rules::RegistryBits &what, const QString &note)
{
    planValue(draft, action, what.address, note, [&](Draft &d, const Place &place, const MaybeValue &present) -> std::optional<Change> {
        const std::optional<quint32> before = presentNumber(d, place, present);
        if (!before)
            return {};
        const RegistryValue after = dword((*before | what.set) & ~what.clear);
        if (present == after || (!present && what.set == 0)) {
            d.plan.nothing << Texts::tr("%1: the bits of %2 are right already.").arg(whereIs(place.address), place.address.name);
            return {};
        }
        return setting(after, Texts::tr("Set %1 to %2; its other bits stay.").arg(place.address.name, machine::toDisplay(after)));
    });
}

base::ValueAddress startOf(const QString &service)
{
    return {base::KeyAddress{{u"SYSTEM"_s, u"CurrentControlSet"_s, u"Services"_s, service}}, u"Start"_s};
}

QString startTypeText(quint32 start)
{
    switch (start) {
    case 0:
        return Texts::tr("boot (0)");
    case 1:
        return Texts::tr("system (1)");
    case 2:
        return Texts::tr("automatic (2)");
    case 3:
        return Texts::tr("manual (3)");
    case 4:
        return Texts::tr("disabled (4)");
    default:
        return QString::number(start);
    }
}

void askBeforeStartDriver(Draft &draft, const base::KeyAddress &key)
{
    if (!startNeeds(draft.machine, key))
        return;
    const QString question = Texts::tr("Windows may not start without the driver %1: it belongs to a disk or to a file system, or is loaded before "
                                       "anything else. I know that this machine starts without it.")
                                 .arg(key.path.last());
    if (!draft.plan.confirmFirst.contains(question))
        draft.plan.confirmFirst << question;
}

void planAction(Draft &draft, const rules::Action &action, const rules::ServiceStartType &what, const QString &note)
{
    const auto wanted = static_cast<quint32>(what.start);
    planValue(draft, action, startOf(what.service), note, [&](Draft &d, const Place &place, const MaybeValue &present) -> std::optional<Change> {
        const QString where = whereIs(place.address);
        if (!present) {
            d.refuse(Texts::tr("%1: the service %2 has no start type, so it is no service that can be changed.").arg(where, what.service));
            return {};
        }
        const std::optional<quint32> before = presentNumber(d, place, present);
        if (!before)
            return {};
        if (*before == wanted) {
            d.plan.nothing << Texts::tr("%1: the service %2 starts as it should: %3.").arg(where, what.service, startTypeText(wanted));
            return {};
        }
        if (wanted > *before)
            askBeforeStartDriver(d, place.address.key);
        return setting(dword(wanted), Texts::tr("Let %1 start: %2 instead of %3.").arg(what.service, startTypeText(wanted), startTypeText(*before)));
    });
}

} // namespace repair
