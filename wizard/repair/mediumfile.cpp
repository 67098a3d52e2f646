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

bool isSameWord(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// Why the file is not the one that is wanted; empty when it is. A file without names is taken only for one without names: then the name
/// of the file itself decides, as nothing else can.
QString mistakenIdentity(const QString &wanted, const std::optional<machine::FileInfo> &present, const NewFile &file)
{
    const machine::pe::Image &image = *file.image;
    if (image.isCalled(wanted))
        return {};
    if (image.namesItself())
        return Texts::tr("%1 is another file than %2, which is needed here: it calls itself %3.")
            .arg(file.path, wanted, image.originalFilename.isEmpty() ? image.internalName : image.originalFilename);
    if (present && present->namesItself)
        return Texts::tr(
                   "%1 does not say in its version information which file it is, unlike the machine's %2, so it cannot be told whether it is the right one.")
            .arg(file.path, wanted);
    if (!isSameWord((file.state.inside.isEmpty() ? file.state.path : file.state.inside).section(u'/', -1), wanted))
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
QStringList mixedLogonFiles(const machine::Machine &machine, const QString &name, const std::optional<machine::FileInfo> &present, const NewFile &file)
{
    if (!isLogonFile(name))
        return {};
    const LogonSide side = sideOf(QDateTime::fromSecsSinceEpoch(file.image->timeStamp, QTimeZone::UTC));
    QStringList others;
    if (side == LogonSide::Unknown || (present && sideOf(present->linked) != side))
        others << name;
    for (const QString &other : {u"samsrv.dll"_s, u"samlib.dll"_s, u"winlogon.exe"_s, u"lsasrv.dll"_s, u"services.exe"_s, u"msv1_0.dll"_s}) {
        const auto info = machine.file({u"System32\\"_s + other});
        if (!isSameWord(other, name) && info && *info && sideOf((*info)->linked) != side)
            others << other;
    }
    if (others.isEmpty())
        return {};
    return {Texts::tr("Logon files from before and after Service Pack 4 must not be mixed, or nobody can log on. %1 is not known to be from the same side of "
                      "Service Pack 4 as the machine's %2. Install a service pack as a whole instead.")
                .arg(file.path, others.join(u", "_s))};
}

} // namespace

NewFile ofMedium(machine::media::MediumFile found)
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

FileState stateOf(const machine::FileInfo &info)
{
    return {info.path, info.size, info.sha256, info.version ? info.version->toString() : QString(), info.processor, info.modified.date().toString(Qt::ISODate)};
}

base::Result<NewFile> readNewFile(const QString &path, const QString &inside)
{
    return machine::media::read(path, inside).transform(ofMedium);
}

base::FileAddress processorFile(const machine::Machine &machine)
{
    const QStringList names{u"System32\\ntoskrnl.exe"_s, u"System32\\kernel32.dll"_s, u"System32\\user32.dll"_s, u"System32\\ntdll.dll"_s};
    for (const QString &name : names) {
        if (const auto info = machine.file({name}); info && *info && !(*info)->processor.isEmpty())
            return {name};
    }
    return {names.first()};
}

namespace {

/// Why the processors do not fit; empty when they do. A file that is missing, or no program file any more, says nothing: then others do.
QString otherProcessor(const machine::Machine &machine, const base::FileAddress &address, const std::optional<machine::FileInfo> &present,
                       const rules::Accept &accept, const NewFile &file)
{
    QString processor = present ? present->processor : QString();
    if (present && processor.isEmpty() && !accept.anyVersion)
        return Texts::tr("%1 on the machine is no program file; what is wrong with it is something else. The tree does not allow to replace it (accept: "
                         "any-version).")
            .arg(address.path);
    base::FileAddress from = address;
    if (processor.isEmpty()) {
        from = processorFile(machine);
        const auto info = machine.file(from);
        processor = info && *info ? (*info)->processor : QString();
    }
    if (processor.isEmpty())
        return Texts::tr("It cannot be told which processor the machine has.");
    if (file.image->processor == processor)
        return {};
    if (from == address)
        return Texts::tr("%1 is for another processor (%2) than the machine's file (%3).").arg(file.path, file.image->processor, processor);
    return Texts::tr("%1 is for another processor (%2) than the machine (%3, as %4 says).").arg(file.path, file.image->processor, processor, from.path);
}

QString notNewer(const base::FileAddress &address, const machine::FileInfo &present, const NewFile &file)
{
    if (!file.image->version || !present.version)
        return Texts::tr("The versions of the two files cannot be compared: %1 has none.").arg(file.image->version ? address.path : file.path);
    if (*file.image->version > *present.version)
        return {};
    return Texts::tr("%1 has version %2, which is not newer than the machine's %3.")
        .arg(file.path, file.image->version->toString(), present.version->toString());
}

} // namespace

QStringList objections(const machine::Machine &machine, const base::FileAddress &address, const std::optional<machine::FileInfo> &present,
                       const rules::Accept &accept, const NewFile &file)
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
    if (const QString reason = otherProcessor(machine, address, present, accept, file); !reason.isEmpty())
        reasons << reason;
    if (const QString reason = present && !accept.anyVersion ? notNewer(address, *present, file) : QString(); !reason.isEmpty())
        reasons << reason;
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

} // namespace repair
