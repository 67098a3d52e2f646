// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "report/report.h"

#include <QDateTime>

/// Small makers of blocks and wordings that every section of a report uses. Private to report/.
namespace report {

[[nodiscard]] Block paragraph(const QString &text);
[[nodiscard]] Block heading(const QString &text);
[[nodiscard]] Block notice(Block::Tone tone, const QString &text);
[[nodiscard]] Block code(const QString &text);
[[nodiscard]] Block list(const QStringList &items);
[[nodiscard]] Block table(const QStringList &header, std::vector<QStringList> rows, std::vector<int> widths);
/// The last cell of each row is its source.
[[nodiscard]] Block sourcedTable(const QStringList &header, std::vector<QStringList> rows, std::vector<int> widths);
/// Adds a small title and what stands under it; nothing when that is empty.
void addTable(Section &section, const QString &title, Block table);
void addList(Section &section, const QString &title, const QStringList &items);
void addNotices(Section &section, Block::Tone tone, const QStringList &texts);

/// A table of names and values that leaves out what is empty.
class Fields
{
public:
    void add(const QString &name, const QString &value);
    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }
    [[nodiscard]] Block block() const;

private:
    std::vector<QStringList> m_rows;
};

/// `2026-11-20 13:34:05 UTC`, for the record; empty for a time that is not known.
[[nodiscard]] QString utcTime(const QDateTime &time);
/// `2026-11-20 14:34 (UTC+01:00)`, for people, in the zone of this computer; empty for a time that is not known.
[[nodiscard]] QString localTime(const QDateTime &time);
/// `262144 bytes`: without separators, so that it is the same on every computer and can be compared.
[[nodiscard]] QString bytes(qint64 count);
/// The sentence with its article behind it, unless it names it already: `... (Q142676)`.
[[nodiscard]] QString withArticle(const QString &says, const QString &article);

} // namespace report
