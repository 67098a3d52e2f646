// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "repair/case.h"
#include "repair/folder.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace repair {

/// What a line of the journal is about. Only Ready carries data that recovery needs; the others tell the story.
enum class Event {
    Begin,    ///< apply or undo begins
    Intent,   ///< this is going to be changed
    Ready,    ///< work file and backup are on the disk; the next thing is the rename
    Done,     ///< the rename and what was measured after it
    Back,     ///< a file was put back as it was
    Note,     ///< what is worth knowing
    End,      ///< apply or undo ended, and how
};

struct JournalEntry {
    QDateTime at;
    Event event = Event::Note;
    QString says;                           ///< a whole sentence
    std::optional<Replacement> replacement; ///< Ready
    bool operator==(const JournalEntry &) const = default;

    [[nodiscard]] QString line() const; ///< `2026-11-20 13:34:05 UTC  says`, for the report
};

/// What is in a journal file.
struct JournalReading {
    std::vector<JournalEntry> entries;
    qint64 wholeBytes = 0;  ///< up to the end of the last whole line
    bool isTorn = false;    ///< the last line is not whole: a crash while writing it, which is normal
    QStringList damage;     ///< lines before the last that are not whole: somebody or something else wrote there
    [[nodiscard]] QStringList lines() const;
    /// The files that were replaced or about to be, the latest of each, as apply keeps them in the case.
    [[nodiscard]] std::vector<Replacement> replacements() const;
};

/// Never fails on content: what is not whole is left out and told.
[[nodiscard]] JournalReading parseJournal(const QByteArray &bytes);
/// A journal that does not exist is an empty one.
[[nodiscard]] base::Result<JournalReading> readJournal(const QString &path);

/// A journal that is written: one line an event, `LENGTH CRC32 JSON`, on the disk before append() returns.
class Journal
{
public:
    /// Opens or makes the journal; a torn last line is cut off first.
    [[nodiscard]] static base::Result<Journal> open(const QString &path, const base::Clock &clock);
    [[nodiscard]] base::Status append(Event event, const QString &says, const std::optional<Replacement> &replacement = {});

private:
    Journal(Descriptor file, QString path, const base::Clock &clock);
    Descriptor m_file;
    QString m_path;
    const base::Clock *m_clock;
};

} // namespace repair
