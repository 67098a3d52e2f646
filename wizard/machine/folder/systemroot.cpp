// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/folder/systemroot.h"

#include "base/nativepath.h"
#include "base/texts.h"
#include "machine/folder/beneath.h"
#include "machine/folder/inuse.h"

#include <QFile>

#include <cstdlib>
#include <memory>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

namespace machine::folder {

using namespace Qt::StringLiterals;

namespace {

constexpr int maximumFolders = 2000; ///< looked into on a disk; the root of a Windows disk has a few dozen

base::Result<bool> isSystemRoot(const QString &path)
{
    const auto hive = openBeneath(path, {u"system32"_s, u"config"_s, u"system"_s});
    if (!hive)
        return base::pass(hive.error());
    return hive->has_value();
}

/// What a path stands for when all links are followed; empty when there is nothing.
QString canonical(const QString &path)
{
    const std::unique_ptr<char, decltype(&::free)> real(::realpath(base::nativePath(path).constData(), nullptr), &::free);
    return real ? base::pathFromNative(real.get()) : QString();
}

/// The folders that lie in a folder itself, not those that a link leads to; at most `maximumFolders`. By the system's own calls: Qt leaves out
/// names that are not UTF-8.
QStringList foldersIn(const QString &folder)
{
    QStringList found;
    const std::unique_ptr<DIR, int (*)(DIR *)> entries(::opendir(base::nativePath(folder).constData()), ::closedir);
    while (const dirent *entry = entries && found.size() < maximumFolders ? ::readdir(entries.get()) : nullptr) {
        const QString name = base::pathFromNative(entry->d_name);
        struct stat status = {};
        if (name != u"."_s && name != u".."_s && ::fstatat(::dirfd(entries.get()), entry->d_name, &status, AT_SYMLINK_NOFOLLOW) == 0 && S_ISDIR(status.st_mode))
            found.append((folder.endsWith(u'/') ? folder : folder + u'/') + name);
    }
    return found;
}

/// A file or device whose volume BitLocker encrypts. What may not be read is not known to be one.
bool isEncrypted(const QString &path)
{
    constexpr qint64 enough = 16;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && isBitLocker(file.read(enough));
}

} // namespace

base::Result<QString> findSystemRoot(const QString &path)
{
    const QString folder = canonical(path);
    struct stat status = {};
    if (folder.isEmpty() || ::stat(base::nativePath(folder).constData(), &status) != 0)
        return base::fail(base::Failure::BadInput, Texts::tr("There is no folder %1.").arg(path));
    if ((S_ISREG(status.st_mode) || S_ISBLK(status.st_mode)) && isEncrypted(folder)) // nothing else is opened: a pipe may never answer
        return base::fail(
            base::Failure::Refused,
            Texts::tr("%1 is encrypted with BitLocker. Unlock it with its recovery key (cryptsetup open --type bitlk %1 windows), mount what that "
                      "gives, and open the Windows folder on it.")
                .arg(path));
    if (!S_ISDIR(status.st_mode))
        return base::fail(base::Failure::BadInput,
                          Texts::tr("%1 is a file. Name the Windows folder itself (often WINNT), or the disk that holds it.").arg(path));
    const auto self = isSystemRoot(folder);
    if (!self)
        return base::pass(self.error());
    if (*self)
        return folder;

    QStringList found;
    QStringList unreadable;
    const QStringList candidates = foldersIn(folder);
    for (const QString &candidate : candidates) {
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
        return base::fail(base::Failure::BadInput, Texts::tr("There are several Windows folders in %1. Name one of them: %2").arg(path, found.join(u", "_s)));
    }
    return base::fail(base::Failure::BadInput,
                      Texts::tr("No Windows was found: neither %1 nor one of the %2 folders in it holds the registry file system32/config/system.")
                          .arg(path)
                          .arg(candidates.size()),
                      unreadable.join(u' '));
}

} // namespace machine::folder
