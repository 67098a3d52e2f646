// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "engine/evaluate.h"
#include "repair/case.h"

/// What a person does to the answers of a case. Each gives the case with the new session and without the plan, for an answer that changes takes the
/// plan with it; its findings are those of before until workflow::walked() has looked. Pure, but for the clock.
namespace workflow {

/// The case as it was before anything was planned.
[[nodiscard]] repair::Case withoutPlan(repair::Case run);

/// The case with this answer of a person, `how` it was given ("typed"). What the machine said and the person leaves as it is stays the machine's answer,
/// with its source; going on with another one keeps it against the machine, since the page has shown both. BadInput as engine::advance().
[[nodiscard]] base::Result<repair::Case> answered(const engine::CompiledTree &compiledTree, const repair::Case &run, const QString &question,
                                                  const base::Value &value, const QString &how, const base::Clock &clock);

/// The case without the answer to this question, and with the question on the table. BadInput when the tree has no such question.
[[nodiscard]] base::Result<repair::Case> withdrawn(const engine::CompiledTree &compiledTree, const repair::Case &run, const QString &question);

/// The case with this question on the table again; no answer is lost. BadInput when the tree has no such question.
[[nodiscard]] base::Result<repair::Case> revised(const engine::CompiledTree &compiledTree, const repair::Case &run, const QString &question);

} // namespace workflow
