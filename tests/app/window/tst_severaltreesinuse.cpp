// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/window/libraryharness.h"

#include "workflow/scan.h"
#include "workflow/severaltrees.h"

#include <QLabel>
#include <QListWidget>

using namespace Qt::StringLiterals;
using namespace window;
using namespace library;

namespace {

/// A tree with a message of its own, and the question about the lamp that all have.
QByteArray messageTree(const QByteArray &id, const QByteArray &message)
{
    return "fixtree: 1\nid: " + id + "\ntitle: About " + id
           + "\nversion: \"1\"\nno-match: None.\nquestions:\n  said: {kind: message, ask: What does it say}\n"
             "  lamp: {kind: yes-no, ask: Is the lamp on, detect: {file: 'System32\\ntoskrnl.exe', read: size, from: 999999999}}\n"
             "messages:\n  m: {title: Its message, patterns: "
           + message
           + "}\nstart: s\nsteps:\n  s:\n    ask: said\n    branches:\n      - {is: m, go: t}\n    otherwise: no-match\n"
             "  t:\n    ask: lamp\n    branches:\n      - {is: no, go: "
           + id + "-broken}\n    otherwise: no-match\ndiagnoses:\n  " + id + "-broken: {title: " + id + " is broken}\n";
}

/// True by the machine alone.
QByteArray foundTree()
{
    return "fixtree: 1\nid: found\ntitle: About files\nversion: \"1\"\nno-match: None.\nfacts:\n  there: {title: The file, detect: {file: "
           "'System32\\ntoskrnl.exe'}}\n"
           "start: s\nsteps:\n  s:\n    branches:\n      - {when: {fact: {there: yes}}, go: d}\n    otherwise: no-match\ndiagnoses:\n  d: {title: It is "
           "there}\n";
}

} // namespace

/// Several trees ticked: the list, what is kept, what a machine shows, and a message that leads to another tree.
class TestSeveralTreesInUse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { failOnOurWarnings(); }
    void tickedByKeyboardAndMouse();
    void openedAloneAgain();
    void messageLeadsToTheOtherTree();
    void machineShowsWhatIsFound();
};

void TestSeveralTreesInUse::tickedByKeyboardAndMouse()
{
    Harness harness;
    QVERIFY(!put(folderOf(harness), u"mine.tree.yaml"_s, tree("mine", "Mine")).isEmpty());
    QVERIFY(begin(harness));
    QTRY_VERIFY(!row(harness, u"Mine"_s).isNull());
    QCOMPARE(harness.trees.inUse().size(), size_t(1));
    auto *list = harness.find<QListWidget>(u"trees"_s);
    list->setFocus(Qt::TabFocusReason);
    harness.key(Qt::Key_End);
    harness.key(Qt::Key_Space);
    QTRY_COMPARE(harness.trees.inUse().size(), size_t(2));
    QVERIFY(harness.trees.compiledTree()->tree().isBuiltIn()); // the first one stays
    QVERIFY(row(harness, u"Mine"_s).contains(u"also in use"_s));
    QTRY_VERIFY(harness.has(u"otherTreesInUse"_s));
    QCOMPARE(workflow::treesInUse().size(), 2); // kept for the next start
    // The box with the mouse; a click elsewhere in the row would use the tree alone.
    QTRY_VERIFY(harness.idle());
    const QRect place = list->visualItemRect(list->item(list->count() - 1));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, QPoint(place.right() - 20, place.center().y()));
    QTRY_COMPARE(harness.trees.inUse().size(), size_t(1));
    QVERIFY(harness.trees.compiledTree()->tree().isBuiltIn());
    QTRY_VERIFY(!harness.has(u"otherTreesInUse"_s));
    QVERIFY(workflow::treesInUse().isEmpty());
    // The last one cannot be taken away.
    QTRY_VERIFY(harness.idle());
    harness.trees.tick(harness.trees.compiledTree()->tree().file, false);
    QTRY_VERIFY(harness.idle());
    QCOMPARE(harness.trees.inUse().size(), size_t(1));
}

void TestSeveralTreesInUse::openedAloneAgain()
{
    Harness harness;
    const QString mine = put(folderOf(harness), u"mine.tree.yaml"_s, tree("mine", "Mine"));
    QVERIFY(begin(harness));
    harness.trees.tick(mine, true);
    QTRY_COMPARE(harness.trees.inUse().size(), size_t(2));
    QTRY_VERIFY(harness.idle());
    harness.trees.open(mine);
    QTRY_COMPARE(harness.trees.compiledTree()->tree().id, u"mine"_s);
    QTRY_COMPARE(harness.trees.inUse().size(), size_t(1));
    QVERIFY(workflow::treesInUse().isEmpty());
}

void TestSeveralTreesInUse::messageLeadsToTheOtherTree()
{
    Harness harness;
    const QString pump = put(folderOf(harness), u"pump.tree.yaml"_s, messageTree("pump", "The pump has stopped"));
    const QString fan = put(folderOf(harness), u"fan.tree.yaml"_s, messageTree("fan", "The fan is too hot"));
    QVERIFY(harness.start({.trees = {pump, fan}, .machine = u"none"_s, .caseFile = {}}));
    QVERIFY(harness.waitFor<Asking>());
    QCOMPARE(harness.trees.inUse().size(), size_t(2));
    QCOMPARE(harness.question(), u"said"_s);
    const QString first = walkedOf(harness.controller.state())->tree().id;
    harness.wizard.questions.answer(u"said"_s, base::Text{first == u"pump"_s ? u"The fan is too hot"_s : u"The pump has stopped"_s});
    QVERIFY(harness.waitFor<Asking>());
    const Walked &at = *walkedOf(harness.controller.state());
    QVERIFY(at.tree().id != first);
    QCOMPARE(harness.question(), u"lamp"_s);
    QCOMPARE(harness.trees.compiledTree()->tree().id, at.tree().id);
    QVERIFY(harness.find<QLabel>(u"bannerText"_s)->text().contains(u"About "_s + at.tree().id));
    QVERIFY(at.session().answers.contains(u"said"_s)); // was not asked again
    // Back leads to the message, in the tree that it is in now; another one leads over again.
    harness.controller.back();
    QTRY_COMPARE(harness.question(), u"said"_s);
    QTRY_VERIFY(harness.idle());
    harness.wizard.questions.answer(u"said"_s, base::Text{first == u"pump"_s ? u"The pump has stopped"_s : u"The fan is too hot"_s});
    QTRY_COMPARE(walkedOf(harness.controller.state())->tree().id, first);
}

void TestSeveralTreesInUse::machineShowsWhatIsFound()
{
    Harness harness;
    const QString pump = put(folderOf(harness), u"pump.tree.yaml"_s, messageTree("pump", "The pump has stopped"));
    const QString found = put(folderOf(harness), u"found.tree.yaml"_s, foundTree());
    QVERIFY(harness.start({.trees = {pump, found}, .machine = u"practice:Q142676"_s, .caseFile = {}}));
    QTRY_VERIFY(walkedOf(harness.controller.state()));
    QTRY_VERIFY(harness.idle());
    const Walked &at = *walkedOf(harness.controller.state());
    QCOMPARE(at.tree().id, u"found"_s); // the one with a match
    QVERIFY(at.scan && at.scan->count(engine::Verdict::Match) == 1);
    QVERIFY(harness.find<QLabel>(u"bannerText"_s)->text().startsWith(u"1 "_s));
    harness.controller.inspect();
    QTRY_VERIFY(harness.has(u"scanHeadline"_s));
    QStringList words;
    for (const QLabel *label : harness.window->findChildren<QLabel *>())
        words << label->text();
    QVERIFY2(words.join(u'\n').contains(u"It is there (About files)"_s), qPrintable(words.join(u'\n')));
}

QTEST_MAIN(TestSeveralTreesInUse)
#include "tst_severaltreesinuse.moc"
