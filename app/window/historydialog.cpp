// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/historydialog.h"

#include "window/controller/cases.h"
#include "window/models/casetexts.h"
#include "window/theme/theme.h"
#include "window/views/textlabel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace window {

using namespace Qt::StringLiterals;

namespace {

QTreeWidgetItem *rowOf(const repair::Case &run)
{
    const QString article = run.plan ? run.plan->diagnosis : QString();
    const QString machine = run.machine.computerName.isEmpty() ? run.machine.title : run.machine.computerName;
    auto *row = new QTreeWidgetItem({models::whenInWords(run.begun), models::outcomeInWords(run), article, machine, run.ticket, run.technician});
    row->setData(0, Qt::UserRole, run.id);
    row->setToolTip(0, run.id);
    row->setToolTip(3, run.machine.location);
    return row;
}

} // namespace

HistoryDialog::HistoryDialog(Cases *source, QWidget *parent)
    : QDialog(parent)
    , m_source(source)
    , m_text(new QLineEdit)
    , m_cases(new QTreeWidget)
    , m_state(new views::TextLabel({}, theme::Role::Body, theme::Tone::Muted))
{
    setObjectName(u"historyDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("History"));
    resize(820, 480);
    m_text->setObjectName(u"historyText"_s);
    m_text->setClearButtonEnabled(true);
    m_text->setPlaceholderText(tr("Ticket, machine, technician, article or words of the message"));
    m_text->setAccessibleName(tr("Search the history"));
    m_cases->setObjectName(u"historyCases"_s);
    m_cases->setAccessibleName(tr("Cases"));
    m_cases->setHeaderLabels({tr("Begun"), tr("Outcome"), tr("Article"), tr("Machine"), tr("Ticket"), tr("Technician")});
    m_cases->setRootIsDecorated(false);
    m_cases->setUniformRowHeights(true);
    m_cases->setAlternatingRowColors(true);
    m_state->setObjectName(u"historyState"_s);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Open | QDialogButtonBox::Close);
    auto *open = buttons->button(QDialogButtonBox::Open);
    open->setText(tr("&Open the case"));
    open->setObjectName(u"historyOpen"_s);
    open->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme::space3);
    layout->addWidget(m_text);
    layout->addWidget(m_cases, 1);
    layout->addWidget(m_state);
    layout->addWidget(buttons);

    connect(m_text, &QLineEdit::textChanged, this, &HistoryDialog::search);
    connect(m_text, &QLineEdit::returnPressed, this, &HistoryDialog::openChosen);
    connect(m_cases, &QTreeWidget::itemActivated, this, &HistoryDialog::openChosen);
    connect(m_cases, &QTreeWidget::currentItemChanged, open, [open](const QTreeWidgetItem *item) { open->setEnabled(item); });
    connect(open, &QPushButton::clicked, this, &HistoryDialog::openChosen);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_source, &Cases::found, this, [this](const QString &text, const std::vector<repair::Case> &cases) {
        if (text != m_text->text())
            return;
        m_cases->clear();
        for (const repair::Case &run : cases)
            m_cases->addTopLevelItem(rowOf(run));
        for (int column = 0; column < m_cases->columnCount(); ++column)
            m_cases->resizeColumnToContents(column);
        m_cases->setCurrentItem(m_cases->topLevelItem(0));
        m_state->setText(!cases.empty()   ? tr("Cases found: %1").arg(cases.size())
                         : text.isEmpty() ? tr("No case was kept on this computer so far.")
                                          : tr("No case holds all of these words. Try fewer of them."));
    });
    search();
}

void HistoryDialog::search()
{
    m_source->search(m_text->text());
}

void HistoryDialog::openChosen()
{
    const QTreeWidgetItem *chosen = m_cases->currentItem();
    if (!chosen)
        return;
    m_source->open(chosen->data(0, Qt::UserRole).toString());
    accept();
}

} // namespace window
