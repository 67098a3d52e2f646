// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

class QFontMetricsF;

namespace report::pdf {

/// The text with line separators in every word that is wider than `width`: behind a backslash, comma or the like where there is one,
/// anywhere else where there is none. Newlines become line separators; characters that a text document would take for
/// structure become U+FFFD. Linear in the length of the text.
[[nodiscard]] QString fitted(const QString &text, const QFontMetricsF &metrics, qreal width);

} // namespace report::pdf
