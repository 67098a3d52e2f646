// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "cli/console.h"
#include "engine/candidates.h"
#include "repair/case.h"

#include <QStringList>

#include <vector>

namespace cli {

/// What a terminal shows at once.
inline constexpr int screenLines = 24;

/// What `fixwright diagnose` says without --verbose: the verdict in the first line, the cause or the reason, what to do next, then the evidence, as far as it
/// fits on one screen; nothing that no diagnosis looks at, and no source twice. What did not fit is counted. `problems` are those of the machine
/// itself, `planCommand` is what shows the fix. Reads only the findings of the case.
[[nodiscard]] std::vector<Console::Line> briefDiagnosis(const engine::CompiledTree &compiledTree, const repair::Case &run, const QStringList &problems,
                                                        const QString &planCommand, int width);

} // namespace cli
