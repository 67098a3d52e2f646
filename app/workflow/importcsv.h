// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace workflow {

/// A table of rules as a tree: the first row names the questions, and the columns `diagnosis` and `steps`; each further row is a rule, read from the top,
/// with an empty cell where the answer does not matter. Steps are parted by `|` or lines. Separated by comma, semicolon or tab, UTF-8, texts in
/// quotation marks as spreadsheets write them. The tree passes the checker; a case for each row shows that the row is reached; what only a person knows
/// is marked TODO. BadInput with line for what is no such table, and for a row that rows above take whole. `fileName` is for messages and the tree's id.
[[nodiscard]] base::Result<QString> treeFromCsv(const QByteArray &bytes, const QString &fileName);

} // namespace workflow
