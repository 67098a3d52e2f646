// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/eventlog/seen.h"

#include "base/texts.h"
#include "machine/eventlog/zone.h"
#include "machine/machine.h"

#include <QHash>

#include <algorithm>

namespace machine {

using namespace Qt::StringLiterals;

namespace {

/// What Windows says of an error number that a service ended with.
QString errorText(int number)
{
    static const QHash<int, QString> texts{
        {2, u"The system cannot find the file specified."_s},
        {3, u"The system cannot find the path specified."_s},
        {5, u"Access is denied."_s},
        {126, u"The specified module could not be found."_s},
        {127, u"The specified procedure could not be found."_s},
        {193, u"%1 is not a valid Windows NT application."_s},
        {1053, u"The service did not respond to the start or control request in a timely fashion."_s},
        {1058, u"The specified service is disabled and cannot be started."_s},
        {1060, u"The specified service does not exist as an installed service."_s},
        {1066, u"The service has returned a service-specific error code."_s},
        {1067, u"The process terminated unexpectedly."_s},
        {1068, u"The dependency service or group failed to start."_s},
        {1069, u"The service did not start due to a logon failure."_s},
        {1070, u"After starting, the service hung in a start-pending state."_s},
        {1075, u"The dependency service does not exist or has been marked for deletion."_s},
        {1114, u"A dynamic link library (DLL) initialization routine failed."_s},
    };
    return texts.value(number, u"Error %1."_s.arg(number));
}

/// `%%1053` stands for a text of Windows.
QString resolved(const QString &string)
{
    bool isNumber = false;
    const int number = string.startsWith(u"%%"_s) ? string.sliced(2).toInt(&isNumber) : 0;
    return isNumber ? errorText(number) : string;
}

/// The English text of an event of the Service Control Manager, with its strings in their places.
QString serviceText(const Event &event)
{
    static const QHash<int, QString> texts{
        {7000, u"The %1 service failed to start due to the following error: %2"_s},
        {7001, u"The %1 service depends on the %2 service which failed to start because of the following error: %3"_s},
        {7003, u"The %1 service depends on the following nonexistent service: %2"_s},
        {7009, u"Timeout (%1 milliseconds) waiting for the %2 service to connect."_s},
        {7011, u"Timeout (%1 milliseconds) waiting for a transaction response from the %2 service."_s},
        {7022, u"The %1 service hung on starting."_s},
        {7023, u"The %1 service terminated with the following error: %2"_s},
        {7024, u"The %1 service terminated with service-specific error %2."_s},
        {7026, u"The following boot-start or system-start driver(s) failed to load: %1"_s},
        {7031, u"The %1 service terminated unexpectedly. It has done this %2 time(s)."_s},
        {7034, u"The %1 service terminated unexpectedly. It has done this %2 time(s)."_s},
    };
    const QString pattern = texts.value(event.id);
    if (pattern.isEmpty())
        return {};
    QString text;
    for (qsizetype at = 0; at < pattern.size(); ++at) { // not arg(): a string may hold a %2 of its own
        if (pattern[at] == u'%' && at + 1 < pattern.size() && pattern[at + 1].isDigit())
            text += resolved(event.strings.value(pattern[++at].digitValue() - 1)).trimmed();
        else
            text += pattern[at];
    }
    return text;
}

QString crashText(const Event &event)
{
    if (event.strings.isEmpty())
        return {};
    return u"The computer has rebooted from a bugcheck. The bugcheck was: %1."_s.arg(event.strings.first().trimmed());
}

/// The strings are: reason, its number, bug id, what the blue screen said, what the user wrote, who.
QString shutdownText(const Event &event)
{
    QStringList parts{event.strings.value(0), event.strings.value(3), event.strings.value(4)};
    parts.removeAll({});
    return parts.isEmpty() ? QString() : u"The last shutdown was unexpected: "_s + parts.join(u". "_s);
}

bool isFrom(const Event &event, QLatin1StringView source)
{
    return event.source.compare(source, Qt::CaseInsensitive) == 0;
}

QString textOf(const Event &event)
{
    if (event.id == 26 && isFrom(event, "Application Popup"_L1))
        return event.strings.mid(0, 2).join(u'\n').trimmed();
    if (isFrom(event, "Service Control Manager"_L1))
        return serviceText(event);
    if (event.id == 1001 && (isFrom(event, "Save Dump"_L1) || isFrom(event, "BugCheck"_L1)))
        return crashText(event);
    if (event.id == 1076 && isFrom(event, "USER32"_L1))
        return shutdownText(event);
    return {};
}

bool isPopup(const SeenMessage &message)
{
    return message.id == 26;
}

} // namespace

QString SeenMessage::howOften() const
{
    return Texts::tr("%n time(s), last %1", nullptr, count).arg(lastLocal);
}

SeenMessages seenOn(const Machine &machine)
{
    if (!machine.canRead())
        return {};
    const auto log = machine.eventLog();
    if (!log)
        return {{}, {log.error().message}, {}};
    constexpr size_t most = 200; // they go with the case
    SeenMessages seen{log->path, log->problems, {}};
    const Zone zone = Zone::of(machine);
    for (const Event &event : log->events) {
        const QString text = textOf(event);
        if (!text.isEmpty())
            seen.messages.push_back({text, event.source, event.id, event.count, event.last, zone.local(event.last).toString(u"yyyy-MM-dd HH:mm"_s)});
    }
    std::ranges::stable_sort(seen.messages, [](const SeenMessage &a, const SeenMessage &b) { return isPopup(a) != isPopup(b) ? isPopup(a) : a.last > b.last; });
    if (seen.messages.size() > most) {
        seen.messages.resize(most);
        seen.problems << Texts::tr("There are more messages; only %1 are kept.").arg(most);
    }
    return seen;
}

} // namespace machine
