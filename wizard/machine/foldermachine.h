// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "machine/folder/access.h"
#include "machine/folder/beneath.h"
#include "machine/machine.h"
#include "machine/regf/hive.h"

#include <memory>

namespace machine {

/// An offline Windows: the folder of its system root, on a mounted or copied disk. Each hive is read once, at its first use; what
/// happens to the file later shows in a new FolderMachine, not in this one.
class FolderMachine final : public Machine
{
public:
    /// `folder` is the system root or a folder with exactly one system root in it. BadInput says what was looked for.
    [[nodiscard]] static base::Result<std::unique_ptr<Machine>> open(const QString &folder);

    [[nodiscard]] Identity identity() const override { return m_identity; }
    [[nodiscard]] bool canRead() const override { return true; }
    [[nodiscard]] bool canWrite() const override { return m_access.whyNot.isEmpty(); }
    [[nodiscard]] Condition condition() const override;
    [[nodiscard]] base::Result<ControlSets> controlSets() const override;
    [[nodiscard]] base::Result<HiveFile> hive(const QString &name) const override;
    [[nodiscard]] base::Result<std::optional<KeyInfo>> key(const base::KeyAddress &address) const override;
    [[nodiscard]] base::Result<std::optional<RegistryValue>> value(const base::ValueAddress &address) const override;
    [[nodiscard]] base::Result<std::optional<FileInfo>> file(const base::FileAddress &address) const override;
    [[nodiscard]] base::Result<EventLog> eventLog() const override;
    [[nodiscard]] base::Result<std::optional<QString>> pathOf(const base::FileAddress &address) const override;
    [[nodiscard]] base::Result<QString> placeOf(const base::FileAddress &address) const override;
    [[nodiscard]] base::Result<std::optional<QByteArray>> content(const base::FileAddress &address) const override;
    [[nodiscard]] base::Result<QString> drive() const override;

private:
    struct LoadedHive {
        base::FileAddress file;
        QString path;
        QDateTime modified;
        QByteArray bytes;
        regf::Hive hive;
    };
    using Loaded = base::Result<std::shared_ptr<const LoadedHive>>;

    explicit FolderMachine(QString root);
    [[nodiscard]] HiveFile examined(const QString &name, const LoadedHive &hive, HiveCondition &condition) const;
    [[nodiscard]] HiveCondition conditionOf(const QString &name) const;
    [[nodiscard]] base::Result<EventLog> readLog() const;
    [[nodiscard]] base::Result<base::FileAddress> hiveFile(const QString &name) const;
    [[nodiscard]] Loaded load(const QString &name) const;
    [[nodiscard]] Loaded loaded(const QString &name) const;
    [[nodiscard]] base::Result<std::optional<regf::Key>> find(const base::KeyAddress &address, Loaded &hive) const;
    [[nodiscard]] base::Result<QString> rootOf(const base::FileAddress &address) const; ///< the folder that its elements are counted from
    [[nodiscard]] base::Result<std::optional<folder::OpenFile>> openFile(const base::FileAddress &address) const;

    QString m_root;
    Identity m_identity;
    folder::Access m_access;
    mutable std::optional<base::Result<EventLog>> m_eventLog;             ///< read at its first use
    mutable QMap<QString, std::pair<HiveFile, HiveCondition>> m_examined; ///< by name: hashing and walking takes its time
    mutable QMap<QString, Loaded> m_hives;                                ///< by name; errors too, so that a damaged hive is read once
};

} // namespace machine
