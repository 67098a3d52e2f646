// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/window/harness.h"

#include "machine/practice/practice.h"
#include "support/registryexport.h"
#include "window/controller/settings.h"
#include "window/dialogs.h"
#include "window/treedialogs.h"
#include "window/views/optionrow.h"
#include "workflow/trust.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QScrollArea>

using namespace Qt::StringLiterals;
using namespace window;

/// What holds on every page: names for what can be operated, plain text, mnemonics that do not collide, nothing cut off in a small window.
class TestPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPageOfEveryScenario_data();
    void everyPageOfEveryScenario();
    void theKitOfAnExport();
    void theMachinesConditionIsTold();
    void aChildThatIsGoneIsNoCrash();
    void everyQuestion();
    void dialogs();
    void treeErrors();
    void sidesFoldAway();
    void markupIsShownAsWritten();
    void languageIsRemembered();

private:
    void check(const Harness &harness, const char *page);
    void checkWidgets(const QWidget *top, const QString &page);
};

void TestPages::initTestCase()
{
    failOnOurWarnings();
    QAccessible::setActive(true);
}

void TestPages::checkWidgets(const QWidget *top, const QString &page)
{
    QSet<QString> names;
    for (const QWidget *widget : top->findChildren<QWidget *>()) {
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(page + u": "_s + label->text()));
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->inherits("QMenuBar") || widget->focusProxy())
            continue;
        QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        const QString what = page + u": "_s + QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
        QVERIFY2(seen && !seen->text(QAccessible::Name).isEmpty(), qPrintable(what + u" has no accessible name"_s));
        QVERIFY2(!widget->objectName().isEmpty(), qPrintable(what + u" has no objectName"_s));
        QVERIFY2(!names.contains(widget->objectName()), qPrintable(what + u" is there twice"_s));
        names << widget->objectName();
        // Nobody can press what is not in the window.
        if (widget->isEnabled() && !qobject_cast<const QScrollArea *>(widget)) {
            const QRect place(widget->mapTo(top, QPoint()), widget->size());
            QVERIFY2(place.left() >= 0 && place.right() < top->width(), qPrintable(what + u" is cut off at the side"_s));
        }
    }

    QHash<QChar, QString> mnemonics;
    const auto take = [&](const QString &text) {
        const QKeySequence keys = QKeySequence::mnemonic(text);
        if (keys.isEmpty())
            return;
        const QString key = keys.toString();
        const QChar letter = key.back();
        QVERIFY2(!mnemonics.contains(letter), qPrintable(u"%1: Alt+%2 is both \"%3\" and \"%4\""_s.arg(page, letter, mnemonics.value(letter), text)));
        mnemonics.insert(letter, text);
    };
    for (const auto *button : top->findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            take(button->text());
    }
    if (const auto *bar = top->findChild<QMenuBar *>()) {
        for (const QAction *action : bar->actions())
            take(action->text());
    }
}

void TestPages::check(const Harness &harness, const char *page)
{
    QCoreApplication::processEvents();
    for (const QSize size : {QSize(1280, 800), QSize(900, 600)}) {
        harness.window->resize(size);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
        QCOMPARE(harness.window->size(), size);
        checkWidgets(harness.window.get(), u"%1 at %2"_s.arg(QLatin1StringView(page)).arg(size.width()));
    }
    QVERIFY2(!harness.title().isEmpty(), page);
    QVERIFY(harness.window->windowTitle().contains(harness.title()));
    harness.window->resize(1280, 800);
    QCoreApplication::processEvents();
}

void TestPages::everyPageOfEveryScenario_data()
{
    QTest::addColumn<QString>("scenario");
    for (const auto &scenario : machine::practice::scenarios()) {
        if (scenario.tree == u"nt4-dll-initialization"_s) // the tree that the window begins with
            QTest::newRow(qPrintable(scenario.id)) << scenario.id;
    }
}

void TestPages::everyPageOfEveryScenario()
{
    QFETCH(QString, scenario);
    Harness harness;
    QVERIFY(harness.start());
    QVERIFY(harness.waitFor<Start>());
    check(harness, "start");
    QVERIFY(harness.walkPractice(scenario));
    check(harness, "diagnosis");

    QVERIFY(harness.click(u"showMachine"_s));
    check(harness, "machine");
    QVERIFY(harness.goOn());
    QVERIFY(harness.waitFor<Diagnosed>());

    const auto *diagnosed = std::get_if<Diagnosed>(&harness.controller.state());
    if (scenario.startsWith(u'Q'))
        QCOMPARE(diagnosed->diagnosis, scenario);
    else
        QCOMPARE(diagnosed->diagnosis, QString());
    QVERIFY(harness.goOn());
    QVERIFY(harness.waitFor<Planned>() || harness.waitFor<Finished>());
    check(harness, "preview or report");
}

/// A screen reader asks for the last child of a page just as its scroll bar goes.
void TestPages::aChildThatIsGoneIsNoCrash()
{
    Harness harness;
    QVERIFY(harness.start());
    QVERIFY(harness.waitFor<Start>());
    const auto areas = harness.window->findChildren<QScrollArea *>();
    QVERIFY(!areas.isEmpty());
    for (QScrollArea *area : areas) {
        const QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(area);
        QVERIFY(seen && seen->childCount() > 0 && seen->child(0));
        QVERIFY(!seen->child(seen->childCount()));
        QVERIFY(!seen->child(-1));
    }
}

/// From an exported registry to the kit that is carried back.
void TestPages::theKitOfAnExport()
{
    Harness harness;
    QVERIFY(harness.start());
    QVERIFY(harness.waitFor<Start>());
    const auto folder = machine::practice::make(harness.folder() + u"/machine"_s, u"Q142676"_s);
    QVERIFY(folder);
    QStringList files;
    for (const QString &name : {u"SYSTEM"_s, u"SOFTWARE"_s}) {
        QFile file(harness.folder() + u'/' + name + u".reg"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(exported(*folder + u"/System32/config/"_s + name, name, machine::regfile::Format::Regedit4)) > 0);
        files << file.fileName();
    }
    QVERIFY(harness.click(u"chooseFolder"_s));
    QVERIFY(harness.has(u"chooseExport"_s));
    check(harness, "start with a disk or an export");
    harness.find<QLineEdit>(u"machineFolder"_s)->setText(files.join(u';'));
    QVERIFY(harness.goOn());
    const auto &scenarios = machine::practice::scenarios();
    const auto scenario = std::ranges::find(scenarios, u"Q142676"_s, &machine::practice::Scenario::id);
    for (int questions = 0; !harness.question().isEmpty() && questions < 30; ++questions) {
        const QString present = harness.question();
        const auto report = std::ranges::find(scenario->reports, present, &machine::practice::Report::question);
        if (report == scenario->reports.end())
            QVERIFY2(harness.click(u"option-unknown"_s), qPrintable(present));
        else if (present == u"message"_s)
            harness.type(report->value);
        else
            QVERIFY2(harness.click(u"option-"_s + report->value), qPrintable(present));
        QVERIFY(harness.goOn());
    }
    QVERIFY(harness.waitFor<Diagnosed>());
    QCOMPARE(std::get_if<Diagnosed>(&harness.controller.state())->diagnosis, u"Q142676"_s);
    QVERIFY(harness.goOn());
    QVERIFY(harness.waitFor<Planned>());
    QVERIFY(harness.goOn());
    QVERIFY(harness.waitFor<Finished>());
    QTRY_VERIFY(harness.has(u"saveKit"_s));
    check(harness, "result with a kit");
    const QString kit = harness.folder() + u"/kit"_s;
    harness.cases.writeKit(kit);
    QTRY_VERIFY_WITH_TIMEOUT(harness.idle() && QFile::exists(kit + u"/checksum.txt"_s), 30'000);
    for (const QString &name : {u"fix.reg"_s, u"undo.reg"_s, u"instruct.txt"_s, u"instruct.pdf"_s})
        QVERIFY2(QFile::exists(kit + u'/' + name), qPrintable(name));
}

void TestPages::theMachinesConditionIsTold()
{
    Harness harness;
    QVERIFY(harness.start());
    QVERIFY(harness.waitFor<Start>());
    const auto folder = machine::practice::make(harness.folder() + u"/machine"_s, u"Q142676"_s);
    QVERIFY(folder);
    for (const bool dirty : {false, true}) {
        if (dirty) {
            QFile hive(*folder + u"/System32/config/SYSTEM"_s);
            QVERIFY(hive.open(QIODevice::ReadWrite) && hive.seek(4) && hive.write("\xff") == 1);
        }
        harness.cases.begin(*folder);
        QVERIFY(QTest::qWaitFor([&] { return harness.idle() && walkedOf(harness.controller.state()); }, 30'000));
        harness.controller.inspect();
        QVERIFY(harness.waitFor<Inspecting>());
        QCOMPARE(harness.has(u"machineCondition"_s), dirty);
    }
    check(harness, "machine that was not shut down");
}

void TestPages::everyQuestion()
{
    Harness harness;
    QVERIFY(harness.start());
    QVERIFY(harness.waitFor<Start>());
    QVERIFY(harness.click(u"chooseNone"_s));
    QVERIFY(harness.goOn());
    for (const rules::Question &question : harness.trees.compiledTree()->tree().questions) {
        harness.wizard.questions.revise(question.id);
        QVERIFY(QTest::qWaitFor([&] { return harness.idle() && harness.question() == question.id; }, 10'000));
        QCOMPARE(harness.title(), question.text);
        check(harness, qPrintable(question.id));
        QVERIFY2(harness.has(u"option-unknown"_s), "there is no \"I don't know\"");
        QVERIFY2(QApplication::focusWidget() && harness.find(u"answer-"_s + question.id)->isAncestorOf(QApplication::focusWidget()),
                 "the focus is not on the answers");
    }
}

void TestPages::dialogs()
{
    Harness harness;
    QVERIFY(harness.start());
    for (QDialog *dialog :
         {makeAboutDialog(harness.window.get()), makeShortcutsDialog(harness.window.get()), makeTreeDialog(&harness.trees, harness.window.get()),
          makeTrustDialog(harness.trees.compiledTree()->tree(), harness.window.get()), makeTreeFolderDialog(&harness.trees, {}, harness.window.get())}) {
        dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        checkWidgets(dialog, dialog->objectName());
        dialog->close();
    }
}

void TestPages::treeErrors()
{
    Harness harness;
    QVERIFY(harness.start());
    QVERIFY(harness.waitFor<Start>());
    const QString before = harness.trees.compiledTree()->tree().hash;
    const QString path = harness.folder() + u"/broken.tree.yaml"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("fixtree: 1\nid: broken\ntitle: Broken\nversion: \"1\"\nquestions:\n  q:\n    kind: choise\n    ask: Which?\n    options: {a: A, b: B}\nstart: "
               "nowhere\n");
    file.close();
    harness.trees.open(path);
    QVERIFY(harness.waitFor<TreeRefused>());
    auto *editor = harness.window->findChild<QMainWindow *>(u"authorWindow"_s); // opened at the first error, in a window of its own
    QVERIFY(editor && editor->isVisible());
    editor->close();
    check(harness, "tree errors");
    auto *problems = harness.find<QListWidget>(u"treeProblems"_s);
    QVERIFY(problems && problems->count() >= 1);
    QCOMPARE(problems->item(0)->text(), u"Line 1, column 1: a tree needs \"no-match\""_s);
    QCOMPARE(problems->findItems(u"Line 7, "_s, Qt::MatchStartsWith).size(), 1); // the kind that there is not
    QVERIFY(harness.find<QPlainTextEdit>(u"treeSource"_s)->toPlainText().contains(u"choise"_s));
    QCOMPARE(harness.trees.compiledTree()->tree().hash, before); // never half loaded
    QVERIFY(harness.click(u"back"_s));
    QVERIFY(harness.waitFor<Start>());
}

void TestPages::sidesFoldAway()
{
    Harness harness;
    QVERIFY(harness.start());
    QVERIFY(harness.waitFor<Start>());
    QVERIFY(harness.click(u"chooseNone"_s));
    QVERIFY(harness.goOn());
    QVERIFY(harness.has(u"caseList"_s));
    QVERIFY(harness.has(u"possibleList"_s));
    QVERIFY(!harness.has(u"caseDrawer"_s));
    harness.window->resize(900, 600);
    QTRY_VERIFY(harness.has(u"caseDrawer"_s));
    QVERIFY(!harness.has(u"caseList"_s));
    QVERIFY(harness.click(u"possibleDrawer"_s));
    QVERIFY(harness.has(u"possibleList"_s));
    harness.key(Qt::Key_Escape);
    QVERIFY(!harness.has(u"possibleList"_s));
    harness.key(Qt::Key_F8);
    QTRY_VERIFY(harness.has(u"caseList"_s));
    QVERIFY(harness.find(u"caseList"_s)->geometry().right() < 900);
    harness.key(Qt::Key_F8);
    QTRY_VERIFY(!harness.has(u"caseList"_s));
}

void TestPages::markupIsShownAsWritten()
{
    Harness harness;
    const QString path = harness.folder() + u"/markup.tree.yaml"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "fixtree: 1\nid: markup\ntitle: <b>Bold</b> &title\nversion: \"1\"\nauthor: <img src=\"/etc/hostname\">\nno-match: Ask <b>us</b>.\nquestions:\n  q:\n  "
        "  kind: choice\n    ask: Is <b>this</b> &bold?\n"
        "    how: <a href=\"file:///etc/passwd\">click</a>\n    options: {a: \"<h1>A</h1> & more\", b: B}\nstart: s\nsteps:\n  s:\n    ask: q\n    branches:\n"
        "      - {is: a, go: d}\n    otherwise: no-match\ndiagnoses:\n  d:\n    title: <i>D</i>\n    articles: []\n");
    file.close();
    QVERIFY(harness.start({.trees = {path}, .machine = u"none"_s, .caseFile = {}}));
    QVERIFY(QTest::qWaitFor([&] { return harness.question() == u"q"_s; }, 10'000));
    QCOMPARE(harness.title(), u"Is <b>this</b> &bold?"_s);
    check(harness, "markup");
    QAccessibleInterface *option = QAccessible::queryAccessibleInterface(harness.find(u"option-a"_s));
    QCOMPARE(option->text(QAccessible::Name), u"<h1>A</h1> & more"_s);
    QCOMPARE(option->role(), QAccessible::RadioButton);
    QVERIFY(harness.click(u"option-a"_s));
    QVERIFY(harness.goOn());
    QVERIFY(harness.waitFor<Diagnosed>());
    check(harness, "markup diagnosis");
}

void TestPages::languageIsRemembered()
{
    Harness harness;
    QVERIFY(harness.start());
    QCOMPARE(settings::language(), QString());
    auto *german = harness.window->findChild<QAction *>(u"actionLanguage-de"_s);
    QVERIFY(german && !german->isChecked());
    german->trigger();
    QCOMPARE(settings::language(), u"de"_s);
    QVERIFY(german->isChecked());
    QTRY_VERIFY(harness.has(u"banner"_s));
    harness.window->findChild<QAction *>(u"actionLanguage-"_s)->trigger();
    QCOMPARE(settings::language(), QString());
}

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
