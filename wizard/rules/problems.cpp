// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "rules/problems.h"

#include "base/limits.h"
#include "base/text.h"
#include "base/texts.h"

#include <algorithm>
#include <tuple>

namespace rules {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype comparisons = 200'000; ///< of names, in one run; an edit distance costs about a microsecond
constexpr size_t most = base::limits::treeErrors;

} // namespace

QString Problem::toString() const
{
    QString text = base::SourcePosition{where.file, where.line, where.column, {}}.toString();
    if (!text.isEmpty())
        text += u": "_s;
    text += severity == Severity::Error ? u"error: "_s : u"warning: "_s;
    if (!where.path.isEmpty())
        text += where.path + u": "_s;
    text += message;
    if (!related.isEmpty())
        text += u" ("_s + related + u')';
    return text;
}

Problems::Problems(const Document &document)
    : m_document(document)
    , m_comparisonsLeft(comparisons)
{
}

void Problems::error(Node node, const QString &message, const QString &related)
{
    add(Problem::Severity::Error, node, message, related);
}

void Problems::warning(Node node, const QString &message, const QString &related)
{
    add(Problem::Severity::Warning, node, message, related);
}

void Problems::errorAt(qsizetype offset, const QString &message, const QString &related)
{
    ++m_errorCount;
    if (m_errors.size() < most)
        m_errors.push_back({Problem::Severity::Error, m_document.positionOf(offset), message, related});
}

void Problems::add(Problem::Severity severity, Node node, const QString &message, const QString &related)
{
    if (severity == Problem::Severity::Error)
        ++m_errorCount;
    std::vector<Problem> &list = severity == Problem::Severity::Error ? m_errors : m_warnings;
    if (list.size() >= most)
        return;
    base::SourcePosition where = node ? node.at() : base::SourcePosition{m_document.fileName(), 1, 1, {}};
    where.path = node.path();
    list.push_back({severity, where, message, related});
}

void Problems::add(const std::vector<Problem> &found)
{
    for (const Problem &problem : found) {
        const bool isError = problem.severity == Problem::Severity::Error;
        m_errorCount += isError ? 1 : 0;
        std::vector<Problem> &list = isError ? m_errors : m_warnings;
        if (list.size() < most)
            list.push_back(problem);
    }
}

QString Problems::didYouMean(const QString &word, const std::function<QStringList()> &names)
{
    if (m_comparisonsLeft <= 0 || isFull())
        return {};
    const QStringList candidates = names();
    m_comparisonsLeft -= candidates.size();
    const QString near = base::nearest(word, candidates);
    return near.isEmpty() ? QString() : u' ' + Texts::tr("(did you mean \"%1\"?)").arg(near);
}

bool Problems::isFull() const
{
    return m_errors.size() >= most;
}

std::vector<Problem> Problems::take()
{
    std::vector<Problem> all = std::move(m_errors);
    std::ranges::move(m_warnings, std::back_inserter(all));
    if (all.size() > most)
        all.resize(most);
    const auto place
        = [this](const Problem &p) { return std::tuple(p.where.file == m_document.fileName() ? QString() : p.where.file, p.where.line, p.where.column); };
    std::ranges::stable_sort(all, {}, place);
    return all;
}

} // namespace rules
