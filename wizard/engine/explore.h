// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine/walk.h"
#include "engine/world.h"

#include <QBitArray>
#include <QHash>
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
    QSet<QString> assumed;          ///< questions that had to be assumed one way or the other anywhere: their answers would tell something
    bool none = false;              ///< some world ends without a diagnosis that is to be cured
    bool capped = false;            ///< more than the budget: the rest is incomplete
    int states = 0;                 ///< partial worlds looked at; one that rests on many assumptions counts as several, as it costs

    /// How many ends are possible: each diagnosis, and "none".
    [[nodiscard]] qsizetype outcomes() const { return diagnoses.size() + (none ? 1 : 0); }
};

/// Follows every path that is open from the tree's start. Worlds are split lazily: only where a condition cannot be decided, only by the
/// one test that keeps it open, and what was assumed holds for the rest of the path. Two worlds that meet at a step and agree about
/// everything that is looked at from there on are followed once.
[[nodiscard]] Exploration explore(const Knowledge &knowledge, const World &world, int budget);

/// The questions that everybody meets who comes to a diagnosis, on whatever path; those that only some path meets are not among them. None
/// for an exploration that was cut short. Costs one pass over the steps of the exploration.
class Unavoidable
{
public:
    Unavoidable(const Knowledge &knowledge, const Exploration &exploration);

    /// `diagnosis`: its index. A diagnosis that no path comes to is come to by nobody: true for every question.
    [[nodiscard]] bool contains(int diagnosis, const QString &question) const;

private:
    bool m_capped = false;
    QHash<QString, qsizetype> m_bits;   ///< by question that is met at all
    QHash<int, QBitArray> m_met;        ///< by diagnosis that some path comes to: met on all paths
    QMap<int, QSet<QString>> m_atTheEnd; ///< by diagnosis: looked at there
};

/// The walk that an exploration of the session's world amounts to.
[[nodiscard]] Walk walkOf(const Knowledge &knowledge, const Session &session, const World &world, const Exploration &exploration);

} // namespace engine
