// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "engine/requirements.h"

#include "engine/index.h"
#include "engine/words.h"

namespace engine {

std::vector<Evidence> evaluateRequirements(const Knowledge &knowledge, const Session &session, const std::vector<rules::Reason> &reasons)
{
    std::vector<Evidence> evaluated;
    for (const rules::Reason &reason : reasons) {
        const rules::Cells cells = knowledge.index().cut(knowledge.tree(), reason.when);
        evaluated.push_back(evidenceOf(knowledge, session, known(knowledge, session, cells), reason));
    }
    return evaluated;
}

} // namespace engine
