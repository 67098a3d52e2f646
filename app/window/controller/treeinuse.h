// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "window/controller/controller.h"
#include "window/controller/library.h"

#include <vector>

namespace window {

/// The tree that the next case is walked with: how it is read, refused, changed under a case that goes on, watched and trusted. A tree with errors leaves
/// the one in use in use; where there is none yet, that is the one that comes with the program. Where several are ticked, the answers choose among them
/// (workflow/severaltrees.h), and the one that a case goes on with is "the" tree.
class TreeInUse final : public QObject
{
    Q_OBJECT

public:
    TreeInUse(Work &work, Controller &controller, std::shared_ptr<const base::Clock> clock);

    /// Empty only until the first one was read.
    [[nodiscard]] const CompiledTreePointer &compiledTree() const { return m_compiledTree; }
    /// All that are ticked, with compiledTree() among them; that one alone where nothing else is, or where a case brought a tree of its own.
    [[nodiscard]] std::vector<CompiledTreePointer> inUse() const;
    [[nodiscard]] QStringList filesInUse() const; ///< where those were read from
    /// The trees there are, and how the file of the tree in use stands; its signals say when either is different.
    [[nodiscard]] const Library &library() const { return m_library; }

    // Intents; but for the last two, nothing happens while other work is under way. `file` is a file or the id of a tree; empty: the built-in one.
    void read(const QString &file, std::function<void()> then);         ///< `then` only when there are no errors in it
    void readAll(const QStringList &names, std::function<void()> then); ///< several, as workflow::openTrees() takes them; empty: the ticked ones
    void open(const QString &file);                                     ///< alone, and the start page with it
    void tick(const QString &file, bool on);                            ///< beside the others from the next case on, or not; the last one stays
    void use(const QString &file);                                      ///< a case goes on with it, with the answers that still fit
    void useNewVersion();                                 ///< of the tree in use, whose file was changed: as use(), but what is over stays on its page
    void tryOut(const CompiledTreePointer &compiledTree); ///< as use(), with one that was read already
    void watchFolder(const QString &folder);              ///< the folder of trees from now on; empty: the usual one
    void forgetTrust();                                   ///< in the tree in use: asked again before it changes a machine

    /// For a case that brings its tree: this one is in use.
    void set(const CompiledTreePointer &compiledTree);

Q_SIGNALS:
    void changed();

private:
    Work &m_work;
    Controller &m_controller;
    std::shared_ptr<const base::Clock> m_clock;
    CompiledTreePointer m_compiledTree;
    std::vector<CompiledTreePointer> m_ticked; ///< empty: no more than one
    Library m_library;
};

} // namespace window
