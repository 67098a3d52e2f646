// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <memory>

namespace base {

/// Opens a regular file for reading, whatever bytes its path has (nativepath.h); links are followed, a pipe's other end is not waited for.
/// NotFound, BadInput (a folder, a pipe, a device) or Io.
[[nodiscard]] Result<std::unique_ptr<QFile>> openFile(const QString &path);
/// Opens a file in this way and reads it whole; BadInput also when it has more than `maximum` bytes.
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 maximum);
/// The same of a file that is open for reading; `path` is for the message.
[[nodiscard]] Result<QByteArray> readFile(QFile &file, const QString &path, qint64 maximum);

} // namespace base
