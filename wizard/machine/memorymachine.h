// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "machine/machine.h"

namespace machine {

/// A machine made of values in memory, for walks and tests: holds what it was given, nothing else, and cannot be written.
class MemoryMachine final : public Machine
{
public:
    void setControlSets(ControlSets sets);                                        ///< before the values: CurrentControlSet means what it means at that moment
    void setValue(const base::ValueAddress &address, const RegistryValue &value); ///< makes the keys above it
    void addKey(const base::KeyAddress &address);
    void setFile(const base::FileAddress &address, const FileInfo &info);

    void setContent(const base::FileAddress &address, const QByteArray &bytes); ///< of a file that setFile() has set
    void setEventLog(const EventLog &log) { m_log = log; }

    [[nodiscard]] Identity identity() const override;
    [[nodiscard]] bool canRead() const override { return true; }
    [[nodiscard]] bool canWrite() const override { return false; }
    [[nodiscard]] Condition condition() const override { return {}; }
    [[nodiscard]] base::Result<ControlSets> controlSets() const override;
    [[nodiscard]] base::Result<HiveFile> hive(const QString &name) const override;
    [[nodiscard]] base::Result<std::optional<KeyInfo>> key(const base::KeyAddress &address) const override;
    [[nodiscard]] base::Result<std::optional<RegistryValue>> value(const base::ValueAddress &address) const override;
    [[nodiscard]] base::Result<std::optional<FileInfo>> file(const base::FileAddress &address) const override;
    [[nodiscard]] base::Result<std::optional<QByteArray>> content(const base::FileAddress &address) const override;
    [[nodiscard]] base::Result<EventLog> eventLog() const override { return m_log ? *m_log : Machine::eventLog(); }
    [[nodiscard]] base::Result<std::optional<QString>> pathOf(const base::FileAddress &address) const override;

private:
    struct Node {
        base::KeyAddress address;
        QMap<QString, std::pair<QString, RegistryValue>> values; ///< by lower-case name: name as given, value
    };

    Identity m_identity{Kind::Memory, {}, QStringLiteral("machine in memory"), {}};
    ControlSets m_sets{1, 1, 2, 0};
    QMap<QString, Node> m_keys;      ///< by lower-case path
    QMap<QString, FileInfo> m_files; ///< by lower-case path
    QMap<QString, QByteArray> m_contents;
    std::optional<EventLog> m_log;
};

} // namespace machine
