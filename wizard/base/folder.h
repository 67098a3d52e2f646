// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/safefile.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

#include <time.h>

namespace base {

/// A file's time as exactly as the system knows it; QDateTime has milliseconds only, NTFS a tenth of a microsecond.
struct FileTime {
    FileTime(const timespec &time) // NOLINT(google-explicit-constructor): a time is a time
        : value(time)
    {
    }
    FileTime(const QDateTime &time); // NOLINT(google-explicit-constructor)
    timespec value;
};

/// An open folder. Everything is done relative to it, by plain names, and never through a symbolic link, so that nobody can move the
/// place aside meanwhile. All writing is flushed to the disk before it counts as done.
class Folder
{
public:
    /// A folder of the user's own.
    [[nodiscard]] static Result<Folder> open(const QString &path);
    /// A folder below `root`, one element after the other without following any link.
    [[nodiscard]] static Result<Folder> openBeneath(const QString &root, const QStringList &elements);
    /// A folder of the user's own, made where it is missing (with those above it), for this user alone.
    [[nodiscard]] static Result<Folder> make(const QString &path);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString pathOf(const QString &name) const { return m_path + u'/' + name; }
    [[nodiscard]] int descriptor() const { return m_descriptor.number(); }
    [[nodiscard]] QStringList names() const;
    /// The one entry with this name in any letter case, as the disk writes it; empty when there is none. Refused: two that differ only in
    /// letter case, of which Windows would see one.
    [[nodiscard]] Result<QString> entryNamed(const QString &name) const;
    /// A folder in this one, `name` as the disk writes it.
    [[nodiscard]] std::expected<Folder, OpenFault> enter(const QString &name) const;
    /// A regular file of this folder, opened for reading.
    [[nodiscard]] Result<Descriptor> openFile(const QString &name) const;
    /// The bytes of a regular file, at most limits::hiveBytes; empty optional: there is none.
    [[nodiscard]] Result<std::optional<QByteArray>> read(const QString &name) const;
    /// When a file of this folder was changed last; empty when there is none.
    [[nodiscard]] std::optional<FileTime> modified(const QString &name) const;
    /// A file that must not exist yet, on the disk when this returns. Nothing is left of it on failure.
    [[nodiscard]] Status writeNew(const QString &name, const QByteArray &bytes) const;
    /// Puts one file of this folder in the place of another; on the disk after sync().
    [[nodiscard]] Status rename(const QString &from, const QString &to) const;
    /// Gives a file of this folder another name, there or in another folder of the same disk, in one step; on the disk after sync() of both.
    /// Refused when there is a file of that name.
    [[nodiscard]] Status move(const QString &from, const Folder &folder, const QString &to) const;
    [[nodiscard]] Status remove(const QString &name) const;
    [[nodiscard]] Status sync() const;

private:
    Folder(Descriptor descriptor, QString path)
        : m_descriptor(std::move(descriptor))
        , m_path(std::move(path))
    {
    }
    Descriptor m_descriptor;
    QString m_path;
};

} // namespace base
