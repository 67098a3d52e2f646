// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "repair/case.h"
#include "window/author/treecheck.h"
#include "window/author/treegraph.h"
#include "window/controller/jobs.h"

#include <QMainWindow>
#include <QTimer>

#include <memory>
#include <optional>

class QLabel;
class QLineEdit;
class QListWidget;

namespace window::author {

class TreeEditor;
class TreeMap;

/// Where a tree is written: its text, its problems as they arise, its map, and its cases. Beside the wizard, which goes on meanwhile. Nothing
/// that is opened here runs or changes anything; saving and "use in the wizard" hand the tree to the wizard, which reads it anew.
///
/// All checking happens off the GUI thread: errors come first, the map and the cases after them.
class AuthorWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit AuthorWindow(QWidget *parent = nullptr);
    ~AuthorWindow() override;

    /// A tree file, or one that comes with the program (opened as an unsaved copy). Goes to the first error, or to `line`.
    void openFile(const QString &path, int line = 0);
    [[nodiscard]] QString file() const { return m_file; } ///< empty: not saved yet
    /// The case that the wizard is in the middle of: lit on the map, and what "Save this run as a case" takes. Empty: none.
    void setRun(std::optional<repair::Case> run);

Q_SIGNALS:
    /// The file was saved and should be walked with; answers are kept where they still fit.
    void useTree(const QString &file);
    /// Walk from this step, to try it.
    void runFrom(std::shared_ptr<const engine::Knowledge> knowledge);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeMenus();
    void makeBody();
    [[nodiscard]] bool mayDiscard();
    bool save();
    bool saveAs();
    bool writeTo(const QString &path);
    void newFromTemplate();
    void checkSoon();
    void check();
    void showProblems(rules::Reading reading);
    void listProblems();
    void drawMap();
    void runCases();
    void showMarks();
    void showStatus();
    void followCursor();
    void exportMap(bool asSvg);
    void exportOutline();
    void addRunAsCase();
    void startFromHere();
    void search(const QString &text);
    void tell(const QString &sentence);
    [[nodiscard]] QString nodeAtCursor() const;

    TreeEditor *m_editor = nullptr;
    QListWidget *m_problems = nullptr;
    TreeMap *m_map = nullptr;
    QLabel *m_mapState = nullptr;
    QLabel *m_status = nullptr;
    QLineEdit *m_find = nullptr;
    QLineEdit *m_searchMap = nullptr;

    QString m_file; ///< empty: not saved yet
    rules::Reading m_reading;
    Tried m_tried;
    std::optional<repair::Case> m_run;
    int m_goToFirstError = 0; ///< 1 while the first check after opening is awaited
    QTimer m_soon;
    Jobs::Lane m_checking, m_mapping, m_trying;
    Jobs m_checks, m_maps, m_trials; ///< a thread each, so that errors never wait for a drawing; last: destroyed first
};


} // namespace window::author
