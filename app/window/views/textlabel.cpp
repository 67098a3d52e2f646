// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/views/textlabel.h"

#include "base/text.h"
#include "window/views/textlayout.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace window::views {

TextLabel::TextLabel(const QString &text, theme::Role role, theme::Tone tone, QWidget *parent)
    : QLabel(parent)
    , m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setFont(theme::font(role));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setText(base::displayable(text));
}

void TextLabel::setFixedPitch()
{
    setFont(theme::fixedFont());
}

void TextLabel::setWords(const QString &text)
{
    setText(base::displayable(text));
    setVisible(!text.isEmpty());
    updateGeometry();
}

QSize TextLabel::sizeHint() const
{
    const double width = naturalWidth(text(), font(), theme::textWidth);
    const QMargins margins = contentsMargins();
    return {static_cast<int>(width) + 1 + margins.left() + margins.right(),
            static_cast<int>(textHeight(text(), font(), width + 1)) + margins.top() + margins.bottom()};
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize wanted = sizeHint();
    return {std::min(wanted.width(), 48), fontMetrics().height()};
}

int TextLabel::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    return static_cast<int>(textHeight(text(), font(), width - margins.left() - margins.right())) + margins.top() + margins.bottom();
}

void TextLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(isEnabled() ? theme::toneColor(m_tone) : theme::colors().edge);
    paintText(painter, contentsRect(), text(), font());
}

void TextLabel::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    menu.addAction(tr("Copy this text"), this, [this] { QGuiApplication::clipboard()->setText(text()); });
    menu.exec(event->globalPos());
}

} // namespace window::views
