// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/menus.h"

#include "base/texts.h"
#include "window/theme/icons.h"

#include <QActionGroup>

namespace window {

using namespace Qt::StringLiterals;

namespace {

QAction *add(QMenu *menu, const QString &text, const QString &name, const QKeySequence &keys = {}, const QString &icon = {})
{
    QAction *action = menu->addAction(text);
    action->setObjectName(name);
    action->setShortcut(keys);
    if (!icon.isEmpty())
        action->setIcon(theme::icon(icon, theme::Tone::Muted));
    return action;
}

QMenu *addMenu(QMenuBar *bar, const QString &text, const QString &name)
{
    QMenu *menu = bar->addMenu(text);
    menu->setObjectName(name);
    return menu;
}

} // namespace

Menus makeMenus(QMenuBar *bar)
{
    Menus menus{};
    menus.file = addMenu(bar, Texts::tr("&File"), u"fileMenu"_s);
    menus.openCase = add(menus.file, Texts::tr("Open &case…"), u"actionOpenCase"_s, QKeySequence::Open, u"folder"_s);
    menus.history = add(menus.file, Texts::tr("&History…"), u"actionHistory"_s, QKeySequence(u"Ctrl+H"_s), u"recent"_s);
    menus.openTree = add(menus.file, Texts::tr("Open &tree…"), u"actionOpenTree"_s, QKeySequence(u"Ctrl+Shift+O"_s), u"tree"_s);
    menus.recentTrees = menus.file->addMenu(Texts::tr("&Recent trees"));
    menus.recentTrees->setObjectName(u"recentTreesMenu"_s);
    menus.file->addSeparator();
    menus.saveCase = add(menus.file, Texts::tr("&Save case as…"), u"actionSaveCase"_s, QKeySequence::Save);
    menus.exportReport = add(menus.file, Texts::tr("&Export report…"), u"actionExportReport"_s, QKeySequence(u"Ctrl+E"_s), u"export"_s);
    menus.file->addSeparator();
    menus.quit = add(menus.file, Texts::tr("&Quit"), u"actionQuit"_s, QKeySequence(u"Ctrl+Q"_s));

    menus.caseMenu = addMenu(bar, Texts::tr("&Case"), u"caseMenu"_s);
    menus.newCase = add(menus.caseMenu, Texts::tr("&New case"), u"actionNewCase"_s, QKeySequence::New, u"plus"_s);
    menus.back = add(menus.caseMenu, Texts::tr("&Back"), u"actionBack"_s, QKeySequence(u"Alt+Left"_s), u"back"_s);
    menus.caseMenu->addSeparator();
    menus.machine = add(menus.caseMenu, Texts::tr("What the &machine told"), u"actionMachine"_s, QKeySequence(u"Ctrl+M"_s), u"machine"_s);
    menus.diagnosis = add(menus.caseMenu, Texts::tr("&Diagnosis so far"), u"actionDiagnosis"_s, QKeySequence(u"Ctrl+D"_s), u"diagnosis"_s);
    menus.caseMenu->addSeparator();
    menus.undo = add(menus.caseMenu, Texts::tr("&Undo the repair"), u"actionUndo"_s, {}, u"undo"_s);

    menus.tree = addMenu(bar, Texts::tr("&Tree"), u"treeMenu"_s);
    menus.treeDetails = add(menus.tree, Texts::tr("About &this tree…"), u"actionTreeDetails"_s, QKeySequence(u"Ctrl+T"_s), u"info"_s);
    menus.editTree = add(menus.tree, Texts::tr("&Write and try the tree…"), u"actionEditTree"_s, QKeySequence(u"Ctrl+Shift+T"_s), u"words"_s);
    menus.treeFolder = add(menus.tree, Texts::tr("&Folder of trees…"), u"actionTreeFolder"_s, QKeySequence(u"Ctrl+Shift+L"_s), u"folder"_s);
    menus.tree->addSeparator(); // the trees themselves follow

    menus.view = addMenu(bar, Texts::tr("&View"), u"viewMenu"_s);
    menus.showCase = add(menus.view, Texts::tr("&The case"), u"actionShowCase"_s, QKeySequence(u"F8"_s));
    menus.showPossible = add(menus.view, Texts::tr("&Still possible"), u"actionShowPossible"_s, QKeySequence(u"F9"_s));
    for (QAction *toggle : {menus.showCase, menus.showPossible})
        toggle->setCheckable(true);
    menus.view->addSeparator();
    QMenu *appearance = menus.view->addMenu(Texts::tr("&Appearance"));
    appearance->setObjectName(u"appearanceMenu"_s);
    auto *group = new QActionGroup(appearance);
    menus.appearanceSystem = add(appearance, Texts::tr("As the &system"), u"actionAppearanceSystem"_s);
    menus.appearanceLight = add(appearance, Texts::tr("&Light"), u"actionAppearanceLight"_s);
    menus.appearanceDark = add(appearance, Texts::tr("&Dark"), u"actionAppearanceDark"_s);
    for (QAction *choice : {menus.appearanceSystem, menus.appearanceLight, menus.appearanceDark}) {
        choice->setCheckable(true);
        group->addAction(choice);
    }
    menus.language = menus.view->addMenu(Texts::tr("&Language"));
    menus.language->setObjectName(u"languageMenu"_s);

    menus.help = addMenu(bar, Texts::tr("&Help"), u"helpMenu"_s);
    menus.shortcuts = add(menus.help, Texts::tr("&Keyboard"), u"actionShortcuts"_s, QKeySequence(u"F1"_s));
    menus.about = add(menus.help, Texts::tr("&About Fixwright"), u"actionAbout"_s);
    return menus;
}

} // namespace window
