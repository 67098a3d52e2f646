// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "rules/reader.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace rules {

/// The trees that come with the program, as paths readTreeFile() takes; the first is the default.
[[nodiscard]] QStringList builtInTrees();
/// Path of the tree that is used when the user names none.
[[nodiscard]] QString defaultTree();
/// The vocabulary that comes with the program, and what is wrong with it (nothing). Read once, at the first call; any thread.
[[nodiscard]] const Ideas &sharedIdeas();
/// A vocabulary from memory, as `rules/ideas.yaml` is written; what it holds is in the tree's `ideas`. Bounded as readTree() is.
[[nodiscard]] Reading readIdeas(const QByteArray &bytes, const QString &fileName);
/// The JSON schema of the language, for editors.
[[nodiscard]] QByteArray treeSchema();

} // namespace rules
