// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/practice/scenario.h"

#include "machine/eventlog/writer.h"

#include <QTimeZone>

#include <algorithm>

namespace machine::practice {

using namespace Qt::StringLiterals;
using eventlog::NewRecord;

namespace {

constexpr quint16 errorType = 1, informationType = 4;

QDateTime moment(QDate day, int hour, int minute, int second)
{
    return {day, QTime(hour, minute, second), QTimeZone::UTC};
}

/// A message box, as the system writes it down.
NewRecord popup(const QDateTime &time, const QString &program, const QString &library)
{
    return {u"Application Popup"_s,
            0x4000001a,
            informationType,
            {program + u" - DLL Initialization Failed"_s,
             u"Initialization of the dynamic link library %1 failed. The process is terminating abnormally."_s.arg(library)},
            time};
}

void addDay(std::vector<NewRecord> &log, const Recipe &recipe, QDate day)
{
    const QString servicePack = recipe.servicePack == 0 ? QString() : u"Service Pack %1"_s.arg(recipe.servicePack);
    log.push_back({u"EventLog"_s, 0x80001779, informationType, {u"4.0"_s, u"1381"_s, servicePack, u"Uniprocessor Free"_s}, moment(day, 7, 1, 12)});
    log.push_back({u"EventLog"_s, 0x80001775, informationType, {}, moment(day, 7, 1, 12)});
    const bool isLast = day == lastShutdown().date();
    if (recipe.backOffice && !isLast) {
        log.push_back(popup(moment(day, 7, 2, 31), u"snabase.exe"_s, u"C:\\WINNT\\system32\\user32.dll"_s));
        log.push_back({u"Service Control Manager"_s, 0xc0001b58, errorType, {u"SnaBase"_s, u"%%1053"_s}, moment(day, 7, 2, 34)});
    }
    if (recipe.sms && day.dayOfWeek() == Qt::Thursday)
        log.push_back(popup(moment(day, 13, 40, 5), u"WUSER32.EXE"_s, u"C:\\WINNT\\System32\\CRYPT32.dll"_s));
    if (recipe.hpNtLock && isLast)
        log.push_back(popup(moment(day, 7, 1, 20), u"winlogon.exe"_s, u"C:\\WINNT\\System32\\HPSmartF.dll"_s));
    log.push_back({u"EventLog"_s, 0x80001776, informationType, {}, isLast ? lastShutdown() : moment(day, 16, 58, 40)});
}

} // namespace

QByteArray systemLog(const Recipe &recipe)
{
    std::vector<NewRecord> log;
    for (QDate day(2001, 11, 26); day <= lastShutdown().date(); day = day.addDays(1)) {
        if (day.dayOfWeek() <= Qt::Friday)
            addDay(log, recipe, day);
    }
    return eventlog::write(log, {.computer = recipe.computerName});
}

} // namespace machine::practice
