// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine/message/tokens.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <utility>
#include <vector>

namespace engine::message {

/// All words of all phrases, and the ways back to them from words with mistakes.
class Vocabulary
{
public:
    struct Hit {
        int word = 0;
        double similarity = 0;
        bool lookAlike = false; ///< a name that was misread
    };

    /// The number of this word, a new one if it was not known yet. `exact`: it is a name or key, so mistakes are not forgiven.
    int add(const QString &text, const QString &skeleton, bool exact);
    /// After the last add(), before the first lookUp().
    void finish();

    [[nodiscard]] int size() const { return static_cast<int>(m_words.size()); }
    [[nodiscard]] const QString &text(int word) const { return m_words[static_cast<size_t>(word)].text; }
    [[nodiscard]] const QSet<QString> &names() const { return m_names; }

    /// The words that this token may stand for, each once, in order of their numbers. Finds every word in small vocabularies;
    /// in large ones those with one mistake at most and those that look alike. `work` is counted down by the words that were compared; below
    /// half of limits::matcherWork a small vocabulary is read as a large one, and without any left only the word itself is found.
    [[nodiscard]] std::vector<Hit> lookUp(const Token &token, qint64 &work) const;
    [[nodiscard]] bool findsAll() const;
    /// At most `most` words that begin so.
    [[nodiscard]] std::vector<int> startingWith(const QString &prefix, int most) const;

private:
    struct Word {
        QString text;
        QString skeleton;
        bool exact = false;
    };
    [[nodiscard]] Hit compare(const Token &token, int word) const;
    [[nodiscard]] std::vector<int> near(const Token &token, qint64 &work) const;

    std::vector<Word> m_words;
    QHash<QString, int> m_numbers;
    QSet<QString> m_names;
    QHash<QString, std::vector<int>> m_skeletons;
    std::vector<std::pair<size_t, int>> m_shortened; ///< hash of a word with one letter left out -> word, sorted
    std::vector<int> m_sorted;                       ///< by text
};

} // namespace engine::message
