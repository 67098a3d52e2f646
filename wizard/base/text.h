// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

namespace base {

/// Text from outside (tree, machine, command line) made harmless to show: C0 controls but newline and tab, DEL, bidi
/// controls and NUL are replaced by U+FFFD. Costs one pass; returns the same string when there is nothing to replace.
[[nodiscard]] QString displayable(const QString &text);
/// displayable() on one line: newlines and tabs become blanks, longer than `most` characters ends in an ellipsis.
[[nodiscard]] QString oneLine(const QString &text, int most = 200);
/// True for the characters that displayable() replaces.
[[nodiscard]] bool isUnsafeToShow(QChar character);
/// The candidate nearest to `word` by edit distance, for "did you mean"; empty when none is near enough (a third of its length).
[[nodiscard]] QString nearest(const QString &word, const QStringList &candidates);

} // namespace base
