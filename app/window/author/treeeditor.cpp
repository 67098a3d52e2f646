// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/author/treeeditor.h"

#include "base/text.h"
#include "base/texts.h"
#include "window/author/treetext.h"
#include "window/controller/settings.h"
#include "window/highlighting/highlighting.h"
#include "window/theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStringListModel>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

namespace window::author {

using namespace Qt::StringLiterals;

namespace {

constexpr int indent = 2;
constexpr int longestWrapped = 16'384;

bool belongsToWord(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'.' || c == u'_';
}

} // namespace

/// The column with the line numbers.
class TreeEditor::Numbers final : public QWidget
{
public:
    explicit Numbers(TreeEditor *editor)
        : QWidget(editor)
        , m_editor(editor)
    {
    }

protected:
    void paintEvent(QPaintEvent *event) override { m_editor->paintNumbers(event); }

private:
    TreeEditor *m_editor;
};

TreeEditor::~TreeEditor()
{
    // Taking the colours away changes the document, and whoever listens may be half gone already.
    const QSignalBlocker quiet(this);
    m_highlighter.reset();
}

TreeEditor::TreeEditor(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_numbers(new Numbers(this))
    , m_words(new QStringListModel(this))
    , m_completer(new QCompleter(m_words, this))
{
    setObjectName(u"treeEditor"_s);
    setAccessibleName(Texts::tr("Text of the tree"));
    setProperty("surface", u"code"_s);
    setFont(theme::fixedFont());
    document()->setDefaultFont(theme::fixedFont());
    setWrapsLines(settings::wrapsLines());
    setTabChangesFocus(false);
    m_completer->setWidget(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->popup()->setObjectName(u"treeEditorCompletion"_s);
    m_completer->popup()->setAccessibleName(Texts::tr("Completions"));
    m_highlighter = std::make_unique<highlighting::Highlighter>(document(), highlighting::Language::Tree);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &TreeEditor::insertCompletion);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &TreeEditor::placeNumbers);
    connect(document(), &QTextDocument::contentsChange, this, &TreeEditor::followLongLines);
    connect(this, &QPlainTextEdit::updateRequest, m_numbers, [this] { m_numbers->update(); });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &TreeEditor::mark);
    connect(theme::install(qApp), &theme::Theme::changed, this, &TreeEditor::mark);
    placeNumbers();
    mark();
}

void TreeEditor::setWrapsLines(bool wraps)
{
    m_wrapsLines = wraps;
    wrap();
}

bool TreeEditor::hasLongLine(int position, int length) const
{
    for (QTextBlock block = document()->findBlock(position); block.isValid() && block.position() <= position + length; block = block.next()) {
        if (block.length() > longestWrapped)
            return true;
    }
    return false;
}

void TreeEditor::wrap()
{
    setLineWrapMode(m_wrapsLines && !hasLongLine(0, document()->characterCount()) ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
}

/// A long line may have come, or have gone again.
void TreeEditor::followLongLines(int position, int removed, int added)
{
    const bool wraps = lineWrapMode() != QPlainTextEdit::NoWrap;
    if (m_wrapsLines && (wraps ? hasLongLine(position, added) : removed > 0))
        wrap();
}

void TreeEditor::setText(const QString &text)
{
    m_highlighter.reset(); // what is too long to be coloured, or broken, is known only now
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setPlainText(text); // moves the cursor: mark() is called in between
    wrap();
    m_highlighter = std::make_unique<highlighting::Highlighter>(document(), highlighting::Language::Tree);
    document()->setModified(false);
    m_problems.clear();
    mark();
}

void TreeEditor::setProblems(const std::vector<rules::Problem> &problems)
{
    m_problems = problems;
    mark();
    m_numbers->update();
}

void TreeEditor::goTo(int line, int column)
{
    const QTextBlock block = document()->findBlockByNumber(std::clamp(line, 1, blockCount()) - 1);
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, std::clamp(column - 1, 0, std::max(block.length() - 1, 0)));
    setTextCursor(cursor);
    centerCursor();
}

int TreeEditor::line() const
{
    return textCursor().blockNumber() + 1;
}

int TreeEditor::column() const
{
    return textCursor().positionInBlock() + 1;
}

TreeEditor::Found TreeEditor::findNext(const QString &text, bool backward)
{
    const QTextDocument::FindFlags flags = backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (text.isEmpty())
        return Found::Nowhere;
    if (find(text, flags))
        return Found::Further;
    const QTextCursor before = textCursor();
    moveCursor(backward ? QTextCursor::End : QTextCursor::Start);
    if (find(text, flags))
        return Found::FromTheOtherEnd;
    setTextCursor(before);
    return Found::Nowhere;
}

void TreeEditor::insert(const Insertion &insertion)
{
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    if (insertion.line > blockCount()) {
        cursor.movePosition(QTextCursor::End);
        if (!cursor.block().text().isEmpty())
            cursor.insertText(u"\n"_s);
    } else {
        cursor.setPosition(document()->findBlockByNumber(insertion.line - 1).position());
        if (insertion.replaces && !cursor.movePosition(QTextCursor::NextBlock, QTextCursor::KeepAnchor))
            cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    }
    cursor.removeSelectedText();
    const int from = cursor.position();
    cursor.insertText(insertion.text);
    cursor.endEditBlock();
    const int selected = static_cast<int>(insertion.text.indexOf(insertion.select));
    QTextCursor there(document());
    there.setPosition(from + selected);
    there.setPosition(from + selected + static_cast<int>(insertion.select.size()), QTextCursor::KeepAnchor);
    setTextCursor(there);
    centerCursor();
}

bool TreeEditor::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QPoint inView = viewport()->mapFromGlobal(help->globalPos());
    const rules::Problem *problem = problemAt(cursorForPosition(inView).blockNumber() + 1);
    // A tool tip takes what looks like HTML for HTML; escaped, it shows a tree's words as they are.
    if (problem)
        QToolTip::showText(help->globalPos(), base::displayable(problem->message).toHtmlEscaped(), viewport());
    else
        QToolTip::hideText();
    return true;
}

void TreeEditor::keyPressEvent(QKeyEvent *event)
{
    if (m_completer->popup()->isVisible()) {
        switch (event->key()) {
        case Qt::Key_Enter:
        case Qt::Key_Return:
        case Qt::Key_Escape:
        case Qt::Key_Tab:
            event->ignore();
            return; // the popup's
        default:
            break;
        }
    }
    if (event->key() == Qt::Key_Tab && event->modifiers() == Qt::NoModifier) {
        const int column = textCursor().positionInBlock();
        insertPlainText(QString(indent - column % indent, u' '));
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier) {
        breakLine();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
    if (!m_completer->popup()->isVisible())
        return;
    if (wordBeforeCursor().isEmpty())
        m_completer->popup()->hide(); // the word is over
    else
        complete();
}

/// The next line begins as deep as this one, deeper behind a colon.
void TreeEditor::breakLine()
{
    const QString before = textCursor().block().text().left(textCursor().positionInBlock());
    qsizetype depth = std::ranges::find_if(before, [](QChar c) { return c != u' '; }) - before.begin();
    if (before.trimmed().endsWith(u':'))
        depth += indent;
    insertPlainText(u'\n' + QString(depth, u' '));
    ensureCursorVisible();
}

void TreeEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeNumbers();
}

int TreeEditor::numbersWidth() const
{
    const int digits = static_cast<int>(QString::number(std::max(blockCount(), 100)).size());
    return fontMetrics().horizontalAdvance(u'9') * digits + 2 * theme::space2;
}

void TreeEditor::placeNumbers()
{
    setViewportMargins(numbersWidth(), 0, 0, 0);
    const QRect inside = contentsRect();
    m_numbers->setGeometry(inside.left(), inside.top(), numbersWidth(), inside.height());
}

void TreeEditor::paintNumbers(QPaintEvent *event)
{
    const theme::Colors &colors = theme::colors();
    QPainter painter(m_numbers);
    painter.fillRect(event->rect(), colors.panel);
    painter.setFont(font());
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF box = blockBoundingGeometry(block).translated(contentOffset());
        if (box.top() > event->rect().bottom())
            break;
        const int number = block.blockNumber() + 1;
        const rules::Problem *problem = problemAt(number);
        const bool isError = problem && problem->severity == rules::Problem::Severity::Error;
        painter.setPen(isError ? colors.bad : problem ? colors.warning : number == line() ? colors.text : colors.muted);
        const QString text = problem ? (isError ? u"✕ "_s : u"! "_s) + QString::number(number) : QString::number(number);
        painter.drawText(QRectF(0, box.top(), m_numbers->width() - theme::space2, fontMetrics().height()), Qt::AlignRight, text);
    }
}

void TreeEditor::mark()
{
    const theme::Colors &colors = theme::colors();
    if (m_highlighter)
        m_highlighter->setDark(colors.dark);
    QList<QTextEdit::ExtraSelection> marks;
    QTextEdit::ExtraSelection current;
    current.format.setBackground(colors.accentSoft);
    current.format.setProperty(QTextFormat::FullWidthSelection, true);
    current.cursor = textCursor();
    current.cursor.clearSelection();
    marks << current;
    underline(marks);
    setExtraSelections(marks);
    const rules::Problem *here = problemAt(line());
    setAccessibleDescription(here ? here->message : QString());
}

/// From where each problem begins to the end of its line; the whole line where nothing is left of it.
void TreeEditor::underline(QList<QTextEdit::ExtraSelection> &marks) const
{
    const theme::Colors &colors = theme::colors();
    for (const rules::Problem &problem : m_problems) {
        const QTextBlock block = document()->findBlockByNumber(problem.where.line - 1);
        if (problem.where.line < 1 || !block.isValid())
            continue;
        const bool isError = problem.severity == rules::Problem::Severity::Error;
        QTextEdit::ExtraSelection place;
        place.format.setUnderlineStyle(isError ? QTextCharFormat::WaveUnderline : QTextCharFormat::DotLine);
        place.format.setUnderlineColor(isError ? colors.bad : colors.warning);
        place.cursor = QTextCursor(block);
        const int column = std::clamp(problem.where.column - 1, 0, std::max(block.length() - 1, 0));
        place.cursor.movePosition(QTextCursor::Right, QTextCursor::MoveAnchor, column);
        place.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        if (!place.cursor.hasSelection()) {
            place.cursor = QTextCursor(block);
            place.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        }
        marks << place;
    }
}

QString TreeEditor::wordBeforeCursor() const
{
    const QString text = textCursor().block().text().left(textCursor().positionInBlock());
    qsizetype start = text.size();
    while (start > 0 && belongsToWord(text.at(start - 1)))
        --start;
    return text.mid(start);
}

void TreeEditor::complete()
{
    const QString prefix = wordBeforeCursor();
    m_words->setStringList(completionsAt(toPlainText(), line(), textCursor().positionInBlock()));
    m_completer->setCompletionPrefix(prefix);
    if (m_completer->completionCount() == 0) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
    QRect place = cursorRect();
    place.setWidth(m_completer->popup()->sizeHintForColumn(0) + m_completer->popup()->verticalScrollBar()->sizeHint().width() + theme::space4);
    m_completer->complete(place);
}

void TreeEditor::insertCompletion(const QString &word)
{
    QTextCursor cursor = textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, static_cast<int>(wordBeforeCursor().size()));
    cursor.insertText(word);
    setTextCursor(cursor);
}

const rules::Problem *TreeEditor::problemAt(int line) const
{
    const auto it = std::ranges::find_if(m_problems, [&](const rules::Problem &problem) { return problem.where.line == line; });
    return it == m_problems.end() ? nullptr : &*it;
}

} // namespace window::author
