// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/value.h"

namespace base {

/// A value as a person reads it; toString() is for files and commands.
[[nodiscard]] QString describe(const Value &value);

} // namespace base
