// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/window/harness.h"

#include "window/controller/settings.h"
#include "window/views/treelist.h"
#include "workflow/trust.h"

#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace window;

/// Where trees come from: the folder that is watched, files that are opened, dropped, lately used; what becomes of the tree in use when its file
/// changes; and the trust that a tree needs before it may change a machine.
class TestLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void folderIsWatched();
    void folderThatIsMadeLater();
    void oddFilesHangNothing();
    void crowdedFolderIsCut();
    void anotherFolderIsChosen();
    void treeIsChosenByKeyboard();
    void treeIsChosenFromTheMenu();
    void changedTreeIsOffered();
    void finishedCaseStaysWhenTheTreeChanges();
    void brokenAndMissingTreeInUse();
    void glanceIsAlwaysThere();
    void hostileTextsAreHarmless();
    void dropAnywhere_data();
    void dropAnywhere();
    void recentTreeThatIsGone();
    void brokenTreeOpensInTheEditor_data();
    void brokenTreeOpensInTheEditor();
    void unsavedEditIsNotReadOver();
    void correctedTreeGoesOn();
    void trustIsAskedOnce();
    void forgottenTrustIsAskedAgain();
    void closingWhileAFolderIsRead();

private:
    [[nodiscard]] static QByteArray tree(const QByteArray &id, const QByteArray &title, const QByteArray &more = {});
    [[nodiscard]] static QByteArray broken();
    [[nodiscard]] static QString put(const QString &folder, const QString &name, const QByteArray &bytes);
    [[nodiscard]] static QString folderOf(const Harness &harness) { return harness.folder() + u"/data/trees"_s; }
    [[nodiscard]] static bool begin(Harness &harness) { return harness.start() && harness.waitFor<Start>(); }
    [[nodiscard]] static QString row(const Harness &harness, const QString &title); ///< the detail of the row on the start page; null: none
    [[nodiscard]] static QWidget *editor(const Harness &harness);
    static void drop(QWidget *on, const QString &file);
    [[nodiscard]] static bool toThePreview(Harness &harness);
};

void TestLibrary::initTestCase()
{
    failOnOurWarnings();
}

QByteArray TestLibrary::tree(const QByteArray &id, const QByteArray &title, const QByteArray &more)
{
    return "fixtree: 1\nid: " + id + "\ntitle: \"" + title + "\"\nversion: \"2.1\"\nauthor: Ada\nno-match: Ask Ada.\nquestions:\n  q:\n    kind: yes-no\n    ask: Is it on?\n"
           "  r:\n    kind: yes-no\n    ask: Is it red?\nstart: s\nsteps:\n  s:\n    ask: q\n    branches:\n      - {is: yes, go: t}\n    otherwise: no-match\n"
           "  t:\n    ask: r\n    branches:\n      - {is: yes, go: d}\n    otherwise: no-match\ndiagnoses:\n  d:\n    title: It is on\n    articles: []\n" + more;
}

QByteArray TestLibrary::broken()
{
    return tree("broken", "Broken").replace("ask: Is it on?", "asks: Is it on?").replace("go: d}", "go: nowhere}");
}

QString TestLibrary::put(const QString &folder, const QString &name, const QByteArray &bytes)
{
    const QString path = folder + u'/' + name;
    QDir().mkpath(folder);
    // As an editor saves: beside, then renamed over.
    QFile file(path + u".part"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return {};
    file.close();
    QFile::remove(path);
    return file.rename(path) ? path : QString();
}

QString TestLibrary::row(const Harness &harness, const QString &title)
{
    const auto *list = harness.window->findChild<QListWidget *>(u"trees"_s);
    for (int i = 0; list && i < list->count(); ++i) {
        if (list->item(i)->text().startsWith(title))
            return list->item(i)->text().sliced(title.size());
    }
    return {};
}

QWidget *TestLibrary::editor(const Harness &harness)
{
    auto *window = harness.window->findChild<QWidget *>(u"authorWindow"_s);
    return window && window->isVisible() ? window : nullptr;
}

void TestLibrary::drop(QWidget *on, const QString &file)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(on, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(on, &event);
    QVERIFY(event.isAccepted());
}

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
    QVERIFY(harness.controller.knowledge()->tree().isBuiltIn());
    QVERIFY(!harness.has(u"treeBanner"_s));
}

void TestLibrary::folderThatIsMadeLater()
{
    Harness harness;
    QVERIFY(begin(harness));
    QTRY_VERIFY(!row(harness, harness.controller.knowledge()->tree().title).isNull());
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
    harness.controller.openTree(folder + u"pipe.tree.yaml"_s);
    QTRY_VERIFY(harness.has(u"bannerText"_s));
    QVERIFY(harness.find<QLabel>(u"bannerText"_s)->text().contains(u"pipe"_s));
    QVERIFY(harness.controller.knowledge()->tree().isBuiltIn());
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
    QVERIFY(harness.find<QLabel>(u"treesLeftOut"_s)->text().contains(u"9900 more trees"_s));
    QCOMPARE(harness.find<QListWidget>(u"trees"_s)->count(), 102);
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
    QVERIFY(harness.controller.knowledge()->tree().isBuiltIn()); // moving chooses nothing
    harness.key(Qt::Key_Return);
    QTRY_COMPARE(harness.controller.knowledge()->tree().id, u"mine"_s);
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
    QTRY_COMPARE(harness.controller.knowledge()->tree().id, u"mine"_s);
    QTRY_VERIFY(action(u"mine.tree.yaml"_s)->isChecked() && !action(u"nt4-dll-initialization.tree.yaml"_s)->isChecked());
    QTRY_VERIFY(harness.idle());
    action(u"windows-network-printing.tree.yaml"_s)->trigger(); // the other built-in one is in reach as well
    QTRY_COMPARE(harness.controller.knowledge()->tree().id, u"windows-network-printing"_s);
}

void TestLibrary::changedTreeIsOffered()
{
    Harness harness;
    const QString path = put(harness.folder() + u"/elsewhere"_s, u"mine.tree.yaml"_s, tree("mine", "Mine")); // not in the folder of trees
    QVERIFY(harness.start({.tree = path, .machine = u"none"_s, .caseFile = {}}));
    QVERIFY(harness.waitFor<Asking>());
    QVERIFY(harness.click(u"option-yes"_s));
    QVERIFY(harness.goOn());
    QCOMPARE(harness.question(), u"r"_s);
    const QString before = harness.controller.knowledge()->tree().hash;
    QVERIFY(!put(harness.folder() + u"/elsewhere"_s, u"mine.tree.yaml"_s, tree("mine", "Mine, better").replace("Is it red?", "Is it green?")).isEmpty());
    QTRY_VERIFY(harness.has(u"treeBanner"_s));
    QCOMPARE(harness.title(), u"Is it red?"_s); // nothing by itself
    QCOMPARE(harness.controller.knowledge()->tree().hash, before);
    // It stays from page to page.
    QVERIFY(harness.click(u"back"_s));
    QTRY_COMPARE(harness.question(), u"q"_s);
    QVERIFY(harness.has(u"treeBanner"_s));
    QVERIFY(harness.click(u"treeBannerAct"_s));
    QTRY_COMPARE(harness.title(), u"Is it green?"_s); // the answer to q was kept
    QVERIFY(!harness.has(u"treeBanner"_s));
    QVERIFY(harness.controller.knowledge()->tree().hash != before);
    // Changed and changed back: nothing is left to offer.
    const QByteArray now = tree("mine", "Mine, better").replace("Is it red?", "Is it green?");
    QVERIFY(!put(harness.folder() + u"/elsewhere"_s, u"mine.tree.yaml"_s, now + "# more\n").isEmpty());
    QTRY_VERIFY(harness.has(u"treeBanner"_s));
    QVERIFY(!put(harness.folder() + u"/elsewhere"_s, u"mine.tree.yaml"_s, now).isEmpty());
    QTRY_VERIFY(!harness.has(u"treeBanner"_s));
}

void TestLibrary::finishedCaseStaysWhenTheTreeChanges()
{
    Harness harness;
    const QString path = put(harness.folder() + u"/elsewhere"_s, u"mine.tree.yaml"_s, tree("mine", "Mine"));
    QVERIFY(harness.start({.tree = path, .machine = u"none"_s, .caseFile = {}}));
    QVERIFY(harness.waitFor<Asking>());
    QVERIFY(harness.click(u"option-no"_s));
    QVERIFY(harness.goOn());
    QVERIFY(harness.waitFor<Diagnosed>());
    QVERIFY(harness.goOn());
    QVERIFY(harness.waitFor<Finished>());
    QVERIFY(!put(harness.folder() + u"/elsewhere"_s, u"mine.tree.yaml"_s, tree("mine", "Mine, better")).isEmpty());
    QTRY_VERIFY(harness.has(u"treeBannerAct"_s));
    QVERIFY(harness.click(u"treeBannerAct"_s));
    QTRY_COMPARE(harness.controller.knowledge()->tree().title, u"Mine, better"_s);
    QVERIFY(harness.waitFor<Finished>()); // the report that somebody is writing is not taken away
}

void TestLibrary::brokenAndMissingTreeInUse()
{
    Harness harness;
    const QString path = put(folderOf(harness), u"mine.tree.yaml"_s, tree("mine", "Mine"));
    QVERIFY(harness.start({.tree = path, .machine = {}, .caseFile = {}}));
    QVERIFY(harness.waitFor<Start>());
    const auto says = [&harness] {
        const auto *label = harness.find<QLabel>(u"treeBannerText"_s);
        return label ? label->text() : QString();
    };
    QVERIFY(!put(folderOf(harness), u"mine.tree.yaml"_s, broken()).isEmpty());
    QTRY_VERIFY(says().contains(u"2 errors"_s));
    QTRY_VERIFY(row(harness, u"mine.tree.yaml"_s).contains(u"2 errors"_s));
    QCOMPARE(harness.controller.knowledge()->tree().title, u"Mine"_s);
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

void TestLibrary::glanceIsAlwaysThere()
{
    Harness harness;
    const QString path = put(folderOf(harness), u"mine.tree.yaml"_s, QByteArray(tree("mine", QByteArray(500, 'W'))).replace("author: Ada", "author: " + QByteArray(500, 'M')));
    QVERIFY(begin(harness));
    const auto place = [&harness] { return harness.find<QLabel>(u"place"_s)->text(); };
    QVERIFY(place().contains(u"built in"_s) && place().contains(harness.controller.knowledge()->tree().hash.left(12)) && place().contains(harness.controller.knowledge()->tree().version));
    QVERIFY(place().contains(harness.controller.knowledge()->tree().author));
    harness.controller.openTree(path);
    QTRY_COMPARE(harness.controller.knowledge()->tree().id, u"mine"_s);
    QVERIFY(harness.waitFor<Start>());
    const auto holds = [&] {
        const rules::Tree &tree = harness.controller.knowledge()->tree();
        for (const QSize size : {QSize(1280, 800), QSize(900, 600)}) {
            harness.window->resize(size);
            QCoreApplication::processEvents();
            QVERIFY(harness.has(u"place"_s));
            QVERIFY2(place().contains(tree.hash.left(12)) && place().contains(u"WWWW"_s) && place().contains(u"by MMMM"_s) && place().contains(u"2.1"_s), qPrintable(place()));
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
    QCOMPARE(hash->text(), harness.controller.knowledge()->tree().hash);
    QVERIFY(hash->isReadOnly());
    hash->selectAll();
    QCOMPARE(hash->selectedText().size(), 64);
    QVERIFY(harness.click(u"closeDialog"_s));
}

void TestLibrary::hostileTextsAreHarmless()
{
    Harness harness;
    // Escapes of the language bring in what may not stand in the file as it is.
    const QString path = put(folderOf(harness), u"bidi\u202egpj.tree.yaml"_s, tree("mine", "<b>Bold</b> <img src='/etc/passwd'> &amp;").replace("author: Ada", "author: \"<a href='x'>Ada</a>\""));
    QVERIFY(begin(harness));
    QTRY_VERIFY(!row(harness, u"<b>Bold</b>"_s).isNull());
    QVERIFY(!row(harness, u"<b>Bold</b>"_s).contains(QChar(0x202e)));
    harness.controller.openTree(path);
    QTRY_COMPARE(harness.controller.knowledge()->tree().id, u"mine"_s);
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
    QTRY_COMPARE(harness.controller.knowledge()->tree().id, u"dropped"_s);
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
    harness.controller.openTree({});
    QVERIFY(harness.waitFor<Start>());
    drop(target(), harness.folder() + u"/machine"_s);
    QVERIFY(harness.waitFor<Asking>());
    // A case
    const QString file = harness.folder() + u"/kept.fixcase"_s;
    harness.controller.saveCase(file);
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
    harness.controller.openTree(path);
    QTRY_COMPARE(harness.controller.knowledge()->tree().id, u"gone"_s);
    harness.controller.openTree({});
    QTRY_VERIFY(harness.controller.knowledge()->tree().isBuiltIn() && harness.idle());
    QVERIFY(QFile::remove(path));
    auto *menu = harness.window->findChild<QMenu *>(u"recentTreesMenu"_s);
    QCOMPARE(menu->actions().size(), 3); // the tree, a line, "Clear this list"
    menu->actions().front()->trigger();
    QTRY_VERIFY(harness.has(u"bannerAct"_s));
    QVERIFY(harness.find<QLabel>(u"bannerText"_s)->text().contains(u"gone.tree.yaml"_s));
    QVERIFY(harness.controller.knowledge()->tree().isBuiltIn());
    QVERIFY(harness.click(u"bannerAct"_s));
    QVERIFY(settings::recentTrees().isEmpty());
    QVERIFY(menu->actions().isEmpty());
    QVERIFY(!harness.has(u"banner"_s));
}

void TestLibrary::brokenTreeOpensInTheEditor_data()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"open", "drop", "recent", "folder", "menu", "start"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void TestLibrary::brokenTreeOpensInTheEditor()
{
    QFETCH(QString, way);
    Harness harness;
    const QString path = put(folderOf(harness), u"bad.tree.yaml"_s, way == "recent"_L1 ? tree("bad", "Bad") : broken());
    if (way == "start"_L1) {
        QVERIFY(harness.start({.tree = path, .machine = {}, .caseFile = {}}));
    } else {
        QVERIFY(begin(harness));
        QTRY_VERIFY(!row(harness, way == "recent"_L1 ? u"Bad"_s : u"bad.tree.yaml"_s).isNull());
    }
    if (way == "open"_L1) {
        harness.controller.openTree(path);
    } else if (way == "drop"_L1) {
        drop(harness.window.get(), path);
    } else if (way == "recent"_L1) {
        harness.controller.openTree(path);
        QTRY_COMPARE(harness.controller.knowledge()->tree().id, u"bad"_s);
        harness.controller.openTree({});
        QTRY_VERIFY(harness.controller.knowledge()->tree().isBuiltIn() && harness.idle());
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
    QVERIFY(harness.controller.knowledge() && harness.controller.knowledge()->tree().isBuiltIn());
    QVERIFY(harness.find<QLabel>(u"place"_s)->text().contains(u"built in"_s));
    editor(harness)->close();
    QVERIFY(harness.click(u"back"_s));
    QVERIFY(harness.waitFor<Start>());
    QVERIFY(harness.click(u"chooseNone"_s));
    QVERIFY(harness.goOn());
    QVERIFY(harness.waitFor<Asking>());
}

void TestLibrary::unsavedEditIsNotReadOver()
{
    Harness harness;
    const QString path = put(folderOf(harness), u"bad.tree.yaml"_s, broken());
    QVERIFY(begin(harness));
    harness.controller.openTree(path);
    QTRY_VERIFY(editor(harness));
    auto *text = editor(harness)->findChild<QPlainTextEdit *>();
    text->moveCursor(QTextCursor::Start);
    text->insertPlainText(u"# mine\n"_s);
    QTRY_VERIFY(editor(harness)->isWindowModified());
    QVERIFY(harness.click(u"editRefused"_s));
    QVERIFY(text->toPlainText().startsWith("# mine"_L1));
    text->document()->setModified(false); // closing asks nothing
}

void TestLibrary::correctedTreeGoesOn()
{
    Harness harness;
    const QString path = put(folderOf(harness), u"mine.tree.yaml"_s, tree("mine", "Mine"));
    QVERIFY(harness.start({.tree = path, .machine = u"none"_s, .caseFile = {}}));
    QVERIFY(harness.waitFor<Asking>());
    QVERIFY(harness.click(u"option-yes"_s));
    QVERIFY(harness.goOn());
    QVERIFY(!put(folderOf(harness), u"mine.tree.yaml"_s, broken()).isEmpty());
    harness.controller.useTree(path);
    QVERIFY(harness.waitFor<TreeRefused>());
    QVERIFY(!put(folderOf(harness), u"mine.tree.yaml"_s, tree("mine", "Mine, mended")).isEmpty());
    harness.controller.useTree(path); // as the editor does after saving
    QTRY_COMPARE(harness.question(), u"r"_s); // the case of before, with its answer
    QCOMPARE(harness.controller.knowledge()->tree().title, u"Mine, mended"_s);
}

bool TestLibrary::toThePreview(Harness &harness)
{
    if (!harness.waitFor<Start>() || !harness.walkPractice(u"Q142676"_s) || !harness.goOn() || !harness.waitFor<Planned>())
        return false;
    for (int i = 1; harness.has(u"confirm-%1"_s.arg(i)); ++i) {
        if (!harness.click(u"confirm-%1"_s.arg(i)))
            return false;
    }
    return true;
}

void TestLibrary::trustIsAskedOnce()
{
    Harness harness;
    QFile builtIn(QStringLiteral(FIXWRIGHT_SOURCE_DIR "/rules/nt4-dll-initialization.tree.yaml"));
    QVERIFY(builtIn.open(QIODevice::ReadOnly));
    const QByteArray bytes = builtIn.readAll();
    const QString path = put(folderOf(harness), u"own.tree.yaml"_s, bytes + "# own\n");
    QVERIFY(harness.start({.tree = path, .machine = {}, .caseFile = {}}));
    QVERIFY(toThePreview(harness));
    const auto trust = workflow::TrustStore::user();
    const QString hash = harness.controller.knowledge()->tree().hash;
    QVERIFY(harness.goOn());
    QVERIFY(harness.has(u"trustDialog"_s));
    // It says who, what and where, in words.
    QString words;
    for (const QLabel *label : harness.find(u"trustDialog"_s)->findChildren<QLabel *>())
        words += label->text() + u'\n';
    for (const QString &word : {u"SharedSection"_s, u"registry value"_s, u"CRYPT32.DLL"_s, u"no host but this machine"_s, harness.controller.knowledge()->tree().author, path})
        QVERIFY2(words.contains(word, Qt::CaseInsensitive), qPrintable(word + u" is not in "_s + words));
    QCOMPARE(harness.find<QLineEdit>(u"treeHash"_s)->text(), hash);
    // Enter is no, Esc is no, closing is no.
    QVERIFY(harness.find<QPushButton>(u"doNotTrust"_s)->isDefault());
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Escape}) {
        QTRY_VERIFY(harness.has(u"trustDialog"_s));
        QTest::keyClick(harness.find(u"doNotTrust"_s), key);
        QTRY_VERIFY(!harness.has(u"trustDialog"_s));
        QVERIFY(std::holds_alternative<Planned>(harness.controller.state()));
        QVERIFY(!trust.isTrusted(hash));
        QVERIFY(harness.goOn());
    }
    QVERIFY(harness.click(u"trustTree"_s));
    QVERIFY(harness.waitFor<Finished>());
    QCOMPARE(caseOf(harness.controller.state())->state, repair::RunState::Applied);
    QVERIFY(trust.isTrusted(hash));
    // The same content again: not asked.
    harness.controller.newCase();
    QVERIFY(toThePreview(harness));
    QVERIFY(harness.goOn());
    QVERIFY(harness.waitFor<Finished>());
    QVERIFY(!harness.has(u"trustDialog"_s));
    // One byte more: asked again.
    QVERIFY(!put(folderOf(harness), u"own.tree.yaml"_s, bytes + "# own.\n").isEmpty());
    QTRY_VERIFY(harness.has(u"treeBannerAct"_s));
    QVERIFY(harness.click(u"treeBannerAct"_s));
    QTRY_VERIFY(harness.controller.knowledge()->tree().hash != hash && harness.idle());
    harness.controller.newCase();
    QVERIFY(toThePreview(harness));
    QVERIFY(harness.goOn());
    QVERIFY(harness.has(u"trustDialog"_s));
    QVERIFY(harness.click(u"doNotTrust"_s));
    QVERIFY(std::holds_alternative<Planned>(harness.controller.state()));
}

void TestLibrary::forgottenTrustIsAskedAgain()
{
    Harness harness;
    QFile builtIn(QStringLiteral(FIXWRIGHT_SOURCE_DIR "/rules/nt4-dll-initialization.tree.yaml"));
    QVERIFY(builtIn.open(QIODevice::ReadOnly));
    const QString path = put(folderOf(harness), u"own.tree.yaml"_s, builtIn.readAll() + "# own\n");
    QVERIFY(harness.start({.tree = path, .machine = {}, .caseFile = {}}));
    const auto &tree = harness.controller.knowledge()->tree();
    QVERIFY(workflow::TrustStore::user().trust(tree, base::SystemClock()));
    QVERIFY(toThePreview(harness));
    QVERIFY(std::get_if<Planned>(&harness.controller.state())->treeTrusted);
    // Taken back while the fix is on the page: the page knows.
    harness.window->findChild<QAction *>(u"actionTreeDetails"_s)->trigger();
    QVERIFY(harness.click(u"forgetTrust"_s));
    QVERIFY(!workflow::TrustStore::user().isTrusted(tree.hash));
    QTRY_VERIFY(!harness.has(u"treeDialog"_s));
    for (int i = 1; harness.has(u"confirm-%1"_s.arg(i)); ++i)
        QVERIFY(harness.click(u"confirm-%1"_s.arg(i)));
    QVERIFY(harness.goOn());
    QVERIFY(harness.has(u"trustDialog"_s));
    QVERIFY(harness.click(u"doNotTrust"_s));
    // And without the page's help: the controller looks itself.
    harness.controller.apply({}, false);
    QVERIFY(std::holds_alternative<Planned>(harness.controller.state()));
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
