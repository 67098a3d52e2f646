// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "rules/document.h"
#include "rules/reader.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

namespace rules {

/// Collects what is wrong with one file, and with those that it includes: at most limits::treeErrors errors and as many warnings, so that a file full of
/// mistakes costs no more than that.
class Problems
{
public:
    explicit Problems(const Document &document);

    void error(Node node, const QString &message, const QString &related = {});
    void warning(Node node, const QString &message, const QString &related = {});
    void errorAt(qsizetype offset, const QString &message, const QString &related = {});

    /// What was found in another file.
    void add(const std::vector<Problem> &found);

    /// ` (did you mean "..."?)` with the nearest of the names, or nothing. The names are asked for only when they are needed, and
    /// only so many are compared in one run.
    [[nodiscard]] QString didYouMean(const QString &word, const std::function<QStringList()> &names);

    [[nodiscard]] bool hasErrors() const { return !m_errors.empty(); }
    [[nodiscard]] qsizetype errorCount() const { return m_errorCount; } ///< also those beyond the cap
    [[nodiscard]] bool isFull() const;
    /// Errors, then as many warnings as fit, in the order of the file, and then those of other files.
    [[nodiscard]] std::vector<Problem> take();

private:
    void add(Problem::Severity severity, Node node, const QString &message, const QString &related);

    const Document &m_document;
    std::vector<Problem> m_errors;
    std::vector<Problem> m_warnings;
    qsizetype m_errorCount = 0;
    qsizetype m_comparisonsLeft;
};

} // namespace rules
