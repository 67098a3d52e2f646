// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "window/controller/state.h"
#include "window/pages/page.h"

class QListWidget;
class QVBoxLayout;

namespace window {

namespace views {
class CodeView;
}

/// A tree that was refused: each error with its place, and the place in the text.
class TreeErrorsPage final : public Page
{
    Q_OBJECT

public:
    explicit TreeErrorsPage(QWidget *parent = nullptr);
    void show(const TreeRefused &refused);
    void goOn() override; ///< reads the file again
    [[nodiscard]] QWidget *firstFocus() const override;
    [[nodiscard]] bool hasSides() const override { return false; }

Q_SIGNALS:
    void openTreeWanted(const QString &file);
    void editWanted();

private:
    void showProblem(int index);

    QListWidget *m_problems;
    views::CodeView *m_source;
    QVBoxLayout *m_head;
    TreeRefused m_refused;
};

} // namespace window
