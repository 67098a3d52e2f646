// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/answers/manyeditor.h"

#include "window/views/optionrow.h"
#include "window/views/widgets.h"

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QToolButton>

#include <algorithm>

namespace window {

using namespace Qt::StringLiterals;

ManyEditor::ManyEditor(const rules::Question &question, QWidget *parent)
    : AnswerEditor(parent)
{
    auto *layout = views::column(this, theme::space2);
    for (const rules::Option &option : question.options) {
        const std::size_t index = m_rows.size();
        const QString key = index < 9 ? QString::number(index + 1) : QString();
        Row row{option.id, new views::OptionCheck({option.text, option.how, key, {}}), new QToolButton};
        row.check->setObjectName(u"option-"_s + option.id);
        row.unsure->setObjectName(u"unsure-"_s + option.id);
        row.unsure->setText(tr("Not sure"));
        row.unsure->setCheckable(true);
        row.unsure->setFocusPolicy(Qt::StrongFocus);
        row.unsure->setAccessibleName(tr("Not sure about: %1").arg(option.text));
        m_rows.push_back(row);

        auto *line = views::row(theme::space2);
        line->addWidget(row.check, 1);
        line->addWidget(row.unsure, 0, Qt::AlignVCenter);
        layout->addLayout(line);
        connect(row.check, &QCheckBox::checkStateChanged, this, [this, index] { toggled(index); });
        connect(row.unsure, &QToolButton::toggled, this, [this, index](bool on) {
            if (!m_setting)
                m_rows[index].check->setCheckState(on ? Qt::PartiallyChecked : Qt::Unchecked);
        });
    }
    m_none = new views::OptionCheck({tr("None of these"), {}, u"0"_s, {}});
    m_none->setObjectName(u"option-none-of-these"_s);
    m_unknown = new views::OptionCheck({tr("I don’t know"), tr("Nothing is known about any of them."), u"?"_s, {}});
    m_unknown->setObjectName(u"option-unknown"_s);
    for (views::OptionCheck *whole : {m_none, m_unknown}) {
        layout->addWidget(whole);
        connect(whole, &QCheckBox::checkStateChanged, this, [this, whole](Qt::CheckState state) {
            if (m_setting)
                return;
            const QScopedValueRollback setting(m_setting, true);
            if (state == Qt::Checked) {
                allOff();
                whole->setCheckState(Qt::Checked);
            }
            Q_EMIT changed();
        });
    }
}

void ManyEditor::allOff()
{
    for (const Row &row : m_rows)
        setState(row, base::Presence::Absent);
    m_none->setChecked(false);
    m_unknown->setChecked(false);
}

void ManyEditor::setState(const Row &row, base::Presence presence)
{
    const QScopedValueRollback setting(m_setting, true);
    row.check->setCheckState(presence == base::Presence::Present ? Qt::Checked : presence == base::Presence::Unknown ? Qt::PartiallyChecked : Qt::Unchecked);
    row.unsure->setChecked(presence == base::Presence::Unknown);
}

void ManyEditor::toggled(std::size_t index)
{
    if (m_setting)
        return;
    const QScopedValueRollback setting(m_setting, true);
    const Row &row = m_rows[index];
    row.unsure->setChecked(row.check->checkState() == Qt::PartiallyChecked);
    // An option called "none" excludes the others, and they exclude it.
    if (row.check->checkState() == Qt::Checked) {
        for (const Row &other : m_rows) {
            if (other.id != row.id && (row.id == "none"_L1 || other.id == "none"_L1))
                setState(other, base::Presence::Absent);
        }
    }
    m_none->setChecked(false);
    m_unknown->setChecked(false);
    Q_EMIT changed();
}

std::optional<base::Value> ManyEditor::value() const
{
    if (m_unknown->isChecked())
        return base::Unknown{};
    base::Many many;
    bool any = m_none->isChecked();
    for (const Row &row : m_rows) {
        const Qt::CheckState state = row.check->checkState();
        many.options[row.id] = state == Qt::Checked            ? base::Presence::Present
                               : state == Qt::PartiallyChecked ? base::Presence::Unknown
                                                               : base::Presence::Absent;
        any = any || state != Qt::Unchecked;
    }
    return any ? std::optional<base::Value>(many) : std::nullopt;
}

void ManyEditor::setValue(const base::Value &value)
{
    const QScopedValueRollback setting(m_setting, true);
    allOff();
    if (base::isUnknown(value)) {
        m_unknown->setChecked(true);
    } else if (const auto *many = std::get_if<base::Many>(&value)) {
        bool any = false;
        for (const Row &row : m_rows) {
            const base::Presence presence = many->options.value(row.id, base::Presence::Absent);
            setState(row, presence);
            any = any || presence != base::Presence::Absent;
        }
        m_none->setChecked(!any);
    }
    Q_EMIT changed();
}

bool ManyEditor::handleKey(const QKeyEvent &event)
{
    const QString text = event.text();
    if (text == u'?') {
        // On a row it means "not sure about this one".
        const auto row = std::ranges::find_if(m_rows, [](const Row &one) { return one.check->hasFocus() || one.unsure->hasFocus(); });
        if (row != m_rows.end())
            row->unsure->toggle();
        else
            m_unknown->toggle();
        return true;
    }
    const int digit = text.size() == 1 ? text.front().digitValue() : -1;
    views::OptionCheck *check = digit == 0                                               ? m_none
                                : digit >= 1 && digit <= static_cast<int>(m_rows.size()) ? m_rows[static_cast<std::size_t>(digit) - 1].check
                                                                                         : nullptr;
    if (!check)
        return false;
    check->setFocus(Qt::ShortcutFocusReason);
    check->setCheckState(check->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    return true;
}

QWidget *ManyEditor::firstFocus() const
{
    return m_rows.empty() ? m_none : m_rows.front().check;
}

} // namespace window
