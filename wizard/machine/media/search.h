// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "machine/media/budget.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

/// Where a newer system file is taken from: a file, a folder, a service pack, a disc image. Recognised by content, never by name. Hostile
/// input: everything is unpacked in memory and within bounds, names from archives are never used as paths, and nothing is written.
namespace machine::media {

/// One file of the wanted name.
struct MediumFile {
    QString path;       ///< on this computer: the file itself, or what it is packed in
    QString inside;     ///< where in `path` it lies, its own name last; empty when `path` is the file itself
    QByteArray bytes;   ///< unpacked
    QDateTime modified; ///< as the medium says

    [[nodiscard]] QString where() const; ///< `/media/sp4.iso/I386/CRYPT32.DL_/crypt32.dll`: for people, and for search() when this one of several is meant
};

struct SearchResult {
    std::vector<MediumFile> files;
    QStringList problems; ///< what was found and could not be looked into, a sentence each
};

/// All files called `name` on a medium: the file pointed at (whatever its own name is), a folder and its I386, Alpha, Update and System32
/// folders, packed files (SZDD, cabinet), cabinets and self-extracting service packs beside them, ISO images. Links below a folder are not
/// followed. `sp4.iso/I386/CRYPT32.DL_/crypt32.dll` names one file in an archive (MediumFile::where()); only that is found then. NotFound
/// when `medium` does not exist; BadInput beyond a bound of a medium that was pointed at.
[[nodiscard]] base::Result<SearchResult> search(const QString &medium, const QString &name, Budget budget = {});
/// Whether there is a file or folder to look into. Costs a look at the disk, none into archives.
[[nodiscard]] bool exists(const QString &medium);

/// The file that search() gave this place. NotFound when it is not there any more.
[[nodiscard]] base::Result<MediumFile> read(const QString &path, const QString &inside);

} // namespace machine::media
