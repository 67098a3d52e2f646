// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine/candidates.h"
#include "repair/plan.h"

#include <QString>

namespace walks {

/// What came out, as a person would read it: outcome, candidates with their evidence, the next question, the trail.
[[nodiscard]] QString picture(const engine::CompiledTree &compiledTree, const engine::Session &session, const engine::DiagnosisResult &findings);

/// What a plan says besides its diff: status, refusals, warnings, what is not done.
[[nodiscard]] QString picture(const repair::Plan &plan);

} // namespace walks
