// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

#include <compare>
#include <variant>

namespace base {

/// A registry key. The first element is the hive: `SYSTEM` or `SOFTWARE`, `DEFAULT` (what is there before somebody logs on), or `USERS`, below which
/// each user of the machine has a key named by security identifier, with the user's own registry in it. The second element of SYSTEM may be
/// `CurrentControlSet`, which each machine resolves to the control sets that its next boot may use.
/// Comparison ignores letter case, as the registry does.
struct KeyAddress {
    QStringList path;

    /// From `SYSTEM\CurrentControlSet\Control\...`; a leading `HKLM\` or `HKEY_LOCAL_MACHINE\` and stray backslashes are dropped.
    [[nodiscard]] static KeyAddress fromString(const QString &text);
    [[nodiscard]] QString toString() const; ///< `SYSTEM\...`, backslashes
    [[nodiscard]] QString hive() const;     ///< upper case; empty for an empty path
    [[nodiscard]] bool isValid() const;     ///< a known hive and no empty, overlong or NUL-holding element; `USERS` alone is the list of users
    [[nodiscard]] bool isOfMachine() const; ///< isValid() and in SYSTEM or SOFTWARE, not in a user's registry
    /// The hive file that it lies in, as machine::Machine::hive() names it: `SYSTEM`, `DEFAULT`, `USERS\S-1-5-21-...`; upper case.
    [[nodiscard]] QString hiveName() const;
    [[nodiscard]] QStringList insideHive() const; ///< the path below the root of that file
    [[nodiscard]] bool isWritable() const;        ///< isValid(), and names a key below the root of one hive
    /// As registry editors and .reg files name it: `HKEY_LOCAL_MACHINE\SYSTEM\...`, `HKEY_USERS\.DEFAULT\...`, `HKEY_USERS\S-1-5-21-...`.
    [[nodiscard]] QString inEditor() const;
    /// Whether it is part of what every Windows needs, or holds such a part: no action deletes it.
    [[nodiscard]] bool isForStart() const;
    bool operator==(const KeyAddress &other) const;
};

/// A value of a registry key; the empty name is the key's default value.
struct ValueAddress {
    KeyAddress key;
    QString name;

    [[nodiscard]] QString toString() const; ///< `KEY, name`
    bool operator==(const ValueAddress &other) const;
};

/// A file below the machine's system root (`System32\crypt32.dll`), or below the drive that the system root is on (`drive:\boot.ini`),
/// backslash-separated as a tree writes it.
/// It can never name anything outside: isValid() refuses drive letters, `..`, absolute paths, device names, streams, blanks and dots at the end
/// of a name, and characters that cannot be seen.
struct FileAddress {
    QString path;

    [[nodiscard]] QStringList elements() const; ///< below the system root, or below the drive when isOnDrive()
    [[nodiscard]] bool isOnDrive() const;
    [[nodiscard]] bool isValid() const;
    /// Whether Windows does not start without it: no action deletes it or takes it away.
    [[nodiscard]] bool isForStart() const;
    /// Whether the registry itself is kept there: everything in `System32\config`, the emergency repair data in `Repair`, and what belongs to
    /// the hive of a user's profile. As a file it is never replaced: only its values are changed, one by one, with a way back.
    [[nodiscard]] bool isOfRegistry() const;
    bool operator==(const FileAddress &other) const;
};

using Address = std::variant<KeyAddress, ValueAddress, FileAddress>;

[[nodiscard]] QString toString(const Address &address);

} // namespace base
