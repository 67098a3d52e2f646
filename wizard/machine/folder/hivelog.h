// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "machine/regf/hive.h"

#include <QString>

namespace machine::folder {

/// What the .LOG file beside a hive means for it.
struct LogState {
    QString says;    ///< one sentence for the report
    QString trouble; ///< why the hive must not be written because of it; empty when it may be
};

/// Windows puts a change into the .LOG first. Beside a hive that was closed properly the log is older and Windows ignores it; a log
/// that is newer than its hive means that one of the two is not the machine's.
[[nodiscard]] LogState readLog(const QString &systemRoot, const QString &hiveName, const regf::Header &hive);

} // namespace machine::folder
