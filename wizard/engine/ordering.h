// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

#include <compare>

namespace engine {

/// How two values are put in order. Automatic: by what both look like.
enum class Ordering { Automatic, Number, Version };

/// Order of two values as conditions write them. Automatic compares numbers as numbers, ISO dates as dates, dotted numbers as versions;
/// anything else, and a mixture, is unordered.
[[nodiscard]] std::partial_ordering inOrder(Ordering ordering, const QString &a, const QString &b);

/// Equal as numbers or versions where both are such, else equal as text without letter case.
[[nodiscard]] bool sameValue(Ordering ordering, const QString &a, const QString &b);

} // namespace engine
