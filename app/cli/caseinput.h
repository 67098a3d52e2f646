// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "cli/options.h"
#include "workflow/opencase.h"
#include "workflow/severaltrees.h"
#include "workflow/workflow.h"

namespace cli {

/// The options that say what a case is about, shared by diagnose and plan.
[[nodiscard]] std::vector<Option> caseOptions();

/// The trees of these names, or the ones in use; what is wrong was told on the console when it is empty.
[[nodiscard]] std::optional<std::vector<workflow::CompiledTreePointer>> readTrees(const QStringList &names, Console &console);

/// A case as far as the command line describes it: trees read, machine measured, answers given, diagnosed.
struct Prepared {
    workflow::CompiledTreePointer compiledTree; ///< nullptr as long as the answers choose none of several trees
    std::unique_ptr<machine::Machine> machine;
    repair::Case run;                            ///< over compiledTree
    std::optional<workflow::TreeChoice> several; ///< with more than one tree in use

    /// From here on this is the tree.
    void goOnIn(const workflow::TreeCase &each);
};

/// Prepares a case; what is wrong was told on the console when it is empty.
[[nodiscard]] std::optional<Prepared> prepare(const Arguments &arguments, Console &console, const base::Clock &clock);

/// The options of this command line that describe the case, to be repeated: `--machine DIR --answer os=nt4-server`, quoted for a shell.
[[nodiscard]] QString sameCase(const Arguments &arguments);

} // namespace cli
