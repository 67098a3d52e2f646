// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "rules/action.h"

namespace report {

/// What an action of a tree does, in words for the tree's reviewer; without its condition. Of a repeated one the key is `*`.
[[nodiscard]] QString inWords(const rules::Action &action);

} // namespace report
