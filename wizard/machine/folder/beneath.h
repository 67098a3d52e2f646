// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QFile>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

/// The only way in which a file below a Windows folder is opened.
namespace machine::folder {

/// A regular file, open for reading; `path` has the letter case that the disk has.
struct OpenFile {
    QString path;
    std::unique_ptr<QFile> file;
};

/// Opens root/elements..., each element in any letter case. Empty optional: there is no such file (or it is a folder). Refused: a symlink
/// on the way, wherever it leads; two names that differ only in letter case; something that is neither file nor folder.
/// The way is walked from open folder to open folder, so that nobody can move it aside meanwhile.
[[nodiscard]] base::Result<std::optional<OpenFile>> openBeneath(const QString &root, const QStringList &elements);

/// Where root/elements... is, or would be: every folder on the way must be there. NotFound: one is not; Refused as above, and when something
/// else than a file stands there.
[[nodiscard]] base::Result<QString> placeBeneath(const QString &root, const QStringList &elements);

} // namespace machine::folder
