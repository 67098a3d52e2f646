// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/mainwindow.h"

#include "base/language.h"
#include "base/text.h"
#include "base/texts.h"
#include "window/controller/settings.h"
#include "window/dialogs.h"
#include "window/historydialog.h"
#include "window/models/casetexts.h"
#include "window/pages/page.h"
#include "window/theme/theme.h"
#include "window/views/banner.h"
#include "window/views/widgets.h"

#include <QActionGroup>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

// Menus, drawers and dialogs.
namespace window {

using namespace Qt::StringLiterals;

void MainWindow::connectMenus()
{
    connect(m_menus.openCase, &QAction::triggered, this, &MainWindow::askForCase);
    connect(m_menus.history, &QAction::triggered, this, [this] { (new HistoryDialog(&m_wizard.cases, this))->open(); });
    connect(m_menus.saveCase, &QAction::triggered, this, &MainWindow::askForCaseFile);
    connect(m_menus.exportReport, &QAction::triggered, this, &MainWindow::askForReport);
    connect(m_menus.quit, &QAction::triggered, this, &QWidget::close);
    connect(m_menus.newCase, &QAction::triggered, &m_wizard.controller, &Controller::newCase);
    connect(m_menus.back, &QAction::triggered, &m_wizard.controller, &Controller::back);
    connect(m_menus.machine, &QAction::triggered, &m_wizard.controller, &Controller::inspect);
    connect(m_menus.diagnosis, &QAction::triggered, this, [this] { m_wizard.controller.diagnose(); });
    connect(m_menus.undo, &QAction::triggered, this, &MainWindow::askToUndo);
    connect(m_menus.shortcuts, &QAction::triggered, this, [this] { makeShortcutsDialog(this)->open(); });
    connect(m_menus.about, &QAction::triggered, this, [this] { makeAboutDialog(this)->open(); });

    connect(m_menus.showCase, &QAction::triggered, this, [this](bool shown) { toggleSide(Columns::Side::Left, shown); });
    connect(m_menus.showPossible, &QAction::triggered, this, [this](bool shown) { toggleSide(Columns::Side::Right, shown); });

    const auto appearance = [this](QAction *action, theme::Appearance wanted) {
        action->setChecked(m_theme->appearance() == wanted);
        connect(action, &QAction::triggered, this, [this, wanted] {
            m_theme->setAppearance(wanted);
            settings::setAppearance(wanted);
        });
    };
    appearance(m_menus.appearanceSystem, theme::Appearance::System);
    appearance(m_menus.appearanceLight, theme::Appearance::Light);
    appearance(m_menus.appearanceDark, theme::Appearance::Dark);

    auto *languages = new QActionGroup(m_menus.language);
    const auto language = [this, languages](const QString &words, const QString &code) {
        QAction *action = m_menus.language->addAction(words);
        action->setObjectName(u"actionLanguage-"_s + code);
        action->setCheckable(true);
        action->setChecked(settings::language() == code);
        languages->addAction(action);
        connect(action, &QAction::triggered, this, [this, code] {
            settings::setLanguage(code);
            m_banner->notify(tr("The language changes when Fixwright is started again."));
        });
    };
    language(Texts::tr("As the &system"), {});
    for (const QString &code : base::languages())
        language(QLocale(code).nativeLanguageName().section(u' ', -1), code);
}

void MainWindow::makeDrawerButtons()
{
    auto *corner = new QWidget;
    auto *layout = views::row(theme::space1);
    layout->setContentsMargins(0, 0, theme::space2, 0);
    corner->setLayout(layout);
    const auto make = [&](const QString &name, const QString &icon, const QString &text, Columns::Side side) {
        auto *button = new QToolButton;
        button->setObjectName(name);
        button->setText(text);
        button->setAccessibleName(text);
        button->setIcon(theme::icon(icon, theme::Tone::Muted));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        layout->addWidget(button);
        connect(button, &QToolButton::clicked, this, [this, side](bool open) { m_columns->setDrawerOpen(side, open); });
        return button;
    };
    m_caseDrawer = make(u"caseDrawer"_s, u"case"_s, tr("The case"), Columns::Side::Left);
    m_possibleDrawer = make(u"possibleDrawer"_s, u"possible"_s, tr("Still possible"), Columns::Side::Right);
    menuBar()->setCornerWidget(corner);
    connect(m_columns, &Columns::foldedChanged, this, &MainWindow::updateDrawerButtons);
    connect(m_columns, &Columns::drawersChanged, this, &MainWindow::updateDrawerButtons);
}

void MainWindow::updateDrawerButtons()
{
    const bool needed = m_columns->isFolded() && static_cast<Page *>(m_pages->currentWidget())->hasSides();
    m_caseDrawer->setVisible(needed);
    m_possibleDrawer->setVisible(needed);
    m_caseDrawer->setChecked(m_columns->isDrawerOpen(Columns::Side::Left));
    m_possibleDrawer->setChecked(m_columns->isDrawerOpen(Columns::Side::Right));
    const bool folded = m_columns->isFolded();
    m_menus.showCase->setChecked(folded ? m_columns->isDrawerOpen(Columns::Side::Left) : m_columns->isWanted(Columns::Side::Left));
    m_menus.showPossible->setChecked(folded ? m_columns->isDrawerOpen(Columns::Side::Right) : m_columns->isWanted(Columns::Side::Right));
}

void MainWindow::toggleSide(Columns::Side side, bool shown)
{
    if (m_columns->isFolded())
        m_columns->setDrawerOpen(side, shown);
    else
        m_columns->setWanted(side, shown);
    updateDrawerButtons();
}

void MainWindow::askForCase()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Open a case"), settings::saveFolder(), tr("Cases (*.fixcase)"));
    if (!file.isEmpty())
        m_wizard.cases.open(file);
}

void MainWindow::askForCaseFile()
{
    const repair::Case *run = caseOf(m_controller->state());
    if (!run)
        return;
    QString file = QFileDialog::getSaveFileName(this, tr("Save the case"), QDir(settings::saveFolder()).filePath(models::suggestedFileName(*run, u"fixcase"_s)),
                                                tr("Cases (*.fixcase)"));
    if (file.isEmpty())
        return;
    if (QFileInfo(file).suffix() != "fixcase"_L1) {
        file += u".fixcase"_s;
        // The dialog asked about the name without the ending.
        QMessageBox box(QMessageBox::Question, tr("Save the case"), tr("%1 exists already. Replace it?").arg(file), QMessageBox::Yes | QMessageBox::Cancel,
                        this);
        box.setTextFormat(Qt::PlainText);
        box.setDefaultButton(QMessageBox::Cancel);
        if (QFileInfo::exists(file) && box.exec() != QMessageBox::Yes)
            return;
    }
    m_wizard.cases.save(file);
}

/// An undo is asked for once: on the machine it is a change like any other.
void MainWindow::askToUndo()
{
    const auto *finished = std::get_if<Finished>(&m_controller->state());
    if (!finished || !finished->run.plan)
        return;
    QStringList values;
    for (const repair::Change &change : finished->run.plan->changes) {
        if (change.automatic)
            values << base::oneLine(u"%1: %2"_s.arg(change.address(), change.beforeText()), 160);
    }
    const machine::Identity &machine = finished->run.machine;
    const QString name = base::oneLine(machine.computerName.isEmpty() ? machine.title : machine.computerName, 80);
    constexpr qsizetype shown = 5;
    const auto more = static_cast<int>(values.size() - shown);
    if (more > 0)
        values = values.first(shown) << tr("and %n more", nullptr, more);
    auto *box = new QMessageBox(QMessageBox::Question, tr("Undo the repair"), tr("Put the old values back on %1?").arg(name), QMessageBox::NoButton, this);
    box->setTextFormat(Qt::PlainText);
    box->setObjectName(u"undoQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(values.join(u'\n') + u"\n\n"_s + tr("What somebody else has changed since the repair is not overwritten."));
    auto *undo = box->addButton(tr("&Undo the repair"), QMessageBox::AcceptRole);
    undo->setObjectName(u"undoNow"_s);
    box->setDefaultButton(box->addButton(QMessageBox::Cancel));
    connect(undo, &QPushButton::clicked, &m_wizard.repairs, &Repairs::undo);
    box->open();
}

void MainWindow::askForReport()
{
    const repair::Case *run = caseOf(m_controller->state());
    if (!run)
        return;
    const QString file
        = QFileDialog::getSaveFileName(this, tr("Export the report"), QDir(settings::saveFolder()).filePath(models::suggestedFileName(*run, u"pdf"_s)),
                                       tr("Reports (*.pdf *.html *.json *.txt)"));
    if (!file.isEmpty())
        m_wizard.cases.writeReport(file);
}

void MainWindow::askForKit()
{
    const repair::Case *run = caseOf(m_controller->state());
    if (!run)
        return;
    const QString folder = QFileDialog::getSaveFileName(this, tr("Save the kit in a new folder"), QDir(settings::saveFolder()).filePath(u"kit-"_s + run->id),
                                                        {}, nullptr, QFileDialog::DontConfirmOverwrite);
    if (!folder.isEmpty())
        m_wizard.cases.writeKit(folder);
}

} // namespace window
