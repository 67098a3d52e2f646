// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/memorymachine.h"

#include "base/texts.h"
#include "machine/controlsets.h"

namespace machine {

namespace {

QString indexOf(const base::KeyAddress &address)
{
    return address.toString().toLower();
}

} // namespace

void MemoryMachine::setControlSets(ControlSets sets)
{
    m_sets = sets;
}

void MemoryMachine::setValue(const base::ValueAddress &address, const RegistryValue &value)
{
    addKey(address.key);
    if (const auto concrete = withoutCurrent(*this, address.key))
        m_keys[indexOf(*concrete)].values.insert(address.name.toLower(), {address.name, value});
}

void MemoryMachine::addKey(const base::KeyAddress &address)
{
    const auto concrete = withoutCurrent(*this, address);
    Q_ASSERT_X(concrete, "MemoryMachine", "the address of a key is valid");
    if (!concrete)
        return;
    for (base::KeyAddress above = *concrete; !above.path.isEmpty(); above.path.removeLast()) {
        Node &node = m_keys[indexOf(above)];
        if (node.address.path.isEmpty())
            node.address = above;
    }
}

void MemoryMachine::setFile(const base::FileAddress &address, const FileInfo &info)
{
    m_files.insert(address.path.toLower(), info);
}

void MemoryMachine::setContent(const base::FileAddress &address, const QByteArray &bytes)
{
    m_contents.insert(address.path.toLower(), bytes);
}

base::Result<std::optional<QByteArray>> MemoryMachine::content(const base::FileAddress &address) const
{
    const auto info = file(address);
    if (!info)
        return base::pass(info.error());
    if (!*info)
        return std::nullopt;
    const auto bytes = m_contents.constFind(address.path.toLower());
    return bytes == m_contents.cend() ? Machine::content(address) : base::Result<std::optional<QByteArray>>(*bytes);
}

Identity MemoryMachine::identity() const
{
    return m_identity;
}

base::Result<ControlSets> MemoryMachine::controlSets() const
{
    return m_sets;
}

base::Result<HiveFile> MemoryMachine::hive(const QString &name) const
{
    return base::fail(base::Failure::NotFound, Texts::tr("A machine in memory has no registry file %1.").arg(name));
}

base::Result<std::optional<KeyInfo>> MemoryMachine::key(const base::KeyAddress &address) const
{
    const auto concrete = withoutCurrent(*this, address);
    if (!concrete)
        return base::pass(concrete.error());
    const auto node = m_keys.constFind(indexOf(*concrete));
    if (node == m_keys.cend())
        return std::nullopt;
    KeyInfo info{node->address.path.last(), {}, {}};
    for (const auto &value : node->values)
        info.values.append(value.first);
    for (const Node &other : m_keys) {
        if (other.address.path.size() == concrete->path.size() + 1 && base::KeyAddress{other.address.path.first(concrete->path.size())} == *concrete)
            info.subkeys.append(other.address.path.last());
    }
    return info;
}

base::Result<std::optional<RegistryValue>> MemoryMachine::value(const base::ValueAddress &address) const
{
    const auto concrete = withoutCurrent(*this, address.key);
    if (!concrete)
        return base::pass(concrete.error());
    const auto node = m_keys.constFind(indexOf(*concrete));
    if (node == m_keys.cend())
        return std::nullopt;
    const auto value = node->values.constFind(address.name.toLower());
    if (value == node->values.cend())
        return std::nullopt;
    return value->second;
}

base::Result<std::optional<FileInfo>> MemoryMachine::file(const base::FileAddress &address) const
{
    if (!address.isValid())
        return base::fail(base::Failure::BadInput, Texts::tr("\"%1\" is no file below the Windows folder.").arg(address.path));
    const auto info = m_files.constFind(address.path.toLower());
    if (info == m_files.cend())
        return std::nullopt;
    return *info;
}

base::Result<std::optional<QString>> MemoryMachine::pathOf(const base::FileAddress &address) const
{
    const auto info = file(address);
    if (!info)
        return base::pass(info.error());
    if (!*info)
        return std::nullopt;
    return (*info)->path;
}

} // namespace machine
