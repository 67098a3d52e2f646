// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/footer.h"

#include "window/pages/page.h"
#include "window/views/widgets.h"

#include <QProgressBar>
#include <QStackedWidget>

namespace window {

using namespace Qt::StringLiterals;

Footer::Footer(QWidget *parent)
    : QFrame(parent)
    , m_place(new views::TextLabel({}, theme::Role::Caption, theme::Tone::Muted))
    , m_reason(new views::TextLabel({}, theme::Role::Caption, theme::Tone::Muted))
    , m_busyText(new views::TextLabel({}, theme::Role::Caption, theme::Tone::Muted))
    , m_busyBar(new QProgressBar)
    , m_back(views::button(tr("&Back"), u"back"_s, {}, u"back"_s))
    , m_goOn(views::button({}, u"goOn"_s, u"primary"_s))
    , m_right(new QStackedWidget)
{
    setObjectName(u"footer"_s);
    setProperty("surface", u"footer"_s);
    m_place->setObjectName(u"place"_s);
    m_reason->setObjectName(u"footerReason"_s);
    m_busyText->setObjectName(u"busyText"_s);
    m_busyBar->setObjectName(u"busy"_s);
    m_busyBar->setAccessibleName(tr("Work under way"));
    m_busyBar->setRange(0, 0);
    m_busyBar->setTextVisible(false);
    m_busyBar->setFixedWidth(200);
    m_back->setToolTip(tr("Alt+Left"));

    auto *layout = views::row(theme::space3);
    layout->setContentsMargins(theme::space4, theme::space3, theme::space4, theme::space3);
    setLayout(layout);
    auto *words = views::column(nullptr, 0);
    words->addStretch();
    words->addWidget(m_place);
    words->addWidget(m_reason);
    words->addStretch();
    layout->addLayout(words, 1);

    auto *busy = new QWidget;
    auto *busyLayout = views::column(busy, theme::space1);
    busyLayout->addStretch();
    busyLayout->addWidget(m_busyText);
    busyLayout->addWidget(m_busyBar);
    busyLayout->addStretch();
    auto *holder = new QWidget;
    auto *holderLayout = views::row(theme::space3);
    holder->setLayout(holderLayout);
    holderLayout->addStretch();
    holderLayout->addWidget(m_back);
    holderLayout->addWidget(m_goOn);
    m_right->addWidget(holder);
    m_right->addWidget(busy);
    m_right->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    layout->addWidget(m_right);

    connect(m_back, &QPushButton::clicked, this, &Footer::backWanted);
    connect(m_goOn, &QPushButton::clicked, this, &Footer::goOnWanted);
}

void Footer::showPlace(const QString &tree, const QString &machine)
{
    m_place->setWords(machine.isEmpty() ? tree : tree + u"  ·  "_s + machine);
}

void Footer::showButton(const FooterButton &button)
{
    QString name = button.text;
    m_goOn->setText(button.text);
    m_goOn->setAccessibleName(name.replace("&&"_L1, "\x01"_L1).remove(u'&').replace(u'\x01', u'&'));
    m_goOn->setAccessibleDescription(button.reason);
    m_goOn->setVisible(!button.text.isEmpty());
    m_goOn->setEnabled(button.enabled);
    m_reason->setWords(button.reason);
}

void Footer::showBack(bool enabled)
{
    m_back->setEnabled(enabled);
}

void Footer::showBusy(const QString &with, bool keepButton)
{
    const bool busy = !with.isEmpty() && !keepButton;
    m_busyText->setWords(with);
    m_busyText->show();
    m_right->setCurrentIndex(busy ? 1 : 0);
    if (busy)
        m_back->setEnabled(false);
}

} // namespace window
