// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine/candidates.h"
#include "engine/reachability.h"

#include <QString>
#include <QStringList>

#include <QHash>

#include <vector>

namespace engine {

/// Inside the engine: what one question can still change.
struct Separation {
    double gain = 0;       ///< bits, expected
    QStringList diagnoses; ///< ids in file order: possible with some answers and not with others
    bool none = false;     ///< "none of them" is, too
};

/// The question to ask next, and what it separates, in words.
struct Suggestion {
    QString question;
    QString because;
};

/// Looks ahead from what a session knows: what would each answer to a question leave possible? Remembers what it found, since several of the
/// calls below ask for the same. Bounded: each of them searches a fixed number of states, and falls back to the author's order.
/// Refers to everything it is made from.
class Lookahead
{
public:
    Lookahead(const CompiledTree &compiledTree, const Session &session, const Assignment &assignment, const Reachability &now, const Path &path);

    /// The question to ask next; empty when no diagnosis is possible any more, or no question is left. What person and machine answer differently is
    /// asked again before anything else, even where nothing depends on it: who is wrong there may be wrong elsewhere. While the questions on the one
    /// path that everybody goes are unanswered, the author's order wins. After that (somebody did not know an answer, so several paths are open)
    /// each question that is left is judged by what it is expected to tell: the entropy of the ends that are possible, less the mean entropy after
    /// each of its answers, per minute that finding out takes. An end counts by the share of its evidence that holds (that of "none": a half), an
    /// answer by the ends that it leaves possible. This is one step of lookahead of troubleshooting by value of information and cost: D. Heckerman,
    /// J. Breese, K. Rommelse, "Decision-Theoretic Troubleshooting", Communications of the ACM 38(3), 1995. Of equally good ones the one is asked
    /// that needs the fewest assumptions to be met. When no open question would tell anything, the questions that are left on the way to a
    /// diagnosis follow: its remedies look at them.
    [[nodiscard]] Suggestion suggestNext();
    [[nodiscard]] std::vector<Deciding> wouldDecide();
    /// See DiagnosisResult::whyCurrent. For a question that is answered the answer is thought away, which costs a search of its own.
    [[nodiscard]] QString whyAsk(const QString &question);

private:
    struct Choice;
    struct Rated;

    [[nodiscard]] const Separation *separation(const QString &question);
    [[nodiscard]] Choice choose();
    [[nodiscard]] std::vector<Rated> rate();
    [[nodiscard]] QString nextOnTrunk() const;
    [[nodiscard]] QString nextOnTheWay() const;
    [[nodiscard]] bool isOpen(const QString &question) const;

    const CompiledTree &m_compiledTree;
    const Session &m_session;
    const Assignment &m_assignment;
    const Reachability &m_now;
    const Path &m_path;
    QHash<QString, Separation> m_separations; ///< found so far
    int m_budget;
};

} // namespace engine
