// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "machine/regfile/regfile.h"
#include "repair/case.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace repair {

struct KitFile {
    QString name; ///< fits DOS: eight letters, three behind the dot
    QByteArray bytes;
};

/// A part of the instructions: its steps in the order of doing.
struct KitSection {
    QString title;
    QStringList lines;
};

/// A fix to be carried by hand to a machine that this program cannot write: registry files made from the machine's own values, the way back, the files
/// to copy, and instructions for the person there.
struct Kit {
    QString title; ///< of the remedy
    std::vector<KitSection> instructions;
    std::vector<KitFile> files; ///< fix.reg and undo.reg where there is something in them, files to copy, instruct.txt

    void add(const QString &name, const QByteArray &bytes) { files.push_back({name, bytes}); }
    [[nodiscard]] qint64 size() const; ///< of all files
    /// Says whether it fits a floppy disk of 1.44 MB, or by how much it does not.
    [[nodiscard]] QString room() const;
};

/// Makes the kit of a case with a plan. A change becomes a line of fix.reg where the value that the machine has was read and the format can say it; a
/// file is copied where the plan knows the new one; everything else, of whatever kind, is a step by hand that says why. Reads the new files again: Refused
/// when one is not the file any more that the plan was made with. BadInput without a plan; Refused when the plan does nothing. Writes nothing.
[[nodiscard]] base::Result<Kit> makeKit(const Case &run, machine::regfile::Format format);

/// Writes the kit with its checksums (`checksum.txt`, for sha256sum -c) into a folder that does not exist or is empty; anything else is Refused, and so is
/// a folder on the machine itself. What was begun is removed when a file cannot be written.
[[nodiscard]] base::Status writeKit(const Kit &kit, const QString &folder, const machine::Identity &machine);

} // namespace repair
