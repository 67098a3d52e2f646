// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "cli/options.h"
#include "workflow/opencase.h"
#include "workflow/workflow.h"

namespace cli {

/// The options that say what a case is about, shared by diagnose and plan.
[[nodiscard]] std::vector<Option> caseOptions();

/// A case as far as the command line describes it: tree read, machine measured, answers given, diagnosed.
struct Prepared {
    std::shared_ptr<const engine::CompiledTree> compiledTree;
    std::unique_ptr<machine::Machine> machine;
    repair::Case run;
};

/// Prepares a case; what is wrong was told on the console when it is empty.
[[nodiscard]] std::optional<Prepared> prepare(const Arguments &arguments, Console &console, const base::Clock &clock);

/// The options of this command line that describe the case, to be repeated: `--machine DIR --answer os=nt4-server`, quoted for a shell.
[[nodiscard]] QString sameCase(const Arguments &arguments);

} // namespace cli
