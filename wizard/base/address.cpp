// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/address.h"

#include <QSet>

#include <algorithm>

namespace base {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxKeyName = 255;

bool sameText(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool hasControls(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; });
}

/// Names that DOS and Windows give to devices, whatever their extension.
bool isDeviceName(const QString &element)
{
    static const QSet<QString> devices{u"con"_s,  u"prn"_s,  u"aux"_s,  u"nul"_s,  u"com1"_s, u"com2"_s, u"com3"_s, u"com4"_s, u"com5"_s, u"com6"_s, u"com7"_s,
                                       u"com8"_s, u"com9"_s, u"lpt1"_s, u"lpt2"_s, u"lpt3"_s, u"lpt4"_s, u"lpt5"_s, u"lpt6"_s, u"lpt7"_s, u"lpt8"_s, u"lpt9"_s};
    return devices.contains(element.section(u'.', 0, 0).trimmed().toLower());
}

bool isFileElement(const QString &element)
{
    if (element.isEmpty() || element.size() > maxKeyName || element.endsWith(u'.') || element.endsWith(u' '))
        return false;
    if (element == u"."_s || element == u".."_s || hasControls(element) || isDeviceName(element))
        return false;
    return !std::ranges::any_of(element, [](QChar c) { return u"<>:\"/|?*"_s.contains(c); });
}

} // namespace

KeyAddress KeyAddress::fromString(const QString &text)
{
    KeyAddress address{text.split(u'\\', Qt::SkipEmptyParts)};
    if (!address.path.isEmpty() && (sameText(address.path.first(), u"HKLM"_s) || sameText(address.path.first(), u"HKEY_LOCAL_MACHINE"_s)))
        address.path.removeFirst();
    return address;
}

QString KeyAddress::toString() const
{
    return path.join(u'\\');
}

QString KeyAddress::hive() const
{
    return path.isEmpty() ? QString() : path.first().toUpper();
}

bool KeyAddress::isValid() const
{
    if (path.size() < 2 || (hive() != u"SYSTEM"_s && hive() != u"SOFTWARE"_s))
        return false;
    return std::ranges::all_of(path, [](const QString &e) { return !e.isEmpty() && e.size() <= maxKeyName && !e.contains(QChar(0)); });
}

bool KeyAddress::operator==(const KeyAddress &other) const
{
    return std::ranges::equal(path, other.path, sameText);
}

QString ValueAddress::toString() const
{
    return key.toString() + u", "_s + (name.isEmpty() ? u"(default)"_s : name);
}

bool ValueAddress::operator==(const ValueAddress &other) const
{
    return key == other.key && sameText(name, other.name);
}

QStringList FileAddress::elements() const
{
    return path.split(u'\\');
}

bool FileAddress::isValid() const
{
    return path.size() <= 240 && std::ranges::all_of(elements(), isFileElement);
}

bool FileAddress::operator==(const FileAddress &other) const
{
    return sameText(path, other.path);
}

QString toString(const Address &address)
{
    if (const auto *key = std::get_if<KeyAddress>(&address))
        return key->toString();
    if (const auto *value = std::get_if<ValueAddress>(&address))
        return value->toString();
    return std::get<FileAddress>(address).path;
}

} // namespace base
