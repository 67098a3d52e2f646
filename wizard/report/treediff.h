// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "rules/tree.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace report {

/// What two versions of a tree say differently about one thing of it.
struct TreeDifference {
    QString about;    ///< `Diagnosis Q142676`, `Step start`, `The tree`: by what the reviewer finds it
    QStringList says; ///< a sentence each
    bool operator==(const TreeDifference &) const = default;
};

/// What a tree means differently from an older version of it, for its reviewer: in the order of the newer one, what is gone at the end. Compares
/// what the trees say, not how their files are written: comments, order and layout do not count, `same-as` and included files stand for what they
/// are. Texts that only read otherwise are named, not quoted. Costs a pass over each tree.
[[nodiscard]] std::vector<TreeDifference> compare(const rules::Tree &older, const rules::Tree &newer);

} // namespace report
