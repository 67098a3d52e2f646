// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "rules/reader.h"
#include "workflow/walked.h"

#include <QString>
#include <QStringList>

#include <span>
#include <vector>

namespace machine {
class Machine;
}

/// Several trees in use at once. Each has its own case, over the same machine and with the same answers; the message, the answers and what the machine
/// told choose among them, and the walk goes on in the tree that is chosen. Trust stays per tree. No state; any thread.
namespace workflow {

/// Trees that were read, each once.
struct OpenedTrees {
    std::vector<CompiledTreePointer> trees;
    std::vector<rules::Problem> problems; ///< of those that have errors; they are not among `trees`
};

/// `names`: files, ids, or folders, of which every tree counts. Empty: treesInUse(), or the default tree. The Error is about a name that is none of these.
[[nodiscard]] base::Result<OpenedTrees> openTrees(const QStringList &names);
/// Every tree that comes with the program, and those of the folder of trees. Trees with errors are left out.
[[nodiscard]] QStringList allTrees();

/// The files of the trees that are ticked in the window, kept in the user's settings; empty: nothing was chosen, the default tree alone counts.
[[nodiscard]] QStringList treesInUse();
void setTreesInUse(const QStringList &files);

/// The question of the tree that asks the same as this one of another tree: of the same id, kind and options; for a message, which everybody asks
/// once, also the tree's first message question. nullptr: none.
[[nodiscard]] const rules::Question *sameQuestion(const rules::Question &question, const rules::Tree &tree);

/// The case as one of the trees has it.
struct TreeCase {
    CompiledTreePointer compiledTree;
    repair::Case run;          ///< its findings are those of engine::judge(), or not there while nobody had to look
    bool namesMessage = false; ///< a message of the tree, not a generic one, was recognised in an answer
};

/// A case for each tree, with what the machine told. Slow, as measure(); what trees ask alike is read once.
[[nodiscard]] std::vector<TreeCase> beginEach(const std::vector<CompiledTreePointer> &trees, const machine::Machine &machine, const base::Clock &clock);

/// engine::judge() for each that has no findings yet, on as many threads as there are processors.
void judgeEach(std::span<TreeCase> cases);

/// Which of the trees the case goes on with.
struct TreeChoice {
    std::vector<TreeCase> cases; ///< those that are still in question first, the best before the others
    size_t open = 0;             ///< how many of them are: 0: nothing fits in any tree; 1: the first is chosen
    QString askNext;             ///< of several: what to ask, a question of cases[askedBy]; empty when only a person can choose, since each has a match
    QString askNextBecause;
    size_t askedBy = 0;

    [[nodiscard]] bool isDecided() const { return open == 1; }
};

/// Where a message of a tree was recognised, only such trees are in question: it is what the person came with. Of these, the one whose diagnosis matches is
/// chosen, else the one where anything is possible; several stay open, and the question that most of them ask alike comes next, the message
/// before all. Costs engine::judge() for each tree that is in question, and engine::diagnose() for the few that are asked for a question.
[[nodiscard]] TreeChoice choose(std::vector<TreeCase> cases);

/// The case of a person who just answered: in the same tree, or carried over to the one of `trees` that the answers choose instead. Only where nothing is
/// possible any more in its own tree, or where the message belongs to another one alone. Reads the machine again when it changes the tree.
[[nodiscard]] base::Result<Walked> reconsidered(Walked at, const std::vector<CompiledTreePointer> &trees, const base::Clock &clock);

} // namespace workflow
