// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/options.h"

#include <vector>

namespace cli {

// One a file. Each gives its words, options and function as a value.
[[nodiscard]] Command diagnoseCommand();
[[nodiscard]] Command scanCommand();
[[nodiscard]] Command planCommand();
[[nodiscard]] Command applyCommand();
[[nodiscard]] Command verifyCommand();
[[nodiscard]] Command undoCommand();
[[nodiscard]] Command kitCommand();
[[nodiscard]] Command reportCommand();
[[nodiscard]] Command checkCommand();
[[nodiscard]] Command diffCommand();
[[nodiscard]] Command importCommand();
[[nodiscard]] Command treesCommand();
[[nodiscard]] Command practiceCommand();
[[nodiscard]] Command newCommand();
[[nodiscard]] Command casesCommand();
[[nodiscard]] Command historyCommand();

/// All of them, in the order of --help and in the language of the moment.
[[nodiscard]] std::vector<Command> commands();

} // namespace cli
