// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

namespace workflow {

/// A registry file that somebody imports by hand today as a tree: each of its changes is an action of one remedy, which is previewed and can be taken back.
/// The tree passes the checker; what only a person knows - when it applies, what it is called, where it is from - is marked TODO. What a tree cannot write
/// (other roots than HKEY_LOCAL_MACHINE, types without a way to write them) becomes a step by hand, with the reason. BadInput as regfile::parse(), and
/// where the file changes nothing. `fileName` is for messages and for the tree's id. Pure.
[[nodiscard]] base::Result<QString> treeFromRegFile(const QByteArray &bytes, const QString &fileName);

} // namespace workflow
