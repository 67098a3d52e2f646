// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/texts.h"
#include "machine/regf/hive.h"
#include "machine/regf/names.h"
#include "repair/hivebytes.h"
#include "repair/hiveedit.h"

#include <QMap>

#include <algorithm>

namespace repair {

using namespace Qt::StringLiterals;
using machine::regf::foldedName;
using machine::regf::Hive;
using machine::regf::isSameName;
using machine::regf::Key;

namespace {

std::unexpected<base::Error> wrong(const QString &what)
{
    return base::fail(base::Failure::Refused,
                      Texts::tr("The edited copy of the registry is not what was planned, so it was thrown away and nothing was changed: %1.").arg(what));
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

/// What a key holds, by folded names.
struct Content {
    QMap<QString, machine::regf::Value> values;
    QMap<QString, QString> children; ///< the names as they are written
};

base::Result<Content> contentOf(const Hive &hive, Key key)
{
    Content content;
    const auto values = hive.values(key);
    const auto children = values ? hive.children(key) : base::pass(values.error());
    if (!children)
        return base::pass(children.error());
    for (const machine::regf::Value &value : *values)
        content.values.insert(foldedName(value.name), value);
    for (const Key child : *children) {
        const base::Result<QString> name = hive.name(child);
        if (!name)
            return base::pass(name.error());
        content.children.insert(foldedName(*name), *name);
    }
    return content;
}

/// The keys that the edits touch, with what each must hold afterwards; by folded path. Empty: it must not be there.
using Expected = QMap<QString, std::optional<Content>>;

/// What was in a key before, unless an edit has been at it already.
base::Result<std::optional<Content> *> expectedAt(Expected &expected, const Hive &before, const QStringList &path)
{
    const QString id = foldedName(path.join(u'\\'));
    if (const auto known = expected.find(id); known != expected.end())
        return &*known;
    const auto key = before.find(path);
    if (!key)
        return base::pass(key.error());
    std::optional<Content> content;
    if (*key) {
        auto read = contentOf(before, **key);
        if (!read)
            return base::pass(read.error());
        content = *std::move(read);
    }
    return &*expected.insert(id, std::move(content));
}

base::Status expectValue(std::optional<Content> &here, const HiveEdit &edit)
{
    if (!here)
        return wrong(Texts::tr("the key %1 is not there").arg(pathOf(edit)));
    const QString id = foldedName(edit.name);
    const auto present = here->values.constFind(id);
    if (edit.value)
        here->values.insert(id, {present == here->values.cend() ? edit.name : present->name, *edit.value});
    else
        here->values.remove(id);
    return {};
}

base::Status expectKey(Expected &expected, const Hive &before, const HiveEdit &edit)
{
    const QStringList above = edit.key.first(edit.key.size() - 1);
    const auto parent = expectedAt(expected, before, above);
    if (!parent)
        return base::pass(parent.error());
    if (!**parent)
        return wrong(Texts::tr("the key %1 is not there").arg(above.join(u'\\')));
    const QString id = foldedName(edit.key.last());
    const bool isMade = edit.what == HiveEdit::What::MakeKey;
    if (isMade)
        (**parent)->children.insert(id, edit.key.last());
    else
        (**parent)->children.remove(id);
    expected.insert(foldedName(edit.key.join(u'\\')), isMade ? std::optional(Content()) : std::nullopt);
    return {};
}

/// What the edits must lead to, from what was there before.
base::Result<Expected> expectedOf(const Hive &before, const std::vector<HiveEdit> &edits)
{
    Expected expected;
    for (const HiveEdit &edit : edits) {
        base::Status done;
        if (edit.what == HiveEdit::What::Value) {
            const auto here = expectedAt(expected, before, edit.key);
            done = here ? expectValue(**here, edit) : base::pass(here.error());
        } else {
            done = expectKey(expected, before, edit);
        }
        if (!done)
            return base::pass(done.error());
    }
    return expected;
}

base::Status checkOrder(const Hive &before, const Hive &after, const QStringList &path, Key now)
{
    const auto old = before.find(path);
    const auto wasSorted = old && *old ? before.isInOrder(**old) : base::Result<bool>(true);
    const auto sorted = after.isInOrder(now);
    if (!wasSorted || !sorted || (*wasSorted && !*sorted))
        return wrong(Texts::tr("the keys below %1 are not in the order that Windows needs").arg(path.join(u'\\')));
    const bool isMade = old && !*old;
    const auto plain = isMade ? after.isPlain(now) : base::Result<bool>(true);
    if (!plain || !*plain)
        return wrong(Texts::tr("the new key %1 does not have the permissions of the key above it").arg(path.join(u'\\')));
    return {};
}

base::Status checkContent(const Hive &before, const Hive &after, const QStringList &path, const std::optional<Content> &expected)
{
    const QString where = path.join(u'\\');
    const auto key = after.find(path);
    if (!key)
        return wrong(key.error().message);
    if (!*key || !expected) {
        if (key->has_value() == expected.has_value())
            return {};
        return wrong(*key ? Texts::tr("the key %1 is there").arg(where) : Texts::tr("the key %1 is not there").arg(where));
    }
    const auto content = contentOf(after, **key);
    if (!content)
        return wrong(content.error().message);
    if (content->children != expected->children)
        return wrong(Texts::tr("the keys below %1 are not the planned ones").arg(where));
    const bool sameNames = std::ranges::equal(content->values, expected->values, {}, &machine::regf::Value::name, &machine::regf::Value::name);
    for (const auto &[id, value] : expected->values.asKeyValueRange()) {
        const auto found = content->values.constFind(id);
        if (found == content->values.cend() || found->value != value.value)
            return wrong(Texts::tr("the value %1 of %2 is not the planned one").arg(value.name, where));
    }
    if (!sameNames)
        return wrong(Texts::tr("the names of the values in %1 are not as they were").arg(where));
    return checkOrder(before, after, path, **key);
}

/// Whether an edit explains a difference. What a new key holds is checked by checkContent().
bool isPlanned(const machine::regf::Difference &difference, const HiveEdit &edit)
{
    using What = machine::regf::Difference::What;
    if (!isSameName(difference.key, pathOf(edit)))
        return false;
    switch (difference.what) {
    case What::KeyAdded:
        return edit.what == HiveEdit::What::MakeKey;
    case What::KeyRemoved:
        return edit.what == HiveEdit::What::DeleteKey;
    default:
        return edit.what == HiveEdit::What::Value && isSameName(difference.value, edit.name);
    }
}

/// `unread` are keys that cannot be read to their end; that they stay as they are shows in the bytes.
base::Status checkRegistry(const Hive &before, const Hive &after, const std::vector<HiveEdit> &edits, const QStringList &unread)
{
    auto differences = machine::regf::compare(before, after, unread);
    if (!differences)
        return wrong(differences.error().message);
    for (const HiveEdit &edit : edits)
        std::erase_if(*differences, [&](const auto &difference) { return isPlanned(difference, edit); });
    if (!differences->empty())
        return wrong(Texts::tr("%1 %2 is different too").arg(differences->front().key, differences->front().value).simplified());
    const auto expected = expectedOf(before, edits);
    if (!expected)
        return base::pass(expected.error());
    for (const auto &[path, content] : expected->asKeyValueRange()) {
        const QStringList elements = path.isEmpty() ? QStringList() : path.split(u'\\');
        if (const base::Status checked = checkContent(before, after, elements, content); !checked)
            return checked;
    }
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
    if (const base::Status registry = checkRegistry(*old, *now, edits, soundness.damaged.keys()); !registry)
        return registry;
    const base::Result<qsizetype> odd = firstOddByte(before, after, *old, edits);
    if (!odd)
        return wrong(odd.error().message);
    if (*odd >= 0)
        return wrong(Texts::tr("something was written at offset %1 of the file, where nothing was to change").arg(*odd));
    return {};
}

} // namespace repair
