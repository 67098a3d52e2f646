// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "machine/machine.h"
#include "repair/case.h"
#include "repair/store.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <stop_token>

namespace repair {

/// One line of progress: which change, what is being done.
struct Progress {
    QString change;
    QString says;
    int done = 0;
    int total = 0;
};

struct ApplyOptions {
    QString worker;        ///< program that edits a hive (app/hiveworker); empty: beside the running program
    QStringList confirmed; ///< Change::id of manual steps that the person has carried out, and confirmationId() of Plan::confirmFirst
    std::function<void(const Progress &)> progress; ///< called from the applying thread
    std::stop_token stop;  ///< asked between steps; what is begun is finished
};

/// The id under which ApplyOptions::confirmed holds the yes to Plan::confirmFirst[index]: `confirm-1`, `confirm-2`, ...
[[nodiscard]] QString confirmationId(qsizetype index);
/// All of them, for a caller whose person has said yes to everything that was asked.
[[nodiscard]] QStringList confirmationIds(const Plan &plan);

/// Carries out the plan of `run` on its machine. Blocking; call it off the GUI thread. The sequence for each file:
/// re-read and compare with the plan (different: Refused, nothing written) - journal the intent - edit a copy in a worker process -
/// read the copy with our own reader and compare with the original (anything but the planned change: failed, nothing written) - fsync -
/// backup - rename - fsync of the folder - journal the end - read again. A failing step rolls back the steps before it.
/// The answer is the case with outcomes, state, replacements, verification and journal filled in, and it is saved in the store. An Error means
/// that not even the case could be kept; the machine is as it was then.
/// Refused, nothing written: the plan is stale, a sentence of Plan::confirmFirst is not confirmed, another Fixwright works on the machine.
/// Manual steps never hold up the automatic ones: a step that is not confirmed stays ChangeState::Manual.
/// Called again for a case that was stopped or cut off, it does what is left; for one that is applied, it changes nothing.
[[nodiscard]] base::Result<Case> apply(const Case &run, const CaseStore &store, const ApplyOptions &options, const base::Clock &clock);

/// Reads the machine again and compares with the plan's after-values; changes nothing. Also possible for a case that was never
/// applied: then says what is not so yet.
[[nodiscard]] base::Result<Verification> verify(const Case &run, const base::Clock &clock);

/// Adds to a verification what the remedy should bring about, judged by `now`: a session that holds what the machine says at this moment, and
/// nothing else, for a person's answers are from before the remedy. What does not hold fails the verification; what cannot be told does not.
/// Without a knowledge (the tree of the case is not here any more) nothing can be told.
void addChecks(Verification &verification, const Plan &plan, const engine::Knowledge *knowledge, const engine::Session &now);

/// `Holds: The Print Spooler starts by itself. Read from the machine: ...`; what cannot be told begins with `Check by hand`.
[[nodiscard]] QString checkInWords(const engine::Evidence &check);

/// Takes the measured old state back. Untouched since: the backup returns byte for byte. The hive was written since, but our values are still
/// ours: only they go back. Our values were changed by somebody: Refused, says what stands there. Also finishes a case that a crash left in
/// the middle. The answer is the case with state Undone (or Refused with `error`).
[[nodiscard]] base::Result<Case> undo(const Case &run, const CaseStore &store, const ApplyOptions &options, const base::Clock &clock);

/// Where the machine of a case stands, decided by the hashes on it.
struct CaseStand {
    enum class Kind {
        Before,  ///< as before the repair
        After,   ///< as planned
        Between, ///< some files are as before, others as planned
        Changed, ///< somebody else has written to a file of the case
    } kind = Kind::Before;
    QString says; ///< one sentence a file
};
/// Reads the files of the case's replacements whole. The Error says which one cannot be read.
[[nodiscard]] base::Result<CaseStand> standOf(const Case &run);

} // namespace repair
