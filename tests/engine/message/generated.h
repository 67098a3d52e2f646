// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "rules/tree.h"

#include <QRandomGenerator>
#include <QString>

#include <vector>

namespace support {

/// Message patterns in the shape of a large system's error texts: some differ in a file's name or a number alone, some in their words;
/// all share many words. Equal seeds give equal patterns; no two have the same text.
[[nodiscard]] std::vector<rules::MessagePattern> generatedPatterns(int count, quint32 seed);

/// The pattern's text as a person would see it: placeholders filled in.
[[nodiscard]] QString filledIn(const rules::MessagePattern &pattern, QRandomGenerator &random);

/// The text with ordinary mistakes in its words: `mistakes` letters wrong, missing, doubled or swapped, in different words, and now and then
/// a word left out or written twice. Names and numbers are left alone.
[[nodiscard]] QString mistyped(const QString &text, int mistakes, QRandomGenerator &random);

/// A name or number with one letter or digit more, less, or other.
[[nodiscard]] QString nearMiss(const QString &name, QRandomGenerator &random);

} // namespace support
