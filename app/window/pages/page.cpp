// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/pages/page.h"

#include "base/text.h"
#include "window/views/widgets.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>

namespace window {

using namespace Qt::StringLiterals;

Page::Page(const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_above(new views::TextLabel({}, theme::Role::Caption, theme::Tone::Accent))
    , m_title(new views::TextLabel({}, theme::Role::Title))
    , m_body(views::column(nullptr, theme::space3))
    , m_content(new QWidget)
    , m_scroll(new QScrollArea)
{
    setObjectName(objectName);
    setFocusPolicy(Qt::ClickFocus); // takes the focus where nothing on it can
    m_title->setObjectName(u"pageTitle"_s);
    m_above->setObjectName(u"pageKind"_s);
    m_above->hide();

    auto *column = views::column(m_content, 0);
    column->addWidget(m_above);
    column->addWidget(m_title);
    column->addSpacing(theme::space3);
    column->addLayout(m_body);
    column->addStretch();
    m_content->setMaximumWidth(theme::textWidth);

    auto *holder = new QWidget;
    auto *centre = views::row(0);
    centre->setContentsMargins(theme::space8, theme::space6, theme::space8, theme::space6);
    holder->setLayout(centre);
    centre->addStretch(1);
    centre->addWidget(m_content, 1000);
    centre->addStretch(1);

    m_scroll->setObjectName(objectName + u"Scroll"_s);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(holder);
    auto *layout = views::column(this, 0);
    layout->addWidget(m_scroll);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && m_content->isAncestorOf(now) && now->height() < m_scroll->viewport()->height())
            m_scroll->ensureWidgetVisible(now, 0, theme::space6);
    });
}

QString Page::title() const
{
    return m_title->text();
}

void Page::setTitle(const QString &title, const QString &above)
{
    m_title->setWords(title);
    m_above->setWords(above);
    setAccessibleName(base::displayable(title));
}

void Page::setFooter(FooterButton footer)
{
    if (footer == m_footer)
        return;
    m_footer = std::move(footer);
    Q_EMIT footerChanged();
}

bool Page::handleKey(const QKeyEvent &)
{
    return false;
}

QWidget *Page::firstFocus() const
{
    return nullptr;
}

QString Page::spoken() const
{
    return title();
}

void Page::scrollToTop()
{
    m_scroll->verticalScrollBar()->setValue(0);
}

void Page::setWidest(int width)
{
    m_content->setMaximumWidth(width);
}

} // namespace window
