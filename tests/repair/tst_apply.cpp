// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/hash.h"
#include "machine/nomachine.h"
#include "machine/practice/practice.h"
#include "machine/regf/hive.h"
#include "repair/machinelock.h"
#include "repair/undo.h"
#include "repair/verify.h"
#include "repair/workshop.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace workshop;
using repair::Case;
using repair::ChangeState;
using repair::RunState;

namespace {

rules::Action crypt32()
{
    return action(rules::FileReplace{{u"System32\\crypt32.dll"_s}, u"Service Pack 4."_s, {}});
}

/// What is different among the files of a folder: paths.
QStringList changedFiles(const QMap<QString, QByteArray> &before, const QMap<QString, QByteArray> &after)
{
    QStringList changed;
    for (const auto &[path, bytes] : after.asKeyValueRange()) {
        if (!before.contains(path) || before[path] != bytes)
            changed << path;
    }
    for (const QString &path : before.keys()) {
        if (!after.contains(path))
            changed << path;
    }
    return changed;
}

QByteArray report(const base::Result<Case> &result)
{
    return (result ? repair::word(result->state) + u' ' + result->error : result.error().toString()).toUtf8();
}

} // namespace

class TestApply : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyScenario_data()
    {
        QTest::addColumn<RunState>("state");
        QTest::newRow("Q142676") << RunState::Applied;
        QTest::newRow("Q158308") << RunState::Applied;
        QTest::newRow("Q212825") << RunState::Applied;
        QTest::newRow("Q259042") << RunState::Applied;
        QTest::newRow("Q311860") << RunState::Applied;
        QTest::newRow("healthy") << RunState::Nothing;
    }

    void everyScenario()
    {
        QFETCH(RunState, state);
        const Workshop shop(QString::fromLatin1(QTest::currentDataTag()));
        const auto before = filesBelow(shop.beside(u"machine"_s));
        const Case run = shop.plannedThirdItem();
        const auto result = shop.apply(run);
        QVERIFY2(result, report(result));
        QVERIFY2(result->state == state, report(result));
        const auto after = filesBelow(shop.beside(u"machine"_s));
        if (state == RunState::Nothing) {
            QCOMPARE(changedFiles(before, after), QStringList());
            return;
        }
        QCOMPARE(changedFiles(before, after), QStringList{shop.hivePath()});
        const auto old = machine::regf::Hive::parse(before[shop.hivePath()]);
        const auto now = machine::regf::Hive::load(shop.hivePath());
        const auto differences = machine::regf::compare(*old, *now);
        QVERIFY(differences);
        QCOMPARE(*differences, (std::vector<machine::regf::Difference>{
                                   {u"ControlSet001\\Control\\Session Manager\\SubSystems"_s, u"Windows"_s, machine::regf::Difference::What::Changed}}));
        QCOMPARE(*shop.value(windowsLine(u"ControlSet001"_s)), *run.plan->changes.front().after);
        QCOMPARE(shop.machine()->hive(u"SYSTEM"_s)->trouble, QString());

        QCOMPARE(result->outcome(u"1"_s)->state, ChangeState::Applied);
        QCOMPARE(result->outcome(u"1"_s)->says, u"SharedSection is 1024,3072,512 in ControlSet001, confirmed by an independent reader."_s);
        QCOMPARE(result->outcome(u"2"_s)->state, ChangeState::Manual);
        QVERIFY(result->verification && result->verification->passed);
        QVERIFY2(result->verification->says.join(u'\n').contains(u"No other value in the SYSTEM hive changed"_s),
                 qPrintable(result->verification->says.join(u'\n')));
        QCOMPARE(result->replacements.size(), 1u);
        QCOMPARE(bytesOf(result->replacements.front().backup), before[shop.hivePath()]);
        QVERIFY(result->journal.size() >= 5);
        const auto stored = shop.store().load(run.id);
        QVERIFY(stored);
        QCOMPARE(repair::toJson(*stored), repair::toJson(*result));
    }

    void independentReaderAgrees()
    {
        const QString reglookup = QStandardPaths::findExecutable(u"reglookup"_s);
        if (reglookup.isEmpty())
            QSKIP("reglookup is not installed.");
        const Workshop shop;
        QVERIFY(shop.apply(shop.plannedThirdItem())->state == RunState::Applied);
        QProcess process;
        process.start(reglookup, {u"-p"_s, u"/ControlSet001/Control/Session Manager/SubSystems"_s, shop.hivePath()});
        QVERIFY(process.waitForFinished());
        const QByteArray output = process.readAllStandardOutput();
        QVERIFY2(output.contains("SharedSection=1024%2C3072%2C512 ") || output.contains("SharedSection=1024,3072,512 "), output);
        QVERIFY(output.contains("EXPAND_SZ"));
    }

    void bothControlSetsAtOnce()
    {
        const Workshop shop;
        rules::RegistrySet other;
        other.address = {base::KeyAddress::fromString(u"SYSTEM\\Select"_s), u"Default"_s};
        other.type = rules::RegistryType::Dword;
        other.data = u"2"_s;
        QVERIFY(shop.apply(shop.planned({action(other)}))->state == RunState::Applied);
        const Case run = shop.plannedThirdItem();
        QCOMPARE(run.plan->changes.size(), 3u);
        const auto result = shop.apply(run);
        QVERIFY2(result && result->state == RunState::Applied, report(result));
        QCOMPARE(result->replacements.size(), 1u);
        for (const QString &set : {u"ControlSet001"_s, u"ControlSet002"_s})
            QVERIFY(shop.value(windowsLine(set))->text().contains(u"SharedSection=1024,3072,512 "_s));
    }

    void fileIsReplacedWithItsDate()
    {
        const Workshop shop(u"Q212825"_s);
        const auto before = filesBelow(shop.beside(u"machine"_s));
        const auto result = shop.apply(shop.planned({crypt32()}, shop.beside(u"machine/media"_s)));
        QVERIFY2(result && result->state == RunState::Applied, report(result));
        const QString path = shop.folder() + u"/System32/crypt32.dll"_s;
        QCOMPARE(bytesOf(path), bytesOf(shop.beside(u"machine/media/crypt32.dll"_s)));
        QCOMPARE(QFileInfo(path).lastModified(), QFileInfo(shop.beside(u"machine/media/crypt32.dll"_s)).lastModified());
        QCOMPARE(changedFiles(before, filesBelow(shop.beside(u"machine"_s))), QStringList{path});
    }

    /// Planned from inside the cabinet, taken out of it again when it is applied, and refused when the cabinet is another one by then.
    void fileIsTakenOutOfACabinet()
    {
        if (QStandardPaths::findExecutable(u"gcab"_s).isEmpty())
            QSKIP("did not run: gcab is missing");
        const Workshop shop(u"Q212825"_s);
        const QString cabinet = shop.beside(u"sp4.cab"_s);
        QProcess gcab;
        gcab.setWorkingDirectory(shop.beside(u"machine/media"_s));
        gcab.start(u"gcab"_s, {u"-c"_s, u"-z"_s, cabinet, u"crypt32.dll"_s});
        QVERIFY(gcab.waitForFinished() && gcab.exitCode() == 0);
        const Case run = shop.planned({crypt32()}, cabinet);
        QVERIFY2(run.plan->status == repair::PlanStatus::Changes, qPrintable(run.plan->refusals.join(u' ')));
        const QByteArray good = bytesOf(cabinet);
        write(cabinet, good.first(good.size() / 2));
        const auto refused = shop.apply(run);
        QVERIFY2(refused && refused->state == RunState::Refused, report(refused));
        write(cabinet, good);
        const auto result = shop.apply(run);
        QVERIFY2(result && result->state == RunState::Applied, report(result));
        QCOMPARE(bytesOf(shop.folder() + u"/System32/crypt32.dll"_s), bytesOf(shop.beside(u"machine/media/crypt32.dll"_s)));
        QVERIFY(shop.undo(run)->state == RunState::Undone);
    }

    void againChangesNothing()
    {
        const Workshop shop;
        const Case run = shop.plannedThirdItem();
        QVERIFY(shop.apply(run));
        const auto before = filesBelow(shop.beside(u"machine"_s));
        const auto again = shop.apply(run);
        QVERIFY2(again && again->state == RunState::Applied, report(again));
        QCOMPARE(again->replacements.size(), 1u);
        QCOMPARE(changedFiles(before, filesBelow(shop.beside(u"machine"_s))), QStringList());
        Case other = run; // somebody else's plan of the same machine
        other.id = u"20261120-133405-othr"_s;
        const auto nothing = shop.apply(other);
        QVERIFY2(nothing && nothing->state == RunState::Nothing, report(nothing));
        QCOMPARE(nothing->outcome(u"1"_s)->state, ChangeState::Already);
    }

    void staleIsRefused_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("says");
        QTest::newRow("value") << u"value"_s << u"2048"_s;
        QTest::newRow("elsewhere in the hive") << u"hive"_s << u"written since the plan was made"_s;
        QTest::newRow("dirty now") << u"dirty"_s << u"not closed properly"_s;
        QTest::newRow("another computer") << u"computer"_s << u"another machine"_s;
        QTest::newRow("gone") << u"gone"_s << u"not there any more"_s;
        QTest::newRow("medium") << u"medium"_s << u"not the file any more"_s;
        QTest::newRow("medium gone") << u"medium gone"_s << u"does not exist"_s;
        QTest::newRow("file") << u"file"_s << u"not as it was when the plan was made"_s;
        QTest::newRow("a DLL it needs is gone") << u"import"_s << u"msvcrt.dll"_s;
    }

    void staleIsRefused()
    {
        QFETCH(QString, what);
        QFETCH(QString, says);
        const Workshop shop(u"Q212825"_s);
        const Case run = shop.planned({action(thirdItem()), crypt32()}, shop.beside(u"machine/media"_s));
        QCOMPARE(run.plan->status, repair::PlanStatus::Changes);
        disturb(shop, what);
        const auto before = filesBelow(shop.beside(u"machine"_s));
        const auto result = shop.apply(run);
        QVERIFY2(result && result->state == RunState::Refused, report(result));
        QVERIFY2(result->error.contains(says), qPrintable(result->error));
        QCOMPARE(changedFiles(before, filesBelow(shop.beside(u"machine"_s))), QStringList());
        QVERIFY(result->replacements.empty());
        QCOMPARE(shop.store().load(run.id)->state, RunState::Refused);
    }

    void badWorkersChangeNothing_data()
    {
        QTest::addColumn<QByteArray>("body");
        // What the worker wrote, changed behind its back: the request names the open files of hive and result.
        const auto tampered = [](const QByteArray &act) {
            return "request=$(cat); number() { grep -oE \"\\\"$1\\\":[0-9]+\" <<<\"$request\" | grep -oE '[0-9]+$'; }\n"
                   "hive=$(number hive) result=$(number result); $worker <<<\"$request\"; "
                   + act;
        };
        QTest::newRow("crashes") << QByteArray("kill -SEGV $$");
        QTest::newRow("crashes after writing") << QByteArray("$worker; kill -SEGV $$");
        QTest::newRow("lies about a byte") << tampered("printf '\\x55' | dd of=/dev/fd/$result bs=1 seek=4200 conv=notrunc status=none");
        QTest::newRow("writes half") << tampered("truncate -s -4096 /dev/fd/$result");
        QTest::newRow("gives the old one back") << tampered("cat /dev/fd/$hive >/dev/fd/$result");
        QTest::newRow("another type") << QByteArray("sed 's/\"type\":2/\"type\":1/' | $worker");
        QTest::newRow("another key") << QByteArray("sed 's/ControlSet001/ControlSet002/' | $worker");
        QTest::newRow("is not there") << QByteArray();
    }

    void badWorkersChangeNothing()
    {
        QFETCH(QByteArray, body);
        const Workshop shop;
        const auto before = filesBelow(shop.beside(u"machine"_s));
        const Case run = shop.plannedThirdItem();
        repair::ApplyOptions options = shop.options();
        options.worker = body.isEmpty() ? u"/nowhere/worker"_s : shop.script(body);
        const auto result = repair::apply(run, shop.store(), options, shop.clock());
        QVERIFY2(result && result->state == RunState::RolledBack, report(result));
        QCOMPARE(result->outcome(u"1"_s)->state, ChangeState::Failed);
        QCOMPARE(changedFiles(before, filesBelow(shop.beside(u"machine"_s))), QStringList());
        const auto again = shop.apply(run); // with the right worker the same plan still goes
        QVERIFY2(again && again->state == RunState::Applied, report(again));
    }

    void aFailingStepTakesTheEarlierBack()
    {
        const Workshop shop(u"Q212825"_s);
        const Case run = shop.planned({crypt32(), action(thirdItem())}, shop.beside(u"machine/media"_s));
        const auto before = filesBelow(shop.beside(u"machine"_s));
        const QDateTime date = QFileInfo(shop.folder() + u"/System32/crypt32.dll"_s).lastModified();
        repair::ApplyOptions options = shop.options();
        options.worker = shop.script("exit 3");
        const auto result = repair::apply(run, shop.store(), options, shop.clock());
        QVERIFY2(result && result->state == RunState::RolledBack, report(result));
        QCOMPARE(result->outcome(u"1"_s)->state, ChangeState::RolledBack);
        QCOMPARE(result->outcome(u"2"_s)->state, ChangeState::Failed);
        QCOMPARE(changedFiles(before, filesBelow(shop.beside(u"machine"_s))), QStringList());
        QCOMPARE(QFileInfo(shop.folder() + u"/System32/crypt32.dll"_s).lastModified(), date);
    }

    void stoppedGoesOnOrBack_data()
    {
        QTest::addColumn<bool>("goOn");
        QTest::newRow("apply again") << true;
        QTest::newRow("undo") << false;
    }

    void stoppedGoesOnOrBack()
    {
        QFETCH(bool, goOn);
        const Workshop shop(u"Q212825"_s);
        const Case run = shop.planned({crypt32(), action(thirdItem())}, shop.beside(u"machine/media"_s));
        const auto before = filesBelow(shop.beside(u"machine"_s));
        std::stop_source stop;
        repair::ApplyOptions options = shop.options();
        options.stop = stop.get_token();
        options.progress = [&](const repair::Progress &) { stop.request_stop(); }; // during the first step
        const auto stopped = repair::apply(run, shop.store(), options, shop.clock());
        QVERIFY2(stopped && stopped->state == RunState::Stopped, report(stopped));
        QCOMPARE(stopped->outcome(u"1"_s)->state, ChangeState::Applied);
        QCOMPARE(stopped->outcome(u"2"_s)->state, ChangeState::Pending);
        QCOMPARE(shop.store().unfinished()->size(), 1u);
        QVERIFY(repair::standOf(shop.store().unfinished()->front())->says.contains(u"as it was to become"_s));
        if (goOn) {
            const auto done = shop.apply(run); // the plan as the caller still has it
            QVERIFY2(done && done->state == RunState::Applied, report(done));
            QCOMPARE(done->replacements.size(), 2u);
            QVERIFY(shop.undo(run)->state == RunState::Undone);
        } else {
            const auto undone = shop.undo(*stopped);
            QVERIFY2(undone && undone->state == RunState::Undone, report(undone));
        }
        QCOMPARE(changedFiles(before, filesBelow(shop.beside(u"machine"_s))), QStringList());
        QVERIFY(shop.store().unfinished()->empty());
    }

    void confirmationsAreAskedFor()
    {
        const Workshop shop;
        Case run = shop.plannedThirdItem();
        run.plan->confirmFirst = {u"Is there a backup?"_s, u"Really?"_s};
        const auto refused = shop.apply(run);
        QVERIFY2(refused && refused->state == RunState::Refused && refused->error.contains(u"Is there a backup?"_s), report(refused));
        repair::ApplyOptions options = shop.options();
        options.confirmed = {repair::confirmationId(0)};
        QVERIFY(repair::apply(run, shop.store(), options, shop.clock())->state == RunState::Refused);
        options.confirmed = repair::confirmationIds(*run.plan);
        const auto done = repair::apply(run, shop.store(), options, shop.clock());
        QVERIFY2(done && done->state == RunState::Applied, report(done));
    }

    void manualStepsAreNotDoneByTheProgram()
    {
        const Workshop shop;
        const Case run = shop.planned({action(rules::Manual{u"Install the service pack."_s, u"It is installed"_s}), action(rules::Manual{u"Look."_s, {}})});
        repair::ApplyOptions options = shop.options();
        options.confirmed = {u"2"_s};
        const auto result = repair::apply(run, shop.store(), options, shop.clock());
        QVERIFY2(result && result->state == RunState::Nothing, report(result));
        QCOMPARE(result->outcome(u"1"_s)->state, ChangeState::Manual);
        QCOMPARE(result->outcome(u"2"_s)->state, ChangeState::Confirmed);
    }

    void refusedPlanIsNotApplied()
    {
        const Workshop shop;
        const Case run = shop.planned({action(thirdItem()), action(thirdItem())});
        const auto result = shop.apply(run);
        QVERIFY(result && result->state == RunState::Refused);
        QVERIFY(result->error.contains(u"twice"_s));
    }

    void twoAtOnceAreRefused()
    {
        const Workshop shop;
        const auto held = repair::MachineLock::take(shop.folder());
        QVERIFY(held);
        const auto result = shop.apply(shop.plannedThirdItem());
        QVERIFY2(result && result->state == RunState::Refused && result->error.contains(u"Another Fixwright"_s), report(result));
    }

    void leftoversOfACrashAreSwept()
    {
        const Workshop shop;
        const QString stray = QFileInfo(shop.hivePath()).path() + u"/.fixwright-00112233445566ff.tmp"_s;
        write(stray, "half");
        const Case run = shop.plannedThirdItem();
        const QString backups = shop.store().folder(run.id) + u"/backup"_s;
        QVERIFY(QDir().mkpath(backups));
        write(backups + u"/.fixwright-00112233445566ff.tmp"_s, "half");
        QVERIFY(shop.apply(run)->state == RunState::Applied);
        QVERIFY(!QFile::exists(stray));
        QVERIFY(!QFile::exists(backups + u"/.fixwright-00112233445566ff.tmp"_s));
    }

    void linkInTheMachineIsRefused()
    {
        const Workshop shop;
        const Case run = shop.plannedThirdItem();
        const QString config = QFileInfo(shop.hivePath()).path();
        QVERIFY(QDir().rename(config, shop.beside(u"moved"_s)) && QFile::link(shop.beside(u"moved"_s), config));
        const auto result = shop.apply(run);
        QVERIFY2(result && result->state == RunState::Refused, report(result));
    }

    void dataFolderThatCannotBeWritten()
    {
        const Workshop shop;
        write(shop.beside(u"blocked"_s), "a file where the data folder should be");
        const repair::CaseStore store(shop.beside(u"blocked"_s));
        const auto before = filesBelow(shop.beside(u"machine"_s));
        const auto result = repair::apply(shop.plannedThirdItem(), store, shop.options(), shop.clock());
        QVERIFY(!result);
        QCOMPARE(changedFiles(before, filesBelow(shop.beside(u"machine"_s))), QStringList());
    }

    void verifySaysWhatIsNotSoYet()
    {
        const Workshop shop;
        const Case run = shop.plannedThirdItem();
        const auto not_yet = repair::verify(run, shop.clock());
        QVERIFY(not_yet && !not_yet->passed);
        QVERIFY(not_yet->says.join(u'\n').contains(u"Not as planned: SharedSection is 1024,3072 in ControlSet001"_s));
        const auto done = shop.apply(run);
        const auto yes = repair::verify(*done, shop.clock());
        QVERIFY(yes && yes->passed);
        QVERIFY(!repair::verify(Case(), shop.clock()));
    }

private:
    static void disturb(const Workshop &shop, const QString &what)
    {
        rules::RegistrySet set;
        set.type = rules::RegistryType::ExpandSz;
        if (what == u"value"_s) {
            set.address = windowsLine(u"ControlSet001"_s);
            set.data = u"SharedSection=2048,3072 MaxRequestThreads=16"_s;
        } else if (what == u"hive"_s) {
            set.address = {base::KeyAddress::fromString(u"SYSTEM\\Select"_s), u"Note"_s};
        } else if (what == u"computer"_s) {
            set.type = rules::RegistryType::Sz;
            set.address = {base::KeyAddress::fromString(u"SYSTEM\\CurrentControlSet\\Control\\ComputerName\\ComputerName"_s), u"ComputerName"_s};
            set.data = u"SOMEBODY"_s;
        } else if (what == u"dirty"_s) {
            QByteArray hive = bytesOf(shop.hivePath());
            hive[4] = static_cast<char>(hive[4] + 1);
            write(shop.hivePath(), hive);
        } else if (what == u"gone"_s) {
            QVERIFY(QDir().rename(shop.folder(), shop.beside(u"elsewhere"_s)));
        } else if (what == u"medium"_s) {
            write(shop.beside(u"machine/media/crypt32.dll"_s), bytesOf(shop.beside(u"machine/media/crypt32.dll"_s)) + 'x');
        } else if (what == u"medium gone"_s) {
            QVERIFY(QFile::remove(shop.beside(u"machine/media/crypt32.dll"_s)));
        } else if (what == u"file"_s) {
            const QString path = shop.folder() + u"/System32/crypt32.dll"_s;
            write(path, bytesOf(path) + 'x');
        } else if (what == u"import"_s) {
            QVERIFY(QFile::remove(shop.folder() + u"/System32/msvcrt.dll"_s));
        }
        if (!set.address.key.path.isEmpty())
            QVERIFY(shop.apply(shop.planned({action(set)}))->state == RunState::Applied);
    }
};

QTEST_GUILESS_MAIN(TestApply)
#include "tst_apply.moc"
