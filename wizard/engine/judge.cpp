// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "engine/judge.h"

#include "engine/words.h"

namespace engine {

std::vector<Evidence> judge(const Knowledge &knowledge, const Session &session, const std::vector<rules::Reason> &reasons)
{
    std::vector<Evidence> judged;
    for (const rules::Reason &reason : reasons)
        judged.push_back(evidenceOf(knowledge, session, World::of(knowledge, session, reason.when), reason));
    return judged;
}

} // namespace engine
