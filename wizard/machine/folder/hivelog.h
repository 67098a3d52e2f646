// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "machine/regf/hive.h"

#include <QString>
#include <QStringList>

namespace machine::folder {

/// What the log files beside a hive mean for it.
struct LogState {
    QString says;    ///< a sentence a file, for the report
    QString trouble; ///< why the hive must not be written because of them; empty when it may be
};

/// Windows puts a change into a log first: .LOG, since Windows Vista .LOG1 and .LOG2. Beside a hive that was closed properly they are older and
/// Windows ignores them; one that is newer than its hive holds changes that the hive has not, or one of the two is not the machine's.
/// `hiveFile` is the hive's place below `root`.
[[nodiscard]] LogState readLogs(const QString &root, const QStringList &hiveFile, const regf::Header &hive);

} // namespace machine::folder
