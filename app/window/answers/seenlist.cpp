// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/answers/seenlist.h"

#include "base/text.h"
#include "window/views/rowbutton.h"
#include "window/views/widgets.h"

#include <algorithm>

namespace window {

using namespace Qt::StringLiterals;

SeenList::SeenList(const machine::SeenMessages &seen, QWidget *parent)
    : QWidget(parent)
    , m_seen(seen)
    , m_rows(views::column(nullptr, 0))
{
    constexpr std::size_t first = 3;
    setObjectName(u"seenOnMachine"_s);
    auto *layout = views::column(this, theme::space1);
    layout->addWidget(new views::TextLabel(tr("Seen on this machine"), theme::Role::Caption, theme::Tone::Muted));
    layout->addLayout(m_rows);
    for (const QString &problem : seen.problems)
        layout->addWidget(views::iconLine(u"info"_s, theme::Tone::Muted, problem));
    show(first);
}

void SeenList::setChosen(const QString &text)
{
    m_chosen = text;
    for (qsizetype i = 0; i < m_rows->count(); ++i) {
        if (auto *row = qobject_cast<views::RowButton *>(m_rows->itemAt(static_cast<int>(i))->widget()))
            row->setCurrent(row->property("text").toString() == text);
    }
}

void SeenList::show(std::size_t count)
{
    constexpr std::size_t most = 50;
    views::clear(m_rows);
    const std::size_t shown = std::min({count, most, m_seen.messages.size()});
    for (std::size_t i = 0; i < shown; ++i) {
        const machine::SeenMessage &message = m_seen.messages[i];
        const bool hasCaption = message.text.contains(u'\n');
        const QString from = hasCaption ? message.text.section(u'\n', 0, 0).trimmed() : message.source;
        auto *row = new views::RowButton(tr("%1 · %2").arg(from, message.howOften()), hasCaption ? message.text.section(u'\n', 1) : message.text, u"words"_s,
                                         theme::Tone::Accent);
        row->setAccessibleName(tr("%1 Seen %2").arg(base::oneLine(message.text), message.howOften()));
        row->setObjectName(u"seen-%1"_s.arg(i + 1));
        row->setProperty("text", message.text);
        row->setAccessibleDescription(tr("Takes this as the message that was seen."));
        connect(row, &QAbstractButton::clicked, this, [this, text = message.text] { Q_EMIT chosen(text); });
        m_rows->addWidget(row);
    }
    if (const std::size_t all = std::min(most, m_seen.messages.size()); shown < all) {
        auto *more = views::button(tr("Show all %1").arg(all), u"seenAll"_s, u"quiet"_s);
        connect(more, &QPushButton::clicked, this, [this] { show(most); });
        m_rows->addWidget(more, 0, Qt::AlignLeft);
    }
    setChosen(m_chosen);
}

} // namespace window
