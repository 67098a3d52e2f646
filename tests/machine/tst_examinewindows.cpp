// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/probes.h"

#include <QTest>

using namespace probes;

/// What the machine says of its Windows: edition, service pack, processor, release, architecture.
class TestExamineWindows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void edition_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("product");
        QTest::addColumn<QString>("suite");
        QTest::addColumn<QString>("answer");
        QTest::newRow("workstation") << "4.0" << "WinNT" << "" << "nt4-workstation";
        QTest::newRow("server") << "4.0" << "ServerNT" << "" << "nt4-server";
        QTest::newRow("domain controller") << "4.0" << "LANMANNT" << "" << "nt4-server";
        QTest::newRow("terminal server") << "4.0" << "ServerNT" << "Terminal Server" << "nt4-terminal";
        QTest::newRow("enterprise") << "4.0" << "ServerNT" << "Enterprise" << "nt4-enterprise";
        QTest::newRow("another suite") << "4.0" << "ServerNT" << "Small Business" << "nt4-server";
        QTest::newRow("workstation with a suite") << "4.0" << "WinNT" << "Terminal Server" << "nt4-workstation";
        QTest::newRow("unheard of") << "4.0" << "ToasterNT" << "" << "unknown";
        QTest::newRow("NT 3.51") << "3.51" << "WinNT" << "" << "nt351";
        QTest::newRow("Windows 2000") << "5.0" << "WinNT" << "" << "win2000";
        QTest::newRow("Windows XP") << "5.1" << "WinNT" << "" << "other";
    }

    void edition()
    {
        QFETCH(QString, version);
        QFETCH(QString, product);
        QFETCH(QString, suite);
        QFETCH(QString, answer);
        MemoryMachine machine = windows(version, product);
        if (!suite.isEmpty())
            set(machine, productOptions, u"ProductSuite"_s, RegistryValue::fromText(7, suite + QChar(0)));
        const QString found = examined(machine, probe(Kind::Edition));
        QVERIFY2(found.startsWith(answer + u" | SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion, CurrentVersion = \""_s + version + u'"'), qPrintable(found));
        const bool isWeak = answer == u"nt4-terminal"_s || answer == u"nt4-enterprise"_s;
        QCOMPARE(found.contains(u"weak evidence"_s), isWeak);
        QCOMPARE(found.contains(u"SYSTEM\\ControlSet001\\Control\\ProductOptions, ProductType"_s), version == u"4.0"_s);
    }

    void editionWithoutEvidence()
    {
        QCOMPARE(examined(MemoryMachine(), probe(Kind::Edition)), u"unknown | SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion does not exist."_s);
        MemoryMachine machine;
        set(machine, currentVersion, u"CurrentVersion"_s, number(4));
        QVERIFY(examined(machine, probe(Kind::Edition)).endsWith(u"is no text."_s));
    }

    void servicePack_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("csd");
        QTest::addColumn<QString>("hotfix"); // Installed of Q246009
        QTest::addColumn<QString>("answer");
        QTest::newRow("none") << "4.0" << "" << "" << "none";
        QTest::newRow("1") << "4.0" << "Service Pack 1" << "" << "sp1";
        QTest::newRow("3") << "4.0" << "Service Pack 3" << "" << "sp3";
        QTest::newRow("left by a hotfix") << "4.0" << "Service Pack 4 RC 1.2" << "" << "sp4";
        QTest::newRow("6") << "4.0" << "Service Pack 6" << "" << "sp6";
        QTest::newRow("6a") << "4.0" << "Service Pack 6" << "1" << "sp6a";
        QTest::newRow("6a in words") << "4.0" << "Service Pack 6a" << "" << "sp6a";
        QTest::newRow("6, hotfix removed") << "4.0" << "Service Pack 6" << "0" << "sp6";
        QTest::newRow("hotfix entry on 5") << "4.0" << "Service Pack 5" << "1" << "sp5";
        QTest::newRow("7") << "4.0" << "Service Pack 7" << "" << "unknown";
        QTest::newRow("13") << "4.0" << "Service Pack 13" << "" << "unknown";
        QTest::newRow("0") << "4.0" << "Service Pack 0" << "" << "unknown";
        QTest::newRow("3.5") << "4.0" << "Service Pack 3.5" << "" << "unknown";
        QTest::newRow("other words") << "4.0" << "Servicepack drei" << "" << "unknown";
        QTest::newRow("none on Windows 2000") << "5.0" << "" << "" << "none";
        QTest::newRow("4 of Windows 2000") << "5.0" << "Service Pack 4" << "" << "sp4";
        QTest::newRow("6 and another hotfix") << "5.0" << "Service Pack 6" << "1" << "sp6";
    }

    void servicePack()
    {
        QFETCH(QString, version);
        QFETCH(QString, csd);
        QFETCH(QString, hotfix);
        QFETCH(QString, answer);
        MemoryMachine machine = windows(version, u"WinNT"_s);
        if (!csd.isEmpty())
            set(machine, currentVersion, u"CSDVersion"_s, text(csd));
        if (!hotfix.isEmpty())
            set(machine, currentVersion + u"\\Hotfix\\Q246009"_s, u"Installed"_s, number(hotfix.toUInt()));
        const QString found = examined(machine, probe(Kind::ServicePack));
        QCOMPARE(found.section(u" | "_s, 0, 0), answer);
        if (version == u"4.0"_s && !csd.isEmpty())
            QVERIFY2(found.contains(u"CurrentVersion, CSDVersion = \""_s + csd + u'"'), qPrintable(found));
    }

    void servicePackOfNt31()
    {
        MemoryMachine machine = windows(u"4.0"_s, u"WinNT"_s);
        set(machine, currentVersion, u"CSDVersion"_s, number(0x300));
        QCOMPARE(examined(machine, probe(Kind::ServicePack)).section(u" | "_s, 0, 0), u"unknown"_s);
    }

    void processor()
    {
        MemoryMachine machine;
        QVERIFY(examined(machine, probe(Kind::Processor)).startsWith(u"unknown | "_s));
        const QString environment = u"SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Environment"_s;
        set(machine, environment, u"PROCESSOR_ARCHITECTURE"_s, text(u"ALPHA"_s));
        QVERIFY(examined(machine, probe(Kind::Processor)).startsWith(u"alpha | SYSTEM\\ControlSet001\\Control\\Session Manager\\Environment, PROCESSOR"_s));
        set(machine, environment, u"PROCESSOR_ARCHITECTURE"_s, text(u"x86"_s));
        QVERIFY(examined(machine, probe(Kind::Processor)).startsWith(u"intel"_s));
        set(machine, environment, u"PROCESSOR_ARCHITECTURE"_s, text(u"PPC"_s));
        QVERIFY(examined(machine, probe(Kind::Processor)).startsWith(u"other"_s));
        machine::FileInfo kernel;
        machine.setFile({u"SYSTEM32\\NTOSKRNL.EXE"_s}, kernel); // no program: says nothing
        QVERIFY(examined(machine, probe(Kind::Processor)).startsWith(u"other"_s));
        kernel.processor = u"alpha"_s;
        machine.setFile({u"SYSTEM32\\NTOSKRNL.EXE"_s}, kernel);
        QCOMPARE(examined(machine, probe(Kind::Processor)), u"alpha | System32\\ntoskrnl.exe is a program for this processor"_s);
    }

    void release_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<int>("build");
        QTest::addColumn<bool>("isTen"); // CurrentMajorVersionNumber is there
        QTest::addColumn<QString>("product");
        QTest::addColumn<QString>("display");
        QTest::addColumn<QString>("answer");
        QTest::newRow("NT 3.51") << "3.51" << 1057 << false << "WinNT" << "" << "nt3.51";
        QTest::newRow("NT 4.0") << "4.0" << 1381 << false << "LanmanNT" << "" << "nt4";
        QTest::newRow("2000") << "5.0" << 2195 << false << "ServerNT" << "" << "2000";
        QTest::newRow("XP") << "5.1" << 2600 << false << "WinNT" << "" << "xp";
        QTest::newRow("XP for x64") << "5.2" << 3790 << false << "WinNT" << "" << "xp";
        QTest::newRow("2003") << "5.2" << 3790 << false << "ServerNT" << "" << "2003";
        QTest::newRow("2003 or XP") << "5.2" << 3790 << false << "ToasterNT" << "" << "unknown";
        QTest::newRow("Vista") << "6.0" << 6002 << false << "WinNT" << "" << "vista";
        QTest::newRow("7") << "6.1" << 7601 << false << "WinNT" << "" << "7";
        QTest::newRow("2008 R2") << "6.1" << 7601 << false << "LanmanNT" << "" << "2008-r2";
        QTest::newRow("8.1") << "6.3" << 9600 << false << "WinNT" << "" << "8.1";
        QTest::newRow("10 1507") << "6.3" << 10240 << true << "WinNT" << "" << "10-1507";
        QTest::newRow("10 22H2") << "6.3" << 19045 << true << "WinNT" << "22H2" << "10-22h2";
        QTest::newRow("11 24H2") << "6.3" << 26100 << true << "WinNT" << "24H2" << "11-24h2";
        QTest::newRow("2022") << "6.3" << 20348 << true << "ServerNT" << "21H2" << "2022";
        QTest::newRow("2025") << "6.3" << 26100 << true << "LanmanNT" << "24H2" << "2025";
        QTest::newRow("a later one") << "6.3" << 29999 << true << "WinNT" << "27H1" << "11-27h1";
        QTest::newRow("a build that names nothing") << "6.3" << 29999 << true << "WinNT" << "" << "unknown";
        QTest::newRow("a later server") << "6.3" << 29999 << true << "ServerNT" << "27H1" << "unknown";
        QTest::newRow("unheard of") << "7.0" << 1 << false << "WinNT" << "" << "unknown";
    }

    void release()
    {
        QFETCH(QString, version);
        QFETCH(int, build);
        QFETCH(bool, isTen);
        QFETCH(QString, product);
        QFETCH(QString, display);
        QFETCH(QString, answer);
        MemoryMachine machine = windows(version, product);
        set(machine, currentVersion, u"CurrentBuildNumber"_s, text(QString::number(build)));
        if (isTen)
            set(machine, currentVersion, u"CurrentMajorVersionNumber"_s, number(10));
        if (!display.isEmpty())
            set(machine, currentVersion, u"DisplayVersion"_s, text(display));
        const QString found = examined(machine, probe(Kind::Release));
        QVERIFY2(found.startsWith(answer + u" | SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion, Current"_s), qPrintable(found));
        QVERIFY(examined(machine, probe(Kind::Build)).startsWith(u"%1 | "_s.arg(build)));
        const bool isSure = product != u"ToasterNT"_s;
        QCOMPARE(examined(machine, probe(Kind::ProductType)).startsWith(u"unknown"_s), !isSure);
    }

    void everyReleaseIsAWord()
    {
        QVERIFY(base::isWordOf(base::ProbeResult::Release, u"11-24h2"_s));
        QVERIFY(base::isWordOf(base::ProbeResult::Release, u"12-30h1"_s));
        QVERIFY(!base::isWordOf(base::ProbeResult::Release, u"11-24h3"_s));
        QVERIFY(!base::isWordOf(base::ProbeResult::Architecture, u"intel"_s));
    }

    void architecture_data()
    {
        QTest::addColumn<QString>("processor");
        QTest::addColumn<QString>("architecture");
        QTest::addColumn<QString>("old");
        QTest::newRow("x86") << "x86" << "x86" << "intel";
        QTest::newRow("Alpha") << "ALPHA" << "alpha" << "alpha";
        QTest::newRow("AMD64") << "AMD64" << "x64" << "other";
        QTest::newRow("ARM64") << "ARM64" << "arm64" << "other";
        QTest::newRow("MIPS") << "MIPS" << "mips" << "other";
        QTest::newRow("unheard of") << "Z80" << "unknown" << "other";
    }

    void architecture()
    {
        QFETCH(QString, processor);
        QFETCH(QString, architecture);
        QFETCH(QString, old);
        MemoryMachine machine;
        set(machine, u"SYSTEM\\CurrentControlSet\\Control\\Session Manager\\Environment"_s, u"PROCESSOR_ARCHITECTURE"_s, text(processor));
        QCOMPARE(examined(machine, probe(Kind::Architecture)).section(u" | "_s, 0, 0), architecture);
        QCOMPARE(examined(machine, probe(Kind::Processor)).section(u" | "_s, 0, 0), old);
    }
};

QTEST_GUILESS_MAIN(TestExamineWindows)
#include "tst_examinewindows.moc"
