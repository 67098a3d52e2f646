// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "rules/action.h"

#include <QByteArray>

#include <optional>

namespace repair {

/// The bytes of an INI file with one line changed, added or removed, or all lines of one key renamed; empty optional when it is so already. Every
/// other byte stays: line ends, comments, order, blanks, and characters of whatever code page. Refused, with the reason: a section that stands
/// there twice, a key that does and is not only renamed, a section that is missing and is not to be made, a key to be renamed that is not there,
/// a file in UTF-16.
[[nodiscard]] base::Result<std::optional<QByteArray>> editIni(const QByteArray &file, const rules::IniSet &what);

/// The lines of a file for people: UTF-8 where it is that, otherwise each byte a character.
[[nodiscard]] QStringList iniLines(const QByteArray &file);

} // namespace repair
