// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine/candidates.h"
#include "engine/evaluate.h"
#include "machine/practice/practice.h"
#include "repair/apply.h"
#include "repair/case.h"
#include "rules/reader.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

/// Everything the window can be in the middle of, as values. Pages get one of these and show it; a page that needs a plan gets a state
/// that has one, so "preview without plan" cannot be written.
namespace window {

using CompiledTreePointer = std::shared_ptr<const engine::CompiledTree>;

/// A case together with the tree it is walked with. `run.findings` is always set: what its answers lead to.
struct Walked {
    CompiledTreePointer compiledTree;
    repair::Case run;
    const machine::practice::Scenario *scenario = nullptr; ///< of a practice machine: what its imagined user reports

    [[nodiscard]] const rules::Tree &tree() const { return compiledTree->tree(); }
    [[nodiscard]] const engine::Session &session() const { return run.session; }
    [[nodiscard]] const engine::DiagnosisResult &findings() const { return *run.findings; }
};

/// A case that a crash or a stop left in the middle, and where its machine stands, in words.
struct Interrupted {
    repair::Case run;
    QString stand;
};

/// Choosing a machine.
struct Start {
    std::vector<Interrupted> interrupted;
    std::vector<repair::Case> recent;
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
    QStringList mayChange;   ///< what the tree may change; for the question that asks for trust
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
