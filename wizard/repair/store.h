// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "repair/case.h"
#include "repair/record.h"

#include <QString>

#include <vector>

namespace repair {

/// The user's data folder: the record of all cases (repair/record.h), and a folder for each case with the backups of what it replaced. Never in the
/// machine's folder.
///   ROOT/record.sqlite, ROOT/cases/ID/backup/...
/// Each call opens the record by itself, so a store may be copied and used on any thread. Looking at a store that does not exist makes nothing.
class CaseStore
{
public:
    explicit CaseStore(QString root);
    /// `$XDG_DATA_HOME/fixwright`, or what FIXWRIGHT_DATA names.
    [[nodiscard]] static CaseStore user();

    [[nodiscard]] QString root() const;
    [[nodiscard]] QString folder(const QString &caseId) const;
    [[nodiscard]] QString recordPath() const;

    /// Record::save(): a case that is begun is never overwritten.
    [[nodiscard]] base::Status save(const Case &run) const;
    /// What the record knows of a case; nothing for an id that it does not know.
    [[nodiscard]] base::Result<std::optional<StoredCase>> find(const QString &id) const;
    /// A case id of the record, or the path of a case file. A file whose plan was begun here, or looked at here with the same answers, gives the case of the
    /// record; every other file gives what is written in it, to be read and never to be obeyed (asPlan()).
    [[nodiscard]] base::Result<Case> load(const QString &idOrPath) const;
    /// Newest first.
    [[nodiscard]] base::Result<std::vector<Case>> history(const HistoryQuery &query = {}) const;
    /// Cases that a crash or a stop left in the middle, for the next start to tell.
    [[nodiscard]] base::Result<std::vector<Case>> unfinished() const;
    /// Folders of cases with backups or an old case file that the record does not know: named, so that nothing is lost without a word.
    [[nodiscard]] base::Result<QStringList> strays() const;
    /// Removes the work files that a crash left in the folders of cases that are not in the middle. Gives how many there were.
    int sweep() const;

private:
    QString m_root;
};

} // namespace repair
