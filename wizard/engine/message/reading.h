// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/limits.h"
#include "engine/message/phrase.h"
#include "engine/message/tokens.h"
#include "engine/message/vocabulary.h"

#include <QString>

#include <vector>

namespace engine::message {

/// A pasted text as one matcher sees it: its tokens, and for each (and each two neighbours written as one) the words it may stand for.
class Reading
{
public:
    Reading(const QString &text, const Vocabulary &vocabulary);

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] const std::vector<Token> &tokens() const { return m_tokens; }
    [[nodiscard]] int size() const { return static_cast<int>(m_tokens.size()); }
    [[nodiscard]] const std::vector<Vocabulary::Hit> &hits(int token) const { return m_hits[static_cast<size_t>(token)]; }

    [[nodiscard]] const std::vector<Vocabulary::Hit> &joinedHits(int token) const { return m_joinedHits[static_cast<size_t>(token)]; }
    /// Whether hits() and joinedHits() hold every word that compare() would find, but for the last token, which may be cut off.
    [[nodiscard]] bool hitsAreAll() const { return m_hitsAreAll; }

    /// Counts work at this text, in places compared. False once limits::matcherWork is used up: then nothing more is looked for, so that no text and no
    /// tree keeps the program busy. Work is counted and not timed, so that equal texts give equal results on every machine.
    bool spend(qint64 work) const;
    [[nodiscard]] bool isExhausted() const { return m_work <= 0; }

    /// How well this token, or this token and the next as one word, stands for the element.
    [[nodiscard]] Vocabulary::Hit compare(const Element &element, int token, bool withNext = false) const;
    /// How well this token stands for two neighbouring elements that were written as one word.
    [[nodiscard]] double compareJoined(const Element &first, const Element &second, int token) const;

private:
    QString m_text;
    std::vector<Token> m_tokens;
    std::vector<std::vector<Vocabulary::Hit>> m_hits;
    std::vector<std::vector<Vocabulary::Hit>> m_joinedHits; ///< of a token and its successor
    bool m_hitsAreAll = false;
    mutable qint64 m_work = base::limits::matcherWork;
};

} // namespace engine::message
