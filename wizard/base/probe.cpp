// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/probe.h"

#include <QRegularExpression>

namespace base {

using namespace Qt::StringLiterals;

ProbeResult resultOf(const Probe &probe)
{
    if (probe.compare)
        return ProbeResult::YesNo;
    switch (probe.kind) {
    case Probe::Kind::Edition:
        return ProbeResult::Edition;
    case Probe::Kind::ServicePack:
        return ProbeResult::ServicePack;
    case Probe::Kind::Processor:
        return ProbeResult::Processor;
    case Probe::Kind::Release:
        return ProbeResult::Release;
    case Probe::Kind::Architecture:
        return ProbeResult::Architecture;
    case Probe::Kind::ProductType:
        return ProbeResult::ProductType;
    case Probe::Kind::ServiceStart:
        return ProbeResult::StartType;
    case Probe::Kind::RegistryValue:
    case Probe::Kind::ValueType:
    case Probe::Kind::ValuePart:
    case Probe::Kind::ServicePath:
    case Probe::Kind::FileLanguage:
    case Probe::Kind::FileHash:
    case Probe::Kind::IniValue:
        return ProbeResult::TextOrNumber;
    case Probe::Kind::FileVersion:
        return ProbeResult::Version;
    case Probe::Kind::FileDate:
        return ProbeResult::Date;
    case Probe::Kind::FileSize:
    case Probe::Kind::Build:
    case Probe::Kind::DiskFree:
    case Probe::Kind::CountSubkeys:
        return ProbeResult::Number;
    default:
        return ProbeResult::YesNo;
    }
}

QStringList wordsOf(ProbeResult result)
{
    switch (result) {
    case ProbeResult::Edition:
        return u"nt4-workstation nt4-server nt4-enterprise nt4-terminal nt351 win2000 win9x other"_s.split(u' ');
    case ProbeResult::ServicePack:
        return u"none sp1 sp2 sp3 sp4 sp5 sp6 sp6a"_s.split(u' ');
    case ProbeResult::Processor:
        return u"intel alpha other"_s.split(u' ');
    case ProbeResult::Release:
        return u"nt3.1 nt3.5 nt3.51 nt4 2000 xp 2003 vista 2008 7 2008-r2 8 2012 8.1 2012-r2 10-1507 10-1511 10-1607 10-1703 10-1709 10-1803 10-1809 10-1903 "
               "10-1909 10-2004 10-20h2 10-21h1 10-21h2 10-22h2 11-21h2 11-22h2 11-23h2 11-24h2 11-25h2 2016 2019 2022 2025"_s.split(u' ');
    case ProbeResult::Architecture:
        return u"x86 alpha mips ppc ia64 x64 arm arm64"_s.split(u' ');
    case ProbeResult::ProductType:
        return u"workstation server domain-controller"_s.split(u' ');
    case ProbeResult::StartType:
        return u"boot system automatic manual disabled"_s.split(u' ');
    default:
        return {};
    }
}

bool isWordOf(ProbeResult result, const QString &word)
{
    static const QRegularExpression later(u"^1[0-9]-[0-9]{2}h[12]$"_s);
    return wordsOf(result).contains(word) || (result == ProbeResult::Release && later.match(word).hasMatch());
}

Probe inSubkey(const Probe &condition, const KeyAddress &subkey)
{
    Probe placed = condition;
    if (!placed.key.path.isEmpty() && placed.key.path.first() == subkeySign)
        placed.key.path = subkey.path + placed.key.path.sliced(1);
    for (Probe &part : placed.of)
        part = inSubkey(part, subkey);
    return placed;
}

} // namespace base
