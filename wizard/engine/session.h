// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/probe.h"
#include "base/result.h"
#include "base/value.h"
#include "rules/tree.h"

#include <QDateTime>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace engine {

class CompiledTree;

/// Who said it.
enum class Origin { Person, Machine };

/// One answer. `source` is "typed" words for a person and the place of reading for a machine.
struct Answer {
    QString question;
    base::Value value;
    Origin origin = Origin::Person;
    QString source;
    QDateTime at;
    std::optional<base::Value> keptAgainst = {}; ///< what the machine said when a person was shown both and kept this answer
    bool operator==(const Answer &) const = default;
};

/// One fact that was read and that no question asks (tree.facts); value empty = looked for and not there.
struct Fact {
    QString id;
    QString title;
    base::Finding finding;
    bool operator==(const Fact &) const = default;
};

/// One of the answers that the machine has to a text question (rules::FromMachine).
struct Offer {
    QString answer;
    QString shown;    ///< by what people know it; may be empty
    bool fits = true; ///< false: not one of those that the tree asks about, and taken when somebody names it all the same; after the repair it may be that
    bool operator==(const Offer &) const = default;
};

/// The offer that a text names, by its answer or, where only one is shown so, by that; in any letter case. Null when there is none.
[[nodiscard]] const Offer *offerNamed(const std::vector<Offer> &offers, const QString &text);

/// The state of one case as far as questions go: a plain value, compared, copied and saved as a whole.
///   answers  what holds now. Answers whose question is off the present path stay here, dormant, and count again when the path
///            comes back (Path::asked says which count).
///   measured what the machine said, kept apart so that a person's correction can be shown beside it and taken back. Until the person
///            has kept the answer against it, the two are disputed: either may be so, and nothing is decided by one of them alone.
struct Session {
    QString treeId;
    QString treeHash;
    QMap<QString, Answer> answers;                 ///< by question id
    QMap<QString, Answer> measured;                ///< by question id
    QMap<QString, Fact> facts;                     ///< by fact id
    QMap<QString, std::vector<Offer>> offers = {}; ///< by question id: its only answers; a question without is free
    QString current; ///< the question that is on the table, chosen by a person (rewind()) or taken from DiagnosisResult::askNext; empty at the
                     ///< end and as long as nobody chose: a new or changed session has none
    bool operator==(const Session &) const = default;
};

/// The offers of a question that a person is shown.
[[nodiscard]] std::vector<Offer> fittingOffers(const Session &session, const QString &question);

/// A new session for this tree. With what the machine told, measured answers and facts: what it cannot tell, or tells in words that the tree
/// does not have, is kept in `measured` and asked of the person.
[[nodiscard]] Session begin(const CompiledTree &compiledTree, const std::vector<Answer> &measured = {}, const std::vector<Fact> &facts = {});
[[nodiscard]] Session begin(const rules::Tree &tree, const std::vector<Answer> &measured = {}, const std::vector<Fact> &facts = {});

/// The session with one more answer (or a changed one; the others stay). BadInput with the valid ids when the question does not
/// exist, the value does not fit it or is none of the machine's offers. Pure: equal inputs, equal outputs; `at` of the answer is the caller's. An option of a
/// "many" question that the value does not mention is not known. The forms with a tree build a CompiledTree each time; who has one passes it.
[[nodiscard]] base::Result<Session> advance(const CompiledTree &compiledTree, const Session &session, const Answer &answer);
/// The same for several answers at once.
[[nodiscard]] base::Result<Session> advance(const CompiledTree &compiledTree, const Session &session, const std::vector<Answer> &answers);
[[nodiscard]] base::Result<Session> advance(const rules::Tree &tree, const Session &session, const Answer &answer);

/// The session with `question` on the table again; no answer is lost. BadInput when the question does not exist.
[[nodiscard]] base::Result<Session> rewind(const rules::Tree &tree, const Session &session, const QString &question);

/// The session without an answer to `question` (the machine's own, if any, does not come back by itself).
[[nodiscard]] Session withdraw(const Session &session, const QString &question);

/// A session that holds all of this at once. `answers` are a person's and must fit their questions (fitting()); a question that they
/// answer keeps that answer, whatever the machine told.
[[nodiscard]] Session assembled(const CompiledTree &compiledTree, const std::vector<Answer> &answers, const std::vector<Answer> &measured,
                                const std::vector<Fact> &facts);

/// Whether a person can still add to what is known: there is no answer, the machine's leaves some option of a "many" question open, or the
/// answer is disputed.
[[nodiscard]] bool canBeAsked(const Session &session, const QString &question);

/// Whether two answers to one question cannot both be right. What one of them does not know contradicts nothing; of a "many" question, one
/// option must be there for one and not for the other.
[[nodiscard]] bool disagree(const base::Value &a, const base::Value &b);

/// Whether a person and the machine disagree about this question and the person has not kept the answer against what the machine says now.
[[nodiscard]] bool isDisputed(const Session &session, const QString &question);

/// Whether a person kept the answer to this question against what the machine says now.
[[nodiscard]] bool isKept(const Session &session, const QString &question);

/// The session in which this person's answer was kept against what the machine says; as it is where they do not disagree.
[[nodiscard]] Session keep(const Session &session, const QString &question);

/// A disagreement between a person and the machine about one question, both sides told.
struct Contradiction {
    QString question;
    Answer person;
    Answer machine;

    /// The person was shown both and kept the answer.
    [[nodiscard]] bool isSettled() const { return person.keptAgainst == machine.value; }
};
[[nodiscard]] std::vector<Contradiction> contradictions(const rules::Tree &tree, const Session &session);

/// Whether a value fits a question, and the value as a session keeps it: BadInput says what is wrong and what would be right.
[[nodiscard]] base::Result<base::Value> fitting(const rules::Question &question, const base::Value &value);

/// Reads one answer as written on the command line (`sp3`, `sms-2.0,hp-ntlock,srp?`, `unknown`, `none`, `8`, `yes`, any text for a
/// message). BadInput lists the valid ids with a suggestion. For a message or text question the words `unknown` and `none` keep
/// their meaning: not known / no message was seen. Letter case of ids does not matter.
[[nodiscard]] base::Result<base::Value> parseAnswer(const rules::Question &question, const QString &text);

/// The answer in words for people: option texts instead of ids, "I don't know" for unknown.
[[nodiscard]] QString describe(const rules::Question &question, const base::Value &value);

} // namespace engine
