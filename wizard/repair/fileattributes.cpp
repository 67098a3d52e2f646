// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "repair/fileattributes.h"

#include "base/texts.h"

#include <QDataStream>
#include <QFileInfo>
#include <QtEndian>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/statvfs.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace repair {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 ntfsMagic = 0x7366746e; ///< the kernel's own drivers; ntfs-3g is a FUSE file system

// Of FILE_ATTRIBUTE_* in the Windows SDK.
constexpr quint32 flagDirectory = 0x10;
constexpr quint32 flagNormal = 0x80; ///< "none of the others"
constexpr quint32 flagSparse = 0x200;
constexpr quint32 flagCompressed = 0x800;
constexpr quint32 flagEncrypted = 0x4000;
constexpr qint64 secondsFrom1601 = 11'644'473'600; ///< from the beginning of Windows' time to 1970

// ntfs-3g's names.
constexpr auto ntfsRights = "system.ntfs_acl";
constexpr auto ntfsFlags = "system.ntfs_attrib";
constexpr auto ntfsCreated = "system.ntfs_crtime";
constexpr auto ntfsShortName = "system.ntfs_dos_name";
constexpr auto ntfsExtended = "system.ntfs_ea";
constexpr auto ntfsReparse = "system.ntfs_reparse_data";
constexpr auto ntfsObjectId = "system.ntfs_object_id";

constexpr auto ntfsTimes = "system.ntfs_times"; ///< created, changed, read, attributes changed; a shorter value sets the first ones

constexpr std::array given{ntfsExtended, ntfsRights, ntfsFlags};
constexpr std::array compared{ntfsExtended, ntfsRights, ntfsFlags, ntfsCreated};

/// The value of an attribute; empty optional when the file does not have it or the file system knows no such attribute.
base::Result<std::optional<QByteArray>> attribute(int file, const char *name, const QString &path)
{
    while (true) {
        const ssize_t size = ::fgetxattr(file, name, nullptr, 0);
        QByteArray value(std::max<ssize_t>(size, 0), '\0');
        const ssize_t length = size < 0 ? size : ::fgetxattr(file, name, value.data(), static_cast<size_t>(value.size()));
        if (length >= 0) {
            value.truncate(length);
            return value;
        }
        if (errno == ENODATA || errno == ENOTSUP || errno == EPERM || errno == EACCES || errno == EINVAL)
            return std::nullopt;
        if (errno != ERANGE) // it grew between the two calls
            return base::systemError(Texts::tr("The attribute %1 of %2 cannot be read").arg(QString::fromUtf8(name), path), errno);
    }
}

QString wordFor(const QByteArray &attribute)
{
    if (attribute == ntfsRights)
        return Texts::tr("access rights");
    if (attribute == ntfsFlags)
        return Texts::tr("Windows attributes (hidden, system, compressed and so on)");
    if (attribute == ntfsCreated)
        return Texts::tr("creation time");
    if (attribute == ntfsShortName)
        return Texts::tr("short name");
    return Texts::tr("attribute %1").arg(QString::fromUtf8(attribute));
}

std::unexpected<base::Error> cannotGive(const QString &path, const QString &what, int error)
{
    base::Error why
        = base::systemError(Texts::tr("%1 cannot be replaced, because the new file cannot be given the %2 of the old one").arg(path, what), error).error();
    if (error == EPERM || error == EACCES)
        why.message = Texts::tr("%1 Run Fixwright as root.").arg(why.message);
    else if (error == ENOTSUP)
        why.message = Texts::tr("%1 Mount the disk so that attributes can be set (an NTFS disk with ntfs-3g).").arg(why.message);
    return std::unexpected(why);
}

/// Attributes that belong to this computer and not to the machine whose file it is.
bool isOfThisComputer(const QByteArray &name)
{
    return name.startsWith("trusted.") || (name.startsWith("security.") && name != "security.NTACL");
}

base::Result<QByteArrayList> attributeNames(int file, const QString &path)
{
    while (true) {
        const ssize_t size = ::flistxattr(file, nullptr, 0);
        QByteArray names(std::max<ssize_t>(size, 0), '\0');
        const ssize_t length = size < 0 ? size : ::flistxattr(file, names.data(), static_cast<size_t>(names.size()));
        if (length < 0 && errno == ERANGE)
            continue;
        if (length < 0 && (errno == ENOTSUP || errno == ENODATA)) // the latter by ntfs-3g, mounted without streams
            return QByteArrayList();
        if (length < 0)
            return base::systemError(Texts::tr("The attributes of %1 cannot be listed").arg(path), errno);
        names.truncate(length);
        QByteArrayList found = names.split('\0');
        found.removeAll(QByteArray());
        found.removeIf(isOfThisComputer);
        return found;
    }
}

base::Status removeOthers(int file, const QMap<QByteArray, QByteArray> &wanted, bool isNtfs, const QString &path)
{
    const auto names = attributeNames(file, path);
    if (!names)
        return base::pass(names.error());
    for (const QByteArray &name : *names) {
        const bool isDerived = isNtfs && name.startsWith("system.");
        if (!isDerived && !wanted.contains(name) && ::fremovexattr(file, name.constData()) != 0 && errno != ENODATA)
            return cannotGive(path, wordFor(name), errno);
    }
    return {};
}

} // namespace

base::Result<FileAttributes> FileAttributes::of(const base::Folder &folder, const QString &name)
{
    const base::Result<base::Descriptor> file = folder.openFile(name);
    if (!file)
        return base::pass(file.error());
    FileAttributes found;
    found.m_name = name;
    found.m_path = folder.pathOf(name);
    struct stat status = {};
    struct statfs system = {};
    if (::fstat(file->number(), &status) != 0 || ::fstatfs(file->number(), &system) != 0)
        return base::systemError(Texts::tr("%1 cannot be read").arg(found.m_path), errno);
    found.m_owner = status.st_uid;
    found.m_group = status.st_gid;
    found.m_mode = status.st_mode & 07777;
    found.m_links = status.st_nlink;
    found.m_isKernelNtfs = static_cast<quint32>(system.f_type) == ntfsMagic;
    if (const base::Status read = found.readNtfs(file->number(), folder); !read)
        return base::pass(read.error());
    const auto names = attributeNames(file->number(), found.m_path);
    if (!names)
        return base::pass(names.error());
    for (const QByteArray &listed : *names) {
        if (!found.m_ntfs.isEmpty() && listed.startsWith("system."))
            continue; // POSIX lists that ntfs-3g makes of the security descriptor
        const auto value = attribute(file->number(), listed.constData(), found.m_path);
        if (!value)
            return base::pass(value.error());
        if (!*value)
            return base::fail(base::Failure::Refused,
                              Texts::tr("The attribute %1 of %2 cannot be read. Run Fixwright as root.").arg(QString::fromUtf8(listed), found.m_path));
        found.m_listed.insert(listed, **value);
    }
    return found;
}

base::Status FileAttributes::readNtfs(int file, const base::Folder &folder)
{
    const auto flags = attribute(file, ntfsFlags, m_path);
    if (!flags)
        return base::pass(flags.error());
    if (!*flags || m_isKernelNtfs)
        return {};
    for (const char *name : {ntfsRights, ntfsFlags, ntfsCreated, ntfsShortName, ntfsExtended, ntfsReparse, ntfsObjectId}) {
        const auto value = attribute(file, name, m_path);
        if (!value)
            return base::pass(value.error());
        if (*value)
            m_ntfs.insert(name, **value);
    }
    if (const auto above = attribute(folder.descriptor(), ntfsFlags, folder.path()); above && *above && (*above)->size() == 4)
        m_folderFlags = qFromLittleEndian<quint32>((*above)->constData());
    return readStreams(file);
}

base::Status FileAttributes::readStreams(int file)
{
    // Where streams are attributes (ntfs-3g's default), one that is not there is "no data"; otherwise it is "not supported".
    if (::fgetxattr(file, "user.fixwright", nullptr, 0) >= 0 || errno == ENODATA)
        return {};
    const auto names = attribute(file, "ntfs.streams.list", m_path);
    if (!names)
        return base::pass(names.error());
    m_streamsUnknown = !*names;
    for (const QByteArray &name : names->value_or(QByteArray()).split('\0')) {
        if (!name.isEmpty())
            m_hiddenStreams << QString::fromUtf8(name);
    }
    return {};
}

quint32 FileAttributes::windowsFlags() const
{
    const QByteArray value = m_ntfs.value(ntfsFlags);
    return value.size() == 4 ? qFromLittleEndian<quint32>(value.constData()) & ~(flagNormal | flagDirectory) : 0;
}

bool FileAttributes::hasOwnShortName() const
{
    const QByteArray name = m_ntfs.value(ntfsShortName);
    return !name.isEmpty() && m_name.compare(QString::fromUtf8(name), Qt::CaseInsensitive) != 0;
}

QStringList FileAttributes::reasonsNotToReplace() const
{
    QStringList reasons;
    // NTFS counts the short name of a file as one of its names.
    if (const quint64 names = m_links - (hasOwnShortName() ? 1 : 0); names > 1) {
        reasons << Texts::tr("%1 has %2 names (hard links). A new file would take the place of one of them only, and the others would keep the old content. "
                             "Make the file a file of its own (copy it, then put the copy in its place), and plan again.")
                       .arg(m_path, QString::number(names));
    }
    if (m_isKernelNtfs) {
        reasons << Texts::tr(
                       "%1 is on an NTFS disk that is mounted with the kernel's driver, which cannot keep a file's creation time, short name and streams. "
                       "Mount the disk with ntfs-3g, and plan again.")
                       .arg(m_path);
    }
    const quint32 flags = windowsFlags();
    if (flags & flagEncrypted)
        reasons << Texts::tr("%1 is encrypted (EFS), and a new file would not be. Decrypt it in Windows, and plan again.").arg(m_path);
    if (flags & flagSparse)
        reasons << Texts::tr("%1 is a sparse file, and a new file would not be. Copy it in Windows to a plain file, and plan again.").arg(m_path);
    if (!m_ntfs.isEmpty() && (flags & flagCompressed) && !(m_folderFlags & flagCompressed))
        reasons << Texts::tr("%1 is compressed by NTFS, and a new file in its folder would not be. Uncompress it in Windows (compact /u), and plan again.")
                       .arg(m_path);
    if (!(flags & flagCompressed) && (m_folderFlags & flagCompressed))
        reasons << Texts::tr(
                       "%1 is not compressed, but NTFS would compress a new file in its folder. Turn the folder's compression off in Windows, and plan again.")
                       .arg(m_path);
    if (m_ntfs.contains(ntfsReparse))
        reasons << Texts::tr("%1 has a reparse point (a link, or content that is kept elsewhere). Replace the file in Windows instead.").arg(m_path);
    if (m_ntfs.contains(ntfsObjectId))
        reasons << Texts::tr(
                       "%1 has an object identifier, by which Windows follows links to it; a new file cannot be given it. Replace the file in Windows instead.")
                       .arg(m_path);
    if (!m_hiddenStreams.isEmpty()) {
        reasons << Texts::tr("%1 has named streams (%2), which cannot be copied as the disk is mounted. Mount it with the option streams_interface=xattr, and "
                             "plan again.")
                       .arg(m_path, m_hiddenStreams.join(u", "_s));
    }
    if (m_streamsUnknown) {
        reasons << Texts::tr("It cannot be seen whether %1 has named streams, because the disk is mounted without them. "
                             "Mount it with the option streams_interface=xattr, and plan again.")
                       .arg(m_path);
    }
    return reasons;
}

base::Status FileAttributes::giveTo(int file) const
{
    if (const base::Status removed = removeOthers(file, m_listed, !m_ntfs.isEmpty(), m_path); !removed)
        return removed;
    for (const auto &[name, value] : m_listed.asKeyValueRange()) {
        if (::fsetxattr(file, name.constData(), value.constData(), static_cast<size_t>(value.size()), 0) != 0)
            return cannotGive(m_path, wordFor(name), errno);
    }
    for (const char *name : given) {
        const auto value = m_ntfs.constFind(name);
        if (value != m_ntfs.cend() && ::fsetxattr(file, name, value->constData(), static_cast<size_t>(value->size()), 0) != 0)
            return cannotGive(m_path, wordFor(name), errno);
    }
    struct stat made = {};
    if (::fstat(file, &made) != 0)
        return base::systemError(Texts::tr("%1 cannot be read").arg(m_path), errno);
    if ((m_owner != made.st_uid || m_group != made.st_gid) && ::fchown(file, m_owner, m_group) != 0)
        return cannotGive(m_path, u"owner"_s, errno);
    // After the owner, because a change of owner may take bits away.
    if (::fstat(file, &made) != 0)
        return base::systemError(Texts::tr("%1 cannot be read").arg(m_path), errno);
    if (m_mode != (made.st_mode & 07777) && ::fchmod(file, m_mode) != 0)
        return cannotGive(m_path, u"permissions"_s, errno);
    return {};
}

base::Status FileAttributes::giveCreationTime(int file) const
{
    const QByteArray created = m_ntfs.value(ntfsCreated);
    if (created.isEmpty())
        return {};
    struct stat status = {};
    if (::fstat(file, &status) != 0)
        return base::systemError(Texts::tr("%1 cannot be read").arg(m_path), errno);
    // ntfs-3g forgets a time of change that is set in the plain way before or after the creation time, so both are set together.
    const qint64 changed = (status.st_mtim.tv_sec + secondsFrom1601) * 10'000'000 + status.st_mtim.tv_nsec / 100;
    QByteArray both = created.first(std::min<qsizetype>(created.size(), 8)) + QByteArray(8, '\0');
    qToLittleEndian(changed, both.data() + both.size() - 8);
    if (::fsetxattr(file, ntfsTimes, both.constData(), static_cast<size_t>(both.size()), 0) != 0)
        return cannotGive(m_path, wordFor(ntfsCreated), errno);
    const auto back = attribute(file, ntfsTimes, m_path);
    if (!back)
        return base::pass(back.error());
    if (!*back || !(*back)->startsWith(both))
        return cannotGive(m_path, u"times"_s, ENOTSUP);
    return {};
}

base::Status FileAttributes::giveShortName(const base::Folder &folder) const
{
    const QByteArray name = m_ntfs.value(ntfsShortName);
    if (name.isEmpty())
        return {};
    const QString doing = Texts::tr("The new %1 is in place, but it cannot be given the short name %2 of the old one").arg(m_path, QString::fromUtf8(name));
    const base::Result<base::Descriptor> file = folder.openFile(m_name);
    if (!file)
        return base::pass(file.error());
    if (::fsetxattr(file->number(), ntfsShortName, name.constData(), static_cast<size_t>(name.size()), 0) != 0 || ::fsync(file->number()) != 0)
        return base::systemError(doing, errno);
    const auto back = attribute(file->number(), ntfsShortName, m_path);
    if (!back)
        return base::pass(back.error());
    if (*back != name)
        return base::fail(base::Failure::Io, doing + u'.');
    return {};
}

FileAttributes FileAttributes::forNewFile(const QString &name, Role role) const
{
    FileAttributes made = *this;
    made.m_path = m_path.chopped(m_name.size()) + name;
    made.m_name = name;
    made.m_links = 1;
    for (const char *own : {ntfsCreated, ntfsShortName, ntfsReparse, ntfsObjectId})
        made.m_ntfs.remove(own);
    if (role == Role::Neighbour)
        made.m_listed.removeIf([](const auto &entry) { return entry.key().startsWith("user."); });
    return made;
}

QByteArray FileAttributes::toBytes() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << qint32(1) << quint32(m_owner) << quint32(m_group) << quint32(m_mode) << m_listed << m_ntfs;
    return bytes;
}

std::optional<FileAttributes> FileAttributes::fromBytes(const QByteArray &bytes, const base::Folder &folder, const QString &name)
{
    FileAttributes kept;
    kept.m_name = name;
    kept.m_path = folder.pathOf(name);
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_0);
    qint32 version = 0;
    quint32 owner = 0, group = 0, mode = 0;
    stream >> version >> owner >> group >> mode >> kept.m_listed >> kept.m_ntfs;
    if (stream.status() != QDataStream::Ok || version != 1)
        return std::nullopt;
    kept.m_owner = owner;
    kept.m_group = group;
    kept.m_mode = mode;
    return kept;
}

QStringList FileAttributes::differencesTo(const FileAttributes &other) const
{
    QStringList different;
    if (m_owner != other.m_owner || m_group != other.m_group)
        different << u"owner"_s;
    if (m_mode != other.m_mode)
        different << u"permissions"_s;
    for (const char *name : compared) {
        if (QByteArray(name) == ntfsCreated && !m_ntfs.contains(name))
            continue; // of a model
        const bool same = QByteArray(name) == ntfsFlags ? windowsFlags() == other.windowsFlags() : m_ntfs.value(name) == other.m_ntfs.value(name);
        if (!same)
            different << wordFor(name);
    }
    for (const QByteArray &name : (m_listed.keys() + other.m_listed.keys())) {
        const bool same = m_listed.contains(name) == other.m_listed.contains(name) && m_listed.value(name) == other.m_listed.value(name);
        if (const QString word = wordFor(name); !same && !different.contains(word))
            different << word;
    }
    return different;
}

QStringList reasonsNotToReplace(const QString &path)
{
    const QFileInfo info(path);
    const base::Result<base::Folder> folder = base::Folder::open(info.path());
    const base::Result<FileAttributes> attributes
        = folder ? FileAttributes::of(*folder, info.fileName()) : base::Result<FileAttributes>(base::pass(folder.error()));
    if (!attributes)
        return {attributes.error().detail.isEmpty() ? attributes.error().message : u"%1 (%2)"_s.arg(attributes.error().message, attributes.error().detail)};
    return attributes->reasonsNotToReplace();
}

} // namespace repair
