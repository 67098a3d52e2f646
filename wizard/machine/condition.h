// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace machine {

enum class HiveState { Clean, Dirty, NewerLog, PartlyDamaged, Damaged, OtherTool, OtherVersion, NoHive, Unreadable, Exported };

/// `clean`, `dirty`, `newer-log`, ...: the words of the JSON output.
[[nodiscard]] QString word(HiveState state);

/// How one hive was found, or an exported file of a registry.
struct HiveCondition {
    QString name; ///< `SYSTEM`
    HiveState state = HiveState::Clean;
    QString message; ///< what is wrong, and what to do; empty when it is clean
    bool operator==(const HiveCondition &) const = default;
};

/// What a hive may grow by when it is edited.
inline constexpr qint64 roomToGrow = 64 * 1024;

/// How the machine was found: whether anything can be written on it, and in which state its registry is. Nothing is written to find out.
struct Condition {
    bool writable = false;
    QString whyNotWritable; ///< and what to do; empty on a machine on which nothing is ever written
    qint64 freeBytes = -1;  ///< on the disk of the machine; -1 = not known
    qint64 neededBytes = 0; ///< for a new copy of the largest hive beside the old one
    std::vector<HiveCondition> hives;
    bool operator==(const Condition &) const = default;

    /// Why a copy of so many bytes does not fit on the disk, and what to do; empty when it does, or when nobody knows.
    [[nodiscard]] QString whyNoRoom(qint64 bytes) const;
    /// What a person should know before anything else, one or two sentences each; empty when all is well.
    [[nodiscard]] QStringList problems() const;
    /// Whether what is read from this hive may be older than what Windows would see.
    [[nodiscard]] bool isOld(const QString &hive) const;
};

} // namespace machine
