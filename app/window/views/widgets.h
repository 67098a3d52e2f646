// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "window/views/textlabel.h"

#include <QBoxLayout>
#include <QFrame>
#include <QPushButton>
#include <QStringList>

#include <vector>

/// Small pieces that pages are put together from. All of them show plain text.
namespace window::views {

/// A box layout without margins.
[[nodiscard]] QVBoxLayout *column(QWidget *parent = nullptr, int spacing = theme::space2);
[[nodiscard]] QHBoxLayout *row(int spacing = theme::space2);

/// Takes everything out of a layout and deletes it.
void clear(QLayout *layout);

/// A heading above a group of lines.
[[nodiscard]] TextLabel *heading(const QString &text);
/// The same in the middle of a page: with room above it, so that it belongs to what follows.
[[nodiscard]] TextLabel *section(const QString &text);

/// A hairline.
[[nodiscard]] QFrame *line();

/// A frame with a surface of the style sheet: card, raised.
[[nodiscard]] QFrame *box(const QString &surface);

/// An icon and a text beside each other, with an optional second, muted line (the source of a fact).
[[nodiscard]] QWidget *iconLine(const QString &icon, theme::Tone tone, const QString &text, const QString &below = {});

/// A coloured box with an icon: a warning, an error, a measured result. `title` may be empty.
[[nodiscard]] QFrame *notice(const QString &icon, theme::Tone tone, const QString &title, const QStringList &lines);

/// Two columns: a muted name and its value, `fixedPitch` for registry data.
struct Pair {
    QString name;
    QString value;
    bool fixedPitch = false;
};
[[nodiscard]] QWidget *pairs(const std::vector<Pair> &rows);

/// A button that is named for tests and screen readers. `role` of the style sheet: primary, quiet or empty.
[[nodiscard]] QPushButton *button(const QString &text, const QString &objectName, const QString &role = {}, const QString &icon = {});

/// Tells a screen reader what has just happened.
void announce(QWidget *from, const QString &message);

/// Text from outside as a button or an action shows it: no mnemonic in it, harmless, on one line.
[[nodiscard]] QString asCaption(const QString &text, int most = 80);

} // namespace window::views
