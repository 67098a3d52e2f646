// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine/walk.h"
#include "engine/world.h"

#include <QMap>
#include <QSet>
#include <QString>

namespace engine {

/// Inside the engine: everything that some world within `world` comes to. Indexes are those of the tree's steps and diagnoses.
struct Exploration {
    struct Passed {
        QSet<int> branches;       ///< taken in some world
        bool fallsThrough = false; ///< in some world no branch holds
        QSet<QString> decidedBy;  ///< questions that had to be assumed one way or the other here
        int remoteness = 0;       ///< the fewest open things that must be so for a path to come here
    };
    QMap<int, Passed> steps;        ///< passed in some world
    QMap<int, QSet<QString>> ends;  ///< diagnoses that some path ends at -> questions that had to be assumed there
    QSet<int> diagnoses;            ///< with requirements that hold in some world
    QSet<int> fixed;                ///< the same, with the cure in place
    bool none = false;              ///< some world ends without a diagnosis that is to be cured
    bool capped = false;            ///< more than the budget: the rest is incomplete
    int states = 0;                 ///< partial worlds looked at

    /// How many ends are possible: each diagnosis, and "none".
    [[nodiscard]] qsizetype outcomes() const { return diagnoses.size() + (none ? 1 : 0); }
};

/// Follows every path that is open from the tree's start. Worlds are split lazily: only where a condition cannot be decided, only by the
/// one test that keeps it open, and what was assumed holds for the rest of the path. Two worlds that meet at a step and agree about
/// everything that is looked at from there on are followed once.
[[nodiscard]] Exploration explore(const Knowledge &knowledge, const World &world, int budget);

/// Whether an open question was assumed one way or the other anywhere, so that its answer would tell something.
[[nodiscard]] bool matters(const Exploration &exploration, const QString &question);

/// The questions that everybody meets who comes to this diagnosis (its index), on whatever path. Those that only some path meets are not
/// among them. Empty for an exploration that was cut short.
[[nodiscard]] QSet<QString> unavoidable(const Knowledge &knowledge, const Exploration &exploration, int diagnosis);

/// The walk that an exploration of the session's world amounts to.
[[nodiscard]] Walk walkOf(const Knowledge &knowledge, const Session &session, const World &world, const Exploration &exploration);

} // namespace engine
