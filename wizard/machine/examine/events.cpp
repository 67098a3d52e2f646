// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/eventlog/zone.h"

#include "base/texts.h"
#include "machine/examine/examine.h"

#include <QTimeZone>

#include <algorithm>

namespace machine::examining {

using namespace Qt::StringLiterals;

namespace {

QString shown(const Machine &machine, const QDateTime &utc)
{
    return Zone::of(machine).local(utc).toString(u"yyyy-MM-dd HH:mm"_s);
}

/// Where what is asked for begins; invalid: with the log. Days are counted back from the newest record, because a disk on a bench knows no other now.
QDateTime beginning(const Machine &machine, const EventLog &log, const base::Probe::Event &wanted)
{
    if (wanted.days > 0)
        return log.newest.addDays(-wanted.days);
    const QDateTime midnight = wanted.since.startOfDay(QTimeZone::UTC);
    return wanted.since.isValid() ? midnight.addSecs(-Zone::of(machine).local(midnight).offsetFromUtc()) : QDateTime();
}

bool fits(const Event &event, const base::Probe::Event &wanted, const QDateTime &since)
{
    return event.source.compare(wanted.source, Qt::CaseInsensitive) == 0 && (wanted.id == 0 || event.id == wanted.id)
           && (!since.isValid() || event.last >= since) && event.strings.join(u'\n').contains(wanted.contains, Qt::CaseInsensitive);
}

} // namespace

Finding event(const Machine &machine, const base::Probe::Event &wanted)
{
    const auto log = machine.eventLog();
    if (!log)
        return unknown(log.error());
    const QDateTime since = beginning(machine, *log, wanted);
    const QString name = wanted.id == 0 ? wanted.source : u"%1 %2"_s.arg(wanted.source).arg(wanted.id);
    int count = 0;
    QDateTime last;
    for (const Event &each : log->events) {
        if (!fits(each, wanted, since))
            continue;
        count += each.count;
        last = last.isValid() ? std::max(last, each.last) : each.last;
    }
    if (count > 0)
        return yesNo(true, Texts::tr("System event log: %1, %n time(s), last %2", nullptr, count).arg(name, shown(machine, last)));
    const QString nothing
        = Texts::tr("System event log: no %1").arg(wanted.contains.isEmpty() ? name : Texts::tr("%1 with %2").arg(name, quoted(wanted.contains)));
    if (!log->isSound())
        return unknown(Texts::tr("%1, but it is not whole: %2").arg(nothing, log->problems.join(u' ')));
    if (wanted.isLimited() && !log->oldest.isValid())
        return unknown(Texts::tr("%1, but it is empty").arg(nothing));
    if (wanted.isLimited() && log->oldest > since)
        return unknown(Texts::tr("%1, but it begins only on %2").arg(nothing, shown(machine, log->oldest)));
    return yesNo(false, nothing);
}

} // namespace machine::examining
