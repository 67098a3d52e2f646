// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "machine/machine.h"
#include "repair/apply.h"
#include "repair/atomicreplace.h"
#include "repair/machinelock.h"
#include "repair/record.h"
#include "repair/step.h"

#include <memory>

namespace repair {

/// The record as one repair sees it: one case, its entries, and the revision that it was read at. Held as long as the machine is locked.
class Journal
{
public:
    Journal(Record record, QString caseId, const base::Clock &clock)
        : m_record(std::move(record))
        , m_case(std::move(caseId))
        , m_clock(&clock)
    {
    }
    /// Reads the case afresh; what is written from now on is compared with this state of it.
    [[nodiscard]] base::Result<std::optional<StoredCase>> read();
    /// Record::begin(): the case goes to Applying together with this entry.
    [[nodiscard]] base::Status begin(const Case &run, Event event, const QString &says);
    /// Record::end().
    [[nodiscard]] base::Status end(const Case &run, const QString &says);
    [[nodiscard]] base::Status append(Event event, const QString &says, const std::optional<Replacement> &replacement = {});
    [[nodiscard]] QStringList lines() const;

private:
    Record m_record;
    QString m_case;
    const base::Clock *m_clock;
    qint64 m_revision = 0;
};

/// Everything that writing to one machine needs, held as long as the writing lasts: the machine, locked and read afresh; the case's
/// folder with its journal, backups and work files; the worker.
class Workplace
{
public:
    /// Refused when the machine is not the one of the case, cannot be written, or another Fixwright works on it. Work files that a crash left
    /// beside the files of the case's plan and among its backups are removed.
    [[nodiscard]] static base::Result<Workplace> open(const Case &run, const CaseStore &store, const ApplyOptions &options, const base::Clock &clock);

    [[nodiscard]] const machine::Machine &machine() const { return *m_machine; }
    /// Reads the machine again, with nothing remembered.
    [[nodiscard]] base::Status reread();
    [[nodiscard]] Journal &journal() { return m_journal; }

    /// Begins to replace, make or remove a file below the machine's folder, or of its drive. Refused when the path leads out of it.
    [[nodiscard]] base::Result<AtomicReplace> begin(const QString &path) const;
    /// Gives a file another path, in one step and flushed. Refused when it has not this hash any more, or when there is a file already.
    [[nodiscard]] base::Status move(const QString &from, const QString &to, const QString &hash) const;
    /// What a file is besides its bytes.
    [[nodiscard]] base::Result<FileAttributes> attributesOf(const QString &path) const;
    /// A hive's bytes with the edits made by the worker, and checked.
    [[nodiscard]] base::Result<QByteArray> edited(const QByteArray &hive, const std::vector<HiveEdit> &edits) const;
    /// Keeps the present bytes of a file in the case's folder, flushed and read back; gives the backup's path.
    [[nodiscard]] base::Result<QString> backup(const AtomicReplace &file, const QString &path) const;
    /// The bytes of a backup. Refused when it is not what was put there.
    [[nodiscard]] base::Result<QByteArray> backedUp(const Replacement &replacement) const;
    /// The file of a replacement as it was before, when it is still as we left it; nothing to do when it is so already. Refused when
    /// somebody changed it since.
    [[nodiscard]] base::Status putBack(const Replacement &replacement);

private:
    Workplace(std::unique_ptr<machine::Machine> machine, MachineLock lock, base::Folder backups, base::Folder work, Journal journal, QString worker);
    [[nodiscard]] base::Status sweep(const Plan &plan) const;
    struct Place {
        base::Folder folder;
        QString name; ///< as the disk writes it, where it is there
    };
    [[nodiscard]] base::Result<Place> placeOf(const QString &path) const;
    [[nodiscard]] base::Status moveBack(const Replacement &replacement) const;

    std::unique_ptr<machine::Machine> m_machine;
    machine::Identity m_identity;
    MachineLock m_lock;
    base::Folder m_backups;
    base::Folder m_work;
    Journal m_journal;
    QString m_worker; ///< as named by the caller; looked for when it is needed
};

} // namespace repair
