// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "window/author/authorsession.h"

#include <QMainWindow>

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

/// Where a tree is written: its text, its problems as they arise, its map, and its cases, as the session finds them out. Beside the wizard, which goes on
/// meanwhile; saving and "use in the wizard" hand the tree to the wizard, which reads it anew.
class AuthorWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit AuthorWindow(QWidget *parent = nullptr);
    ~AuthorWindow() override;

    /// A tree file, or one that comes with the program (opened as an unsaved copy). Goes to the first error, or to `line`.
    void openFile(const QString &path, int line = 0);
    [[nodiscard]] QString file() const { return m_session.file().path(); } ///< empty: not saved yet
    /// The case that the wizard is in the middle of: lit on the map, and what "Save this run as a case" takes. Empty: none.
    void setRun(std::optional<repair::Case> run) { m_session.setRun(std::move(run)); }

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
    void newFromTemplate();
    [[nodiscard]] QString askWhere(const QString &title, const QString &name, const QString &suffix);
    void write(const QString &path, const QByteArray &bytes);
    void exportMap(bool asSvg);
    void exportOutline();
    // authortrial.cpp
    void useInWizard();
    void startFromHere();
    void addRunAsCase();
    void insertNew(Snippet what);

    void connectSession();
    void showReading();
    void listProblems();
    void goToProblem(const rules::Problem *problem);
    void showMap(const QString &whyNot);
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

    AuthorSession m_session;
    QString m_node;                ///< step or diagnosis where the cursor is
    bool m_goToFirstError = false; ///< the first check after opening is awaited
    QTimer m_telling;
};

} // namespace window::author
