// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/window/libraryharness.h"

#include "window/controller/settings.h"
#include "window/views/treelist.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace window;
using namespace library;

/// Where trees come from: the folder that is watched, files that are opened, dropped, lately used.
class TestLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { failOnOurWarnings(); }
    void folderIsWatched();
    void folderThatIsMadeLater();
    void oddFilesHangNothing();
    void crowdedFolderIsCut();
    void anotherFolderIsChosen();
    void treeIsChosenByKeyboard();
    void treeIsChosenFromTheMenu();
    void hostileTextsAreHarmless();
    void dropAnywhere_data();
    void dropAnywhere();
    void recentTreeThatIsGone();
    void closingWhileAFolderIsRead();
};

void TestLibrary::folderIsWatched()
{
    Harness harness;
    QVERIFY(!put(folderOf(harness), u"first.tree.yaml"_s, tree("first", "First")).isEmpty());
    QVERIFY(begin(harness));
    QTRY_VERIFY(row(harness, u"First"_s).contains(u"2.1 · by Ada · first.tree.yaml"_s));
    // New
    QVERIFY(!put(folderOf(harness), u"second.yaml"_s, tree("second", "Second")).isEmpty());
    QTRY_VERIFY(!row(harness, u"Second"_s).isNull());
    // Changed in place, not renamed over
    QFile file(folderOf(harness) + u"/first.tree.yaml"_s);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(tree("first", "First again"));
    file.close();
    QTRY_VERIFY(!row(harness, u"First again"_s).isNull());
    // Broken
    QVERIFY(!put(folderOf(harness), u"second.yaml"_s, broken()).isEmpty());
    QTRY_COMPARE(row(harness, u"second.yaml"_s), u": 2 errors"_s);
    // Renamed
    QVERIFY(QFile::rename(folderOf(harness) + u"/second.yaml"_s, folderOf(harness) + u"/third.yaml"_s));
    QTRY_VERIFY(row(harness, u"second.yaml"_s).isNull() && !row(harness, u"third.yaml"_s).isNull());
    // Removed
    QVERIFY(QFile::remove(folderOf(harness) + u"/third.yaml"_s));
    QTRY_VERIFY(row(harness, u"third.yaml"_s).isNull());
    // None of this touched the tree in use.
    QVERIFY(harness.trees.compiledTree()->tree().isBuiltIn());
    QVERIFY(!harness.has(u"treeBanner"_s));
}

void TestLibrary::folderThatIsMadeLater()
{
    Harness harness;
    QVERIFY(begin(harness));
    QTRY_VERIFY(!row(harness, harness.trees.compiledTree()->tree().title).isNull());
    QVERIFY(!QFileInfo::exists(folderOf(harness))); // looking makes nothing
    QVERIFY(!put(folderOf(harness), u"late.tree.yaml"_s, tree("late", "Late")).isEmpty());
    QTRY_VERIFY(!row(harness, u"Late"_s).isNull());
    // The whole folder goes and comes back.
    QVERIFY(QDir().rename(folderOf(harness), harness.folder() + u"/data/away"_s));
    QTRY_VERIFY(row(harness, u"Late"_s).isNull());
    QVERIFY(QDir().rename(harness.folder() + u"/data/away"_s, folderOf(harness)));
    QTRY_VERIFY(!row(harness, u"Late"_s).isNull());
}

void TestLibrary::oddFilesHangNothing()
{
    Harness harness;
    const QString folder = folderOf(harness) + u'/';
    QVERIFY(!put(folderOf(harness), u"good.tree.yaml"_s, tree("good", "Good")).isEmpty());
    QCOMPARE(::mkfifo(QFile::encodeName(folder + u"pipe.tree.yaml"_s).constData(), 0600), 0);
    QVERIFY(QFile::link(u"/dev/zero"_s, folder + u"device.tree.yaml"_s));
    QFile huge(folder + u"huge.tree.yaml"_s);
    QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(8LL * 1024 * 1024 * 1024));
    QVERIFY(begin(harness));
    QTRY_VERIFY(!row(harness, u"Good"_s).isNull());
    QVERIFY(row(harness, u"pipe.tree.yaml"_s).contains(u"pipe"_s));
    QVERIFY(row(harness, u"device.tree.yaml"_s).contains(u"symbolic link"_s));
    QVERIFY(row(harness, u"huge.tree.yaml"_s).contains(u"4 MB"_s));
    // Choosing one of them says so, calmly; the tree in use stays.
    harness.trees.open(folder + u"pipe.tree.yaml"_s);
    QTRY_VERIFY(harness.has(u"bannerText"_s));
    QVERIFY(harness.find<QLabel>(u"bannerText"_s)->text().contains(u"pipe"_s));
    QVERIFY(harness.trees.compiledTree()->tree().isBuiltIn());
    QVERIFY(!editor(harness));
}

void TestLibrary::crowdedFolderIsCut()
{
    Harness harness;
    QVERIFY(QDir().mkpath(folderOf(harness)));
    for (int i = 0; i < 10'000; ++i)
        QVERIFY(QFile::link(u"nowhere"_s, folderOf(harness) + u"/z%1.tree.yaml"_s.arg(i)));
    QVERIFY(begin(harness));
    QTRY_VERIFY_WITH_TIMEOUT(harness.has(u"treesLeftOut"_s), 15'000);
    QVERIFY(harness.find<QLabel>(u"treesLeftOut"_s)->text().contains(u"9500 more trees"_s));
    QCOMPARE(harness.find<QListWidget>(u"trees"_s)->count(), 502);
    QVERIFY(harness.find(u"trees"_s)->height() < 320);
    QVERIFY(harness.window->findChild<QMenu *>(u"treeMenu"_s)->actions().size() < 25);
}

void TestLibrary::anotherFolderIsChosen()
{
    Harness harness;
    QVERIFY(begin(harness));
    const QString other = harness.folder() + u"/other"_s;
    QVERIFY(!put(other, u"far.tree.yaml"_s, tree("far", "Far")).isEmpty());
    QVERIFY(harness.click(u"treeFolderButton"_s));
    QVERIFY(harness.has(u"treeFolderDialog"_s));
    QVERIFY(!harness.find(u"useTreeFolder"_s)->isEnabled());
    auto *line = harness.find<QLineEdit>(u"treeFolder"_s);
    QCOMPARE(line->text(), folderOf(harness));
    line->setText(other);
    line->setFocus();
    QTest::keyClick(line, Qt::Key_Return); // Enter uses what was typed and leaves the dialog open
    QTRY_VERIFY(!row(harness, u"Far"_s).isNull());
    QVERIFY(harness.has(u"treeFolderDialog"_s));
    QCOMPARE(workflow::treeFolder(), other);
    QTRY_COMPARE(harness.find<QListWidget>(u"allTrees"_s)->count(), 3);
    QVERIFY(harness.click(u"useUsualTreeFolder"_s));
    QTRY_VERIFY(row(harness, u"Far"_s).isNull());
    QCOMPARE(workflow::treeFolder(), workflow::usualTreeFolder());
    QVERIFY(harness.click(u"closeDialog"_s));
}

void TestLibrary::treeIsChosenByKeyboard()
{
    Harness harness;
    QVERIFY(!put(folderOf(harness), u"mine.tree.yaml"_s, tree("mine", "Mine")).isEmpty());
    QVERIFY(begin(harness));
    QTRY_VERIFY(!row(harness, u"Mine"_s).isNull());
    auto *list = harness.find<QListWidget>(u"trees"_s);
    list->setFocus(Qt::TabFocusReason);
    harness.key(Qt::Key_End);
    QVERIFY(harness.trees.compiledTree()->tree().isBuiltIn()); // moving chooses nothing
    harness.key(Qt::Key_Return);
    QTRY_COMPARE(harness.trees.compiledTree()->tree().id, u"mine"_s);
    QVERIFY(harness.waitFor<Start>()); // Enter did not begin a case as well
    QTRY_VERIFY(row(harness, u"Mine"_s).contains(u"in use"_s));
}

void TestLibrary::treeIsChosenFromTheMenu()
{
    Harness harness;
    QVERIFY(!put(folderOf(harness), u"mine.tree.yaml"_s, tree("mine", "Mine & <b>yours</b>")).isEmpty());
    QVERIFY(begin(harness));
    const auto action = [&harness](const QString &file) { return harness.window->findChild<QAction *>(u"useTree-"_s + file); };
    QTRY_VERIFY(action(u"mine.tree.yaml"_s));
    QVERIFY(action(u"mine.tree.yaml"_s)->text().startsWith(u"Mine && <b>yours</b>, 2.1 · by Ada"_s));
    QVERIFY(action(u"nt4-dll-initialization.tree.yaml"_s)->isChecked());
    action(u"mine.tree.yaml"_s)->trigger();
    QTRY_COMPARE(harness.trees.compiledTree()->tree().id, u"mine"_s);
    QTRY_VERIFY(action(u"mine.tree.yaml"_s)->isChecked() && !action(u"nt4-dll-initialization.tree.yaml"_s)->isChecked());
    QTRY_VERIFY(harness.idle());
    action(u"windows-network-printing.tree.yaml"_s)->trigger(); // the other built-in one is in reach as well
    QTRY_COMPARE(harness.trees.compiledTree()->tree().id, u"windows-network-printing"_s);
}

void TestLibrary::hostileTextsAreHarmless()
{
    Harness harness;
    // Escapes of the language bring in what may not stand in the file as it is.
    const QString path = put(folderOf(harness), u"bidi\u202egpj.tree.yaml"_s,
                             tree("mine", "<b>Bold</b> <img src='/etc/passwd'> &amp;").replace("author: Ada", "author: \"<a href='x'>Ada</a>\""));
    QVERIFY(begin(harness));
    QTRY_VERIFY(!row(harness, u"<b>Bold</b>"_s).isNull());
    QVERIFY(!row(harness, u"<b>Bold</b>"_s).contains(QChar(0x202e)));
    harness.trees.open(path);
    QTRY_COMPARE(harness.trees.compiledTree()->tree().id, u"mine"_s);
    QVERIFY(!put(folderOf(harness), QFileInfo(path).fileName(), broken()).isEmpty());
    QTRY_VERIFY(harness.has(u"treeBannerText"_s));
    harness.window->findChild<QAction *>(u"actionTreeDetails"_s)->trigger();
    QTRY_VERIFY(harness.has(u"treeDialog"_s));
    for (const QLabel *label : harness.window->findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        QVERIFY2(!label->text().contains(QChar(0x202e)), qPrintable(label->objectName()));
    }
    for (const QAction *action : harness.window->findChild<QMenu *>(u"treeMenu"_s)->actions())
        QVERIFY(!action->text().contains(QChar(0x202e)));
    QVERIFY(harness.find<QLabel>(u"place"_s)->text().contains(u"<b>Bold</b>"_s));
}

void TestLibrary::dropAnywhere_data()
{
    QTest::addColumn<QString>("on");
    QTest::newRow("on the window") << QString();
    QTest::newRow("on a field for text") << u"machineFolder"_s;
}

void TestLibrary::dropAnywhere()
{
    QFETCH(QString, on);
    Harness harness;
    QVERIFY(begin(harness));
    QVERIFY(harness.click(u"chooseFolder"_s));
    const auto target = [&] { return on.isEmpty() ? static_cast<QWidget *>(harness.window.get()) : harness.find(on); };
    // A tree
    drop(target(), put(harness.folder(), u"dropped.tree.yaml"_s, tree("dropped", "Dropped")));
    QTRY_COMPARE(harness.trees.compiledTree()->tree().id, u"dropped"_s);
    QVERIFY(harness.waitFor<Start>());
    // Something else: said, and nothing happens.
    drop(target(), put(harness.folder(), u"picture.png"_s, "\x89PNG"));
    QTRY_VERIFY(harness.find<QLabel>(u"bannerText"_s)->text().contains(u"neither a tree"_s));
    QVERIFY(std::holds_alternative<Start>(harness.controller.state()));
    // The folder of a machine that is none
    QVERIFY(QDir().mkpath(harness.folder() + u"/empty"_s));
    drop(target(), harness.folder() + u"/empty"_s);
    QTRY_VERIFY(harness.idle() && !harness.find<QLabel>(u"bannerText"_s)->text().contains(u"neither a tree"_s));
    QVERIFY(harness.find<QLineEdit>(u"machineFolder"_s)->text().isEmpty());
    // The folder of a machine
    const auto made = machine::practice::make(harness.folder() + u"/machine"_s, u"Q142676"_s);
    QVERIFY(made.has_value());
    harness.trees.open({});
    QVERIFY(harness.waitFor<Start>());
    drop(target(), harness.folder() + u"/machine"_s);
    QVERIFY(harness.waitFor<Asking>());
    // A case
    const QString file = harness.folder() + u"/kept.fixcase"_s;
    harness.cases.save(file);
    QTRY_VERIFY(QFileInfo::exists(file) && harness.idle());
    const QString question = harness.question();
    harness.controller.newCase();
    QVERIFY(harness.waitFor<Start>());
    drop(harness.window.get(), file);
    QTRY_COMPARE(harness.question(), question);
}

void TestLibrary::recentTreeThatIsGone()
{
    Harness harness;
    const QString path = put(harness.folder(), u"gone.tree.yaml"_s, tree("gone", "Gone"));
    QVERIFY(begin(harness));
    harness.trees.open(path);
    QTRY_COMPARE(harness.trees.compiledTree()->tree().id, u"gone"_s);
    harness.trees.open({});
    QTRY_VERIFY(harness.trees.compiledTree()->tree().isBuiltIn() && harness.idle());
    QVERIFY(QFile::remove(path));
    auto *menu = harness.window->findChild<QMenu *>(u"recentTreesMenu"_s);
    QCOMPARE(menu->actions().size(), 3); // the tree, a line, "Clear this list"
    menu->actions().front()->trigger();
    QTRY_VERIFY(harness.has(u"bannerAct"_s));
    QVERIFY(harness.find<QLabel>(u"bannerText"_s)->text().contains(u"gone.tree.yaml"_s));
    QVERIFY(harness.trees.compiledTree()->tree().isBuiltIn());
    QVERIFY(harness.click(u"bannerAct"_s));
    QVERIFY(settings::recentTrees().isEmpty());
    QVERIFY(menu->actions().isEmpty());
    QVERIFY(!harness.has(u"banner"_s));
}

void TestLibrary::closingWhileAFolderIsRead()
{
    QElapsedTimer timer;
    {
        Harness harness;
        QVERIFY(QDir().mkpath(folderOf(harness)));
        const QByteArray large = tree("large", "Large", QByteArray("# " + QByteArray(100, 'x') + '\n').repeated(30'000));
        for (int i = 0; i < 20; ++i)
            QVERIFY(!put(folderOf(harness), u"large%1.tree.yaml"_s.arg(i), large).isEmpty());
        QVERIFY(harness.start());
        timer.start();
    }
    QVERIFY2(timer.elapsed() < 10'000, QByteArray::number(timer.elapsed()));
}

QTEST_MAIN(TestLibrary)
#include "tst_library.moc"
