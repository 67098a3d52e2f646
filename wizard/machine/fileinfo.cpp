// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/fileinfo.h"

#include "base/hash.h"
#include "base/limits.h"
#include "base/safefile.h"
#include "machine/pe/image.h"

#include <QFileInfo>
#include <QTimeZone>

namespace machine {

namespace {

FileInfo inspected(const QByteArray &bytes, const QString &path, const QDateTime &modified)
{
    FileInfo info{.path = path,
                  .size = bytes.size(),
                  .modified = modified.toUTC(),
                  .sha256 = base::sha256(bytes),
                  .version = {},
                  .processor = {},
                  .imports = {},
                  .namesItself = false,
                  .language = {},
                  .linked = {}};
    if (auto image = pe::parse(bytes)) {
        info.version = image->version;
        info.processor = image->processor;
        info.imports = image->imports;
        info.namesItself = image->namesItself();
        info.language = image->language;
        info.linked = QDateTime::fromSecsSinceEpoch(image->timeStamp, QTimeZone::UTC);
    }
    return info;
}

} // namespace

base::Result<FileInfo> inspectFile(const QString &path)
{
    return base::readFile(path, base::limits::fileBytes).transform([&path](const QByteArray &bytes) {
        return inspected(bytes, path, QFileInfo(path).lastModified());
    });
}

base::Result<FileInfo> inspectFile(QFile &file, const QString &path)
{
    return base::readFile(file, path, base::limits::fileBytes).transform([&](const QByteArray &bytes) {
        return inspected(bytes, path, file.fileTime(QFileDevice::FileModificationTime));
    });
}

} // namespace machine
