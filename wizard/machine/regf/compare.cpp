// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/regf/hive.h"

#include "base/limits.h"
#include "base/texts.h"
#include "machine/regf/cells.h"
#include "machine/regf/names.h"

#include <QMap>
#include <QSet>

namespace machine::regf {

using namespace Qt::StringLiterals;

namespace {

/// One hive in the comparison, with what was read of it so far.
class Side
{
public:
    explicit Side(const Bins &bins)
        : m_bins(bins)
        , m_claims(bins)
    {
    }

    base::Result<KeyCell> key(quint32 offset) { return readKey(m_bins, offset, &m_claims); }

    base::Result<QMap<QString, KeyCell>> children(const KeyCell &key)
    {
        const auto offsets = readChildren(m_bins, key, &m_claims);
        if (!offsets)
            return base::pass(offsets.error());
        QMap<QString, KeyCell> children;
        for (const quint32 offset : *offsets) {
            auto child = readKey(m_bins, offset, &m_claims);
            if (!child)
                return base::pass(child.error());
            const QString name = foldedName(child->name);
            if (children.contains(name))
                return damaged(offset, Texts::tr("two keys side by side have the same name"));
            children.insert(name, std::move(*child));
        }
        return children;
    }

    base::Result<QMap<QString, Value>> values(const KeyCell &key)
    {
        const auto offsets = readValueList(m_bins, key, &m_claims);
        if (!offsets)
            return base::pass(offsets.error());
        QMap<QString, Value> values;
        for (const quint32 offset : *offsets) {
            auto value = readValue(m_bins, offset, &m_claims);
            if (!value)
                return base::pass(value.error());
            auto data = readData(m_bins, *value, &m_claims);
            if (!data)
                return base::pass(data.error());
            const QString name = foldedName(value->name);
            if (values.contains(name))
                return damaged(offset, Texts::tr("two values of a key have the same name"));
            values.insert(name, {std::move(value->name), {value->type, std::move(*data)}});
        }
        return values;
    }

private:
    const Bins &m_bins;
    CellOwnership m_claims;
};

class Comparison
{
public:
    Comparison(const Bins &before, const Bins &after, const QStringList &leftOut)
        : m_before(before)
        , m_after(after)
    {
        for (const QString &name : leftOut)
            m_leftOut.insert(foldedName(name));
    }

    base::Result<std::vector<Difference>> run(quint32 rootBefore, quint32 rootAfter)
    {
        const auto before = m_before.key(rootBefore);
        if (!before)
            return base::pass(before.error());
        const auto after = m_after.key(rootAfter);
        if (!after)
            return base::pass(after.error());
        if (auto compared = compareKeys(*before, *after, {}); !compared)
            return base::pass(compared.error());
        return std::move(m_differences);
    }

private:
    base::Status compareKeys(const KeyCell &before, const KeyCell &after, const QStringList &path)
    {
        if (path.size() > base::limits::hiveDepth)
            return damaged(before.offset, Texts::tr("the keys are nested deeper than Windows allows"));
        if (auto compared = compareValues(before, after, path.join(u'\\')); !compared)
            return compared;
        const auto oldKeys = m_before.children(before);
        if (!oldKeys)
            return base::pass(oldKeys.error());
        const auto newKeys = m_after.children(after);
        if (!newKeys)
            return base::pass(newKeys.error());
        for (const auto &[name, key] : oldKeys->asKeyValueRange()) {
            if (path.isEmpty() && m_leftOut.contains(name))
                continue;
            const QStringList below = path + QStringList{key.name};
            const auto same = newKeys->constFind(name);
            if (same == newKeys->cend())
                m_differences.push_back({below.join(u'\\'), {}, Difference::What::KeyRemoved});
            else if (auto compared = compareKeys(key, *same, below); !compared)
                return compared;
        }
        for (const auto &[name, key] : newKeys->asKeyValueRange()) {
            if (!oldKeys->contains(name))
                m_differences.push_back({(path + QStringList{key.name}).join(u'\\'), {}, Difference::What::KeyAdded});
        }
        return {};
    }

    base::Status compareValues(const KeyCell &before, const KeyCell &after, const QString &path)
    {
        const auto oldValues = m_before.values(before);
        if (!oldValues)
            return base::pass(oldValues.error());
        const auto newValues = m_after.values(after);
        if (!newValues)
            return base::pass(newValues.error());
        for (const auto &[name, value] : oldValues->asKeyValueRange()) {
            const auto same = newValues->constFind(name);
            if (same == newValues->cend())
                m_differences.push_back({path, value.name, Difference::What::Removed});
            else if (same->value != value.value)
                m_differences.push_back({path, value.name, Difference::What::Changed});
        }
        for (const auto &[name, value] : newValues->asKeyValueRange()) {
            if (!oldValues->contains(name))
                m_differences.push_back({path, value.name, Difference::What::Added});
        }
        return {};
    }

    Side m_before;
    Side m_after;
    QSet<QString> m_leftOut;
    std::vector<Difference> m_differences;
};

} // namespace

base::Result<std::vector<Difference>> compare(const Hive &before, const Hive &after, const QStringList &leftOut)
{
    return Comparison(*before.m_bins, *after.m_bins, leftOut).run(before.m_header.rootOffset, after.m_header.rootOffset);
}

} // namespace machine::regf
