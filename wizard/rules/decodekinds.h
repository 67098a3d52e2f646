// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "rules/decode.h"

namespace rules {

/// What stands behind the kind of an action, one function a kind. Only decodeaction.cpp calls them.
[[nodiscard]] std::variant<RegistrySet, RegistryBits> decodeSet(Fields &fields);
[[nodiscard]] RegistryLine decodeLine(Fields &fields);
[[nodiscard]] ServiceStartType decodeStartType(Fields &fields);
[[nodiscard]] RegistryPart decodePart(Fields &fields);
[[nodiscard]] RegistryDelete decodeDelete(Fields &fields);
[[nodiscard]] RegistryDeleteKey decodeDeleteKey(Fields &fields);
[[nodiscard]] RegistryCopy decodeCopy(Fields &fields);
/// Why nothing may ever be written to this key, or below it; empty when it may. A key that begins with `*` is judged where `each` is known.
[[nodiscard]] QString whyNeverWritten(const base::KeyAddress &key);
/// The same of an action of a file, `file.replace` or `ini.set` say.
void decodeFileAction(Fields &fields, std::string_view kind, Action &action);

} // namespace rules
