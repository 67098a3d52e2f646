// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/author/authorwindow.h"

#include "base/texts.h"
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

    QMenu *insert = menuBar()->addMenu(Texts::tr("&Insert"));
    add(insert, Texts::tr("&Question"), u"authorInsertQuestion"_s, {}, [this] { insertNew(Snippet::Question); });
    add(insert, Texts::tr("&Step"), u"authorInsertStep"_s, {}, [this] { insertNew(Snippet::Step); });
    add(insert, Texts::tr("&Diagnosis"), u"authorInsertDiagnosis"_s, {}, [this] { insertNew(Snippet::Diagnosis); });
    add(insert, Texts::tr("&Case"), u"authorInsertCase"_s, {}, [this] { insertNew(Snippet::Case); });

    QMenu *tryMenu = menuBar()->addMenu(Texts::tr("&Try"));
    add(tryMenu, Texts::tr("Save and &use in the wizard"), u"authorUse"_s, QKeySequence(u"F5"_s), [this] { useInWizard(); });
    add(tryMenu, Texts::tr("&Run from here"), u"authorRunFromHere"_s, QKeySequence(u"Shift+F5"_s), [this] { startFromHere(); });
    add(tryMenu, Texts::tr("Save this run as a &case"), u"authorAddCase"_s, QKeySequence(u"Ctrl+Shift+R"_s), [this] { addRunAsCase(); });

    makeViewMenu();
}

void AuthorWindow::makeFileMenu()
{
    QMenu *file = menuBar()->addMenu(Texts::tr("&File"));
    add(file, Texts::tr("&New from template"), u"authorNew"_s, QKeySequence::New, [this] { newFromTemplate(); });
    add(file, Texts::tr("&Open…"), u"authorOpen"_s, QKeySequence::Open, [this] {
        const QString path = QFileDialog::getOpenFileName(this, Texts::tr("Open a tree"), settings::saveFolder(), Texts::tr("Decision trees (*.yaml *.yml)"));
        if (!path.isEmpty())
            openFile(path);
    });
    add(file, Texts::tr("&Save"), u"authorSave"_s, QKeySequence::Save, [this] { save(); });
    add(file, Texts::tr("Save &as…"), u"authorSaveAs"_s, QKeySequence(u"Ctrl+Shift+S"_s), [this] { saveAs(); });
    file->addSeparator();
    add(file, Texts::tr("Map as S&VG…"), u"authorMapSvg"_s, {}, [this] { exportMap(true); });
    add(file, Texts::tr("Map as &PNG…"), u"authorMapPng"_s, {}, [this] { exportMap(false); });
    add(file, Texts::tr("O&utline as PDF…"), u"authorOutline"_s, {}, [this] { exportOutline(); });
    file->addSeparator();
    add(file, Texts::tr("&Close"), u"authorClose"_s, QKeySequence(u"Ctrl+W"_s), [this] { close(); });
}

void AuthorWindow::makeEditMenu()
{
    QMenu *edit = menuBar()->addMenu(Texts::tr("&Edit"));
    add(edit, Texts::tr("&Undo"), u"authorUndo"_s, QKeySequence::Undo, [this] { m_editor->undo(); });
    add(edit, Texts::tr("&Redo"), u"authorRedo"_s, QKeySequence::Redo, [this] { m_editor->redo(); });
    edit->addSeparator();
    add(edit, Texts::tr("&Complete"), u"authorComplete"_s, QKeySequence(u"Ctrl+Space"_s), [this] {
        m_editor->setFocus();
        m_editor->complete();
    });
    edit->addSeparator();
    add(edit, Texts::tr("&Find"), u"authorFindAction"_s, QKeySequence::Find, [this] { m_find->begin(); });
    add(edit, Texts::tr("Find &next"), u"authorFindNext"_s, QKeySequence(u"F3"_s), [this] { m_find->find(false); });
    add(edit, Texts::tr("Find pre&vious"), u"authorFindPrevious"_s, QKeySequence(u"Shift+F3"_s), [this] { m_find->find(true); });
    add(edit, Texts::tr("&Go to line…"), u"authorGoTo"_s, QKeySequence(u"Ctrl+G"_s), [this] { askForLine(); });
    edit->addSeparator();
    add(edit, Texts::tr("Next &problem"), u"authorNextProblem"_s, QKeySequence(u"F8"_s),
        [this] { goToProblem(m_problems->next(m_editor->line(), m_editor->column(), false)); });
    add(edit, Texts::tr("Pre&vious problem"), u"authorPreviousProblem"_s, QKeySequence(u"Shift+F8"_s),
        [this] { goToProblem(m_problems->next(m_editor->line(), m_editor->column(), true)); });
}

void AuthorWindow::makeViewMenu()
{
    QMenu *view = menuBar()->addMenu(Texts::tr("&View"));
    add(view, Texts::tr("&Text"), u"authorFocusText"_s, QKeySequence(u"Ctrl+1"_s), [this] { m_editor->setFocus(); });
    add(view, Texts::tr("&Map"), u"authorFocusMap"_s, QKeySequence(u"Ctrl+2"_s), [this] { map()->setFocus(); });
    add(view, Texts::tr("&Problems"), u"authorFocusProblems"_s, QKeySequence(u"Ctrl+3"_s), [this] { m_problems->takeFocus(); });
    add(view, Texts::tr("&Next of these"), u"authorNextPane"_s, QKeySequence(u"F6"_s), [this] { changePane(false); });
    add(view, Texts::tr("P&revious of these"), u"authorPreviousPane"_s, QKeySequence(u"Shift+F6"_s), [this] { changePane(true); });
    view->addSeparator();
    QAction *wrap = view->addAction(Texts::tr("&Wrap long lines"));
    wrap->setObjectName(u"authorWrap"_s);
    wrap->setCheckable(true);
    wrap->setChecked(settings::wrapsLines());
    connect(wrap, &QAction::toggled, this, [this](bool wraps) {
        settings::setWrapsLines(wraps);
        m_editor->setWrapsLines(wraps);
    });
    view->addSeparator();
    add(view, Texts::tr("&Larger map"), u"authorLarger"_s, QKeySequence(u"Ctrl++"_s), [this] { map()->zoomBy(zoomStep); });
    add(view, Texts::tr("&Smaller map"), u"authorSmaller"_s, QKeySequence(u"Ctrl+-"_s), [this] { map()->zoomBy(1 / zoomStep); });
    add(view, Texts::tr("&Fit the map"), u"authorFit"_s, QKeySequence(u"Ctrl+0"_s), [this] { map()->fit(); });
}

void AuthorWindow::askForLine()
{
    bool chosen = false;
    const int line = QInputDialog::getInt(this, Texts::tr("Go to line"), Texts::tr("Line:"), m_editor->line(), 1, m_editor->blockCount(), 1, &chosen);
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
