// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine/explore.h"
#include "engine/walk.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace engine {

/// Inside the engine: the question to ask next, and what it separates, in words.
struct Suggestion {
    QString question;
    QString because;
};

/// Empty when no diagnosis is possible any more, or no question is left. What person and machine answer differently is asked again before
/// anything else, even where nothing depends on it: who is wrong there may be wrong elsewhere. While the questions on the one path that all worlds share are unanswered,
/// the author's order wins. After that (somebody did not know an answer, so several paths are open) each question that is left is judged by
/// what it is expected to tell: the entropy of the ends that are possible, less the mean entropy after each of its answers, per minute that
/// finding out takes. An end counts by the share of its evidence that holds (that of "none": a half), an answer by the ends that it leaves
/// possible. This is one step of lookahead of troubleshooting by value of information and cost: D. Heckerman, J. Breese,
/// K. Rommelse, "Decision-Theoretic Troubleshooting", Communications of the ACM 38(3), 1995. Of equally good ones the one is asked
/// that needs the fewest assumptions to be met. When no open question would tell anything, the questions that are left on the way to a
/// diagnosis follow: its remedies look at them. Bounded: all lookahead together follows a fixed number of partial worlds, and falls
/// back to the author's order.
[[nodiscard]] Suggestion suggestNext(const Knowledge &knowledge, const Session &session, const World &world, const Exploration &now, const Walk &walk);

/// The question part of it alone, from a session: cheaper, since what it separates need not be put into words.
[[nodiscard]] QString nextQuestion(const Knowledge &knowledge, const Session &session);

/// What one question can still change. Empty optional when it is decided, or cannot be followed within the budget.
struct Separation {
    double gain = 0;           ///< bits, expected
    QStringList diagnoses;     ///< ids in file order: possible with some answers and not with others
    bool none = false;         ///< "none of them" is, too
};
[[nodiscard]] std::optional<Separation> separation(const Knowledge &knowledge, const World &world, const Exploration &now, const QString &question, int &budget);

} // namespace engine
