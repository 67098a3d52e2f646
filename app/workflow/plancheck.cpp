// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "workflow/plancheck.h"

#include "base/language.h"
#include "base/text.h"
#include "base/texts.h"
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
    const QString first = base::oneLine(sentences.first(std::min(most, sentences.size())).join(u' '), 800);
    return sentences.size() > most ? Texts::tr("%1 And %n more.", nullptr, static_cast<int>(sentences.size() - most)).arg(first) : first;
}

/// The tree of the case, when it may change a machine as the plan wants.
base::Result<CompiledTreePointer> trustedTreeOf(const repair::Case &run, const CompiledTreePointer &atHand)
{
    // A plan of another language repeats the tree's sentences in that one.
    const bool isOurs = run.plan->language.isEmpty() || run.plan->language == base::language();
    auto compiledTree = isOurs ? treeOf(run.tree, atHand) : treeOf(run.tree, {}, run.plan->language);
    if (!compiledTree)
        return base::fail(base::Failure::Refused, Texts::tr("The plan cannot be checked against its tree. %1").arg(compiledTree.error().message),
                          compiledTree.error().detail);
    const rules::Tree &tree = (*compiledTree)->tree();
    if (needsTrust(*run.plan, tree.hash))
        return base::fail(base::Failure::Refused,
                          Texts::tr("The tree \"%1\" does not come with the program and has not been trusted to change machines. What it may do: %2 "
                                    "Read it; then trust exactly this content, SHA-256 %3.")
                              .arg(base::oneLine(tree.title, 120), inBrief(mayChange(tree)), tree.hash),
                          tree.file);
    return compiledTree;
}

/// Without the program's own sentences, which depend on the language that the plan was made in. Those of the tree stay.
repair::Plan withoutWords(repair::Plan plan)
{
    for (repair::Change &change : plan.changes) {
        change.note.clear();
        change.confirm.clear();
        if (change.kind != repair::ChangeKind::Manual || change.isOfValue() || change.isOfFile())
            change.text.clear();
    }
    for (machine::HiveFile &hive : plan.basis) {
        hive.log.clear();
        for (QString &what : hive.damaged)
            what.clear();
    }
    return plan;
}

bool isSame(const repair::Plan &remade, const repair::Plan &plan)
{
    if (remade.language != plan.language && !plan.language.isEmpty()) {
        const repair::Plan one = withoutWords(remade), other = withoutWords(plan);
        return one.changes == other.changes && one.basis == other.basis;
    }
    return remade.changes == plan.changes && remade.basis == plan.basis;
}

/// Whether a plan that was not begun here is the one that its tree prescribes for the machine as it is now.
base::Status checkPlan(const repair::Case &run, const CompiledTreePointer &atHand, const base::Clock &clock)
{
    const auto compiledTree = trustedTreeOf(run, atHand);
    if (!compiledTree)
        return base::pass(compiledTree.error());
    if (const auto said = engine::diagnose(**compiledTree, run.session); !said.candidate(run.plan->diagnosis) || isRuledOut(said, run.plan->diagnosis)) {
        return base::fail(
            base::Failure::Refused,
            Texts::tr("The answers in this plan rule its diagnosis %1 out. Diagnose the machine again and make a new plan.").arg(run.plan->diagnosis));
    }
    const auto machine = openMachineOf(run.machine);
    if (!machine)
        return base::fail(base::Failure::Refused, Texts::tr("The machine of this plan cannot be read. %1").arg(machine.error().message),
                          machine.error().detail);
    const auto remade = repair::makePlan(**compiledTree, run.session, **machine, {run.plan->diagnosis, run.plan->remedy, mediaOf(*run.plan)}, clock);
    if (!remade)
        return base::fail(base::Failure::Refused, Texts::tr("The tree of this plan does not prescribe it. %1").arg(remade.error().message),
                          remade.error().detail);
    if (!isSame(*remade, *run.plan))
        return base::fail(base::Failure::Refused,
                          Texts::tr("The machine was changed since this plan was made, or the plan was. Nothing was done; make a new plan."));
    return {};
}

} // namespace

base::Result<Applicable> mayApply(const repair::Case &run, const CompiledTreePointer &atHand, const repair::CaseStore &store, const base::Clock &clock)
{
    if (!run.plan)
        return base::fail(base::Failure::BadInput, Texts::tr("This case has no plan."));
    if (run.plan->status == repair::PlanStatus::Refused)
        return Applicable(run);
    const auto stored = store.find(run.id);
    if (!stored)
        return base::pass(stored.error());
    base::Status checked;
    if (!*stored || !(**stored).begun) {
        checked = checkPlan(run, atHand, clock);
    } else if (const repair::Case &known = (**stored).run; known.plan != run.plan) {
        checked = base::fail(base::Failure::Refused, Texts::tr("Case %1 was begun with another plan. Undo it first: fixwright undo %1.").arg(run.id));
    } else if (known.state == repair::RunState::Undone || known.state == repair::RunState::RolledBack) {
        if (const auto compiledTree = trustedTreeOf(known, atHand); !compiledTree)
            checked = base::pass(compiledTree.error());
    }
    if (!checked)
        return base::pass(checked.error());
    return Applicable(run);
}

} // namespace workflow
