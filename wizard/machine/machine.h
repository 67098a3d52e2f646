// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/address.h"
#include "base/probe.h"
#include "base/result.h"
#include "machine/condition.h"
#include "machine/eventlog/eventlog.h"
#include "machine/registryvalue.h"

#include <QDateTime>
#include <QMap>
#include <QString>
#include <QStringList>
#include <QVersionNumber>

#include <memory>
#include <optional>
#include <vector>

/// Where facts come from and fixes go: one Windows machine behind one interface. Reading only; the writing side is repair/, which
/// works on the paths that `Storage` names.
namespace machine {

enum class Kind { None, Practice, Folder, Memory, Export };

/// Who this machine is, for titles, plans and reports.
struct Identity {
    Kind kind = Kind::None;
    QString location;     ///< what open() takes to come back to it: the absolute path of the system root; of exports, joined by `;`; `none`
    QString title;        ///< `practice machine`, `Windows folder WINNT`, `no machine`
    QString computerName; ///< from the registry; may be empty
    bool operator==(const Identity &) const = default;
};

/// Which control set is which (SYSTEM\Select); numbers from 1, 0 = not there.
struct ControlSets {
    int current = 0;
    int defaultSet = 0;
    int lastKnownGood = 0;
    int failed = 0;
    bool isRunning = false; ///< exported from a running machine without Select: the set in use is known as CurrentControlSet, and no other
    bool operator==(const ControlSets &) const = default;

    /// The sets that the next boot may use and a fix must reach: default and current, once each, default first.
    [[nodiscard]] std::vector<int> toRepair() const;
    [[nodiscard]] static QString keyName(int number); ///< `ControlSet001`; 0 is CurrentControlSet
};

/// One hive file of the machine.
struct HiveFile {
    QString name; ///< `SYSTEM`
    QString path; ///< on this computer
    qint64 size = 0;
    QString sha256;
    QDateTime modified;
    bool dirty = false;             ///< sequence numbers differ or the header checksum is wrong
    QString trouble;                ///< why it must not be written, in words; empty when it may be
    QMap<QString, QString> damaged; ///< control sets in which something is broken, and what: they must not be changed, the others may be
    QString log;                    ///< what its .LOG file means for it, one sentence
    quint32 sequence1 = 0, sequence2 = 0;
    quint32 minorVersion = 0; ///< of 1.3, 1.5, ...: 3, 5, ...
    bool operator==(const HiveFile &) const = default;
};

struct FileInfo {
    QString path; ///< on this computer
    qint64 size = 0;
    QDateTime modified;
    QString sha256;
    std::optional<QVersionNumber> version; ///< of the version resource
    QString processor;                     ///< pe::Image::processor; empty when it is no PE file
    QStringList imports;                   ///< DLL names as written in the import table
    bool namesItself = false;              ///< its version resource gives a file name
    std::optional<quint16> language;       ///< of the version resource
    QString damage = {};                   ///< half a sentence: what shows that the program file is cut off or altered; empty when it is sound or no program
    QDateTime linked;                      ///< when the program was linked, as its header says; invalid when it is no PE file
    bool operator==(const FileInfo &) const = default;
};

struct KeyInfo {
    QString name;
    QStringList subkeys;
    QStringList values;
    bool isPlain = true; ///< it has the permissions of the key above it and no class name; true where that is not known
    bool operator==(const KeyInfo &) const = default;
};

/// One Windows machine, read-only. Implementations are used from one thread at a time (the window uses a worker thread).
/// "Not there" is an empty optional, "cannot be read" an Error. Key addresses may name CurrentControlSet, which means the set that
/// the running system used (Select\Current), or a ControlSetNNN.
class Machine
{
public:
    virtual ~Machine() = default;

    [[nodiscard]] virtual Identity identity() const = 0;
    /// False for Kind::None: every question goes to the person.
    [[nodiscard]] virtual bool canRead() const = 0;
    /// False where only its registry is at hand: file() and pathOf() then are errors for every address.
    [[nodiscard]] virtual bool hasFiles() const { return canRead(); }
    /// False: fixes come out as instructions only; or the disk is read-only or not ours to write, and condition() says so.
    [[nodiscard]] virtual bool canWrite() const = 0;
    /// How it was found when it was opened. The first call walks its hives.
    [[nodiscard]] virtual Condition condition() const = 0;
    [[nodiscard]] virtual base::Result<ControlSets> controlSets() const = 0;
    /// Hive names: SYSTEM, SOFTWARE. A hive is read once, at its first use, and is then what this machine knows: to see what became of
    /// the file, open() the machine again. The first call hashes and walks the whole hive.
    [[nodiscard]] virtual base::Result<HiveFile> hive(const QString &name) const = 0;
    [[nodiscard]] virtual base::Result<std::optional<KeyInfo>> key(const base::KeyAddress &address) const = 0;
    [[nodiscard]] virtual base::Result<std::optional<RegistryValue>> value(const base::ValueAddress &address) const = 0;
    [[nodiscard]] virtual base::Result<std::optional<FileInfo>> file(const base::FileAddress &address) const = 0;
    /// The System event log, read once, at its first use. NotFound where there is none; an Error also where it cannot be read at all.
    [[nodiscard]] virtual base::Result<EventLog> eventLog() const;
    /// The address's place on this computer, found in any letter case; empty optional when there is no such file. Never leads
    /// outside the machine's folder, not even through a symlink (Refused).
    [[nodiscard]] virtual base::Result<std::optional<QString>> pathOf(const base::FileAddress &address) const = 0;
    /// Where the file is, or would be: in a folder that is there. NotFound where the folder is not, or where nothing can be written.
    [[nodiscard]] virtual base::Result<QString> placeOf(const base::FileAddress &address) const;
    /// The bytes of a file; empty optional when there is none. NotFound on a machine that knows files only by what they are.
    [[nodiscard]] virtual base::Result<std::optional<QByteArray>> content(const base::FileAddress &address) const;
    /// The folder that files `drive:\...` lie in. Refused, with what to do, where it is not known to be the root of the drive.
    [[nodiscard]] virtual base::Result<QString> drive() const;
};

/// Opens what the user named: `none`; a folder that holds a Windows (the system root itself, or a disk with one below it; any
/// letter case, any name; recognised by content: system32/config/system); `practice` or `practice:SCENARIO` makes a practice machine in
/// the user's data folder; exported registry files (ExportMachine::isMeant()). BadInput says what was looked for and where.
[[nodiscard]] base::Result<std::unique_ptr<Machine>> open(const QString &where);

/// One of the keys below another one, as a person may choose it.
struct Offered {
    QString name;
    QString shown;    ///< by what people know it; empty where it has no such value
    bool fits = true; ///< the condition holds, or is not known to fail
    bool operator==(const Offered &) const = default;
};

/// The keys right below `key`, by name, and whether the condition (null: none) holds for each. `show` is the value by which people know them, or empty.
/// Nothing where the key is not there or cannot be read: then nobody is offered anything. Reads each of them: off the GUI thread.
[[nodiscard]] std::vector<Offered> offeredBelow(const Machine &machine, const base::KeyAddress &key, const QString &show, const base::Probe *when);

/// Answers a probe. Never fails: what cannot be read becomes base::Unknown with the reason as source.
[[nodiscard]] base::Finding examine(const Machine &machine, const base::Probe &probe);

} // namespace machine
