// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "rules/sourcetext.h"

#include "base/text.h"
#include "base/texts.h"

#include <algorithm>
#include <cstring>

namespace rules {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t byteOrderMark = 0xfeff;
constexpr int invalid = 0;

unsigned char byteAt(std::string_view text, size_t at)
{
    return at < text.size() ? static_cast<unsigned char>(text[at]) : 0;
}

bool isContinuation(unsigned char byte)
{
    return (byte & 0xc0) == 0x80;
}

/// Length of the well-formed UTF-8 sequence at `at` and its code point; `invalid` for overlong forms, surrogates and broken ones.
int sequenceAt(std::string_view text, size_t at, char32_t &character)
{
    const unsigned char first = byteAt(text, at);
    const unsigned char second = byteAt(text, at + 1);
    if (first < 0x80) {
        character = first;
        return 1;
    }
    if (first < 0xc2 || first > 0xf4 || !isContinuation(second))
        return invalid;
    if (first < 0xe0) {
        character = (first & 0x1fu) << 6 | (second & 0x3fu);
        return 2;
    }
    const unsigned char third = byteAt(text, at + 2);
    if (!isContinuation(third))
        return invalid;
    if (first < 0xf0) {
        character = (first & 0x0fu) << 12 | (second & 0x3fu) << 6 | (third & 0x3fu);
        return character < 0x800 || (character >= 0xd800 && character < 0xe000) ? invalid : 3;
    }
    const unsigned char fourth = byteAt(text, at + 3);
    character = (first & 0x07u) << 18 | (second & 0x3fu) << 12 | (third & 0x3fu) << 6 | (fourth & 0x3fu);
    return !isContinuation(fourth) || character < 0x10000 || character > 0x10ffff ? invalid : 4;
}

QString hexadecimal(char32_t character)
{
    return u"U+%1"_s.arg(static_cast<uint>(character), 4, 16, QChar(u'0')).toUpper();
}

bool changesDirection(char32_t c)
{
    return c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

QString describe(char32_t character)
{
    if (character == 0)
        return Texts::tr("a NUL byte, which no text file holds");
    if (character == byteOrderMark)
        return Texts::tr("a byte order mark inside the text");
    if (character < 0x20 || (character >= 0x7f && character < 0xa0))
        return Texts::tr("the control character %1, which cannot be shown").arg(hexadecimal(character));
    if (changesDirection(character))
        return Texts::tr("the invisible character %1, which changes the order in which text is shown").arg(hexadecimal(character));
    if (QChar::category(character) == QChar::Other_PrivateUse)
        return Texts::tr("the character %1, which looks different on each computer; take it out").arg(hexadecimal(character));
    return Texts::tr("the invisible character %1, which nobody who reads the tree can see; take it out").arg(hexadecimal(character));
}

} // namespace

SourceText::SourceText(const QByteArray &bytes)
    : m_bytes(bytes.startsWith("\xef\xbb\xbf") ? bytes.sliced(3) : bytes)
{
    m_lineStarts.push_back(0);
    const char *begin = m_bytes.constData();
    const char *end = begin + m_bytes.size();
    const char *at = begin;
    while ((at = static_cast<const char *>(std::memchr(at, '\n', static_cast<size_t>(end - at))))) {
        ++at;
        m_lineStarts.push_back(static_cast<quint32>(at - begin));
    }
}

std::vector<SourceText::Fault> SourceText::faults(int most) const
{
    std::vector<Fault> found;
    if (m_bytes.startsWith("\xff\xfe") || m_bytes.startsWith("\xfe\xff") || m_bytes.startsWith(QByteArrayView("\0\0\xfe\xff", 4))) {
        found.push_back({0, Texts::tr("this file is UTF-16 or UTF-32; save it as UTF-8")});
        return found;
    }
    const std::string_view text = bytes();
    bool indenting = true;
    bool faultInLine = false;
    const auto report = [&](size_t at, const QString &message) {
        if (!faultInLine)
            found.push_back({static_cast<qsizetype>(at), message});
        faultInLine = true;
    };
    for (size_t at = 0; at < text.size() && static_cast<int>(found.size()) < most;) {
        const unsigned char byte = byteAt(text, at);
        if (byte == '\n') {
            indenting = true;
            faultInLine = false;
        } else if (byte == '\t' && indenting) {
            report(at, Texts::tr("a tab indents this line; use blanks"));
        } else if (byte == '\r') {
            if (byteAt(text, at + 1) != '\n')
                report(at, Texts::tr("a carriage return without a line feed; save the file with the usual line ends"));
        } else if (byte >= 0x20 && byte < 0x7f) {
            indenting = indenting && byte == ' ';
        } else {
            char32_t character = 0;
            const int length = sequenceAt(text, at, character);
            if (length == invalid)
                report(at, Texts::tr("this byte is not valid UTF-8; save the file as UTF-8"));
            else if (base::isInvisible(character))
                report(at, describe(character));
            at += static_cast<size_t>(std::max(length, 1));
            indenting = false;
            continue;
        }
        ++at;
    }
    return found;
}

int SourceText::lineOf(qsizetype offset) const
{
    return static_cast<int>(std::ranges::upper_bound(m_lineStarts, static_cast<quint32>(std::max<qsizetype>(offset, 0))) - m_lineStarts.begin());
}

int SourceText::columnOf(qsizetype offset) const
{
    return columnOf(offset, lineOf(offset));
}

int SourceText::columnOf(qsizetype offset, int line) const
{
    const char *begin = m_bytes.constData() + m_lineStarts[static_cast<size_t>(line) - 1];
    const char *end = m_bytes.constData() + std::min(offset, m_bytes.size());
    return 1 + static_cast<int>(std::count_if(begin, end, [](char c) { return !isContinuation(static_cast<unsigned char>(c)); }));
}

bool holdsUnsafeText(std::string_view utf8)
{
    for (size_t at = 0; at < utf8.size();) {
        char32_t character = 0;
        const int length = sequenceAt(utf8, at, character);
        if (length == invalid || base::isInvisible(character))
            return true;
        at += static_cast<size_t>(length);
    }
    return false;
}

} // namespace rules
