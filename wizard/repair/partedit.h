// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "rules/action.h"

#include <QString>

namespace repair {

/// What registry.part makes of one line. Exactly one of `changed` and `already` is true on success.
struct PartEdit {
    QString after; ///< the whole line; equal to the input when already
    bool changed = false;
    QString meaning;      ///< already: what the present item means ("below 128 counts as 128")
    QStringList warnings; ///< damage that was noticed and is not touched
};

/// Applies a registry.part action to a line: pure text. Refused with the reason in words for each case named in rules/action.h.
[[nodiscard]] base::Result<PartEdit> editPart(const QString &line, const rules::RegistryPart &action);

} // namespace repair
