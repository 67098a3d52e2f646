// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QStringView>

namespace engine::message {

/// How alike two words are, 0..1; 0 when they are not the same word with ordinary mistakes. Words of up to three letters must be
/// equal; longer ones may have one wrong, missing, doubled or swapped letter, long ones two or three.
[[nodiscard]] double wordSimilarity(QStringView seen, QStringView meant);

/// Mistakes that a word of this length may have.
[[nodiscard]] int allowedMistakes(qsizetype length);

} // namespace engine::message
