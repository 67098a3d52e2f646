// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "repair/apply.h"

namespace repair {

/// Takes the measured old state back. Untouched since: the backup returns byte for byte. The hive was written since, but our values are still
/// ours: only they go back. Our values were changed by somebody: Refused, says what stands there. Also finishes a case that a crash left in
/// the middle. The answer is the case with state Undone (or Refused with `error`).
[[nodiscard]] base::Result<Case> undo(const Case &run, const CaseStore &store, const ApplyOptions &options, const base::Clock &clock);

/// Where the machine of a case stands, decided by the hashes on it.
struct CaseStand {
    enum class Kind {
        Before,  ///< as before the repair
        After,   ///< as planned
        Between, ///< some files are as before, others as planned
        Changed, ///< somebody else has written to a file of the case
    } kind
        = Kind::Before;
    QString says; ///< one sentence a file
};
/// Reads the files of the case's replacements whole. The Error says which one cannot be read.
[[nodiscard]] base::Result<CaseStand> standOf(const Case &run);

} // namespace repair
