// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/texts.h"
#include "window/author/treegraph.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

namespace window::author {

using namespace Qt::StringLiterals;

namespace {

constexpr int maximumMilliseconds = 20'000;
constexpr double pointsPerInch = 72;
constexpr double arrowLength = 9;
constexpr size_t maximumBoxes = 5'000;
constexpr size_t maximumArrowsWithLabels = 400; ///< beyond, dot takes ten times as long to leave room for each label
constexpr double labelOnTheWay = 0.68;          ///< where such a label stands: nearer to the end, since arrows begin close together

double heightOf(const GraphNode &node)
{
    return node.kind == GraphNode::Kind::NoMatch ? endHeight : nodeHeight;
}

/// The graph in dot's language. Texts never go in: boxes and labels have fixed sizes, so nothing of a tree's author is interpreted.
QByteArray toDot(const Graph &graph)
{
    const bool withLabels = graph.edges.size() <= maximumArrowsWithLabels;
    QByteArray dot = "digraph tree { rankdir=TB; nodesep=0.35; splines=true; ranksep=" + QByteArray(withLabels ? "0.4" : "1.1") + ";\n";
    dot += "node [shape=box fixedsize=true label=\"\" width=" + QByteArray::number(nodeWidth / pointsPerInch) + "];\nedge [arrowhead=none];\n";
    for (size_t i = 0; i < graph.nodes.size(); ++i)
        dot += "n" + QByteArray::number(i) + " [height=" + QByteArray::number(heightOf(graph.nodes[i]) / pointsPerInch) + "];\n";
    for (size_t i = 0; i < graph.edges.size(); ++i) {
        const GraphEdge &edge = graph.edges[i];
        dot += "n" + QByteArray::number(edge.from) + " -> n" + QByteArray::number(edge.to) + " [comment=\"" + QByteArray::number(i) + "\"";
        if (withLabels && !edge.label.isEmpty())
            dot += " label=<<TABLE BORDER=\"0\" FIXEDSIZE=\"TRUE\" WIDTH=\"" + QByteArray::number(labelWidth) + "\" HEIGHT=\"" + QByteArray::number(labelHeight)
                   + "\"><TR><TD></TD></TR></TABLE>>";
        dot += "];\n";
    }
    return dot + "}\n";
}

QPointF pointOf(const QString &text)
{
    const QStringList parts = text.split(u',');
    return parts.size() < 2 ? QPointF() : QPointF(parts.at(0).toDouble(), -parts.at(1).toDouble()); // dot's y points up
}

/// `x,y x,y ...`: the start and then three points a curve.
QPainterPath pathOf(const QString &pos)
{
    std::vector<QPointF> points;
    for (const QString &part : pos.split(u' ', Qt::SkipEmptyParts)) {
        if (!part.startsWith(u'e') && !part.startsWith(u's'))
            points.push_back(pointOf(part));
    }
    QPainterPath path;
    if (points.size() < 4)
        return path;
    path.moveTo(points.front());
    for (size_t i = 1; i + 2 < points.size(); i += 3)
        path.cubicTo(points[i], points[i + 1], points[i + 2]);
    return path;
}

void addArrowHead(QPainterPath &path)
{
    const QPointF end = path.currentPosition();
    const double angle = path.angleAtPercent(1) + 180;
    for (const double spread : {-24.0, 24.0}) {
        path.moveTo(end);
        path.lineTo(QLineF::fromPolar(arrowLength, angle + spread).translated(end).p2());
    }
}

base::Status place(Graph &graph, const QByteArray &json)
{
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    const QJsonArray objects = root.value("objects"_L1).toArray();
    for (const QJsonValue &value : objects) {
        const QJsonObject object = value.toObject();
        const auto index = static_cast<size_t>(object.value("name"_L1).toString().mid(1).toUInt());
        if (index >= graph.nodes.size())
            continue;
        const QPointF centre = pointOf(object.value("pos"_L1).toString());
        const double height = heightOf(graph.nodes[index]);
        graph.nodes[index].box = QRectF(centre.x() - nodeWidth / 2, centre.y() - height / 2, nodeWidth, height);
        graph.bounds |= graph.nodes[index].box;
    }
    const QJsonArray edges = root.value("edges"_L1).toArray();
    for (const QJsonValue &value : edges) {
        const QJsonObject object = value.toObject();
        const auto index = static_cast<size_t>(object.value("comment"_L1).toString().toUInt());
        if (index >= graph.edges.size())
            continue;
        GraphEdge &edge = graph.edges[index];
        edge.path = pathOf(object.value("pos"_L1).toString());
        const QString label = object.value("lp"_L1).toString();
        edge.labelAt = label.isEmpty() ? edge.path.pointAtPercent(labelOnTheWay) : pointOf(label);
        if (!edge.path.isEmpty())
            addArrowHead(edge.path);
        graph.bounds |= edge.path.boundingRect();
        if (!edge.label.isEmpty())
            graph.bounds |= QRectF(edge.labelAt, QSizeF()).adjusted(-labelWidth / 2, -labelHeight / 2, labelWidth / 2, labelHeight / 2);
    }
    if (!graph.nodes.empty() && graph.bounds.isEmpty())
        return base::fail(base::Failure::Io, Texts::tr("The program dot (Graphviz) gave no places for the map."));
    graph.bounds.adjust(-24, -24, 24, 24);
    return {};
}

} // namespace

base::Result<Graph> layOut(Graph graph, std::stop_token stop)
{
    if (graph.nodes.size() > maximumBoxes)
        return base::fail(
            base::Failure::Io,
            Texts::tr("The map is not drawn: the tree has %1 boxes, and more than %2 cannot be taken in.").arg(graph.nodes.size()).arg(maximumBoxes));
    const QString program = QStandardPaths::findExecutable(u"dot"_s);
    if (program.isEmpty())
        return base::fail(base::Failure::Io, Texts::tr("The map needs the program dot. Install the package graphviz."));
    QProcess dot;
    dot.start(program, {u"-Tjson"_s});
    dot.write(toDot(graph));
    dot.closeWriteChannel();
    QElapsedTimer time;
    time.start();
    while (!dot.waitForFinished(50)) {
        if (dot.error() == QProcess::FailedToStart)
            return base::fail(base::Failure::Io, Texts::tr("The program dot (Graphviz) cannot be started."), dot.errorString());
        if (stop.stop_requested() || time.elapsed() > maximumMilliseconds) {
            dot.kill();
            dot.waitForFinished(1000);
            return base::fail(base::Failure::Io, Texts::tr("The tree is too large to be drawn within %1 seconds.").arg(maximumMilliseconds / 1000));
        }
    }
    if (const base::Status placed = place(graph, dot.readAllStandardOutput()); !placed)
        return base::pass(placed.error());
    return graph;
}

} // namespace window::author
