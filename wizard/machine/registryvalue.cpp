// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/registryvalue.h"

#include "base/texts.h"

#include <QStringList>
#include <QtEndian>

#include <algorithm>

namespace machine {

using namespace Qt::StringLiterals;

namespace {

/// The whole UTF-16 units of the bytes, NULs included; an odd last byte is left out.
QString units(const QByteArray &bytes)
{
    QString text(bytes.size() / 2, Qt::Uninitialized);
    qFromLittleEndian<char16_t>(bytes.constData(), text.size(), text.data());
    return text;
}

/// Whether each surrogate has its partner.
bool isValidUtf16(const QString &text)
{
    return text.isValidUtf16();
}

QString withoutLoneSurrogates(QString text)
{
    if (isValidUtf16(text))
        return text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else if (text[i].isSurrogate())
            text[i] = QChar(QChar::ReplacementCharacter);
    }
    return text;
}

} // namespace

bool RegistryValue::isText() const
{
    return type == regSz || type == regExpandSz;
}

QString RegistryValue::text() const
{
    QString text = units(bytes);
    const qsizetype end = text.indexOf(QChar(0));
    if (end >= 0)
        text.truncate(end);
    return withoutLoneSurrogates(text);
}

std::optional<QStringList> RegistryValue::strings() const
{
    if (type != regMultiSz || bytes.size() % 2 != 0)
        return std::nullopt;
    QString text = units(bytes);
    while (text.endsWith(QChar(0)))
        text.chop(1);
    return isValidUtf16(text) ? std::optional(text.split(QChar(0))) : std::nullopt;
}

bool RegistryValue::isCleanText() const
{
    if (bytes.size() % 2 != 0)
        return false;
    const QString text = units(bytes);
    const qsizetype end = text.indexOf(QChar(0));
    return isValidUtf16(text) && (end < 0 || end == text.size() - 1);
}

bool RegistryValue::isWholeText() const
{
    return isValidUtf16(units(bytes).section(QChar(0), 0, 0));
}

QByteArray RegistryValue::tail() const
{
    const QString text = units(bytes);
    const qsizetype end = text.indexOf(QChar(0));
    return bytes.sliced(2 * (end < 0 ? text.size() : end));
}

RegistryValue RegistryValue::withText(const QString &text) const
{
    RegistryValue changed = fromText(type, text);
    changed.bytes.chop(2);
    changed.bytes += tail();
    return changed;
}

RegistryValue RegistryValue::fromText(quint32 type, const QString &text)
{
    QByteArray bytes((text.size() + 1) * 2, '\0');
    qToLittleEndian<char16_t>(text.constData(), text.size(), bytes.data());
    return {type, bytes};
}

QString typeName(quint32 type)
{
    static const QStringList names{u"REG_NONE"_s,
                                   u"REG_SZ"_s,
                                   u"REG_EXPAND_SZ"_s,
                                   u"REG_BINARY"_s,
                                   u"REG_DWORD"_s,
                                   u"REG_DWORD_BIG_ENDIAN"_s,
                                   u"REG_LINK"_s,
                                   u"REG_MULTI_SZ"_s,
                                   u"REG_RESOURCE_LIST"_s,
                                   u"REG_FULL_RESOURCE_DESCRIPTOR"_s,
                                   u"REG_RESOURCE_REQUIREMENTS_LIST"_s};
    return type < static_cast<quint32>(names.size()) ? names[static_cast<qsizetype>(type)] : QString::number(type);
}

QString toDisplay(const RegistryValue &value)
{
    if (value.isText() && value.isCleanText())
        return value.text();
    if (value.isText() && value.isWholeText()) {
        const qsizetype ignored = value.tail().size() % 2 + std::max<qsizetype>(0, value.tail().size() / 2 * 2 - 2);
        return Texts::tr("%1 (and %2 bytes behind its end, which Windows ignores)").arg(value.text()).arg(ignored);
    }
    if (value.type == regDword && value.bytes.size() == 4)
        return u"0x%1"_s.arg(qFromLittleEndian<quint32>(value.bytes.constData()), 8, 16, QChar(u'0'));
    if (value.type == regDwordBigEndian && value.bytes.size() == 4)
        return u"0x%1"_s.arg(qFromBigEndian<quint32>(value.bytes.constData()), 8, 16, QChar(u'0'));
    if (const auto strings = value.strings())
        return strings->join(u'\n');
    return QString::fromLatin1(value.bytes.toHex(' '));
}

} // namespace machine
