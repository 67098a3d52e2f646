// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/address.h"
#include "base/probe.h"
#include "rules/condition.h"

#include <QString>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace rules {

enum class RegistryType { Sz = 1, ExpandSz = 2, Binary = 3, Dword = 4, MultiSz = 7 };

/// registry.set: make the value exactly this.
struct RegistrySet {
    base::ValueAddress address;
    RegistryType type = RegistryType::Sz;
    QString data;         ///< text; MultiSz: one line a string; Dword: decimal or 0x; Binary: hex pairs
    bool makeKey = false; ///< missing keys are made, each a change of its own; otherwise that is refused
};

/// registry.part: change one item of a comma list inside a blank-separated string value, and nothing else of it.
/// `SharedSection=1024,3072` with item 3 and data 512 becomes `SharedSection=1024,3072,512`; everything else stays byte for
/// byte, the type is kept, nothing is expanded. Refused (with a reason) when the part is missing, stands there twice, holds a
/// blank or something that is not a number, or has fewer than item-1 or more than `maximumItems` items.
/// The item is already there: nothing to do, and `meaning` of it is told.
struct RegistryPart {
    base::ValueAddress address;
    QString part;                   ///< `SharedSection`
    int item = 0;                   ///< from 1; may be one more than there are items now
    QString data;                   ///< `512`
    int maximumItems = 0;           ///< more items than this: refused; 0 = no limit
    std::optional<double> countsAs; ///< an item below this number counts as this number (128)
    struct Expectation {            ///< a damage that the author knows of
        QString present;            ///< a word of the line that must stand there...
        QString form;               ///< ...in this form (`MaxRequestThreads=16`): any other form is warned about
        QString says;
    };
    std::vector<Expectation> expects;
};

/// registry.set with `set-bits` or `clear-bits`: change some bits of a REG_DWORD, and none of the others. A value that is missing has no bit
/// set, so that `set` makes it; a value of another type or size is refused.
struct RegistryBits {
    base::ValueAddress address;
    quint32 set = 0;
    quint32 clear = 0; ///< none that `set` has
};

/// registry.line: strings of a REG_MULTI_SZ, taken away and added; the others stay, in their order. Strings are compared whole and as Windows
/// compares names: letter case does not matter, `AcmeNetBIOSShim` is not `NetBIOS`. What is there already is not added again. A value that
/// is missing is an empty list; one of another type, or that is no list, is refused.
struct RegistryLine {
    base::ValueAddress address;
    QStringList remove;
    QStringList add;
    QString before; ///< the string that the added ones are put before; empty: see `after`
    QString after;  ///< ... or behind; both empty: at the end. Where the string is not in the list: refused.
};

/// service.start-type: when Windows starts a service or a driver: Start of its key. The service must be there.
struct ServiceStartType {
    enum class Start { Boot = 0, System = 1, Automatic = 2, Manual = 3, Disabled = 4 };
    QString service; ///< the name of its key, not the one in the list of services
    Start start = Start::Manual;
};

/// registry.delete: remove one value. Absent: nothing to do.
struct RegistryDelete {
    base::ValueAddress address;
};

/// registry.delete-key: remove a key with all below it; what it held is kept for the way back. Absent: nothing to do.
struct RegistryDeleteKey {
    base::KeyAddress key;
};

/// registry.copy: give a value the type and the data that the value of the same name has in another key, such as a user's.
struct RegistryCopy {
    base::KeyAddress from;
    base::ValueAddress address; ///< the value that changes
    bool makeKey = false;
};

/// Which file of the machine file.replace may put another in the place of.
struct Accept {
    bool newer = true;       ///< one of a lower version
    bool anyVersion = false; ///< one of any version, a damaged one, and one that is no program file
    bool missing = false;    ///< none at all
    bool operator==(const Accept &) const = default;
};

/// file.replace: put a file of the same kind in place, from media that the user points at. Refused unless the new file is a whole PE file
/// of that name for the machine's processor, every DLL that it imports is on the machine, and `accept` allows what it would replace.
struct FileReplace {
    base::FileAddress file;
    QString source; ///< in words: where such a file comes from
    std::optional<QString> minimumVersion;
    Accept accept = {};
};

/// file.rename: give a file another name, in its folder or another one. A target that is there is never overwritten.
struct FileRename {
    base::FileAddress file;
    base::FileAddress to;
};

/// file.copy: a second file with the bytes of the first. A target that is there with other bytes is never overwritten.
struct FileCopy {
    base::FileAddress file;
    base::FileAddress to;
};

/// file.delete: the file is kept with the case. Absent: nothing to do.
struct FileDelete {
    base::FileAddress file;
};

/// ini.set: one line of an INI file or of boot.ini; every other byte of the file stays. Exactly one of `value`, `remove` and `renameTo`.
struct IniSet {
    base::FileAddress file;
    QString section;
    QString key;                  ///< what stands before the equals sign; in boot.ini an ARC path
    std::optional<QString> value; ///< what stands behind it; a missing line is added at the end of the section
    QString renameTo;             ///< another key in the place of this one, the value kept; in all lines of the key
    bool remove = false;          ///< the line goes
    bool makeSection = false;     ///< a missing section is added at the end of the file; otherwise that is refused
    bool operator==(const IniSet &) const = default;
};

/// file.check: compare a file with the attributes that an article gives; informs, changes nothing.
struct FileCheck {
    base::FileAddress file;
    struct Row {
        QString processor; ///< intel, alpha
        QString date;      ///< ISO; "or later" is meant
        qint64 size = 0;   ///< told, never decided by
    };
    std::vector<Row> rows;
    QString says;
};

/// manual: an instruction that a person carries out and confirms.
struct Manual {
    QString text;
    QString confirm; ///< the sentence that is ticked; empty = "Done"
};

/// restart: the machine must be restarted for the change to count.
struct Restart {
    QString text;
};

/// `each:` an action is repeated for the keys right below one; in its own keys `*` stands for that key (rules/each.h).
struct Each {
    base::KeyAddress key;
    std::shared_ptr<const base::Probe> when; ///< which of them; null: all
};

struct Action {
    std::variant<RegistrySet, RegistryBits, RegistryPart, RegistryLine, RegistryDelete, RegistryDeleteKey, RegistryCopy, ServiceStartType, FileReplace,
                 FileRename, FileCopy, FileDelete, IniSet, FileCheck, Manual, Restart>
        what;
    Condition when; ///< false: left out; unknown: kept, with the condition told
    QString says;   ///< why this is done: the cause shown beside the change
    QString article;
    std::optional<Each> each;
    QStringList answers; ///< questions whose answers stand in its texts as `{answer:ID}` (rules/placeholders.h)
};

} // namespace rules
