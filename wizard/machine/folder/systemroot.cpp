// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/folder/systemroot.h"

#include "machine/folder/beneath.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <memory>

#include <dirent.h>
#include <unistd.h>

namespace machine::folder {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostFolders = 2000; ///< looked into on a disk; the root of a Windows disk has a few dozen

base::Result<bool> isSystemRoot(const QString &path)
{
    const auto hive = openBeneath(path, {u"system32"_s, u"config"_s, u"system"_s});
    if (!hive)
        return base::pass(hive.error());
    return hive->has_value();
}

std::unexpected<base::Error> notUtf8(const QString &path)
{
    return base::fail(base::Failure::BadInput, u"The path %1 has bytes that are not UTF-8, so its files cannot be named. Rename the folder, or mount the disk at "
                                               "another place (an old file system with its option for UTF-8), and open it again."_s.arg(path));
}

/// Whether a path lost bytes when it was read: it holds the sign that stands for them, and does not lead anywhere that way.
bool hasLostBytes(const QString &path)
{
    return path.contains(QChar::ReplacementCharacter) && ::access(QFile::encodeName(path).constData(), F_OK) != 0;
}

/// Folders whose names are not UTF-8; Qt does not list them.
QStringList unnameableFolders(const QString &folder)
{
    QStringList found;
    const std::unique_ptr<DIR, int (*)(DIR *)> entries(::opendir(QFile::encodeName(folder).constData()), ::closedir);
    while (const dirent *entry = entries ? ::readdir(entries.get()) : nullptr) {
        const QString name = QFile::decodeName(entry->d_name);
        if ((entry->d_type == DT_DIR || entry->d_type == DT_UNKNOWN) && QFile::encodeName(name) != entry->d_name)
            found.append(folder + u'/' + name);
    }
    return found;
}

} // namespace

base::Result<QString> findSystemRoot(const QString &path)
{
    const QFileInfo info(path);
    if (hasLostBytes(path))
        return notUtf8(path);
    if (!info.exists())
        return base::fail(base::Failure::BadInput, u"There is no folder %1."_s.arg(path));
    if (!info.isDir())
        return base::fail(base::Failure::BadInput, u"%1 is a file. Name the Windows folder itself (often WINNT), or the disk that holds it."_s.arg(path));
    const QString folder = info.canonicalFilePath();
    if (hasLostBytes(folder))
        return notUtf8(folder);
    const auto self = isSystemRoot(folder);
    if (!self)
        return base::pass(self.error());
    if (*self)
        return folder;

    QStringList found;
    QStringList unreadable;
    int looked = 0;
    QDirIterator folders(folder, QDir::Dirs | QDir::Hidden | QDir::NoSymLinks | QDir::NoDotAndDotDot);
    while (folders.hasNext() && looked < mostFolders) {
        const QString candidate = folders.next();
        ++looked;
        const auto answer = isSystemRoot(candidate);
        if (!answer && answer.error().kind == base::Failure::Refused)
            return base::pass(answer.error()); // something is there, and it is not safe to use
        if (!answer)
            unreadable.append(answer.error().message);
        else if (*answer)
            found.append(candidate);
    }
    if (found.size() == 1)
        return found.front();
    if (found.size() > 1) {
        found.sort();
        return base::fail(base::Failure::BadInput, u"There are several Windows folders in %1. Name one of them: %2"_s.arg(path, found.join(u", "_s)));
    }
    if (const QStringList unnameable = unnameableFolders(folder); !unnameable.isEmpty())
        return notUtf8(unnameable.front());
    return base::fail(base::Failure::BadInput,
                      u"No Windows was found: neither %1 nor one of the %2 folders in it holds the registry file system32/config/system."_s.arg(path).arg(looked),
                      unreadable.join(u' '));
}

} // namespace machine::folder
