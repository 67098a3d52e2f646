// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/mainwindow.h"

#include "base/text.h"
#include "window/author/authorwindow.h"
#include "window/controller/settings.h"
#include "window/models/treerows.h"
#include "window/pages/startpage.h"
#include "window/treedialogs.h"
#include "window/views/banner.h"
#include "window/views/widgets.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>

// Trees: where they come from, which one is in use, what happens to its file, and whether it may change a machine.
namespace window {

using namespace Qt::StringLiterals;

namespace {

constexpr int maximumInMenu = 15;

/// The one local file that is dropped; empty for anything else.
QString droppedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data ? data->urls() : QList<QUrl>();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

bool isTreeName(const QString &file)
{
    return file.endsWith(".yaml"_L1, Qt::CaseInsensitive) || file.endsWith(".yml"_L1, Qt::CaseInsensitive);
}

QString nameOf(const QString &file)
{
    return base::oneLine(QFileInfo(file).fileName(), 80);
}

} // namespace

void MainWindow::connectTrees()
{
    connect(m_menus.openTree, &QAction::triggered, this, &MainWindow::askForTree);
    connect(m_menus.treeDetails, &QAction::triggered, this, [this] {
        if (m_trees->compiledTree())
            makeTreeDialog(&m_wizard.trees, this)->open();
    });
    connect(m_menus.treeFolder, &QAction::triggered, this,
            [this] { makeTreeFolderDialog(&m_wizard.trees, [this](const QString &file) { m_wizard.trees.open(file); }, this)->open(); });
    connect(m_menus.editTree, &QAction::triggered, this, [this] {
        const auto *refused = std::get_if<TreeRefused>(&m_controller->state());
        if (refused || m_trees->compiledTree())
            writeTree(refused ? refused->file : m_trees->compiledTree()->tree().file, 0);
    });
    connect(m_start, &StartPage::openTreeWanted, this, &MainWindow::askForTree);
    connect(m_start, &StartPage::treeWanted, &m_wizard.trees, &TreeInUse::open);
    connect(m_start, &StartPage::treeTicked, &m_wizard.trees, &TreeInUse::tick);
    connect(m_start, &StartPage::treeFolderWanted, m_menus.treeFolder, &QAction::trigger);
    connect(m_start, &StartPage::treeDetailsWanted, m_menus.treeDetails, &QAction::trigger);
    connect(m_trees, &TreeInUse::changed, this, [this] {
        m_start->showTree(m_trees->compiledTree() ? &m_trees->compiledTree()->tree() : nullptr, static_cast<int>(m_trees->filesInUse().size()) - 1);
        m_treeBanner->dismiss();
        showSides();
        showRecentTrees();
        showTrees();
    });
    connect(&m_trees->library(), &Library::listed, this, &MainWindow::showTrees);
    connect(&m_trees->library(), &Library::treeInUseChanged, this, &MainWindow::showTreeOnDisk);
}

void MainWindow::showTrees()
{
    const workflow::TreeList &list = m_trees->library().list();
    const std::vector<models::TreeRow> rows
        = models::treeRows(list, m_trees->compiledTree() ? &m_trees->compiledTree()->tree() : nullptr, m_trees->filesInUse());
    m_start->showTrees(rows, list.leftOut);
    // Later, since one of them may be what is being carried out.
    for (QAction *action : std::exchange(m_treeActions, {})) {
        m_menus.tree->removeAction(action);
        action->deleteLater();
    }
    for (const models::TreeRow &row : rows) {
        if (m_treeActions.size() >= maximumInMenu) {
            m_treeActions << m_menus.tree->addAction(tr("All %1 trees…").arg(rows.size()), m_menus.treeFolder, &QAction::trigger);
            break;
        }
        QAction *action = m_menus.tree->addAction(views::asCaption(row.spoken(), 100), this, [this, file = row.file] {
            showTrees(); // a mark moves only with the tree
            m_wizard.trees.open(file);
        });
        action->setObjectName(u"useTree-"_s + QFileInfo(row.file).fileName());
        action->setCheckable(true);
        action->setChecked(row.isInUse);
        if (row.isBroken)
            action->setIcon(theme::icon(u"bad"_s, theme::Tone::Bad));
        m_treeActions << action;
    }
    updateActions();
}

void MainWindow::showRecentTrees()
{
    m_menus.recentTrees->clear();
    const QStringList files = settings::recentTrees();
    for (const QString &file : files)
        m_menus.recentTrees->addAction(views::asCaption(file), this, [this, file] { m_wizard.trees.open(file); });
    if (!files.isEmpty()) {
        m_menus.recentTrees->addSeparator();
        QAction *clear = m_menus.recentTrees->addAction(tr("&Clear this list"));
        clear->setObjectName(u"actionForgetTrees"_s);
        connect(
            clear, &QAction::triggered, this,
            [this] {
                settings::forgetTrees();
                showRecentTrees();
            },
            Qt::QueuedConnection); // it is one of those that go
    }
    updateActions();
}

/// What the controller could not do. Of a recent tree that is gone the list can be cleaned.
void MainWindow::showFailure(const base::Error &error)
{
    const QString &file = error.where.file;
    if (error.kind == base::Failure::NotFound && settings::recentTrees().contains(file)) {
        m_banner->offer(tr("“%1” is not there any more.").arg(nameOf(file)), file, tr("Remove it from the list"), [this, file] {
            settings::forgetTree(file);
            showRecentTrees();
        });
        return;
    }
    m_banner->warn(error.message, error.detail.isEmpty() ? file : error.detail);
}

/// The file of the tree in use is not what was read. Nothing changes by itself.
void MainWindow::showTreeOnDisk()
{
    const TreeOnDisk &now = m_trees->library().treeInUse();
    const QString name = nameOf(now.file);
    switch (now.status) {
    case TreeOnDisk::FileStatus::AsRead:
        m_treeBanner->dismiss();
        break;
    case TreeOnDisk::FileStatus::Changed:
        m_treeBanner->offer(tr("“%1” was changed on the disk. You go on with the version that was opened.").arg(name),
                            tr("Your answers are kept where they still fit."), tr("Use the new version"), [this] { m_wizard.trees.useNewVersion(); });
        break;
    case TreeOnDisk::FileStatus::Broken:
        m_treeBanner->offer(
            now.errors > 0
                ? tr("“%1” was changed on the disk and has %2 now. You go on with the version that was opened.").arg(name, models::errorsInWords(now.errors))
                : tr("“%1” cannot be read any more. You go on with the version that was opened.").arg(name),
            {}, tr("Show it in the editor"), now.errors > 0 ? std::function<void()>([this, file = now.file] { writeTree(file, 0); }) : nullptr);
        break;
    case TreeOnDisk::FileStatus::Gone:
        m_treeBanner->offer(tr("“%1” is not there any more. You go on with the version that was opened.").arg(name), {}, {}, nullptr);
        break;
    }
}

void MainWindow::askForTree()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Open a decision tree"), settings::saveFolder(), tr("Decision trees (*.yaml *.yml)"));
    if (!file.isEmpty())
        m_wizard.trees.open(file);
}

void MainWindow::writeTree(const QString &file, int line)
{
    if (!m_author) {
        m_author = new author::AuthorWindow(this);
        connect(m_author, &author::AuthorWindow::useTree, &m_wizard.trees, &TreeInUse::use);
        connect(m_author, &author::AuthorWindow::runFrom, &m_wizard.trees, &TreeInUse::tryOut);
        const auto comeForward = [this] {
            raise();
            activateWindow();
        };
        connect(m_author, &author::AuthorWindow::useTree, this, comeForward);
        connect(m_author, &author::AuthorWindow::runFrom, this, comeForward);
        const auto show = [this] {
            const repair::Case *run = caseOf(m_controller->state());
            m_author->setRun(run ? std::optional(*run) : std::nullopt);
        };
        connect(m_controller, &Controller::stateChanged, m_author, show);
        show();
    }
    // What is being written there already, with changes that are not saved, is not read over; nor is what is tried from there.
    const bool isTried = m_trees->compiledTree() && m_trees->compiledTree()->tree().hash.isEmpty() && m_trees->compiledTree()->tree().file == file;
    if (!isTried && (m_author->file() != file || !m_author->isWindowModified()))
        m_author->openFile(file, line);
    m_author->show();
    m_author->raise();
    m_author->activateWindow();
}

void MainWindow::applyPlan(const QStringList &confirmed)
{
    const auto *planned = std::get_if<Planned>(&m_controller->state());
    if (!planned || planned->treeTrusted) {
        m_wizard.repairs.apply(confirmed, false);
        return;
    }
    QDialog *dialog = makeTrustDialog(planned->at.tree(), this);
    // The yes is for the content that was shown, whatever the window has come to meanwhile.
    connect(dialog, &QDialog::accepted, this, [this, confirmed, hash = planned->at.tree().hash] {
        const auto *now = std::get_if<Planned>(&m_controller->state());
        if (now && now->at.tree().hash == hash)
            m_wizard.repairs.apply(confirmed, true);
    });
    dialog->open();
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    // A field for text would take the name of a dropped file as its text; a file belongs to the window, wherever it is let go.
    const QEvent::Type type = event->type();
    if (type != QEvent::DragEnter && type != QEvent::DragMove && type != QEvent::Drop)
        return QMainWindow::eventFilter(watched, event);
    const auto *widget = qobject_cast<QWidget *>(watched);
    auto *drop = static_cast<QDropEvent *>(event);
    if (!widget || widget->window() != this || widget == this || droppedFile(drop->mimeData()).isEmpty())
        return QMainWindow::eventFilter(watched, event);
    if (type == QEvent::Drop)
        dropEvent(drop);
    else if (!m_wizard.work.isBusy())
        drop->acceptProposedAction();
    else
        drop->ignore();
    return true;
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_wizard.work.isBusy() && !droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString file = droppedFile(event->mimeData());
    if (file.isEmpty() || m_wizard.work.isBusy())
        return;
    event->acceptProposedAction();
    if (QFileInfo(file).isDir())
        m_wizard.cases.begin(file);
    else if (file.endsWith(".fixcase"_L1, Qt::CaseInsensitive))
        m_wizard.cases.open(file);
    else if (isTreeName(file))
        m_wizard.trees.open(file);
    else
        m_banner->warn(tr("“%1” is neither a tree (.yaml) nor a case (.fixcase) nor the folder of a machine.").arg(nameOf(file)), {});
}

} // namespace window
