// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/readfile.h"

#include <QFileInfo>

namespace machine {

using namespace Qt::StringLiterals;

base::Result<QByteArray> readFile(const QString &path, qint64 most)
{
    const QFileInfo info(path);
    if (!info.exists())
        return base::fail(base::Failure::NotFound, u"%1 does not exist."_s.arg(path));
    if (!info.isFile())
        return base::fail(base::Failure::BadInput, u"%1 is no file."_s.arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::Failure::Io, u"%1 cannot be read."_s.arg(path), file.errorString());
    return readFile(file, path, most);
}

base::Result<QByteArray> readFile(QFile &file, const QString &path, qint64 most)
{
    const qint64 size = file.size();
    if (size > most)
        return base::fail(base::Failure::BadInput, u"%1 is too large: it has %2 bytes, and at most %3 are read."_s.arg(path).arg(size).arg(most));
    QByteArray bytes = file.read(size); // what is added meanwhile belongs to another state of the file
    if (file.error() != QFileDevice::NoError || bytes.size() != size)
        return base::fail(base::Failure::Io, u"%1 cannot be read."_s.arg(path), file.errorString());
    return bytes;
}

} // namespace machine
