// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "repair/replacementstate.h"

#include "base/folder.h"
#include "base/hash.h"

#include <QFileInfo>

namespace repair {

namespace {

/// The SHA-256 of a file; empty when there is none. Windows finds it in any letter case, and so it is looked for here.
base::Result<QString> hashAt(const QString &path)
{
    const QFileInfo file(path);
    const base::Result<base::Folder> folder = base::Folder::open(file.path());
    if (!folder)
        return base::pass(folder.error());
    const base::Result<QString> entry = folder->entryNamed(file.fileName());
    if (!entry || entry->isEmpty())
        return entry;
    return base::sha256OfFile(folder->pathOf(*entry));
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
    const bool isMoved = replacement.movedTo.isEmpty() || (*moved == replacement.hashBefore && QFileInfo::exists(replacement.movedTo)); // by this very name
    return *hash == replacement.hashAfter && isMoved ? StepStatus::Kind::After : StepStatus::Kind::Elsewhere;
}

} // namespace repair
