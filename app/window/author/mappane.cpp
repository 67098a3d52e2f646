// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/author/mappane.h"

#include "base/text.h"
#include "base/texts.h"
#include "window/author/treemap.h"
#include "window/views/widgets.h"

#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

namespace window::author {

using namespace Qt::StringLiterals;

namespace {

/// A small box as the map draws it.
class Sample final : public QWidget
{
public:
    enum class Shows { Lit, Unreached };
    explicit Sample(Shows shows)
        : m_shows(shows)
    {
        setFixedSize(28, 16);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const theme::Colors &colors = theme::colors();
        const bool isLit = m_shows == Shows::Lit;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(isLit ? colors.accent : colors.edge, isLit ? 2.5 : 1.2, isLit ? Qt::SolidLine : Qt::DashLine));
        painter.setBrush(isLit ? colors.accentSoft : colors.page);
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 4, 4);
    }

private:
    Shows m_shows;
};

QLayout *legend()
{
    auto *line = views::row(theme::space2);
    for (const auto &[shows, words] :
         {std::pair(Sample::Shows::Lit, Texts::tr("on the present walk")), std::pair(Sample::Shows::Unreached, Texts::tr("no case reaches it"))}) {
        line->addWidget(new Sample(shows));
        line->addWidget(new views::TextLabel(words, theme::Role::Caption, theme::Tone::Muted), 1);
        line->addSpacing(theme::space2);
    }
    return line;
}

} // namespace

MapPane::MapPane(QWidget *parent)
    : QWidget(parent)
    , m_map(new TreeMap)
    , m_search(new QLineEdit)
    , m_found(new views::TextLabel({}, theme::Role::Caption, theme::Tone::Muted))
    , m_state(new views::TextLabel({}, theme::Role::Caption, theme::Tone::Warning))
{
    m_search->setObjectName(u"authorMapSearch"_s);
    m_search->setAccessibleName(Texts::tr("Search in the map"));
    m_search->setPlaceholderText(Texts::tr("Search in the map"));
    m_search->setClearButtonEnabled(true);
    m_found->setObjectName(u"authorMapFound"_s);
    m_state->setObjectName(u"authorMapState"_s);
    connect(m_search, &QLineEdit::returnPressed, this, &MapPane::search);
    connect(m_search, &QLineEdit::textEdited, m_found, &QWidget::hide);
    auto *tools = views::row(theme::space1);
    tools->addWidget(m_search, 1);
    const auto add = [&](const QString &text, const QString &icon, const QString &objectName, const QString &name, const std::function<void()> &act) {
        auto *button = new QToolButton;
        if (icon.isEmpty())
            button->setText(text);
        else
            button->setIcon(theme::icon(icon));
        button->setObjectName(objectName);
        button->setAccessibleName(name);
        button->setToolTip(name);
        connect(button, &QToolButton::clicked, this, act);
        tools->addWidget(button);
    };
    add({}, u"minus"_s, u"authorZoomOut"_s, Texts::tr("Smaller (Ctrl+-)"), [this] { m_map->zoomBy(1 / zoomStep); });
    add({}, u"plus"_s, u"authorZoomIn"_s, Texts::tr("Larger (Ctrl++)"), [this] { m_map->zoomBy(zoomStep); });
    add(Texts::tr("Fit"), {}, u"authorZoomFit"_s, Texts::tr("The beginning in a size that can be read (Ctrl+0)"), [this] { m_map->fit(); });
    auto *column = views::column(this, theme::space1);
    column->addLayout(tools);
    column->addWidget(m_found);
    column->addWidget(m_map, 1);
    column->addWidget(m_state);
    column->addLayout(legend());
    m_found->hide();
    m_state->hide();
}

void MapPane::setState(const QString &sentence)
{
    const bool isEmpty = m_map->graph().nodes.empty();
    m_state->setWords(isEmpty ? QString() : sentence);
    m_map->setPlaceholder(sentence);
}

void MapPane::search()
{
    const QString text = m_search->text();
    const QStringList found = text.isEmpty() ? QStringList() : m_map->find(text);
    if (!found.isEmpty()) {
        const int selected = m_map->selected();
        const QString before = selected >= 0 ? m_map->graph().at(selected).id : QString();
        const qsizetype next = (found.indexOf(before) + 1) % found.size();
        m_map->showNode(found.at(next));
        m_found->setWords(Texts::tr("%1: %2 of %3").arg(base::oneLine(found.at(next), 60)).arg(next + 1).arg(found.size()));
        Q_EMIT m_map->lineChosen(m_map->graph().at(m_map->selected()).line);
    } else {
        m_found->setWords(text.isEmpty() ? QString() : Texts::tr("No step or diagnosis has “%1” in its name or question.").arg(base::oneLine(text, 40)));
    }
    views::announce(m_search, m_found->text());
}

} // namespace window::author
