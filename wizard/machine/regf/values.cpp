// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/texts.h"
#include "machine/regf/cells.h"

#include <QtEndian>

#include <algorithm>

namespace machine::regf {

namespace {

constexpr quint32 valueBytes = 20; ///< a value cell up to its name
constexpr quint16 valueNameIsLatin1 = 0x1;
constexpr quint32 residentData = 0x80000000;
constexpr quint32 segmentBytes = 16344; ///< what one segment of big data holds

base::Status take(CellOwnership *ownership, quint32 offset, qsizetype length)
{
    return ownership ? ownership->take(offset, length) : base::Status();
}

/// Data of more than one segment, as versions after 1.3 keep it.
base::Result<QByteArray> readBigData(const Bins &bins, const ValueCell &value, QByteArrayView record, CellOwnership *ownership)
{
    const quint32 segments = u16(record, 2);
    if (segments != (value.dataLength + segmentBytes - 1) / segmentBytes)
        return damaged(value.dataOffset, Texts::tr("the number of data segments does not fit the length"));
    const quint32 listOffset = u32(record, 4);
    const auto list = bins.cell(listOffset, segments * 4);
    if (!list)
        return base::pass(list.error());
    if (auto taken = take(ownership, listOffset, list->size()); !taken)
        return base::pass(taken.error());
    QByteArray data;
    for (quint32 i = 0; i < segments; ++i) {
        const quint32 offset = u32(*list, i * 4);
        const quint32 wanted = std::min(segmentBytes, value.dataLength - static_cast<quint32>(data.size()));
        const auto segment = bins.cell(offset, wanted);
        if (!segment)
            return base::pass(segment.error());
        if (auto taken = take(ownership, offset, segment->size()); !taken)
            return base::pass(taken.error());
        data.append(segment->first(wanted));
    }
    return data;
}

} // namespace

base::Result<ValueCell> readValue(const Bins &bins, quint32 offset, CellOwnership *ownership)
{
    const auto cell = bins.cell(offset, "vk", valueBytes);
    if (!cell)
        return base::pass(cell.error());
    if (auto taken = take(ownership, offset, cell->size()); !taken)
        return base::pass(taken.error());
    const quint16 nameLength = u16(*cell, 2);
    if (nameLength > cell->size() - valueBytes)
        return damaged(offset, Texts::tr("the value's name is longer than its cell"));
    const quint32 length = u32(*cell, 4);
    ValueCell value{.offset = offset,
                    .type = u32(*cell, 12),
                    .dataOffset = u32(*cell, 8),
                    .dataLength = length & ~residentData,
                    .resident = (length & residentData) != 0,
                    .name = {}};
    if (value.resident && value.dataLength > 4)
        return damaged(offset, Texts::tr("the value keeps more than four bytes in itself"));
    if (value.dataLength > bins.size())
        return damaged(offset, Texts::tr("the value is larger than the hive"));
    const QByteArrayView name = cell->sliced(valueBytes, nameLength);
    if (u16(*cell, 16) & valueNameIsLatin1) {
        value.name = QString::fromLatin1(name);
    } else {
        if (nameLength % 2 != 0)
            return damaged(offset, Texts::tr("the value's name has half a character"));
        value.name.resize(nameLength / 2);
        qFromLittleEndian<char16_t>(name.data(), value.name.size(), value.name.data());
    }
    return value;
}

base::Result<QByteArray> readData(const Bins &bins, const ValueCell &value, CellOwnership *ownership)
{
    if (value.dataLength == 0)
        return QByteArray();
    if (value.resident) {
        QByteArray number(4, '\0');
        qToLittleEndian(value.dataOffset, number.data());
        return number.first(value.dataLength);
    }
    const bool big = bins.minorVersion() > 3 && value.dataLength > segmentBytes;
    const auto cell = big ? bins.cell(value.dataOffset, "db", 8) : bins.cell(value.dataOffset, value.dataLength);
    if (!cell)
        return base::pass(cell.error());
    if (auto taken = take(ownership, value.dataOffset, cell->size()); !taken)
        return base::pass(taken.error());
    if (big)
        return readBigData(bins, value, *cell, ownership);
    return cell->first(value.dataLength).toByteArray();
}

} // namespace machine::regf
