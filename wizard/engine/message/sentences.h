// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine/message/lexicon.h"
#include "engine/message/reading.h"
#include "rules/tree.h"

#include <QSet>

#include <vector>

namespace engine::message {

/// What a text says of the names in it, sentence by sentence and clause by clause: which ideas, denied or not, of which name, and whether it is over.
/// Made per text; costs a pass over its tokens.
class Sentences
{
public:
    /// `names`: all names of all messages, lower case; `skeletons`: the same as a bad scanner sees them.
    Sentences(const rules::Ideas &ideas, const Lexicon &lexicon, const Reading &reading, const QSet<QString> &names, const QSet<QString> &skeletons);

    /// Where the text says one of a message's ideas of its name.
    struct Said {
        int idea = -1; ///< -1: it does not
        int name = -1; ///< token
        bool lookAlike = false;
        std::vector<int> tokens; ///< with the name's, sorted
    };
    [[nodiscard]] Said find(const rules::MessagePattern &message) const;
    /// Whether what stands at this token is told as over: solved, or of last week.
    [[nodiscard]] bool isOver(int token) const;

private:
    enum class Answer { Nothing, Said, Denied };
    struct Scope {
        int begin = 0, end = 0; ///< tokens
    };
    struct Name {
        int token = 0;
        QString kind; ///< its extension; `exe` of a program without one; empty competes with all
    };

    void divide();
    void bindDenials();
    void judgeClauses();
    [[nodiscard]] Scope clause(int number) const;
    [[nodiscard]] int clauseAt(int token) const { return m_clauseOf[static_cast<size_t>(token)]; }
    [[nodiscard]] static Scope around(Scope scope, int token);
    [[nodiscard]] bool has(Scope scope, int group) const;
    [[nodiscard]] bool hasCompetitor(Scope scope, int token) const;
    [[nodiscard]] bool belongsTo(int hit, int token, Scope scope) const;
    [[nodiscard]] const Lexicon::Hit *nearest(int group, int token, Scope scope) const;
    [[nodiscard]] Answer inScope(const rules::Idea &idea, int token, Scope scope, bool named, std::vector<int> &tokens) const;
    [[nodiscard]] Answer of(int idea, int token, bool named, std::vector<int> &tokens) const;
    [[nodiscard]] bool names(const QString &extension) const;

    const rules::Ideas &m_ideas;
    const Lexicon &m_lexicon;
    const Reading &m_reading;
    const QSet<QString> &m_known;
    std::vector<Lexicon::Hit> m_hits;
    std::vector<Name> m_names;
    std::vector<int> m_candidates;     ///< tokens that may be a name of a message
    std::vector<int> m_clauseOf;       ///< of each token
    std::vector<int> m_clauses;        ///< first token of each
    std::vector<bool> m_opensSentence; ///< of each clause
    std::vector<bool> m_over;          ///< of each clause
    std::vector<int> m_deniedNames;    ///< tokens, sorted
    bool m_isBare = false;             ///< nothing but names and words that say nothing
};

} // namespace engine::message
