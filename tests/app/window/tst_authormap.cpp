// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/window/authorharness.h"
#include "support/largetree.h"

#include <QAccessible>
#include <QLineEdit>
#include <QScrollBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace window;

/// The map of the tree: drawn, walked by mouse and keyboard, marked, and told to those who do not see it.
class TestAuthorMap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { failOnOurWarnings(); }
    void clickGoesToTheLine();
    void keysFollowTheArrows();
    void search();
    void followsTheCursor();
    void walkIsLit();
    void unreachedIsMarked();
    void staysWhileThereAreErrors();
    void samePlacesWhileTextsChange();
    void zoom();
    void everyBoxIsApart();
    void isToldInWords();
    void largeTreeIsDrawn();
    void withoutDot();
};

void TestAuthorMap::clickGoesToTheLine()
{
    AuthorHarness harness;
    QVERIFY(harness.open(lampTree()));
    QVERIFY(harness.hasMap());
    for (const auto &[id, line] : {std::pair(u"look"_s, 30), std::pair(u"burnt"_s, 46), std::pair(u"plug"_s, 25)}) {
        const QRect place = harness.map()->placeOf(harness.map()->graph().indexOf(id));
        QVERIFY(harness.map()->viewport()->rect().contains(place.center()));
        QTest::mouseClick(harness.map()->viewport(), Qt::LeftButton, {}, place.center());
        QCOMPARE(harness.editor()->line(), line);
        QCOMPARE(harness.selectedBox(), id);
    }
}

void TestAuthorMap::keysFollowTheArrows()
{
    AuthorHarness harness;
    QVERIFY(harness.open(lampTree()));
    QVERIFY(harness.hasMap());
    harness.key(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(harness.map()->hasFocus());
    harness.key(Qt::Key_Home);
    QCOMPARE(harness.selectedBox(), u"plug"_s);
    // Down takes the first arrow, Up goes back along it.
    harness.key(Qt::Key_Down);
    QCOMPARE(harness.selectedBox(), u"unplugged"_s);
    harness.key(Qt::Key_Down); // the end
    QCOMPARE(harness.selectedBox(), u"unplugged"_s);
    harness.key(Qt::Key_Up);
    QCOMPARE(harness.selectedBox(), u"plug"_s);
    harness.key(Qt::Key_Up); // the start
    QCOMPARE(harness.selectedBox(), u"plug"_s);
    // Beside each other is what the same box leads to.
    harness.key(Qt::Key_Down);
    const auto x = [&](const QString &id) { return harness.map()->graph().at(harness.map()->graph().indexOf(id)).box.center().x(); };
    const bool lookIsRight = x(u"look"_s) > x(u"unplugged"_s);
    harness.key(lookIsRight ? Qt::Key_Right : Qt::Key_Left);
    QCOMPARE(harness.selectedBox(), u"look"_s);
    harness.key(lookIsRight ? Qt::Key_Right : Qt::Key_Left); // nothing further
    QCOMPARE(harness.selectedBox(), u"look"_s);
    harness.key(Qt::Key_Down);
    harness.key(Qt::Key_Down);
    QCOMPARE(harness.selectedBox(), u"burnt"_s);
    harness.key(Qt::Key_Return);
    QVERIFY(harness.editor()->hasFocus());
    QCOMPARE(harness.editor()->line(), 46);
}

void TestAuthorMap::search()
{
    AuthorHarness harness;
    QVERIFY(harness.open(lampTree()));
    QVERIFY(harness.hasMap());
    auto *field = harness.author()->findChild<QLineEdit *>(u"authorMapSearch"_s);
    field->setFocus();
    harness.type(u"PLUG"_s); // in the names of two boxes, and in the question and title of the same
    harness.key(Qt::Key_Return);
    QStringList found{harness.selectedBox()};
    harness.key(Qt::Key_Return);
    found << harness.selectedBox();
    harness.key(Qt::Key_Return);
    QCOMPARE(harness.selectedBox(), found.front()); // round
    found.sort();
    QCOMPARE(found, (QStringList{u"plug"_s, u"unplugged"_s}));
    QVERIFY(harness.words(u"authorMapFound"_s).endsWith("of 2"_L1));
    QVERIFY(field->hasFocus());
    field->clear();
    harness.type(u"bulb"_s); // only in a title
    harness.key(Qt::Key_Return);
    QCOMPARE(harness.selectedBox(), u"burnt"_s);
    QCOMPARE(harness.editor()->line(), 46);
    field->clear();
    harness.type(u"elephant"_s);
    harness.key(Qt::Key_Return);
    QCOMPARE(harness.selectedBox(), u"burnt"_s);
    QVERIFY(harness.words(u"authorMapFound"_s).contains(u"elephant"_s));
}

void TestAuthorMap::followsTheCursor()
{
    AuthorHarness harness;
    QVERIFY(harness.open(lampTree()));
    QVERIFY(harness.hasMap());
    harness.goTo(u"ask: noise"_s);
    QTRY_COMPARE_WITH_TIMEOUT(harness.selectedBox(), u"listen"_s, patience);
    harness.goTo(u"Plug it in."_s);
    QCOMPARE(harness.selectedBox(), u"unplugged"_s);
}

void TestAuthorMap::walkIsLit()
{
    AuthorHarness harness;
    QVERIFY(harness.open(lampTree(), {.trees = {}, .machine = u"none"_s, .caseFile = {}}));
    QVERIFY(harness.waitFor<Asking>());
    QTRY_COMPARE_WITH_TIMEOUT(harness.map()->marks().lit, (QSet<QString>{u"plug"_s, u"look"_s, u"listen"_s, u"unplugged"_s, u"burnt"_s}),
                              patience); // all is possible
    QVERIFY(harness.click(u"option-no"_s));
    QVERIFY(harness.goOn());
    QTRY_COMPARE_WITH_TIMEOUT(harness.map()->marks().lit, (QSet<QString>{u"plug"_s, u"unplugged"_s}), patience);
    harness.controller.newCase();
    QTRY_VERIFY_WITH_TIMEOUT(harness.map()->marks().lit.isEmpty(), patience);
}

void TestAuthorMap::unreachedIsMarked()
{
    AuthorHarness harness;
    QVERIFY(harness.open(lampTree()));
    QTRY_COMPARE_WITH_TIMEOUT(harness.map()->marks().unreached, (QSet<QString>{u"look"_s, u"listen"_s, u"burnt"_s}), patience);
    harness.replace(u"  no-power:\n"_s,
                    u"  dark:\n    answers: {power: yes, colour: dark, noise: yes}\n    expect: {outcome: match, diagnosis: burnt}\n  no-power:\n"_s);
    QTRY_VERIFY_WITH_TIMEOUT(harness.map()->marks().unreached.isEmpty(), patience);
    QVERIFY(harness.status().contains(u"2 of 2 cases pass"_s));
}

void TestAuthorMap::staysWhileThereAreErrors()
{
    AuthorHarness harness;
    QVERIFY(harness.open(lampTree()));
    QVERIFY(harness.hasMap());
    harness.replace(u"go: burnt"_s, u"go: brunt"_s);
    QTRY_VERIFY_WITH_TIMEOUT(harness.words(u"authorMapState"_s).contains(u"before the errors"_s), patience);
    QCOMPARE(harness.map()->graph().indexOf(u"burnt"_s) >= 0, true);
    harness.replace(u"go: brunt"_s, u"go: burnt"_s);
    QTRY_VERIFY_WITH_TIMEOUT(harness.words(u"authorMapState"_s).isEmpty(), patience);
}

void TestAuthorMap::samePlacesWhileTextsChange()
{
    AuthorHarness harness;
    QVERIFY(harness.open(lampTree()));
    QVERIFY(harness.hasMap());
    // Without dot only what needs no new places can be drawn.
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", "/nowhere");
    harness.replace(u"Which colour does it show?"_s, u"What colour is it?"_s);
    const auto title = [&] {
        const int node = harness.map()->graph().indexOf(u"look"_s);
        return node < 0 ? QString() : harness.map()->graph().at(node).title;
    };
    QTRY_COMPARE_WITH_TIMEOUT(title(), u"What colour is it?"_s, patience);
    QVERIFY(harness.words(u"authorMapState"_s).isEmpty());
    qputenv("PATH", path);
    // Another arrow needs new ones.
    const qsizetype arrows = std::ssize(harness.map()->graph().edges);
    harness.replace(u"      - {is: red, go: no-match}\n"_s, u"      - {is: red, go: burnt}\n      - {is: green, go: no-match}\n"_s);
    QTRY_COMPARE_WITH_TIMEOUT(std::ssize(harness.map()->graph().edges), arrows + 1, patience);
}

void TestAuthorMap::zoom()
{
    AuthorHarness harness;
    QVERIFY(harness.open(lampTree()));
    QVERIFY(harness.hasMap());
    const double before = harness.map()->transform().m11();
    harness.key(Qt::Key_Plus, Qt::ControlModifier); // from within the text
    QVERIFY(harness.map()->transform().m11() > before);
    harness.key(Qt::Key_Minus, Qt::ControlModifier);
    QCOMPARE(harness.map()->transform().m11(), before);
    QTest::mouseClick(harness.author()->findChild<QToolButton *>(u"authorZoomOut"_s), Qt::LeftButton);
    QVERIFY(harness.map()->transform().m11() < before);
    for (int i = 0; i < 40; ++i)
        harness.key(Qt::Key_Minus, Qt::ControlModifier);
    QVERIFY(harness.map()->transform().m11() > 0.01);
    harness.key(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(harness.map()->transform().m11(), before);
}

void TestAuthorMap::everyBoxIsApart()
{
    AuthorHarness harness;
    QVERIFY(harness.start());
    harness.window->findChild<QAction *>(u"actionEditTree"_s)->trigger(); // the tree that comes with the program
    QVERIFY(harness.hasMap());
    const author::Graph &graph = harness.map()->graph();
    const auto tree = harness.trees.compiledTree();
    QVERIFY(std::ssize(graph.nodes) >= std::ssize(tree->tree().steps) + std::ssize(tree->tree().diagnoses));
    QCOMPARE(graph.nodes.front().id, tree->tree().start);
    for (size_t i = 0; i < graph.nodes.size(); ++i) {
        QVERIFY(graph.bounds.contains(graph.nodes[i].box));
        for (size_t j = 0; j < i; ++j)
            QVERIFY2(!graph.nodes[i].box.intersects(graph.nodes[j].box), qPrintable(graph.nodes[i].id + u' ' + graph.nodes[j].id));
    }
    const auto labelOf = [](const author::GraphEdge &edge) {
        QRectF label(0, 0, author::labelWidth - 8, author::labelHeight - 2);
        label.moveCenter(edge.labelAt);
        return label;
    };
    for (size_t i = 0; i < graph.edges.size(); ++i) {
        QVERIFY(!graph.edges[i].path.isEmpty());
        const rules::Step *from = tree->tree().step(graph.at(graph.edges[i].from).id);
        QCOMPARE(graph.edges[i].label.isEmpty(), from->branches.size() == 1);
        if (graph.edges[i].label.isEmpty())
            continue;
        QVERIFY2(graph.bounds.contains(labelOf(graph.edges[i])), qPrintable(graph.edges[i].label));
        for (const author::GraphNode &node : graph.nodes)
            QVERIFY2(!labelOf(graph.edges[i]).intersects(node.box), qPrintable(graph.edges[i].label + u" lies on "_s + node.id));
        for (size_t j = 0; j < i; ++j)
            QVERIFY2(graph.edges[j].label.isEmpty() || !labelOf(graph.edges[i]).intersects(labelOf(graph.edges[j])),
                     qPrintable(graph.edges[i].label + u" lies on "_s + graph.edges[j].label));
    }
}

void TestAuthorMap::isToldInWords()
{
    AuthorHarness harness;
    QVERIFY(harness.open(lampTree(), {.trees = {}, .machine = u"none"_s, .caseFile = {}}));
    QVERIFY(harness.waitFor<Asking>());
    QVERIFY(harness.click(u"option-yes"_s));
    QVERIFY(harness.goOn());
    QVERIFY(harness.hasMap());
    QTRY_VERIFY_WITH_TIMEOUT(harness.map()->marks().lit.contains(u"look"_s) && harness.map()->marks().unreached.contains(u"look"_s), patience);
    QAccessibleInterface *map = QAccessible::queryAccessibleInterface(harness.map());
    QVERIFY(map);
    QCOMPARE(map->role(), QAccessible::List);
    QCOMPARE(map->childCount(), static_cast<int>(std::ssize(harness.map()->graph().nodes)));
    QAccessibleInterface *look = map->child(harness.map()->graph().indexOf(u"look"_s));
    QVERIFY(look && look->isValid());
    QCOMPARE(look->text(QAccessible::Name), u"Step look: Which colour does it show?"_s);
    QCOMPARE(look->text(QAccessible::Description), u"dark: to listen. red: to no match. Otherwise to no match. On the present walk. No case reaches it."_s);
    QCOMPARE(look->parent(), map);
    QCOMPARE(map->indexOfChild(look), harness.map()->graph().indexOf(u"look"_s));
    QCOMPARE(map->childAt(look->rect().center().x(), look->rect().center().y()), look);
    QAccessibleInterface *unplugged = map->child(harness.map()->graph().indexOf(u"unplugged"_s));
    QCOMPARE(unplugged->text(QAccessible::Name), u"Diagnosis unplugged: It is not plugged in"_s);
    QVERIFY(unplugged->text(QAccessible::Description).isEmpty()); // leads nowhere, is reached, is off the walk
    // What is selected has the focus.
    harness.author()->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(harness.author()));
    harness.map()->setFocus();
    harness.map()->showNode(u"look"_s);
    QVERIFY(look->state().focused && look->state().selected);
    QVERIFY(!unplugged->state().focused);
    QCOMPARE(map->focusChild(), look);
    // A box that is gone says nothing.
    author::Graph empty;
    harness.map()->setGraph(empty);
    QVERIFY(!look->isValid() && look->text(QAccessible::Name).isEmpty() && look->state().invalid);
}

void TestAuthorMap::largeTreeIsDrawn()
{
    AuthorHarness harness;
    QVERIFY(harness.open(support::makeLargeTree(1000)));
    QTRY_VERIFY_WITH_TIMEOUT(!harness.map()->graph().nodes.empty(), patience);
    const author::Graph &graph = harness.map()->graph();
    QCOMPARE(std::ssize(graph.nodes), 1000 + 1000 + 1000); // each step, its way to a diagnosis and its way out
    harness.map()->setFocus();
    harness.key(Qt::Key_Home);
    for (int i = 0; i < 20; ++i) {
        harness.key(Qt::Key_Down);
        if (graph.at(harness.map()->selected()).kind == author::GraphNode::Kind::Diagnosis)
            harness.key(graph.at(harness.map()->selected()).box.center().x()
                                < graph.at(graph.next(graph.previous(harness.map()->selected()).front()).at(1)).box.center().x()
                            ? Qt::Key_Right
                            : Qt::Key_Left);
    }
    QVERIFY2(harness.selectedBox().startsWith(u's'), qPrintable(harness.selectedBox()));
}

void TestAuthorMap::withoutDot()
{
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", "/nowhere");
    AuthorHarness harness;
    QVERIFY(harness.open(lampTree(), {.trees = {}, .machine = u"none"_s, .caseFile = {}}));
    QTRY_VERIFY_WITH_TIMEOUT(harness.status().contains(u"cases pass"_s), patience); // all else works
    QVERIFY(harness.map()->graph().nodes.empty());
    harness.act(u"authorMapPng"_s); // nothing to write, so nothing is asked
    harness.goTo(u"ask: colour"_s);
    harness.act(u"authorRunFromHere"_s);
    QTRY_COMPARE_WITH_TIMEOUT(harness.question(), u"colour"_s, patience);
    qputenv("PATH", path);
}

QTEST_MAIN(TestAuthorMap)
#include "tst_authormap.moc"
