// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine/message/phrase.h"
#include "engine/message/reading.h"

#include <vector>

namespace engine::message {

/// Which elements of a phrase stand where in a text, and what speaks against it.
struct Alignment {
    struct Pair {
        int element = 0;
        int token = 0;
        int tokens = 1; ///< 2: a word that was written as two
        double similarity = 0;
        bool lookAlike = false;
        bool operator==(const Pair &) const = default;
    };
    std::vector<Pair> pairs;   ///< by token
    double coverage = 0;       ///< share of the phrase that was found, by weight, without its keys
    int wordsFound = 0;        ///< elements that are no keys
    int inserted = 0;          ///< tokens in between that belong to nothing
    bool keysFound = false;    ///< all of them
    bool contradicted = false; ///< another name stands where one of the phrase should, or the text denies it

    /// 0..100; 100 when nothing is missing, wrong or too much.
    [[nodiscard]] double score() const;
    /// Share of what lies between the first and the last matched token that belongs to the phrase.
    [[nodiscard]] double density() const;
};

/// The best place for a phrase in a text, words in the phrase's order. Costs (elements x tokens).
[[nodiscard]] Alignment alignInOrder(const Phrase &phrase, const Reading &reading);

} // namespace engine::message
