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

#include <memory>
#include <optional>
#include <utility>

/// Inside the engine: everything that is known or assumed at one point of the walk. A value; narrower worlds are copies, which share what the
/// session says and differ in what was assumed on top of it: a copy costs as much as was assumed.
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

    /// Forgets what was assumed about questions and facts for which `matters` (subject, id) is false: nothing looks at them any more.
    template<typename Matters>
    void forget(Matters matters)
    {
        m_assumed.questions.removeIf([&](const auto &entry) { return !matters(rules::Test::Subject::Question, entry.key()); });
        m_assumed.facts.removeIf([&](const auto &entry) { return !matters(rules::Test::Subject::Fact, entry.key()); });
    }
    /// Calls `visit(subject, id, domain)` for what was assumed about questions and facts, always in the same order.
    template<typename Visit>
    void eachAssumed(Visit visit) const
    {
        for (const auto &[id, domain] : m_assumed.questions.asKeyValueRange())
            visit(rules::Test::Subject::Question, id, domain);
        for (const auto &[id, domain] : m_assumed.facts.asKeyValueRange())
            visit(rules::Test::Subject::Fact, id, domain);
    }
    /// How much was assumed on top of what the session says.
    [[nodiscard]] int assumptions() const;
    void appendAssumedTests(QByteArray &key) const;

private:
    struct Domains {
        QMap<QString, Domain> questions;
        QMap<QString, Domain> facts;
        [[nodiscard]] const Domain *find(rules::Test::Subject subject, const QString &id) const;
    };
    explicit World(Domains known);

    std::shared_ptr<const Domains> m_known; ///< what the session says; never null
    Domains m_assumed;                      ///< narrower than what is known
    QMap<QString, bool> m_assumedTests;     ///< tests that no domain can decide, by their text
};

} // namespace engine
