// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/descriptor.h"
#include "base/result.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <expected>
#include <memory>

/// The one door to files that the program did not make itself: what is opened is looked at, not its name; a pipe's other end is not waited
/// for; a device is not touched; nothing is read without a bound. Folders and what is written into them: folder.h.
namespace base {

enum class Links { Follow, Refuse };

/// What stands where a file was asked for.
enum class FileKind { Regular, Folder, Link, Pipe, Device };

/// Why no regular file was opened: what stands there instead, or the system's error number.
struct OpenFault {
    FileKind kind = FileKind::Regular; ///< Regular: see `error`
    int error = 0;
};

/// Opens `name`, an element of the open folder `folder` or a path (AT_FDCWD), for reading. A Link only with Links::Refuse, and only the last
/// element is looked at: for a path whose folders nobody can be trusted with there is Folder::openBeneath().
[[nodiscard]] std::expected<Descriptor, OpenFault> openRegular(int folder, const QByteArray &name, Links links);

/// Opens a regular file for reading, whatever bytes its path has (nativepath.h). NotFound, BadInput (a folder, a pipe, a device) or Io.
[[nodiscard]] Result<std::unique_ptr<QFile>> openFile(const QString &path);
/// The same of a file that is open already; closes it in the end.
[[nodiscard]] Result<std::unique_ptr<QFile>> openFile(Descriptor opened, const QString &path);
/// Opens a file in this way and reads it whole; BadInput also when it has more than `maximum` bytes.
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 maximum);
/// The same of a file that is open for reading; `path` is for the message.
[[nodiscard]] Result<QByteArray> readFile(QFile &file, const QString &path, qint64 maximum);

/// Writes all of it. False: errno says why; a device that takes nothing counts as full.
[[nodiscard]] bool writeAll(int descriptor, const QByteArray &bytes);

/// What the system said, in the user's words: disk full, no permission, read-only, gone. `doing` is a whole sentence without its reason:
/// "The backup cannot be written".
[[nodiscard]] std::unexpected<Error> systemError(const QString &doing, int error);

} // namespace base
