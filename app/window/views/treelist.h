// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "window/models/treerows.h"

#include <QListWidget>

#include <optional>

namespace window::views {

/// Trees to choose from, two lines each. A click or Enter chooses; the arrows only move. The box at the end of a row, or Space, ticks a tree to be used
/// beside the others.
class TreeList final : public QListWidget
{
    Q_OBJECT

public:
    TreeList(const QString &objectName, const QString &accessibleName, int maximumRows, QWidget *parent = nullptr);
    /// Shows these; where the keyboard is stays, if that tree is still there. As high as its rows, up to maximumRows of them.
    void show(const std::vector<models::TreeRow> &rows);

Q_SIGNALS:
    void chosen(const QString &file);
    void ticked(const QString &file, bool on); ///< wanted by the person; the box follows with the next show()

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void tick(const QListWidgetItem *item);

    int m_mostRows;
    std::optional<QPoint> m_released; ///< where the mouse is let go, while that is told
};

} // namespace window::views
