// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/regf/bins.h"

#include "base/texts.h"

#include <QtEndian>

#include <algorithm>

namespace machine::regf {

using namespace Qt::StringLiterals;

quint16 u16(QByteArrayView bytes, qsizetype at)
{
    Q_ASSERT(at >= 0 && at + 2 <= bytes.size());
    return qFromLittleEndian<quint16>(bytes.data() + at);
}

quint32 u32(QByteArrayView bytes, qsizetype at)
{
    Q_ASSERT(at >= 0 && at + 4 <= bytes.size());
    return qFromLittleEndian<quint32>(bytes.data() + at);
}

QString hex(quint64 number)
{
    return u"0x"_s + QString::number(number, 16);
}

std::unexpected<base::Error> damaged(quint32 offset, const QString &what)
{
    return base::fail(base::Failure::BadInput, Texts::tr("The registry hive is damaged at offset %1: %2.").arg(hex(quint64(offset) + headerBytes), what));
}

base::Result<Bins> Bins::find(const QByteArray &file, quint32 binsSize, quint32 minorVersion)
{
    Bins bins;
    bins.m_file = file;
    bins.m_size = binsSize;
    bins.m_minorVersion = minorVersion;
    const QByteArrayView bytes = bins.bytes();
    for (quint32 offset = 0; offset < binsSize;) {
        const quint32 left = binsSize - offset;
        if (left < binHeaderBytes || !bytes.sliced(offset).startsWith("hbin"))
            return damaged(offset, Texts::tr("no hive bin begins there"));
        const quint32 stated = u32(bytes, offset + 4);
        const quint32 size = u32(bytes, offset + 8);
        if (stated != offset)
            return damaged(offset, Texts::tr("the hive bin says that it belongs to %1").arg(hex(quint64(stated) + headerBytes)));
        if (size < binAlignment || size % binAlignment != 0 || size > left)
            return damaged(offset, Texts::tr("the hive bin has the impossible size %1").arg(hex(size)));
        bins.m_bins.append({offset, size});
        offset += size;
    }
    return bins;
}

QByteArrayView Bins::bytes() const
{
    return QByteArrayView(m_file).sliced(headerBytes, m_size);
}

base::Result<QByteArrayView> Bins::cell(quint32 offset, quint32 least) const
{
    const auto after = std::ranges::upper_bound(m_bins, offset, {}, &Bin::offset);
    if (after == m_bins.begin() || offset >= m_size || offset % 4 != 0)
        return damaged(offset, Texts::tr("a cell is expected outside the hive bins"));
    const Bin &bin = *(after - 1);
    const quint32 end = bin.offset + bin.size;
    if (offset < bin.offset + binHeaderBytes || end - offset < 8)
        return damaged(offset, Texts::tr("a cell is expected where none can begin"));
    const auto size = static_cast<qint32>(u32(bytes(), offset));
    if (size >= 0)
        return damaged(offset, Texts::tr("the cell is free but something refers to it"));
    const quint32 length = 0u - static_cast<quint32>(size); // right for the smallest number too
    if (length < 8 || length > end - offset)
        return damaged(offset, Texts::tr("the cell has the impossible size %1").arg(hex(length)));
    if (length - 4 < least)
        return damaged(offset, Texts::tr("the cell is too small for what it should hold"));
    return bytes().sliced(offset + 4, length - 4);
}

base::Result<QByteArrayView> Bins::cell(quint32 offset, const char (&signature)[3], quint32 least) const
{
    auto found = cell(offset, std::max<quint32>(least, 2));
    if (found && !found->startsWith(signature))
        return damaged(offset, Texts::tr("\"%1\" is expected there").arg(QLatin1StringView(signature)));
    return found;
}

} // namespace machine::regf
