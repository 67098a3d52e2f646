// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/views/banner.h"

#include "window/views/widgets.h"

#include <QPainter>
#include <QToolButton>

namespace window::views {

using namespace Qt::StringLiterals;

Banner::Banner(const QString &objectName, QWidget *parent)
    : QFrame(parent)
    , m_icon(new theme::IconLabel(u"good"_s, theme::Tone::Good))
    , m_text(new TextLabel)
    , m_below(new TextLabel({}, theme::Role::Caption, theme::Tone::Muted))
    , m_act(button({}, objectName + u"Act"_s))
    , m_close(new QToolButton)
{
    setObjectName(objectName);
    m_text->setObjectName(objectName + u"Text"_s);
    m_close->setObjectName(u"close-"_s + objectName);
    m_close->setIcon(theme::icon(u"close"_s, theme::Tone::Muted));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setFocusPolicy(Qt::TabFocus);
    auto *layout = row(theme::space3);
    layout->setContentsMargins(theme::space4, theme::space2, theme::space2, theme::space2);
    setLayout(layout);
    layout->addWidget(m_icon, 0, Qt::AlignVCenter);
    auto *words = column(nullptr, 0);
    words->addStretch();
    words->addWidget(m_text);
    words->addWidget(m_below);
    words->addStretch();
    layout->addLayout(words, 1);
    layout->addWidget(m_act, 0, Qt::AlignVCenter);
    layout->addWidget(m_close, 0, Qt::AlignVCenter);
    connect(m_act, &QPushButton::clicked, this, [this] {
        const auto offered = m_offer;
        dismiss();
        if (offered)
            offered();
    });
    connect(m_close, &QToolButton::clicked, this, &Banner::dismiss);
    hide();
}

void Banner::show(const QString &icon, theme::Tone tone, const QString &text, const QString &below)
{
    m_tone = tone;
    m_icon->setIcon(icon, tone);
    m_offer = nullptr;
    m_act->hide();
    m_text->setWords(text);
    m_below->setWords(below);
    setAccessibleName(m_text->text());
    setVisible(true);
    update();
    announce(this, m_text->text());
}

void Banner::notify(const QString &sentence)
{
    show(u"good"_s, theme::Tone::Good, sentence, {});
}

void Banner::warn(const QString &sentence, const QString &detail)
{
    show(u"bad"_s, theme::Tone::Bad, sentence, detail);
}

void Banner::offer(const QString &sentence, const QString &detail, const QString &button, const std::function<void()> &act)
{
    show(u"info"_s, theme::Tone::Accent, sentence, detail);
    m_offer = act;
    m_act->setText(button);
    m_act->setAccessibleName(QString(button).remove(u'&'));
    m_act->setVisible(act != nullptr);
}

void Banner::setOfferEnabled(bool enabled)
{
    m_act->setEnabled(enabled);
}

void Banner::dismiss()
{
    hide();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::toneSoft(m_tone));
    painter.fillRect(QRect(0, 0, width(), 1), theme::colors().border);
}

} // namespace window::views
