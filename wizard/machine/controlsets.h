// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "machine/machine.h"

namespace machine {

/// The numbers in SYSTEM\Select, read through the machine's own value(). BadInput when they are missing or impossible.
[[nodiscard]] base::Result<ControlSets> readControlSets(const Machine &machine);
/// The numbers of the control sets that are there, in order. They may be others than SYSTEM\Select names.
[[nodiscard]] base::Result<std::vector<int>> existingControlSets(const Machine &machine);
/// The address with `SYSTEM\CurrentControlSet` replaced by the set that the running system used; any other valid address unchanged.
/// BadInput for an invalid one.
[[nodiscard]] base::Result<base::KeyAddress> withoutCurrent(const Machine &machine, const base::KeyAddress &address);

} // namespace machine
