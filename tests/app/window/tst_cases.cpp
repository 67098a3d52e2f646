// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/window/harness.h"

#include "base/hash.h"
#include "base/limits.h"
#include "base/safefile.h"
#include "machine/pe/image.h"
#include "machine/practice/practice.h"
#include "machine/practice/programfile.h"
#include "rules/library.h"
#include "window/controller/settings.h"
#include "window/models/caserows.h"
#include "window/models/casetexts.h"
#include "workflow/trust.h"
#include "workflow/workflow.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QDropEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTimeZone>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace window;

/// Cases that are kept, opened again, refused, interrupted; trees that are dropped on the window and have to be trusted.
class TestCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void savedCaseOpensWhereItWas();
    void casesAreKeptByThemselves();
    void nothingToDo();
    void changedMeanwhileIsRefused();
    void replacementIsLookedFor();
    void folderThatIsNone();
    void ownTreeAsksForTrust();
    void droppedTreeOpens();
    void interruptedRepairIsTold();
    void historyIsSearchedAndOpened();
    void caseRowsSayWhatIsDormant();
    void typedTicketStays();
    void caseOfAnotherBuiltInTreeOpens();
    void saveOfAnotherCaseIsNotDropped();
    void confirmedFirstIsPassedOn();
    void technicianIsOfTheCase();
    void typedMessageSurvivesASideTrip();
    void caseStaysWithItsTree();
    void nothingChangesTheStateWhileBusy();
    void fileNamesAreSafe();

private:
    [[nodiscard]] QString copyOfBuiltInTree(const Harness &harness, const QString &name) const;
};

void TestCases::initTestCase()
{
    failOnOurWarnings();
}

QString TestCases::copyOfBuiltInTree(const Harness &harness, const QString &name) const
{
    const QString path = harness.folder() + u'/' + name;
    QFile::copy(QStringLiteral(FIXWRIGHT_SOURCE_DIR "/rules/nt4-dll-initialization.tree.yaml"), path);
    QFile file(path);
    if (file.open(QIODevice::Append | QIODevice::Text))
        file.write("# a copy\n");
    return path;
}

void TestCases::savedCaseOpensWhereItWas()
{
    Harness harness;
    QVERIFY(harness.start());
    QVERIFY(harness.waitFor<Start>());
    QVERIFY(harness.click(u"chooseNone"_s));
    QVERIFY(harness.goOn());
    harness.type(u"user32.dll failed to initialize"_s);
    QVERIFY(harness.goOn());
    const QString here = harness.question();
    QVERIFY(!here.isEmpty());
    const QString file = harness.folder() + u"/kept.fixcase"_s;
    harness.cases.save(file);
    QTRY_VERIFY(QFileInfo::exists(file));
    harness.controller.newCase();
    QVERIFY(harness.waitFor<Start>());
    harness.cases.open(file);
    QVERIFY(QTest::qWaitFor([&] { return harness.idle() && harness.question() == here; }, 10'000));
    harness.cases.open(harness.folder() + u"/not there.fixcase"_s);
    QTRY_VERIFY(harness.has(u"banner"_s));
    QCOMPARE(harness.question(), here);
}

void TestCases::casesAreKeptByThemselves()
{
    Harness harness;
    QVERIFY(harness.start());
    QVERIFY(harness.waitFor<Start>());
    QVERIFY(harness.click(u"chooseNone"_s));
    QVERIFY(harness.goOn());
    harness.key(Qt::Key_2);
    QVERIFY(harness.goOn());
    const QString id = caseOf(harness.controller.state())->id;
    QVERIFY(harness.click(u"back"_s));
    QTRY_VERIFY(harness.idle());
    harness.controller.newCase();
    QTRY_VERIFY(harness.has(u"recent-"_s + id));
    QVERIFY(harness.click(u"recent-"_s + id));
    QVERIFY(harness.waitFor<Asking>());
    QCOMPARE(caseOf(harness.controller.state())->id, id);
}

void TestCases::nothingToDo()
{
    Harness harness;
    QVERIFY(harness.start());
    QVERIFY(harness.walkPractice(u"healthy"_s));
    QCOMPARE(std::get_if<Diagnosed>(&harness.controller.state())->diagnosis, QString());
    QVERIFY(harness.goOn()); // the report
    QVERIFY(harness.waitFor<Finished>());
    QVERIFY(harness.has(u"reportBox"_s));
    QVERIFY(!harness.has(u"undo"_s));
    const QString file = harness.folder() + u"/nothing.txt"_s;
    harness.find<QLineEdit>(u"reportFile"_s)->setText(file);
    QVERIFY(harness.click(u"exportReport"_s));
    QTRY_VERIFY(QFileInfo(file).size() > 200);
    QTRY_VERIFY(harness.idle());
    // An ending that is no report says so, and nothing is written.
    harness.find<QLineEdit>(u"reportFile"_s)->setText(harness.folder() + u"/report.exe"_s);
    QVERIFY(harness.click(u"exportReport"_s));
    QTRY_VERIFY(harness.find<QLabel>(u"bannerText"_s) && harness.find<QLabel>(u"bannerText"_s)->text().contains(u".pdf"_s));
    QVERIFY(!QFileInfo::exists(harness.folder() + u"/report.exe"_s));
    QVERIFY(harness.click(u"back"_s));
    QVERIFY(harness.waitFor<Diagnosed>());
}

void TestCases::changedMeanwhileIsRefused()
{
    Harness harness;
    QVERIFY(harness.start());
    QVERIFY(harness.walkPractice(u"Q142676"_s));
    QVERIFY(harness.goOn());
    QVERIFY(harness.waitFor<Planned>());
    const QString hive = std::get_if<Planned>(&harness.controller.state())->plan.basis.front().path;
    QFile file(hive);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(0x1ff)); // a byte of the header that nothing uses
    const QByteArray other("\x01");
    file.seek(file.size() - 1);
    file.write(other);
    file.close();
    for (int i = 1; harness.has(u"confirm-%1"_s.arg(i)); ++i)
        QVERIFY(harness.click(u"confirm-%1"_s.arg(i)));
    QVERIFY(harness.goOn());
    QVERIFY(harness.waitFor<Finished>());
    QCOMPARE(caseOf(harness.controller.state())->state, repair::RunState::Refused);
    QCOMPARE(harness.title(), u"Nothing was changed"_s);
}

void TestCases::replacementIsLookedFor()
{
    Harness harness;
    QVERIFY(harness.start());
    QVERIFY(harness.walkPractice(u"Q212825"_s));
    const auto remedies = harness.window->findChildren<QAbstractButton *>();
    const auto replace = std::ranges::find_if(remedies, [](const QAbstractButton *button) {
        return button->isVisible() && button->objectName().startsWith("remedy-"_L1) && button->objectName().contains("crypt32"_L1);
    });
    QVERIFY2(replace != remedies.end(), "no remedy that replaces Crypt32.dll");
    QVERIFY(harness.click((*replace)->objectName()));
    QVERIFY(harness.goOn());
    QVERIFY(harness.waitFor<Planned>());
    QVERIFY(harness.has(u"media"_s));
    const QDir machine = QFileInfo(caseOf(harness.controller.state())->machine.location).dir();
    // The wrong processor is refused, with the reason; the right one is shown as a change.
    QCOMPARE(harness.find<QLineEdit>(u"media"_s)->text(), machine.filePath(u"media"_s)); // the practice machine's own
    harness.find<QLineEdit>(u"media"_s)->setText(machine.filePath(u"mefia"_s));
    QVERIFY(harness.click(u"lookAtMedia"_s));
    QTRY_VERIFY(harness.has(u"mediaSlip"_s)); // a slip is said beside the field, and the page stays
    QCOMPARE(harness.window->focusWidget(), harness.find<QLineEdit>(u"media"_s));
    harness.find<QLineEdit>(u"media"_s)->setText(machine.filePath(u"media-alpha"_s));
    QVERIFY(harness.click(u"lookAtMedia"_s));
    QVERIFY(harness.waitFor<Planned>());
    QCOMPARE(std::get_if<Planned>(&harness.controller.state())->plan.status, repair::PlanStatus::Refused);
    // Two different files of one version: neither is taken before a person says which.
    const auto newer = base::readFile(machine.filePath(u"media/crypt32.dll"_s), base::limits::fileBytes);
    const auto image = newer ? machine::pe::parse(*newer) : base::Result<machine::pe::Image>();
    QVERIFY(newer && image && image->version);
    QVERIFY(machine.mkpath(u"two/I386"_s) && QFile::copy(machine.filePath(u"media/crypt32.dll"_s), machine.filePath(u"two/I386/crypt32.dll"_s)));
    const QByteArray other = machine::practice::write(
        {.name = u"crypt32.dll"_s, .version = *image->version, .stamp = QDateTime(QDate(2001, 9, 9), QTime(), QTimeZone::UTC), .imports = {u"KERNEL32.dll"_s}});
    QFile second(machine.filePath(u"two/crypt32.dll"_s));
    QVERIFY(second.open(QIODevice::WriteOnly) && second.write(other) == other.size());
    second.close();
    QTRY_VERIFY(harness.has(u"media"_s)); // what is new in a layout is shown with the next event
    harness.find<QLineEdit>(u"media"_s)->setText(machine.filePath(u"two"_s));
    QVERIFY(harness.click(u"lookAtMedia"_s));
    QVERIFY(harness.waitFor<Planned>());
    QCOMPARE(std::get_if<Planned>(&harness.controller.state())->plan.status, repair::PlanStatus::Refused);
    QTRY_VERIFY(harness.has(u"useCandidate"_s));
    const auto choices = harness.window->findChildren<QPushButton *>(u"useCandidate"_s);
    const auto wanted = std::ranges::find_if(choices, [](const QPushButton *each) { return each->isVisible() && each->accessibleName().contains("I386"_L1); });
    QVERIFY(wanted != choices.end());
    (*wanted)->click();
    QVERIFY(QTest::qWaitFor(
        [&] {
            const auto *planned = std::get_if<Planned>(&harness.controller.state());
            return harness.idle() && planned && planned->plan.status == repair::PlanStatus::Changes && planned->plan.hasAutomatic();
        },
        20'000));
    for (int i = 1; harness.has(u"confirm-%1"_s.arg(i)); ++i)
        QVERIFY(harness.click(u"confirm-%1"_s.arg(i)));
    QVERIFY(harness.goOn());
    QVERIFY(harness.waitFor<Finished>());
    QCOMPARE(caseOf(harness.controller.state())->state, repair::RunState::Applied);
}

void TestCases::folderThatIsNone()
{
    Harness harness;
    QVERIFY(harness.start());
    QVERIFY(harness.waitFor<Start>());
    QVERIFY(harness.click(u"chooseFolder"_s));
    QVERIFY(!harness.find<QPushButton>(u"goOn"_s)->isEnabled());
    harness.find<QLineEdit>(u"machineFolder"_s)->setText(harness.folder());
    QVERIFY(harness.goOn());
    QVERIFY(harness.has(u"banner"_s));
    QVERIFY(std::holds_alternative<Start>(harness.controller.state()));
}

void TestCases::ownTreeAsksForTrust()
{
    Harness harness;
    const QString tree = copyOfBuiltInTree(harness, u"own.tree.yaml"_s);
    QVERIFY(harness.start({.trees = {tree}, .machine = {}, .caseFile = {}}));
    QVERIFY(harness.waitFor<Start>());
    QVERIFY(harness.walkPractice(u"Q142676"_s));
    QVERIFY(harness.goOn());
    QVERIFY(harness.waitFor<Planned>());
    for (int i = 1; harness.has(u"confirm-%1"_s.arg(i)); ++i)
        QVERIFY(harness.click(u"confirm-%1"_s.arg(i)));
    QVERIFY(harness.goOn());
    QVERIFY(harness.has(u"trustDialog"_s));
    QVERIFY(harness.click(u"trustTree"_s));
    QVERIFY(harness.waitFor<Finished>());
    QCOMPARE(caseOf(harness.controller.state())->state, repair::RunState::Applied);
    // Asked once for this content.
    harness.controller.newCase();
    QVERIFY(harness.waitFor<Start>());
    QVERIFY(harness.walkPractice(u"Q142676"_s));
    QVERIFY(harness.goOn());
    QVERIFY(harness.waitFor<Planned>());
    QVERIFY(std::get_if<Planned>(&harness.controller.state())->treeTrusted);
}

void TestCases::droppedTreeOpens()
{
    Harness harness;
    QVERIFY(harness.start());
    QVERIFY(harness.waitFor<Start>());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(copyOfBuiltInTree(harness, u"dropped.tree.yaml"_s))});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(harness.window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(harness.window.get(), &drop);
    QTRY_VERIFY(harness.idle() && harness.trees.compiledTree()->tree().file.endsWith("dropped.tree.yaml"_L1));
    QVERIFY(!harness.trees.compiledTree()->tree().isBuiltIn());
    QVERIFY(harness.find<QLabel>(u"place"_s)->text().contains(harness.trees.compiledTree()->tree().hash.left(12)));
}

void TestCases::interruptedRepairIsTold()
{
    Harness harness;
    QVERIFY(harness.start());
    QVERIFY(harness.walkPractice(u"Q142676"_s));
    QVERIFY(harness.goOn());
    QVERIFY(harness.waitFor<Planned>());
    const QString hive = std::get_if<Planned>(&harness.controller.state())->plan.basis.front().path;
    const QString hash = std::get_if<Planned>(&harness.controller.state())->plan.basis.front().sha256;
    for (int i = 1; harness.has(u"confirm-%1"_s.arg(i)); ++i)
        QVERIFY(harness.click(u"confirm-%1"_s.arg(i)));
    QVERIFY(harness.goOn());
    QVERIFY(harness.waitFor<Finished>());
    // As the store would look if the power had failed before the end was noted.
    repair::Case run = *caseOf(harness.controller.state());
    run.state = repair::RunState::Applying;
    run.verification.reset();
    auto record = repair::Record::open(harness.store().root());
    QVERIFY(record && record->begin(run, (**record->find(run.id)).revision, {run.ended, repair::Event::Note, u"The power failed."_s, {}}));
    harness.controller.newCase();
    QTRY_VERIFY(harness.has(u"openInterrupted-"_s + run.id));
    QVERIFY(harness.click(u"openInterrupted-"_s + run.id));
    QVERIFY(harness.waitFor<Finished>());
    QVERIFY(harness.has(u"applyAgain"_s));
    QVERIFY(!std::get_if<Finished>(&harness.controller.state())->stand.isEmpty());
    QVERIFY(harness.click(u"undo"_s));
    QVERIFY(harness.click(u"undoNow"_s));
    QVERIFY(QTest::qWaitFor([&] { return harness.idle() && caseOf(harness.controller.state())->state == repair::RunState::Undone; }, 30'000));
    QCOMPARE(*base::sha256OfFile(hive), hash);
}

void TestCases::historyIsSearchedAndOpened()
{
    Harness harness;
    QVERIFY(harness.start());
    QVERIFY(harness.walkPractice(u"Q142676"_s));
    harness.controller.setPeople(u"INC-4711"_s, u"Ada"_s);
    const QString id = caseOf(harness.controller.state())->id;
    QTRY_VERIFY(harness.store().load(id) && harness.store().load(id)->ticket == u"INC-4711"_s);
    harness.controller.newCase();
    QTRY_VERIFY(std::holds_alternative<Start>(harness.controller.state()));
    harness.window->findChild<QAction *>(u"actionHistory"_s)->trigger();
    const QPointer<QDialog> dialog = harness.window->findChild<QDialog *>(u"historyDialog"_s);
    QVERIFY(dialog);
    auto *cases = dialog->findChild<QTreeWidget *>(u"historyCases"_s);
    QTRY_COMPARE(cases->topLevelItemCount(), 1);
    auto *text = dialog->findChild<QLineEdit *>(u"historyText"_s);
    QTest::keyClicks(text, u"no such ticket"_s);
    QTRY_COMPARE(cases->topLevelItemCount(), 0);
    QVERIFY(dialog->findChild<QLabel *>(u"historyState"_s)->text().contains(u"Try fewer"_s));
    text->clear();
    QTest::keyClicks(text, u"inc-47 ADA"_s);
    QTRY_COMPARE(cases->topLevelItemCount(), 1);
    QCOMPARE(cases->topLevelItem(0)->text(4), u"INC-4711"_s);
    QTest::keyClick(text, Qt::Key_Return);
    QTRY_VERIFY(harness.idle() && caseOf(harness.controller.state()) && caseOf(harness.controller.state())->id == id);
    QTRY_VERIFY(!dialog);
}

void TestCases::caseRowsSayWhatIsDormant()
{
    Harness harness;
    QVERIFY(harness.start());
    QVERIFY(harness.walkPractice(u"Q142676"_s));
    // On Windows 2000 nothing after the first question matters.
    QVERIFY(harness.click(u"revise-os"_s));
    QVERIFY(QTest::qWaitFor([&] { return harness.question() == u"os"_s; }, 10'000));
    QVERIFY(harness.click(u"option-win2000"_s));
    QVERIFY(harness.goOn());
    const auto rows = models::caseRows(harness.controller.state());
    const auto row = std::ranges::find(rows, u"message"_s, &models::CaseRow::question);
    QVERIFY(row != rows.end());
    QCOMPARE(row->mark, models::CaseRow::Mark::Dormant);
    QVERIFY(row->spoken().contains(u"does not matter"_s, Qt::CaseInsensitive));
    // The path comes back, and with it the answer.
    QVERIFY(harness.click(u"revise-os"_s));
    QVERIFY(QTest::qWaitFor([&] { return harness.question() == u"os"_s; }, 10'000));
    QVERIFY(harness.click(u"takeMeasured"_s));
    QVERIFY(harness.goOn());
    QVERIFY(harness.waitFor<Diagnosed>());
    QCOMPARE(std::get_if<Diagnosed>(&harness.controller.state())->diagnosis, u"Q142676"_s);
}

/// A shortcut takes no focus: what was just typed counts all the same.
void TestCases::typedTicketStays()
{
    Harness harness;
    QVERIFY(harness.start());
    QVERIFY(harness.walkPractice(u"Q142676"_s));
    QVERIFY(harness.goOn());
    for (int i = 1; harness.has(u"confirm-%1"_s.arg(i)); ++i)
        QVERIFY(harness.click(u"confirm-%1"_s.arg(i)));
    QVERIFY(harness.goOn());
    QVERIFY(harness.waitFor<Finished>());
    auto *ticket = harness.find<QLineEdit>(u"ticket"_s);
    ticket->setFocus();
    QTest::keyClicks(ticket, u"INC-2042"_s);
    QVERIFY(harness.find<QPushButton>(u"checkMachine"_s)->text().contains(u"&m"_s));
    QTest::keyClick(ticket, Qt::Key_M, Qt::AltModifier);
    QTest::keyClicks(ticket, u"7"_s); // while the machine is read
    QVERIFY(harness.waitFor<Finished>());
    QTRY_VERIFY(harness.has(u"ticket"_s));
    QCOMPARE(harness.find<QLineEdit>(u"ticket"_s)->text(), u"INC-20427"_s);
    const QString id = caseOf(harness.controller.state())->id;
    QTRY_COMPARE((**harness.store().find(id)).run.ticket, u"INC-20427"_s);
}

void TestCases::caseOfAnotherBuiltInTreeOpens()
{
    Harness harness;
    QVERIFY(harness.start());
    const auto trees = rules::builtInTrees();
    const auto other = workflow::openTree(trees.last());
    QVERIFY(other && other->compiledTree && other->compiledTree->tree().hash != harness.trees.compiledTree()->tree().hash);
    const repair::Case run = workflow::beginCase(*other->compiledTree, {}, base::SystemClock());
    QVERIFY(harness.store().save(run));
    harness.cases.open(run.id);
    QVERIFY(harness.waitFor<Asking>());
    QCOMPARE(harness.trees.compiledTree()->tree().hash, other->compiledTree->tree().hash);
}

void TestCases::saveOfAnotherCaseIsNotDropped()
{
    Harness harness;
    QVERIFY(harness.start());
    QStringList ids;
    for (int i = 0; i < 4; ++i) { // each save is queued behind the one before
        harness.cases.begin(u"none"_s);
        QVERIFY(harness.waitFor<Asking>());
        harness.wizard.questions.answer(harness.question(), base::Unknown{});
        QVERIFY(QTest::qWaitFor([&] { return harness.idle(); }, 10'000));
        ids << caseOf(harness.controller.state())->id;
    }
    for (const QString &id : std::as_const(ids))
        QTRY_VERIFY(harness.store().find(id).value_or(std::nullopt).has_value());
}

/// What a tree wants to be confirmed before anything is done, and was.
void TestCases::confirmedFirstIsPassedOn()
{
    Harness harness;
    const QString tree = copyOfBuiltInTree(harness, u"own.tree.yaml"_s);
    QFile file(tree);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    bytes.replace("      third-item:\n        title: Limit",
                  "      third-item:\n        ask-before: [{says: The users are logged off.}]\n        title: Limit");
    QVERIFY(bytes.contains("logged off"));
    QVERIFY(file.seek(0) && file.write(bytes) == bytes.size());
    file.close();
    QVERIFY(harness.start({.trees = {tree}, .machine = {}, .caseFile = {}}));
    QVERIFY(workflow::TrustStore::user().trust(harness.trees.compiledTree()->tree(), base::SystemClock()));
    QVERIFY(harness.walkPractice(u"Q142676"_s));
    QVERIFY(harness.goOn());
    QVERIFY(harness.waitFor<Planned>());
    QTRY_VERIFY(harness.has(u"confirm-1"_s));
    QVERIFY(!harness.find<QPushButton>(u"goOn"_s)->isEnabled());
    QVERIFY(harness.click(u"confirm-1"_s));
    QVERIFY(harness.goOn());
    QVERIFY(harness.waitFor<Finished>());
    QCOMPARE(caseOf(harness.controller.state())->error, QString());
    QCOMPARE(caseOf(harness.controller.state())->state, repair::RunState::Applied);
}

/// Who works here is in the case from its beginning, not only in a field that somebody may look at.
void TestCases::technicianIsOfTheCase()
{
    Harness harness;
    QVERIFY(harness.start());
    settings::setTechnician(u"R. Sharma"_s);
    QVERIFY(harness.walkPractice(u"healthy"_s));
    QCOMPARE(caseOf(harness.controller.state())->technician, u"R. Sharma"_s);
    const QString file = harness.folder() + u"/early.txt"_s;
    harness.cases.writeReport(file); // from the menu, before any field was seen
    QTRY_VERIFY(harness.idle() && QFileInfo(file).size() > 200);
    QFile report(file);
    QVERIFY(report.open(QIODevice::ReadOnly));
    QVERIFY(report.readAll().contains("R. Sharma"));
    QVERIFY(harness.goOn());
    QVERIFY(harness.waitFor<Finished>());
    QCOMPARE(harness.find<QLineEdit>(u"technician"_s)->text(), u"R. Sharma"_s);
}

void TestCases::typedMessageSurvivesASideTrip()
{
    Harness harness;
    QVERIFY(harness.start());
    QVERIFY(harness.walkPractice(u"Q142676"_s));
    QVERIFY(harness.click(u"revise-message"_s));
    QTRY_COMPARE(harness.question(), u"message"_s);
    auto *field = harness.find<QPlainTextEdit>(u"messageText"_s);
    const QString before = field->toPlainText();
    field->setPlainText(before + u" And another line."_s); // an answer that is there already, written on
    QVERIFY(harness.click(u"revise-context"_s));
    QTRY_COMPARE(harness.question(), u"context"_s);
    QVERIFY(harness.click(u"revise-message"_s));
    QTRY_COMPARE(harness.question(), u"message"_s);
    QTRY_VERIFY(harness.has(u"messageText"_s));
    QCOMPARE(harness.find<QPlainTextEdit>(u"messageText"_s)->toPlainText(), before + u" And another line."_s);
}

/// "The new version is in use from the next case on."
void TestCases::caseStaysWithItsTree()
{
    Harness harness;
    const QString tree = copyOfBuiltInTree(harness, u"own.tree.yaml"_s);
    QVERIFY(harness.start({.trees = {tree}, .machine = {}, .caseFile = {}}));
    QVERIFY(harness.walkPractice(u"healthy"_s));
    QVERIFY(harness.goOn());
    QVERIFY(harness.waitFor<Finished>());
    const QString hash = caseOf(harness.controller.state())->tree.hash;
    QFile file(tree);
    QVERIFY(file.open(QIODevice::Append) && file.write("# another\n") > 0);
    file.close();
    harness.trees.useNewVersion();
    QTRY_VERIFY(harness.idle() && harness.trees.compiledTree()->tree().hash != hash);
    QVERIFY(harness.click(u"back"_s));
    QVERIFY(harness.waitFor<Diagnosed>());
    QVERIFY(harness.click(u"revise-os"_s));
    QVERIFY(harness.waitFor<Asking>());
    QVERIFY(harness.goOn());
    const Walked *at = walkedOf(harness.controller.state());
    QVERIFY(at);
    QCOMPARE(at->run.tree.hash, hash);
    QCOMPARE(at->tree().hash, hash);
}

/// While work is under way that leads to another state, no intent is taken, whichever object it is given to.
void TestCases::nothingChangesTheStateWhileBusy()
{
    Harness harness;
    QVERIFY(harness.start());
    QVERIFY(harness.walkPractice(u"Q142676"_s));
    QVERIFY(harness.goOn());
    QVERIFY(harness.waitFor<Planned>());
    harness.wizard.repairs.apply({}, false);
    QVERIFY(std::holds_alternative<Applying>(harness.controller.state()));
    const repair::Case before = *caseOf(harness.controller.state());
    harness.wizard.repairs.apply({}, false);
    harness.wizard.repairs.undo();
    harness.wizard.repairs.finish();
    harness.wizard.repairs.verify();
    harness.wizard.repairs.plan({});
    harness.wizard.questions.revise(u"os"_s);
    harness.controller.inspect();
    harness.controller.diagnose();
    harness.controller.conclude();
    harness.controller.back();
    harness.controller.newCase();
    harness.controller.setPeople(u"INC-1"_s, {});
    harness.cases.begin(u"none"_s);
    harness.cases.open(before.id);
    harness.cases.writeReport(harness.folder() + u"/no.txt"_s);
    harness.trees.open({});
    harness.trees.tryOut(harness.trees.compiledTree());
    QVERIFY(std::holds_alternative<Applying>(harness.controller.state()));
    QCOMPARE(caseOf(harness.controller.state())->ticket, QString());
    QVERIFY(harness.waitFor<Finished>());
    QCOMPARE(caseOf(harness.controller.state())->id, before.id);
    QCOMPARE(caseOf(harness.controller.state())->state, repair::RunState::Applied);
    QVERIFY(!QFileInfo::exists(harness.folder() + u"/no.txt"_s));
    // The same on the page that a repair leads to.
    harness.wizard.repairs.verify();
    QVERIFY(harness.wizard.work.isBusy());
    harness.wizard.repairs.undo();
    QVERIFY(std::holds_alternative<Finished>(harness.controller.state()));
    QTRY_VERIFY(harness.idle());
    QCOMPARE(caseOf(harness.controller.state())->state, repair::RunState::Applied);
}

void TestCases::fileNamesAreSafe()
{
    repair::Case run;
    run.id = u"20261120-133405-k3f9"_s;
    run.ticket = u"../../etc/passwd\n INC 4711/7"_s;
    const QString name = models::suggestedFileName(run, u"pdf"_s);
    QVERIFY(!name.contains(u'/'));
    QVERIFY(!name.contains(u'\n'));
    QVERIFY(name.endsWith(u"k3f9.pdf"_s));
}

QTEST_MAIN(TestCases)
#include "tst_cases.moc"
