// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/texts.h"
#include "machine/regf/hive.h"
#include "machine/regf/names.h"
#include "repair/hiveedit.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace repair {

using namespace Qt::StringLiterals;
using machine::regf::Hive;
using machine::regf::isSameName;
using machine::regf::Key;

namespace {

constexpr qsizetype headerBytes = 4096;

std::unexpected<base::Error> wrong(const QString &what)
{
    return base::fail(base::Failure::Refused,
                      Texts::tr("The edited copy of the registry is not what was planned, so it was thrown away and nothing was changed: %1.").arg(what));
}

/// A stretch of bytes that may be different afterwards.
struct Stretch {
    qsizetype start = 0;
    qsizetype length = 0;
};

/// The header's bookkeeping: two sequence numbers, time of writing, size of the bins, checksum.
constexpr std::array headerMay{Stretch{4, 8}, Stretch{12, 8}, Stretch{40, 4}, Stretch{508, 4}};
/// In a key whose values were written anew: their count and their list's place; the longest name and the largest data among them.
constexpr std::array keyMay{Stretch{36, 4}, Stretch{40, 4}, Stretch{60, 4}, Stretch{64, 4}};

qint32 cellSize(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<qint32>(bytes.constData() + at);
}

QString pathOf(const HiveEdit &edit)
{
    return edit.key.join(u'\\');
}

base::Status checkHeader(const Hive &before, const Hive &after)
{
    const auto &old = before.header();
    const auto &now = after.header();
    if (now.major != old.major || now.minor != old.minor || now.type != old.type)
        return wrong(Texts::tr("it is of another version"));
    if (now.sequence1 != now.sequence2 || !now.checksumRight)
        return wrong(Texts::tr("it was not closed properly"));
    if (const QString reason = after.reasonNotToWrite(); !reason.isEmpty())
        return wrong(reason);
    return {};
}

/// The names of a key's values as they are written, sorted; empty when there is no such key.
QStringList namesOf(const Hive &hive, const QStringList &path)
{
    QStringList names;
    if (const auto key = hive.find(path); key && *key) {
        if (const auto found = hive.valueNames(**key))
            names = *found;
    }
    names.sort();
    return names;
}

/// `unread` are keys that cannot be read to their end; that they stay as they are shows in the bytes.
base::Status checkValues(const Hive &before, const Hive &after, const std::vector<HiveEdit> &edits, const QStringList &unread)
{
    auto differences = machine::regf::compare(before, after, unread);
    if (!differences)
        return wrong(differences.error().message);
    for (const HiveEdit &edit : edits) {
        std::erase_if(*differences,
                      [&](const auto &d) { return isSameName(d.key, pathOf(edit)) && isSameName(d.value, edit.name) && !d.what.startsWith(u"key"_s); });
        const auto key = after.find(edit.key);
        if (!key || !*key)
            return wrong(Texts::tr("the key %1 is not there").arg(pathOf(edit)));
        const auto value = after.value(**key, edit.name);
        if (!value || *value != edit.value)
            return wrong(Texts::tr("the value %1 of %2 is not the planned one").arg(edit.name, pathOf(edit)));
        QStringList expected = namesOf(before, edit.key);
        for (const HiveEdit &other : edits) {
            if (!isSameName(pathOf(other), pathOf(edit)))
                continue;
            const bool was = std::ranges::any_of(expected, [&](const QString &name) { return isSameName(name, other.name); });
            if (!other.value)
                expected.removeIf([&](const QString &name) { return isSameName(name, other.name); });
            else if (!was)
                expected << other.name;
        }
        expected.sort();
        if (namesOf(after, edit.key) != expected)
            return wrong(Texts::tr("the names of the values in %1 are not as they were").arg(pathOf(edit)));
    }
    if (!differences->empty())
        return wrong(Texts::tr("%1 %2 is different too").arg(differences->front().key, differences->front().value).simplified());
    return {};
}

/// Keys, lists and security descriptors of the old hive keep their bytes: what our reader does not compare as keys and values (class
/// names, security, times) is compared here. A cell of `givenUp` may be free afterwards, but none is filled anew.
base::Status checkBytes(const QByteArray &before, const QByteArray &after, const std::vector<Key> &edited, const std::vector<quint32> &givenUp)
{
    const qsizetype end = headerBytes + static_cast<qsizetype>(qFromLittleEndian<quint32>(before.constData() + 40));
    if (after.size() < end || before.size() < end)
        return wrong(Texts::tr("it is shorter than before"));
    QByteArray expected = before.first(end);
    const auto allow = [&](qsizetype start, Stretch may) { expected.replace(start + may.start, may.length, after.sliced(start + may.start, may.length)); };
    for (const Stretch may : headerMay)
        allow(0, may);
    for (const Key key : edited) {
        for (const Stretch may : keyMay)
            allow(headerBytes + key.offset + 4, may);
    }
    for (const quint32 offset : givenUp) {
        const qsizetype at = headerBytes + offset;
        if (cellSize(after, at) == -cellSize(before, at)) // positive: not in use any more
            allow(at, {0, 4});
    }
    const auto difference = std::ranges::mismatch(expected, QByteArrayView(after).first(end));
    if (difference.in1 != expected.end())
        return wrong(Texts::tr("something was written at offset %1 of the file, where nothing was to change").arg(difference.in1 - expected.begin()));
    return {};
}

} // namespace

base::Status checkEdited(const QByteArray &before, const QByteArray &after, const std::vector<HiveEdit> &edits)
{
    const base::Result<Hive> old = Hive::parse(before);
    const base::Result<Hive> now = Hive::parse(after);
    if (!old || !now)
        return wrong(old ? now.error().message : old.error().message);
    const machine::regf::Soundness soundness = old->soundness();
    if (!soundness.reason.isEmpty())
        return wrong(soundness.reason);
    if (const base::Status header = checkHeader(*old, *now); !header)
        return header;
    if (const base::Status values = checkValues(*old, *now, edits, soundness.damaged.keys()); !values)
        return values;
    std::vector<Key> edited;
    std::vector<quint32> givenUp;
    for (const HiveEdit &edit : edits) {
        const auto key = old->find(edit.key);
        if (!key || !*key)
            continue;
        edited.push_back(**key);
        const auto cells = old->valueCells(**key);
        if (!cells)
            return wrong(cells.error().message);
        givenUp.insert(givenUp.end(), cells->begin(), cells->end());
    }
    return checkBytes(before, after, edited, givenUp);
}

} // namespace repair
