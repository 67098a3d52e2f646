// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/controller/repairs.h"

#include "repair/undo.h"
#include "workflow/opencase.h"
#include "workflow/planning.h"
#include "workflow/repairing.h"
#include "workflow/trust.h"
#include "workflow/unfinished.h"
#include "workflow/workflow.h"

namespace window {

namespace {

base::Result<repair::Case> checkedAndApplied(const repair::Case &run, const CompiledTreePointer &compiledTree, const repair::CaseStore &store,
                                             const repair::ApplyOptions &options, const base::Clock &clock)
{
    const auto may = workflow::mayApply(run, compiledTree, store, clock);
    if (may)
        return workflow::apply(*may, store, options, clock);
    repair::Case refused = run;
    if (const base::Status kept = workflow::refuse(refused, may.error(), store, clock); !kept)
        return base::pass(kept.error());
    return refused;
}

} // namespace

Repairs::Repairs(Work &work, Controller &controller, repair::CaseStore store, std::shared_ptr<const base::Clock> clock)
    : m_work(work)
    , m_controller(controller)
    , m_store(std::move(store))
    , m_clock(std::move(clock))
{
}

void Repairs::plan(const QString &remedy, const QString &media)
{
    const auto *diagnosed = std::get_if<Diagnosed>(&m_controller.state());
    const auto *planned = std::get_if<Planned>(&m_controller.state());
    const QString diagnosis = diagnosed ? diagnosed->diagnosis : planned ? planned->diagnosis : QString();
    if (diagnosis.isEmpty())
        return;
    m_work.run<Planned>(
        tr("Reading what would change"),
        [at = *walkedOf(m_controller.state()), request = repair::PlanRequest{diagnosis, remedy, media}, clock = m_clock]() -> base::Result<Planned> {
            const auto machine = workflow::openMachineOf(at.run.machine);
            if (!machine)
                return base::pass(machine.error());
            auto run = workflow::planned(*at.compiledTree, at.run, **machine, request, *clock);
            if (!run)
                return base::pass(run.error());
            Planned next{at, request.diagnosis, *run->plan, request.media, !workflow::needsTrust(*run->plan, at.tree().hash)};
            next.at.run = std::move(*run);
            return next;
        },
        [this](Planned next) { m_controller.show(std::move(next)); });
}

void Repairs::apply(const QStringList &confirmed, bool trustTree)
{
    const auto *planned = std::get_if<Planned>(&m_controller.state());
    if (!planned || planned->plan.status != repair::PlanStatus::Changes || m_work.isBusy())
        return;
    // Asked again here: the trust may have been taken back since the plan was made.
    const rules::Tree &tree = planned->at.tree();
    if (workflow::needsTrust(planned->plan, tree.hash)) {
        if (!trustTree)
            return;
        if (const auto kept = workflow::TrustStore::user().trust(tree, *m_clock); !kept) {
            Q_EMIT m_work.failed(kept.error());
            return;
        }
    }
    carryOut(planned->at.run, false, confirmed, planned->at.compiledTree);
}

void Repairs::finish()
{
    if (const auto *finished = std::get_if<Finished>(&m_controller.state()))
        carryOut(finished->run, false, {}, finished->compiledTree);
}

void Repairs::undo()
{
    if (const auto *finished = std::get_if<Finished>(&m_controller.state()))
        carryOut(finished->run, true, {}, finished->compiledTree);
}

void Repairs::verify()
{
    const auto *finished = std::get_if<Finished>(&m_controller.state());
    if (!finished || !finished->run.plan)
        return;
    m_work.run<workflow::Verified>(
        tr("Reading the machine again"),
        [run = finished->run, compiledTree = finished->compiledTree, store = m_store, clock = m_clock] {
            return workflow::verify(run, compiledTree, store, *clock);
        },
        [this](workflow::Verified verified) {
            Finished next = std::get<Finished>(m_controller.state()); // its ticket may have been typed meanwhile
            next.run.verification = std::move(verified.run.verification);
            m_controller.show(std::move(next));
            if (!verified.kept)
                Q_EMIT m_work.failed(verified.kept.error());
        });
}

void Repairs::stop()
{
    const auto *applying = std::get_if<Applying>(&m_controller.state());
    if (!applying || applying->stopping)
        return;
    Applying next = *applying;
    next.stopping = true;
    m_stop.request_stop();
    m_controller.show(std::move(next));
}

/// By value what comes from the state, which goes.
void Repairs::carryOut(repair::Case run, bool undoing, const QStringList &confirmed, CompiledTreePointer compiledTree)
{
    if (m_work.isBusy())
        return;
    const State before = m_controller.state();
    m_stop = std::stop_source();
    repair::ApplyOptions options;
    options.confirmed = confirmed;
    options.stop = m_stop.get_token();
    options.progress = [this](const repair::Progress &progress) {
        // Called on the worker thread, which Work::close() waits for.
        QMetaObject::invokeMethod(
            this,
            [this, progress] {
                const auto *applying = std::get_if<Applying>(&m_controller.state());
                if (!applying)
                    return;
                Applying next = *applying;
                next.log.push_back(progress);
                m_controller.show(std::move(next));
            },
            Qt::QueuedConnection);
    };
    m_controller.show(Applying{run, undoing, false, {}});
    m_work.run<Finished>(
        undoing ? tr("Taking the change back") : tr("Repairing"),
        [run, undoing, options, compiledTree, store = m_store, clock = m_clock]() -> base::Result<Finished> {
            auto result = undoing ? repair::undo(run, store, options, *clock) : checkedAndApplied(run, compiledTree, store, options, *clock);
            if (!result)
                return base::pass(result.error());
            if (result->state == repair::RunState::Refused)
                *result = workflow::asRecorded(std::move(*result), store);
            Finished finished{std::move(*result), compiledTree, {}, std::nullopt};
            if (workflow::isInTheMiddle(finished.run))
                finished.stand = workflow::unfinishedOf(finished.run).says;
            if (finished.run.isWithdrawn() && compiledTree)
                finished.from = workflow::anew(compiledTree, finished.run, store, *clock);
            return finished;
        },
        [this](Finished finished) { m_controller.show(std::move(finished)); }, [this, before] { m_controller.show(before); });
}

} // namespace window
