// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/pages/resultpage.h"

#include "repair/statewords.h"
#include "repair/verify.h"
#include "window/models/casetexts.h"
#include "window/pages/reportbox.h"
#include "window/views/widgets.h"
#include "workflow/kit.h"
#include "workflow/repairing.h"
#include "workflow/unfinished.h"

#include <algorithm>

namespace window {

using namespace Qt::StringLiterals;
using repair::ChangeState;
using repair::RunState;

namespace {

std::pair<QString, theme::Tone> signOf(ChangeState state)
{
    switch (state) {
    case ChangeState::Applied:
    case ChangeState::Confirmed:
        return {u"good"_s, theme::Tone::Good};
    case ChangeState::Already:
        return {u"check"_s, theme::Tone::Muted};
    case ChangeState::Manual:
        return {u"hand"_s, theme::Tone::Accent};
    case ChangeState::Failed:
        return {u"bad"_s, theme::Tone::Bad};
    case ChangeState::RolledBack:
    case ChangeState::Undone:
        return {u"undo"_s, theme::Tone::Warning};
    case ChangeState::Pending:
        return {u"open"_s, theme::Tone::Muted};
    }
    return {u"open"_s, theme::Tone::Muted};
}

/// As a sentence of its own.
QString stateInWords(ChangeState state)
{
    const QString words = repair::describe(state);
    return words.left(1).toUpper() + words.sliced(1) + u'.';
}

QStringList measuredSentences(const repair::Verification &verification)
{
    QStringList sentences = verification.says;
    for (const engine::Evidence &check : verification.checks)
        sentences << repair::checkInWords(check);
    return sentences;
}

} // namespace

ResultPage::ResultPage(QWidget *parent)
    : Page(u"resultPage"_s, parent)
    , m_above(views::column(nullptr, theme::space3))
    , m_below(views::column(nullptr, theme::space3))
    , m_report(new ReportBox)
{
    body()->addLayout(m_above);
    body()->addSpacing(theme::space1);
    body()->addWidget(m_report);
    body()->addLayout(m_below);
    connect(m_report, &ReportBox::peopleChanged, this, &ResultPage::peopleChanged);
    connect(m_report, &ReportBox::reportWanted, this, &ResultPage::reportWanted);
    setFooter({tr("&New case"), true, {}});
}

void ResultPage::show(const Finished &finished)
{
    const repair::Case &run = finished.run;
    views::clear(m_above);
    views::clear(m_below);
    setTitle(models::resultTitle(run), run.plan ? run.plan->remedyTitle : QString());
    m_spoken = title();
    if (run.verification)
        m_spoken += u". "_s + measuredSentences(*run.verification).join(u' ');
    m_report->show(run);

    const bool bad = run.state == RunState::RolledBack || workflow::isInTheMiddle(run);
    if (!run.error.isEmpty())
        m_above->addWidget(views::notice(bad ? u"bad"_s : u"warning"_s, bad ? theme::Tone::Bad : theme::Tone::Warning, {}, {run.error}));
    if (!finished.stand.isEmpty())
        m_above->addWidget(views::notice(u"info"_s, theme::Tone::Accent, tr("State of the machine"), {finished.stand}));
    addMeasured(run);
    addCheck(run);
    if (run.state == RunState::Applied && run.plan && run.plan->restart)
        m_above->addWidget(views::iconLine(u"restart"_s, theme::Tone::Accent, tr("It takes effect after the next restart.")));
    addKit(run);
    addWayBack(run);
    // Where nothing was written, the steps that wait for a person are the result; otherwise what was measured is.
    addSteps(run, run.replacements.empty() ? m_above : m_below);
    if (run.outcomes.empty() && run.error.isEmpty())
        m_above->addWidget(new views::TextLabel(
            tr("Nothing was written. The report has everything that was collected: the answers with their sources, what was ruled out and why."),
            theme::Role::Body, theme::Tone::Muted));
    addBackups(run);
    scrollToTop();
}

void ResultPage::addMeasured(const repair::Case &run)
{
    const bool passed = run.verification && run.verification->passed;
    if (run.verification && !passed)
        m_above->addWidget(views::notice(u"bad"_s, theme::Tone::Bad, tr("The check failed"), measuredSentences(*run.verification)));
    else if (run.isMeasured())
        m_above->addWidget(views::notice(u"good"_s, theme::Tone::Good, tr("Verified"), measuredSentences(*run.verification)));
    else if (run.verification && !run.verification->checks.empty())
        m_above->addWidget(views::notice(u"hand"_s, theme::Tone::Accent, tr("The machine cannot show this"), measuredSentences(*run.verification)));
    if (run.plan && workflow::isDone(run) && !run.plan->verify.isEmpty() && (!run.verification || run.verification->checks.empty()))
        m_above->addWidget(views::notice(u"info"_s, theme::Tone::Accent, tr("Check after the restart"), run.plan->verify));
}

/// What a person did, and what counts only after the restart, can be looked at as often as one likes.
void ResultPage::addCheck(const repair::Case &run)
{
    if (!workflow::canVerify(run))
        return;
    auto *check = views::button(tr("Check the &machine"), u"checkMachine"_s, {}, u"check"_s);
    connect(check, &QPushButton::clicked, this, &ResultPage::checkWanted);
    auto *row = views::row();
    row->addWidget(check);
    row->addStretch();
    m_above->addLayout(row);
}

/// For a machine that stands elsewhere.
void ResultPage::addKit(const repair::Case &run)
{
    if (!workflow::canCarry(run) || run.isWithdrawn())
        return;
    auto *save = views::button(tr("Save the &kit to carry…"), u"saveKit"_s, {}, u"folder"_s);
    save->setAccessibleDescription(tr("Registry files, instructions and the files to copy, in a new folder"));
    connect(save, &QPushButton::clicked, this, &ResultPage::kitWanted);
    auto *row = views::row();
    row->addWidget(save);
    row->addStretch();
    m_above->addLayout(row);
}

void ResultPage::addSteps(const repair::Case &run, QVBoxLayout *where)
{
    if (!run.plan || run.outcomes.empty())
        return;
    where->addWidget(views::section(tr("Steps")));
    auto *lines = views::column(nullptr, theme::space2);
    for (const repair::Change &change : run.plan->changes) {
        const repair::Outcome *outcome = run.outcome(change.id);
        if (!outcome || (run.isWithdrawn() && outcome->state == repair::ChangeState::Manual))
            continue;
        const auto [icon, tone] = signOf(outcome->state);
        const QString what = change.text.isEmpty() ? change.address() : change.text;
        const bool news = !outcome->says.isEmpty() && outcome->says != change.text;
        lines->addWidget(views::iconLine(icon, tone, what, news ? stateInWords(outcome->state) + u' ' + outcome->says : stateInWords(outcome->state)));
    }
    where->addLayout(lines);
}

void ResultPage::addBackups(const repair::Case &run)
{
    if (run.replacements.empty())
        return;
    m_below->addWidget(views::section(tr("Backup")));
    for (const repair::Replacement &one : run.replacements)
        m_below->addWidget(
            views::pairs({{tr("File"), one.path}, {tr("Backup"), one.backup}, {tr("SHA-256 before"), one.hashBefore}, {tr("SHA-256 after"), one.hashAfter}}));
}

void ResultPage::addWayBack(const repair::Case &run)
{
    const bool again = workflow::isInTheMiddle(run);
    m_first = m_report->firstFocus();
    if (!workflow::canUndo(run))
        return;
    auto *row = views::row();
    if (again) {
        auto *finish = views::button(tr("Finish the r&epair"), u"applyAgain"_s, {}, u"fix"_s);
        connect(finish, &QPushButton::clicked, this, &ResultPage::againWanted);
        row->addWidget(finish);
        m_first = finish;
    }
    auto *undo = views::button(again ? tr("&Undo what was begun") : tr("&Undo the repair"), u"undo"_s, {}, u"undo"_s);
    connect(undo, &QPushButton::clicked, this, &ResultPage::undoWanted);
    row->addWidget(undo);
    row->addStretch();
    m_above->addLayout(row);
}

void ResultPage::goOn()
{
    Q_EMIT newCaseWanted();
}

QWidget *ResultPage::firstFocus() const
{
    return m_first;
}

QString ResultPage::spoken() const
{
    return m_spoken;
}

} // namespace window
