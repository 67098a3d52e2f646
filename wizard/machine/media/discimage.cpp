// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/nativepath.h"
#include "base/texts.h"
#include "machine/media/unpack.h"

#include <QTimeZone>

#include <archive.h>
#include <archive_entry.h>

#include <memory>

namespace machine::media {

using namespace Qt::StringLiterals;

namespace {

/// The content of the entry that the reader stands at; empty when it is shorter than it says.
std::optional<QByteArray> contentOf(archive *reader, qint64 size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    qint64 at = 0;
    while (at < size) {
        const la_ssize_t count = archive_read_data(reader, bytes.data() + at, static_cast<size_t>(size - at));
        if (count <= 0)
            return std::nullopt;
        at += count;
    }
    return bytes;
}

} // namespace

base::Status readImage(const QString &path, Budget &budget, const Wanted &wanted, const Take &take, QStringList &problems)
{
    const std::unique_ptr<archive, decltype(&archive_read_free)> reader(archive_read_new(), archive_read_free);
    if (!reader)
        return base::fail(base::Failure::Internal, Texts::tr("the unpacker could not be started"));
    archive_read_support_format_iso9660(reader.get()); // and no other format, and no filter
    constexpr size_t blockBytes = 64 * 1024;
    if (archive_read_open_filename(reader.get(), base::nativePath(path).constData(), blockBytes) != ARCHIVE_OK)
        return base::fail(base::Failure::BadInput, Texts::tr("it is no disc image that can be read"), QString::fromUtf8(archive_error_string(reader.get())));
    archive_entry *entry = nullptr;
    for (int entries = 0;;) {
        const int state = archive_read_next_header(reader.get(), &entry);
        if (state == ARCHIVE_EOF)
            return {};
        if (state < ARCHIVE_WARN)
            return base::fail(base::Failure::BadInput, Texts::tr("it is cut off or damaged"), QString::fromUtf8(archive_error_string(reader.get())));
        if (budget.time.hasExpired())
            return base::fail(base::Failure::BadInput, Texts::tr("looking into it takes too long"));
        if (++entries > Budget::entries)
            return base::fail(base::Failure::BadInput, Texts::tr("it holds more than %1 files").arg(Budget::entries));
        const char *rawName = archive_entry_pathname_utf8(entry);
        const QString name = QString::fromUtf8(rawName ? rawName : archive_entry_pathname(entry));
        if (archive_entry_filetype(entry) != AE_IFREG || archive_entry_hardlink(entry) || !wanted(name))
            continue;
        const qint64 size = archive_entry_size(entry);
        const qint64 most
            = name.endsWith(u".exe"_s, Qt::CaseInsensitive) || name.endsWith(u".cab"_s, Qt::CaseInsensitive) ? Budget::archiveBytes : Budget::fileBytes;
        if (size < 0 || size > most || !budget.take(size)) {
            problems << Texts::tr("%1 is too large: %2 bytes.").arg(name).arg(size);
            continue;
        }
        const auto bytes = contentOf(reader.get(), size);
        if (!bytes)
            problems << Texts::tr("%1 cannot be read: the image is cut off or damaged.").arg(name);
        else
            take(name, *bytes, QDateTime::fromSecsSinceEpoch(archive_entry_mtime(entry), QTimeZone::UTC));
    }
}

} // namespace machine::media
