// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/fileinfo.h"

#include "base/hash.h"
#include "base/limits.h"
#include "machine/pe/image.h"

#include <QFileInfo>

namespace machine {

using namespace Qt::StringLiterals;

base::Result<FileInfo> inspectFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return base::fail(base::Failure::NotFound, u"%1 does not exist."_s.arg(path));
    if (!info.isFile())
        return base::fail(base::Failure::BadInput, u"%1 is no file."_s.arg(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::fail(base::Failure::Io, u"%1 cannot be read."_s.arg(path), file.errorString());
    return inspectFile(file, path);
}

base::Result<FileInfo> inspectFile(QFile &file, const QString &path)
{
    const QByteArray bytes = file.read(base::limits::fileBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return base::fail(base::Failure::Io, u"%1 cannot be read."_s.arg(path), file.errorString());
    if (bytes.size() > base::limits::fileBytes)
        return base::fail(base::Failure::BadInput, u"%1 is larger than any system file that is read here (%2 MiB)."_s.arg(path).arg(base::limits::fileBytes >> 20));
    FileInfo info{.path = path,
                  .size = bytes.size(),
                  .modified = file.fileTime(QFileDevice::FileModificationTime).toUTC(),
                  .sha256 = base::sha256(bytes),
                  .version = {},
                  .processor = {},
                  .imports = {}};
    if (auto image = pe::parse(bytes)) {
        info.version = image->version;
        info.processor = image->processor;
        info.imports = image->imports;
    }
    return info;
}

} // namespace machine
