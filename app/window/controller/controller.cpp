// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/controller/controller.h"

#include "workflow/answering.h"

#include <utility>

namespace window {

Controller::Controller(const Work &work, std::shared_ptr<const base::Clock> clock)
    : m_work(work)
    , m_clock(std::move(clock))
{
}

void Controller::show(State state)
{
    if (!std::holds_alternative<TreeRefused>(state))
        m_before.reset();
    else if (!std::holds_alternative<TreeRefused>(m_state))
        m_before = m_state;
    const repair::Case *present = caseOf(m_state), *next = caseOf(state);
    if (std::holds_alternative<Start>(state) || (present && next && present->id != next->id))
        m_visited.clear();
    m_state = std::move(state);
    Q_EMIT stateChanged();
}

void Controller::proceed(Walked walked)
{
    if (!walked.session().current.isEmpty()) {
        show(Asking{std::move(walked)});
        return;
    }
    const engine::Candidate *match = walked.findings().match();
    const QString diagnosis = match ? match->diagnosis : QString();
    show(Diagnosed{std::move(walked), diagnosis});
}

void Controller::visit(const QString &question)
{
    if (m_visited.isEmpty() || m_visited.last() != question)
        m_visited << question;
}

void Controller::inspect()
{
    if (const Walked *at = walkedOf(m_state); at && !m_work.isBusy())
        show(Inspecting{*at});
}

void Controller::diagnose(const QString &diagnosis)
{
    const Walked *at = walkedOf(m_state);
    if (!at || m_work.isBusy())
        return;
    const engine::Candidate *match = at->findings().match();
    const QString chosen = diagnosis.isEmpty() && match ? match->diagnosis : diagnosis;
    Walked next = *at;
    next.run = workflow::withoutPlan(std::move(next.run));
    show(Diagnosed{std::move(next), chosen});
}

void Controller::resume()
{
    if (const Walked *at = walkedOf(m_state); at && !m_work.isBusy())
        proceed(*at);
}

void Controller::conclude()
{
    const Walked *at = walkedOf(m_state);
    if (!at || m_work.isBusy())
        return;
    Finished finished{at->run, at->compiledTree, {}, *at};
    finished.run.ended = m_clock->now();
    show(std::move(finished));
}

bool Controller::canGoBack() const
{
    if (const auto *finished = std::get_if<Finished>(&m_state))
        return finished->from.has_value();
    return !std::holds_alternative<Start>(m_state) && !std::holds_alternative<Applying>(m_state);
}

void Controller::back()
{
    if (!canGoBack() || m_work.isBusy())
        return;
    if (m_before) {
        show(std::holds_alternative<Start>(*m_before) ? Start{} : *m_before);
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
        at.run = workflow::withoutPlan(std::move(at.run));
        proceed(std::move(at));
        return;
    }
    if (const auto *planned = std::get_if<Planned>(&m_state)) {
        const QString diagnosis = planned->diagnosis; // which goes with the state
        diagnose(diagnosis);
        return;
    }
    const Walked &at = *walkedOf(m_state);
    const QString present = std::holds_alternative<Asking>(m_state) ? at.session().current : QString();
    QString previous;
    while (!m_visited.isEmpty() && (previous.isEmpty() || previous == present || !at.tree().question(previous)))
        previous = m_visited.takeLast();
    if (previous.isEmpty() || previous == present) {
        // Nothing was shown before: the answered question that stands before this one, if there is any.
        QStringList asked = at.findings().path.asked;
        asked.removeIf([&](const QString &id) { return id != present && !at.session().answers.contains(id); });
        const qsizetype here = present.isEmpty() ? asked.size() : asked.indexOf(present);
        previous = here > 0 ? asked.at(here - 1) : QString();
    }
    if (previous.isEmpty())
        show(Start{});
    else
        Q_EMIT backToQuestion(previous);
}

void Controller::newCase()
{
    if (!m_work.isBusy() && !std::holds_alternative<Applying>(m_state))
        show(Start{});
}

void Controller::setPeople(const QString &ticket, const QString &technician)
{
    auto *run = const_cast<repair::Case *>(caseOf(m_state)); // ours: m_state is a member
    if (!run || std::holds_alternative<Applying>(m_state) || (run->ticket == ticket && run->technician == technician))
        return;
    run->ticket = ticket;
    run->technician = technician;
    Q_EMIT peopleChanged();
}

} // namespace window
