// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "repair/case.h"

#include <QString>

namespace repair {

/// How a state is called where people read it; word() is for files and JSON.
[[nodiscard]] QString describe(RunState state);
[[nodiscard]] QString describe(ChangeState state);

} // namespace repair
