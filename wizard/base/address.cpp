// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/address.h"

#include "base/text.h"

#include <QSet>

#include <algorithm>

namespace base {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxKeyName = 255;
constexpr auto drivePrefix = "drive:\\"_L1;

bool sameText(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// Names that DOS and Windows give to devices, whatever their extension. The digits of ports are also taken when they are superscript.
bool isDeviceName(const QString &element)
{
    const QString name = element.section(u'.', 0, 0).trimmed().toLower();
    static const QSet<QString> devices{u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s, u"conin$"_s, u"conout$"_s, u"clock$"_s};
    const bool isPort = name.size() == 4 && (name.startsWith("com"_L1) || name.startsWith("lpt"_L1)) && u"123456789\u00b9\u00b2\u00b3"_s.contains(name.back());
    return isPort || devices.contains(name);
}

bool isFileElement(const QString &element)
{
    if (element.isEmpty() || element.size() > maxKeyName || element.endsWith(u'.') || element.endsWith(u' '))
        return false;
    if (element == u"."_s || element == u".."_s || holdsInvisible(element) || element.contains(u'\n') || element.contains(u'\t') || isDeviceName(element))
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
    static const QSet<QString> hives{u"SYSTEM"_s, u"SOFTWARE"_s, u"DEFAULT"_s, u"USERS"_s};
    if (!hives.contains(hive()) || (path.size() < 2 && hive() != u"USERS"_s))
        return false;
    return std::ranges::all_of(path, [](const QString &e) { return !e.isEmpty() && e.size() <= maxKeyName && !e.contains(QChar(0)); });
}

bool KeyAddress::isForStart() const
{
    static const QStringList needed{u"SYSTEM\\Select"_s,
                                    u"SYSTEM\\Setup"_s,
                                    u"SYSTEM\\Disk"_s,
                                    u"SYSTEM\\DriverDatabase"_s,
                                    u"SYSTEM\\MountedDevices"_s,
                                    u"SYSTEM\\WPA"_s,
                                    u"SYSTEM\\*\\Control\\Class"_s,
                                    u"SYSTEM\\*\\Control\\Class\\{4D36E967-E325-11CE-BFC1-08002BE10318}"_s,
                                    u"SYSTEM\\*\\Control\\Class\\{4D36E96A-E325-11CE-BFC1-08002BE10318}"_s,
                                    u"SYSTEM\\*\\Control\\Class\\{4D36E97B-E325-11CE-BFC1-08002BE10318}"_s,
                                    u"SYSTEM\\*\\Control\\Class\\{4D36E97D-E325-11CE-BFC1-08002BE10318}"_s,
                                    u"SYSTEM\\*\\Control\\Class\\{71A27CDD-812A-11D0-BEC7-08002BE2092F}"_s,
                                    u"SYSTEM\\*\\Control\\ComputerName"_s,
                                    u"SYSTEM\\*\\Control\\CriticalDeviceDatabase"_s,
                                    u"SYSTEM\\*\\Control\\GroupOrderList"_s,
                                    u"SYSTEM\\*\\Control\\hivelist"_s,
                                    u"SYSTEM\\*\\Control\\Keyboard Layouts"_s,
                                    u"SYSTEM\\*\\Control\\Lsa"_s,
                                    u"SYSTEM\\*\\Control\\NetworkProvider\\Order"_s,
                                    u"SYSTEM\\*\\Control\\Nls"_s,
                                    u"SYSTEM\\*\\Control\\Print"_s,
                                    u"SYSTEM\\*\\Control\\ProductOptions"_s,
                                    u"SYSTEM\\*\\Control\\SafeBoot"_s,
                                    u"SYSTEM\\*\\Control\\SecurityProviders"_s,
                                    u"SYSTEM\\*\\Control\\ServiceGroupOrder"_s,
                                    u"SYSTEM\\*\\Control\\Session Manager\\KnownDLLs"_s,
                                    u"SYSTEM\\*\\Control\\Session Manager\\Memory Management"_s,
                                    u"SYSTEM\\*\\Control\\Session Manager\\SubSystems"_s,
                                    u"SYSTEM\\*\\Control\\Terminal Server"_s,
                                    u"SYSTEM\\*\\Control\\WOW"_s,
                                    u"SYSTEM\\*\\Control\\Windows"_s,
                                    u"SYSTEM\\*\\Enum"_s,
                                    u"SYSTEM\\*\\Hardware Profiles"_s,
                                    u"SYSTEM\\*\\Services"_s,
                                    u"SYSTEM\\*\\Services\\DcomLaunch"_s,
                                    u"SYSTEM\\*\\Services\\RpcSs"_s,
                                    u"SYSTEM\\*\\Services\\EventLog"_s,
                                    u"SYSTEM\\*\\Services\\LSM"_s,
                                    u"SYSTEM\\*\\Services\\PlugPlay"_s,
                                    u"SYSTEM\\*\\Services\\ProfSvc"_s,
                                    u"SYSTEM\\*\\Services\\RpcEptMapper"_s,
                                    u"SYSTEM\\*\\Services\\SamSs"_s,
                                    u"SOFTWARE\\Classes\\.exe"_s,
                                    u"SOFTWARE\\Classes\\CLSID"_s,
                                    u"SOFTWARE\\Classes\\Interface"_s,
                                    u"SOFTWARE\\Classes\\TypeLib"_s,
                                    u"SOFTWARE\\Classes\\exefile"_s,
                                    u"SOFTWARE\\Microsoft\\Cryptography"_s,
                                    u"SOFTWARE\\Microsoft\\OLE"_s,
                                    u"SOFTWARE\\Microsoft\\Rpc"_s,
                                    u"SOFTWARE\\Microsoft\\Windows\\CurrentVersion"_s,
                                    u"SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\ProfileList"_s,
                                    u"SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Svchost"_s,
                                    u"SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Winlogon"_s,
                                    u"SOFTWARE\\Policies"_s,
                                    u"SOFTWARE\\Wow6432Node\\Microsoft"_s};
    static const QStringList neededByUsers{u"Control Panel\\Desktop"_s,
                                           u"Environment"_s,
                                           u"Keyboard Layout"_s,
                                           u"Software\\Classes"_s,
                                           u"Software\\Microsoft\\Windows\\CurrentVersion\\Explorer"_s,
                                           u"Software\\Microsoft\\Windows NT\\CurrentVersion\\Windows"_s};
    if (hive() == u"DEFAULT"_s || hive() == u"USERS"_s) {
        const QStringList inside = insideHive();
        return std::ranges::any_of(neededByUsers, [&](const QString &one) {
            const QStringList elements = one.split(u'\\');
            return inside.size() <= elements.size() && std::ranges::equal(inside, elements.first(inside.size()), sameText);
        });
    }
    const bool isOfSet
        = path.value(1).compare(u"CurrentControlSet"_s, Qt::CaseInsensitive) == 0 || path.value(1).startsWith(u"ControlSet"_s, Qt::CaseInsensitive);
    return std::ranges::any_of(needed, [&](const QString &one) {
        const QStringList elements = one.split(u'\\');
        if (path.size() > elements.size())
            return false;
        for (qsizetype i = 0; i < path.size(); ++i) {
            if (elements[i] == u"*" ? !isOfSet : !sameText(elements[i], path[i]))
                return false;
        }
        return true;
    });
}

QString KeyAddress::hiveName() const
{
    return hive() == u"USERS"_s && path.size() > 1 ? path.first(2).join(u'\\').toUpper() : hive();
}

QStringList KeyAddress::insideHive() const
{
    return path.sliced(std::min<qsizetype>(path.size(), hive() == u"USERS"_s ? 2 : 1));
}

bool KeyAddress::isWritable() const
{
    return isValid() && !insideHive().isEmpty();
}

QString KeyAddress::inEditor() const
{
    if (hive() == u"USERS"_s)
        return (QStringList{u"HKEY_USERS"_s} + path.sliced(1)).join(u'\\');
    if (hive() == u"DEFAULT"_s)
        return (QStringList{u"HKEY_USERS"_s, u".DEFAULT"_s} + path.sliced(1)).join(u'\\');
    return u"HKEY_LOCAL_MACHINE\\"_s + toString();
}

bool KeyAddress::isOfMachine() const
{
    return isValid() && (hive() == u"SYSTEM"_s || hive() == u"SOFTWARE"_s);
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
    return (isOnDrive() ? path.sliced(drivePrefix.size()) : path).split(u'\\');
}

bool FileAddress::isOnDrive() const
{
    return path.startsWith(drivePrefix, Qt::CaseInsensitive);
}

bool FileAddress::isForStart() const
{
    static const QSet<QString> needed{
        u"autochk.exe"_s,  u"boot.ini"_s,   u"bootfont.bin"_s, u"bootmgr"_s,      u"bootsect.dos"_s, u"bootvid.dll"_s,    u"ci.dll"_s,       u"csrss.exe"_s,
        u"csrsrv.dll"_s,   u"gdi32.dll"_s,  u"hal.dll"_s,      u"kdcom.dll"_s,    u"kernel32.dll"_s, u"kernelbase.dll"_s, u"lsass.exe"_s,    u"ntbootdd.sys"_s,
        u"ntdetect.com"_s, u"ntdll.dll"_s,  u"ntkrnlmp.exe"_s, u"ntkrnlpa.exe"_s, u"ntldr"_s,        u"ntoskrnl.exe"_s,   u"osloader.exe"_s, u"services.exe"_s,
        u"smss.exe"_s,     u"user32.dll"_s, u"win32k.sys"_s,   u"wininit.exe"_s,  u"winload.efi"_s,  u"winload.exe"_s,    u"winlogon.exe"_s, u"winsrv.dll"_s};
    return needed.contains(elements().last().toLower());
}

bool FileAddress::isValid() const
{
    return path.size() <= 240 && std::ranges::all_of(elements(), isFileElement);
}

bool FileAddress::isOfRegistry() const
{
    // On the drive the first element may be the system root.
    if (isOnDrive() && (elements().last().startsWith("ntuser."_L1, Qt::CaseInsensitive) || elements().last().startsWith("usrclass."_L1, Qt::CaseInsensitive)))
        return true;
    const QStringList names = isOnDrive() ? elements().sliced(1) : elements();
    if (names.isEmpty())
        return false;
    if (names.size() >= 3 && sameText(names.at(0), u"System32"_s) && sameText(names.at(1), u"config"_s))
        return true;
    if (names.size() >= 2 && sameText(names.first(), u"Repair"_s))
        return true;
    return names.size() >= 3 && sameText(names.first(), u"Profiles"_s) && names.last().startsWith("ntuser."_L1, Qt::CaseInsensitive);
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
