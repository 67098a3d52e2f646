// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/controller/controller.h"

#include "repair/makeplan.h"
#include "repair/undo.h"
#include "report/report.h"
#include "window/controller/settings.h"
#include "window/controller/work.h"
#include "workflow/plancheck.h"
#include "workflow/trust.h"
#include "workflow/unfinished.h"

#include <QFileInfo>

#include <algorithm>

// The part of the controller that touches machines and files.
namespace window {

using namespace Qt::StringLiterals;

namespace {

/// The word that opens the machine of a case again.
QString whereOf(const machine::Identity &machine)
{
    return machine.kind == machine::Kind::None ? u"none"_s : machine.location;
}

/// Whether there is anything in the case that a person would miss.
bool isWorthKeeping(const repair::Case &run)
{
    const auto byPerson = [](const engine::Answer &answer) { return answer.origin == engine::Origin::Person; };
    return run.state != repair::RunState::Open || std::any_of(run.session.answers.cbegin(), run.session.answers.cend(), byPerson);
}

/// Where Back leads from a repair that is not in place: the same answers, in a new case where the record of this one is closed.
Walked wayOn(const Finished &finished, const repair::CaseStore &store, const base::Clock &clock)
{
    Walked at{finished.compiledTree, workflow::diagnosed(*finished.compiledTree, finished.run), nullptr};
    const auto stored = store.find(finished.run.id);
    if (!stored || (*stored && (**stored).begun)) {
        at.run.begun = clock.now();
        at.run.id = repair::newCaseId(at.run.begun);
    }
    return at;
}

} // namespace

void Controller::begin(const QString &where)
{
    if (!m_compiledTree)
        return;
    think(tr("Reading the machine"), [where, compiledTree = m_compiledTree, clock = m_clock]() -> base::Result<repair::Case> {
        auto machine = machine::open(where);
        if (!machine)
            return base::pass(machine.error());
        return workflow::beginCase(*compiledTree, workflow::measure(*compiledTree, **machine, *clock), *clock);
    });
    if (QFileInfo(where).isDir())
        settings::rememberMachine(QFileInfo(where).absoluteFilePath());
}

void Controller::openCase(const QString &idOrPath)
{
    struct Opened {
        repair::Case run;
        CompiledTreePointer compiledTree;
        QString stand;
    };
    work<Opened>(
        tr("Opening the case"),
        [idOrPath, store = m_store, compiledTree = m_compiledTree]() -> base::Result<Opened> {
            auto run = store.load(idOrPath);
            if (!run)
                return base::pass(run.error());
            Opened opened{std::move(*run), compiledTree, {}};
            // A case belongs to the tree it was walked with, byte for byte.
            if (!compiledTree || compiledTree->tree().hash != opened.run.tree.hash)
                opened.compiledTree = workflow::treeOf(opened.run.tree).value_or(nullptr);
            if (workflow::isInTheMiddle(opened.run))
                opened.stand = workflow::unfinishedOf(opened.run).says;
            return opened;
        },
        [this](Opened opened) {
            const bool over = opened.run.state != repair::RunState::Open && opened.run.state != repair::RunState::Planned;
            if (opened.compiledTree && opened.compiledTree != m_compiledTree)
                setCompiledTree(opened.compiledTree);
            m_visited.clear();
            if (over || !opened.compiledTree) {
                setState(Finished{opened.run, opened.compiledTree, opened.stand, std::nullopt});
                if (!opened.compiledTree)
                    Q_EMIT notified(tr("The decision tree of this case (%1 %2) is not here in this version, so the case is shown as it was.")
                                        .arg(opened.run.tree.title, opened.run.tree.version));
                return;
            }
            think(tr("Following the answers"), [run = opened.run]() -> base::Result<repair::Case> { return run; });
        });
}

void Controller::searchHistory(const QString &text)
{
    constexpr int shown = 200;
    m_jobs.run(
        m_searching, [text, store = m_store](const std::stop_token &) { return store.history({text, {}, shown}); },
        [this, text](const base::Result<std::vector<repair::Case>> &cases) {
            if (cases)
                Q_EMIT historyFound(text, *cases);
            else
                Q_EMIT failed(cases.error());
        });
}

void Controller::plan(const QString &remedy, const QString &media)
{
    const Walked *at = walkedOf(m_state);
    const auto *diagnosed = std::get_if<Diagnosed>(&m_state);
    const auto *planned = std::get_if<Planned>(&m_state);
    const QString diagnosis = diagnosed ? diagnosed->diagnosis : planned ? planned->diagnosis : QString();
    if (!at || diagnosis.isEmpty())
        return;
    work<Planned>(
        tr("Reading what would change"),
        [walked = *at, request = repair::PlanRequest{diagnosis, remedy, media}, clock = m_clock]() -> base::Result<Planned> {
            const auto machine = machine::open(whereOf(walked.run.machine));
            if (!machine)
                return base::pass(machine.error());
            auto made = repair::makePlan(*walked.compiledTree, walked.session(), **machine, request, *clock);
            if (!made)
                return base::pass(made.error());
            Planned next{walked, request.diagnosis, std::move(*made), request.media, true, {}};
            next.at.run.plan = next.plan;
            next.at.run.state = next.plan.status == repair::PlanStatus::Changes   ? repair::RunState::Planned
                                : next.plan.status == repair::PlanStatus::Nothing ? repair::RunState::Nothing
                                                                                  : repair::RunState::Refused;
            next.at.run.error = next.plan.refusals.join(u' ');
            const rules::Tree &tree = walked.tree();
            if (!tree.isBuiltIn() && next.plan.hasAutomatic()) {
                next.treeTrusted = workflow::TrustStore::user().isTrusted(tree.hash);
                next.mayChange = workflow::mayChange(tree);
            }
            return next;
        },
        [this](Planned next) {
            autosave(next.at.run);
            setState(std::move(next));
        });
}

void Controller::apply(const QStringList &confirmed, bool trustTree)
{
    const auto *planned = std::get_if<Planned>(&m_state);
    if (!planned || planned->plan.status != repair::PlanStatus::Changes || !m_busyWith.isEmpty())
        return;
    // Asked again here: the trust may have been taken back since the plan was made.
    if (planned->plan.hasAutomatic() && !workflow::TrustStore::user().isTrusted(planned->at.tree().hash)) {
        if (!trustTree)
            return;
        if (const auto kept = workflow::TrustStore::user().trust(planned->at.tree(), *m_clock); !kept) {
            Q_EMIT failed(kept.error());
            return;
        }
    }
    carryOut(planned->at.run, false, confirmed);
}

void Controller::applyAgain()
{
    if (const auto *finished = std::get_if<Finished>(&m_state); finished && m_busyWith.isEmpty())
        carryOut(finished->run, false, {});
}

void Controller::verify()
{
    const auto *finished = std::get_if<Finished>(&m_state);
    if (!finished || !finished->run.plan)
        return;
    work<Finished>(
        tr("Reading the machine again"),
        [next = *finished, store = m_store, clock = m_clock]() mutable -> base::Result<Finished> {
            auto verification = workflow::verify(next.run, *clock);
            if (!verification)
                return base::pass(verification.error());
            next.run.verification = std::move(*verification);
            if (const auto saved = store.save(next.run); !saved)
                return base::pass(saved.error());
            return std::move(next);
        },
        [this](Finished next) {
            const repair::Case *present = caseOf(m_state); // its ticket may have been typed meanwhile
            next.run.ticket = present->ticket;
            next.run.technician = present->technician;
            setState(std::move(next));
        });
}

void Controller::undo()
{
    if (const auto *finished = std::get_if<Finished>(&m_state); finished && m_busyWith.isEmpty())
        carryOut(finished->run, true, {});
}

void Controller::stop()
{
    auto *applying = std::get_if<Applying>(&m_state);
    if (!applying || applying->stopping)
        return;
    applying->stopping = true;
    m_stopApplying.request_stop();
    Q_EMIT progressed();
}

void Controller::carryOut(repair::Case run, bool undoing, const QStringList &confirmed) // by value: the state that it comes from goes
{
    const State before = m_state;
    m_stopApplying = std::stop_source();
    repair::ApplyOptions options;
    options.confirmed = confirmed;
    options.stop = m_stopApplying.get_token();
    options.progress = [this](const repair::Progress &progress) {
        // Called on the worker thread, which the Jobs of this object outlive.
        QMetaObject::invokeMethod(
            this,
            [this, progress] {
                if (auto *applying = std::get_if<Applying>(&m_state)) {
                    applying->log.push_back(progress);
                    Q_EMIT progressed();
                }
            },
            Qt::QueuedConnection);
    };
    const CompiledTreePointer compiledTree = m_compiledTree && m_compiledTree->tree().hash == run.tree.hash ? m_compiledTree : nullptr;
    setState(Applying{run, undoing, false, {}});
    setBusy(undoing ? tr("Taking the change back") : tr("Repairing"));
    m_jobs.run(
        m_main,
        [run, undoing, options, compiledTree, store = m_store, clock = m_clock](const std::stop_token &) -> base::Result<Finished> {
            // A case file from elsewhere may say anything; what is in the middle here, the record knows.
            if (const auto may = !undoing && workflow::isInTheMiddle(run) ? workflow::mayApply(run, store, *clock) : base::Status(); !may)
                return base::pass(may.error());
            auto result = undoing ? repair::undo(run, store, options, *clock) : repair::apply(run, store, options, *clock);
            if (!result)
                return base::pass(result.error());
            // What was refused changed nothing: a repair that was begun stands as the record has it.
            if (const auto stored = store.find(run.id); result->state == repair::RunState::Refused && stored && *stored && (**stored).begun) {
                const QString why = result->error;
                *result = (**stored).run;
                result->error = why;
            }
            Finished finished{std::move(*result), compiledTree, {}, std::nullopt};
            if (workflow::isInTheMiddle(finished.run))
                finished.stand = workflow::unfinishedOf(finished.run).says;
            if (finished.run.isWithdrawn() && compiledTree)
                finished.from = wayOn(finished, store, *clock);
            return finished;
        },
        [this, before](base::Result<Finished> result) {
            setBusy({});
            if (result) {
                setState(std::move(*result));
                return;
            }
            setState(before);
            Q_EMIT failed(result.error());
        });
}

/// A newer state of a case is saved instead of an older one that still waits; that of another case is not. A save that failed is told
/// though a newer one waits.
void Controller::autosave(const repair::Case &run)
{
    if (!isWorthKeeping(run))
        return;
    m_jobs.run(
        m_saving[run.id],
        [this, run, store = m_store](const std::stop_token &) {
            if (const base::Status saved = store.save(run); !saved)
                QMetaObject::invokeMethod(this, [this, error = saved.error()] { Q_EMIT failed(error); }, Qt::QueuedConnection);
            return true;
        },
        [](bool) {});
}

void Controller::saveCase(const QString &path)
{
    const repair::Case *run = caseOf(m_state);
    if (!run || std::holds_alternative<Applying>(m_state))
        return;
    settings::setSaveFolder(QFileInfo(path).absolutePath());
    m_jobs.run(
        m_main, [run = *run, path](const std::stop_token &) { return repair::saveCase(run, path, repair::Overwrite::Any); },
        [this, path](const base::Status &saved) {
            if (saved)
                Q_EMIT notified(tr("The case was saved as %1.").arg(path));
            else
                Q_EMIT failed(saved.error());
        });
}

void Controller::writeReport(const QString &path)
{
    const repair::Case *run = caseOf(m_state);
    if (!run || std::holds_alternative<Applying>(m_state) || !m_busyWith.isEmpty())
        return;
    settings::setSaveFolder(QFileInfo(path).absolutePath());
    const Walked *at = walkedOf(m_state);
    const auto *finished = std::get_if<Finished>(&m_state);
    const CompiledTreePointer compiledTree = at ? at->compiledTree : finished ? finished->compiledTree : nullptr;
    work<bool>(
        tr("Writing the report"),
        [run = *run, path, compiledTree, clock = m_clock]() -> base::Result<bool> {
            const auto written = report::write(run, compiledTree.get(), path, *clock, repair::Overwrite::Any);
            if (!written)
                return base::pass(written.error());
            return true;
        },
        [this, path](bool) { Q_EMIT notified(tr("The report was written to %1.").arg(path)); });
}

} // namespace window
