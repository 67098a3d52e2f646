// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/views/optionrow.h"

#include "base/text.h"
#include "window/theme/icons.h"
#include "window/theme/theme.h"
#include "window/views/textlayout.h"

#include <QAbstractButton>
#include <QPainter>

#include <algorithm>

namespace window::views {

namespace {

constexpr int indicator = 18;
constexpr int keyWidth = 28;

void setUp(QAbstractButton *row, const OptionWords &words)
{
    // No text(): it would have mnemonics, and the words come from a tree.
    row->setAccessibleName(words.text);
    row->setAccessibleDescription(words.hint);
    row->setFocusPolicy(Qt::StrongFocus);
    row->setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
}

OptionWords harmless(OptionWords words)
{
    words.text = base::displayable(words.text);
    words.hint = base::displayable(words.hint);
    return words;
}

} // namespace

double OptionFace::textLeft() const
{
    return theme::space3 + indicator + theme::space3 + (m_words.icon.isEmpty() ? 0 : 24 + theme::space3);
}

double OptionFace::textWidth(int width) const
{
    return width - textLeft() - (m_words.key.isEmpty() ? theme::space3 : keyWidth + theme::space3);
}

QSize OptionFace::sizeHint(const QWidget *row) const
{
    const double wide
        = std::max(naturalWidth(m_words.text, row->font(), theme::textWidth), naturalWidth(m_words.hint, theme::font(theme::Role::Caption), theme::textWidth));
    const int width = static_cast<int>(wide + textLeft() + keyWidth + theme::space4);
    return {width, heightForWidth(row, width)};
}

int OptionFace::heightForWidth(const QWidget *row, int width) const
{
    double height = textHeight(m_words.text, row->font(), textWidth(width));
    if (!m_words.hint.isEmpty())
        height += 2 + textHeight(m_words.hint, theme::font(theme::Role::Caption), textWidth(width));
    return static_cast<int>(std::max(height, 20.0)) + 2 * 9;
}

void OptionFace::paint(QWidget *row, Mark mark, bool round) const
{
    const theme::Colors &colors = theme::colors();
    const bool on = mark != Mark::Empty;
    const bool enabled = row->isEnabled();
    QPainter painter(row);
    painter.setRenderHint(QPainter::Antialiasing);

    // The row itself: quiet until it is pointed at, chosen or has the focus.
    const double border = row->hasFocus() ? 2 : 1;
    const QRectF frame = QRectF(row->rect()).adjusted(border / 2, border / 2, -border / 2, -border / 2);
    painter.setPen(QPen(row->hasFocus() || on ? colors.accent : colors.border, border));
    painter.setBrush(on ? colors.accentSoft : row->underMouse() && enabled ? colors.raised : colors.page);
    painter.drawRoundedRect(frame, theme::radius, theme::radius);

    // The indicator.
    const double middle = 9 + std::max(QFontMetricsF(row->font()).lineSpacing() * 1.12, 20.0) / 2;
    const QRectF sign(theme::space3, middle - indicator / 2.0, indicator, indicator);
    painter.setPen(QPen(!enabled ? colors.border : on ? colors.accent : colors.edge, 1.5));
    painter.setBrush(on && (!round || mark == Mark::Half) ? colors.accent : colors.page);
    if (round) {
        painter.drawEllipse(sign.adjusted(0.75, 0.75, -0.75, -0.75));
        if (on) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colors.accent);
            painter.drawEllipse(sign.center(), 4.75, 4.75);
        }
    } else {
        painter.drawRoundedRect(sign.adjusted(0.75, 0.75, -0.75, -0.75), 4, 4);
        if (on) {
            QPen pen(colors.onAccent, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
            painter.setPen(pen);
            const QPointF at = sign.topLeft();
            if (mark == Mark::Half)
                painter.drawLine(at + QPointF(5, 9), at + QPointF(13, 9));
            else
                painter.drawPolyline(QPolygonF{at + QPointF(4.6, 9.4), at + QPointF(7.8, 12.6), at + QPointF(13.4, 6)});
        }
    }

    if (!m_words.icon.isEmpty())
        theme::paintIcon(painter, m_words.icon, QRectF(theme::space3 + indicator + theme::space3, middle - 12, 24, 24), on ? colors.accent : colors.muted);

    const double width = textWidth(row->width());
    const double textTop = 9 + std::max(0.0, (20.0 - QFontMetricsF(row->font()).lineSpacing() * 1.12) / 2);
    painter.setPen(enabled ? colors.text : colors.edge);
    const double height = textHeight(m_words.text, row->font(), width);
    paintText(painter, QRectF(textLeft(), textTop, width, row->height()), m_words.text, row->font());
    if (!m_words.hint.isEmpty()) {
        painter.setPen(enabled ? colors.muted : colors.edge);
        paintText(painter, QRectF(textLeft(), textTop + height + 2, width, row->height()), m_words.hint, theme::font(theme::Role::Caption));
    }

    if (!m_words.key.isEmpty()) {
        const QRectF cap(row->width() - keyWidth - theme::space1, middle - 10, 20, 20);
        painter.setPen(QPen(colors.border, 1));
        painter.setBrush(on ? colors.page : colors.raised);
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.setPen(colors.muted);
        painter.setFont(theme::font(theme::Role::Caption));
        painter.drawText(cap, Qt::AlignCenter, m_words.key);
    }
}

OptionRadio::OptionRadio(const OptionWords &words, QWidget *parent)
    : QRadioButton(parent)
{
    m_face.setWords(harmless(words));
    setUp(this, m_face.words());
}

QSize OptionRadio::minimumSizeHint() const
{
    return {120, 38};
}

void OptionRadio::paintEvent(QPaintEvent *)
{
    m_face.paint(this, isChecked() ? OptionFace::Mark::Radio : OptionFace::Mark::Empty, true);
}

OptionCheck::OptionCheck(const OptionWords &words, QWidget *parent)
    : QCheckBox(parent)
{
    m_face.setWords(harmless(words));
    setUp(this, m_face.words());
}

QSize OptionCheck::minimumSizeHint() const
{
    return {120, 38};
}

void OptionCheck::nextCheckState()
{
    setCheckState(checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
}

void OptionCheck::paintEvent(QPaintEvent *)
{
    using Mark = OptionFace::Mark;
    m_face.paint(this, checkState() == Qt::Checked ? Mark::Check : checkState() == Qt::PartiallyChecked ? Mark::Half : Mark::Empty, false);
}

} // namespace window::views
