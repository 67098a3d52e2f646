// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QVersionNumber>

namespace machine::practice {

/// A Windows program file as far as anybody looks at it: headers, imports, version resource, and nothing that runs.
struct ProgramFile {
    QString name;             ///< `crypt32.dll`, into the version resource
    quint16 machine = 0x014c; ///< 0x014C Intel 386, 0x0184 Alpha, 0x8664 x64
    QVersionNumber version;
    QDateTime stamp;          ///< UTC
    QStringList imports;      ///< DLL names
    qint64 size = 0;          ///< the file is padded to this size; 0 = as large as it is
    quint16 language = 0x409; ///< English (United States)
    bool named = true;        ///< the version resource gives the name
};

/// A valid PE32 file (PE32+ for x64) with its checksum. Its version resource says that it is a practice file.
[[nodiscard]] QByteArray write(const ProgramFile &program);

} // namespace machine::practice
