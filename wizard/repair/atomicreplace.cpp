// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "repair/atomicreplace.h"

#include "base/texts.h"

#include <QRandomGenerator>
#include <QRegularExpression>

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
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

base::Status setModified(int file, const base::FileTime &modified, const QString &path)
{
    const timespec both[2] = {modified.value, modified.value};
    if (::futimens(file, both) != 0)
        return base::systemError(Texts::tr("The new %1 cannot be given its date").arg(path), errno);
    return {};
}

} // namespace

AtomicReplace::AtomicReplace(base::Folder folder, QString name, std::optional<QByteArray> present, Keep keep)
    : m_folder(std::move(folder))
    , m_name(std::move(name))
    , m_present(std::move(present))
    , m_keep(keep)
{
}

AtomicReplace::AtomicReplace(AtomicReplace &&other) noexcept
    : m_folder(std::move(other.m_folder))
    , m_name(std::move(other.m_name))
    , m_present(std::move(other.m_present))
    , m_attributes(std::move(other.m_attributes))
    , m_keep(other.m_keep)
    , m_work(std::exchange(other.m_work, {}))
{
}

AtomicReplace::~AtomicReplace()
{
    if (!m_work.isEmpty())
        (void)m_folder.remove(m_work); // what stays is swept at the next start
}

base::Result<AtomicReplace> AtomicReplace::begin(base::Folder folder, const QString &name, Keep keep)
{
    base::Result<std::optional<QByteArray>> present = folder.read(name);
    if (!present)
        return base::pass(present.error());
    return AtomicReplace(std::move(folder), name, *std::move(present), keep);
}

base::Result<FileAttributes> AtomicReplace::attributes() const
{
    base::Result<FileAttributes> found = FileAttributes::of(m_folder, m_name);
    if (const QStringList reasons = found ? found->reasonsNotToReplace() : QStringList(); !reasons.isEmpty())
        return base::fail(base::Failure::Refused, reasons.join(u' '));
    return found;
}

base::Status AtomicReplace::prepare(const QByteArray &bytes, const std::optional<base::FileTime> &modified, std::optional<FileAttributes> attributes)
{
    m_attributes = m_present ? std::nullopt : std::move(attributes);
    if (m_present) {
        base::Result<FileAttributes> old = FileAttributes::of(m_folder, m_name);
        if (!old && isStrict())
            return base::pass(old.error());
        if (const QStringList reasons = old ? old->reasonsNotToReplace() : QStringList(); isStrict() && !reasons.isEmpty())
            return base::fail(base::Failure::Refused, reasons.join(u' '));
        if (old)
            m_attributes = *std::move(old);
    }
    const QString work = newWorkName();
    if (const base::Status written = m_folder.writeNew(work, bytes); !written)
        return written;
    m_work = work;
    if (const base::Status finished = finishWork(modified); !finished)
        return finished;
    const base::Result<std::optional<QByteArray>> back = m_folder.read(work);
    if (!back)
        return base::pass(back.error());
    if (*back != bytes) {
        return base::fail(base::Failure::Io,
                          Texts::tr("What was written for %1 does not read back the same. The disk may be failing.").arg(m_folder.pathOf(m_name)));
    }
    return {};
}

base::Status AtomicReplace::finishWork(const std::optional<base::FileTime> &modified) const
{
    const base::Result<base::Descriptor> file = m_folder.openFile(m_work);
    if (!file)
        return base::pass(file.error());
    const QString path = m_folder.pathOf(m_name);
    if (m_attributes) {
        if (const base::Status given = m_attributes->giveTo(file->number()); isStrict() && !given)
            return given;
    }
    if (modified) {
        if (const base::Status set = setModified(file->number(), *modified, path); !set)
            return set;
    }
    if (m_attributes) {
        if (const base::Status given = m_attributes->giveCreationTime(file->number()); isStrict() && !given)
            return given;
    }
    if (::fsync(file->number()) != 0)
        return base::systemError(Texts::tr("%1 cannot be flushed to the disk").arg(path), errno);
    return m_attributes && isStrict() ? compareWork() : base::Status();
}

base::Status AtomicReplace::compareWork() const
{
    const base::Result<FileAttributes> made = FileAttributes::of(m_folder, m_work);
    if (!made)
        return base::pass(made.error());
    const QStringList lost = m_attributes->differencesTo(*made);
    if (lost.isEmpty())
        return {};
    return base::fail(
        base::Failure::Refused,
        Texts::tr(
            "%1 cannot be replaced, because the new file would not keep this of the old one: %2. Mount the disk so that attributes can be set (an NTFS disk "
            "with ntfs-3g), or replace the file in Windows.")
            .arg(m_folder.pathOf(m_name), lost.join(u", "_s)));
}

base::Status AtomicReplace::checkUnchanged() const
{
    const base::Result<std::optional<QByteArray>> now = m_folder.read(m_name);
    if (!now)
        return base::pass(now.error());
    if (*now != m_present)
        return base::fail(base::Failure::Refused, Texts::tr("%1 was changed by somebody else a moment ago, so it is left alone.").arg(m_folder.pathOf(m_name)));
    return {};
}

base::Status AtomicReplace::removePresent()
{
    if (const base::Status same = checkUnchanged(); !same)
        return same;
    if (const base::Status removed = m_folder.remove(m_name); !removed)
        return removed;
    return m_folder.sync();
}

base::Status AtomicReplace::commit()
{
    if (const base::Status same = checkUnchanged(); !same)
        return same;
    if (const base::Status renamed = m_present ? m_folder.rename(m_work, m_name) : m_folder.move(m_work, m_folder, m_name); !renamed)
        return renamed;
    m_work.clear();
    if (m_attributes) {
        if (const base::Status named = m_attributes->giveShortName(m_folder); isStrict() && !named)
            return named;
    }
    return m_folder.sync();
}

base::Status AtomicReplace::sweep(const base::Folder &folder)
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
