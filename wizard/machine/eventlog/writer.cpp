// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/eventlog/writer.h"

#include <QtEndian>

#include <algorithm>

namespace machine::eventlog {

namespace {

constexpr qsizetype newHeadSize = 48;
constexpr qsizetype newEndSize = 40;
constexpr qsizetype fixedSize = 56;       ///< of a record, before its texts
constexpr quint32 signature = 0x654c664c; ///< `LfLe`

void put(QByteArray &bytes, quint32 number)
{
    const qsizetype at = bytes.size();
    bytes.resize(at + 4);
    qToLittleEndian(number, bytes.data() + at);
}

void put(QByteArray &bytes, quint16 number)
{
    const qsizetype at = bytes.size();
    bytes.resize(at + 2);
    qToLittleEndian(number, bytes.data() + at);
}

QByteArray text(const QString &string)
{
    QByteArray bytes;
    for (const QChar character : string)
        put(bytes, static_cast<quint16>(character.unicode()));
    put(bytes, quint16(0));
    return bytes;
}

QByteArray recordOf(const NewRecord &record, quint32 number, const QString &computer)
{
    const QByteArray names = text(record.source) + text(computer);
    QByteArray strings;
    for (const QString &string : record.strings)
        strings += text(string);
    const auto stringsAt = static_cast<quint32>(fixedSize + names.size());
    const auto dataAt = static_cast<quint32>(stringsAt + strings.size());
    const auto size = static_cast<quint32>((dataAt + record.data.size() + 3) / 4 * 4 + 4);
    const auto time = static_cast<quint32>(record.time.toSecsSinceEpoch());
    QByteArray bytes;
    for (const quint32 field : {size, signature, number, time, time, record.id})
        put(bytes, field);
    for (const quint16 field : {record.type, static_cast<quint16>(record.strings.size()), quint16(0), quint16(0)})
        put(bytes, field);
    for (const quint32 field : {quint32(0), stringsAt, quint32(0), stringsAt, static_cast<quint32>(record.data.size()), dataAt})
        put(bytes, field);
    bytes += names + strings + record.data;
    bytes.resize(size - 4, '\0');
    put(bytes, size);
    return bytes;
}

/// The part of the file behind the head: a ring, in which a place is counted on and on.
class NewRing
{
public:
    explicit NewRing(qsizetype size)
        : m_bytes(size, '\0')
    {
    }
    /// Gives the place of what was written. A rest in which no head of a record fits is filled.
    qsizetype write(const QByteArray &bytes)
    {
        if (const qsizetype rest = m_bytes.size() - m_next % m_bytes.size(); rest < fixedSize)
            put(QByteArray("\x27\0\0\0", 4).repeated(rest / 4));
        const qsizetype place = m_next;
        put(bytes);
        return place;
    }
    [[nodiscard]] quint32 offset(qsizetype place) const { return static_cast<quint32>(newHeadSize + place % m_bytes.size()); }
    [[nodiscard]] bool isOverwritten(qsizetype place) const { return place < m_next - m_bytes.size(); }
    [[nodiscard]] qsizetype next() const { return m_next; }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    void put(const QByteArray &bytes)
    {
        for (const char byte : bytes)
            m_bytes[m_next++ % m_bytes.size()] = byte;
    }
    QByteArray m_bytes;
    qsizetype m_next = 0;
};

QByteArray numbers(std::initializer_list<quint32> list)
{
    QByteArray bytes;
    for (const quint32 number : list)
        put(bytes, number);
    return bytes;
}

} // namespace

QByteArray write(const std::vector<NewRecord> &records, const LogShape &shape)
{
    NewRing ring(static_cast<qsizetype>(shape.size) - newHeadSize);
    std::vector<qsizetype> places;
    for (const NewRecord &record : records)
        places.push_back(ring.write(recordOf(record, static_cast<quint32>(places.size() + 1), shape.computer)));
    const qsizetype end = ring.write(QByteArray(newEndSize, '\0'));
    const auto oldest = std::ranges::find_if(places, [&](qsizetype place) { return !ring.isOverwritten(place); });
    const quint32 oldestAt = ring.offset(oldest == places.end() ? end : *oldest);
    const auto oldestNumber = static_cast<quint32>(records.empty() ? 0 : oldest - places.begin() + 1);
    const auto next = static_cast<quint32>(records.size() + 1);
    const bool wrapped = ring.next() > ring.bytes().size();
    QByteArray file = ring.bytes();
    const QByteArray endRecord
        = numbers({newEndSize, 0x11111111, 0x22222222, 0x33333333, 0x44444444, oldestAt, ring.offset(end), next, oldestNumber, newEndSize});
    for (qsizetype i = 0; i < endRecord.size(); ++i)
        file[(end + i) % file.size()] = endRecord[i];
    if (!wrapped) { // it grows by 64 KB at a time
        constexpr qsizetype step = 64 * 1024;
        file.truncate(std::min<qsizetype>((newHeadSize + ring.next() + step - 1) / step * step, shape.size) - newHeadSize);
    }
    const quint32 flags = (shape.isClosed ? 0u : 1u) | (wrapped ? 2u : 0u);
    const quint32 week = 7 * 24 * 3600;
    const QByteArray head = shape.isClosed
                                ? numbers({newHeadSize, signature, 1, 1, oldestAt, ring.offset(end), next, oldestNumber, shape.size, flags, week, newHeadSize})
                                : numbers({newHeadSize, signature, 1, 1, newHeadSize, newHeadSize, 1, 0, shape.size, flags, week, newHeadSize});
    return head + file;
}

} // namespace machine::eventlog
