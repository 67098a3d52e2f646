// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/hash.h"
#include "base/texts.h"
#include "machine/media/search.h"
#include "repair/planner.h"

#include <QTimeZone>

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
QString judge(const rules::FileCheck &what, const machine::FileInfo &info)
{
    const auto row = std::ranges::find_if(what.rows, [&](const auto &r) { return sameText(r.processor, info.processor); });
    if (row == what.rows.end())
        return Texts::tr("The article names no file for this processor.");
    const QDate known = QDate::fromString(row->date, Qt::ISODate);
    const bool older = known.isValid() && info.modified.date() < known.addDays(-1);
    return (older ? Texts::tr("It is older than the article's file: %1.") : Texts::tr("It is not older than the article's file: %1.")).arg(rowText(*row));
}

Change replacement(const rules::FileReplace &what)
{
    Change change;
    change.kind = ChangeKind::ReplaceFile;
    change.file = what.file;
    change.text = Texts::tr("Replace %1. A newer one comes from: %2").arg(what.file.path, what.source);
    return change;
}

/// Why the file is not the one that is wanted; empty when it is. A file without names is taken only for one without names: then the name
/// of the file itself decides, as nothing else can.
QString mistakenIdentity(const QString &wanted, const machine::FileInfo &present, const NewFile &file)
{
    const machine::pe::Image &image = *file.image;
    if (image.isCalled(wanted))
        return {};
    if (image.namesItself())
        return Texts::tr("%1 is another file than %2, which is needed here: it calls itself %3.")
            .arg(file.path, wanted, image.originalFilename.isEmpty() ? image.internalName : image.originalFilename);
    if (present.namesItself)
        return Texts::tr(
                   "%1 does not say in its version information which file it is, unlike the machine's %2, so it cannot be told whether it is the right one.")
            .arg(file.path, wanted);
    if (!sameText((file.state.inside.isEmpty() ? file.state.path : file.state.inside).section(u'/', -1), wanted))
        return Texts::tr("%1 is another file than %2, which is needed here.").arg(file.path, wanted);
    return {};
}

/// What Service Pack 4 changed together: the accounts' database is written differently since, and a logon needs all of these to agree.
enum class LogonSide { Unknown, BeforeSp4, SinceSp4 };

bool isLogonFile(const QString &name)
{
    static const QStringList files{u"samsrv.dll"_s, u"samlib.dll"_s, u"winlogon.exe"_s, u"lsasrv.dll"_s, u"services.exe"_s, u"msv1_0.dll"_s};
    return files.contains(name, Qt::CaseInsensitive);
}

/// The files of Service Pack 4 are of October 1998. What was linked in the months before may be a fix for Service Pack 3 or a part of 4.
LogonSide sideOf(const QDateTime &linked)
{
    if (!linked.isValid() || linked.date() < QDate(1996, 1, 1))
        return LogonSide::Unknown;
    if (linked.date() < QDate(1998, 7, 1))
        return LogonSide::BeforeSp4;
    return linked.date() < QDate(1998, 10, 1) ? LogonSide::Unknown : LogonSide::SinceSp4;
}

/// Compared with the file itself and with the others that the machine has.
QStringList mixedLogonFiles(const machine::Machine &machine, const QString &name, const machine::FileInfo &present, const NewFile &file)
{
    if (!isLogonFile(name))
        return {};
    const LogonSide side = sideOf(QDateTime::fromSecsSinceEpoch(file.image->timeStamp, QTimeZone::UTC));
    QStringList others;
    if (side == LogonSide::Unknown || sideOf(present.linked) != side)
        others << name;
    for (const QString &other : {u"samsrv.dll"_s, u"samlib.dll"_s, u"winlogon.exe"_s, u"lsasrv.dll"_s, u"services.exe"_s, u"msv1_0.dll"_s}) {
        const auto info = machine.file({u"System32\\"_s + other});
        if (!sameText(other, name) && info && *info && sideOf((*info)->linked) != side)
            others << other;
    }
    if (others.isEmpty())
        return {};
    return {Texts::tr("Logon files from before and after Service Pack 4 must not be mixed, or nobody can log on. %1 is not known to be from the same side of "
                      "Service Pack 4 as the machine's %2. Install a service pack as a whole instead.")
                .arg(file.path, others.join(u", "_s))};
}

NewFile newFileOf(machine::media::MediumFile found)
{
    NewFile file{found.where(), std::move(found.bytes), {}, found.modified, {}};
    if (base::Result<machine::pe::Image> image = machine::pe::parse(file.bytes))
        file.image = *std::move(image);
    file.state = {found.path, file.bytes.size(), base::sha256(file.bytes), {}, {}, found.modified.date().toString(Qt::ISODate), found.inside};
    if (file.image) {
        file.state.processor = file.image->processor;
        file.state.version = file.image->version ? file.image->version->toString() : QString();
    }
    return file;
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

} // namespace

FileState stateOf(const machine::FileInfo &info)
{
    return {info.path, info.size, info.sha256, info.version ? info.version->toString() : QString(), info.processor, info.modified.date().toString(Qt::ISODate)};
}

base::Result<NewFile> readNewFile(const QString &path, const QString &inside)
{
    return machine::media::read(path, inside).transform(newFileOf);
}

QStringList objections(const machine::Machine &machine, const base::FileAddress &address, const machine::FileInfo &present, const NewFile &file)
{
    if (!file.image)
        return {Texts::tr("%1 is no Windows program file (or it is packed).").arg(file.path)};
    const QString name = address.elements().last();
    QStringList reasons;
    if (!file.image->damage.isEmpty())
        reasons << Texts::tr("%1 is damaged: %2. Get the file again.").arg(file.path, file.image->damage);
    if (const QString reason = mistakenIdentity(name, present, file); !reason.isEmpty())
        reasons << reason;
    reasons << mixedLogonFiles(machine, name, present, file);
    if (present.processor.isEmpty())
        reasons << Texts::tr("%1 on the machine is no program file; what is wrong with it is something else.").arg(address.path);
    else if (file.image->processor != present.processor)
        reasons << Texts::tr("%1 is for another processor (%2) than the machine's file (%3).").arg(file.path, file.image->processor, present.processor);
    if (!file.image->version || !present.version)
        reasons << Texts::tr("The versions of the two files cannot be compared: %1 has none.").arg(file.image->version ? address.path : file.path);
    else if (*file.image->version <= *present.version)
        reasons << Texts::tr("%1 has version %2, which is not newer than the machine's %3.")
                       .arg(file.path, file.image->version->toString(), present.version->toString());

    QStringList missing;
    for (const QString &dll : file.image->imports) {
        const base::FileAddress needed{u"System32\\"_s + dll};
        const auto there = machine.pathOf(needed);
        if (dll.contains(u'\\') || !needed.isValid() || !there || !*there)
            missing << dll;
    }
    if (!missing.isEmpty())
        reasons << Texts::tr("%1 needs files that the machine does not have: %2.").arg(file.path, missing.join(u", "_s));
    return reasons;
}

void planReplace(Draft &draft, const rules::Action &action, const rules::FileReplace &what, const QString &note)
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
    if (!*present)
        return draft.refuse(Texts::tr("%1 is not on this machine, so there is nothing to replace.").arg(what.file.path));
    const machine::FileInfo &info = **present;
    const QVersionNumber least = QVersionNumber::fromString(what.minimumVersion.value_or(QString()));
    if (!least.isNull() && info.version && *info.version >= least) {
        draft.plan.nothing << Texts::tr("%1 has version %2 already; %3 or newer is needed.").arg(what.file.path, info.version->toString(), least.toString());
        return;
    }
    change.fileBefore = stateOf(info);
    if (const QString why = draft.machine.condition().whyNotWritable; !why.isEmpty())
        return draft.refuse(why);
    if (!draft.machine.canWrite())
        return draft.add(byHand(std::move(change)), action, note);
    if (draft.media.isEmpty()) {
        change.note = Texts::tr("Point at the new file, or at a folder or disc that holds it, and plan again.");
        return draft.add(std::move(change), action, note);
    }

    if (!draft.mayReplace(info.path))
        return;
    const QString name = what.file.elements().last();
    auto found = machine::media::search(draft.media, name);
    if (!found)
        return draft.refuse(found.error());
    if (found->files.empty()) {
        for (const QString &problem : std::as_const(found->problems))
            draft.refuse(problem);
        return draft.refuse(
            Texts::tr("There is no %1 in %2, nor in its folders I386, Alpha, Update and System32. Point at the file itself or at another medium.")
                .arg(name, draft.media));
    }
    std::vector<Judged> judged;
    for (machine::media::MediumFile &each : found->files) {
        NewFile file = newFileOf(std::move(each));
        QStringList reasons = objections(draft.machine, what.file, info, file);
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
    const auto isPresent = [&info](const Judged &each) { return each.file.state.sha256 == info.sha256; };
    if (!best.objections.isEmpty() && std::ranges::any_of(judged, isPresent)) {
        draft.plan.nothing << Texts::tr("%1 is this very file already.").arg(what.file.path);
        return;
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
    const NewFile *file = &best.file;
    change.fileAfter = file->state;
    change.text = Texts::tr("Replace %1 by version %2.").arg(what.file.path, file->state.version);
    change.automatic = true;
    if (file->image && file->image->language && info.language && *file->image->language != *info.language)
        change.note = Texts::tr("The new file is in another language: %1 instead of %2.")
                          .arg(machine::pe::languageName(*file->image->language), machine::pe::languageName(*info.language));
    draft.add(std::move(change), action, note);
}

void planCheck(Draft &draft, const rules::Action &action, const rules::FileCheck &what, const QString &note)
{
    Change change;
    change.kind = ChangeKind::Check;
    change.file = what.file;
    const auto present = draft.machine.file(what.file);
    if (!draft.machine.hasFiles()) {
        QStringList rows;
        for (const auto &row : what.rows)
            rows << rowText(row);
        change.text = Texts::tr("Compare %1 on the machine with what the article names. %2.").arg(what.file.path, rows.join(u"; "_s));
    } else if (!present) {
        change.text = Texts::tr("%1 could not be checked: %2").arg(what.file.path, present.error().message);
    } else if (!*present) {
        change.text = Texts::tr("%1 is not on this machine.").arg(what.file.path);
    } else {
        change.fileBefore = stateOf(**present);
        change.text = Texts::tr("%1 is %2. %3").arg(what.file.path, change.beforeText(), judge(what, **present));
    }
    if (!what.says.isEmpty())
        change.text += u' ' + what.says;
    draft.add(std::move(change), action, note);
}

} // namespace repair
