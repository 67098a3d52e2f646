// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/regfile/regfile.h"

#include <QtEndian>

#include <algorithm>

namespace machine::regfile {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 regBinary = 3;

bool isControl(QChar letter)
{
    return letter.unicode() < 0x20;
}

/// A text that stands between quotation marks in one line.
bool isLine(const QString &text)
{
    return std::ranges::none_of(text, isControl);
}

QString quoted(QString text)
{
    return u'"' + text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
}

bool isPlainText(const RegistryValue &value)
{
    return value.type == regSz && value == RegistryValue::fromText(regSz, value.text()) && isLine(value.text());
}

bool isAnsiInHex(Format format, quint32 type)
{
    return format == Format::Regedit4 && (type == regExpandSz || type == regMultiSz);
}

/// The bytes of a UTF-16 text in code page 1252; nothing where Windows would not make the same of them again.
std::optional<QByteArray> ansiBytes(const QByteArray &wide)
{
    if (wide.size() % 2 != 0)
        return std::nullopt;
    QString text(wide.size() / 2, Qt::Uninitialized);
    qFromLittleEndian<char16_t>(wide.constData(), text.size(), text.data());
    return toAnsi(text);
}

/// `hex(7):61,00,\` and on in the next line.
QString hexLines(const QString &head, const QByteArray &bytes)
{
    constexpr qsizetype widest = 76;
    QString lines;
    QString line = head;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const QString byte = QString::fromLatin1(bytes.sliced(i, 1).toHex()) + (i + 1 < bytes.size() ? u","_s : QString());
        if (line.size() + byte.size() > widest) {
            lines += line + u"\\\r\n"_s;
            line = u"  "_s;
        }
        line += byte;
    }
    return lines + line;
}

QString dataOf(Format format, const QString &head, const RegistryValue &value)
{
    if (isPlainText(value))
        return head + quoted(value.text());
    if (value.type == regDword && value.bytes.size() == 4)
        return head + u"dword:%1"_s.arg(qFromLittleEndian<quint32>(value.bytes.constData()), 8, 16, QChar(u'0'));
    const QString kind = value.type == regBinary ? u"hex:"_s : u"hex(%1):"_s.arg(value.type, 0, 16);
    return hexLines(head + kind, isAnsiInHex(format, value.type) ? ansiBytes(value.bytes).value_or(QByteArray()) : value.bytes);
}

} // namespace

bool canWrite(Format format, const QString &path)
{
    return isLine(path) && (format == Format::Version5 || toAnsi(path));
}

bool canWrite(Format format, const Value &value)
{
    if (!isLine(value.name) || (!value.data && format == Format::Regedit4))
        return false;
    if (format == Format::Version5)
        return true;
    const RegistryValue &data = *value.data;
    if (!toAnsi(value.name))
        return false;
    if (data.type == regSz)
        return isPlainText(data) && toAnsi(data.text());
    if (!isAnsiInHex(format, data.type))
        return true;
    const auto bytes = ansiBytes(data.bytes);
    return bytes && !looksWide(data.type, *bytes);
}

QByteArray write(Format format, const std::vector<Key> &keys, const QStringList &comments)
{
    QString text = (format == Format::Regedit4 ? u"REGEDIT4"_s : u"Windows Registry Editor Version 5.00"_s) + u"\r\n"_s;
    for (const QString &comment : comments)
        text += comment + u"\r\n"_s;
    text += u"\r\n"_s;
    for (const Key &key : keys) {
        text += u'[' + (key.deleted ? u"-"_s : QString()) + key.path + u"]\r\n"_s;
        for (const Value &value : key.values) {
            const QString head = (value.name.isEmpty() ? u"@"_s : quoted(value.name)) + u'=';
            text += (value.data ? dataOf(format, head, *value.data) : head + u'-') + u"\r\n"_s;
        }
        text += u"\r\n"_s;
    }
    if (format == Format::Regedit4)
        return toAnsi(text).value_or(QByteArray());
    QByteArray bytes("\xff\xfe", 2);
    const qsizetype start = bytes.size();
    bytes.resize(start + text.size() * 2);
    qToLittleEndian<char16_t>(text.constData(), text.size(), bytes.data() + start);
    return bytes;
}

} // namespace machine::regfile
