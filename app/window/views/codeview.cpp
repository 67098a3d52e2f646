// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/views/codeview.h"

#include "base/text.h"
#include "window/theme/theme.h"

#include <QApplication>
#include <QTextBlock>

#include <algorithm>
#include <cmath>

namespace window::views {

using namespace Qt::StringLiterals;

CodeView::CodeView(highlighting::Language language, const QString &objectName, const QString &accessibleName, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_language(language)
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setProperty("surface", u"code"_s);
    setReadOnly(true);
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFont(theme::fixedFont());
    document()->setDefaultFont(theme::fixedFont());
    document()->setDocumentMargin(theme::space3);
    setLineWrapMode(language == highlighting::Language::Diff ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    connect(theme::install(qApp), &theme::Theme::changed, this, &CodeView::mark);
}

void CodeView::setCode(const QString &text)
{
    delete m_highlighter;
    setPlainText(base::displayable(text));
    m_highlighter = new highlighting::Highlighter(document(), m_language);
    m_markedLine = 0;
    mark();
}

void CodeView::showPlace(int line, int column)
{
    const QTextBlock block = document()->findBlockByNumber(std::max(line - 1, 0));
    if (!block.isValid())
        return;
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, std::clamp(column - 1, 0, block.length() - 1));
    setTextCursor(cursor);
    centerCursor();
    m_markedLine = line;
    mark();
}

void CodeView::fitHeight(int fewestLines, int maximumLines)
{
    m_fewestLines = fewestLines;
    m_mostLines = maximumLines;
    updateHeight();
}

void CodeView::updateHeight()
{
    if (m_mostLines == 0)
        return;
    // The layout of a plain text document counts its height in lines, wrapped ones included.
    const int lines = std::clamp(static_cast<int>(document()->size().height()), m_fewestLines, m_mostLines);
    const int height = static_cast<int>(std::ceil(lines * QFontMetricsF(font()).lineSpacing())) + 2 * theme::space3 + 6;
    if (height != this->height())
        setFixedHeight(height);
}

void CodeView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    updateHeight();
}

void CodeView::mark()
{
    const theme::Colors &colors = theme::colors();
    if (m_highlighter)
        m_highlighter->setDark(colors.dark);
    QList<QTextEdit::ExtraSelection> marks;
    const auto add = [&](const QTextBlock &block, const QColor &background) {
        QTextEdit::ExtraSelection selection;
        selection.format.setBackground(background);
        selection.format.setProperty(QTextFormat::FullWidthSelection, true);
        selection.cursor = QTextCursor(block);
        marks << selection;
    };
    if (m_language == highlighting::Language::Diff) {
        for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
            const QString text = block.text();
            if (text.startsWith(u'+') && !text.startsWith("+++"_L1))
                add(block, colors.goodSoft);
            else if (text.startsWith(u'-') && !text.startsWith("---"_L1))
                add(block, colors.badSoft);
        }
    }
    if (m_markedLine > 0)
        add(document()->findBlockByNumber(m_markedLine - 1), colors.badSoft);
    setExtraSelections(marks);
}

} // namespace window::views
