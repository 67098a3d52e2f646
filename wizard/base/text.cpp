// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/text.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace base {

using namespace Qt::StringLiterals;

bool isUnsafeToShow(QChar character)
{
    const char16_t c = character.unicode();
    if (c < 0x20)
        return c != u'\n' && c != u'\t';
    return c == 0x7f || (c >= 0x80 && c < 0xa0) || c == 0x200e || c == 0x200f || c == 0x061c || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

QString displayable(const QString &text)
{
    if (std::ranges::none_of(text, isUnsafeToShow))
        return text;
    QString safe = text;
    for (QChar &c : safe) {
        if (isUnsafeToShow(c))
            c = QChar(0xfffd);
    }
    return safe;
}

QString oneLine(const QString &text, int most)
{
    QString line = displayable(text).simplified();
    if (line.size() > most)
        line = line.left(most - 1) + QChar(0x2026);
    return line;
}

namespace {

/// Insertions, deletions, replacements and two neighbours that changed places, one each.
int editDistance(const QString &a, const QString &b)
{
    std::vector<int> before; // the row before the last
    std::vector<int> row(static_cast<size_t>(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        std::vector<int> last = row;
        int diagonal = row[0];
        row[0] = static_cast<int>(i);
        for (size_t j = 1; j < row.size(); ++j) {
            const int above = row[j];
            const bool same = a[i - 1] == b[static_cast<qsizetype>(j) - 1];
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (same ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[static_cast<qsizetype>(j) - 2] && a[i - 2] == b[static_cast<qsizetype>(j) - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
            diagonal = above;
        }
        before = std::move(last);
    }
    return row.back();
}

} // namespace

QString nearest(const QString &word, const QStringList &candidates)
{
    constexpr int longest = 64; // ids are short; longer words are no typing mistakes
    if (word.size() > longest)
        return {};
    QString best;
    int bestDistance = std::max<int>(1, static_cast<int>(word.size()) / 3) + 1;
    for (const QString &candidate : candidates) {
        if (candidate.size() > longest)
            continue;
        const int distance = editDistance(word.toLower(), candidate.toLower());
        if (distance < bestDistance) {
            bestDistance = distance;
            best = candidate;
        }
    }
    return best;
}

} // namespace base
