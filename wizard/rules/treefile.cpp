// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "rules/reader.h"

#include "base/limits.h"
#include "base/nativepath.h"
#include "base/safefile.h"
#include "base/texts.h"
#include "rules/library.h"

#include <cerrno>
#include <cstring>

#include <fcntl.h>

namespace rules {

using namespace Qt::StringLiterals;
using base::Failure;

namespace {

std::unexpected<base::Error> refuse(Failure kind, const QString &fileName, const QString &message, int number = 0)
{
    return base::fail(kind, message, number ? QString::fromLocal8Bit(std::strerror(number)) : QString(), {fileName, 0, 0, {}});
}

base::Result<QByteArray> readResource(const QString &fileName)
{
    static_cast<void>(builtInTrees()); // makes the resource known
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(Failure::NotFound, fileName, Texts::tr("No tree of this name comes with the program."));
    return file.readAll();
}

/// A link is not followed: what is trusted is the file that was looked at.
base::Result<QByteArray> readRegularFile(const QString &fileName)
{
    auto opened = base::openRegular(AT_FDCWD, base::nativePath(fileName), base::Links::Refuse);
    if (!opened) {
        const auto [kind, error] = opened.error();
        switch (kind) {
        case base::FileKind::Folder:
            return refuse(Failure::Refused, fileName, Texts::tr("This is a folder, not a tree file."));
        case base::FileKind::Link:
            return refuse(Failure::Refused, fileName, Texts::tr("This is a symbolic link; open the tree file that it points to."));
        case base::FileKind::Pipe:
            return refuse(Failure::Refused, fileName, Texts::tr("This is a pipe, not a file; save the tree to a file first."));
        case base::FileKind::Device:
            return refuse(Failure::Refused, fileName, Texts::tr("This is a device, not a file."));
        case base::FileKind::Regular:
            break;
        }
        if (error == ENOENT || error == ENOTDIR)
            return refuse(Failure::NotFound, fileName, Texts::tr("There is no such file."));
        return refuse(Failure::Io, fileName, Texts::tr("This file cannot be read."), error);
    }
    const auto file = base::openFile(*std::move(opened), fileName);
    if (!file)
        return refuse(Failure::Io, fileName, Texts::tr("This file cannot be read."));
    const QByteArray bytes = (*file)->read(base::limits::treeBytes + 1); // a file may have no size of its own, or grow meanwhile
    if ((*file)->error() != QFileDevice::NoError)
        return refuse(Failure::Io, fileName, Texts::tr("This file cannot be read."));
    if (bytes.size() > base::limits::treeBytes)
        return refuse(Failure::Refused, fileName, Texts::tr("This file is larger than the %1 MB a tree may have.").arg(base::limits::treeBytes / 1024 / 1024));
    return bytes;
}

} // namespace

base::Result<QByteArray> readTreeBytes(const QString &fileName)
{
    return fileName.startsWith(u":/"_s) ? readResource(fileName) : readRegularFile(fileName);
}

base::Result<Reading> readTreeFile(const QString &fileName, const QString &language)
{
    const base::Result<QByteArray> bytes = readTreeBytes(fileName);
    if (!bytes)
        return base::pass(bytes.error());
    return readTree(*bytes, fileName, language);
}

} // namespace rules
