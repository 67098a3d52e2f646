// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/limits.h"
#include "base/text.h"
#include "base/texts.h"
#include "machine/examine/examine.h"

#include <algorithm>

namespace machine::examining {

using base::Probe;

namespace {

/// What became of the condition, key by key.
struct Tally {
    int all = 0;
    int holding = 0;
    QString holds, fails; ///< where it was read, of the first one each
    QString open;         ///< why it is not known of one
};

Tally counted(const Machine &machine, const Probe &probe, const QStringList &names)
{
    Tally tally;
    for (const QString &name : names) {
        const base::KeyAddress subkey{probe.key.path + QStringList{name}};
        ++tally.all;
        const Finding finding = !subkey.isValid()  ? unknown(Texts::tr("A key below %1 has a name that cannot be read").arg(placeOf(machine, probe.key)))
                                : probe.of.empty() ? yesNo(true, placeOf(machine, subkey))
                                                   : measured(machine, base::inSubkey(probe.of.front(), subkey));
        const std::optional<bool> answer = truth(finding);
        if (answer && *answer)
            ++tally.holding;
        QString &source = !answer ? tally.open : *answer ? tally.holds : tally.fails;
        if (source.isEmpty())
            source = finding.source;
    }
    return tally;
}

} // namespace

Finding subkeys(const Machine &machine, const Probe &probe)
{
    const auto key = machine.key(probe.key);
    if (!key)
        return unknown(key.error());
    const QString place = placeOf(machine, probe.key);
    const bool isCount = probe.kind == Probe::Kind::CountSubkeys;
    if (!*key) {
        const QString missing = Texts::tr("%1 does not exist").arg(place);
        return isCount ? Finding{base::Number{0}, missing} : yesNo(false, missing);
    }
    if ((*key)->subkeys.size() > base::limits::subkeys)
        return unknown(Texts::tr("%1 has %2 keys below it; at most %3 are looked at").arg(place).arg((*key)->subkeys.size()).arg(base::limits::subkeys));
    const Tally tally = counted(machine, probe, (*key)->subkeys);
    const QString sum = Texts::tr("%1: so in %2 of %3 keys").arg(place).arg(tally.holding).arg(tally.all);
    if (probe.kind == Probe::Kind::AnySubkey && tally.holding > 0)
        return yesNo(true, tally.holds);
    if (probe.kind == Probe::Kind::AllSubkeys && !tally.fails.isEmpty())
        return yesNo(false, tally.fails);
    if (!tally.open.isEmpty())
        return unknown(tally.open);
    if (isCount)
        return {base::Number{double(tally.holding)}, sum};
    return yesNo(probe.kind == Probe::Kind::AllSubkeys && tally.all > 0, sum);
}

} // namespace machine::examining

namespace machine {

std::vector<Offered> offeredBelow(const Machine &machine, const base::KeyAddress &key, const QString &show, const base::Probe *when)
{
    std::vector<Offered> offered;
    const auto parent = machine.canRead() ? machine.key(key) : base::Result<std::optional<KeyInfo>>(std::nullopt);
    if (!parent || !*parent)
        return offered;
    for (const QString &name : (*parent)->subkeys.first(std::min<qsizetype>((*parent)->subkeys.size(), base::limits::subkeys))) {
        const base::KeyAddress subkey{key.path + QStringList{name}};
        if (!subkey.isValid())
            continue;
        const bool fits = !when || examining::truth(examining::measured(machine, base::inSubkey(*when, subkey))) != false;
        const auto value = show.isEmpty() ? base::Result<std::optional<RegistryValue>>(std::nullopt) : machine.value({subkey, show});
        offered.push_back({name, value && *value && (*value)->isText() ? base::oneLine((*value)->text()) : QString(), fits});
    }
    std::ranges::sort(offered, [](const Offered &a, const Offered &b) { return a.name.compare(b.name, Qt::CaseInsensitive) < 0; });
    return offered;
}

} // namespace machine
