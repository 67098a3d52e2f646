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
    quint16 machine = 0;   ///< 0x014C Intel 386, 0x0184 Alpha
    QString processor;     ///< intel, alpha, other
    quint32 timeStamp = 0;
    std::optional<QVersionNumber> version; ///< fixed file version, four numbers
    QStringList imports;   ///< DLL names
};

[[nodiscard]] base::Result<Image> parse(const QByteArray &bytes);

} // namespace machine::pe
