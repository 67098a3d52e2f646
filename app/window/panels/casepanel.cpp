// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/panels/casepanel.h"

#include "window/panels/panel.h"
#include "window/views/rowbutton.h"
#include "window/views/widgets.h"

namespace window {

using namespace Qt::StringLiterals;
using models::CaseRow;

namespace {

std::pair<QString, theme::Tone> signOf(const CaseRow &row)
{
    if (row.kind == CaseRow::Kind::Machine)
        return {u"machine"_s, theme::Tone::Muted};
    switch (row.mark) {
    case CaseRow::Mark::Open:
        return {u"open"_s, theme::Tone::Muted};
    case CaseRow::Mark::Current:
        return {u"current"_s, theme::Tone::Accent};
    case CaseRow::Mark::ByPerson:
        return {u"check"_s, theme::Tone::Good};
    case CaseRow::Mark::ByMachine:
        return {u"machine"_s, theme::Tone::Good};
    case CaseRow::Mark::NotKnown:
        return {u"question"_s, theme::Tone::Muted};
    case CaseRow::Mark::Dormant:
        return {u"dormant"_s, theme::Tone::Muted};
    case CaseRow::Mark::Contradicted:
    case CaseRow::Mark::KeptAgainst:
        return {u"warning"_s, theme::Tone::Warning};
    }
    return {u"open"_s, theme::Tone::Muted};
}

} // namespace

CasePanel::CasePanel(QWidget *parent)
    : QFrame(parent)
    , m_list(makePanel(this, tr("The case"), u"left"_s, u"caseList"_s))
{
}

void CasePanel::show(const std::vector<CaseRow> &rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    views::clear(m_list);
    bool dormantBegun = false;
    bool endBegun = false;
    for (const CaseRow &row : rows) {
        if (row.mark == CaseRow::Mark::Dormant && !std::exchange(dormantBegun, true))
            m_list->addWidget(new views::TextLabel(tr("Kept, does not matter at present"), theme::Role::Caption, theme::Tone::Muted));
        if (row.kind != CaseRow::Kind::Machine && row.kind != CaseRow::Kind::Question && !std::exchange(endBegun, true)) {
            m_list->addSpacing(theme::space1);
            m_list->addWidget(views::line());
            m_list->addSpacing(theme::space1);
        }
        const auto [icon, tone] = signOf(row);
        auto *button = new views::RowButton(row.title, row.value, icon, tone);
        button->setObjectName(row.kind == CaseRow::Kind::Question    ? u"revise-"_s + row.question
                              : row.kind == CaseRow::Kind::Machine   ? u"showMachine"_s
                              : row.kind == CaseRow::Kind::Diagnosis ? u"showDiagnosis"_s
                              : row.kind == CaseRow::Kind::Fix       ? u"showFix"_s
                                                                     : u"showReport"_s);
        button->setAccessibleName(row.spoken());
        button->setCurrent(row.mark == CaseRow::Mark::Current);
        button->setFaded(row.mark == CaseRow::Mark::Dormant);
        button->setEnabled(row.enabled);
        connect(button, &QAbstractButton::clicked, this, [this, row] {
            if (row.kind == CaseRow::Kind::Machine)
                Q_EMIT machineWanted();
            else if (row.kind == CaseRow::Kind::Question)
                Q_EMIT questionWanted(row.question);
            else
                Q_EMIT diagnosisWanted();
        });
        m_list->addWidget(button);
    }
    m_list->addStretch();
}

} // namespace window
