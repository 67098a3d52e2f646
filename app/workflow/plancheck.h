// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "repair/case.h"
#include "repair/store.h"

namespace workflow {

/// Whether a plan that came from a file may be applied: its tree is on this computer with the same content, is trusted (workflow/trust.h), and
/// prescribes exactly these changes for the machine, and the plan's own answers do not rule its diagnosis out. A plan file is data from outside; without this
/// check it could name any value of the registry. Refused says which of them it is. A machine that was changed since the plan was made also gives Refused.
/// Reads the machine.
[[nodiscard]] base::Status checkPlan(const repair::Case &run, const base::Clock &clock);

/// The first half of checkPlan(): the tree is here with the same content, and it is trusted when the plan changes anything by itself.
[[nodiscard]] base::Status checkTrust(const repair::Case &run);

/// Whether a case may be applied, asked before anybody is asked anything: a plan that is not begun passes checkPlan(); one that was begun here and
/// taken back passes checkTrust(); one that is in the middle may always be finished. Reads record and machine. repair::apply() looks at the record
/// again once the machine is locked.
[[nodiscard]] base::Status mayApply(const repair::Case &run, const repair::CaseStore &store, const base::Clock &clock);

} // namespace workflow
