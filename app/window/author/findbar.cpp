// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/author/findbar.h"

#include "base/texts.h"
#include "window/author/treeeditor.h"
#include "window/views/widgets.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace window::author {

using namespace Qt::StringLiterals;

FindBar::FindBar(TreeEditor *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_field(new QLineEdit)
    , m_says(new views::TextLabel({}, theme::Role::Caption, theme::Tone::Muted))
{
    m_field->setObjectName(u"authorFind"_s);
    m_field->setAccessibleName(Texts::tr("Find in the text"));
    m_field->setPlaceholderText(Texts::tr("Find in the text (Ctrl+F)"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_says->setObjectName(u"authorFindSays"_s);
    auto *fields = views::row(theme::space1);
    fields->addWidget(m_field, 1);
    const auto add = [&](const QString &icon, const QString &objectName, const QString &name, bool backward) {
        auto *button = new QToolButton;
        button->setIcon(theme::icon(icon));
        button->setObjectName(objectName);
        button->setAccessibleName(name);
        button->setToolTip(name);
        connect(button, &QToolButton::clicked, this, [this, backward] { find(backward); });
        fields->addWidget(button);
    };
    add(u"back"_s, u"authorFindBack"_s, Texts::tr("The place before (Shift+F3)"), true);
    add(u"next"_s, u"authorFindForward"_s, Texts::tr("The next place (F3)"), false);
    auto *column = views::column(this, theme::space1);
    column->addLayout(fields);
    column->addWidget(m_says);
    m_says->hide();
    connect(m_field, &QLineEdit::textEdited, this, &FindBar::count);
}

void FindBar::begin()
{
    const QString selected = m_editor->textCursor().selectedText();
    if (!selected.isEmpty() && !selected.contains(QChar::ParagraphSeparator))
        m_field->setText(selected);
    m_field->setFocus();
    m_field->selectAll();
}

void FindBar::find(bool backward)
{
    if (m_field->text().isEmpty()) {
        begin();
        return;
    }
    switch (m_editor->findNext(m_field->text(), backward)) {
    case TreeEditor::Found::Nowhere:
        say(Texts::tr("The text does not contain “%1”.").arg(m_field->text()));
        break;
    case TreeEditor::Found::Further:
        count();
        break;
    case TreeEditor::Found::FromTheOtherEnd:
        say(backward ? Texts::tr("Went on from the end.") : Texts::tr("Went on from the beginning."));
        break;
    }
}

void FindBar::count()
{
    if (m_field->text().isEmpty()) {
        m_says->hide();
        return;
    }
    const auto places = m_editor->toPlainText().count(m_field->text(), Qt::CaseInsensitive);
    m_says->setWords(Texts::tr("%n place(s)", nullptr, static_cast<int>(places)));
}

void FindBar::say(const QString &sentence)
{
    m_says->setWords(sentence);
    views::announce(m_field, sentence);
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
        find(key->modifiers() & Qt::ShiftModifier);
        return true;
    }
    if (key->key() == Qt::Key_Escape) {
        m_editor->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace window::author
