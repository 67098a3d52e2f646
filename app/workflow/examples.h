// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine/evaluate.h"
#include "rules/reader.h"

#include <QString>
#include <QStringList>

#include <stop_token>
#include <vector>

namespace workflow {

/// One of the tree's `cases:` run through the engine.
struct ExampleResult {
    QString id;
    bool passed = false;
    QString says; ///< what came out instead; empty when passed
    base::SourcePosition at;
};

/// What the cases of a tree reach, and what they do not. Names are those of the tree; options read `question: option`, branches `step[n]`
/// with n from 1 (0 = otherwise).
struct Coverage {
    QStringList steps, branches, options, diagnoses, remedies; ///< reached by no case
    QStringList plans;                                         ///< remedies that change a machine, and of which no case expects the plan
    int reached = 0;
    int total = 0;
};

struct ExampleRun {
    std::vector<ExampleResult> results;
    Coverage unreached;

    [[nodiscard]] int failed() const;
};

/// Runs every case of the tree; pure. Costs one diagnosis a case, and one plan where one is expected. Asked to stop, it leaves out the cases
/// that are left.
[[nodiscard]] ExampleRun runExamples(const engine::CompiledTree &compiledTree, const std::stop_token &stop = {});

/// The failing cases as problems of the tree file, for the same list as the checker's.
[[nodiscard]] std::vector<rules::Problem> asProblems(const ExampleRun &run);

} // namespace workflow
