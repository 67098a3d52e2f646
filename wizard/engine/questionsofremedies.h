// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine/known.h"

#include <QSet>
#include <QString>

namespace engine {

/// Inside the engine: the questions on whose answers it depends what is done about a diagnosis, or what a person is told before. Those that nobody can
/// answer any more are not among them. Costs one evaluation per condition of its remedies.
[[nodiscard]] QSet<QString> questionsOfRemedies(const CompiledTree &compiledTree, const Session &session, const Assignment &assignment,
                                                const rules::Diagnosis &diagnosis);

} // namespace engine
