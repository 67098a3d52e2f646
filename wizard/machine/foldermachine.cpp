// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/foldermachine.h"

#include "base/folder.h"
#include "base/hash.h"
#include "base/limits.h"
#include "base/safefile.h"
#include "base/texts.h"
#include "machine/controlsets.h"
#include "machine/fileinfo.h"
#include "machine/folder/hivelog.h"
#include "machine/folder/inuse.h"
#include "machine/folder/systemroot.h"
#include "machine/practice/practice.h"
#include "machine/users.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace machine {

using namespace Qt::StringLiterals;

namespace {

/// `USERS\S-1-5-21-...`: the hive of one user.
const QString usersPrefix = u"USERS\\"_s;

HiveState stateOf(const regf::Soundness &soundness, const folder::LogState &log)
{
    using enum regf::Soundness::State;
    switch (soundness.state) {
    case Dirty:
        return HiveState::Dirty;
    case OtherVersion:
        return HiveState::OtherVersion;
    case NoHive:
        return HiveState::NoHive;
    case OtherTool:
        return HiveState::OtherTool;
    case Damaged:
        return HiveState::Damaged;
    case Sound:
        break;
    }
    if (!log.trouble.isEmpty())
        return HiveState::NewerLog;
    return soundness.damaged.isEmpty() ? HiveState::Clean : HiveState::PartlyDamaged;
}

} // namespace

base::Result<std::unique_ptr<Machine>> FolderMachine::open(const QString &folder)
{
    const auto root = folder::findSystemRoot(folder);
    if (!root)
        return base::pass(root.error());
    std::unique_ptr<FolderMachine> machine(new FolderMachine(*root));
    // A machine whose SYSTEM hive says nothing is none; a SOFTWARE hive may be missing, its facts are then unknown.
    const auto system = machine->loaded(u"SYSTEM"_s);
    if (!system)
        return base::pass(system.error());
    QStringList hives{(*system)->path};
    if (const auto software = folder::openBeneath(*root, {u"system32"_s, u"config"_s, u"SOFTWARE"_s}); software && *software)
        hives << (*software)->path; // not read yet: most who open a machine want the other one
    machine->m_access = folder::accessTo(QFileInfo((*system)->path).path(), hives);
    if (const QString inUse = folder::whyInUse(*root); !inUse.isEmpty())
        machine->m_access.whyNot = inUse;
    const base::KeyAddress key = base::KeyAddress::fromString(u"SYSTEM\\CurrentControlSet\\Control\\ComputerName\\ComputerName"_s);
    if (const auto name = machine->value({key, u"ComputerName"_s}); name && *name && (*name)->isText())
        machine->m_identity.computerName = (*name)->text();
    return machine;
}

FolderMachine::FolderMachine(QString root)
    : m_root(std::move(root))
{
    const bool practice = practice::scenarioOf(m_root) != nullptr;
    m_identity.kind = practice ? Kind::Practice : Kind::Folder;
    m_identity.location = m_root;
    m_identity.title = practice ? Texts::tr("practice machine") : Texts::tr("Windows folder %1").arg(QDir(m_root).dirName());
}

base::Result<base::FileAddress> FolderMachine::hiveFile(const QString &name) const
{
    return name.startsWith(usersPrefix) ? userHive(*this, name.sliced(usersPrefix.size())) : base::FileAddress{u"system32\\config\\"_s + name};
}

FolderMachine::Loaded FolderMachine::load(const QString &name) const
{
    const auto place = hiveFile(name);
    if (!place)
        return base::pass(place.error());
    auto opened = openFile(*place);
    if (!opened)
        return base::pass(opened.error());
    if (!*opened && name.startsWith(usersPrefix))
        return base::fail(base::Failure::NotFound, Texts::tr("The user's registry %1 is not there, so what it holds is not known.").arg(place->path));
    if (!*opened)
        return base::fail(base::Failure::NotFound, Texts::tr("The registry hive %1 is not there; it should be in %2/system32/config.").arg(name, m_root));
    QFile &file = *(*opened)->file;
    const QString path = (*opened)->path;
    const auto bytes = base::readFile(file, path, base::limits::hiveBytes);
    if (!bytes)
        return base::pass(bytes.error());
    auto hive = regf::Hive::parse(*bytes);
    if (!hive) {
        hive.error().where.file = path;
        return base::pass(hive.error());
    }
    return std::make_shared<const LoadedHive>(*place, path, file.fileTime(QFileDevice::FileModificationTime).toUTC(), *bytes, std::move(*hive));
}

FolderMachine::Loaded FolderMachine::loaded(const QString &name) const
{
    const QString upper = name.toUpper();
    static const QStringList known{u"SYSTEM"_s, u"SOFTWARE"_s, u"DEFAULT"_s};
    if (!known.contains(upper) && !upper.startsWith(usersPrefix))
        return base::fail(base::Failure::BadInput, Texts::tr("There is no registry hive \"%1\"; known are SYSTEM, SOFTWARE and DEFAULT.").arg(name));
    auto loaded = m_hives.constFind(upper);
    if (loaded == m_hives.cend()) {
        if (upper.startsWith(usersPrefix)) // one user after the other: all of them together may be larger than the memory
            m_hives.removeIf([](const auto &each) { return each.key().startsWith(usersPrefix); });
        Loaded hive = load(upper); // may load others on the way
        loaded = m_hives.insert(upper, std::move(hive));
    }
    return *loaded;
}

base::Result<ControlSets> FolderMachine::controlSets() const
{
    return readControlSets(*this);
}

base::Result<HiveFile> FolderMachine::hive(const QString &name) const
{
    const auto hive = loaded(name);
    if (!hive)
        return base::pass(hive.error());
    const QString upper = name.toUpper();
    auto known = m_examined.constFind(upper);
    if (known == m_examined.cend()) {
        HiveCondition condition{upper, HiveState::Clean, {}};
        const HiveFile file = examined(upper, **hive, condition);
        known = m_examined.insert(upper, {file, condition});
    }
    return known->first;
}

HiveFile FolderMachine::examined(const QString &name, const LoadedHive &hive, HiveCondition &condition) const
{
    const regf::Header &header = hive.hive.header();
    const folder::LogState log = folder::readLogs(*rootOf(hive.file), hive.file.elements(), header);
    const regf::Soundness soundness = hive.hive.soundness();
    condition.state = stateOf(soundness, log);
    const QString trouble = soundness.reason.isEmpty() ? log.trouble : soundness.reason;
    condition.message = trouble;
    if (condition.state == HiveState::PartlyDamaged) {
        QStringList places;
        for (const auto &[set, what] : soundness.damaged.asKeyValueRange())
            places << Texts::tr("%1 is damaged and will not be changed. (%2)").arg(set, what);
        condition.message = places.join(u' ');
    }
    return {.name = name,
            .path = hive.path,
            .size = hive.bytes.size(),
            .sha256 = base::sha256(hive.bytes),
            .modified = hive.modified,
            .dirty = header.isDirty(),
            .trouble = trouble,
            .damaged = soundness.damaged,
            .log = log.says,
            .sequence1 = header.sequence1,
            .sequence2 = header.sequence2,
            .minorVersion = header.minor};
}

HiveCondition FolderMachine::conditionOf(const QString &name) const
{
    if (const auto file = hive(name); !file)
        return {name, HiveState::Unreadable,
                file.error().where.file.isEmpty() ? file.error().message : u"%1 (%2)"_s.arg(file.error().message, file.error().where.file)};
    return m_examined[name].second;
}

Condition FolderMachine::condition() const
{
    Condition condition{canWrite(), m_access.whyNot, m_access.freeBytes, 0, {}};
    for (const QString &name : {u"SYSTEM"_s, u"SOFTWARE"_s}) {
        condition.hives.push_back(conditionOf(name));
        if (const auto file = hive(name))
            condition.neededBytes = std::max(condition.neededBytes, file->size + roomToGrow);
    }
    return condition;
}

base::Result<std::optional<regf::Key>> FolderMachine::find(const base::KeyAddress &address, Loaded &hive) const
{
    const auto concrete = withoutCurrent(*this, address);
    if (!concrete)
        return base::pass(concrete.error());
    const bool isUser = concrete->hive() == u"USERS"_s;
    hive = loaded(isUser ? usersPrefix + concrete->path.at(1) : concrete->hive());
    if (!hive)
        return base::pass(hive.error());
    return (*hive)->hive.find(concrete->path.sliced(isUser ? 2 : 1));
}

base::Result<std::optional<KeyInfo>> FolderMachine::key(const base::KeyAddress &address) const
{
    if (address.isValid() && address.path.size() == 1) { // USERS
        return usersOf(*this).transform([&](const QStringList &users) { return std::optional(KeyInfo{address.path.first(), users, {}}); });
    }
    Loaded loadedHive;
    const auto key = find(address, loadedHive);
    if (!key)
        return base::pass(key.error());
    if (!*key)
        return std::nullopt;
    const regf::Hive &hive = (*loadedHive)->hive;
    KeyInfo info;
    const auto name = hive.name(**key);
    if (!name)
        return base::pass(name.error());
    info.name = *name;
    const auto children = hive.children(**key);
    if (!children)
        return base::pass(children.error());
    for (const regf::Key child : *children) {
        const auto childName = hive.name(child);
        if (!childName)
            return base::pass(childName.error());
        info.subkeys.append(*childName);
    }
    const auto names = hive.valueNames(**key);
    if (!names)
        return base::pass(names.error());
    info.values = *names;
    info.isPlain = hive.isPlain(**key).value_or(false);
    return info;
}

base::Result<std::optional<RegistryValue>> FolderMachine::value(const base::ValueAddress &address) const
{
    if (address.key.path.size() == 1) // the list of users has no values
        return std::nullopt;
    Loaded hive;
    const auto key = find(address.key, hive);
    if (!key)
        return base::pass(key.error());
    if (!*key)
        return std::nullopt;
    return (*hive)->hive.value(**key, address.name);
}

base::Result<QString> FolderMachine::drive() const
{
    const QString above = QFileInfo(m_root).path();
    // A system root that was copied somewhere lies in a folder that is nobody's drive.
    static const QStringList signs{u"boot.ini"_s, u"ntldr"_s, u"ntdetect.com"_s, u"bootmgr"_s, u"pagefile.sys"_s, u"Program Files"_s};
    const base::Result<base::Folder> folder = base::Folder::open(above);
    if (!folder)
        return base::pass(folder.error());
    const QStringList names = folder->names();
    const bool isDrive = std::ranges::any_of(signs, [&](const QString &sign) { return names.contains(sign, Qt::CaseInsensitive); });
    if (!isDrive || above == m_root)
        return base::fail(base::Failure::Refused,
                          Texts::tr("%1 does not look like the root of the drive that Windows is on: it holds neither boot.ini, NTLDR, bootmgr nor Program "
                                    "Files. Mount the whole disk and open the Windows folder on it.")
                              .arg(above));
    return above;
}

base::Result<QString> FolderMachine::rootOf(const base::FileAddress &address) const
{
    if (!address.isValid())
        return base::fail(base::Failure::BadInput, Texts::tr("\"%1\" is no file below the Windows folder.").arg(address.path));
    if (!address.isOnDrive())
        return m_root;
    // One file has one address, or two changes of it would not be seen to be of one file.
    if (address.elements().first().compare(QFileInfo(m_root).fileName(), Qt::CaseInsensitive) == 0)
        return base::fail(base::Failure::BadInput,
                          Texts::tr("%1 lies in the Windows folder. Write it from there, such as System32\\crypt32.dll.").arg(address.path));
    return drive();
}

base::Result<std::optional<folder::OpenFile>> FolderMachine::openFile(const base::FileAddress &address) const
{
    const base::Result<QString> root = rootOf(address);
    return root ? folder::openBeneath(*root, address.elements()) : base::pass(root.error());
}

base::Result<QString> FolderMachine::placeOf(const base::FileAddress &address) const
{
    const base::Result<QString> root = rootOf(address);
    return root ? folder::placeBeneath(*root, address.elements()) : base::pass(root.error());
}

base::Result<std::optional<QByteArray>> FolderMachine::content(const base::FileAddress &address) const
{
    const auto opened = openFile(address);
    if (!opened)
        return base::pass(opened.error());
    if (!*opened)
        return std::nullopt;
    return base::readFile(*(*opened)->file, (*opened)->path, base::limits::fileBytes);
}

base::Result<std::optional<FileInfo>> FolderMachine::file(const base::FileAddress &address) const
{
    const auto opened = openFile(address);
    if (!opened)
        return base::pass(opened.error());
    if (!*opened)
        return std::nullopt;
    return inspectFile(*(*opened)->file, (*opened)->path);
}

base::Result<EventLog> FolderMachine::readLog() const
{
    for (const QStringList &place : {QStringList{u"system32"_s, u"config"_s, u"SysEvent.Evt"_s}, {u"system32"_s, u"winevt"_s, u"Logs"_s, u"System.evtx"_s}}) {
        const auto opened = folder::openBeneath(m_root, place);
        if (!opened)
            return base::pass(opened.error());
        if (!*opened)
            continue;
        const auto bytes = base::readFile(*(*opened)->file, (*opened)->path, base::limits::logBytes);
        if (!bytes)
            return base::pass(bytes.error());
        return readEventLog(*bytes, (*opened)->path);
    }
    return base::fail(base::Failure::NotFound, Texts::tr("There is no System event log in %1/system32/config.").arg(m_root));
}

base::Result<EventLog> FolderMachine::eventLog() const
{
    if (!m_eventLog)
        m_eventLog = readLog();
    return *m_eventLog;
}

base::Result<std::optional<QString>> FolderMachine::pathOf(const base::FileAddress &address) const
{
    const auto opened = openFile(address);
    if (!opened)
        return base::pass(opened.error());
    if (!*opened)
        return std::nullopt;
    return (*opened)->path;
}

} // namespace machine
