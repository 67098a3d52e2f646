// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine/reachability.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace engine {

/// Inside the engine: what one question can still change.
struct Separation {
    double gain = 0;       ///< bits, expected
    QStringList diagnoses; ///< ids in file order: possible with some answers and not with others
    bool none = false;     ///< "none of them" is, too
};

/// What an answer to the question would change. Nothing when it is decided, or cannot be followed within the budget, which is counted down by the
/// states looked at: one search for each way to answer it.
[[nodiscard]] std::optional<Separation> separationOf(const CompiledTree &compiledTree, const Session &session, const Assignment &assignment,
                                                     const Reachability &now, const QString &question, int &budget);

/// Bits that are missing to know the end, as far as the evidence tells how likely each is.
[[nodiscard]] double uncertainty(const CompiledTree &compiledTree, const Assignment &assignment, const Reachability &reached);

} // namespace engine
