// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "repair/case.h"
#include "repair/store.h"

namespace workflow {

/// Whether a plan that came from a file may be applied: its tree is on this computer with the same content, is trusted (workflow/trust.h), and
/// prescribes exactly these changes for the machine. A plan file is data from outside; without this check it could name any value of
/// the registry. Refused says which of the three it is. A machine that was changed since the plan was made also gives Refused. Reads
/// the machine.
[[nodiscard]] base::Status checkPlan(const repair::Case &run, const base::Clock &clock);

/// The first half of checkPlan(): the tree is here with the same content, and it is trusted when the plan changes anything by itself.
[[nodiscard]] base::Status checkTrust(const repair::Case &run);

/// Whether a case that says it was begun may be finished or taken back: it was begun here, which its journal in the store shows, and with this
/// plan. A case file from elsewhere that only says so is Refused; it could name any value of the registry as what was there before.
[[nodiscard]] base::Status checkBegun(const repair::Case &run, const repair::CaseStore &store);

} // namespace workflow
