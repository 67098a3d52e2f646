// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

class QFontMetricsF;

namespace report::pdf {

/// The text with line separators in every word that is wider than `width`: behind a backslash where there is one, else behind a
/// comma or the like, else anywhere. Newlines become line separators; characters that a text document would take for
/// structure become U+FFFD. Linear in the length of the text.
[[nodiscard]] QString fitted(const QString &text, const QFontMetricsF &metrics, qreal width);

} // namespace report::pdf
