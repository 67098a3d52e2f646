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
    QString worker;                                 ///< program that edits a hive (app/hiveworker); empty: beside the running program
    QStringList confirmed;                          ///< Change::id of manual steps that the person has carried out, and confirmationId() of Plan::confirmFirst
    std::function<void(const Progress &)> progress; ///< called from the applying thread
    std::stop_token stop;                           ///< asked between steps; what is begun is finished
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

} // namespace repair
