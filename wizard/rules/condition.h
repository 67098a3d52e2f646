// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace rules {

/// Three-valued truth: Unknown when an answer or fact that would decide is missing or "don't know".
enum class Truth { False, True, Unknown };

[[nodiscard]] constexpr Truth operator!(Truth truth)
{
    return truth == Truth::Unknown ? truth : truth == Truth::True ? Truth::False : Truth::True;
}

/// One comparison of an answer or of a fact with what an author wrote.
///   os: nt4-server                    AnyOf {"nt4-server"}
///   os: [nt4-server, nt4-enterprise]  AnyOf
///   products: {any: [a, b]}           AnyOf      (of a "many" question: at least one is present)
///   products: {all: [a, b]}           AllOf
///   products: {none: [a, b]}          NoneOf
///   message: {any: [user32-init]}     AnyOf over the ids of `messages:`
///   exchange: yes                     AnyOf {"yes"}
///   count: {from: 8, below: 20}       Range      (numbers, versions, ISO dates)
///   fact: {start-line: {contains: x}} Contains   (text; letter case does not matter)
///   fact: {third: {exists: no}}       Exists
struct Test {
    enum class Subject { Question, Fact };
    enum class Kind { AnyOf, AllOf, NoneOf, Range, Contains, Exists };

    Subject subject = Subject::Question;
    QString id;
    Kind kind = Kind::AnyOf;
    QStringList options;          ///< AnyOf, AllOf, NoneOf; for text facts AnyOf means "equals one of"
    std::optional<QString> from;  ///< Range: at least
    std::optional<QString> below; ///< Range: less than
    QString text;                 ///< Contains
    bool exists = true;           ///< Exists
};

/// A condition over answers and facts; three-valued when evaluated (engine/evaluate.h). A mapping with several entries
/// means all of them; `any:`, `all:` and `not:` nest.
struct Condition {
    enum class Kind { Always, All, Any, Not, Leaf };
    Kind kind = Kind::Always;
    std::vector<Condition> of; ///< All, Any: the parts; Not: exactly one
    Test test;                 ///< Leaf
};

/// A condition together with the sentence that explains it to a person.
struct Reason {
    Condition when;
    QString says;
    int weight = 1; ///< 1..10, for evidence
    QString article;
};

} // namespace rules
