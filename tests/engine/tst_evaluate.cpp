// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "engine/evaluate.h"
#include "support/treebuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace support;
using engine::Truth;

Q_DECLARE_METATYPE(rules::Condition)

namespace {

rules::Tree sample()
{
    rules::Tree tree;
    rules::Question count = question(u"count"_s, rules::QuestionKind::Number);
    count.minimum = 0;
    count.maximum = 10;
    tree.questions = {choice(u"sp"_s, {u"none"_s, u"sp1"_s, u"sp3"_s}),     many(u"products"_s, {u"sms"_s, u"srp"_s}),
                      question(u"service"_s, rules::QuestionKind::YesNo),   count,
                      question(u"version"_s, rules::QuestionKind::Version), question(u"remark"_s, rules::QuestionKind::Text),
                      question(u"message"_s, rules::QuestionKind::Message)};
    tree.facts = {registryFact(u"item"_s), versionFact(u"dll"_s), keyFact(u"key"_s)};
    tree.messages = {pattern(u"alpha"_s, {u"The alpha engine has stopped working"_s}), pattern(u"gamma"_s, {u"A gamma pump is broken beyond repair"_s})};
    tree.start = u"s"_s;
    // a step that names both patterns, as a tree that is worth the name does
    tree.steps = {step(u"s"_s, {}, {branch(is(u"message"_s, {u"alpha"_s, u"gamma"_s}), u"-"_s)})};
    return tree;
}

const char *word(Truth truth)
{
    return truth == Truth::True ? "true" : truth == Truth::False ? "false" : "unknown";
}

} // namespace

class TestEvaluate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofAnswers_data();
    void ofAnswers();
    void ofFacts_data();
    void ofFacts();
    void ofThreeValues();
    void questionsInFileOrder();
    void describe_data();
    void describe();
};

void TestEvaluate::ofAnswers_data()
{
    QTest::addColumn<rules::Condition>("condition");
    QTest::addColumn<QString>("question");
    QTest::addColumn<QString>("answer"); // empty: not answered
    QTest::addColumn<QString>("truth");
    const rules::Tree tree = sample();
    const auto row = [&tree](const rules::Condition &condition, const char *question, const char *answer, const char *truth) {
        QTest::addRow("%s, with %.40s", qUtf8Printable(engine::describe(tree, condition)), *answer ? answer : "no answer")
            << condition << QString::fromLatin1(question) << QString::fromLatin1(answer) << QString::fromLatin1(truth);
    };
    const auto sp = is(u"sp"_s, {u"none"_s, u"sp1"_s});
    row(sp, "sp", "sp1", "true");
    row(sp, "sp", "sp3", "false");
    row(sp, "sp", "unknown", "unknown");
    row(sp, "sp", "", "unknown");
    row(is(u"sp"_s, {u"none"_s, u"sp1"_s, u"sp3"_s}), "sp", "", "true"); // whatever it is
    row(isNone(u"sp"_s, {u"none"_s}), "sp", "sp3", "true");
    row(isNone(u"sp"_s, {u"none"_s}), "sp", "none", "false");
    const auto both = isAll(u"products"_s, {u"sms"_s, u"srp"_s});
    row(both, "products", "sms,srp", "true");
    row(both, "products", "sms,srp?", "unknown");
    row(both, "products", "srp?", "false");
    row(is(u"products"_s, {u"sms"_s, u"srp"_s}), "products", "sms,srp?", "true");
    row(is(u"products"_s, {u"sms"_s, u"srp"_s}), "products", "srp?", "unknown");
    row(is(u"products"_s, {u"sms"_s}), "products", "srp?", "false");
    row(isNone(u"products"_s, {u"srp"_s}), "products", "none", "true");
    row(isNone(u"products"_s, {u"srp"_s}), "products", "sms", "true");
    row(isNone(u"products"_s, {u"srp"_s}), "products", "srp?", "unknown");
    row(is(u"service"_s, {u"yes"_s}), "service", "yes", "true");
    row(is(u"service"_s, {u"yes"_s}), "service", "no", "false");
    row(range(u"count"_s, u"8"_s, {}), "count", "8", "true");
    row(range(u"count"_s, u"8"_s, {}), "count", "7", "false");
    row(range(u"count"_s, u"8"_s, u"9"_s), "count", "9", "false");
    row(range(u"count"_s, u"10"_s, {}), "count", "9.5", "false"); // as numbers, not as words
    row(range(u"count"_s, u"11"_s, {}), "count", "", "false");    // beyond the question's bounds
    row(range(u"count"_s, u"0"_s, {}), "count", "", "true");
    row(range(u"count"_s, u"8"_s, {}), "count", "", "unknown");
    row(range(u"version"_s, u"4.10"_s, {}), "version", "4.9", "false");
    row(range(u"version"_s, u"4.10"_s, {}), "version", "4.10.1", "true");
    row(range(u"version"_s, {}, u"5"_s), "version", "4.99", "true");
    row(is(u"remark"_s, {u"Blue Screen"_s}), "remark", "blue screen", "true");
    row(is(u"remark"_s, {u"blue"_s}), "remark", "blue screen", "false");
    row(is(u"message"_s, {u"alpha"_s}), "message", "The alpha engine has stopped working", "true");
    row(is(u"message"_s, {u"gamma"_s}), "message", "The alpha engine has stopped working", "false");
    row(isAll(u"message"_s, {u"alpha"_s, u"gamma"_s}), "message", "The alpha engine has stopped working\nA gamma pump is broken beyond repair", "true");
    row(is(u"message"_s, {u"other"_s}), "message", "The alpha engine has stopped working", "false");
    row(is(u"message"_s, {u"other"_s}), "message", "Nobody ever expected such trouble here", "true");
    row(is(u"message"_s, {u"no-message"_s}), "message", "Nobody ever expected such trouble here", "false");
    row(is(u"message"_s, {u"no-message"_s}), "message", "none", "true");
    row(is(u"message"_s, {u"other"_s}), "message", "none", "false");
    row(is(u"message"_s, {u"alpha"_s}), "message", "unknown", "unknown");
    row(is(u"message"_s, {u"alpha"_s, u"gamma"_s, u"other"_s, u"no-message"_s}), "message", "unknown", "true");
}

void TestEvaluate::ofAnswers()
{
    QFETCH(const rules::Condition, condition);
    QFETCH(const QString, question);
    QFETCH(const QString, answer);
    QFETCH(const QString, truth);
    const rules::Tree tree = sample();
    const engine::CompiledTree compiledTree(std::make_shared<const rules::Tree>(tree));
    const auto session = answered(tree, answer.isEmpty() ? QMap<QString, QString>() : QMap<QString, QString>{{question, answer}});
    QCOMPARE(QString::fromLatin1(word(engine::evaluate(compiledTree, session, condition))), truth);
    QCOMPARE(engine::evaluate(compiledTree, session, no(condition)), !engine::evaluate(compiledTree, session, condition));
}

void TestEvaluate::ofFacts_data()
{
    using Fact = std::optional<base::Value>;
    QTest::addColumn<rules::Condition>("condition");
    QTest::addColumn<QString>("fact");
    QTest::addColumn<std::optional<base::Value>>("value");
    QTest::addColumn<QString>("truth");
    const Fact absent;
    const auto text = [](const char *value) { return Fact(base::Text{QString::fromLatin1(value)}); };
    const auto version = [](const char *value) { return Fact(base::Version{QVersionNumber::fromString(QLatin1StringView(value))}); };
    QTest::newRow("exists") << factExists(u"item"_s, true) << u"item"_s << text("512") << u"true"_s;
    QTest::newRow("exists not") << factExists(u"item"_s, false) << u"item"_s << text("512") << u"false"_s;
    QTest::newRow("absent") << factExists(u"item"_s, true) << u"item"_s << absent << u"false"_s;
    QTest::newRow("absent not") << factExists(u"item"_s, false) << u"item"_s << absent << u"true"_s;
    QTest::newRow("machine cannot tell") << factExists(u"item"_s, true) << u"item"_s << Fact(base::Unknown{}) << u"unknown"_s;
    QTest::newRow("another fact") << factExists(u"item"_s, true) << u"dll"_s << text("512") << u"unknown"_s;
    QTest::newRow("number as text") << factIs(u"item"_s, {u"512"_s}) << u"item"_s << text("512") << u"true"_s;
    QTest::newRow("number in words of a number") << factRange(u"item"_s, u"128"_s, u"1000"_s) << u"item"_s << text("512") << u"true"_s;
    QTest::newRow("below") << factRange(u"item"_s, {}, u"128"_s) << u"item"_s << Fact(base::Number{127}) << u"true"_s;
    QTest::newRow("absent is not below") << factRange(u"item"_s, {}, u"128"_s) << u"item"_s << absent << u"false"_s;
    QTest::newRow("absent is no value") << factIs(u"item"_s, {u"512"_s}) << u"item"_s << absent << u"false"_s;
    QTest::newRow("words are not in order with numbers") << factRange(u"item"_s, u"128"_s, {}) << u"item"_s << text("many") << u"unknown"_s;
    QTest::newRow("date") << factRange(u"item"_s, u"2000-04-04"_s, {}) << u"item"_s << text("2000-04-03") << u"false"_s;
    QTest::newRow("same date") << factRange(u"item"_s, u"2000-04-04"_s, {}) << u"item"_s << text("2000-04-04") << u"true"_s;
    QTest::newRow("contains") << factContains(u"item"_s, u"maxrequestthreads=16"_s) << u"item"_s << text("x MaxRequestThreads=16") << u"true"_s;
    QTest::newRow("contains not") << factContains(u"item"_s, u"MaxRequestThreads="_s) << u"item"_s << text("x MaxRequestThreads") << u"false"_s;
    QTest::newRow("dotted text") << factRange(u"item"_s, u"4.9"_s, {}) << u"item"_s << text("4.10") << u"true"_s;
    QTest::newRow("dotted text, last part") << factRange(u"item"_s, u"4.0.9"_s, u"4.0.10"_s) << u"item"_s << text("4.0.9.1") << u"true"_s;
    QTest::newRow("list contains") << factContains(u"item"_s, u"NetBIOS"_s) << u"item"_s << Fact(base::Text{u"Afd\nnetbios"_s, true}) << u"true"_s;
    QTest::newRow("list contains no part") << factContains(u"item"_s, u"NetBIOS"_s) << u"item"_s << Fact(base::Text{u"AcmeNetBIOSShim"_s, true}) << u"false"_s;
    QTest::newRow("absent contains nothing") << factContains(u"item"_s, u"x"_s) << u"item"_s << absent << u"false"_s;
    QTest::newRow("version") << factRange(u"dll"_s, u"4.10"_s, {}) << u"dll"_s << version("4.9.5") << u"false"_s;
    QTest::newRow("version, shorter") << factRange(u"dll"_s, u"5.131.0.0"_s, {}) << u"dll"_s << version("5.131") << u"true"_s;
    QTest::newRow("key") << factIs(u"key"_s, {u"yes"_s}) << u"key"_s << Fact(base::YesNo{true}) << u"true"_s;
    QTest::newRow("no key") << factIs(u"key"_s, {u"no"_s}) << u"key"_s << Fact(base::YesNo{true}) << u"false"_s;
}

void TestEvaluate::ofFacts()
{
    QFETCH(const rules::Condition, condition);
    QFETCH(const QString, fact);
    QFETCH(const std::optional<base::Value>, value);
    QFETCH(const QString, truth);
    const rules::Tree tree = sample();
    const engine::CompiledTree compiledTree(std::make_shared<const rules::Tree>(tree));
    const auto session = withFact(answered(tree, {}), fact, value);
    QCOMPARE(QString::fromLatin1(word(engine::evaluate(compiledTree, session, condition))), truth);
}

void TestEvaluate::ofThreeValues()
{
    const rules::Tree tree = sample();
    const engine::CompiledTree compiledTree(std::make_shared<const rules::Tree>(tree));
    const auto session = answered(tree, {{u"sp"_s, u"sp3"_s}});
    const auto truth = [&](const rules::Condition &condition) { return engine::evaluate(compiledTree, session, condition); };
    const auto holds = is(u"sp"_s, {u"sp3"_s});
    const auto fails = is(u"sp"_s, {u"sp1"_s});
    const auto open = is(u"products"_s, {u"sms"_s});
    QCOMPARE(truth(all({holds, open})), Truth::Unknown);
    QCOMPARE(truth(all({open, fails})), Truth::False);
    QCOMPARE(truth(any({open, holds})), Truth::True);
    QCOMPARE(truth(any({open, fails})), Truth::Unknown);
    QCOMPARE(truth(no(all({open, fails}))), Truth::True);
    QCOMPARE(truth(always()), Truth::True);
    QCOMPARE(truth(all({})), Truth::True);
    QCOMPARE(truth(any({})), Truth::False);
}

void TestEvaluate::questionsInFileOrder()
{
    const auto condition = all({is(u"products"_s, {u"sms"_s}), factExists(u"item"_s, true), no(any({is(u"sp"_s, {u"sp3"_s}), is(u"products"_s, {u"srp"_s})}))});
    QCOMPARE(engine::questionsOf(condition), QSet<QString>({u"sp"_s, u"products"_s}));
}

void TestEvaluate::describe_data()
{
    QTest::addColumn<rules::Condition>("condition");
    QTest::addColumn<QString>("words");
    QTest::newRow("one") << is(u"sp"_s, {u"sp3"_s}) << u"SP? is: SP3"_s;
    QTest::newRow("several") << is(u"sp"_s, {u"none"_s, u"sp1"_s}) << u"SP? is one of: NONE, SP1"_s;
    QTest::newRow("none") << isNone(u"products"_s, {u"sms"_s, u"srp"_s}) << u"PRODUCTS? is none of: SMS, SRP"_s;
    QTest::newRow("message") << is(u"message"_s, {u"alpha"_s, u"no-message"_s}) << u"MESSAGE? is one of: \"ALPHA\", no message was seen"_s;
    QTest::newRow("range") << range(u"count"_s, u"1"_s, u"8"_s) << u"COUNT? is at least 1 and below 8"_s;
    QTest::newRow("fact") << factExists(u"item"_s, false) << u"ITEM is not there"_s;
    QTest::newRow("both") << all({is(u"sp"_s, {u"sp3"_s}), any({is(u"products"_s, {u"sms"_s}), no(factContains(u"item"_s, u"x"_s))})})
                          << u"SP? is: SP3; and (PRODUCTS? is: SMS; or not (ITEM contains \"x\"))"_s;
    QTest::newRow("always") << always() << u"in every case"_s;
}

void TestEvaluate::describe()
{
    QFETCH(const rules::Condition, condition);
    QFETCH(const QString, words);
    QCOMPARE(engine::describe(sample(), condition), words);
}

QTEST_GUILESS_MAIN(TestEvaluate)
#include "tst_evaluate.moc"
