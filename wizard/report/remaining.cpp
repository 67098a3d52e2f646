// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/texts.h"
#include "report/blocks.h"
#include "report/material.h"

#include <algorithm>

/// Page one: what is left to do, true in every state of the case.
namespace report {

using repair::RunState;

namespace {

/// Whether the machine alone tells whether this check of the remedy holds.
bool isTold(const Material &material, const QString &says)
{
    const std::vector<rules::Reason> &reasons = material.remedy->verify;
    const auto reason = std::ranges::find(reasons, says, &rules::Reason::says);
    return reason != reasons.end()
           && std::ranges::all_of(engine::questionsOf(reason->when), [&](const QString &id) { return material.tree()->question(id)->detect != nullptr; });
}

/// What is still to be checked, after a restart where there is one: what was verified is not asked for again.
QStringList checksLeft(const Material &material)
{
    QStringList left;
    const auto add
        = [&](const QString &says) { left << (material.run.plan->restart ? Texts::tr("Check after the restart: %1") : Texts::tr("Check: %1")).arg(says); };
    if (material.run.verification && !material.run.verification->checks.empty()) {
        for (const engine::Evidence &check : material.run.verification->checks) {
            if (check.truth == engine::Truth::Unknown)
                add(withArticle(check.says, check.article));
        }
    } else {
        for (const QString &says : material.run.plan->verify) {
            if (!(material.isVerified() && material.remedy && isTold(material, says)))
                add(says);
        }
    }
    return left;
}

/// What remains of a plan that is in place, or that a person carries out.
QStringList workLeft(const Material &material)
{
    const repair::Case &run = material.run;
    QStringList left;
    if (run.state == RunState::Applied && material.failedVerification())
        return {Texts::tr("Do not use the computer yet. Find out what is different, or undo the changes.")};
    if (run.state == RunState::Applied && !run.verification)
        left << Texts::tr("Verify the changes: fixwright verify %1").arg(run.id);
    else if (run.state == RunState::Nothing && material.failedVerification() && material.stepsLeft().empty())
        left << Texts::tr("Find out why the check does not hold, and plan again.");
    return left + stepTexts(material.stepsLeft()) + checksLeft(material);
}

QStringList remaining(const Material &material)
{
    const repair::Case &run = material.run;
    switch (run.state) {
    case RunState::Open:
        return material.candidate ? QStringList{Texts::tr("Plan the fix.")} : QStringList();
    case RunState::Planned:
        if (!run.plan)
            return {};
        if (run.plan->status == repair::PlanStatus::Refused)
            return {Texts::tr("Remove the obstacle that is named above, then plan again.")};
        if (run.plan->hasAutomatic())
            return {Texts::tr("Apply the planned changes.")};
        return run.plan->status == repair::PlanStatus::Nothing ? QStringList{Texts::tr("Look for another cause if the problem continues.")}
                                                               : workLeft(material);
    case RunState::Applied:
    case RunState::Nothing:
        return run.plan ? workLeft(material) : QStringList();
    case RunState::Refused:
        return {Texts::tr("Remove the obstacle that is named above, then plan again.")};
    case RunState::RolledBack:
        return {Texts::tr("Find out why it failed, then plan again.")};
    case RunState::Stopped:
    case RunState::Applying:
        return {Texts::tr("Finish the repair: fixwright apply %1").arg(run.id), Texts::tr("Or go back to the state before it: see \u201cHow to undo\u201d.")};
    case RunState::Undone:
        return {Texts::tr("Decide how to go on: the problem that was reported is not repaired.")};
    }
    return {};
}

} // namespace

QStringList stepTexts(const std::vector<const repair::Change *> &steps)
{
    QStringList texts;
    for (const repair::Change *step : steps)
        texts << withArticle(step->text, step->article);
    return texts;
}

Section remainingSection(const Material &material)
{
    Section section{Texts::tr("Remaining steps"), {}};
    QStringList steps = remaining(material);
    steps.removeDuplicates();
    if (!steps.isEmpty())
        section.blocks.push_back(list(steps));
    else if (material.run.plan)
        section.blocks.push_back(paragraph(Texts::tr("None.")));
    return section;
}

} // namespace report
