// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "workflow/severaltrees.h"

namespace workflow {

/// What the trees know of a machine before anybody is asked anything.
struct Scan {
    /// One diagnosis of one tree.
    struct Entry {
        QString treeId;
        QString treeTitle;
        engine::Candidate candidate; ///< verdict, evidence
    };
    machine::Identity machine;
    machine::Condition condition;
    QStringList trees;          ///< their titles, as they were asked
    std::vector<Entry> entries; ///< every diagnosis of every tree: found, possible, already fixed, does not apply; of each the best first

    [[nodiscard]] int count(engine::Verdict verdict) const;
    /// `2 known problems found on this machine before you were asked anything.` or what else there is to say first.
    [[nodiscard]] QString headline() const;
};

/// Found is what matches by the machine alone; a diagnosis that needs a message or another answer is possible at most. `cases`: of beginEach(), with
/// findings (judged()).
[[nodiscard]] Scan scanOf(const std::vector<TreeCase> &cases, const machine::Machine &machine);

/// Opens nothing, asks nobody: beginEach() and scanOf(). Slow, as measure().
[[nodiscard]] Scan scan(const std::vector<CompiledTreePointer> &trees, const machine::Machine &machine, const base::Clock &clock);

/// A verdict as scripts read it: `found`, `possible`, `already-fixed`, `does-not-apply`.
[[nodiscard]] QString scanWord(engine::Verdict verdict);
/// The same for people: `Found`.
[[nodiscard]] QString scanText(engine::Verdict verdict);

} // namespace workflow
