// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "workflow/plancheck.h"

#include "workflow/trust.h"
#include "workflow/workflow.h"

namespace workflow {

using namespace Qt::StringLiterals;

namespace {

/// The medium that a plan was made with: where its new file lies.
QString mediaOf(const repair::Plan &plan)
{
    for (const repair::Change &change : plan.changes) {
        if (change.kind == repair::ChangeKind::ReplaceFile && change.fileAfter)
            return change.fileAfter->path;
    }
    return {};
}

} // namespace

base::Status checkPlan(const repair::Case &run, const base::Clock &clock)
{
    if (!run.plan)
        return base::fail(base::Failure::BadInput, u"This case has no plan."_s);
    const auto knowledge = treeOf(run.tree);
    if (!knowledge)
        return base::fail(base::Failure::Refused, u"The plan cannot be checked against its tree. %1"_s.arg(knowledge.error().message), knowledge.error().detail);
    const rules::Tree &tree = (*knowledge)->tree();
    if (run.plan->hasAutomatic() && !TrustStore::user().isTrusted(tree.hash))
        return base::fail(base::Failure::Refused, u"The tree \"%1\" does not come with the program and has not been trusted to change machines. "
                                                  "Read what it would change; then trust exactly this file."_s.arg(tree.title), tree.file);
    const auto machine = machine::open(run.machine.kind == machine::Kind::None ? u"none"_s : run.machine.location);
    if (!machine)
        return base::fail(base::Failure::Refused, u"The machine of this plan cannot be read. %1"_s.arg(machine.error().message), machine.error().detail);
    const auto remade = repair::makePlan(**knowledge, run.session, **machine, {run.plan->diagnosis, run.plan->remedy, mediaOf(*run.plan)}, clock);
    if (!remade)
        return base::fail(base::Failure::Refused, u"The tree of this plan does not prescribe it. %1"_s.arg(remade.error().message), remade.error().detail);
    if (remade->changes != run.plan->changes || remade->basis != run.plan->basis)
        return base::fail(base::Failure::Refused, u"The machine was changed since this plan was made, or the plan was. Nothing was done; make a new plan."_s);
    return {};
}

} // namespace workflow
