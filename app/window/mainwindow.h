// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "window/columns.h"
#include "window/controller/wizard.h"
#include "window/menus.h"

#include <QMainWindow>

class QStackedWidget;
class QToolButton;

namespace window {

class ApplyPage;
class CasePanel;
class DiagnosisPage;
class Footer;
class MachinePage;
class Page;
class PossiblePanel;
class PreviewPage;
class QuestionPage;
class ResultPage;
class StartPage;
class TreeErrorsPage;
namespace author {
class AuthorWindow;
}
namespace theme {
class Theme;
}
namespace views {
class Banner;
}

/// The window: shows the controller's state on its pages and columns, and hands what the person does to the object whose topic it is.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// Neither belongs to the window; both live longer.
    MainWindow(Wizard &wizard, theme::Theme *theme, QWidget *parent = nullptr);
    ~MainWindow() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectPages();
    void connectMenus();
    void connectTrees();
    void makeDrawerButtons();
    void updateDrawerButtons();
    void toggleSide(Columns::Side side, bool shown);
    void showState();
    void showPage(Page *page, const QString &key);
    void showSides();
    void showBusy();
    void updateFooter();
    void updateActions();
    void showRecentTrees();
    void showTrees();
    void showTreeOnDisk();
    void showFailure(const base::Error &error);
    void applyPlan(const QStringList &confirmed);
    void askForTree();
    void writeTree(const QString &file, int line);
    void askForCase();
    void askForCaseFile();
    void askForReport();
    void askForKit();
    void askToUndo();

    Wizard &m_wizard;
    const Controller *m_controller; ///< the wizard's
    const TreeInUse *m_trees;       ///< the same
    theme::Theme *m_theme;
    Menus m_menus;
    QStackedWidget *m_pages;
    StartPage *m_start;
    QuestionPage *m_question;
    MachinePage *m_machine;
    DiagnosisPage *m_diagnosis;
    PreviewPage *m_preview;
    ApplyPage *m_apply;
    ResultPage *m_result;
    TreeErrorsPage *m_treeErrors;
    CasePanel *m_case;
    PossiblePanel *m_possible;
    Columns *m_columns;
    views::Banner *m_banner;
    views::Banner *m_treeBanner; ///< about the file of the tree in use; stays from page to page
    QList<QAction *> m_treeActions;
    Footer *m_footer;
    author::AuthorWindow *m_author = nullptr; ///< made when it is first wanted
    QToolButton *m_caseDrawer;
    QToolButton *m_possibleDrawer;
    QString m_pageKey;      ///< what is shown: page and question; a new one takes the focus and is announced
    bool m_closing = false; ///< close as soon as the repair is over
};

} // namespace window
