// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "repair/keytree.h"

#include "base/texts.h"
#include "machine/regf/names.h"

#include <algorithm>

namespace repair {

using namespace Qt::StringLiterals;
using machine::regf::isSameName;

namespace {

constexpr size_t mostKeys = 2'000;
constexpr qsizetype mostValues = 20'000;
constexpr qsizetype mostBytes = 4 * 1024 * 1024;

/// Reads one subtree, a key before those below it, the keys side by side in the order of their names.
class Reading
{
public:
    Reading(const machine::Machine &machine, base::KeyAddress root)
        : m_machine(machine)
        , m_root(std::move(root))
    {
    }

    base::Status read(const QStringList &below)
    {
        const base::KeyAddress here{m_root.path + below};
        const auto info = m_machine.key(here);
        if (!info)
            return base::pass(info.error());
        if (!*info)
            return below.isEmpty() ? base::Status() : base::fail(base::Failure::Io, Texts::tr("The key %1 cannot be found again.").arg(here.toString()));
        KeptKey kept{below, {}, (**info).isPlain};
        for (const QString &name : (**info).values) {
            const auto value = m_machine.value({here, name});
            if (!value || !*value)
                return value ? base::fail(base::Failure::Io, Texts::tr("The value %1 of %2 cannot be found again.").arg(name, here.toString()))
                             : base::pass(value.error());
            kept.values.push_back({name, **value});
            m_bytes += (**value).bytes.size();
        }
        std::ranges::sort(kept.values, {}, &KeptKey::Entry::name);
        m_values += std::ssize(kept.values);
        m_keys.push_back(std::move(kept));
        if (m_keys.size() > mostKeys || m_values > mostValues || m_bytes > mostBytes)
            return base::fail(base::Failure::Refused,
                              Texts::tr("The key %1 holds more than %2 keys, %3 values or %4 MB of data. So much is not deleted in one go.")
                                  .arg(m_root.toString())
                                  .arg(mostKeys)
                                  .arg(mostValues)
                                  .arg(mostBytes >> 20));
        QStringList subkeys = (**info).subkeys;
        subkeys.sort();
        for (const QString &name : std::as_const(subkeys)) {
            if (base::Status done = read(below + QStringList{name}); !done)
                return done;
        }
        return {};
    }

    std::vector<KeptKey> take() { return std::move(m_keys); }

private:
    const machine::Machine &m_machine;
    base::KeyAddress m_root;
    std::vector<KeptKey> m_keys;
    qsizetype m_values = 0;
    qsizetype m_bytes = 0;
};

} // namespace

base::Result<std::vector<KeptKey>> readKeys(const machine::Machine &machine, const base::KeyAddress &key)
{
    Reading reading(machine, key);
    if (const base::Status done = reading.read({}); !done)
        return base::pass(done.error());
    return reading.take();
}

QString describe(const std::vector<KeptKey> &keys)
{
    qsizetype values = 0;
    for (const KeptKey &key : keys)
        values += std::ssize(key.values);
    const QString held = Texts::tr("%n value(s)", nullptr, static_cast<int>(values));
    if (keys.size() < 2)
        return Texts::tr("(a key with %1)").arg(held);
    return Texts::tr("(a key with %1 and %2)").arg(Texts::tr("%n key(s) below it", nullptr, static_cast<int>(keys.size()) - 1), held);
}

QStringList linesOf(const std::vector<KeptKey> &keys, const base::KeyAddress &key)
{
    QStringList lines;
    for (const KeptKey &kept : keys) {
        lines << u"[%1]"_s.arg(base::KeyAddress{key.path + kept.below}.toString());
        for (const KeptKey::Entry &entry : kept.values)
            lines << u"%1 (%2) = %3"_s.arg(entry.name.isEmpty() ? Texts::tr("(default)") : entry.name, machine::typeName(entry.value.type),
                                           machine::toDisplay(entry.value));
    }
    return lines;
}

QString foreignIn(const Change &made, const std::vector<Change> &changes, const machine::Machine &machine)
{
    const auto info = machine.key(made.value.key);
    if (!info)
        return info.error().message;
    if (!*info)
        return {};
    const auto isOurs = [&](const base::KeyAddress &key, const QString &name, KeyAct act) {
        return std::ranges::any_of(changes, [&](const Change &change) {
            return change.keyAct == act && change.value.key == key && (act == KeyAct::Make || isSameName(change.value.name, name));
        });
    };
    for (const QString &name : (**info).subkeys) {
        if (!isOurs({made.value.key.path + QStringList{name}}, {}, KeyAct::Make))
            return Texts::tr("The key %1 holds the key %2 now, which is not of this case.").arg(made.value.key.toString(), name);
    }
    for (const QString &name : (**info).values) {
        if (!isOurs(made.value.key, name, KeyAct::None))
            return Texts::tr("The key %1 holds the value %2 now, which is not of this case.").arg(made.value.key.toString(), name);
    }
    return {};
}

} // namespace repair
