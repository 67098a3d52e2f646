// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "rules/reader.h"

#include <QPlainTextEdit>

#include <memory>
#include <vector>

class QCompleter;
class QStringListModel;

namespace window::highlighting {
class Highlighter;
}

namespace window::author {

struct Insertion;

/// The text of a tree: line numbers, colours, problems underlined where they stand (their text as tool tip, and read out when the cursor
/// is on their line), completion with Ctrl+Space of what may stand there, indentation kept on Enter, Tab indents by two blanks.
class TreeEditor final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit TreeEditor(QWidget *parent = nullptr);
    ~TreeEditor() override;

    void setText(const QString &text); ///< a fresh text: not modified, nothing to undo
    /// Breaks lines that are wider than the editor; not while one is so long that breaking it would take seconds.
    void setWrapsLines(bool wraps);
    void setProblems(const std::vector<rules::Problem> &problems);
    void goTo(int line, int column = 1);
    [[nodiscard]] int line() const;   ///< of the cursor, from 1
    [[nodiscard]] int column() const; ///< of the cursor, from 1
    /// Selects the next place of the text, going on at the other end; says whether it had to, or that the text stands nowhere.
    enum class Found { Nowhere, Further, FromTheOtherEnd };
    Found findNext(const QString &text, bool backward);
    /// Adds a block of lines in one undoable step; the cursor goes to it, and what is to be written over is selected.
    void insert(const Insertion &insertion);
    /// Offers what may stand where the cursor is.
    void complete();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    class Numbers;
    friend class Numbers;
    void paintNumbers(QPaintEvent *event);
    [[nodiscard]] int numbersWidth() const;
    void placeNumbers();
    void mark();
    void underline(QList<QTextEdit::ExtraSelection> &marks) const;
    void breakLine();
    void wrap();
    [[nodiscard]] bool hasLongLine(int position, int length) const;
    void followLongLines(int position, int removed, int added);
    void insertCompletion(const QString &word);
    [[nodiscard]] QString wordBeforeCursor() const;
    [[nodiscard]] const rules::Problem *problemAt(int line) const;

    QWidget *m_numbers = nullptr;
    bool m_wrapsLines = true;
    QStringListModel *m_words = nullptr;
    QCompleter *m_completer = nullptr;
    std::unique_ptr<highlighting::Highlighter> m_highlighter; ///< empty while the text is replaced
    std::vector<rules::Problem> m_problems;
};

} // namespace window::author
