// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

/// What the importers write a tree with: texts from outside, so that YAML reads them back as they are.
namespace workflow {

/// In double quotation marks; what cannot stand in a tree is left out.
[[nodiscard]] QString quotedForTree(const QString &text);
/// An id from the name of a file; `imported` where nothing of it can stand in one.
[[nodiscard]] QString idForTree(const QString &fileName);
/// On one line, for a comment.
[[nodiscard]] QString nameInComment(const QString &name);

} // namespace workflow
