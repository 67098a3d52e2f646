// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/views/widgets.h"

#include "base/text.h"

#include <QAccessible>
#include <QGridLayout>
#include <QLayoutItem>
#include <QPainter>

#include <utility>

namespace window::views {

using namespace Qt::StringLiterals;

namespace {

/// A frame whose background and border follow the tone, also when light becomes dark.
class ToneFrame final : public QFrame
{
public:
    ToneFrame(theme::Tone tone, bool filled)
        : m_tone(tone)
        , m_filled(filled)
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QColor border = theme::toneColor(m_tone);
        border.setAlphaF(0.45F);
        painter.setPen(QPen(border, 1));
        painter.setBrush(m_filled ? QBrush(theme::toneSoft(m_tone)) : QBrush(Qt::NoBrush));
        const double corner = m_filled ? theme::radius : height() / 2.0;
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    }

private:
    theme::Tone m_tone;
    bool m_filled;
};

} // namespace

QVBoxLayout *column(QWidget *parent, int spacing)
{
    auto *layout = new QVBoxLayout(parent);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

QHBoxLayout *row(int spacing)
{
    auto *layout = new QHBoxLayout;
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            // Gone from sight and from focus at once; deleted when no event of its own is on the stack any more.
            widget->hide();
            widget->setParent(nullptr);
            widget->deleteLater();
        } else if (QLayout *inner = item->layout()) {
            clear(inner);
        }
        delete item;
    }
}

TextLabel *heading(const QString &text)
{
    return new TextLabel(text, theme::Role::Heading);
}

TextLabel *section(const QString &text)
{
    TextLabel *label = heading(text);
    label->setContentsMargins(0, theme::space3, 0, 0);
    return label;
}

QFrame *line()
{
    auto *frame = new QFrame;
    frame->setProperty("surface", u"line"_s);
    frame->setFixedHeight(1);
    return frame;
}

QFrame *box(const QString &surface)
{
    auto *frame = new QFrame;
    frame->setProperty("surface", surface);
    return frame;
}

QWidget *iconLine(const QString &icon, theme::Tone tone, const QString &text, const QString &below)
{
    auto *widget = new QWidget;
    auto *layout = row(theme::space2);
    widget->setLayout(layout);
    layout->addWidget(new theme::IconLabel(icon, tone, 20), 0, Qt::AlignTop);
    auto *words = column(nullptr, 1);
    words->addWidget(new TextLabel(text));
    if (!below.isEmpty())
        words->addWidget(new TextLabel(below, theme::Role::Caption, theme::Tone::Muted));
    layout->addLayout(words, 1);
    return widget;
}

QFrame *notice(const QString &icon, theme::Tone tone, const QString &title, const QStringList &lines)
{
    auto *frame = new ToneFrame(tone, true);
    auto *layout = row(theme::space3);
    layout->setContentsMargins(theme::space3, theme::space3, theme::space4, theme::space3);
    frame->setLayout(layout);
    layout->addWidget(new theme::IconLabel(icon, tone, 20), 0, Qt::AlignTop);
    auto *words = column(nullptr, theme::space1);
    if (!title.isEmpty())
        words->addWidget(new TextLabel(title, theme::Role::Heading));
    for (const QString &text : lines)
        words->addWidget(new TextLabel(text));
    layout->addLayout(words, 1);
    return frame;
}

QWidget *pairs(const std::vector<Pair> &rows)
{
    auto *widget = new QWidget;
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::space4);
    grid->setVerticalSpacing(theme::space1);
    grid->setColumnStretch(1, 1);
    int at = 0;
    for (const auto &[name, value, fixedPitch] : rows) {
        grid->addWidget(new TextLabel(name, theme::Role::Body, theme::Tone::Muted), at, 0, Qt::AlignTop);
        auto *label = new TextLabel(value);
        if (fixedPitch)
            label->setFixedPitch();
        grid->addWidget(label, at, 1);
        ++at;
    }
    return widget;
}

QPushButton *button(const QString &text, const QString &objectName, const QString &role, const QString &icon)
{
    auto *made = new QPushButton(text);
    made->setObjectName(objectName);
    QString name = text;
    made->setAccessibleName(name.remove(u'&'));
    made->setAutoDefault(false);
    if (!role.isEmpty())
        made->setProperty("role", role);
    if (!icon.isEmpty())
        made->setIcon(theme::icon(icon, role == "primary"_L1 ? theme::Tone::OnAccent : role == "quiet"_L1 ? theme::Tone::Accent : theme::Tone::Plain));
    return made;
}

void announce(QWidget *from, const QString &message)
{
    if (message.isEmpty())
        return;
    QAccessibleAnnouncementEvent event(from, message);
    QAccessible::updateAccessibility(&event);
}

QString asCaption(const QString &text, int most)
{
    return base::oneLine(text, most).replace(u'&', "&&"_L1);
}

} // namespace window::views
