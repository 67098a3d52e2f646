// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "workflow/repairing.h"

#include "base/texts.h"
#include "repair/verify.h"
#include "workflow/unfinished.h"
#include "workflow/workflow.h"

namespace workflow {

using namespace Qt::StringLiterals;
using repair::RunState;

namespace {

base::Result<repair::Verification> measured(const repair::Case &run, const CompiledTreePointer &atHand, const base::Clock &clock)
{
    auto verification = repair::verify(run, clock);
    if (!verification || run.plan->verify.isEmpty())
        return verification;
    const auto compiledTree = treeOf(run.tree, atHand);
    engine::Session now;
    if (compiledTree) {
        const auto machine = openMachineOf(run.machine);
        if (!machine)
            return base::pass(machine.error());
        const Measurements measurements = measure(**compiledTree, **machine, clock);
        now = engine::assembled(**compiledTree, {}, measurements.answers, measurements.facts);
    }
    repair::addChecks(*verification, *run.plan, compiledTree ? compiledTree->get() : nullptr, now);
    return verification;
}

} // namespace

base::Result<repair::Case> apply(const Applicable &may, const repair::CaseStore &store, const repair::ApplyOptions &options, const base::Clock &clock)
{
    return repair::apply(may.run(), store, options, clock);
}

base::Status refuse(repair::Case &run, const base::Error &why, const repair::CaseStore &store, const base::Clock &clock)
{
    run = repair::asPlan(std::move(run));
    run.state = RunState::Refused;
    run.error = why.detail.isEmpty() ? why.message : u"%1 (%2)"_s.arg(why.message, why.detail);
    run.ended = clock.now();
    const auto stored = store.find(run.id);
    return stored && !(*stored && (**stored).begun) ? store.save(run) : base::Status();
}

repair::Case asRecorded(repair::Case refused, const repair::CaseStore &store)
{
    const auto stored = store.find(refused.id);
    if (!stored || !*stored || !(**stored).begun)
        return refused;
    repair::Case known = (**stored).run;
    known.error = refused.error;
    return known;
}

bool canUndo(const repair::Case &run)
{
    return isInTheMiddle(run) || (run.state == RunState::Applied && !run.replacements.empty());
}

bool isDone(const repair::Case &run)
{
    return run.state == RunState::Applied || run.state == RunState::Nothing;
}

bool canVerify(const repair::Case &run)
{
    return run.plan && isDone(run) && (run.plan->hasAutomatic() || !run.plan->verify.isEmpty());
}

base::Result<Verified> verify(repair::Case run, const CompiledTreePointer &atHand, const repair::CaseStore &store, const base::Clock &clock)
{
    if (!run.plan)
        return base::fail(base::Failure::BadInput, Texts::tr("This case has no plan, so there is nothing to compare the machine with."));
    auto verification = measured(run, atHand, clock);
    if (!verification)
        return base::pass(verification.error());
    run.verification = std::move(*verification);
    const base::Status kept = canVerify(run) ? store.save(run) : base::Status();
    return Verified{std::move(run), kept};
}

base::Result<Verified> verifyOn(repair::Case run, const machine::Machine &machine, const CompiledTreePointer &atHand, const repair::CaseStore &store,
                                const base::Clock &clock)
{
    if (!run.plan)
        return base::fail(base::Failure::BadInput, Texts::tr("This case has no plan, so there is nothing to compare the machine with."));
    if (const auto same = repair::isSameComputer(run, machine); !same)
        return base::pass(same.error());
    run.verification = repair::Verification{true, {}, {}, clock.now()};
    if (!run.plan->verify.isEmpty()) {
        const auto compiledTree = treeOf(run.tree, atHand);
        engine::Session now;
        if (compiledTree) {
            const Measurements measurements = measure(**compiledTree, machine, clock);
            now = engine::assembled(**compiledTree, {}, measurements.answers, measurements.facts);
        }
        repair::addChecks(*run.verification, *run.plan, compiledTree ? compiledTree->get() : nullptr, now);
    }
    repair::addCarried(run, machine, clock);
    const auto stored = store.find(run.id);
    const base::Status kept = isDone(run) && !(stored && *stored && (**stored).begun) ? store.save(run) : base::Status();
    return Verified{std::move(run), kept};
}

} // namespace workflow
