// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "machine/practice/programfile.h"
#include "machine/regf/writer.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

/// What a practice machine is made of. Inside practice/ only.
namespace machine::practice {

/// What distinguishes one practice machine from the others.
struct Recipe {
    QString scenario;
    QString computerName;
    QString productType; ///< WinNT, ServerNT
    int servicePack = 0; ///< 0 to 6; 6 is SP6a
    QString systemRoot = QStringLiteral("C:\\WINNT");
    QString sharedSection = QStringLiteral("1024,3072");
    bool exchange = false; ///< Exchange Server 4.0 with eight connectors
    bool sms = false;      ///< SMS 2.0 client
    bool hpNtLock = false;
    bool securityRollup = false;
    bool backOffice = false;  ///< SQL Server, SNA Server, IIS
    bool isWindows10 = false; ///< of 22H2 for x64 instead of NT 4.0, its spooler disabled; of the others only the names count
};

[[nodiscard]] const std::vector<Recipe> &recipes();

/// A text with variables of the environment in it.
[[nodiscard]] inline RegistryValue expandable(const QString &text)
{
    return RegistryValue::fromText(regExpandSz, text);
}

/// A list of texts.
[[nodiscard]] inline RegistryValue list(const QStringList &texts)
{
    return RegistryValue::fromText(regMultiSz, texts.join(QChar(0)) + QChar(0));
}

/// When the machine was last shut down.
[[nodiscard]] QDateTime lastShutdown();

[[nodiscard]] regf::NewKey systemHive(const Recipe &recipe);
[[nodiscard]] regf::NewKey softwareHive(const Recipe &recipe);
/// The same of Windows 10.
[[nodiscard]] regf::NewKey systemHive10(const Recipe &recipe);
[[nodiscard]] regf::NewKey softwareHive10(const Recipe &recipe);
/// The registry of its user, or what is there before anybody logs on.
[[nodiscard]] regf::NewKey userHive10(bool isDefault);
/// SysEvent.Evt: three weeks of starts, shutdowns and what went wrong.
[[nodiscard]] QByteArray systemLog(const Recipe &recipe);

/// A program file and its place below the practice folder.
struct PlacedFile {
    QString path; ///< `WINNT/System32/crypt32.dll`
    ProgramFile program;
};
[[nodiscard]] std::vector<PlacedFile> programFiles(const Recipe &recipe);
[[nodiscard]] std::vector<PlacedFile> programFiles10();

} // namespace machine::practice
