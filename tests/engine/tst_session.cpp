// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "engine/candidates.h"
#include "engine/session.h"
#include "support/treebuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace support;
using base::Presence;
using engine::Answer;
using engine::Origin;
using engine::Session;

namespace {

/// os -> (old) size -> mark, (new) products -> mark
rules::Tree sample()
{
    rules::Tree tree;
    tree.id = u"sample"_s;
    tree.hash = u"abc"_s;
    tree.inOrder = true; // what tells most first is tst_candidates
    tree.questions = {choice(u"os"_s, {u"old"_s, u"new"_s}), choice(u"size"_s, {u"small"_s, u"large"_s}), many(u"products"_s, {u"sms"_s, u"srp"_s, u"iis"_s}),
                      choice(u"mark"_s, {u"a"_s, u"b"_s})};
    tree.facts = {registryFact(u"item"_s)};
    tree.start = u"os"_s;
    tree.steps = {step(u"os"_s, u"os"_s, {branch(is(u"os"_s, {u"old"_s}), u"size"_s), branch(always(), u"products"_s)}),
                  step(u"size"_s, u"size"_s, {branch(always(), u"mark"_s)}),
                  step(u"products"_s, u"products"_s, {branch(is(u"products"_s, {u"srp"_s}), u"-"_s), branch(always(), u"mark"_s)}),
                  step(u"mark"_s, u"mark"_s, {branch(is(u"mark"_s, {u"a"_s}), u"!A"_s), branch(always(), u"-"_s)})};
    tree.diagnoses = {diagnosis(u"A"_s)};
    return tree;
}

Answer said(const QString &question, const base::Value &value)
{
    return {question, value, Origin::Person, u"typed"_s, QDateTime({2026, 11, 20}, {12, 0}, QTimeZone::UTC)};
}

Answer read(const QString &question, const base::Value &value)
{
    return {question, value, Origin::Machine, u"SOFTWARE, "_s + question, {}};
}

base::Many products(Presence sms, Presence srp, Presence iis)
{
    return {{{u"sms"_s, sms}, {u"srp"_s, srp}, {u"iis"_s, iis}}};
}

Session advanced(const rules::Tree &tree, Session session, const std::vector<Answer> &answers)
{
    for (const Answer &answer : answers)
        session = engine::advance(tree, session, answer).value();
    return session;
}

/// The question that comes next.
QString asked(const Session &session, const rules::Tree &tree = sample())
{
    return engine::diagnose(support::knowing(tree), session).askNext;
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsAtTheFirstQuestion();
    void beginsBehindAPureFork();
    void advancesThroughTheTree();
    void equalInputsEqualOutputs();
    void refusesWhatDoesNotFit();
    void rewindsWithoutLoss();
    void dormantAnswersComeBack();
    void withdrawsOneAnswer();
    void measurementsAnswerQuestions();
    void aPersonsAnswerStays();
    void aMachinesGapIsAsked();
    void whatTheTreeDoesNotKnowIsAsked();
    void contradictionsNameBothSides();
    void offersOfTheMachine_data();
    void offersOfTheMachine();
};

void TestSession::beginsAtTheFirstQuestion()
{
    const Session session = engine::begin(sample());
    QCOMPARE(session.treeId, u"sample"_s);
    QCOMPARE(session.treeHash, u"abc"_s);
    QCOMPARE(asked(session), u"os"_s);
    QVERIFY(session.answers.isEmpty());
}

void TestSession::beginsBehindAPureFork()
{
    rules::Tree tree = sample();
    tree.steps.insert(tree.steps.begin(), step(u"fork"_s, {}, {branch(is(u"mark"_s, {u"b"_s}), u"-"_s), branch(always(), u"os"_s)}));
    tree.start = u"fork"_s;
    QCOMPARE(asked(engine::begin(tree), tree), u"mark"_s);
}

void TestSession::advancesThroughTheTree()
{
    const rules::Tree tree = sample();
    Session session = advanced(tree, engine::begin(tree), {said(u"os"_s, base::Choice{u"old"_s})});
    QCOMPARE(asked(session), u"size"_s);
    session = advanced(tree, session, {said(u"size"_s, base::Unknown{})});
    QCOMPARE(asked(session), u"mark"_s);
    session = advanced(tree, session, {said(u"mark"_s, base::Choice{u"b"_s})});
    QCOMPARE(asked(session), QString());
    QCOMPARE(session.answers.size(), 3);
    QCOMPARE(session.answers[u"size"_s], said(u"size"_s, base::Unknown{}));
}

void TestSession::equalInputsEqualOutputs()
{
    const rules::Tree tree = sample();
    const Session session = advanced(tree, engine::begin(tree), {said(u"os"_s, base::Choice{u"old"_s})});
    const Session before = session;
    const Answer answer = said(u"size"_s, base::Choice{u"small"_s});
    QCOMPARE(engine::advance(tree, session, answer).value(), engine::advance(tree, session, answer).value());
    QCOMPARE(session, before);
    const engine::CompiledTree compiledTree(std::make_shared<const rules::Tree>(tree));
    QCOMPARE(engine::advance(compiledTree, session, answer).value(), engine::advance(tree, session, answer).value());
}

void TestSession::refusesWhatDoesNotFit()
{
    const rules::Tree tree = sample();
    const auto unknownQuestion = engine::advance(tree, engine::begin(tree), said(u"colour"_s, base::Unknown{}));
    QVERIFY(!unknownQuestion);
    QCOMPARE(unknownQuestion.error().kind, base::Failure::BadInput);
    QCOMPARE(unknownQuestion.error().message, u"There is no question \"colour\" in this tree. Its questions are: os, size, products, mark."_s);
    const auto nearQuestion = engine::advance(tree, engine::begin(tree), said(u"product"_s, base::Unknown{}));
    QVERIFY(nearQuestion.error().message.contains(u"Did you mean \"products\"?"_s));
    const auto wrongOption = engine::advance(tree, engine::begin(tree), said(u"os"_s, base::Choice{u"ancient"_s}));
    QVERIFY(!wrongOption);
    QVERIFY2(wrongOption.error().message.contains(u"Valid answers are: old, new, unknown."_s), qPrintable(wrongOption.error().message));
    QVERIFY(!engine::advance(tree, engine::begin(tree), said(u"os"_s, base::Number{1})));
    QVERIFY(!engine::rewind(tree, engine::begin(tree), u"colour"_s));
}

void TestSession::rewindsWithoutLoss()
{
    const rules::Tree tree = sample();
    const Session session = advanced(tree, engine::begin(tree), {said(u"os"_s, base::Choice{u"old"_s}), said(u"size"_s, base::Choice{u"small"_s})});
    const Session back = engine::rewind(tree, session, u"os"_s).value();
    QCOMPARE(back.current, u"os"_s);
    QCOMPARE(back.answers, session.answers);
    // the same answer again leads on to where the person was
    QCOMPARE(advanced(tree, back, {said(u"os"_s, base::Choice{u"old"_s})}), session);
}

void TestSession::dormantAnswersComeBack()
{
    const rules::Tree tree = sample();
    const engine::CompiledTree compiledTree(std::make_shared<const rules::Tree>(tree));
    const Session session = advanced(tree, engine::begin(tree),
                                     {said(u"os"_s, base::Choice{u"old"_s}), said(u"size"_s, base::Choice{u"small"_s}), said(u"mark"_s, base::Choice{u"a"_s})});
    QCOMPARE(engine::diagnose(compiledTree, session).path.asked, QStringList({u"os"_s, u"size"_s, u"mark"_s}));
    const Session changed = advanced(tree, session, {said(u"os"_s, base::Choice{u"new"_s})});
    QCOMPARE(engine::diagnose(compiledTree, changed).path.asked, QStringList({u"os"_s, u"products"_s, u"mark"_s}));
    QCOMPARE(asked(changed), u"products"_s);
    QVERIFY(changed.answers.contains(u"size"_s));
    QCOMPARE(advanced(tree, changed, {said(u"os"_s, base::Choice{u"old"_s})}), session);
}

void TestSession::withdrawsOneAnswer()
{
    const rules::Tree tree = sample();
    const Session session = advanced(tree, engine::begin(tree), {said(u"os"_s, base::Choice{u"old"_s}), said(u"size"_s, base::Choice{u"small"_s})});
    const Session without = engine::withdraw(session, u"os"_s);
    QCOMPARE(without.answers.keys(), QStringList(u"size"_s));
    QCOMPARE(asked(without), u"os"_s);
    QCOMPARE(engine::withdraw(session, u"nonsense"_s), session);
}

void TestSession::measurementsAnswerQuestions()
{
    const rules::Tree tree = sample();
    const engine::Fact item{u"item"_s, u"ITEM"_s, {base::Number{512}, u"SYSTEM, Windows"_s}};
    const Session session = engine::begin(tree, {read(u"os"_s, base::Choice{u"new"_s}), read(u"mark"_s, base::Unknown{})}, {item, {u"nonsense"_s, {}, {}}});
    QCOMPARE(session.answers.keys(), QStringList(u"os"_s));
    QCOMPARE(session.answers[u"os"_s], read(u"os"_s, base::Choice{u"new"_s}));
    QCOMPARE(session.measured.keys(), QStringList({u"mark"_s, u"os"_s}));
    QCOMPARE(session.facts.size(), 1);
    QCOMPARE(session.facts[u"item"_s], item);
    QCOMPARE(asked(session), u"products"_s);
}

void TestSession::aPersonsAnswerStays()
{
    const rules::Tree tree = sample();
    const std::vector<Answer> measured{read(u"os"_s, base::Choice{u"new"_s})};
    const Session session = advanced(tree, engine::begin(tree, measured), {said(u"os"_s, base::Choice{u"old"_s})});
    QCOMPARE(session.answers[u"os"_s].origin, Origin::Person);
    QVERIFY(session.measured[u"os"_s].value == base::Value(base::Choice{u"new"_s}));
    // said at once with what the machine told, it is the same, but nothing is on the table
    Session atOnce = engine::assembled(knowing(tree), {said(u"os"_s, base::Choice{u"old"_s})}, measured, {});
    QCOMPARE(atOnce, session);
}

void TestSession::aMachinesGapIsAsked()
{
    const rules::Tree tree = sample();
    const auto measured = [&](Presence srp, Presence iis) {
        return engine::begin(tree, {read(u"os"_s, base::Choice{u"new"_s}), read(u"products"_s, products(Presence::Present, srp, iis))}, {});
    };
    QCOMPARE(asked(measured(Presence::Absent, Presence::Absent)), u"mark"_s);
    QCOMPARE(asked(measured(Presence::Unknown, Presence::Absent)), u"products"_s);
    QCOMPARE(asked(measured(Presence::Absent, Presence::Unknown)), u"mark"_s); // nothing depends on iis
    // a person who leaves the same gap is not asked again
    const Session session = advanced(tree, measured(Presence::Unknown, Presence::Absent),
                                     {said(u"products"_s, products(Presence::Present, Presence::Unknown, Presence::Absent))});
    QCOMPARE(asked(session), u"mark"_s);
}

void TestSession::whatTheTreeDoesNotKnowIsAsked()
{
    const rules::Tree tree = sample();
    const Session session = engine::begin(tree, {read(u"os"_s, base::Choice{u"beos"_s}), read(u"nonsense"_s, base::YesNo{true})}, {});
    QVERIFY(session.answers.isEmpty());
    QVERIFY(base::isUnknown(session.measured[u"os"_s].value));
    QVERIFY(!session.measured.contains(u"nonsense"_s));
    QCOMPARE(asked(session), u"os"_s);
}

void TestSession::contradictionsNameBothSides()
{
    const rules::Tree tree = sample();
    const std::vector<Answer> answers{said(u"os"_s, base::Choice{u"old"_s}), said(u"mark"_s, base::Choice{u"a"_s}), said(u"size"_s, base::Unknown{}),
                                      said(u"products"_s, products(Presence::Present, Presence::Unknown, Presence::Absent))};
    const auto measure = [&](const base::Value &many) {
        return engine::assembled(knowing(tree), answers,
                                 {read(u"os"_s, base::Choice{u"new"_s}), read(u"mark"_s, base::Choice{u"a"_s}), read(u"size"_s, base::Choice{u"small"_s}),
                                  read(u"products"_s, many)},
                                 {});
    };
    const auto found = engine::contradictions(tree, measure(products(Presence::Unknown, Presence::Present, Presence::Absent)));
    QCOMPARE(found.size(), size_t(1)); // don't know contradicts nobody
    QCOMPARE(found[0].question, u"os"_s);
    QVERIFY(found[0].person.value == base::Value(base::Choice{u"old"_s}));
    QCOMPARE(found[0].machine.source, u"SOFTWARE, os"_s);
    QCOMPARE(engine::contradictions(tree, measure(products(Presence::Absent, Presence::Present, Presence::Absent))).size(), size_t(2));
    QVERIFY(engine::isDisputed(measure({}), u"os"_s) && !engine::isDisputed(measure({}), u"mark"_s) && !engine::isDisputed(measure({}), u"size"_s));
    QVERIFY(engine::canBeAsked(measure({}), u"os"_s) && !engine::canBeAsked(measure({}), u"mark"_s));
}

void TestSession::offersOfTheMachine_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("answer"); // empty: refused
    QTest::newRow("by name") << "0001" << "0001";
    QTest::newRow("in another letter case") << "modem" << "Modem";
    QTest::newRow("by what is shown") << "sportster" << "0001";
    QTest::newRow("with blanks") << " 0001 " << "0001";
    QTest::newRow("shown twice") << "Courier" << "";
    QTest::newRow("a part of it") << "Sport" << "";
    QTest::newRow("another one") << "0009" << "";
    QTest::newRow("nothing") << "" << "";
    QTest::newRow("not one of those that are asked about") << "0000" << "0000";
}

void TestSession::offersOfTheMachine()
{
    QFETCH(QString, words);
    QFETCH(QString, answer);
    rules::Tree tree = sample();
    rules::Question modem;
    modem.id = u"modem"_s;
    modem.kind = rules::QuestionKind::Text;
    tree.questions.push_back(modem);
    Session session = engine::begin(tree);
    QVERIFY(engine::advance(tree, session, said(modem.id, base::Text{words})));
    session.offers[modem.id]
        = {{u"0001"_s, u"Sportster"_s}, {u"0002"_s, u"Courier"_s}, {u"0003"_s, u"Courier"_s}, {u"Modem"_s, {}}, {u"0000"_s, u"Off"_s, false}};
    const auto next = engine::advance(tree, session, said(modem.id, base::Text{words}));
    QCOMPARE(next.has_value(), !answer.isEmpty());
    if (next)
        QCOMPARE(base::toString(next->answers[modem.id].value), answer);
    else
        QVERIFY(next.error().message.endsWith(u"Valid answers are: 0001 (Sportster), 0002 (Courier), 0003 (Courier), Modem, unknown."_s));
    QVERIFY(engine::advance(tree, session, said(modem.id, base::Unknown{})));
    QCOMPARE(engine::fittingOffers(session, modem.id).size(), size_t(4));
    QVERIFY(engine::withdraw(session, modem.id).offers == session.offers);
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
