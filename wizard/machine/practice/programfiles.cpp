// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/practice/scenario.h"

#include <QTimeZone>

namespace machine::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 alpha = 0x0184;

QDateTime at(int year, int month, int day, int hour = 12, int minute = 0)
{
    return {QDate(year, month, day), QTime(hour, minute), QTimeZone::UTC};
}

/// The day on which the files of a service pack were made.
QDateTime dayOf(int servicePack)
{
    switch (servicePack) {
    case 0:
    case 1:
        return at(1996, 10, 14);
    case 3:
        return at(1997, 5, 1);
    default:
        return at(1999, 11, 18);
    }
}

ProgramFile crypt32OfMedium()
{
    return {.name = u"crypt32.dll"_s,
            .version = QVersionNumber{5, 131, 1877, 9},
            .stamp = at(2001, 7, 5),
            .imports = {u"msvcrt.dll"_s, u"KERNEL32.dll"_s, u"ADVAPI32.dll"_s, u"USER32.dll"_s},
            .size = 371'472};
}

} // namespace

std::vector<PlacedFile> programFiles(const Recipe &recipe)
{
    const QString system32 = u"WINNT/System32/"_s;
    const QDateTime day = dayOf(recipe.servicePack);
    const QVersionNumber nt4{4, 0, 1381, recipe.servicePack > 0 ? 4 : 1};
    std::vector<PlacedFile> files;
    const auto add = [&](const QString &name, const QStringList &imports = {}, qint64 size = 0, const QDateTime &stamp = {}) {
        files.push_back(
            {system32 + name, {.name = name.section(u'/', -1), .version = nt4, .stamp = stamp.isValid() ? stamp : day, .imports = imports, .size = size}});
    };

    add(u"ntoskrnl.exe"_s, {u"HAL.dll"_s});
    add(u"hal.dll"_s, {u"ntoskrnl.exe"_s});
    add(u"ntdll.dll"_s);
    add(u"kernel32.dll"_s, {u"ntdll.dll"_s});
    add(u"user32.dll"_s, {u"ntdll.dll"_s, u"KERNEL32.dll"_s, u"GDI32.dll"_s, u"ADVAPI32.dll"_s});
    add(u"gdi32.dll"_s, {u"ntdll.dll"_s, u"KERNEL32.dll"_s, u"USER32.dll"_s});
    add(u"advapi32.dll"_s, {u"ntdll.dll"_s, u"KERNEL32.dll"_s, u"RPCRT4.dll"_s});
    add(u"rpcrt4.dll"_s, {u"ntdll.dll"_s, u"KERNEL32.dll"_s});
    add(u"msvcrt.dll"_s, {u"KERNEL32.dll"_s});
    add(u"csrss.exe"_s, {u"ntdll.dll"_s});
    add(u"basesrv.dll"_s, {u"ntdll.dll"_s});
    add(u"winsrv.dll"_s, {u"ntdll.dll"_s, u"USER32.dll"_s});
    add(u"win32k.sys"_s, {u"ntoskrnl.exe"_s});
    add(u"lsass.exe"_s, {u"ntdll.dll"_s, u"KERNEL32.dll"_s});
    add(u"smss.exe"_s, {u"ntdll.dll"_s});
    add(u"cmd.exe"_s, {u"KERNEL32.dll"_s, u"USER32.dll"_s, u"msvcrt.dll"_s});
    add(u"regedt32.exe"_s, {u"KERNEL32.dll"_s, u"USER32.dll"_s, u"ADVAPI32.dll"_s});

    // Sizes and dates that an article prints are those of the article (Q172965 for Service Pack 3, Q259042 for the corrected files).
    const QStringList logon{u"KERNEL32.dll"_s, u"USER32.dll"_s, u"ADVAPI32.dll"_s, u"ntdll.dll"_s};
    if (recipe.securityRollup) {
        add(u"winlogon.exe"_s, logon, 192'272, at(2000, 4, 4, 0, 46));
        add(u"services.exe"_s, logon, 135'440, at(2000, 4, 4, 0, 46));
    } else if (recipe.servicePack >= 6) {
        add(u"winlogon.exe"_s, logon, 188'176); // the size of Service Pack 5; that of 6a is not known
        add(u"services.exe"_s, logon, 135'440);
    } else if (recipe.servicePack == 3) {
        add(u"winlogon.exe"_s, logon, 183'056);
        add(u"services.exe"_s, logon, 131'344);
    } else {
        add(u"winlogon.exe"_s, logon);
        add(u"services.exe"_s, logon);
    }
    if (recipe.servicePack == 3) {
        add(u"crypt32.dll"_s, {u"KERNEL32.dll"_s, u"ADVAPI32.dll"_s, u"msvcrt.dll"_s}, 115'472);
        add(u"schannel.dll"_s, {u"KERNEL32.dll"_s, u"ADVAPI32.dll"_s, u"CRYPT32.dll"_s}, 128'272);
        add(u"security.dll"_s, {u"KERNEL32.dll"_s}, 45'328);
    } else if (recipe.servicePack > 3) {
        files.push_back({system32 + u"crypt32.dll"_s, crypt32OfMedium()});
    }

    if (recipe.sms) {
        files.push_back(
            {u"WINNT/MS/SMS/clicomp/RemCtrl/Wuser32.exe"_s,
             {.name = u"Wuser32.exe"_s, .version = QVersionNumber{2, 0, 1239, 0}, .stamp = at(1999, 1, 22), .imports = {u"KERNEL32.dll"_s, u"USER32.dll"_s}}});
        files.push_back({u"media/crypt32.dll"_s, crypt32OfMedium()});
        ProgramFile wrong = crypt32OfMedium();
        wrong.machine = alpha;
        wrong.stamp = at(2000, 5, 3);
        wrong.size = 652'048;
        files.push_back({u"media-alpha/crypt32.dll"_s, wrong});
    }
    if (recipe.hpNtLock) {
        const QVersionNumber ntLock{2, 2, 0, 1};
        const QDateTime stamp = at(1999, 6, 8);
        files.push_back(
            {system32 + u"HPSmartF.dll"_s, {.name = u"HPSmartF.dll"_s, .version = ntLock, .stamp = stamp, .imports = {u"KERNEL32.dll"_s, u"USER32.dll"_s}}});
        files.push_back(
            {system32 + u"HPolLock.exe"_s, {.name = u"HPolLock.exe"_s, .version = ntLock, .stamp = stamp, .imports = {u"KERNEL32.dll"_s, u"HPSmartF.dll"_s}}});
        files.push_back({system32 + u"drivers/Hpgate.sys"_s, {.name = u"Hpgate.sys"_s, .version = ntLock, .stamp = stamp, .imports = {u"ntoskrnl.exe"_s}}});
    }
    return files;
}

} // namespace machine::practice
