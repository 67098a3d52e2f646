// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/folder.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

#include <sys/types.h>

namespace repair {

/// What a file is besides its bytes: owner, mode, extended attributes, and on NTFS its security descriptor, attributes (hidden, system,
/// compressed ...), creation time, short name and named streams. NTFS keeps these in attributes that it does not list but gives by name.
/// Not in here: the time of the last change (it belongs to the bytes), the time of the last access, and the birth time that Linux file
/// systems keep for themselves. `security.*` and `trusted.*` are this computer's, but for the descriptor that Samba keeps there.
class FileAttributes
{
public:
    /// Of a regular file of this folder, as it is now.
    [[nodiscard]] static base::Result<FileAttributes> of(const base::Folder &folder, const QString &name);

    /// What a new file in this one's place could not be given, each with what to do; empty when everything can be tried.
    [[nodiscard]] QStringList reasonsNotToReplace() const;
    /// Gives all of it to another file, which `file` has open; the short name and the creation time only below. Stops at the first thing that fails.
    [[nodiscard]] base::Status giveTo(int file) const;
    /// After the time of the last change has been set, which stays. Nothing to do where the file system keeps no creation time of Windows.
    [[nodiscard]] base::Status giveCreationTime(int file) const;
    /// Two files of a folder cannot have the same short name, so it is given when the old file has gone. Nothing to do where there is none.
    [[nodiscard]] base::Status giveShortName(const base::Folder &folder) const;
    /// The same for a file that is made new, and that this one is the model of: without what belongs to this one alone (creation time, short
    /// name, object identifier). Streams go along to a copy only.
    enum class Role { Copy, Neighbour };
    [[nodiscard]] FileAttributes forNewFile(const QString &name, Role role) const;
    /// To be kept while the file is away, and given to it when it comes back.
    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static std::optional<FileAttributes> fromBytes(const QByteArray &bytes, const base::Folder &folder, const QString &name);
    /// What the other file has differently, in words; the short name is left out.
    [[nodiscard]] QStringList differencesTo(const FileAttributes &other) const;

private:
    using Values = QMap<QByteArray, QByteArray>;

    [[nodiscard]] base::Status readNtfs(int file, const base::Folder &folder);
    [[nodiscard]] base::Status readStreams(int file);
    [[nodiscard]] quint32 windowsFlags() const;
    [[nodiscard]] bool hasOwnShortName() const;

    QString m_name;
    QString m_path;
    uid_t m_owner = 0;
    gid_t m_group = 0;
    mode_t m_mode = 0;
    quint64 m_links = 1;
    Values m_listed;             ///< what the file system lists, and may be carried over
    Values m_ntfs;               ///< what ntfs-3g gives by name; empty on other file systems
    quint32 m_folderFlags = 0;   ///< of the folder on NTFS: a new file takes its compression from there
    QStringList m_hiddenStreams; ///< streams that the mount shows but gives no way to copy
    bool m_streamsUnknown = false;
    bool m_isKernelNtfs = false;
};

/// What stands against replacing the file at `path`, to be said when planning; empty when nothing does. A path that cannot be read is a
/// reason, too. What only setting would show (a lack of rights, a full disk) is refused when the new file is prepared.
[[nodiscard]] QStringList reasonsNotToReplace(const QString &path);

} // namespace repair
