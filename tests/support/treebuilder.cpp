// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "support/treebuilder.h"

#include <QtLogging>

namespace support {

using namespace Qt::StringLiterals;
using rules::Condition;
using rules::Test;

namespace {

Condition leaf(Test test)
{
    Condition condition;
    condition.kind = Condition::Kind::Leaf;
    condition.test = std::move(test);
    return condition;
}

Test test(Test::Subject subject, const QString &id, Test::Kind kind)
{
    Test test;
    test.subject = subject;
    test.id = id;
    test.kind = kind;
    return test;
}

Condition options(Test::Subject subject, const QString &id, Test::Kind kind, const QStringList &options)
{
    Test made = test(subject, id, kind);
    made.options = options;
    return leaf(made);
}

Condition bounds(Test::Subject subject, const QString &id, const QString &from, const QString &below)
{
    Test made = test(subject, id, Test::Kind::Range);
    if (!from.isEmpty())
        made.from = from;
    if (!below.isEmpty())
        made.below = below;
    return leaf(made);
}

Condition compound(Condition::Kind kind, std::vector<Condition> parts)
{
    Condition condition;
    condition.kind = kind;
    condition.of = std::move(parts);
    return condition;
}

rules::FactSpec fact(const QString &id, base::Probe::Kind kind)
{
    rules::FactSpec spec;
    spec.id = id;
    spec.title = id.toUpper();
    spec.probe.kind = kind;
    return spec;
}

} // namespace

Condition always()
{
    return {};
}

Condition is(const QString &question, const QStringList &values)
{
    return options(Test::Subject::Question, question, Test::Kind::AnyOf, values);
}

Condition isAll(const QString &question, const QStringList &values)
{
    return options(Test::Subject::Question, question, Test::Kind::AllOf, values);
}

Condition isNone(const QString &question, const QStringList &values)
{
    return options(Test::Subject::Question, question, Test::Kind::NoneOf, values);
}

Condition range(const QString &question, const QString &from, const QString &below)
{
    return bounds(Test::Subject::Question, question, from, below);
}

Condition all(std::vector<Condition> parts)
{
    return compound(Condition::Kind::All, std::move(parts));
}

Condition any(std::vector<Condition> parts)
{
    return compound(Condition::Kind::Any, std::move(parts));
}

Condition no(const Condition &part)
{
    return compound(Condition::Kind::Not, {part});
}

Condition factIs(const QString &fact, const QStringList &values)
{
    return options(Test::Subject::Fact, fact, Test::Kind::AnyOf, values);
}

Condition factExists(const QString &fact, bool exists)
{
    Test made = test(Test::Subject::Fact, fact, Test::Kind::Exists);
    made.exists = exists;
    return leaf(made);
}

Condition factRange(const QString &fact, const QString &from, const QString &below)
{
    return bounds(Test::Subject::Fact, fact, from, below);
}

Condition factContains(const QString &fact, const QString &text)
{
    Test made = test(Test::Subject::Fact, fact, Test::Kind::Contains);
    made.text = text;
    return leaf(made);
}

rules::Question question(const QString &id, rules::QuestionKind kind)
{
    rules::Question made;
    made.id = id;
    made.kind = kind;
    made.text = id.toUpper() + u'?';
    return made;
}

rules::Question choice(const QString &id, const QStringList &options)
{
    rules::Question made = question(id, rules::QuestionKind::Choice);
    for (const QString &option : options) {
        rules::Option added;
        added.id = option;
        added.text = option.toUpper();
        made.options.push_back(added);
    }
    return made;
}

rules::Question many(const QString &id, const QStringList &options)
{
    rules::Question made = choice(id, options);
    made.kind = rules::QuestionKind::Many;
    return made;
}

rules::MessagePattern pattern(const QString &id, const QStringList &patterns, bool generic)
{
    rules::MessagePattern made;
    made.id = id;
    made.title = id.toUpper();
    made.patterns = patterns;
    made.generic = generic;
    return made;
}

rules::FactSpec registryFact(const QString &id)
{
    return fact(id, base::Probe::Kind::RegistryValue);
}

rules::FactSpec versionFact(const QString &id)
{
    return fact(id, base::Probe::Kind::FileVersion);
}

rules::FactSpec keyFact(const QString &id)
{
    return fact(id, base::Probe::Kind::KeyExists);
}

rules::Branch branch(const Condition &when, const QString &target, const QString &says)
{
    rules::Branch made;
    made.when = when;
    made.says = says;
    if (target.startsWith(u'!'))
        made.go = {rules::Target::Kind::Diagnosis, target.mid(1)};
    else if (target != u"-"_s)
        made.go = {rules::Target::Kind::Step, target};
    return made;
}

rules::Step step(const QString &id, const QString &ask, std::vector<rules::Branch> branches)
{
    rules::Step made;
    made.id = id;
    made.ask = ask;
    made.branches = std::move(branches);
    return made;
}

rules::Diagnosis diagnosis(const QString &id, std::vector<rules::Reason> requirements)
{
    rules::Diagnosis made;
    made.id = id;
    made.title = id.toUpper();
    made.requirements = std::move(requirements);
    return made;
}

rules::Reason reason(const Condition &when, const QString &says, int weight)
{
    rules::Reason made;
    made.when = when;
    made.says = says;
    made.weight = weight;
    return made;
}

engine::CompiledTree knowing(const rules::Tree &tree)
{
    return engine::CompiledTree(std::make_shared<const rules::Tree>(tree));
}

engine::Session answered(const rules::Tree &tree, const QMap<QString, QString> &answers)
{
    engine::Session session = engine::begin(tree);
    for (const auto &[id, text] : answers.asKeyValueRange()) {
        const rules::Question *asked = tree.question(id);
        if (!asked)
            qFatal("the tree has no question %s", qUtf8Printable(id));
        const auto value = engine::parseAnswer(*asked, text);
        if (!value)
            qFatal("%s", qUtf8Printable(value.error().message));
        session.answers.insert(id, {id, *value, engine::Origin::Person, {}, {}});
    }
    return session;
}

engine::Session withFact(engine::Session session, const QString &fact, const std::optional<base::Value> &value)
{
    session.facts.insert(fact, {fact, fact.toUpper(), {value, u"KEY, "_s + fact}});
    return session;
}

} // namespace support
