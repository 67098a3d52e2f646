// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "repair/hivebytes.h"

#include "base/texts.h"
#include "machine/regf/names.h"

#include <QMap>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <utility>

namespace repair {

using machine::regf::Hive;
using machine::regf::Key;

namespace {

constexpr qsizetype headerBytes = 4096;

/// A stretch of bytes that may be different afterwards.
struct Stretch {
    qsizetype start = 0;
    qsizetype length = 0;
};

/// The header's bookkeeping: two sequence numbers, time of writing, size of the bins, checksum.
constexpr std::array headerMay{Stretch{4, 8}, Stretch{12, 8}, Stretch{40, 4}, Stretch{508, 4}};
/// In a key whose values were written anew: their count and their list's place; the longest name and the largest data among them.
constexpr std::array keyMay{Stretch{36, 4}, Stretch{40, 4}, Stretch{60, 4}, Stretch{64, 4}};
/// In a key below which a key was made or deleted: their count and their list's place; the longest name among them.
constexpr std::array parentMay{Stretch{20, 4}, Stretch{28, 4}, Stretch{52, 4}};

/// What edits may have written where bytes of the old hive were.
class Allowance
{
public:
    Allowance(const QByteArray &before, const QByteArray &after, qsizetype end)
        : m_before(before)
        , m_expected(before.first(end))
        , m_after(after)
    {
        for (const Stretch may : headerMay)
            allow(0, may);
    }

    [[nodiscard]] qsizetype firstOther() const
    {
        const auto difference = std::ranges::mismatch(m_expected, QByteArrayView(m_after).first(m_expected.size()));
        return difference.in1 == m_expected.end() ? -1 : difference.in1 - m_expected.begin();
    }

    base::Status values(const Hive &old, Key key)
    {
        const auto cells = old.valueCells(key);
        if (!cells)
            return base::pass(cells.error());
        for (const Stretch may : keyMay)
            allow(contentOf(key.offset), may);
        giveUp(*cells);
        return {};
    }

    /// The lists of a key below which one was made or deleted, or one of each (`hasBoth`); what they hold then is compared as keys.
    base::Status children(const Hive &old, Key key, bool hasBoth)
    {
        const auto places = old.places(key);
        if (!places)
            return base::pass(places.error());
        for (const Stretch may : parentMay)
            allow(contentOf(key.offset), may);
        for (const quint32 list : places->lists) {
            const qint32 size = sizeOf(m_before, list);
            if (sizeOf(m_after, list) == -size)
                giveUp({list});                            // moved
            if (hasBoth || sizeOf(m_after, list) != -size) // a key may have gone out of it before it was moved
                allow(contentOf(list), {0, -size - 4});
        }
        return {};
    }

    base::Status deleted(const Hive &old, Key key)
    {
        const auto cells = old.cellsBelow(key);
        if (!cells)
            return base::pass(cells.error());
        for (const quint32 cell : *cells) { // free space: what stands in it counts no more
            if (sizeOf(m_after, cell) == -sizeOf(m_before, cell))
                allow(headerBytes + static_cast<qsizetype>(cell), {0, -sizeOf(m_before, cell)});
        }
        std::vector<Key> open{key};
        while (!open.empty()) {
            const Key here = open.back();
            open.pop_back();
            const auto places = old.places(here);
            const auto below = places ? old.children(here) : base::pass(places.error());
            if (!below)
                return base::pass(below.error());
            if (!std::exchange(m_gone[here.offset], true)) // another edit may delete it with the key above it
                --m_counts[places->security];
            open.insert(open.end(), below->begin(), below->end());
        }
        return {};
    }

    /// A key was made below this one, or below one that was made below it: it shares the permissions.
    base::Status shared(const Hive &old, Key above)
    {
        const auto places = old.places(above);
        if (!places)
            return base::pass(places.error());
        ++m_counts[places->security];
        return {};
    }

    /// How many keys a security descriptor has. One without keys leaves the ring.
    void countKeys()
    {
        for (const auto &[cell, change] : m_counts.asKeyValueRange()) {
            const qsizetype at = contentOf(cell);
            const quint32 count = qFromLittleEndian<quint32>(m_expected.constData() + at + countAt);
            qToLittleEndian(count + static_cast<quint32>(change), m_expected.data() + at + countAt);
            if (sizeOf(m_after, cell) != -sizeOf(m_before, cell))
                continue;
            giveUp({cell});
            allow(at, {countAt, 4});
            for (const qsizetype neighbour : {nextAt, lastAt}) {
                const auto beside = qFromLittleEndian<quint32>(m_expected.constData() + at + neighbour);
                if (headerBytes + static_cast<qsizetype>(beside) + 4 + lastAt + 4 <= m_expected.size())
                    allow(contentOf(beside), {nextAt, 8});
            }
        }
    }

private:
    static constexpr qsizetype nextAt = 4; ///< in a security descriptor's cell
    static constexpr qsizetype lastAt = 8;
    static constexpr qsizetype countAt = 12;

    static qsizetype contentOf(quint32 cell) { return headerBytes + static_cast<qsizetype>(cell) + 4; }
    static qint32 sizeOf(const QByteArray &bytes, quint32 cell) { return qFromLittleEndian<qint32>(bytes.constData() + headerBytes + cell); }

    void allow(qsizetype start, Stretch may) { m_expected.replace(start + may.start, may.length, m_after.sliced(start + may.start, may.length)); }
    void giveUp(const std::vector<quint32> &cells)
    {
        for (const quint32 cell : cells) {
            if (sizeOf(m_after, cell) == -sizeOf(m_before, cell)) // positive: not in use any more
                allow(headerBytes + static_cast<qsizetype>(cell), {0, 4});
        }
    }

    const QByteArray &m_before;
    QByteArray m_expected; ///< what the edits explain so far is taken over from m_after
    const QByteArray &m_after;
    QMap<quint32, bool> m_gone;  ///< keys that are deleted
    QMap<quint32, int> m_counts; ///< by security descriptor: how many keys more or fewer it has
};

/// The nearest key above a path that was there before.
base::Result<std::optional<Key>> nearest(const Hive &old, QStringList path)
{
    while (!path.isEmpty()) {
        path.removeLast();
        auto key = old.find(path);
        if (!key || *key)
            return key;
    }
    return std::nullopt;
}

/// Whether one key is deleted and another one made side by side with this one.
bool hasBoth(const std::vector<HiveEdit> &edits, const QStringList &key)
{
    const auto has = [&](HiveEdit::What what) {
        return std::ranges::any_of(edits, [&](const HiveEdit &edit) {
            return edit.what == what && edit.key.size() == key.size()
                   && machine::regf::isSameName(edit.key.first(key.size() - 1).join(u'\\'), key.first(key.size() - 1).join(u'\\'));
        });
    };
    return has(HiveEdit::What::MakeKey) && has(HiveEdit::What::DeleteKey);
}

base::Status allowEdit(Allowance &allowance, const Hive &old, const HiveEdit &edit, const std::vector<HiveEdit> &edits)
{
    const auto key = old.find(edit.key);
    if (!key)
        return base::pass(key.error());
    if (edit.what == HiveEdit::What::Value)
        return *key ? allowance.values(old, **key) : base::Status();
    const auto parent = old.find(edit.key.first(edit.key.size() - 1));
    if (!parent)
        return base::pass(parent.error());
    if (*parent) {
        if (base::Status done = allowance.children(old, **parent, hasBoth(edits, edit.key)); !done)
            return done;
    }
    if (edit.what == HiveEdit::What::DeleteKey)
        return *key ? allowance.deleted(old, **key) : base::Status();
    const auto above = nearest(old, edit.key);
    if (!above || !*above)
        return above ? base::Status() : base::pass(above.error());
    return allowance.shared(old, **above);
}

} // namespace

base::Result<qsizetype> firstOddByte(const QByteArray &before, const QByteArray &after, const Hive &old, const std::vector<HiveEdit> &edits)
{
    const qsizetype end = headerBytes + static_cast<qsizetype>(qFromLittleEndian<quint32>(before.constData() + 40));
    if (after.size() < end || before.size() < end)
        return base::fail(base::Failure::Refused, Texts::tr("it is shorter than before"));
    Allowance allowance(before, after, end);
    for (const HiveEdit &edit : edits) {
        if (const base::Status done = allowEdit(allowance, old, edit, edits); !done)
            return base::pass(done.error());
    }
    allowance.countKeys();
    return allowance.firstOther();
}

} // namespace repair
