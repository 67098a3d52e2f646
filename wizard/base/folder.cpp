// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/folder.h"

#include "base/limits.h"
#include "base/nativepath.h"
#include "base/texts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <memory>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace base {

using namespace Qt::StringLiterals;

FileTime::FileTime(const QDateTime &time)
    : value{}
{
    const qint64 milliseconds = time.toMSecsSinceEpoch();
    const qint64 rest = (milliseconds % 1000 + 1000) % 1000; // before 1970, too
    value.tv_sec = (milliseconds - rest) / 1000;
    value.tv_nsec = rest * 1'000'000;
}

Result<Folder> Folder::open(const QString &path)
{
    Descriptor here(::open(nativePath(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!here.isOpen())
        return systemError(Texts::tr("The folder %1 cannot be opened").arg(path), errno);
    return Folder(std::move(here), path);
}

Result<Folder> Folder::openBeneath(const QString &root, const QStringList &elements)
{
    Result<Folder> folder = open(root);
    for (const QString &element : elements) {
        if (!folder)
            break;
        if (element.isEmpty() || element == u"."_s || element == u".."_s || element.contains(u'/'))
            return fail(Failure::Refused, Texts::tr("%1 leads out of the machine's folder.").arg(elements.join(u'/')));
        auto next = folder->enter(element);
        if (!next)
            return systemError(Texts::tr("The folder %1 cannot be opened").arg(folder->pathOf(element)), next.error().error);
        folder = *std::move(next);
    }
    return folder;
}

Result<Folder> Folder::make(const QString &path)
{
    const QString parent = QFileInfo(path).path();
    if (!QFileInfo(path).isDir()) {
        const Result<Folder> above = parent == path ? open(path) : make(parent);
        if (!above)
            return pass(above.error());
        const QByteArray name = nativePath(QFileInfo(path).fileName());
        if (::mkdirat(above->descriptor(), name.constData(), 0700) != 0 && errno != EEXIST)
            return systemError(Texts::tr("The folder %1 cannot be made").arg(path), errno);
        if (const Status synced = above->sync(); !synced)
            return pass(synced.error());
    }
    return open(path);
}

QStringList Folder::names() const
{
    return QDir(u"/proc/self/fd/%1"_s.arg(m_descriptor.number())).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

Result<QString> Folder::entryNamed(const QString &name) const
{
    const auto unreadable
        = [this](int error) { return fail(Failure::Io, Texts::tr("%1 cannot be read.").arg(m_path), QString::fromLocal8Bit(std::strerror(error))); };
    const int again = ::openat(m_descriptor.number(), ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *entries = again >= 0 ? ::fdopendir(again) : nullptr;
    if (!entries) {
        const int error = errno;
        if (again >= 0)
            ::close(again);
        return unreadable(error);
    }
    const std::unique_ptr<DIR, int (*)(DIR *)> closer(entries, ::closedir);
    QString found;
    errno = 0;
    while (const dirent *entry = ::readdir(entries)) {
        const QString candidate = pathFromNative(entry->d_name);
        if (candidate.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        if (!found.isEmpty())
            return fail(Failure::Refused, Texts::tr("%1 holds both \"%2\" and \"%3\". Windows would see only one of them; rename or remove the other one.")
                                              .arg(m_path, found, candidate));
        found = candidate;
    }
    if (errno != 0)
        return unreadable(errno);
    return found;
}

std::expected<Folder, OpenFault> Folder::enter(const QString &name) const
{
    Descriptor next(::openat(m_descriptor.number(), nativePath(name).constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
    if (next.isOpen())
        return Folder(std::move(next), pathOf(name));
    const int error = errno;
    struct stat status = {};
    const bool isLink = ::fstatat(m_descriptor.number(), nativePath(name).constData(), &status, AT_SYMLINK_NOFOLLOW) == 0 && S_ISLNK(status.st_mode);
    return std::unexpected(OpenFault{isLink ? FileKind::Link : FileKind::Regular, isLink ? ELOOP : error});
}

Result<Descriptor> Folder::openFile(const QString &name) const
{
    auto file = openRegular(m_descriptor.number(), nativePath(name), Links::Refuse);
    if (file)
        return *std::move(file);
    if (file.error().error != 0)
        return systemError(Texts::tr("%1 cannot be read").arg(pathOf(name)), file.error().error);
    return fail(Failure::Refused, Texts::tr("%1 is no regular file.").arg(pathOf(name)));
}

Result<std::optional<QByteArray>> Folder::read(const QString &name) const
{
    auto opened = openRegular(m_descriptor.number(), nativePath(name), Links::Refuse);
    if (!opened && opened.error().error == ENOENT)
        return std::nullopt;
    Result<Descriptor> descriptor = opened ? *std::move(opened) : openFile(name);
    if (!descriptor)
        return pass(descriptor.error());
    const auto file = base::openFile(*std::move(descriptor), pathOf(name));
    if (!file)
        return pass(file.error());
    Result<QByteArray> bytes = readFile(**file, pathOf(name), limits::hiveBytes);
    if (!bytes)
        return pass(bytes.error());
    return *std::move(bytes);
}

std::optional<FileTime> Folder::modified(const QString &name) const
{
    const Result<Descriptor> file = openFile(name);
    struct stat status = {};
    if (!file || ::fstat(file->number(), &status) != 0)
        return std::nullopt;
    return status.st_mtim;
}

Status Folder::writeNew(const QString &name, const QByteArray &bytes) const
{
    const QString doing = Texts::tr("%1 cannot be written").arg(pathOf(name));
    Descriptor file(::openat(m_descriptor.number(), nativePath(name).constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!file.isOpen())
        return systemError(doing, errno);
    Status done;
    if (!writeAll(file.number(), bytes) || ::fsync(file.number()) != 0)
        done = systemError(doing, errno);
    else
        done = sync();
    if (!done)
        ::unlinkat(m_descriptor.number(), nativePath(name).constData(), 0);
    return done;
}

Status Folder::rename(const QString &from, const QString &to) const
{
    const int here = m_descriptor.number();
    if (::renameat(here, nativePath(from).constData(), here, nativePath(to).constData()) != 0)
        return systemError(Texts::tr("%1 cannot be put in place").arg(pathOf(to)), errno);
    return {};
}

Status Folder::move(const QString &from, const Folder &folder, const QString &to) const
{
    const QByteArray nativeFrom = nativePath(from), nativeTo = nativePath(to);
    const int here = m_descriptor.number(), there = folder.descriptor();
    if (::renameat2(here, nativeFrom.constData(), there, nativeTo.constData(), RENAME_NOREPLACE) == 0)
        return {};
    int error = errno;
    if (error == EINVAL || error == ENOSYS) { // not every file system can refuse by itself (ntfs-3g): then it is looked at before
        struct stat status = {};
        if (::fstatat(there, nativeTo.constData(), &status, AT_SYMLINK_NOFOLLOW) == 0)
            error = EEXIST;
        else if (errno != ENOENT)
            error = errno;
        else if (::renameat(here, nativeFrom.constData(), there, nativeTo.constData()) == 0)
            return {};
        else
            error = errno;
    }
    if (error == EEXIST)
        return fail(Failure::Refused, Texts::tr("%1 is there already, and it is not overwritten.").arg(folder.pathOf(to)));
    return systemError(Texts::tr("%1 cannot be renamed to %2").arg(pathOf(from), folder.pathOf(to)), error);
}

Status Folder::remove(const QString &name) const
{
    if (::unlinkat(m_descriptor.number(), nativePath(name).constData(), 0) != 0 && errno != ENOENT)
        return systemError(Texts::tr("%1 cannot be removed").arg(pathOf(name)), errno);
    return {};
}

Status Folder::sync() const
{
    // Some network file systems cannot flush a folder; there is nothing more to be done on those.
    if (::fsync(m_descriptor.number()) != 0 && errno != EINVAL && errno != ENOTSUP)
        return systemError(Texts::tr("The folder %1 cannot be flushed to the disk").arg(m_path), errno);
    return {};
}

} // namespace base
