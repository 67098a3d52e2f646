// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "workflow/plancheck.h"

#include "base/text.h"
#include "workflow/trust.h"
#include "workflow/workflow.h"

#include <QFileInfo>

#include <algorithm>

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

/// The first of the sentences, for an error message.
QString inBrief(const QStringList &sentences)
{
    constexpr qsizetype most = 5;
    const QString more = sentences.size() > most ? u" And %1 more."_s.arg(sentences.size() - most) : QString();
    return base::oneLine(sentences.first(std::min(most, sentences.size())).join(u' '), 800) + more;
}

/// The tree of the case, when it may change a machine as the plan wants.
base::Result<std::shared_ptr<const engine::Knowledge>> trustedTreeOf(const repair::Case &run)
{
    auto knowledge = treeOf(run.tree);
    if (!knowledge)
        return base::fail(base::Failure::Refused, u"The plan cannot be checked against its tree. %1"_s.arg(knowledge.error().message), knowledge.error().detail);
    const rules::Tree &tree = (*knowledge)->tree();
    if (run.plan->hasAutomatic() && !TrustStore::user().isTrusted(tree.hash))
        return base::fail(base::Failure::Refused, u"The tree \"%1\" does not come with the program and has not been trusted to change machines. What it may do: %2 "
                                                  "Read it; then trust exactly this content, SHA-256 %3."_s.arg(base::oneLine(tree.title, 120), inBrief(mayChange(tree)), tree.hash), tree.file);
    return knowledge;
}

} // namespace

base::Status checkTrust(const repair::Case &run)
{
    if (!run.plan)
        return base::fail(base::Failure::BadInput, u"This case has no plan."_s);
    const auto knowledge = trustedTreeOf(run);
    return knowledge ? base::Status() : base::pass(knowledge.error());
}

base::Status checkBegun(const repair::Case &run, const repair::CaseStore &store)
{
    const auto stored = store.load(run.id);
    if (stored && stored->plan == run.plan && stored->begun == run.begun && QFileInfo::exists(store.journalPath(run.id)))
        return {};
    return base::fail(base::Failure::Refused, u"This case says that a repair was begun, but it was not begun on this computer. Nothing was done."_s, run.id);
}

base::Status checkPlan(const repair::Case &run, const base::Clock &clock)
{
    if (!run.plan)
        return base::fail(base::Failure::BadInput, u"This case has no plan."_s);
    const auto knowledge = trustedTreeOf(run);
    if (!knowledge)
        return base::pass(knowledge.error());
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
