// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/exportmachine.h"

#include "base/limits.h"
#include "base/safefile.h"
#include "base/texts.h"
#include "machine/controlsets.h"
#include "machine/regf/names.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace machine {

using namespace Qt::StringLiterals;

namespace {

const QString currentSet = u"CurrentControlSet"_s;

QString indexOf(const QStringList &path)
{
    return regf::foldedName(path.join(u'\\'));
}

bool isBelow(const QStringList &path, const QStringList &branch)
{
    return path.size() >= branch.size() && std::equal(branch.begin(), branch.end(), path.begin(), regf::isSameName);
}

/// The path as KeyAddress counts it, from the hive on; nothing for what is not of the machine, such as a single user's keys.
std::optional<QStringList> ofMachine(const QString &path)
{
    QStringList elements = path.split(u'\\');
    const QString root = elements.takeFirst();
    if (!elements.isEmpty() && elements.last().isEmpty()) // hivexregedit writes the root of a hive so
        elements.removeLast();
    if (regf::isSameName(root, u"HKEY_USERS"_s) && regf::isSameName(elements.value(0), u".DEFAULT"_s)) {
        elements[0] = u"DEFAULT"_s;
        return elements;
    }
    const QString hive = base::KeyAddress{elements}.hive();
    const bool isOf
        = elements.isEmpty() || base::KeyAddress{elements}.isOfMachine() || (elements.size() == 1 && (hive == u"SYSTEM"_s || hive == u"SOFTWARE"_s));
    return isOf && (regf::isSameName(root, u"HKEY_LOCAL_MACHINE"_s) || regf::isSameName(root, u"HKLM"_s)) ? std::optional(elements) : std::nullopt;
}

QStringList filesOf(const QString &where)
{
    if (QFileInfo(where).isDir()) {
        QStringList files;
        for (const QFileInfo &file : QDir(where).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
            files << file.absoluteFilePath();
        return files;
    }
    if (QFileInfo::exists(where))
        return {where};
    return where.split(u';', Qt::SkipEmptyParts);
}

bool isRegFile(const QString &file)
{
    return file.trimmed().endsWith(u".reg"_s, Qt::CaseInsensitive) && !QFileInfo(file).isDir();
}

} // namespace

bool ExportMachine::isMeant(const QString &where)
{
    const QStringList files = filesOf(where);
    return !files.isEmpty() && std::ranges::all_of(files, isRegFile);
}

base::Result<std::unique_ptr<Machine>> ExportMachine::open(const QString &where)
{
    std::unique_ptr<ExportMachine> machine(new ExportMachine);
    QStringList paths;
    QStringList names;
    for (const QString &file : filesOf(where)) {
        const QFileInfo info(file.trimmed());
        const QString path = QDir::cleanPath(info.absoluteFilePath());
        const auto bytes = base::readFile(path, base::limits::exportBytes);
        if (!bytes)
            return base::pass(bytes.error());
        const auto parsed = regfile::parse(*bytes, path);
        if (!parsed)
            return base::pass(parsed.error());
        if (const auto added = machine->add(*parsed, path); !added)
            return base::pass(added.error());
        paths << path;
        names << info.fileName();
    }
    if (std::ranges::none_of(machine->m_branches, [](const Branch &branch) { return base::KeyAddress{branch.path}.hive() != u"DEFAULT"_s; }))
        return base::fail(
            base::Failure::BadInput,
            Texts::tr("%1 holds nothing of HKEY_LOCAL_MACHINE\\SYSTEM or HKEY_LOCAL_MACHINE\\SOFTWARE. Export these two.").arg(names.join(u", "_s)));
    const auto current = machine->value({base::KeyAddress{{u"SYSTEM"_s, u"Select"_s}}, u"Current"_s});
    if (const auto sets = current && *current ? readControlSets(*machine) : base::Result<ControlSets>(ControlSets()); sets)
        machine->m_current = sets->current;
    machine->m_identity = {Kind::Export, paths.join(u';'), Texts::tr("exported registry %1").arg(names.join(u", "_s)), {}};
    const auto key = base::KeyAddress::fromString(u"SYSTEM\\CurrentControlSet\\Control\\ComputerName\\ComputerName"_s);
    if (const auto name = machine->value({key, u"ComputerName"_s}); name && *name && (*name)->isText())
        machine->m_identity.computerName = (*name)->text();
    return machine;
}

ExportMachine::Node &ExportMachine::nodeOf(const QStringList &path)
{
    const QString index = indexOf(path);
    if (const auto known = m_keys.find(index); known != m_keys.end())
        return *known;
    Node node;
    node.info.name = path.isEmpty() ? QString() : path.last();
    if (!path.isEmpty())
        nodeOf(path.first(path.size() - 1)).info.subkeys << path.last();
    return *m_keys.insert(index, std::move(node));
}

base::Status ExportMachine::addValues(Node &node, const regfile::Key &key, const QString &path)
{
    for (const regfile::Value &value : key.values) {
        const QString index = regf::foldedName(value.name);
        const auto known = node.values.constFind(index);
        if (known == node.values.cend()) {
            node.values.insert(index, {*value.data, path});
            node.info.values << value.name;
        } else if (known->first != *value.data) {
            return base::fail(base::Failure::BadInput,
                              Texts::tr("The value \"%1\" of %2 is another one in %3. Name only exports that were made at one moment.")
                                  .arg(value.name, key.path, QFileInfo(known->second).fileName()),
                              {}, {path, value.line, 0, {}});
        }
    }
    return {};
}

base::Status ExportMachine::add(const regfile::File &file, const QString &path)
{
    if (file.isKit || file.firstDeletion != 0)
        return base::fail(base::Failure::BadInput,
                          Texts::tr("This file was made to change a registry, so it does not say how a machine is. Export the registry of the machine."), {},
                          {path, file.isKit ? 2 : file.firstDeletion, 0, {}});
    QStringList notes = file.notes;
    if (!file.endsProperly)
        notes << Texts::tr("The file does not end with the empty line that Regedit writes. It may be cut; what is missing at its end counts as not known.");
    QStringList ignored;
    const size_t before = m_branches.size();
    Node *last = nullptr;
    QStringList lastPath;
    for (const regfile::Key &key : file.keys) {
        last = nullptr;
        const auto local = ofMachine(key.path);
        if (!local) {
            const bool isMachine = key.path.startsWith(u"HKEY_LOCAL_MACHINE\\"_s, Qt::CaseInsensitive);
            const QString place = key.path.section(u'\\', 0, isMachine ? 1 : 0);
            if (!ignored.contains(place, Qt::CaseInsensitive))
                ignored << place;
            continue;
        }
        const bool isHeld = std::any_of(m_branches.begin() + static_cast<std::ptrdiff_t>(before), m_branches.end(),
                                        [&](const Branch &branch) { return isBelow(*local, branch.path); });
        if (!isHeld)
            m_branches.push_back({*local, true});
        last = &nodeOf(*local);
        lastPath = *local;
        if (const auto added = addValues(*last, key, path); !added)
            return added;
    }
    if (!file.endsProperly && last) {
        last->isLast = true;
        m_branches.back().isWhole = false;
        m_lastKeys.push_back(lastPath);
    }
    if (!ignored.isEmpty()) {
        ignored.resize(std::min<qsizetype>(ignored.size(), 8));
        notes << Texts::tr("Not used: what it holds of %1.").arg(ignored.join(u", "_s));
    }
    m_condition.hives.push_back({QFileInfo(path).fileName(), HiveState::Exported, notes.join(u' ')});
    return {};
}

base::Result<std::pair<QStringList, const ExportMachine::Branch *>> ExportMachine::find(const base::KeyAddress &address) const
{
    if (address.hive() == u"USERS"_s)
        return base::fail(base::Failure::NotFound, Texts::tr("An export shows only the users who were logged on, so what all users have is not known."));
    if (!address.isValid())
        return base::fail(base::Failure::BadInput, Texts::tr("\"%1\" is no key of SYSTEM, SOFTWARE, DEFAULT or USERS.").arg(address.toString()));
    std::vector<QStringList> places{address.path};
    const bool isCurrent = address.hive() == u"SYSTEM"_s && regf::isSameName(address.path[1], currentSet);
    if (m_current != 0 && address.hive() == u"SYSTEM"_s && (isCurrent || regf::isSameName(address.path[1], ControlSets::keyName(m_current)))) {
        places.push_back(address.path);
        places.back()[1] = isCurrent ? ControlSets::keyName(m_current) : currentSet;
    }
    for (const QStringList &place : places) {
        // Of the two names of one set, an export may hold one, and a hive that another program exported has no CurrentControlSet.
        const bool isThere = (places.size() == 1 && !isCurrent) || m_keys.contains(indexOf(place.first(2)));
        for (const Branch &branch : m_branches) {
            if (isThere && isBelow(place, branch.path))
                return std::pair{place, &branch};
        }
    }
    return base::fail(base::Failure::NotFound,
                      Texts::tr("%1 is not in the export, so it is not known. Export this key, or a branch that holds it.").arg(address.toString()));
}

base::Result<ControlSets> ExportMachine::controlSets() const
{
    if (m_current != 0)
        return readControlSets(*this);
    const base::KeyAddress current{{u"SYSTEM"_s, currentSet}};
    const auto shows = [&](const Branch &branch) { return isBelow(branch.path, current.path) || isBelow(current.path, branch.path); };
    if (std::ranges::any_of(m_branches, shows) && std::ranges::any_of(m_keys.keys(), [&](const QString &key) { return key.startsWith(indexOf(current.path)); }))
        return ControlSets{.isRunning = true};
    return base::fail(base::Failure::NotFound,
                      Texts::tr("The export holds neither CurrentControlSet nor the key Select, so it does not say which control set is in use. "
                                "Export HKEY_LOCAL_MACHINE\\SYSTEM."));
}

base::Result<HiveFile> ExportMachine::hive(const QString &name) const
{
    return base::fail(base::Failure::NotFound, Texts::tr("An exported registry has no registry file %1.").arg(name));
}

base::Result<std::optional<KeyInfo>> ExportMachine::key(const base::KeyAddress &address) const
{
    const auto place = find(address);
    if (!place)
        return base::pass(place.error());
    const bool isCut = std::ranges::any_of(m_lastKeys, [&](const QStringList &key) { return isBelow(key, place->first); });
    if (const auto known = m_keys.constFind(indexOf(place->first)); known != m_keys.cend() && !isCut)
        return known->info;
    if (place->second->isWhole && !isCut)
        return std::nullopt;
    return base::fail(base::Failure::NotFound, Texts::tr("%1 is not in the export, which may be cut at its end. Export it again.").arg(address.toString()));
}

base::Result<std::optional<RegistryValue>> ExportMachine::value(const base::ValueAddress &address) const
{
    const auto place = find(address.key);
    if (!place)
        return base::pass(place.error());
    const auto known = m_keys.constFind(indexOf(place->first));
    if (known != m_keys.cend()) {
        if (const auto value = known->values.constFind(regf::foldedName(address.name)); value != known->values.cend())
            return value->first;
    }
    if (known != m_keys.cend() ? !known->isLast : place->second->isWhole)
        return std::nullopt;
    return base::fail(base::Failure::NotFound, Texts::tr("%1 is not in the export, which may be cut at its end. Export it again.").arg(address.toString()));
}

base::Result<std::optional<FileInfo>> ExportMachine::file(const base::FileAddress &address) const
{
    return base::fail(base::Failure::NotFound, Texts::tr("%1 is not known: an exported registry holds no files.").arg(address.path));
}

base::Result<EventLog> ExportMachine::eventLog() const
{
    return base::fail(base::Failure::NotFound, Texts::tr("An exported registry holds no event log."));
}

base::Result<std::optional<QString>> ExportMachine::pathOf(const base::FileAddress &address) const
{
    return base::fail(base::Failure::NotFound, Texts::tr("%1 is not known: an exported registry holds no files.").arg(address.path));
}

} // namespace machine
