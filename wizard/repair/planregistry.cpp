// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/texts.h"
#include "repair/partedit.h"
#include "repair/planvalue.h"
#include "repair/registrydata.h"
#include "repair/wayback.h"

#include <algorithm>

namespace repair {

using namespace Qt::StringLiterals;
using machine::RegistryValue;

namespace {

bool namesCurrentSet(const base::KeyAddress &key)
{
    return key.hive() == u"SYSTEM"_s && key.path.value(1).compare(u"CurrentControlSet"_s, Qt::CaseInsensitive) == 0;
}

QString noteOf(int set, const machine::ControlSets &sets)
{
    if (set == sets.defaultSet && set == sets.current)
        return {}; // also the one set of a running machine
    return set == sets.defaultSet ? Texts::tr("The next boot uses this control set.")
                                  : Texts::tr("The running system used this control set; the next boot may use it.");
}

} // namespace

std::vector<Place> placesOf(Draft &draft, const base::ValueAddress &address)
{
    if (!namesCurrentSet(address.key))
        return {{address, {}}};
    const base::Result<machine::ControlSets> sets = draft.machine.controlSets();
    if (!sets) {
        draft.refuse(sets.error());
        return {};
    }
    std::vector<Place> places;
    const std::vector<int> numbers = sets->toRepair();
    for (const int number : numbers) {
        Place place{address, noteOf(number, *sets)};
        place.address.key.path[1] = machine::ControlSets::keyName(number);
        places.push_back(std::move(place));
    }
    if (places.empty())
        draft.refuse(Texts::tr("The SYSTEM registry does not say which control set the next boot uses."));
    if (sets->isRunning)
        draft.plan.notDone << Texts::tr(
            "Only the control set in use is changed. The export does not show which set is Last Known Good; none other is changed.");
    else
        tellControlSets(draft, *sets, numbers);
    return places;
}

bool mayWrite(Draft &draft, const QString &name)
{
    if (const auto known = draft.hives.constFind(name); known != draft.hives.constEnd())
        return *known;
    bool &good = draft.hives[name];
    const base::Result<machine::HiveFile> hive = draft.machine.hive(name);
    if (!hive) {
        draft.refuse(hive.error());
        return false;
    }
    if (!hive->trouble.isEmpty()) {
        draft.refuse(Texts::tr("The %1 registry must not be written: %2").arg(name, hive->trouble));
        draft.plan.refusals << waysOut(draft.machine, name);
        return false;
    }
    if (const QString noRoom = draft.machine.condition().whyNoRoom(hive->size + machine::roomToGrow); !noRoom.isEmpty()) {
        draft.refuse(noRoom);
        return false;
    }
    if (!draft.mayReplace(hive->path))
        return false;
    draft.plan.basis.push_back(*hive);
    const auto spare = draft.machine.pathOf(base::FileAddress{u"System32\\config\\SYSTEM.ALT"_s});
    if (name == u"SYSTEM"_s && spare && *spare) {
        draft.plan.notDone << Texts::tr(
            "SYSTEM.ALT, the machine's own spare copy of the SYSTEM registry, is left as it is. Windows renews it at the next good start; "
            "if it ever starts from the spare copy, the change is not in there.");
    }
    good = true;
    return true;
}

bool mayEdit(Draft &draft, const Place &place, const machine::KeyInfo &key)
{
    const QString set = place.address.key.path.value(1);
    const base::Result<machine::HiveFile> hive = draft.machine.hive(place.address.key.hiveName());
    const QMap<QString, QString> broken = hive ? hive->damaged : QMap<QString, QString>();
    for (const auto &[damaged, what] : broken.asKeyValueRange()) {
        if (damaged.compare(set, Qt::CaseInsensitive) == 0) {
            draft.refuse(Texts::tr("%1 must not be changed: %2").arg(damaged, what));
            draft.plan.refusals << waysOut(draft.machine, place.address.key.hiveName());
            return false;
        }
        const QString warning = Texts::tr("%1 is damaged. It is not changed, and the repair does not touch it. (%2)").arg(damaged, what);
        if (!draft.plan.warnings.contains(warning))
            draft.plan.warnings << warning;
    }
    constexpr quint32 lastWithoutSegments = 3; // the version of hives that keep each value in one piece
    constexpr qsizetype segmentBytes = 16'344;
    if (hive && hive->minorVersion > lastWithoutSegments) {
        for (const QString &name : key.values) {
            const auto value = draft.machine.value({place.address.key, name});
            if (!value || !*value || (*value)->bytes.size() <= segmentBytes)
                continue;
            draft.refuse(
                Texts::tr("In %1 there is a value of more than 16 KB (%2), which Windows keeps in several parts. The registry editor used here cannot keep "
                          "it so, so nothing is changed.")
                    .arg(place.address.key.toString(), name));
            return false;
        }
    }
    const auto odd = std::ranges::find_if(key.values, [](const QString &name) { return name.contains(QChar(0)); });
    if (odd == key.values.end())
        return true;
    draft.refuse(Texts::tr("In %1, beside the value %2, there is a value whose name holds a NUL character (%3). The registry editor used here would lose that "
                           "name, so nothing is changed.")
                     .arg(place.address.key.toString(), place.address.name, QString(*odd).replace(QChar(0), u"\\0"_s)));
    return false;
}

namespace {

/// A change for a person instead of the program: nothing can be written on this machine.
Change byHand(const rules::Action &action, Change change, RegistryEditor editor)
{
    change.kind = ChangeKind::Manual;
    change.automatic = false;
    change.text = editorSteps(action, change.value, change.after, editor);
    change.confirm = Texts::tr("I have changed the value and looked at it again");
    return change;
}

/// After a refusal: the same change made by a person on the running machine, with this machine's own value. What the edit has to say
/// against the change is left out; the refusal stands anyway.
void tellByHand(Draft &draft, const rules::Action &action, const Place &place, const Edit &edit)
{
    const base::Result<MaybeValue> present = draft.machine.value(place.address);
    if (!present)
        return;
    Draft scratch{draft.machine, draft.media, {}, {}, false, draft.editor};
    const std::optional<Change> change = edit(scratch, place, *present);
    if (!change)
        return;
    const bool isOld = draft.machine.condition().isOld(place.address.key.hiveName());
    const QString steps = editorSteps(action, place.address, change->after, draft.editor);
    draft.refuse(isOld ? Texts::tr("If Windows starts, make the change there by hand. The value may be another one by now, so compare it first:\n%1").arg(steps)
                       : Texts::tr("If Windows starts, make the change there by hand:\n%1").arg(steps));
}

/// The keys of a path that are not there, topmost first, as changes of their own. Those that the plan makes
/// already are not made again. Gives the nearest key that is there.
base::Result<machine::KeyInfo> planMissing(Draft &draft, const rules::Action &action, const Place &place, const QString &note)
{
    const auto isPlanned = [&](const base::KeyAddress &key) {
        return std::ranges::any_of(draft.plan.changes, [&](const Change &change) { return change.keyAct == KeyAct::Make && change.value.key == key; });
    };
    std::vector<Change> made;
    base::KeyAddress key = place.address.key;
    std::optional<machine::KeyInfo> present;
    const qsizetype top = key.hive() == u"SYSTEM"_s ? 1 : 0; // a control set is never made, and the root of a hive is always there
    for (; key.insideHive().size() > top && !present; key.path.removeLast()) {
        auto found = draft.machine.key(key);
        if (!found)
            return base::pass(found.error());
        present = *std::move(found);
        if (present || isPlanned(key))
            continue;
        Change change;
        change.kind = ChangeKind::MakeKey;
        change.keyAct = KeyAct::Make;
        change.value.key = key;
        change.text = Texts::tr("Make the key %1.").arg(key.toString());
        change.note = place.note;
        change.automatic = true;
        made.insert(made.begin(), std::move(change));
    }
    if (!present && top > 0) {
        auto set = draft.machine.key(key);
        if (!set || !*set)
            return set ? base::fail(base::Failure::Refused, Texts::tr("%1 does not exist on this machine, and is not made.").arg(key.toString()))
                       : base::pass(set.error());
        present = *std::move(set);
    }
    for (Change &change : made) {
        if (!draft.machine.canWrite()) {
            change.kind = ChangeKind::Manual;
            change.automatic = false;
            change.text = editorStepsToMake(change.value.key, draft.editor);
            change.confirm = Texts::tr("I have made the key");
        }
        draft.add(std::move(change), action, note);
    }
    return present.value_or(machine::KeyInfo());
}

void planPlace(Draft &draft, const rules::Action &action, const Place &place, const QString &note, const Edit &edit, MissingKey missing)
{
    if (!place.address.key.isWritable()) {
        draft.refuse(Texts::tr("%1 names no place in a registry that can be written.").arg(place.address.toString()));
        return;
    }
    if (draft.machine.canWrite() && !mayWrite(draft, place.address.key.hiveName()))
        return tellByHand(draft, action, place, edit);
    const auto key = draft.machine.key(place.address.key);
    if (!key)
        return draft.refuse(key.error());
    if (!*key && missing == MissingKey::Refuse)
        return draft.refuse(Texts::tr("The key %1 does not exist on this machine, and none is made.").arg(place.address.key.toString()));
    const auto nearest = *key ? base::Result<machine::KeyInfo>(**key) : planMissing(draft, action, place, note);
    if (!nearest)
        return draft.refuse(nearest.error());
    if (draft.machine.canWrite() && !mayEdit(draft, place, *nearest))
        return tellByHand(draft, action, place, edit);
    const base::Result<MaybeValue> present = draft.machine.value(place.address);
    if (!present)
        return draft.refuse(present.error());

    std::optional<Change> change = edit(draft, place, *present);
    if (!change)
        return;
    change->value = place.address;
    change->before = *present;
    change->note = place.note;
    change->automatic = true;
    draft.add(draft.machine.canWrite() ? std::move(*change) : byHand(action, std::move(*change), draft.editor), action, note);
}

} // namespace

void planValue(Draft &draft, const rules::Action &action, const base::ValueAddress &address, const QString &note, const Edit &edit, MissingKey missing)
{
    if (!draft.machine.canRead()) {
        Change change;
        change.value = address;
        draft.add(byHand(action, std::move(change), draft.editor), action, note);
        return;
    }
    if (const QString why = draft.machine.condition().whyNotWritable; !why.isEmpty())
        return draft.refuse(why);
    for (const Place &place : placesOf(draft, address))
        planPlace(draft, action, place, note, edit, missing);
}

QString nameOf(const base::ValueAddress &address)
{
    return address.name.isEmpty() ? Texts::tr("(default)") : address.name;
}

QString whereIs(const base::ValueAddress &address)
{
    const QString second = address.key.path.value(1);
    return second.startsWith(u"ControlSet"_s, Qt::CaseInsensitive) ? second : address.toString();
}

void planAction(Draft &draft, const rules::Action &action, const rules::RegistrySet &what, const QString &note)
{
    const base::Result<RegistryValue> wanted = valueOf(what);
    if (!wanted)
        return draft.refuse(wanted.error());
    planValue(
        draft, action, what.address, note,
        [&](Draft &d, const Place &place, const MaybeValue &present) -> std::optional<Change> {
            if (present == *wanted) {
                d.plan.nothing << Texts::tr("%1 is %2 already.").arg(place.address.toString(), machine::toDisplay(*wanted));
                return {};
            }
            Change change;
            change.kind = ChangeKind::SetValue;
            change.after = *wanted;
            change.text = Texts::tr("Set %1 to %2.").arg(nameOf(place.address), machine::toDisplay(*wanted));
            return change;
        },
        what.makeKey ? MissingKey::Make : MissingKey::Refuse);
}

void planAction(Draft &draft, const rules::Action &action, const rules::RegistryPart &what, const QString &note)
{
    planValue(draft, action, what.address, note, [&](Draft &d, const Place &place, const MaybeValue &present) -> std::optional<Change> {
        const QString where = whereIs(place.address);
        if (!present) {
            d.refuse(Texts::tr("%1: the value %2 is not there.").arg(where, place.address.name));
            return {};
        }
        if (!present->isText() || !present->isWholeText()) {
            d.refuse(Texts::tr("%1: the value %2 is no whole text (its type is %3), so it is left alone.")
                         .arg(where, place.address.name, machine::typeName(present->type)));
            return {};
        }
        const base::Result<PartEdit> edit = editPart(present->text(), what);
        if (!edit) {
            d.refuse(where + u": "_s + edit.error().message);
            return {};
        }
        for (const QString &warning : edit->warnings)
            d.plan.warnings << where + u": "_s + warning;
        if (!edit->changed) {
            d.plan.nothing << where + u": "_s + edit->meaning;
            return {};
        }
        Change change;
        change.kind = ChangeKind::SetValue;
        change.after = present->withText(edit->after);
        if (!present->isCleanText() && present->tail().size() > 2)
            d.plan.warnings << Texts::tr("%1: the value %2 holds bytes behind its end. Windows ignores them; they are kept.").arg(where, place.address.name);
        change.text = Texts::tr("Make %1 item %2 of %3 in %4.").arg(what.data, QString::number(what.item), what.part, where);
        return change;
    });
}

void planAction(Draft &draft, const rules::Action &action, const rules::RegistryCopy &what, const QString &note)
{
    std::optional<RegistryValue> wanted;
    if (draft.machine.canRead()) {
        const base::Result<MaybeValue> found = draft.machine.value({what.from, what.address.name});
        if (!found)
            return draft.refuse(found.error());
        if (!*found)
            return draft.refuse(Texts::tr("There is no value %1 in %2 to be copied.").arg(nameOf(what.address), what.from.toString()));
        wanted = *found;
    }
    planValue(
        draft, action, what.address, note,
        [&](Draft &d, const Place &place, const MaybeValue &present) -> std::optional<Change> {
            if (present == wanted) {
                d.plan.nothing << Texts::tr("%1 is %2 already.").arg(place.address.toString(), machine::toDisplay(*wanted));
                return {};
            }
            Change change;
            change.kind = ChangeKind::SetValue;
            change.after = wanted;
            change.text = Texts::tr("Set %1 to %2, as it is in %3.").arg(nameOf(place.address), machine::toDisplay(*wanted), what.from.toString());
            return change;
        },
        what.makeKey ? MissingKey::Make : MissingKey::Refuse);
}

void planAction(Draft &draft, const rules::Action &action, const rules::RegistryDelete &what, const QString &note)
{
    planValue(draft, action, what.address, note, [](Draft &d, const Place &place, const MaybeValue &present) -> std::optional<Change> {
        if (!present) {
            d.plan.nothing << Texts::tr("%1 is not there, as it should be.").arg(place.address.toString());
            return {};
        }
        Change change;
        change.kind = ChangeKind::DeleteValue;
        change.text = Texts::tr("Delete the value %1 in %2.").arg(place.address.name, place.address.key.toString());
        return change;
    });
}

} // namespace repair
