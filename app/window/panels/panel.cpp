// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/panels/panel.h"

#include "window/views/widgets.h"

#include <QScrollArea>
#include <QScrollBar>

namespace window {

using namespace Qt::StringLiterals;

QVBoxLayout *makePanel(QFrame *frame, const QString &title, const QString &side, const QString &objectName)
{
    frame->setProperty("surface", side);
    frame->setObjectName(objectName);
    frame->setAccessibleName(title);
    auto *outer = views::column(frame, theme::space2);
    outer->setContentsMargins(1, theme::space4, 1, 0);

    auto *head = views::heading(title);
    head->setContentsMargins(0, 0, 0, 0);
    auto *headRow = views::row();
    headRow->setContentsMargins(theme::space4, 0, theme::space4, 0);
    headRow->addWidget(head);
    outer->addLayout(headRow);

    auto *scroll = new QScrollArea;
    scroll->setObjectName(objectName + u"Scroll"_s);
    scroll->setAccessibleName(title);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    auto *list = views::column(content, 2);
    list->setContentsMargins(theme::space2, 0, theme::space2, theme::space4);
    scroll->setWidget(content);
    outer->addWidget(scroll, 1);
    for (QWidget *surface : {static_cast<QWidget *>(scroll), scroll->viewport(), content})
        surface->setAutoFillBackground(false);
    return list;
}

void scrollToTop(QFrame *panel)
{
    if (auto *scroll = panel->findChild<QScrollArea *>())
        scroll->verticalScrollBar()->setValue(0);
}

} // namespace window
