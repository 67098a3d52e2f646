// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine/message/vocabulary.h"
#include "rules/idea.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace engine::message {

/// The groups of words of a vocabulary, ready to be found in a text. Built once per matcher, then const.
class Lexicon
{
public:
    explicit Lexicon(const rules::Ideas &ideas);

    struct Hit {
        int group = 0;
        int token = 0;
        int tokens = 1;
        bool denied = false; ///< "not initialized"
        bool absent = false; ///< "no initialization error"
        [[nodiscard]] bool isAffirmed() const { return !denied && !absent; }
        [[nodiscard]] int end() const { return token + tokens; }
    };
    /// The groups of the longest entry that begins at this token. `work` pays for words with mistakes; without any left they are not found.
    void find(const std::vector<Token> &tokens, int at, qint64 &work, std::vector<Hit> &hits) const;

    /// The groups that have a part in every sentence; -1 where the vocabulary has none.
    struct Special {
        int denial = -1, absence = -1, fine = -1, solved = -1, past = -1, still = -1, but = -1, link = -1, programs = -1, fails = -1;
    };
    [[nodiscard]] const Special &special() const { return m_special; }
    /// Whether a group says something of a name, in contrast to the words that every sentence may hold.
    [[nodiscard]] bool isContent(int group) const { return !m_isSpecial[static_cast<size_t>(group)]; }

private:
    struct Entry {
        std::vector<QString> more; ///< the words behind the first
        int group = 0;
    };
    void add(const QString &word, int group);

    QHash<QString, std::vector<Entry>> m_entries; ///< by the first word
    QHash<QString, std::vector<int>> m_stems;
    qsizetype m_longestStem = 0;
    Vocabulary m_words; ///< for mistakes
    std::vector<std::vector<int>> m_groupsOfWord;
    Special m_special;
    std::vector<bool> m_isSpecial;
};

} // namespace engine::message
