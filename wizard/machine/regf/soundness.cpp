// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/regf/hive.h"

#include "base/limits.h"
#include "base/texts.h"
#include "machine/regf/cells.h"
#include "machine/regf/header.h"
#include "machine/regf/names.h"

#include <QRegularExpression>
#include <QSet>

namespace machine::regf {

using namespace Qt::StringLiterals;

namespace {

/// `ControlSet001`, as a name right below the root of the SYSTEM hive.
bool isControlSet(const QString &name)
{
    static const QRegularExpression form(u"^CONTROLSET[0-9]{3}$"_s);
    return form.match(foldedName(name)).hasMatch();
}

/// Walks everything in a hive that an editor might rely on. The editing library trusts some of it blindly, and what it makes of a
/// damaged hive may be worse than the damage; so nothing is left to it.
class Inspection
{
public:
    explicit Inspection(const Bins &bins)
        : m_bins(bins)
        , m_claims(bins)
        , m_starts(bins.size() / 4)
    {
    }

    base::Status run(quint32 root)
    {
        if (auto sound = inspectCells(); !sound)
            return sound;
        const auto key = readKey(m_bins, root, &m_claims);
        if (!key)
            return base::pass(key.error());
        const auto chain = inspectSecurity(key->security);
        if (!chain)
            return base::pass(chain.error());
        m_security = *chain;
        if (auto sound = inspectKey(*key, 0); !sound)
            return sound;
        if (m_claims.taken() != m_starts)
            return inspectClaims();
        return {};
    }

    [[nodiscard]] const QMap<QString, QString> &damagedSets() const { return m_damaged; }
    /// The hive is sound in itself, but another tool has written it.
    [[nodiscard]] bool isOfOtherTool() const { return m_otherTool; }

private:
    /// Every byte of every bin belongs to one cell, in use or free. Leaves in m_starts the cells that are in use.
    base::Status inspectCells()
    {
        for (const Bin &bin : m_bins.list()) {
            for (quint32 at = bin.offset + binHeaderBytes; at < bin.offset + bin.size;) {
                const quint32 field = u32(m_bins.bytes(), at);
                const bool inUse = (field & 0x80000000) != 0;
                const quint32 length = inUse ? 0u - field : field;
                if (length < 8 || length % 8 != 0 || length > bin.offset + bin.size - at)
                    return damaged(at, Texts::tr("the cell has the impossible size %1").arg(hex(length)));
                m_starts[at / 4] = inUse;
                at += length;
            }
        }
        return {};
    }

    /// The security descriptors form a ring; gives the offsets on it.
    base::Result<QSet<quint32>> inspectSecurity(quint32 first)
    {
        constexpr quint32 recordBytes = 20;
        QSet<quint32> ring;
        quint32 here = first;
        do {
            const auto cell = m_bins.cell(here, "sk", recordBytes);
            if (!cell)
                return base::pass(cell.error());
            if (auto taken = m_claims.take(here, cell->size()); !taken)
                return damaged(here, Texts::tr("the ring of security descriptors does not close"));
            if (u32(*cell, 16) > cell->size() - recordBytes)
                return damaged(here, Texts::tr("a security descriptor is longer than its cell"));
            const quint32 next = u32(*cell, 4);
            const auto nextCell = m_bins.cell(next, "sk", recordBytes);
            if (!nextCell)
                return base::pass(nextCell.error());
            if (u32(*nextCell, 8) != here)
                return damaged(next, Texts::tr("the ring of security descriptors is broken"));
            ring.insert(here);
            here = next;
        } while (here != first);
        return ring;
    }

    base::Status inspectKey(const KeyCell &key, int depth)
    {
        if (depth > base::limits::hiveDepth)
            return damaged(key.offset, Texts::tr("the keys are nested deeper than Windows allows"));
        if (!m_security.contains(key.security))
            return damaged(key.offset, Texts::tr("the key's security descriptor is not among the others"));
        // Real hives keep the length of a class name that is not there any more.
        if (key.classLength > 0 && key.classCell != noCell && key.classCell != 0) {
            const auto name = m_bins.cell(key.classCell, key.classLength);
            if (!name)
                return base::pass(name.error());
            if (auto taken = m_claims.take(key.classCell, name->size()); !taken)
                return taken;
        }
        if (auto sound = inspectValues(key); !sound)
            return sound;
        const auto children = readChildren(m_bins, key, &m_claims);
        if (!children)
            return base::pass(children.error());
        if (!children->empty()) {
            if (auto sound = inspectListKind(key.childList); !sound)
                return sound;
        }
        QSet<QString> names;
        for (const quint32 offset : *children) {
            if (auto sound = inspectChild(key, offset, depth, names); !sound && !isLocal(sound.error()))
                return sound;
            if (depth == 0)
                m_set.clear();
        }
        return {};
    }

    base::Status inspectChild(const KeyCell &key, quint32 offset, int depth, QSet<QString> &names)
    {
        const auto child = readKey(m_bins, offset, &m_claims);
        if (!child)
            return base::pass(child.error());
        if (child->parent != key.offset)
            return damaged(offset, Texts::tr("the key says that it belongs below another one"));
        const QString name = foldedName(child->name);
        if (child->name.isEmpty() || child->name.contains(u'\\') || names.contains(name))
            return damaged(offset, Texts::tr("the key's name is empty, impossible or there twice"));
        names.insert(name);
        if (depth == 0 && isControlSet(child->name))
            m_set = child->name;
        return inspectKey(*child, depth + 1);
    }

    /// Notes a broken place below a control set; the walk goes on beside it. A cell with two owners is nobody's own affair.
    bool isLocal(const base::Error &error)
    {
        if (m_set.isEmpty() || m_claims.isBroken() || m_otherTool)
            return false;
        if (!m_damaged.contains(m_set))
            m_damaged.insert(m_set, error.message);
        return true;
    }

    /// Windows NT 4.0 knows no list with name hashes (`lh`); it would not find a key in one.
    base::Status inspectListKind(quint32 offset)
    {
        const auto list = m_bins.cell(offset, 4);
        if (!list)
            return base::pass(list.error());
        if (list->startsWith("lh") && m_bins.minorVersion() < firstWithHashes) {
            m_otherTool = true;
            return base::fail(base::Failure::Refused,
                              Texts::tr("The hive was written by another tool or a newer Windows: at offset %1 there is a list of keys in "
                                        "a form that Windows NT 4.0 does not know (lh), and it finds no key in it.")
                                  .arg(hex(quint64(offset) + headerBytes)));
        }
        if (list->startsWith("ri")) {
            for (qsizetype i = 0; i < u16(*list, 2); ++i) {
                if (auto sound = inspectListKind(u32(*list, 4 + 4 * i)); !sound)
                    return sound;
            }
        }
        return {};
    }

    base::Status inspectValues(const KeyCell &key)
    {
        const auto offsets = readValueList(m_bins, key, &m_claims);
        if (!offsets)
            return base::pass(offsets.error());
        QSet<QString> names;
        for (const quint32 offset : *offsets) {
            const auto value = readValue(m_bins, offset, &m_claims);
            if (!value)
                return base::pass(value.error());
            const QString name = foldedName(value->name);
            if (names.contains(name))
                return damaged(offset, Texts::tr("two values of a key have the same name"));
            names.insert(name);
            if (const auto data = readData(m_bins, *value, &m_claims); !data)
                return base::pass(data.error());
        }
        return {};
    }

    /// What is referred to must begin where a cell begins. Cells in use that nothing refers to are lost space, nothing worse.
    base::Status inspectClaims() const
    {
        const std::vector<bool> &taken = m_claims.taken();
        for (size_t i = 0; i < taken.size(); ++i) {
            if (taken[i] && !m_starts[i])
                return damaged(static_cast<quint32>(i * 4), Texts::tr("something refers into the middle of a cell"));
        }
        return {};
    }

    static constexpr quint32 firstWithHashes = 5; ///< Windows XP and later
    const Bins &m_bins;
    CellOwnership m_claims;
    std::vector<bool> m_starts;
    QSet<quint32> m_security;
    QString m_set; ///< the control set that the walk is in
    QMap<QString, QString> m_damaged;
    bool m_otherTool = false;
};

} // namespace

Soundness Hive::soundness() const
{
    constexpr quint32 firstOfLater = 5;
    using enum Soundness::State;
    if (m_header.sequence1 != m_header.sequence2) {
        return {Dirty,
                Texts::tr("The hive was not closed properly: its sequence numbers are %1 and %2, so a part of it may still be in its .LOG file. %3")
                    .arg(m_header.sequence1)
                    .arg(m_header.sequence2)
                    .arg(howToClose(m_header.minor >= firstOfLater)),
                {}};
    }
    if (!m_header.checksumRight)
        return {
            Dirty, Texts::tr("The hive was not closed properly: the checksum of its header is wrong. %1").arg(howToClose(m_header.minor >= firstOfLater)), {}};
    if (m_header.minor != 3 && m_header.minor != 5 && m_header.minor != 6)
        return {OtherVersion,
                Texts::tr("The hive has version %1.%2. Only hives of versions 1.3, 1.5 and 1.6 (Windows NT 4.0 and later) are changed; this one is only read.")
                    .arg(m_header.major)
                    .arg(m_header.minor),
                {}};
    if (m_header.type != 0)
        return {NoHive, Texts::tr("The file is a copy or a log of a hive, not the hive itself (type %1).").arg(m_header.type), {}};
    Inspection inspection(*m_bins);
    const auto sound = inspection.run(m_header.rootOffset);
    if (!sound)
        return {inspection.isOfOtherTool() ? OtherTool : Damaged, sound.error().message, {}};
    return {Sound, {}, inspection.damagedSets()};
}

} // namespace machine::regf
