// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "engine/message/explain.h"

#include "base/text.h"
#include "base/texts.h"

#include <algorithm>
#include <cmath>

namespace engine::message {

using namespace Qt::StringLiterals;

namespace {

/// A placeholder that would take more than this took something else.
constexpr qsizetype maximumCaptured = 160;
constexpr int maximumQuoted = 90;

QString trimmedOfPunctuation(QStringView text)
{
    const auto isAround
        = [](QChar c) { return c.isSpace() || u"<>()[]{}\"'`:;,.-|"_s.contains(c) || c == QChar(0x201c) || c == QChar(0x201d) || c == QChar(0x2013); };
    while (!text.isEmpty() && isAround(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isAround(text.back()))
        text.chop(1);
    return text.toString().simplified();
}

/// Where the line or sentence that holds this token begins, looking back over a few tokens.
qsizetype clauseStart(const Reading &reading, int token)
{
    constexpr int most = 6;
    int first = token;
    const auto begins = [&](int at) { return reading.tokens()[static_cast<size_t>(at)].opens || reading.tokens()[static_cast<size_t>(at)].startsLine; };
    while (first > 0 && token - first < most && !begins(first))
        --first;
    return reading.tokens()[static_cast<size_t>(first)].start;
}

qsizetype clauseEnd(const Reading &reading, int token)
{
    const auto &tokens = reading.tokens();
    size_t next = static_cast<size_t>(token) + 1;
    while (next < tokens.size() && !tokens[next].opens && !tokens[next].startsLine)
        ++next;
    return tokens[next - 1].end();
}

QString quoted(const QString &text)
{
    return Texts::tr("\u201c%1\u201d").arg(base::oneLine(text, maximumQuoted));
}

QString matchedText(const Reading &reading, const Alignment &alignment)
{
    const auto &tokens = reading.tokens();
    const Token &first = tokens[static_cast<size_t>(alignment.pairs.front().token)];
    const auto &last = alignment.pairs.back();
    return reading.text().sliced(first.start, tokens[static_cast<size_t>(last.token + last.tokens - 1)].end() - first.start);
}

} // namespace

std::vector<MessageMatch::Span> spansOf(const Reading &reading, const Alignment &alignment)
{
    std::vector<MessageMatch::Span> spans;
    int next = -1;
    for (const Alignment::Pair &pair : alignment.pairs) {
        const Token &first = reading.tokens()[static_cast<size_t>(pair.token)];
        const Token &last = reading.tokens()[static_cast<size_t>(pair.token + pair.tokens - 1)];
        if (pair.token <= next && !spans.empty())
            spans.back().length = last.end() - spans.back().start;
        else
            spans.push_back({first.start, last.end() - first.start});
        next = pair.token + pair.tokens;
    }
    return spans;
}

QMap<QString, QString> capturesOf(const Phrase &phrase, const Reading &reading, const Alignment &alignment)
{
    QMap<QString, QString> captures;
    const auto &tokens = reading.tokens();
    const auto &pairs = alignment.pairs;
    const auto keep = [&](const QString &name, qsizetype from, qsizetype to) {
        if (to <= from || to - from > maximumCaptured)
            return;
        if (const QString text = trimmedOfPunctuation(QStringView(reading.text()).sliced(from, to - from)); !text.isEmpty())
            captures.insert(name, text);
    };
    for (size_t i = 0; i < pairs.size(); ++i) {
        const Element &element = phrase.elements[static_cast<size_t>(pairs[i].element)];
        const Token &token = tokens[static_cast<size_t>(pairs[i].token)];
        if (!element.directory.isEmpty() && token.directory >= 0)
            captures.insert(element.directory, reading.text().sliced(token.directory, token.start - token.directory).simplified());
        const int before = pairs[i].element - 1;
        if (before < 0 || phrase.elements[static_cast<size_t>(before)].kind != Element::Kind::Placeholder)
            continue;
        const qsizetype to = token.directory >= 0 ? token.directory : token.start;
        if (i == 0)
            keep(phrase.elements[static_cast<size_t>(before)].text, clauseStart(reading, pairs[i].token), to);
        else if (pairs[i - 1].element == before - 1)
            keep(phrase.elements[static_cast<size_t>(before)].text, tokens[static_cast<size_t>(pairs[i - 1].token + pairs[i - 1].tokens - 1)].end(), to);
    }
    if (pairs.empty())
        return captures;
    const int after = pairs.back().element + 1;
    const int last = pairs.back().token + pairs.back().tokens - 1;
    if (after + 1 == static_cast<int>(phrase.elements.size()) && phrase.elements.back().kind == Element::Kind::Placeholder && last + 1 < reading.size()) {
        const bool onward = !tokens[static_cast<size_t>(last) + 1].opens && !tokens[static_cast<size_t>(last) + 1].startsLine;
        keep(phrase.elements.back().text, tokens[static_cast<size_t>(last)].end(), onward ? clauseEnd(reading, last) : clauseEnd(reading, last + 1));
    }
    return captures;
}

QString becauseOf(const Phrase &phrase, const Reading &reading, const QString &phrasing, const Alignment &alignment, bool decided)
{
    const int points = static_cast<int>(std::floor(alignment.score()));
    const QString seen = quoted(matchedText(reading, alignment));
    const QString meant = quoted(phrasing);
    QStringList sentences;
    if (!decided)
        sentences += Texts::tr("%1 is similar to %2, but a different message.").arg(seen, meant);
    else if (points >= 100)
        sentences += Texts::tr("%1 is the text %2.").arg(seen, meant);
    else
        sentences += Texts::tr("%1 matches %2, %3 points of 100.").arg(seen, meant).arg(points);
    for (const Alignment::Pair &pair : alignment.pairs) {
        const Element &element = phrase.elements[static_cast<size_t>(pair.element)];
        if (!element.isKey)
            continue;
        const QString written = reading.tokens()[static_cast<size_t>(pair.token)].raw;
        sentences += pair.lookAlike ? Texts::tr("The message names %1, written as %2.").arg(element.text, quoted(written))
                                    : Texts::tr("The message names %1.").arg(element.text);
    }
    return sentences.join(u' ');
}

QString becauseOfIdea(const QString &name, const QString &written, const QString &idea)
{
    if (name.isEmpty())
        return Texts::tr("The message says that %1.").arg(idea);
    if (!written.isEmpty())
        return Texts::tr("The message names %1, written as %2, and says that %3.").arg(name, quoted(written), idea);
    return Texts::tr("The message names %1 and says that %2.").arg(name, idea);
}

QString becauseOfName(const QString &name)
{
    return Texts::tr("The message names %1, but it does not say the same of it.").arg(name);
}

QString becauseOfSlip(const QString &slip, const QString &meant)
{
    return Texts::tr("It names %1, not %2. If that is a typing mistake, correct the text.").arg(base::oneLine(slip, maximumQuoted), meant);
}

} // namespace engine::message
