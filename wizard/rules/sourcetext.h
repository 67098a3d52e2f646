// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

#include <string_view>
#include <vector>

namespace rules {

/// The bytes of a tree file, with a table of its lines. Offsets count bytes from 0; lines and columns count from 1, columns in
/// characters (code points).
class SourceText
{
public:
    explicit SourceText(const QByteArray &bytes); ///< a UTF-8 byte order mark at the start is left out

    /// Something in the bytes that no text file of ours may hold.
    struct Fault {
        qsizetype offset = 0;
        QString message;
    };
    /// NUL and other controls, characters that change the reading direction, bytes that are not UTF-8, another encoding's byte
    /// order mark, tabs that indent. One pass; at most `most` faults, one a line.
    [[nodiscard]] std::vector<Fault> faults(int most) const;

    [[nodiscard]] std::string_view bytes() const { return {m_bytes.constData(), static_cast<size_t>(m_bytes.size())}; }
    [[nodiscard]] int lineOf(qsizetype offset) const;
    [[nodiscard]] int columnOf(qsizetype offset) const;
    [[nodiscard]] int columnOf(qsizetype offset, int line) const; ///< cheaper when the line is known

private:
    QByteArray m_bytes;
    std::vector<quint32> m_lineStarts;
};

/// Whether these UTF-8 bytes hold a character that must not be shown (base::isUnsafeToShow).
[[nodiscard]] bool holdsUnsafeText(std::string_view utf8);

} // namespace rules
