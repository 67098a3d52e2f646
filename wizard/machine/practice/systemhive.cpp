// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/practice/scenario.h"

#include <QStringList>

namespace machine::practice {

using namespace Qt::StringLiterals;
using regf::NewKey;

namespace {

/// How a service is started and run, as the registry has it.
enum Start : quint32 { Boot, System, Automatic, Manual, Disabled };
enum Type : quint32 { KernelDriver = 1, FileSystem = 2, OwnProcess = 0x10, SharedProcess = 0x20, Interactive = 0x110 };

struct Service {
    QString name;
    QString displayName;
    QString image;
    Start start = Automatic;
    Type type = SharedProcess;
};

void addService(NewKey &controlSet, const Service &service)
{
    NewKey &key = controlSet.at(u"Services\\"_s + service.name);
    key.set(u"Type"_s, static_cast<quint32>(service.type)).set(u"Start"_s, static_cast<quint32>(service.start)).set(u"ErrorControl"_s, 1u);
    if (!service.image.isEmpty())
        key.set(u"ImagePath"_s, expandable(service.image));
    if (!service.displayName.isEmpty())
        key.set(u"DisplayName"_s, service.displayName).set(u"ObjectName"_s, u"LocalSystem"_s);
}

std::vector<Service> windowsServices()
{
    const QString services = u"%SystemRoot%\\System32\\services.exe"_s;
    std::vector<Service> all{
        {u"Alerter"_s, u"Alerter"_s, services},
        {u"Browser"_s, u"Computer Browser"_s, services},
        {u"ClipSrv"_s, u"ClipBook Server"_s, u"%SystemRoot%\\system32\\clipsrv.exe"_s, Manual, OwnProcess},
        {u"Dhcp"_s, u"DHCP Client"_s, services, Disabled},
        {u"EventLog"_s, u"EventLog"_s, services},
        {u"LanmanServer"_s, u"Server"_s, services},
        {u"LanmanWorkstation"_s, u"Workstation"_s, services},
        {u"LmHosts"_s, u"TCP/IP NetBIOS Helper"_s, services},
        {u"Messenger"_s, u"Messenger"_s, services},
        {u"Netlogon"_s, u"Net Logon"_s, u"%SystemRoot%\\System32\\lsass.exe"_s},
        {u"NtLmSsp"_s, u"NT LM Security Support Provider"_s, u"%SystemRoot%\\System32\\services.exe"_s, Manual},
        {u"PlugPlay"_s, u"Plug and Play"_s, services},
        {u"Replicator"_s, u"Directory Replicator"_s, u"%SystemRoot%\\System32\\lmrepl.exe"_s, Manual, OwnProcess},
        {u"RpcLocator"_s, u"Remote Procedure Call (RPC) Locator"_s, u"%SystemRoot%\\System32\\LOCATOR.EXE"_s, Manual, OwnProcess},
        {u"RpcSs"_s, u"Remote Procedure Call (RPC) Service"_s, u"%SystemRoot%\\system32\\RpcSs.exe"_s, Automatic, OwnProcess},
        {u"Schedule"_s, u"Schedule"_s, u"%SystemRoot%\\System32\\AtSvc.Exe"_s, Manual, OwnProcess},
        {u"Spooler"_s, u"Spooler"_s, u"%SystemRoot%\\system32\\spoolss.exe"_s, Automatic, Interactive},
        {u"TapiSrv"_s, u"Telephony Service"_s, u"%SystemRoot%\\system32\\tapisrv.exe"_s, Manual, OwnProcess},
        {u"UPS"_s, u"UPS"_s, u"%SystemRoot%\\System32\\ups.exe"_s, Manual, OwnProcess},
    };
    const std::pair<QString, Start> drivers[]{{u"AFD"_s, Automatic},      {u"atapi"_s, Boot},       {u"Beep"_s, System},     {u"Cdrom"_s, System},
                                              {u"Disk"_s, Boot},          {u"Floppy"_s, System},    {u"i8042prt"_s, System}, {u"Kbdclass"_s, System},
                                              {u"KSecDD"_s, System},      {u"Mouclass"_s, System},  {u"NetBT"_s, Automatic}, {u"Null"_s, System},
                                              {u"Parallel"_s, Automatic}, {u"Serial"_s, Automatic}, {u"Tcpip"_s, Automatic}, {u"VgaSave"_s, System}};
    for (const auto &[name, start] : drivers)
        all.push_back({name, {}, u"System32\\drivers\\%1.sys"_s.arg(name.toLower()), start, KernelDriver});
    for (const QString &name : {u"Cdfs"_s, u"Fastfat"_s, u"Msfs"_s, u"Npfs"_s, u"Ntfs"_s, u"Rdr"_s, u"Srv"_s})
        all.push_back({name, {}, {}, System, FileSystem});
    return all;
}

std::vector<Service> exchangeServices()
{
    const QString home = u"D:\\exchsrvr\\"_s;
    std::vector<Service> all{
        {u"MSExchangeSA"_s, u"Microsoft Exchange System Attendant"_s, home + u"bin\\mad.exe"_s, Automatic, OwnProcess},
        {u"MSExchangeDS"_s, u"Microsoft Exchange Directory"_s, home + u"bin\\dsamain.exe"_s, Automatic, OwnProcess},
        {u"MSExchangeIS"_s, u"Microsoft Exchange Information Store"_s, home + u"bin\\store.exe"_s, Automatic, OwnProcess},
        {u"MSExchangeMTA"_s, u"Microsoft Exchange Message Transfer Agent"_s, home + u"bin\\emsmta.exe"_s, Automatic, OwnProcess},
        {u"MSExchangeDX"_s, u"Microsoft Exchange Directory Synchronization"_s, home + u"bin\\dxa.exe"_s, Automatic, OwnProcess},
        {u"MSExchangeIMC"_s, u"Microsoft Exchange Internet Mail Connector"_s, home + u"connect\\msexcimc\\bin\\msexcimc.exe"_s, Automatic, OwnProcess},
        {u"MSExchangeMSMI"_s, u"Microsoft Exchange MS Mail Connector Interchange"_s, home + u"connect\\msmcon\\bin\\mt.exe"_s, Automatic, OwnProcess},
        {u"MSExchangeFB"_s, u"Microsoft Exchange Schedule+ Free/Busy Connector"_s, home + u"connect\\msfbconn\\msfbconn.exe"_s, Automatic, OwnProcess},
    };
    // The administrator names each PC Mail transfer agent as he likes.
    for (const QString &place : {u"Bremen"_s, u"Kiel"_s, u"Hamburg"_s})
        all.push_back({u"Branch Office "_s + place, u"Branch Office "_s + place, home + u"connect\\msmcon\\bin\\pcmta.exe"_s, Manual, OwnProcess});
    return all;
}

std::vector<Service> productServices(const Recipe &recipe)
{
    std::vector<Service> all = recipe.exchange ? exchangeServices() : std::vector<Service>();
    if (recipe.backOffice) {
        all.push_back({u"MSSQLServer"_s, u"MSSQLServer"_s, u"C:\\MSSQL\\BINN\\SQLSERVR.EXE"_s, Automatic, OwnProcess});
        all.push_back({u"SQLExecutive"_s, u"SQLExecutive"_s, u"C:\\MSSQL\\BINN\\SQLEXEC.EXE"_s, Automatic, OwnProcess});
        all.push_back({u"SnaBase"_s, u"SnaBase"_s, u"C:\\SNA\\system\\snabase.exe"_s, Automatic, OwnProcess});
        all.push_back({u"SnaServr"_s, u"SnaServer"_s, u"C:\\SNA\\system\\snaservr.exe"_s, Manual, OwnProcess});
        all.push_back({u"W3SVC"_s, u"World Wide Web Publishing Service"_s, u"%SystemRoot%\\System32\\inetsrv\\inetinfo.exe"_s});
    }
    if (recipe.sms) {
        all.push_back({u"Wuser32"_s, u"SMS Remote Control Agent"_s, u"%SystemRoot%\\MS\\SMS\\clicomp\\RemCtrl\\Wuser32.exe"_s, Automatic, Interactive});
        all.push_back({u"Clisvc"_s, u"SMS Client Service"_s, u"%SystemRoot%\\MS\\SMS\\core\\bin\\clisvcl.exe"_s, Automatic, Interactive});
    }
    if (recipe.hpNtLock)
        all.push_back({u"HPGate"_s, u"HPGate"_s, u"System32\\drivers\\Hpgate.sys"_s, Automatic, KernelDriver});
    return all;
}

/// What starts the Windows subsystem, on one line; Q142676 prints the default.
QString windowsLine(const QString &sharedSection)
{
    return u"%SystemRoot%\\system32\\csrss.exe ObjectDirectory=\\Windows SharedSection="_s + sharedSection
           + u" Windows=On SubSystemType=Windows ServerDll=basesrv,1 ServerDll=winsrv:UserServerDllInitialization,3 "
             "ServerDll=winsrv:ConServerDllInitialization,2 ProfileControl=Off MaxRequestThreads=16"_s;
}

void addSessionManager(NewKey &controlSet, const Recipe &recipe)
{
    NewKey &manager = controlSet.at(u"Control\\Session Manager"_s);
    manager.set(u"BootExecute"_s, list({u"autocheck autochk *"_s})).set(u"CriticalSectionTimeout"_s, 0x278d00u).set(u"GlobalFlag"_s, 0u);
    manager.set(u"RegisteredProcessors"_s, 2u).set(u"LicensedProcessors"_s, 2u).set(u"ResourceTimeoutCount"_s, 0x9e340u);
    manager.at(u"DOS Devices"_s).set(u"AUX"_s, u"\\DosDevices\\COM1"_s).set(u"NUL"_s, u"\\Device\\Null"_s).set(u"PIPE"_s, u"\\Device\\NamedPipe"_s);
    manager.at(u"Environment"_s)
        .set(u"ComSpec"_s, expandable(u"%SystemRoot%\\system32\\cmd.exe"_s))
        .set(u"NUMBER_OF_PROCESSORS"_s, u"1"_s)
        .set(u"OS"_s, u"Windows_NT"_s)
        .set(u"Path"_s, expandable(u"%SystemRoot%\\system32;%SystemRoot%"_s))
        .set(u"PROCESSOR_ARCHITECTURE"_s, u"x86"_s)
        .set(u"PROCESSOR_IDENTIFIER"_s, u"x86 Family 6 Model 3 Stepping 4, GenuineIntel"_s)
        .set(u"PROCESSOR_LEVEL"_s, u"6"_s)
        .set(u"windir"_s, expandable(u"%SystemRoot%"_s));
    manager.at(u"KnownDLLs"_s)
        .set(u"advapi32"_s, u"advapi32.dll"_s)
        .set(u"DllDirectory"_s, expandable(u"%SystemRoot%\\system32"_s))
        .set(u"gdi32"_s, u"gdi32.dll"_s)
        .set(u"kernel32"_s, u"kernel32.dll"_s)
        .set(u"rpcrt4"_s, u"rpcrt4.dll"_s)
        .set(u"user32"_s, u"user32.dll"_s);
    manager.at(u"Memory Management"_s)
        .set(u"ClearPageFileAtShutdown"_s, 0u)
        .set(u"PagedPoolSize"_s, 0u)
        .set(u"PagingFiles"_s, list({u"C:\\pagefile.sys 139 189"_s}));
    manager.at(u"SubSystems"_s)
        .set(u"Debug"_s, expandable({}))
        .set(u"Kmode"_s, expandable(u"%SystemRoot%\\system32\\win32k.sys"_s))
        .set(u"Optional"_s, list({u"Os2"_s, u"Posix"_s}))
        .set(u"Os2"_s, expandable(u"%SystemRoot%\\system32\\os2ss.exe"_s))
        .set(u"Posix"_s, expandable(u"%SystemRoot%\\system32\\psxss.exe"_s))
        .set(u"Required"_s, list({u"Debug"_s, u"Windows"_s}))
        .set(u"Windows"_s, expandable(windowsLine(recipe.sharedSection)));
}

NewKey controlSet(const QString &name, const Recipe &recipe)
{
    NewKey set{name, {}, {}};
    NewKey &control = set.at(u"Control"_s);
    control.set(u"CurrentUser"_s, u"USERNAME"_s).set(u"WaitToKillServiceTimeout"_s, u"20000"_s);
    control.at(u"ComputerName\\ActiveComputerName"_s).set(u"ComputerName"_s, recipe.computerName);
    control.at(u"ComputerName\\ComputerName"_s).set(u"ComputerName"_s, recipe.computerName);
    control.at(u"Lsa"_s).set(u"Authentication Packages"_s, list({u"msv1_0"_s})).set(u"Notification Packages"_s, list({u"FPNWCLNT"_s}));
    control.at(u"ProductOptions"_s).set(u"ProductType"_s, recipe.productType);
    control.at(u"ServiceGroupOrder"_s).set(u"List"_s, list({u"SCSI miniport"_s, u"port"_s, u"Primary disk"_s, u"Boot file system"_s, u"NDIS"_s, u"TDI"_s}));
    control.at(u"TimeZoneInformation"_s).set(u"StandardName"_s, u"W. Europe Standard Time"_s).set(u"Bias"_s, 0xffffffc4u);
    control.at(u"Windows"_s).set(u"Directory"_s, expandable(u"%SystemRoot%"_s)).set(u"SystemDirectory"_s, expandable(u"%SystemRoot%\\system32"_s));
    if (recipe.servicePack > 0)
        control.at(u"Windows"_s).set(u"CSDVersion"_s, static_cast<quint32>(recipe.servicePack) << 8);
    addSessionManager(set, recipe);
    set.at(u"Enum\\Root"_s);
    set.at(u"Hardware Profiles\\0001\\Software"_s);
    for (const Service &service : windowsServices())
        addService(set, service);
    for (const Service &service : productServices(recipe))
        addService(set, service);
    return set;
}

} // namespace

NewKey systemHive(const Recipe &recipe)
{
    NewKey root{u"$$$PROTO.HIV"_s, {}, {}}; // the name that Windows' own setup leaves there
    root.children.push_back(controlSet(u"ControlSet001"_s, recipe));
    // The last known good set is a little older.
    NewKey lastKnownGood = controlSet(u"ControlSet002"_s, recipe);
    lastKnownGood.at(u"Services\\Schedule"_s).set(u"Start"_s, static_cast<quint32>(Disabled));
    lastKnownGood.at(u"Control"_s).set(u"WaitToKillServiceTimeout"_s, u"30000"_s);
    root.children.push_back(std::move(lastKnownGood));
    root.at(u"Select"_s).set(u"Current"_s, 1u).set(u"Default"_s, 1u).set(u"Failed"_s, 0u).set(u"LastKnownGood"_s, 2u);
    root.at(u"Setup"_s).set(u"SetupType"_s, 0u).set(u"SystemSetupInProgress"_s, 0u).set(u"CmdLine"_s, u"setup -newsetup"_s);
    root.at(u"DISK"_s);
    return root;
}

} // namespace machine::practice
