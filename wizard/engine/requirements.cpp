// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "engine/requirements.h"

#include "engine/explanation.h"
#include "engine/index.h"

namespace engine {

std::vector<Evidence> evaluateRequirements(const CompiledTree &compiledTree, const Session &session, const std::vector<rules::Reason> &reasons)
{
    std::vector<Evidence> evaluated;
    for (const rules::Reason &reason : reasons) {
        const rules::Cells cells = compiledTree.index().cut(compiledTree.tree(), reason.when);
        evaluated.push_back(evidenceOf(compiledTree, session, known(compiledTree, session, cells), reason));
    }
    return evaluated;
}

} // namespace engine
