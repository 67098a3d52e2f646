// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/limits.h"
#include "engine/candidates.h"
#include "engine/path.h"
#include "engine/randomtree.h"
#include "support/treebuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace support;

namespace {

/// `os` decides between two subtrees; both ask `mark`, only one asks `size`.
rules::Tree forked()
{
    rules::Tree tree;
    tree.questions = {choice(u"os"_s, {u"old"_s, u"new"_s, u"strange"_s}), choice(u"size"_s, {u"small"_s, u"large"_s}), choice(u"mark"_s, {u"a"_s, u"b"_s})};
    tree.start = u"os"_s;
    tree.steps = {
        step(u"os"_s, u"os"_s,
             {branch(is(u"os"_s, {u"old"_s}), u"size"_s, u"Old ones differ in size"_s), branch(is(u"os"_s, {u"new"_s}), u"mark"_s), branch(always(), u"-"_s)}),
        step(u"size"_s, u"size"_s, {branch(is(u"size"_s, {u"small"_s}), u"!SMALL"_s), branch(always(), u"mark"_s)}),
        step(u"mark"_s, u"mark"_s, {branch(is(u"mark"_s, {u"a"_s}), u"!A"_s), branch(is(u"mark"_s, {u"b"_s}), u"!B"_s)})};
    tree.diagnoses = {diagnosis(u"A"_s), diagnosis(u"B"_s, {reason(is(u"os"_s, {u"new"_s}), u"It is new"_s)}), diagnosis(u"SMALL"_s)};
    return tree;
}

engine::Path walked(const rules::Tree &tree, const QMap<QString, QString> &answers)
{
    return engine::diagnose(knowing(tree), answered(tree, answers)).path;
}

} // namespace

class TestWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersDecideThePath_data();
    void answersDecideThePath();
    void trailNamesTheBranchTaken();
    void assumptionsHoldAlongAPath();
    void statesThatLookAlikeAreNotOne();
    void requirementIsAskedWhenNoStepAsksIt();
    void unreadFactKeepsBothWays();
    void curedDiagnosisEndsAsNone();
    void gapEndsAsNone();
    void circleEnds();
    void tooManyStatesKeepWhatIsNotExcluded();
    void longChainNeedsNoStack();
    void findsWhatTryingEverythingFinds();
    void unknownEverywhereFollowsAll();
    void lessKnowledgeNeverMakesAMatchOfNone();
    void moreKnowledgeNeverLosesTheRightOne();
    void equalInputsEqualOutputs();
};

void TestWalk::answersDecideThePath_data()
{
    using Answers = QMap<QString, QString>;
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<QString>("diagnoses");
    QTest::addColumn<bool>("none");
    QTest::addColumn<QString>("next");
    QTest::addColumn<QString>("asked");
    QTest::newRow("nothing") << Answers{} << u"A B SMALL"_s << true << u"os"_s << u"os size mark"_s;
    QTest::newRow("unknown start") << Answers{{u"os"_s, u"unknown"_s}} << u"A B SMALL"_s << true << u"size"_s << u"os size mark"_s;
    QTest::newRow("old") << Answers{{u"os"_s, u"old"_s}} << u"A SMALL"_s << true << u"size"_s << u"os size mark"_s;
    QTest::newRow("new") << Answers{{u"os"_s, u"new"_s}} << u"A B"_s << false << u"mark"_s << u"os mark"_s;
    QTest::newRow("strange") << Answers{{u"os"_s, u"strange"_s}} << QString() << true << QString() << u"os"_s;
    QTest::newRow("old, small") << Answers{{u"os"_s, u"old"_s}, {u"size"_s, u"small"_s}} << u"SMALL"_s << false << QString() << u"os size"_s;
    QTest::newRow("old, large, b: required to be new")
        << Answers{{u"os"_s, u"old"_s}, {u"size"_s, u"large"_s}, {u"mark"_s, u"b"_s}} << QString() << true << QString() << u"os size mark"_s;
    QTest::newRow("dormant size") << Answers{{u"os"_s, u"new"_s}, {u"size"_s, u"small"_s}} << u"A B"_s << false << u"mark"_s << u"os mark"_s;
    QTest::newRow("mark known, os not") << Answers{{u"os"_s, u"unknown"_s}, {u"size"_s, u"unknown"_s}, {u"mark"_s, u"a"_s}} << u"A SMALL"_s << true << QString()
                                        << u"os size mark"_s;
}

void TestWalk::answersDecideThePath()
{
    using Answers = QMap<QString, QString>;
    QFETCH(const Answers, answers);
    QFETCH(const QString, diagnoses);
    QFETCH(const bool, none);
    QFETCH(const QString, next);
    QFETCH(const QString, asked);
    const engine::Path walk = walked(forked(), answers);
    QCOMPARE(walk.diagnoses.join(u' '), diagnoses);
    QCOMPARE(walk.nonePossible, none);
    QCOMPARE(walk.next, next);
    QCOMPARE(walk.asked.join(u' '), asked);
    QVERIFY(!walk.capped);
}

void TestWalk::trailNamesTheBranchTaken()
{
    const engine::Path walk = walked(forked(), {{u"os"_s, u"old"_s}, {u"size"_s, u"unknown"_s}});
    const std::vector<engine::PathStep> expected{
        {u"os"_s, u"os"_s, 0, u"Old ones differ in size"_s}, {u"size"_s, u"size"_s, -1, {}}, {u"mark"_s, u"mark"_s, -1, {}}};
    QCOMPARE(walk.trail, expected);
}

void TestWalk::assumptionsHoldAlongAPath()
{
    rules::Tree tree;
    tree.questions = {many(u"parts"_s, {u"wheel"_s, u"axle"_s})};
    tree.start = u"first"_s;
    tree.steps = {
        step(u"first"_s, u"parts"_s, {branch(is(u"parts"_s, {u"wheel"_s}), u"second"_s), branch(always(), u"third"_s)}),
        step(u"second"_s, {}, {branch(isNone(u"parts"_s, {u"wheel"_s}), u"!NEVER"_s), branch(always(), u"!WHEEL"_s)}),
        step(u"third"_s, {}, {branch(is(u"parts"_s, {u"wheel"_s}), u"!NEVER"_s), branch(is(u"parts"_s, {u"axle"_s}), u"!AXLE"_s), branch(always(), u"-"_s)})};
    tree.diagnoses = {diagnosis(u"AXLE"_s), diagnosis(u"NEVER"_s), diagnosis(u"WHEEL"_s)};
    QCOMPARE(walked(tree, {}).diagnoses, QStringList({u"AXLE"_s, u"WHEEL"_s}));
    QCOMPARE(walked(tree, {{u"parts"_s, u"wheel?,axle"_s}}).diagnoses, QStringList({u"AXLE"_s, u"WHEEL"_s}));
    QVERIFY(!walked(tree, {{u"parts"_s, u"wheel?,axle"_s}}).nonePossible);
    QCOMPARE(walked(tree, {{u"parts"_s, u"wheel?"_s}}).diagnoses, QStringList({u"WHEEL"_s}));
    QVERIFY(walked(tree, {{u"parts"_s, u"wheel?"_s}}).nonePossible);
}

/// Two paths meet, one with an assumption about question 1, the other with one about question 11: both go on.
void TestWalk::statesThatLookAlikeAreNotOne()
{
    for (const auto &[assumed, other] : {std::pair(u"a"_s, u"b"_s), std::pair(u"b"_s, u"a"_s)}) { // options are kept in no order
        rules::Tree tree;
        for (int i = 0; i < 11; ++i)
            tree.questions.push_back(choice(u"q%1"_s.arg(i), {u"a"_s, u"b"_s}));
        tree.questions.push_back(many(u"q11"_s, {u"a"_s, u"b"_s}));
        tree.start = u"start"_s;
        tree.steps = {step(u"start"_s, u"q0"_s, {branch(is(u"q0"_s, {u"a"_s}), u"left"_s), branch(always(), u"right"_s)}),
                      step(u"left"_s, u"q1"_s, {branch(is(u"q1"_s, {assumed}), u"both"_s), branch(always(), u"-"_s)}),
                      step(u"right"_s, u"q11"_s, {branch(is(u"q11"_s, {u"a"_s}), u"further"_s), branch(always(), u"-"_s)}),
                      step(u"further"_s, u"q11"_s, {branch(is(u"q11"_s, {u"b"_s}), u"-"_s), branch(always(), u"both"_s)}),
                      step(u"both"_s, {},
                           {branch(is(u"q1"_s, {other}), u"!RIGHT"_s), branch(is(u"q11"_s, {u"b"_s}), u"!LEFT"_s), branch(is(u"q11"_s, {u"a"_s}), u"!EITHER"_s),
                            branch(always(), u"-"_s)})};
        tree.diagnoses = {diagnosis(u"RIGHT"_s), diagnosis(u"LEFT"_s), diagnosis(u"EITHER"_s)};
        QCOMPARE(walked(tree, {}).diagnoses, QStringList({u"RIGHT"_s, u"LEFT"_s, u"EITHER"_s}));
    }
}

void TestWalk::requirementIsAskedWhenNoStepAsksIt()
{
    rules::Tree tree = forked();
    tree.diagnoses[2].requirements = {reason(is(u"mark"_s, {u"a"_s}), u"It is marked"_s)};
    const QMap<QString, QString> small{{u"os"_s, u"old"_s}, {u"size"_s, u"small"_s}};
    const engine::Path open = walked(tree, small);
    QCOMPARE(open.diagnoses, QStringList(u"SMALL"_s));
    QVERIFY(open.nonePossible);
    QCOMPARE(open.next, u"mark"_s);
    auto marked = small;
    marked.insert(u"mark"_s, u"unknown"_s); // nobody knows: possible, and not asked again
    QVERIFY(walked(tree, marked).nonePossible);
    QCOMPARE(walked(tree, marked).next, QString());
    marked.insert(u"mark"_s, u"b"_s);
    QCOMPARE(walked(tree, marked).diagnoses, QStringList());
}

void TestWalk::unreadFactKeepsBothWays()
{
    rules::Tree tree;
    tree.facts = {registryFact(u"item"_s)};
    tree.start = u"s"_s;
    tree.steps
        = {step(u"s"_s, {},
                {branch(factRange(u"item"_s, u"128"_s, {}), u"t"_s), branch(factExists(u"item"_s, false), u"!ABSENT"_s), branch(always(), u"!SMALL"_s)}),
           step(u"t"_s, {},
                {branch(factExists(u"item"_s, false), u"!NEVER"_s), branch(factRange(u"item"_s, {}, u"100"_s), u"!NEVER"_s), branch(always(), u"!LARGE"_s)})};
    tree.diagnoses = {diagnosis(u"ABSENT"_s), diagnosis(u"LARGE"_s), diagnosis(u"NEVER"_s), diagnosis(u"SMALL"_s)};
    const engine::Session session = answered(tree, {});
    const auto diagnoses = [&](const engine::Session &with) { return engine::diagnose(knowing(tree), with).path.diagnoses.join(u' '); };
    QCOMPARE(diagnoses(session), u"ABSENT LARGE SMALL"_s);
    QCOMPARE(diagnoses(withFact(session, u"item"_s, base::Unknown{})), u"ABSENT LARGE SMALL"_s);
    QCOMPARE(diagnoses(withFact(session, u"item"_s, std::nullopt)), u"ABSENT"_s);
    QCOMPARE(diagnoses(withFact(session, u"item"_s, base::Number{512})), u"LARGE"_s);
    QCOMPARE(diagnoses(withFact(session, u"item"_s, base::Text{u"127"_s})), u"SMALL"_s);
    QCOMPARE(engine::diagnose(knowing(tree), session).path.next, QString()); // a fact is never asked
}

void TestWalk::curedDiagnosisEndsAsNone()
{
    rules::Tree tree = forked();
    tree.facts = {registryFact(u"item"_s)};
    tree.diagnoses[2].fixedWhen = {reason(factExists(u"item"_s, true), u"The item is there"_s), reason(is(u"mark"_s, {u"a"_s}), u"It is marked"_s)};
    const engine::Session session = answered(tree, {{u"os"_s, u"old"_s}, {u"size"_s, u"small"_s}, {u"mark"_s, u"b"_s}});
    const auto walk = [&](const engine::Session &with) { return engine::diagnose(knowing(tree), with).path; };
    QCOMPARE(walk(session).diagnoses, QStringList(u"SMALL"_s)); // nobody read the item: the diagnosis stands
    QVERIFY(!walk(session).nonePossible);
    const engine::Session cured = withFact(session, u"item"_s, base::Number{512});
    QCOMPARE(walk(cured).diagnoses, QStringList());
    QCOMPARE(walk(cured).fixed, QStringList(u"SMALL"_s));
    QVERIFY(walk(cured).nonePossible);
    engine::Session open = session; // a person could tell whether it is cured
    open.answers.remove(u"mark"_s);
    QCOMPARE(walk(open).diagnoses, QStringList(u"SMALL"_s));
    QVERIFY(walk(open).nonePossible);
    QCOMPARE(walk(open).next, u"mark"_s);
}

void TestWalk::gapEndsAsNone()
{
    rules::Tree tree = forked();
    tree.steps[2].branches.pop_back();
    const engine::Path walk = walked(tree, {{u"os"_s, u"new"_s}, {u"mark"_s, u"b"_s}});
    QCOMPARE(walk.diagnoses, QStringList());
    QVERIFY(walk.nonePossible);
    QCOMPARE(walk.trail.back().branch, -1);
}

void TestWalk::circleEnds()
{
    rules::Tree tree = forked();
    tree.steps[2].branches[1].go = {rules::Target::Kind::Step, u"os"_s};
    const engine::Path walk = walked(tree, {{u"os"_s, u"new"_s}});
    QCOMPARE(walk.diagnoses, QStringList(u"A"_s));
    QVERIFY(!walk.capped);
}

void TestWalk::tooManyStatesKeepWhatIsNotExcluded()
{
    // Each step asks about two parts at once and the last looks at all of them: states multiply and none are equal.
    rules::Tree tree;
    QStringList parts;
    for (int i = 0; i < 40; ++i)
        parts << u"p%1"_s.arg(i);
    tree.questions = {many(u"parts"_s, parts), choice(u"os"_s, {u"old"_s, u"new"_s})};
    for (int i = 0; i < 20; ++i) {
        for (const QString &row : {u"s"_s, u"t"_s}) {
            const auto next = [i](const QString &to) { return (i == 19 ? u"last"_s + to : to + QString::number(i + 1)); };
            tree.steps.push_back(
                step(row + QString::number(i), {}, {branch(is(u"parts"_s, parts.mid(2 * i, 2)), next(u"s"_s)), branch(always(), next(u"t"_s))}));
        }
    }
    for (const QString &last : {u"lasts"_s, u"lastt"_s}) // two places: the ways there are not one
        tree.steps.push_back(step(last, {}, {branch(isAll(u"parts"_s, parts), u"!ALL"_s), branch(always(), u"!OLD"_s)}));
    tree.start = u"s0"_s;
    tree.diagnoses = {diagnosis(u"ALL"_s), diagnosis(u"OLD"_s, {reason(is(u"os"_s, {u"old"_s}), u"It is old"_s)}), diagnosis(u"LOOSE"_s)};
    const engine::Path walk = walked(tree, {{u"os"_s, u"new"_s}});
    QVERIFY(walk.capped);
    QVERIFY(walk.nonePossible);
    QCOMPARE(walk.diagnoses, QStringList(u"ALL"_s)); // OLD is excluded, nothing leads to LOOSE
    const engine::DiagnosisResult findings = engine::diagnose(knowing(tree), answered(tree, {{u"os"_s, u"new"_s}}));
    QCOMPARE(findings.outcome, engine::Outcome::Ambiguous); // never a match
    QCOMPARE(findings.askNext, u"parts"_s);
}

void TestWalk::longChainNeedsNoStack()
{
    rules::Tree tree;
    tree.questions = {choice(u"os"_s, {u"old"_s, u"new"_s})};
    const int length = base::limits::walkStates / 2;
    for (int i = 0; i < length; ++i) {
        const QString next = i + 1 == length ? u"!END"_s : u"s%1"_s.arg(i + 1);
        tree.steps.push_back(step(u"s%1"_s.arg(i), {}, {branch(always(), next)}));
    }
    tree.start = u"s0"_s;
    tree.diagnoses = {diagnosis(u"END"_s)};
    const engine::Path walk = walked(tree, {});
    QCOMPARE(walk.diagnoses, QStringList(u"END"_s));
    QCOMPARE(walk.trail.size(), static_cast<size_t>(length));
}

void TestWalk::findsWhatTryingEverythingFinds()
{
    QRandomGenerator random(20261120);
    int open = 0;
    for (int round = 0; round < 150; ++round) {
        const rules::Tree tree = randomtree::make(random);
        const engine::CompiledTree compiledTree = knowing(tree);
        const auto &assignments = randomtree::allAssignments();
        for (int part = 0; part < 4; ++part) {
            const auto &truth = assignments[random.bounded(static_cast<quint32>(assignments.size()))];
            const engine::Session session = randomtree::partOf(tree, truth, random);
            QSet<QString> ends;
            for (const auto &assignment : assignments) {
                if (randomtree::agrees(tree, assignment, session))
                    ends.insert(randomtree::endOf(tree, assignment));
            }
            const engine::Path walk = engine::diagnose(compiledTree, session).path;
            QSet<QString> found(walk.diagnoses.begin(), walk.diagnoses.end());
            if (walk.nonePossible)
                found.insert(QString());
            if (found != ends)
                qWarning() << "round" << round << "part" << part << "found" << found << "expected" << ends;
            QCOMPARE(found, ends);
            open += ends.size() > 1 ? 1 : 0;
        }
    }
    QVERIFY(open > 100); // most sessions must be worth the name
}

void TestWalk::unknownEverywhereFollowsAll()
{
    QRandomGenerator random(1);
    for (int round = 0; round < 100; ++round) {
        const rules::Tree tree = randomtree::make(random);
        engine::Session session = engine::begin(tree);
        QSet<QString> ends;
        for (const auto &assignment : randomtree::allAssignments())
            ends.insert(randomtree::endOf(tree, assignment));
        for (const rules::Question &question : tree.questions)
            session.answers.insert(question.id, {question.id, base::Unknown{}, engine::Origin::Person, {}, {}});
        const engine::Path walk = engine::diagnose(knowing(tree), session).path;
        for (const QString &end : std::as_const(ends))
            QVERIFY(end.isEmpty() ? walk.nonePossible : walk.diagnoses.contains(end));
        QCOMPARE(walk.next, QString());
    }
}

void TestWalk::lessKnowledgeNeverMakesAMatchOfNone()
{
    QRandomGenerator random(2);
    int nones = 0;
    for (int round = 0; round < 300; ++round) {
        const rules::Tree tree = randomtree::make(random);
        const engine::CompiledTree compiledTree = knowing(tree);
        const auto &assignments = randomtree::allAssignments();
        const engine::Session session = randomtree::partOf(tree, assignments[random.bounded(static_cast<quint32>(assignments.size()))], random);
        if (engine::diagnose(compiledTree, session).outcome != engine::Outcome::None)
            continue;
        ++nones;
        for (const QString &question : session.answers.keys())
            QVERIFY(!engine::diagnose(compiledTree, engine::withdraw(session, question)).match());
    }
    QVERIFY(nones > 25);
}

void TestWalk::moreKnowledgeNeverLosesTheRightOne()
{
    QRandomGenerator random(3);
    int right = 0;
    for (int round = 0; round < 300; ++round) {
        const rules::Tree tree = randomtree::make(random);
        const engine::CompiledTree compiledTree = knowing(tree);
        const auto &assignments = randomtree::allAssignments();
        const auto &truth = assignments[random.bounded(static_cast<quint32>(assignments.size()))];
        const QString end = randomtree::endOf(tree, truth);
        engine::Session session = randomtree::partOf(tree, truth, random);
        const engine::Session more = randomtree::partOf(tree, truth, random);
        for (const engine::Answer &answer : more.answers) {
            const engine::DiagnosisResult findings = engine::diagnose(compiledTree, session);
            if (end.isEmpty()) {
                QVERIFY(!findings.match());
            } else {
                const engine::Verdict verdict = findings.candidate(end)->verdict;
                QVERIFY(verdict == engine::Verdict::Match || verdict == engine::Verdict::Possible);
                ++right;
            }
            session.answers.insert(answer.question, answer);
        }
    }
    QVERIFY(right > 100);
}

void TestWalk::equalInputsEqualOutputs()
{
    QRandomGenerator random(4);
    for (int round = 0; round < 50; ++round) {
        const rules::Tree tree = randomtree::make(random);
        const auto &assignments = randomtree::allAssignments();
        const engine::Session session = randomtree::partOf(tree, assignments[random.bounded(static_cast<quint32>(assignments.size()))], random);
        const engine::CompiledTree one = knowing(tree);
        const engine::CompiledTree other = knowing(tree);
        QCOMPARE(engine::diagnose(one, session).path, engine::diagnose(other, session).path);
        const engine::DiagnosisResult a = engine::diagnose(one, session);
        const engine::DiagnosisResult b = engine::diagnose(other, session);
        QCOMPARE(a.candidates, b.candidates);
        QCOMPARE(a.askNext, b.askNext);
        QCOMPARE(a.askNextBecause, b.askNextBecause);
    }
}

QTEST_GUILESS_MAIN(TestWalk)
#include "tst_walk.moc"
