// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/texts.h"
#include "machine/media/search.h"
#include "repair/planner.h"

#include <algorithm>

namespace repair {

using namespace Qt::StringLiterals;

namespace {

bool sameText(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

QString rowText(const rules::FileCheck::Row &row)
{
    return Texts::tr("%1: dated %2 or later (the article's file has %3 bytes)").arg(row.processor, row.date, QString::number(row.size));
}

/// What the dates say. One day of grace: the article names no time zone, and copying may round.
QString judge(const rules::FileCheck &what, const FileState &file)
{
    const auto row = std::ranges::find_if(what.rows, [&](const auto &r) { return sameText(r.processor, file.processor); });
    if (row == what.rows.end())
        return Texts::tr("The article names no file for this processor.");
    const QDate known = QDate::fromString(row->date, Qt::ISODate);
    const bool older = known.isValid() && QDate::fromString(file.date, Qt::ISODate) < known.addDays(-1);
    return (older ? Texts::tr("It is older than the article's file: %1.") : Texts::tr("It is not older than the article's file: %1.")).arg(rowText(*row));
}

Change replacement(const rules::FileReplace &what)
{
    Change change;
    change.kind = ChangeKind::ReplaceFile;
    change.file = what.file;
    change.accept = what.accept;
    change.text = !what.accept.newer && !what.accept.anyVersion
                      ? Texts::tr("Put %1 in place if it is missing. It comes from: %2").arg(what.file.path, what.source)
                  : what.accept.anyVersion ? Texts::tr("Replace %1. The right one comes from: %2").arg(what.file.path, what.source)
                                           : Texts::tr("Replace %1. A newer one comes from: %2").arg(what.file.path, what.source);
    return change;
}

/// A file of the medium, and why it must not be used.
struct Judged {
    NewFile file;
    QStringList objections;
};

/// Usable ones first, then the newest.
bool comesFirst(const Judged &a, const Judged &b)
{
    if (a.objections.isEmpty() != b.objections.isEmpty())
        return a.objections.isEmpty();
    const auto version = [](const Judged &of) { return of.file.image ? of.file.image->version.value_or(QVersionNumber()) : QVersionNumber(); };
    return version(a) > version(b);
}

std::vector<MediumCandidate> candidatesOf(const std::vector<Judged> &judged, const Judged *taken)
{
    constexpr size_t most = 100; // a case file has an end
    std::vector<MediumCandidate> candidates;
    for (const Judged &each : judged) {
        const auto &image = each.file.image;
        const QString language = image && image->language ? machine::pe::languageName(*image->language) : QString();
        if (candidates.size() < most)
            candidates.push_back({each.file.state, language, each.objections, &each == taken});
    }
    return candidates;
}

/// Another file of the same version as the best one, but not the same file: nothing says which of them is right.
const Judged *rivalOf(const Judged &best, const std::vector<Judged> &judged)
{
    const auto found = std::ranges::find_if(judged, [&](const Judged &other) {
        return other.objections.isEmpty() && other.file.state.sha256 != best.file.state.sha256 && other.file.state.version == best.file.state.version;
    });
    return found == judged.end() ? nullptr : &*found;
}

/// A change for a person instead of the program: nothing can be written on this machine.
Change byHand(Change change)
{
    change.kind = ChangeKind::Manual;
    change.confirm = Texts::tr("I have replaced the file");
    return change;
}

/// Whether the file of the machine is one that the tree allows to be replaced; says why not, or that nothing is to be done.
bool mayBeReplaced(Draft &draft, const rules::FileReplace &what, const std::optional<machine::FileInfo> &present)
{
    if (!present) {
        if (!what.accept.missing)
            draft.refuse(Texts::tr("%1 is not on this machine, so there is nothing to replace. The tree does not allow to put a missing file in place (accept: "
                                   "missing).")
                             .arg(what.file.path));
        return what.accept.missing;
    }
    const QVersionNumber least = QVersionNumber::fromString(what.minimumVersion.value_or(QString()));
    if (!least.isNull() && present->version && *present->version >= least) {
        draft.plan.nothing
            << Texts::tr("%1 has version %2 already; %3 or newer is needed.").arg(what.file.path, present->version->toString(), least.toString());
        return false;
    }
    if (what.accept.newer || what.accept.anyVersion)
        return true;
    if (present->processor.isEmpty())
        draft.refuse(
            Texts::tr("%1 is on this machine, but it is no program file. The tree allows only to put a missing file in place (accept: any-version would "
                      "allow more).")
                .arg(what.file.path));
    else
        draft.plan.nothing << Texts::tr("%1 is on this machine.").arg(what.file.path);
    return false;
}

/// Takes the best file of the medium into the change; says why there is none, or that nothing is to be done.
bool takeFromMedium(Draft &draft, const rules::FileReplace &what, const std::optional<machine::FileInfo> &present, Change &change)
{
    const QVersionNumber least = QVersionNumber::fromString(what.minimumVersion.value_or(QString()));
    const QString name = what.file.elements().last();
    auto found = machine::media::search(draft.media, name);
    if (!found) {
        draft.refuse(found.error());
        return false;
    }
    if (found->files.empty()) {
        for (const QString &problem : std::as_const(found->problems))
            draft.refuse(problem);
        draft.refuse(Texts::tr("There is no %1 in %2, nor in its folders I386, Alpha, Update and System32. Point at the file itself or at another medium.")
                         .arg(name, draft.media));
        return false;
    }
    std::vector<Judged> judged;
    for (machine::media::MediumFile &each : found->files) {
        NewFile file = ofMedium(std::move(each));
        QStringList reasons = objections(draft.machine, what.file, present, what.accept, file);
        if (!least.isNull() && file.image && file.image->version && *file.image->version < least)
            reasons << Texts::tr("%1 has version %2; %3 or newer is needed.").arg(file.path, file.state.version, least.toString());
        judged.push_back({std::move(file), std::move(reasons)});
    }
    std::ranges::stable_sort(judged, comesFirst);
    const Judged &best = judged.front();
    const Judged *rival = rivalOf(best, judged);
    const bool usable = best.objections.isEmpty() && !rival;
    const auto listed = candidatesOf(judged, usable ? &best : nullptr);
    draft.plan.candidates.insert(draft.plan.candidates.end(), listed.begin(), listed.end());
    const auto isPresent = [&](const Judged &each) { return present && each.file.state.sha256 == present->sha256; };
    if (isPresent(best) || (!best.objections.isEmpty() && std::ranges::any_of(judged, isPresent))) {
        draft.plan.nothing << Texts::tr("%1 is this very file already.").arg(what.file.path);
        return false;
    }
    if (best.objections.isEmpty() && rival)
        draft.refuse(Texts::tr("%1 and %2 are different files of the same version %3. Choose the one that is right and point at it.")
                         .arg(best.file.path, rival->file.path, best.file.state.version));
    for (const Judged &each : judged) {
        for (const QString &reason : each.objections) {
            if (!best.objections.isEmpty())
                draft.refuse(reason);
        }
    }
    draft.plan.warnings << found->problems;
    const NewFile &file = best.file;
    change.fileAfter = file.state;
    const QString version = file.state.version.isEmpty() ? Texts::tr("(none)") : file.state.version;
    change.text = present ? Texts::tr("Replace %1 by version %2.").arg(what.file.path, version)
                          : Texts::tr("Put %1 in place, version %2.").arg(what.file.path, version);
    change.automatic = true;
    if (file.image && file.image->language && present && present->language && *file.image->language != *present->language)
        change.note = Texts::tr("The new file is in another language: %1 instead of %2.")
                          .arg(machine::pe::languageName(*file.image->language), machine::pe::languageName(*present->language));
    return true;
}

} // namespace

void planAction(Draft &draft, const rules::Action &action, const rules::FileReplace &what, const QString &note)
{
    if (!what.file.isValid())
        return draft.refuse(Texts::tr("%1 is no file below the machine's folder.").arg(what.file.path));
    if (what.file.isOfRegistry())
        return draft.refuse(Texts::tr("%1 is part of the registry and is never replaced as a file.").arg(what.file.path));
    Change change = replacement(what);
    if (!draft.machine.hasFiles())
        return draft.add(byHand(std::move(change)), action, note);
    const auto present = draft.machine.file(what.file);
    if (!present)
        return draft.refuse(present.error());
    if (!mayBeReplaced(draft, what, *present))
        return;
    if (*present)
        change.fileBefore = stateOf(**present);
    if (const QString why = draft.machine.condition().whyNotWritable; !why.isEmpty())
        return draft.refuse(why);
    if (!draft.machine.canWrite())
        return draft.add(byHand(std::move(change)), action, note);
    if (draft.media.isEmpty()) {
        change.note = Texts::tr("Point at the new file, or at a folder or disc that holds it, and plan again.");
        return draft.add(std::move(change), action, note);
    }
    const auto place = draft.machine.placeOf(what.file);
    if (!place)
        return draft.refuse(place.error());
    if (*present && !draft.mayReplace((**present).path))
        return;
    if (takeFromMedium(draft, what, *present, change))
        draft.add(std::move(change), action, note);
}

void planAction(Draft &draft, const rules::Action &action, const rules::FileCheck &what, const QString &note)
{
    Change change;
    change.kind = ChangeKind::Check;
    change.file = what.file;
    const auto present = draft.machine.file(what.file);
    // Looked at after what comes before it in the plan: the last change that makes the file or takes it away.
    const Change *last = nullptr;
    for (const Change &each : draft.plan.changes) {
        if (each.automatic && each.isOfFile() && (each.file == what.file || (each.kind == ChangeKind::RenameFile && each.other == what.file)))
            last = &each;
    }
    if (!draft.machine.hasFiles()) {
        QStringList rows;
        for (const auto &row : what.rows)
            rows << rowText(row);
        change.text = Texts::tr("Compare %1 on the machine with what the article names. %2.").arg(what.file.path, rows.join(u"; "_s));
    } else if (last && last->fileAfter) {
        change.fileAfter = last->fileAfter;
        change.text = Texts::tr("%1 is replaced by this plan: %2. %3").arg(what.file.path, last->afterText(), judge(what, *last->fileAfter));
    } else if (last && last->kind == ChangeKind::RenameFile && last->other == what.file) {
        change.fileAfter = last->fileBefore;
        change.text = Texts::tr("%1 is %2. %3").arg(what.file.path, last->beforeText(), judge(what, *last->fileBefore));
    } else if (last) {
        change.text = Texts::tr("%1 is not there any more.").arg(what.file.path);
    } else if (!present) {
        change.text = Texts::tr("%1 could not be checked: %2").arg(what.file.path, present.error().message);
    } else if (!*present) {
        change.text = Texts::tr("%1 is not on this machine.").arg(what.file.path);
    } else {
        change.fileBefore = stateOf(**present);
        change.text = Texts::tr("%1 is %2. %3").arg(what.file.path, change.beforeText(), judge(what, *change.fileBefore));
    }
    if (!what.says.isEmpty())
        change.text += u' ' + what.says;
    draft.add(std::move(change), action, note);
}

} // namespace repair
