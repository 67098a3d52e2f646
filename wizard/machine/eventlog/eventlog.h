// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace machine {

/// What one or more records of an event log say: records with the same source, id and strings are one event that was seen `count` times.
struct Event {
    QString source; ///< `Application Popup`
    int id = 0;     ///< the low 16 bits: 26
    QStringList strings;
    int count = 0;
    QDateTime first, last; ///< UTC
    bool operator==(const Event &) const = default;
};

/// The System event log of a machine, as far as it could be read.
struct EventLog {
    QString path; ///< on this computer
    std::vector<Event> events;
    int records = 0;
    QDateTime oldest, newest; ///< UTC, of the records that were read; invalid when there are none
    QStringList problems;     ///< why records may be missing or out of place, one sentence each; empty: all that the log holds was read

    [[nodiscard]] bool isSound() const { return problems.isEmpty(); }
    bool operator==(const EventLog &) const = default;
};

/// Reads an event log by a worker process that can do nothing but read it (app/logworker). Bounded in time, records and answer; a log that kills
/// its reader is an Error like one that is none. `path` is for messages. Blocks for as long as it takes: off the GUI thread.
[[nodiscard]] base::Result<EventLog> readEventLog(const QByteArray &log, const QString &path);

} // namespace machine
