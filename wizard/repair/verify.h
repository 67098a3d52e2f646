// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "machine/machine.h"
#include "repair/case.h"

namespace repair {

/// Reads the machine again and compares with the plan's after-values; changes nothing. Also possible for a case that was never
/// applied: then says what is not so yet.
[[nodiscard]] base::Result<Verification> verify(const Case &run, const base::Clock &clock);

/// Adds to a verification what the remedy should bring about, judged by `now`: a session that holds what the machine says at this moment, and
/// nothing else, for a person's answers are from before the remedy. What does not hold fails the verification; what cannot be told does not.
/// Without a compiled tree (the tree of the case is not here any more) nothing can be told.
void addChecks(Verification &verification, const Plan &plan, const engine::CompiledTree *compiledTree, const engine::Session &now);

/// Refused when both names are known and are not one: an export of another computer says nothing of this case.
[[nodiscard]] base::Status isSameComputer(const Case &run, const machine::Machine &machine);

/// Adds to the verification of the case, which must have one, each planned value as this machine has it, whoever was to change it: a check that holds,
/// fails, or is not known where the machine (an export of a part) does not show it. A case that was not begun here and of which everything holds is closed:
/// its state is Nothing, with what was measured as outcomes; steps that nobody can measure stay with the person.
void addCarried(Case &run, const machine::Machine &machine, const base::Clock &clock);

/// `Holds: The Print Spooler starts by itself. Read from the machine: ...`; what cannot be told begins with `Check by hand`.
[[nodiscard]] QString checkInWords(const engine::Evidence &check);

/// verify() on a machine that has just been read. The case must have a plan.
[[nodiscard]] Verification verifyOn(const Case &run, const machine::Machine &machine, const base::Clock &clock);

} // namespace repair
