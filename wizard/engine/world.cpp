// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "engine/world.h"

#include "engine/index.h"

#include <algorithm>

namespace engine {

using namespace Qt::StringLiterals;
using rules::Condition;
using rules::Test;

namespace {

Domain domainOf(const Knowledge &knowledge, const Session &session, const rules::Question &question)
{
    Domain domain = Domain::of(question, knowledge.index().patterns);
    const auto answer = session.answers.constFind(question.id);
    if (answer == session.answers.cend())
        return domain;
    if (isDisputed(session, question.id)) {
        domain.narrowToEither(answer->value, session.measured.value(question.id).value);
        return domain;
    }
    QSet<QString> recognised;
    if (question.kind == rules::QuestionKind::Message) {
        if (const auto *text = std::get_if<base::Text>(&answer->value)) {
            for (const MessageMatch &match : knowledge.recognised(text->text))
                recognised.insert(match.pattern);
        }
    }
    domain.narrow(answer->value, recognised);
    return domain;
}

Domain domainOf(const Session &session, const rules::FactSpec &spec)
{
    Domain domain = Domain::of(spec);
    if (const auto fact = session.facts.constFind(spec.id); fact != session.facts.cend()) {
        if (fact->finding.value)
            domain.narrow(*fact->finding.value);
        else
            domain.setAbsent();
    }
    return domain;
}

void eachTest(const Condition &condition, const auto &visit)
{
    if (condition.kind == Condition::Kind::Leaf)
        visit(condition.test);
    for (const Condition &part : condition.of)
        eachTest(part, visit);
}

QString textOf(const Test &test)
{
    const QStringList parts{test.id, QString::number(static_cast<int>(test.subject)), QString::number(static_cast<int>(test.kind)), test.options.join(u'\n'),
                            test.from.value_or(u"-"_s), test.below.value_or(u"-"_s), test.text};
    return parts.join(u'\t');
}

} // namespace

const Domain *World::Domains::find(Test::Subject subject, const QString &id) const
{
    const auto &domains = subject == Test::Subject::Question ? questions : facts;
    const auto it = domains.constFind(id);
    return it == domains.cend() ? nullptr : &*it;
}

World::World(Domains known) : m_known(std::make_shared<const Domains>(std::move(known))) {}

World World::of(const Knowledge &knowledge, const Session &session)
{
    Domains known;
    for (const rules::Question &question : knowledge.tree().questions)
        known.questions.insert(question.id, domainOf(knowledge, session, question));
    for (const rules::FactSpec &fact : knowledge.tree().facts)
        known.facts.insert(fact.id, domainOf(session, fact));
    return World(std::move(known));
}

World World::of(const Knowledge &knowledge, const Session &session, const Condition &condition)
{
    Domains known;
    eachTest(condition, [&](const Test &test) {
        if (test.subject == Test::Subject::Question) {
            const rules::Question *question = knowledge.question(test.id);
            if (question && !known.questions.contains(test.id))
                known.questions.insert(test.id, domainOf(knowledge, session, *question));
        } else if (const rules::FactSpec *fact = knowledge.fact(test.id)) {
            known.facts.insert(test.id, domainOf(session, *fact));
        }
    });
    return World(std::move(known));
}

Truth World::evaluate(const Test &test) const
{
    const Domain *known = domain(test.subject, test.id);
    const Truth truth = known ? known->test(test) : Truth::Unknown;
    if (truth != Truth::Unknown || m_assumedTests.isEmpty())
        return truth;
    const auto assumed = m_assumedTests.constFind(textOf(test));
    return assumed == m_assumedTests.cend() ? Truth::Unknown : *assumed ? Truth::True : Truth::False;
}

Truth World::evaluate(const Condition &condition) const
{
    switch (condition.kind) {
    case Condition::Kind::Always: return Truth::True;
    case Condition::Kind::Leaf: return evaluate(condition.test);
    case Condition::Kind::Not: return condition.of.empty() ? Truth::Unknown : !evaluate(condition.of.front());
    case Condition::Kind::All:
    case Condition::Kind::Any: break;
    }
    const Truth deciding = condition.kind == Condition::Kind::All ? Truth::False : Truth::True; // one such part settles it
    Truth truth = !deciding;
    for (const Condition &part : condition.of) {
        const Truth partTruth = evaluate(part);
        if (partTruth == deciding)
            return deciding;
        if (partTruth == Truth::Unknown)
            truth = Truth::Unknown;
    }
    return truth;
}

const Test *World::undecided(const Condition &condition, bool questionsOnly) const
{
    if (evaluate(condition) != Truth::Unknown)
        return nullptr;
    if (condition.kind == Condition::Kind::Leaf)
        return questionsOnly && condition.test.subject == Test::Subject::Fact ? nullptr : &condition.test;
    for (const Condition &part : condition.of) {
        if (const Test *test = undecided(part, questionsOnly))
            return test;
    }
    return nullptr;
}

std::pair<World, World> World::split(const Test &test) const
{
    std::pair<World, World> worlds{*this, *this};
    const Domain *known = domain(test.subject, test.id);
    if (const auto halves = known ? known->split(test) : std::nullopt) {
        const auto put = [&test](World &world, const Domain &half) {
            (test.subject == Test::Subject::Question ? world.m_assumed.questions : world.m_assumed.facts).insert(test.id, half);
        };
        put(worlds.first, halves->first);
        put(worlds.second, halves->second);
        return worlds;
    }
    worlds.first.m_assumedTests.insert(textOf(test), true);
    worlds.second.m_assumedTests.insert(textOf(test), false);
    return worlds;
}

const Domain *World::question(const QString &id) const
{
    return domain(Test::Subject::Question, id);
}

World World::with(const QString &question, const Domain &domain) const
{
    World world = *this;
    world.m_assumed.questions.insert(question, domain);
    return world;
}

const Domain *World::domain(Test::Subject subject, const QString &id) const
{
    const Domain *assumed = m_assumed.find(subject, id);
    return assumed ? assumed : m_known->find(subject, id);
}

int World::assumptions() const
{
    return static_cast<int>(m_assumed.questions.size() + m_assumed.facts.size() + m_assumedTests.size());
}

void World::appendAssumedTests(QByteArray &key) const
{
    for (const auto &[test, truth] : m_assumedTests.asKeyValueRange())
        key += test.toUtf8() + (truth ? '+' : '-');
}

} // namespace engine
