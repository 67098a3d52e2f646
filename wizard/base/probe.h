// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/address.h"
#include "base/value.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace base {

/// Something that a machine can be asked, as data. A tree writes it, a machine answers it; neither knows the other.
/// `kind` says which of the other members count:
struct Probe {
    enum class Kind {
        Edition,       ///< Choice: nt4-workstation nt4-server nt4-enterprise nt4-terminal nt351 win2000 win9x other
        ServicePack,   ///< Choice: none sp1 .. sp5 sp6 sp6a
        Processor,     ///< Choice: intel alpha other
        Release,       ///< Choice: nt3.51 nt4 2000 xp ... 10-22h2 11-24h2 2022: releases()
        Build,         ///< Number: 1381, 19045
        Architecture,  ///< Choice: x86 alpha mips ppc ia64 x64 arm arm64
        ProductType,   ///< Choice: workstation server domain-controller
        DiskFree,      ///< Number: whole megabytes (1,048,576 bytes) that are free on the machine's disk
        KeyExists,     ///< YesNo: `key`
        RegistryValue, ///< Text, Number (REG_DWORD) or nothing when the value is absent: `key`, `name`
        ValueType,     ///< Text, `REG_DWORD`; nothing when the value is absent: `key`, `name`
        ValuePart,     ///< Number or Text: item `item` (from 1) of the comma list behind `part=` in a blank-separated string value; nothing when absent
        ServiceExists, ///< YesNo: service `text` of the current control set
        ServiceStart,  ///< Choice: boot system automatic manual disabled: of service `text`; nothing where there is no such service
        ServicePath,   ///< Text: ImagePath of service `text`; nothing when absent
        ServiceImage,  ///< YesNo: any service whose ImagePath contains `text`
        Uninstall,     ///< YesNo: an Uninstall entry whose DisplayName contains `text`
        Hotfix,        ///< YesNo: Hotfix\`text` is installed
        FileExists,    ///< YesNo: `file`
        FileVersion,   ///< Version: `file`; nothing when absent or without a version
        FileDate,      ///< Text, ISO date: `file`
        FileSize,      ///< Number of bytes: `file`
        FileDamaged,   ///< YesNo: `file` is there and is a program file that was cut off or altered
        FileLanguage,  ///< Text, `de-DE`: of the version resource of `file`; nothing when absent or without one
        FileHash,      ///< Text: SHA-256 of `file`, 64 lower-case hex digits
        IniValue,      ///< Text or Number: what stands behind `name`= in section `part` of `file`; nothing when absent
        AnySubkey,     ///< YesNo: the condition `of[0]` holds for one of the keys right below `key` (without `of`: there is one)
        AllSubkeys,    ///< YesNo: there are keys right below `key`, and `of[0]` holds for each
        CountSubkeys,  ///< Number: of those for which `of[0]` holds (without `of`: of all)
        Event,         ///< YesNo: the System event log has a record as `event` says
        AnyOf,         ///< YesNo over `of`: yes as soon as one is yes, unknown when one is unknown and none is yes
        AllOf,
        NoneOf,
    };

    Kind kind = Kind::KeyExists;
    KeyAddress key;
    QString name;
    QString part;
    int item = 0;
    FileAddress file;
    QString text;
    std::vector<Probe> of;

    /// A record of the System event log.
    struct Event {
        QString source;   ///< `Application Popup`, in any letter case
        int id = 0;       ///< 0: any
        QString contains; ///< a part of its strings, in any letter case; empty: any
        QDate since;      ///< by the machine's own clock; invalid: as far back as the log goes
        int days = 0;     ///< in place of `since`: before the newest record; 0: not so
        [[nodiscard]] bool isLimited() const { return days > 0 || since.isValid(); }
        bool operator==(const Event &) const = default;
    };
    Event event;

    /// A comparison turns the value above into YesNo, by the order of base/ordering.h. All given ones must hold.
    struct Comparison {
        std::optional<QString> is;
        std::optional<QString> contains;
        std::optional<QString> from;   ///< at least (number, version or ISO date)
        std::optional<QString> below;  ///< less than
        std::optional<QString> line;   ///< a REG_MULTI_SZ has this string, whole, as Windows compares names
        std::optional<QString> noLine; ///< it has not, also because it is not there at all
        bool operator==(const Comparison &) const = default;
    };
    std::optional<Comparison> compare;

    bool operator==(const Probe &) const = default;
};

/// In the condition of AnySubkey and its like, a key address whose first element is this begins at the subkey.
inline constexpr QLatin1StringView subkeySign("*");
/// Such a condition as a probe of its own: for the subkey at this address.
[[nodiscard]] Probe inSubkey(const Probe &condition, const KeyAddress &subkey);

/// What a probe answers with.
enum class ProbeResult { Edition, ServicePack, Processor, Release, Architecture, ProductType, StartType, YesNo, Number, TextOrNumber, Version, Date };
[[nodiscard]] ProbeResult resultOf(const Probe &probe);
/// The words that it answers with, all of them; empty where it answers with anything else. Of later releases than this program knows there are more,
/// in the same form (`11-26h2`): isWordOf().
[[nodiscard]] QStringList wordsOf(ProbeResult result);
[[nodiscard]] bool isWordOf(ProbeResult result, const QString &word);

/// What a machine found for one probe. `value` is empty when the thing is not there to be read (value absent, file missing);
/// base::Unknown when the machine cannot tell. `source` says where it was read, in words fit for the report:
/// `SOFTWARE\...\CurrentVersion, CSDVersion = "Service Pack 3"`.
struct Finding {
    std::optional<Value> value;
    QString source;
    bool operator==(const Finding &) const = default;
};

} // namespace base
