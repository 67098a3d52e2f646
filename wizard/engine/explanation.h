// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine/candidates.h"
#include "engine/known.h"

#include <QString>
#include <QStringList>

/// Inside the engine: reasons in words, each with the answer or reading it rests on.
namespace engine {

/// Both sides of a question that person and machine answer differently.
[[nodiscard]] QString disputeInWords(const rules::Question &question, const Answer &person, const Answer &machine);

/// An answer that a person kept although the machine says something else, with both sources.
[[nodiscard]] QString keptInWords(const rules::Question &question, const Answer &person, const Answer &machine);

/// `a`, `a and b`, `a, b and c`; beyond six the rest is counted.
[[nodiscard]] QString listInWords(const QStringList &items);

/// `Q142676 (its title)` each.
[[nodiscard]] QStringList diagnosesInWords(const rules::Tree &tree, const QStringList &diagnoses);

/// Where the answers and facts come from that make a condition what it is: `You said: Service Pack 3`.
[[nodiscard]] QString sourceOf(const CompiledTree &compiledTree, const Session &session, const Assignment &assignment, const rules::Condition &condition);

/// A reason as evidence under what is known.
[[nodiscard]] Evidence evidenceOf(const CompiledTree &compiledTree, const Session &session, const Assignment &assignment, const rules::Reason &reason);

/// Why a step went this way: the words of the branch, and what makes its condition true. For "otherwise": what makes all the others false.
[[nodiscard]] Evidence evidenceOf(const CompiledTree &compiledTree, const Session &session, const Assignment &assignment, const rules::Step &step, int branch);

} // namespace engine
