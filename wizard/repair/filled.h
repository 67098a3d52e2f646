// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "engine/session.h"
#include "machine/machine.h"
#include "rules/action.h"

namespace engine {
class CompiledTree;
}

namespace repair {

/// The action as this case needs it: `{answer:ID}` in its texts is replaced by the answer, `{machine:system-root}` by the Windows folder as the
/// machine itself names it; where there is no machine, by words for it. Refused, in words for the person, when the answer is
/// not known or cannot stand where the tree puts it: what a person types never becomes a separator of a key, a second line or an empty name.
[[nodiscard]] base::Result<rules::Action> filled(const engine::CompiledTree &compiledTree, const engine::Session &session, const machine::Machine &machine,
                                                 const rules::Action &action);

} // namespace repair
