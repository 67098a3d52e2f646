// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/pe/resources.h"

#include "machine/pe/sections.h"

#include <algorithm>

namespace machine::pe {

namespace {

constexpr quint32 directoryBytes = 16;
constexpr quint32 entryBytes = 8;
constexpr quint32 versionResource = 16;
constexpr quint32 fixedInfoSignature = 0xfeef04bd;
/// Behind the resource's three words comes the key `VS_VERSION_INFO` in UTF-16 with its NUL, then the numbers, four-byte aligned.
constexpr quint32 fixedInfoAt = 40;
constexpr quint32 fixedInfoBytes = 52;

struct Entry {
    quint32 id = 0;
    quint32 target = 0;
};

/// The first entry of a resource directory; with an id, the first that has it.
std::optional<Entry> findEntry(const Sections &sections, quint64 directory, std::optional<quint32> id)
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
            return Entry{u32(*entries, i * entryBytes), u32(*entries, i * entryBytes + 4)};
    }
    return std::nullopt;
}

/// One node of a version resource: length, length of the value, kind, key, value, nodes below; all on four-byte bounds.
struct VersionNode {
    QString key;
    QByteArrayView rest; ///< behind the key: the value and what is below

    /// The node at the beginning of `bytes`, taken off them; empty at the end and at damage.
    static std::optional<VersionNode> take(QByteArrayView &bytes)
    {
        if (bytes.size() < 6)
            return std::nullopt;
        const qsizetype length = u16(bytes, 0);
        if (length < 6 || length > bytes.size())
            return std::nullopt;
        const QByteArrayView whole = bytes.first(length);
        qsizetype at = 6;
        VersionNode node;
        for (; at + 2 <= length && u16(whole, at) != 0; at += 2)
            node.key.append(QChar(u16(whole, at)));
        node.rest = whole.sliced(std::min(length, aligned(at + 2)));
        bytes = bytes.sliced(std::min(bytes.size(), aligned(length)));
        return node;
    }

    [[nodiscard]] QString text() const
    {
        QString text;
        for (qsizetype at = 0; at + 2 <= rest.size() && u16(rest, at) != 0; at += 2)
            text.append(QChar(u16(rest, at)));
        return text.trimmed();
    }

private:
    static qsizetype aligned(qsizetype at) { return (at + 3) / 4 * 4; }
};

bool isKey(const VersionNode &node, QLatin1StringView key)
{
    return node.key.compare(key, Qt::CaseInsensitive) == 0;
}

/// The names in the first table of texts that has any, and its language, which is the first half of the table's key.
void readTexts(QByteArrayView tables, VersionInfo &info, std::optional<quint16> &language)
{
    while (auto table = VersionNode::take(tables)) {
        while (const auto text = VersionNode::take(table->rest)) {
            if (isKey(*text, QLatin1StringView("OriginalFilename")))
                info.originalFilename = text->text();
            else if (isKey(*text, QLatin1StringView("InternalName")))
                info.internalName = text->text();
        }
        bool isNumber = false;
        const uint number = table->key.first(std::min<qsizetype>(4, table->key.size())).toUInt(&isNumber, 16);
        if (isNumber)
            language = static_cast<quint16>(number);
        if (!info.originalFilename.isEmpty() || !info.internalName.isEmpty())
            return;
    }
}

void readBelow(QByteArrayView below, VersionInfo &info)
{
    std::optional<quint16> ofTexts;
    std::optional<quint16> ofTranslation;
    while (auto block = VersionNode::take(below)) {
        if (isKey(*block, QLatin1StringView("StringFileInfo"))) {
            readTexts(block->rest, info, ofTexts);
        } else if (isKey(*block, QLatin1StringView("VarFileInfo"))) {
            while (const auto variable = VersionNode::take(block->rest)) {
                if (isKey(*variable, QLatin1StringView("Translation")) && variable->rest.size() >= 4)
                    ofTranslation = u16(variable->rest, 0);
            }
        }
    }
    if (ofTranslation || ofTexts)
        info.language = ofTranslation ? ofTranslation : ofTexts;
}

} // namespace

VersionInfo versionInfo(const Sections &sections)
{
    VersionInfo result;
    const quint64 base = sections.directory(Sections::Resources);
    if (base == 0)
        return result;
    // Three levels: kind, name, language. Any name and any language will do.
    const auto names = findEntry(sections, base, versionResource);
    if (!names || !(names->target & subdirectory))
        return result;
    const auto languages = findEntry(sections, base + (names->target & ~subdirectory), std::nullopt);
    if (!languages || !(languages->target & subdirectory))
        return result;
    const auto leaf = findEntry(sections, base + (languages->target & ~subdirectory), std::nullopt);
    if (!leaf || (leaf->target & subdirectory))
        return result;
    const auto data = sections.at(base + leaf->target, 16);
    if (!data || u32(*data, 4) < fixedInfoAt + fixedInfoBytes)
        return result;
    const auto info = sections.at(u32(*data, 0), u32(*data, 4));
    if (!info || u32(*info, fixedInfoAt) != fixedInfoSignature)
        return result;
    const quint32 high = u32(*info, fixedInfoAt + 8);
    const quint32 low = u32(*info, fixedInfoAt + 12);
    result.version = QVersionNumber{int(high >> 16), int(high & 0xffff), int(low >> 16), int(low & 0xffff)};
    result.language = static_cast<quint16>(leaf->id);
    readBelow(info->sliced(fixedInfoAt + fixedInfoBytes), result);
    return result;
}

} // namespace machine::pe
