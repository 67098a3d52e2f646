// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "engine/message/reading.h"

#include "engine/message/similarity.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace engine::message {

namespace {

/// In longer texts a word of a large vocabulary is found with one mistake only.
constexpr int shortText = 200;
/// A word cut off at the end of the text.
constexpr double cutOff = 0.9;
constexpr qsizetype minimumOfCutWord = 3;
/// Two words written as one must be nearly right.
constexpr double minimumJoined = 0.85;

bool isNumber(const Token &token)
{
    return std::ranges::all_of(token.text, [](QChar c) { return c.isDigit(); });
}

Token joined(const Token &first, const Token &second)
{
    Token token = first;
    token.text += second.text;
    token.raw += second.raw;
    token.skeleton = skeletonOf(token.raw);
    token.isName = first.isName || second.isName;
    token.length = second.end() - first.start;
    return token;
}

} // namespace

Reading::Reading(const QString &text, const Vocabulary &vocabulary)
    : m_text(text)
    , m_tokens(tokenise(text))
    , m_hitsAreAll(vocabulary.findsAll() || m_tokens.size() > shortText)
{
    QHash<QString, std::vector<Vocabulary::Hit>> seen; // by raw text: logs repeat themselves
    const auto lookUp = [&](const Token &token) {
        const auto known = seen.constFind(token.raw);
        return known != seen.cend() ? *known : *seen.insert(token.raw, vocabulary.lookUp(token, m_work));
    };
    m_hits.reserve(m_tokens.size());
    m_joinedHits.resize(m_tokens.size());
    for (size_t i = 0; i < m_tokens.size(); ++i) {
        m_hits.push_back(lookUp(m_tokens[i]));
        const bool joins = i + 1 < m_tokens.size() && m_tokens[i + 1].directory < 0 && !(isNumber(m_tokens[i]) && isNumber(m_tokens[i + 1]));
        if (joins)
            m_joinedHits[i] = lookUp(joined(m_tokens[i], m_tokens[i + 1]));
    }
}

bool Reading::spend(qint64 work) const
{
    m_work -= work;
    return m_work > 0;
}

Vocabulary::Hit Reading::compare(const Element &element, int token, bool withNext) const
{
    const auto &hits = withNext ? m_joinedHits[static_cast<size_t>(token)] : m_hits[static_cast<size_t>(token)];
    if (const auto hit = std::ranges::lower_bound(hits, element.word, {}, &Vocabulary::Hit::word); hit != hits.end() && hit->word == element.word)
        return *hit;
    if (withNext || element.kind != Element::Kind::Word || element.isKey)
        return {element.word, 0, false};
    const Token &seen = m_tokens[static_cast<size_t>(token)];
    double similarity = 0;
    if (!m_hitsAreAll && allowedMistakes(element.text.size()) > 1)
        similarity = wordSimilarity(seen.text, element.text);
    if (similarity == 0 && token + 1 == size() && seen.text.size() >= minimumOfCutWord && element.text.startsWith(seen.text))
        similarity = cutOff;
    return {element.word, similarity, false};
}

double Reading::compareJoined(const Element &first, const Element &second, int token) const
{
    if (first.kind != Element::Kind::Word || second.kind != Element::Kind::Word || first.isKey || second.isKey)
        return 0;
    const QString &seen = m_tokens[static_cast<size_t>(token)].text;
    if (std::abs(seen.size() - first.text.size() - second.text.size()) > 1)
        return 0;
    const double similarity = wordSimilarity(seen, QString(first.text + second.text));
    return similarity >= minimumJoined ? similarity : 0;
}

} // namespace engine::message
