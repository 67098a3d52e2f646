// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "hiveworker/hiveeditor.h"

#include "confinement/givenfiles.h"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <utility>
#include <vector>

#include <hivex.h>
#include <iconv.h>

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

template <typename T>
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

/// The key above must be there, and the key must not.
Done makeKey(hive_h *hive, const QStringList &path)
{
    const std::expected<hive_node_h, QString> above = keyOf(hive, path.first(path.size() - 1));
    if (!above)
        return std::unexpected(above.error());
    const QByteArray name = path.last().toUtf8();
    errno = 0;
    if (hivex_node_get_child(hive, *above, name.constData()) != 0 || errno != 0)
        return failed(u"The key %1 is there already"_s.arg(path.join(u'\\')));
    if (hivex_node_add_child(hive, *above, name.constData()) == 0)
        return failed(u"The key %1 cannot be made"_s.arg(path.join(u'\\')));
    return {};
}

Done deleteKey(hive_h *hive, const QStringList &path)
{
    const std::expected<hive_node_h, QString> node = keyOf(hive, path);
    if (!node)
        return std::unexpected(node.error());
    errno = 0;
    if (hivex_node_delete_child(hive, *node) != 0)
        return failed(u"The key %1 cannot be deleted"_s.arg(path.join(u'\\')));
    return {};
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

Done perform(hive_h *hive, const Edit &edit)
{
    if (edit.what == Edit::What::MakeKey)
        return makeKey(hive, edit.key);
    if (edit.what == Edit::What::DeleteKey)
        return deleteKey(hive, edit.key);
    const std::expected<hive_node_h, QString> node = keyOf(hive, edit.key);
    if (!node)
        return std::unexpected(node.error());
    const QByteArray name = edit.name.toUtf8();
    return edit.data ? setValue(hive, *node, name, edit) : deleteValue(hive, *node, name);
}

} // namespace

std::expected<void, QString> loadAlphabets()
{
    static std::array<iconv_t, 4> loaded; // never closed: the C library keeps a table for as long as somebody has it open
    constexpr std::array<std::pair<const char *, const char *>, 4> conversions{
        {{"UTF-8", "LATIN1"}, {"LATIN1", "UTF-8"}, {"UTF-8", "UTF-16LE"}, {"UTF-16LE", "UTF-8"}}};
    for (size_t i = 0; i < conversions.size(); ++i) {
        const auto &[to, from] = conversions.at(i);
        errno = 0;
        const iconv_t conversion = iconv_open(to, from);
        if (conversion == reinterpret_cast<iconv_t>(-1))
            return failed(u"The alphabet %1 cannot be turned into %2"_s.arg(QLatin1StringView(from), QLatin1StringView(to)));
        loaded.at(i) = conversion;
    }
    return {};
}

std::expected<void, QString> edit(const Request &request)
{
    confinement::setGivenFiles(request.hive, request.result);
    errno = 0;
    const Hive hive(hivex_open(confinement::inputName, HIVEX_OPEN_WRITE));
    if (!hive)
        return failed(u"The hive cannot be opened"_s);
    for (const Edit &edit : request.edits) {
        if (const Done done = perform(hive.get(), edit); !done)
            return done;
    }
    errno = 0;
    if (hivex_commit(hive.get(), confinement::resultName, 0) != 0)
        return failed(u"The changed hive cannot be written"_s);
    return {};
}

} // namespace hiveworker
