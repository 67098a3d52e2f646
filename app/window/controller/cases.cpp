// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/controller/cases.h"

#include "report/report.h"
#include "window/controller/settings.h"
#include "workflow/kit.h"
#include "workflow/opencase.h"
#include "workflow/scan.h"
#include "workflow/unfinished.h"
#include "workflow/workflow.h"

#include <QFileInfo>

namespace window {

Cases::Cases(Work &work, Controller &controller, TreeInUse &trees, repair::CaseStore store, std::shared_ptr<const base::Clock> clock)
    : m_work(work)
    , m_controller(controller)
    , m_trees(trees)
    , m_store(std::move(store))
    , m_clock(std::move(clock))
{
    connect(&m_controller, &Controller::stateChanged, this, &Cases::follow);
    connect(&m_controller, &Controller::peopleChanged, this, [this] { keep(*caseOf(m_controller.state())); });
}

/// Keeps what is shown, as far as it is ours: a case that is over came from the record or from a file that nobody asked to keep.
void Cases::follow()
{
    const State &state = m_controller.state();
    if (const auto *start = std::get_if<Start>(&state); start && !start->isListed)
        list();
    else if (const Walked *at = walkedOf(state))
        keep(at->run);
    else if (const auto *finished = std::get_if<Finished>(&state); finished && finished->from)
        keep(finished->run);
}

void Cases::list()
{
    m_work.beside<Start>(
        m_listing,
        [store = m_store]() -> base::Result<Start> {
            auto interrupted = workflow::interrupted(store);
            if (!interrupted)
                return base::pass(interrupted.error());
            auto recent = store.history({{}, {}, 8});
            if (!recent)
                return base::pass(recent.error());
            return Start{*std::move(interrupted), *std::move(recent), true};
        },
        [this](Start start) {
            if (std::holds_alternative<Start>(m_controller.state()))
                m_controller.show(std::move(start));
        });
}

void Cases::keep(const repair::Case &run)
{
    if (workflow::isWorthKeeping(run))
        m_work.beside(m_keeping[run.id], [run, store = m_store] { return store.save(run); });
}

void Cases::begin(const QString &where)
{
    if (!m_trees.compiledTree() || m_work.isBusy())
        return;
    m_work.run<Walked>(
        tr("Reading the machine"),
        [where, technician = settings::technician(), trees = m_trees.inUse(), clock = m_clock]() -> base::Result<Walked> {
            const auto machine = workflow::openMachine(where);
            if (!machine)
                return base::pass(machine.error());
            workflow::TreeChoice choice = workflow::choose(workflow::beginEach(trees, **machine, *clock));
            workflow::TreeCase &best = choice.cases.front();
            best.run.technician = technician;
            const auto scan = (*machine)->canRead() ? std::make_shared<const workflow::Scan>(workflow::scanOf(choice.cases, **machine)) : nullptr;
            Walked at = workflow::walked(best.compiledTree, std::move(best.run));
            at.scan = scan;
            return at;
        },
        [this](Walked walked) {
            if (walked.compiledTree != m_trees.compiledTree())
                m_trees.set(walked.compiledTree);
            const QString found = walked.scan && walked.scan->count(engine::Verdict::Match) > 0 ? walked.scan->headline() : QString();
            m_controller.proceed(std::move(walked));
            if (!found.isEmpty()) // said on the new page
                Q_EMIT m_work.notified(found);
        });
    if (QFileInfo(where).isDir())
        settings::rememberMachine(QFileInfo(where).absoluteFilePath());
}

void Cases::open(const QString &idOrPath)
{
    struct Opened {
        workflow::OpenedCase found;
        std::optional<Walked> walked;
    };
    m_work.run<Opened>(
        tr("Opening the case"),
        [idOrPath, technician = settings::technician(), store = m_store, compiledTree = m_trees.compiledTree()]() -> base::Result<Opened> {
            auto found = workflow::openCase(idOrPath, store, compiledTree);
            if (!found)
                return base::pass(found.error());
            Opened opened{std::move(*found), std::nullopt};
            if (!opened.found.compiledTree || workflow::isOver(opened.found.run))
                return opened;
            if (opened.found.run.technician.isEmpty())
                opened.found.run.technician = technician;
            opened.walked = workflow::walked(opened.found.compiledTree, opened.found.run);
            return opened;
        },
        [this](Opened opened) {
            const workflow::OpenedCase &found = opened.found;
            if (found.compiledTree && found.compiledTree != m_trees.compiledTree())
                m_trees.set(found.compiledTree);
            if (opened.walked)
                m_controller.proceed(*std::move(opened.walked));
            else
                m_controller.show(Finished{found.run, found.compiledTree, found.stand, std::nullopt});
            if (!found.compiledTree)
                Q_EMIT m_work.notified(tr("The decision tree of this case (%1 %2) is not here in this version, so the case is shown as it was.")
                                           .arg(found.run.tree.title, found.run.tree.version));
        });
}

void Cases::search(const QString &text)
{
    constexpr int shown = 200;
    m_work.beside<std::vector<repair::Case>>(
        m_searching, [text, store = m_store] { return store.history({text, {}, shown}); },
        [this, text](const std::vector<repair::Case> &cases) { Q_EMIT found(text, cases); });
}

void Cases::save(const QString &path)
{
    const repair::Case *run = caseOf(m_controller.state());
    if (!run || std::holds_alternative<Applying>(m_controller.state()))
        return;
    settings::setSaveFolder(QFileInfo(path).absolutePath());
    m_work.beside<bool>(
        m_writing,
        [run = *run, path]() -> base::Result<bool> {
            if (const base::Status saved = repair::saveCase(run, path, repair::Overwrite::Any); !saved)
                return base::pass(saved.error());
            return true;
        },
        [this, path](bool) { Q_EMIT m_work.notified(tr("The case was saved as %1.").arg(path)); });
}

void Cases::writeReport(const QString &path)
{
    const State &state = m_controller.state();
    const repair::Case *run = caseOf(state);
    if (!run || std::holds_alternative<Applying>(state))
        return;
    settings::setSaveFolder(QFileInfo(path).absolutePath());
    const Walked *at = walkedOf(state);
    const CompiledTreePointer compiledTree = at ? at->compiledTree : std::get<Finished>(state).compiledTree;
    m_work.run<bool>(
        tr("Writing the report"),
        [run = *run, path, compiledTree, clock = m_clock]() -> base::Result<bool> {
            const auto written = report::write(run, compiledTree.get(), path, *clock, repair::Overwrite::Any);
            if (!written)
                return base::pass(written.error());
            return true;
        },
        [this, path](bool) { Q_EMIT m_work.notified(tr("The report was written to %1.").arg(path)); });
}

void Cases::writeKit(const QString &folder)
{
    const repair::Case *run = caseOf(m_controller.state());
    if (!run || !workflow::canCarry(*run))
        return;
    settings::setSaveFolder(QFileInfo(folder).absolutePath());
    m_work.run<QString>(
        tr("Writing the kit"),
        [run = *run, folder]() -> base::Result<QString> {
            const auto kit = workflow::makeKit(run);
            if (!kit)
                return base::pass(kit.error());
            if (const auto written = repair::writeKit(*kit, folder, run.machine); !written)
                return base::pass(written.error());
            return kit->room();
        },
        [this, folder](const QString &room) { Q_EMIT m_work.notified(tr("The kit was written to %1. %2").arg(folder, room)); });
}

} // namespace window
