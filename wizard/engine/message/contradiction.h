// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine/message/align.h"

#include <vector>

namespace engine::message {

/// Elements and tokens between two neighbouring matches, half open ranges.
struct Gap {
    int elementBegin = 0, elementEnd = 0;
    int tokenBegin = 0, tokenEnd = 0;
    bool hasPlaceholder = false; ///< the tokens may be what stood in a placeholder
};

/// The gaps between the matches of a phrase; not those before the first and after the last.
[[nodiscard]] std::vector<Gap> gapsBetween(const Phrase &phrase, const std::vector<Alignment::Pair> &pairs);

/// Whether the text says something else than the phrase, however alike they are: another name or number where the phrase has one, "not" before
/// or between the words, or that what the phrase calls failed went well.
[[nodiscard]] bool isContradicted(const Phrase &phrase, const Reading &reading, const std::vector<Alignment::Pair> &pairs);

} // namespace engine::message
