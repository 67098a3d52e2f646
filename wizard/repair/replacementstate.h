// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "repair/step.h"

namespace repair {

/// How the file of a replacement stands now, by its hash or its absence; a renamed one by both its names. Elsewhere says no words.
[[nodiscard]] base::Result<StepStatus::Kind> stateOf(const Replacement &replacement);

} // namespace repair
