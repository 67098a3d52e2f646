// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/author/treegraph.h"

#include "base/text.h"
#include "base/texts.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace window::author {

using namespace Qt::StringLiterals;

namespace {

constexpr int maximumInLabel = 22;
constexpr int fewestForRepeats = 150; ///< steps; from here on arrows to a shared diagnosis would cross the whole map

void collectOptions(const rules::Condition &condition, bool negated, QStringList &words)
{
    using Kind = rules::Condition::Kind;
    if (condition.kind == Kind::Leaf) {
        const rules::Test &test = condition.test;
        const bool isDenied = negated || test.kind == rules::Test::Kind::NoneOf;
        for (const QString &option : test.options)
            words << (isDenied ? Texts::tr("not %1").arg(option) : option);
        if (test.from)
            words << u"≥ "_s + *test.from;
        if (test.below)
            words << u"< "_s + *test.below;
        if (test.kind == rules::Test::Kind::Contains)
            words << test.text;
        if (test.kind == rules::Test::Kind::Exists)
            words << (test.exists ? Texts::tr("%1 exists") : Texts::tr("no %1")).arg(test.id);
    }
    for (const rules::Condition &part : condition.of)
        collectOptions(part, condition.kind == Kind::Not ? !negated : negated, words);
}

bool isOtherwise(const rules::Branch &branch)
{
    return branch.when.kind == rules::Condition::Kind::Always;
}

QString labelOf(const rules::Step &step, const rules::Branch &branch)
{
    if (isOtherwise(branch))
        return step.branches.size() > 1 ? Texts::tr("otherwise") : QString();
    QStringList words;
    collectOptions(branch.when, false, words);
    return base::oneLine(words.join(u", "_s), maximumInLabel);
}

class Builder
{
public:
    explicit Builder(const rules::Tree &tree)
    {
        const bool repeats = tree.steps.size() >= fewestForRepeats;
        if (const rules::Step *first = tree.step(tree.start))
            addStep(tree, *first);
        for (const rules::Step &step : tree.steps) {
            if (step.id != tree.start)
                addStep(tree, step);
        }
        for (const rules::Diagnosis &diagnosis : tree.diagnoses)
            add(boxOf(diagnosis));
        for (const rules::Step &step : tree.steps)
            connect(tree, step, repeats);
    }

    Graph take() { return std::move(m_graph); }

private:
    void addStep(const rules::Tree &tree, const rules::Step &step)
    {
        const rules::Question *question = step.ask.isEmpty() ? nullptr : tree.question(step.ask);
        add({question ? GraphNode::Kind::Step : GraphNode::Kind::Fork,
             step.id,
             question ? question->text : Texts::tr("Goes on by what is known"),
             step.line,
             {}});
    }

    static GraphNode boxOf(const rules::Diagnosis &diagnosis) { return {GraphNode::Kind::Diagnosis, diagnosis.id, diagnosis.title, diagnosis.line, {}}; }

    int add(GraphNode node)
    {
        const int index = static_cast<int>(m_graph.nodes.size());
        if (!m_index.contains(node.id))
            m_index.insert(node.id, index);
        m_graph.nodes.push_back(std::move(node));
        return index;
    }

    void connect(const rules::Tree &tree, const rules::Step &step, bool repeats)
    {
        const int from = m_index.value(step.id);
        int noMatch = -1; // one for the step: several ways out of one question are one end
        for (int i = 0; i < static_cast<int>(step.branches.size()); ++i) {
            const rules::Branch &branch = step.branches[static_cast<size_t>(i)];
            int to = m_index.value(branch.go.id, -1);
            if (branch.go.kind == rules::Target::Kind::NoMatch) {
                if (noMatch < 0)
                    noMatch = add({GraphNode::Kind::NoMatch, u"no-match %1"_s.arg(++m_ends), Texts::tr("no match"), branch.line, {}});
                to = noMatch;
            }
            if (branch.go.kind == rules::Target::Kind::Diagnosis && to >= 0) {
                if (repeats && m_shown.contains(branch.go.id))
                    to = add(boxOf(*tree.diagnosis(branch.go.id)));
                m_shown << branch.go.id;
            }
            if (to >= 0)
                m_graph.edges.push_back({from, to, i, labelOf(step, branch), isOtherwise(branch), branch.line, {}, {}});
        }
    }

    Graph m_graph;
    QHash<QString, int> m_index; ///< of the first box of each id
    QSet<QString> m_shown;       ///< diagnoses that an arrow leads to
    int m_ends = 0;
};

} // namespace

int Graph::indexOf(const QString &id) const
{
    const auto it = std::ranges::find(nodes, id, &GraphNode::id);
    return it == nodes.end() ? -1 : static_cast<int>(it - nodes.begin());
}

std::vector<int> Graph::next(int node) const
{
    std::vector<int> found;
    for (const GraphEdge &edge : edges) {
        if (edge.from == node && !std::ranges::contains(found, edge.to))
            found.push_back(edge.to);
    }
    return found;
}

std::vector<int> Graph::previous(int node) const
{
    std::vector<int> found;
    for (const GraphEdge &edge : edges) {
        if (edge.to == node && !std::ranges::contains(found, edge.from))
            found.push_back(edge.from);
    }
    return found;
}

Graph graphOf(const rules::Tree &tree)
{
    return Builder(tree).take();
}

bool takePlaces(Graph &graph, const Graph &from)
{
    const auto sameBox = [](const GraphNode &one, const GraphNode &placed) {
        constexpr auto end = GraphNode::Kind::NoMatch;
        return (one.kind == end) == (placed.kind == end) && !placed.box.isNull();
    };
    const auto sameArrow = [](const GraphEdge &one, const GraphEdge &other) {
        return one.from == other.from && one.to == other.to && one.label.isEmpty() == other.label.isEmpty();
    };
    if (!std::ranges::equal(graph.nodes, from.nodes, sameBox) || !std::ranges::equal(graph.edges, from.edges, sameArrow))
        return false;
    for (size_t i = 0; i < graph.nodes.size(); ++i)
        graph.nodes[i].box = from.nodes[i].box;
    for (size_t i = 0; i < graph.edges.size(); ++i) {
        graph.edges[i].path = from.edges[i].path;
        graph.edges[i].labelAt = from.edges[i].labelAt;
    }
    graph.bounds = from.bounds;
    return true;
}

QString nameInWords(const GraphNode &node)
{
    switch (node.kind) {
    case GraphNode::Kind::Diagnosis:
        return Texts::tr("Diagnosis %1: %2").arg(node.id, base::oneLine(node.title));
    case GraphNode::Kind::NoMatch:
        return Texts::tr("No match");
    case GraphNode::Kind::Fork:
        return Texts::tr("Step %1, asks nothing").arg(node.id);
    case GraphNode::Kind::Step:
        break;
    }
    return Texts::tr("Step %1: %2").arg(node.id, base::oneLine(node.title));
}

QString waysInWords(const Graph &graph, int node, const MapMarks &marks)
{
    QStringList sentences;
    for (const GraphEdge &edge : graph.edges) {
        if (edge.from != node)
            continue;
        const GraphNode &to = graph.at(edge.to);
        const QString target = to.kind == GraphNode::Kind::NoMatch ? Texts::tr("no match") : to.id;
        sentences << (edge.isOtherwise ? Texts::tr("Otherwise to %1.").arg(target) : Texts::tr("%1: to %2.").arg(edge.label, target));
    }
    if (marks.lit.contains(graph.at(node).id))
        sentences << Texts::tr("On the present walk.");
    if (marks.unreached.contains(graph.at(node).id))
        sentences << Texts::tr("No case reaches it.");
    return sentences.join(u' ');
}

} // namespace window::author
