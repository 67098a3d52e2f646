// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/hash.h"
#include "base/texts.h"
#include "repair/iniedit.h"
#include "repair/planner.h"
#include "repair/unifieddiff.h"

#include <algorithm>

namespace repair {

using namespace Qt::StringLiterals;

namespace {

QString describe(const rules::IniSet &what)
{
    if (what.remove)
        return Texts::tr("In %1, delete the line %3= in [%2].").arg(what.file.path, what.section, what.key);
    if (!what.renameTo.isEmpty())
        return Texts::tr("In %1, write %4 instead of %3 in [%2]; what stands behind the equals sign stays.")
            .arg(what.file.path, what.section, what.key, what.renameTo);
    return Texts::tr("In %1, set %3= in [%2] to %4").arg(what.file.path, what.section, what.key, *what.value);
}

Change byHandInEditor(Change change, const rules::IniSet &what)
{
    change.kind = ChangeKind::Manual;
    change.ini.reset();
    change.confirm = Texts::tr("I have changed the line");
    if (what.file.elements().last().compare(u"boot.ini"_s, Qt::CaseInsensitive) == 0)
        change.note = Texts::tr("The file is hidden and read-only: type attrib -r -s -h boot.ini before, and attrib +r +s +h boot.ini afterwards.");
    return change;
}

/// The first change of this file in the plan so far, of which the later ones know what was there before.
bool isOfFile(const Change &change, const base::FileAddress &file)
{
    return change.kind == ChangeKind::SetIni && change.automatic && change.file == file;
}

/// The file as the plan leaves it so far.
base::Result<QByteArray> editedSoFar(const Draft &draft, const base::FileAddress &file, QByteArray bytes)
{
    for (const Change &change : draft.plan.changes) {
        if (!isOfFile(change, file))
            continue;
        const auto edited = editIni(bytes, *change.ini);
        if (!edited)
            return base::pass(edited.error());
        bytes = edited->value_or(bytes);
    }
    return bytes;
}

} // namespace

void planAction(Draft &draft, const rules::Action &action, const rules::IniSet &what, const QString &note)
{
    if (!what.file.isValid() || what.file.isOfRegistry())
        return draft.refuse(Texts::tr("%1 is no INI file of the machine.").arg(what.file.path));
    Change change;
    change.kind = ChangeKind::SetIni;
    change.file = what.file;
    change.ini = what;
    change.text = describe(what);
    if (!draft.machine.hasFiles())
        return draft.add(byHandInEditor(std::move(change), what), action, note);
    if (const QString why = draft.machine.condition().whyNotWritable; !why.isEmpty())
        return draft.refuse(why);
    const auto info = draft.machine.file(what.file);
    if (!info)
        return draft.refuse(info.error());
    if (!*info)
        return draft.refuse(Texts::tr("%1 is not on this machine, so no line of it can be changed.").arg(what.file.path));
    const auto original = draft.machine.content(what.file);
    if (!original && !draft.machine.canWrite()) // known only by name
        return draft.add(byHandInEditor(std::move(change), what), action, note);
    if (!original || !*original)
        return draft.refuse(original ? base::Error{base::Failure::NotFound, Texts::tr("%1 is not there any more.").arg(what.file.path), {}, {}}
                                     : original.error());
    const auto before = editedSoFar(draft, what.file, **original);
    const auto after = before ? editIni(*before, what) : base::pass(before.error());
    if (!after)
        return draft.refuse(Texts::tr("%1 cannot be changed. %2").arg(what.file.path, after.error().message));
    if (!*after) {
        draft.plan.nothing << Texts::tr("%1 is so already: %2").arg(what.file.path, describe(what));
        return;
    }
    change.diff = unifiedHunks(iniLines(*before), iniLines(**after));
    change.fileBefore = stateOf(**info);
    if (!draft.machine.canWrite())
        return draft.add(byHandInEditor(std::move(change), what), action, note);
    if (!draft.mayReplace((**info).path))
        return;
    change.fileAfter = change.fileBefore;
    change.fileAfter->size = (**after).size();
    change.fileAfter->sha256 = base::sha256(**after);
    change.automatic = true;
    for (Change &earlier : draft.plan.changes) { // all of them are one file in the end
        if (isOfFile(earlier, what.file))
            earlier.fileAfter = change.fileAfter;
    }
    draft.add(std::move(change), action, note);
}

} // namespace repair
