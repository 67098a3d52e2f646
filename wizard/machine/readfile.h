// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QFile>
#include <QString>

namespace machine {

/// Opens a regular file for reading and reads it whole. NotFound, BadInput (a folder, a pipe, more than `most` bytes) or Io.
[[nodiscard]] base::Result<QByteArray> readFile(const QString &path, qint64 most);
/// The same of a file that is open for reading; `path` is for the message.
[[nodiscard]] base::Result<QByteArray> readFile(QFile &file, const QString &path, qint64 most);

} // namespace machine
