// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "engine/message/glyphs.h"

#include <algorithm>
#include <array>
#include <utility>

namespace engine::message {

using namespace Qt::StringLiterals;

namespace {

/// Letters of other scripts that a scanner takes for Latin ones, or that look the same.
constexpr std::u16string_view foreignLetters = u"\u0430\u0435\u043e\u0440\u0441\u0445\u0443\u0456\u0455\u0458\u043a\u043c\u0442\u0433"  // Cyrillic, small
                                               u"\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0425\u0406\u0405\u0408"  // Cyrillic, capital
                                               u"\u03b1\u03bf\u03b5\u03b9\u03ba\u03bd\u03c1\u03c4\u03c5\u0131"                          // Greek and dotless i
                                               u"\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7"; // Greek, capital
constexpr std::u16string_view latinLetters = u"aeopcxyisjkmtr"
                                             u"ABEKMHOPCTXISJ"
                                             u"aoeikvptui"
                                             u"ABEZHIKMNOPTYX";
static_assert(foreignLetters.size() == latinLetters.size());

bool isInvisible(char16_t c)
{
    return c == 0x00ad || (c >= 0x200b && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2060 && c <= 0x2069) || c == 0xfeff || c == 0x034f;
}

bool isQuote(char16_t c)
{
    return c == u'"' || c == u'\'' || c == u'`' || c == 0x00b4 || c == 0x00ab || c == 0x00bb || (c >= 0x2018 && c <= 0x201f) || c == 0x2039 || c == 0x203a
           || c == 0x2032 || c == 0x2033;
}

bool isDash(char16_t c)
{
    return (c >= 0x2010 && c <= 0x2015) || c == 0x2212 || c == 0x2043;
}

bool isLineEnd(char16_t c)
{
    return c == u'\n' || c == 0x0b || c == 0x0c || c == 0x85 || c == 0x2028 || c == 0x2029;
}

void addFolded(Glyphs &glyphs, QChar c, qsizetype at)
{
    const char16_t code = c.unicode();
    if (code < 0x80) {
        glyphs.add(isQuote(code) ? u'\'' : code == u'\t' || (code < 0x20 && code != u'\n') || code == 0x7f ? QChar(u' ') : c, at);
        return;
    }
    if (isQuote(code)) {
        glyphs.add(u'\'', at);
    } else if (isDash(code)) {
        glyphs.add(u'-', at);
    } else if (c.isSpace() || c.category() == QChar::Other_Control) {
        glyphs.add(u' ', at);
    } else if (const auto place = foreignLetters.find(code); place != std::u16string_view::npos) {
        glyphs.add(latinLetters[place], at);
    } else if (c.decompositionTag() != QChar::NoDecomposition && c.decompositionTag() != QChar::Canonical) {
        for (const QChar part : c.decomposition())
            addFolded(glyphs, part, at);
    } else {
        glyphs.add(c, at);
    }
}

Glyphs foldCharacters(const QString &text)
{
    Glyphs glyphs;
    glyphs.text.reserve(text.size());
    glyphs.origin.reserve(static_cast<size_t>(text.size()));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        const bool beforeLineEnd = i + 1 < text.size() && (isLineEnd(text.at(i + 1).unicode()) || text.at(i + 1) == u'\r');
        if (c == u'=' && beforeLineEnd) {
            // a line broken by the coding of a mail: the word goes on
            i += text.at(i + 1) == u'\r' && i + 2 < text.size() && text.at(i + 2) == u'\n' ? 2 : 1;
        } else if (c == u'\r') {
            if (!(i + 1 < text.size() && text.at(i + 1) == u'\n'))
                glyphs.add(u'\n', i);
        } else if (isLineEnd(c)) {
            glyphs.add(u'\n', i);
        } else if (c == 0x00ad && beforeLineEnd) {
            glyphs.add(u'-', i); // a soft hyphen that shows
        } else if (!isInvisible(c)) {
            addFolded(glyphs, text.at(i), i);
        }
    }
    return glyphs;
}

/// Where the words of a line begin, after indentation and the marks of quoting (`> > `, `| `).
qsizetype afterMailMarks(const QString &text, qsizetype at)
{
    while (at < text.size()) {
        const QChar c = text.at(at);
        const bool bar = c == u'|' && (at + 1 == text.size() || text.at(at + 1) == u' ' || text.at(at + 1) == u'|' || text.at(at + 1) == u'>');
        if (c != u' ' && c != u'>' && !bar)
            break;
        ++at;
    }
    return at;
}

} // namespace

void Glyphs::add(QChar glyph, qsizetype at)
{
    text.append(glyph);
    origin.push_back(at);
}

Glyphs foldGlyphs(const QString &text)
{
    const Glyphs folded = foldCharacters(text);
    Glyphs glyphs;
    glyphs.text.reserve(folded.text.size());
    glyphs.origin.reserve(folded.origin.size());
    const qsizetype size = folded.text.size();
    for (qsizetype i = afterMailMarks(folded.text, 0); i < size;) {
        const QChar c = folded.text.at(i);
        if (c != u'\n') {
            glyphs.add(c, folded.origin.at(static_cast<size_t>(i)));
            ++i;
            continue;
        }
        const qsizetype next = afterMailMarks(folded.text, i + 1);
        const qsizetype end = glyphs.text.size();
        const bool hyphenated
            = end >= 2 && glyphs.text.at(end - 1) == u'-' && glyphs.text.at(end - 2).isLetter() && next < size && folded.text.at(next).isLower();
        if (hyphenated) {
            glyphs.text.chop(1);
            glyphs.origin.pop_back();
        } else {
            glyphs.add(u'\n', folded.origin.at(static_cast<size_t>(i)));
        }
        i = next;
    }
    return glyphs;
}

} // namespace engine::message
