// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/address.h"
#include "base/value.h"

#include <QDate>
#include <QString>

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
        KeyExists,     ///< YesNo: `key`
        RegistryValue, ///< Text, Number (REG_DWORD) or nothing when the value is absent: `key`, `name`
        ValuePart,     ///< Number or Text: item `item` (from 1) of the comma list behind `part=` in a blank-separated string value; nothing when absent
        ServiceExists, ///< YesNo: service `text` of the current control set
        ServiceImage,  ///< YesNo: any service whose ImagePath contains `text`
        Uninstall,     ///< YesNo: an Uninstall entry whose DisplayName contains `text`
        Hotfix,        ///< YesNo: Hotfix\`text` is installed
        FileExists,    ///< YesNo: `file`
        FileVersion,   ///< Version: `file`; nothing when absent or without a version
        FileDate,      ///< Text, ISO date: `file`
        FileSize,      ///< Number of bytes: `file`
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
        std::optional<QString> from;  ///< at least (number, version or ISO date)
        std::optional<QString> below; ///< less than
        bool operator==(const Comparison &) const = default;
    };
    std::optional<Comparison> compare;

    bool operator==(const Probe &) const = default;
};

/// What a probe answers with.
enum class ProbeResult { Edition, ServicePack, Processor, YesNo, Number, TextOrNumber, Version, Date };
[[nodiscard]] ProbeResult resultOf(const Probe &probe);

/// What a machine found for one probe. `value` is empty when the thing is not there to be read (value absent, file missing);
/// base::Unknown when the machine cannot tell. `source` says where it was read, in words fit for the report:
/// `SOFTWARE\...\CurrentVersion, CSDVersion = "Service Pack 3"`.
struct Finding {
    std::optional<Value> value;
    QString source;
    bool operator==(const Finding &) const = default;
};

} // namespace base
