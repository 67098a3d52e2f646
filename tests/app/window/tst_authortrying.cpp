// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/window/authorharness.h"

#include "workflow/examples.h"

#include <QLabel>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace window;

/// Between the author view and the wizard: a changed tree goes on with the answers, a part is tried, a run becomes a case.
class TestAuthorTrying : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { failOnOurWarnings(); }
    void walkGoesOnWithTheChangedTree();
    void answersThatFitNoMoreGo();
    void treeWithErrorsStaysOut();
    void runFromHere();
    void whatIsTriedIsNotCalledChanged();
    void runBecomesACase();
    void runOfWordsBecomesACase();
    void runOfAnotherTreeDoesNot();

private:
    [[nodiscard]] static window::StartOptions withoutMachine() { return {.trees = {}, .machine = u"none"_s, .caseFile = {}}; }
    [[nodiscard]] static workflow::ExampleRun check(const QString &text);
};

workflow::ExampleRun TestAuthorTrying::check(const QString &text)
{
    const rules::Reading reading = rules::readTree(text.toUtf8(), u"mine.tree.yaml"_s);
    return reading.tree ? workflow::runExamples(engine::CompiledTree(reading.tree)) : workflow::ExampleRun();
}

void TestAuthorTrying::walkGoesOnWithTheChangedTree()
{
    AuthorHarness harness;
    QVERIFY(harness.open(lampTree(), withoutMachine()));
    QVERIFY(harness.waitFor<Asking>());
    QVERIFY(harness.click(u"option-yes"_s));
    QVERIFY(harness.goOn());
    QCOMPARE(harness.question(), u"colour"_s);
    QVERIFY(harness.click(u"option-dark"_s));
    QVERIFY(harness.goOn());
    QCOMPARE(harness.question(), u"noise"_s);
    harness.editor()->setFocus();
    harness.replace(u"Does it hum?"_s, u"Does it hiss?"_s);
    harness.act(u"authorUse"_s);
    QTRY_COMPARE_WITH_TIMEOUT(harness.title(), u"Does it hiss?"_s, patience);
    QCOMPARE(harness.question(), u"noise"_s);
    QCOMPARE(caseOf(harness.controller.state())->session.answers.size(), 2);
    QVERIFY(harness.onDisk().contains(u"hiss"_s));
    QCOMPARE(harness.trees.compiledTree()->tree().file, harness.path());
}

void TestAuthorTrying::answersThatFitNoMoreGo()
{
    AuthorHarness harness;
    QVERIFY(harness.open(lampTree(), withoutMachine()));
    QVERIFY(harness.waitFor<Asking>());
    QVERIFY(harness.click(u"option-yes"_s));
    QVERIFY(harness.goOn());
    QVERIFY(harness.click(u"option-dark"_s));
    QVERIFY(harness.goOn());
    harness.replace(u"      dark: None at all"_s, u"      none-at-all: None at all"_s);
    harness.replace(u"is: dark"_s, u"is: none-at-all"_s);
    harness.act(u"authorUse"_s);
    QTRY_COMPARE_WITH_TIMEOUT(harness.question(), u"colour"_s, patience); // asked again
    QCOMPARE(caseOf(harness.controller.state())->session.answers.keys(), QStringList{u"power"_s});
}

void TestAuthorTrying::treeWithErrorsStaysOut()
{
    AuthorHarness harness;
    QVERIFY(harness.open(lampTree(), withoutMachine()));
    QVERIFY(harness.waitFor<Asking>());
    harness.replace(u"go: burnt"_s, u"go: brunt"_s);
    harness.goTo(u"fixtree"_s);
    harness.act(u"authorUse"_s);
    QTRY_VERIFY_WITH_TIMEOUT(harness.words(u"authorBannerText"_s).contains(u"wizard goes on with the tree it has"_s), patience);
    QCOMPARE(harness.editor()->line(), 39);         // where it is wrong
    QVERIFY(harness.onDisk().contains(u"brunt"_s)); // saved all the same
    QVERIFY(std::holds_alternative<Asking>(harness.controller.state()));
    QVERIFY(harness.trees.compiledTree()->tree().step(u"listen"_s)->branches.front().go.id == "burnt"_L1);
    harness.act(u"authorRunFromHere"_s);
    harness.act(u"authorAddCase"_s);
    QVERIFY(!harness.editor()->toPlainText().contains(u"  run:"_s));
    QVERIFY(std::holds_alternative<Asking>(harness.controller.state()));
}

void TestAuthorTrying::runFromHere()
{
    AuthorHarness harness;
    QVERIFY(harness.open(lampTree(), withoutMachine()));
    QVERIFY(harness.waitFor<Asking>());
    // Of the text as it is, not as it was saved or checked last.
    harness.replace(u"Does it hum?"_s, u"Does it hiss?"_s);
    harness.goTo(u"ask: noise"_s);
    harness.act(u"authorRunFromHere"_s);
    QTRY_COMPARE_WITH_TIMEOUT(harness.title(), u"Does it hiss?"_s, patience);
    QVERIFY(harness.onDisk().contains(u"hum"_s));
    QVERIFY(harness.click(u"option-yes"_s));
    QVERIFY(harness.goOn());
    QVERIFY(harness.waitFor<Diagnosed>());
    // Back to the whole tree.
    harness.act(u"authorUse"_s);
    QTRY_COMPARE_WITH_TIMEOUT(harness.question(), u"power"_s, patience);
    // Where no step is, that is said.
    harness.goTo(u"fixtree"_s);
    const auto compiledTree = harness.trees.compiledTree();
    harness.act(u"authorRunFromHere"_s);
    QTest::qWait(100);
    QCOMPARE(harness.trees.compiledTree(), compiledTree);
}

void TestAuthorTrying::whatIsTriedIsNotCalledChanged()
{
    AuthorHarness harness;
    QVERIFY(harness.open(lampTree(), withoutMachine()));
    QVERIFY(harness.waitFor<Asking>());
    harness.goTo(u"ask: noise"_s);
    harness.act(u"authorRunFromHere"_s);
    QTRY_COMPARE_WITH_TIMEOUT(harness.question(), u"noise"_s, patience);
    QTest::qWait(1500); // longer than the library takes to look
    QVERIFY(!harness.has(u"treeBanner"_s));
    // Writing it again from the wizard's menu asks nothing and reads nothing over.
    harness.editor()->insertPlainText(u"# mine\n"_s);
    harness.window->findChild<QAction *>(u"actionEditTree"_s)->trigger();
    QVERIFY(harness.editor()->toPlainText().contains(u"# mine"_s));
}

void TestAuthorTrying::runBecomesACase()
{
    AuthorHarness harness;
    QVERIFY(harness.open(lampTree(), withoutMachine()));
    QVERIFY(harness.waitFor<Asking>());
    for (const QString &option : {u"option-yes"_s, u"option-dark"_s, u"option-yes"_s}) {
        QVERIFY(harness.click(option));
        QVERIFY(harness.goOn());
    }
    QVERIFY(harness.waitFor<Diagnosed>());
    const QString before = harness.editor()->toPlainText();
    harness.act(u"authorAddCase"_s);
    QTRY_VERIFY_WITH_TIMEOUT(harness.editor()->toPlainText() != before, patience);
    QCOMPARE(harness.editor()->textCursor().selectedText(), u"run"_s); // to be given a better name
    const workflow::ExampleRun run = check(harness.editor()->toPlainText());
    QCOMPARE(run.results.size(), size_t(2));
    QCOMPARE(run.results.back().id, u"run"_s);
    QVERIFY2(run.results.back().passed, qPrintable(run.results.back().says));
    QVERIFY(harness.editor()->toPlainText().contains(u"expect: {outcome: match, diagnosis: burnt}"_s));
    QTRY_VERIFY_WITH_TIMEOUT(harness.status().contains(u"2 of 2 cases pass"_s), patience);
    // Once more has another name; each goes in one step.
    harness.act(u"authorAddCase"_s);
    QTRY_VERIFY_WITH_TIMEOUT(harness.editor()->toPlainText().contains(u"  run-2:\n"_s), patience);
    harness.act(u"authorUndo"_s);
    harness.act(u"authorUndo"_s);
    QCOMPARE(harness.editor()->toPlainText(), before);
}

void TestAuthorTrying::runOfWordsBecomesACase()
{
    // Messages over several lines, numbers, facts of a machine: the built-in tree on a practice machine.
    AuthorHarness harness;
    QFile builtIn(QStringLiteral(FIXWRIGHT_SOURCE_DIR "/rules/nt4-dll-initialization.tree.yaml"));
    QVERIFY(builtIn.open(QIODevice::ReadOnly));
    const QByteArray bytes = builtIn.readAll();
    QVERIFY(harness.open(bytes));
    QVERIFY(harness.waitFor<Start>());
    harness.window->activateWindow();
    QVERIFY(harness.walkPractice(u"Q142676"_s));
    harness.act(u"authorAddCase"_s);
    QTRY_VERIFY_WITH_TIMEOUT(harness.editor()->toPlainText().contains(u"  run:\n"_s), patience);
    const workflow::ExampleRun run = check(harness.editor()->toPlainText());
    QVERIFY(!run.results.empty());
    QCOMPARE(run.results.back().id, u"run"_s);
    QVERIFY2(run.results.back().passed, qPrintable(run.results.back().says));
    QCOMPARE(run.failed(), 0);
}

void TestAuthorTrying::runOfAnotherTreeDoesNot()
{
    AuthorHarness harness;
    QVERIFY(harness.open(lampTree(), withoutMachine()));
    QVERIFY(harness.waitFor<Asking>());
    harness.replace(u"id: lamp"_s, u"id: another"_s);
    const QString before = harness.editor()->toPlainText();
    harness.act(u"authorAddCase"_s);
    QTRY_VERIFY_WITH_TIMEOUT(harness.map()->marks().lit.isEmpty(), patience);
    QTest::qWait(100);
    QCOMPARE(harness.editor()->toPlainText(), before);
}

QTEST_MAIN(TestAuthorTrying)
#include "tst_authortrying.moc"
