// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "window/models/treerows.h"

#include <QListWidget>

namespace window::views {

/// Trees to choose from, two lines each. A click or Enter chooses; the arrows only move.
class TreeList final : public QListWidget
{
    Q_OBJECT

public:
    TreeList(const QString &objectName, const QString &accessibleName, int maximumRows, QWidget *parent = nullptr);
    /// Shows these; where the keyboard is stays, if that tree is still there. As high as its rows, up to maximumRows of them.
    void show(const std::vector<models::TreeRow> &rows);

Q_SIGNALS:
    void chosen(const QString &file);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    int m_mostRows;
};

} // namespace window::views
