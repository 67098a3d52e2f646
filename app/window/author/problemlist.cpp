// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/author/problemlist.h"

#include "base/text.h"
#include "base/texts.h"
#include "window/author/treecheck.h"
#include "window/views/widgets.h"

#include <QListWidget>

#include <algorithm>
#include <tuple>

namespace window::author {

using namespace Qt::StringLiterals;

namespace {

constexpr int maximumShown = 100;
constexpr int maximumCharacters = 400;
enum Part { Line = Qt::UserRole, Column };

bool isError(const rules::Problem &problem)
{
    return problem.severity == rules::Problem::Severity::Error;
}

auto lineAndColumn(const rules::Problem &problem)
{
    return std::tuple(problem.where.line, problem.where.column);
}

bool isSame(const rules::Problem &one, const rules::Problem &other)
{
    return one.severity == other.severity && one.where == other.where && one.message == other.message && one.related == other.related;
}

} // namespace

ProblemList::ProblemList(QWidget *parent)
    : QWidget(parent)
    , m_title(new views::TextLabel({}, theme::Role::Heading))
    , m_list(new QListWidget)
    , m_hint(new views::TextLabel(Texts::tr("What is wrong with the text is listed here while you write."), theme::Role::Body, theme::Tone::Muted))
{
    m_title->setObjectName(u"authorProblemsTitle"_s);
    m_title->setWords(countInWords({}));
    m_list->setObjectName(u"authorProblems"_s);
    m_list->setAccessibleName(Texts::tr("Problems of the tree"));
    m_list->setWordWrap(true);
    m_list->setTabKeyNavigation(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = views::column(this, theme::space1);
    column->setContentsMargins(0, theme::space2, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_list, 1);
    m_hint->setObjectName(u"authorProblemsHint"_s);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *inside = views::column(m_list->viewport(), 0);
    inside->setContentsMargins(theme::space2, theme::space2, theme::space2, 0);
    inside->addWidget(m_hint);
    inside->addStretch();
    const auto choose = [this](const QListWidgetItem *item) { Q_EMIT chosen(item->data(Line).toInt(), item->data(Column).toInt()); };
    connect(m_list, &QListWidget::itemClicked, this, choose);
    connect(m_list, &QListWidget::itemActivated, this, choose);
}

void ProblemList::show(std::vector<rules::Problem> problems)
{
    std::ranges::stable_sort(problems, {}, lineAndColumn);
    if (std::ranges::equal(problems, m_problems, isSame))
        return;
    m_problems = std::move(problems);
    fill();
}

void ProblemList::fill()
{
    const QString count = countInWords(m_problems);
    m_title->setWords(std::ssize(m_problems) > maximumShown ? Texts::tr("%1; the first %2 are listed").arg(count).arg(maximumShown) : count);
    m_list->clear();
    m_hint->setVisible(m_problems.empty());
    for (const rules::Problem &problem : m_problems) {
        if (m_list->count() == maximumShown)
            break;
        const QString message
            = base::oneLine(problem.related.isEmpty() ? problem.message : u"%1 (%2)"_s.arg(problem.message, problem.related), maximumCharacters);
        auto *item = new QListWidgetItem(u"%1:%2  %3"_s.arg(problem.where.line).arg(problem.where.column).arg(message), m_list);
        item->setIcon(isError(problem) ? theme::icon(u"bad"_s, theme::Tone::Bad) : theme::icon(u"warning"_s, theme::Tone::Warning));
        item->setData(Qt::AccessibleTextRole, (isError(problem) ? Texts::tr("Error in line %1, column %2: %3") : Texts::tr("Warning in line %1, column %2: %3"))
                                                  .arg(problem.where.line)
                                                  .arg(problem.where.column)
                                                  .arg(message));
        item->setData(Line, problem.where.line);
        item->setData(Column, problem.where.column);
    }
}

const rules::Problem *ProblemList::next(int line, int column, bool backward) const
{
    if (m_problems.empty())
        return nullptr;
    const std::tuple here(line, column);
    if (!backward) {
        const auto it = std::ranges::upper_bound(m_problems, here, {}, lineAndColumn);
        return it == m_problems.end() ? &m_problems.front() : &*it;
    }
    const auto it = std::ranges::lower_bound(m_problems, here, {}, lineAndColumn);
    return it == m_problems.begin() ? &m_problems.back() : &*std::prev(it);
}

void ProblemList::selectAt(int line)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Line).toInt() == line) {
            m_list->setCurrentRow(row);
            return;
        }
    }
    m_list->setCurrentRow(-1);
}

void ProblemList::takeFocus()
{
    m_list->setFocus();
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
}

} // namespace window::author
