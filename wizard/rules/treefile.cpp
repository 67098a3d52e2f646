// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "rules/reader.h"

#include "base/descriptor.h"
#include "base/limits.h"
#include "base/nativepath.h"
#include "rules/library.h"

#include <QFile>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

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
        return refuse(Failure::NotFound, fileName, u"No tree of this name comes with the program."_s);
    return file.readAll();
}

QString nameOfKind(mode_t mode)
{
    if (S_ISDIR(mode))
        return u"This is a folder, not a tree file."_s;
    if (S_ISFIFO(mode) || S_ISSOCK(mode))
        return u"This is a pipe, not a file; save the tree to a file first."_s;
    return u"This is a device, not a file."_s;
}

/// Opens without following a link and without waiting for a pipe's other end; looks at what was opened, not at its name.
base::Result<QByteArray> readRegularFile(const QString &fileName)
{
    const base::Descriptor file(::open(base::nativePath(fileName).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
    if (!file.isOpen()) {
        const int number = errno;
        if (number == ELOOP)
            return refuse(Failure::Refused, fileName, u"This is a symbolic link; open the tree file that it points to."_s);
        if (number == ENXIO)
            return refuse(Failure::Refused, fileName, nameOfKind(S_IFSOCK));
        if (number == ENOENT || number == ENOTDIR)
            return refuse(Failure::NotFound, fileName, u"There is no such file."_s);
        return refuse(Failure::Io, fileName, u"This file cannot be read."_s, number);
    }
    struct stat state = {};
    if (::fstat(file.number(), &state) != 0)
        return refuse(Failure::Io, fileName, u"This file cannot be read."_s, errno);
    if (!S_ISREG(state.st_mode))
        return refuse(Failure::Refused, fileName, nameOfKind(state.st_mode));
    // One byte more than allowed tells a file that grew meanwhile, or that says it has no size.
    QByteArray bytes(std::clamp<qsizetype>(state.st_size, 0, base::limits::treeBytes) + 1, Qt::Uninitialized);
    qsizetype filled = 0;
    while (true) {
        if (filled == bytes.size()) {
            if (filled > base::limits::treeBytes)
                return refuse(Failure::Refused, fileName, u"This file is larger than the %1 MB a tree may have."_s.arg(base::limits::treeBytes / 1024 / 1024));
            bytes.resize(base::limits::treeBytes + 1);
        }
        const ssize_t got = ::read(file.number(), bytes.data() + filled, static_cast<size_t>(bytes.size() - filled));
        if (got < 0 && errno != EINTR)
            return refuse(Failure::Io, fileName, u"This file cannot be read."_s, errno);
        if (got == 0)
            break;
        filled += std::max<ssize_t>(got, 0);
    }
    bytes.truncate(filled);
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
