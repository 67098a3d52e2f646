// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/folder/hivelog.h"

#include "base/texts.h"
#include "machine/folder/beneath.h"
#include "machine/regf/bins.h"
#include "machine/regf/header.h"

#include <algorithm>

namespace machine::folder {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 sectorBytes = 512;

/// The highest sequence number that the log speaks of: of its header, and since Windows 8.1 of the entries behind it, which count up from it.
quint32 newestIn(const QByteArray &log, const regf::Header &header)
{
    constexpr qsizetype entryHeaderBytes = 40;
    quint32 newest = header.sequence1;
    std::optional<quint32> before;
    for (qsizetype at = sectorBytes; at + entryHeaderBytes <= log.size();) {
        const QByteArrayView entry = QByteArrayView(log).sliced(at);
        const quint32 size = regf::u32(entry, 4);
        const quint32 sequence = regf::u32(entry, 12);
        // What an earlier round left behind is no continuation.
        if (!entry.startsWith("HvLE") || size < sectorBytes || size % sectorBytes != 0 || size > entry.size() || (before && sequence != *before + 1))
            break;
        before = sequence;
        newest = std::max(newest, sequence);
        at += size;
    }
    return newest;
}

LogState readLog(const QString &root, const QStringList &file, const QString &hiveName, const regf::Header &hive)
{
    constexpr qint64 enough = 64 * 1024 * 1024; // Windows starts over long before
    const QString &name = file.last();
    const bool isOfLater = !name.endsWith(u".LOG"_s); // beside every hive since Windows Vista, also the users', whose version stayed 1.3
    const auto opened = openBeneath(root, file);
    if (!opened)
        return {Texts::tr("%1 could not be read.").arg(name), opened.error().message};
    if (!*opened)
        return {isOfLater ? QString() : Texts::tr("There is no %1.").arg(name), {}};
    const QByteArray bytes = (*opened)->file->read(enough);
    const auto header = regf::readHeader(bytes);
    if (!header || !header->checksumRight)
        return {Texts::tr("%1 holds no changes that Windows could use.").arg(name), {}};
    const quint32 newest = newestIn(bytes, *header);
    if (newest > hive.sequence1) {
        return {Texts::tr("%1 is newer than %2.").arg(name, hiveName),
                Texts::tr("%1 (sequence number %3) is newer than %2 (%4), so it may hold changes that %2 has not. %5")
                    .arg(name, hiveName)
                    .arg(newest)
                    .arg(hive.sequence1)
                    .arg(regf::howToClose(isOfLater))};
    }
    return {Texts::tr("%1 is not newer than %2; Windows ignores it.").arg(name, hiveName), {}};
}

} // namespace

LogState readLogs(const QString &root, const QStringList &hiveFile, const regf::Header &hive)
{
    LogState state;
    QStringList says;
    for (const QString &extension : {u".LOG"_s, u".LOG1"_s, u".LOG2"_s}) {
        QStringList file = hiveFile;
        file.last() += extension;
        const LogState log = readLog(root, file, hiveFile.last(), hive);
        if (!log.says.isEmpty())
            says << log.says;
        if (state.trouble.isEmpty())
            state.trouble = log.trouble;
    }
    state.says = says.join(u' ');
    return state;
}

} // namespace machine::folder
