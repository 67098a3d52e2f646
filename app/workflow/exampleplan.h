// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "machine/machine.h"
#include "repair/plan.h"
#include "rules/tree.h"

#include <memory>

namespace workflow {

/// The machine that an example describes, in memory; no machine where it describes none.
[[nodiscard]] base::Result<std::unique_ptr<machine::Machine>> machineOf(const rules::Example &example);

/// In what a plan differs from the one that an example expects, in one sentence; empty when it does not. `machine` is the one that it was
/// made for.
[[nodiscard]] QString differenceInPlan(const rules::ExpectedPlan &expected, const repair::Plan &plan, const machine::Machine &machine);

} // namespace workflow
