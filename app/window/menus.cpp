// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/menus.h"

#include "window/theme/icons.h"

#include <QActionGroup>
#include <QCoreApplication>

namespace window {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("window::Menus", text);
}

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
    menus.file = addMenu(bar, tr("&File"), u"fileMenu"_s);
    menus.openCase = add(menus.file, tr("Open &case…"), u"actionOpenCase"_s, QKeySequence::Open, u"folder"_s);
    menus.history = add(menus.file, tr("&History…"), u"actionHistory"_s, QKeySequence(u"Ctrl+H"_s), u"recent"_s);
    menus.openTree = add(menus.file, tr("Open &tree…"), u"actionOpenTree"_s, QKeySequence(u"Ctrl+Shift+O"_s), u"tree"_s);
    menus.recentTrees = menus.file->addMenu(tr("&Recent trees"));
    menus.recentTrees->setObjectName(u"recentTreesMenu"_s);
    menus.file->addSeparator();
    menus.saveCase = add(menus.file, tr("&Save case as…"), u"actionSaveCase"_s, QKeySequence::Save);
    menus.exportReport = add(menus.file, tr("&Export report…"), u"actionExportReport"_s, QKeySequence(u"Ctrl+E"_s), u"export"_s);
    menus.file->addSeparator();
    menus.quit = add(menus.file, tr("&Quit"), u"actionQuit"_s, QKeySequence(u"Ctrl+Q"_s));

    menus.caseMenu = addMenu(bar, tr("&Case"), u"caseMenu"_s);
    menus.newCase = add(menus.caseMenu, tr("&New case"), u"actionNewCase"_s, QKeySequence::New, u"plus"_s);
    menus.back = add(menus.caseMenu, tr("&Back"), u"actionBack"_s, QKeySequence(u"Alt+Left"_s), u"back"_s);
    menus.caseMenu->addSeparator();
    menus.machine = add(menus.caseMenu, tr("What the &machine told"), u"actionMachine"_s, QKeySequence(u"Ctrl+M"_s), u"machine"_s);
    menus.diagnosis = add(menus.caseMenu, tr("&Diagnosis so far"), u"actionDiagnosis"_s, QKeySequence(u"Ctrl+D"_s), u"diagnosis"_s);
    menus.caseMenu->addSeparator();
    menus.undo = add(menus.caseMenu, tr("&Undo the repair"), u"actionUndo"_s, {}, u"undo"_s);

    menus.tree = addMenu(bar, tr("&Tree"), u"treeMenu"_s);
    menus.treeDetails = add(menus.tree, tr("About &this tree…"), u"actionTreeDetails"_s, QKeySequence(u"Ctrl+T"_s), u"info"_s);
    menus.editTree = add(menus.tree, tr("&Write and try the tree…"), u"actionEditTree"_s, QKeySequence(u"Ctrl+Shift+T"_s), u"words"_s);
    menus.treeFolder = add(menus.tree, tr("&Folder of trees…"), u"actionTreeFolder"_s, QKeySequence(u"Ctrl+Shift+L"_s), u"folder"_s);
    menus.tree->addSeparator(); // the trees themselves follow

    menus.view = addMenu(bar, tr("&View"), u"viewMenu"_s);
    menus.showCase = add(menus.view, tr("&The case"), u"actionShowCase"_s, QKeySequence(u"F8"_s));
    menus.showPossible = add(menus.view, tr("&Still possible"), u"actionShowPossible"_s, QKeySequence(u"F9"_s));
    for (QAction *toggle : {menus.showCase, menus.showPossible})
        toggle->setCheckable(true);
    menus.view->addSeparator();
    QMenu *appearance = menus.view->addMenu(tr("&Appearance"));
    appearance->setObjectName(u"appearanceMenu"_s);
    auto *group = new QActionGroup(appearance);
    menus.appearanceSystem = add(appearance, tr("As the &system"), u"actionAppearanceSystem"_s);
    menus.appearanceLight = add(appearance, tr("&Light"), u"actionAppearanceLight"_s);
    menus.appearanceDark = add(appearance, tr("&Dark"), u"actionAppearanceDark"_s);
    for (QAction *choice : {menus.appearanceSystem, menus.appearanceLight, menus.appearanceDark}) {
        choice->setCheckable(true);
        group->addAction(choice);
    }

    menus.help = addMenu(bar, tr("&Help"), u"helpMenu"_s);
    menus.shortcuts = add(menus.help, tr("&Keyboard"), u"actionShortcuts"_s, QKeySequence(u"F1"_s));
    menus.about = add(menus.help, tr("&About Fixwright"), u"actionAbout"_s);
    return menus;
}

} // namespace window
