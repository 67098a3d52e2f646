// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/texts.h"
#include "machine/regf/cells.h"
#include "machine/regf/names.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace machine::regf {

namespace {

constexpr quint32 keyBytes = 76; ///< a key cell up to its name
constexpr quint32 smallestKeyCell = 80;
constexpr quint16 keyNameIsLatin1 = 0x20;
constexpr quint32 smallestValueCell = 24;

base::Result<QByteArrayView> claimed(const Bins &bins, quint32 offset, quint32 least, CellOwnership *ownership)
{
    auto cell = bins.cell(offset, least);
    if (cell && ownership) {
        if (auto taken = ownership->take(offset, cell->size()); !taken)
            return base::pass(taken.error());
    }
    return cell;
}

/// One list of keys whose entries are `stride` bytes apart; the first four bytes of an entry are the offset.
base::Status appendEntries(QByteArrayView list, quint32 offset, qsizetype stride, quint32 most, std::vector<quint32> &entries)
{
    const qsizetype count = u16(list, 2);
    if (list.size() < 4 + count * stride)
        return damaged(offset, Texts::tr("the list of keys is longer than its cell"));
    if (entries.size() + static_cast<size_t>(count) > most)
        return damaged(offset, Texts::tr("the lists hold more keys than the key above says"));
    for (qsizetype i = 0; i < count; ++i)
        entries.push_back(u32(list, 4 + i * stride));
    return {};
}

base::Status appendList(const Bins &bins, quint32 offset, bool mayBeIndex, quint32 most, CellOwnership *ownership, std::vector<quint32> &entries)
{
    const auto list = claimed(bins, offset, 4, ownership);
    if (!list)
        return base::pass(list.error());
    if (list->startsWith("lf") || list->startsWith("lh"))
        return appendEntries(*list, offset, 8, most, entries);
    if (list->startsWith("li"))
        return appendEntries(*list, offset, 4, most, entries);
    if (!mayBeIndex || !list->startsWith("ri"))
        return damaged(offset, Texts::tr("a list of keys is expected there"));
    std::vector<quint32> parts;
    if (auto read = appendEntries(*list, offset, 4, most, parts); !read) // an empty part would be pointless, so no more parts than keys
        return read;
    for (const quint32 part : parts) {
        if (auto read = appendList(bins, part, false, most, ownership, entries); !read)
            return read;
    }
    return {};
}

} // namespace

quint32 nameHint(ListKind kind, const QString &name)
{
    if (kind == ListKind::Lh) {
        constexpr quint32 factor = 37;
        quint32 hash = 0;
        for (const QChar letter : foldedName(name))
            hash = hash * factor + letter.unicode();
        return hash;
    }
    std::array<char, 4> letters{};
    for (qsizetype i = 0; i < std::min<qsizetype>(4, name.size()); ++i) {
        if (name[i].unicode() > 0xff)
            return 0;
        letters[static_cast<size_t>(i)] = static_cast<char>(name[i].unicode());
    }
    return qFromLittleEndian<quint32>(letters.data());
}

CellOwnership::CellOwnership(const Bins &bins)
    : m_taken(bins.size() / 4)
    , m_left(bins.size())
{
}

base::Status CellOwnership::take(quint32 offset, qsizetype length)
{
    m_broken = m_broken || m_taken[offset / 4];
    if (m_taken[offset / 4])
        return damaged(offset, Texts::tr("two places refer to the same cell"));
    m_taken[offset / 4] = true;
    m_left -= length;
    m_broken = m_broken || m_left < 0;
    if (m_left < 0)
        return damaged(offset, Texts::tr("the cells overlap"));
    return {};
}

base::Result<KeyCell> readKey(const Bins &bins, quint32 offset, CellOwnership *ownership)
{
    const auto cell = bins.cell(offset, "nk", keyBytes);
    if (!cell)
        return base::pass(cell.error());
    if (ownership) {
        if (auto taken = ownership->take(offset, cell->size()); !taken)
            return base::pass(taken.error());
    }
    const quint16 nameLength = u16(*cell, 72);
    if (nameLength > cell->size() - keyBytes)
        return damaged(offset, Texts::tr("the key's name is longer than its cell"));
    const QByteArrayView name = cell->sliced(keyBytes, nameLength);
    KeyCell key{.offset = offset,
                .parent = u32(*cell, 16),
                .childCount = u32(*cell, 20),
                .childList = u32(*cell, 28),
                .valueCount = u32(*cell, 36),
                .valueList = u32(*cell, 40),
                .security = u32(*cell, 44),
                .classCell = u32(*cell, 48),
                .classLength = u16(*cell, 74),
                .name = {}};
    if (u16(*cell, 2) & keyNameIsLatin1) {
        key.name = QString::fromLatin1(name);
    } else {
        if (nameLength % 2 != 0)
            return damaged(offset, Texts::tr("the key's name has half a character"));
        key.name.resize(nameLength / 2);
        qFromLittleEndian<char16_t>(name.data(), key.name.size(), key.name.data());
    }
    return key;
}

base::Result<std::vector<quint32>> readChildren(const Bins &bins, const KeyCell &key, CellOwnership *ownership)
{
    std::vector<quint32> children;
    if (key.childCount == 0)
        return children;
    if (key.childCount > bins.size() / smallestKeyCell)
        return damaged(key.offset, Texts::tr("the key has more keys below it than the hive could hold"));
    if (auto read = appendList(bins, key.childList, true, key.childCount, ownership, children); !read)
        return base::pass(read.error());
    if (children.size() != key.childCount)
        return damaged(key.offset, Texts::tr("the lists hold fewer keys than the key says"));
    return children;
}

base::Result<std::vector<quint32>> readListCells(const Bins &bins, const KeyCell &key)
{
    if (key.childCount == 0)
        return std::vector<quint32>();
    const auto list = bins.cell(key.childList, 4);
    if (!list)
        return base::pass(list.error());
    std::vector<quint32> cells{key.childList};
    if (list->startsWith("ri")) {
        if (auto read = appendEntries(*list, key.childList, 4, key.childCount + 1, cells); !read)
            return base::pass(read.error());
    }
    return cells;
}

base::Result<std::vector<ListEntry>> readEntries(const Bins &bins, quint32 list)
{
    const auto cell = bins.cell(list, 4);
    if (!cell)
        return base::pass(cell.error());
    std::vector<ListEntry> entries;
    if (cell->startsWith("ri"))
        return entries;
    const qsizetype stride = cell->startsWith("li") ? 4 : 8;
    const ListKind kind = cell->startsWith("lh") ? ListKind::Lh : ListKind::Lf;
    const qsizetype count = u16(*cell, 2);
    if (cell->size() < 4 + count * stride)
        return damaged(list, Texts::tr("the list of keys is longer than its cell"));
    for (qsizetype at = 4; at < 4 + count * stride; at += stride)
        entries.push_back({u32(*cell, at), stride == 8 ? std::optional(u32(*cell, at + 4)) : std::nullopt, kind});
    return entries;
}

base::Result<std::vector<quint32>> readValueList(const Bins &bins, const KeyCell &key, CellOwnership *ownership)
{
    std::vector<quint32> values;
    if (key.valueCount == 0)
        return values;
    if (key.valueCount > bins.size() / smallestValueCell)
        return damaged(key.offset, Texts::tr("the key has more values than the hive could hold"));
    const auto list = claimed(bins, key.valueList, key.valueCount * 4, ownership);
    if (!list)
        return base::pass(list.error());
    values.reserve(key.valueCount);
    for (quint32 i = 0; i < key.valueCount; ++i)
        values.push_back(u32(*list, i * 4));
    return values;
}

} // namespace machine::regf
