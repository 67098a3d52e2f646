// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "rules/reader.h"

#include <optional>

namespace workflow {

/// A warning where somebody read the tree through more than a year ago (`reviewed`): what was right then need not be so now. Not of the reader, since it
/// comes with time alone; `today` is the caller's. Nothing for a tree that names no day. For `fixwright check` and the author view.
[[nodiscard]] std::optional<rules::Problem> reviewProblem(const rules::Tree &tree, const QDate &today);

} // namespace workflow
