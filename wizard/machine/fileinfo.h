// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "machine/machine.h"

#include <QFile>

namespace machine {

/// What is known of one file, of a machine or of a medium. Reads it once, at most limits::fileBytes (BadInput beyond).
/// A file that is no program has no processor, version or imports; a damaged program neither.
[[nodiscard]] base::Result<FileInfo> inspectFile(const QString &path);
/// The same of a file that is open for reading.
[[nodiscard]] base::Result<FileInfo> inspectFile(QFile &file, const QString &path);

} // namespace machine
