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

namespace {

base::Value numberOrText(const QString &text)
{
    static const QRegularExpression digits(u"^[0-9]{1,15}$"_s);
    if (digits.match(text).hasMatch())
        return base::Number{text.toDouble()};
    return base::Text{text};
}

} // namespace

Finding registryValue(const Machine &machine, const base::ValueAddress &address)
{
    const auto value = machine.value(address);
    if (!value)
        return unknown(value.error());
    const QString name = address.name.isEmpty() ? u"(default)"_s : address.name;
    if (!*value)
        return absent(Texts::tr("%1 has no value %2").arg(placeOf(machine, address.key), base::displayable(name)));
    const QString source = placeOf(machine, address, **value);
    if ((*value)->type == regDword && (*value)->bytes.size() == 4)
        return {base::Number{double(qFromLittleEndian<quint32>((*value)->bytes.constData()))}, source};
    const auto strings = (*value)->strings();
    return {base::Text{strings ? strings->join(u'\n') : (*value)->isText() ? (*value)->text() : toDisplay(**value), strings.has_value()}, source};
}

Finding valuePart(const Machine &machine, const Probe &probe)
{
    const base::ValueAddress address{probe.key, probe.name};
    const auto value = machine.value(address);
    if (!value)
        return unknown(value.error());
    if (!*value)
        return absent(Texts::tr("%1 has no value %2").arg(placeOf(machine, address.key), base::displayable(address.name)));
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

Finding file(const Machine &machine, const Probe &probe)
{
    if (!probe.file.isValid())
        return unknown(Texts::tr("%1 is no file below the Windows folder").arg(base::oneLine(probe.file.path)));
    if (probe.kind == Probe::Kind::FileExists) {
        const auto path = machine.pathOf(probe.file);
        if (!path)
            return unknown(path.error());
        return yesNo(path->has_value(), path->has_value() ? probe.file.path : Texts::tr("%1 does not exist").arg(probe.file.path));
    }
    const auto info = machine.file(probe.file);
    if (!info)
        return unknown(info.error());
    if (!*info)
        return absent(Texts::tr("%1 does not exist").arg(probe.file.path));
    switch (probe.kind) {
    case Probe::Kind::FileSize:
        return {base::Number{double((*info)->size)}, Texts::tr("%1: %2 bytes").arg(probe.file.path).arg((*info)->size)};
    case Probe::Kind::FileDate: {
        const QString date = (*info)->modified.toUTC().date().toString(Qt::ISODate);
        return {base::Text{date}, Texts::tr("%1 was last changed on %2").arg(probe.file.path, date)};
    }
    default:
        if (!(*info)->version)
            return absent(Texts::tr("%1 has no version").arg(probe.file.path));
        return {base::Version{*(*info)->version}, Texts::tr("%1, file version %2").arg(probe.file.path, (*info)->version->toString())};
    }
}

} // namespace machine::examining
