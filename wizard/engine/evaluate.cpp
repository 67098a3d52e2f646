// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "engine/evaluate.h"

#include "engine/index.h"
#include "engine/world.h"

#include <algorithm>

namespace engine {

using rules::Condition;
using rules::Test;

Truth operator!(Truth truth)
{
    switch (truth) {
    case Truth::False: return Truth::True;
    case Truth::True: return Truth::False;
    case Truth::Unknown: break;
    }
    return Truth::Unknown;
}

Knowledge::Knowledge(std::shared_ptr<const rules::Tree> tree)
    : m_tree(std::move(tree))
    , m_matcher(m_tree->messages)
    , m_index(std::make_unique<const Index>(*m_tree))
{
}

Knowledge::~Knowledge() = default;

const rules::Tree &Knowledge::tree() const
{
    return *m_tree;
}

std::shared_ptr<const rules::Tree> Knowledge::sharedTree() const
{
    return m_tree;
}

const MessageMatcher &Knowledge::matcher() const
{
    return m_matcher;
}

const Index &Knowledge::index() const
{
    return *m_index;
}

Truth evaluate(const Knowledge &knowledge, const Session &session, const Condition &condition)
{
    return World::of(knowledge, session, condition).evaluate(condition);
}

namespace {

void collectQuestions(const Condition &condition, QStringList &ids)
{
    if (condition.kind == Condition::Kind::Leaf && condition.test.subject == Test::Subject::Question)
        ids << condition.test.id;
    for (const Condition &part : condition.of)
        collectQuestions(part, ids);
}

} // namespace

QStringList questionsOf(const rules::Tree &tree, const Condition &condition)
{
    QStringList looked;
    collectQuestions(condition, looked);
    QStringList ids;
    for (const rules::Question &question : tree.questions) {
        if (looked.contains(question.id))
            ids << question.id;
    }
    return ids;
}

} // namespace engine
