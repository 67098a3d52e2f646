// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/practice/programfile.h"

#include "machine/pe/soundness.h"

#include <QtEndian>

#include <vector>

namespace machine::practice {

using namespace Qt::StringLiterals;

namespace {

constexpr quint32 fileAlignment = 0x200;
constexpr quint32 sectionAlignment = 0x1000;
constexpr quint32 headersBytes = 0x400;
constexpr qsizetype peAt = 0x80;
constexpr qsizetype optionalAt = peAt + 24;
constexpr quint16 amd64 = 0x8664;
constexpr quint32 importEntryBytes = 20;

/// Bytes that are appended to and filled in later.
class Bytes
{
public:
    Bytes &add16(quint32 number) { return addNumber(static_cast<quint16>(number)); }
    Bytes &add32(quint32 number) { return addNumber(number); }
    Bytes &add(const QByteArray &bytes)
    {
        m_bytes += bytes;
        return *this;
    }
    Bytes &addText(const QString &text) ///< UTF-16 with NUL
    {
        for (const QChar c : text)
            add16(c.unicode());
        return add16(0);
    }
    Bytes &align(qsizetype to)
    {
        m_bytes.resize((m_bytes.size() + to - 1) / to * to, '\0');
        return *this;
    }
    void put16(qsizetype at, quint32 number) { qToLittleEndian(static_cast<quint16>(number), m_bytes.data() + at); }
    void put32(qsizetype at, quint32 number) { qToLittleEndian(number, m_bytes.data() + at); }
    [[nodiscard]] quint32 size() const { return static_cast<quint32>(m_bytes.size()); }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    template <typename Number>
    Bytes &addNumber(Number number)
    {
        QByteArray bytes(sizeof(Number), '\0');
        qToLittleEndian(number, bytes.data());
        return add(bytes);
    }

    QByteArray m_bytes;
};

/// One node of a version resource: length, length of the value, kind, key, value, nodes below.
QByteArray versionNode(const QString &key, const QByteArray &value, quint32 valueLength, bool isText, const QByteArray &below)
{
    Bytes node;
    node.add16(0).add16(valueLength).add16(isText ? 1 : 0).addText(key).align(4).add(value);
    if (!below.isEmpty())
        node.align(4).add(below);
    node.put16(0, node.size());
    return node.bytes();
}

QByteArray versionText(const QString &key, const QString &text)
{
    const Bytes value = Bytes().addText(text);
    return Bytes().add(versionNode(key, value.bytes(), static_cast<quint32>(text.size()) + 1, true, {})).align(4).bytes();
}

QByteArray versionResource(const ProgramFile &program)
{
    const auto number = [&program](int i) { return static_cast<quint32>(program.version.segmentAt(i)); };
    Bytes fixed;
    fixed.add32(0xfeef04bd).add32(0x10000);
    for (int repeated = 0; repeated < 2; ++repeated) // version of the file, version of the product
        fixed.add32(number(0) << 16 | number(1)).add32(number(2) << 16 | number(3));
    fixed.add32(0x3f).add32(0).add32(0x40004).add32(program.name.endsWith(u".dll"_s, Qt::CaseInsensitive) ? 2 : 1).add32(0).add32(0).add32(0);
    const QByteArray names = versionText(u"InternalName"_s, program.name) + versionText(u"OriginalFilename"_s, program.name);
    const QByteArray texts = versionText(u"FileDescription"_s, u"Practice file, not a part of Windows"_s)
                             + versionText(u"FileVersion"_s, program.version.toString()) + (program.named ? names : QByteArray())
                             + versionText(u"ProductName"_s, u"Fixwright practice machine"_s);
    const QByteArray table = versionNode(u"%1"_s.arg(uint(program.language), 4, 16, QChar(u'0')).toUpper() + u"04B0"_s, {}, 0, true, texts); // and Unicode
    const QByteArray strings = versionNode(u"StringFileInfo"_s, {}, 0, true, table);
    const QByteArray translation = Bytes().add16(program.language).add16(1200).bytes();
    const QByteArray variables = versionNode(u"VarFileInfo"_s, {}, 0, true, versionNode(u"Translation"_s, translation, 4, false, {}));
    return versionNode(u"VS_VERSION_INFO"_s, fixed.bytes(), fixed.size(), false, Bytes().add(strings).align(4).add(variables).bytes());
}

QByteArray resourceSection(const ProgramFile &program, quint32 address)
{
    constexpr quint32 directory = 24; // one with one entry
    constexpr quint32 below = 0x80000000;
    const auto head = [](Bytes &section, quint32 id, quint32 target) { section.add32(0).add32(0).add32(0).add16(0).add16(1).add32(id).add32(target); };
    const QByteArray version = versionResource(program);
    Bytes section;
    head(section, 16, below | directory);    // kind: version
    head(section, 1, below | 2 * directory); // name
    head(section, program.language, 3 * directory);
    section.add32(address + 3 * directory + 16).add32(static_cast<quint32>(version.size())).add32(0).add32(0).add(version);
    return section.bytes();
}

/// From each DLL one function by number.
QByteArray importSection(const ProgramFile &program, quint32 address)
{
    const auto count = static_cast<quint32>(program.imports.size());
    constexpr quint32 lookupBytes = 8;
    const quint32 lookups = (count + 1) * importEntryBytes;
    Bytes section;
    Bytes names;
    const quint32 namesAt = lookups + 2 * count * lookupBytes;
    for (quint32 i = 0; i < count; ++i) {
        section.add32(address + lookups + i * lookupBytes).add32(0).add32(0).add32(address + namesAt + names.size());
        section.add32(address + lookups + (count + i) * lookupBytes);
        names.add(program.imports[i].toLatin1() + '\0');
    }
    section.add(QByteArray(importEntryBytes, '\0'));
    for (quint32 i = 0; i < 2 * count; ++i)
        section.add32(0x80000001).add32(0);
    return section.add(names.bytes()).bytes();
}

struct Section {
    QByteArray name;
    QByteArray content;
    quint32 address = 0;
    quint32 flags = 0;
};

quint32 alignedTo(quint32 number, quint32 to)
{
    return (number + to - 1) / to * to;
}

} // namespace

QByteArray write(const ProgramFile &program)
{
    const bool is64 = program.machine == amd64; // some fields of the header are twice as large
    const quint16 optionalBytes = is64 ? 240 : 224;
    const bool isDll = program.name.endsWith(u".dll"_s, Qt::CaseInsensitive);
    std::vector<Section> sections;
    quint32 address = sectionAlignment;
    const auto addSection = [&](const char *name, const QByteArray &content, quint32 flags) {
        sections.push_back({name, content, address, flags});
        address += alignedTo(static_cast<quint32>(content.size()), sectionAlignment);
    };
    addSection(".text", QByteArray(16, '\0'), 0x60000020);
    if (!program.imports.isEmpty())
        addSection(".idata", importSection(program, address), 0xc0000040);
    addSection(".rsrc", resourceSection(program, address), 0x40000040);

    Bytes file;
    file.add("MZ").align(peAt);
    file.put32(60, peAt);
    file.add(QByteArray("PE\0\0", 4));
    file.add16(program.machine).add16(static_cast<quint32>(sections.size())).add32(static_cast<quint32>(program.stamp.toSecsSinceEpoch()));
    file.add32(0).add32(0).add16(optionalBytes).add16((isDll ? 0x210e : 0x010f) & (is64 ? 0xfeff : 0xffff));
    file.add(QByteArray(optionalBytes, '\0'));
    file.put16(optionalAt, is64 ? 0x20b : 0x10b);
    file.put16(optionalAt + 2, 3);                         // linker 3.0
    file.put32(optionalAt + 4, fileAlignment);             // code
    file.put32(optionalAt + 20, sections.front().address); // base of code
    if (is64) {
        file.put32(optionalAt + 24, isDll ? 0x80000000 : 0x40000000); // image base, eight bytes
        file.put32(optionalAt + 28, 1);
    } else {
        file.put32(optionalAt + 24, sections.back().address);       // base of data
        file.put32(optionalAt + 28, isDll ? 0x10000000 : 0x400000); // image base
    }
    file.put32(optionalAt + 32, sectionAlignment);
    file.put32(optionalAt + 36, fileAlignment);
    file.put16(optionalAt + 40, 4); // for Windows 4.0 and its subsystem 4.0
    file.put16(optionalAt + 48, 4);
    file.put32(optionalAt + 56, address); // size in memory
    file.put32(optionalAt + 60, headersBytes);
    file.put16(optionalAt + 68, 2); // Windows GUI
    const qsizetype wide = is64 ? 8 : 4;
    const quint32 stackAndHeap[] = {0x100000, 0x1000, 0x100000, 0x1000};
    for (qsizetype i = 0; i < 4; ++i)
        file.put32(optionalAt + 72 + i * wide, stackAndHeap[i]);
    const qsizetype directoriesAt = optionalAt + optionalBytes - 16 * 8;
    file.put32(directoriesAt - 4, 16); // directories
    const auto putDirectory = [&file, directoriesAt](qsizetype which, const Section &section) {
        file.put32(directoriesAt + 8 * which, section.address);
        file.put32(directoriesAt + 8 * which + 4, static_cast<quint32>(section.content.size()));
    };
    if (!program.imports.isEmpty())
        putDirectory(1, sections[1]);
    putDirectory(2, sections.back());

    quint32 offset = headersBytes;
    for (const Section &section : sections) {
        const quint32 stored = alignedTo(static_cast<quint32>(section.content.size()), fileAlignment);
        file.add(section.name.leftJustified(8, '\0')).add32(static_cast<quint32>(section.content.size())).add32(section.address);
        file.add32(stored).add32(offset).add32(0).add32(0).add32(0).add32(section.flags);
        offset += stored;
    }
    file.align(headersBytes);
    for (const Section &section : sections)
        file.add(section.content).align(fileAlignment);
    QByteArray bytes = file.bytes();
    if (bytes.size() < program.size)
        bytes.resize(program.size, '\0'); // where real files keep their debugging data
    constexpr qsizetype checksumAt = optionalAt + 64;
    qToLittleEndian(pe::checksumOf(bytes, checksumAt), bytes.data() + checksumAt);
    return bytes;
}

} // namespace machine::practice
