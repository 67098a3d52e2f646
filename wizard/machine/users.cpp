// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/users.h"

#include "base/texts.h"

#include <algorithm>

namespace machine {

using namespace Qt::StringLiterals;

namespace {

const base::KeyAddress &profileList()
{
    static const base::KeyAddress key = base::KeyAddress::fromString(u"SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\ProfileList"_s);
    return key;
}

bool isPerson(const QString &user)
{
    static const QStringList services{u"S-1-5-18"_s, u"S-1-5-19"_s, u"S-1-5-20"_s};
    return user.startsWith(u"S-1-"_s, Qt::CaseInsensitive) && !user.startsWith(u"S-1-5-80-"_s, Qt::CaseInsensitive)
           && !user.endsWith(u".bak"_s, Qt::CaseInsensitive) && !services.contains(user, Qt::CaseInsensitive);
}

/// As it is written there: with %SystemRoot%, %SystemDrive%, or a drive letter.
base::Result<QString> profilePath(const Machine &machine, const QString &user)
{
    const base::ValueAddress address{{profileList().path + QStringList{user}}, u"ProfileImagePath"_s};
    const auto value = machine.value(address);
    if (!value)
        return base::pass(value.error());
    if (!*value || !(*value)->isText())
        return base::fail(base::Failure::NotFound, Texts::tr("%1 does not say where the profile is.").arg(address.toString()));
    return (*value)->text();
}

QString afterPrefix(const QString &path, const QString &prefix)
{
    return path.startsWith(prefix, Qt::CaseInsensitive) ? path.sliced(prefix.size()) : QString();
}

} // namespace

base::Result<QStringList> usersOf(const Machine &machine)
{
    const auto key = machine.key(profileList());
    if (!key)
        return base::pass(key.error());
    if (!*key)
        return base::fail(base::Failure::NotFound, Texts::tr("%1 is not there, so it is not known which users the machine has.").arg(profileList().toString()));
    QStringList users = (*key)->subkeys;
    users.removeIf([](const QString &user) { return !isPerson(user); });
    return users;
}

QString userName(const Machine &machine, const QString &user)
{
    const auto path = profilePath(machine, user);
    return path ? path->section(u'\\', -1) : QString();
}

base::Result<base::FileAddress> userHive(const Machine &machine, const QString &user)
{
    const auto path = profilePath(machine, user);
    if (!path)
        return base::pass(path.error());
    const auto rootValue = machine.value({base::KeyAddress::fromString(u"SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion"_s), u"SystemRoot"_s});
    const QString root = rootValue && *rootValue && (*rootValue)->isText() ? (*rootValue)->text() : QString(); // C:\WINNT
    QString below = afterPrefix(*path, u"%SystemRoot%\\"_s);
    if (below.isEmpty() && !root.isEmpty()) {
        below = afterPrefix(*path, root + u'\\');
        if (const QString drive = u"%SystemDrive%"_s; below.isEmpty())
            below = afterPrefix(*path, drive + root.sliced(std::min<qsizetype>(2, root.size())) + u'\\');
    }
    QString onDrive = afterPrefix(*path, u"%SystemDrive%\\"_s);
    if (onDrive.isEmpty() && root.size() > 2)
        onDrive = afterPrefix(*path, root.first(2) + u'\\');
    const QString place = !below.isEmpty() ? below : onDrive.isEmpty() ? QString() : u"drive:\\"_s + onDrive;
    base::FileAddress file{place + u"\\ntuser.dat"_s};
    if (place.isEmpty() || !file.isValid())
        return base::fail(base::Failure::NotFound,
                          Texts::tr("The profile %1 is not on the drive that Windows is on, so what it holds is not known.").arg(*path));
    return file;
}

} // namespace machine
