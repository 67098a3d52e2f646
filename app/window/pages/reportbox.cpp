// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/pages/reportbox.h"

#include "window/controller/settings.h"
#include "window/models/casetexts.h"
#include "window/views/widgets.h"

#include <QButtonGroup>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLineEdit>
#include <QToolButton>

namespace window {

using namespace Qt::StringLiterals;

ReportBox::ReportBox(QWidget *parent)
    : QFrame(parent)
    , m_ticket(new QLineEdit)
    , m_technician(new QLineEdit)
    , m_file(new QLineEdit)
{
    setProperty("surface", u"raised"_s);
    setObjectName(u"reportBox"_s);
    auto *layout = views::column(this, theme::space3);
    layout->setContentsMargins(theme::space4, theme::space4, theme::space4, theme::space4);
    layout->addWidget(views::heading(tr("Report for the ticket")));

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::space4);
    grid->setVerticalSpacing(theme::space1);
    const auto field = [grid](int column, const QString &label, QLineEdit *line, const QString &name) {
        auto *title = new views::TextLabel(label, theme::Role::Caption, theme::Tone::Muted);
        grid->addWidget(title, 0, column);
        grid->addWidget(line, 1, column);
        line->setObjectName(name);
        line->setAccessibleName(label);
        line->setMaxLength(200);
    };
    field(0, tr("Ticket"), m_ticket, u"ticket"_s);
    field(1, tr("Technician"), m_technician, u"technician"_s);
    layout->addLayout(grid);

    auto *fileRow = views::row();
    m_file->setObjectName(u"reportFile"_s);
    m_file->setAccessibleName(tr("File of the report"));
    fileRow->addWidget(m_file, 1);
    auto *chooseButton = views::button(tr("Ch&oose…"), u"chooseReportFile"_s);
    fileRow->addWidget(chooseButton);
    layout->addLayout(fileRow);

    auto *row = views::row(theme::space1);
    auto *formats = new QButtonGroup(this);
    for (const QString &ending : {u"pdf"_s, u"html"_s, u"json"_s, u"txt"_s}) {
        auto *format = new QToolButton;
        format->setText(ending == "txt"_L1 ? tr("Text") : ending.toUpper());
        format->setObjectName(u"format-"_s + ending);
        format->setAccessibleName(tr("Report as %1").arg(format->text()));
        format->setCheckable(true);
        format->setFocusPolicy(Qt::StrongFocus);
        formats->addButton(format);
        row->addWidget(format);
        connect(format, &QToolButton::clicked, this, [this, ending] { setEnding(ending); });
        connect(m_file, &QLineEdit::textChanged, format, [format, ending](const QString &path) {
            if (QFileInfo(path).suffix().compare(ending, Qt::CaseInsensitive) == 0)
                format->setChecked(true);
        });
    }
    row->addStretch();
    auto *save = views::button(tr("&Export the report"), u"exportReport"_s, {}, u"export"_s);
    row->addWidget(save);
    layout->addLayout(row);

    connect(chooseButton, &QPushButton::clicked, this, &ReportBox::choose);
    connect(save, &QPushButton::clicked, this, &ReportBox::write);
    for (QLineEdit *line : {m_ticket, m_technician})
        connect(line, &QLineEdit::textEdited, this, [this] { Q_EMIT peopleChanged(m_ticket->text().trimmed(), m_technician->text().trimmed()); });
    connect(m_technician, &QLineEdit::editingFinished, this, [this] { settings::setTechnician(m_technician->text().trimmed()); });
}

void ReportBox::show(const repair::Case &run)
{
    // What is being typed is the same but for a blank at its end, and stays with its cursor.
    if (m_ticket->text().trimmed() != run.ticket)
        m_ticket->setText(run.ticket);
    if (m_technician->text().trimmed() != run.technician)
        m_technician->setText(run.technician);
    if (m_case != run.id)
        m_file->setText(QDir(settings::saveFolder()).filePath(models::suggestedFileName(run, u"pdf"_s)));
    m_case = run.id;
}

void ReportBox::setEnding(const QString &ending)
{
    const QFileInfo file(m_file->text().trimmed());
    m_file->setText(file.dir().filePath(file.completeBaseName() + u'.' + ending));
}

void ReportBox::choose()
{
    const QString chosen = QFileDialog::getSaveFileName(this, tr("Export the report"), m_file->text(), tr("Reports (*.pdf *.html *.json *.txt)"));
    if (!chosen.isEmpty())
        m_file->setText(chosen);
}

void ReportBox::write()
{
    Q_EMIT peopleChanged(m_ticket->text().trimmed(), m_technician->text().trimmed());
    Q_EMIT reportWanted(m_file->text().trimmed());
}

QWidget *ReportBox::firstFocus() const
{
    return m_ticket;
}

} // namespace window
