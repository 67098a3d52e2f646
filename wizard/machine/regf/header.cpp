// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/regf/header.h"

#include "base/texts.h"
#include "machine/regf/bins.h"

#include <QTimeZone>
#include <QtEndian>

namespace machine::regf {

namespace {

constexpr qsizetype sectorBytes = 512;
constexpr qsizetype checksumAt = 508;
constexpr qsizetype fileNameAt = 48;
constexpr qsizetype fileNameUnits = 32;
constexpr quint64 ticksPerMillisecond = 10'000;
constexpr quint64 unixEpoch = 11'644'473'600'000; ///< milliseconds from 1601 to 1970
constexpr quint64 year10000 = 265'046'774'400'000;

} // namespace

quint32 headerChecksum(QByteArrayView bytes)
{
    quint32 sum = 0;
    for (qsizetype at = 0; at < checksumAt; at += 4)
        sum ^= u32(bytes, at);
    if (sum == 0)
        return 1;
    return sum == 0xffffffff ? 0xfffffffe : sum;
}

base::Result<Header> readHeader(QByteArrayView bytes)
{
    if (bytes.size() < sectorBytes || !bytes.startsWith("regf"))
        return base::fail(base::Failure::BadInput, Texts::tr("The file is no registry hive: it does not begin with \"regf\"."));
    Header header;
    header.sequence1 = u32(bytes, 4);
    header.sequence2 = u32(bytes, 8);
    header.written = fromFileTime(qFromLittleEndian<quint64>(bytes.data() + 12));
    header.major = u32(bytes, 20);
    header.minor = u32(bytes, 24);
    header.type = u32(bytes, 28);
    header.rootOffset = u32(bytes, 36);
    header.binsSize = u32(bytes, 40);
    for (qsizetype i = 0; i < fileNameUnits; ++i) {
        const quint16 unit = u16(bytes, fileNameAt + 2 * i);
        if (unit == 0)
            break;
        header.fileName += QChar(unit);
    }
    header.checksumRight = u32(bytes, checksumAt) == headerChecksum(bytes);
    return header;
}

QString howToClose(bool isLater)
{
    if (!isLater)
        return Texts::tr("Start Windows on that machine once, shut it down, and try again.");
    return Texts::tr(
        "Start Windows on that machine, turn fast startup off (Control Panel, Power Options, \"Choose what the power buttons do\"), and shut it down in "
        "a command prompt with: shutdown /s /f /t 0");
}

QDateTime fromFileTime(quint64 time)
{
    const quint64 milliseconds = time / ticksPerMillisecond;
    if (time == 0 || milliseconds >= year10000)
        return {};
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(milliseconds) - static_cast<qint64>(unixEpoch), QTimeZone::UTC);
}

quint64 toFileTime(const QDateTime &time)
{
    return static_cast<quint64>(time.toMSecsSinceEpoch() + static_cast<qint64>(unixEpoch)) * ticksPerMillisecond;
}

} // namespace machine::regf
