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

using namespace Qt::StringLiterals;

namespace {

/// Drivers are left out: those of DOS have the same extension.
bool isMeantAsProgram(const QString &path)
{
    static const QStringList extensions{u"dll"_s, u"exe"_s, u"ocx"_s, u"cpl"_s, u"drv"_s, u"scr"_s};
    return extensions.contains(QFileInfo(path).suffix(), Qt::CaseInsensitive);
}

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
                  .damage = {},
                  .linked = {}};
    if (auto image = pe::parse(bytes)) {
        info.version = image->version;
        info.processor = image->processor;
        info.imports = image->imports;
        info.namesItself = image->namesItself();
        info.language = image->language;
        info.damage = image->damage;
        info.linked = QDateTime::fromSecsSinceEpoch(image->timeStamp, QTimeZone::UTC);
    } else if (isMeantAsProgram(path) && !bytes.startsWith("MZ")) { // what begins with MZ may be a program for DOS or 16-bit Windows
        info.damage = image.error().message;
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
