// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/pages/treeerrorspage.h"

#include "base/text.h"
#include "window/views/codeview.h"
#include "window/views/widgets.h"

#include <QFileInfo>
#include <QListWidget>

#include <algorithm>

namespace window {

using namespace Qt::StringLiterals;
using rules::Problem;

TreeErrorsPage::TreeErrorsPage(QWidget *parent)
    : Page(u"treeErrorsPage"_s, parent)
    , m_problems(new QListWidget)
    , m_source(new views::CodeView(highlighting::Language::Tree, u"treeSource"_s, tr("Text of the tree")))
    , m_head(views::column(nullptr, theme::space1))
{
    setWidest(1120);
    m_problems->setObjectName(u"treeProblems"_s);
    m_problems->setAccessibleName(tr("Errors and their places"));
    m_problems->setWordWrap(true);
    m_problems->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_problems->setFixedHeight(170);
    m_source->setFixedHeight(300);
    body()->addLayout(m_head);
    auto *edit = views::button(tr("Correct it in the e&ditor"), u"editRefused"_s, {}, u"words"_s);
    connect(edit, &QPushButton::clicked, this, &TreeErrorsPage::editWanted);
    auto *acts = views::row();
    acts->addWidget(edit);
    acts->addStretch();
    body()->addLayout(acts);
    body()->addWidget(m_problems);
    body()->addWidget(m_source);
    connect(m_problems, &QListWidget::currentRowChanged, this, &TreeErrorsPage::showProblem);
    setFooter({tr("&Read it again"), true, {}});
}

void TreeErrorsPage::show(const TreeRefused &refused)
{
    m_refused = refused;
    const auto errors = std::ranges::count(refused.problems, Problem::Severity::Error, &Problem::severity);
    setTitle(tr("This tree has %n error(s) and was not opened", nullptr, static_cast<int>(errors)), QFileInfo(refused.file).fileName());
    views::clear(m_head);
    m_head->addWidget(new views::TextLabel(refused.file, theme::Role::Body, theme::Tone::Muted));
    m_head->addWidget(new views::TextLabel(tr("The tree that was in use stays in use. Correct the file and read it again; each line leads to its place.")));
    m_source->setCode(refused.source);
    m_source->setVisible(!refused.source.isEmpty());
    m_problems->clear();
    for (const Problem &problem : refused.problems) {
        const bool error = problem.severity == Problem::Severity::Error;
        QString place = problem.where.line > 0 ? tr("Line %1, column %2").arg(problem.where.line).arg(problem.where.column) : tr("In the file");
        if (problem.where.file != refused.file)
            place = tr("%1, line %2, column %3").arg(QFileInfo(problem.where.file).fileName()).arg(problem.where.line).arg(problem.where.column);
        QString text = place + u": "_s + problem.message;
        if (!problem.where.path.isEmpty())
            text += u"  ("_s + problem.where.path + u')';
        if (!problem.related.isEmpty())
            text += u"  "_s + problem.related;
        auto *item = new QListWidgetItem(theme::icon(error ? u"bad"_s : u"warning"_s, error ? theme::Tone::Bad : theme::Tone::Warning),
                                         base::oneLine(text, 500), m_problems);
        item->setData(Qt::AccessibleTextRole, (error ? tr("Error. %1") : tr("Warning. %1")).arg(base::oneLine(text, 500)));
    }
    m_problems->setCurrentRow(0);
    scrollToTop();
}

void TreeErrorsPage::showProblem(int index)
{
    if (index < 0 || index >= static_cast<int>(m_refused.problems.size()))
        return;
    const base::SourcePosition &where = m_refused.problems[static_cast<std::size_t>(index)].where;
    if (where.line > 0 && where.file == m_refused.file)
        m_source->showPlace(where.line, where.column);
}

void TreeErrorsPage::goOn()
{
    Q_EMIT openTreeWanted(m_refused.file);
}

QWidget *TreeErrorsPage::firstFocus() const
{
    return m_problems;
}

} // namespace window
