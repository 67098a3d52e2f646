// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/regf/hive.h"

#include "base/limits.h"
#include "base/safefile.h"
#include "base/texts.h"
#include "machine/regf/cells.h"
#include "machine/regf/header.h"
#include "machine/regf/names.h"

namespace machine::regf {

Hive::Hive(Header header, Bins bins)
    : m_header(std::move(header))
    , m_bins(std::make_shared<const Bins>(std::move(bins)))
{
}

base::Result<Hive> Hive::parse(QByteArray bytes)
{
    auto header = readHeader(bytes);
    if (!header)
        return base::pass(header.error());
    if (header->major == 1 && header->minor < 2)
        return base::fail(
            base::Failure::BadInput,
            Texts::tr("The registry hive has version 1.%1, that of Windows NT 3.1 and 3.5, whose cells are others. It cannot be read. Start Regedt32 on "
                      "that machine to look at its registry.")
                .arg(header->minor));
    if (header->major != 1 || header->minor > 6)
        return base::fail(
            base::Failure::BadInput,
            Texts::tr("The registry hive has version %1.%2; only versions 1.2 (Windows NT 3.51) to 1.6 can be read.").arg(header->major).arg(header->minor));
    if (header->binsSize == 0 || header->binsSize % binAlignment != 0)
        return base::fail(base::Failure::BadInput,
                          Texts::tr("The registry hive is damaged: its header states the impossible size %1.").arg(hex(header->binsSize)));
    if (bytes.size() < qint64(headerBytes) + header->binsSize) {
        return base::fail(
            base::Failure::BadInput,
            Texts::tr("The registry hive is cut off: it should have %1 bytes and has %2.").arg(qint64(headerBytes) + header->binsSize).arg(bytes.size()));
    }
    auto bins = Bins::find(bytes, header->binsSize, header->minor);
    if (!bins)
        return base::pass(bins.error());
    return Hive(std::move(*header), std::move(*bins));
}

base::Result<Hive> Hive::load(const QString &path)
{
    const auto bytes = base::readFile(path, base::limits::hiveBytes);
    if (!bytes)
        return base::pass(bytes.error());
    auto hive = parse(*bytes);
    if (!hive)
        hive.error().where.file = path;
    return hive;
}

const Header &Hive::header() const
{
    return m_header;
}

Key Hive::root() const
{
    return {m_header.rootOffset};
}

base::Result<QString> Hive::name(Key key) const
{
    const auto cell = readKey(*m_bins, key.offset, nullptr);
    if (!cell)
        return base::pass(cell.error());
    return cell->name;
}

base::Result<std::vector<Key>> Hive::children(Key key) const
{
    const auto cell = readKey(*m_bins, key.offset, nullptr);
    if (!cell)
        return base::pass(cell.error());
    const auto offsets = readChildren(*m_bins, *cell, nullptr);
    if (!offsets)
        return base::pass(offsets.error());
    std::vector<Key> children;
    children.reserve(offsets->size());
    for (const quint32 offset : *offsets)
        children.push_back({offset});
    return children;
}

base::Result<std::optional<Key>> Hive::child(Key key, const QString &name) const
{
    const auto all = children(key);
    if (!all)
        return base::pass(all.error());
    for (const Key candidate : *all) {
        const auto cell = readKey(*m_bins, candidate.offset, nullptr);
        if (!cell)
            return base::pass(cell.error());
        if (isSameName(cell->name, name))
            return candidate;
    }
    return std::nullopt;
}

base::Result<std::optional<Key>> Hive::find(const QStringList &path) const
{
    std::optional<Key> here = root();
    for (const QString &name : path) {
        auto next = child(*here, name);
        if (!next || !*next)
            return next;
        here = *next;
    }
    return here;
}

base::Result<QStringList> Hive::valueNames(Key key) const
{
    const auto cell = readKey(*m_bins, key.offset, nullptr);
    if (!cell)
        return base::pass(cell.error());
    const auto offsets = readValueList(*m_bins, *cell, nullptr);
    if (!offsets)
        return base::pass(offsets.error());
    QStringList names;
    for (const quint32 offset : *offsets) {
        auto value = readValue(*m_bins, offset, nullptr);
        if (!value)
            return base::pass(value.error());
        names.append(std::move(value->name));
    }
    return names;
}

base::Result<std::vector<Value>> Hive::values(Key key) const
{
    const auto cell = readKey(*m_bins, key.offset, nullptr);
    if (!cell)
        return base::pass(cell.error());
    const auto offsets = readValueList(*m_bins, *cell, nullptr);
    if (!offsets)
        return base::pass(offsets.error());
    std::vector<Value> values;
    qint64 left = m_bins->size(); // values that share their data could otherwise fill the memory
    for (const quint32 offset : *offsets) {
        auto value = readValue(*m_bins, offset, nullptr);
        if (!value)
            return base::pass(value.error());
        left -= value->dataLength;
        if (left < 0)
            return damaged(key.offset, Texts::tr("the values of the key are larger than the hive"));
        auto data = readData(*m_bins, *value, nullptr);
        if (!data)
            return base::pass(data.error());
        values.push_back({std::move(value->name), {value->type, std::move(*data)}});
    }
    return values;
}

base::Result<std::optional<RegistryValue>> Hive::value(Key key, const QString &name) const
{
    const auto cell = readKey(*m_bins, key.offset, nullptr);
    if (!cell)
        return base::pass(cell.error());
    const auto offsets = readValueList(*m_bins, *cell, nullptr);
    if (!offsets)
        return base::pass(offsets.error());
    for (const quint32 offset : *offsets) {
        const auto value = readValue(*m_bins, offset, nullptr);
        if (!value)
            return base::pass(value.error());
        if (!isSameName(value->name, name))
            continue;
        auto data = readData(*m_bins, *value, nullptr);
        if (!data)
            return base::pass(data.error());
        return RegistryValue{value->type, std::move(*data)};
    }
    return std::nullopt;
}

base::Result<std::vector<quint32>> Hive::valueCells(Key key) const
{
    const auto cell = readKey(*m_bins, key.offset, nullptr);
    if (!cell)
        return base::pass(cell.error());
    const auto offsets = readValueList(*m_bins, *cell, nullptr);
    if (!offsets)
        return base::pass(offsets.error());
    std::vector<quint32> cells = *offsets;
    if (!offsets->empty())
        cells.push_back(cell->valueList);
    for (const quint32 offset : *offsets) {
        const auto value = readValue(*m_bins, offset, nullptr);
        if (!value)
            return base::pass(value.error());
        if (!value->resident && value->dataLength > 0)
            cells.push_back(value->dataOffset);
    }
    return cells;
}

base::Result<KeyPlaces> Hive::places(Key key) const
{
    const auto cell = readKey(*m_bins, key.offset, nullptr);
    if (!cell)
        return base::pass(cell.error());
    auto lists = readListCells(*m_bins, *cell);
    if (!lists)
        return base::pass(lists.error());
    return KeyPlaces{*std::move(lists), cell->security, cell->classLength > 0 && cell->classCell != noCell && cell->classCell != 0};
}

base::Result<std::vector<quint32>> Hive::cellsBelow(Key key) const
{
    std::vector<quint32> cells;
    CellOwnership ownership(*m_bins);
    std::vector<quint32> open{key.offset};
    while (!open.empty()) {
        const auto cell = readKey(*m_bins, open.back(), &ownership);
        if (!cell)
            return base::pass(cell.error());
        open.pop_back();
        cells.push_back(cell->offset);
        const auto keyPlaces = places({cell->offset});
        const auto values = valueCells({cell->offset});
        const auto below = readChildren(*m_bins, *cell, nullptr);
        if (!keyPlaces || !values || !below)
            return base::pass(!keyPlaces ? keyPlaces.error() : !values ? values.error() : below.error());
        if (keyPlaces->hasClass)
            cells.push_back(cell->classCell);
        cells.insert(cells.end(), keyPlaces->lists.begin(), keyPlaces->lists.end());
        cells.insert(cells.end(), values->begin(), values->end());
        open.insert(open.end(), below->begin(), below->end());
    }
    return cells;
}

base::Result<bool> Hive::isInOrder(Key key) const
{
    const auto keyPlaces = places(key);
    if (!keyPlaces)
        return base::pass(keyPlaces.error());
    QString last;
    for (const quint32 list : keyPlaces->lists) {
        const auto entries = readEntries(*m_bins, list);
        if (!entries)
            return base::pass(entries.error());
        for (const ListEntry &entry : *entries) {
            const base::Result<QString> written = name({entry.key});
            if (!written)
                return base::pass(written.error());
            const QString folded = foldedName(*written);
            const bool isRight = !entry.hint || *entry.hint == nameHint(entry.kind, *written) || *entry.hint == nameHint(entry.kind, folded);
            if (!isRight || folded < last)
                return false;
            last = folded;
        }
    }
    return true;
}

base::Result<bool> Hive::isPlain(Key key) const
{
    const auto cell = readKey(*m_bins, key.offset, nullptr);
    const auto own = cell ? places(key) : base::pass(cell.error());
    const auto above = own ? places({cell->parent}) : base::pass(own.error());
    if (!above)
        return base::pass(above.error());
    return !own->hasClass && own->security == above->security;
}

QString Hive::reasonNotToWrite() const
{
    return soundness().reason;
}

} // namespace machine::regf
