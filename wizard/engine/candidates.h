// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine/walk.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace engine {

/// One piece of evidence in words, with what it rests on.
struct Evidence {
    QString says;       ///< "Exchange Server 4.0 is installed"
    QString question;   ///< whose answer speaks; empty for a fact
    QString source;     ///< where that answer came from
    QString article;
    Truth truth = Truth::Unknown; ///< True: holds; False: does not; Unknown: would decide
    bool operator==(const Evidence &) const = default;
};

enum class Verdict {
    Match,        ///< reached on every live path, all requirements true
    Possible,     ///< reached on some
    AlreadyFixed, ///< would match, but its cure is in place
    RuledOut,
};

struct Candidate {
    QString diagnosis;
    QString title;
    Verdict verdict = Verdict::RuledOut;
    int score = 0;                  ///< 0..100, for ranking only; two thresholds below
    std::vector<Evidence> speaksFor;
    std::vector<Evidence> speaksAgainst; ///< for RuledOut: why not; never empty then
    std::vector<Evidence> open;     ///< what is not known yet and would decide
    bool operator==(const Candidate &) const = default;
};

enum class Outcome { Match, Ambiguous, None };

/// The diagnosis of a session.
///   Match      exactly one candidate has verdict Match, and nothing else is possible
///   Ambiguous  several are possible, or one is and "none" is too
///   None       nothing is possible
struct Findings {
    Outcome outcome = Outcome::None;
    std::vector<Candidate> candidates; ///< every diagnosis of the tree: Match, Possible by score, AlreadyFixed, RuledOut
    bool nonePossible = false;
    QString askNext;      ///< question id, empty when nothing that can be asked would decide
    QString askNextBecause; ///< in words: what it separates
    std::vector<Contradiction> contradictions;
    QStringList notDeciding; ///< generic messages that were recognised and prove nothing alone, in words
    // compared member by member in tests

    [[nodiscard]] const Candidate *match() const; ///< the one match, or nullptr
    [[nodiscard]] const Candidate *candidate(const QString &diagnosis) const;
};

/// Pure; costs one walk() and one evaluation per reason of the tree.
[[nodiscard]] Findings diagnose(const Knowledge &knowledge, const Session &session);

/// "Why this question": in words, what depends on it now.
[[nodiscard]] QString whyAsk(const Knowledge &knowledge, const Session &session, const QString &question);

} // namespace engine
