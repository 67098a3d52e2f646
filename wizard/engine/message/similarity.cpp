// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "engine/message/similarity.h"

#include "base/text.h"

#include <algorithm>

namespace engine::message {

int allowedMistakes(qsizetype length)
{
    return length <= 3 ? 0 : length <= 7 ? 1 : length <= 11 ? 2 : 3;
}

double wordSimilarity(QStringView seen, QStringView meant)
{
    if (seen == meant)
        return 1;
    const int allowed = allowedMistakes(std::max(seen.size(), meant.size()));
    if (allowed == 0 || std::abs(seen.size() - meant.size()) > allowed || std::min(seen.size(), meant.size()) < 3)
        return 0;
    const int mistakes = base::editDistance(seen, meant, allowed);
    if (mistakes > allowed)
        return 0;
    return 1.0 - mistakes / static_cast<double>(std::max(seen.size(), meant.size()));
}

} // namespace engine::message
