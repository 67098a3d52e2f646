// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/limits.h"
#include "base/texts.h"
#include "repair/planvalue.h"
#include "rules/each.h"

#include <algorithm>

namespace repair {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostRepetitions = 200; ///< a plan that nobody can read is no plan

/// Whether a key is one of those that are meant; nothing where that is not known.
std::optional<bool> isMeant(Draft &draft, const rules::Each &each, const base::KeyAddress &subkey)
{
    if (!each.when)
        return true;
    const base::Finding finding = machine::examine(draft.machine, base::inSubkey(*each.when, subkey));
    if (const auto *answer = finding.value ? std::get_if<base::YesNo>(&*finding.value) : nullptr)
        return answer->yes;
    draft.refuse(Texts::tr("It is not known whether the key %1 is one of those that are changed: %2").arg(subkey.toString(), finding.source));
    return {};
}

/// A service is changed in all control sets by one action; of the others each set has its own.
bool isThere(const std::vector<Repetition> &repetitions, const rules::Action &action, const QString &name)
{
    return std::holds_alternative<rules::ServiceStartType>(action.what) && std::ranges::any_of(repetitions, [&](const Repetition &each) {
               return std::get<rules::ServiceStartType>(each.action.what).service.compare(name, Qt::CaseInsensitive) == 0;
           });
}

void expandPlace(Draft &draft, const rules::Action &action, const Place &place, std::vector<Repetition> &repetitions)
{
    const base::KeyAddress &above = place.address.key;
    const auto key = draft.machine.key(above);
    if (!key)
        return draft.refuse(key.error());
    if (!*key) {
        draft.plan.nothing << Texts::tr("There is no key %1 on this machine, so nothing below it is changed.").arg(above.toString());
        return;
    }
    QStringList names = (**key).subkeys;
    if (names.size() > base::limits::subkeys)
        return draft.refuse(
            Texts::tr("The key %1 has %2 keys below it; at most %3 are looked at.").arg(above.toString()).arg(names.size()).arg(base::limits::subkeys));
    std::ranges::sort(names, {}, [](const QString &name) { return name.toUpper(); });
    const size_t before = repetitions.size();
    for (const QString &name : std::as_const(names)) {
        const base::KeyAddress subkey{above.path + QStringList{name}};
        const std::optional<bool> meant = isMeant(draft, *action.each, subkey);
        if (!meant)
            return;
        if (*meant && !isThere(repetitions, action, name))
            repetitions.push_back({rules::forKey(action, subkey), place.note});
    }
    if (repetitions.size() == before)
        draft.plan.nothing << Texts::tr("None of the keys below %1 is one that has to be changed.").arg(above.toString());
    if (repetitions.size() > mostRepetitions)
        draft.refuse(Texts::tr("More than %1 keys below %2 would be changed. So many are not changed in one go.").arg(mostRepetitions).arg(above.toString()));
}

} // namespace

std::vector<Repetition> repetitionsOf(Draft &draft, const rules::Action &action)
{
    if (!action.each)
        return {{action, {}}};
    if (!draft.machine.canRead()) {
        const QString anyKey = Texts::tr("<each key below it that is meant>");
        return {{rules::forKey(action, {action.each->key.path + QStringList{anyKey}}),
                 Texts::tr("To be done for each such key below %1.").arg(action.each->key.toString())}};
    }
    std::vector<Repetition> repetitions;
    for (const Place &place : placesOf(draft, {action.each->key, {}}))
        expandPlace(draft, action, place, repetitions);
    return repetitions;
}

} // namespace repair
