// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVersionNumber>

#include <optional>

/// What a Windows program file (PE) says of itself. Hostile input: every offset is checked.
namespace machine::pe {

struct Image {
    quint16 machine = 0; ///< 0x014C Intel 386, 0x0184 Alpha
    QString processor;   ///< intel, alpha, mips, ppc, ia64, x64, arm, arm64, other
    quint32 timeStamp = 0;
    std::optional<QVersionNumber> version; ///< fixed file version, four numbers
    QStringList imports;                   ///< DLL names
    QString originalFilename;              ///< of the version resource; empty when it does not say
    QString internalName;                  ///< the same
    std::optional<quint16> language;       ///< of the version resource: 0x0409 is English (United States)
    QString damage;                        ///< half a sentence: what shows that the file is cut off or altered; empty when it is sound

    [[nodiscard]] bool namesItself() const { return !originalFilename.isEmpty() || !internalName.isEmpty(); }
    /// The version resource gives this file name. In any letter case; a name there that has no extension fits any.
    [[nodiscard]] bool isCalled(const QString &fileName) const;
};

/// Reads what is there, also of a damaged file (`damage`): it may be the one on the machine that is to be replaced.
[[nodiscard]] base::Result<Image> parse(const QByteArray &bytes);

/// `English (United States)`, or the number where it is no well-known one.
[[nodiscard]] QString languageName(quint16 language);
/// `en-US`, `neutral`, or `0x0465` where it is no well-known one.
[[nodiscard]] QString languageCode(quint16 language);

} // namespace machine::pe
