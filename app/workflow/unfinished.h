// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "repair/store.h"

#include <QString>

namespace workflow {

/// What is said of a case that was left in the middle, in the window and on the command line.
struct Unfinished {
    QString stands; ///< `before`, `after`, `between`, `changed`; `unknown` when the machine cannot be read
    QString says;   ///< whole sentences: where the machine stands
};

[[nodiscard]] bool isInTheMiddle(const repair::Case &run);
/// Reads the files of the case's replacements. Off the GUI thread.
[[nodiscard]] Unfinished unfinishedOf(const repair::Case &run);

} // namespace workflow
