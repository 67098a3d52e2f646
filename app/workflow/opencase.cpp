// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "workflow/opencase.h"

#include "workflow/answering.h"
#include "workflow/severaltrees.h"
#include "workflow/unfinished.h"
#include "workflow/workflow.h"

#include <algorithm>

namespace workflow {

using repair::RunState;

Walked walked(const CompiledTreePointer &compiledTree, repair::Case run)
{
    Walked result{compiledTree, diagnosed(*compiledTree, std::move(run)), nullptr};
    if (result.run.machine.kind == machine::Kind::Practice)
        result.scenario = machine::practice::scenarioOf(result.run.machine.location);
    return result;
}

repair::Case begin(const engine::CompiledTree &compiledTree, const machine::Machine &machine, const base::Clock &clock)
{
    return beginCase(compiledTree, measure(compiledTree, machine, clock), clock);
}

base::Result<OpenedCase> openCase(const QString &idOrPath, const repair::CaseStore &store, const CompiledTreePointer &atHand)
{
    auto run = store.load(idOrPath);
    if (!run)
        return base::pass(run.error());
    OpenedCase opened{std::move(*run), nullptr, {}, {}};
    auto compiledTree = treeOf(opened.run.tree, atHand);
    if (compiledTree)
        opened.compiledTree = std::move(*compiledTree);
    else
        opened.withoutTree = compiledTree.error().message;
    if (isInTheMiddle(opened.run))
        opened.stand = unfinishedOf(opened.run).says;
    return opened;
}

bool isOver(const repair::Case &run)
{
    return run.state != RunState::Open && run.state != RunState::Planned;
}

bool isWorthKeeping(const repair::Case &run)
{
    const auto byPerson = [](const engine::Answer &answer) { return answer.origin == engine::Origin::Person; };
    return run.state != RunState::Open || !run.ticket.isEmpty() || std::any_of(run.session.answers.cbegin(), run.session.answers.cend(), byPerson);
}

base::Result<repair::Case> carriedOver(const engine::CompiledTree &compiledTree, const repair::Case &run, const base::Clock &clock, const rules::Tree *from)
{
    const auto machine = openMachineOf(run.machine);
    if (!machine)
        return base::pass(machine.error());
    repair::Case next = begin(compiledTree, **machine, clock);
    if (!isOver(run)) {
        next.id = run.id;
        next.begun = run.begun;
    }
    next.ticket = run.ticket;
    next.technician = run.technician;
    for (const engine::Answer &answer : run.session.answers) {
        if (answer.origin != engine::Origin::Person)
            continue;
        engine::Answer given = answer;
        const rules::Question *asked = from ? from->question(answer.question) : nullptr;
        if (const rules::Question *same = asked ? sameQuestion(*asked, compiledTree.tree()) : nullptr)
            given.question = same->id;
        if (auto session = engine::advance(compiledTree, next.session, given))
            next.session = std::move(*session);
    }
    return next;
}

Walked anew(const CompiledTreePointer &compiledTree, const repair::Case &run, const repair::CaseStore &store, const base::Clock &clock)
{
    Walked at = walked(compiledTree, withoutPlan(run));
    const auto stored = store.find(run.id);
    if (!stored || (*stored && (**stored).begun)) {
        at.run.begun = clock.now();
        at.run.id = repair::newCaseId(at.run.begun);
    }
    return at;
}

} // namespace workflow
