// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace base {

/// Lower-case hexadecimal SHA-256.
[[nodiscard]] QString sha256(const QByteArray &bytes);
/// Of a whole file; reads it once in blocks. The errors of openFile().
[[nodiscard]] Result<QString> sha256OfFile(const QString &path);

} // namespace base
