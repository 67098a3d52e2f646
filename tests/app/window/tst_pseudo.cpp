// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/window/authorharness.h"
#include "app/window/harness.h"

#include "base/language.h"
#include "machine/practice/practice.h"
#include "report/report.h"
#include "support/pseudo.h"
#include "window/dialogs.h"
#include "window/treedialogs.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>

using namespace Qt::StringLiterals;
using namespace window;

/// Every page, dialog and report in a language that only looks like one: what is not translated, put together or cut off is seen.
class TestPseudo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_faults.clear(); }
    void theCheckItself();
    void scenarios_data();
    void scenarios();
    void everyQuestion();
    void dialogs();
    void brokenTree();
    void authorView();

private:
    void look(const QWidget *top, const QString &where);
    void hear(QAccessibleInterface *seen, const QString &where);
    void read(const Harness &harness, const QString &where);
    void note(const QString &text, const QString &where);
    [[nodiscard]] QByteArray all() const { return m_faults.join(u'\n').toUtf8(); }

    QString m_asWritten;
    QStringList m_faults;
};

void TestPseudo::initTestCase()
{
    failOnOurWarnings();
    QAccessible::setActive(true);
    base::useLanguage(pseudo::language());
    m_asWritten
        = pseudo::builtIn() + QString::fromUtf8(lampTree())
          + u"\nFixwright Apache License Windows Space scroll area Deutsch English SHA UTC NEW YORK Burned bulb INTEL MACHINE PRACTICE REG_SZ Home End Page JSON Friday November choise nowhere"_s;
}

void TestPseudo::note(const QString &text, const QString &where)
{
    for (const QString &fault : pseudo::faults(text, m_asWritten)) {
        const QString line = where + u": "_s + fault;
        if (!m_faults.contains(line))
            m_faults << line;
    }
}

/// What a screen reader says.
void TestPseudo::hear(QAccessibleInterface *seen, const QString &where)
{
    if (!seen || seen->state().invisible)
        return;
    for (const QAccessible::Text kind : {QAccessible::Name, QAccessible::Description, QAccessible::Help}) {
        if (seen->role() != QAccessible::EditableText || kind != QAccessible::Name)
            note(seen->text(kind), where);
    }
    for (int child = 0; child < seen->childCount(); ++child)
        hear(seen->child(child), where);
}

void TestPseudo::look(const QWidget *top, const QString &where)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const auto cut = [top] {
        QStringList texts;
        for (const auto *button : top->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && !button->text().isEmpty() && button->sizeHint().width() > button->width()
                && button->sizePolicy().horizontalPolicy() != QSizePolicy::Ignored)
                texts << button->text();
        }
        return texts;
    };
    (void)QTest::qWaitFor([&] { return cut().isEmpty(); }, 1'000); // until all is laid out
    for (const QString &text : cut())
        m_faults << where + u": cut at the side: "_s + text;
    note(top->windowTitle(), where);
    hear(QAccessible::queryAccessibleInterface(const_cast<QWidget *>(top)), where);
    const auto cutBelow = [top] {
        QStringList texts;
        for (const auto *label : top->findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty() && label->heightForWidth(label->width()) > label->height() + 1)
                texts << label->text();
        }
        return texts;
    };
    (void)QTest::qWaitFor([&] { return cutBelow().isEmpty(); }, 1'000);
    for (const QString &text : cutBelow())
        m_faults << where + u": cut at the bottom: "_s + text;
    for (const auto *label : top->findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            note(label->text(), where);
    }
    for (const auto *list : top->findChildren<QListWidget *>()) {
        for (int row = 0; list->isVisible() && row < list->count(); ++row)
            note(list->item(row)->text(), where);
    }
    for (const QAction *action : top->findChildren<QAction *>()) {
        note(QString(action->text()).remove(u'&'), where);
        note(QString(action->toolTip()).remove(u'&'), where);
    }
}

/// The report of the case as it stands, both extents, as text and as a page.
void TestPseudo::read(const Harness &harness, const QString &where)
{
    const repair::Case *run = caseOf(harness.controller.state());
    QVERIFY2(run, qPrintable(where));
    for (const report::Extent extent : {report::Extent::Ticket, report::Extent::Full}) {
        const report::ReportModel model = report::compose(*run, harness.trees.compiledTree().get(), base::FixedClock(run->begun), extent);
        note(report::toText(model), where + u" report"_s);
        for (const report::Section &section : model.sections) {
            note(section.title, where + u" report"_s);
            for (const report::Block &block : section.blocks) {
                for (const QString &name : block.header)
                    note(name, where + u" report, page"_s);
            }
        }
    }
}

void TestPseudo::theCheckItself()
{
    const QString tree = u"Is the lamp dark?"_s;
    QCOMPARE(pseudo::faults(u"⟦Ófˆér: Is the lamp dark?··⟧"_s, tree), QStringList());
    QCOMPARE(pseudo::faults(u"⟦Öné.·⟧ ⟦Twö.·⟧"_s, tree), QStringList());
    QCOMPARE(pseudo::faults(u"⟦Réád:·⟧ /media/disk/WINNT, version 4.0"_s, tree).size(), 1);
    QVERIFY(!pseudo::faults(u"Never translated"_s, tree).isEmpty());
    QVERIFY(!pseudo::faults(u"⟦Nö··⟧ ⟦chángé··⟧"_s, tree).isEmpty());
    QVERIFY(!pseudo::faults(u"3 ⟦érrörs··⟧"_s, tree).isEmpty());
    QVERIFY(!pseudo::faults(u"⟦Thé énd is n"_s, tree).isEmpty());
}

void TestPseudo::scenarios_data()
{
    QTest::addColumn<QString>("scenario");
    for (const auto &scenario : machine::practice::scenarios()) {
        if (scenario.tree == u"nt4-dll-initialization"_s) // the tree that the window begins with
            QTest::newRow(qPrintable(scenario.id)) << scenario.id;
    }
}

void TestPseudo::scenarios()
{
    QFETCH(QString, scenario);
    Harness harness;
    QVERIFY(harness.start());
    QVERIFY(harness.waitFor<Start>());
    look(harness.window.get(), u"start"_s);
    QVERIFY(harness.walkPractice(scenario));
    look(harness.window.get(), u"diagnosis"_s);
    read(harness, u"diagnosis"_s);
    QVERIFY(harness.click(u"showMachine"_s));
    look(harness.window.get(), u"machine"_s);
    QVERIFY(harness.goOn());
    QVERIFY(harness.waitFor<Diagnosed>());
    QVERIFY(harness.goOn());
    if (harness.waitFor<Planned>()) {
        look(harness.window.get(), u"preview"_s);
        read(harness, u"preview"_s);
        for (int i = 1; harness.has(u"confirm-%1"_s.arg(i)); ++i)
            QVERIFY(harness.click(u"confirm-%1"_s.arg(i)));
        QVERIFY(harness.goOn());
    }
    QVERIFY(harness.waitFor<Finished>());
    look(harness.window.get(), u"result"_s);
    read(harness, u"result"_s);
    if (caseOf(harness.controller.state())->state == repair::RunState::Applied) {
        harness.wizard.repairs.undo();
        QVERIFY(harness.waitFor<Finished>());
        look(harness.window.get(), u"undone"_s);
        read(harness, u"undone"_s);
    }
    QVERIFY2(m_faults.isEmpty(), all());
}

void TestPseudo::everyQuestion()
{
    Harness harness;
    QVERIFY(harness.start());
    QVERIFY(harness.waitFor<Start>());
    QVERIFY(harness.click(u"chooseNone"_s));
    look(harness.window.get(), u"start without a machine"_s);
    QVERIFY(harness.goOn());
    for (const rules::Question &question : harness.trees.compiledTree()->tree().questions) {
        harness.wizard.questions.revise(question.id);
        QVERIFY(QTest::qWaitFor([&] { return harness.idle() && harness.question() == question.id; }, 10'000));
        look(harness.window.get(), question.id);
    }
    QVERIFY2(m_faults.isEmpty(), all());
}

void TestPseudo::dialogs()
{
    Harness harness;
    QVERIFY(harness.start());
    for (QDialog *dialog :
         {makeAboutDialog(harness.window.get()), makeShortcutsDialog(harness.window.get()), makeTreeDialog(&harness.trees, harness.window.get()),
          makeTrustDialog(harness.trees.compiledTree()->tree(), harness.window.get()), makeTreeFolderDialog(&harness.trees, {}, harness.window.get())}) {
        dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        look(dialog, dialog->objectName());
        dialog->close();
    }
    QVERIFY2(m_faults.isEmpty(), all());
}

void TestPseudo::brokenTree()
{
    Harness harness;
    QVERIFY(harness.start());
    QVERIFY(harness.waitFor<Start>());
    const QString path = harness.folder() + u"/broken.tree.yaml"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("fixtree: 1\nid: broken\ntitle: Burned bulb\nversion: \"1\"\nquestions:\n  q:\n    kind: choise\n    ask: Is the lamp dark?\n"
               "start: nowhere\nsteps: [3]\ndiagnosis: {}\n");
    file.close();
    harness.trees.open(path);
    QVERIFY(harness.waitFor<TreeRefused>());
    look(harness.window.get(), u"tree errors"_s);
    QVERIFY2(m_faults.isEmpty(), all());
}

void TestPseudo::authorView()
{
    AuthorHarness harness;
    QVERIFY(harness.open(lampTree()));
    look(harness.author(), u"author view"_s);
    harness.replace(u"kind: choice"_s, u"kind: choise"_s);
    QTRY_VERIFY(harness.problems()->count() > 0);
    look(harness.author(), u"author view with an error"_s);
    QVERIFY2(m_faults.isEmpty(), all());
}

QTEST_MAIN(TestPseudo)
#include "tst_pseudo.moc"
