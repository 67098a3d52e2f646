// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/practice/scenario.h"
#include "program.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString hivePath = u"machine/Windows/System32/config/SYSTEM"_s;
const QString tree = QStringLiteral(FIXWRIGHT_SOURCE_DIR "/rules/windows-network-printing.tree.yaml");

/// The line of a value as reglookup prints it.
QByteArray readByAnother(const Program &program, const QString &path)
{
    for (const QByteArray &line : program.start(u"reglookup"_s, {u"-p"_s, path, hivePath}).out.split('\n')) {
        if (line.startsWith('/'))
            return line;
    }
    return {};
}

/// What hivexget, a third reader, makes of it.
QByteArray readByHivex(const Program &program)
{
    return program.start(u"hivexget"_s, {hivePath, u"\\ControlSet001\\Services\\Spooler"_s, u"Start"_s}).out.trimmed();
}

} // namespace

/// A repair on a machine of today, whose hives are of version 1.5 and whose programs are for x64.
class TestWindows10 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeWay()
    {
        const Program program;
        QVERIFY(!program.practice(u"windows-10"_s, u"machine"_s).isEmpty());
        const QByteArray before = program.contents(hivePath);
        QCOMPARE(before.mid(20, 8), QByteArray::fromHex("0100000005000000")); // version 1.5
        QVERIFY(readByAnother(program, u"/ControlSet001/Services/Spooler/Start"_s).contains("DWORD,0x00000004"));

        const QStringList line{u"--tree"_s, tree, u"--machine"_s, u"machine"_s, u"--answer"_s, u"service=no"_s};
        const auto diagnosed = program.run(QStringList{u"diagnose"_s} + line + QStringList{u"--json"_s});
        QVERIFY2(diagnosed.exit == 0 && diagnosed.out.contains("spooler-disabled"), diagnosed.all());
        const auto planned = program.run(QStringList{u"plan"_s} + line + QStringList{u"--json"_s, u"-o"_s, u"case.plan"_s});
        QVERIFY2(planned.exit == 2, planned.all());
        QCOMPARE(program.contents(hivePath), before);

        const auto applied = program.run({u"apply"_s, u"case.plan"_s, u"--yes"_s, u"--trust"_s, u"--json"_s});
        QVERIFY2(applied.exit == 0, applied.all());
        QCOMPARE(applied.json()[u"outcome"_s].toString(), u"applied"_s);
        QVERIFY(readByAnother(program, u"/ControlSet001/Services/Spooler/Start"_s).contains("DWORD,0x00000002"));
        QCOMPARE(readByHivex(program), QByteArray("2"));
        QCOMPARE(program.contents(hivePath).mid(20, 8), before.mid(20, 8));

        const QString id = applied.json()[u"case"_s].toString();
        const auto verified = program.run({u"verify"_s, id});
        QVERIFY2(verified.exit == 0, verified.all());
        const auto undone = program.run({u"undo"_s, id, u"--yes"_s});
        QVERIFY2(undone.exit == 0, undone.all());
        QCOMPARE(program.contents(hivePath), before);
    }

    void problemsOfToday_data()
    {
        QTest::addColumn<QStringList>("answers");
        QTest::addColumn<QString>("path"); // below the control set
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("w10-1068") << QStringList{u"error=yes"_s} << u"Services/Spooler/DependOnService"_s << QByteArray("MULTI_SZ,RPCSS|http,");
        QTest::newRow("w10-usb") << QStringList{u"sticks=yes"_s} << u"Services/USBSTOR/Start"_s << QByteArray("DWORD,0x00000003,");
        QTest::newRow("w10-power") << QStringList{u"standby=yes"_s, u"adapter=Ethernet Connection I219-LM"_s}
                                   << u"Control/Class/{4d36e972-e325-11ce-bfc1-08002be10318}/0000/PnPCapabilities"_s << QByteArray("DWORD,0x00000018,");
    }

    void problemsOfToday()
    {
        QFETCH(QStringList, answers);
        QFETCH(QString, path);
        QFETCH(QByteArray, after);
        const Program program;
        QVERIFY(!program.practice(u"windows-10"_s, u"machine"_s).isEmpty());
        using namespace machine::practice;
        const auto recipe = std::ranges::find(recipes(), u"windows-10"_s, &Recipe::scenario);
        machine::regf::NewKey root = systemHive10(*recipe);
        machine::regf::NewKey &set = root.at(u"ControlSet001"_s);
        set.at(u"Services\\Spooler"_s).set(u"DependOnService"_s, machine::RegistryValue::fromText(7, u"RPCSS\0OldPrintMonitor\0http\0"_s));
        set.at(u"Services\\USBSTOR"_s).set(u"Start"_s, 4U).set(u"Type"_s, 1U);
        set.at(u"Control\\Class\\{4d36e972-e325-11ce-bfc1-08002be10318}\\0000"_s).set(u"NetCfgInstanceId"_s, u"{0BAB5A3C}"_s);
        set.at(u"Control\\Class\\{4d36e972-e325-11ce-bfc1-08002be10318}\\0001"_s).set(u"DriverDesc"_s, u"WAN Miniport"_s);
        QVERIFY(program.write(hivePath, machine::regf::write(root, u"SYSTEM"_s, lastShutdown(), machine::regf::Shape::Later)));
        const QByteArray before = program.contents(hivePath);

        const QString file = QStringLiteral(FIXWRIGHT_SOURCE_DIR "/tests/articles/%1.tree.yaml").arg(QString::fromLatin1(QTest::currentDataTag()));
        const auto checked = program.run({u"check"_s, file});
        QVERIFY2(checked.exit == 0 && checked.all().contains(" 0 warnings"), checked.all());
        QStringList line{u"--tree"_s, file, u"--machine"_s, u"machine"_s};
        for (const QString &answer : answers)
            line << u"--answer"_s << answer;
        const auto planned = program.run(QStringList{u"plan"_s} + line + QStringList{u"-o"_s, u"case.plan"_s});
        QVERIFY2(planned.exit == 2, planned.all());
        const auto applied = program.run({u"apply"_s, u"case.plan"_s, u"--yes"_s, u"--trust"_s, u"--json"_s});
        QVERIFY2(applied.exit == 0, applied.all());
        const QByteArray read = readByAnother(program, u"/ControlSet001/"_s + path);
        QVERIFY2(read.contains(',' + after), read);
        const QString id = applied.json()[u"case"_s].toString();
        const auto verified = program.run({u"verify"_s, id});
        QVERIFY2(verified.exit == 0, verified.all());
        const auto undone = program.run({u"undo"_s, id, u"--yes"_s});
        QVERIFY2(undone.exit == 0, undone.all());
        QCOMPARE(program.contents(hivePath), before);
    }

    void asAPracticeMachineOfItsOwn()
    {
        const Program program;
        const auto diagnosed = program.run({u"diagnose"_s, u"--tree"_s, tree, u"--machine"_s, u"practice:windows-10"_s, u"--answer"_s, u"service=no"_s});
        QVERIFY2(diagnosed.exit == 0, diagnosed.all());
    }

    /// Fast startup leaves the system asleep; what would be written is lost.
    void asleepItIsNotChanged()
    {
        const Program program;
        QVERIFY(!program.practice(u"windows-10"_s, u"machine"_s).isEmpty());
        QVERIFY(program.write(u"machine/hiberfil.sys"_s, "HIBR"));
        const QByteArray before = program.contents(hivePath);
        const QStringList line{u"--tree"_s, tree, u"--machine"_s, u"machine"_s, u"--answer"_s, u"service=no"_s};
        const auto planned = program.run(QStringList{u"plan"_s} + line + QStringList{u"-o"_s, u"case.plan"_s});
        QVERIFY2(planned.all().contains("hibernated") && planned.all().contains("shutdown /s /f /t 0"), planned.all());
        const auto applied = program.run({u"apply"_s, u"case.plan"_s, u"--yes"_s, u"--trust"_s});
        QVERIFY2(applied.exit != 0, applied.all());
        QCOMPARE(program.contents(hivePath), before);
    }

    void unappliedLogsAreNotWrittenOver()
    {
        const Program program;
        QVERIFY(!program.practice(u"windows-10"_s, u"machine"_s).isEmpty());
        QByteArray log = program.contents(hivePath).first(512);
        QByteArray entry(512, '\0');
        entry.replace(0, 4, "HvLE");
        entry[5] = 2;  // 512 bytes
        entry[12] = 6; // the hive is at 5
        QVERIFY(program.write(hivePath + u".LOG2"_s, log + entry));
        const auto planned = program.run({u"plan"_s, u"--tree"_s, tree, u"--machine"_s, u"machine"_s, u"--answer"_s, u"service=no"_s});
        QVERIFY2(planned.exit == 5 && planned.all().contains("SYSTEM.LOG2 (sequence number 6) is newer than SYSTEM (5)"), planned.all());
        QVERIFY2(planned.all().contains("shutdown /s /f /t 0"), planned.all());
    }
};

QTEST_GUILESS_MAIN(TestWindows10)
#include "tst_windows10.moc"
