// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "engine/session.h"
#include "machine/machine.h"
#include "repair/plan.h"

namespace repair {

struct PlanRequest {
    QString diagnosis;
    QString remedy; ///< empty: the first that its condition offers
    QString media;  ///< file or folder with the replacement, empty when none was pointed at
};

/// Reads what the remedy touches and says what would be different. Changes nothing. BadInput for an unknown diagnosis or remedy (lists
/// the valid ones). A remedy that cannot be carried out safely gives a plan with status Refused, the reasons, and no changes at all: half
/// a repair is none. On a machine that cannot be written (or none at all) registry changes become instructions for a person.
[[nodiscard]] base::Result<Plan> makePlan(const engine::CompiledTree &compiledTree, const engine::Session &session, const machine::Machine &machine,
                                          const PlanRequest &request, const base::Clock &clock);

/// Ids of the remedies of a diagnosis that this session offers, in order of advice.
[[nodiscard]] QStringList offeredRemedies(const engine::CompiledTree &compiledTree, const engine::Session &session, const QString &diagnosis);

} // namespace repair
