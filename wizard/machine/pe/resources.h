// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QVersionNumber>

#include <optional>

namespace machine::pe {

class Sections;

/// The bit of a directory entry that leads to another directory instead of to data.
inline constexpr quint32 subdirectory = 0x80000000;

struct VersionInfo {
    std::optional<QVersionNumber> version; ///< the four numbers; empty when there is no version resource or it is damaged
    QString originalFilename;              ///< of the texts in the first language; may be empty
    QString internalName;
    std::optional<quint16> language; ///< of the translation table, of the texts, or of the resource itself, whichever comes first
};

/// What the first version resource says. Inside pe/ only.
[[nodiscard]] VersionInfo versionInfo(const Sections &sections);

} // namespace machine::pe
