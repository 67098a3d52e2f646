// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine/candidates.h"

namespace engine {

/// Reasons under what a session knows, each with its truth and what that rests on; in their order. For what is asked beside the walk, such as
/// whether a remedy has worked.
[[nodiscard]] std::vector<Evidence> evaluateRequirements(const CompiledTree &compiledTree, const Session &session, const std::vector<rules::Reason> &reasons);

} // namespace engine
