// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>

#include <optional>

namespace machine {

class Machine;

/// The time zone of a machine, as its registry has it (SYSTEM\...\Control\TimeZoneInformation): the time that its users saw.
class Zone
{
public:
    /// UTC where the registry tells nothing.
    [[nodiscard]] static Zone of(const Machine &machine);
    /// The machine's own time of a moment, with its distance from UTC.
    [[nodiscard]] QDateTime local(const QDateTime &utc) const;

private:
    /// "The last Sunday in October at 3": week 5 is the last one.
    struct Change {
        int month = 0, week = 0, weekday = 0, hour = 0, minute = 0;
        [[nodiscard]] QDateTime in(int year) const;
    };
    [[nodiscard]] static std::optional<Change> changeOf(const Machine &machine, const QString &name);
    [[nodiscard]] bool isDaylight(const QDateTime &standard) const;

    int m_bias = 0, m_standardBias = 0, m_daylightBias = 0; ///< minutes to add to get UTC
    std::optional<Change> m_standard, m_daylight;           ///< when either begins; empty: there is no daylight time
};

} // namespace machine
