// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/practice/practice.h"
#include "repair/undo.h"
#include "rules/library.h"
#include "workflow/answering.h"
#include "workflow/opencase.h"
#include "workflow/planning.h"
#include "workflow/repairing.h"
#include "workflow/trust.h"
#include "workflow/unfinished.h"
#include "workflow/workflow.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using repair::RunState;
using workflow::CompiledTreePointer;

/// The life of a case, stage by stage, as the window and the command line have it in common.
class TestStages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void answeredTakesThePlanAway();
    void machinesAnswerStaysItsOwn();
    void answerAgainstTheMachineIsKept();
    void withdrawnAndRevised();
    void caseOfEitherBuiltInTreeOpens();
    void caseWithoutItsTreeSaysSo();
    void treeAtHandIsTakenThoughItsFileChanged();
    void planSetsTheState();
    void ruledOutIsNotPlanned();
    void onlyThePlanOfTheTreeIsApplied_data();
    void onlyThePlanOfTheTreeIsApplied();
    void trustIsNeededOnceForAContent();
    void refusalIsKeptUnlessBegun();
    void repairedVerifiedUndone();
    void interruptedIsFoundAndMayBeFinished();
    void foreignCaseInTheMiddleIsNotObeyed();
    void carriedOverKeepsWhatFits();
    void ticketIsWorthKeeping();
    void handSteps();

private:
    [[nodiscard]] CompiledTreePointer tree(const QString &file = {}) const;
    [[nodiscard]] CompiledTreePointer ownTree() const;
    /// A practice machine with all its user's reports, diagnosed.
    [[nodiscard]] workflow::Walked diagnosed(const CompiledTreePointer &compiledTree) const;
    [[nodiscard]] repair::Case planned(const CompiledTreePointer &compiledTree) const;
    [[nodiscard]] base::Result<repair::Case> applied(const repair::Case &run, const CompiledTreePointer &compiledTree) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<repair::CaseStore> m_store;
    QString m_machine;
    base::FixedClock m_clock{QDateTime(QDate(2026, 11, 20), QTime(9, 0))};
};

void TestStages::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("FIXWRIGHT_DATA", QFile::encodeName(m_folder->filePath(u"data"_s))); // trust lies there as well
    m_store = std::make_unique<repair::CaseStore>(repair::CaseStore::user());
    const auto made = machine::practice::make(m_folder->filePath(u"machine"_s), u"Q142676"_s);
    QVERIFY(made);
    m_machine = *made;
}

CompiledTreePointer TestStages::tree(const QString &file) const
{
    const auto opened = workflow::openTree(file);
    if (!opened || !opened->compiledTree)
        qFatal("the tree cannot be read");
    return opened->compiledTree;
}

CompiledTreePointer TestStages::ownTree() const
{
    QFile builtIn(rules::defaultTree());
    QFile own(m_folder->filePath(u"own.tree.yaml"_s));
    if (!builtIn.open(QIODevice::ReadOnly) || !own.open(QIODevice::WriteOnly) || own.write(builtIn.readAll() + "# own\n") < 0)
        qFatal("the tree cannot be written");
    own.close();
    return tree(own.fileName());
}

workflow::Walked TestStages::diagnosed(const CompiledTreePointer &compiledTree) const
{
    const auto machine = workflow::openMachine(m_machine);
    if (!machine)
        qFatal("the machine cannot be read");
    repair::Case run = workflow::begin(*compiledTree, **machine, m_clock);
    for (const auto &report : machine::practice::scenarioOf(m_machine)->reports) {
        const auto value = engine::parseAnswer(*compiledTree->tree().question(report.question), report.value);
        const auto next = value ? workflow::answered(*compiledTree, run, report.question, *value, u"typed"_s, m_clock) : base::Result<repair::Case>(run);
        if (!value || !next)
            qFatal("a report is no answer");
        run = *next;
    }
    return workflow::walked(compiledTree, run);
}

repair::Case TestStages::planned(const CompiledTreePointer &compiledTree) const
{
    const workflow::Walked at = diagnosed(compiledTree);
    const auto machine = workflow::openMachineOf(at.run.machine);
    const auto plan = workflow::planned(*compiledTree, at.run, **machine, {at.findings().match()->diagnosis, {}, {}}, m_clock);
    if (!plan)
        qFatal("no plan can be made");
    return *plan;
}

base::Result<repair::Case> TestStages::applied(const repair::Case &run, const CompiledTreePointer &compiledTree) const
{
    const auto may = workflow::mayApply(run, compiledTree, *m_store, m_clock);
    if (!may)
        return base::pass(may.error());
    repair::ApplyOptions options;
    options.confirmed = repair::confirmationIds(*run.plan);
    return workflow::apply(*may, *m_store, options, m_clock);
}

void TestStages::answeredTakesThePlanAway()
{
    const CompiledTreePointer compiledTree = tree();
    const repair::Case run = planned(compiledTree);
    QVERIFY(run.plan);
    const auto next = workflow::answered(*compiledTree, run, u"context"_s, base::Unknown{}, u"typed"_s, m_clock);
    QVERIFY(next);
    QVERIFY(!next->plan);
    QCOMPARE(next->state, RunState::Open);
    QVERIFY(base::isUnknown(next->session.answers[u"context"_s].value));
    QVERIFY(!workflow::answered(*compiledTree, run, u"no-such"_s, base::Unknown{}, u"typed"_s, m_clock));
}

void TestStages::machinesAnswerStaysItsOwn()
{
    const CompiledTreePointer compiledTree = tree();
    const repair::Case run = diagnosed(compiledTree).run;
    const engine::Answer read = run.session.answers[u"service-pack"_s];
    QCOMPARE(read.origin, engine::Origin::Machine);
    const auto same = workflow::answered(*compiledTree, run, u"service-pack"_s, read.value, u"typed"_s, m_clock);
    QVERIFY(same);
    QCOMPARE(same->session.answers[u"service-pack"_s], read);
}

void TestStages::answerAgainstTheMachineIsKept()
{
    const CompiledTreePointer compiledTree = tree();
    const auto other = workflow::answered(*compiledTree, diagnosed(compiledTree).run, u"service-pack"_s, base::Choice{u"sp5"_s}, u"typed"_s, m_clock);
    QVERIFY(other);
    QCOMPARE(other->session.answers[u"service-pack"_s].origin, engine::Origin::Person);
    QVERIFY(!engine::isDisputed(other->session, u"service-pack"_s));
    QVERIFY(workflow::walked(compiledTree, *other).findings().contradictions.at(0).isSettled());
}

void TestStages::withdrawnAndRevised()
{
    const CompiledTreePointer compiledTree = tree();
    const repair::Case run = planned(compiledTree);
    const auto revised = workflow::revised(*compiledTree, run, u"context"_s);
    QVERIFY(revised && !revised->plan);
    QCOMPARE(revised->session.current, u"context"_s);
    QCOMPARE(revised->session.answers, run.session.answers);
    const auto withdrawn = workflow::withdrawn(*compiledTree, run, u"context"_s);
    QVERIFY(withdrawn && !withdrawn->plan);
    QCOMPARE(withdrawn->session.current, u"context"_s);
    QVERIFY(!withdrawn->session.answers.contains(u"context"_s));
    QVERIFY(!workflow::revised(*compiledTree, run, u"no-such"_s));
}

void TestStages::caseOfEitherBuiltInTreeOpens()
{
    const QStringList builtIn = rules::builtInTrees();
    QVERIFY(builtIn.size() > 1);
    for (const QString &file : builtIn) {
        const CompiledTreePointer compiledTree = tree(file);
        const repair::Case run = workflow::begin(*compiledTree, **workflow::openMachine(u"none"_s), m_clock);
        QVERIFY(m_store->save(run));
        for (const CompiledTreePointer &atHand : {CompiledTreePointer(), tree(), compiledTree}) {
            const auto opened = workflow::openCase(run.id, *m_store, atHand);
            QVERIFY(opened && opened->compiledTree);
            QCOMPARE(opened->compiledTree->tree().hash, compiledTree->tree().hash);
            QCOMPARE(opened->compiledTree == atHand, atHand && atHand->tree().hash == compiledTree->tree().hash);
            QVERIFY(opened->stand.isEmpty() && opened->withoutTree.isEmpty());
        }
    }
    QVERIFY(!workflow::openCase(u"20200101-000000-abcd"_s, *m_store, {}));
}

void TestStages::caseWithoutItsTreeSaysSo()
{
    const CompiledTreePointer compiledTree = ownTree();
    const repair::Case run = diagnosed(compiledTree).run;
    QVERIFY(m_store->save(run));
    QVERIFY(QFile::remove(compiledTree->tree().file));
    const auto opened = workflow::openCase(run.id, *m_store, tree());
    QVERIFY(opened && !opened->compiledTree);
    QVERIFY(opened->withoutTree.contains(run.tree.title));
}

void TestStages::treeAtHandIsTakenThoughItsFileChanged()
{
    const CompiledTreePointer compiledTree = ownTree();
    QVERIFY(workflow::TrustStore::user().trust(compiledTree->tree(), m_clock));
    const repair::Case run = planned(compiledTree);
    QFile file(compiledTree->tree().file);
    QVERIFY(file.open(QIODevice::Append) && file.write("# changed\n") > 0);
    file.close();
    QVERIFY(!workflow::mayApply(run, nullptr, *m_store, m_clock));
    QVERIFY(workflow::mayApply(run, compiledTree, *m_store, m_clock));
}

void TestStages::planSetsTheState()
{
    const CompiledTreePointer compiledTree = tree();
    const repair::Case run = planned(compiledTree);
    QCOMPARE(run.state, RunState::Planned);
    QVERIFY(!workflow::isOver(run));
    const auto done = applied(run, compiledTree);
    QVERIFY2(done && done->state == RunState::Applied, done ? qPrintable(done->error) : qPrintable(done.error().message));
    // The same again on the machine that is repaired by now.
    repair::Case again = run;
    again.findings = diagnosed(compiledTree).run.findings;
    const auto nothing = workflow::planned(*compiledTree, again, **workflow::openMachineOf(run.machine), {u"Q142676"_s, {}, {}}, m_clock);
    QVERIFY2(nothing, nothing ? "" : qPrintable(nothing.error().message));
    QCOMPARE(nothing->state, RunState::Nothing);
    QVERIFY(workflow::isOver(*nothing));
}

void TestStages::ruledOutIsNotPlanned()
{
    const CompiledTreePointer compiledTree = tree();
    const auto other = workflow::answered(*compiledTree, diagnosed(compiledTree).run, u"os"_s, base::Choice{u"win2000"_s}, u"typed"_s, m_clock);
    const workflow::Walked at = workflow::walked(compiledTree, *other);
    QVERIFY(workflow::isRuledOut(at.findings(), u"Q142676"_s));
    const auto machine = workflow::openMachineOf(at.run.machine);
    const auto plan = workflow::planned(*compiledTree, at.run, **machine, {u"Q142676"_s, {}, {}}, m_clock);
    QVERIFY(!plan);
    QCOMPARE(plan.error().kind, base::Failure::Refused);
    // One that the tree does not know is bad input, with the ids that there are.
    QVERIFY(!workflow::isRuledOut(at.findings(), u"Q1"_s));
    const auto unknown = workflow::planned(*compiledTree, at.run, **machine, {u"Q1"_s, {}, {}}, m_clock);
    QVERIFY(!unknown && unknown.error().kind == base::Failure::BadInput);
}

void TestStages::onlyThePlanOfTheTreeIsApplied_data()
{
    QTest::addColumn<QString>("forged");
    QTest::addColumn<bool>("may");
    QTest::newRow("as made") << QString() << true;
    QTest::newRow("another value") << u"value"_s << false;
    QTest::newRow("another diagnosis") << u"diagnosis"_s << false;
    QTest::newRow("another remedy") << u"remedy"_s << false;
    QTest::newRow("answers that rule it out") << u"answers"_s << false;
    QTest::newRow("another tree") << u"tree"_s << false;
    QTest::newRow("no plan") << u"plan"_s << false;
    QTest::newRow("said to be in the middle") << u"state"_s << true; // checked as a plan, for the record does not know it
}

void TestStages::onlyThePlanOfTheTreeIsApplied()
{
    QFETCH(QString, forged);
    QFETCH(bool, may);
    const CompiledTreePointer compiledTree = tree();
    repair::Case run = planned(compiledTree);
    if (forged == u"value"_s)
        run.plan->changes.front().after->bytes.back() ^= 1;
    else if (forged == u"diagnosis"_s)
        run.plan->diagnosis = u"Q158308"_s;
    else if (forged == u"remedy"_s)
        run.plan->remedy = u"no-such"_s;
    else if (forged == u"answers"_s)
        run.session = workflow::answered(*compiledTree, run, u"os"_s, base::Choice{u"win2000"_s}, u"typed"_s, m_clock)->session;
    else if (forged == u"tree"_s)
        run.tree.hash = QString(64, u'0');
    else if (forged == u"plan"_s)
        run.plan.reset();
    else if (forged == u"state"_s)
        run.state = RunState::Applying;
    const auto checked = workflow::mayApply(run, compiledTree, *m_store, m_clock);
    QCOMPARE(checked.has_value(), may);
    if (!may)
        QVERIFY(!checked.error().message.isEmpty());
}

void TestStages::trustIsNeededOnceForAContent()
{
    const CompiledTreePointer compiledTree = ownTree();
    const repair::Case run = planned(compiledTree);
    QVERIFY(run.plan->hasAutomatic() && workflow::needsTrust(*run.plan, run.tree.hash));
    const auto refused = workflow::mayApply(run, compiledTree, *m_store, m_clock);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, base::Failure::Refused);
    QVERIFY(workflow::TrustStore::user().trust(compiledTree->tree(), m_clock));
    QVERIFY(!workflow::needsTrust(*run.plan, run.tree.hash));
    QVERIFY(workflow::mayApply(run, compiledTree, *m_store, m_clock));
    QVERIFY(workflow::TrustStore::user().revoke(run.tree.hash));
    QVERIFY(!workflow::mayApply(run, compiledTree, *m_store, m_clock));
    // What only a person does needs none, and a tree of the program never does.
    repair::Plan byHand = *run.plan;
    std::erase_if(byHand.changes, [](const repair::Change &change) { return change.automatic; });
    QVERIFY(!workflow::needsTrust(byHand, run.tree.hash));
    QVERIFY(!workflow::needsTrust(*run.plan, tree()->tree().hash));
}

void TestStages::refusalIsKeptUnlessBegun()
{
    const CompiledTreePointer compiledTree = tree();
    repair::Case run = planned(compiledTree);
    QVERIFY(workflow::refuse(run, {base::Failure::Refused, u"Because."_s, u"detail"_s, {}}, *m_store, m_clock));
    QCOMPARE(run.state, RunState::Refused);
    QCOMPARE(run.error, u"Because. (detail)"_s);
    QCOMPARE((**m_store->find(run.id)).run.state, RunState::Refused);
    // Now it is applied, and refused a second time: the record keeps the repair.
    run.state = RunState::Planned;
    const auto done = applied(run, compiledTree);
    QVERIFY(done && done->state == RunState::Applied);
    repair::Case again = *done;
    QVERIFY(workflow::refuse(again, {base::Failure::Refused, u"Once more."_s, {}, {}}, *m_store, m_clock));
    QCOMPARE((**m_store->find(run.id)).run.state, RunState::Applied);
    const repair::Case known = workflow::asRecorded(again, *m_store);
    QCOMPARE(known.state, RunState::Applied);
    QCOMPARE(known.error, u"Once more."_s);
    QVERIFY(!known.replacements.empty());
}

void TestStages::repairedVerifiedUndone()
{
    const CompiledTreePointer compiledTree = tree();
    const repair::Case run = planned(compiledTree);
    QVERIFY(!workflow::canUndo(run) && !workflow::canVerify(run) && !workflow::isDone(run));
    // A plan that was not applied can be compared with the machine; nothing is kept of it.
    const auto before = workflow::verify(run, compiledTree, *m_store, m_clock);
    QVERIFY(before && before->kept && !before->run.verification->passed);
    QVERIFY(!*m_store->find(run.id));

    const auto done = applied(run, compiledTree);
    QVERIFY(done && done->state == RunState::Applied);
    QVERIFY(workflow::canUndo(*done) && workflow::canVerify(*done) && workflow::isDone(*done) && workflow::isOver(*done));
    const auto verified = workflow::verify(*done, compiledTree, *m_store, m_clock);
    QVERIFY(verified && verified->kept && verified->run.verification->passed);
    QVERIFY((**m_store->find(run.id)).run.verification == verified->run.verification);

    const auto undone = repair::undo(*done, *m_store, {}, m_clock);
    QVERIFY(undone && undone->state == RunState::Undone);
    QVERIFY(!workflow::canUndo(*undone) && !workflow::canVerify(*undone));
    // Its answers go on in a case of their own, for the record of this one is closed.
    const workflow::Walked next = workflow::anew(compiledTree, *undone, *m_store, m_clock);
    QVERIFY(next.run.id != run.id && !next.run.plan);
    QCOMPARE(next.session().answers, run.session.answers);
    // Applied once more after the undo: the tree is asked for trust again, the plan is the one that the record knows.
    QVERIFY(workflow::mayApply(*undone, compiledTree, *m_store, m_clock));
    repair::Case other = *undone;
    other.plan->changes.front().after->bytes.back() ^= 1;
    QVERIFY(!workflow::mayApply(other, compiledTree, *m_store, m_clock));
    QVERIFY(!workflow::verify(diagnosed(compiledTree).run, compiledTree, *m_store, m_clock)); // no plan
}

void TestStages::interruptedIsFoundAndMayBeFinished()
{
    const CompiledTreePointer compiledTree = ownTree();
    QVERIFY(workflow::TrustStore::user().trust(compiledTree->tree(), m_clock));
    auto run = applied(planned(compiledTree), compiledTree);
    QVERIFY(run && run->state == RunState::Applied);
    run->state = RunState::Applying; // as after a power cut
    auto record = repair::Record::open(m_store->root());
    QVERIFY(record && record->begin(*run, (**record->find(run->id)).revision, {m_clock.now(), repair::Event::Note, u"The power failed."_s, {}}));
    const auto found = workflow::interrupted(*m_store);
    QVERIFY(found);
    QCOMPARE(found->size(), size_t(1));
    QVERIFY(found->front().stand.contains(u"as after the repair"_s));
    const auto opened = workflow::openCase(run->id, *m_store, {});
    QCOMPARE(opened->stand, found->front().stand);
    QVERIFY(workflow::canUndo(opened->run) && workflow::isInTheMiddle(opened->run));
    // Whatever became of the tree and the trust in it: what was begun is finished.
    QVERIFY(QFile::remove(compiledTree->tree().file));
    QVERIFY(workflow::TrustStore::user().revoke(run->tree.hash));
    const auto finished = applied(opened->run, nullptr);
    QVERIFY(finished && finished->state == RunState::Applied);
    QVERIFY(workflow::interrupted(*m_store)->empty());
}

void TestStages::foreignCaseInTheMiddleIsNotObeyed()
{
    const CompiledTreePointer compiledTree = tree();
    repair::Case run = planned(compiledTree);
    run.state = RunState::Stopped;
    run.plan->changes.front().after->bytes.back() ^= 1;
    QVERIFY(workflow::isInTheMiddle(run));
    QVERIFY(!workflow::mayApply(run, compiledTree, *m_store, m_clock)); // the record knows nothing of it
}

void TestStages::carriedOverKeepsWhatFits()
{
    const CompiledTreePointer compiledTree = tree();
    repair::Case run = diagnosed(compiledTree).run;
    run.ticket = u"INC-4711"_s;
    run.technician = u"Ada"_s;
    const CompiledTreePointer other = tree(rules::builtInTrees().last());
    const auto next = workflow::carriedOver(*other, run, m_clock);
    QVERIFY(next);
    QCOMPARE(next->tree.hash, other->tree().hash);
    QCOMPARE(next->id, run.id);
    QCOMPARE(next->ticket, u"INC-4711"_s);
    QCOMPARE(next->technician, u"Ada"_s);
    for (const engine::Answer &answer : next->session.answers)
        QVERIFY(other->tree().question(answer.question));
    const auto same = workflow::carriedOver(*ownTree(), run, m_clock);
    QVERIFY(same);
    QCOMPARE(same->session.answers.keys(), run.session.answers.keys());
    run.state = RunState::Applied; // its record is closed
    QVERIFY(workflow::carriedOver(*other, run, m_clock)->id != run.id);
}

void TestStages::ticketIsWorthKeeping()
{
    const CompiledTreePointer compiledTree = tree();
    repair::Case run = workflow::begin(*compiledTree, **workflow::openMachine(m_machine), m_clock);
    QVERIFY(!workflow::isWorthKeeping(run)); // only what the machine says: read again in a moment
    run.ticket = u"INC-4711"_s;
    QVERIFY(workflow::isWorthKeeping(run));
    QVERIFY(workflow::isWorthKeeping(diagnosed(compiledTree).run));
}

void TestStages::handSteps()
{
    repair::Plan plan;
    const auto add = [&plan](repair::ChangeKind kind, bool automatic) {
        repair::Change change;
        change.id = QString::number(plan.changes.size() + 1);
        change.kind = kind;
        change.automatic = automatic;
        plan.changes.push_back(change);
    };
    add(repair::ChangeKind::SetValue, true);
    add(repair::ChangeKind::Check, false);
    add(repair::ChangeKind::Manual, false);
    add(repair::ChangeKind::ReplaceFile, false);
    add(repair::ChangeKind::Restart, false);
    QCOMPARE(workflow::stepsByHand(plan), (QStringList{u"3"_s, u"4"_s, u"5"_s}));
    QStringList asked;
    for (const repair::Change &change : plan.changes) {
        if (workflow::isAskedBefore(change))
            asked << change.id;
    }
    QCOMPARE(asked, QStringList{u"3"_s});
}

QTEST_GUILESS_MAIN(TestStages)
#include "tst_stages.moc"
