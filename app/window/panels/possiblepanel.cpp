// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/panels/possiblepanel.h"

#include "window/panels/panel.h"
#include "window/views/rowbutton.h"
#include "window/views/widgets.h"

#include <QPainter>

#include <algorithm>

namespace window {

using namespace Qt::StringLiterals;
using models::PossibleRow;

namespace {

/// The score as five short bars: for ranking, not a probability, so no number is shown.
class ScoreBar final : public QWidget
{
public:
    explicit ScoreBar(int score)
        : m_filled(std::clamp((score + 10) / 20, score > 0 ? 1 : 0, 5))
    {
        setFixedSize(5 * 14 + 4 * 3, 4);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        for (int i = 0; i < 5; ++i)
            painter.fillRect(QRect(i * 17, 0, 14, 4), i < m_filled ? theme::colors().accent : theme::colors().border);
    }

private:
    int m_filled;
};

std::pair<QString, theme::Tone> signOf(engine::Truth truth)
{
    switch (truth) {
    case engine::Truth::True:
        return {u"plus"_s, theme::Tone::Good};
    case engine::Truth::False:
        return {u"minus"_s, theme::Tone::Bad};
    case engine::Truth::Unknown:
        return {u"question"_s, theme::Tone::Muted};
    }
    return {};
}

QWidget *reasonLine(const models::Reason &reason)
{
    const auto [icon, tone] = signOf(reason.truth);
    auto *widget = new QWidget;
    auto *layout = views::row(6);
    widget->setLayout(layout);
    layout->addWidget(new theme::IconLabel(icon, tone, 14), 0, Qt::AlignTop);
    layout->addWidget(new views::TextLabel(reason.says, theme::Role::Caption, theme::Tone::Muted), 1);
    return widget;
}

} // namespace

PossiblePanel::PossiblePanel(QWidget *parent)
    : QFrame(parent)
    , m_list(makePanel(this, tr("Still possible"), u"right"_s, u"possibleList"_s))
{
}

void PossiblePanel::show(const std::vector<PossibleRow> &rows, bool nonePossible)
{
    if (m_shown && rows == m_rows && nonePossible == m_nonePossible)
        return;
    m_shown = true;
    m_rows = rows;
    m_nonePossible = nonePossible;
    views::clear(m_list);
    const auto indented = [this](QWidget *widget) {
        auto *layout = views::row();
        layout->setContentsMargins(theme::space2, 0, theme::space2, 0);
        layout->addWidget(widget);
        m_list->addLayout(layout);
    };

    for (const PossibleRow &row : rows) {
        if (row.isPossible())
            add(row);
    }
    if (std::ranges::none_of(rows, &PossibleRow::isPossible))
        indented(new views::TextLabel(rows.empty() ? tr("Nothing yet.") : tr("None of the known problems fits the answers."), theme::Role::Body,
                                      theme::Tone::Muted));
    else if (nonePossible)
        indented(new views::TextLabel(tr("None of these may apply."), theme::Role::Caption, theme::Tone::Muted));

    if (std::ranges::any_of(rows, [](const PossibleRow &row) { return !row.isPossible(); })) {
        m_list->addSpacing(theme::space3);
        indented(views::heading(tr("Ruled out")));
        m_list->addSpacing(theme::space1);
        for (const PossibleRow &row : rows) {
            if (!row.isPossible())
                add(row);
        }
    }
    m_list->addStretch();
    scrollToTop(this);
}

void PossiblePanel::add(const PossibleRow &row)
{
    auto *button = new views::RowButton(row.diagnosis, row.title,
                                        row.isPossible()                               ? u"diagnosis"_s
                                        : row.verdict == engine::Verdict::AlreadyFixed ? u"good"_s
                                                                                       : u"bad"_s,
                                        row.verdict == engine::Verdict::Match ? theme::Tone::Good
                                        : row.isPossible()                    ? theme::Tone::Accent
                                                                              : theme::Tone::Muted);
    button->setObjectName(u"look-"_s + row.diagnosis);
    button->setAccessibleName(row.spoken());
    button->setFaded(!row.isPossible());
    connect(button, &QAbstractButton::clicked, this, [this, id = row.diagnosis] { Q_EMIT diagnosisWanted(id); });
    m_list->addWidget(button);

    auto *below = views::column(nullptr, 3);
    below->setContentsMargins(theme::space2 + 18 + theme::space2, 0, theme::space2, theme::space2);
    if (row.isPossible()) {
        below->addWidget(new ScoreBar(row.score));
        below->addSpacing(3);
    }
    if (row.verdict == engine::Verdict::AlreadyFixed)
        below->addWidget(new views::TextLabel(tr("The fix is already in place."), theme::Role::Caption, theme::Tone::Muted));
    for (const models::Reason &reason : row.reasons)
        below->addWidget(reasonLine(reason));
    m_list->addLayout(below);
}

} // namespace window
