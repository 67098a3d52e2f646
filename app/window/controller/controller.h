// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "window/controller/state.h"
#include "window/controller/work.h"

namespace window {

/// What the window shows, and the way back. The one object with that state: pages get it as a value, the objects beside this one (Questions, Repairs, Cases,
/// TreeInUse) do what a page wants and hand the next state to show(). Nothing here reads a machine or a file; all of it is cheap.
class Controller final : public QObject
{
    Q_OBJECT

public:
    Controller(const Work &work, std::shared_ptr<const base::Clock> clock);

    [[nodiscard]] const State &state() const { return m_state; }
    /// What a refused tree stands in front of; state() where none does.
    [[nodiscard]] const State &behind() const { return m_before ? *m_before : m_state; }
    [[nodiscard]] bool canGoBack() const;

    // For the objects beside this one.
    /// Shows this. Another case, or the start page, begins a new way back.
    void show(State state);
    /// Shows where the answers lead: the question on the table, else the diagnosis.
    void proceed(Walked walked);
    /// This question was on the page: Back comes by here.
    void visit(const QString &question);

    // Intents; nothing happens while work is under way that leads to another state, except for setPeople().
    void inspect();                               ///< what the machine told
    void diagnose(const QString &diagnosis = {}); ///< to the diagnosis page, looking at this one; empty: the match
    void resume();                                ///< from a side trip back to the question or the diagnosis
    void conclude();                              ///< ends the case without applying anything: to the report
    void back();
    void newCase(); ///< the start page, where a machine is chosen
    /// Ticket and technician belong to the case, from the first letter typed.
    void setPeople(const QString &ticket, const QString &technician);

Q_SIGNALS:
    void stateChanged();
    void peopleChanged();                         ///< only ticket or technician: no page has to be shown anew
    void backToQuestion(const QString &question); ///< Back leads there; its session has to be worked out (Questions::show())

private:
    const Work &m_work;
    std::shared_ptr<const base::Clock> m_clock;
    State m_state = Start{};
    std::optional<State> m_before; ///< behind(), while a refused tree is shown
    QStringList m_visited;         ///< questions shown before the present page
};

} // namespace window
