// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/practice/scenario.h"

#include <QTimeZone>

namespace machine::practice {

using namespace Qt::StringLiterals;
using regf::NewKey;

namespace {

constexpr quint16 x64 = 0x8664;
constexpr quint32 automatic = 2;
constexpr quint32 byHand = 3;
constexpr quint32 disabled = 4;

const QString &user()
{
    static const QString id = u"S-1-5-21-2000478354-1708537768-1957994488-1001"_s;
    return id;
}

void addServices(NewKey &set)
{
    const QString host = u"%SystemRoot%\\System32\\svchost.exe -k netsvcs -p"_s;
    const std::tuple<QString, QString, QString, quint32> services[]{{u"Dhcp"_s, u"DHCP Client"_s, host, automatic},
                                                                    {u"Dnscache"_s, u"DNS Client"_s, host, automatic},
                                                                    {u"EventLog"_s, u"Windows Event Log"_s, host, automatic},
                                                                    {u"LanmanServer"_s, u"Server"_s, host, automatic},
                                                                    {u"LanmanWorkstation"_s, u"Workstation"_s, host, automatic},
                                                                    {u"PlugPlay"_s, u"Plug and Play"_s, host, byHand},
                                                                    {u"RpcSs"_s, u"Remote Procedure Call (RPC)"_s, host, automatic},
                                                                    {u"Spooler"_s, u"Print Spooler"_s, u"%SystemRoot%\\System32\\spoolsv.exe"_s, disabled},
                                                                    {u"WlanSvc"_s, u"WLAN AutoConfig"_s, host, automatic},
                                                                    {u"wuauserv"_s, u"Windows Update"_s, host, byHand}};
    for (const auto &[name, title, image, start] : services) {
        NewKey &key = set.at(u"Services\\"_s + name);
        key.set(u"Type"_s, name == u"Spooler"_s ? 0x110u : 0x20u).set(u"Start"_s, start).set(u"ErrorControl"_s, 1u);
        key.set(u"ImagePath"_s, expandable(image)).set(u"DisplayName"_s, title).set(u"ObjectName"_s, u"LocalSystem"_s);
    }
    set.at(u"Services\\Spooler"_s).set(u"DependOnService"_s, list({u"RPCSS"_s, u"http"_s})).set(u"Group"_s, u"SpoolerGroup"_s);
    for (const QString &name : {u"disk"_s, u"stornvme"_s, u"volmgr"_s, u"Ntfs"_s, u"mountmgr"_s})
        set.at(u"Services\\"_s + name)
            .set(u"Type"_s, 1u)
            .set(u"Start"_s, 0u)
            .set(u"ErrorControl"_s, 3u)
            .set(u"ImagePath"_s, expandable(u"System32\\drivers\\%1.sys"_s.arg(name)));
}

} // namespace

NewKey systemHive10(const Recipe &recipe)
{
    NewKey root{u"ROOT"_s, {}, {}};
    NewKey &set = root.at(u"ControlSet001"_s);
    NewKey &control = set.at(u"Control"_s);
    control.set(u"CurrentUser"_s, u"USERNAME"_s)
        .set(u"WaitToKillServiceTimeout"_s, u"5000"_s)
        .set(u"SystemBootDevice"_s, u"multi(0)disk(0)rdisk(0)partition(3)"_s);
    control.at(u"ComputerName\\ComputerName"_s).set(u"ComputerName"_s, recipe.computerName);
    control.at(u"ProductOptions"_s).set(u"ProductType"_s, recipe.productType);
    control.at(u"Lsa"_s).set(u"Authentication Packages"_s, list({u"msv1_0"_s})).set(u"Security Packages"_s, list({u"\"\""_s}));
    control.at(u"Print\\Monitors\\Standard TCP/IP Port"_s).set(u"Driver"_s, u"tcpmon.dll"_s);
    control.at(u"Print\\Printers\\Laser on PRINT2"_s).set(u"Name"_s, u"Laser on PRINT2"_s).set(u"Port"_s, u"IP_10.0.0.31"_s).set(u"Attributes"_s, 0x240u);
    control.at(u"Session Manager\\Environment"_s)
        .set(u"PROCESSOR_ARCHITECTURE"_s, u"AMD64"_s)
        .set(u"NUMBER_OF_PROCESSORS"_s, u"8"_s)
        .set(u"OS"_s, u"Windows_NT"_s)
        .set(u"windir"_s, expandable(u"%SystemRoot%"_s));
    control.at(u"Session Manager\\Power"_s).set(u"HiberbootEnabled"_s, 0u);
    control.at(u"TimeZoneInformation"_s).set(u"TimeZoneKeyName"_s, u"W. Europe Standard Time"_s).set(u"Bias"_s, 0xffffffc4u);
    NewKey &adapter = control.at(u"Class\\{4d36e972-e325-11ce-bfc1-08002be10318}\\0000"_s);
    adapter.set(u"DriverDesc"_s, u"Ethernet Connection I219-LM"_s).set(u"ProviderName"_s, u"Practice"_s);
    addServices(set);
    root.at(u"Select"_s).set(u"Current"_s, 1u).set(u"Default"_s, 1u).set(u"Failed"_s, 0u).set(u"LastKnownGood"_s, 1u);
    root.at(u"Setup"_s).set(u"SetupType"_s, 0u).set(u"SystemSetupInProgress"_s, 0u).set(u"CmdLine"_s, QString());
    root.at(u"MountedDevices"_s);
    return root;
}

NewKey softwareHive10(const Recipe &recipe)
{
    NewKey root{u"ROOT"_s, {}, {}};
    NewKey &version = root.at(u"Microsoft\\Windows NT\\CurrentVersion"_s);
    version.set(u"ProductName"_s, u"Windows 10 Pro"_s)
        .set(u"EditionID"_s, u"Professional"_s)
        .set(u"InstallationType"_s, u"Client"_s)
        .set(u"CurrentVersion"_s, u"6.3"_s)
        .set(u"CurrentMajorVersionNumber"_s, 10u)
        .set(u"CurrentMinorVersionNumber"_s, 0u)
        .set(u"CurrentBuild"_s, u"19045"_s)
        .set(u"CurrentBuildNumber"_s, u"19045"_s)
        .set(u"DisplayVersion"_s, u"22H2"_s)
        .set(u"ReleaseId"_s, u"2009"_s)
        .set(u"UBR"_s, 3803u)
        .set(u"RegisteredOwner"_s, u"Practice machine"_s)
        .set(u"PathName"_s, recipe.systemRoot)
        .set(u"SystemRoot"_s, recipe.systemRoot);
    NewKey &profiles = version.at(u"ProfileList"_s);
    profiles.set(u"ProfilesDirectory"_s, expandable(u"%SystemDrive%\\Users"_s)).set(u"Default"_s, expandable(u"%SystemDrive%\\Users\\Default"_s));
    profiles.at(u"S-1-5-18"_s).set(u"ProfileImagePath"_s, expandable(u"%systemroot%\\system32\\config\\systemprofile"_s));
    profiles.at(user()).set(u"ProfileImagePath"_s, expandable(u"C:\\Users\\anna"_s)).set(u"State"_s, 0u);
    root.at(u"Microsoft\\Windows\\CurrentVersion"_s).set(u"ProgramFilesDir"_s, u"C:\\Program Files"_s);
    root.at(u"Microsoft\\Windows\\CurrentVersion\\Uninstall\\7-Zip"_s).set(u"DisplayName"_s, u"7-Zip 23.01 (x64)"_s);
    root.at(u"Classes\\.txt"_s).set(QString(), u"txtfile"_s);
    root.at(u"Policies"_s);
    return root;
}

NewKey userHive10(bool isDefault)
{
    NewKey root{u"ROOT"_s, {}, {}};
    root.at(u"Control Panel\\Desktop"_s).set(u"ScreenSaveActive"_s, isDefault ? u"0"_s : u"1"_s).set(u"ScreenSaveTimeOut"_s, u"600"_s);
    NewKey &windows = root.at(u"Software\\Microsoft\\Windows NT\\CurrentVersion\\Windows"_s);
    if (!isDefault)
        windows.set(u"Device"_s, u"Laser on PRINT2,winspool,Ne01:"_s).set(u"LegacyDefaultPrinterMode"_s, 1u);
    root.at(u"Environment"_s).set(u"TEMP"_s, expandable(u"%USERPROFILE%\\AppData\\Local\\Temp"_s));
    return root;
}

std::vector<PlacedFile> programFiles10()
{
    const QDateTime day(QDate(2023, 12, 4), QTime(2, 11), QTimeZone::UTC);
    const QVersionNumber version{10, 0, 19041, 3803};
    std::vector<PlacedFile> files;
    for (const QString &name :
         {u"ntoskrnl.exe"_s, u"hal.dll"_s, u"ntdll.dll"_s, u"kernel32.dll"_s, u"kernelbase.dll"_s, u"user32.dll"_s, u"gdi32.dll"_s, u"advapi32.dll"_s,
          u"winspool.drv"_s, u"localspl.dll"_s, u"spoolsv.exe"_s, u"svchost.exe"_s, u"services.exe"_s, u"winlogon.exe"_s})
        files.push_back({u"Windows/System32/"_s + name, {.name = name, .machine = x64, .version = version, .stamp = day, .imports = {u"ntdll.dll"_s}}});
    return files;
}

} // namespace machine::practice
