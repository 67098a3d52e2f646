// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/window/harness.h"

#include "report/report.h"
#include "window/answers/answereditor.h"
#include "window/views/optionrow.h"
#include "window/views/rowbutton.h"

#include <QApplication>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace window;

/// From the start page to the report, in the window: by mouse, by keyboard alone, with a changed mind, and back again.
class TestMainPath : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void repairsAndReports();
    void undoTakesItBack();
    void keyboardAlone();
    void revisedAnswerKeepsTheOthers();
    void backLosesNothing();
    void everythingUnknown();
    void noMatchSaysWhatToCheck();

private:
    [[nodiscard]] QString windowsLine(const Harness &harness) const;
};

void TestMainPath::initTestCase()
{
    failOnOurWarnings();
}

QString TestMainPath::windowsLine(const Harness &harness) const
{
    const repair::Case *run = caseOf(harness.controller.state());
    const auto machine = machine::open(run->machine.location);
    if (!machine)
        return machine.error().message;
    const auto value = (*machine)->value({base::KeyAddress::fromString(u"SYSTEM\\CurrentControlSet\\Control\\Session Manager\\SubSystems"_s), u"Windows"_s});
    return value && *value ? (*value)->text() : QString();
}

void TestMainPath::repairsAndReports()
{
    Harness harness;
    QVERIFY(harness.start());
    QVERIFY(harness.waitFor<Start>());
    QVERIFY(harness.walkPractice(u"Q142676"_s));

    // The diagnosis, with its evidence and a remedy that is chosen already.
    const auto *diagnosed = std::get_if<Diagnosed>(&harness.controller.state());
    QCOMPARE(diagnosed->diagnosis, u"Q142676"_s);
    QVERIFY(harness.has(u"diagnosisPage"_s));
    const auto remedies = harness.window->findChildren<views::OptionRadio *>();
    const auto shown = [](const views::OptionRadio *remedy) { return remedy->isVisible() && remedy->objectName().startsWith("remedy-"_L1); };
    QVERIFY(std::ranges::any_of(remedies, [&](const auto *remedy) { return shown(remedy) && remedy->isChecked(); }));
    QCOMPARE(std::ranges::count_if(remedies, shown), static_cast<qsizetype>(diagnosed->at.tree().diagnosis(u"Q142676"_s)->remedies.size()));

    // What would change: nothing is written by looking.
    const QString before = windowsLine(harness);
    QVERIFY(before.contains(u"SharedSection=1024,3072 "_s));
    QVERIFY(harness.goOn());
    QVERIFY(harness.waitFor<Planned>());
    auto *diff = harness.find<QPlainTextEdit>(u"diff"_s);
    QVERIFY(diff);
    QVERIFY(diff->toPlainText().contains(u"SharedSection=1024,3072,512"_s));
    QCOMPARE(windowsLine(harness), before);
    auto *button = harness.find<QPushButton>(u"goOn"_s);
    QCOMPARE(button->text(), std::get_if<Planned>(&harness.controller.state())->plan.act());
    for (int i = 1; harness.has(u"confirm-%1"_s.arg(i)); ++i) {
        QVERIFY(!button->isEnabled());
        QVERIFY(harness.click(u"confirm-%1"_s.arg(i)));
    }
    QVERIFY(button->isEnabled());

    // Applied, measured, said.
    QVERIFY(harness.goOn());
    QVERIFY(harness.waitFor<Finished>());
    const auto *finished = std::get_if<Finished>(&harness.controller.state());
    QCOMPARE(finished->run.error, QString());
    QCOMPARE(finished->run.state, repair::RunState::Applied);
    QVERIFY(finished->run.verification && finished->run.verification->passed);
    QVERIFY(windowsLine(harness).contains(u"SharedSection=1024,3072,512 "_s));
    const auto labels = harness.window->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) { return label->isVisible() && label->text().contains(u"1024,3072,512"_s); }));

    // What the remedy should bring about is looked at when the person wants it, as after the restart.
    QVERIFY(finished->run.verification->checks.empty() && !finished->run.plan->verify.isEmpty());
    QVERIFY(harness.click(u"checkMachine"_s));
    QVERIFY(harness.waitFor<Finished>());
    finished = std::get_if<Finished>(&harness.controller.state());
    QCOMPARE(finished->run.verification->checks.size(), size_t(1));
    QVERIFY(finished->run.verification->checks.front().truth == engine::Truth::True);
    const auto kept = harness.store().load(finished->run.id);
    QVERIFY(kept && kept->verification == finished->run.verification);
    const auto isShown = [&harness] {
        const auto checked = harness.window->findChildren<QLabel *>();
        return std::ranges::any_of(checked, [](const QLabel *label) { return label->isVisible() && label->text().contains(u"Holds: SharedSection"_s); });
    };
    QTRY_VERIFY(isShown());

    // The report, with the ticket in it.
    const QString file = harness.folder() + u"/report.pdf"_s;
    harness.find<QLineEdit>(u"ticket"_s)->setText(u"INC-4711"_s);
    harness.find<QLineEdit>(u"technician"_s)->setText(u"R. Sharma"_s);
    harness.find<QLineEdit>(u"reportFile"_s)->setText(file);
    QVERIFY(harness.click(u"exportReport"_s));
    QTRY_VERIFY(QFileInfo(file).size() > 4000);
    QTRY_VERIFY(harness.has(u"banner"_s));
    QVERIFY(harness.find<QLabel>(u"bannerText"_s)->text().contains(file));
    QCOMPARE(caseOf(harness.controller.state())->ticket, u"INC-4711"_s);
    for (const QString &ending : {u"html"_s, u"json"_s, u"txt"_s}) {
        QVERIFY(harness.click(u"format-"_s + ending));
        QVERIFY(harness.find<QLineEdit>(u"reportFile"_s)->text().endsWith(u"report."_s + ending));
        QVERIFY(harness.click(u"exportReport"_s));
        QTRY_VERIFY(QFileInfo(harness.folder() + u"/report."_s + ending).size() > 500);
        QTRY_VERIFY(harness.idle());
    }
}

void TestMainPath::undoTakesItBack()
{
    Harness harness;
    QVERIFY(harness.start());
    QVERIFY(harness.walkPractice(u"Q142676"_s));
    const QString before = windowsLine(harness);
    QVERIFY(harness.goOn());
    for (int i = 1; harness.has(u"confirm-%1"_s.arg(i)); ++i)
        QVERIFY(harness.click(u"confirm-%1"_s.arg(i)));
    QVERIFY(harness.goOn());
    QVERIFY(harness.waitFor<Finished>());
    QVERIFY(windowsLine(harness) != before);
    // It is asked once, and Escape is no.
    const QString after = windowsLine(harness);
    QVERIFY(harness.click(u"undo"_s));
    QTRY_VERIFY(harness.has(u"undoNow"_s));
    QTest::keyClick(QApplication::activeModalWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!harness.has(u"undoNow"_s));
    QCOMPARE(windowsLine(harness), after);
    QVERIFY(harness.click(u"undo"_s));
    QVERIFY(harness.click(u"undoNow"_s));
    QVERIFY(harness.waitFor<Finished>());
    QTRY_COMPARE(caseOf(harness.controller.state())->state, repair::RunState::Undone);
    QCOMPARE(windowsLine(harness), before);
    QVERIFY(!harness.has(u"undo"_s));
}

void TestMainPath::keyboardAlone()
{
    Harness harness;
    QVERIFY(harness.start());
    QVERIFY(harness.waitFor<Start>());
    harness.key(Qt::Key_3); // no machine
    QVERIFY(harness.find<views::OptionRadio>(u"chooseNone"_s)->isChecked());
    harness.key(Qt::Key_1); // practice, the first scenario is chosen
    harness.key(Qt::Key_Return);
    QVERIFY(QTest::qWaitFor([&] { return !harness.question().isEmpty(); }, 30'000));

    for (int questions = 0; !harness.question().isEmpty() && questions < 30; ++questions) {
        const QString present = harness.question();
        const rules::Question *question = harness.trees.compiledTree()->tree().question(present);
        if (question->kind == rules::QuestionKind::Message) {
            QVERIFY(QApplication::focusWidget() == harness.find(u"messageText"_s));
            harness.type(u"Initialization of the dynamic link library C:\\WINNT\\system32\\user32.dll failed."_s);
            harness.key(Qt::Key_Return, Qt::ControlModifier);
        } else {
            harness.key(Qt::Key_1);
            harness.key(Qt::Key_Return);
        }
        QVERIFY(QTest::qWaitFor([&] { return harness.idle() && harness.question() != present; }, 30'000));
    }
    QVERIFY(harness.waitFor<Diagnosed>());
    harness.key(Qt::Key_Return);
    QVERIFY(harness.waitFor<Planned>());
    harness.key(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(harness.waitFor<Diagnosed>());
    harness.key(Qt::Key_Return);
    QVERIFY(harness.waitFor<Planned>());
    for (auto *check : harness.window->findChildren<views::OptionCheck *>()) {
        if (!check->isVisible() || !check->objectName().startsWith("confirm-"_L1))
            continue;
        for (int tabs = 0; !check->hasFocus() && tabs < 60; ++tabs)
            harness.key(Qt::Key_Tab);
        QVERIFY(check->hasFocus());
        harness.key(Qt::Key_Space);
        QVERIFY(check->isChecked());
    }
    // Enter leads to the button that commits; nothing is written by one Enter too many.
    harness.key(Qt::Key_Return);
    QVERIFY(harness.idle() && std::holds_alternative<Planned>(harness.controller.state()));
    QVERIFY(harness.find(u"goOn"_s)->hasFocus());
    harness.key(Qt::Key_Return);
    QVERIFY(harness.waitFor<Finished>());
    QCOMPARE(caseOf(harness.controller.state())->state, repair::RunState::Applied);
}

void TestMainPath::revisedAnswerKeepsTheOthers()
{
    Harness harness;
    QVERIFY(harness.start());
    QVERIFY(harness.walkPractice(u"Q142676"_s));
    const auto before = walkedOf(harness.controller.state())->session().answers;

    // The machine said Service Pack 3; somebody knows better.
    QVERIFY(harness.click(u"revise-service-pack"_s));
    QVERIFY(QTest::qWaitFor([&] { return harness.question() == u"service-pack"_s; }, 10'000));
    QVERIFY(harness.find<views::OptionRadio>(u"option-sp3"_s)->isChecked());
    QVERIFY(!harness.has(u"takeMeasured"_s));
    QVERIFY(harness.click(u"option-sp5"_s));
    QTRY_VERIFY(harness.has(u"takeMeasured"_s)); // both sides, before anybody goes on
    QCOMPARE(harness.find<QPushButton>(u"goOn"_s)->text(), u"&Keep this answer"_s);
    QCOMPARE(harness.find<QLabel>(u"footerReason"_s)->text(), u"The machine says something else: Service Pack 3."_s);
    QVERIFY(harness.goOn());
    const Walked *at = walkedOf(harness.controller.state());
    QCOMPARE(base::toString(at->session().answers[u"service-pack"_s].value), u"sp5"_s);
    QCOMPARE(at->session().answers[u"service-pack"_s].origin, engine::Origin::Person);
    for (const auto &[id, answer] : before.asKeyValueRange()) {
        if (id != u"service-pack"_s)
            QVERIFY2(at->session().answers.value(id) == answer, qPrintable(id));
    }
    QCOMPARE(at->findings().contradictions.size(), std::size_t(1));
    QVERIFY(at->findings().contradictions[0].isSettled());

    // The machine's word can still be taken.
    QVERIFY(harness.click(u"revise-service-pack"_s));
    QVERIFY(QTest::qWaitFor([&] { return harness.question() == u"service-pack"_s; }, 10'000));
    QVERIFY(harness.click(u"takeMeasured"_s));
    QTRY_VERIFY(harness.find<views::OptionRadio>(u"option-sp3"_s)->isChecked());
    QTRY_VERIFY(!harness.has(u"takeMeasured"_s));
    QCOMPARE(harness.find<QPushButton>(u"goOn"_s)->text(), u"&Next"_s);
    QVERIFY(harness.goOn());
    QVERIFY(walkedOf(harness.controller.state())->findings().contradictions.empty());
}

void TestMainPath::backLosesNothing()
{
    Harness harness;
    QVERIFY(harness.start());
    QVERIFY(harness.waitFor<Start>());
    QVERIFY(harness.click(u"chooseNone"_s));
    QVERIFY(harness.goOn());
    const QString first = harness.question();
    QCOMPARE(first, u"message"_s);
    harness.type(u"user32.dll failed to initialize"_s);
    QVERIFY(harness.goOn());
    const QString second = harness.question();
    QVERIFY(second != first);
    harness.key(Qt::Key_2); // chosen, but not gone on
    QVERIFY(harness.click(u"back"_s));
    QVERIFY(QTest::qWaitFor([&] { return harness.question() == first; }, 10'000));
    QVERIFY(harness.goOn());
    QCOMPARE(harness.question(), second);
    QVERIFY(harness.find<AnswerEditor>(u"answer-"_s + second)->value().has_value());
}

void TestMainPath::everythingUnknown()
{
    Harness harness;
    QVERIFY(harness.start());
    QVERIFY(harness.waitFor<Start>());
    QVERIFY(harness.click(u"chooseNone"_s));
    QVERIFY(harness.goOn());
    for (int questions = 0; !harness.question().isEmpty() && questions < 40; ++questions) {
        const QString present = harness.question();
        QVERIFY2(harness.click(u"option-unknown"_s), qPrintable(present));
        QVERIFY(harness.goOn());
        QVERIFY(harness.question() != present);
    }
    QVERIFY(harness.waitFor<Diagnosed>());
    QCOMPARE(walkedOf(harness.controller.state())->findings().outcome, engine::Outcome::Ambiguous);
    QCOMPARE(std::get_if<Diagnosed>(&harness.controller.state())->diagnosis, QString());
    QVERIFY(harness.has(u"candidate-Q142676"_s));
    // One of them can be looked at; it is said that it is not certain.
    QVERIFY(harness.click(u"candidate-Q142676"_s));
    QCOMPARE(std::get_if<Diagnosed>(&harness.controller.state())->diagnosis, u"Q142676"_s);
    QVERIFY(harness.find<QLabel>(u"pageKind"_s)->text().contains(u"not certain"_s));
}

/// One answer decides, and the page says which one to look at again; what is more is folded away.
void TestMainPath::noMatchSaysWhatToCheck()
{
    Harness harness;
    QVERIFY(harness.start());
    QVERIFY(harness.waitFor<Start>());
    QVERIFY(harness.click(u"chooseNone"_s));
    QVERIFY(harness.goOn());
    QCOMPARE(harness.question(), u"message"_s);
    harness.type(u"user23.dll failed to initialize"_s);
    QVERIFY(harness.goOn());
    QVERIFY(harness.waitFor<Diagnosed>());
    QCOMPARE(walkedOf(harness.controller.state())->findings().outcome, engine::Outcome::None);
    const auto texts = [&] {
        QStringList shown;
        for (const QLabel *label : harness.window->findChildren<QLabel *>()) {
            if (label->isVisible())
                shown << label->text();
        }
        return shown.join(u'\n');
    };
    QVERIFY2(texts().contains(u"It names user23.dll, not user32.dll."_s), qPrintable(texts()));
    QVERIFY2(texts().contains(u"Another answer would leave 5 diagnoses possible."_s), qPrintable(texts()));
    // Folded until somebody wants it; by keyboard, too.
    const QString reason = u"Requires: The message says that User32.dll could not be initialized"_s;
    auto *fold = harness.find<QToolButton>(u"ruledOut"_s);
    QVERIFY(fold);
    const qsizetype before = texts().count(reason);
    fold->setFocus();
    harness.key(Qt::Key_Space);
    QVERIFY(fold->isChecked());
    QVERIFY2(texts().count(reason) > before, qPrintable(texts()));
    QVERIFY(harness.click(u"checkAgain"_s));
    QVERIFY(QTest::qWaitFor([&] { return harness.question() == u"message"_s; }, 10'000));
}

QTEST_MAIN(TestMainPath)
#include "tst_mainpath.moc"
