// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "repair/replacementstate.h"

#include "base/hash.h"

#include <QFileInfo>

namespace repair {

namespace {

/// The SHA-256 of a file; empty when there is none.
base::Result<QString> hashAt(const QString &path)
{
    base::Result<QString> hash = base::sha256OfFile(path);
    if (!hash && hash.error().kind == base::Failure::NotFound && QFileInfo(QFileInfo(path).path()).isDir())
        return QString();
    return hash;
}

} // namespace

base::Result<StepStatus::Kind> stateOf(const Replacement &replacement)
{
    const base::Result<QString> hash = hashAt(replacement.path);
    if (!hash)
        return base::pass(hash.error());
    const base::Result<QString> moved = replacement.movedTo.isEmpty() ? QString() : hashAt(replacement.movedTo);
    if (!moved)
        return base::pass(moved.error());
    if (*hash == replacement.hashBefore && moved->isEmpty())
        return StepStatus::Kind::Before;
    const bool isMoved = replacement.movedTo.isEmpty() || *moved == replacement.hashBefore;
    return *hash == replacement.hashAfter && isMoved ? StepStatus::Kind::After : StepStatus::Kind::Elsewhere;
}

} // namespace repair
