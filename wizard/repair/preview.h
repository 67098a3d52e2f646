// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "repair/plan.h"

namespace repair {

/// The plan as a unified diff. Long text values are shown one word a line; what is stored is one line. Empty when nothing changes.
[[nodiscard]] QString preview(const Plan &plan);

} // namespace repair
