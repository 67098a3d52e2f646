// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "machine/machine.h"
#include "rules/reader.h"
#include "workflow/walked.h"

#include <QString>

#include <memory>
#include <vector>

/// What the command line and the window have in common: the stages of wizard/ put in a row. No state, no widgets; every function may
/// run on any thread.
namespace workflow {

/// A tree that was read, or the problems why not. `compiledTree` is empty exactly when a problem is an error.
struct OpenedTree {
    CompiledTreePointer compiledTree;
    std::vector<rules::Problem> problems;
};

/// `file` empty: the built-in tree. Its texts are in `language`, or that of the program. The Error is about the file itself; errors inside come as problems.
[[nodiscard]] base::Result<OpenedTree> openTree(const QString &file, const QString &language = {});

/// The tree of a case, found again by its content: `atHand`, which may be empty, else the file it was read from, else one that comes with the program.
/// NotFound when none has the same SHA-256 any more; the report can do without it.
[[nodiscard]] base::Result<CompiledTreePointer> treeOf(const repair::TreeReference &reference, const CompiledTreePointer &atHand = {},
                                                       const QString &language = {});

/// machine::open(), with a clear refusal of what this version does not support (a running machine).
[[nodiscard]] base::Result<std::unique_ptr<machine::Machine>> openMachine(const QString &where);
/// The machine of a case, opened again.
[[nodiscard]] base::Result<std::unique_ptr<machine::Machine>> openMachineOf(const machine::Identity &machine);

/// What a machine told about a tree's questions and facts.
struct Measurements {
    machine::Identity machine;
    std::vector<engine::Answer> answers;
    std::vector<engine::Fact> facts;
    QMap<QString, std::vector<engine::Offer>> offers;
    machine::Condition condition;
    machine::SeenMessages seen;
};

/// The id of the fact that holds what is wrong with the machine itself (machine::Condition::problems(), one a line). It goes with
/// the case beside the tree's facts; no tree can have a fact of this name. There is none where all is well.
[[nodiscard]] QString conditionFact();

/// Asks the machine everything that the tree can use: probes of questions, of options, and the tree's facts. Of a choice whose options have
/// probes, the one option whose probe says yes is the answer. What the machine cannot tell comes as base::Unknown, with the reason as
/// source, so that a person sees that it was tried. A machine that cannot be read tells nothing. Slow (reads hives and files): off the GUI thread.
[[nodiscard]] Measurements measure(const engine::CompiledTree &compiledTree, const machine::Machine &machine, const base::Clock &clock);

/// The same for several trees, in their order; what they ask alike is looked at once.
[[nodiscard]] std::vector<Measurements> measure(const std::vector<const engine::CompiledTree *> &trees, const machine::Machine &machine,
                                                const base::Clock &clock);

/// A new case over a tree and a machine, with what the machine told already in its session.
[[nodiscard]] repair::Case beginCase(const engine::CompiledTree &compiledTree, const Measurements &measured, const base::Clock &clock);

/// The case with fresh findings for its session, and their next question on the table unless somebody chose one. Costs engine::diagnose().
[[nodiscard]] repair::Case diagnosed(const engine::CompiledTree &compiledTree, repair::Case run);

/// `Fixwright 1.0.0`.
[[nodiscard]] QString programName();

} // namespace workflow
