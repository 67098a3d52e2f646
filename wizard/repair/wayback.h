// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "repair/planner.h"

namespace repair {

/// Says in the plan which control sets are there, which of them are changed, and which way back is left. `changed` are their numbers.
/// Nothing is promised that does not exist on this machine.
void tellControlSets(Draft &draft, const machine::ControlSets &sets, const std::vector<int> &changed);

/// What can be done about a hive that must not be written, with what this machine and its folder offer: the spare copy, the repair
/// folder or disk. Sentences that end with what to do.
[[nodiscard]] QStringList waysOut(const machine::Machine &machine, const QString &hive);

} // namespace repair
