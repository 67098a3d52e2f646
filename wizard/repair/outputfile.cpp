// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "repair/outputfile.h"

#include "base/limits.h"
#include "base/nativepath.h"
#include "base/texts.h"
#include "repair/atomicreplace.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace repair {

using namespace Qt::StringLiterals;

namespace {

/// Through all links; also of a file that does not exist yet.
QString realPath(const QString &path)
{
    const QFileInfo info(path);
    if (const QString real = info.canonicalFilePath(); !real.isEmpty())
        return real;
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? info.absoluteFilePath() : folder + u'/' + info.fileName();
}

/// A case file names its format in the middle: its members are sorted.
bool isCase(QFile &file)
{
    file.seek(0);
    return file.size() <= base::limits::caseBytes && QJsonDocument::fromJson(file.readAll()).object().contains("fixcase"_L1);
}

/// What an existing file is, by its first bytes. Each of our formats names the program near its beginning; a PDF does so in its information.
enum class Present { Ours, Hive, Foreign, Unreadable };
Present presentIn(const QString &path)
{
    constexpr qint64 head = 4096;
    constexpr qint64 tail = 16384;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Present::Unreadable;
    QByteArray seen = file.read(head);
    if (seen.startsWith("regf"))
        return Present::Hive;
    if (file.size() == 0)
        return Present::Ours; // nothing can be lost
    if (seen.startsWith("%PDF-")) {
        file.seek(std::max(head, file.size() - tail));
        seen += file.read(tail);
    }
    const QByteArray wide("F\0i\0x\0w\0r\0i\0g\0h\0t", 17); // as a PDF writes its creator
    return seen.contains("Fixwright") || seen.contains(wide) || isCase(file) ? Present::Ours : Present::Foreign;
}

base::Status writeTo(const QString &path, const QByteArray &bytes)
{
    const QString doing = Texts::tr("%1 cannot be written").arg(path);
    const base::Descriptor device(::open(base::nativePath(path).constData(), O_WRONLY | O_CLOEXEC | O_NOCTTY));
    if (!device.isOpen())
        return base::systemError(doing, errno);
    if (!base::writeAll(device.number(), bytes))
        return base::systemError(doing, errno);
    return {};
}

base::Status replace(const QString &path, const QByteArray &bytes)
{
    const QFileInfo info(path);
    base::Result<base::Folder> folder = base::Folder::open(info.absolutePath());
    if (!folder)
        return base::pass(folder.error());
    base::Result<AtomicReplace> file = AtomicReplace::begin(*std::move(folder), info.fileName(), AtomicReplace::Keep::WhatCanBe);
    if (!file)
        return base::pass(file.error());
    if (const base::Status written = file->prepare(bytes); !written)
        return written;
    return file->commit();
}

} // namespace

bool liesOn(const QString &path, const machine::Identity &machine)
{
    if (machine.kind != machine::Kind::Folder && machine.kind != machine::Kind::Practice)
        return false;
    const QString folder = realPath(machine.location);
    return !machine.location.isEmpty() && path.startsWith(folder + u'/');
}

base::Status writeOutput(const QString &path, const QByteArray &bytes, const machine::Identity &machine, Overwrite overwrite)
{
    const QString real = realPath(path);
    const QFileInfo info(real);
    if (liesOn(real, machine))
        return base::fail(
            base::Failure::Refused,
            Texts::tr("%1 lies on the machine that is repaired, where nothing but the repair is written. Choose a folder of this computer.").arg(path));
    if (!info.exists())
        return replace(real, bytes);
    if (info.isDir())
        return base::fail(base::Failure::BadInput, Texts::tr("%1 is a folder. Name a file.").arg(path));
    if (!info.isFile())
        return writeTo(real, bytes);
    const Present present = presentIn(real);
    if (present == Present::Hive)
        return base::fail(base::Failure::Refused, Texts::tr("%1 is a registry of Windows, so it is left alone. Choose another name.").arg(path));
    if (present != Present::Ours && overwrite == Overwrite::Own)
        return base::fail(base::Failure::Refused,
                          Texts::tr("%1 exists already and was not written by Fixwright, so it is left alone. Choose another name.").arg(path));
    return replace(real, bytes);
}

} // namespace repair
