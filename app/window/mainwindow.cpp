// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/mainwindow.h"

#include "window/author/authorwindow.h"
#include "window/controller/settings.h"
#include "window/dialogs.h"
#include "window/footer.h"
#include "window/models/caserows.h"
#include "window/models/casetexts.h"
#include "window/models/treerows.h"
#include "window/pages/applypage.h"
#include "window/pages/diagnosispage.h"
#include "window/pages/machinepage.h"
#include "window/pages/previewpage.h"
#include "window/pages/questionpage.h"
#include "window/pages/resultpage.h"
#include "window/pages/startpage.h"
#include "window/pages/treeerrorspage.h"
#include "window/panels/casepanel.h"
#include "window/panels/possiblepanel.h"
#include "window/views/banner.h"
#include "window/views/optionrow.h"
#include "window/views/scrollaccessible.h"
#include "window/views/widgets.h"
#include "workflow/repairing.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QToolButton>

namespace window {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Wizard &wizard, theme::Theme *theme, QWidget *parent)
    : QMainWindow(parent)
    , m_wizard(wizard)
    , m_controller(&wizard.controller)
    , m_trees(&wizard.trees)
    , m_theme(theme)
    , m_menus(makeMenus(menuBar()))
    , m_pages(new QStackedWidget)
    , m_start(new StartPage)
    , m_question(new QuestionPage)
    , m_machine(new MachinePage)
    , m_diagnosis(new DiagnosisPage)
    , m_preview(new PreviewPage)
    , m_apply(new ApplyPage)
    , m_result(new ResultPage)
    , m_treeErrors(new TreeErrorsPage)
    , m_case(new CasePanel)
    , m_possible(new PossiblePanel)
    , m_banner(new views::Banner(u"banner"_s))
    , m_treeBanner(new views::Banner(u"treeBanner"_s))
    , m_footer(new Footer)
{
    views::installScrollAccessible();
    setObjectName(u"mainWindow"_s);
    setWindowIcon(theme::programIcon());
    setAcceptDrops(true);

    m_pages->setObjectName(u"pageColumn"_s);
    for (Page *page : std::initializer_list<Page *>{m_start, m_question, m_machine, m_diagnosis, m_preview, m_apply, m_result, m_treeErrors}) {
        m_pages->addWidget(page);
        connect(page, &Page::footerChanged, this, &MainWindow::updateFooter);
        connect(page, &Page::goOnWanted, page, &Page::goOn);
    }
    m_columns = new Columns(m_case, m_pages, m_possible);
    auto *central = new QWidget;
    auto *layout = views::column(central, 0);
    layout->addWidget(m_columns, 1);
    layout->addWidget(m_treeBanner);
    layout->addWidget(m_banner);
    layout->addWidget(m_footer);
    setCentralWidget(central);

    makeDrawerButtons();
    connectPages();
    connectMenus();
    connectTrees();
    qApp->installEventFilter(this);
    connect(m_controller, &Controller::stateChanged, this, &MainWindow::showState);
    connect(&m_wizard.work, &Work::busyChanged, this, &MainWindow::showBusy);
    connect(&m_wizard.work, &Work::failed, this, &MainWindow::showFailure);
    connect(&m_wizard.work, &Work::notified, m_banner, &views::Banner::notify);
    connect(&m_wizard.questions, &Questions::recognised, m_question, &QuestionPage::showMatches);
    connect(&m_wizard.pictures, &Pictures::read, m_question, &QuestionPage::showPicture);

    if (!restoreGeometry(settings::geometry()))
        resize(QSize(1280, 800).boundedTo(screen()->availableSize()));
    showState();
    showRecentTrees();
}

MainWindow::~MainWindow() = default;

void MainWindow::connectPages()
{
    connect(m_footer, &Footer::backWanted, &m_wizard.controller, &Controller::back);
    connect(m_footer, &Footer::goOnWanted, this, [this] { static_cast<Page *>(m_pages->currentWidget())->goOn(); });

    connect(m_start, &StartPage::beginWanted, &m_wizard.cases, &Cases::begin);
    connect(m_start, &StartPage::caseWanted, &m_wizard.cases, &Cases::open);
    connect(m_start, &StartPage::openCaseWanted, this, &MainWindow::askForCase);

    connect(m_question, &QuestionPage::answered, &m_wizard.questions, &Questions::answer);
    connect(m_question, &QuestionPage::withdrawWanted, &m_wizard.questions, &Questions::withdraw);
    connect(m_question, &QuestionPage::messageEdited, &m_wizard.questions, &Questions::recognise);
    connect(m_question, &QuestionPage::pictureGiven, &m_wizard.pictures, &Pictures::give);
    connect(m_question, &QuestionPage::pictureRemoved, &m_wizard.pictures, &Pictures::stop);

    connect(m_machine, &MachinePage::questionWanted, &m_wizard.questions, &Questions::revise);
    connect(m_machine, &MachinePage::resumeWanted, &m_wizard.controller, &Controller::resume);

    connect(m_diagnosis, &DiagnosisPage::remedyWanted, this, [this](const QString &remedy) { m_wizard.repairs.plan(remedy); });
    connect(m_diagnosis, &DiagnosisPage::questionWanted, &m_wizard.questions, &Questions::revise);
    connect(m_diagnosis, &DiagnosisPage::diagnosisWanted, &m_wizard.controller, &Controller::diagnose);
    connect(m_diagnosis, &DiagnosisPage::reportWanted, &m_wizard.controller, &Controller::conclude);

    connect(m_preview, &PreviewPage::applyWanted, this, &MainWindow::applyPlan);
    connect(m_preview, &PreviewPage::reportWanted, &m_wizard.controller, &Controller::conclude);
    connect(m_preview, &PreviewPage::mediaWanted, this, [this](const QString &media) {
        if (const auto *planned = std::get_if<Planned>(&m_controller->state()))
            m_wizard.repairs.plan(planned->plan.remedy, media);
    });

    connect(m_apply, &ApplyPage::stopWanted, &m_wizard.repairs, &Repairs::stop);
    connect(m_result, &ResultPage::checkWanted, &m_wizard.repairs, &Repairs::verify);
    connect(m_result, &ResultPage::undoWanted, this, &MainWindow::askToUndo);
    connect(m_result, &ResultPage::againWanted, &m_wizard.repairs, &Repairs::finish);
    connect(m_result, &ResultPage::newCaseWanted, &m_wizard.controller, &Controller::newCase);
    connect(m_result, &ResultPage::peopleChanged, &m_wizard.controller, &Controller::setPeople);
    connect(m_result, &ResultPage::reportWanted, &m_wizard.cases, &Cases::writeReport);
    connect(m_result, &ResultPage::kitWanted, this, &MainWindow::askForKit);
    connect(m_treeErrors, &TreeErrorsPage::openTreeWanted, &m_wizard.trees, &TreeInUse::open);
    connect(m_treeErrors, &TreeErrorsPage::editWanted, m_menus.editTree, &QAction::trigger);

    connect(m_case, &CasePanel::machineWanted, &m_wizard.controller, &Controller::inspect);
    connect(m_case, &CasePanel::questionWanted, &m_wizard.questions, &Questions::revise);
    connect(m_case, &CasePanel::diagnosisWanted, this, [this] { m_wizard.controller.diagnose(); });
    connect(m_possible, &PossiblePanel::diagnosisWanted, &m_wizard.controller, &Controller::diagnose);
}

void MainWindow::showState()
{
    struct Visitor {
        MainWindow *window;
        void operator()(const Start &state) const
        {
            window->m_start->show(state, settings::recentMachines());
            window->showPage(window->m_start, u"start"_s);
        }
        void operator()(const TreeRefused &state) const
        {
            const QString key = u"tree:"_s + state.file;
            const bool isNew = window->m_pageKey != key;
            window->m_treeErrors->show(state);
            window->showPage(window->m_treeErrors, key);
            if (isNew)
                window->writeTree(state.file, 0); // at its first error
        }
        void operator()(const Inspecting &state) const
        {
            window->m_machine->show(state);
            window->showPage(window->m_machine, u"machine"_s);
        }
        void operator()(const Asking &state) const
        {
            window->m_question->show(state);
            window->showPage(window->m_question, u"question:"_s + state.at.session().current);
        }
        void operator()(const Diagnosed &state) const
        {
            window->m_diagnosis->show(state);
            window->showPage(window->m_diagnosis, u"diagnosis:"_s + state.diagnosis);
        }
        void operator()(const Planned &state) const
        {
            window->m_preview->show(state);
            window->showPage(window->m_preview, u"preview:"_s + state.media);
        }
        void operator()(const Applying &state) const
        {
            window->m_apply->show(state);
            window->showPage(window->m_apply, u"apply"_s);
        }
        void operator()(const Finished &state) const
        {
            window->m_result->show(state);
            window->showPage(window->m_result, u"result:"_s + repair::word(state.run.state));
        }
    };
    std::visit(Visitor{this}, m_controller->state());
    if (m_closing && !std::holds_alternative<Applying>(m_controller->state()))
        close();
}

void MainWindow::showPage(Page *page, const QString &key)
{
    const bool isNew = key != m_pageKey;
    m_pageKey = key;
    if (isNew) {
        m_banner->dismiss();
        m_columns->closeDrawers();
    }
    m_pages->setCurrentWidget(page);
    m_columns->setSidesShown(page->hasSides());
    updateDrawerButtons();
    updateFooter();
    updateActions();
    showSides();
    const QString &title = page->title();
    setWindowTitle(title.isEmpty() ? tr("Fixwright") : title + u" – "_s + tr("Fixwright"));
    if (!isNew)
        return;
    QWidget *first = page->firstFocus();
    if (!first)
        first = page->footer().enabled ? m_footer->goOnButton() : static_cast<QWidget *>(page);
    first->setFocus(Qt::OtherFocusReason);
    page->scrollToTop(); // a page begins with its title, wherever the focus is
    views::announce(this, page->spoken());
}

void MainWindow::showSides()
{
    const State &state = m_controller->state();
    m_case->show(models::caseRows(state));
    const repair::Case *run = caseOf(state);
    if (run && run->findings)
        m_possible->show(models::possibleRows(*run->findings), run->findings->nonePossible);
    else
        m_possible->show({}, false);
    const CompiledTreePointer &compiledTree = m_trees->compiledTree();
    m_footer->showPlace(compiledTree ? models::treeAtAGlance(compiledTree->tree()) : QString(), run ? models::machineInWords(run->machine) : QString());
    updateDrawerButtons();
}

void MainWindow::showBusy()
{
    m_footer->showBusy(m_wizard.work.busyWith(), std::holds_alternative<Applying>(m_controller->state()));
    m_treeBanner->setOfferEnabled(!m_wizard.work.isBusy());
    updateFooter();
    updateActions();
}

void MainWindow::updateFooter()
{
    m_footer->showButton(static_cast<Page *>(m_pages->currentWidget())->footer());
    m_footer->showBack(m_controller->canGoBack() && !m_wizard.work.isBusy());
}

void MainWindow::updateActions()
{
    const State &state = m_controller->state();
    const bool idle = !m_wizard.work.isBusy();
    const bool running = std::holds_alternative<Applying>(state);
    const auto *finished = std::get_if<Finished>(&state);
    const bool hasCase = caseOf(state) && !running;
    m_menus.openCase->setEnabled(idle);
    m_menus.openTree->setEnabled(idle);
    m_menus.recentTrees->setEnabled(idle && !m_menus.recentTrees->isEmpty());
    m_menus.treeFolder->setEnabled(idle);
    for (QAction *tree : m_treeActions)
        tree->setEnabled(idle);
    m_menus.saveCase->setEnabled(idle && hasCase);
    m_menus.exportReport->setEnabled(idle && hasCase);
    m_menus.newCase->setEnabled(idle && !std::holds_alternative<Start>(state));
    m_menus.back->setEnabled(idle && m_controller->canGoBack());
    m_menus.machine->setEnabled(idle && walkedOf(state));
    m_menus.diagnosis->setEnabled(idle && walkedOf(state));
    m_menus.undo->setEnabled(idle && finished && workflow::canUndo(finished->run));
    m_menus.treeDetails->setEnabled(m_trees->compiledTree() != nullptr);
    m_menus.showCase->setEnabled(static_cast<Page *>(m_pages->currentWidget())->hasSides());
    m_menus.showPossible->setEnabled(m_menus.showCase->isEnabled());
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        m_columns->closeDrawers();
        m_banner->dismiss();
        m_treeBanner->dismiss();
        return;
    }
    auto *page = static_cast<Page *>(m_pages->currentWidget());
    if (enter && !m_wizard.work.isBusy()) {
        // Enter presses the button that has the focus; an option row is not such a button: there it goes on.
        QWidget *focus = focusWidget();
        auto *button = qobject_cast<QAbstractButton *>(focus);
        const bool isOption = qobject_cast<views::OptionRadio *>(focus) || qobject_cast<views::OptionCheck *>(focus);
        if (event->isAutoRepeat())
            return;
        if (button && !isOption) {
            button->click();
        } else if (page->footer().enabled && page->enterGoesOn()) {
            page->goOn();
        } else if (page->footer().enabled) {
            m_footer->goOnButton()->setFocus(Qt::ShortcutFocusReason);
        }
        return;
    }
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (plain && page->handleKey(*event))
        return;
    QMainWindow::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    settings::setGeometry(saveGeometry());
    if (std::holds_alternative<Applying>(m_controller->state())) {
        m_closing = true;
        m_wizard.repairs.stop();
        m_banner->notify(tr("The window closes as soon as the present step is finished."));
        event->ignore();
        return;
    }
    // What is being written there is asked about first.
    if (m_author && m_author->isVisible() && !m_author->close()) {
        event->ignore();
        return;
    }
    QMainWindow::closeEvent(event);
}

} // namespace window
