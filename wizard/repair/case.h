// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "engine/candidates.h"
#include "engine/session.h"
#include "machine/eventlog/seen.h"
#include "machine/machine.h"
#include "repair/outputfile.h"
#include "repair/plan.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace repair {

/// Which tree a case was walked with.
struct TreeReference {
    QString id;
    QString title;
    QString version;
    QString author;
    QString hash;
    QString file;
    bool operator==(const TreeReference &) const = default;
};

enum class ChangeState {
    Pending,   ///< not begun
    Applied,   ///< written and read back
    Already,   ///< was so before
    Manual,    ///< a person has to do it
    Confirmed, ///< a person said that it is done
    Failed,
    RolledBack, ///< was written, then taken back
    Undone,     ///< taken back later by undo
};

struct Outcome {
    QString change; ///< Change::id
    ChangeState state = ChangeState::Pending;
    QString says; ///< what was measured: `SharedSection is 1024,3072,512, confirmed by an independent reader`
    QDateTime at;
    bool operator==(const Outcome &) const = default;
};

enum class RunState {
    Open, ///< questions, perhaps a diagnosis, nothing planned or nothing applied
    Planned,
    Applying, ///< begun and not ended: seen only after a crash
    Applied,
    Nothing, ///< there was nothing to do automatically
    Refused,
    RolledBack,
    Stopped, ///< stopped in the middle; undo or apply finishes it
    Undone,
};

/// One file of the machine that was replaced as a whole (a hive or a system file), made, deleted or renamed.
struct Replacement {
    QString path;               ///< on the machine
    QString backup;             ///< in the case's folder; empty when there was no file, or when it was renamed
    QString hashBefore;         ///< empty: there was no file
    QString hashAfter;          ///< empty: there is none any more
    QStringList changes;        ///< Change::id
    QString movedTo = {};       ///< renamed: the new path, where the file has hashBefore
    QByteArray attributes = {}; ///< deleted or renamed: FileAttributes::toBytes() of the file
    bool operator==(const Replacement &) const = default;
};

/// What verification measured.
struct Verification {
    bool passed = false;
    QStringList says;                     ///< of the planned values, one sentence each
    std::vector<engine::Evidence> checks; ///< what the remedy should bring about (Plan::verify): True holds, False fails, Unknown is for a person
    QDateTime at;
    bool operator==(const Verification &) const = default;
};

/// One run, from the first answer to the undo: what the report prints and what `*.fixcase` holds.
struct Case {
    QString id;
    QDateTime begun;
    QDateTime ended;
    QString technician;
    QString ticket;
    QString program; ///< `Fixwright 1.0.0`
    TreeReference tree;
    machine::Identity machine;
    engine::Session session;
    machine::SeenMessages seen; ///< what the machine itself wrote down
    std::optional<engine::DiagnosisResult> findings;
    std::optional<Plan> plan;
    RunState state = RunState::Open;
    std::vector<Outcome> outcomes;
    std::vector<Replacement> replacements;
    std::optional<Verification> verification;
    QString error;       ///< why it was refused, failed or stopped
    QStringList journal; ///< one line an event, for the report

    [[nodiscard]] const Outcome *outcome(const QString &change) const;
    /// Whether the last verification told anything of the machine: false while all that it says is what a person has to look at.
    [[nodiscard]] bool isMeasured() const;
    /// Whether nothing of the plan is in place: it was refused, rolled back or undone. Then nobody is told to do its steps or to restart.
    [[nodiscard]] bool isWithdrawn() const { return state == RunState::Refused || state == RunState::RolledBack || state == RunState::Undone; }
};

/// The case as its plan alone: what a file says of a repair that was begun is left out. What is applied begins with this.
[[nodiscard]] Case asPlan(Case run);

/// A new case id: time and random letters (`20261120-133405-k3f9`).
[[nodiscard]] QString newCaseId(const QDateTime &now);

/// JSON with a version number, sorted keys. Secrets never are in a case.
[[nodiscard]] QByteArray toJson(const Case &run);
/// Strict: unknown version, wrong types, oversize and addresses that could leave the machine are BadInput with the JSON path.
[[nodiscard]] base::Result<Case> caseFromJson(const QByteArray &json, const QString &fileName);

[[nodiscard]] base::Result<Case> loadCase(const QString &path);
/// The case as a file to be handed on: writeOutput().
[[nodiscard]] base::Status saveCase(const Case &run, const QString &path, Overwrite overwrite = Overwrite::Own);

/// The words of the JSON output: `changes`, `nothing`, `refused`; `applied`, `rolled-back`, ...
[[nodiscard]] QString word(PlanStatus status);
[[nodiscard]] QString word(RunState state);
[[nodiscard]] QString word(ChangeState state);
[[nodiscard]] QString word(ChangeKind kind);

} // namespace repair
