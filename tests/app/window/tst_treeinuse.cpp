// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/window/libraryharness.h"

#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace window;
using namespace library;

/// The tree in use: it is always named, and what becomes of it when its file changes, breaks or goes.
class TestTreeInUse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { failOnOurWarnings(); }
    void changedTreeIsOffered();
    void changedIncludeIsOffered();
    void finishedCaseStaysWhenTheTreeChanges();
    void brokenAndMissingTreeInUse();
    void glanceIsAlwaysThere();
    void brokenTreeOpensInTheEditor_data();
    void brokenTreeOpensInTheEditor();
    void unsavedEditIsNotReadOver();
    void correctedTreeGoesOn();
};

void TestTreeInUse::changedTreeIsOffered()
{
    Harness harness;
    const QString path = put(harness.folder() + u"/elsewhere"_s, u"mine.tree.yaml"_s, tree("mine", "Mine")); // not in the folder of trees
    QVERIFY(harness.start({.trees = {path}, .machine = u"none"_s, .caseFile = {}}));
    QVERIFY(harness.waitFor<Asking>());
    QVERIFY(harness.click(u"option-yes"_s));
    QVERIFY(harness.goOn());
    QCOMPARE(harness.question(), u"r"_s);
    const QString before = harness.trees.compiledTree()->tree().hash;
    QVERIFY(!put(harness.folder() + u"/elsewhere"_s, u"mine.tree.yaml"_s, tree("mine", "Mine, better").replace("Is it red?", "Is it green?")).isEmpty());
    QTRY_VERIFY(harness.has(u"treeBanner"_s));
    QCOMPARE(harness.title(), u"Is it red?"_s); // nothing by itself
    QCOMPARE(harness.trees.compiledTree()->tree().hash, before);
    // It stays from page to page.
    QVERIFY(harness.click(u"back"_s));
    QTRY_COMPARE(harness.question(), u"q"_s);
    QVERIFY(harness.has(u"treeBanner"_s));
    QVERIFY(harness.click(u"treeBannerAct"_s));
    QTRY_COMPARE(harness.title(), u"Is it green?"_s); // the answer to q was kept
    QVERIFY(!harness.has(u"treeBanner"_s));
    QVERIFY(harness.trees.compiledTree()->tree().hash != before);
    // Changed and changed back: nothing is left to offer.
    const QByteArray now = tree("mine", "Mine, better").replace("Is it red?", "Is it green?");
    QVERIFY(!put(harness.folder() + u"/elsewhere"_s, u"mine.tree.yaml"_s, now + "# more\n").isEmpty());
    QTRY_VERIFY(harness.has(u"treeBanner"_s));
    QVERIFY(!put(harness.folder() + u"/elsewhere"_s, u"mine.tree.yaml"_s, now).isEmpty());
    QTRY_VERIFY(!harness.has(u"treeBanner"_s));
}

/// A file that the tree includes is a part of it.
void TestTreeInUse::changedIncludeIsOffered()
{
    Harness harness;
    const QString folder = harness.folder() + u"/elsewhere"_s;
    const QByteArray shared = "fixinclude: 1\nquestions:\n  q: {kind: yes-no, ask: \"Is it on?\"}\n";
    QVERIFY(!put(folder, u"shared.yaml"_s, shared).isEmpty());
    const QByteArray text
        = tree("mine", "Mine").replace("  q:\n    kind: yes-no\n    ask: Is it on?\n", "").replace("start: s\n", "include: [shared.yaml]\nstart: s\n");
    const QString path = put(folder, u"mine.tree.yaml"_s, text);
    QVERIFY(harness.start({.trees = {path}, .machine = u"none"_s, .caseFile = {}}));
    QVERIFY(harness.waitFor<Asking>());
    QCOMPARE(harness.title(), u"Is it on?"_s);
    const QString before = harness.trees.compiledTree()->tree().hash;
    QVERIFY(!put(folder, u"shared.yaml"_s, QByteArray(shared).replace("Is it on?", "Is it lit?")).isEmpty());
    QTRY_VERIFY(harness.has(u"treeBanner"_s));
    QCOMPARE(harness.title(), u"Is it on?"_s); // nothing by itself
    QVERIFY(harness.click(u"treeBannerAct"_s));
    QTRY_COMPARE(harness.title(), u"Is it lit?"_s);
    QVERIFY(harness.trees.compiledTree()->tree().hash != before);
    // Broken, and back.
    QTRY_VERIFY(harness.idle());
    QVERIFY(!put(folder, u"shared.yaml"_s, QByteArray(shared).replace("yes-no", "yesno")).isEmpty());
    QTRY_VERIFY(harness.has(u"treeBanner"_s));
    QVERIFY(!put(folder, u"shared.yaml"_s, QByteArray(shared).replace("Is it on?", "Is it lit?")).isEmpty());
    QTRY_VERIFY(!harness.has(u"treeBanner"_s));
}

void TestTreeInUse::finishedCaseStaysWhenTheTreeChanges()
{
    Harness harness;
    const QString path = put(harness.folder() + u"/elsewhere"_s, u"mine.tree.yaml"_s, tree("mine", "Mine"));
    QVERIFY(harness.start({.trees = {path}, .machine = u"none"_s, .caseFile = {}}));
    QVERIFY(harness.waitFor<Asking>());
    QVERIFY(harness.click(u"option-no"_s));
    QVERIFY(harness.goOn());
    QVERIFY(harness.waitFor<Diagnosed>());
    QVERIFY(harness.goOn());
    QVERIFY(harness.waitFor<Finished>());
    QVERIFY(!put(harness.folder() + u"/elsewhere"_s, u"mine.tree.yaml"_s, tree("mine", "Mine, better")).isEmpty());
    QTRY_VERIFY(harness.has(u"treeBannerAct"_s));
    QVERIFY(harness.click(u"treeBannerAct"_s));
    QTRY_COMPARE(harness.trees.compiledTree()->tree().title, u"Mine, better"_s);
    QVERIFY(harness.waitFor<Finished>()); // the report that somebody is writing is not taken away
}

void TestTreeInUse::brokenAndMissingTreeInUse()
{
    Harness harness;
    const QString path = put(folderOf(harness), u"mine.tree.yaml"_s, tree("mine", "Mine"));
    QVERIFY(harness.start({.trees = {path}, .machine = {}, .caseFile = {}}));
    QVERIFY(harness.waitFor<Start>());
    const auto says = [&harness] {
        const auto *label = harness.find<QLabel>(u"treeBannerText"_s);
        return label ? label->text() : QString();
    };
    QVERIFY(!put(folderOf(harness), u"mine.tree.yaml"_s, broken()).isEmpty());
    QTRY_VERIFY(says().contains(u"2 errors"_s));
    QTRY_VERIFY(row(harness, u"mine.tree.yaml"_s).contains(u"2 errors"_s));
    QCOMPARE(harness.trees.compiledTree()->tree().title, u"Mine"_s);
    QVERIFY(harness.click(u"treeBannerAct"_s));
    QTRY_VERIFY(editor(harness));
    QVERIFY(harness.waitFor<Start>()); // the wizard is where it was
    editor(harness)->close();
    QVERIFY(QFile::remove(path));
    QTRY_VERIFY(says().contains(u"not there any more"_s));
    QVERIFY(!harness.has(u"treeBannerAct"_s));
    QVERIFY(harness.click(u"chooseNone"_s)); // and it works on
    QVERIFY(harness.goOn());
    QCOMPARE(harness.question(), u"q"_s);
}

void TestTreeInUse::glanceIsAlwaysThere()
{
    Harness harness;
    const QString path
        = put(folderOf(harness), u"mine.tree.yaml"_s, QByteArray(tree("mine", QByteArray(500, 'W'))).replace("author: Ada", "author: " + QByteArray(500, 'M')));
    QVERIFY(begin(harness));
    const auto place = [&harness] { return harness.find<QLabel>(u"place"_s)->text(); };
    QVERIFY(place().contains(u"built in"_s) && place().contains(harness.trees.compiledTree()->tree().hash.left(12))
            && place().contains(harness.trees.compiledTree()->tree().version));
    QVERIFY(place().contains(harness.trees.compiledTree()->tree().author));
    harness.trees.open(path);
    QTRY_COMPARE(harness.trees.compiledTree()->tree().id, u"mine"_s);
    QVERIFY(harness.waitFor<Start>());
    const auto holds = [&] {
        const rules::Tree &tree = harness.trees.compiledTree()->tree();
        for (const QSize size : {QSize(1280, 800), QSize(900, 600)}) {
            harness.window->resize(size);
            QCoreApplication::processEvents();
            QVERIFY(harness.has(u"place"_s));
            QVERIFY2(place().contains(tree.hash.left(12)) && place().contains(u"WWWW"_s) && place().contains(u"by MMMM"_s) && place().contains(u"2.1"_s),
                     qPrintable(place()));
            QVERIFY(harness.find(u"footer"_s)->height() < 90);
            QCOMPARE(harness.window->size(), size);
        }
    };
    holds();
    QVERIFY(harness.click(u"chooseNone"_s));
    QVERIFY(harness.goOn());
    holds();
    QVERIFY(harness.click(u"option-no"_s));
    QVERIFY(harness.goOn());
    QVERIFY(harness.waitFor<Diagnosed>());
    holds();
    QVERIFY(harness.goOn());
    QVERIFY(harness.waitFor<Finished>());
    holds();
    // All of it, and the whole hash to be copied, is in the details.
    harness.window->findChild<QAction *>(u"actionTreeDetails"_s)->trigger();
    QTRY_VERIFY(harness.has(u"treeHash"_s));
    auto *hash = harness.find<QLineEdit>(u"treeHash"_s);
    QCOMPARE(hash->text(), harness.trees.compiledTree()->tree().hash);
    QVERIFY(hash->isReadOnly());
    hash->selectAll();
    QCOMPARE(hash->selectedText().size(), 64);
    QVERIFY(harness.click(u"closeDialog"_s));
}

void TestTreeInUse::brokenTreeOpensInTheEditor_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"open", "drop", "recent", "folder", "menu", "start"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void TestTreeInUse::brokenTreeOpensInTheEditor()
{
    QFETCH(QString, way);
    Harness harness;
    const QString path = put(folderOf(harness), u"bad.tree.yaml"_s, way == "recent"_L1 ? tree("bad", "Bad") : broken());
    if (way == "start"_L1) {
        QVERIFY(harness.start({.trees = {path}, .machine = {}, .caseFile = {}}));
    } else {
        QVERIFY(begin(harness));
        QTRY_VERIFY(!row(harness, way == "recent"_L1 ? u"Bad"_s : u"bad.tree.yaml"_s).isNull());
    }
    if (way == "open"_L1) {
        harness.trees.open(path);
    } else if (way == "drop"_L1) {
        drop(harness.window.get(), path);
    } else if (way == "recent"_L1) {
        harness.trees.open(path);
        QTRY_COMPARE(harness.trees.compiledTree()->tree().id, u"bad"_s);
        harness.trees.open({});
        QTRY_VERIFY(harness.trees.compiledTree()->tree().isBuiltIn() && harness.idle());
        QVERIFY(!put(folderOf(harness), u"bad.tree.yaml"_s, broken()).isEmpty());
        harness.window->findChild<QMenu *>(u"recentTreesMenu"_s)->actions().front()->trigger();
    } else if (way == "folder"_L1) {
        auto *list = harness.find<QListWidget>(u"trees"_s);
        for (int i = 0; i < list->count(); ++i) {
            if (list->item(i)->text().startsWith("bad.tree.yaml"_L1)) {
                list->scrollToItem(list->item(i));
                QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(i)).center());
            }
        }
    } else if (way == "menu"_L1) {
        harness.window->findChild<QAction *>(u"useTree-bad.tree.yaml"_s)->trigger();
    }
    QTRY_VERIFY(editor(harness));
    auto *text = editor(harness)->findChild<QPlainTextEdit *>();
    QTRY_COMPARE(text->textCursor().blockNumber() + 1, 10); // the first error
    QVERIFY(text->toPlainText().contains(u"asks: Is it on?"_s));
    // The wizard has the tree it had, and where it had none, the one that comes with the program.
    QVERIFY(harness.trees.compiledTree() && harness.trees.compiledTree()->tree().isBuiltIn());
    QVERIFY(harness.find<QLabel>(u"place"_s)->text().contains(u"built in"_s));
    editor(harness)->close();
    QVERIFY(harness.click(u"back"_s));
    QVERIFY(harness.waitFor<Start>());
    QVERIFY(harness.click(u"chooseNone"_s));
    QVERIFY(harness.goOn());
    QVERIFY(harness.waitFor<Asking>());
}

void TestTreeInUse::unsavedEditIsNotReadOver()
{
    Harness harness;
    const QString path = put(folderOf(harness), u"bad.tree.yaml"_s, broken());
    QVERIFY(begin(harness));
    harness.trees.open(path);
    QTRY_VERIFY(editor(harness));
    auto *text = editor(harness)->findChild<QPlainTextEdit *>();
    text->moveCursor(QTextCursor::Start);
    text->insertPlainText(u"# mine\n"_s);
    QTRY_VERIFY(editor(harness)->isWindowModified());
    QVERIFY(harness.click(u"editRefused"_s));
    QVERIFY(text->toPlainText().startsWith("# mine"_L1));
    text->document()->setModified(false); // closing asks nothing
}

void TestTreeInUse::correctedTreeGoesOn()
{
    Harness harness;
    const QString path = put(folderOf(harness), u"mine.tree.yaml"_s, tree("mine", "Mine"));
    QVERIFY(harness.start({.trees = {path}, .machine = u"none"_s, .caseFile = {}}));
    QVERIFY(harness.waitFor<Asking>());
    QVERIFY(harness.click(u"option-yes"_s));
    QVERIFY(harness.goOn());
    QVERIFY(!put(folderOf(harness), u"mine.tree.yaml"_s, broken()).isEmpty());
    harness.trees.use(path);
    QVERIFY(harness.waitFor<TreeRefused>());
    QVERIFY(!put(folderOf(harness), u"mine.tree.yaml"_s, tree("mine", "Mine, mended")).isEmpty());
    harness.trees.use(path);                  // as the editor does after saving
    QTRY_COMPARE(harness.question(), u"r"_s); // the case of before, with its answer
    QCOMPARE(harness.trees.compiledTree()->tree().title, u"Mine, mended"_s);
}

QTEST_MAIN(TestTreeInUse)
#include "tst_treeinuse.moc"
