// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "machine/eventlog/eventlog.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace machine {

class Machine;

/// A message that the machine itself wrote down: what somebody saw on its screen, or could have seen. Offered as the observed message, never
/// taken for it: that somebody complains about this one is for the person to say.
struct SeenMessage {
    QString text;   ///< as on the screen: the caption, then the text
    QString source; ///< `Application Popup`
    int id = 0;
    int count = 0;
    QDateTime last;    ///< UTC
    QString lastLocal; ///< `2001-12-13 08:02`, by the machine's own clock
    bool operator==(const SeenMessage &) const = default;

    /// `14 times, last 2001-12-13 08:02`.
    [[nodiscard]] QString howOften() const;
};

/// The messages of a machine's System event log, what was on the screen first, then the newest first.
struct SeenMessages {
    QString log;          ///< the file; empty: no log was read
    QStringList problems; ///< why there may be more; with an empty `log` why none was read
    std::vector<SeenMessage> messages;
    bool operator==(const SeenMessages &) const = default;
};

/// Message boxes (Application Popup 26), services that failed (Service Control Manager 7000 to 7034), crashes (Save Dump and BugCheck 1001) and
/// their reasons (USER32 1076). Reads the log; off the GUI thread. A machine that cannot be read gives nothing at all.
[[nodiscard]] SeenMessages seenOn(const Machine &machine);

} // namespace machine
