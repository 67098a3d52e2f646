// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

namespace window::theme {

/// Every colour of the window, once for light and once for dark. Named by what they are for; nothing else in the window names a colour.
struct Colors {
    QColor page;   ///< behind the middle column, fields and cards
    QColor panel;  ///< behind the side columns, the menu bar and the footer
    QColor raised; ///< a box that stands out from the page without meaning anything
    QColor border; ///< hairlines
    QColor edge;   ///< borders of things that can be operated: 3:1 against the page
    QColor handle; ///< of scroll bars: there, but quiet
    QColor text;
    QColor muted;  ///< explanations; still 4.5:1 on page, panel and raised
    QColor accent; ///< the one accent: primary button, selection, focus
    QColor accentHover;
    QColor onAccent;   ///< text on the accent
    QColor accentSoft; ///< behind the selected option
    QColor good, goodSoft;
    QColor warning, warningSoft;
    QColor bad, badSoft;
    QColor quoted; ///< words of other people in a tree's text: strings, patterns of messages
    bool dark = false;
};

[[nodiscard]] const Colors &lightColors();
[[nodiscard]] const Colors &darkColors();
[[nodiscard]] QPalette paletteOf(const Colors &colors);

/// Contrast ratio as WCAG defines it: 1 (same) to 21 (black on white).
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

} // namespace window::theme
