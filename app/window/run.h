// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "window/startoptions.h"

namespace window {

/// Opens the window and stays until it is closed. Returns the exit code of the program.
int run(int &argc, char **argv, const StartOptions &options);

} // namespace window
