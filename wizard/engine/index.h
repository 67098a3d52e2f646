// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "rules/cells.h"

#include <QBitArray>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <vector>

namespace engine {

/// Inside the engine: what is computed from a tree once, so that a walk need not. Refers into the tree; CompiledTree keeps both together.
struct Index {
    explicit Index(const rules::Tree &tree);
    Q_DISABLE_COPY_MOVE(Index)

    QHash<QString, int> question, fact, step, diagnosis; ///< id -> index in the tree
    std::vector<int> order;                              ///< indexes of the steps that can be reached, each before those that it leads to
    std::vector<QBitArray> below;                        ///< by step: the variables that decide anything from there on
    std::vector<QBitArray> leaf;                         ///< by diagnosis: the variables of its requirements and of its cure
    std::vector<QBitArray> reaches;                      ///< by step: the diagnoses that it can lead to

    rules::Cells cells; ///< of all that steps and diagnoses look at

    /// Ids of questions as they follow each other in the file.
    [[nodiscard]] QStringList inFileOrder(const QSet<QString> &questions) const;
    /// The cells of one condition alone, which need not be the tree's. They refer to all three.
    [[nodiscard]] rules::Cells cut(const rules::Tree &tree, const rules::Condition &condition) const;
    /// Whether a branch can lead to the diagnosis with this index.
    [[nodiscard]] bool leadsTo(const rules::Target &target, int diagnosisIndex) const;
    /// Where a target comes to at last: past steps that lead everybody to one place, whatever is answered.
    [[nodiscard]] const rules::Target &destination(const rules::Target &target) const;

private:
    [[nodiscard]] rules::Cells::Find finder() const;
    void collect(const rules::Tree &tree);
    void putInOrder(const rules::Tree &tree);
    void look(const rules::Tree &tree);
    void passThrough(const rules::Tree &tree);

    std::vector<rules::Target> m_destinations; ///< by step
};

} // namespace engine
