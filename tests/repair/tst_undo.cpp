// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/regf/hive.h"
#include "repair/workshop.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace workshop;
using repair::Case;
using repair::ChangeState;
using repair::RunState;

namespace {

rules::Action set(const base::ValueAddress &address, const QString &text)
{
    rules::RegistrySet set;
    set.address = address;
    set.type = rules::RegistryType::ExpandSz;
    set.data = text;
    return action(set);
}

const base::ValueAddress note{base::KeyAddress::fromString(u"SYSTEM\\Select"_s), u"Note"_s};

QByteArray report(const base::Result<Case> &result)
{
    return (result ? repair::word(result->state) + u' ' + result->error : result.error().toString()).toUtf8();
}

} // namespace

class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void untouchedComesBackByteForByte()
    {
        const Workshop shop(u"Q212825"_s);
        const auto before = filesBelow(shop.beside(u"machine"_s));
        const QDateTime date = QFileInfo(shop.folder() + u"/System32/crypt32.dll"_s).lastModified();
        rules::RegistrySet software;
        software.address = {base::KeyAddress::fromString(u"SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion"_s), u"RegisteredOwner"_s};
        software.data = u"x"_s;
        const rules::Action replace = action(rules::FileReplace{{u"System32\\crypt32.dll"_s}, u"SP4."_s, {}});
        const Case run = shop.planned({action(thirdItem()), replace, action(software)}, shop.beside(u"machine/media"_s));
        const auto applied = shop.apply(run);
        QVERIFY2(applied && applied->state == RunState::Applied, report(applied));
        QCOMPARE(applied->replacements.size(), 3u);
        const auto undone = shop.undo(*applied);
        QVERIFY2(undone && undone->state == RunState::Undone, report(undone));
        QCOMPARE(filesBelow(shop.beside(u"machine"_s)), before);
        QCOMPARE(QFileInfo(shop.folder() + u"/System32/crypt32.dll"_s).lastModified(), date);
        QCOMPARE(undone->outcome(u"1"_s)->state, ChangeState::Undone);
        QCOMPARE(undone->outcome(u"1"_s)->says, u"SharedSection is 1024,3072 in ControlSet001, confirmed by an independent reader."_s);
        // Once more changes nothing, and the same plan can be applied anew.
        QVERIFY(shop.undo(*applied)->state == RunState::Refused); // it is back already
        QCOMPARE(filesBelow(shop.beside(u"machine"_s)), before);
        const auto again = shop.apply(run);
        QVERIFY2(again && again->state == RunState::Applied, report(again));
        QVERIFY(shop.undo(run)->state == RunState::Undone);
        QCOMPARE(filesBelow(shop.beside(u"machine"_s)), before);
    }

    void writtenSinceOnlyOurValuesGoBack()
    {
        const Workshop shop;
        const auto applied = shop.apply(shop.plannedThirdItem());
        QVERIFY(shop.apply(shop.planned({set(note, u"written by Windows meanwhile"_s)}))->state == RunState::Applied);
        const auto undone = shop.undo(*applied);
        QVERIFY2(undone && undone->state == RunState::Undone, report(undone));
        QCOMPARE(*shop.value(windowsLine(u"ControlSet001"_s)), *applied->plan->changes.front().before);
        QCOMPARE(shop.value(note)->text(), u"written by Windows meanwhile"_s);
        QVERIFY(shop.undo(*applied)->state == RunState::Refused); // it is back already
    }

    /// The hive was written since: the made keys go and the deleted one comes back, each by itself.
    void keysGoBackWhereTheHiveWasWrittenSince()
    {
        const Workshop shop;
        const auto services = base::KeyAddress::fromString(u"SYSTEM\\CurrentControlSet\\Services"_s);
        rules::RegistrySet made;
        made.address = {{services.path + QStringList{u"Acme"_s, u"Parameters"_s}}, u"x"_s};
        made.data = u"1"_s;
        made.makeKey = true;
        const base::KeyAddress browser{services.path + QStringList{u"Browser"_s}};
        const auto before = machine::regf::Hive::parse(bytesOf(shop.hivePath()));
        const auto applied = shop.apply(shop.planned({action(made), action(rules::RegistryDeleteKey{browser})}));
        QVERIFY2(applied && applied->state == RunState::Applied, report(applied));
        QVERIFY(!shop.value({browser, u"Start"_s}));
        QCOMPARE(shop.value(made.address)->text(), u"1"_s);
        QVERIFY(shop.apply(shop.planned({set(note, u"written by Windows meanwhile"_s)}))->state == RunState::Applied);
        const auto undone = shop.undo(*applied);
        QVERIFY2(undone && undone->state == RunState::Undone, report(undone));
        const auto now = machine::regf::Hive::parse(bytesOf(shop.hivePath()));
        const auto differences = machine::regf::compare(*before, *now);
        QVERIFY(differences);
        QCOMPARE(differences->size(), 1u);
        QCOMPARE(differences->front().value, u"Note"_s);
        QCOMPARE(now->reasonNotToWrite(), QString());
    }

    void aMadeKeyThatSomebodyElseUsesStays()
    {
        const Workshop shop;
        rules::RegistrySet made;
        made.address = {base::KeyAddress::fromString(u"SOFTWARE\\Acme"_s), u"x"_s};
        made.data = u"1"_s;
        made.makeKey = true;
        const auto applied = shop.apply(shop.planned({action(made)}));
        QVERIFY2(applied && applied->state == RunState::Applied, report(applied));
        QVERIFY(shop.apply(shop.planned({set({made.address.key, u"theirs"_s}, u"2"_s)}))->state == RunState::Applied);
        const auto bytes = bytesOf(shop.hivePath(u"SOFTWARE"_s));
        const auto undone = shop.undo(*applied);
        QVERIFY2(undone && undone->state == RunState::Refused && undone->error.contains(u"theirs"_s), report(undone));
        QCOMPARE(bytesOf(shop.hivePath(u"SOFTWARE"_s)), bytes);
    }

    void changedBySomebodyIsRefused()
    {
        const Workshop shop;
        const auto applied = shop.apply(shop.plannedThirdItem());
        QVERIFY(shop.apply(shop.planned({set(windowsLine(u"ControlSet001"_s), u"a SharedSection=1,2,3 MaxRequestThreads=16"_s)}))->state == RunState::Applied);
        const QByteArray hive = bytesOf(shop.hivePath());
        const auto refused = shop.undo(*applied);
        QVERIFY2(refused && refused->state == RunState::Refused, report(refused));
        QVERIFY2(refused->error.contains(u"1,2,3"_s), qPrintable(refused->error));
        QCOMPARE(bytesOf(shop.hivePath()), hive);
        QCOMPARE(shop.store().load(applied->id)->state, RunState::Applied); // the way back is not forgotten
    }

    void changedFileIsRefused()
    {
        const Workshop shop(u"Q212825"_s);
        const auto applied
            = shop.apply(shop.planned({action(rules::FileReplace{{u"System32\\crypt32.dll"_s}, u"SP4."_s, {}})}, shop.beside(u"machine/media"_s)));
        QVERIFY(applied->state == RunState::Applied);
        const QString path = shop.folder() + u"/System32/crypt32.dll"_s;
        write(path, bytesOf(path) + 'x');
        const auto refused = shop.undo(*applied);
        QVERIFY2(refused && refused->state == RunState::Refused && refused->error.contains(u"crypt32"_s), report(refused));
    }

    void oneForeignFileKeepsAllInPlace()
    {
        const Workshop shop(u"Q212825"_s);
        const rules::Action replace = action(rules::FileReplace{{u"System32\\crypt32.dll"_s}, u"SP4."_s, {}});
        const auto applied = shop.apply(shop.planned({action(thirdItem()), replace}, shop.beside(u"machine/media"_s)));
        write(shop.folder() + u"/System32/crypt32.dll"_s, "somebody's");
        const QByteArray hive = bytesOf(shop.hivePath());
        QVERIFY(shop.undo(*applied)->state == RunState::Refused);
        QCOMPARE(bytesOf(shop.hivePath()), hive);
    }

    void dirtyHiveIsLeftAlone()
    {
        const Workshop shop;
        const auto applied = shop.apply(shop.plannedThirdItem());
        QByteArray hive = bytesOf(shop.hivePath());
        hive[4] = static_cast<char>(hive[4] + 1);
        write(shop.hivePath(), hive);
        const auto refused = shop.undo(*applied);
        QVERIFY2(refused && refused->state == RunState::Refused && refused->error.contains(u"not closed properly"_s), report(refused));
        QCOMPARE(bytesOf(shop.hivePath()), hive);
    }

    void damagedBackupIsNotUsed()
    {
        const Workshop shop;
        const auto applied = shop.apply(shop.plannedThirdItem());
        write(applied->replacements.front().backup, "not what it was");
        const auto undone = shop.undo(*applied); // the values still go back, by an edit
        QVERIFY2(undone && undone->state == RunState::Undone, report(undone));
        QCOMPARE(*shop.value(windowsLine(u"ControlSet001"_s)), *applied->plan->changes.front().before);
    }

    void lostBackupOfAFileIsRefused()
    {
        const Workshop shop(u"Q212825"_s);
        const auto applied
            = shop.apply(shop.planned({action(rules::FileReplace{{u"System32\\crypt32.dll"_s}, u"SP4."_s, {}})}, shop.beside(u"machine/media"_s)));
        QVERIFY(QFile::remove(applied->replacements.front().backup));
        const auto refused = shop.undo(*applied);
        QVERIFY2(refused && refused->state == RunState::Refused && refused->error.contains(u"backup"_s), report(refused));
    }

    void neverAppliedHasNothingToTakeBack()
    {
        const Workshop shop;
        const auto refused = shop.undo(shop.plannedThirdItem());
        QVERIFY(refused && refused->state == RunState::Refused);
        QVERIFY(!repair::undo(Case(), shop.store(), shop.options(), shop.clock()));
    }

    void forgedReplacementCannotReachOtherFiles()
    {
        const Workshop shop;
        auto applied = shop.apply(shop.plannedThirdItem());
        const QString victim = shop.folder() + u"/System32/user32.dll"_s;
        const QByteArray bytes = bytesOf(victim);
        Case forged = *applied;
        forged.id = u"20261120-133405-frgd"_s;
        forged.replacements.front().path = victim;
        forged.replacements.front().backup = shop.store().folder(forged.id) + u"/backup/SYSTEM"_s;
        const auto refused = shop.undo(forged);
        QVERIFY2(refused && refused->state == RunState::Refused, report(refused));
        QCOMPARE(bytesOf(victim), bytes);
    }

    void crashBeforeAnythingIsUndoneTrivially()
    {
        const Workshop shop;
        Case run = shop.plannedThirdItem();
        run.state = RunState::Applying;
        QVERIFY(repair::Record::open(shop.store().root())->begin(run, 0, {shop.clock().now(), repair::Event::Begin, u"Begins."_s, {}}));
        QCOMPARE(shop.store().unfinished()->size(), 1u);
        const auto undone = shop.undo(run);
        QVERIFY2(undone && undone->state == RunState::Undone, report(undone));
        QVERIFY(shop.store().unfinished()->empty());
    }
};

QTEST_GUILESS_MAIN(TestUndo)
#include "repair/undo.h"
#include "tst_undo.moc"
