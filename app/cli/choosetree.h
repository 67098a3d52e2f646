// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/console.h"
#include "workflow/severaltrees.h"

#include <QJsonArray>

namespace cli {

/// Several trees are in use and none is chosen yet: says what each still thinks possible, and what to ask next. Gives the exit code, MoreAnswers.
[[nodiscard]] int chooseTree(const workflow::TreeChoice &choice, Console &console, bool json);
/// Which of the trees the answers chose, on one line.
[[nodiscard]] QString treeLine(const workflow::TreeChoice &choice);
/// The member `trees` of `diagnose --json`: each tree, and whether it is chosen, still open or out of question.
[[nodiscard]] QJsonArray treesJson(const workflow::TreeChoice &choice);

} // namespace cli
