// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

#include <vector>

/// Practice machines: folders in the shape of a Windows NT 4.0 system root, one scenario an article, or of a Windows 10 disk; made on the spot.
namespace machine::practice {

/// What the imagined user of the machine reports, to be typed or pasted like a real one. Keys are question ids of the tree `Scenario::tree`.
struct Report {
    QString question;
    QString value; ///< as on the command line, on one line
    QString words; ///< as the user says it
};

struct Scenario {
    QString id; ///< `Q142676` .. or `healthy`
    QString title;
    QString story; ///< two or three sentences
    std::vector<Report> reports;
    QString tree = QStringLiteral("nt4-dll-initialization"); ///< the id of the tree that it is for
};

[[nodiscard]] const std::vector<Scenario> &scenarios();

/// Makes `directory`/WINNT (of Windows 10: `directory`/Windows) for this scenario. The directory is created; it must be empty or absent (Refused otherwise:
/// nothing of a user's is overwritten). BadInput lists the scenarios for an unknown one. Gives the path of the Windows folder. A file `practice.txt` beside
/// WINNT names the scenario, so that machine::open() knows a practice machine.
[[nodiscard]] base::Result<QString> make(const QString &directory, const QString &scenario);

/// make() in a new numbered folder below the user's data folder (`$XDG_DATA_HOME/fixwright/practice`, or what FIXWRIGHT_DATA names).
[[nodiscard]] base::Result<QString> makeForUser(const QString &scenario);

/// The scenario of a folder that make() made, or of the WINNT in it; nullptr otherwise.
[[nodiscard]] const Scenario *scenarioOf(const QString &folder);

} // namespace machine::practice
