// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "repair/case.h"
#include "repair/jsonarchive.h"

namespace repair {

/// Whether a text is a case id, and so a name that can safely be part of a path.
[[nodiscard]] bool isCaseId(const QString &text);

/// What makes a case dangerous although it is well formed: addresses that could lead out of the machine, a plan at odds with itself,
/// backups that are not the case's own. Empty when nothing does.
[[nodiscard]] JsonProblem checkCase(const Case &run);

} // namespace repair
