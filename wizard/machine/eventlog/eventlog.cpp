// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/eventlog/eventlog.h"

#include "base/limits.h"
#include "base/texts.h"
#include "base/worker.h"
#include "machine/eventlog/loghead.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

namespace machine {

using namespace Qt::StringLiterals;
using eventlog::LogHead;

namespace {

constexpr qsizetype maximumAnswer = 64 * 1024 * 1024;

base::Result<QString> workerFor(LogHead::Form form)
{
    QString looked;
    const QString path = form == LogHead::Form::Evt ? base::worker::find(u"fixwright-evtworker"_s, "FIXWRIGHT_EVTWORKER", {}, &looked)
                                                    : base::worker::find(u"fixwright-evtxworker"_s, "FIXWRIGHT_EVTXWORKER", {}, &looked);
    if (path.isEmpty())
        return base::fail(base::Failure::NotFound, Texts::tr("The program that reads event logs is missing: %1. It belongs beside Fixwright.").arg(looked));
    return path;
}

/// Windows counted 32 bits of seconds; nothing else is a time of a log.
QDateTime timeOf(const QJsonValue &seconds)
{
    constexpr qint64 latest = 0xffff'ffff;
    const qint64 number = seconds.toInteger(-1);
    return number < 0 || number > latest ? QDateTime() : QDateTime::fromSecsSinceEpoch(number, QTimeZone::UTC);
}

Event eventOf(const QJsonObject &object)
{
    Event event{object["source"_L1].toString(), object["id"_L1].toInt(), {}, object["count"_L1].toInt(), timeOf(object["first"_L1]), timeOf(object["last"_L1])};
    for (const QJsonValue &string : object["strings"_L1].toArray())
        event.strings << string.toString();
    return event;
}

QStringList problemsOf(const LogHead &head, const QJsonObject &answer)
{
    QStringList problems;
    if (head.dirty)
        problems << Texts::tr("The event log was not closed properly, so its newest records may be missing.");
    if (head.cut)
        problems << Texts::tr("The event log is cut off: the file is shorter than it says.");
    if (const int unreadable = answer["unreadable"_L1].toInt(); unreadable > 0)
        problems << Texts::tr("%n record(s) of the event log are damaged and were left out.", nullptr, unreadable);
    else if (answer["corrupted"_L1].toBool() && !head.dirty && !head.cut)
        problems << Texts::tr("The event log is damaged; what could be read was read.");
    if (!answer["complete"_L1].toBool())
        problems << Texts::tr("The event log is very large; only its newest records were read.");
    return problems;
}

EventLog logOf(const LogHead &head, const QJsonObject &answer, const QString &path)
{
    EventLog log{path, {}, answer["records"_L1].toInt(), timeOf(answer["oldest"_L1]), timeOf(answer["newest"_L1]), problemsOf(head, answer)};
    for (const QJsonValue &event : answer["events"_L1].toArray())
        log.events.push_back(eventOf(event.toObject()));
    return log;
}

} // namespace

base::Result<EventLog> readEventLog(const QByteArray &log, const QString &path)
{
    const LogHead head = eventlog::headOf(log);
    if (head.form == LogHead::Form::None)
        return base::fail(base::Failure::BadInput, Texts::tr("%1 is no event log.").arg(path));
    const auto worker = workerFor(head.form);
    if (!worker)
        return base::pass(worker.error());
    const QByteArray ordered = eventlog::inOrder(log);
    const auto file = base::worker::sealed("event log", ordered.isEmpty() ? log : ordered);
    if (!file)
        return base::pass(file.error());
    // What lies outside of the records that the head names counts only where the head cannot be right: it may be what somebody wrote into a record.
    const QJsonObject request{{u"log"_s, file->number()}, {u"all"_s, (head.dirty || head.cut) && ordered.isEmpty()}};
    const auto answer = base::worker::run({.program = *worker,
                                           .request = QJsonDocument(request).toJson(QJsonDocument::Compact),
                                           .files = {file->number()},
                                           .folder = QDir::rootPath(),
                                           .complaints = {},
                                           .seconds = base::limits::logSeconds,
                                           .maximumAnswer = maximumAnswer});
    if (!answer)
        return base::fail(base::Failure::Io, Texts::tr("The program for event logs cannot read %1: %2.").arg(path, answer.error()));
    const QJsonObject object = QJsonDocument::fromJson(answer->text).object();
    if (answer->code != 0 || !object["events"_L1].isArray())
        return base::fail(base::Failure::Io, Texts::tr("The event log %1 cannot be read. %2").arg(path, object["error"_L1].toString()).trimmed());
    return logOf(head, object, path);
}

} // namespace machine
