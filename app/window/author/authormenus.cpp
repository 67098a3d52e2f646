// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/author/authorwindow.h"

#include "window/author/findbar.h"
#include "window/author/problemlist.h"
#include "window/author/treeeditor.h"
#include "window/author/treemap.h"
#include "window/controller/settings.h"

#include <QFileDialog>
#include <QInputDialog>
#include <QMenuBar>

namespace window::author {

using namespace Qt::StringLiterals;

namespace {

constexpr double zoomStep = 1.25;

template <typename Act>
void add(QMenu *menu, const QString &text, const QString &objectName, const QKeySequence &keys, Act act)
{
    QAction *action = menu->addAction(text, menu, act);
    action->setObjectName(objectName);
    action->setShortcut(keys);
}

} // namespace

void AuthorWindow::makeMenus()
{
    makeFileMenu();
    makeEditMenu();

    QMenu *insert = menuBar()->addMenu(u"&Insert"_s);
    add(insert, u"&Question"_s, u"authorInsertQuestion"_s, {}, [this] { insertNew(Snippet::Question); });
    add(insert, u"&Step"_s, u"authorInsertStep"_s, {}, [this] { insertNew(Snippet::Step); });
    add(insert, u"&Diagnosis"_s, u"authorInsertDiagnosis"_s, {}, [this] { insertNew(Snippet::Diagnosis); });
    add(insert, u"&Case"_s, u"authorInsertCase"_s, {}, [this] { insertNew(Snippet::Case); });

    QMenu *tryMenu = menuBar()->addMenu(u"&Try"_s);
    add(tryMenu, u"Save and &use in the wizard"_s, u"authorUse"_s, QKeySequence(u"F5"_s), [this] { useInWizard(); });
    add(tryMenu, u"&Run from here"_s, u"authorRunFromHere"_s, QKeySequence(u"Shift+F5"_s), [this] { startFromHere(); });
    add(tryMenu, u"Save this run as a &case"_s, u"authorAddCase"_s, QKeySequence(u"Ctrl+Shift+R"_s), [this] { addRunAsCase(); });

    makeViewMenu();
}

void AuthorWindow::makeFileMenu()
{
    QMenu *file = menuBar()->addMenu(u"&File"_s);
    add(file, u"&New from template"_s, u"authorNew"_s, QKeySequence::New, [this] { newFromTemplate(); });
    add(file, u"&Open…"_s, u"authorOpen"_s, QKeySequence::Open, [this] {
        const QString path = QFileDialog::getOpenFileName(this, u"Open a tree"_s, settings::saveFolder(), u"Decision trees (*.yaml *.yml)"_s);
        if (!path.isEmpty())
            openFile(path);
    });
    add(file, u"&Save"_s, u"authorSave"_s, QKeySequence::Save, [this] { save(); });
    add(file, u"Save &as…"_s, u"authorSaveAs"_s, QKeySequence(u"Ctrl+Shift+S"_s), [this] { saveAs(); });
    file->addSeparator();
    add(file, u"Map as S&VG…"_s, u"authorMapSvg"_s, {}, [this] { exportMap(true); });
    add(file, u"Map as &PNG…"_s, u"authorMapPng"_s, {}, [this] { exportMap(false); });
    add(file, u"O&utline as PDF…"_s, u"authorOutline"_s, {}, [this] { exportOutline(); });
    file->addSeparator();
    add(file, u"&Close"_s, u"authorClose"_s, QKeySequence(u"Ctrl+W"_s), [this] { close(); });
}

void AuthorWindow::makeEditMenu()
{
    QMenu *edit = menuBar()->addMenu(u"&Edit"_s);
    add(edit, u"&Undo"_s, u"authorUndo"_s, QKeySequence::Undo, [this] { m_editor->undo(); });
    add(edit, u"&Redo"_s, u"authorRedo"_s, QKeySequence::Redo, [this] { m_editor->redo(); });
    edit->addSeparator();
    add(edit, u"&Complete"_s, u"authorComplete"_s, QKeySequence(u"Ctrl+Space"_s), [this] {
        m_editor->setFocus();
        m_editor->complete();
    });
    edit->addSeparator();
    add(edit, u"&Find"_s, u"authorFindAction"_s, QKeySequence::Find, [this] { m_find->begin(); });
    add(edit, u"Find &next"_s, u"authorFindNext"_s, QKeySequence(u"F3"_s), [this] { m_find->find(false); });
    add(edit, u"Find pre&vious"_s, u"authorFindPrevious"_s, QKeySequence(u"Shift+F3"_s), [this] { m_find->find(true); });
    add(edit, u"&Go to line…"_s, u"authorGoTo"_s, QKeySequence(u"Ctrl+G"_s), [this] { askForLine(); });
    edit->addSeparator();
    add(edit, u"Next &problem"_s, u"authorNextProblem"_s, QKeySequence(u"F8"_s),
        [this] { goToProblem(m_problems->next(m_editor->line(), m_editor->column(), false)); });
    add(edit, u"Pre&vious problem"_s, u"authorPreviousProblem"_s, QKeySequence(u"Shift+F8"_s),
        [this] { goToProblem(m_problems->next(m_editor->line(), m_editor->column(), true)); });
}

void AuthorWindow::makeViewMenu()
{
    QMenu *view = menuBar()->addMenu(u"&View"_s);
    add(view, u"&Text"_s, u"authorFocusText"_s, QKeySequence(u"Ctrl+1"_s), [this] { m_editor->setFocus(); });
    add(view, u"&Map"_s, u"authorFocusMap"_s, QKeySequence(u"Ctrl+2"_s), [this] { map()->setFocus(); });
    add(view, u"&Problems"_s, u"authorFocusProblems"_s, QKeySequence(u"Ctrl+3"_s), [this] { m_problems->takeFocus(); });
    add(view, u"&Next of these"_s, u"authorNextPane"_s, QKeySequence(u"F6"_s), [this] { changePane(false); });
    add(view, u"P&revious of these"_s, u"authorPreviousPane"_s, QKeySequence(u"Shift+F6"_s), [this] { changePane(true); });
    view->addSeparator();
    QAction *wrap = view->addAction(u"&Wrap long lines"_s);
    wrap->setObjectName(u"authorWrap"_s);
    wrap->setCheckable(true);
    wrap->setChecked(settings::wrapsLines());
    connect(wrap, &QAction::toggled, this, [this](bool wraps) {
        settings::setWrapsLines(wraps);
        m_editor->setWrapsLines(wraps);
    });
    view->addSeparator();
    add(view, u"&Larger map"_s, u"authorLarger"_s, QKeySequence(u"Ctrl++"_s), [this] { map()->zoomBy(zoomStep); });
    add(view, u"&Smaller map"_s, u"authorSmaller"_s, QKeySequence(u"Ctrl+-"_s), [this] { map()->zoomBy(1 / zoomStep); });
    add(view, u"&Fit the map"_s, u"authorFit"_s, QKeySequence(u"Ctrl+0"_s), [this] { map()->fit(); });
}

void AuthorWindow::askForLine()
{
    bool chosen = false;
    const int line = QInputDialog::getInt(this, u"Go to line"_s, u"Line:"_s, m_editor->line(), 1, m_editor->blockCount(), 1, &chosen);
    if (chosen) {
        m_editor->goTo(line);
        m_editor->setFocus();
    }
}

/// Round the text, the problems and the map.
void AuthorWindow::changePane(bool backward)
{
    const bool inProblems = m_problems->isAncestorOf(focusWidget()), inMap = map()->hasFocus();
    if (inProblems ? backward : inMap ? !backward : false)
        m_editor->setFocus();
    else if (inProblems || (!inMap && backward))
        map()->setFocus();
    else
        m_problems->takeFocus();
}

} // namespace window::author
