// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "report/material.h"

#include <algorithm>

namespace report {

using namespace Qt::StringLiterals;
using repair::PlanStatus;
using repair::RunState;

namespace {

QString openVerdict(const Material &material)
{
    if (!material.run.findings)
        return u"No diagnosis was made."_s;
    switch (material.run.findings->outcome) {
    case engine::Outcome::Match:
        return u"Diagnosed. Nothing has been changed."_s;
    case engine::Outcome::Ambiguous:
        return u"Not decided. More answers are needed."_s;
    case engine::Outcome::None:
        return u"No known problem matches. Nothing was changed."_s;
    }
    return {};
}

QString plannedVerdict(const Material &material)
{
    const repair::Plan &plan = *material.run.plan;
    if (plan.status == PlanStatus::Refused)
        return u"Cannot be done safely. Nothing was changed."_s;
    if (!material.stepsLeft().empty() && !plan.hasAutomatic())
        return u"Planned. The steps are for a person."_s;
    return plan.status == PlanStatus::Nothing ? u"Nothing to change."_s : u"Planned. Nothing has been changed yet."_s;
}

/// Of changes that are in place and were verified: what a person still has to do decides.
QString repairedVerdict(const Material &material)
{
    const auto left = material.stepsLeft();
    if (left.empty())
        return u"Repaired and verified."_s;
    const bool onlyRestart = std::ranges::all_of(left, [](const repair::Change *change) { return change->kind == repair::ChangeKind::Restart; });
    return onlyRestart ? u"Repaired. Restart the computer to finish."_s : u"Changes applied and verified. Steps remain."_s;
}

/// Of a plan in which the program had nothing to do.
QString byHandVerdict(const Material &material)
{
    if (!material.stepsLeft().empty())
        return u"Not finished. Steps remain for a person."_s;
    if (material.failedVerification())
        return u"Not repaired. Verification failed."_s;
    const bool byHand = std::ranges::any_of(material.run.plan->changes, isByPerson);
    if (!byHand)
        return u"Nothing was changed."_s;
    return material.run.isMeasured() ? u"Repaired by hand and verified."_s : u"Done by hand."_s;
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
        return u"Interrupted. The repair is not finished."_s;
    case RunState::Applied:
        if (material.failedVerification())
            return u"Changes applied, but verification failed."_s;
        return material.isVerified() ? repairedVerdict(material) : u"Changes applied, not yet verified."_s;
    case RunState::Nothing:
        return material.run.plan ? byHandVerdict(material) : u"Nothing was changed."_s;
    case RunState::Refused:
        return u"Refused. Nothing was changed."_s;
    case RunState::RolledBack:
        return u"Failed and rolled back. The computer is as it was before."_s;
    case RunState::Stopped:
        return u"Stopped in the middle. Some changes are in place."_s;
    case RunState::Undone:
        return u"Undone. The computer is as it was before the repair."_s;
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
