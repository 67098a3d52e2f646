// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace machine::eventlog {

/// What the first bytes of an event log say of it. Read before anything else looks at the file; any bytes will do, and none are trusted.
struct LogHead {
    enum class Form {
        None, ///< no event log
        Evt,  ///< Windows NT to 2003
        Evtx, ///< since Windows Vista
    };
    Form form = Form::None;
    bool dirty = false;   ///< Windows did not close it: what the head says of the records is old
    bool wrapped = false; ///< old records were overwritten
    bool cut = false;     ///< the file is shorter than its head says
    bool operator==(const LogHead &) const = default;
};

[[nodiscard]] LogHead headOf(QByteArrayView file);

/// An .evt is a ring: the newest records may stand before the oldest ones, and one of them in two parts. This is the same log from its oldest
/// record to its newest, with a head that says so; libevt loses what lies behind the turn of some rings. Where Windows did not close the log, its end
/// mark, which is written with each record, tells what the head does not. Empty where neither makes sense.
[[nodiscard]] QByteArray inOrder(const QByteArray &file);

} // namespace machine::eventlog
