// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/author/treemap.h"

#include "base/text.h"
#include "window/theme/icons.h"
#include "window/theme/theme.h"

#include <QPainter>

namespace window::author {

using namespace Qt::StringLiterals;

namespace {

constexpr double corner = 7;
constexpr double inset = 10;
constexpr double iconSize = 16;

struct Look {
    QColor fill, border, text;
    QString icon;
    theme::Tone tone = theme::Tone::Muted;
};

Look lookOf(const GraphNode &node, const theme::Colors &colors)
{
    switch (node.kind) {
    case GraphNode::Kind::Diagnosis: return {colors.goodSoft, colors.good, colors.text, u"diagnosis"_s, theme::Tone::Good};
    case GraphNode::Kind::NoMatch: return {colors.raised, colors.border, colors.muted, u"stop"_s, theme::Tone::Muted};
    case GraphNode::Kind::Fork: return {colors.panel, colors.edge, colors.text, u"tree"_s, theme::Tone::Muted};
    case GraphNode::Kind::Step: break;
    }
    return {colors.page, colors.edge, colors.text, u"question"_s, theme::Tone::Accent};
}

void drawNode(QPainter &painter, const GraphNode &node, const MapMarks &marks)
{
    const theme::Colors &colors = theme::colors();
    const Look look = lookOf(node, colors);
    const bool lit = marks.lit.contains(node.id);
    QPen pen(lit ? colors.accent : look.border, lit ? 2.5 : 1);
    if (marks.unreached.contains(node.id))
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(lit ? colors.accentSoft : look.fill);
    painter.drawRoundedRect(node.box, corner, corner);
    if (marks.selected == node.id) {
        painter.setPen(QPen(colors.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(node.box.adjusted(-4, -4, 4, 4), corner + 4, corner + 4);
    }

    QRectF inner = node.box.adjusted(inset, 7, -inset, -7);
    theme::paintIcon(painter, look.icon, QRectF(inner.topLeft(), QSizeF(iconSize, iconSize)), theme::toneColor(look.tone));
    QFont small = theme::font(theme::Role::Caption);
    QFont body = small;
    small.setBold(true);
    painter.setFont(small);
    painter.setPen(look.text);
    QString head = node.kind == GraphNode::Kind::NoMatch ? u"no match"_s : node.id;
    if (marks.unreached.contains(node.id))
        head += u" · no case"_s;
    const QFontMetricsF headMetrics(small);
    const QRectF headBox(inner.left() + iconSize + 6, inner.top(), inner.width() - iconSize - 6, headMetrics.height());
    painter.drawText(headBox, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, headMetrics.elidedText(base::oneLine(head), Qt::ElideRight, headBox.width()));
    if (node.kind == GraphNode::Kind::NoMatch)
        return;
    painter.setFont(body);
    painter.setPen(lit ? colors.text : colors.muted);
    const QFontMetricsF metrics(body);
    const QRectF textBox(inner.left(), headBox.bottom() + 3, inner.width(), inner.bottom() - headBox.bottom() - 3);
    painter.drawText(textBox, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine, metrics.elidedText(base::oneLine(node.title), Qt::ElideRight, textBox.width()));
}

void drawEdge(QPainter &painter, const GraphEdge &edge, const Graph &graph, const MapMarks &marks)
{
    const theme::Colors &colors = theme::colors();
    const bool lit = marks.lit.contains(graph.nodes[static_cast<size_t>(edge.from)].id) && marks.lit.contains(graph.nodes[static_cast<size_t>(edge.to)].id);
    painter.setPen(QPen(lit ? colors.accent : colors.edge, lit ? 2 : 1.2, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(edge.path);
    if (edge.label.isEmpty())
        return;
    const QFont font = theme::font(theme::Role::Caption);
    const QFontMetricsF metrics(font);
    const QString text = metrics.elidedText(edge.label, Qt::ElideRight, labelWidth + 30);
    QRectF box(0, 0, metrics.horizontalAdvance(text) + 8, labelHeight);
    box.moveCenter(edge.labelAt);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.page);
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(lit ? colors.accent : colors.muted);
    painter.setFont(font);
    painter.drawText(box, Qt::AlignCenter, text);
}

} // namespace

void draw(QPainter &painter, const Graph &graph, const MapMarks &marks)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const GraphEdge &edge : graph.edges)
        drawEdge(painter, edge, graph, marks);
    for (const GraphNode &node : graph.nodes)
        drawNode(painter, node, marks);
}

} // namespace window::author
