// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "machine/registryvalue.h"
#include "rules/action.h"

namespace repair {

/// A value as a tree writes it, as the registry stores it. BadInput when the data does not fit its type.
[[nodiscard]] base::Result<machine::RegistryValue> valueOf(const rules::RegistrySet &what);

} // namespace repair
