// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/answers/choiceeditor.h"

#include "window/views/optionrow.h"
#include "window/views/widgets.h"

#include <QButtonGroup>
#include <QKeyEvent>

namespace window {

using namespace Qt::StringLiterals;

ChoiceEditor::ChoiceEditor(const rules::Question &question, QWidget *parent)
    : AnswerEditor(parent)
    , m_group(new QButtonGroup(this))
{
    auto *layout = views::column(this, theme::space2);
    const auto add = [&](const QString &id, const QString &text, const QString &hint, base::Value value, const QString &key) {
        auto *row = new views::OptionRadio({text, hint, key, {}});
        row->setObjectName(u"option-"_s + id);
        m_group->addButton(row, static_cast<int>(m_values.size()));
        m_values.push_back(std::move(value));
        layout->addWidget(row);
    };
    const auto key = [this] { return m_values.size() < 9 ? QString::number(m_values.size() + 1) : QString(); };
    if (question.kind == rules::QuestionKind::YesNo) {
        add(u"yes"_s, tr("Yes"), {}, base::YesNo{true}, key());
        add(u"no"_s, tr("No"), {}, base::YesNo{false}, key());
    }
    for (const rules::Option &option : question.options)
        add(option.id, option.text, option.how, base::Choice{option.id}, key());
    add(u"unknown"_s, tr("I don’t know"), {}, base::Unknown{}, u"?"_s);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            Q_EMIT changed();
    });
}

std::optional<base::Value> ChoiceEditor::value() const
{
    const int checked = m_group->checkedId();
    return checked < 0 ? std::nullopt : std::optional(m_values.at(static_cast<std::size_t>(checked)));
}

void ChoiceEditor::setValue(const base::Value &value)
{
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        if (m_values[i] == value)
            m_group->button(static_cast<int>(i))->setChecked(true);
    }
}

void ChoiceEditor::choose(int index)
{
    QAbstractButton *button = m_group->button(index);
    button->setFocus(Qt::ShortcutFocusReason);
    button->setChecked(true);
}

bool ChoiceEditor::handleKey(const QKeyEvent &event)
{
    const int last = static_cast<int>(m_values.size()) - 1;
    const int digit = event.text().size() == 1 ? event.text().front().digitValue() : -1;
    if (event.text() == u'?') {
        choose(last);
        return true;
    }
    if (digit >= 1 && digit <= std::min(9, last)) {
        choose(digit - 1);
        return true;
    }
    return false;
}

QWidget *ChoiceEditor::firstFocus() const
{
    return m_group->checkedButton() ? m_group->checkedButton() : m_group->button(0);
}

} // namespace window
