// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/practice/practice.h"
#include "machine/practice/scenario.h"

#include <QTimeZone>

namespace machine::practice {

using namespace Qt::StringLiterals;

const std::vector<Scenario> &scenarios()
{
    static const std::vector<Scenario> all{
        {u"Q142676"_s,
         u"A service cannot start: user32.dll"_s,
         u"A server that runs SQL Server, SNA Server and Internet Information Server. Since SNA Server was added, one of the services does not "
         "start any more after the computer is switched on; which one it is changes."_s,
         {{u"message"_s,
           u"SnaBase - DLL initialization failure "
           "Initialization of the dynamic link library C:\\WINNT\\system32\\user32.dll failed. The process is terminating abnormally."_s,
           u"A box says: SnaBase - DLL initialization failure. Initialization of the dynamic link library C:\\WINNT\\system32\\user32.dll failed. "
           "The process is terminating abnormally."_s},
          {u"context"_s, u"service-start"_s, u"It comes when the SNA service is started."_s}}},
        {u"Q158308"_s,
         u"The eighth Exchange connector: USER32.dll"_s,
         u"A mail server with Exchange Server 4.0. Three PC Mail transfer agents were added for the branch offices. The last one does not start, "
         "and there is nothing about it in the event log."_s,
         {{u"message"_s,
           u"Initialization of the dynamic link library D:\\WINNT\\system32\\USER32.dll has failed. The process is terminating abnormally. "
           "Could not start the Branch Office Hamburg on \\\\MAIL1. Error 2186: The service is not responding to the control function."_s,
           u"First: Initialization of the dynamic link library D:\\WINNT\\system32\\USER32.dll has failed. The process is terminating abnormally. "
           "Then: Could not start the Branch Office Hamburg on \\\\MAIL1. Error 2186: The service is not responding to the control function."_s},
          {u"context"_s, u"service-start"_s, u"It comes when I start the new connector in Control Panel, Services."_s},
          {u"exchange-instances"_s, u"more-than-seven"_s, u"With the new one there are eight connectors."_s}}},
        {u"Q212825"_s,
         u"Remote control of a client fails: CRYPT32.dll"_s,
         u"A workstation that the helpdesk controls from a distance with Systems Management Server 2.0. After some hours of work the remote "
         "control agent stops with a message. A newer Crypt32.dll lies in the folder \"media\" beside the machine, one for the wrong processor in "
         "\"media-alpha\"."_s,
         {{u"message"_s,
           u"WUSER32.EXE - DLL Initialization Failed "
           "Initialization of the dynamic link library C:\\WINNT\\System32\\CRYPT32.dll failed. The process is terminating abnormally."_s,
           u"The title is WUSER32.EXE - DLL Initialization Failed. It says: Initialization of the dynamic link library "
           "C:\\WINNT\\System32\\CRYPT32.dll failed. The process is terminating abnormally."_s},
          {u"context"_s, u"remote-tools"_s, u"It comes while the helpdesk looks at my screen."_s}}},
        {u"Q259042"_s,
         u"Winlogon holds more and more handles"_s,
         u"A server that a management program asks for its registry all day long. There is no message, but the handle count of Winlogon "
         "grows by some thousands a day, until the server is restarted."_s,
         {{u"message"_s, u"no-message"_s, u"There is no message."_s},
          {u"symptom"_s, u"winlogon-handles"_s, u"Task Manager shows that the handle count of Winlogon keeps growing."_s},
          {u"srp-check"_s, u"none"_s, u"No array controller by Compaq, no IntelliPoint, and Internet Explorer 4.01."_s}}},
        {u"Q311860"_s,
         u"HP lock software after the Security Rollup Package"_s,
         u"An HP workstation with HP NTLock. Last night the Security Rollup Package was installed; since the restart nobody can log on. The "
         "disk was taken out and copied."_s,
         {{u"message"_s,
           u"winlogon.exe - DLL Initialization Failed "
           "Initialization of the dynamic link library C:\\WINNT\\System32\\HPSmartF.dll failed. The process is terminating abnormally."_s,
           u"The title is winlogon.exe - DLL Initialization Failed. It says: Initialization of the dynamic link library "
           "C:\\WINNT\\System32\\HPSmartF.dll failed. The process is terminating abnormally."_s},
          {u"context"_s, u"srp-reboot"_s, u"It is there since the restart after the Security Rollup Package."_s},
          {u"ntlock-state"_s, u"in-place"_s, u"The lock software was installed all the time; nobody touched it."_s}}},
        {u"healthy"_s,
         u"A healthy machine"_s,
         u"A server with Service Pack 6a and the Security Rollup Package, on which the third number of SharedSection was set long ago. "
         "Good for looking around: there is nothing to repair."_s,
         {{u"message"_s, u"no-message"_s, u"There is no message."_s}, {u"symptom"_s, u"something-else"_s, u"I only want to know whether all is well."_s}}},
        {u"windows-10"_s,
         u"Windows 10 does not print"_s,
         u"A computer with Windows 10, version 22H2, on which somebody disabled the print spooler. Open it with the tree for printing in the network "
         "(windows-network-printing)."_s,
         {{u"service"_s, u"no"_s, u"In the list of services Print Spooler is not running."_s}},
         u"windows-network-printing"_s},
    };
    return all;
}

const std::vector<Recipe> &recipes()
{
    static const std::vector<Recipe> all{
        {.scenario = u"Q142676"_s, .computerName = u"APPS1"_s, .productType = u"ServerNT"_s, .servicePack = 3, .backOffice = true},
        {.scenario = u"Q158308"_s, .computerName = u"MAIL1"_s, .productType = u"ServerNT"_s, .servicePack = 1, .systemRoot = u"D:\\WINNT"_s, .exchange = true},
        {.scenario = u"Q212825"_s, .computerName = u"DESK17"_s, .productType = u"WinNT"_s, .servicePack = 3, .sms = true},
        {.scenario = u"Q259042"_s, .computerName = u"FILES2"_s, .productType = u"ServerNT"_s, .servicePack = 6},
        {.scenario = u"Q311860"_s, .computerName = u"VECTRA8"_s, .productType = u"WinNT"_s, .servicePack = 6, .hpNtLock = true, .securityRollup = true},
        {.scenario = u"healthy"_s,
         .computerName = u"PRINT1"_s,
         .productType = u"ServerNT"_s,
         .servicePack = 6,
         .sharedSection = u"1024,3072,512"_s,
         .securityRollup = true},
        {.scenario = u"windows-10"_s, .computerName = u"DESK42"_s, .productType = u"WinNT"_s, .systemRoot = u"C:\\Windows"_s, .isWindows10 = true},
    };
    return all;
}

QDateTime lastShutdown()
{
    return {QDate(2001, 12, 14), QTime(17, 3, 12), QTimeZone::UTC};
}

} // namespace machine::practice
