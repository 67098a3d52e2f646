// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine/evaluate.h"
#include "repair/case.h"

#include <QJsonArray>

namespace cli {

class Console;

/// The messages that the machine wrote down, for `diagnose`. While no message was given, those to begin with; afterwards only how often the
/// given one is in the log. A log that could not be read, or not in whole, is said in one line.
void showSeen(Console &console, const engine::CompiledTree &compiledTree, const repair::Case &run);

/// All of them: [{"text", "source", "id", "count", "last", "last_local", "recognised": ["id"]}].
[[nodiscard]] QJsonArray seenJson(const engine::CompiledTree &compiledTree, const machine::SeenMessages &seen);

} // namespace cli
