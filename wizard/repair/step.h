// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "machine/machine.h"
#include "repair/case.h"
#include "repair/hiveedit.h"
#include "repair/planner.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace repair {

/// One file of the machine that is replaced as a whole, made, renamed or deleted: a hive or an INI file with all its edits, or a system file.
struct Step {
    QString hive;                ///< `SYSTEM`; empty for a system file
    std::vector<Change> changes; ///< one, but for hives and INI files

    [[nodiscard]] bool isHive() const { return !hive.isEmpty(); }
    [[nodiscard]] QString name() const; ///< `the SYSTEM registry`, `System32\crypt32.dll`
    [[nodiscard]] QStringList ids() const;
};

/// The automatic changes of a plan in the order of doing, each hive once, at the place of its first change.
[[nodiscard]] std::vector<Step> stepsOf(const Plan &plan);

/// Where a step's file is on this computer, or will be. NotFound when its folder, or the hive, is not there any more.
[[nodiscard]] base::Result<QString> pathOf(const Step &step, const machine::Machine &machine);

/// What a step's file will hold: of the medium, of the file that is copied, or with its lines changed. Not for a file that is renamed or deleted.
/// Its `modified` is invalid where the file does not come from a medium.
[[nodiscard]] base::Result<NewFile> newFileOf(const Step &step, const machine::Machine &machine);

/// How a step's file stands to the plan.
struct StepStatus {
    enum class Kind { Before, After, Elsewhere } kind = Kind::Elsewhere;
    QString says; ///< Elsewhere: what is different from the plan, in words
};
[[nodiscard]] StepStatus statusOf(const Step &step, const Plan &plan, const machine::Machine &machine);

/// The edits that lead from the plan's before to its after, and back.
[[nodiscard]] std::vector<HiveEdit> editsForward(const Step &step);
[[nodiscard]] std::vector<HiveEdit> editsBack(const Change &change);

/// What is measured for one automatic change now.
struct Measured {
    bool isAfter = false;
    bool isBefore = false;
    QString says; ///< `SharedSection is 1024,3072,512 in ControlSet001, confirmed by an independent reader.`
};
[[nodiscard]] Measured measure(const Change &change, const machine::Machine &machine);

} // namespace repair
