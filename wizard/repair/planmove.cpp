// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/texts.h"
#include "repair/planner.h"

namespace repair {

using namespace Qt::StringLiterals;

namespace {

/// What is to be done in words, which a person does where nothing can be written.
Change movement(ChangeKind kind, const base::FileAddress &file, const base::FileAddress &other, const QString &text)
{
    Change change;
    change.kind = kind;
    change.file = file;
    change.other = other;
    change.text = text;
    return change;
}

Change forPerson(Change change)
{
    change.kind = ChangeKind::Manual;
    change.other = {};
    change.confirm = Texts::tr("Done");
    return change;
}

/// Whether these files may be touched at all; says why not.
bool areAllowed(Draft &draft, const std::initializer_list<base::FileAddress> &files)
{
    for (const base::FileAddress &file : files) {
        if (!file.isValid())
            draft.refuse(Texts::tr("%1 is no file below the machine's folder.").arg(file.path));
        else if (file.isOfRegistry())
            draft.refuse(Texts::tr("%1 is part of the registry and is never touched as a file.").arg(file.path));
        else
            continue;
        return false;
    }
    return true;
}

bool mayGo(Draft &draft, const base::FileAddress &file)
{
    if (file.isForStart())
        draft.refuse(Texts::tr("%1 is never taken away: Windows does not start without it.").arg(file.path));
    return !file.isForStart();
}

/// The file as it is; empty when it is not there. Nothing when it cannot be read, which is refused.
std::optional<std::optional<machine::FileInfo>> lookAt(Draft &draft, const base::FileAddress &file)
{
    auto info = draft.machine.file(file);
    if (info)
        return *std::move(info);
    draft.refuse(info.error());
    return std::nullopt;
}

/// The change, done by the program where it can be.
void addMovement(Draft &draft, Change change, const rules::Action &action, const QString &note)
{
    if (const QString why = draft.machine.condition().whyNotWritable; !why.isEmpty())
        return draft.refuse(why);
    if (!draft.machine.canWrite())
        return draft.add(forPerson(std::move(change)), action, note);
    const base::FileAddress &made = change.kind == ChangeKind::RenameFile ? change.other : change.file;
    if (const auto place = draft.machine.placeOf(made); !place)
        return draft.refuse(place.error());
    change.automatic = true;
    draft.add(std::move(change), action, note);
}

} // namespace

void planAction(Draft &draft, const rules::Action &action, const rules::FileRename &what, const QString &note)
{
    if (!areAllowed(draft, {what.file, what.to}) || !mayGo(draft, what.file))
        return;
    Change change = movement(ChangeKind::RenameFile, what.file, what.to, Texts::tr("Rename %1 to %2.").arg(what.file.path, what.to.path));
    if (!draft.machine.hasFiles())
        return draft.add(forPerson(std::move(change)), action, note);
    const auto source = lookAt(draft, what.file);
    const auto target = source ? lookAt(draft, what.to) : std::nullopt;
    if (!target)
        return;
    if (!*source && *target) {
        draft.plan.nothing << Texts::tr("%1 is not there, and %2 is: it was renamed already.").arg(what.file.path, what.to.path);
        return;
    }
    if (!*source)
        return draft.refuse(Texts::tr("%1 is not on this machine, so it cannot be renamed.").arg(what.file.path));
    if (*target)
        return draft.refuse(Texts::tr("%1 cannot be renamed: %2 is there already, and it is not overwritten.").arg(what.file.path, what.to.path));
    change.fileBefore = stateOf(**source);
    addMovement(draft, std::move(change), action, note);
}

void planAction(Draft &draft, const rules::Action &action, const rules::FileCopy &what, const QString &note)
{
    if (!areAllowed(draft, {what.file, what.to}))
        return;
    Change change = movement(ChangeKind::CopyFile, what.to, what.file, Texts::tr("Copy %1 to %2.").arg(what.file.path, what.to.path));
    if (!draft.machine.hasFiles())
        return draft.add(forPerson(std::move(change)), action, note);
    const auto source = lookAt(draft, what.file);
    const auto target = source ? lookAt(draft, what.to) : std::nullopt;
    if (!target)
        return;
    if (!*source)
        return draft.refuse(Texts::tr("%1 is not on this machine, so it cannot be copied.").arg(what.file.path));
    if (*target && (**target).sha256 == (**source).sha256) {
        draft.plan.nothing << Texts::tr("%1 is a copy of %2 already.").arg(what.to.path, what.file.path);
        return;
    }
    if (*target)
        return draft.refuse(
            Texts::tr("%1 cannot be copied: %2 is there already with other content, and it is not overwritten.").arg(what.file.path, what.to.path));
    change.fileAfter = stateOf(**source);
    addMovement(draft, std::move(change), action, note);
}

void planAction(Draft &draft, const rules::Action &action, const rules::FileDelete &what, const QString &note)
{
    if (!areAllowed(draft, {what.file}) || !mayGo(draft, what.file))
        return;
    Change change = movement(ChangeKind::DeleteFile, what.file, {}, Texts::tr("Delete %1.").arg(what.file.path));
    if (!draft.machine.hasFiles())
        return draft.add(forPerson(std::move(change)), action, note);
    const auto present = lookAt(draft, what.file);
    if (!present)
        return;
    if (!*present) {
        draft.plan.nothing << Texts::tr("%1 is not on this machine.").arg(what.file.path);
        return;
    }
    change.fileBefore = stateOf(**present);
    if (draft.machine.canWrite() && !draft.mayReplace((**present).path))
        return;
    addMovement(draft, std::move(change), action, note);
}

} // namespace repair
