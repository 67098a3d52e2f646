// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/examine/examine.h"

#include "base/text.h"
#include "base/texts.h"

#include <QRegularExpression>
#include <QtEndian>

namespace machine::examining {

using namespace Qt::StringLiterals;
using base::Probe;

base::Value numberOrText(const QString &text)
{
    static const QRegularExpression digits(u"^[0-9]{1,15}$"_s);
    if (digits.match(text).hasMatch())
        return base::Number{text.toDouble()};
    return base::Text{text};
}

namespace {

/// A value that is not there, or whose key is not.
Finding withoutValue(const Machine &machine, const base::ValueAddress &address)
{
    const QString place = placeOf(machine, address.key);
    if (const auto key = machine.key(address.key); key && !*key)
        return absent(Texts::tr("%1 does not exist").arg(place));
    return absent(Texts::tr("%1 has no value %2").arg(place, address.name.isEmpty() ? u"(default)"_s : base::displayable(address.name)));
}

} // namespace

Finding registryValue(const Machine &machine, const base::ValueAddress &address)
{
    const auto value = machine.value(address);
    if (!value)
        return unknown(value.error());
    if (!*value)
        return withoutValue(machine, address);
    const QString source = placeOf(machine, address, **value);
    if ((*value)->type == regDword && (*value)->bytes.size() == 4)
        return {base::Number{double(qFromLittleEndian<quint32>((*value)->bytes.constData()))}, source};
    const auto strings = (*value)->strings();
    return {base::Text{strings ? strings->join(u'\n') : (*value)->isText() ? (*value)->text() : toDisplay(**value), strings.has_value()}, source};
}

Finding valueType(const Machine &machine, const base::ValueAddress &address)
{
    const auto value = machine.value(address);
    if (!value)
        return unknown(value.error());
    const QString where = u"%1, %2"_s.arg(placeOf(machine, address.key), address.name.isEmpty() ? u"(default)"_s : base::displayable(address.name));
    if (!*value)
        return withoutValue(machine, address);
    return {base::Text{typeName((*value)->type)}, Texts::tr("%1 is of type %2").arg(where, typeName((*value)->type))};
}

Finding valuePart(const Machine &machine, const Probe &probe)
{
    const base::ValueAddress address{probe.key, probe.name};
    const auto value = machine.value(address);
    if (!value)
        return unknown(value.error());
    if (!*value)
        return withoutValue(machine, address);
    if (!(*value)->isText())
        return unknown(Texts::tr("%1 is no text").arg(placeOf(machine, address, **value)));
    const QString where = placeOf(machine, address.key) + u", "_s + base::displayable(address.name);
    const QString head = probe.part + u'=';
    QStringList parts;
    for (const QString &word : (*value)->text().simplified().split(u' ')) {
        if (word.startsWith(head, Qt::CaseInsensitive))
            parts.append(word);
    }
    if (parts.isEmpty())
        return absent(Texts::tr("%1 has no part %2").arg(where, probe.part));
    if (parts.size() > 1)
        return unknown(Texts::tr("%1 has the part %2 more than once").arg(where, probe.part));
    const QStringList items = parts.front().mid(head.size()).split(u',');
    const QString source = u"%1: %2"_s.arg(where, base::oneLine(parts.front()));
    if (probe.item < 1 || probe.item > items.size())
        return absent(source);
    return {numberOrText(items[probe.item - 1]), source};
}

} // namespace machine::examining
