// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/memorymachine.h"
#include "machine/nomachine.h"
#include "machine/practice/programfile.h"
#include "repair/makeplan.h"
#include "repair/preview.h"
#include "repair/workshop.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace workshop;
using repair::ChangeKind;
using repair::PlanStatus;

namespace {

const QString line = u"%SystemRoot%\\system32\\csrss.exe ObjectDirectory=\\Windows SharedSection=1024,3072 Windows=On MaxRequestThreads=16"_s;

machine::MemoryMachine memory(const QString &value, machine::ControlSets sets = {1, 1, 2, 0}, quint32 type = 2)
{
    machine::MemoryMachine machine;
    machine.setControlSets(sets);
    for (const int set : {1, 2, 3})
        machine.setValue(windowsLine(machine::ControlSets::keyName(set)), machine::RegistryValue::fromText(type, value));
    return machine;
}

/// A machine in memory on a disk in another condition.
class OnDisk final : public machine::Machine
{
public:
    OnDisk(const machine::Machine &machine, machine::Condition condition)
        : m_machine(machine)
        , m_condition(std::move(condition))
    {
    }
    [[nodiscard]] machine::Identity identity() const override { return m_machine.identity(); }
    [[nodiscard]] bool canRead() const override { return true; }
    [[nodiscard]] bool canWrite() const override { return m_condition.writable; }
    [[nodiscard]] machine::Condition condition() const override { return m_condition; }
    [[nodiscard]] base::Result<machine::ControlSets> controlSets() const override { return m_machine.controlSets(); }
    [[nodiscard]] base::Result<machine::HiveFile> hive(const QString &name) const override { return m_machine.hive(name); }
    [[nodiscard]] base::Result<std::optional<machine::KeyInfo>> key(const base::KeyAddress &address) const override { return m_machine.key(address); }
    [[nodiscard]] base::Result<std::optional<machine::RegistryValue>> value(const base::ValueAddress &address) const override
    {
        return m_machine.value(address);
    }
    [[nodiscard]] base::Result<std::optional<machine::FileInfo>> file(const base::FileAddress &address) const override { return m_machine.file(address); }
    [[nodiscard]] base::Result<std::optional<QString>> pathOf(const base::FileAddress &address) const override { return m_machine.pathOf(address); }

private:
    const machine::Machine &m_machine;
    machine::Condition m_condition;
};

QString all(const QStringList &texts)
{
    return texts.join(u'\n');
}

} // namespace

class TestPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesTheMachinesOwnLine()
    {
        const Workshop shop;
        const auto run = shop.plannedThirdItem();
        const repair::Plan &plan = *run.plan;
        QCOMPARE(plan.status, PlanStatus::Changes);
        QCOMPARE(plan.refusals, QStringList());
        QCOMPARE(plan.changes.size(), 2u);
        const repair::Change &change = plan.changes.front();
        QCOMPARE(change.kind, ChangeKind::SetValue);
        QVERIFY(change.automatic);
        QCOMPARE(change.address(), u"SYSTEM\\ControlSet001\\Control\\Session Manager\\SubSystems, Windows"_s);
        QCOMPARE(change.typeText(), u"REG_EXPAND_SZ"_s);
        QString expected = change.beforeText();
        expected.replace(u"SharedSection=1024,3072"_s, u"SharedSection=1024,3072,512"_s);
        QCOMPARE(change.afterText(), expected);
        QVERIFY(change.afterText().startsWith(u"%SystemRoot%"_s));
        QCOMPARE(change.cause, u"Because."_s);
        QCOMPARE(plan.act(), u"Change 1 registry value and restart later"_s);
        QCOMPARE(plan.basis.size(), 1u);
        QVERIFY(plan.restart);
        QVERIFY(all(plan.notDone).contains(u"Last Known Good"_s));
        QVERIFY(all(plan.notDone).contains(u"SYSTEM.ALT"_s));
    }

    void previewIsAUnifiedDiff()
    {
        const Workshop shop;
        const QString diff = repair::preview(*shop.plannedThirdItem().plan);
        QVERIFY(diff.contains(u"--- SYSTEM\\ControlSet001\\Control\\Session Manager\\SubSystems, Windows (REG_EXPAND_SZ, before)\n"_s));
        QVERIFY(diff.contains(u"+++ SYSTEM\\ControlSet001\\Control\\Session Manager\\SubSystems, Windows (REG_EXPAND_SZ, after)\n"_s));
        QVERIFY(diff.contains(u"\n-SharedSection=1024,3072\n+SharedSection=1024,3072,512\n"_s));
        QVERIFY(diff.contains(u"\n %SystemRoot%\\system32\\csrss.exe\n"_s));
        QVERIFY(diff.startsWith(u"# "_s));
        QCOMPARE(diff.count(u"\n+"_s), 2);
    }

    void lineOfAList_data()
    {
        QTest::addColumn<QString>("present"); // a NUL between strings is written |; empty: no value
        QTest::addColumn<QString>("after");   // empty: nothing to do or refused
        QTest::addColumn<bool>("refused");
        QTest::newRow("others stay in order") << u"b|a||"_s << u"b|a|New||"_s << false;
        QTest::newRow("old goes, in any letter case") << u"b|OLD|a||"_s << u"b|a|New||"_s << false;
        QTest::newRow("a longer one is another") << u"newer|old2||"_s << u"newer|old2|New||"_s << false;
        QTest::newRow("there already") << u"b|nEW||"_s << QString() << false;
        QTest::newRow("no value") << QString() << u"New||"_s << false;
        QTest::newRow("empty list") << u"||"_s << u"New||"_s << false;
        QTest::newRow("what Windows never reads") << u"b||a||"_s << QString() << true;
    }
    void lineOfAList()
    {
        QFETCH(QString, present);
        QFETCH(QString, after);
        QFETCH(bool, refused);
        const auto list = [](QString text) {
            machine::RegistryValue value = machine::RegistryValue::fromText(machine::regMultiSz, text.replace(u'|', QChar(0)));
            value.bytes.chop(2); // the rows write all of it
            return value;
        };
        machine::MemoryMachine machine;
        const base::ValueAddress address{base::KeyAddress::fromString(u"SOFTWARE\\A"_s), u"L"_s};
        machine.addKey(address.key);
        if (!present.isEmpty())
            machine.setValue(address, list(present));
        rules::RegistryLine line;
        line.address = address;
        line.remove = {u"old"_s};
        line.add = {u"New"_s};
        const auto plan = planOf(treeOf({action(line)}), machine);
        QVERIFY(plan);
        QCOMPARE(plan->status, refused ? PlanStatus::Refused : after.isEmpty() ? PlanStatus::Nothing : PlanStatus::Changes);
        if (!after.isEmpty())
            QCOMPARE(plan->changes.front().after, list(after));
    }

    void previewOfAListHasAStringALine()
    {
        const auto list = [](const QStringList &strings) { return machine::RegistryValue::fromText(machine::regMultiSz, strings.join(QChar(0)) + QChar(0)); };
        repair::Change change;
        change.kind = repair::ChangeKind::SetValue;
        change.value = {base::KeyAddress{{u"SYSTEM"_s, u"ControlSet001"_s, u"Control"_s, u"Lsa"_s}}, u"Authentication Packages"_s};
        change.before = list({u"other"_s, u"evil\n+line"_s});
        change.after = list({u"other"_s, u"evil\n+line"_s, u"msv1_0"_s});
        repair::Plan plan;
        plan.changes = {change};
        const QString diff = repair::preview(plan);
        QVERIFY2(diff.contains(u"\n other\n evil\ufffd+line\n+msv1_0\n"_s), qPrintable(diff));
    }

    void healthyMachineNeedsNothing()
    {
        const Workshop shop(u"healthy"_s);
        const auto run = shop.plannedThirdItem();
        QCOMPARE(run.plan->status, PlanStatus::Nothing);
        QVERIFY(run.plan->changes.empty());
        QVERIFY(!run.plan->restart);
        QVERIFY(all(run.plan->nothing).contains(u"Item 3 of SharedSection is there already: 512."_s));
        QCOMPARE(repair::preview(*run.plan), QString());
    }

    void reachesEverySetTheNextBootMayUse_data()
    {
        QTest::addColumn<int>("current");
        QTest::addColumn<int>("next");
        QTest::addColumn<int>("good");
        QTest::addColumn<QString>("sets");
        QTest::newRow("one") << 1 << 1 << 2 << u"1"_s;
        QTest::newRow("default differs") << 1 << 2 << 3 << u"2 1"_s;
        QTest::newRow("last good is current") << 1 << 2 << 1 << u"2 1"_s;
    }

    void reachesEverySetTheNextBootMayUse()
    {
        QFETCH(int, current);
        QFETCH(int, next);
        QFETCH(int, good);
        const auto machine = memory(line, {current, next, good, 0});
        const auto plan = planOf(treeOf({action(thirdItem())}), machine);
        QVERIFY(plan);
        QStringList sets;
        for (const auto &change : plan->changes)
            sets << change.value.key.path[1].last(1);
        QTEST(sets.join(u' '), "sets");
        QVERIFY(all(plan->notDone).contains(machine::ControlSets::keyName(good)));
    }

    void oneRefusedSetRefusesAll()
    {
        auto machine = memory(line, {1, 2, 3, 0});
        machine.setValue(windowsLine(u"ControlSet001"_s), machine::RegistryValue::fromText(2, u"SharedSection=1"_s));
        const auto plan = planOf(treeOf({action(thirdItem())}), machine);
        QVERIFY(plan);
        QCOMPARE(plan->status, PlanStatus::Refused);
        QVERIFY(plan->changes.empty());
        QCOMPARE(plan->refusals.size(), 1);
        QVERIFY2(plan->refusals.first().contains(u"ControlSet001"_s), qPrintable(plan->refusals.first()));
    }

    void refusesWhatIsNoText_data()
    {
        QTest::addColumn<quint32>("type");
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = machine::RegistryValue::fromText(2, line).bytes;
        QTest::newRow("binary") << 3u << good;
        QTest::newRow("strings") << 7u << good;
        QTest::newRow("half a character") << 2u << QByteArray("\0\xd8", 2) + good;
    }

    void refusesWhatIsNoText()
    {
        QFETCH(quint32, type);
        QFETCH(QByteArray, bytes);
        auto machine = memory(line);
        machine.setValue(windowsLine(u"ControlSet001"_s), {type, bytes});
        const auto plan = planOf(treeOf({action(thirdItem())}), machine);
        QVERIFY(plan);
        QCOMPARE(plan->status, PlanStatus::Refused);
    }

    void bytesBehindTheEndAreKept_data()
    {
        QTest::addColumn<QByteArray>("tail");
        QTest::newRow("two NULs") << QByteArray(4, '\0');
        QTest::newRow("odd length") << QByteArray("\0\0x", 3);
        QTest::newRow("another text") << QByteArray(2, '\0') + machine::RegistryValue::fromText(2, line).bytes;
        QTest::newRow("half a character") << QByteArray("\0\0\0\xd8", 4);
    }

    void bytesBehindTheEndAreKept()
    {
        QFETCH(QByteArray, tail);
        auto machine = memory(line);
        machine::RegistryValue value = machine::RegistryValue::fromText(2, line);
        value.bytes.chop(2);
        value.bytes += tail;
        machine.setValue(windowsLine(u"ControlSet001"_s), value);
        const auto plan = planOf(treeOf({action(thirdItem())}), machine);
        QVERIFY(plan && plan->status == PlanStatus::Changes);
        QString wanted = line;
        wanted.replace(u"1024,3072"_s, u"1024,3072,512"_s);
        QCOMPARE(plan->changes.front().after->text(), wanted);
        QVERIFY(plan->changes.front().after->bytes.endsWith(tail));
        QCOMPARE(plan->changes.front().after->bytes.size(), 2 * wanted.size() + tail.size());
        QVERIFY2(all(plan->warnings).contains(u"behind its end"_s), qPrintable(all(plan->warnings)));
    }

    void textWithoutItsEndStaysSo()
    {
        auto machine = memory(line);
        machine::RegistryValue value = machine::RegistryValue::fromText(2, line);
        value.bytes.chop(2);
        machine.setValue(windowsLine(u"ControlSet001"_s), value);
        const auto plan = planOf(treeOf({action(thirdItem())}), machine);
        QVERIFY(plan && plan->status == PlanStatus::Changes);
        QCOMPARE(plan->changes.front().after->bytes.size(), value.bytes.size() + 8); // ",512" in UTF-16
    }

    void noMachineGivesInstructions()
    {
        const machine::NoMachine machine;
        const auto plan = planOf(treeOf({action(thirdItem()), action(rules::Restart{u"Restart."_s})}), machine);
        QVERIFY(plan);
        QCOMPARE(plan->status, PlanStatus::Changes);
        QVERIFY(!plan->hasAutomatic());
        QCOMPARE(plan->changes.front().kind, ChangeKind::Manual);
        const QString text = plan->changes.front().text;
        QVERIFY(text.contains(u"Regedt32"_s) && text.contains(u",512"_s) && text.contains(u"Session Manager\\SubSystems"_s));
        QCOMPARE(plan->act(), u"Note 1 step to do by hand"_s);
    }

    void noMachineGivesInstructionsForAFile()
    {
        const machine::NoMachine machine;
        const auto plan = planOf(treeOf({action(rules::FileReplace{{u"System32\\crypt32.dll"_s}, u"Service Pack 4."_s, {}})}), machine);
        QVERIFY(plan);
        QCOMPARE(plan->status, PlanStatus::Changes);
        QCOMPARE(plan->changes.size(), 1u);
        QCOMPARE(plan->changes.front().kind, ChangeKind::Manual);
        QCOMPARE(plan->changes.front().confirm, u"I have replaced the file"_s);
        QVERIFY(plan->changes.front().text.contains(u"Service Pack 4."_s));
        QCOMPARE(plan->act(), u"Note 1 step to do by hand"_s);
    }

    void fileIsLookedAtWhereNothingCanBeWritten_data()
    {
        QTest::addColumn<QString>("version");
        QTest::addColumn<PlanStatus>("status");
        QTest::newRow("older") << u"4.0"_s << PlanStatus::Changes;
        QTest::newRow("new enough") << u"4.1"_s << PlanStatus::Nothing;
        QTest::newRow("not there") << QString() << PlanStatus::Refused;
    }

    void fileIsLookedAtWhereNothingCanBeWritten()
    {
        QFETCH(QString, version);
        machine::MemoryMachine machine;
        const base::FileAddress file{u"System32\\crypt32.dll"_s};
        machine::FileInfo info;
        info.version = QVersionNumber::fromString(version);
        if (!version.isEmpty())
            machine.setFile(file, info);
        const auto plan = planOf(treeOf({action(rules::FileReplace{file, u"Service Pack 4."_s, u"4.1"_s})}), machine);
        QVERIFY(plan);
        QTEST(plan->status, "status");
    }

    void aDiskThatCannotTakeTheChangeIsRefused()
    {
        const Workshop shop;
        const auto machine = shop.machine();
        machine::Condition condition = machine->condition();
        condition.freeBytes = 1000;
        auto plan = planOf(treeOf({action(thirdItem())}), OnDisk(*machine, condition));
        QVERIFY(plan && plan->status == PlanStatus::Refused);
        QVERIFY2(all(plan->refusals).contains(u"Free that much space"_s), qPrintable(all(plan->refusals)));

        condition.freeBytes = 1'000'000'000;
        condition.writable = false;
        condition.whyNotWritable = u"It is mounted read-only. Remount it."_s;
        for (const auto &what : {action(thirdItem()), action(rules::FileReplace{{u"System32\\user32.dll"_s}, u"Service Pack 4."_s, {}})}) {
            plan = planOf(treeOf({what}), OnDisk(*machine, condition));
            QVERIFY(plan && plan->status == PlanStatus::Refused);
            QCOMPARE(plan->refusals, QStringList{condition.whyNotWritable});
        }
    }

    void dirtyHiveIsRefused()
    {
        const Workshop shop;
        QByteArray hive = bytesOf(shop.hivePath());
        hive[4] = static_cast<char>(hive[4] + 1); // the first sequence number runs ahead: not closed properly
        write(shop.hivePath(), hive);
        const auto run = shop.plannedThirdItem();
        QCOMPARE(run.plan->status, PlanStatus::Refused);
        QVERIFY2(all(run.plan->refusals).contains(u"Start Windows on that machine"_s), qPrintable(all(run.plan->refusals)));
    }

    void setAndDelete()
    {
        const Workshop shop;
        rules::RegistrySet set;
        set.address = {base::KeyAddress::fromString(u"SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion"_s), u"RegisteredOwner"_s};
        set.type = rules::RegistryType::Sz;
        set.data = u"Helpdesk"_s;
        rules::RegistrySet number = set;
        number.address.name = u"Answer"_s;
        number.type = rules::RegistryType::Dword;
        number.data = u"0x2a"_s;
        rules::RegistryDelete gone{{set.address.key, u"CSDVersion"_s}};
        rules::RegistryDelete absent{{set.address.key, u"NoSuchValue"_s}};
        const auto run = shop.planned({action(set), action(number), action(gone), action(absent)});
        QCOMPARE(run.plan->status, PlanStatus::Changes);
        QCOMPARE(run.plan->changes.size(), 3u);
        QVERIFY(!run.plan->changes[1].before);
        QCOMPARE(run.plan->changes[1].after->bytes, QByteArray("\x2a\0\0\0", 4));
        QCOMPARE(run.plan->changes[2].kind, ChangeKind::DeleteValue);
        QCOMPARE(run.plan->act(), u"Change 2 registry values, delete 1 registry value and restart later"_s);
        QVERIFY(all(run.plan->nothing).contains(u"NoSuchValue"_s));
    }

    void missingKeyIsNeverMade()
    {
        const Workshop shop;
        rules::RegistrySet set;
        set.address = {base::KeyAddress::fromString(u"SOFTWARE\\Microsoft\\NoSuchKey"_s), u"x"_s};
        const auto run = shop.planned({action(set)});
        QCOMPARE(run.plan->status, PlanStatus::Refused);
        QVERIFY(all(run.plan->refusals).contains(u"does not exist"_s));
    }

    void sameValueTwiceIsRefused()
    {
        const Workshop shop;
        const auto run = shop.planned({action(thirdItem()), action(thirdItem())});
        QCOMPARE(run.plan->status, PlanStatus::Refused);
        QVERIFY(all(run.plan->refusals).contains(u"twice"_s));
    }

    void newerFile_data()
    {
        QTest::addColumn<QString>("media");
        QTest::addColumn<bool>("accepted");
        QTest::addColumn<QString>("says");
        QTest::newRow("folder") << u"machine/media"_s << true << u"5.131.1877.9"_s;
        QTest::newRow("the file itself") << u"machine/media/crypt32.dll"_s << true << u"5.131.1877.9"_s;
        QTest::newRow("other processor") << u"machine/media-alpha"_s << false << u"processor"_s;
        QTest::newRow("nothing pointed at") << QString() << true << u"Point at the new file"_s;
        QTest::newRow("empty folder") << u"data"_s << false << u"does not exist"_s;
        QTest::newRow("another file") << u"machine/WINNT/System32/user32.dll"_s << false << u"another file"_s;
        QTest::newRow("no program file") << u"text/crypt32.dll"_s << false << u"no Windows program file"_s;
        QTest::newRow("cut off in its head") << u"packed"_s << false << u"no Windows program file"_s;
        QTest::newRow("in I386, other case") << u"disc"_s << true << u"5.131.1877.9"_s;
    }

    void newerFile()
    {
        QFETCH(QString, media);
        QFETCH(bool, accepted);
        QFETCH(QString, says);
        const Workshop shop(u"Q212825"_s);
        QDir base(shop.beside({}));
        base.mkpath(u"text"_s);
        base.mkpath(u"packed"_s);
        base.mkpath(u"disc/i386"_s);
        write(shop.beside(u"text/crypt32.dll"_s), "hello");
        write(shop.beside(u"packed/CRYPT32.DL_"_s), "SZDD");
        write(shop.beside(u"disc/i386/CRYPT32.DLL"_s), bytesOf(shop.beside(u"machine/media/crypt32.dll"_s)));
        rules::FileReplace replace{{u"System32\\crypt32.dll"_s}, u"Service Pack 4."_s, {}};
        const auto run = shop.planned({action(replace)}, media.isEmpty() ? QString() : shop.beside(media));
        QCOMPARE(run.plan->status, accepted ? PlanStatus::Changes : PlanStatus::Refused);
        QString text = all(run.plan->refusals) + repair::preview(*run.plan);
        for (const auto &change : run.plan->changes)
            text += change.note + change.text;
        QVERIFY2(text.contains(says), qPrintable(text));
        QCOMPARE(run.plan->hasAutomatic(), accepted && !media.isEmpty());
    }

    /// The checker refuses such a tree; a plan does not rely on that.
    void registryIsNeverReplacedAsAFile()
    {
        const Workshop shop(u"Q212825"_s);
        for (const QString &file :
             {u"System32\\config\\SYSTEM"_s, u"system32\\CONFIG\\Software.log"_s, u"System32\\config\\system.alt"_s, u"Repair\\sam._"_s}) {
            const auto run = shop.planned({action(rules::FileReplace{{file}, u"Service Pack 4."_s, {}})}, shop.beside(u"machine/media"_s));
            QCOMPARE(run.plan->status, PlanStatus::Refused);
            QVERIFY2(all(run.plan->refusals).contains(u"part of the registry"_s), qPrintable(all(run.plan->refusals)));
        }
    }

    void olderOrNeedyFileIsRefused()
    {
        const Workshop shop(u"Q212825"_s);
        rules::FileReplace replace{{u"System32\\crypt32.dll"_s}, u"Service Pack 4."_s, {}};
        QFile::remove(shop.folder() + u"/System32/msvcrt.dll"_s);
        auto run = shop.planned({action(replace)}, shop.beside(u"machine/media"_s));
        QCOMPARE(run.plan->status, PlanStatus::Refused);
        QVERIFY(all(run.plan->refusals).contains(u"msvcrt.dll"_s));

        replace.file.path = u"System32\\crypt32.dll"_s;
        QDir().mkpath(shop.beside(u"old"_s));
        QFile::copy(shop.folder() + u"/System32/crypt32.dll"_s, shop.beside(u"new-crypt32.dll"_s));
        write(shop.folder() + u"/System32/crypt32.dll"_s, bytesOf(shop.beside(u"machine/media/crypt32.dll"_s)));
        write(shop.beside(u"old/crypt32.dll"_s), bytesOf(shop.beside(u"new-crypt32.dll"_s)));
        run = shop.planned({action(replace)}, shop.beside(u"old"_s));
        QCOMPARE(run.plan->status, PlanStatus::Refused);
        QVERIFY2(all(run.plan->refusals).contains(u"not newer"_s), qPrintable(all(run.plan->refusals)));
    }

    void theWrongFileIsRefused_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        machine::practice::ProgramFile program{.name = u"crypt32.dll"_s,
                                               .version = QVersionNumber{5, 131, 1877, 9},
                                               .stamp = QDateTime(QDate(2001, 7, 5), QTime(), QTimeZone::UTC),
                                               .imports = {u"KERNEL32.dll"_s},
                                               .size = 20'000};
        const QByteArray good = machine::practice::write(program);
        QTest::newRow("good") << u"crypt32.dll"_s << good << QString();
        QTest::newRow("cut off") << u"crypt32.dll"_s << good.first(2'000) << u"is damaged: its sections end"_s;
        QTest::newRow("padding cut off") << u"crypt32.dll"_s << good.first(19'000) << u"is damaged: its checksum"_s;
        QByteArray hurt = good;
        hurt[10'000] = 'x';
        QTest::newRow("one byte") << u"crypt32.dll"_s << hurt << u"checksum is wrong"_s;
        QTest::newRow("renamed") << u"user32.dll"_s << good << u"it calls itself crypt32.dll"_s;
        program.named = false;
        QTest::newRow("nameless") << u"crypt32.dll"_s << machine::practice::write(program) << u"does not say in its version information"_s;
        program.named = true;
        program.name = u"winlogon.exe"_s;
        QTest::newRow("logon file of the other side") << u"winlogon.exe"_s << machine::practice::write(program) << u"must not be mixed"_s;
    }

    void theWrongFileIsRefused()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        const Workshop shop(u"Q212825"_s);
        QVERIFY(QDir(shop.beside({})).mkpath(u"new"_s));
        write(shop.beside(u"new/"_s + file), bytes);
        const auto run = shop.planned({action(rules::FileReplace{{u"System32\\"_s + file}, u"Service Pack 4."_s, {}})}, shop.beside(u"new"_s));
        QCOMPARE(run.plan->status, says.isEmpty() ? PlanStatus::Changes : PlanStatus::Refused);
        QVERIFY2(all(run.plan->refusals).contains(says), qPrintable(all(run.plan->refusals)));
    }

    void logonFilesOfOneSide()
    {
        const Workshop shop(u"Q212825"_s); // Service Pack 3
        machine::practice::ProgramFile program{.name = u"winlogon.exe"_s,
                                               .version = QVersionNumber{4, 0, 1381, 5},
                                               .stamp = QDateTime(QDate(1997, 9, 5), QTime(), QTimeZone::UTC),
                                               .imports = {u"KERNEL32.dll"_s}};
        QVERIFY(QDir(shop.beside({})).mkpath(u"new"_s));
        write(shop.beside(u"new/winlogon.exe"_s), machine::practice::write(program));
        const auto run = shop.planned({action(rules::FileReplace{{u"System32\\winlogon.exe"_s}, u"A fix."_s, {}})}, shop.beside(u"new"_s));
        QVERIFY2(run.plan->status == PlanStatus::Changes, qPrintable(all(run.plan->refusals)));
    }

    void anotherLanguageIsSaid()
    {
        const Workshop shop(u"Q212825"_s);
        machine::practice::ProgramFile program{.name = u"crypt32.dll"_s,
                                               .version = QVersionNumber{5, 131, 1877, 9},
                                               .stamp = QDateTime(QDate(2001, 7, 5), QTime(), QTimeZone::UTC),
                                               .imports = {u"KERNEL32.dll"_s},
                                               .language = 0x407};
        QVERIFY(QDir(shop.beside({})).mkpath(u"new"_s));
        write(shop.beside(u"new/crypt32.dll"_s), machine::practice::write(program));
        const auto run = shop.planned({action(rules::FileReplace{{u"System32\\crypt32.dll"_s}, u"Service Pack 4."_s, {}})}, shop.beside(u"new"_s));
        QCOMPARE(run.plan->status, PlanStatus::Changes);
        QVERIFY2(run.plan->changes.front().note.contains(u"German instead of English (United States)"_s), qPrintable(run.plan->changes.front().note));
    }

    void fileCheckInforms()
    {
        const Workshop shop(u"Q259042"_s);
        rules::FileCheck check{{u"System32\\winlogon.exe"_s}, {{u"intel"_s, u"2000-04-04"_s, 192272}}, u"Compare."_s};
        const auto run = shop.planned({action(check)});
        QCOMPARE(run.plan->status, PlanStatus::Nothing);
        QCOMPARE(run.plan->changes.size(), 1u);
        QVERIFY2(run.plan->changes.front().text.contains(u"older than the article's file"_s), qPrintable(run.plan->changes.front().text));
    }

    void unknownDiagnosisAndRemedyListTheValid()
    {
        const engine::CompiledTree compiledTree(std::make_shared<const rules::Tree>(treeOf({})));
        const base::FixedClock clock{QDateTime()};
        const machine::NoMachine machine;
        const auto diagnosis = repair::makePlan(compiledTree, {}, machine, {u"X"_s, {}, {}}, clock);
        QVERIFY(!diagnosis && diagnosis.error().kind == base::Failure::BadInput && diagnosis.error().message.contains(u"are: D"_s));
        const auto remedy = repair::makePlan(compiledTree, {}, machine, {u"D"_s, u"X"_s, {}}, clock);
        QVERIFY(!remedy && remedy.error().kind == base::Failure::BadInput && remedy.error().message.contains(u"are: R"_s));
    }
};

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"
