// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "rules/tree.h"

#include <QByteArray>
#include <QPainterPath>
#include <QRectF>
#include <QSet>
#include <QString>
#include <QStringList>

#include <stop_token>
#include <vector>

/// A decision tree as boxes and arrows, and where Graphviz would put them.
namespace window::author {

struct GraphNode {
    enum class Kind { Step, Fork, Diagnosis, NoMatch };
    Kind kind = Kind::Step;
    QString id;    ///< step or diagnosis; NoMatch: `no-match` and a running number, one box a way out
    QString title; ///< the question, the diagnosis' title
    int line = 0;  ///< in the tree file
    QRectF box;    ///< after layOut()
};

struct GraphEdge {
    int from = 0; ///< index of a node
    int to = 0;
    int branch = 0; ///< index of the step's branch
    QString label;  ///< short: `sp3, sp4`; empty where a step has one way on only
    bool isOtherwise = false;
    int line = 0;
    QPainterPath path; ///< after layOut()
    QPointF labelAt;
};

struct Graph {
    std::vector<GraphNode> nodes; ///< steps, diagnoses, ends; the first one is where the walk starts
    std::vector<GraphEdge> edges; ///< in order of the steps and of their branches
    QRectF bounds;

    [[nodiscard]] int indexOf(const QString &id) const; ///< -1 when there is none
    [[nodiscard]] const GraphNode &at(int node) const { return nodes[static_cast<size_t>(node)]; }
    /// Indices of the boxes that the arrows of a box lead to, or come from; in order, each once.
    [[nodiscard]] std::vector<int> next(int node) const;
    [[nodiscard]] std::vector<int> previous(int node) const;
};

/// What the map marks.
struct MapMarks {
    QSet<QString> lit;       ///< steps and diagnoses on the present walk
    QSet<QString> unreached; ///< steps and diagnoses that no case of the tree reaches
    bool operator==(const MapMarks &) const = default;
};

inline constexpr double nodeWidth = 216;
inline constexpr double nodeHeight = 76;
inline constexpr double endHeight = 34; ///< of a box that only says "no match"
inline constexpr double labelWidth = 124;
inline constexpr double labelHeight = 20;

/// The tree's boxes and arrows, without places. Every way to "no match" has a box of its own, so that arrows stay short; in a large tree
/// every way to a diagnosis has, too.
[[nodiscard]] Graph graphOf(const rules::Tree &tree);

/// Gives the graph the places of another one that has the same boxes and arrows, whatever is written in them; false when it has not.
[[nodiscard]] bool takePlaces(Graph &graph, const Graph &from);

/// Places from Graphviz's `dot`, run as a process with a time limit; blocking, so call it off the GUI thread. Io when the program is not
/// there or takes too long, or when there are more boxes than anybody could look at; then the graph has no places.
[[nodiscard]] base::Result<Graph> layOut(Graph graph, std::stop_token stop);

/// A box in words, for those who do not see it: what it is and asks.
[[nodiscard]] QString nameInWords(const GraphNode &node);
/// Where its arrows lead, and what it is marked with.
[[nodiscard]] QString waysInWords(const Graph &graph, int node, const MapMarks &marks);

} // namespace window::author
