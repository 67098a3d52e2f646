// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/foldermachine.h"

#include "base/hash.h"
#include "base/limits.h"
#include "machine/controlsets.h"
#include "machine/fileinfo.h"
#include "machine/folder/hivelog.h"
#include "machine/folder/systemroot.h"
#include "machine/practice/practice.h"
#include "machine/readfile.h"

#include <QDir>
#include <QFileInfo>

namespace machine {

using namespace Qt::StringLiterals;

base::Result<std::unique_ptr<Machine>> FolderMachine::open(const QString &folder)
{
    const auto root = folder::findSystemRoot(folder);
    if (!root)
        return base::pass(root.error());
    std::unique_ptr<FolderMachine> machine(new FolderMachine(*root));
    // A machine whose SYSTEM hive says nothing is none; a SOFTWARE hive may be missing, its facts are then unknown.
    if (const auto hive = machine->loaded(u"SYSTEM"_s); !hive)
        return base::pass(hive.error());
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
    m_identity.title = practice ? u"practice machine"_s : u"Windows folder %1"_s.arg(QDir(m_root).dirName());
}

FolderMachine::Loaded FolderMachine::load(const QString &name) const
{
    auto opened = folder::openBeneath(m_root, {u"system32"_s, u"config"_s, name});
    if (!opened)
        return base::pass(opened.error());
    if (!*opened)
        return base::fail(base::Failure::NotFound, u"The registry hive %1 is not there; it should be in %2/system32/config."_s.arg(name, m_root));
    QFile &file = *(*opened)->file;
    const QString path = (*opened)->path;
    const auto bytes = readFile(file, path, base::limits::hiveBytes);
    if (!bytes)
        return base::pass(bytes.error());
    auto hive = regf::Hive::parse(*bytes);
    if (!hive) {
        hive.error().where.file = path;
        return base::pass(hive.error());
    }
    return std::make_shared<const LoadedHive>(path, file.fileTime(QFileDevice::FileModificationTime).toUTC(), *bytes, std::move(*hive));
}

FolderMachine::Loaded FolderMachine::loaded(const QString &name) const
{
    const QString upper = name.toUpper();
    if (upper != u"SYSTEM"_s && upper != u"SOFTWARE"_s)
        return base::fail(base::Failure::BadInput, u"There is no registry hive \"%1\"; known are SYSTEM and SOFTWARE."_s.arg(name));
    auto known = m_hives.constFind(upper);
    if (known == m_hives.cend())
        known = m_hives.insert(upper, load(upper));
    return *known;
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
    const LoadedHive &loadedHive = **hive;
    const regf::Header &header = loadedHive.hive.header();
    const folder::LogState log = folder::readLog(m_root, name.toUpper(), header);
    QString trouble = loadedHive.hive.reasonNotToWrite();
    if (trouble.isEmpty())
        trouble = log.trouble;
    return HiveFile{.name = name.toUpper(),
                    .path = loadedHive.path,
                    .size = loadedHive.bytes.size(),
                    .sha256 = base::sha256(loadedHive.bytes),
                    .modified = loadedHive.modified,
                    .dirty = header.isDirty(),
                    .trouble = trouble,
                    .log = log.says,
                    .sequence1 = header.sequence1,
                    .sequence2 = header.sequence2};
}

base::Result<std::optional<regf::Key>> FolderMachine::find(const base::KeyAddress &address, Loaded &hive) const
{
    const auto concrete = withoutCurrent(*this, address);
    if (!concrete)
        return base::pass(concrete.error());
    hive = loaded(concrete->hive());
    if (!hive)
        return base::pass(hive.error());
    return (*hive)->hive.find(concrete->path.sliced(1));
}

base::Result<std::optional<KeyInfo>> FolderMachine::key(const base::KeyAddress &address) const
{
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
    return info;
}

base::Result<std::optional<RegistryValue>> FolderMachine::value(const base::ValueAddress &address) const
{
    Loaded hive;
    const auto key = find(address.key, hive);
    if (!key)
        return base::pass(key.error());
    if (!*key)
        return std::nullopt;
    return (*hive)->hive.value(**key, address.name);
}

base::Result<std::optional<folder::OpenFile>> FolderMachine::openFile(const base::FileAddress &address) const
{
    if (!address.isValid())
        return base::fail(base::Failure::BadInput, u"\"%1\" is no file below the Windows folder."_s.arg(address.path));
    return folder::openBeneath(m_root, address.elements());
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
