// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "hiveworker/hiveeditor.h"

#include <QFile>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <vector>

#include <hivex.h>

namespace hiveworker {

using namespace Qt::StringLiterals;

namespace {

using Failed = std::unexpected<QString>;
using Done = std::expected<void, QString>;

Failed failed(const QString &what)
{
    return std::unexpected(errno != 0 ? what + u": "_s + QString::fromLocal8Bit(std::strerror(errno)) : what + u'.');
}

struct Closer {
    void operator()(hive_h *hive) const { (void)hivex_close(hive); }
};
using Hive = std::unique_ptr<hive_h, Closer>;

template<typename T>
using Allocated = std::unique_ptr<T, decltype(&std::free)>;

/// hivex says "not there" by 0 with errno untouched, and an error by 0 with errno set.
std::expected<hive_node_h, QString> keyOf(hive_h *hive, const QStringList &path)
{
    hive_node_h node = hivex_root(hive);
    for (const QString &name : path) {
        errno = 0;
        node = hivex_node_get_child(hive, node, name.toUtf8().constData());
        if (node == 0)
            return failed(u"The key %1 was not found"_s.arg(path.join(u'\\')));
    }
    return node;
}

/// hivex has no call that deletes one value: the others are written again.
Done deleteValue(hive_h *hive, hive_node_h node, const QByteArray &name)
{
    errno = 0;
    const hive_value_h doomed = hivex_node_get_value(hive, node, name.constData());
    const Allocated<hive_value_h> values(hivex_node_values(hive, node), std::free);
    if (doomed == 0 || !values)
        return failed(u"The value to be deleted was not found"_s);

    std::vector<Allocated<char>> owned; // the memory that `rest` points into
    std::vector<hive_set_value> rest;
    for (const hive_value_h *value = values.get(); *value != 0; ++value) {
        if (*value == doomed)
            continue;
        hive_type type = hive_t_none;
        size_t size = 0;
        char *key = owned.emplace_back(hivex_value_key(hive, *value), std::free).get();
        errno = 0;
        char *data = owned.emplace_back(hivex_value_value(hive, *value, &type, &size), std::free).get();
        if (!key || (!data && errno != 0))
            return failed(u"A value beside the one to be deleted cannot be read"_s);
        rest.push_back({key, type, size, data});
    }
    errno = 0;
    if (hivex_node_set_values(hive, node, rest.size(), rest.data(), 0) != 0)
        return failed(u"The value cannot be deleted"_s);
    return {};
}

/// A value that is there keeps its name as it is written; hivex would take over our letter case.
Done setValue(hive_h *hive, hive_node_h node, QByteArray name, const Edit &edit)
{
    QByteArray data = *edit.data;
    const hive_value_h present = hivex_node_get_value(hive, node, name.constData());
    const Allocated<char> written(present != 0 ? hivex_value_key(hive, present) : nullptr, std::free);
    const hive_set_value value{written ? written.get() : name.data(), static_cast<hive_type>(edit.type), static_cast<size_t>(data.size()), data.data()};
    errno = 0;
    if (hivex_node_set_value(hive, node, &value, 0) != 0)
        return failed(u"The value cannot be set"_s);
    return {};
}

} // namespace

std::expected<void, QString> edit(const Request &request)
{
    errno = 0;
    const Hive hive(hivex_open(QFile::encodeName(request.hive).constData(), HIVEX_OPEN_WRITE));
    if (!hive)
        return failed(u"The hive cannot be opened"_s);
    for (const Edit &edit : request.edits) {
        const std::expected<hive_node_h, QString> node = keyOf(hive.get(), edit.key);
        if (!node)
            return std::unexpected(node.error());
        const QByteArray name = edit.name.toUtf8();
        const Done done = edit.data ? setValue(hive.get(), *node, name, edit) : deleteValue(hive.get(), *node, name);
        if (!done)
            return done;
    }
    errno = 0;
    if (hivex_commit(hive.get(), QFile::encodeName(request.result).constData(), 0) != 0)
        return failed(u"The changed hive cannot be written"_s);
    return {};
}

} // namespace hiveworker
