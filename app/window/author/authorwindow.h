// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "repair/case.h"
#include "window/author/treecheck.h"
#include "window/author/treefile.h"
#include "window/author/treegraph.h"
#include "window/author/treetext.h"
#include "window/controller/jobs.h"

#include <QMainWindow>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QLabel;

namespace window::views {
class Banner;
}

namespace window::author {

class FindBar;
class MapPane;
class ProblemList;
class TreeEditor;
class TreeMap;

/// Where a tree is written: its text, its problems as they arise, its map, and its cases. Beside the wizard, which goes on meanwhile. Nothing
/// that is opened here runs or changes anything; saving and "use in the wizard" hand the tree to the wizard, which reads it anew.
///
/// All checking happens off the GUI thread: errors come first, the map and the cases after them. What was found out about a text that has
/// been changed since is dropped.
class AuthorWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit AuthorWindow(QWidget *parent = nullptr);
    ~AuthorWindow() override;

    /// A tree file, or one that comes with the program (opened as an unsaved copy). Goes to the first error, or to `line`.
    void openFile(const QString &path, int line = 0);
    [[nodiscard]] QString file() const { return m_file.path(); } ///< empty: not saved yet
    /// The case that the wizard is in the middle of: lit on the map, and what "Save this run as a case" takes. Empty: none.
    void setRun(std::optional<repair::Case> run);

Q_SIGNALS:
    /// The file was saved and should be walked with; answers are kept where they still fit.
    void useTree(const QString &file);
    /// Walk from this step, to try it.
    void runFrom(std::shared_ptr<const engine::CompiledTree> compiledTree);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void makeBody();
    // authormenus.cpp
    void makeMenus();
    void makeFileMenu();
    void makeEditMenu();
    void makeViewMenu();
    void askForLine();
    void changePane(bool backward);
    // authorfiles.cpp
    void showFileName();
    [[nodiscard]] bool mayDiscard();
    bool save();
    bool saveAs();
    bool writeTo(const QString &path);
    [[nodiscard]] bool mayWriteOver();
    void lookAtDisk();
    void newFromTemplate();
    [[nodiscard]] QString askWhere(const QString &title, const QString &name, const QString &suffix);
    void write(const QString &path, const QByteArray &bytes);
    void exportMap(bool asSvg);
    void exportOutline();
    // trying.cpp
    void useInWizard();
    void startFromHere();
    void addRunAsCase();
    void insertNew(Snippet what);

    void textChanged();
    void check();
    void whenChecked(std::function<void()> act);
    void showReading(rules::Reading reading);
    void listProblems();
    void goToProblem(const rules::Problem *problem);
    void drawMap();
    void runCases();
    void lightWalk();
    void showMarks();
    void showStatus();
    void followCursor();
    void tell(const QString &sentence);
    void warn(const base::Error &error);
    [[nodiscard]] TreeMap *map() const;

    TreeEditor *m_editor = nullptr;
    FindBar *m_find = nullptr;
    ProblemList *m_problems = nullptr;
    MapPane *m_mapPane = nullptr;
    views::Banner *m_banner = nullptr;
    QLabel *m_status = nullptr;

    TreeFile m_file;
    rules::Reading m_reading;                  ///< of the text as it was checked last
    std::shared_ptr<const rules::Tree> m_tree; ///< the last text without errors
    std::vector<rules::Problem> m_failing;     ///< cases that fail
    Tried m_tried;
    std::optional<repair::Case> m_run;
    QSet<QString> m_lit;
    QString m_node;                ///< step or diagnosis where the cursor is
    bool m_goToFirstError = false; ///< the first check after opening is awaited
    bool m_isStale = false;        ///< the text was changed since the check that is under way, or shown, began
    std::vector<std::function<void()>> m_whenChecked;
    QTimer m_soon, m_telling;
    Jobs::Lane m_checking, m_mapping, m_trying, m_lighting, m_writing, m_looking;
    /// A thread each, so that errors never wait for a drawing, and what a person asked for never for the cases. Last: destroyed first.
    Jobs m_checks, m_maps, m_trials, m_errands;
};

} // namespace window::author
