// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

namespace repair {

/// The hunks (`@@ -1,7 +1,7 @@` and their lines) that lead from one list of lines to the other, with three lines around each change.
/// Empty when the lists are equal. The only door to dtl.
[[nodiscard]] QString unifiedHunks(const QStringList &before, const QStringList &after);

} // namespace repair
