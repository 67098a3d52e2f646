// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "report/wordbreak.h"

#include <QFontMetricsF>
#include <QHash>

namespace report::pdf {

using namespace Qt::StringLiterals;

namespace {

/// Characters that QTextDocument keeps for itself: frame marks, the place of an object, and everything that is no character.
bool isReserved(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0xfdd0 && code <= 0xfdef) || code == 0xfffc || code == 0xfffe || code == 0xffff || code == 0;
}

bool isGoodBreak(QChar c)
{
    return u"\\/,;=-_:.&?"_s.contains(c);
}

/// Where a character begins that may start a line: not the second half of a pair, not a mark that belongs to the one before.
bool mayStartLine(QChar c)
{
    return !c.isLowSurrogate() && !c.isMark();
}

class WordFitter
{
public:
    WordFitter(const QFontMetricsF &metrics, qreal width)
        : m_metrics(metrics)
        , m_width(width * 0.98) // sums of single advances ignore kerning
    {
    }

    void add(QStringView word, QString &result) const
    {
        if (word.size() < 200 && m_metrics.horizontalAdvance(word.toString()) <= m_width) {
            result += word;
            return;
        }
        qsizetype start = 0;
        while (start < word.size()) {
            const qsizetype end = endOfPiece(word, start);
            result += word.sliced(start, end - start);
            if (end < word.size())
                result += QChar(QChar::LineSeparator);
            start = end;
        }
    }

private:
    [[nodiscard]] qreal advance(QChar c) const
    {
        auto known = m_advances.constFind(c);
        if (known == m_advances.cend())
            known = m_advances.insert(c, m_metrics.horizontalAdvance(c));
        return *known;
    }

    [[nodiscard]] qsizetype endOfPiece(QStringView word, qsizetype start) const
    {
        qreal used = 0;
        qsizetype end = start;
        qsizetype good = start;
        while (end < word.size()) {
            used += advance(word[end]);
            if (used > m_width && end > start && mayStartLine(word[end]))
                break;
            ++end;
            if (isGoodBreak(word[end - 1]) && used > m_width * 0.5)
                good = end;
        }
        return end == word.size() || good == start ? end : good;
    }

    const QFontMetricsF &m_metrics;
    qreal m_width;
    mutable QHash<QChar, qreal> m_advances; ///< measuring a character costs more than all the rest
};

} // namespace

QString fitted(const QString &text, const QFontMetricsF &metrics, qreal width)
{
    QString clean = text;
    for (QChar &c : clean) {
        if (isReserved(c))
            c = QChar(QChar::ReplacementCharacter);
        else if (c == u'\n' || c == QChar(QChar::ParagraphSeparator) || c == u'\r')
            c = QChar(QChar::LineSeparator);
    }
    const WordFitter fitter(metrics, width);
    QString result;
    result.reserve(clean.size() + clean.size() / 20);
    qsizetype start = 0;
    for (qsizetype i = 0; i <= clean.size(); ++i) {
        if (i < clean.size() && clean[i] != u' ' && clean[i] != QChar(QChar::LineSeparator))
            continue;
        fitter.add(QStringView(clean).sliced(start, i - start), result);
        if (i < clean.size())
            result += clean[i];
        start = i + 1;
    }
    return result;
}

} // namespace report::pdf
