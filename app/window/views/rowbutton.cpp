// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/views/rowbutton.h"

#include "base/text.h"
#include "window/theme/theme.h"
#include "window/views/textlayout.h"

#include <QPainter>

namespace window::views {

namespace {
constexpr int signSize = 18;
constexpr int padding = 7;
} // namespace

RowButton::RowButton(const QString &title, const QString &value, const QString &icon, theme::Tone tone, QWidget *parent)
    : QAbstractButton(parent)
    , m_title(base::oneLine(title, 300))
    , m_value(base::oneLine(value, 96))
    , m_icon(icon)
    , m_tone(tone)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void RowButton::setCurrent(bool current)
{
    m_current = current;
    update();
}

void RowButton::setFaded(bool faded)
{
    m_faded = faded;
    update();
}

double RowButton::textWidth(int width) const
{
    return width - 2 * theme::space2 - signSize - theme::space2;
}

QSize RowButton::sizeHint() const
{
    return {220, heightForWidth(220)};
}

int RowButton::heightForWidth(int width) const
{
    const bool two = !m_value.isEmpty();
    double height = textHeight(m_title, two ? theme::font(theme::Role::Caption) : font(), textWidth(width));
    if (two)
        height += 1 + textHeight(m_value, font(), textWidth(width));
    return static_cast<int>(height) + 2 * padding;
}

void RowButton::paintEvent(QPaintEvent *)
{
    const theme::Colors &colors = theme::colors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(hasFocus() ? QPen(colors.accent, 2) : QPen(Qt::NoPen));
    painter.setBrush(m_current ? colors.accentSoft : underMouse() && isEnabled() ? colors.border : QColor(Qt::transparent));
    painter.drawRoundedRect(frame, theme::radius - 1, theme::radius - 1);

    const bool two = !m_value.isEmpty();
    const QFont titleFont = two ? theme::font(theme::Role::Caption) : font();
    theme::paintIcon(painter, m_icon, QRectF(theme::space2, padding + 1, signSize, signSize), m_faded ? colors.muted : theme::toneColor(m_tone));
    const double left = theme::space2 + signSize + theme::space2;
    const double width = textWidth(this->width());
    const double titleHeight = textHeight(m_title, titleFont, width);
    painter.setPen(two || m_faded || (!m_current && !isEnabled()) ? colors.muted : colors.text);
    paintText(painter, QRectF(left, padding, width, height()), m_title, titleFont);
    if (two) {
        painter.setPen(m_faded ? colors.muted : colors.text);
        paintText(painter, QRectF(left, padding + titleHeight + 1, width, height()), m_value, font());
    }
}

} // namespace window::views
