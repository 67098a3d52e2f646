// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/examine/examine.h"

#include "base/text.h"
#include "base/texts.h"

#include <QtEndian>

namespace machine::examining {

using namespace Qt::StringLiterals;

namespace {

const base::KeyAddress &services()
{
    static const base::KeyAddress key = base::KeyAddress::fromString(u"SYSTEM\\CurrentControlSet\\Services"_s);
    return key;
}

base::KeyAddress below(const base::KeyAddress &key, const QString &name)
{
    return {key.path + QStringList{name}};
}

/// The first key below `parent` whose text value `name` contains `text`.
Finding anyBelow(const Machine &machine, const base::KeyAddress &parent, const QString &name, const QString &text)
{
    const auto keys = machine.key(parent);
    if (!keys)
        return unknown(keys.error());
    const QString nothing = Texts::tr("no key below %1 has %2 with %3").arg(placeOf(machine, parent), name, quoted(text));
    if (!*keys)
        return yesNo(false, Texts::tr("%1 does not exist").arg(placeOf(machine, parent)));
    std::optional<base::Error> unreadable;
    for (const QString &child : (*keys)->subkeys) {
        const base::ValueAddress address{below(parent, child), name};
        if (!address.key.isValid())
            continue;
        const auto value = machine.value(address);
        if (!value)
            unreadable = value.error();
        else if (*value && (*value)->isText() && (*value)->text().contains(text, Qt::CaseInsensitive))
            return yesNo(true, placeOf(machine, address, **value));
    }
    return unreadable ? unknown(*unreadable) : yesNo(false, nothing);
}

} // namespace

Finding keyExists(const Machine &machine, const base::KeyAddress &address)
{
    const auto key = machine.key(address);
    if (!key)
        return unknown(key.error());
    const QString place = placeOf(machine, address);
    return *key ? yesNo(true, place) : yesNo(false, Texts::tr("%1 does not exist").arg(place));
}

Finding serviceExists(const Machine &machine, const QString &name)
{
    return keyExists(machine, below(services(), name));
}

Finding serviceStart(const Machine &machine, const QString &name)
{
    const base::ValueAddress address{below(services(), name), u"Start"_s};
    const auto value = machine.value(address);
    if (!value)
        return unknown(value.error());
    if (!*value)
        return absent(Texts::tr("%1 has no value %2").arg(placeOf(machine, address.key), address.name));
    const QString source = placeOf(machine, address, **value);
    const QStringList words = base::wordsOf(base::ProbeResult::StartType);
    const quint32 number
        = (*value)->type == regDword && (*value)->bytes.size() == 4 ? qFromLittleEndian<quint32>((*value)->bytes.constData()) : quint32(words.size());
    return number < words.size() ? choice(words.at(number), source) : unknown(Texts::tr("%1 is no start type").arg(source));
}

Finding servicePath(const Machine &machine, const QString &name)
{
    return registryValue(machine, {below(services(), name), u"ImagePath"_s});
}

Finding serviceImage(const Machine &machine, const QString &text)
{
    return anyBelow(machine, services(), u"ImagePath"_s, text);
}

Finding uninstall(const Machine &machine, const QString &text)
{
    static const base::KeyAddress key = base::KeyAddress::fromString(u"SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall"_s);
    return anyBelow(machine, key, u"DisplayName"_s, text);
}

Finding hotfix(const Machine &machine, const QString &name)
{
    static const base::KeyAddress all = base::KeyAddress::fromString(u"SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Hotfix"_s);
    const base::KeyAddress key = below(all, name);
    const auto info = machine.key(key);
    if (!info)
        return unknown(info.error());
    if (!*info)
        return yesNo(false, Texts::tr("%1 does not exist").arg(placeOf(machine, key)));
    const base::ValueAddress installed{key, u"Installed"_s};
    const auto value = machine.value(installed);
    if (!value)
        return unknown(value.error());
    // Not every fix writes "Installed", and a service pack may leave the entries of older fixes behind.
    if (!*value)
        return yesNo(true, Texts::tr("%1 (an entry without \"Installed\")").arg(placeOf(machine, key)));
    const bool isZero = (*value)->bytes.size() == 4 && qFromLittleEndian<quint32>((*value)->bytes.constData()) == 0;
    return yesNo(!isZero, placeOf(machine, installed, **value));
}

} // namespace machine::examining
