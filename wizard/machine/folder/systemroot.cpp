// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/folder/systemroot.h"

#include "machine/folder/beneath.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

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

} // namespace

base::Result<QString> findSystemRoot(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return base::fail(base::Failure::BadInput, u"There is no folder %1."_s.arg(path));
    if (!info.isDir())
        return base::fail(base::Failure::BadInput, u"%1 is a file. Name the Windows folder itself (often WINNT), or the disk that holds it."_s.arg(path));
    const QString folder = info.canonicalFilePath();
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
    return base::fail(base::Failure::BadInput,
                      u"No Windows was found: neither %1 nor one of the %2 folders in it holds the registry file system32/config/system."_s.arg(path).arg(looked),
                      unreadable.join(u' '));
}

} // namespace machine::folder
