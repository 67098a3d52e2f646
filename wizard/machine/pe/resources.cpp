// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/pe/resources.h"

#include "machine/pe/sections.h"

namespace machine::pe {

namespace {

constexpr quint32 directoryBytes = 16;
constexpr quint32 entryBytes = 8;
constexpr quint32 versionResource = 16;
constexpr quint32 subdirectory = 0x80000000;
constexpr quint32 fixedInfoSignature = 0xfeef04bd;
/// Behind the resource's three words comes the key `VS_VERSION_INFO` in UTF-16 with its NUL, then the numbers, four-byte aligned.
constexpr quint32 fixedInfoAt = 40;
constexpr quint32 fixedInfoBytes = 52;

/// The first entry of a resource directory; with an id, the first that has it. Gives the entry's second word.
std::optional<quint32> findEntry(const Sections &sections, quint64 directory, std::optional<quint32> id)
{
    const auto head = sections.at(directory, directoryBytes);
    if (!head)
        return std::nullopt;
    const quint32 count = u16(*head, 12) + u16(*head, 14);
    const auto entries = sections.at(directory + directoryBytes, quint64(count) * entryBytes);
    if (!entries)
        return std::nullopt;
    for (quint32 i = 0; i < count; ++i) {
        if (!id || u32(*entries, i * entryBytes) == *id)
            return u32(*entries, i * entryBytes + 4);
    }
    return std::nullopt;
}

} // namespace

std::optional<QVersionNumber> fixedFileVersion(const Sections &sections)
{
    const quint64 base = sections.directory(Sections::Resources);
    if (base == 0)
        return std::nullopt;
    // Three levels: kind, name, language. Any name and any language will do.
    const auto names = findEntry(sections, base, versionResource);
    if (!names || !(*names & subdirectory))
        return std::nullopt;
    const auto languages = findEntry(sections, base + (*names & ~subdirectory), std::nullopt);
    if (!languages || !(*languages & subdirectory))
        return std::nullopt;
    const auto leaf = findEntry(sections, base + (*languages & ~subdirectory), std::nullopt);
    if (!leaf || (*leaf & subdirectory))
        return std::nullopt;
    const auto data = sections.at(base + *leaf, 16);
    if (!data || u32(*data, 4) < fixedInfoAt + fixedInfoBytes)
        return std::nullopt;
    const auto info = sections.at(u32(*data, 0), fixedInfoAt + fixedInfoBytes);
    if (!info || u32(*info, fixedInfoAt) != fixedInfoSignature)
        return std::nullopt;
    const quint32 high = u32(*info, fixedInfoAt + 8);
    const quint32 low = u32(*info, fixedInfoAt + 12);
    return QVersionNumber{int(high >> 16), int(high & 0xffff), int(low >> 16), int(low & 0xffff)};
}

} // namespace machine::pe
