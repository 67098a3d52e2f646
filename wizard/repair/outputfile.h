// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "machine/machine.h"

#include <QByteArray>
#include <QString>

namespace repair {

/// Which existing file may be replaced.
enum class Overwrite {
    Own, ///< one that Fixwright wrote: a case file or a report
    Any, ///< any but a registry hive: the person was asked
};

/// Whether a path that may not exist yet lies in the folder of this machine.
[[nodiscard]] bool liesOn(const QString &path, const machine::Identity &machine);

/// Writes a file that a person named (a plan, a case, a report). Whole or not at all, flushed to the disk. Refused, and nothing written: a path on
/// the machine that is being repaired; a registry hive; with Overwrite::Own a file that something else wrote. A device or pipe is written to as it is.
[[nodiscard]] base::Status writeOutput(const QString &path, const QByteArray &bytes, const machine::Identity &machine, Overwrite overwrite = Overwrite::Own);

} // namespace repair
