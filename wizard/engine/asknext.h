// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine/candidates.h"
#include "engine/reachability.h"
#include "engine/separation.h"

#include <QString>
#include <QStringList>

#include <QHash>

#include <vector>

namespace engine {

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

    /// The question to ask next; empty when no diagnosis is possible any more, or no question is left. In this order:
    ///   1. What person and machine answer differently, even where nothing depends on it: who is wrong there may be wrong elsewhere.
    ///   2. The message, where something depends on it: it is what a caller says first.
    ///   3. Of the questions on which an end depends and that make sense now (askable()) the one that is expected to tell most a minute: the entropy
    ///      of the ends that are possible, less the mean entropy after each of its answers, per minute that finding out takes. An end counts by the
    ///      share of its evidence that holds (that of "none": a half), an answer by the ends that it leaves possible. This is one step of lookahead of
    ///      troubleshooting by value of information and cost: D. Heckerman, J. Breese, K. Rommelse, "Decision-Theoretic Troubleshooting",
    ///      Communications of the ACM 38(3), 1995. Of equally good ones the one that needs the fewest assumptions to be met.
    ///   4. Of a match, the questions on which it depends what is done.
    /// What was found does not depend on the order: the ends are those of all answers together. A tree whose author fixed the order (`in-order: yes`) asks
    /// as its steps do, the questions that decide nothing included, and by value only where an answer was not known.
    [[nodiscard]] Suggestion suggestNext();
    [[nodiscard]] std::vector<Deciding> wouldDecide();
    /// See DiagnosisResult::checkAgain and whyNone. Costs one search per answer.
    [[nodiscard]] std::vector<Deciding> wouldReopen(const std::vector<Evidence> &whyNone);
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
    [[nodiscard]] QString nextOfRemedies() const;
    [[nodiscard]] QString unreadMessage() const;
    [[nodiscard]] std::vector<const rules::Question *> askable() const;
    [[nodiscard]] bool isOpen(const QString &question) const;
    [[nodiscard]] bool isIdle(const QString &question);

    const CompiledTree &m_compiledTree;
    const Session &m_session;
    const Assignment &m_assignment;
    const Reachability &m_now;
    const Path &m_path;
    QHash<QString, Separation> m_separations; ///< found so far
    int m_budget;
};

} // namespace engine
