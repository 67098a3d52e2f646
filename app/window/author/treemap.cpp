// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/author/treemap.h"

#include "window/theme/theme.h"

#include <QApplication>
#include <QBuffer>
#include <QImage>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QSvgGenerator>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace window::author {

using namespace Qt::StringLiterals;

namespace {

constexpr double smallestZoom = 0.05;
constexpr double largestZoom = 4;
constexpr double zoomStep = 1.2;
constexpr int mostPixels = 16'000;

} // namespace

TreeMap::TreeMap(QWidget *parent)
    : QGraphicsView(parent)
{
    setObjectName(u"treeMap"_s);
    setAccessibleName(u"Map of the tree"_s);
    setAccessibleDescription(u"Arrow keys go along the arrows, Enter goes to the line in the text, plus and minus zoom."_s);
    setScene(new QGraphicsScene(this));
    setDragMode(QGraphicsView::ScrollHandDrag);
    setTransformationAnchor(QGraphicsView::AnchorUnderMouse);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    connect(theme::install(qApp), &theme::Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void TreeMap::setGraph(Graph graph)
{
    const bool first = m_graph.nodes.empty();
    m_graph = std::move(graph);
    m_selected = m_graph.indexOf(m_marks.selected);
    scene()->setSceneRect(m_graph.bounds);
    if (first)
        fit();
    viewport()->update();
}

void TreeMap::setMarks(const MapMarks &marks)
{
    if (m_marks == marks)
        return;
    m_marks = marks;
    m_selected = m_graph.indexOf(marks.selected);
    viewport()->update();
}

bool TreeMap::showNode(const QString &id)
{
    const int node = m_graph.indexOf(id);
    if (node < 0)
        return false;
    select(node);
    return true;
}

QStringList TreeMap::find(const QString &text) const
{
    QStringList ids;
    for (const GraphNode &node : m_graph.nodes) {
        if (node.kind != GraphNode::Kind::NoMatch && (node.id.contains(text, Qt::CaseInsensitive) || node.title.contains(text, Qt::CaseInsensitive)))
            ids << node.id;
    }
    return ids;
}

void TreeMap::zoomBy(double factor)
{
    const double now = transform().m11();
    const double wanted = std::clamp(now * factor, smallestZoom, largestZoom);
    scale(wanted / now, wanted / now);
}

void TreeMap::fit()
{
    fitInView(m_graph.bounds, Qt::KeepAspectRatio);
    // Small trees are not blown up, and of large ones the beginning is shown in a size that can be read.
    const double zoom = std::clamp(transform().m11(), 0.55, 1.0);
    setTransform(QTransform::fromScale(zoom, zoom));
    if (!m_graph.nodes.empty())
        centerOn(m_graph.nodes.front().box.center().x(), m_graph.bounds.top() + height() / (2 * zoom));
}

QByteArray TreeMap::toSvg() const
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(m_graph.bounds.size().toSize());
    generator.setViewBox(QRectF(QPointF(), m_graph.bounds.size()));
    generator.setTitle(u"Decision tree"_s);
    QPainter painter(&generator);
    painter.translate(-m_graph.bounds.topLeft());
    draw(painter, m_graph, m_marks);
    painter.end();
    return bytes;
}

QImage TreeMap::toImage() const
{
    const double longest = std::max({m_graph.bounds.width(), m_graph.bounds.height(), 1.0});
    const double zoom = std::min(2.0, mostPixels / longest);
    QImage image((m_graph.bounds.size() * zoom).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    image.fill(theme::colors().page);
    QPainter painter(&image);
    painter.scale(zoom, zoom);
    painter.translate(-m_graph.bounds.topLeft());
    draw(painter, m_graph, m_marks);
    return image;
}

void TreeMap::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier)
        zoomBy(std::pow(zoomStep, event->angleDelta().y() / 120.0));
    else
        QGraphicsView::wheelEvent(event);
}

void TreeMap::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Plus: zoomBy(zoomStep); return;
    case Qt::Key_Minus: zoomBy(1 / zoomStep); return;
    case Qt::Key_0: fit(); return;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: selectAlong(event->key()); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_selected >= 0) {
            const GraphNode &node = m_graph.nodes[static_cast<size_t>(m_selected)];
            Q_EMIT lineChosen(node.line, node.id);
        }
        return;
    default: QGraphicsView::keyPressEvent(event);
    }
}

void TreeMap::mousePressEvent(QMouseEvent *event)
{
    if (const int node = nodeAt(event->pos()); node >= 0 && event->button() == Qt::LeftButton) {
        m_selected = node;
        m_marks.selected = m_graph.nodes[static_cast<size_t>(node)].id;
        viewport()->update();
        Q_EMIT lineChosen(m_graph.nodes[static_cast<size_t>(node)].line, m_marks.selected);
        return;
    }
    QGraphicsView::mousePressEvent(event);
}

void TreeMap::drawBackground(QPainter *painter, const QRectF &rect)
{
    painter->fillRect(rect, theme::colors().page);
    draw(*painter, m_graph, m_marks);
}

void TreeMap::select(int node)
{
    m_selected = node;
    m_marks.selected = m_graph.nodes[static_cast<size_t>(node)].id;
    ensureVisible(m_graph.nodes[static_cast<size_t>(node)].box, 60, 60);
    viewport()->update();
}

/// The nearest box in the direction of the key, along arrows for up and down where there is one.
void TreeMap::selectAlong(int key)
{
    if (m_graph.nodes.empty())
        return;
    if (m_selected < 0) {
        select(0);
        return;
    }
    const QPointF from = m_graph.nodes[static_cast<size_t>(m_selected)].box.center();
    int best = -1;
    double bestDistance = 0;
    for (int i = 0; i < static_cast<int>(m_graph.nodes.size()); ++i) {
        const QPointF way = m_graph.nodes[static_cast<size_t>(i)].box.center() - from;
        const double along = key == Qt::Key_Left ? -way.x() : key == Qt::Key_Right ? way.x() : key == Qt::Key_Up ? -way.y() : way.y();
        const double across = key == Qt::Key_Left || key == Qt::Key_Right ? std::abs(way.y()) : std::abs(way.x());
        if (i == m_selected || along < nodeHeight / 2)
            continue;
        const double distance = along + 2 * across;
        if (best < 0 || distance < bestDistance) {
            best = i;
            bestDistance = distance;
        }
    }
    if (best >= 0)
        select(best);
}

int TreeMap::nodeAt(QPoint point) const
{
    const QPointF there = mapToScene(point);
    for (int i = 0; i < static_cast<int>(m_graph.nodes.size()); ++i) {
        if (m_graph.nodes[static_cast<size_t>(i)].box.contains(there))
            return i;
    }
    return -1;
}

} // namespace window::author
