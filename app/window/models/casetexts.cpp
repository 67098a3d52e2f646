// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/models/casetexts.h"

#include "base/texts.h"
#include "window/models/caserows.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace window::models {

using namespace Qt::StringLiterals;
using repair::RunState;

QString whenInWords(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), Texts::tr("d MMMM yyyy, HH:mm"));
}

QString outcomeInWords(const repair::Case &run)
{
    switch (run.state) {
    case RunState::Open:
        if (run.findings) {
            if (const engine::Candidate *match = run.findings->match())
                return Texts::tr("Diagnosed: %1").arg(match->title);
            if (run.findings->outcome == engine::Outcome::None)
                return Texts::tr("No known problem matches");
        }
        return Texts::tr("Questions are open");
    case RunState::Planned:
        return Texts::tr("A fix is prepared, nothing is changed yet");
    case RunState::Applying:
        return Texts::tr("Interrupted while repairing");
    case RunState::Applied:
        return run.verification && run.verification->passed ? Texts::tr("Repaired and verified") : Texts::tr("Repaired");
    case RunState::Nothing:
        return Texts::tr("Nothing needed to be changed");
    case RunState::Refused:
        return Texts::tr("Refused, nothing was changed");
    case RunState::RolledBack:
        return Texts::tr("Failed and taken back");
    case RunState::Stopped:
        return Texts::tr("Stopped in the middle");
    case RunState::Undone:
        return Texts::tr("Repaired, later taken back");
    }
    return {};
}

QString caseInWords(const repair::Case &run)
{
    return machineInWords(run.machine) + u", "_s + whenInWords(run.begun) + u": "_s + outcomeInWords(run);
}

QString resultTitle(const repair::Case &run)
{
    // A restart that is still to come is said by the title; other steps that wait for a person weigh more.
    const auto waiting = [&run](const repair::Change &change) {
        const repair::Outcome *outcome = run.outcome(change.id);
        return change.kind != repair::ChangeKind::Restart && outcome && outcome->state == repair::ChangeState::Manual;
    };
    const bool byHand = run.plan && std::ranges::any_of(run.plan->changes, waiting);
    const bool restart = run.plan && run.plan->restart;
    switch (run.state) {
    case RunState::Open:
        if (run.findings && run.findings->match())
            return Texts::tr("Diagnosed. Nothing was changed.");
        return run.findings && run.findings->outcome == engine::Outcome::None ? Texts::tr("No known problem matches") : Texts::tr("Not decided yet");
    case RunState::Planned:
        return Texts::tr("Planned. Nothing was changed.");
    case RunState::Applying:
        return Texts::tr("The repair was interrupted");
    case RunState::Applied:
        if (run.verification && !run.verification->passed)
            return Texts::tr("Written, but the check failed");
        if (byHand)
            return Texts::tr("The automatic changes are done. Some steps remain.");
        return restart ? Texts::tr("Repaired. Restart the computer to finish.") : Texts::tr("Repaired");
    case RunState::Nothing:
        return byHand ? Texts::tr("Do these steps by hand") : Texts::tr("Nothing needed to be changed");
    case RunState::Refused:
        return Texts::tr("Nothing was changed");
    case RunState::RolledBack:
        return Texts::tr("The repair failed and was rolled back");
    case RunState::Stopped:
        return Texts::tr("The repair was stopped in the middle");
    case RunState::Undone:
        return Texts::tr("Undone. The machine is as it was before the repair.");
    }
    return {};
}

QString suggestedFileName(const repair::Case &run, const QString &ending)
{
    static const QRegularExpression odd(u"[^A-Za-z0-9._-]+"_s);
    QString ticket = run.ticket;
    ticket.replace(odd, u"-"_s);
    QStringList parts{u"fixwright"_s};
    if (!ticket.isEmpty())
        parts << ticket.left(40);
    parts << (run.id.isEmpty() ? u"case"_s : run.id.left(40));
    return parts.join(u'-') + u'.' + ending;
}

} // namespace window::models
