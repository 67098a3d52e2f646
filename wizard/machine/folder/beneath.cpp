// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/folder/beneath.h"

#include "base/descriptor.h"
#include "base/nativepath.h"

#include <cerrno>
#include <cstring>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace machine::folder {

using namespace Qt::StringLiterals;
using base::Descriptor;

namespace {

std::unexpected<base::Error> systemError(const QString &path, int error)
{
    return base::fail(base::Failure::Io, u"%1 cannot be read."_s.arg(path), QString::fromLocal8Bit(std::strerror(error)));
}

/// The one entry of the folder with this name in any letter case; empty when there is none.
base::Result<QByteArray> entryNamed(const Descriptor &folder, const QString &path, const QString &name)
{
    const int again = ::openat(folder.number(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *entries = again >= 0 ? ::fdopendir(again) : nullptr;
    if (!entries) {
        const int error = errno;
        if (again >= 0)
            ::close(again);
        return systemError(path, error);
    }
    const std::unique_ptr<DIR, int (*)(DIR *)> closer(entries, ::closedir);
    QByteArray found;
    errno = 0;
    while (const dirent *entry = ::readdir(entries)) {
        const QString candidate = base::pathFromNative(entry->d_name);
        if (candidate.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        if (!found.isEmpty()) {
            return base::fail(base::Failure::Refused,
                              u"%1 holds both \"%2\" and \"%3\". Windows would see only one of them; rename or remove the other one."_s.arg(
                                  path, base::pathFromNative(found), candidate));
        }
        found = entry->d_name;
    }
    if (errno != 0)
        return systemError(path, errno);
    return found;
}

} // namespace

base::Result<std::optional<OpenFile>> openBeneath(const QString &root, const QStringList &elements)
{
    Descriptor here(::open(base::nativePath(root).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!here.isOpen())
        return systemError(root, errno);
    QString path = root;
    for (qsizetype i = 0; i < elements.size(); ++i) {
        const bool isLast = i == elements.size() - 1;
        const auto name = entryNamed(here, path, elements[i]);
        if (!name)
            return base::pass(name.error());
        if (name->isEmpty())
            return std::nullopt;
        path += (path.endsWith(u'/') ? QString() : u"/"_s) + base::pathFromNative(*name);
        // Not to block on a pipe or a device, nothing is opened for good before it is known what it is.
        Descriptor next(::openat(here.number(), name->constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
        if (!next.isOpen()) {
            if (errno == ENOENT)
                return std::nullopt;
            if (errno == ELOOP)
                return base::fail(base::Failure::Refused,
                                  u"%1 is a symbolic link. Links inside a Windows folder are not followed, because they may lead outside."_s.arg(path));
            return systemError(path, errno);
        }
        struct stat status = {};
        if (::fstat(next.number(), &status) != 0)
            return systemError(path, errno);
        if (isLast ? S_ISDIR(status.st_mode) : S_ISREG(status.st_mode))
            return std::nullopt;
        if (!(isLast ? S_ISREG(status.st_mode) : S_ISDIR(status.st_mode)))
            return base::fail(base::Failure::Refused, u"%1 is neither a file nor a folder."_s.arg(path));
        here = std::move(next);
    }
    OpenFile found{path, std::make_unique<QFile>(path)};
    if (!found.file->open(here.release(), QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return base::fail(base::Failure::Io, u"%1 cannot be read."_s.arg(path), found.file->errorString());
    return found;
}

} // namespace machine::folder
