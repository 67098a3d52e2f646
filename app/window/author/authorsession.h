// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "window/author/treecheck.h"
#include "window/author/treefile.h"
#include "window/author/treegraph.h"
#include "window/author/treetext.h"
#include "window/controller/jobs.h"

#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace window::author {

/// A tree while it is written, without widgets: text -> reading -> map and trial. The text belongs to whoever shows it; the session is told that it changed,
/// asks for it when it gets to it, and says what it found out. Nothing that is opened here runs or changes anything.
///
/// All of it happens off the GUI thread: the reading with its errors first, the map and the cases after it. What was found out about a text that has been
/// changed since is dropped.
class AuthorSession final : public QObject
{
    Q_OBJECT

public:
    /// `text` gives the text as it is now; it is called on this thread, once for each check.
    explicit AuthorSession(std::function<QString()> text);

    // The file of the text.
    [[nodiscard]] const TreeFile &file() const { return m_file; }
    /// TreeFile::read(). The text is to be shown, and then checked with check().
    [[nodiscard]] base::Result<QString> open(const QString &path) { return m_file.read(path); }
    void forgetFile() { m_file.forget(); } ///< a text that has none yet
    [[nodiscard]] base::Status save(const QString &path);
    void lookAtDisk(); ///< answered by changedOnDisk(), where somebody else has written to the file

    // The text.
    void textChanged(); ///< cheap; all changes of one event are checked together
    void check();       ///< now
    /// Does it when the text as it stands has been checked, which is at once where nothing was changed since.
    void whenChecked(std::function<void()> act);
    /// The case that the wizard is in the middle of: lit on the map, and what writeRun() takes. Empty: none.
    void setRun(std::optional<repair::Case> run);

    // What was found out.
    [[nodiscard]] const rules::Reading &reading() const { return m_reading; }               ///< of the text as it was checked last
    [[nodiscard]] const std::shared_ptr<const rules::Tree> &tree() const { return m_tree; } ///< of the last text without errors
    [[nodiscard]] std::vector<rules::Problem> problems() const;  ///< of the reading, and cases that fail; all have a place in the text
    [[nodiscard]] const Graph &graph() const { return m_graph; } ///< as it was drawn last
    [[nodiscard]] const MapMarks &marks() const { return m_marks; }
    [[nodiscard]] QStringList figures() const; ///< problems, cases, places reached, title, hash: what a status line says

    // The wizard.
    struct Part {
        QString step;
        std::shared_ptr<const engine::CompiledTree> compiledTree;
    };
    /// The tree from the step at this line on, to be tried; nothing where no step is, or where the tree has errors.
    [[nodiscard]] std::optional<Part> partAt(int line) const;
    /// Writes the wizard's run as a case of the tree; answered by runWritten(). The sentence says why it cannot be; empty: it is under way.
    [[nodiscard]] QString writeRun();
    /// The tree as a document; answered by `done`, or by failed(). Only where reading() has a tree.
    void makeOutline(std::function<void(const QByteArray &)> done);

Q_SIGNALS:
    void checked();                     ///< reading() is of the text as it is
    void problemsChanged();             ///< also when the cases were run
    void mapped(const QString &whyNot); ///< graph() is of the text as it is; a sentence: it is as before, and why
    void triedOut();                    ///< the cases were run
    void marksChanged();
    void changedOnDisk(const QString &path);
    void runWritten(const QString &id, const window::author::Insertion &entry);
    void failed(const base::Error &error);

private:
    [[nodiscard]] QString nameInProblems() const;
    [[nodiscard]] int lineOf(QLatin1StringView key) const;
    void take(rules::Reading reading);
    void drawMap();
    void runCases();
    void lightWalk();
    void setMarks(const QSet<QString> &lit);

    std::function<QString()> m_text;
    TreeFile m_file;
    rules::Reading m_reading;
    std::shared_ptr<const rules::Tree> m_tree;
    std::vector<rules::Problem> m_failing; ///< cases that fail
    Tried m_tried;
    Graph m_graph;
    MapMarks m_marks;
    std::optional<repair::Case> m_run;
    bool m_isStale = false; ///< the text was changed since the check that is under way, or was done last, began
    std::vector<std::function<void()>> m_whenChecked;
    QTimer m_soon;
    Jobs::Lane m_checking, m_mapping, m_trying, m_lighting, m_writing, m_looking;
    /// A thread each, so that errors never wait for a drawing, and what a person asked for never for the cases. Last: destroyed first.
    Jobs m_checks, m_maps, m_trials, m_errands;
};

} // namespace window::author
