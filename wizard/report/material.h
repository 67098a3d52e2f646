// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine/path.h"
#include "engine/recognisedmessages.h"
#include "report/report.h"

/// What the sections of a report are made from, looked up once. Private to report/.
namespace report {

struct Material {
    const repair::Case &run;
    const engine::CompiledTree *compiledTree = nullptr; ///< nullptr: the tree was not found; ids stand for words
    const engine::Candidate *candidate = nullptr;       ///< what the case is about: planned, else matched; nullptr when neither
    const rules::Diagnosis *diagnosis = nullptr;        ///< the candidate's words; nullptr without a tree
    const rules::Remedy *remedy = nullptr;              ///< of the plan
    Extent extent = Extent::Ticket;
    engine::Path path;    ///< empty without findings
    QStringList reported; ///< questions whose answers page one tells as reported; they are not told again
    QStringList answered; ///< questions of the table of answers, in its order: `Answer 1` is the first

    Material(const repair::Case &run, const engine::CompiledTree *compiledTree, Extent extent);

    [[nodiscard]] const rules::Tree *tree() const { return compiledTree ? &compiledTree->tree() : nullptr; }
    [[nodiscard]] bool isFull() const { return extent == Extent::Full; }
    [[nodiscard]] bool isDecided() const; ///< the findings are a match
    [[nodiscard]] QString questionText(const QString &id) const;
    [[nodiscard]] QString answerText(const engine::Answer &answer) const;
    [[nodiscard]] bool isMessage(const QString &id) const; ///< the answer is a message's text
    /// How many characters of a message stand on page one; the rest stands in the appendix.
    [[nodiscard]] static qsizetype shownOf(const QString &message);
    [[nodiscard]] QString diagnosisTitle() const; ///< `Q142676: ...`; empty without one
    /// The source of an evidence: the number of the answer that tells it, or its own words.
    [[nodiscard]] QString sourceOf(const engine::Evidence &evidence) const;
    /// Whether a person has done it, or it needs nobody.
    [[nodiscard]] bool isDone(const repair::Change &change) const;
    [[nodiscard]] std::vector<const repair::Change *> stepsLeft() const; ///< what of the plan a person still has to do
    [[nodiscard]] bool failedVerification() const { return run.verification && !run.verification->passed; }
    [[nodiscard]] bool isVerified() const { return run.state == repair::RunState::Applied && run.verification && run.verification->passed; }
};

[[nodiscard]] bool isByPerson(const repair::Change &change);
[[nodiscard]] QStringList stepTexts(const std::vector<const repair::Change *> &steps); ///< each with its article
[[nodiscard]] Block evidenceTable(const Material &material, const std::vector<engine::Evidence> &evidence);

// Each gives a section that may be empty; compose() leaves empty ones out. Page one:
[[nodiscard]] Section reportedSection(const Material &material);
[[nodiscard]] Section problemSection(const Material &material);
[[nodiscard]] Section changesSection(const Material &material);
[[nodiscard]] Section verifiedSection(const Material &material);
[[nodiscard]] Section remainingSection(const Material &material);
[[nodiscard]] Section askNextSection(const Material &material);
[[nodiscard]] Section undoSection(const Material &material);
// The appendix:
[[nodiscard]] Section evidenceSection(const Material &material);
[[nodiscard]] Section answersSection(const Material &material);
[[nodiscard]] Section detailsSection(const Material &material);
[[nodiscard]] Section notesSection(const Material &material);
[[nodiscard]] Section ruledOutSection(const Material &material);
[[nodiscard]] Section trailSection(const Material &material);
[[nodiscard]] Section factsSection(const Material &material);
[[nodiscard]] Section recordSection(const Material &material);

/// The outcome in one line, and whether it is good news.
[[nodiscard]] QString verdict(const Material &material);
[[nodiscard]] Block::Tone toneOf(const Material &material);

} // namespace report
