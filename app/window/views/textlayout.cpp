// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/views/textlayout.h"

#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>
#include <cmath>
#include <functional>

namespace window::views {

namespace {

/// Lays out paragraph by paragraph and hands each on with its top; gives the whole height.
double layOut(const QString &text, const QFont &font, double width, const std::function<void(const QTextLayout &, double)> &paragraph)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    double top = 0;
    const QFontMetricsF metrics(font);
    for (const auto lines = text.split(u'\n'); const QString &line : lines) {
        if (line.isEmpty()) {
            top += metrics.height() / 2;
            continue;
        }
        QTextLayout layout(line, font);
        layout.setTextOption(option);
        layout.setCacheEnabled(true);
        layout.beginLayout();
        double y = 0;
        for (QTextLine piece = layout.createLine(); piece.isValid(); piece = layout.createLine()) {
            piece.setLineWidth(std::max(width, 1.0));
            piece.setPosition(QPointF(0, y));
            y += std::ceil(metrics.lineSpacing() * 1.12);
        }
        layout.endLayout();
        if (paragraph)
            paragraph(layout, top);
        top += y;
    }
    return std::ceil(top);
}

} // namespace

double textHeight(const QString &text, const QFont &font, double width)
{
    return layOut(text, font, width, {});
}

double naturalWidth(const QString &text, const QFont &font, double most)
{
    double widest = 0;
    layOut(text, font, most, [&widest](const QTextLayout &layout, double) {
        for (int i = 0; i < layout.lineCount(); ++i)
            widest = std::max(widest, layout.lineAt(i).naturalTextWidth());
    });
    return std::ceil(widest);
}

void paintText(QPainter &painter, const QRectF &place, const QString &text, const QFont &font)
{
    layOut(text, font, place.width(),
           [&painter, &place](const QTextLayout &layout, double top) { layout.draw(&painter, place.topLeft() + QPointF(0, top), {}, place); });
}

} // namespace window::views
