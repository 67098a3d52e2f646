// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/pe/sections.h"

#include "base/texts.h"

#include <QtEndian>

#include <algorithm>

namespace machine::pe {

namespace {

constexpr qsizetype dosHeaderBytes = 64;
constexpr qsizetype coffHeaderBytes = 24; ///< with the signature
constexpr qsizetype sectionBytes = 40;
constexpr quint16 pe32 = 0x10b;
constexpr quint16 pe32Plus = 0x20b;

} // namespace

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

std::expected<Sections, QString> Sections::find(const QByteArray &bytes)
{
    const QByteArrayView file(bytes);
    if (file.size() < dosHeaderBytes || !file.startsWith("MZ"))
        return std::unexpected(Texts::tr("it does not begin with \"MZ\""));
    const qsizetype start = u32(file, 60);
    if (start > file.size() - coffHeaderBytes || !file.sliced(start).startsWith(QByteArrayView("PE\0\0", 4)))
        return std::unexpected(Texts::tr("it is a program for MS-DOS or 16-bit Windows, or cut off"));
    const QByteArrayView coff = file.sliced(start);
    Sections found;
    found.m_bytes = bytes;
    found.m_machine = u16(coff, 4);
    found.m_timeStamp = u32(coff, 8);
    const qsizetype sectionCount = u16(coff, 6);
    const qsizetype optionalBytes = u16(coff, 20);
    if (coff.size() < coffHeaderBytes + optionalBytes + sectionCount * sectionBytes)
        return std::unexpected(Texts::tr("its headers are cut off"));

    const QByteArrayView optional = coff.sliced(coffHeaderBytes, optionalBytes);
    const quint16 magic = optionalBytes >= 2 ? u16(optional, 0) : quint16(0);
    if (magic != pe32 && magic != pe32Plus)
        return std::unexpected(Texts::tr("it has no header for running it"));
    const qsizetype directoriesAt = magic == pe32 ? 96 : 112;
    if (optionalBytes >= directoriesAt) {
        const quint32 count = u32(optional, directoriesAt - 4);
        for (size_t i = 0; i < found.m_directories.size() && i < count; ++i) {
            const qsizetype at = directoriesAt + 8 * static_cast<qsizetype>(i);
            if (at + 8 > optionalBytes)
                break;
            found.m_directories[i] = u32(optional, at);
            found.m_directoryBytes[i] = u32(optional, at + 4);
        }
    }
    constexpr qsizetype headersBytesAt = 60; // in both kinds of header
    constexpr qsizetype checksumAt = 64;
    if (optionalBytes >= checksumAt + 4) {
        found.m_storedEnd = u32(optional, headersBytesAt);
        found.m_checksumAt = start + coffHeaderBytes + checksumAt;
    }

    for (qsizetype i = 0; i < sectionCount; ++i) {
        const QByteArrayView section = coff.sliced(coffHeaderBytes + optionalBytes + i * sectionBytes, sectionBytes);
        found.m_sections.append({.address = u32(section, 12), .fileOffset = u32(section, 20), .fileBytes = u32(section, 16)});
        if (const Section &last = found.m_sections.back(); last.fileBytes > 0 && last.fileOffset > 0) // the others have no content in the file
            found.m_storedEnd = std::max(found.m_storedEnd, quint64(last.fileOffset) + last.fileBytes);
    }
    return found;
}

quint32 Sections::directory(Directory which) const
{
    return m_directories[which];
}

quint32 Sections::directoryBytes(Directory which) const
{
    return m_directoryBytes[which];
}

QByteArrayView Sections::from(quint64 address) const
{
    for (const Section &section : m_sections) {
        if (address < section.address || address - section.address >= section.fileBytes)
            continue;
        const quint64 start = section.fileOffset + (address - section.address);
        const quint64 end = std::min<quint64>(quint64(section.fileOffset) + section.fileBytes, static_cast<quint64>(m_bytes.size()));
        if (start < end)
            return QByteArrayView(m_bytes).sliced(static_cast<qsizetype>(start), static_cast<qsizetype>(end - start));
    }
    return {};
}

std::optional<QByteArrayView> Sections::at(quint64 address, quint64 length) const
{
    const QByteArrayView rest = from(address);
    if (static_cast<quint64>(rest.size()) < length)
        return std::nullopt;
    return rest.first(static_cast<qsizetype>(length));
}

std::optional<QString> Sections::text(quint64 address, int most) const
{
    const QByteArrayView rest = from(address);
    const qsizetype end = rest.first(std::min<qsizetype>(rest.size(), most + 1)).indexOf('\0');
    if (end < 0)
        return std::nullopt;
    return QString::fromLatin1(rest.first(end));
}

} // namespace machine::pe
