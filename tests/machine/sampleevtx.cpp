// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/sampleevtx.h"

#include <QtEndian>

using namespace Qt::StringLiterals;
using machine::eventlog::NewRecord;

namespace sample {

namespace {

constexpr qsizetype headSize = 4096, chunkSize = 65536, firstRecord = 512;

template <typename Number>
void set(QByteArray &bytes, qsizetype at, Number number)
{
    qToLittleEndian(number, bytes.data() + at);
}

quint32 crc(QByteArrayView bytes)
{
    quint32 sum = 0xffffffff;
    for (const char byte : bytes) {
        sum ^= static_cast<uchar>(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ ((sum & 1) != 0 ? 0xedb88320 : 0);
    }
    return ~sum;
}

/// Binary XML; offsets count from the beginning of the chunk.
class BinaryXml
{
public:
    explicit BinaryXml(qsizetype at)
        : m_at(at)
    {
    }
    template <typename Number>
    void put(Number number)
    {
        bytes.resize(bytes.size() + qsizetype(sizeof number));
        set(bytes, bytes.size() - qsizetype(sizeof number), number);
    }
    void text(const QString &text)
    {
        for (const QChar character : text)
            put<quint16>(character.unicode());
    }
    void name(const QString &name)
    {
        put<quint32>(static_cast<quint32>(here() + 4));
        put<quint32>(0);
        quint32 hash = 0;
        for (const QChar character : name)
            hash = hash * 65599 + character.unicode();
        put(static_cast<quint16>(hash));
        put(static_cast<quint16>(name.size()));
        text(name);
        put<quint16>(0);
    }
    void open(const QString &element, const QString &attribute = {}, const QString &value = {})
    {
        put<quint8>(attribute.isEmpty() ? 0x01 : 0x41);
        put<quint16>(0xffff);
        m_open << bytes.size();
        put<quint32>(0);
        name(element);
        if (attribute.isEmpty())
            return;
        const qsizetype list = bytes.size();
        put<quint32>(0);
        put<quint8>(0x06);
        name(attribute);
        put<quint8>(0x05);
        put<quint8>(0x01);
        put(static_cast<quint16>(value.size()));
        text(value);
        set(bytes, list, static_cast<quint32>(bytes.size() - list - 4));
    }
    void content() { put<quint8>(0x02); }
    void substitution(quint16 index, quint8 type)
    {
        put<quint8>(0x0d);
        put(index);
        put(type);
    }
    void close(bool isEmpty = false)
    {
        put<quint8>(isEmpty ? 0x03 : 0x04);
        const qsizetype size = m_open.takeLast();
        set(bytes, size, static_cast<quint32>(bytes.size() - size - 4));
    }
    void fragment() { bytes += QByteArray("\x0f\x01\x01\x00", 4); }
    [[nodiscard]] qsizetype here() const { return m_at + bytes.size(); }

    QByteArray bytes;

private:
    qsizetype m_at;
    QList<qsizetype> m_open;
};

void writeTemplate(BinaryXml &xml, const NewRecord &record)
{
    xml.fragment();
    xml.open(u"Event"_s);
    xml.content();
    xml.open(u"System"_s);
    xml.content();
    xml.open(u"Provider"_s, u"Name"_s, record.source);
    xml.close(true);
    xml.open(u"EventID"_s);
    xml.content();
    xml.substitution(0, 6);
    xml.close();
    xml.close();
    xml.open(u"EventData"_s);
    xml.content();
    for (qsizetype i = 0; i < record.strings.size(); ++i) {
        xml.open(u"Data"_s);
        xml.content();
        xml.substitution(static_cast<quint16>(i + 1), 1);
        xml.close();
    }
    xml.close();
    xml.close();
    xml.put<quint8>(0);
}

QByteArray recordOf(const NewRecord &record, quint64 number, qsizetype at)
{
    constexpr qsizetype fixed = 24;
    BinaryXml xml(at + fixed);
    xml.fragment();
    xml.put<quint8>(0x0c);
    xml.put<quint8>(0x01);
    xml.put(static_cast<quint32>(number));
    xml.put(static_cast<quint32>(xml.here() + 4));
    xml.put<quint32>(0);
    xml.put(static_cast<quint32>(number));
    xml.bytes += QByteArray(12, '\x01');
    const qsizetype size = xml.bytes.size();
    xml.put<quint32>(0);
    writeTemplate(xml, record);
    set(xml.bytes, size, static_cast<quint32>(xml.bytes.size() - size - 4));
    xml.put(static_cast<quint32>(record.strings.size() + 1));
    xml.put<quint16>(2);
    xml.put<quint16>(6);
    for (const QString &string : record.strings) {
        xml.put(static_cast<quint16>(2 * string.size()));
        xml.put<quint16>(1);
    }
    xml.put(static_cast<quint16>(record.id & 0xffff));
    for (const QString &string : record.strings)
        xml.text(string);
    xml.put<quint8>(0);
    xml.bytes.resize((xml.bytes.size() + 7) / 8 * 8 + 4, '\0');
    const auto whole = static_cast<quint32>(fixed + xml.bytes.size() + 4);
    constexpr quint64 epoch = 11'644'473'600;
    QByteArray bytes(fixed, '\0');
    set<quint32>(bytes, 0, 0x00002a2a);
    set(bytes, 4, whole);
    set(bytes, 8, number);
    set(bytes, 16, (static_cast<quint64>(record.time.toSecsSinceEpoch()) + epoch) * 10'000'000);
    bytes += xml.bytes;
    bytes.resize(whole);
    set(bytes, whole - 4, whole);
    return bytes;
}

} // namespace

QByteArray evtx(const std::vector<NewRecord> &records)
{
    QByteArray chunk(firstRecord, '\0');
    qsizetype last = firstRecord;
    for (const NewRecord &record : records) {
        last = chunk.size();
        chunk += recordOf(record, static_cast<quint64>(&record - records.data() + 1), chunk.size());
    }
    const auto end = static_cast<quint32>(chunk.size());
    const auto count = static_cast<quint64>(records.size());
    chunk.replace(0, 8, QByteArray("ElfChnk\0", 8));
    set<quint64>(chunk, 8, 1);
    set(chunk, 16, count);
    set<quint64>(chunk, 24, 1);
    set(chunk, 32, count);
    set<quint32>(chunk, 40, 128);
    set(chunk, 44, static_cast<quint32>(last));
    set(chunk, 48, end);
    set(chunk, 52, crc(QByteArrayView(chunk).sliced(firstRecord)));
    set(chunk, 124, crc(chunk.first(120) + chunk.sliced(128, firstRecord - 128)));
    chunk.resize(chunkSize, '\0');

    QByteArray head(headSize, '\0');
    head.replace(0, 8, QByteArray("ElfFile\0", 8));
    set(head, 24, count + 1);
    set<quint32>(head, 32, 128);
    set<quint16>(head, 36, 1);
    set<quint16>(head, 38, 3);
    set<quint16>(head, 40, headSize);
    set<quint16>(head, 42, 1);
    set(head, 124, crc(QByteArrayView(head).first(120)));
    return head + chunk;
}

} // namespace sample
