// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "repair/store.h"

#include <QString>

#include <vector>

namespace workflow {

/// What is said of a case that was left in the middle, in the window and on the command line.
struct Unfinished {
    QString stands; ///< `before`, `after`, `between`, `changed`; `unknown` when the machine cannot be read
    QString says;   ///< whole sentences: where the machine stands
};

/// Whether a repair or an undo of the case was begun and not ended: a crash or a stop. Undo, or applying again, finishes it.
[[nodiscard]] bool isInTheMiddle(const repair::Case &run);
/// Reads the files of the case's replacements. Off the GUI thread.
[[nodiscard]] Unfinished unfinishedOf(const repair::Case &run);

/// A case in the middle, and where its machine stands, in words.
struct Interrupted {
    repair::Case run;
    QString stand;
};
/// What every start looks for: the cases of the record that were left in the middle. The work files that a crash left in the folders of the others are removed.
/// Reads as unfinishedOf() does.
[[nodiscard]] base::Result<std::vector<Interrupted>> interrupted(const repair::CaseStore &store);

} // namespace workflow
