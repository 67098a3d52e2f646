// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "rules/tree.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace rules {

/// One finding of the reader or the checker. An error refuses the tree, a warning does not.
struct Problem {
    enum class Severity { Error, Warning };
    Severity severity = Severity::Error;
    base::SourcePosition where; ///< file, line, column and path are set
    QString message;            ///< includes `did you mean "..."?` where there is a near name
    QString related;            ///< a second place (`first written at 12:3`), may be empty

    /// `file:line:col: error: path: message`
    [[nodiscard]] QString toString() const;
};

/// What reading gives: `tree` is there exactly when no problem is an error. At most limits::treeErrors problems.
struct Reading {
    std::shared_ptr<const Tree> tree;
    std::vector<Problem> problems;
    QStringList includes; ///< every file that it names to be included, as it would lie beside the tree, also where there is none; for whoever watches them
    [[nodiscard]] bool hasErrors() const;
};

/// Reads and checks a tree from memory. Never throws; bounded time and memory for any input (base/limits.h). The only files that it touches are
/// those that the tree includes, beside or below `fileName` if that is there (rules/includes.h).
/// `language` picks the texts, that of the program when it is empty; what is missing there falls back to the tree's first language.
[[nodiscard]] Reading readTree(const QByteArray &bytes, const QString &fileName, const QString &language = {});

/// The bytes of a regular file (no FIFO, device or symlink; at most limits::treeBytes) or of a `:/rules/` resource.
[[nodiscard]] base::Result<QByteArray> readTreeBytes(const QString &fileName);

/// readTreeBytes(), then readTree().
/// The Error is about the file itself; what is wrong inside comes as problems.
[[nodiscard]] base::Result<Reading> readTreeFile(const QString &fileName, const QString &language = {});

} // namespace rules
