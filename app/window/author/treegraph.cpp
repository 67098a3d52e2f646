// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/author/treegraph.h"

#include "base/text.h"

#include <QHash>

#include <algorithm>

namespace window::author {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostInLabel = 22;

void collectOptions(const rules::Condition &condition, bool negated, QStringList &words)
{
    using Kind = rules::Condition::Kind;
    if (condition.kind == Kind::Leaf) {
        const rules::Test &test = condition.test;
        const QString prefix = negated || test.kind == rules::Test::Kind::NoneOf ? u"not "_s : QString();
        for (const QString &option : test.options)
            words << prefix + option;
        if (test.from)
            words << u"≥ "_s + *test.from;
        if (test.below)
            words << u"< "_s + *test.below;
        if (test.kind == rules::Test::Kind::Contains)
            words << test.text;
        if (test.kind == rules::Test::Kind::Exists)
            words << (test.exists ? u"%1 exists"_s : u"no %1"_s).arg(test.id);
    }
    for (const rules::Condition &part : condition.of)
        collectOptions(part, condition.kind == Kind::Not ? !negated : negated, words);
}

QString labelOf(const rules::Condition &condition)
{
    QStringList words;
    collectOptions(condition, false, words);
    return base::oneLine(words.join(u", "_s), mostInLabel);
}

class Builder
{
public:
    explicit Builder(const rules::Tree &tree)
    {
        for (const rules::Step &step : tree.steps) {
            const rules::Question *question = step.ask.isEmpty() ? nullptr : tree.question(step.ask);
            add({question ? GraphNode::Kind::Step : GraphNode::Kind::Fork, step.id, question ? question->text : u"decides by what is known"_s, step.at.line, {}});
        }
        for (const rules::Diagnosis &diagnosis : tree.diagnoses)
            add({GraphNode::Kind::Diagnosis, diagnosis.id, diagnosis.title, diagnosis.at.line, {}});
        for (const rules::Step &step : tree.steps)
            connect(step);
    }

    Graph take() { return std::move(m_graph); }

private:
    int add(GraphNode node)
    {
        const int index = static_cast<int>(m_graph.nodes.size());
        m_index.insert(node.id, index);
        m_graph.nodes.push_back(std::move(node));
        return index;
    }

    void connect(const rules::Step &step)
    {
        const int from = m_index.value(step.id);
        int noMatch = -1; // one for the step: several ways out of one question are one end
        for (int i = 0; i < static_cast<int>(step.branches.size()); ++i) {
            const rules::Branch &branch = step.branches[static_cast<size_t>(i)];
            int to = m_index.value(branch.go.id, -1);
            if (branch.go.kind == rules::Target::Kind::NoMatch) {
                if (noMatch < 0)
                    noMatch = add({GraphNode::Kind::NoMatch, u"no-match %1"_s.arg(++m_ends), u"no match"_s, branch.at.line, {}});
                to = noMatch;
            }
            if (to >= 0)
                m_graph.edges.push_back({from, to, i, labelOf(branch.when), branch.at.line, {}, {}});
        }
    }

    Graph m_graph;
    QHash<QString, int> m_index;
    int m_ends = 0;
};

} // namespace

int Graph::indexOf(const QString &id) const
{
    const auto it = std::ranges::find(nodes, id, &GraphNode::id);
    return it == nodes.end() ? -1 : static_cast<int>(it - nodes.begin());
}

Graph graphOf(const rules::Tree &tree)
{
    return Builder(tree).take();
}

} // namespace window::author
