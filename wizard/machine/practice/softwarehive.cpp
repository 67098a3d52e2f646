// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/practice/scenario.h"

namespace machine::practice {

using namespace Qt::StringLiterals;
using regf::NewKey;

namespace {

constexpr quint32 exchange40Build = 837;

void addHotfix(NewKey &root, const QString &name, const QString &comment)
{
    root.at(u"Microsoft\\Windows NT\\CurrentVersion\\Hotfix\\"_s + name)
        .set(u"Comments"_s, comment)
        .set(u"Fix Description"_s, comment)
        .set(u"Installed"_s, 1u)
        .set(u"Installed By"_s, u"Administrator"_s);
}

void addProgram(NewKey &root, const QString &id, const QString &name, const QString &command)
{
    root.at(u"Microsoft\\Windows\\CurrentVersion\\Uninstall\\"_s + id).set(u"DisplayName"_s, name).set(u"UninstallString"_s, command);
}

void addWindows(NewKey &root, const Recipe &recipe)
{
    NewKey &version = root.at(u"Microsoft\\Windows NT\\CurrentVersion"_s);
    version.set(u"CurrentBuild"_s, u"1.511.1 () (Obsolete data - do not use)"_s)
        .set(u"CurrentBuildNumber"_s, u"1381"_s)
        .set(u"CurrentType"_s, u"Uniprocessor Free"_s)
        .set(u"CurrentVersion"_s, u"4.0"_s)
        .set(u"InstallDate"_s, 0x36d1f2a0u)
        .set(u"PathName"_s, recipe.systemRoot)
        .set(u"RegisteredOrganization"_s, u"Fixwright practice"_s)
        .set(u"RegisteredOwner"_s, u"Practice machine"_s)
        .set(u"SoftwareType"_s, u"SYSTEM"_s)
        .set(u"SourcePath"_s, u"E:\\I386"_s)
        .set(u"SystemRoot"_s, recipe.systemRoot);
    if (recipe.servicePack > 0)
        version.set(u"CSDVersion"_s, u"Service Pack %1"_s.arg(recipe.servicePack));
    version.at(u"Winlogon"_s)
        .set(u"DefaultDomainName"_s, recipe.computerName)
        .set(u"DefaultUserName"_s, u"Administrator"_s)
        .set(u"Shell"_s, u"Explorer.exe"_s)
        .set(u"System"_s, u"lsass.exe"_s)
        .set(u"Userinit"_s, u"userinit,nddeagnt.exe"_s);
    root.at(u"Microsoft\\Windows\\CurrentVersion"_s)
        .set(u"ProgramFilesDir"_s, u"C:\\Program Files"_s)
        .set(u"CommonFilesDir"_s, u"C:\\Program Files\\Common Files"_s);
    root.at(u"Microsoft\\Windows\\CurrentVersion\\Run"_s).set(u"SystemTray"_s, u"SysTray.Exe"_s);
    root.at(u"Microsoft\\Windows\\CurrentVersion\\Uninstall\\Outlook Express"_s);
    addProgram(root, u"WinZip"_s, u"WinZip"_s, u"\"C:\\Program Files\\WinZip\\WINZIP32.EXE\" /uninstall"_s);
    root.at(u"Classes\\.txt"_s).set(QString(), u"txtfile"_s);
    root.at(u"Classes\\txtfile"_s).set(QString(), u"Text Document"_s);
    if (recipe.servicePack >= 4)
        root.at(u"Microsoft\\Internet Explorer"_s).set(u"Build"_s, u"43110.8"_s).set(u"Version"_s, u"4.72.3110.8"_s); // 4.01 SP1
}

void addHotfixes(NewKey &root, const Recipe &recipe)
{
    if (recipe.servicePack < 6)
        return;
    addHotfix(root, u"Q147222"_s, u"Service Pack 4 and later leave this entry"_s);
    addHotfix(root, u"Q246009"_s, u"Windows NT 4.0 Service Pack 6a"_s);
    if (recipe.securityRollup) {
        addHotfix(root, u"Q299444"_s, u"Windows NT 4.0 Security Rollup Package"_s);
        addProgram(root, u"Q299444"_s, u"Windows NT 4.0 Hotfix Q299444"_s, u"C:\\WINNT\\$NtUninstallQ299444$\\hotfix.exe /y"_s);
    }
}

void addProducts(NewKey &root, const Recipe &recipe)
{
    if (recipe.exchange) {
        root.at(u"Microsoft\\Exchange\\Setup"_s)
            .set(u"NewestBuild"_s, exchange40Build)
            .set(u"Services"_s, u"D:\\exchsrvr"_s)
            .set(u"Site DN"_s, u"/o=Practice/ou=HEADQUARTERS"_s);
        addProgram(root, u"Microsoft Exchange Server"_s, u"Microsoft Exchange Server"_s, u"D:\\exchsrvr\\bin\\setup.exe"_s);
    }
    if (recipe.backOffice) {
        root.at(u"Microsoft\\MSSQLServer\\MSSQLServer\\CurrentVersion"_s).set(u"CurrentVersion"_s, u"6.50.258"_s);
        root.at(u"Microsoft\\Sna Server\\CurrentVersion"_s).set(u"CurrentVersion"_s, u"3.0"_s);
        addProgram(root, u"Microsoft SNA Server"_s, u"Microsoft SNA Server 3.0"_s, u"C:\\SNA\\setup.exe"_s);
        addProgram(root, u"MSSQL6"_s, u"Microsoft SQL Server 6.5"_s, u"C:\\MSSQL\\BINN\\SETUP.EXE"_s);
    }
    if (recipe.sms) {
        NewKey &client = root.at(u"Microsoft\\SMS\\Client"_s);
        client.at(u"Configuration\\Client Properties"_s).set(u"SMS Client Version"_s, u"2.00.1239.0000"_s).set(u"Local SMS Path"_s, u"C:\\WINNT\\MS\\SMS\\"_s);
        client.at(u"Client Components\\Remote Control"_s).set(u"Enabled"_s, 1u);
        client.at(u"Sites\\System\\HQ1"_s).set(u"Path"_s, u"\\\\SMS1\\SMSLOGON"_s);
        addProgram(root, u"SMS Client"_s, u"Systems Management Server Client"_s, u"C:\\WINNT\\MS\\SMS\\core\\bin\\20clicln.bat"_s);
    }
    if (recipe.hpNtLock) {
        root.at(u"Hewlett-Packard\\NTLock"_s).set(u"Version"_s, u"2.2a"_s);
        addProgram(root, u"HP NTLock"_s, u"HP NTLock"_s, u"C:\\Program Files\\HP NTLock\\uninst.exe"_s);
    }
}

} // namespace

NewKey softwareHive(const Recipe &recipe)
{
    NewKey root{u"$$$PROTO.HIV"_s, {}, {}};
    addWindows(root, recipe);
    addHotfixes(root, recipe);
    addProducts(root, recipe);
    root.at(u"Program Groups"_s).set(u"ConvertedToLinks"_s, 1u);
    root.at(u"Secure"_s);
    return root;
}

} // namespace machine::practice
