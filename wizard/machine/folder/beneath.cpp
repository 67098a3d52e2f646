// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/folder/beneath.h"

#include "base/folder.h"
#include "base/nativepath.h"
#include "base/texts.h"

#include <cerrno>
#include <cstring>

namespace machine::folder {

using namespace Qt::StringLiterals;
using base::FileKind;

namespace {

/// Empty: something else than what was asked for stands there, or nothing.
base::Result<std::optional<OpenFile>> notThere(const base::OpenFault &fault, const QString &path)
{
    switch (fault.kind) {
    case FileKind::Folder:
        return std::nullopt;
    case FileKind::Link:
        return base::fail(base::Failure::Refused,
                          Texts::tr("%1 is a symbolic link. Links inside a Windows folder are not followed, because they may lead outside.").arg(path));
    case FileKind::Pipe:
    case FileKind::Device:
        return base::fail(base::Failure::Refused, Texts::tr("%1 is neither a file nor a folder.").arg(path));
    case FileKind::Regular:
        break;
    }
    if (fault.error == ENOENT || fault.error == ENOTDIR)
        return std::nullopt;
    return base::fail(base::Failure::Io, Texts::tr("%1 cannot be read.").arg(path), QString::fromLocal8Bit(std::strerror(fault.error)));
}

} // namespace

base::Result<std::optional<OpenFile>> openBeneath(const QString &root, const QStringList &elements)
{
    base::Result<base::Folder> folder = base::Folder::open(root);
    if (!folder)
        return base::pass(folder.error());
    for (qsizetype i = 0; i < elements.size(); ++i) {
        const base::Result<QString> name = folder->entryNamed(elements[i]);
        if (!name)
            return base::pass(name.error());
        if (name->isEmpty())
            return std::nullopt;
        const QString path = folder->pathOf(*name);
        if (i + 1 < elements.size()) {
            auto next = folder->enter(*name);
            if (!next)
                return notThere(next.error(), path);
            folder = *std::move(next);
            continue;
        }
        auto opened = base::openRegular(folder->descriptor(), base::nativePath(*name), base::Links::Refuse);
        if (!opened)
            return notThere(opened.error(), path);
        auto file = base::openFile(*std::move(opened), path);
        if (!file)
            return base::pass(file.error());
        return OpenFile{path, *std::move(file)};
    }
    return std::nullopt;
}

base::Result<QString> placeBeneath(const QString &root, const QStringList &elements)
{
    base::Result<base::Folder> folder = base::Folder::open(root);
    if (!folder)
        return base::pass(folder.error());
    for (qsizetype i = 0; i + 1 < elements.size(); ++i) {
        const base::Result<QString> name = folder->entryNamed(elements[i]);
        if (!name)
            return base::pass(name.error());
        auto next = folder->enter(name->isEmpty() ? elements[i] : *name);
        if (!next) {
            const QString path = folder->pathOf(elements[i]);
            const auto fault = notThere(next.error(), path);
            return fault ? base::fail(base::Failure::NotFound, Texts::tr("The folder %1 is not there.").arg(path)) : base::pass(fault.error());
        }
        folder = *std::move(next);
    }
    const base::Result<QString> name = folder->entryNamed(elements.last());
    if (!name)
        return base::pass(name.error());
    if (name->isEmpty())
        return folder->pathOf(elements.last());
    const auto opened = base::openRegular(folder->descriptor(), base::nativePath(*name), base::Links::Refuse);
    if (opened)
        return folder->pathOf(*name);
    if (const auto fault = notThere(opened.error(), folder->pathOf(*name)); !fault)
        return base::pass(fault.error());
    return base::fail(base::Failure::Refused, Texts::tr("%1 is a folder, not a file.").arg(folder->pathOf(*name)));
}

} // namespace machine::folder
