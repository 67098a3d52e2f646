// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/eventlog/zone.h"

#include "machine/machine.h"

#include <QTimeZone>
#include <QtEndian>

#include <cstdlib>

namespace machine {

using namespace Qt::StringLiterals;

namespace {

std::optional<QByteArray> bytesOf(const Machine &machine, const QString &name)
{
    static const base::KeyAddress key = base::KeyAddress::fromString(u"SYSTEM\\CurrentControlSet\\Control\\TimeZoneInformation"_s);
    const auto value = machine.value({key, name});
    return value && *value ? std::optional((*value)->bytes) : std::nullopt;
}

/// No zone of the world is farther from UTC than that.
int minutesOf(const Machine &machine, const QString &name)
{
    constexpr int most = 24 * 60;
    const auto bytes = bytesOf(machine, name);
    if (!bytes || bytes->size() != 4)
        return 0;
    const int minutes = qFromLittleEndian<qint32>(bytes->constData());
    return minutes >= -most && minutes <= most ? minutes : 0;
}

} // namespace

/// Eight numbers of two bytes: year (0: every year), month, week, hour, minute, second, thousandths, weekday from Sunday.
std::optional<Zone::Change> Zone::changeOf(const Machine &machine, const QString &name)
{
    const auto bytes = bytesOf(machine, name);
    if (!bytes || bytes->size() != 16)
        return std::nullopt;
    const auto at = [&](int index) { return qFromLittleEndian<quint16>(bytes->constData() + 2 * index); };
    const Change change{at(1), at(2), at(7), at(3), at(4)};
    const bool fits = at(0) == 0 && change.month >= 1 && change.month <= 12 && change.week >= 1 && change.week <= 5 && change.weekday <= 6 && change.hour <= 23
                      && change.minute <= 59;
    return fits ? std::optional(change) : std::nullopt;
}

QDateTime Zone::Change::in(int year) const
{
    const QDate first(year, month, 1);
    const int sundayIsZero = first.dayOfWeek() % 7;
    QDate day = first.addDays((weekday - sundayIsZero + 7) % 7 + 7 * (week - 1));
    while (day.month() != month)
        day = day.addDays(-7);
    return {day, QTime(hour, minute), QTimeZone::UTC};
}

Zone Zone::of(const Machine &machine)
{
    Zone zone;
    zone.m_bias = minutesOf(machine, u"Bias"_s);
    zone.m_standardBias = minutesOf(machine, u"StandardBias"_s);
    zone.m_daylightBias = minutesOf(machine, u"DaylightBias"_s);
    zone.m_standard = changeOf(machine, u"StandardStart"_s);
    zone.m_daylight = changeOf(machine, u"DaylightStart"_s);
    return zone;
}

bool Zone::isDaylight(const QDateTime &standard) const
{
    if (!m_standard || !m_daylight)
        return false;
    const int year = standard.date().year();
    const QDateTime begins = m_daylight->in(year);
    const QDateTime ends = m_standard->in(year).addSecs(60LL * (m_daylightBias - m_standardBias)); // its hour is one of daylight time
    return begins < ends ? standard >= begins && standard < ends : standard >= begins || standard < ends;
}

QDateTime Zone::local(const QDateTime &utc) const
{
    const int standard = m_bias + m_standardBias;
    const int minutes = isDaylight(utc.addSecs(-60LL * standard)) ? m_bias + m_daylightBias : standard;
    return utc.toOffsetFromUtc(-60 * minutes);
}

} // namespace machine
