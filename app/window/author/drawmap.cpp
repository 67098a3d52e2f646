// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/author/treemap.h"

#include "base/text.h"
#include "base/texts.h"
#include "window/theme/icons.h"
#include "window/theme/theme.h"

#include <QPainter>
#include <QTextLayout>

namespace window::author {

using namespace Qt::StringLiterals;

namespace {

constexpr double corner = 7;
constexpr double inset = 10;
constexpr double iconSize = 16;
constexpr double smallestWithWords = 0.3; ///< zoom; below, nobody could read them

struct Look {
    QColor fill, border, text;
    QString icon;
    theme::Tone tone = theme::Tone::Muted;
};

Look lookOf(const GraphNode &node, const theme::Colors &colors)
{
    switch (node.kind) {
    case GraphNode::Kind::Diagnosis:
        return {colors.goodSoft, colors.good, colors.text, u"diagnosis"_s, theme::Tone::Good};
    case GraphNode::Kind::NoMatch:
        return {colors.raised, colors.border, colors.muted, u"stop"_s, theme::Tone::Muted};
    case GraphNode::Kind::Fork:
        return {colors.panel, colors.edge, colors.text, u"tree"_s, theme::Tone::Muted};
    case GraphNode::Kind::Step:
        break;
    }
    return {colors.page, colors.edge, colors.text, u"question"_s, theme::Tone::Accent};
}

/// At most two lines, the second one cut where it does not fit.
void drawTitle(QPainter &painter, const QRectF &place, const QString &title, const QFont &font)
{
    const QFontMetricsF metrics(font);
    QTextLayout layout(title, font);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    first.setLineWidth(place.width());
    layout.endLayout();
    const qsizetype taken = first.textStart() + first.textLength();
    painter.setFont(font);
    painter.drawText(QRectF(place.topLeft(), QSizeF(place.width(), metrics.height())), Qt::AlignLeft | Qt::TextSingleLine, title.left(taken).trimmed());
    painter.drawText(QRectF(place.left(), place.top() + metrics.height(), place.width(), metrics.height()), Qt::AlignLeft | Qt::TextSingleLine,
                     metrics.elidedText(title.mid(taken), Qt::ElideRight, place.width()));
}

void drawNode(QPainter &painter, const GraphNode &node, const MapMarks &marks, bool isSelected, bool withWords)
{
    const theme::Colors &colors = theme::colors();
    const Look look = lookOf(node, colors);
    const bool isLit = marks.lit.contains(node.id), isUnreached = marks.unreached.contains(node.id);
    painter.setPen(QPen(isLit ? colors.accent : look.border, isLit ? 2.5 : 1.2, isUnreached ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(isLit ? colors.accentSoft : look.fill);
    painter.drawRoundedRect(node.box, corner, corner);
    if (isSelected) {
        painter.setPen(QPen(colors.text, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(node.box.adjusted(-4, -4, 4, 4), corner + 4, corner + 4);
    }
    if (!withWords)
        return;

    const QRectF inner = node.box.adjusted(inset, 8, -inset, -6);
    theme::paintIcon(painter, look.icon, QRectF(inner.topLeft(), QSizeF(iconSize, iconSize)), theme::toneColor(look.tone));
    const QFont body = theme::font(theme::Role::Caption);
    QFont bold = body;
    bold.setBold(true);
    QRectF headBox(inner.left() + iconSize + 6, inner.top(), inner.width() - iconSize - 6, QFontMetricsF(bold).height());
    if (isUnreached) {
        const QString says = Texts::tr("no case");
        painter.setFont(body);
        painter.setPen(colors.warning);
        painter.drawText(headBox, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, says);
        headBox.setRight(headBox.right() - QFontMetricsF(body).horizontalAdvance(says) - 6);
    }
    const QString head = node.kind == GraphNode::Kind::NoMatch ? Texts::tr("no match") : base::oneLine(node.id);
    painter.setFont(bold);
    painter.setPen(look.text);
    painter.drawText(headBox, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, QFontMetricsF(bold).elidedText(head, Qt::ElideRight, headBox.width()));
    if (node.kind == GraphNode::Kind::NoMatch)
        return;
    painter.setPen(isLit ? colors.text : colors.muted);
    drawTitle(painter, QRectF(inner.left(), headBox.bottom() + 2, inner.width(), inner.bottom() - headBox.bottom() - 2), base::oneLine(node.title), body);
}

void drawEdge(QPainter &painter, const GraphEdge &edge, const Graph &graph, const MapMarks &marks, bool withWords)
{
    const theme::Colors &colors = theme::colors();
    const bool lit = marks.lit.contains(graph.nodes[static_cast<size_t>(edge.from)].id) && marks.lit.contains(graph.nodes[static_cast<size_t>(edge.to)].id);
    painter.setPen(QPen(lit ? colors.accent : colors.edge, lit ? 2 : 1.2, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(edge.path);
    if (edge.label.isEmpty() || !withWords)
        return;
    const QFont font = theme::font(theme::Role::Caption);
    const QFontMetricsF metrics(font);
    const QString text = metrics.elidedText(edge.label, Qt::ElideRight, labelWidth - 8);
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

void draw(QPainter &painter, const Graph &graph, const MapMarks &marks, int selected, const QRectF &exposed)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const bool withWords = painter.worldTransform().m11() >= smallestWithWords;
    for (const GraphEdge &edge : graph.edges) {
        if (edge.path.controlPointRect().adjusted(-labelWidth, -labelHeight, labelWidth, labelHeight).intersects(exposed))
            drawEdge(painter, edge, graph, marks, withWords);
    }
    for (int i = 0; i < static_cast<int>(graph.nodes.size()); ++i) {
        if (graph.at(i).box.adjusted(-8, -8, 8, 8).intersects(exposed))
            drawNode(painter, graph.at(i), marks, i == selected, withWords);
    }
}

} // namespace window::author
