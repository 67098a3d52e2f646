// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "repair/atomicreplace.h"

#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTimeZone>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace repair {

using namespace Qt::StringLiterals;

namespace {

QString newWorkName()
{
    return u".fixwright-%1.tmp"_s.arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
}

bool isWorkName(const QString &name)
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(u"\\.fixwright-[0-9a-f]{16}\\.tmp"_s));
    return pattern.match(name).hasMatch();
}

/// Attributes that only the system itself may set are not ours to carry over.
bool isOfSystem(const QByteArray &attribute)
{
    return attribute.startsWith("security.") || attribute.startsWith("trusted.");
}

base::Status copyExtendedAttributes(int from, int to, const QString &path)
{
    const ssize_t size = ::flistxattr(from, nullptr, 0);
    if (size <= 0)
        return {};
    QByteArray names(size, '\0');
    const ssize_t got = ::flistxattr(from, names.data(), static_cast<size_t>(names.size()));
    for (const QByteArray &name : names.left(std::max<ssize_t>(got, 0)).split('\0')) {
        if (name.isEmpty() || isOfSystem(name))
            continue;
        QByteArray value(64 * 1024, '\0');
        const ssize_t length = ::fgetxattr(from, name.constData(), value.data(), static_cast<size_t>(value.size()));
        if (length < 0 || ::fsetxattr(to, name.constData(), value.constData(), static_cast<size_t>(length), 0) != 0)
            return systemError(u"The new %1 cannot be given the attribute %2 of the old one"_s.arg(path, QString::fromUtf8(name)), errno);
    }
    return {};
}

base::Status copyOwnerAndMode(int from, int to, const QString &path)
{
    struct stat old = {};
    struct stat made = {};
    if (::fstat(from, &old) != 0 || ::fstat(to, &made) != 0)
        return systemError(u"%1 cannot be read"_s.arg(path), errno);
    const bool sameOwner = old.st_uid == made.st_uid && old.st_gid == made.st_gid;
    if (!sameOwner && ::fchown(to, old.st_uid, old.st_gid) != 0)
        return systemError(u"The new %1 cannot be given the owner of the old one"_s.arg(path), errno);
    // After the owner, because a change of owner may take bits away.
    if ((old.st_mode & 07777) != (made.st_mode & 07777) && ::fchmod(to, old.st_mode & 07777) != 0)
        return systemError(u"The new %1 cannot be given the permissions of the old one"_s.arg(path), errno);
    return {};
}

base::Status setModified(int file, const QDateTime &modified, const QString &path)
{
    const qint64 milliseconds = modified.toMSecsSinceEpoch();
    timespec time = {};
    time.tv_sec = milliseconds / 1000;
    time.tv_nsec = milliseconds % 1000 * 1'000'000;
    if (time.tv_nsec < 0) {
        time.tv_sec -= 1;
        time.tv_nsec += 1'000'000'000;
    }
    const timespec both[2] = {time, time};
    if (::futimens(file, both) != 0)
        return systemError(u"The new %1 cannot be given its date"_s.arg(path), errno);
    return {};
}

} // namespace

AtomicReplace::AtomicReplace(Folder folder, QString name, std::optional<QByteArray> present)
    : m_folder(std::move(folder))
    , m_name(std::move(name))
    , m_present(std::move(present))
{
}

AtomicReplace::AtomicReplace(AtomicReplace &&other) noexcept
    : m_folder(std::move(other.m_folder))
    , m_name(std::move(other.m_name))
    , m_present(std::move(other.m_present))
    , m_work(std::exchange(other.m_work, {}))
{
}

AtomicReplace::~AtomicReplace()
{
    if (!m_work.isEmpty())
        (void)m_folder.remove(m_work); // what stays is swept at the next start
}

base::Result<AtomicReplace> AtomicReplace::begin(Folder folder, const QString &name)
{
    base::Result<std::optional<QByteArray>> present = folder.read(name);
    if (!present)
        return base::pass(present.error());
    return AtomicReplace(std::move(folder), name, *std::move(present));
}

QDateTime AtomicReplace::modified() const
{
    const base::Result<Descriptor> file = m_folder.openFile(m_name);
    struct stat status = {};
    if (!file || ::fstat(file->number(), &status) != 0)
        return {};
    return QDateTime::fromMSecsSinceEpoch(status.st_mtim.tv_sec * 1000 + status.st_mtim.tv_nsec / 1'000'000, QTimeZone::UTC);
}

base::Status AtomicReplace::prepare(const QByteArray &bytes, const std::optional<QDateTime> &modified)
{
    const QString work = newWorkName();
    if (const base::Status written = m_folder.writeNew(work, bytes); !written)
        return written;
    m_work = work;
    const base::Result<Descriptor> file = m_folder.openFile(work);
    if (!file)
        return base::pass(file.error());
    const QString path = m_folder.pathOf(m_name);
    if (m_present) {
        const base::Result<Descriptor> old = m_folder.openFile(m_name);
        if (!old)
            return base::pass(old.error());
        // The attributes first: a mode without the right to write would refuse them.
        if (const base::Status copied = copyExtendedAttributes(old->number(), file->number(), path); !copied)
            return copied;
        if (const base::Status copied = copyOwnerAndMode(old->number(), file->number(), path); !copied)
            return copied;
    }
    if (modified) {
        if (const base::Status set = setModified(file->number(), *modified, path); !set)
            return set;
    }
    if (::fsync(file->number()) != 0)
        return systemError(u"%1 cannot be flushed to the disk"_s.arg(path), errno);
    const base::Result<std::optional<QByteArray>> back = m_folder.read(work);
    if (!back)
        return base::pass(back.error());
    if (*back != bytes)
        return base::fail(base::Failure::Io, u"What was written for %1 does not read back the same. The disk may be failing."_s.arg(path));
    return {};
}

base::Status AtomicReplace::commit()
{
    const base::Result<std::optional<QByteArray>> now = m_folder.read(m_name);
    if (!now)
        return base::pass(now.error());
    if (*now != m_present)
        return base::fail(base::Failure::Refused, u"%1 was changed by somebody else a moment ago, so it is left alone."_s.arg(m_folder.pathOf(m_name)));
    if (const base::Status renamed = m_folder.rename(m_work, m_name); !renamed)
        return renamed;
    m_work.clear();
    return m_folder.sync();
}

base::Status AtomicReplace::sweep(const Folder &folder)
{
    const QStringList names = folder.names();
    for (const QString &name : names) {
        if (!isWorkName(name))
            continue;
        if (const base::Status removed = folder.remove(name); !removed)
            return removed;
    }
    return {};
}

} // namespace repair
