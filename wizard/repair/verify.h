// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "machine/machine.h"
#include "repair/case.h"

namespace repair {

/// verify() on a machine that has just been read. The case must have a plan.
[[nodiscard]] Verification verifyOn(const Case &run, const machine::Machine &machine, const base::Clock &clock);

} // namespace repair
