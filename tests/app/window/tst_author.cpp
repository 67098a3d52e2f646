// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/window/authorharness.h"
#include "support/largetree.h"

#include "window/author/treetext.h"
#include "window/controller/settings.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QInputDialog>
#include <QLineEdit>
#include <QScrollBar>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace window;

/// Writing in the author view: what is wrong with the text is seen while it is written, ids are completed, nothing that is typed is lost.
class TestAuthor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { failOnOurWarnings(); }
    void firstErrorIsJumpedTo();
    void goodTreeOpensAtItsBeginning();
    void problemsAreUnderlinedAndListed();
    void problemsByKeyboard();
    void failingCaseSaysWhatCameOut();
    void newerCheckMakesTheOlderVanish();
    void completion_data();
    void completion();
    void keysAreCompleted();
    void wrapIsRemembered();
    void ideasAreCompleted();
    void completedByKeyboard();
    void undoIsOneStep();
    void snippets_data();
    void snippets();
    void sectionsAreFound_data();
    void sectionsAreFound();
    void findGoesRound();
    void lineIsGoneTo();
    void panesByKeyboard();
    void largeAndHostileTexts_data();
    void largeAndHostileTexts();
};

namespace {

QStringList rows(const QListWidget *list)
{
    QStringList texts;
    for (int i = 0; i < list->count(); ++i)
        texts << list->item(i)->text();
    return texts;
}

} // namespace

void TestAuthor::firstErrorIsJumpedTo()
{
    AuthorHarness harness;
    QVERIFY(harness.open(lampTree().replace("go: listen", "go: lisen").replace("kind: choice", "kind: choise")));
    QTRY_COMPARE_WITH_TIMEOUT(harness.problems()->count(), 2, patience);
    QCOMPARE(harness.editor()->line(), 14);
    QVERIFY(harness.editor()->hasFocus());
    QCOMPARE(harness.words(u"authorProblemsTitle"_s), u"2 errors"_s);
    QVERIFY(rows(harness.problems()).at(0).startsWith("14:"_L1));
    QVERIFY(rows(harness.problems()).at(1).contains(u"listen"_s)); // did you mean
    QCOMPARE(harness.problems()->currentRow(), 0);                 // follows the cursor
    QVERIFY(harness.editor()->accessibleDescription().contains(u"choise"_s));
    // Nothing to draw yet, and that is said.
    QVERIFY(harness.map()->graph().nodes.empty());
}

void TestAuthor::goodTreeOpensAtItsBeginning()
{
    AuthorHarness harness;
    QVERIFY(harness.open(lampTree().replace("articles: [note-1]\n    escalate: Change", "escalate: Change"))); // a warning
    QTRY_COMPARE_WITH_TIMEOUT(harness.words(u"authorProblemsTitle"_s), u"1 warning"_s, patience);
    QCOMPARE(harness.editor()->line(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(harness.status().contains(u"1 of 1 cases pass"_s), patience);
    QVERIFY(harness.author()->windowTitle().startsWith("mine.tree.yaml[*]"_L1));
}

void TestAuthor::problemsAreUnderlinedAndListed()
{
    AuthorHarness harness;
    QVERIFY(harness.open(lampTree()));
    QTRY_COMPARE_WITH_TIMEOUT(harness.words(u"authorProblemsTitle"_s), u"No problems"_s, patience);
    QCOMPARE(harness.editor()->extraSelections().size(), 1); // the line of the cursor
    harness.goTo(u"go: burnt"_s, true);
    harness.type(u"x"_s);
    QTRY_COMPARE_WITH_TIMEOUT(harness.problems()->count(), 1, patience);
    const QTextEdit::ExtraSelection mark = harness.editor()->extraSelections().at(1);
    QCOMPARE(mark.format.underlineStyle(), QTextCharFormat::WaveUnderline);
    QVERIFY(mark.cursor.selectedText().startsWith("burntx"_L1));
    QVERIFY(harness.problems()->item(0)->data(Qt::AccessibleTextRole).toString().startsWith("Error in line 39, column"_L1));
    // Elsewhere; the list brings back.
    harness.goTo(u"fixtree"_s);
    QVERIFY(!harness.problems()->currentItem());
    QTest::mouseClick(harness.problems()->viewport(), Qt::LeftButton, {}, harness.problems()->visualItemRect(harness.problems()->item(0)).center());
    QCOMPARE(harness.editor()->line(), 39);
    QVERIFY(harness.editor()->hasFocus());
    harness.goTo(u"burntx"_s, true);
    harness.key(Qt::Key_Backspace);
    QTRY_COMPARE_WITH_TIMEOUT(harness.problems()->count(), 0, patience);
    QCOMPARE(harness.editor()->extraSelections().size(), 1);
}

void TestAuthor::problemsByKeyboard()
{
    AuthorHarness harness;
    QVERIFY(harness.open(lampTree().replace("go: unplugged", "go: unplug").replace("go: burnt", "go: brunt")));
    QTRY_COMPARE_WITH_TIMEOUT(harness.problems()->count(), 2, patience);
    const int first = harness.editor()->line();
    harness.key(Qt::Key_F8);
    const int second = harness.editor()->line();
    QVERIFY(second > first);
    harness.key(Qt::Key_F8); // goes round
    QCOMPARE(harness.editor()->line(), first);
    harness.key(Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(harness.editor()->line(), second);
    harness.key(Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(harness.editor()->line(), first);
    // In the list, Enter goes there.
    harness.key(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(harness.problems()->hasFocus());
    harness.key(Qt::Key_Down);
    harness.key(Qt::Key_Return);
    QVERIFY(harness.editor()->hasFocus());
    QCOMPARE(harness.editor()->line(), second);
}

void TestAuthor::failingCaseSaysWhatCameOut()
{
    AuthorHarness harness;
    QVERIFY(harness.open(lampTree()));
    QTRY_VERIFY_WITH_TIMEOUT(harness.status().contains(u"1 of 1 cases pass"_s), patience);
    harness.replace(u"answers: {power: no}"_s, u"answers: {power: yes, colour: dark, noise: yes}"_s);
    QTRY_VERIFY_WITH_TIMEOUT(harness.status().contains(u"0 of 1 cases pass"_s), patience);
    QCOMPARE(harness.problems()->count(), 1);
    QVERIFY2(rows(harness.problems()).at(0).contains(u"expected unplugged, but it comes out as burnt"_s), qPrintable(rows(harness.problems()).at(0)));
    QVERIFY(rows(harness.problems()).at(0).startsWith("51:"_L1));
}

void TestAuthor::newerCheckMakesTheOlderVanish()
{
    AuthorHarness harness;
    QVERIFY(harness.open(support::makeLargeTree(1000)));
    QTRY_COMPARE_WITH_TIMEOUT(harness.words(u"authorProblemsTitle"_s), u"No problems"_s, patience);
    // The mistake is there long enough for its check to begin, but not for it to end.
    int seen = 0;
    connect(harness.problems()->model(), &QAbstractItemModel::rowsInserted, this, [&seen] { ++seen; });
    harness.goTo(u"go: d0"_s, true);
    for (int i = 0; i < 10; ++i) {
        harness.type(u"x"_s);
        QCoreApplication::processEvents();
        harness.key(Qt::Key_Backspace);
    }
    QTRY_VERIFY_WITH_TIMEOUT(harness.status().contains(u"No problems"_s), patience);
    QTest::qWait(1000);
    QCOMPARE(seen, 0);
    QCOMPARE(harness.words(u"authorProblemsTitle"_s), u"No problems"_s);
}

void TestAuthor::completion_data()
{
    QTest::addColumn<QString>("before"); // the text is cut here
    QTest::addColumn<QStringList>("offered");
    QTest::newRow("where a way goes") << u"is: no, go: "_s << QStringList{u"burnt"_s, u"listen"_s, u"look"_s, u"no-match"_s, u"plug"_s, u"unplugged"_s};
    QTest::newRow("otherwise") << u"    otherwise: "_s << QStringList{u"burnt"_s, u"listen"_s, u"look"_s, u"no-match"_s, u"plug"_s, u"unplugged"_s};
    QTest::newRow("where it starts") << u"start: "_s << QStringList{u"listen"_s, u"look"_s, u"plug"_s};
    QTest::newRow("what a step asks") << u"look:\n    ask: "_s << QStringList{u"colour"_s, u"noise"_s, u"power"_s};
    QTest::newRow("options of that question") << u"ask: colour\n    branches:\n      - {is: "_s << QStringList{u"dark"_s, u"green"_s, u"red"_s};
    QTest::newRow("yes or no") << u"ask: power\n    branches:\n      - {is: "_s << QStringList{u"no"_s, u"yes"_s};
    QTest::newRow("one of several") << u"ask: colour\n    branches:\n      - {is: dark, go: listen}\n      - {is: "_s
                                    << QStringList{u"dark"_s, u"green"_s, u"red"_s};
    QTest::newRow("kinds") << u"kind: "_s << QStringList{u"choice"_s, u"many"_s, u"message"_s, u"number"_s, u"text"_s, u"version"_s, u"yes-no"_s};
    QTest::newRow("articles") << u"articles: [n"_s << QStringList{u"note-1"_s};
    QTest::newRow("outcomes") << u"{outcome: "_s << QStringList{u"ambiguous"_s, u"match"_s, u"none"_s};
}

void TestAuthor::completion()
{
    QFETCH(QString, before);
    QFETCH(QStringList, offered);
    // Also while the rest of the text is no tree.
    const QString text = QString::fromUtf8(lampTree()).replace(u"go: listen"_s, u"go: lisen"_s) + u"broken"_s;
    const QString wanted = before.contains(u"lisen"_s) ? before : QString(before).replace(u"listen"_s, u"lisen"_s);
    const qsizetype at = text.indexOf(wanted);
    QVERIFY(at >= 0);
    const QString upTo = text.left(at + wanted.size());
    const int line = static_cast<int>(upTo.count(u'\n')) + 1;
    QCOMPARE(author::completionsAt(text, line, static_cast<int>(upTo.size() - upTo.lastIndexOf(u'\n') - 1)), offered);
}

void TestAuthor::keysAreCompleted()
{
    const QString text = QString::fromUtf8(lampTree());
    for (const QString &before : {u"- {is: no, "_s, u"- {"_s, u"look:\n    "_s}) {
        const qsizetype at = text.indexOf(before);
        QVERIFY2(at >= 0, qPrintable(before));
        const QString upTo = text.left(at + before.size());
        const QStringList offered
            = author::completionsAt(text, static_cast<int>(upTo.count(u'\n')) + 1, static_cast<int>(upTo.size() - upTo.lastIndexOf(u'\n') - 1));
        QVERIFY2(offered.contains(u"go"_s) && offered.contains(u"otherwise"_s) && offered.contains(u"colour"_s), qPrintable(before));
        QVERIFY2(!offered.contains(u"burnt"_s) && !offered.contains(u"REG_SZ"_s) && !offered.contains(u"note-1"_s), qPrintable(before));
    }
}

/// Behind `says:` of a message stand ideas, those of the program and those of the tree; elsewhere it is a sentence.
void TestAuthor::ideasAreCompleted()
{
    const auto offered = [](const QString &text) {
        const QString last = text.sliced(text.lastIndexOf(u'\n') + 1);
        return author::completionsAt(text, static_cast<int>(text.count(u'\n')) + 1, static_cast<int>(last.size()));
    };
    const QString ideas = u"ideas:\n  paper-jam: {text: paper is stuck, said: paper}\n"_s;
    const QStringList ofMessage = offered(ideas + u"messages:\n  jam:\n    names: [spoolss.dll]\n    says: "_s);
    QVERIFY2(ofMessage.contains(u"cannot-initialize"_s) && ofMessage.contains(u"paper-jam"_s), qPrintable(ofMessage.join(u' ')));
    QVERIFY2(!ofMessage.contains(u"steps"_s), qPrintable(ofMessage.join(u' ')));
    QCOMPARE(offered(ideas + u"messages:\n  jam: {names: [spoolss.dll], says: [paper-jam, "_s), ofMessage);
    QCOMPARE(offered(u"ideas:\n  paper-jam: {text: paper is stuck, said: paper}\n  other: {unless: "_s).contains(u"paper-jam"_s), true);
    QVERIFY(offered(ideas + u"steps:\n  first:\n    branches:\n      - {is: yes, go: no-match, says: "_s).contains(u"steps"_s));
}

void TestAuthor::completedByKeyboard()
{
    AuthorHarness harness;
    QVERIFY(harness.open(lampTree()));
    harness.replace(u"go: burnt"_s, u"go: "_s);
    harness.type(u"bu"_s);
    harness.key(Qt::Key_Space, Qt::ControlModifier);
    auto *popup = harness.author()->findChild<QAbstractItemView *>(u"treeEditorCompletion"_s);
    if (!popup) {
        for (QWidget *widget : QApplication::topLevelWidgets())
            popup = widget->objectName() == "treeEditorCompletion"_L1 ? qobject_cast<QAbstractItemView *>(widget) : popup;
    }
    QVERIFY(popup);
    QTRY_VERIFY_WITH_TIMEOUT(popup->isVisible(), patience);
    QCOMPARE(popup->model()->rowCount(), 1);
    QTest::keyClick(popup, Qt::Key_Return);
    QVERIFY(!popup->isVisible());
    QVERIFY(harness.editor()->toPlainText().contains(u"{is: yes, go: burnt}"_s));
    QTRY_COMPARE_WITH_TIMEOUT(harness.words(u"authorProblemsTitle"_s), u"No problems"_s, patience);
    // Esc takes nothing; narrowing goes on while the list is open.
    harness.replace(u"go: burnt"_s, u"go: "_s);
    harness.key(Qt::Key_Space, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(popup->isVisible(), patience);
    QCOMPARE(popup->model()->rowCount(), 6);
    QTest::keyClicks(popup, u"look"_s);
    QTRY_COMPARE_WITH_TIMEOUT(popup->model()->rowCount(), 1, patience);
    QTest::keyClick(popup, Qt::Key_Escape);
    QVERIFY(!popup->isVisible());
    QVERIFY(harness.editor()->toPlainText().contains(u"{is: yes, go: look}"_s));
}

void TestAuthor::undoIsOneStep()
{
    AuthorHarness harness;
    QVERIFY(harness.open(lampTree()));
    const QString before = harness.editor()->toPlainText();
    harness.act(u"authorInsertStep"_s);
    QVERIFY(harness.editor()->toPlainText() != before);
    QVERIFY(harness.author()->isWindowModified());
    harness.act(u"authorUndo"_s);
    QCOMPARE(harness.editor()->toPlainText(), before);
    QVERIFY(!harness.author()->isWindowModified());
    harness.act(u"authorRedo"_s);
    QVERIFY(harness.editor()->toPlainText().contains(u"new-step:"_s));
    harness.act(u"authorUndo"_s);
    QCOMPARE(harness.editor()->toPlainText(), before);
}

void TestAuthor::snippets_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("id");
    QTest::newRow("question") << u"authorInsertQuestion"_s << u"new-question"_s;
    QTest::newRow("step") << u"authorInsertStep"_s << u"new-step"_s;
    QTest::newRow("diagnosis") << u"authorInsertDiagnosis"_s << u"new-diagnosis"_s;
    QTest::newRow("case") << u"authorInsertCase"_s << u"new-case"_s;
}

void TestAuthor::snippets()
{
    QFETCH(QString, action);
    QFETCH(QString, id);
    AuthorHarness harness;
    QVERIFY(harness.open(lampTree()));
    harness.act(action);
    QCOMPARE(harness.editor()->textCursor().selectedText(), id); // to be written over
    harness.act(action);
    QCOMPARE(harness.editor()->textCursor().selectedText(), id + u"-2"_s);
    // What is inserted is a tree again, with nothing worse than that nobody uses it yet.
    const rules::Reading reading = rules::readTree(harness.editor()->toPlainText().toUtf8(), u"mine.tree.yaml"_s);
    QVERIFY2(reading.tree, reading.problems.empty() ? "" : qPrintable(reading.problems.front().toString()));
    QTRY_VERIFY_WITH_TIMEOUT(harness.status().contains(reading.tree->hash.left(12)), patience);
}

void TestAuthor::sectionsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("behind the last entry") << u"cases:\n  a:\n    x: 1\n\n# What comes then\nmore: 1\n"_s
                                           << u"cases:\n  a:\n    x: 1\n  b: {}\n\n# What comes then\nmore: 1\n"_s;
    QTest::newRow("at the end") << u"a: 1\ncases:\n  a:\n    x: 1"_s << u"a: 1\ncases:\n  a:\n    x: 1\n  b: {}\n"_s;
    QTest::newRow("as deep as the others") << u"cases:\n    a:\n        x: 1\n"_s << u"cases:\n    a:\n        x: 1\n    b: {}\n"_s;
    QTest::newRow("none yet") << u"a: 1\n"_s << u"a: 1\ncases:\n  b: {}\n"_s;
    QTest::newRow("none yet, no last line feed") << u"a: 1"_s << u"a: 1\ncases:\n  b: {}\n"_s;
    QTest::newRow("empty") << u"cases:\nmore: 1\n"_s << u"cases:\n  b: {}\nmore: 1\n"_s;
    QTest::newRow("empty braces") << u"cases: {}\nmore: 1\n"_s << u"cases:\n  b: {}\nmore: 1\n"_s;
    QTest::newRow("empty braces at the end") << u"a: 1\ncases: {}"_s << u"a: 1\ncases:\n  b: {}\n"_s;
    QTest::newRow("nothing at all") << QString() << u"cases:\n  b: {}\n"_s;
}

void TestAuthor::sectionsAreFound()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    author::TreeEditor editor;
    editor.setText(text);
    editor.insert(author::intoSection(text, u"cases"_s, u"b: {}\n"_s));
    QCOMPARE(editor.toPlainText(), expected);
    editor.undo();
    QCOMPARE(editor.toPlainText(), text);
}

void TestAuthor::findGoesRound()
{
    AuthorHarness harness;
    QVERIFY(harness.open(lampTree()));
    harness.key(Qt::Key_F, Qt::ControlModifier);
    auto *field = harness.author()->findChild<QLineEdit *>(u"authorFind"_s);
    QVERIFY(field->hasFocus());
    harness.type(u"burnt"_s);
    QCOMPARE(harness.words(u"authorFindSays"_s), u"3 places"_s);
    QList<int> lines;
    for (int i = 0; i < 3; ++i) {
        harness.key(Qt::Key_Return);
        lines << harness.editor()->line();
    }
    QCOMPARE(lines, (QList<int>{39, 46, 47}));
    QCOMPARE(harness.words(u"authorFindSays"_s), u"3 places"_s);
    harness.key(Qt::Key_Return);
    QCOMPARE(harness.editor()->line(), 39);
    QCOMPARE(harness.words(u"authorFindSays"_s), u"Went on from the beginning."_s);
    harness.key(Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(harness.editor()->line(), 47);
    QCOMPARE(harness.words(u"authorFindSays"_s), u"Went on from the end."_s);
    harness.key(Qt::Key_Escape);
    QVERIFY(harness.editor()->hasFocus());
    harness.key(Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(harness.editor()->line(), 46);
    harness.key(Qt::Key_F3);
    QCOMPARE(harness.editor()->line(), 47);
    // What stands nowhere moves nothing.
    field->setText(u"nowhere to be seen"_s);
    harness.key(Qt::Key_F3);
    QCOMPARE(harness.editor()->line(), 47);
    QVERIFY(harness.words(u"authorFindSays"_s).startsWith("The text does not contain"_L1));
}

void TestAuthor::lineIsGoneTo()
{
    AuthorHarness harness;
    QVERIFY(harness.open(lampTree()));
    const auto came = AuthorHarness::onDialog([](QWidget *dialog) {
        auto *line = dialog->findChild<QSpinBox *>();
        QCOMPARE(line->maximum(), 54);
        line->setValue(31);
        QTest::keyClick(line, Qt::Key_Return);
    });
    harness.key(Qt::Key_G, Qt::ControlModifier);
    QVERIFY(*came);
    QCOMPARE(harness.editor()->line(), 31);
    QVERIFY(harness.author()->focusWidget() == harness.editor()); // which window is active after a dialog, offscreen does not say
}

void TestAuthor::panesByKeyboard()
{
    AuthorHarness harness;
    QVERIFY(harness.open(lampTree()));
    QWidget *const panes[] = {harness.problems(), harness.map(), harness.editor()};
    harness.editor()->setFocus();
    for (QWidget *pane : panes) {
        harness.key(Qt::Key_F6);
        QVERIFY2(pane->hasFocus(), qPrintable(pane->objectName()));
    }
    for (QWidget *pane : {panes[1], panes[0], panes[2]}) {
        harness.key(Qt::Key_F6, Qt::ShiftModifier);
        QVERIFY2(pane->hasFocus(), qPrintable(pane->objectName()));
    }
}

void TestAuthor::largeAndHostileTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isTree");
    QTest::newRow("10,000 steps") << support::makeLargeTree(10'000) << true;
    QTest::newRow("deep") << QByteArray("a: ").append(QByteArray(200'000, '[')) << false;
    QTest::newRow("one long line") << "fixtree: 1\ntitle: \"" + QByteArray(3'000'000, 'x') + "\"\n" << false;
    QTest::newRow("anchors") << QByteArray("a: &a [x]\n") + QByteArray("b: *a\n").repeated(20'000) << false;
    QTest::newRow("controls") << QByteArray("fixtree: 1\nid: a\x01\nti\xe2\x80\xaetle: b\n") + QByteArray("\xff\xfe\x00", 3) << false;
    QTest::newRow("only errors") << QByteArray("fixtree: 1\n") + QByteArray("<b>x: &amp;\n").repeated(50'000) << false;
}

void TestAuthor::largeAndHostileTexts()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isTree);
    AuthorHarness harness;
    QElapsedTimer timer;
    timer.start();
    QVERIFY(harness.open(text));
    QTRY_COMPARE_WITH_TIMEOUT(harness.status().contains(u"SHA-256"_s), isTree, patience);
    QCOMPARE(harness.problems()->count() == 0, isTree);
    // It can be written in.
    harness.editor()->moveCursor(QTextCursor::Start);
    harness.type(u"# mine"_s);
    harness.key(Qt::Key_Return);
    QVERIFY(harness.editor()->toPlainText().startsWith("# mine\n"_L1));
    QTRY_COMPARE_WITH_TIMEOUT(harness.problems()->count() == 0, isTree, patience);
    for (const QString &row : rows(harness.problems()))
        QVERIFY(!row.contains(QChar(0x202e)) && !row.contains(QChar(1)));
    if (isTree)
        QTRY_VERIFY_WITH_TIMEOUT(harness.words(u"authorMapState"_s).isEmpty() && harness.map()->graph().nodes.empty(), patience); // said in the map's place
    QVERIFY2(timer.elapsed() < 120'000, QByteArray::number(timer.elapsed()));
    harness.editor()->document()->setModified(false); // closing asks nothing
}

void TestAuthor::wrapIsRemembered()
{
    AuthorHarness harness;
    QVERIFY(harness.open(lampTree()));
    auto *wrap = harness.author()->findChild<QAction *>(u"authorWrap"_s);
    QVERIFY(wrap && wrap->isChecked());
    harness.editor()->setFixedWidth(300);
    QTRY_VERIFY(harness.editor()->horizontalScrollBar()->maximum() == 0);
    wrap->trigger();
    QTRY_VERIFY(harness.editor()->horizontalScrollBar()->maximum() > 0);
    QVERIFY(!settings::wrapsLines());
    wrap->trigger();
    QVERIFY(settings::wrapsLines());
    // A line so long that breaking it would take seconds is left whole, and once it is gone the others are broken again.
    harness.editor()->insertPlainText(QString(20'000, u'x'));
    QCOMPARE(harness.editor()->lineWrapMode(), QPlainTextEdit::NoWrap);
    harness.editor()->undo();
    QCOMPARE(harness.editor()->lineWrapMode(), QPlainTextEdit::WidgetWidth);
}

QTEST_MAIN(TestAuthor)
#include "tst_author.moc"
