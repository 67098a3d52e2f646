// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace rules {

/// The kind of action (`registry.set`, `file.replace`) that could do what this step tells a person to do; empty when there is none, or when
/// the text only tells to look. It reads English: an order to change something, in a sentence that names a place which the program may write.
[[nodiscard]] QString actionInsteadOf(const QString &instruction);

} // namespace rules
