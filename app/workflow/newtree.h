// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace workflow {

/// The text of a new tree: small, complete, commented, and accepted by the checker as it is. What `fixwright new` writes and the author
/// view starts with.
[[nodiscard]] QString newTree();

} // namespace workflow
