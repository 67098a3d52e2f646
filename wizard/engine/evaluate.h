// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine/message.h"
#include "engine/session.h"
#include "rules/condition.h"

#include <QSet>
#include <QString>

#include <memory>
#include <vector>

namespace engine {

using rules::Truth;

struct Index;

/// A tree together with what is computed from it once: the message matcher and an index of its steps. Cheap to pass by reference, built
/// once per tree, immutable, shared between threads.
class CompiledTree
{
public:
    explicit CompiledTree(std::shared_ptr<const rules::Tree> tree);
    ~CompiledTree();
    [[nodiscard]] const rules::Tree &tree() const;
    /// As the tree's own, without a search.
    [[nodiscard]] const rules::Question *question(const QString &id) const;
    [[nodiscard]] const rules::FactSpec *fact(const QString &id) const;
    [[nodiscard]] const rules::Step *step(const QString &id) const;
    [[nodiscard]] const MessageMatcher &matcher() const;
    /// matcher().recognise(), remembered for the last few texts: one case asks for the same text many times.
    [[nodiscard]] std::vector<MessageMatch> recognised(const QString &text) const;
    [[nodiscard]] const Index &index() const; ///< the engine's own (engine/index.h)

private:
    std::shared_ptr<const rules::Tree> m_tree;
    MessageMatcher m_matcher;
    std::unique_ptr<const Index> m_index;
    struct Recent;
    std::unique_ptr<Recent> m_recent; ///< guarded by a mutex of its own
};

/// Truth of a condition under the session's answers and facts. A fact that was looked for and is not there is none of the values it is
/// compared with; one that nobody looked for is Unknown. What every possible answer fulfils is True without an answer.
[[nodiscard]] Truth evaluate(const CompiledTree &compiledTree, const Session &session, const rules::Condition &condition);

/// The questions (ids) whose answers a condition looks at.
[[nodiscard]] QSet<QString> questionsOf(const rules::Condition &condition);

/// A condition in words: `Which service pack is installed? is one of: none, Service Pack 1`.
[[nodiscard]] QString describe(const rules::Tree &tree, const rules::Condition &condition);

} // namespace engine
