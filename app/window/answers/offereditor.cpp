// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/answers/offereditor.h"

#include "window/views/optionrow.h"
#include "window/views/widgets.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>

#include <algorithm>

namespace window {

using namespace Qt::StringLiterals;

OfferEditor::OfferEditor(const rules::Question &question, std::vector<engine::Offer> offers, QWidget *parent)
    : AnswerEditor(parent)
    , m_offers(std::move(offers))
    , m_filter(new QLineEdit)
    , m_list(new QListWidget)
    , m_unknown(new views::OptionCheck({tr("I don’t know"), {}, u"?"_s, {}}))
{
    constexpr int mostRows = 10;
    constexpr int fewRows = 6; // these are seen at a glance
    m_filter->setObjectName(u"offerFilter"_s);
    m_filter->setPlaceholderText(tr("Show only what contains…"));
    m_filter->setAccessibleName(tr("Show only what contains this text"));
    m_filter->setVisible(m_offers.size() > fewRows);
    m_list->setObjectName(u"offers"_s);
    m_list->setAccessibleName(question.text);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const engine::Offer &offer : m_offers)
        m_list->addItem(offer.shown.isEmpty() ? offer.answer : tr("%1 (%2)").arg(offer.shown, offer.answer));
    const int rowHeight = m_list->fontMetrics().height() + 15;
    m_list->setFixedHeight(static_cast<int>(std::min<size_t>(m_offers.size(), mostRows)) * rowHeight + 12);
    m_unknown->setObjectName(u"option-unknown"_s);

    auto *layout = views::column(this, theme::space3);
    layout->addWidget(m_filter);
    layout->addWidget(m_list);
    layout->addWidget(m_unknown);
    connect(m_filter, &QLineEdit::textChanged, this, &OfferEditor::filter);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            m_unknown->setChecked(false);
        Q_EMIT changed();
    });
    connect(m_unknown, &QCheckBox::checkStateChanged, this, [this](Qt::CheckState state) {
        if (state == Qt::Checked)
            m_list->setCurrentRow(-1);
        Q_EMIT changed();
    });
}

void OfferEditor::filter(const QString &text)
{
    for (int row = 0; row < m_list->count(); ++row) {
        const bool isShown = m_list->item(row)->text().contains(text.trimmed(), Qt::CaseInsensitive);
        m_list->item(row)->setHidden(!isShown);
        if (!isShown && m_list->currentRow() == row) // nobody chooses what is not seen
            m_list->setCurrentRow(-1);
    }
}

std::optional<base::Value> OfferEditor::value() const
{
    if (m_unknown->isChecked())
        return base::Unknown{};
    const int row = m_list->currentRow();
    return row < 0 ? std::nullopt : std::optional<base::Value>(base::Text{m_offers[static_cast<size_t>(row)].answer});
}

void OfferEditor::setValue(const base::Value &value)
{
    m_unknown->setChecked(base::isUnknown(value));
    const engine::Offer *offer = base::isUnknown(value) ? nullptr : engine::offerNamed(m_offers, base::toString(value));
    m_list->setCurrentRow(offer ? static_cast<int>(offer - m_offers.data()) : -1);
}

bool OfferEditor::handleKey(const QKeyEvent &event)
{
    if (event.text() != u'?' || m_filter->hasFocus())
        return false;
    m_unknown->setFocus(Qt::ShortcutFocusReason);
    m_unknown->setChecked(true);
    return true;
}

QWidget *OfferEditor::firstFocus() const
{
    return m_unknown->isChecked() ? static_cast<QWidget *>(m_unknown) : m_list;
}

} // namespace window
