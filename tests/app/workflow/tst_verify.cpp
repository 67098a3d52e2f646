// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/practice/practice.h"
#include "repair/apply.h"
#include "repair/makeplan.h"
#include "repair/verify.h"
#include "workflow/repairing.h"
#include "workflow/workflow.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using engine::Truth;

namespace {

/// A tree whose remedy is a step by hand, with these reasons under `verify`.
QByteArray treeWith(const QByteArray &reasons)
{
    return "fixtree: 1\nid: t\ntitle: T\nversion: \"1\"\nno-match: N.\narticles: {A: {title: A}}\n"
           "questions:\n"
           "  pack: {kind: choice, ask: Which pack, detect: {windows: service-pack}, options: {sp3: The third, sp4: The fourth}}\n"
           "  seen: {kind: yes-no, ask: Was it seen}\n"
           "start: s\nsteps: {s: {ask: pack, branches: [{is: sp4, when: {seen: yes}, go: no-match}], otherwise: d}}\n"
           "diagnoses:\n  d:\n    title: D\n    articles: [A]\n    remedies:\n      r:\n        title: R\n        risk: low\n        actions: [manual: Do "
           "it.]\n        verify: ["
           + reasons + "]\n";
}

} // namespace

/// What a remedy should bring about, asked of the machine as it is now.
class TestVerify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        const auto made = machine::practice::make(m_folder->filePath(u"machine"_s), u"Q142676"_s); // Service Pack 3
        QVERIFY(made);
        m_machine = *made;
    }

    void check_data()
    {
        QTest::addColumn<QByteArray>("reason");
        QTest::addColumn<Truth>("truth");
        QTest::addColumn<QString>("says");
        QTest::newRow("holds") << QByteArray("{when: {pack: sp3}, says: The third is there., article: A}") << Truth::True
                               << u"Holds: The third is there (A). Read from the machine: The third ("_s;
        QTest::newRow("fails") << QByteArray("{when: {pack: sp4}, says: The fourth is there}") << Truth::False
                               << u"Does not hold: The fourth is there. Read from the machine: The third ("_s;
        // A person answered it before the remedy; that says nothing of now.
        QTest::newRow("only a person knows") << QByteArray("{when: {seen: no}, says: It is not seen any more}") << Truth::Unknown
                                             << u"Check by hand: It is not seen any more. Not answered yet."_s;
    }

    void check()
    {
        QFETCH(QByteArray, reason);
        QFETCH(Truth, truth);
        QFETCH(QString, says);
        const repair::Case run = planned(treeWith(reason), m_machine);
        QCOMPARE(run.plan->verify.size(), 1);
        const auto verification = measured(run);
        QVERIFY(verification);
        QCOMPARE(verification->checks.size(), size_t(1));
        QCOMPARE(verification->checks.front().truth, truth);
        QVERIFY2(repair::checkInWords(verification->checks.front()).startsWith(says), qPrintable(repair::checkInWords(verification->checks.front())));
        QCOMPARE(verification->passed, truth != Truth::False);
        QCOMPARE(verification->says, QStringList()); // not "there is nothing to measure"
    }

    void oneThatFailsFailsAll()
    {
        const auto verification
            = measured(planned(treeWith("{when: {pack: sp3}, says: A}, {when: {pack: sp4}, says: B}, {when: {seen: no}, says: C}"), m_machine));
        QVERIFY(verification && !verification->passed);
        QCOMPARE(verification->checks.size(), size_t(3));
    }

    void noMachineIsCheckedByHand()
    {
        repair::Case run = planned(treeWith("{when: {pack: sp3}, says: The third is there}"), u"none"_s);
        const auto verification = measured(run);
        QVERIFY(verification && verification->passed);
        QVERIFY(repair::checkInWords(verification->checks.front()).startsWith(u"Check by hand: The third is there."_s));
        run.verification = *verification;
        QVERIFY(!run.isMeasured());
    }

    void treeThatIsGoneIsCheckedByHand()
    {
        const repair::Case run = planned(treeWith("{when: {pack: sp4}, says: The fourth is there}"), m_machine);
        QVERIFY(QFile::remove(run.tree.file));
        const auto verification = measured(run);
        QVERIFY(verification && verification->passed);
        QCOMPARE(repair::checkInWords(verification->checks.front()), u"Check by hand: The fourth is there. The tree of this case is not here any more."_s);
    }

    void machineIsReadAnew()
    {
        const repair::Case run = planned(treeWith("{when: {pack: sp3}, says: The third is there}"), m_machine);
        QVERIFY(measured(run)->passed);
        QVERIFY(QDir(m_folder->filePath(u"machine"_s)).removeRecursively());
        QVERIFY(!measured(run));
    }

private:
    [[nodiscard]] base::Result<repair::Verification> measured(const repair::Case &run) const
    {
        auto verified = workflow::verify(run, nullptr, repair::CaseStore(m_folder->filePath(u"data"_s)), m_clock);
        if (!verified)
            return base::pass(verified.error());
        return *verified->run.verification;
    }

    repair::Case planned(const QByteArray &tree, const QString &where) const
    {
        QFile file(m_folder->filePath(u"t.tree.yaml"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(tree) != tree.size())
            qFatal("the tree cannot be written");
        file.close();
        const auto opened = workflow::openTree(file.fileName());
        if (!opened || !opened->compiledTree)
            qFatal("the tree cannot be read");
        const auto machine = machine::open(where);
        if (!machine)
            qFatal("the machine cannot be read");
        const engine::CompiledTree &compiledTree = *opened->compiledTree;
        repair::Case run = workflow::beginCase(compiledTree, workflow::measure(compiledTree, **machine, m_clock), m_clock);
        run.session.answers.insert(u"seen"_s, {u"seen"_s, base::YesNo{true}, engine::Origin::Person, u"typed"_s, m_clock.now()});
        const auto plan = repair::makePlan(compiledTree, run.session, **machine, {u"d"_s, {}, {}}, m_clock);
        if (!plan)
            qFatal("no plan can be made");
        run.plan = *plan;
        return run;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_machine;
    base::FixedClock m_clock{QDateTime(QDate(2026, 11, 20), QTime(9, 0))};
};

QTEST_GUILESS_MAIN(TestVerify)
#include "tst_verify.moc"
