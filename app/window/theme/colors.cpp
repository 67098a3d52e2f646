// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/theme/colors.h"

#include <algorithm>
#include <cmath>

namespace window::theme {

const Colors &lightColors()
{
    static const Colors colors{.page = QColor(0xffffff),
                               .panel = QColor(0xf3f5f8),
                               .raised = QColor(0xf6f8fb),
                               .border = QColor(0xdce1e8),
                               .edge = QColor(0x858e9c),
                               .handle = QColor(0xb8c0cc),
                               .text = QColor(0x1a1f29),
                               .muted = QColor(0x566072),
                               .accent = QColor(0x2558c9),
                               .accentHover = QColor(0x1c48aa),
                               .onAccent = QColor(0xffffff),
                               .accentSoft = QColor(0xebf1fd),
                               .good = QColor(0x17693a),
                               .goodSoft = QColor(0xe8f6ed),
                               .warning = QColor(0x8a5200),
                               .warningSoft = QColor(0xfdf3e0),
                               .bad = QColor(0xb3261e),
                               .badSoft = QColor(0xfdecea),
                               .quoted = QColor(0x7b3b91),
                               .dark = false};
    return colors;
}

const Colors &darkColors()
{
    static const Colors colors{.page = QColor(0x1c2028),
                               .panel = QColor(0x15181e),
                               .raised = QColor(0x242934),
                               .border = QColor(0x333a47),
                               .edge = QColor(0x76808f),
                               .handle = QColor(0x4b5565),
                               .text = QColor(0xe8ebf1),
                               .muted = QColor(0xa5aebd),
                               .accent = QColor(0x86aeff),
                               .accentHover = QColor(0xa6c4ff),
                               .onAccent = QColor(0x0d1626),
                               .accentSoft = QColor(0x24324f),
                               .good = QColor(0x7fd6a0),
                               .goodSoft = QColor(0x1b3327),
                               .warning = QColor(0xf0bd62),
                               .warningSoft = QColor(0x382c17),
                               .bad = QColor(0xff9d94),
                               .badSoft = QColor(0x40211f),
                               .quoted = QColor(0xd4aae8),
                               .dark = true};
    return colors;
}

QPalette paletteOf(const Colors &colors)
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &active, const QColor &disabled) {
        palette.setColor(QPalette::Active, role, active);
        palette.setColor(QPalette::Inactive, role, active);
        palette.setColor(QPalette::Disabled, role, disabled);
    };
    set(QPalette::Window, colors.panel, colors.panel);
    set(QPalette::WindowText, colors.text, colors.edge);
    set(QPalette::Base, colors.page, colors.panel);
    set(QPalette::AlternateBase, colors.raised, colors.raised);
    set(QPalette::Text, colors.text, colors.edge);
    set(QPalette::Button, colors.page, colors.panel);
    set(QPalette::ButtonText, colors.text, colors.edge);
    set(QPalette::BrightText, colors.onAccent, colors.onAccent);
    set(QPalette::Highlight, colors.accent, colors.edge);
    set(QPalette::HighlightedText, colors.onAccent, colors.page);
    set(QPalette::Link, colors.accent, colors.edge);
    set(QPalette::LinkVisited, colors.accent, colors.edge);
    set(QPalette::ToolTipBase, colors.text, colors.text);
    set(QPalette::ToolTipText, colors.page, colors.page);
    set(QPalette::PlaceholderText, colors.muted, colors.edge);
    set(QPalette::Accent, colors.accent, colors.edge);
    set(QPalette::Light, colors.page, colors.page);
    set(QPalette::Midlight, colors.border, colors.border);
    set(QPalette::Mid, colors.border, colors.border);
    set(QPalette::Dark, colors.edge, colors.edge);
    set(QPalette::Shadow, colors.edge, colors.edge);
    return palette;
}

namespace {

double luminance(const QColor &color)
{
    const auto linear = [](double channel) { return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const auto [low, high] = std::minmax({luminance(one), luminance(other)});
    return (high + 0.05) / (low + 0.05);
}

} // namespace window::theme
