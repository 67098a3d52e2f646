// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine/path.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace engine {

/// One piece of evidence in words, with its source.
struct Evidence {
    QString says;     ///< "Exchange Server 4.0 is installed"; fit to be shown
    QString question; ///< whose answer speaks; empty for a fact
    QString source;   ///< in words: "You said: Service Pack 3", "Read from the machine: ..."
    QString article;
    Truth truth = Truth::Unknown; ///< True: holds; False: does not; Unknown: would decide
    bool operator==(const Evidence &) const = default;
};

enum class Verdict {
    Match,        ///< reached on every live path, all requirements true
    Possible,     ///< reached on some
    AlreadyFixed, ///< all that it requires is so, but its cure is in place
    RuledOut,
};

/// The two thresholds of Candidate::score: from here on a match, from here on possible.
inline constexpr int matchScore = 90;
inline constexpr int possibleScore = 30;

/// One diagnosis of the tree under one session.
///   score   weighs and never decides; the verdict is decided by the walk alone. With F the weights of the requirements that hold and of the
///           `evidence.for` that holds, A those of the `evidence.against` that holds, U those of the requirements and of the `evidence.for` that
///           are not known, the share F / (F + A + U) (a half when there are no reasons) is laid out over the verdict's band:
///           Match 90..100, Possible 30..89, AlreadyFixed 1..29, RuledOut 0.
struct Candidate {
    QString diagnosis;
    QString title;
    Verdict verdict = Verdict::RuledOut;
    int score = 0; ///< 0..100, for ranking only
    std::vector<Evidence> speaksFor;
    std::vector<Evidence> speaksAgainst; ///< for RuledOut: why not; never empty then
    std::vector<Evidence> open;          ///< what is not known yet and would decide
    bool operator==(const Candidate &) const = default;
};

enum class Outcome { Match, Ambiguous, None };

/// A question whose answer would tell the remaining ends apart, also one that was answered with "I don't know".
struct Deciding {
    QString question;
    QString because;    ///< in words: what it separates
    double minutes = 1; ///< what finding out costs
    bool asked = false; ///< was asked, and the answer was not known
    bool operator==(const Deciding &) const = default;
};

/// The diagnosis of a session: everything that the engine has to say about it. Whoever shows it, stores it or reports it reads this value;
/// nobody searches again.
///   Match      exactly one candidate has verdict Match, and nothing else is possible
///   Ambiguous  several are possible, or one is and "none" is too
///   None       nothing is possible
struct DiagnosisResult {
    Outcome outcome = Outcome::None;
    std::vector<Candidate> candidates; ///< every diagnosis of the tree: Match, Possible by score, AlreadyFixed, RuledOut
    bool nonePossible = false;
    Path path;              ///< the steps on the ways that are still possible, and the questions that count; answered ones not among these could not matter
    QString askNext;        ///< question id, empty when no diagnosis is possible or no question is left that can be answered and matters. The message
                            ///< first, then what tells most a minute (engine/asknext.h). Also set for a Match while what is done about it depends on
                            ///< an answer
    QString askNextBecause; ///< in words: what it separates
    QString whyCurrent;     ///< "why this question" of the one on the table (Session::current, or else askNext): the author's words and what depends
                            ///< on it now, also for a question that is answered already
    std::vector<Deciding> wouldDecide; ///< what would decide between what is still possible, the best first: the message, then by what each answer is expected
                                       ///< to tell, a minute. Empty when nothing is open; bounded as askNext is
    std::vector<Deciding>
        checkAgain; ///< for None: answers with which it stands and falls; with another one some diagnosis would be possible. What the
                    ///< end rests on first, then what is most easily mistaken. Empty where no single answer would change it; bounded as askNext is
    std::vector<Evidence> whyNone; ///< why the walk came to no diagnosis: where it ended, in the author's words, each with what it rests on. Empty while
                                   ///< some diagnosis is possible, and where the author says nothing there (then the candidates' reasons are all there is)
    std::vector<Contradiction> contradictions;
    QStringList notDeciding; ///< generic messages that were recognised and prove nothing alone, in words
    // compared member by member in tests

    [[nodiscard]] const Candidate *match() const; ///< the one match, or nullptr
    [[nodiscard]] const Candidate *candidate(const QString &diagnosis) const;
};

/// Pure. Costs one search of at most limits::walkStates, one evaluation per reason of the tree, and a lookahead that is bounded as well; one more search
/// where the question on the table is answered already. On large trees that is more than a window may wait for: call it on a worker thread.
[[nodiscard]] DiagnosisResult diagnose(const CompiledTree &compiledTree, const Session &session);
/// The same verdicts, evidence and walk, and nothing about questions: askNext, whyCurrent, wouldDecide and checkAgain stay empty. For whoever asks many
/// trees at once; costs one search and no lookahead.
[[nodiscard]] DiagnosisResult judge(const CompiledTree &compiledTree, const Session &session);

} // namespace engine
