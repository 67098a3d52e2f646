// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "engine/candidates.h"
#include "machine/machine.h"
#include "repair/case.h"
#include "repair/makeplan.h"

#include <QStringList>

/// From the diagnosis to a plan, and what a person has to say before it is applied. Window and command line ask the same things.
namespace workflow {

/// Whether what is known rules this diagnosis out; a fix for something else could do harm.
[[nodiscard]] bool isRuledOut(const engine::DiagnosisResult &findings, const QString &diagnosis);

/// The case with its plan for the remedy; its state and error say what came of it: something to do, nothing, refused. `run.findings` must be fresh
/// (workflow::walked()). Refused for a diagnosis that is ruled out; BadInput as repair::makePlan(). Reads the machine, writes nothing.
[[nodiscard]] base::Result<repair::Case> planned(const engine::CompiledTree &compiledTree, repair::Case run, const machine::Machine &machine,
                                                 const repair::PlanRequest &request, const base::Clock &clock);

/// Whether a person, not the program, does this; what is only looked at is done by nobody.
[[nodiscard]] bool isByHand(const repair::Change &change);
/// The ids of all of them: what somebody may say is done (repair::ApplyOptions::confirmed).
[[nodiscard]] QStringList stepsByHand(const repair::Plan &plan);
/// Whether the person is asked, before the plan is applied, if this is done already. A restart is not: it comes afterwards.
[[nodiscard]] bool isAskedBefore(const repair::Change &change);

} // namespace workflow
