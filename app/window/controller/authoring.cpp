// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/controller/controller.h"

#include "machine/machine.h"
#include "window/controller/work.h"

// A tree that is being written: it changes under the case, and the case goes on.
namespace window {

using namespace Qt::StringLiterals;

namespace {

/// The case begun again with another tree: the machine is asked anew, since its probes may be other ones, and every answer of a person is
/// given again where it still fits its question.
base::Result<repair::Case> carriedOver(const engine::Knowledge &knowledge, const repair::Case &run, const base::Clock &clock)
{
    auto machine = machine::open(run.machine.kind == machine::Kind::None ? u"none"_s : run.machine.location);
    if (!machine)
        return base::pass(machine.error());
    repair::Case next = workflow::beginCase(knowledge, workflow::measure(knowledge, **machine, clock), clock);
    next.ticket = run.ticket;
    next.technician = run.technician;
    for (const engine::Answer &answer : run.session.answers) {
        if (answer.origin != engine::Origin::Person)
            continue;
        if (auto session = engine::advance(knowledge, next.session, answer))
            next.session = std::move(*session);
    }
    return next;
}

} // namespace

void Controller::useTree(const QString &file)
{
    if (std::holds_alternative<Applying>(m_state))
        return;
    readTree(file, [this] {
        m_before.reset();
        walkWith(m_knowledge);
    });
}

void Controller::walkWith(const KnowledgePointer &knowledge)
{
    if (std::holds_alternative<Applying>(m_state) || !m_busyWith.isEmpty())
        return;
    const repair::Case *run = caseOf(m_state);
    m_knowledge = knowledge;
    Q_EMIT knowledgeChanged();
    if (!run) {
        toStart();
        return;
    }
    think(tr("Following the answers with the changed tree"), [run = *run, knowledge, clock = m_clock] { return carriedOver(*knowledge, run, *clock); });
}

} // namespace window
