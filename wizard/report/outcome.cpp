// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "report/blocks.h"
#include "report/material.h"

namespace report {

using namespace Qt::StringLiterals;
using repair::RunState;

namespace {

bool isVerified(const repair::Case &run)
{
    return run.verification && run.verification->passed;
}

bool failedVerification(const repair::Case &run)
{
    return run.verification && !run.verification->passed;
}

QString openTitle(const Material &material)
{
    const auto &findings = material.run.findings;
    if (!findings)
        return u"No diagnosis was made"_s;
    switch (findings->outcome) {
    case engine::Outcome::Match:
        return u"Diagnosed, nothing was changed: %1"_s.arg(material.diagnosisTitle());
    case engine::Outcome::Ambiguous:
        return u"Not decided: more answers are needed"_s;
    case engine::Outcome::None:
        return u"No known diagnosis fits"_s;
    }
    return {};
}

/// What the state means for the machine, in whole sentences.
QString consequence(const Material &material)
{
    const repair::Case &run = material.run;
    switch (run.state) {
    case RunState::Open:
    case RunState::Planned:
        return run.ended.isValid() ? u"The case was ended before anything was changed. The machine is as it was."_s : u"Nothing has been changed on the machine."_s;
    case RunState::Nothing:
        return failedVerification(run) ? u"The program changed nothing, and what the remedy should bring about does not hold. Look at the verification below."_s
                                       : u"The program had nothing to change. The machine is as it was."_s;
    case RunState::Refused:
        return u"The program refused to go on, so that nothing could be damaged. What was refused was not done."_s;
    case RunState::RolledBack:
        return u"A step failed. Every step before it was taken back, and the machine is as it was before."_s;
    case RunState::Stopped:
        return u"The work was stopped between two steps. Some changes are in place and some are not: apply the plan again to finish it, or undo it."_s;
    case RunState::Applying:
        return u"The work began and no end was recorded, as after a power cut. Each file is either as before or as after: undo or apply the plan again to finish."_s;
    case RunState::Undone:
        return u"The changes were applied and later taken back. The machine has its old values again."_s;
    case RunState::Applied:
        break;
    }
    if (failedVerification(run))
        return u"The changes were written, but reading the machine again did not confirm them. Look at the verification below before the machine is used."_s;
    if (!run.verification)
        return u"The changes were written. Nobody has read the machine again since."_s;
    return run.plan && run.plan->restart ? u"The changes are in place and were read back. They count after the machine has been restarted."_s
                                         : u"The changes are in place and were read back."_s;
}

} // namespace

QString outcomeTitle(const Material &material)
{
    const repair::Case &run = material.run;
    const QString remedy = run.plan ? run.plan->remedyTitle : QString();
    switch (run.state) {
    case RunState::Open:
        return openTitle(material);
    case RunState::Planned:
        if (run.plan && run.plan->status == repair::PlanStatus::Refused)
            return u"Cannot be done safely: %1"_s.arg(remedy);
        if (run.plan && run.plan->status == repair::PlanStatus::Nothing)
            return u"Nothing to change: %1"_s.arg(remedy);
        return u"Planned, nothing was changed: %1"_s.arg(remedy);
    case RunState::Applying:
        return u"Interrupted: %1"_s.arg(remedy);
    case RunState::Applied:
        if (failedVerification(run))
            return u"Applied, but not confirmed: %1"_s.arg(remedy);
        return isVerified(run) ? u"Repaired and verified: %1"_s.arg(remedy) : u"Applied, not verified: %1"_s.arg(remedy);
    case RunState::Nothing:
        return u"Nothing was changed by the program: %1"_s.arg(remedy);
    case RunState::Refused:
        return u"Refused, nothing was changed: %1"_s.arg(remedy);
    case RunState::RolledBack:
        return u"Failed and rolled back: %1"_s.arg(remedy);
    case RunState::Stopped:
        return u"Stopped in the middle: %1"_s.arg(remedy);
    case RunState::Undone:
        return u"Taken back: %1"_s.arg(remedy);
    }
    return {};
}

Block::Tone outcomeTone(const Material &material)
{
    switch (material.run.state) {
    case RunState::Applied:
        if (failedVerification(material.run))
            return Block::Tone::Bad;
        return isVerified(material.run) ? Block::Tone::Good : Block::Tone::Warning;
    case RunState::Applying:
    case RunState::Stopped:
    case RunState::RolledBack:
        return Block::Tone::Bad;
    case RunState::Refused:
        return Block::Tone::Warning;
    case RunState::Planned:
        return material.run.plan && material.run.plan->status == repair::PlanStatus::Refused ? Block::Tone::Warning : Block::Tone::Plain;
    case RunState::Nothing:
        return failedVerification(material.run) ? Block::Tone::Bad : Block::Tone::Plain;
    case RunState::Open:
    case RunState::Undone:
        break;
    }
    return Block::Tone::Plain;
}

Section outcomeSection(const Material &material)
{
    Section section{u"Outcome"_s, {notice(outcomeTone(material), consequence(material))}};
    if (!material.run.error.isEmpty())
        section.blocks.push_back(paragraph(material.run.error));
    if (!material.knowledge)
        section.blocks.push_back(notice(Block::Tone::Warning,
                                        u"The decision tree of this case was not found on this computer in the same version. "
                                        "Questions and diagnoses are shown by their ids."_s));
    return section;
}

QString inWords(repair::ChangeState state)
{
    using repair::ChangeState;
    switch (state) {
    case ChangeState::Pending:
        return u"Not begun"_s;
    case ChangeState::Applied:
        return u"Applied and read back"_s;
    case ChangeState::Already:
        return u"Was so already"_s;
    case ChangeState::Manual:
        return u"For a person to do"_s;
    case ChangeState::Confirmed:
        return u"Confirmed by a person"_s;
    case ChangeState::Failed:
        return u"Failed"_s;
    case ChangeState::RolledBack:
        return u"Written, then rolled back"_s;
    case ChangeState::Undone:
        return u"Applied, later undone"_s;
    }
    return {};
}

} // namespace report
