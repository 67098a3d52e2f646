// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/texts.h"
#include "repair/keytree.h"
#include "repair/planvalue.h"

#include <algorithm>

namespace repair {

using namespace Qt::StringLiterals;

namespace {

void planPlace(Draft &draft, const rules::Action &action, const Place &place, const QString &note)
{
    const base::KeyAddress &address = place.address.key;
    if (!address.isWritable() || address.isForStart())
        return draft.refuse(Texts::tr("%1 is never deleted: Windows needs it, or something below it.").arg(address.toString()));
    if (draft.machine.canWrite() && !mayWrite(draft, address.hiveName()))
        return;
    const auto key = draft.machine.key(address);
    if (!key)
        return draft.refuse(key.error());
    const auto isMadeInIt = [&](const Change &change) {
        return change.keyAct == KeyAct::Make && change.value.key.path.size() >= address.path.size()
               && base::KeyAddress{change.value.key.path.first(address.path.size())} == address;
    };
    if (std::ranges::any_of(draft.plan.changes, isMadeInIt))
        return draft.refuse(Texts::tr("The remedy changes %1 twice.").arg(address.toString()));
    if (!*key) {
        draft.plan.nothing << Texts::tr("%1 is not there, as it should be.").arg(address.toString());
        return;
    }
    if (draft.machine.canWrite() && !mayEdit(draft, place, **key))
        return;
    auto kept = readKeys(draft.machine, address);
    if (!kept)
        return draft.refuse(kept.error());
    askBeforeStartDriver(draft, address);
    Change change;
    change.kind = ChangeKind::DeleteKey;
    change.keyAct = KeyAct::Delete;
    change.value.key = address;
    change.kept = *std::move(kept);
    change.text = Texts::tr("Delete the key %1 with all below it.").arg(address.toString());
    change.note = place.note;
    change.automatic = true;
    if (!draft.machine.canWrite()) {
        change.kind = ChangeKind::Manual;
        change.automatic = false;
        change.text = editorSteps(action, place.address, {}, draft.editor);
        change.confirm = Texts::tr("I have deleted the key and looked that it is gone");
    }
    draft.add(std::move(change), action, note);
}

} // namespace

void planAction(Draft &draft, const rules::Action &action, const rules::RegistryDeleteKey &what, const QString &note)
{
    if (!draft.machine.canRead()) {
        Change change;
        change.value.key = what.key;
        change.keyAct = KeyAct::Delete;
        change.text = editorSteps(action, change.value, {}, draft.editor);
        change.confirm = Texts::tr("I have deleted the key and looked that it is gone");
        return draft.add(std::move(change), action, note);
    }
    if (const QString why = draft.machine.condition().whyNotWritable; !why.isEmpty())
        return draft.refuse(why);
    for (const Place &place : placesOf(draft, {what.key, {}}))
        planPlace(draft, action, place, note);
}

} // namespace repair
