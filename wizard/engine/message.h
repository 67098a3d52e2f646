// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "rules/tree.h"

#include <QMap>
#include <QString>

#include <memory>
#include <vector>

namespace engine {

/// One pattern of the tree that was recognised in what a person pasted.
struct MessageMatch {
    QString pattern;  ///< id in tree.messages
    int variant = 0;  ///< index of the phrasing in MessagePattern::patterns; -1: its names and what is said of them
    double score = 0; ///< 0..100; 100 = equal after normalising
    struct Span {
        qsizetype start = 0; ///< in the pasted text, characters
        qsizetype length = 0;
        bool operator==(const Span &) const = default;
    };
    std::vector<Span> spans;         ///< which parts of the pasted text matched
    QMap<QString, QString> captures; ///< placeholder -> its text in the message, as pasted
    QString because;                 ///< in words: what matched what
    QString misnamed;                ///< of suggest(): what stands there in the place of a name of the message; empty: its names are right
    bool operator==(const MessageMatch &) const = default;
};

/// Recognises a tree's messages in pasted text. Build it once per tree (costs a pass over all patterns); recognise() is const and
/// may be called from any thread. Path, drive, letter case, caption, "has", line breaks, quotation marks do not matter; the names in
/// MessagePattern::names do: a near miss of one is another message. What is said of a name is understood clause by clause, with denials
/// and what is over already.
class MessageMatcher
{
public:
    /// `ideas`: the vocabulary that the messages' `says` refer to.
    explicit MessageMatcher(const std::vector<rules::MessagePattern> &patterns, const rules::Ideas &ideas = {});
    ~MessageMatcher();
    MessageMatcher(MessageMatcher &&) noexcept;
    MessageMatcher &operator=(MessageMatcher &&) noexcept;

    /// All patterns recognised, best first; empty when none. Text over limits::answerCharacters matches nothing, and no
    /// more is looked for once limits::matcherWork is used up.
    [[nodiscard]] std::vector<MessageMatch> recognise(const QString &text) const;

    /// What it looks like, also while it is still being typed: at most `most` patterns that come near, best first, also below the threshold of
    /// recognise(); of a pattern with names those where each stands there, or something that could be it with a slip of the pen. Never used
    /// to decide.
    [[nodiscard]] std::vector<MessageMatch> suggest(const QString &text, int most = 5) const;

private:
    struct Index;
    std::unique_ptr<Index> m_index;
};

/// Whether this text says that there is no message (`none`, `no message`, empty after trimming).
[[nodiscard]] bool saysNoMessage(const QString &text);

} // namespace engine
