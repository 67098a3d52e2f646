// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/pages/questionpage.h"

#include "engine/session.h"
#include "window/answers/answereditor.h"
#include "window/answers/messageeditor.h"
#include "window/views/pieces.h"

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
    if (!m_editor || m_answered)
        return;
    if (const auto value = m_editor->value())
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

    setTitle(question->text);
    addHelp(*question, at);

    m_editor = makeAnswerEditor(*question);
    m_editor->setObjectName(u"answer-"_s + question->id);
    m_editor->setAccessibleName(question->text);
    body()->addWidget(m_editor);
    connect(m_editor, &AnswerEditor::changed, this, &QuestionPage::updateFooter);
    if (auto *message = qobject_cast<MessageEditor *>(m_editor))
        connect(message, &MessageEditor::edited, this, &QuestionPage::messageEdited);

    const auto answer = at.session().answers.constFind(question->id);
    m_answered = answer != at.session().answers.cend();
    if (m_answered)
        m_editor->setValue(answer->value);
    else if (const auto draft = m_drafts.constFind(question->id); draft != m_drafts.cend())
        m_editor->setValue(*draft);
    else if (const auto measured = at.session().measured.constFind(question->id); measured != at.session().measured.cend())
        m_editor->setValue(measured->value);

    addSources(*question, at);
    updateFooter();
    scrollToTop();
}

void QuestionPage::addHelp(const rules::Question &question, const Walked &at)
{
    QString why = question.why;
    if (why.isEmpty())
        why = engine::whyAsk(*at.knowledge, at.session(), question.id);
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
            row->addWidget(views::iconLine(u"words"_s, theme::Tone::Accent, u"“"_s + report->words + u"”"_s, tr("What the imagined user of this practice machine says.")), 1);
            auto *copy = views::button(tr("C&opy"), u"copyReport"_s, u"quiet"_s);
            copy->setAccessibleName(tr("Copy what the user says"));
            connect(copy, &QPushButton::clicked, copy, [words = report->words] { QGuiApplication::clipboard()->setText(words); });
            row->addWidget(copy, 0, Qt::AlignTop);
            body()->addLayout(row);
        }
    }
}

void QuestionPage::addSources(const rules::Question &question, const Walked &at)
{
    const auto measured = at.session().measured.constFind(question.id);
    const auto contradiction = std::ranges::find(at.findings().contradictions, question.id, &engine::Contradiction::question);
    if (contradiction != at.findings().contradictions.end()) {
        body()->addWidget(views::notice(u"warning"_s, theme::Tone::Warning, tr("The answer and the machine disagree"),
                                        {tr("Entered: %1.").arg(engine::inWords(question, contradiction->person.value)),
                                         tr("Read from the machine: %1.").arg(engine::inWords(question, contradiction->machine.value)), contradiction->machine.source}));
        auto *row = views::row();
        auto *take = views::button(tr("&Use what the machine says"), u"takeMeasured"_s);
        connect(take, &QPushButton::clicked, this, [this, value = contradiction->machine.value] { m_editor->setValue(value); });
        row->addWidget(take);
        row->addStretch();
        body()->addLayout(row);
    } else if (measured != at.session().measured.cend()) {
        const QString words = base::isUnknown(measured->value) ? tr("The machine could not tell.")
                                                               : tr("Read from the machine: %1").arg(engine::inWords(question, measured->value));
        body()->addWidget(views::iconLine(u"machine"_s, base::isUnknown(measured->value) ? theme::Tone::Muted : theme::Tone::Good, words, sourceOf(*measured)));
    }
    if (m_answered && at.session().answers[question.id].origin == engine::Origin::Person) {
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

void QuestionPage::showMatches(const QString &text, const std::vector<engine::MessageMatch> &matches)
{
    if (auto *message = qobject_cast<MessageEditor *>(m_editor))
        message->showMatches(text, matches, m_patterns);
}

} // namespace window
