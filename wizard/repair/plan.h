// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/address.h"
#include "base/clock.h"
#include "base/result.h"
#include "engine/candidates.h"
#include "engine/evaluate.h"
#include "machine/machine.h"
#include "machine/registryvalue.h"
#include "rules/action.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace repair {

enum class ChangeKind { SetValue, DeleteValue, MakeKey, DeleteKey, ReplaceFile, RenameFile, CopyFile, DeleteFile, SetIni, Check, Manual, Restart };

/// What a file is, before or after.
struct FileState {
    QString path; ///< on this computer
    qint64 size = 0;
    QString sha256;
    QString version;     ///< may be empty
    QString processor;   ///< may be empty
    QString date;        ///< ISO
    QString inside = {}; ///< where in `path` it lies when that is an archive or a packed file; empty when it is the file itself
    [[nodiscard]] QString where() const { return inside.isEmpty() ? path : path + u'/' + inside; }
    bool operator==(const FileState &) const = default;
};

/// What a change does with a whole key.
enum class KeyAct { None, Make, Delete };

/// One key of those that are deleted, as it was.
struct KeptKey {
    struct Entry {
        QString name;
        machine::RegistryValue value;
        bool operator==(const Entry &) const = default;
    };
    QStringList below; ///< its path below the deleted key; empty: that key itself
    std::vector<Entry> values;
    bool isPlain = true; ///< it has the permissions of the key above it and no class name, so that it can be made anew
    bool operator==(const KeptKey &) const = default;
};

/// One thing that will be different, or that a person has to do, in the order of doing. Preview, apply, verify, undo and report
/// all read this one object; none derives it again.
struct Change {
    QString id; ///< `1`, `2`, ... within the plan
    ChangeKind kind = ChangeKind::Manual;
    base::ValueAddress value;                            ///< SetValue, DeleteValue: concrete (ControlSet001, never CurrentControlSet)
    KeyAct keyAct = KeyAct::None;                        ///< MakeKey, DeleteKey, and such by hand: value.key alone is meant
    std::vector<KeptKey> kept;                           ///< DeleteKey: all that goes, a key before those below it
    base::FileAddress file;                              ///< the file that changes: of CopyFile the new one, of RenameFile the old name; Check
    base::FileAddress other;                             ///< CopyFile: what is copied; RenameFile: the new name
    rules::Accept accept;                                ///< ReplaceFile
    std::optional<rules::IniSet> ini;                    ///< SetIni
    QString diff;                                        ///< SetIni: the hunks of its lines
    std::optional<machine::RegistryValue> before, after; ///< SetValue, DeleteValue; an empty optional = the value is absent
    std::optional<FileState> fileBefore, fileAfter;      ///< an empty optional = the file is absent; ReplaceFile: after = the medium;
                                                         ///< Check: before = as found, after = as the plan makes it
    QString text;                                        ///< what to do or what is done, one sentence
    QString confirm;                                     ///< Manual: the sentence to tick
    QString cause;                                       ///< why, from the tree
    QString article;
    QString note;           ///< what to know: "the running system uses this set", a condition that is not known
    bool automatic = false; ///< done by the program
    bool operator==(const Change &) const = default;

    [[nodiscard]] bool isOfValue() const; ///< names a registry value or a key; otherwise a file or nothing
    /// Whether both change the same value or key, or one a key that the other deletes.
    [[nodiscard]] bool isOfSamePlace(const Change &other) const;
    [[nodiscard]] bool isOfFile() const;      ///< changes a file (Check does not), by the program or by a person
    [[nodiscard]] QString address() const;    ///< `SYSTEM\ControlSet001\..., Windows` or the file
    [[nodiscard]] QString typeText() const;   ///< `REG_EXPAND_SZ`, `file`, ...
    [[nodiscard]] QString beforeText() const; ///< fit to be shown
    [[nodiscard]] QString afterText() const;
};

enum class PlanStatus { Changes, Nothing, Refused };

/// A file of the wanted name on the medium that was pointed at.
struct MediumCandidate {
    FileState file;
    QString language;       ///< may be empty
    QStringList objections; ///< why it must not be used; empty when it may be
    bool taken = false;     ///< the plan uses this one
    bool operator==(const MediumCandidate &) const = default;
};

/// Everything that is going to happen. `basis` is what was measured: when any of it is different at apply time the plan is stale.
struct Plan {
    QString diagnosis;
    QString remedy;
    QString remedyTitle;
    PlanStatus status = PlanStatus::Nothing;
    std::vector<Change> changes;
    QStringList warnings;
    QStringList refusals;     ///< why, when status is Refused
    QStringList nothing;      ///< what is right already, and what it means
    QStringList notDone;      ///< what is left alone on purpose (LastKnownGood, SYSTEM.ALT, ...)
    QStringList verify;       ///< what must hold once it is done, one sentence each (Verification::checks)
    QStringList confirmFirst; ///< askBefore sentences that must be confirmed before applying (ApplyOptions::confirmed, confirmationId())
    bool restart = false;
    QDateTime made;
    QString language;                        ///< of the texts that are not the tree's own; they are another plan's in another language
    std::vector<MediumCandidate> candidates; ///< what was found on the medium: usable ones first, then the newest
    std::vector<machine::HiveFile> basis;    ///< hives that will be edited, with their hashes
    bool operator==(const Plan &) const = default;

    [[nodiscard]] bool hasAutomatic() const;
    /// The button's words: `Change 2 registry values and restart later`, `Replace 1 file`, `Note 2 steps to do by hand`; empty when
    /// there is nothing to do.
    [[nodiscard]] QString act() const;
};

} // namespace repair
