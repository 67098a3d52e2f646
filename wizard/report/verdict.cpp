// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/texts.h"
#include "report/material.h"

#include <algorithm>

namespace report {

using repair::PlanStatus;
using repair::RunState;

namespace {

QString openVerdict(const Material &material)
{
    if (!material.run.findings)
        return Texts::tr("No diagnosis was made.");
    switch (material.run.findings->outcome) {
    case engine::Outcome::Match:
        return Texts::tr("Diagnosed. Nothing has been changed.");
    case engine::Outcome::Ambiguous:
        return Texts::tr("Not decided. More answers are needed.");
    case engine::Outcome::None:
        return Texts::tr("No known problem matches. Nothing was changed.");
    }
    return {};
}

QString plannedVerdict(const Material &material)
{
    const repair::Plan &plan = *material.run.plan;
    if (plan.status == PlanStatus::Refused)
        return Texts::tr("Cannot be done safely. Nothing was changed.");
    if (!material.stepsLeft().empty() && !plan.hasAutomatic())
        return Texts::tr("Planned. The steps are for a person.");
    return plan.status == PlanStatus::Nothing ? Texts::tr("Nothing to change.") : Texts::tr("Planned. Nothing has been changed yet.");
}

/// Of changes that are in place and were verified: what a person still has to do decides.
QString repairedVerdict(const Material &material)
{
    const auto left = material.stepsLeft();
    if (left.empty())
        return Texts::tr("Repaired and verified.");
    const bool onlyRestart = std::ranges::all_of(left, [](const repair::Change *change) { return change->kind == repair::ChangeKind::Restart; });
    return onlyRestart ? Texts::tr("Repaired. Restart the computer to finish.") : Texts::tr("Changes applied and verified. Steps remain.");
}

/// Of a plan in which the program had nothing to do.
QString byHandVerdict(const Material &material)
{
    if (!material.stepsLeft().empty())
        return Texts::tr("Not finished. Steps remain for a person.");
    if (material.failedVerification())
        return Texts::tr("Not repaired. Verification failed.");
    const bool byHand = std::ranges::any_of(material.run.plan->changes, isByPerson);
    if (!byHand)
        return Texts::tr("Nothing was changed.");
    return material.run.isMeasured() ? Texts::tr("Repaired by hand and verified.") : Texts::tr("Done by hand.");
}

} // namespace

QString verdict(const Material &material)
{
    switch (material.run.state) {
    case RunState::Open:
        return openVerdict(material);
    case RunState::Planned:
        return material.run.plan ? plannedVerdict(material) : openVerdict(material);
    case RunState::Applying:
        return Texts::tr("Interrupted. The repair is not finished.");
    case RunState::Applied:
        if (material.failedVerification())
            return Texts::tr("Changes applied, but verification failed.");
        return material.isVerified() ? repairedVerdict(material) : Texts::tr("Changes applied, not yet verified.");
    case RunState::Nothing:
        return material.run.plan ? byHandVerdict(material) : Texts::tr("Nothing was changed.");
    case RunState::Refused:
        return Texts::tr("Refused. Nothing was changed.");
    case RunState::RolledBack:
        return Texts::tr("Failed and rolled back. The computer is as it was before.");
    case RunState::Stopped:
        return Texts::tr("Stopped in the middle. Some changes are in place.");
    case RunState::Undone:
        return Texts::tr("Undone. The computer is as it was before the repair.");
    }
    return {};
}

Block::Tone toneOf(const Material &material)
{
    switch (material.run.state) {
    case RunState::Applied:
        if (material.failedVerification())
            return Block::Tone::Bad;
        return material.isVerified() ? Block::Tone::Good : Block::Tone::Warning;
    case RunState::Applying:
    case RunState::Stopped:
    case RunState::RolledBack:
        return Block::Tone::Bad;
    case RunState::Refused:
        return Block::Tone::Warning;
    case RunState::Planned:
        return material.run.plan && material.run.plan->status == PlanStatus::Refused ? Block::Tone::Warning : Block::Tone::Plain;
    case RunState::Nothing:
        return material.failedVerification() ? Block::Tone::Bad : Block::Tone::Plain;
    case RunState::Open:
    case RunState::Undone:
        break;
    }
    return Block::Tone::Plain;
}

} // namespace report
