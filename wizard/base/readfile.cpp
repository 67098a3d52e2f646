// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/readfile.h"

#include "base/descriptor.h"
#include "base/nativepath.h"

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>

namespace base {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<Error> unreadable(const QString &path, const QString &why)
{
    return fail(Failure::Io, u"%1 cannot be read."_s.arg(path), why);
}

} // namespace

Result<std::unique_ptr<QFile>> openFile(const QString &path)
{
    Descriptor opened(::open(nativePath(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY));
    const int error = errno;
    if (!opened.isOpen() && (error == ENOENT || error == ENOTDIR))
        return fail(Failure::NotFound, u"%1 does not exist."_s.arg(path));
    struct stat status = {};
    if (!opened.isOpen() || ::fstat(opened.number(), &status) != 0)
        return unreadable(path, QString::fromLocal8Bit(std::strerror(error)));
    if (!S_ISREG(status.st_mode))
        return fail(Failure::BadInput, u"%1 is no file."_s.arg(path));
    auto file = std::make_unique<QFile>(path);
    if (!file->open(opened.release(), QIODevice::ReadOnly, QFileDevice::AutoCloseHandle))
        return unreadable(path, file->errorString());
    return file;
}

Result<QByteArray> readFile(const QString &path, qint64 maximum)
{
    const Result<std::unique_ptr<QFile>> file = openFile(path);
    if (!file)
        return pass(file.error());
    return readFile(**file, path, maximum);
}

Result<QByteArray> readFile(QFile &file, const QString &path, qint64 maximum)
{
    const qint64 size = file.size();
    if (size > maximum)
        return fail(Failure::BadInput, u"%1 is too large: it has %2 bytes, and at most %3 are read."_s.arg(path).arg(size).arg(maximum));
    QByteArray bytes = file.read(size); // what is added meanwhile belongs to another state of the file
    if (file.error() != QFileDevice::NoError || bytes.size() != size)
        return unreadable(path, file.errorString());
    return bytes;
}

} // namespace base
