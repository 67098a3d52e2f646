// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "rules/reader.h"

#include <QWidget>

#include <vector>

class QListWidget;

namespace window::views {
class TextLabel;
}

namespace window::author {

/// What is wrong with the text, below it: how much of it, and each problem with its place. A click or Enter goes there.
class ProblemList final : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemList(QWidget *parent = nullptr);
    void show(std::vector<rules::Problem> problems);
    [[nodiscard]] const std::vector<rules::Problem> &problems() const { return m_problems; }
    /// The problem behind this place, or before it, going on at the other end; nullptr when there is none.
    [[nodiscard]] const rules::Problem *next(int line, int column, bool backward) const;
    void selectAt(int line); ///< where the text's cursor is
    void takeFocus();

Q_SIGNALS:
    void chosen(int line, int column);

private:
    void fill();

    std::vector<rules::Problem> m_problems; ///< in the order of the text
    views::TextLabel *m_title;
    QListWidget *m_list;
    views::TextLabel *m_hint; ///< in the list while it is empty
};

} // namespace window::author
