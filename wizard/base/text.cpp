// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/text.h"

#include "base/nativepath.h"

#include <QStringList>

#include <rapidfuzz/distance.hpp>

#include <algorithm>

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

qsizetype fitting(QStringView text, qsizetype width)
{
    if (text.size() <= width)
        return text.size();
    const QStringView line = text.first(width);
    const qsizetype good = std::max(line.lastIndexOf(u' '), line.lastIndexOf(u'\\'));
    return good > width / 4 ? good + 1 : width;
}

QStringList wrapped(const QString &text, int width, LongWords longWords)
{
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n')) {
        QString line;
        for (QString word : paragraph.split(u' ', Qt::SkipEmptyParts)) {
            if (!line.isEmpty() && line.size() + 1 + word.size() > width) {
                lines << line;
                line.clear();
            }
            while (longWords == LongWords::Cut && word.size() > width) {
                const qsizetype end = fitting(word, width);
                lines << word.first(end);
                word = word.sliced(end);
            }
            line += line.isEmpty() ? word : u' ' + word;
        }
        lines << line;
    }
    return lines;
}

QString oneLine(const QString &text, int most)
{
    QString line = displayable(text).simplified();
    if (line.size() > most)
        line = line.left(most - 1) + QChar(0x2026);
    return line;
}

int editDistance(QStringView a, QStringView b, int most)
{
    return static_cast<int>(rapidfuzz::osa_distance(a.utf16(), a.utf16() + a.size(), b.utf16(), b.utf16() + b.size(), most));
}

QString nearest(const QString &word, const QStringList &candidates)
{
    constexpr int longest = 64; // ids are short; longer words are no typing mistakes
    if (word.size() > longest)
        return {};
    const QString meant = word.toLower();
    QString best;
    int bestDistance = std::max<int>(1, static_cast<int>(word.size()) / 3) + 1;
    for (const QString &candidate : candidates) {
        if (candidate.size() > longest)
            continue;
        const int distance = editDistance(meant, candidate.toLower(), bestDistance);
        if (distance < bestDistance) {
            bestDistance = distance;
            best = candidate;
        }
    }
    return best;
}

} // namespace base
