// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QWidget>

class QLineEdit;

namespace window::views {
class TextLabel;
}

namespace window::author {

class TreeEditor;

/// The field above the text that finds in it: Enter goes to the next place, Shift+Enter to the one before, Esc back to the text. Says how
/// often the words stand there, and when the search went on at the other end.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(TreeEditor *editor, QWidget *parent = nullptr);
    void begin(); ///< with what is selected in the text, ready to be written over
    void find(bool backward);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void say(const QString &sentence);
    void count();

    TreeEditor *m_editor;
    QLineEdit *m_field;
    views::TextLabel *m_says;
};

} // namespace window::author
