// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "rules/action.h"

namespace rules {

/// The keys that an action names, and whether it writes to them; none for an action of files or for a person. A service is no key here.
struct NamedKey {
    base::KeyAddress *key = nullptr;
    bool isWritten = false;
};
[[nodiscard]] std::vector<NamedKey> keysOf(Action &action);

/// Whether something in an action stands for the key that `each:` is at: a key that begins with `*`, the service `*`, or `{subkey}` in a text.
[[nodiscard]] bool isRepeatable(Action action);

/// The action for one of those keys: `*` becomes its address, as the name of a service its name, and `{subkey}` its name. Nothing is left to repeat.
[[nodiscard]] Action forKey(const Action &action, const base::KeyAddress &subkey);

/// The same with its keys written out, `*` behind the key that `each:` names: for people, and to judge where it may write.
[[nodiscard]] Action placed(const Action &action);

} // namespace rules
