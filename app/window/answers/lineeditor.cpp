// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/answers/lineeditor.h"

#include "base/limits.h"
#include "engine/session.h"
#include "window/views/optionrow.h"
#include "window/views/widgets.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace window {

using namespace Qt::StringLiterals;

namespace {

QString placeholder(const rules::Question &question)
{
    switch (question.kind) {
    case rules::QuestionKind::Version:
        return LineEditor::tr("For example 5.131.1877.9");
    case rules::QuestionKind::Number:
        if (question.minimum && question.maximum)
            return LineEditor::tr("A number from %1 to %2").arg(*question.minimum).arg(*question.maximum);
        return LineEditor::tr("A number");
    default:
        return {};
    }
}

} // namespace

LineEditor::LineEditor(const rules::Question &question, QWidget *parent)
    : AnswerEditor(parent)
    , m_question(question)
    , m_line(new QLineEdit)
    , m_unknown(new views::OptionCheck({tr("I don’t know"), {}, u"?"_s, {}}))
{
    m_line->setObjectName(u"answerLine"_s);
    m_line->setAccessibleName(question.text);
    m_line->setPlaceholderText(placeholder(question));
    m_line->setMaxLength(base::limits::answerCharacters);
    m_unknown->setObjectName(u"option-unknown"_s);

    auto *layout = views::column(this, theme::space3);
    auto *line = views::row(theme::space2);
    line->addWidget(m_line);
    if (question.kind != rules::QuestionKind::Text) {
        m_line->setMaximumWidth(320);
        line->addWidget(new views::TextLabel(question.unit, theme::Role::Body, theme::Tone::Muted));
        line->addStretch();
    }
    layout->addLayout(line);
    layout->addWidget(m_unknown);
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!text.isEmpty())
            m_unknown->setChecked(false);
        m_line->setProperty("invalid", !trouble().isEmpty());
        m_line->setStyle(m_line->style()); // looks at the property again
        Q_EMIT changed();
    });
    connect(m_unknown, &QCheckBox::checkStateChanged, this, [this](Qt::CheckState state) {
        if (state == Qt::Checked)
            m_line->clear();
        Q_EMIT changed();
    });
}

std::optional<base::Value> LineEditor::value() const
{
    if (m_unknown->isChecked())
        return base::Unknown{};
    if (m_line->text().trimmed().isEmpty())
        return std::nullopt;
    auto value = engine::parseAnswer(m_question, m_line->text().trimmed());
    return value ? std::optional(std::move(*value)) : std::nullopt;
}

QString LineEditor::trouble() const
{
    if (m_unknown->isChecked() || m_line->text().trimmed().isEmpty())
        return {};
    const auto value = engine::parseAnswer(m_question, m_line->text().trimmed());
    return value ? QString() : value.error().message;
}

void LineEditor::setValue(const base::Value &value)
{
    m_unknown->setChecked(base::isUnknown(value));
    if (!base::isUnknown(value))
        m_line->setText(base::toString(value));
}

bool LineEditor::handleKey(const QKeyEvent &event)
{
    if (event.text() != u'?' || m_line->hasFocus())
        return false;
    m_unknown->setFocus(Qt::ShortcutFocusReason);
    m_unknown->setChecked(true);
    return true;
}

QWidget *LineEditor::firstFocus() const
{
    return m_unknown->isChecked() ? static_cast<QWidget *>(m_unknown) : m_line;
}

} // namespace window
