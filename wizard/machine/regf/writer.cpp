// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/regf/writer.h"

#include "machine/regf/bins.h"
#include "machine/regf/header.h"
#include "machine/regf/hive.h"
#include "machine/regf/securitydescriptor.h"

#include <QtEndian>

#include <algorithm>

namespace machine::regf {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t maximumInList = 500; ///< an `lf` list stays within one bin; more keys get an `ri` index above several lists

bool isLatin1(const QString &name)
{
    return std::ranges::all_of(name, [](QChar c) { return c.unicode() <= 0xff; });
}

QByteArray nameBytes(const QString &name)
{
    if (isLatin1(name))
        return name.toLatin1();
    QByteArray bytes(name.size() * 2, '\0');
    qToLittleEndian<char16_t>(name.constData(), name.size(), bytes.data());
    return bytes;
}

quint32 countKeys(const NewKey &key)
{
    quint32 count = 1;
    for (const NewKey &child : key.children)
        count += countKeys(child);
    return count;
}

/// The bins of a hive while they grow.
class Image
{
public:
    explicit Image(quint64 stamp)
        : m_stamp(stamp)
    {
    }

    /// A cell with this content, padded to a multiple of eight.
    quint32 add(const QByteArray &content)
    {
        const quint32 length = (static_cast<quint32>(content.size()) + 4 + 7) & ~7u;
        if (m_end - m_at < length)
            addBin(length);
        const quint32 offset = m_at;
        put32(offset, 0u - length);
        std::ranges::copy(content, m_bytes.begin() + offset + 4);
        m_at += length;
        return offset;
    }

    void put32(quint32 at, quint32 number) { qToLittleEndian(number, m_bytes.data() + at); }

    QByteArray finished()
    {
        closeBin();
        return m_bytes;
    }

private:
    void closeBin()
    {
        if (m_at < m_end)
            put32(m_at, m_end - m_at);
        m_at = m_end;
    }

    void addBin(quint32 cellBytes)
    {
        closeBin();
        const quint32 size = (cellBytes + binHeaderBytes + binAlignment - 1) / binAlignment * binAlignment;
        const auto offset = static_cast<quint32>(m_bytes.size());
        m_bytes.resize(offset + size, '\0');
        std::ranges::copy(QByteArrayView("hbin"), m_bytes.begin() + offset);
        put32(offset + 4, offset);
        put32(offset + 8, size);
        qToLittleEndian(m_stamp, m_bytes.data() + offset + 20);
        m_at = offset + binHeaderBytes;
        m_end = offset + size;
    }

    QByteArray m_bytes;
    quint64 m_stamp;
    quint32 m_at = 0;  ///< where the next cell goes
    quint32 m_end = 0; ///< end of the last bin
};

class Builder
{
public:
    Builder(const QDateTime &stamp, Shape shape)
        : m_shape(shape)
        , m_stamp(toFileTime(stamp))
        , m_image(m_stamp)
    {
    }

    QByteArray build(const NewKey &root, quint32 &rootOffset)
    {
        rootOffset = addKeyCell(root, noCell, true);
        const quint32 security = addSecurity(countKeys(root));
        fillKey(root, rootOffset, security);
        return m_image.finished();
    }

private:
    /// The key with everything that is known before what is below it is written.
    quint32 addKeyCell(const NewKey &key, quint32 parent, bool isRoot)
    {
        const QByteArray name = nameBytes(key.name);
        quint32 longestKey = 0;
        quint32 longestName = 0;
        quint32 longestData = 0;
        for (const NewKey &child : key.children)
            longestKey = std::max(longestKey, static_cast<quint32>(child.name.size() * 2));
        for (const auto &[valueName, value] : key.values) {
            longestName = std::max(longestName, static_cast<quint32>(valueName.size() * 2));
            longestData = std::max(longestData, static_cast<quint32>(value.bytes.size()));
        }
        QByteArray cell(76, '\0');
        const auto put16 = [&cell](qsizetype at, quint32 number) { qToLittleEndian<quint16>(static_cast<quint16>(number), cell.data() + at); };
        const auto put32 = [&cell](qsizetype at, quint32 number) { qToLittleEndian(number, cell.data() + at); };
        cell.replace(0, 2, "nk");
        put16(2, (isLatin1(key.name) ? 0x20u : 0u) | (isRoot ? 0x0cu : 0u));
        qToLittleEndian(m_stamp, cell.data() + 4);
        put32(16, parent);
        put32(20, static_cast<quint32>(key.children.size()));
        put32(28, noCell);
        put32(32, noCell);
        put32(36, static_cast<quint32>(key.values.size()));
        put32(40, noCell);
        put32(44, noCell);
        put32(48, noCell);
        put32(52, longestKey);
        put32(60, longestName);
        put32(64, longestData);
        put16(72, static_cast<quint32>(name.size()));
        return m_image.add(cell + name);
    }

    quint32 addSecurity(quint32 users)
    {
        const QByteArray descriptor = securityDescriptor();
        QByteArray cell(20, '\0');
        cell.replace(0, 2, "sk");
        qToLittleEndian(users, cell.data() + 12);
        qToLittleEndian(static_cast<quint32>(descriptor.size()), cell.data() + 16);
        const quint32 offset = m_image.add(cell + descriptor);
        m_image.put32(offset + 8, offset); // a ring of one
        m_image.put32(offset + 12, offset);
        return offset;
    }

    void fillKey(const NewKey &key, quint32 offset, quint32 security)
    {
        m_image.put32(offset + 4 + 44, security);
        if (!key.values.empty())
            m_image.put32(offset + 4 + 40, addValues(key));
        if (key.children.empty())
            return;
        std::vector<const NewKey *> children;
        for (const NewKey &child : key.children)
            children.push_back(&child);
        std::ranges::sort(children, {}, [](const NewKey *child) { return child->name.toUpper(); }); // NT searches by halving
        std::vector<std::pair<quint32, QByteArray>> entries;
        for (const NewKey *child : children) {
            const quint32 cell = addKeyCell(*child, offset, false);
            fillKey(*child, cell, security);
            entries.emplace_back(cell, number32(nameHint(m_shape == Shape::Nt4 ? ListKind::Lf : ListKind::Lh, child->name)));
        }
        m_image.put32(offset + 4 + 28, addList(entries));
    }

    quint32 addList(const std::vector<std::pair<quint32, QByteArray>> &entries)
    {
        std::vector<quint32> lists;
        for (size_t from = 0; from < entries.size(); from += maximumInList) {
            const size_t to = std::min(entries.size(), from + maximumInList);
            QByteArray list = listHead(m_shape == Shape::Nt4 ? "lf" : "lh", to - from);
            for (size_t i = from; i < to; ++i)
                list += number32(entries[i].first) + entries[i].second;
            lists.push_back(m_image.add(list));
        }
        if (lists.size() == 1)
            return lists.front();
        QByteArray index = listHead("ri", lists.size());
        for (const quint32 list : lists)
            index += number32(list);
        return m_image.add(index);
    }

    quint32 addValues(const NewKey &key)
    {
        QByteArray list;
        for (const auto &[name, value] : key.values) {
            const auto length = static_cast<quint32>(value.bytes.size());
            const bool resident = length <= 4;
            quint32 data = 0;
            if (resident)
                data = qFromLittleEndian<quint32>(value.bytes.leftJustified(4, '\0').constData());
            else
                data = m_image.add(value.bytes);
            const QByteArray stored = nameBytes(name);
            QByteArray cell = "vk"_ba + number16(static_cast<quint16>(stored.size())) + number32(length | (resident ? 0x80000000 : 0)) + number32(data)
                              + number32(value.type) + number16(isLatin1(name) ? 1 : 0) + number16(0) + stored;
            list += number32(m_image.add(cell));
        }
        return m_image.add(list);
    }

    static QByteArray number16(quint16 number)
    {
        QByteArray bytes(2, '\0');
        qToLittleEndian(number, bytes.data());
        return bytes;
    }

    static QByteArray number32(quint32 number)
    {
        QByteArray bytes(4, '\0');
        qToLittleEndian(number, bytes.data());
        return bytes;
    }

    static QByteArray listHead(const char *kind, size_t count) { return QByteArray(kind, 2) + number16(static_cast<quint16>(count)); }

    Shape m_shape;
    quint64 m_stamp;
    Image m_image;
};

constexpr quint32 sequence = 5; ///< as after a few proper shutdowns

QByteArray headerSector(const QString &fileName, const QDateTime &stamp, quint32 rootOffset, quint32 binsSize, Shape shape)
{
    QByteArray sector(512, '\0');
    const auto put32 = [&sector](qsizetype at, quint32 number) { qToLittleEndian(number, sector.data() + at); };
    sector.replace(0, 4, "regf");
    put32(4, sequence);
    put32(8, sequence);
    qToLittleEndian(toFileTime(stamp), sector.data() + 12);
    put32(20, 1);
    put32(24, static_cast<quint32>(shape)); // the minor version
    put32(32, 1);                           // format: direct memory load
    put32(36, rootOffset);
    put32(40, binsSize);
    put32(44, 1); // clustering factor
    const QString name = fileName.right(31);
    qToLittleEndian<char16_t>(name.constData(), name.size(), sector.data() + 48);
    put32(508, headerChecksum(sector));
    return sector;
}

} // namespace

NewKey &NewKey::at(const QString &path)
{
    NewKey *here = this;
    for (const QString &element : path.split(u'\\', Qt::SkipEmptyParts)) {
        auto found = std::ranges::find_if(here->children, [&element](const NewKey &child) { return child.name.compare(element, Qt::CaseInsensitive) == 0; });
        if (found == here->children.end()) {
            here->children.push_back({element, {}, {}});
            found = here->children.end() - 1;
        }
        here = &*found;
    }
    return *here;
}

NewKey &NewKey::set(const QString &valueName, const RegistryValue &value)
{
    const auto found = std::ranges::find_if(values, [&valueName](const auto &pair) { return pair.first.compare(valueName, Qt::CaseInsensitive) == 0; });
    if (found == values.end())
        values.emplace_back(valueName, value);
    else
        found->second = value;
    return *this;
}

NewKey &NewKey::set(const QString &valueName, const QString &text)
{
    return set(valueName, RegistryValue::fromText(1, text));
}

NewKey &NewKey::set(const QString &valueName, quint32 number)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(number, bytes.data());
    return set(valueName, RegistryValue{4, bytes});
}

QByteArray write(const NewKey &root, const QString &fileName, const QDateTime &stamp, Shape shape)
{
    quint32 rootOffset = 0;
    const QByteArray bins = Builder(stamp, shape).build(root, rootOffset);
    return headerSector(fileName, stamp, rootOffset, static_cast<quint32>(bins.size()), shape).leftJustified(headerBytes, '\0') + bins;
}

QByteArray alternateOf(const QByteArray &hive)
{
    QByteArray copy = hive;
    qToLittleEndian<quint32>(1, copy.data() + 28);
    qToLittleEndian(headerChecksum(copy), copy.data() + 508);
    return copy;
}

QByteArray logOf(const QByteArray &hive)
{
    QByteArray log = hive.first(512);
    qToLittleEndian<quint32>(sequence - 1, log.data() + 4);
    qToLittleEndian<quint32>(sequence - 1, log.data() + 8);
    qToLittleEndian<quint32>(2, log.data() + 28);
    qToLittleEndian(headerChecksum(log), log.data() + 508);
    return log.leftJustified(1024, '\0');
}

} // namespace machine::regf
