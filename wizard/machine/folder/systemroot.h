// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QString>

namespace machine::folder {

/// The absolute path of the Windows system root that `path` is or that lies directly below it. It is known by its registry
/// (system32/config/system in any letter case), not by its name. BadInput: none there, or several (then all are named).
[[nodiscard]] base::Result<QString> findSystemRoot(const QString &path);

} // namespace machine::folder
