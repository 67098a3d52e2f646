// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "workflow/plancheck.h"

#include "base/text.h"
#include "repair/makeplan.h"
#include "workflow/planning.h"
#include "workflow/trust.h"
#include "workflow/workflow.h"

#include <algorithm>

namespace workflow {

using namespace Qt::StringLiterals;

namespace {

/// The medium that a plan was made with: where its new file lies.
QString mediaOf(const repair::Plan &plan)
{
    for (const repair::Change &change : plan.changes) {
        if (change.kind == repair::ChangeKind::ReplaceFile && change.fileAfter)
            return change.fileAfter->where(); // one of several in an archive is this one
    }
    return {};
}

/// The first of the sentences, for an error message.
QString inBrief(const QStringList &sentences)
{
    constexpr qsizetype most = 5;
    const QString more = sentences.size() > most ? u" And %1 more."_s.arg(sentences.size() - most) : QString();
    return base::oneLine(sentences.first(std::min(most, sentences.size())).join(u' '), 800) + more;
}

/// The tree of the case, when it may change a machine as the plan wants.
base::Result<CompiledTreePointer> trustedTreeOf(const repair::Case &run, const CompiledTreePointer &atHand)
{
    auto compiledTree = treeOf(run.tree, atHand);
    if (!compiledTree)
        return base::fail(base::Failure::Refused, u"The plan cannot be checked against its tree. %1"_s.arg(compiledTree.error().message),
                          compiledTree.error().detail);
    const rules::Tree &tree = (*compiledTree)->tree();
    if (needsTrust(*run.plan, tree.hash))
        return base::fail(base::Failure::Refused,
                          u"The tree \"%1\" does not come with the program and has not been trusted to change machines. What it may do: %2 "
                          "Read it; then trust exactly this content, SHA-256 %3."_s.arg(base::oneLine(tree.title, 120), inBrief(mayChange(tree)), tree.hash),
                          tree.file);
    return compiledTree;
}

/// Whether a plan that was not begun here is the one that its tree prescribes for the machine as it is now.
base::Status checkPlan(const repair::Case &run, const CompiledTreePointer &atHand, const base::Clock &clock)
{
    const auto compiledTree = trustedTreeOf(run, atHand);
    if (!compiledTree)
        return base::pass(compiledTree.error());
    if (const auto said = engine::diagnose(**compiledTree, run.session); !said.candidate(run.plan->diagnosis) || isRuledOut(said, run.plan->diagnosis)) {
        return base::fail(base::Failure::Refused,
                          u"The answers in this plan rule its diagnosis %1 out. Diagnose the machine again and make a new plan."_s.arg(run.plan->diagnosis));
    }
    const auto machine = openMachineOf(run.machine);
    if (!machine)
        return base::fail(base::Failure::Refused, u"The machine of this plan cannot be read. %1"_s.arg(machine.error().message), machine.error().detail);
    const auto remade = repair::makePlan(**compiledTree, run.session, **machine, {run.plan->diagnosis, run.plan->remedy, mediaOf(*run.plan)}, clock);
    if (!remade)
        return base::fail(base::Failure::Refused, u"The tree of this plan does not prescribe it. %1"_s.arg(remade.error().message), remade.error().detail);
    if (remade->changes != run.plan->changes || remade->basis != run.plan->basis)
        return base::fail(base::Failure::Refused, u"The machine was changed since this plan was made, or the plan was. Nothing was done; make a new plan."_s);
    return {};
}

} // namespace

base::Result<Applicable> mayApply(const repair::Case &run, const CompiledTreePointer &atHand, const repair::CaseStore &store, const base::Clock &clock)
{
    if (!run.plan)
        return base::fail(base::Failure::BadInput, u"This case has no plan."_s);
    if (run.plan->status == repair::PlanStatus::Refused)
        return Applicable(run);
    const auto stored = store.find(run.id);
    if (!stored)
        return base::pass(stored.error());
    base::Status checked;
    if (!*stored || !(**stored).begun) {
        checked = checkPlan(run, atHand, clock);
    } else if (const repair::Case &known = (**stored).run; known.plan != run.plan) {
        checked = base::fail(base::Failure::Refused, u"Case %1 was begun with another plan. Undo it first: fixwright undo %1."_s.arg(run.id));
    } else if (known.state == repair::RunState::Undone || known.state == repair::RunState::RolledBack) {
        if (const auto compiledTree = trustedTreeOf(known, atHand); !compiledTree)
            checked = base::pass(compiledTree.error());
    }
    if (!checked)
        return base::pass(checked.error());
    return Applicable(run);
}

} // namespace workflow
