// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "workflow/answering.h"

#include "engine/session.h"

namespace workflow {

namespace {

base::Result<repair::Case> with(const repair::Case &run, base::Result<engine::Session> session)
{
    if (!session)
        return base::pass(session.error());
    repair::Case next = withoutPlan(run);
    next.session = std::move(*session);
    return next;
}

} // namespace

repair::Case withoutPlan(repair::Case run)
{
    run = repair::asPlan(std::move(run));
    run.plan.reset();
    run.state = repair::RunState::Open;
    return run;
}

base::Result<repair::Case> answered(const engine::CompiledTree &compiledTree, const repair::Case &run, const QString &question, const base::Value &value,
                                    const QString &how, const base::Clock &clock)
{
    const auto present = run.session.answers.constFind(question);
    if (present != run.session.answers.cend() && present->value == value && !engine::isDisputed(run.session, question))
        return with(run, engine::advance(compiledTree, run.session, *present));
    auto session = engine::advance(compiledTree, run.session, engine::Answer{question, value, engine::Origin::Person, how, clock.now()});
    if (session)
        session = engine::keep(*session, question);
    return with(run, std::move(session));
}

base::Result<repair::Case> withdrawn(const engine::CompiledTree &compiledTree, const repair::Case &run, const QString &question)
{
    return with(run, engine::rewind(compiledTree.tree(), engine::withdraw(run.session, question), question));
}

base::Result<repair::Case> revised(const engine::CompiledTree &compiledTree, const repair::Case &run, const QString &question)
{
    return with(run, engine::rewind(compiledTree.tree(), run.session, question));
}

} // namespace workflow
