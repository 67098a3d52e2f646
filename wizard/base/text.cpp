// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/text.h"

#include "base/nativepath.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace base {

using namespace Qt::StringLiterals;

namespace {

constexpr char32_t softHyphen = 0xad, nonJoiner = 0x200c, joiner = 0x200d;

/// Default-ignorable characters of other categories than Cf, and those that are blank though a symbol or letter by category.
bool isBlank(char32_t c)
{
    return c == 0x034f || c == 0x115f || c == 0x1160 || c == 0x17b4 || c == 0x17b5 || (c >= 0x180b && c <= 0x180f) || c == 0x2065 || c == 0x2800 || c == 0x3164
           || (c >= 0xfe00 && c <= 0xfe0f) || c == 0xffa0 || (c >= 0xfff0 && c <= 0xfff8) || (c >= 0xe0000 && c <= 0xe0fff);
}

bool isNoncharacter(char32_t c)
{
    return (c & 0xfffe) == 0xfffe || (c >= 0xfdd0 && c <= 0xfdef);
}

/// Calls `visit` with each code point, its place and its length; a lone surrogate is its own code point.
template <typename Visit>
void forEachCharacter(QStringView text, Visit visit)
{
    for (qsizetype i = 0; i < text.size();) {
        const bool pair = i + 1 < text.size() && text.at(i).isHighSurrogate() && text.at(i + 1).isLowSurrogate();
        visit(pair ? QChar::surrogateToUcs4(text.at(i), text.at(i + 1)) : char32_t(text.at(i).unicode()), i, pair ? 2 : 1);
        i += pair ? 2 : 1;
    }
}

} // namespace

bool isUnsafeToShow(char32_t character)
{
    if (character < 0x7f)
        return character < 0x20 && character != U'\n' && character != U'\t';
    if (character == softHyphen || character == nonJoiner || character == joiner)
        return false;
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return character >= 0xe0000 && character <= 0xe007f; // tags, also those that are not assigned
    }
}

bool isInvisible(char32_t character)
{
    if (character < 0x7f)
        return isUnsafeToShow(character);
    const QChar::Category category = QChar::category(character);
    return isUnsafeToShow(character) || category == QChar::Other_Format || category == QChar::Other_PrivateUse || isBlank(character)
           || isNoncharacter(character);
}

bool holdsInvisible(QStringView text)
{
    bool found = false;
    forEachCharacter(text, [&](char32_t character, qsizetype, qsizetype) { found = found || isInvisible(character); });
    return found;
}

QString displayable(const QString &text)
{
    bool safe = true;
    forEachCharacter(text, [&](char32_t character, qsizetype, qsizetype) { safe = safe && !isUnsafeToShow(character) && !isNativeByte(character); });
    if (safe)
        return text;
    QString shown;
    shown.reserve(text.size());
    forEachCharacter(text, [&](char32_t character, qsizetype at, qsizetype length) {
        if (isUnsafeToShow(character))
            shown.append(QChar(QChar::ReplacementCharacter));
        else if (isNativeByte(character))
            shown.append(u"\\x%1"_s.arg(uint(nativeByte(character)), 2, 16));
        else
            shown.append(QStringView(text).sliced(at, length));
    });
    return shown;
}

QByteArray escapedJson(const QByteArray &json)
{
    const QString text = QString::fromUtf8(json);
    if (!holdsInvisible(text))
        return json;
    QString escaped;
    escaped.reserve(text.size());
    forEachCharacter(text, [&](char32_t character, qsizetype at, qsizetype length) {
        if (!isInvisible(character)) {
            escaped.append(QStringView(text).sliced(at, length));
            return;
        }
        for (const QChar unit : QStringView(text).sliced(at, length))
            escaped.append(u"\\u%1"_s.arg(uint(unit.unicode()), 4, 16, QChar(u'0')));
    });
    return escaped.toUtf8();
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
