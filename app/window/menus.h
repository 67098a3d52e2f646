// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QMenu>
#include <QMenuBar>
#include <QObject>

class QAction;

namespace window {

/// The menu bar's actions. The window connects them; enabled states are set with each new state.
struct Menus {
    QMenu *file, *caseMenu, *tree, *view, *help;
    QMenu *recentTrees;
    QAction *openTree, *openCase, *history, *saveCase, *exportReport, *quit;
    QAction *newCase, *back, *machine, *diagnosis, *undo;
    QAction *treeDetails, *editTree, *treeFolder;
    QAction *showCase, *showPossible;
    QAction *appearanceSystem, *appearanceLight, *appearanceDark;
    QMenu *language; ///< empty; filled with what there is
    QAction *shortcuts, *about;
};

/// Fills the bar. Everything has an objectName and, where it is used often, a shortcut.
[[nodiscard]] Menus makeMenus(QMenuBar *bar);

} // namespace window
