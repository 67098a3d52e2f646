// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/views/fold.h"

#include "window/views/widgets.h"

#include <QToolButton>

namespace window::views {

Fold::Fold(const QString &title, const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_button(new QToolButton)
    , m_details(new QWidget)
    , m_body(column(m_details, theme::space3))
{
    m_button->setObjectName(objectName);
    m_button->setText(title);
    m_button->setAccessibleName(title);
    m_button->setAccessibleDescription(tr("Shows or hides these details."));
    m_button->setCheckable(true);
    m_button->setArrowType(Qt::RightArrow);
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_details->hide();
    connect(m_button, &QToolButton::toggled, this, [this](bool open) {
        m_button->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
        m_details->setVisible(open);
    });
    auto *layout = column(this, theme::space2);
    layout->setContentsMargins(0, theme::space3, 0, 0);
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    layout->addWidget(m_details);
}

void Fold::finish()
{
    if (m_body->isEmpty())
        hide();
}

} // namespace window::views
