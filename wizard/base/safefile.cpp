// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/safefile.h"

#include "base/nativepath.h"
#include "base/texts.h"

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>

namespace base {

using namespace Qt::StringLiterals;

namespace {

FileKind kindOf(mode_t mode)
{
    switch (mode & S_IFMT) {
    case S_IFREG:
        return FileKind::Regular;
    case S_IFDIR:
        return FileKind::Folder;
    case S_IFLNK:
        return FileKind::Link;
    case S_IFIFO:
    case S_IFSOCK:
        return FileKind::Pipe;
    default:
        return FileKind::Device;
    }
}

QString reasonOf(int error)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT:
        return Texts::tr("the disk is full");
    case EACCES:
    case EPERM:
        return Texts::tr("there is no permission");
    case EROFS:
        return Texts::tr("the disk is mounted read-only");
    case ENOENT:
    case ENOTDIR:
    case ENODEV:
    case ESTALE:
        return Texts::tr("it is not there any more");
    case ELOOP:
        return Texts::tr("a symbolic link stands in the way, and links are not followed");
    case EIO:
        return Texts::tr("the disk reports an error");
    default:
        return Texts::tr("the system refuses");
    }
}

std::unexpected<Error> unreadable(const QString &path, const QString &why)
{
    return fail(Failure::Io, Texts::tr("%1 cannot be read.").arg(path), why);
}

} // namespace

std::expected<Descriptor, OpenFault> openRegular(int folder, const QByteArray &name, Links links)
{
    const int noLink = links == Links::Refuse ? O_NOFOLLOW : 0;
    Descriptor opened(::openat(folder, name.constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY | noLink));
    if (!opened.isOpen()) {
        const int error = errno;
        if (error == ELOOP && noLink)
            return std::unexpected(OpenFault{FileKind::Link, error});
        return std::unexpected(OpenFault{error == ENXIO ? FileKind::Pipe : FileKind::Regular, error}); // ENXIO: a socket
    }
    struct stat status = {};
    if (::fstat(opened.number(), &status) != 0)
        return std::unexpected(OpenFault{FileKind::Regular, errno});
    if (const FileKind kind = kindOf(status.st_mode); kind != FileKind::Regular)
        return std::unexpected(OpenFault{kind, 0});
    return opened;
}

Result<std::unique_ptr<QFile>> openFile(const QString &path)
{
    auto opened = openRegular(AT_FDCWD, nativePath(path), Links::Follow);
    if (opened)
        return openFile(*std::move(opened), path);
    const auto [kind, error] = opened.error();
    if (kind != FileKind::Regular)
        return fail(Failure::BadInput, Texts::tr("%1 is no file.").arg(path));
    if (error == ENOENT || error == ENOTDIR)
        return fail(Failure::NotFound, Texts::tr("%1 does not exist.").arg(path));
    return unreadable(path, QString::fromLocal8Bit(std::strerror(error)));
}

Result<std::unique_ptr<QFile>> openFile(Descriptor opened, const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(opened.release(), QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return unreadable(path, file->errorString());
    return file;
}

Result<QByteArray> readFile(const QString &path, qint64 maximum)
{
    const Result<std::unique_ptr<QFile>> file = openFile(path);
    if (!file)
        return pass(file.error());
    return readFile(**file, path, maximum);
}

Result<QByteArray> readFile(QFile &file, const QString &path, qint64 maximum)
{
    const qint64 size = file.size();
    if (size > maximum)
        return fail(Failure::BadInput, Texts::tr("%1 is too large: it has %2 bytes, and at most %3 are read.").arg(path).arg(size).arg(maximum));
    QByteArray bytes = file.read(size); // what is added meanwhile belongs to another state of the file
    if (file.error() != QFileDevice::NoError || bytes.size() != size)
        return unreadable(path, file.errorString());
    return bytes;
}

bool writeAll(int descriptor, const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t written = ::write(descriptor, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0) {
            errno = written == 0 ? ENOSPC : errno;
            return false;
        }
        done += written;
    }
    return true;
}

std::unexpected<Error> systemError(const QString &doing, int error)
{
    return fail(Failure::Io, u"%1: %2."_s.arg(doing, reasonOf(error)), QString::fromLocal8Bit(std::strerror(error)));
}

} // namespace base
