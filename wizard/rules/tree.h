// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/ordering.h"
#include "base/probe.h"
#include "base/value.h"
#include "rules/action.h"
#include "rules/condition.h"
#include "rules/example.h"
#include "rules/idea.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

/// The decision tree as a value: what a `*.tree.yaml` file says, read and checked (rules/reader.h). rules/README.md teaches the
/// language. All texts are plain text in one language, chosen when the tree was read.
namespace rules {

enum class QuestionKind { Choice, Many, Text, Message, Number, Version, YesNo };

struct Option {
    QString id;
    QString text;
    QString how;                               ///< how to recognise it; may be empty
    std::shared_ptr<const base::Probe> detect; ///< how the machine answers for this option; null where only a person can tell
};

/// Where the answers to a text question stand on a machine: the names of the keys right below one. Where no machine is at hand, or it has none, any
/// text is an answer.
struct FromMachine {
    base::KeyAddress key;
    QString show;                            ///< the value of each by which people know it (`FriendlyName`); empty: its name alone
    std::shared_ptr<const base::Probe> when; ///< which of them, see base::inSubkey(); null: all
};

struct Question {
    QString id;
    QuestionKind kind = QuestionKind::Choice;
    QString text;                              ///< the question itself; the page's title
    QString why;                               ///< why it is asked
    QString how;                               ///< how to find out
    double minutes = 1;                        ///< what finding out costs a person
    std::vector<Option> options;               ///< Choice, Many
    std::shared_ptr<const base::Probe> detect; ///< the other kinds, or a Choice probe that yields option ids; null as above
    std::optional<FromMachine> fromMachine;    ///< Text
    std::optional<double> minimum, maximum;    ///< Number
    QString unit;

    [[nodiscard]] const Option *option(const QString &id) const;
};

/// Something the machine can tell that no person is asked: shown as a fact, usable in conditions as `fact: {id: ...}`.
struct FactSpec {
    QString id;
    QString title;
    base::Probe probe;
};

/// How what conditions write of a question or a fact is compared with its value.
[[nodiscard]] base::Scale scaleOf(const Question &question);
[[nodiscard]] base::Scale scaleOf(const FactSpec &fact);

/// What people report, by id. A message question recognises these in what was pasted.
struct MessagePattern {
    QString id;
    QString title;         ///< short, for lists
    QStringList names;     ///< names that must stand there exactly (`user32.dll`): a near miss is another message
    std::vector<int> says; ///< what is said of the first name, indices in Ideas::ideas; any of them counts
    QString unnamed;       ///< an extension (`dll`): counts only where no name of this kind and of no other message stands in the text
    QStringList patterns;  ///< texts with `<placeholders>`, besides; several phrasings, any of them counts, in all languages of the tree
    bool generic = false;  ///< proves nothing alone (STOP c000021a, error 2186): told, never decides
};

struct Target {
    enum class Kind { Step, Diagnosis, NoMatch };
    Kind kind = Kind::NoMatch;
    QString id; ///< step or diagnosis; empty for NoMatch
    bool operator==(const Target &) const = default;
};

struct Branch {
    Condition when; ///< Always for `otherwise:`
    Target go;
    QString says; ///< why this way; may be empty
    int line = 0; ///< where it stands in the file; counts from 1
};

/// Asks one question (or none: a pure fork) and takes the first branch whose condition holds.
struct Step {
    QString id;
    QString ask; ///< question id; empty for a pure fork
    std::vector<Branch> branches;
    int line = 0; ///< where it stands in the file; counts from 1
};

struct Remedy {
    QString id;
    QString title;
    QString summary;
    Condition when; ///< offered only where this is not false
    QString risk;   ///< low, medium, high
    bool restart = false;
    std::vector<Action> actions;   ///< in order
    QStringList doesNot;           ///< what it does not do
    std::vector<Reason> askBefore; ///< true or unknown: shown before anything is done, must be confirmed
    std::vector<Reason> warnings;
    std::vector<Reason> verify; ///< what must hold on the machine once it is done; judged later, never before
    QString articles;
};

/// Calls `use` with each condition on which it depends what a remedy does, or what a person is told or asked before.
template <typename Use>
void forEachCondition(const Remedy &remedy, Use use)
{
    use(remedy.when);
    for (const auto *reasons : {&remedy.askBefore, &remedy.warnings}) {
        for (const Reason &reason : *reasons)
            use(reason.when);
    }
    for (const Action &action : remedy.actions)
        use(action.when);
}

/// Calls `use` with each question whose answer stands in what a remedy does, and with the condition of that action.
template <typename Use>
void forEachAnswerInActions(const Remedy &remedy, Use use)
{
    for (const Action &action : remedy.actions) {
        for (const QString &question : action.answers)
            use(question, action.when);
    }
}

/// Where an article prints something wrong: what it prints, what is right, why.
struct Correction {
    QString article;
    QString prints;
    QString correct;
    QString says;
};

struct Diagnosis {
    QString id;
    QString title;
    QString summary; ///< one paragraph for the person at the window
    QString cause;
    QStringList articles;
    std::vector<Reason> requirements; ///< `requires:`; each must hold; one that is false rules the diagnosis out
    std::vector<Reason> evidenceFor;  ///< weigh the score, never decide
    std::vector<Reason> evidenceAgainst;
    std::vector<Reason> fixedWhen; ///< true: the cure is already in place, so look further
    std::vector<Remedy> remedies;  ///< in order of advice
    QStringList notes;
    std::vector<Correction> corrections;
    QString escalate; ///< what to hand on when no remedy helps
    int line = 0;     ///< where it stands in the file; counts from 1

    [[nodiscard]] const Remedy *remedy(const QString &id) const;
};

struct Article {
    QString id; ///< `Q142676`
    QString title;
    QString date; ///< ISO or empty
    QString note;
};

/// A file that the tree includes.
struct IncludedFile {
    QString file; ///< where it was read from
    QString hash; ///< SHA-256 of its bytes
    bool operator==(const IncludedFile &) const = default;
};

struct Tree {
    QString id;
    QString title;
    QString version;
    QString author;
    QDate reviewed;
    QString minimumProgram;
    QString description;
    QString language;      ///< the language its texts were read in
    QStringList languages; ///< all it offers
    QString noMatch;       ///< what to do when nothing matches
    bool inOrder = false;  ///< questions follow each other as the steps do; otherwise what tells most is asked first (engine/asknext.h)
    QString start;         ///< id of the first step
    std::vector<Article> articles;
    std::vector<Question> questions; ///< in file order
    std::vector<FactSpec> facts;
    Ideas ideas; ///< the program's own and what the tree adds
    std::vector<MessagePattern> messages;
    std::vector<Step> steps;
    std::vector<Diagnosis> diagnoses;
    std::vector<Example> examples;
    QString file; ///< where it was read from; `:/rules/...` for a built-in tree
    QString hash; ///< SHA-256 of the exact bytes; with `includes`, of theirs as well (rules/includes.h)
    std::vector<IncludedFile> includes;

    [[nodiscard]] const Question *question(const QString &id) const;
    [[nodiscard]] const FactSpec *fact(const QString &id) const;
    [[nodiscard]] const MessagePattern *message(const QString &id) const;
    [[nodiscard]] const Step *step(const QString &id) const;
    [[nodiscard]] const Diagnosis *diagnosis(const QString &id) const;
    [[nodiscard]] const Article *article(const QString &id) const;
    [[nodiscard]] bool isBuiltIn() const; ///< comes with the program
};

} // namespace rules
