// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/folder.h"
#include "repair/fileattributes.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace repair {

/// Replaces one file as a whole or not at all: a work file in the same folder, flushed and read back, then one rename, then the folder
/// flushed. The new file has all of the old one's FileAttributes, or the old one stays. Whoever dies in the middle leaves the old file, and
/// at most a work file that sweep() removes; between the rename and the last step of commit(), the new file without a short name.
class AtomicReplace
{
public:
    /// What becomes of the old file's attributes. A machine's file keeps them all or stays; a file of the user's own, whose bytes are what
    /// counts, gets what the disk lets.
    enum class Keep { AllOrRefuse, WhatCanBe };

    /// Reads the present file; one that does not exist yet has no `present()`.
    [[nodiscard]] static base::Result<AtomicReplace> begin(base::Folder folder, const QString &name, Keep keep = Keep::AllOrRefuse);

    AtomicReplace(AtomicReplace &&other) noexcept;
    AtomicReplace &operator=(AtomicReplace &&) = delete;
    Q_DISABLE_COPY(AtomicReplace)
    /// Removes the work file when it was not put in place.
    ~AtomicReplace();

    [[nodiscard]] const std::optional<QByteArray> &present() const { return m_present; }
    [[nodiscard]] const base::Folder &folder() const { return m_folder; }
    /// Of the present file, to be given to another that takes its place; empty when there is none.
    [[nodiscard]] std::optional<base::FileTime> modified() const { return m_folder.modified(m_name); }

    /// The work file with these bytes, on the disk and read back. Nothing of the present file is touched. `modified` is the new file's time;
    /// now when it is not given. Refused, with what to do, when the new file could not be all that the present one is besides its bytes.
    /// Where there is no present file, the new one gets `attributes` and refuses as above; without them, the system's.
    [[nodiscard]] base::Status prepare(const QByteArray &bytes, const std::optional<base::FileTime> &modified = {},
                                       std::optional<FileAttributes> attributes = {});
    /// Puts the work file in place. Refused when the present file is not what begin() read any more. After an error the old file stands there,
    /// or the new one when only its short name or the flush of the folder failed: look before you say which.
    [[nodiscard]] base::Status commit();

    /// Removes the present file in one step. Refused when it is not what begin() read any more. The attributes of the file must be asked for before.
    [[nodiscard]] base::Status removePresent();
    /// Why the present file may not be replaced or removed: what it has besides its bytes could not be given back. The attributes otherwise.
    [[nodiscard]] base::Result<FileAttributes> attributes() const;

    /// Removes work files that a crash left behind. Only for a folder that nobody else works in.
    [[nodiscard]] static base::Status sweep(const base::Folder &folder);

private:
    AtomicReplace(base::Folder folder, QString name, std::optional<QByteArray> present, Keep keep);

    [[nodiscard]] bool isStrict() const { return m_keep == Keep::AllOrRefuse; }
    [[nodiscard]] base::Status checkUnchanged() const;
    [[nodiscard]] base::Status finishWork(const std::optional<base::FileTime> &modified) const;
    [[nodiscard]] base::Status compareWork() const;

    base::Folder m_folder;
    QString m_name;
    std::optional<QByteArray> m_present;
    std::optional<FileAttributes> m_attributes; ///< of the present file, once prepare() has read them
    Keep m_keep;
    QString m_work; ///< name of the work file; empty when there is none
};

} // namespace repair
