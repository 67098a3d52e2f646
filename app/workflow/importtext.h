// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

/// What importers and the author view write into a tree: texts from outside, so that YAML reads them back as they are.
namespace workflow {

/// In double quotation marks; what cannot stand in a tree is left out.
[[nodiscard]] QString quotedForTree(const QString &text);
/// Whether a tree says this text exactly as it is: quotedForTree() leaves nothing out, and nothing in it stands for an answer or for the machine.
[[nodiscard]] bool canStandInTree(const QString &text);
/// An id from the name of a file; `imported` where nothing of it can stand in one.
[[nodiscard]] QString idForTree(const QString &fileName);
/// On one line, for a comment.
[[nodiscard]] QString nameInComment(const QString &name);

} // namespace workflow
