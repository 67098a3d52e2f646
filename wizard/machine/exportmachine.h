// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "machine/machine.h"
#include "machine/regfile/regfile.h"

#include <QHash>

namespace machine {

/// A machine of which only an exported registry is at hand: one or more files of REGEDIT, made at one moment. An export holds whole branches: below
/// the first key of a branch, what is not there is absent; everything else, and all files, are not known, which is an Error (NotFound) that says what
/// to export. Nothing can be written: the fix is a kit to carry (repair/kit.h).
///
/// CurrentControlSet is what stands there under this name; where SYSTEM\Select is exported too, it and the set with that number are one.
class ExportMachine final : public Machine
{
public:
    /// Whether `where` names exports: a file FILE.reg, several joined by `;`, or a folder of nothing else. Looks at names only.
    [[nodiscard]] static bool isMeant(const QString &where);
    /// Reads all files. BadInput as regfile::parse(); also for a file that deletes something or belongs to a kit (it changes a machine and describes none),
    /// for files that contradict each other, and for an export without anything of HKEY_LOCAL_MACHINE\SYSTEM or SOFTWARE.
    [[nodiscard]] static base::Result<std::unique_ptr<Machine>> open(const QString &where);

    [[nodiscard]] Identity identity() const override { return m_identity; }
    [[nodiscard]] bool canRead() const override { return true; }
    [[nodiscard]] bool hasFiles() const override { return false; }
    [[nodiscard]] bool canWrite() const override { return false; }
    [[nodiscard]] Condition condition() const override { return m_condition; }
    [[nodiscard]] base::Result<ControlSets> controlSets() const override;
    [[nodiscard]] base::Result<HiveFile> hive(const QString &name) const override;
    [[nodiscard]] base::Result<std::optional<KeyInfo>> key(const base::KeyAddress &address) const override;
    [[nodiscard]] base::Result<std::optional<RegistryValue>> value(const base::ValueAddress &address) const override;
    [[nodiscard]] base::Result<std::optional<FileInfo>> file(const base::FileAddress &address) const override;
    [[nodiscard]] base::Result<EventLog> eventLog() const override;
    [[nodiscard]] base::Result<std::optional<QString>> pathOf(const base::FileAddress &address) const override;

private:
    struct Node {
        KeyInfo info;
        QHash<QString, std::pair<RegistryValue, QString>> values; ///< by folded name; with the file that says so
        bool isLast = false;                                      ///< the last of a file that may be cut: more values may have followed
    };
    /// A branch that an export holds.
    struct Branch {
        QStringList path;
        bool isWhole = true; ///< false: the file may be cut, so what is not there may be missing only in the file
    };

    [[nodiscard]] base::Status add(const regfile::File &file, const QString &path);
    [[nodiscard]] base::Status addValues(Node &node, const regfile::Key &key, const QString &path);
    Node &nodeOf(const QStringList &path);
    /// Where the address stands in the exports, and the branch that holds it.
    [[nodiscard]] base::Result<std::pair<QStringList, const Branch *>> find(const base::KeyAddress &address) const;

    Identity m_identity;
    Condition m_condition;
    QHash<QString, Node> m_keys; ///< by path, folded as Windows compares names
    std::vector<Branch> m_branches;
    std::vector<QStringList> m_lastKeys; ///< of files that may be cut: below these, and below what is above them, more keys may have followed
    int m_current = 0;                   ///< SYSTEM\Select, Current; 0: not exported
};

} // namespace machine
