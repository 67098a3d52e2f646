// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "rules/tree.h"

#include <QByteArray>
#include <QPainterPath>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <stop_token>
#include <vector>

/// A decision tree as boxes and arrows, and where Graphviz would put them.
namespace window::author {

struct GraphNode {
    enum class Kind { Step, Fork, Diagnosis, NoMatch };
    Kind kind = Kind::Step;
    QString id;      ///< step or diagnosis; NoMatch: `no-match` and a running number, one box a way out
    QString title;   ///< the question, the diagnosis' title
    int line = 0;    ///< in the tree file
    QRectF box;      ///< after layOut()
};

struct GraphEdge {
    int from = 0; ///< index of a node
    int to = 0;
    int branch = 0;  ///< index of the step's branch
    QString label;   ///< short: `sp3, sp4`; empty for `otherwise`
    int line = 0;
    QPainterPath path; ///< after layOut()
    QPointF labelAt;
};

struct Graph {
    std::vector<GraphNode> nodes;
    std::vector<GraphEdge> edges;
    QRectF bounds;

    [[nodiscard]] int indexOf(const QString &id) const; ///< -1 when there is none
};

inline constexpr double nodeWidth = 208;
inline constexpr double nodeHeight = 60;
inline constexpr double labelWidth = 110;
inline constexpr double labelHeight = 18;

/// The tree's boxes and arrows, without places. Every way to "no match" has a box of its own, so that arrows stay short.
[[nodiscard]] Graph graphOf(const rules::Tree &tree);

/// Places from Graphviz's `dot`, run as a process with a time limit; blocking, so call it off the GUI thread. Io when the program is not
/// there or takes too long; then the graph has no places.
[[nodiscard]] base::Result<Graph> layOut(Graph graph, std::stop_token stop);

} // namespace window::author
