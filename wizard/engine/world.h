// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "engine/domain.h"
#include "engine/evaluate.h"
#include "engine/session.h"
#include "rules/condition.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <optional>
#include <utility>

/// Inside the engine: everything that is known or assumed at one point of the walk. A value; narrower worlds are copies.
namespace engine {

class World
{
public:
    /// What the session says about everything in the tree.
    [[nodiscard]] static World of(const Knowledge &knowledge, const Session &session);
    /// The same, only for what one condition looks at.
    [[nodiscard]] static World of(const Knowledge &knowledge, const Session &session, const rules::Condition &condition);

    [[nodiscard]] Truth evaluate(const rules::Condition &condition) const;
    [[nodiscard]] Truth evaluate(const rules::Test &test) const;

    /// A test that keeps an undecided condition open; nullptr when there is none. `questionsOnly`: facts are left undecided.
    [[nodiscard]] const rules::Test *undecided(const rules::Condition &condition, bool questionsOnly = false) const;
    /// Two worlds that together are this one, in each of which an undecided `test` is nearer to a decision.
    [[nodiscard]] std::pair<World, World> split(const rules::Test &test) const;

    [[nodiscard]] const Domain *question(const QString &id) const;
    [[nodiscard]] World with(const QString &question, const Domain &domain) const;
    [[nodiscard]] const Domain *domain(rules::Test::Subject subject, const QString &id) const;
    void appendAssumptions(QByteArray &key) const;

private:
    QMap<QString, Domain> m_questions;
    QMap<QString, Domain> m_facts;
    QMap<QString, bool> m_assumed; ///< tests that no domain can decide, by their text
};

} // namespace engine
