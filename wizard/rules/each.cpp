// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "rules/each.h"

#include "rules/placeholders.h"

namespace rules {

namespace {

constexpr QLatin1StringView nameWord("{subkey}");

bool isSign(const QString &text)
{
    return text == base::subkeySign;
}

} // namespace

std::vector<NamedKey> keysOf(Action &action)
{
    return std::visit(
        [](auto &what) -> std::vector<NamedKey> {
            if constexpr (requires { what.from; })
                return {{&what.from, false}, {&what.address.key, true}};
            else if constexpr (requires { what.address; })
                return {{&what.address.key, true}};
            else if constexpr (std::is_same_v<std::remove_cvref_t<decltype(what)>, RegistryDeleteKey>)
                return {{&what.key, true}};
            else
                return {};
        },
        action.what);
}

bool isRepeatable(Action action)
{
    for (const NamedKey &named : keysOf(action)) {
        if (!named.key->path.isEmpty() && isSign(named.key->path.first()))
            return true;
    }
    bool found = false;
    forEachText(action, [&](QString &text, TextRole) { found = found || text.contains(nameWord); });
    const auto *service = std::get_if<ServiceStartType>(&action.what);
    return found || (service && isSign(service->service));
}

Action forKey(const Action &action, const base::KeyAddress &subkey)
{
    Action made = action;
    made.each.reset();
    for (const NamedKey &named : keysOf(made)) {
        if (!named.key->path.isEmpty() && isSign(named.key->path.first()))
            named.key->path = subkey.path + named.key->path.sliced(1);
    }
    if (auto *service = std::get_if<ServiceStartType>(&made.what); service && isSign(service->service))
        service->service = subkey.path.last();
    forEachText(made, [&](QString &text, TextRole) { text.replace(nameWord, subkey.path.last()); });
    return made;
}

Action placed(const Action &action)
{
    return action.each ? forKey(action, {action.each->key.path + QStringList{QString(base::subkeySign)}}) : action;
}

} // namespace rules
