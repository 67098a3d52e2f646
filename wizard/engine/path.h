// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine/evaluate.h"
#include "engine/session.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace engine {

/// One step that the walk passed, on a path that is still possible.
struct PathStep {
    QString step;
    QString question; ///< empty for a pure fork
    int branch = -1;  ///< index of the branch taken; -1 when several are still possible
    QString says;     ///< the branch's reason
    bool operator==(const PathStep &) const = default;
};

/// Everything the answers so far lead to. An answer that is missing or "don't know" keeps every branch alive that some
/// consistent set of answers would take (a question assumed one way stays so along a path). A path ends without a diagnosis when it says
/// so, when no branch holds, when a requirement of its diagnosis is false, and when the cure of its diagnosis is in place.
struct Path {
    std::vector<PathStep> trail; ///< steps on live paths, each before those that it leads to; up to the first fork that is open this is the one path
    QStringList diagnoses;       ///< reached on some live path whose requirements are not false and whose cure is not in place, in file order
    QStringList fixed;           ///< reached on some live path, but the cure is in place, in file order
    bool nonePossible = false;   ///< some live path ends without a diagnosis
    QString next;                ///< first question of `asked` that a person can still answer (canBeAsked()); empty when none
    QStringList asked;           ///< questions that count now, in the order of the steps: looked at by a step on a live path or by a diagnosis that is
                                 ///< reached, or, of a match, by its remedies; answered ones not among these are dormant
    QStringList likely;          ///< of `asked`: those that everybody meets who still comes to a diagnosis; the others come only on some ways
    bool capped = false;         ///< limits::walkStates reached: everything not excluded is kept as possible
    bool operator==(const Path &) const = default;
};

} // namespace engine
