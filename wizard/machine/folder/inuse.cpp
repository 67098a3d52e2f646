// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/folder/inuse.h"

#include "base/texts.h"
#include "machine/folder/beneath.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QStorageInfo>

namespace machine::folder {

using namespace Qt::StringLiterals;

QString whyMountInUse(const QString &fileSystem, const QString &device)
{
    // A copy on a file server is nobody's running system; an administrative share is one.
    static const QRegularExpression share(uR"(^[/\\]{2}([^/\\]+)[/\\]([A-Z]|ADMIN)\$)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QStringList network{u"cifs"_s, u"smb3"_s, u"smbfs"_s};
    if (const auto match = share.match(device); network.contains(fileSystem) && match.hasMatch())
        return Texts::tr(
                   "This is the Windows folder of %1, which is running, so its registry files cannot be changed. Export its registry with Regedit and open "
                   "the exported file, or shut it down and open its disk.")
            .arg(match.captured(1));
    static const QRegularExpression drive(uR"(^[A-Z]:|drvfs)"_s, QRegularExpression::CaseInsensitiveOption);
    if ((fileSystem == u"9p"_s || fileSystem == u"drvfs"_s) && drive.match(device).hasMatch())
        return Texts::tr(
            "This is the Windows folder of the Windows that is running here, so its registry files cannot be changed. Export its registry with Regedit "
            "and open the exported file.");
    return {};
}

QString whyInUse(const QString &systemRoot)
{
    const QStorageInfo storage(systemRoot);
    if (QString why = whyMountInUse(QString::fromLatin1(storage.fileSystemType()), QString::fromUtf8(storage.device())); !why.isEmpty())
        return why;
    const auto image = openBeneath(QFileInfo(systemRoot).path(), {u"hiberfil.sys"_s});
    // Zeroed, or another word, once Windows has woken up.
    if (image && *image && (*image)->file->read(4).toLower() == "hibr")
        return Texts::tr(
            "Windows on this disk is hibernated and not shut down, so a change would be lost or damage it. Start Windows, turn fast startup off (Control "
            "Panel, Power Options, \"Choose what the power buttons do\"), and shut it down in a command prompt with: shutdown /s /f /t 0");
    return {};
}

bool isBitLocker(const QByteArray &start)
{
    constexpr qsizetype oemNameAt = 3;
    return start.mid(oemNameAt, 8) == "-FVE-FS-";
}

} // namespace machine::folder
