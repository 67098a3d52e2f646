// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "repair/case.h"

#include <QString>

#include <vector>

namespace repair {

/// The user's data folder: cases, journals and backups. One folder a case, never in the machine's folder.
///   ROOT/cases/ID/case.fixcase, journal, backup/...
class CaseStore
{
public:
    explicit CaseStore(QString root);
    /// `$XDG_DATA_HOME/fixwright`, or what FIXWRIGHT_DATA names.
    [[nodiscard]] static CaseStore user();

    [[nodiscard]] QString root() const;
    [[nodiscard]] QString folder(const QString &caseId) const;
    [[nodiscard]] QString journalPath(const QString &caseId) const;
    [[nodiscard]] base::Status save(const Case &run) const;
    /// A case id of this store, or the path of a case file.
    [[nodiscard]] base::Result<Case> load(const QString &idOrPath) const;
    /// Newest first; unreadable ones are left out.
    [[nodiscard]] std::vector<Case> list(int most = 20) const;
    /// Cases that a crash left in the middle, for the next start to tell.
    [[nodiscard]] std::vector<Case> unfinished() const;

private:
    QString m_root;
};

} // namespace repair
