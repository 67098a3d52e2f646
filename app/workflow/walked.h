// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine/candidates.h"
#include "engine/evaluate.h"
#include "machine/practice/practice.h"
#include "repair/case.h"

#include <memory>

namespace workflow {

using CompiledTreePointer = std::shared_ptr<const engine::CompiledTree>;

struct Scan;

/// A case together with the tree that it is walked with. `run.findings` is always set: what its answers lead to.
struct Walked {
    CompiledTreePointer compiledTree;
    repair::Case run;
    const machine::practice::Scenario *scenario = nullptr; ///< of a practice machine: what its imagined user reports
    std::shared_ptr<const Scan> scan = {};                 ///< what all trees in use found when the machine was opened; empty with a single one

    [[nodiscard]] const rules::Tree &tree() const { return compiledTree->tree(); }
    [[nodiscard]] const engine::Session &session() const { return run.session; }
    [[nodiscard]] const engine::DiagnosisResult &findings() const { return *run.findings; }
};

/// The case with fresh findings for its session, and their next question on the table unless somebody chose one. Costs engine::diagnose(),
/// which takes a while for a large tree, and reads the name of a practice machine's scenario.
[[nodiscard]] Walked walked(const CompiledTreePointer &compiledTree, repair::Case run);

} // namespace workflow
