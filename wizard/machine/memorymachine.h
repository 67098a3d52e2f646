// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "machine/machine.h"

namespace machine {

/// A machine made of values in memory, for walks and tests: holds what it was given, nothing else, and cannot be written.
class MemoryMachine final : public Machine
{
public:
    void setIdentity(Identity identity);
    void setControlSets(ControlSets sets);
    void setValue(const base::ValueAddress &address, const RegistryValue &value); ///< makes the keys above it
    void addKey(const base::KeyAddress &address);
    void setFile(const base::FileAddress &address, const FileInfo &info);

    [[nodiscard]] Identity identity() const override;
    [[nodiscard]] bool canRead() const override { return true; }
    [[nodiscard]] bool canWrite() const override { return false; }
    [[nodiscard]] base::Result<ControlSets> controlSets() const override;
    [[nodiscard]] base::Result<HiveFile> hive(const QString &name) const override;
    [[nodiscard]] base::Result<std::optional<KeyInfo>> key(const base::KeyAddress &address) const override;
    [[nodiscard]] base::Result<std::optional<RegistryValue>> value(const base::ValueAddress &address) const override;
    [[nodiscard]] base::Result<std::optional<FileInfo>> file(const base::FileAddress &address) const override;
    [[nodiscard]] base::Result<std::optional<QString>> pathOf(const base::FileAddress &address) const override;

private:
    Identity m_identity{Kind::Memory, {}, QStringLiteral("machine in memory"), {}};
    ControlSets m_sets{1, 1, 2, 0};
    QMap<QString, QMap<QString, RegistryValue>> m_keys; ///< lower-case key path -> lower-case value name -> value
    QMap<QString, QString> m_names;                     ///< lower-case path -> path as given
    QMap<QString, FileInfo> m_files;
};

} // namespace machine
