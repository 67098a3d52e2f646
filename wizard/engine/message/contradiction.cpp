// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "engine/message/contradiction.h"

#include "engine/message/names.h"

#include <algorithm>

namespace engine::message {

using namespace Qt::StringLiterals;

namespace {

using Pair = Alignment::Pair;

/// How far beyond the matches a name is still taken for the one that the phrase has there.
constexpr int reachOutside = 2;
/// What looking up one word costs, as Reading::spend() counts.
constexpr qint64 costOfWord = 10;

const Element &elementOf(const Phrase &phrase, int number)
{
    return phrase.elements[static_cast<size_t>(number)];
}

/// Whether an element that was not found is a name of this kind, so that the token stands in its place.
bool standsFor(const Phrase &phrase, int elementBegin, int elementEnd, const Token &token)
{
    for (int i = elementBegin; i < elementEnd; ++i) {
        const Element &element = elementOf(phrase, i);
        const bool isName = element.kind == Element::Kind::Name || element.isKey;
        if (isName && isFileName(element.text) == isFileName(token.text))
            return true;
    }
    return false;
}

bool keyOfSameKindBeside(const Phrase &phrase, const Gap &gap, const Token &token)
{
    const auto is = [&](int number) {
        return number >= 0 && number < static_cast<int>(phrase.elements.size()) && elementOf(phrase, number).isKey && isFileName(elementOf(phrase, number).text)
               && isFileName(token.text);
    };
    return is(gap.elementBegin - 1) || is(gap.elementEnd);
}

bool otherNameInGap(const Phrase &phrase, const Reading &reading, const Gap &gap)
{
    for (int i = gap.tokenBegin; i < gap.tokenEnd; ++i) {
        const Token &token = reading.tokens()[static_cast<size_t>(i)];
        if (token.isName && reading.spend(costOfWord + gap.elementEnd - gap.elementBegin)
            && (standsFor(phrase, gap.elementBegin, gap.elementEnd, token) || (!gap.hasPlaceholder && keyOfSameKindBeside(phrase, gap, token))))
            return true;
    }
    return false;
}

bool otherNameOutside(const Phrase &phrase, const Reading &reading, const std::vector<Pair> &pairs)
{
    const int first = pairs.front().token;
    const int last = pairs.back().token + pairs.back().tokens;
    const auto other = [&](int token, int elementBegin, int elementEnd) {
        return reading.tokens()[static_cast<size_t>(token)].isName && standsFor(phrase, elementBegin, elementEnd, reading.tokens()[static_cast<size_t>(token)]);
    };
    for (int i = std::max(0, first - reachOutside); i < first; ++i) {
        if (other(i, 0, pairs.front().element))
            return true;
    }
    for (int i = last; i < std::min(reading.size(), last + reachOutside); ++i) {
        if (other(i, pairs.back().element + 1, static_cast<int>(phrase.elements.size())))
            return true;
    }
    return false;
}

bool isDenied(const Phrase &phrase, const Reading &reading, const std::vector<Pair> &pairs)
{
    const std::vector<Token> &tokens = reading.tokens();
    // "no handle leak", but not "no message, a handle leak"
    for (int i = pairs.front().token; i > 0 && !tokens[static_cast<size_t>(i)].opens && reading.spend(costOfWord);) {
        --i;
        const QString &word = tokens[static_cast<size_t>(i)].text;
        if (isDenial(word))
            return true;
        if (commonness(word) == 1)
            break;
    }
    for (const Gap &gap : gapsBetween(phrase, pairs)) {
        for (int i = gap.tokenBegin; i < gap.tokenEnd && !gap.hasPlaceholder && reading.spend(costOfWord); ++i) {
            const QString &word = tokens[static_cast<size_t>(i)].text;
            const bool doubled = (i > 0 && tokens[static_cast<size_t>(i) - 1].text == word) || tokens[static_cast<size_t>(i) + 1].text == word;
            if (isDenial(word) && !doubled)
                return true;
        }
    }
    return false;
}

/// "initialization of user32.dll was successful" has nearly all words of "... failed".
bool wentWell(const Phrase &phrase, const Reading &reading, const std::vector<Pair> &pairs)
{
    const auto isFailure = [&](int number) { return elementOf(phrase, number).text.startsWith("fail"_L1); };
    bool hasFailure = false;
    for (int i = 0; i < static_cast<int>(phrase.elements.size()); ++i)
        hasFailure = hasFailure || isFailure(i);
    if (!hasFailure || std::ranges::any_of(pairs, [&](const Pair &pair) { return isFailure(pair.element); }))
        return false;
    const int end = std::min(reading.size(), pairs.back().token + pairs.back().tokens + reachOutside);
    for (int i = pairs.front().token; i < end && reading.spend(costOfWord); ++i) {
        if (isSuccess(reading.tokens()[static_cast<size_t>(i)].text))
            return true;
    }
    return false;
}

} // namespace

std::vector<Gap> gapsBetween(const Phrase &phrase, const std::vector<Pair> &pairs)
{
    std::vector<Gap> gaps;
    for (size_t i = 1; i < pairs.size(); ++i) {
        const Pair &before = pairs[i - 1];
        const Pair &after = pairs[i];
        Gap gap{before.element + 1, after.element, before.token + before.tokens, std::max(before.token + before.tokens, after.token), false};
        for (int e = gap.elementBegin; e < gap.elementEnd; ++e)
            gap.hasPlaceholder = gap.hasPlaceholder || elementOf(phrase, e).kind == Element::Kind::Placeholder;
        if (gap.tokenBegin < gap.tokenEnd || gap.elementBegin < gap.elementEnd)
            gaps.push_back(gap);
    }
    return gaps;
}

bool isContradicted(const Phrase &phrase, const Reading &reading, const std::vector<Pair> &pairs)
{
    if (pairs.empty())
        return false;
    if (isDenied(phrase, reading, pairs) || wentWell(phrase, reading, pairs))
        return true;
    if (otherNameOutside(phrase, reading, pairs))
        return true;
    return std::ranges::any_of(gapsBetween(phrase, pairs), [&](const Gap &gap) { return otherNameInGap(phrase, reading, gap); });
}

} // namespace engine::message
