// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine/evaluate.h"
#include "engine/session.h"
#include "rules/assignment.h"

namespace engine {

using rules::Assignment;

/// Inside the engine: what a session says of everything that was cut. Of a question that person and machine answer differently, what either says may be
/// so. Costs a look at each answer and fact, and a recognition for a message.
[[nodiscard]] Assignment known(const CompiledTree &compiledTree, const Session &session, const rules::Cells &cells);

} // namespace engine
