// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/clock.h"
#include "repair/store.h"
#include "workflow/walked.h"

#include <vector>

/// How a case begins, is opened again, and goes on with another tree. Everything here reads machines and files: off the GUI thread.
namespace workflow {

/// A new case over a machine that was opened: it is asked everything that the tree can use (measure()).
[[nodiscard]] repair::Case begin(const engine::CompiledTree &compiledTree, const machine::Machine &machine, const base::Clock &clock);

/// A stored case, and all that belongs to it.
struct OpenedCase {
    repair::Case run;
    CompiledTreePointer compiledTree; ///< empty when its tree is not here any more
    QString withoutTree;              ///< why it is empty, a sentence
    QString stand;                    ///< of a case in the middle: where its machine stands
};

/// A case by its id in the record, or by the path of a case file (CaseStore::load() says which of the two counts). It belongs to the tree that it was
/// walked with, byte for byte: `atHand`, which may be empty, when that is the one, else treeOf().
[[nodiscard]] base::Result<OpenedCase> openCase(const QString &idOrPath, const repair::CaseStore &store, const CompiledTreePointer &atHand);

/// Whether nothing can be asked or planned in the case any more: a repair was begun, refused, or there was nothing to do.
[[nodiscard]] bool isOver(const repair::Case &run);

/// Whether a person would miss the case: something was answered, planned or typed.
[[nodiscard]] bool isWorthKeeping(const repair::Case &run);

/// The case begun again with another tree: the machine is asked anew, since its probes may be other ones, and every answer of a person is
/// given again where it still fits its question; of `from`, the tree that it was given in, questions that ask the same count as well
/// (sameQuestion()). Ticket and technician stay; so does the case, unless it is over.
[[nodiscard]] base::Result<repair::Case> carriedOver(const engine::CompiledTree &compiledTree, const repair::Case &run, const base::Clock &clock,
                                                     const rules::Tree *from = nullptr);

/// Where Back leads from a repair that is not in place: the same answers, in a new case where the record of this one is closed.
[[nodiscard]] Walked anew(const CompiledTreePointer &compiledTree, const repair::Case &run, const repair::CaseStore &store, const base::Clock &clock);

} // namespace workflow
