// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "repair/case.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace repair {

/// What an entry of the journal is about. Only Ready carries data that recovery needs; the others tell the story.
enum class Event {
    Begin,  ///< a repair begins afresh: what an earlier one of the same case replaced counts no more
    Undo,   ///< taking back begins
    Intent, ///< this is going to be changed
    Ready,  ///< work file and backup are on the disk; the next thing is the rename
    Done,   ///< the rename and what was measured after it
    Back,   ///< a file was put back as it was
    Note,   ///< what is worth knowing
    End,    ///< apply or undo ended, and how
};

struct JournalEntry {
    QDateTime at;
    Event event = Event::Note;
    QString says;                           ///< a whole sentence
    std::optional<Replacement> replacement; ///< Ready
    bool operator==(const JournalEntry &) const = default;

    [[nodiscard]] QString line() const; ///< `2026-11-20 13:34:05 UTC  says`, for the report
};

[[nodiscard]] QStringList linesOf(const std::vector<JournalEntry> &entries);
/// The files that were replaced or about to be since the repair began, the latest of each path.
[[nodiscard]] std::vector<Replacement> replacementsOf(const std::vector<JournalEntry> &entries);

/// A case as the record has it.
struct StoredCase {
    Case run;            ///< with its journal's lines; after a crash with the replacements that the journal names
    qint64 revision = 0; ///< counts the changes of this case
    bool begun = false;  ///< a repair began: from here on only Record::begin() and Record::end() change what is remembered of it
    std::vector<JournalEntry> entries;
};

/// What a search of the record looks for; everything that is given must hold.
struct HistoryQuery {
    QString text;    ///< words, each of which must occur in machine, computer, article, title, technician, ticket, message, state or id
    QDateTime since; ///< begun at this time or later; invalid: any
    int maximum = 1000;
};

/// The record of all cases: one SQLite database in the user's data folder, `ROOT/record.sqlite`. What may be taken back is what stands here, and
/// nothing else: a case file that somebody hands in is never obeyed.
///
/// Every change is one transaction, on the disk before the call returns (synchronous=EXTRA). Changes of a case compare its revision first, so a
/// caller with an old copy gets Refused and changes nothing. Entries of the journal are only ever added; the database itself refuses their
/// change or removal.
///
/// A record that fails SQLite's check is not written to: a copy is kept beside it and everything that needs the record is Refused, naming the
/// copy and the backups. Belongs to the thread that opened it. Not for a folder on a network file system without locks.
class Record
{
public:
    /// Opens the record; makes it where there is none, taking over the case files of earlier versions.
    [[nodiscard]] static base::Result<Record> open(const QString &root);
    /// Opens the record only where there is one: looking at cases makes nothing.
    [[nodiscard]] static base::Result<std::optional<Record>> openExisting(const QString &root);
    [[nodiscard]] static QString pathIn(const QString &root);

    Record(Record &&other) noexcept;
    Record &operator=(Record &&other) noexcept;
    Q_DISABLE_COPY(Record)
    ~Record();

    [[nodiscard]] base::Result<std::optional<StoredCase>> find(const QString &id) const;
    /// Newest first.
    [[nodiscard]] base::Result<std::vector<Case>> search(const HistoryQuery &query) const;
    /// The ids of cases that are in the middle.
    [[nodiscard]] base::Result<QStringList> unfinished() const;

    /// Keeps a case that is not begun. Of one that is begun only the ticket, the technician and a newer verification are taken over; Refused
    /// when its plan is another one.
    [[nodiscard]] base::Status save(const Case &run);
    /// The case goes to Applying, in one transaction with the entry that says so. `expected` is the revision that was read; 0 for a case that
    /// is not in the record yet. Gives the new revision.
    [[nodiscard]] base::Result<qint64> begin(const Case &run, qint64 expected, const JournalEntry &entry);
    /// What became of it, in one transaction with the entry that says so. Also for a case that was looked at and not begun.
    [[nodiscard]] base::Result<qint64> end(const Case &run, qint64 expected, const JournalEntry &entry);
    [[nodiscard]] base::Status append(const QString &id, const JournalEntry &entry);

private:
    explicit Record(QString connection, QString root);
    [[nodiscard]] base::Result<qint64> put(const Case &run, qint64 expected, bool begun, const JournalEntry *entry);

    QString m_connection; ///< of Qt's table of databases; empty when moved from
    QString m_root;
};

} // namespace repair
