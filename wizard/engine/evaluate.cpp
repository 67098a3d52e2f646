// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "engine/evaluate.h"

#include "engine/index.h"
#include "engine/known.h"

#include <QMutex>

#include <algorithm>
#include <deque>

namespace engine {

using rules::Condition;
using rules::Test;

namespace {

template <typename Item>
const Item *itemAt(const std::vector<Item> &items, const QHash<QString, int> &index, const QString &id)
{
    const auto at = index.constFind(id);
    return at == index.cend() ? nullptr : &items[static_cast<size_t>(*at)];
}

} // namespace

struct CompiledTree::Recent {
    struct Entry {
        QString text;
        std::vector<MessageMatch> matches;
    };
    QMutex mutex;
    std::deque<Entry> entries; ///< the latest first
};

CompiledTree::CompiledTree(std::shared_ptr<const rules::Tree> tree)
    : m_tree(std::move(tree))
    , m_matcher(m_tree->messages, m_tree->ideas)
    , m_index(std::make_unique<const Index>(*m_tree))
    , m_recent(std::make_unique<Recent>())
{
}

CompiledTree::~CompiledTree() = default;

const rules::Tree &CompiledTree::tree() const
{
    return *m_tree;
}

const rules::Question *CompiledTree::question(const QString &id) const
{
    return itemAt(m_tree->questions, m_index->question, id);
}

const rules::FactSpec *CompiledTree::fact(const QString &id) const
{
    return itemAt(m_tree->facts, m_index->fact, id);
}

const rules::Step *CompiledTree::step(const QString &id) const
{
    return itemAt(m_tree->steps, m_index->step, id);
}

const MessageMatcher &CompiledTree::matcher() const
{
    return m_matcher;
}

std::vector<MessageMatch> CompiledTree::recognised(const QString &text) const
{
    constexpr size_t most = 4;
    {
        const QMutexLocker lock(&m_recent->mutex);
        if (const auto it = std::ranges::find(m_recent->entries, text, &Recent::Entry::text); it != m_recent->entries.end())
            return it->matches;
    }
    std::vector<MessageMatch> matches = m_matcher.recognise(text);
    const QMutexLocker lock(&m_recent->mutex);
    m_recent->entries.push_front({text, matches});
    if (m_recent->entries.size() > most)
        m_recent->entries.pop_back();
    return matches;
}

const Index &CompiledTree::index() const
{
    return *m_index;
}

Truth evaluate(const CompiledTree &compiledTree, const Session &session, const Condition &condition)
{
    const rules::Cells cells = compiledTree.index().cut(compiledTree.tree(), condition);
    return known(compiledTree, session, cells).evaluate(condition);
}

QSet<QString> questionsOf(const Condition &condition)
{
    QSet<QString> ids;
    if (condition.kind == Condition::Kind::Leaf && condition.test.subject == Test::Subject::Question)
        ids.insert(condition.test.id);
    for (const Condition &part : condition.of)
        ids.unite(questionsOf(part));
    return ids;
}

} // namespace engine
