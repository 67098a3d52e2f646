// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "window/controller/state.h"

#include <QString>

#include <vector>

/// What the side columns show, as values made from the state: nothing in here knows a widget.
namespace window::models {

/// One line of the case list.
struct CaseRow {
    enum class Kind { Machine, Question, Diagnosis, Fix, Report };
    enum class Mark {
        Open,    ///< not answered yet
        Current, ///< on the page now
        ByPerson,
        ByMachine,
        NotKnown,     ///< answered with "I don't know"
        Dormant,      ///< answered, but off the present path: counts again when the path comes back
        Contradicted, ///< person and machine disagree
        KeptAgainst   ///< the same, and the person's answer was kept: the value tells both
    };
    Kind kind = Kind::Question;
    QString question; ///< id
    QString title;
    QString value; ///< the answer in words; empty when there is none
    Mark mark = Mark::Open;
    bool enabled = true; ///< can be clicked
    bool operator==(const CaseRow &) const = default;

    /// The row read aloud.
    [[nodiscard]] QString spoken() const;
};

[[nodiscard]] std::vector<CaseRow> caseRows(const State &state);

/// One line of evidence in the right column.
struct Reason {
    engine::Truth truth = engine::Truth::Unknown; ///< True: speaks for; False: against; Unknown: would decide
    QString says;
    bool operator==(const Reason &) const = default;
};

struct PossibleRow {
    QString diagnosis;
    QString title;
    int score = 0;
    engine::Verdict verdict = engine::Verdict::RuledOut;
    std::vector<Reason> reasons;
    bool operator==(const PossibleRow &) const = default;

    [[nodiscard]] bool isPossible() const { return verdict == engine::Verdict::Match || verdict == engine::Verdict::Possible; }
    [[nodiscard]] QString spoken() const;
};

/// In the order of the findings: the best first, what is ruled out last. Never more than `maximumReasons` lines for one.
[[nodiscard]] std::vector<PossibleRow> possibleRows(const engine::DiagnosisResult &findings, int maximumReasons = 4);

/// What a machine is, in one line: `practice machine`, `Windows folder WINNT, PAYROLL`.
[[nodiscard]] QString machineInWords(const machine::Identity &machine);

/// The name of a tree with its version.
[[nodiscard]] QString treeInWords(const rules::Tree &tree);

} // namespace window::models
