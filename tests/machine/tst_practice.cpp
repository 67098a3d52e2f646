// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/machine.h"
#include "machine/practice/practice.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using base::Probe;

namespace {

Probe windows(Probe::Kind kind)
{
    Probe probe;
    probe.kind = kind;
    return probe;
}

Probe withText(Probe::Kind kind, const QString &text)
{
    Probe probe;
    probe.kind = kind;
    probe.text = text;
    return probe;
}

QString answer(const machine::Machine &machine, const Probe &probe)
{
    const base::Finding finding = machine::examine(machine, probe);
    return finding.value ? base::toString(*finding.value) : u"absent"_s;
}

} // namespace

/// The practice machines are what their articles speak of, seen through the same door as a real machine.
class TestPractice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyScenario_data()
    {
        QTest::addColumn<QString>("edition");
        QTest::addColumn<QString>("servicePack");
        QTest::addColumn<QString>("thirdItem");
        QTest::addColumn<QString>("yes"); // what is there, by probe
        QTest::newRow("Q142676") << "nt4-server" << "sp3" << "absent" << "service MSSQLServer,service SnaBase,service W3SVC";
        QTest::newRow("Q158308") << "nt4-server" << "sp1" << "absent" << "exchange-4.0,service MSExchangeMTA,image exchsrvr\\connect\\msmcon";
        QTest::newRow("Q212825") << "nt4-workstation" << "sp3" << "absent" << "sms-2.0,service wuser32";
        QTest::newRow("Q259042") << "nt4-server" << "sp6a" << "absent" << "";
        QTest::newRow("Q311860") << "nt4-workstation" << "sp6a" << "absent" << "service HPGate,file System32\\HPSmartF.dll,hotfix Q299444,uninstall NTLock";
        QTest::newRow("healthy") << "nt4-server" << "sp6a" << "512" << "hotfix Q299444";
    }

    void everyScenario()
    {
        QFETCH(QString, edition);
        QFETCH(QString, servicePack);
        QFETCH(QString, thirdItem);
        QFETCH(QString, yes);
        const QString scenario = QString::fromLatin1(QTest::currentDataTag());
        QTemporaryDir folder;
        const auto root = machine::practice::make(folder.path(), scenario);
        QVERIFY2(root, qPrintable(root ? QString() : root.error().toString()));
        QCOMPARE(*root, folder.path() + u"/WINNT"_s);
        QCOMPARE(machine::practice::scenarioOf(*root)->id, scenario);
        QCOMPARE(machine::practice::scenarioOf(folder.path())->id, scenario);

        const auto machine = machine::open(folder.path());
        QVERIFY2(machine, qPrintable(machine ? QString() : machine.error().toString()));
        QCOMPARE((*machine)->identity().kind, machine::Kind::Practice);
        QCOMPARE((*machine)->identity().location, *root);
        QVERIFY(!(*machine)->identity().computerName.isEmpty());
        QCOMPARE((*machine)->controlSets(), (machine::ControlSets{1, 1, 2, 0}));
        for (const QString &name : {u"SYSTEM"_s, u"SOFTWARE"_s}) {
            const auto hive = (*machine)->hive(name);
            QVERIFY2(hive, qPrintable(hive ? QString() : hive.error().toString()));
            QCOMPARE(hive->trouble, QString());
            QVERIFY(!hive->dirty);
            QCOMPARE(hive->log, u"%1.LOG is not newer than %1; Windows ignores it."_s.arg(name));
        }

        QCOMPARE(answer(**machine, windows(Probe::Kind::Edition)), edition);
        QCOMPARE(answer(**machine, windows(Probe::Kind::ServicePack)), servicePack);
        QCOMPARE(answer(**machine, windows(Probe::Kind::Processor)), u"intel"_s);
        Probe third = windows(Probe::Kind::ValuePart);
        third.key = base::KeyAddress::fromString(u"SYSTEM\\CurrentControlSet\\Control\\Session Manager\\SubSystems"_s);
        third.name = u"Windows"_s;
        third.part = u"SharedSection"_s;
        third.item = 3;
        QCOMPARE(answer(**machine, third), thirdItem);

        const QStringList expected = yes.split(u',', Qt::SkipEmptyParts);
        for (const auto &[name, probe] : products())
            QCOMPARE(name + u' ' + answer(**machine, probe), name + (expected.contains(name) ? u" yes"_s : u" no"_s));
    }

    void everyScenarioIsListed()
    {
        QStringList ids;
        for (const machine::practice::Scenario &scenario : machine::practice::scenarios()) {
            ids.append(scenario.id);
            QVERIFY(!scenario.title.isEmpty() && !scenario.story.isEmpty() && !scenario.reports.empty());
            for (const machine::practice::Report &report : scenario.reports)
                QVERIFY(!report.value.isEmpty() && !report.value.contains(u'\n') && !report.words.isEmpty());
        }
        QCOMPARE(ids, (QStringList{u"Q142676"_s, u"Q158308"_s, u"Q212825"_s, u"Q259042"_s, u"Q311860"_s, u"healthy"_s, u"windows-10"_s}));
    }

    void nothingIsOverwritten()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u".hidden"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const auto refused = machine::practice::make(folder.path(), u"healthy"_s);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, base::Failure::Refused);
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{u".hidden"_s});
        QCOMPARE(machine::practice::make(file.fileName(), u"healthy"_s).error().kind, base::Failure::Refused);
    }

    void unknownScenarioListsTheKnownOnes()
    {
        QTemporaryDir folder;
        const QString target = folder.filePath(u"new"_s);
        const auto refused = machine::practice::make(target, u"Q1"_s);
        QCOMPARE(refused.error().kind, base::Failure::BadInput);
        QVERIFY(refused.error().message.contains(u"Q142676, Q158308"_s));
        QVERIFY(!QFile::exists(target));
        QCOMPARE(machine::open(u"practice:"_s).error().kind, base::Failure::BadInput);
    }

    void practiceMachinesOfTheUserAreNumbered()
    {
        QTemporaryDir data;
        qputenv("FIXWRIGHT_DATA", QFile::encodeName(data.path()));
        const auto first = machine::open(u"practice"_s);
        const auto second = machine::open(u"practice:Q142676"_s);
        const auto third = machine::open(u"practice:healthy"_s);
        qunsetenv("FIXWRIGHT_DATA");
        QVERIFY(first && second && third);
        QCOMPARE((*first)->identity().location, data.filePath(u"practice/Q142676-1/WINNT"_s));
        QCOMPARE((*second)->identity().location, data.filePath(u"practice/Q142676-2/WINNT"_s));
        QCOMPARE((*third)->identity().location, data.filePath(u"practice/healthy-1/WINNT"_s));
    }

    void publishedSizesDatesAndMedia()
    {
        QTemporaryDir folder;
        QVERIFY(machine::practice::make(folder.path(), u"Q212825"_s));
        const auto machine = machine::open(folder.path());
        QVERIFY(machine);
        const auto crypt32 = (*machine)->file({u"System32\\CRYPT32.DLL"_s});
        QVERIFY(crypt32 && *crypt32);
        QCOMPARE((*crypt32)->size, 115'472);
        QCOMPARE((*crypt32)->modified.date(), QDate(1997, 5, 1));
        QCOMPARE((*crypt32)->version->toString(), u"4.0.1381.4"_s);
        // What the newer file needs is there, so that replacing it can succeed.
        for (const QString &medium : {u"media"_s, u"media-alpha"_s})
            QVERIFY(QFile::exists(folder.filePath(medium + u"/crypt32.dll"_s)));
        for (const QString &import : {u"msvcrt.dll"_s, u"KERNEL32.dll"_s, u"ADVAPI32.dll"_s, u"USER32.dll"_s}) {
            const auto path = (*machine)->pathOf({u"System32\\"_s + import});
            QVERIFY(path && *path);
        }
    }

private:
    static std::vector<std::pair<QString, Probe>> products()
    {
        Probe sms;
        sms.key = base::KeyAddress::fromString(u"SOFTWARE\\Microsoft\\SMS\\Client"_s);
        Probe exchange = windows(Probe::Kind::RegistryValue);
        exchange.key = base::KeyAddress::fromString(u"SOFTWARE\\Microsoft\\Exchange\\Setup"_s);
        exchange.name = u"NewestBuild"_s;
        exchange.compare = Probe::Comparison{.is = {}, .contains = {}, .from = u"1"_s, .below = u"1457"_s, .line = {}, .noLine = {}};
        Probe hpFile = windows(Probe::Kind::FileExists);
        hpFile.file.path = u"System32\\HPSmartF.dll"_s;
        std::vector<std::pair<QString, Probe>> all{{u"sms-2.0"_s, sms}, {u"exchange-4.0"_s, exchange}, {u"file System32\\HPSmartF.dll"_s, hpFile}};
        for (const QString &service : {u"MSSQLServer"_s, u"SnaBase"_s, u"W3SVC"_s, u"MSExchangeMTA"_s, u"wuser32"_s, u"HPGate"_s})
            all.emplace_back(u"service "_s + service, withText(Probe::Kind::ServiceExists, service));
        all.emplace_back(u"image exchsrvr\\connect\\msmcon"_s, withText(Probe::Kind::ServiceImage, u"exchsrvr\\connect\\msmcon"_s));
        all.emplace_back(u"hotfix Q299444"_s, withText(Probe::Kind::Hotfix, u"Q299444"_s));
        all.emplace_back(u"uninstall NTLock"_s, withText(Probe::Kind::Uninstall, u"NTLock"_s));
        return all;
    }
};

QTEST_GUILESS_MAIN(TestPractice)
#include "tst_practice.moc"
