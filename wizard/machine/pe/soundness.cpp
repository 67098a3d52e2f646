// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/pe/soundness.h"

#include "base/texts.h"
#include "machine/pe/resources.h"
#include "machine/pe/sections.h"

#include <vector>

namespace machine::pe {

namespace {

constexpr int maximumLevels = 3; ///< kind, name, language
constexpr int maximumEntries = 20'000;

/// Whether every resource lies in a section of the file. A tree that comes back to itself ends at the bound of entries.
bool resourcesAreThere(const Sections &sections)
{
    const quint64 base = sections.directory(Sections::Resources);
    struct Node {
        quint64 address;
        int level;
    };
    std::vector<Node> open;
    if (base != 0)
        open.push_back({base, 1});
    int entries = 0;
    while (!open.empty()) {
        const Node node = open.back();
        open.pop_back();
        const auto head = sections.at(node.address, 16);
        if (!head)
            return false;
        const quint32 count = quint32(u16(*head, 12)) + u16(*head, 14);
        const auto list = sections.at(node.address + 16, quint64(count) * 8);
        entries += static_cast<int>(count);
        if (!list || entries > maximumEntries)
            return false;
        for (quint32 i = 0; i < count; ++i) {
            const quint32 target = u32(*list, i * 8 + 4);
            if (target & subdirectory) {
                if (node.level == maximumLevels)
                    return false;
                open.push_back({base + (target & ~subdirectory), node.level + 1});
                continue;
            }
            const auto leaf = sections.at(base + target, 16);
            if (!leaf || !sections.at(u32(*leaf, 0), u32(*leaf, 4)))
                return false;
        }
    }
    return true;
}

} // namespace

quint32 checksumOf(QByteArrayView file, qsizetype checksumAt)
{
    quint32 sum = 0;
    for (qsizetype at = 0; at < file.size(); at += 2) {
        if (at >= checksumAt && at < checksumAt + 4)
            continue;
        sum += at + 1 < file.size() ? u16(file, at) : static_cast<quint8>(file[at]);
        sum = (sum & 0xffff) + (sum >> 16);
    }
    return sum + static_cast<quint32>(file.size());
}

QString damageOf(const Sections &sections)
{
    const auto size = static_cast<quint64>(sections.file().size());
    if (sections.storedEnd() > size)
        return Texts::tr("its sections end at byte %1, but it has only %2 bytes").arg(sections.storedEnd()).arg(size);
    // The certificates' place is an offset into the file, unlike those of all other directories.
    if (const quint64 at = sections.directory(Sections::Certificates); at != 0 && at + sections.directoryBytes(Sections::Certificates) > size)
        return Texts::tr("its signature lies beyond its end");
    if (!resourcesAreThere(sections))
        return Texts::tr("its resources are damaged or cut off");
    if (const qsizetype at = sections.checksumAt(); at > 0 && at % 2 == 0) {
        const quint32 stored = u32(sections.file(), at);
        if (stored != 0 && stored != checksumOf(sections.file(), at))
            return Texts::tr("its checksum is wrong");
    }
    return {};
}

} // namespace machine::pe
