// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/pages/questionpage.h"

#include "base/text.h"
#include "engine/session.h"
#include "window/answers/answereditor.h"
#include "window/answers/messageeditor.h"
#include "window/views/widgets.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace window {

using namespace Qt::StringLiterals;

namespace {

QString sourceOf(const engine::Answer &answer)
{
    return answer.origin == engine::Origin::Machine ? answer.source : QuestionPage::tr("entered by a person");
}

} // namespace

QuestionPage::QuestionPage(QWidget *parent)
    : Page(u"questionPage"_s, parent)
{
}

void QuestionPage::keepDraft()
{
    if (!m_editor)
        return;
    const auto value = m_editor->value();
    const bool isTyped = m_question.kind == rules::QuestionKind::Message || m_question.kind == rules::QuestionKind::Text;
    if (value && *value != m_answer && (isTyped || !m_answer)) // another choice is made again in a moment, a text is not
        m_drafts[m_question.id] = *value;
}

void QuestionPage::show(const Asking &asking)
{
    const Walked &at = asking.at;
    const rules::Question *question = at.tree().question(at.session().current);
    if (!question)
        return;
    if (at.run.id != m_case)
        m_drafts.clear();
    else
        keepDraft();
    m_case = at.run.id;
    m_question = *question;
    m_patterns = at.tree().messages;
    views::clear(body());
    const auto measured = at.session().measured.constFind(question->id);
    m_measured = measured == at.session().measured.cend() ? std::nullopt : std::optional(*measured);
    m_machine = nullptr;
    m_showsDispute = false;

    setTitle(question->text);
    addHelp(*question, at);

    m_editor = makeAnswerEditor(*question, engine::fittingOffers(at.session(), question->id));
    m_editor->setObjectName(u"answer-"_s + question->id);
    m_editor->setAccessibleName(question->text);
    body()->addWidget(m_editor);
    connect(m_editor, &AnswerEditor::changed, this, [this] {
        showMachine();
        updateFooter();
    });
    if (auto *message = qobject_cast<MessageEditor *>(m_editor)) {
        connect(message, &MessageEditor::edited, this, &QuestionPage::messageEdited);
        connect(message, &MessageEditor::pictureGiven, this, &QuestionPage::pictureGiven);
        connect(message, &MessageEditor::pictureRemoved, this, &QuestionPage::pictureRemoved);
        message->showSeen(at.run.seen);
    }

    const auto answer = at.session().answers.constFind(question->id);
    m_answer = answer == at.session().answers.cend() ? std::nullopt : std::optional(answer->value);
    // The tree may be another version by now.
    if (const auto draft = m_drafts.constFind(question->id); draft != m_drafts.cend() && engine::fitting(*question, *draft))
        m_editor->setValue(*draft);
    else if (m_answer)
        m_editor->setValue(*m_answer);
    else if (m_measured)
        m_editor->setValue(m_measured->value);

    showMachine();
    addWithdraw(at);
    updateFooter();
    scrollToTop();
}

void QuestionPage::addHelp(const rules::Question &question, const Walked &at)
{
    QString why = question.why;
    if (why.isEmpty())
        why = at.findings().whyCurrent;
    if (!why.isEmpty()) {
        auto *label = new views::TextLabel(why, theme::Role::Body, theme::Tone::Muted);
        label->setObjectName(u"why"_s);
        body()->addWidget(label);
    }
    if (!question.how.isEmpty()) {
        auto *how = views::box(u"raised"_s);
        auto *layout = views::column(how, theme::space1);
        layout->setContentsMargins(theme::space4, theme::space3, theme::space4, theme::space3);
        layout->addWidget(new views::TextLabel(tr("How to find out"), theme::Role::Caption, theme::Tone::Muted));
        auto *label = new views::TextLabel(question.how);
        label->setObjectName(u"how"_s);
        layout->addWidget(label);
        body()->addWidget(how);
    }
    if (at.scenario) {
        const auto report = std::ranges::find(at.scenario->reports, question.id, &machine::practice::Report::question);
        if (report != at.scenario->reports.end()) {
            auto *row = views::row(theme::space3);
            row->addWidget(
                views::iconLine(u"words"_s, theme::Tone::Accent, u"“"_s + report->words + u"”"_s, tr("What the imagined user of this practice machine says.")),
                1);
            auto *copy = views::button(tr("C&opy"), u"copyReport"_s, u"quiet"_s);
            copy->setAccessibleName(tr("Copy what the user says"));
            connect(copy, &QPushButton::clicked, copy, [words = report->words] { QGuiApplication::clipboard()->setText(words); });
            row->addWidget(copy, 0, Qt::AlignTop);
            body()->addLayout(row);
        }
    }
}

/// What the machine says to this question, and where that is not what the page holds: both, and what going on means.
void QuestionPage::showMachine()
{
    if (!m_measured)
        return;
    const bool dispute = disagreesWithMachine();
    if (m_machine && dispute == m_showsDispute && !dispute)
        return;
    const bool isNews = m_machine && dispute && !m_showsDispute;
    m_showsDispute = dispute;
    auto *shown = new QWidget;
    shown->setObjectName(u"machineSays"_s);
    auto *layout = views::column(shown);
    const bool unknown = base::isUnknown(m_measured->value);
    const QString words = engine::describe(m_question, m_measured->value);
    if (dispute) {
        layout->addWidget(views::notice(u"warning"_s, theme::Tone::Warning, tr("The machine says something else"),
                                        {tr("Your answer: %1").arg(engine::describe(m_question, *m_editor->value())), tr("The machine: %1").arg(words),
                                         m_measured->source, tr("Which of the two is right? Going on keeps your answer, and the report names both.")}));
        auto *row = views::row();
        auto *take = views::button(tr("&Use what the machine says"), u"takeMeasured"_s);
        connect(take, &QPushButton::clicked, this, [this] {
            m_editor->setValue(m_measured->value);
            m_editor->firstFocus()->setFocus();
        });
        row->addWidget(take);
        row->addStretch();
        layout->addLayout(row);
    } else {
        layout->addWidget(views::iconLine(u"machine"_s, unknown ? theme::Tone::Muted : theme::Tone::Good,
                                          unknown ? tr("The machine could not tell.") : tr("Read from the machine: %1").arg(words), sourceOf(*m_measured)));
    }
    if (m_machine) {
        delete body()->replaceWidget(m_machine, shown);
        m_machine->deleteLater(); // its button may have been what was pressed
    } else {
        body()->addWidget(shown);
    }
    m_machine = shown;
    if (isNews)
        views::announce(this, tr("The machine says something else: %1").arg(words));
}

bool QuestionPage::disagreesWithMachine() const
{
    const auto value = m_editor && m_measured ? m_editor->value() : std::nullopt;
    return value && engine::disagree(*value, m_measured->value);
}

void QuestionPage::addWithdraw(const Walked &at)
{
    if (m_answer && at.session().answers[m_question.id].origin == engine::Origin::Person) {
        auto *row = views::row();
        auto *forget = views::button(tr("&Remove this answer"), u"withdraw"_s, u"quiet"_s, u"undo"_s);
        connect(forget, &QPushButton::clicked, this, [this] {
            m_drafts.remove(m_question.id);
            Q_EMIT withdrawWanted(m_question.id);
        });
        row->addWidget(forget);
        row->addStretch();
        body()->addLayout(row);
    }
}

void QuestionPage::updateFooter()
{
    if (!m_editor)
        return;
    const QString trouble = m_editor->trouble();
    const bool complete = m_editor->value().has_value();
    if (disagreesWithMachine()) // what stands below the answers may be out of sight
        setFooter({tr("&Keep this answer"), true,
                   tr("The machine says something else: %1.").arg(base::oneLine(engine::describe(m_question, m_measured->value), 80))});
    else
        setFooter({tr("&Next"), complete, complete ? QString() : trouble.isEmpty() ? tr("Choose an answer; “I don’t know” is one.") : trouble});
}

void QuestionPage::goOn()
{
    if (!m_editor)
        return;
    if (const auto value = m_editor->value()) {
        m_drafts.remove(m_question.id);
        Q_EMIT answered(m_question.id, *value);
    }
}

bool QuestionPage::handleKey(const QKeyEvent &event)
{
    return m_editor && m_editor->handleKey(event);
}

QWidget *QuestionPage::firstFocus() const
{
    return m_editor ? m_editor->firstFocus() : nullptr;
}

QString QuestionPage::spoken() const
{
    return m_question.how.isEmpty() ? title() : title() + u' ' + tr("How to find out: %1").arg(m_question.how);
}

void QuestionPage::showPicture(const PictureReading &reading)
{
    if (auto *message = qobject_cast<MessageEditor *>(m_editor))
        message->showPicture(reading);
}

void QuestionPage::showMatches(const QString &text, const std::vector<engine::MessageMatch> &matches, const std::vector<engine::MessageMatch> &near)
{
    if (auto *message = qobject_cast<MessageEditor *>(m_editor))
        message->showMatches(text, matches, near, m_patterns);
}

} // namespace window
