// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine/known.h"
#include "engine/path.h"

#include <QBitArray>
#include <QHash>
#include <QMap>
#include <QSet>
#include <QString>

namespace engine {

/// Inside the engine: everything that some assignment within what is known comes to. Indexes are those of the tree's steps and diagnoses.
struct Reachability {
    struct Passed {
        QSet<int> branches;        ///< taken by some assignment
        bool fallsThrough = false; ///< for some assignment no branch holds
        QSet<QString> decidedBy;   ///< questions that had to be assumed one way or the other here
        int depth = 0;             ///< the fewest open things that must be so for a path to come here
    };
    QMap<int, Passed> steps;       ///< passed by some assignment
    QMap<int, QSet<QString>> ends; ///< diagnoses that some path ends at -> questions that had to be assumed there
    QSet<int> diagnoses;           ///< with requirements that some assignment fulfils
    QSet<int> fixed;               ///< the same, with the cure in place
    QSet<QString> assumed;         ///< questions that had to be assumed one way or the other anywhere: their answers would tell something
    bool none = false;             ///< some assignment ends without a diagnosis that is to be cured
    bool capped = false;           ///< more than the budget: the rest is incomplete
    int states = 0;                ///< states looked at; one with many assumptions counts as several, as it costs

    /// How many ends are possible: each diagnosis, and "none".
    [[nodiscard]] qsizetype outcomes() const { return diagnoses.size() + (none ? 1 : 0); }
    /// Whether it is one diagnosis and nothing else.
    [[nodiscard]] bool isMatch() const { return !capped && diagnoses.size() == 1 && !none; }
};

/// Searches everything that can be reached from the tree's start. A state is a step and what is left of all that something looks at from there on; a
/// state that was seen is not followed again. What is left is divided lazily: only where a condition cannot be decided, only by the one literal that
/// keeps it open, and what was assumed holds for the rest of the path.
[[nodiscard]] Reachability reach(const CompiledTree &compiledTree, const Assignment &assignment, int budget);

/// The questions that make sense on the ways that are still open, in contrast to those that would be asked about something which is not known. Costs a search
/// that is shorter than reach(), and a pass over the steps where a message was forgotten.
class NextQuestions
{
public:
    NextQuestions(const CompiledTree &compiledTree, const Session &session, const Assignment &assignment, int budget);

    /// Comes next on some way: a search that assumes nothing of what can still be asked stops there. What a person was asked and did not know is followed
    /// both ways, but a message that nobody remembers is followed as one that the tree does not know.
    [[nodiscard]] bool isNext(const QString &question) const { return m_next.contains(question); }
    /// Only steps behind a certain message ask it, and the person does not know what the message was.
    [[nodiscard]] bool isAboutForgotten(const QString &question) const { return m_followUps.contains(question); }

private:
    void findFollowUps(const CompiledTree &compiledTree, const Assignment &withoutMessage);

    QSet<QString> m_next, m_followUps;
};

/// The questions that everybody meets who comes to a diagnosis, on whatever path, and on which something depends there (in a tree whose author fixed the
/// order also those on which nothing does); those that only some path meets are not among them. None
/// for a search that was cut short. Costs one pass over the steps that were passed.
class Unavoidable
{
public:
    Unavoidable(const CompiledTree &compiledTree, const Reachability &reached);

    /// `diagnosis`: its index. A diagnosis that no path comes to is come to by nobody: true for every question.
    [[nodiscard]] bool contains(int diagnosis, const QString &question) const;

private:
    bool m_capped = false;
    QHash<QString, qsizetype> m_bits;    ///< by question that is met at all
    QHash<int, QBitArray> m_met;         ///< by diagnosis that some path comes to: met on all paths
    QMap<int, QSet<QString>> m_atTheEnd; ///< by diagnosis: looked at there
};

/// The path of a session, from what was reached from it.
[[nodiscard]] Path pathOf(const CompiledTree &compiledTree, const Session &session, const Assignment &assignment, const Reachability &reached);

} // namespace engine
