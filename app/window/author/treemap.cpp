// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/author/treemap.h"

#include "base/text.h"
#include "base/texts.h"
#include "window/author/mapaccessible.h"
#include "window/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QBuffer>
#include <QHelpEvent>
#include <QImage>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QSvgGenerator>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace window::author {

using namespace Qt::StringLiterals;

namespace {

constexpr double smallestZoom = 0.05;
constexpr double largestZoom = 4;
constexpr double smallestToRead = 0.5;
constexpr double longestSide = 16'000;     ///< of an exported picture, in pixels
constexpr double largestArea = 64'000'000; ///< the same

} // namespace

TreeMap::TreeMap(QWidget *parent)
    : QGraphicsView(parent)
{
    installMapAccessible();
    setObjectName(u"treeMap"_s);
    setAccessibleName(Texts::tr("Map of the tree"));
    setAccessibleDescription(Texts::tr("Down follows an arrow, Up goes back, Left and Right change between ways, Enter goes to the line in the text."));
    setScene(new QGraphicsScene(this));
    setDragMode(QGraphicsView::ScrollHandDrag);
    setTransformationAnchor(QGraphicsView::AnchorUnderMouse);
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate); // the frame of the focus does not scroll
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    connect(theme::install(qApp), &theme::Theme::changed, viewport(), qOverload<>(&QWidget::update));
}

void TreeMap::setGraph(Graph graph)
{
    const bool first = m_graph.nodes.empty();
    const QString before = m_selected >= 0 ? m_graph.at(m_selected).id : QString();
    m_graph = std::move(graph);
    m_selected = before.isEmpty() ? -1 : m_graph.indexOf(before);
    m_cameFrom = -1;
    scene()->setSceneRect(m_graph.bounds);
    if (first)
        fit();
    viewport()->update();
    if (QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::ObjectReorder);
        QAccessible::updateAccessibility(&event);
    }
}

void TreeMap::setMarks(const MapMarks &marks)
{
    if (m_marks == marks)
        return;
    m_marks = marks;
    viewport()->update();
}

void TreeMap::setPlaceholder(const QString &sentence)
{
    m_placeholder = sentence;
    viewport()->update();
}

bool TreeMap::showNode(const QString &id)
{
    const int node = m_graph.indexOf(id);
    if (node < 0)
        return false;
    m_cameFrom = -1;
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
    ids.removeDuplicates();
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
    const double zoom = std::clamp(transform().m11(), smallestToRead, 1.0);
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
    generator.setResolution(logicalDpiX()); // letters as large, against the boxes, as on the screen
    generator.setTitle(Texts::tr("Decision tree"));
    QPainter painter(&generator);
    painter.fillRect(QRectF(QPointF(), m_graph.bounds.size()), theme::colors().page);
    painter.translate(-m_graph.bounds.topLeft());
    draw(painter, m_graph, m_marks, -1, m_graph.bounds);
    painter.end();
    return bytes;
}

QImage TreeMap::toImage() const
{
    const QSizeF size = m_graph.bounds.size();
    const double longest = std::max({size.width(), size.height(), 1.0}), area = std::max(size.width() * size.height(), 1.0);
    const double zoom = std::min({2.0, longestSide / longest, std::sqrt(largestArea / area)});
    QImage image((size * zoom).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    image.fill(theme::colors().page);
    QPainter painter(&image);
    painter.scale(zoom, zoom);
    painter.translate(-m_graph.bounds.topLeft());
    draw(painter, m_graph, m_marks, -1, m_graph.bounds);
    return image;
}

bool TreeMap::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QGraphicsView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int node = nodeAt(help->pos());
    // A tool tip takes what looks like HTML for HTML; escaped, it shows a tree's words as they are.
    if (node >= 0)
        QToolTip::showText(help->globalPos(),
                           (nameInWords(m_graph.at(node)) + u'\n' + waysInWords(m_graph, node, m_marks)).toHtmlEscaped().replace(u'\n', "<br>"_L1), viewport());
    else
        QToolTip::hideText();
    return true;
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
    case Qt::Key_Plus:
        zoomBy(zoomStep);
        return;
    case Qt::Key_Minus:
        zoomBy(1 / zoomStep);
        return;
    case Qt::Key_0:
        fit();
        return;
    case Qt::Key_Home:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        follow(event->key());
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_selected >= 0)
            Q_EMIT lineEntered(m_graph.at(m_selected).line);
        return;
    default:
        QGraphicsView::keyPressEvent(event);
    }
}

void TreeMap::mousePressEvent(QMouseEvent *event)
{
    if (const int node = nodeAt(event->pos()); node >= 0 && event->button() == Qt::LeftButton) {
        m_cameFrom = -1;
        select(node);
        Q_EMIT lineChosen(m_graph.at(node).line);
        return;
    }
    QGraphicsView::mousePressEvent(event);
}

void TreeMap::paintEvent(QPaintEvent *event)
{
    QGraphicsView::paintEvent(event);
    const theme::Colors &colors = theme::colors();
    QPainter painter(viewport());
    if (m_graph.nodes.empty()) {
        painter.setPen(colors.muted);
        painter.drawText(viewport()->rect().adjusted(theme::space8, 0, -theme::space8, 0), Qt::AlignCenter | Qt::TextWordWrap, m_placeholder);
    }
    painter.setPen(QPen(hasFocus() ? colors.accent : colors.border, hasFocus() ? 2 : 1));
    painter.drawRect(QRectF(viewport()->rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

void TreeMap::drawBackground(QPainter *painter, const QRectF &rect)
{
    painter->fillRect(rect, theme::colors().page);
    draw(*painter, m_graph, m_marks, m_selected, rect);
}

void TreeMap::select(int node)
{
    m_selected = node;
    ensureVisible(m_graph.at(node).box, 60, 60);
    viewport()->update();
    if (hasFocus())
        tell();
}

/// To a screen reader the selected box is what has the focus.
void TreeMap::tell()
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(m_selected);
    QAccessible::updateAccessibility(&event);
}

/// One step along the arrows.
void TreeMap::follow(int key)
{
    if (m_graph.nodes.empty())
        return;
    if (m_selected < 0 || key == Qt::Key_Home) {
        m_cameFrom = -1;
        select(0);
        return;
    }
    if (key == Qt::Key_Down) {
        if (const std::vector<int> ways = m_graph.next(m_selected); !ways.empty()) {
            m_cameFrom = m_selected;
            select(ways.front());
        }
    } else if (key == Qt::Key_Up) {
        const std::vector<int> origins = m_graph.previous(m_selected);
        const int back = m_cameFrom >= 0 || origins.empty() ? m_cameFrom : origins.front();
        m_cameFrom = -1;
        if (back >= 0)
            select(back);
    } else if (const int node = beside(key == Qt::Key_Right); node >= 0) {
        select(node);
    }
}

/// The next box to that side among those that the box above leads to; -1 when there is none.
int TreeMap::beside(bool toTheRight) const
{
    const std::vector<int> origins = m_graph.previous(m_selected);
    const int above = m_cameFrom >= 0 || origins.empty() ? m_cameFrom : origins.front();
    if (above < 0)
        return -1;
    const auto x = [this](int node) { return m_graph.at(node).box.center().x(); };
    int best = -1;
    for (const int node : m_graph.next(above)) {
        const bool isThere = toTheRight ? x(node) > x(m_selected) : x(node) < x(m_selected);
        if (isThere && (best < 0 || std::abs(x(node) - x(m_selected)) < std::abs(x(best) - x(m_selected))))
            best = node;
    }
    return best;
}

int TreeMap::nodeAt(QPoint point) const
{
    const QPointF there = mapToScene(point);
    const auto it = std::ranges::find_if(m_graph.nodes, [there](const GraphNode &node) { return node.box.contains(there); });
    return it == m_graph.nodes.end() ? -1 : static_cast<int>(it - m_graph.nodes.begin());
}

QRect TreeMap::placeOf(int node) const
{
    return mapFromScene(m_graph.at(node).box).boundingRect();
}

} // namespace window::author
