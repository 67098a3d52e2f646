// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/condition.h"

#include "base/texts.h"

#include <QLocale>

#include <algorithm>

namespace machine {

using namespace Qt::StringLiterals;

QString word(HiveState state)
{
    switch (state) {
    case HiveState::Clean:
        return u"clean"_s;
    case HiveState::Dirty:
        return u"dirty"_s;
    case HiveState::NewerLog:
        return u"newer-log"_s;
    case HiveState::PartlyDamaged:
        return u"partly-damaged"_s;
    case HiveState::Damaged:
        return u"damaged"_s;
    case HiveState::OtherTool:
        return u"other-tool"_s;
    case HiveState::OtherVersion:
        return u"other-version"_s;
    case HiveState::NoHive:
        return u"no-hive"_s;
    case HiveState::Exported:
        return u"exported"_s;
    case HiveState::Unreadable:
        break;
    }
    return u"unreadable"_s;
}

QString Condition::whyNoRoom(qint64 bytes) const
{
    if (freeBytes < 0 || freeBytes >= bytes)
        return {};
    const QLocale local;
    return Texts::tr("The machine's disk has %1 free, and a new copy of the registry beside the old one needs %2. Free that much space on it first.")
        .arg(local.formattedDataSize(freeBytes), local.formattedDataSize(bytes));
}

QStringList Condition::problems() const
{
    QStringList problems;
    if (!whyNotWritable.isEmpty())
        problems << whyNotWritable;
    if (const QString noRoom = whyNoRoom(neededBytes); !noRoom.isEmpty())
        problems << noRoom;
    for (const HiveCondition &hive : hives) {
        if (!hive.message.isEmpty())
            problems << u"%1: %2"_s.arg(hive.name, hive.message);
    }
    return problems;
}

bool Condition::isOld(const QString &hive) const
{
    return std::ranges::any_of(
        hives, [&](const HiveCondition &each) { return each.name == hive && (each.state == HiveState::Dirty || each.state == HiveState::NewerLog); });
}

} // namespace machine
