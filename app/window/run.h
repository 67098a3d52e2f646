// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "window/startoptions.h"

namespace window {

/// Opens the window, in `language` or, when that is empty, in that which was chosen in the window or the system has, and stays until it is
/// closed. Returns the exit code of the program.
int run(int &argc, char **argv, const StartOptions &options, const QString &language);

} // namespace window
