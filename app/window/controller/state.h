// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "repair/apply.h"
#include "rules/reader.h"
#include "workflow/unfinished.h"
#include "workflow/walked.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

/// Everything the window can be in the middle of, as values. Pages get one of these and show it; a page that needs a plan gets a state
/// that has one, so "preview without plan" cannot be written.
namespace window {

using workflow::CompiledTreePointer;
using workflow::Walked;

/// Choosing a machine.
struct Start {
    std::vector<workflow::Interrupted> interrupted;
    std::vector<repair::Case> recent;
    bool isListed = false; ///< false: what there is is still being looked up
};

/// A tree file was refused. The tree in use stays in use.
struct TreeRefused {
    QString file;
    QString source; ///< its text; empty when it could not be read
    std::vector<rules::Problem> problems;
};

/// What the machine told, all of it, with sources.
struct Inspecting {
    Walked at;
};

/// One question is on the table: `at.session().current`.
struct Asking {
    Walked at;
};

/// The end of the questions. `diagnosis` is the one looked at: the match, or a possible one that the person opened; empty for none.
struct Diagnosed {
    Walked at;
    QString diagnosis;
};

/// `plan` is what is going to happen; at.run.plan is the same.
struct Planned {
    Walked at;
    QString diagnosis;
    repair::Plan plan;
    QString media;           ///< where the replacement of a file was looked for; empty when nobody pointed at any
    bool treeTrusted = true; ///< false: the tree is the user's own and nobody has said yet that it may change a machine
};

/// A repair or an undo runs. `log` has one entry for each step heard of, the last one running.
struct Applying {
    repair::Case run;
    bool undoing = false;
    bool stopping = false;
    std::vector<repair::Progress> log;
};

/// The run is over: applied, refused, rolled back, stopped, undone, or read from a file.
struct Finished {
    repair::Case run;
    CompiledTreePointer compiledTree; ///< may be empty for a case whose tree is not here
    QString stand;                    ///< for an interrupted case: where its machine stands
    std::optional<Walked> from;       ///< set while Back can still return to the diagnosis: nothing was written
};

using State = std::variant<Start, TreeRefused, Inspecting, Asking, Diagnosed, Planned, Applying, Finished>;

/// The walked case inside a state, or nullptr where there is none.
[[nodiscard]] const Walked *walkedOf(const State &state);
/// The case inside a state, or nullptr.
[[nodiscard]] const repair::Case *caseOf(const State &state);

} // namespace window
