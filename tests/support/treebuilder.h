// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/value.h"
#include "engine/evaluate.h"
#include "engine/session.h"
#include "rules/tree.h"

#include <QMap>
#include <QString>
#include <QStringList>

/// Small trees written in code, and sessions over them. Nothing here is checked: tests of the engine also want trees that the checker
/// would warn about.
namespace support {

// Conditions

[[nodiscard]] rules::Condition always();
[[nodiscard]] rules::Condition is(const QString &question, const QStringList &options); ///< any of
[[nodiscard]] rules::Condition isAll(const QString &question, const QStringList &options);
[[nodiscard]] rules::Condition isNone(const QString &question, const QStringList &options);
[[nodiscard]] rules::Condition range(const QString &question, const QString &from, const QString &below); ///< empty = no bound
[[nodiscard]] rules::Condition all(std::vector<rules::Condition> parts);
[[nodiscard]] rules::Condition any(std::vector<rules::Condition> parts);
[[nodiscard]] rules::Condition no(const rules::Condition &part);
[[nodiscard]] rules::Condition factIs(const QString &fact, const QStringList &values);
[[nodiscard]] rules::Condition factExists(const QString &fact, bool exists);
[[nodiscard]] rules::Condition factRange(const QString &fact, const QString &from, const QString &below);
[[nodiscard]] rules::Condition factContains(const QString &fact, const QString &text);

// Parts of a tree. Ids are their own texts, in capitals where a text must be told from the id.

[[nodiscard]] rules::Question choice(const QString &id, const QStringList &options);
[[nodiscard]] rules::Question many(const QString &id, const QStringList &options);
[[nodiscard]] rules::Question question(const QString &id, rules::QuestionKind kind);
[[nodiscard]] rules::MessagePattern pattern(const QString &id, const QStringList &patterns, bool generic = false);
[[nodiscard]] rules::FactSpec registryFact(const QString &id);
[[nodiscard]] rules::FactSpec versionFact(const QString &id);
[[nodiscard]] rules::FactSpec keyFact(const QString &id); ///< yes or no

/// `target`: a step's id, `!id` for a diagnosis, `-` for no match.
[[nodiscard]] rules::Branch branch(const rules::Condition &when, const QString &target, const QString &says = {});
[[nodiscard]] rules::Step step(const QString &id, const QString &ask, std::vector<rules::Branch> branches);
[[nodiscard]] rules::Diagnosis diagnosis(const QString &id, std::vector<rules::Reason> requirements = {});
[[nodiscard]] rules::Reason reason(const rules::Condition &when, const QString &says, int weight = 1);

// Sessions

[[nodiscard]] engine::CompiledTree knowing(const rules::Tree &tree);
/// A session with these answers, as on the command line; stops the test program when one of them is not valid.
[[nodiscard]] engine::Session answered(const rules::Tree &tree, const QMap<QString, QString> &answers);
/// The session with one more fact; no value = looked for and not there.
[[nodiscard]] engine::Session withFact(engine::Session session, const QString &fact, const std::optional<base::Value> &value);

} // namespace support
