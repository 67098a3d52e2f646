// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "repair/store.h"
#include "workflow/walked.h"

namespace workflow {

/// A case whose plan may be applied. Only mayApply() makes one, so "applied without a check" cannot be written.
class Applicable
{
public:
    [[nodiscard]] const repair::Case &run() const { return m_run; }

private:
    friend base::Result<Applicable> mayApply(const repair::Case &, const CompiledTreePointer &, const repair::CaseStore &, const base::Clock &);
    explicit Applicable(repair::Case run)
        : m_run(std::move(run))
    {
    }
    repair::Case m_run;
};

/// Whether a case may be applied, asked before anybody is asked anything, by the window and by the command line. A plan is data from outside; without
/// this check it could name any value of the registry.
///   not begun here      its tree is on this computer with the same content (`atHand`, which may be empty, or treeOf()), is trusted (workflow/trust.h)
///                       when the plan changes anything by itself, and prescribes exactly these changes for the machine as it is now; the answers do
///                       not rule the diagnosis out
///   begun and taken back  the tree is here and trusted; repair::apply() compares the machine
///   begun, in the middle  may always be finished
///   refused when made     passes: repair::apply() says why and writes nothing
/// Refused says which of them it is; BadInput: there is no plan. Reads record and machine, so off the GUI thread. repair::apply() looks at the record
/// again once the machine is locked.
[[nodiscard]] base::Result<Applicable> mayApply(const repair::Case &run, const CompiledTreePointer &atHand, const repair::CaseStore &store,
                                                const base::Clock &clock);

} // namespace workflow
