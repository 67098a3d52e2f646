// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

namespace cli {

/// What scripts rely on.
enum ExitCode {
    Done = 0,        ///< done, or nothing to do
    Failed = 1,      ///< bad input or an error
    Pending = 2,     ///< plan: changes are pending
    NoDiagnosis = 3, ///< nothing fits
    MoreAnswers = 4, ///< more answers are needed
    Refused = 5,     ///< stale, dirty, not trusted, not safe
    RolledBack = 6,  ///< failed and rolled back
    Stopped = 7,     ///< stopped in the middle; undo, or apply again
};

[[nodiscard]] inline int exitCodeOf(const base::Error &error)
{
    return error.kind == base::Failure::Refused ? Refused : Failed;
}

} // namespace cli
