// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "machine/machine.h"
#include "machine/memorymachine.h"

#include <QtEndian>

/// Machines in memory and probes in few words, for the tests of what probes answer.
namespace probes {

using namespace Qt::StringLiterals;
using base::Probe;
using machine::MemoryMachine;
using machine::RegistryValue;
using Kind = base::Probe::Kind;

inline const QString currentVersion = u"SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion"_s;
inline const QString productOptions = u"SYSTEM\\CurrentControlSet\\Control\\ProductOptions"_s;
inline const QString services = u"SYSTEM\\CurrentControlSet\\Services\\"_s;

inline RegistryValue text(const QString &words)
{
    return RegistryValue::fromText(1, words);
}

inline RegistryValue number(quint32 value)
{
    return {4, QByteArray::fromHex(QByteArray::number(qToBigEndian(value), 16).rightJustified(8, '0'))};
}

inline void set(MemoryMachine &machine, const QString &key, const QString &name, const RegistryValue &value)
{
    machine.setValue({base::KeyAddress::fromString(key), name}, value);
}

inline MemoryMachine windows(const QString &version, const QString &product)
{
    MemoryMachine machine;
    set(machine, currentVersion, u"CurrentVersion"_s, text(version));
    set(machine, productOptions, u"ProductType"_s, text(product));
    return machine;
}

/// The answer in one word and, behind a bar, where it was read.
inline QString examined(const MemoryMachine &machine, const Probe &probe)
{
    const base::Finding finding = machine::examine(machine, probe);
    return (finding.value ? base::toString(*finding.value) : u"absent"_s) + u" | "_s + finding.source;
}

inline Probe probe(Kind kind, const QString &text = {})
{
    Probe probe;
    probe.kind = kind;
    probe.text = text;
    return probe;
}

inline Probe valueOf(const QString &key, const QString &name)
{
    Probe probe;
    probe.kind = Kind::RegistryValue;
    probe.key = base::KeyAddress::fromString(key);
    probe.name = name;
    return probe;
}

inline Probe fileOf(Kind kind, const QString &path)
{
    Probe probe;
    probe.kind = kind;
    probe.file.path = path;
    return probe;
}

} // namespace probes
