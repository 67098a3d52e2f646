// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/folder/access.h"

#include "base/nativepath.h"
#include "base/texts.h"

#include <QStorageInfo>

#include <cerrno>

#include <fcntl.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace machine::folder {

namespace {

QString readOnly(const QString &folder)
{
    const QString mount = QStorageInfo(folder).rootPath();
    return Texts::tr("%1 is mounted read-only, so nothing can be changed on this machine. Remount it read-write: mount -o remount,rw %1")
        .arg(mount.isEmpty() ? folder : mount);
}

} // namespace

Access accessTo(const QString &folder, const QStringList &files)
{
    Access access;
    struct statvfs status = {};
    if (::statvfs(base::nativePath(folder).constData(), &status) == 0) {
        access.freeBytes = static_cast<qint64>(status.f_bavail) * static_cast<qint64>(status.f_frsize);
        if (status.f_flag & ST_RDONLY)
            access.whyNot = readOnly(folder);
    }
    for (const QString &path : QStringList{folder} + files) {
        if (!access.whyNot.isEmpty() || ::faccessat(AT_FDCWD, base::nativePath(path).constData(), W_OK, AT_EACCESS) == 0)
            continue;
        access.whyNot
            = errno == EROFS
                  ? readOnly(folder)
                  : Texts::tr(
                        "You may not write to %1, so nothing can be changed on this machine. Start Fixwright as a user who may, or change the permissions.")
                        .arg(path);
    }
    return access;
}

} // namespace machine::folder
