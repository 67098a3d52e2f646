// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "report/blocks.h"
#include "report/material.h"

#include <algorithm>

/// Page one: what is left to do, true in every state of the case.
namespace report {

using namespace Qt::StringLiterals;
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
    const auto add = [&](const QString &says) { left << (material.run.plan->restart ? u"Check after the restart: %1"_s : u"Check: %1"_s).arg(says); };
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
        return {u"Do not use the computer yet. Find out what is different, or undo the changes."_s};
    if (run.state == RunState::Applied && !run.verification)
        left << u"Verify the changes: fixwright verify %1"_s.arg(run.id);
    else if (run.state == RunState::Nothing && material.failedVerification() && material.stepsLeft().empty())
        left << u"Find out why the check does not hold, and plan again."_s;
    return left + stepTexts(material.stepsLeft()) + checksLeft(material);
}

QStringList remaining(const Material &material)
{
    const repair::Case &run = material.run;
    switch (run.state) {
    case RunState::Open:
        return material.candidate ? QStringList{u"Plan the fix."_s} : QStringList();
    case RunState::Planned:
        if (!run.plan)
            return {};
        if (run.plan->status == repair::PlanStatus::Refused)
            return {u"Remove the obstacle that is named above, then plan again."_s};
        if (run.plan->hasAutomatic())
            return {u"Apply the planned changes."_s};
        return run.plan->status == repair::PlanStatus::Nothing ? QStringList{u"Look for another cause if the problem continues."_s} : workLeft(material);
    case RunState::Applied:
    case RunState::Nothing:
        return run.plan ? workLeft(material) : QStringList();
    case RunState::Refused:
        return {u"Remove the obstacle that is named above, then plan again."_s};
    case RunState::RolledBack:
        return {u"Find out why it failed, then plan again."_s};
    case RunState::Stopped:
    case RunState::Applying:
        return {u"Finish the repair: fixwright apply %1"_s.arg(run.id), u"Or go back to the state before it: see \u201cHow to undo\u201d."_s};
    case RunState::Undone:
        return {u"Decide how to go on: the problem that was reported is not repaired."_s};
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
    Section section{u"Remaining steps"_s, {}};
    QStringList steps = remaining(material);
    steps.removeDuplicates();
    if (!steps.isEmpty())
        section.blocks.push_back(list(steps));
    else if (material.run.plan)
        section.blocks.push_back(paragraph(u"None."_s));
    return section;
}

} // namespace report
