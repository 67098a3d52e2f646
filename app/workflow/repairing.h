// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "repair/apply.h"
#include "workflow/plancheck.h"

/// From a plan that may be applied to a machine that is repaired, measured, and as before again. Everything here reads or writes machine and record:
/// off the GUI thread.
namespace workflow {

/// repair::apply().
[[nodiscard]] base::Result<repair::Case> apply(const Applicable &may, const repair::CaseStore &store, const repair::ApplyOptions &options,
                                               const base::Clock &clock);

/// Makes `run` the case that mayApply() has refused: one like any other, kept for its report. One that was begun here stays in the record as it is. The
/// Status says whether it could be kept.
[[nodiscard]] base::Status refuse(repair::Case &run, const base::Error &why, const repair::CaseStore &store, const base::Clock &clock);

/// A case as the record has it where it was begun here, with the error of `refused`: what was refused changed nothing.
[[nodiscard]] repair::Case asRecorded(repair::Case refused, const repair::CaseStore &store);

/// Whether something of the case is, or may be, on its machine, so that undo is worth offering. What the record says decides (repair::undo()).
[[nodiscard]] bool canUndo(const repair::Case &run);

/// Whether the case is over and its remedy done, as far as the program does it; then verification says whether it holds, and is kept.
[[nodiscard]] bool isDone(const repair::Case &run);
/// Whether a verification of it would tell anything.
[[nodiscard]] bool canVerify(const repair::Case &run);

/// The case with what was measured, and whether that was kept: it is for what isDone() and tells something; else `kept` is fine.
struct Verified {
    repair::Case run;
    base::Status kept;
};
/// repair::verify(), and what the tree wants to hold once the remedy is done: the machine is asked everything anew, as at the start. The tree is
/// `atHand`, which may be empty, or treeOf(); without one a person checks. BadInput: there is no plan. Slow.
[[nodiscard]] base::Result<Verified> verify(repair::Case run, const CompiledTreePointer &atHand, const repair::CaseStore &store, const base::Clock &clock);

/// The same on a machine that somebody names: a fresh export of the one that a kit was carried to. A case that is not done yet and of which every planned
/// value holds is closed with what was measured, and kept (repair::addCarried()). Refused for another computer.
[[nodiscard]] base::Result<Verified> verifyOn(repair::Case run, const machine::Machine &machine, const CompiledTreePointer &atHand,
                                              const repair::CaseStore &store, const base::Clock &clock);

} // namespace workflow
