// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "repair/plan.h"

namespace repair {

/// What a key and all below it hold, to be kept when it is deleted and compared before; empty when there is no such key. Refused above 2,000
/// keys, 20,000 values or 4 MiB of data: so much is no key of one product, and a plan that holds it cannot be read.
[[nodiscard]] base::Result<std::vector<KeptKey>> readKeys(const machine::Machine &machine, const base::KeyAddress &key);

/// `a key with 3 keys below it and 12 values`.
[[nodiscard]] QString describe(const std::vector<KeptKey> &keys);

/// A line a key in brackets, a line a value: how a deleted key is shown in a preview.
[[nodiscard]] QStringList linesOf(const std::vector<KeptKey> &keys, const base::KeyAddress &key);

/// What somebody else has put into a key that the plan's `changes` made; empty when nothing.
[[nodiscard]] QString foreignIn(const Change &made, const std::vector<Change> &changes, const machine::Machine &machine);

} // namespace repair
