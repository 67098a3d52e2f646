// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "repair/folder.h"

#include "base/limits.h"
#include "base/nativepath.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace repair {

using namespace Qt::StringLiterals;

namespace {

QString reasonOf(int error)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT:
        return u"the disk is full"_s;
    case EACCES:
    case EPERM:
        return u"there is no permission"_s;
    case EROFS:
        return u"the disk is mounted read-only"_s;
    case ENOENT:
    case ENOTDIR:
    case ENODEV:
    case ESTALE:
        return u"it is not there any more"_s;
    case ELOOP:
        return u"a symbolic link stands in the way, and links are not followed"_s;
    case EIO:
        return u"the disk reports an error"_s;
    default:
        return u"the system refuses"_s;
    }
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

} // namespace

FileTime::FileTime(const QDateTime &time)
    : value{}
{
    const qint64 milliseconds = time.toMSecsSinceEpoch();
    const qint64 rest = (milliseconds % 1000 + 1000) % 1000; // before 1970, too
    value.tv_sec = (milliseconds - rest) / 1000;
    value.tv_nsec = rest * 1'000'000;
}

std::unexpected<base::Error> systemError(const QString &doing, int error)
{
    return base::fail(base::Failure::Io, u"%1: %2."_s.arg(doing, reasonOf(error)), QString::fromLocal8Bit(std::strerror(error)));
}

base::Result<Folder> Folder::open(const QString &path)
{
    Descriptor here(::open(base::nativePath(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!here.isOpen())
        return systemError(u"The folder %1 cannot be opened"_s.arg(path), errno);
    return Folder(std::move(here), path);
}

base::Result<Folder> Folder::openBeneath(const QString &root, const QStringList &elements)
{
    base::Result<Folder> folder = open(root);
    for (const QString &element : elements) {
        if (!folder)
            break;
        if (element.isEmpty() || element == u"."_s || element == u".."_s || element.contains(u'/'))
            return base::fail(base::Failure::Refused, u"%1 leads out of the machine's folder."_s.arg(elements.join(u'/')));
        Descriptor next(::openat(folder->descriptor(), base::nativePath(element).constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
        if (!next.isOpen())
            return systemError(u"The folder %1 cannot be opened"_s.arg(folder->pathOf(element)), errno);
        folder = Folder(std::move(next), folder->pathOf(element));
    }
    return folder;
}

base::Result<Folder> Folder::make(const QString &path)
{
    const QString parent = QFileInfo(path).path();
    if (!QFileInfo(path).isDir()) {
        const base::Result<Folder> above = parent == path ? open(path) : make(parent);
        if (!above)
            return base::pass(above.error());
        const QByteArray name = base::nativePath(QFileInfo(path).fileName());
        if (::mkdirat(above->descriptor(), name.constData(), 0700) != 0 && errno != EEXIST)
            return systemError(u"The folder %1 cannot be made"_s.arg(path), errno);
        if (const base::Status synced = above->sync(); !synced)
            return base::pass(synced.error());
    }
    return open(path);
}

QStringList Folder::names() const
{
    return QDir(u"/proc/self/fd/%1"_s.arg(m_descriptor.number())).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

base::Result<Descriptor> Folder::openFile(const QString &name) const
{
    Descriptor file(::openat(m_descriptor.number(), base::nativePath(name).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    if (!file.isOpen())
        return systemError(u"%1 cannot be read"_s.arg(pathOf(name)), errno);
    struct stat status = {};
    if (::fstat(file.number(), &status) != 0)
        return systemError(u"%1 cannot be read"_s.arg(pathOf(name)), errno);
    if (!S_ISREG(status.st_mode))
        return base::fail(base::Failure::Refused, u"%1 is no regular file."_s.arg(pathOf(name)));
    return file;
}

base::Result<std::optional<QByteArray>> Folder::read(const QString &name) const
{
    struct stat status = {};
    if (::fstatat(m_descriptor.number(), base::nativePath(name).constData(), &status, AT_SYMLINK_NOFOLLOW) != 0 && errno == ENOENT)
        return std::nullopt;
    const base::Result<Descriptor> opened = openFile(name);
    if (!opened)
        return base::pass(opened.error());
    QFile file;
    if (!file.open(opened->number(), QIODevice::ReadOnly, QFileDevice::DontCloseHandle))
        return base::fail(base::Failure::Io, u"%1 cannot be read."_s.arg(pathOf(name)), file.errorString());
    if (file.size() > base::limits::hiveBytes)
        return base::fail(base::Failure::Refused, u"%1 is too large."_s.arg(pathOf(name)));
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError || bytes.size() != file.size())
        return base::fail(base::Failure::Io, u"%1 cannot be read to its end."_s.arg(pathOf(name)), file.errorString());
    return bytes;
}

std::optional<FileTime> Folder::modified(const QString &name) const
{
    const base::Result<Descriptor> file = openFile(name);
    struct stat status = {};
    if (!file || ::fstat(file->number(), &status) != 0)
        return std::nullopt;
    return status.st_mtim;
}

base::Status Folder::writeNew(const QString &name, const QByteArray &bytes) const
{
    const QString doing = u"%1 cannot be written"_s.arg(pathOf(name));
    Descriptor file(::openat(m_descriptor.number(), base::nativePath(name).constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!file.isOpen())
        return systemError(doing, errno);
    base::Status done;
    if (!writeAll(file.number(), bytes) || ::fsync(file.number()) != 0)
        done = systemError(doing, errno);
    else
        done = sync();
    if (!done)
        ::unlinkat(m_descriptor.number(), base::nativePath(name).constData(), 0);
    return done;
}

base::Status Folder::rename(const QString &from, const QString &to) const
{
    const int here = m_descriptor.number();
    if (::renameat(here, base::nativePath(from).constData(), here, base::nativePath(to).constData()) != 0)
        return systemError(u"%1 cannot be put in place"_s.arg(pathOf(to)), errno);
    return {};
}

base::Status Folder::remove(const QString &name) const
{
    if (::unlinkat(m_descriptor.number(), base::nativePath(name).constData(), 0) != 0 && errno != ENOENT)
        return systemError(u"%1 cannot be removed"_s.arg(pathOf(name)), errno);
    return {};
}

base::Status Folder::sync() const
{
    // Some network file systems cannot flush a folder; there is nothing more to be done on those.
    if (::fsync(m_descriptor.number()) != 0 && errno != EINVAL && errno != ENOTSUP)
        return systemError(u"The folder %1 cannot be flushed to the disk"_s.arg(m_path), errno);
    return {};
}

} // namespace repair
