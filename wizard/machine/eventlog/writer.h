// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace machine::eventlog {

/// A record to be written.
struct NewRecord {
    QString source;
    quint32 id = 0;   ///< with its upper half: 0x4000001a
    quint16 type = 1; ///< 1 error, 2 warning, 4 information
    QStringList strings;
    QDateTime time;
    QByteArray data = {};
};

struct LogShape {
    QString computer;
    quint32 size = 512 * 1024; ///< what Windows NT 4.0 sets: older records are overwritten beyond that
    bool isClosed = true;      ///< false: as a machine leaves it whose power failed, with a head that knows nothing of the records
};

/// An event log of Windows NT 4.0 (*.evt) with these records, oldest first. For fixtures and the practice machine only: a real machine's log
/// is never written. A record must be smaller than the log.
[[nodiscard]] QByteArray write(const std::vector<NewRecord> &records, const LogShape &shape);

} // namespace machine::eventlog
