// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/hash.h"
#include "base/limits.h"
#include "repair/planner.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTimeZone>

#include <algorithm>

namespace repair {

using namespace Qt::StringLiterals;

namespace {

bool sameText(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// The entry of a folder with this name in any letter case; empty when there is none.
QString entryOf(const QString &folder, const QString &name)
{
    const QStringList entries = QDir(folder).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot);
    const auto found = std::ranges::find_if(entries, [&](const QString &entry) { return sameText(entry, name); });
    return found == entries.end() ? QString() : folder + u'/' + *found;
}

/// Where a service pack or product CD keeps its files for a processor, seen from the folder that was pointed at.
QList<QStringList> foldersFor(const QString &processor)
{
    const QString tree = processor == u"alpha"_s ? u"Alpha"_s : u"I386"_s;
    return {{}, {tree}, {tree, u"Update"_s}, {u"Update"_s}, {u"System32"_s}};
}

/// `CRYPT32.DL_`: how a product CD names a file that is packed.
QString packedName(const QString &name)
{
    return name.chopped(1) + u'_';
}

/// The file on the medium, wherever the user pointed: at it, or at a folder that holds it.
base::Result<QString> findOnMedia(const QString &media, const QString &name, const QString &processor)
{
    const QFileInfo info(media);
    if (!info.exists())
        return base::fail(base::Failure::NotFound, u"%1 does not exist."_s.arg(media));
    if (!info.isDir()) {
        if (sameText(info.fileName(), name))
            return info.absoluteFilePath();
        return base::fail(base::Failure::BadInput, u"%1 is another file than %2, which is needed here."_s.arg(info.fileName(), name));
    }
    for (const QStringList &steps : foldersFor(processor)) {
        QString folder = info.absoluteFilePath();
        for (const QString &step : steps)
            folder = folder.isEmpty() ? folder : entryOf(folder, step);
        if (folder.isEmpty())
            continue;
        if (const QString found = entryOf(folder, name); !found.isEmpty())
            return found;
        if (const QString packed = entryOf(folder, packedName(name)); !packed.isEmpty())
            return base::fail(base::Failure::Refused, u"%1 holds the file only packed. Unpack it with Expand first, then point at the result."_s.arg(packed));
    }
    return base::fail(base::Failure::NotFound, u"There is no %1 in %2, nor in its folders for this processor."_s.arg(name, media));
}

QString rowText(const rules::FileCheck::Row &row)
{
    return u"%1: dated %2 or later (the article's file has %3 bytes)"_s.arg(row.processor, row.date, QString::number(row.size));
}

/// What the dates say. One day of grace: the article names no time zone, and copying may round.
QString judge(const rules::FileCheck &what, const machine::FileInfo &info)
{
    const auto row = std::ranges::find_if(what.rows, [&](const auto &r) { return sameText(r.processor, info.processor); });
    if (row == what.rows.end())
        return u"The article names no file for this processor."_s;
    const QDate known = QDate::fromString(row->date, Qt::ISODate);
    const bool older = known.isValid() && info.modified.date() < known.addDays(-1);
    return (older ? u"It is older than the article's file: %1."_s : u"It is not older than the article's file: %1."_s).arg(rowText(*row));
}

Change replacement(const rules::FileReplace &what)
{
    Change change;
    change.kind = ChangeKind::ReplaceFile;
    change.file = what.file;
    change.text = u"Replace %1. A newer one comes from: %2"_s.arg(what.file.path, what.source);
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
        return u"%1 is another file than %2, which is needed here: it calls itself %3."_s.arg(file.path, wanted,
                                                                                              image.originalFilename.isEmpty() ? image.internalName : image.originalFilename);
    if (present.namesItself)
        return u"%1 does not say in its version information which file it is, unlike the machine's %2, so it cannot be told whether it is the right one."_s.arg(file.path, wanted);
    if (!sameText(QFileInfo(file.path).fileName(), wanted))
        return u"%1 is another file than %2, which is needed here."_s.arg(file.path, wanted);
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
    return {u"Logon files from before and after Service Pack 4 must not be mixed, or nobody can log on. %1 is not known to be from the same side of Service Pack 4 as the "
            "machine's %2. Install a service pack as a whole instead."_s.arg(file.path, others.join(u", "_s))};
}

/// A change for a person instead of the program: nothing can be written on this machine.
Change byHand(Change change)
{
    change.kind = ChangeKind::Manual;
    change.confirm = u"I have replaced the file"_s;
    return change;
}

} // namespace

FileState stateOf(const machine::FileInfo &info)
{
    return {info.path, info.size, info.sha256, info.version ? info.version->toString() : QString(), info.processor, info.modified.date().toString(Qt::ISODate)};
}

base::Result<NewFile> readNewFile(const QString &path)
{
    const QFileInfo info(path);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return base::fail(base::Failure::Io, u"%1 cannot be read."_s.arg(path), info.isFile() ? file.errorString() : u"It is no regular file."_s);
    if (file.size() > base::limits::fileBytes)
        return base::fail(base::Failure::BadInput, u"%1 is too large for a system file."_s.arg(path));
    NewFile read{path, file.readAll(), {}, {}};
    if (file.error() != QFileDevice::NoError || read.bytes.size() != file.size())
        return base::fail(base::Failure::Io, u"%1 cannot be read to its end."_s.arg(path), file.errorString());
    if (base::Result<machine::pe::Image> image = machine::pe::parse(read.bytes))
        read.image = *std::move(image);
    read.state = {path, read.bytes.size(), base::sha256(read.bytes), {}, {}, info.lastModified().date().toString(Qt::ISODate)};
    if (read.image) {
        read.state.processor = read.image->processor;
        read.state.version = read.image->version ? read.image->version->toString() : QString();
    }
    return read;
}

QStringList objections(const machine::Machine &machine, const base::FileAddress &address, const machine::FileInfo &present, const NewFile &file)
{
    if (!file.image)
        return {u"%1 is no Windows program file (or it is packed)."_s.arg(file.path)};
    const QString name = address.elements().last();
    QStringList reasons;
    if (!file.image->damage.isEmpty())
        reasons << u"%1 is damaged: %2. Get the file again."_s.arg(file.path, file.image->damage);
    if (const QString reason = mistakenIdentity(name, present, file); !reason.isEmpty())
        reasons << reason;
    reasons << mixedLogonFiles(machine, name, present, file);
    if (present.processor.isEmpty())
        reasons << u"%1 on the machine is no program file; what is wrong with it is something else."_s.arg(address.path);
    else if (file.image->processor != present.processor)
        reasons << u"%1 is for another processor (%2) than the machine's file (%3)."_s.arg(file.path, file.image->processor, present.processor);
    if (!file.image->version || !present.version)
        reasons << u"The versions of the two files cannot be compared: %1 has none."_s.arg(file.image->version ? address.path : file.path);
    else if (*file.image->version <= *present.version)
        reasons << u"%1 has version %2, which is not newer than the machine's %3."_s.arg(file.path, file.image->version->toString(), present.version->toString());

    QStringList missing;
    for (const QString &dll : file.image->imports) {
        const base::FileAddress needed{u"System32\\"_s + dll};
        const auto there = machine.pathOf(needed);
        if (dll.contains(u'\\') || !needed.isValid() || !there || !*there)
            missing << dll;
    }
    if (!missing.isEmpty())
        reasons << u"%1 needs files that the machine does not have: %2."_s.arg(file.path, missing.join(u", "_s));
    return reasons;
}

void planReplace(Draft &draft, const rules::Action &action, const rules::FileReplace &what, const QString &note)
{
    if (!what.file.isValid())
        return draft.refuse(u"%1 is no file below the machine's folder."_s.arg(what.file.path));
    if (what.file.isOfRegistry())
        return draft.refuse(u"%1 is part of the registry and is never replaced as a file."_s.arg(what.file.path));
    Change change = replacement(what);
    if (!draft.machine.canRead())
        return draft.add(byHand(std::move(change)), action, note);
    const auto present = draft.machine.file(what.file);
    if (!present)
        return draft.refuse(present.error());
    if (!*present)
        return draft.refuse(u"%1 is not on this machine, so there is nothing to replace."_s.arg(what.file.path));
    const machine::FileInfo &info = **present;
    const QVersionNumber least = QVersionNumber::fromString(what.minimumVersion.value_or(QString()));
    if (!least.isNull() && info.version && *info.version >= least) {
        draft.plan.nothing << u"%1 has version %2 already; %3 or newer is needed."_s.arg(what.file.path, info.version->toString(), least.toString());
        return;
    }
    change.fileBefore = stateOf(info);
    if (const QString why = draft.machine.condition().whyNotWritable; !why.isEmpty())
        return draft.refuse(why);
    if (!draft.machine.canWrite())
        return draft.add(byHand(std::move(change)), action, note);
    if (draft.media.isEmpty()) {
        change.note = u"Point at the new file, or at a folder or disc that holds it, and plan again."_s;
        return draft.add(std::move(change), action, note);
    }

    if (!draft.mayReplace(info.path))
        return;
    const base::Result<QString> found = findOnMedia(draft.media, what.file.elements().last(), info.processor);
    if (!found)
        return draft.refuse(found.error());
    const base::Result<NewFile> file = readNewFile(*found);
    if (!file)
        return draft.refuse(file.error());
    if (file->state.sha256 == info.sha256) {
        draft.plan.nothing << u"%1 is this very file already."_s.arg(what.file.path);
        return;
    }
    QStringList reasons = objections(draft.machine, what.file, info, *file);
    if (!least.isNull() && file->image && file->image->version && *file->image->version < least)
        reasons << u"%1 has version %2; %3 or newer is needed."_s.arg(file->path, file->state.version, least.toString());
    for (const QString &reason : std::as_const(reasons))
        draft.refuse(reason);
    change.fileAfter = file->state;
    change.text = u"Replace %1 by version %2."_s.arg(what.file.path, file->state.version);
    change.automatic = true;
    if (file->image && file->image->language && info.language && *file->image->language != *info.language)
        change.note = u"The new file is in another language: %1 instead of %2."_s.arg(machine::pe::languageName(*file->image->language), machine::pe::languageName(*info.language));
    draft.add(std::move(change), action, note);
}

void planCheck(Draft &draft, const rules::Action &action, const rules::FileCheck &what, const QString &note)
{
    Change change;
    change.kind = ChangeKind::Check;
    change.file = what.file;
    const auto present = draft.machine.file(what.file);
    if (!draft.machine.canRead()) {
        QStringList rows;
        for (const auto &row : what.rows)
            rows << rowText(row);
        change.text = u"Compare %1 on the machine with what the article names. %2."_s.arg(what.file.path, rows.join(u"; "_s));
    } else if (!present) {
        change.text = u"%1 could not be checked: %2"_s.arg(what.file.path, present.error().message);
    } else if (!*present) {
        change.text = u"%1 is not on this machine."_s.arg(what.file.path);
    } else {
        change.fileBefore = stateOf(**present);
        change.text = u"%1 is %2. %3"_s.arg(what.file.path, change.beforeText(), judge(what, **present));
    }
    if (!what.says.isEmpty())
        change.text += u' ' + what.says;
    draft.add(std::move(change), action, note);
}

} // namespace repair
