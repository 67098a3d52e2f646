// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

/// A language in which it is seen what cannot be translated: every text stands in brackets, is longer, and has an accent on each vowel.
namespace pseudo {

/// For base::useLanguage() and --lang.
[[nodiscard]] QString language();

/// What is wrong with a text that a person sees: words that were not translated and are not part of `asWritten` (what trees, machines and
/// scenarios say themselves), and sentences that are put together from several texts. Paths, names with digits and options may stand anywhere.
[[nodiscard]] QStringList faults(const QString &text, const QString &asWritten);

/// All texts of the trees and of the practice machines that come with the program, for `asWritten`.
[[nodiscard]] QString builtIn();

} // namespace pseudo
