// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "workflow/planning.h"

#include "base/texts.h"

namespace workflow {

using namespace Qt::StringLiterals;
using repair::PlanStatus;
using repair::RunState;

bool isRuledOut(const engine::DiagnosisResult &findings, const QString &diagnosis)
{
    const engine::Candidate *candidate = findings.candidate(diagnosis);
    return candidate && candidate->verdict == engine::Verdict::RuledOut;
}

base::Result<repair::Case> planned(const engine::CompiledTree &compiledTree, repair::Case run, const machine::Machine &machine,
                                   const repair::PlanRequest &request, const base::Clock &clock)
{
    if (isRuledOut(*run.findings, request.diagnosis))
        return base::fail(
            base::Failure::Refused,
            Texts::tr("%1 is ruled out by what is known of this machine. A cure for something else could do harm, so it is refused.").arg(request.diagnosis));
    auto made = repair::makePlan(compiledTree, run.session, machine, request, clock);
    if (!made)
        return base::pass(made.error());
    run.state = made->status == PlanStatus::Changes ? RunState::Planned : made->status == PlanStatus::Nothing ? RunState::Nothing : RunState::Refused;
    run.error = made->refusals.join(u' ');
    run.plan = std::move(*made);
    return run;
}

bool isByHand(const repair::Change &change)
{
    return !change.automatic && change.kind != repair::ChangeKind::Check;
}

QStringList stepsByHand(const repair::Plan &plan)
{
    QStringList ids;
    for (const repair::Change &change : plan.changes) {
        if (isByHand(change))
            ids << change.id;
    }
    return ids;
}

bool isAskedBefore(const repair::Change &change)
{
    return change.kind == repair::ChangeKind::Manual;
}

} // namespace workflow
