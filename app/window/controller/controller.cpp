// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/controller/controller.h"

#include "engine/recognisedmessages.h"
#include "engine/session.h"
#include "window/controller/work.h"
#include "workflow/treefolder.h"
#include "workflow/unfinished.h"

#include <algorithm>

namespace window {

using namespace Qt::StringLiterals;

namespace {

/// The findings for the session of a case. Runs on the worker thread: a large tree takes a while.
Walked walked(const CompiledTreePointer &compiledTree, repair::Case run)
{
    Walked result{compiledTree, workflow::diagnosed(*compiledTree, std::move(run)), nullptr};
    if (result.run.machine.kind == machine::Kind::Practice)
        result.scenario = machine::practice::scenarioOf(result.run.machine.location);
    return result;
}

/// The case as it was before anything was planned: an answer that changes takes the plan with it.
repair::Case withoutPlan(repair::Case run)
{
    run = repair::asPlan(std::move(run));
    run.plan.reset();
    run.state = repair::RunState::Open;
    return run;
}

} // namespace

Controller::Controller(repair::CaseStore store, std::shared_ptr<const base::Clock> clock, QObject *parent)
    : QObject(parent)
    , m_store(std::move(store))
    , m_clock(std::move(clock))
{
}

Controller::~Controller()
{
    m_stopApplying.request_stop();
}

void Controller::setState(State state)
{
    m_state = std::move(state);
    Q_EMIT stateChanged();
}

void Controller::setBusy(const QString &with)
{
    m_busyWith = with;
    Q_EMIT busyChanged();
}

repair::Case *Controller::mutableCase()
{
    return const_cast<repair::Case *>(caseOf(m_state)); // ours: m_state is a member
}

void Controller::start(const StartOptions &options)
{
    m_library.watch(workflow::treeFolder());
    readTree(options.tree, [this, options] {
        if (!options.caseFile.isEmpty())
            openCase(options.caseFile);
        else if (!options.machine.isEmpty())
            begin(options.machine);
        else
            toStart();
    });
}

void Controller::toStart()
{
    m_visited.clear();
    setState(Start{});
    m_jobs.run(
        m_listing,
        [store = m_store](const std::stop_token &) -> base::Result<Start> {
            Start start;
            auto unfinished = store.unfinished();
            if (!unfinished)
                return base::pass(unfinished.error());
            store.sweep();
            for (repair::Case &run : *unfinished) {
                const QString says = workflow::unfinishedOf(run).says;
                start.interrupted.push_back({std::move(run), says});
            }
            auto recent = store.history({{}, {}, 8});
            if (!recent)
                return base::pass(recent.error());
            start.recent = *std::move(recent);
            return start;
        },
        [this](base::Result<Start> start) {
            if (!start)
                Q_EMIT failed(start.error());
            else if (std::holds_alternative<Start>(m_state))
                setState(*std::move(start));
        });
}

/// Makes a case on the worker thread, follows its answers, and shows where that leads.
void Controller::think(const QString &with, std::function<base::Result<repair::Case>()> make)
{
    work<Walked>(
        with,
        [make = std::move(make), compiledTree = m_compiledTree]() -> base::Result<Walked> {
            auto run = make();
            if (!run)
                return base::pass(run.error());
            return walked(compiledTree, std::move(*run));
        },
        [this](Walked result) { proceed(std::move(result)); });
}

void Controller::proceed(Walked result)
{
    autosave(result.run);
    if (!result.session().current.isEmpty()) {
        setState(Asking{std::move(result)});
        return;
    }
    const engine::Candidate *match = result.findings().match();
    const QString diagnosis = match ? match->diagnosis : QString();
    setState(Diagnosed{std::move(result), diagnosis});
}

void Controller::answer(const QString &question, const base::Value &value)
{
    const auto *asking = std::get_if<Asking>(&m_state);
    if (!asking || !m_busyWith.isEmpty())
        return;
    engine::Answer given{question, value, engine::Origin::Person, tr("typed"), m_clock->now()};
    // The page shows what the machine says as soon as another answer is chosen: going on with it keeps it.
    if (const auto measured = asking->at.session().measured.constFind(question);
        measured != asking->at.session().measured.cend() && engine::disagree(value, measured->value))
        given.keptAgainst = measured->value;
    // What the machine said and the person leaves as it is stays the machine's answer, with its source.
    const auto present = asking->at.session().answers.constFind(question);
    const bool same = present != asking->at.session().answers.cend() && present->value == value && !engine::isDisputed(asking->at.session(), question);
    if (m_visited.isEmpty() || m_visited.last() != question)
        m_visited << question;
    think(tr("Following the answer"),
          [run = withoutPlan(asking->at.run), given, same, compiledTree = m_compiledTree, present = same ? *present : given]() -> base::Result<repair::Case> {
              auto session = engine::advance(*compiledTree, run.session, same ? present : given);
              if (!session)
                  return base::pass(session.error());
              repair::Case next = run;
              next.session = std::move(*session);
              return next;
          });
}

void Controller::withdraw(const QString &question)
{
    const Walked *at = walkedOf(m_state);
    if (!at)
        return;
    think(tr("Following the answers"), [run = withoutPlan(at->run), question, compiledTree = m_compiledTree]() -> base::Result<repair::Case> {
        repair::Case next = run;
        next.session = engine::withdraw(run.session, question);
        auto back = engine::rewind(compiledTree->tree(), next.session, question);
        if (!back)
            return base::pass(back.error());
        next.session = std::move(*back);
        return next;
    });
}

void Controller::revise(const QString &question)
{
    const Walked *at = walkedOf(m_state);
    if (!at || !m_busyWith.isEmpty())
        return;
    if (const auto *asking = std::get_if<Asking>(&m_state); asking && asking->at.session().current != question)
        m_visited << asking->at.session().current;
    think(tr("Going back to the question"), [run = withoutPlan(at->run), question, compiledTree = m_compiledTree]() -> base::Result<repair::Case> {
        auto session = engine::rewind(compiledTree->tree(), run.session, question);
        if (!session)
            return base::pass(session.error());
        repair::Case next = run;
        next.session = std::move(*session);
        return next;
    });
}

void Controller::inspect()
{
    if (const Walked *at = walkedOf(m_state); at && m_busyWith.isEmpty())
        setState(Inspecting{*at});
}

void Controller::diagnose(const QString &diagnosis)
{
    const Walked *at = walkedOf(m_state);
    if (!at || !m_busyWith.isEmpty())
        return;
    QString chosen = diagnosis;
    if (const engine::Candidate *match = at->findings().match(); chosen.isEmpty() && match)
        chosen = match->diagnosis;
    Walked next = *at;
    next.run = withoutPlan(next.run);
    setState(Diagnosed{std::move(next), chosen});
}

void Controller::resume()
{
    if (const Walked *at = walkedOf(m_state); at && m_busyWith.isEmpty())
        proceed(*at);
}

bool Controller::canGoBack() const
{
    if (const auto *finished = std::get_if<Finished>(&m_state))
        return finished->from.has_value();
    return !std::holds_alternative<Start>(m_state) && !std::holds_alternative<Applying>(m_state);
}

void Controller::back()
{
    if (!canGoBack() || !m_busyWith.isEmpty())
        return;
    if (std::holds_alternative<TreeRefused>(m_state)) {
        const State before = std::exchange(m_before, std::nullopt).value_or(Start{});
        if (std::holds_alternative<Start>(before))
            toStart();
        else
            setState(before);
        return;
    }
    if (std::holds_alternative<Inspecting>(m_state)) {
        resume();
        return;
    }
    if (const auto *finished = std::get_if<Finished>(&m_state)) {
        Walked at = *finished->from;
        at.run.ticket = finished->run.ticket;
        at.run.technician = finished->run.technician;
        at.run = withoutPlan(at.run);
        proceed(std::move(at));
        return;
    }
    if (std::holds_alternative<Planned>(m_state)) {
        diagnose(std::get<Planned>(m_state).diagnosis);
        return;
    }
    const Walked &at = *walkedOf(m_state);
    const QString present = std::holds_alternative<Asking>(m_state) ? at.session().current : QString();
    QString previous;
    while (!m_visited.isEmpty() && (previous.isEmpty() || previous == present || !at.tree().question(previous)))
        previous = m_visited.takeLast();
    if (previous.isEmpty() || previous == present) {
        // Nothing was shown before: the question that stands before this one, if there is any.
        const QStringList &asked = at.findings().path.asked;
        const qsizetype here = present.isEmpty() ? asked.size() : asked.indexOf(present);
        previous = here > 0 ? asked.at(here - 1) : QString();
    }
    if (previous.isEmpty()) {
        toStart();
        return;
    }
    const QStringList visited = m_visited;
    revise(previous);
    m_visited = visited; // going back is not a visit
}

void Controller::conclude()
{
    const Walked *at = walkedOf(m_state);
    if (!at || !m_busyWith.isEmpty())
        return;
    Finished finished{at->run, at->compiledTree, {}, *at};
    finished.run.ended = m_clock->now();
    autosave(finished.run);
    setState(std::move(finished));
}

void Controller::newCase()
{
    if (m_busyWith.isEmpty() && !std::holds_alternative<Applying>(m_state))
        toStart();
}

void Controller::recognise(const QString &text)
{
    struct Found {
        std::vector<engine::MessageMatch> matches, near;
    };
    m_jobs.run(
        m_recognising,
        [text, compiledTree = m_compiledTree](const std::stop_token &) {
            return Found{compiledTree->recognised(text), engine::nearMisses(*compiledTree, text)};
        },
        [this, text](const Found &found) { Q_EMIT recognised(text, found.matches, found.near); });
}

void Controller::setPeople(const QString &ticket, const QString &technician)
{
    repair::Case *run = mutableCase();
    if (!run || std::holds_alternative<Applying>(m_state) || (run->ticket == ticket && run->technician == technician))
        return;
    run->ticket = ticket;
    run->technician = technician;
    autosave(*run);
}

} // namespace window
