// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "report/report.h"

/// What the sections of a report are made from, looked up once. Private to report/.
namespace report {

struct Material {
    const repair::Case &run;
    const engine::Knowledge *knowledge = nullptr;   ///< nullptr: the tree was not found; ids stand for words
    const engine::Candidate *candidate = nullptr;   ///< what the case is about: planned, else matched; nullptr when neither
    const rules::Diagnosis *diagnosis = nullptr;    ///< the candidate's words; nullptr without a tree
    const rules::Remedy *remedy = nullptr;          ///< of the plan

    Material(const repair::Case &run, const engine::Knowledge *knowledge);

    [[nodiscard]] const rules::Tree *tree() const { return knowledge ? &knowledge->tree() : nullptr; }
    [[nodiscard]] bool isDecided() const; ///< the findings are a match
    [[nodiscard]] QString questionText(const QString &id) const;
    [[nodiscard]] QString diagnosisTitle() const; ///< `Q142676: ...`; empty without one
};

// Each gives a section that may be empty; compose() leaves empty ones out.
[[nodiscard]] Section outcomeSection(const Material &material);
[[nodiscard]] Section manualSection(const Material &material);
[[nodiscard]] Section repairSection(const Material &material);
[[nodiscard]] Section verificationSection(const Material &material);
[[nodiscard]] Section undoSection(const Material &material);
[[nodiscard]] Section diagnosisSection(const Material &material);
[[nodiscard]] Section handOverSection(const Material &material);
[[nodiscard]] Section messagesSection(const Material &material);
[[nodiscard]] Section answersSection(const Material &material);
[[nodiscard]] Section factsSection(const Material &material);
[[nodiscard]] Section trailSection(const Material &material);
[[nodiscard]] Section ruledOutSection(const Material &material);
[[nodiscard]] Section machineSection(const Material &material);
[[nodiscard]] Section articlesSection(const Material &material);
[[nodiscard]] Section recordSection(const Material &material);
[[nodiscard]] Section journalSection(const Material &material);

/// The outcome in one line, and whether it is good news.
[[nodiscard]] QString outcomeTitle(const Material &material);
[[nodiscard]] Block::Tone outcomeTone(const Material &material);
/// `Applied and read back`
[[nodiscard]] QString inWords(repair::ChangeState state);

} // namespace report
