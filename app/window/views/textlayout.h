// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QFont>
#include <QPainter>
#include <QRectF>
#include <QString>

namespace window::views {

/// Plain text, wrapped at words and, where a word is too long (a registry path), anywhere. Blank lines separate paragraphs.
[[nodiscard]] double textHeight(const QString &text, const QFont &font, double width);
[[nodiscard]] double naturalWidth(const QString &text, const QFont &font, double most);
/// Paints it from the top of `place` with the painter's pen; what does not fit is not painted.
void paintText(QPainter &painter, const QRectF &place, const QString &text, const QFont &font);

} // namespace window::views
