// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/window/authorharness.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QMessageBox>
#include <QProcess>
#include <QSvgRenderer>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace window;

/// The author view and files: nothing that was written is lost, neither here nor on the disk; what is exported can be read by others.
class TestAuthorFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { failOnOurWarnings(); }
    void unsavedChangesAreAskedAbout();
    void closingTheWizardAsksToo();
    void savedAsItWasTyped();
    void lineEndsStay();
    void builtInTreeIsACopy();
    void saveAsAddsTheEnding();
    void changedOnDiskIsNotWrittenOver();
    void changedOnDiskIsOffered();
    void fileThatCannotBeWritten();
    void fileThatCannotBeRead();
    void mapAsPicture_data();
    void mapAsPicture();
    void outline();

private:
    static void put(const QString &path, const QByteArray &bytes);
    [[nodiscard]] static QByteArray get(const QString &path);
};

void TestAuthorFiles::put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray TestAuthorFiles::get(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestAuthorFiles::unsavedChangesAreAskedAbout()
{
    AuthorHarness harness;
    QVERIFY(harness.open(lampTree()));
    QTest::keyClick(harness.editor(), Qt::Key_Space);
    QVERIFY(harness.author()->isWindowModified());
    // Cancel: open, and the text as it was.
    auto came = AuthorHarness::choose(u"Cancel"_s);
    harness.act(u"authorClose"_s);
    QVERIFY(*came);
    QVERIFY(harness.author()->isVisible());
    came = AuthorHarness::choose(u"Cancel"_s);
    harness.act(u"authorNew"_s);
    QVERIFY(*came);
    QVERIFY(harness.editor()->toPlainText().startsWith(" fixtree"_L1));
    // Save
    came = AuthorHarness::choose(u"Save"_s);
    harness.act(u"authorClose"_s);
    QVERIFY(*came);
    QVERIFY(!harness.author()->isVisible());
    QVERIFY(harness.onDisk().startsWith(" fixtree"_L1));
    // Discard
    harness.window->findChild<QAction *>(u"actionEditTree"_s)->trigger();
    QTest::keyClick(harness.editor(), Qt::Key_Space);
    came = AuthorHarness::choose(u"Discard"_s);
    harness.act(u"authorClose"_s);
    QVERIFY(*came);
    QVERIFY(!harness.author()->isVisible());
    QVERIFY(harness.onDisk().startsWith(" fixtree"_L1));
}

void TestAuthorFiles::closingTheWizardAsksToo()
{
    AuthorHarness harness;
    QVERIFY(harness.open(lampTree()));
    QTest::keyClick(harness.editor(), Qt::Key_Space);
    auto came = AuthorHarness::choose(u"Cancel"_s);
    QVERIFY(!harness.window->close());
    QVERIFY(*came);
    QVERIFY(harness.window->isVisible() && harness.author()->isVisible());
    came = AuthorHarness::choose(u"Save"_s);
    QVERIFY(harness.window->close());
    QVERIFY(*came);
    QVERIFY(harness.onDisk().startsWith(" fixtree"_L1));
}

void TestAuthorFiles::savedAsItWasTyped()
{
    AuthorHarness harness;
    QVERIFY(harness.open(lampTree()));
    harness.replace(u"A lamp that does not shine"_s, u"Lämpchen 💡"_s);
    const QString text = harness.editor()->toPlainText();
    QTest::keyClick(harness.editor(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(harness.onDisk(), text);
    QVERIFY(!harness.author()->isWindowModified());
    harness.act(u"authorUndo"_s);
    QVERIFY(harness.author()->isWindowModified()); // not what is on the disk any more
}

void TestAuthorFiles::lineEndsStay()
{
    AuthorHarness harness;
    const QByteArray returns = lampTree().replace("\n", "\r\n");
    QVERIFY(harness.open(returns));
    QTRY_COMPARE_WITH_TIMEOUT(harness.words(u"authorProblemsTitle"_s), u"No problems"_s, patience);
    harness.act(u"authorInsertQuestion"_s);
    harness.act(u"authorUndo"_s);
    harness.act(u"authorSave"_s);
    QCOMPARE(get(harness.path()), returns);
}

void TestAuthorFiles::builtInTreeIsACopy()
{
    AuthorHarness harness;
    QVERIFY(harness.start());
    harness.window->findChild<QAction *>(u"actionEditTree"_s)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(harness.author(), patience);
    QVERIFY(harness.author()->file().isEmpty());
    QVERIFY(harness.author()->windowTitle().contains(u"not saved"_s));
    const auto came = AuthorHarness::chooseFile(harness.path());
    harness.act(u"authorSave"_s);
    QVERIFY(*came);
    QCOMPARE(harness.author()->file(), harness.path());
    QFile builtIn(QStringLiteral(FIXWRIGHT_SOURCE_DIR "/rules/nt4-dll-initialization.tree.yaml"));
    QVERIFY(builtIn.open(QIODevice::ReadOnly));
    QCOMPARE(harness.onDisk(), QString::fromUtf8(builtIn.readAll()));
}

void TestAuthorFiles::saveAsAddsTheEnding()
{
    AuthorHarness harness;
    QVERIFY(harness.open(lampTree()));
    const QString other = harness.folder() + u"/other"_s;
    const auto came = AuthorHarness::chooseFile(other);
    harness.act(u"authorSaveAs"_s);
    QVERIFY(*came);
    QCOMPARE(get(other + u".yaml"_s), lampTree());
    QCOMPARE(harness.author()->file(), other + u".yaml"_s);
}

void TestAuthorFiles::changedOnDiskIsNotWrittenOver()
{
    AuthorHarness harness;
    QVERIFY(harness.open(lampTree()));
    harness.replace(u"A lamp that"_s, u"Mine that"_s);
    const QByteArray theirs = lampTree().replace("A lamp that", "Theirs that");
    put(harness.path(), theirs);
    // Without a clear yes it stays, and so does the text.
    auto came = AuthorHarness::onDialog([](QWidget *dialog) {
        const auto *box = qobject_cast<QMessageBox *>(dialog);
        QVERIFY(box && box->text().contains(u"mine.tree.yaml"_s));
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    harness.act(u"authorSave"_s);
    QVERIFY(*came);
    QCOMPARE(get(harness.path()), theirs);
    QVERIFY(harness.author()->isWindowModified());
    QVERIFY(harness.editor()->toPlainText().contains(u"Mine that"_s));
    came = AuthorHarness::choose(u"Write over it"_s);
    harness.act(u"authorSave"_s);
    QVERIFY(*came);
    QVERIFY(harness.onDisk().contains(u"Mine that"_s));
    // What is written by this window is no change; a file that is gone holds nothing to be lost.
    harness.replace(u"Mine that"_s, u"Mine again that"_s);
    harness.act(u"authorSave"_s);
    QVERIFY(harness.onDisk().contains(u"Mine again that"_s));
    QVERIFY(QFile::remove(harness.path()));
    harness.act(u"authorSave"_s);
    QVERIFY(harness.onDisk().contains(u"Mine again that"_s));
}

void TestAuthorFiles::changedOnDiskIsOffered()
{
    AuthorHarness harness;
    QVERIFY(harness.open(lampTree()));
    put(harness.path(), lampTree().replace("A lamp that", "Theirs that"));
    harness.window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(harness.window.get()));
    harness.author()->activateWindow();
    QTRY_VERIFY_WITH_TIMEOUT(harness.words(u"authorBannerText"_s).contains(u"was changed on the disk"_s), patience);
    QVERIFY(harness.editor()->toPlainText().contains(u"A lamp that"_s)); // nothing by itself
    QVERIFY(harness.click(u"authorBannerAct"_s));
    QVERIFY(harness.editor()->toPlainText().contains(u"Theirs that"_s));
    QVERIFY(!harness.author()->isWindowModified());
    QVERIFY(harness.words(u"authorBannerText"_s).isEmpty());
}

void TestAuthorFiles::fileThatCannotBeWritten()
{
    AuthorHarness harness;
    QVERIFY(harness.open(lampTree()));
    QTest::keyClick(harness.editor(), Qt::Key_Space);
    const QString nowhere = harness.folder() + u"/no-such-folder"_s;
    QVERIFY(QDir().mkpath(nowhere));
    const auto came = AuthorHarness::onDialog([nowhere](QWidget *dialog) {
        auto *name = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
        name->setText(nowhere + u"/tree.yaml"_s);
        // Gone while the dialog is open.
        QVERIFY(QDir(nowhere).removeRecursively());
        QTest::keyClick(name, Qt::Key_Return);
    });
    harness.act(u"authorSaveAs"_s);
    QVERIFY(*came);
    QVERIFY2(harness.words(u"authorBannerText"_s).contains(nowhere + u"/tree.yaml could not be written"_s), qPrintable(harness.words(u"authorBannerText"_s)));
    QVERIFY(!harness.words(u"authorBannerText"_s).isEmpty());
    QVERIFY(harness.author()->isWindowModified());
    QVERIFY(harness.editor()->toPlainText().startsWith(" fixtree"_L1));
    QCOMPARE(harness.author()->file(), harness.path());
    // Mended, it is saved and the message goes.
    harness.act(u"authorSave"_s);
    QVERIFY(harness.onDisk().startsWith(" fixtree"_L1));
    QVERIFY(harness.words(u"authorBannerText"_s).isEmpty());
}

void TestAuthorFiles::fileThatCannotBeRead()
{
    AuthorHarness harness;
    QVERIFY(harness.open(lampTree()));
    const QString pipe = harness.folder() + u"/pipe.tree.yaml"_s;
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    for (const QString &path : {pipe, harness.folder() + u"/missing.tree.yaml"_s}) {
        harness.author()->openFile(path);
        QVERIFY(!harness.words(u"authorBannerText"_s).isEmpty());
        QCOMPARE(harness.editor()->toPlainText(), QString::fromUtf8(lampTree()));
        QCOMPARE(harness.author()->file(), harness.path());
    }
}

void TestAuthorFiles::mapAsPicture_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("suffix");
    QTest::newRow("SVG") << u"authorMapSvg"_s << u"svg"_s;
    QTest::newRow("PNG") << u"authorMapPng"_s << u"png"_s;
}

void TestAuthorFiles::mapAsPicture()
{
    QFETCH(QString, action);
    QFETCH(QString, suffix);
    AuthorHarness harness;
    QVERIFY(harness.open(lampTree()));
    QVERIFY(harness.hasMap());
    const QString file = harness.folder() + u"/map"_s;
    const auto came = AuthorHarness::chooseFile(file);
    harness.act(action);
    QVERIFY(*came);
    const QSizeF size = harness.map()->graph().bounds.size();
    const QByteArray bytes = get(file + u'.' + suffix);
    if (suffix == "svg"_L1) {
        QSvgRenderer drawing(bytes);
        QVERIFY(drawing.isValid());
        QCOMPARE(drawing.viewBox().size(), size.toSize());
        for (const char *words : {"Which colour does it show?", "unplugged", "no case"})
            QVERIFY2(bytes.contains(words), words);
    } else {
        QCOMPARE(QImage::fromData(bytes, "PNG").size(), (size * 2).toSize());
    }
}

void TestAuthorFiles::outline()
{
    AuthorHarness harness;
    QVERIFY(harness.open(lampTree()));
    // Of the text as it is, not as it was saved.
    harness.replace(u"Which colour does it show?"_s, u"What colour is it?"_s);
    const QString file = harness.folder() + u"/outline.pdf"_s;
    const auto came = AuthorHarness::chooseFile(file);
    harness.act(u"authorOutline"_s);
    QTRY_VERIFY_WITH_TIMEOUT(*came, patience);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), patience);
    QProcess pdftotext;
    pdftotext.start(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
    QVERIFY(pdftotext.waitForFinished());
    const QString text = QString::fromUtf8(pdftotext.readAllStandardOutput()).simplified();
    for (const QString &words : {u"A lamp that does not shine"_s, u"What colour is it?"_s, u"None at all"_s, u"The bulb is burnt"_s, u"Ask Ada."_s,
                                 u"Change the bulb."_s, u"Fixwright decision tree"_s})
        QVERIFY2(text.contains(words), qPrintable(words));
    QVERIFY2(!text.contains(u"repair report"_s) && !text.contains(u" case "_s), qPrintable(text)); // nobody's case
}

QTEST_MAIN(TestAuthorFiles)
#include "tst_authorfiles.moc"
