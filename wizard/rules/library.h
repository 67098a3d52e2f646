// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace rules {

/// The trees that come with the program, as paths readTreeFile() takes; the first is the default.
[[nodiscard]] QStringList builtInTrees();
/// Path of the tree that is used when the user names none.
[[nodiscard]] QString defaultTree();
/// The JSON schema of the language, for editors.
[[nodiscard]] QByteArray treeSchema();

} // namespace rules
