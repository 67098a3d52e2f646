// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QColor>
#include <QIcon>
#include <QPainter>
#include <QRectF>
#include <QString>
#include <QWidget>

namespace window::theme {

/// Who gives an icon its colour; looked up when it is painted, so that light and dark need no second set.
enum class Tone { Plain, Muted, Accent, OnAccent, Good, Warning, Bad };
[[nodiscard]] QColor toneColor(Tone tone);
[[nodiscard]] QColor toneSoft(Tone tone); ///< the background that goes with it

/// Paints the icon `name` of our own family (resources/icons, one stroke width) into the square.
void paintIcon(QPainter &painter, const QString &name, const QRectF &square, const QColor &color);

/// The same for buttons and menus; greyed by itself where the button is disabled.
[[nodiscard]] QIcon icon(const QString &name, Tone tone = Tone::Plain);

/// The program's own picture.
[[nodiscard]] QIcon programIcon();

/// A square that shows one icon. Decoration: the words beside it say the same, so screen readers pass over it.
class IconLabel final : public QWidget
{
    Q_OBJECT

public:
    IconLabel(const QString &name, Tone tone, int size = 20, QWidget *parent = nullptr);
    void setIcon(const QString &name, Tone tone);
    [[nodiscard]] QString name() const { return m_name; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    Tone m_tone;
};

} // namespace window::theme
