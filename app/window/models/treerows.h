// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "workflow/treefolder.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace window::models {

/// A tree as the lists of the window show it.
struct TreeRow {
    QString file;
    QString title;  ///< of the tree; of a broken one the name of its file
    QString detail; ///< version, author and where it is from; of a broken one what is wrong
    bool isBroken = false;
    bool isInUse = false;
    bool isTicked = false; ///< in use, alone or beside others

    /// On one line: for a menu, and for those who listen.
    [[nodiscard]] QString spoken() const;
};

/// `inUse` may be nullptr; `ticked` are the files of all that are in use. All texts are harmless to show and not longer than a list wants.
[[nodiscard]] std::vector<TreeRow> treeRows(const workflow::TreeList &list, const rules::Tree *inUse, const QStringList &ticked = {});

/// `2 errors`.
[[nodiscard]] QString errorsInWords(int errors);

/// Title, version, author, where it is from and the beginning of its hash, on one line that stays short whatever the tree says.
[[nodiscard]] QString treeAtAGlance(const rules::Tree &tree);

} // namespace window::models
