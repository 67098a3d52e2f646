// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/columns.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace window {

using namespace Qt::StringLiterals;

namespace {

constexpr int leftWidth = 256;
constexpr int rightWidth = 288;

/// Dims the middle column while a drawer lies over it.
class Veil final : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), QColor(0, 0, 0, 90));
    }
};

} // namespace

Columns::Columns(QWidget *left, QWidget *middle, QWidget *right, QWidget *parent)
    : QWidget(parent)
    , m_left{left}
    , m_right{right}
    , m_middle(middle)
    , m_veil(new Veil(this))
{
    for (QWidget *child : {middle, left, right})
        child->setParent(this);
    m_veil->setObjectName(u"veil"_s);
    m_veil->hide();
    m_veil->installEventFilter(this);
    setMinimumSize(480, 320);
}

void Columns::setSidesShown(bool shown)
{
    m_sidesShown = shown;
    arrange();
}

void Columns::setWanted(Side side, bool wanted)
{
    column(side).wanted = wanted;
    arrange();
}

bool Columns::isWanted(Side side) const
{
    return column(side).wanted;
}

bool Columns::isDrawerOpen(Side side) const
{
    return m_folded && column(side).open;
}

void Columns::setDrawerOpen(Side side, bool open)
{
    m_left.open = m_right.open = false;
    column(side).open = open;
    arrange();
    if (open && m_folded)
        column(side).widget->setFocus(Qt::OtherFocusReason);
    Q_EMIT drawersChanged();
}

void Columns::closeDrawers()
{
    if (!m_left.open && !m_right.open)
        return;
    m_left.open = m_right.open = false;
    arrange();
    Q_EMIT drawersChanged();
}

void Columns::resizeEvent(QResizeEvent *)
{
    const bool folded = width() < foldBelow;
    if (folded != m_folded) {
        m_folded = folded;
        m_left.open = m_right.open = false;
        Q_EMIT foldedChanged();
    }
    arrange();
}

void Columns::arrange()
{
    const auto shown = [this](const Column &column) { return m_sidesShown && (m_folded ? column.open : column.wanted); };
    const bool left = shown(m_left);
    const bool right = shown(m_right);
    const int leftTaken = left && !m_folded ? leftWidth : 0;
    const int rightTaken = right && !m_folded ? rightWidth : 0;
    m_middle->setGeometry(leftTaken, 0, width() - leftTaken - rightTaken, height());
    m_left.widget->setGeometry(0, 0, std::min(leftWidth, width()), height());
    m_right.widget->setGeometry(width() - std::min(rightWidth, width()), 0, std::min(rightWidth, width()), height());
    m_left.widget->setVisible(left);
    m_right.widget->setVisible(right);
    m_veil->setVisible(m_folded && (left || right));
    m_veil->setGeometry(rect());
    m_veil->raise();
    m_left.widget->raise();
    m_right.widget->raise();
}

bool Columns::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_veil && event->type() == QEvent::MouseButtonPress) {
        closeDrawers();
        return true;
    }
    return false;
}

void Columns::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_folded && (m_left.open || m_right.open)) {
        closeDrawers();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace window
