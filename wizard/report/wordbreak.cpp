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

    /// Puts a word where the line stands. A path goes on behind a backslash on the next line: by themselves, lines of a document end before it.
    void add(QStringView word, QString &result)
    {
        const qreal width = word.size() < 200 ? m_metrics.horizontalAdvance(word.toString()) : m_width * 2;
        const bool path = word.contains(u'\\');
        if (width <= m_width - m_at || (width <= m_width && !path)) {
            m_at = width <= m_width - m_at ? m_at + width : width;
            result += word;
            return;
        }
        qsizetype start = 0;
        if (m_at > 0) {
            start = path ? endOfPath(word, m_width - m_at) : 0;
            result += word.first(start);
            newLine(result);
        }
        while (start < word.size()) {
            const qsizetype end = endOfPiece(word, start);
            result += word.sliced(start, end - start);
            m_at = m_metrics.horizontalAdvance(word.sliced(start, std::min<qsizetype>(end - start, 200)).toString());
            if (end < word.size())
                newLine(result);
            start = end;
        }
    }

    void blank() { m_at += advance(u' '); }
    void newLine(QString &result)
    {
        result += QChar(QChar::LineSeparator);
        m_at = 0;
    }

private:
    [[nodiscard]] qreal advance(QChar c) const
    {
        auto known = m_advances.constFind(c);
        if (known == m_advances.cend())
            known = m_advances.insert(c, m_metrics.horizontalAdvance(c));
        return *known;
    }

    /// Behind the last backslash that still fits into `width`; 0 without one.
    [[nodiscard]] qsizetype endOfPath(QStringView word, qreal width) const
    {
        qsizetype end = 0;
        qreal used = 0;
        for (qsizetype i = 0; i < word.size() && used + advance(word[i]) <= width; ++i) {
            used += advance(word[i]);
            if (word[i] == u'\\' && i + 1 < word.size() && word[i + 1] != u'\\')
                end = i + 1;
        }
        return end;
    }

    [[nodiscard]] qsizetype endOfPiece(QStringView word, qsizetype start) const
    {
        qreal used = 0;
        qsizetype end = start;
        qsizetype good = start;
        qsizetype backslash = start;
        while (end < word.size()) {
            used += advance(word[end]);
            if (used > m_width && end > start && mayStartLine(word[end]))
                break;
            ++end;
            if (isGoodBreak(word[end - 1]) && used > m_width * 0.5)
                good = end;
            if (word[end - 1] == u'\\' && used > m_width * 0.3)
                backslash = end;
        }
        if (end == word.size())
            return end;
        return backslash > start ? backslash : good > start ? good : end;
    }

    const QFontMetricsF &m_metrics;
    qreal m_width;
    qreal m_at = 0;                         ///< how far the line is filled
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
    WordFitter fitter(metrics, width);
    QString result;
    result.reserve(clean.size() + clean.size() / 20);
    qsizetype start = 0;
    for (qsizetype i = 0; i <= clean.size(); ++i) {
        if (i < clean.size() && clean[i] != u' ' && clean[i] != QChar(QChar::LineSeparator))
            continue;
        fitter.add(QStringView(clean).sliced(start, i - start), result);
        if (i < clean.size() && clean[i] == u' ') {
            result += u' ';
            fitter.blank();
        } else if (i < clean.size()) {
            fitter.newLine(result);
        }
        start = i + 1;
    }
    return result;
}

} // namespace report::pdf
