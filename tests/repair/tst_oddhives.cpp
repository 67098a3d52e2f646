// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/regf/hive.h"
#include "repair/undo.h"
#include "repair/workshop.h"

#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace workshop;
using machine::HiveState;
using repair::PlanStatus;

namespace {

QString all(const QStringList &texts)
{
    return texts.join(u'\n');
}

QByteArray oddHive(const QString &name)
{
    const QByteArray bytes = bytesOf(QStringLiteral(FIXWRIGHT_HIVES_DIR "/") + name + u".hive"_s);
    if (bytes.isEmpty())
        qFatal("There is no hive %s", qPrintable(name));
    return bytes;
}

/// Where the content of a key's cell begins in the file.
qsizetype placeOf(const QByteArray &bytes, const QStringList &path)
{
    const auto hive = machine::regf::Hive::parse(bytes);
    const auto key = hive ? hive->find(path) : base::Result<std::optional<machine::regf::Key>>(std::nullopt);
    if (!key || !*key)
        qFatal("There is no key %s", qPrintable(path.join(u'\\')));
    return 4096 + (*key)->offset + 4;
}

/// The list of the keys below a key points to a place where nothing is.
void breakBelow(QByteArray &bytes, const QStringList &path)
{
    qToLittleEndian<quint32>(0x7ffffff0, bytes.data() + placeOf(bytes, path) + 28);
}

} // namespace

/// Hives as no textbook has them, each of them seen on a disk or made by a tool, and a repair planned and made on each.
class TestOddHives : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void repaired_data()
    {
        QTest::addColumn<QString>("hive");
        QTest::addColumn<QString>("sets");    // that are changed
        QTest::addColumn<QString>("notDone"); // one of the sentences
        QTest::newRow("no Failed") << u"select_no_failed"_s << u"1"_s << u"ControlSet002 (Last Known Good) is left as it is: a way back"_s;
        QTest::newRow("Failed, all the same set") << u"select_failed_1"_s << u"2"_s << u"It is no way back."_s;
        QTest::newRow("Default and Current differ") << u"select_default_2_current_1"_s << u"2 1"_s << u"undo this case"_s;
        QTest::newRow("Last Known Good is not there") << u"select_lkg_missing_set"_s << u"1"_s << u"on this machine. It is no way back."_s;
        QTest::newRow("class name that is not there") << u"class_len_but_offset_minus1"_s << u"1"_s << u"a way back"_s;
        QTest::newRow("names that NT tells apart") << u"keys_kelvin_sign"_s << u"1"_s << u"a way back"_s;
        QTest::newRow("two NULs") << u"line_two_nuls"_s << u"1"_s << u"a way back"_s;
        QTest::newRow("odd length") << u"line_odd_length"_s << u"1"_s << u"a way back"_s;
    }

    void repaired()
    {
        QFETCH(QString, hive);
        const Workshop shop;
        write(shop.hivePath(), oddHive(hive));
        QCOMPARE(shop.machine()->condition().problems(), QStringList());
        const auto run = shop.plannedThirdItem();
        const repair::Plan &plan = *run.plan;
        QVERIFY2(plan.status == PlanStatus::Changes, qPrintable(all(plan.refusals)));
        QStringList sets;
        for (const auto &change : plan.changes) {
            if (change.isOfValue())
                sets << change.value.key.path[1].last(1);
        }
        QTEST(sets.join(u' '), "sets");
        QFETCH(QString, notDone);
        QVERIFY2(all(plan.notDone).contains(notDone), qPrintable(all(plan.notDone)));
        const bool hasLastKnownGood = all(plan.notDone).contains(u"(Last Known Good) is left as it is: a way back"_s);
        QCOMPARE(hasLastKnownGood, notDone.contains(u"a way back"_s));

        const auto applied = shop.apply(run);
        QVERIFY(applied);
        QVERIFY2(applied->state == repair::RunState::Applied, qPrintable(applied->error));
        for (const auto &change : plan.changes) {
            if (!change.isOfValue())
                continue;
            const auto now = shop.value(change.value);
            QVERIFY(now && now->text().contains(u"SharedSection=1024,3072,512"_s));
            QCOMPARE(now->tail(), change.before->tail());
        }
        const auto undone = shop.undo(*applied);
        QVERIFY(undone && undone->state == repair::RunState::Undone);
        QCOMPARE(bytesOf(shop.hivePath()), oddHive(hive));
    }

    void bothSetsAreNamed()
    {
        const Workshop shop;
        write(shop.hivePath(), oddHive(u"select_default_2_current_1"_s));
        const QString warnings = all(shop.plannedThirdItem().plan->warnings);
        QVERIFY2(warnings.contains(u"The next start uses ControlSet002, the last one used ControlSet001. Both are changed."_s), qPrintable(warnings));
    }

    void refused_data()
    {
        QTest::addColumn<QString>("hive");
        QTest::addColumn<HiveState>("state");
        QTest::addColumn<QString>("says");
        QTest::newRow("dirty") << u"dirty_5_4"_s << HiveState::Dirty << u"sequence numbers are 5 and 4"_s;
        QTest::newRow("another tool") << u"lh_lists"_s << HiveState::OtherTool << u"was written by another tool"_s;
        QTest::newRow("a name with a NUL") << u"sibling_nul_in_name"_s << HiveState::Clean << u"NUL character"_s;
    }

    void refused()
    {
        QFETCH(QString, hive);
        QFETCH(HiveState, state);
        QFETCH(QString, says);
        const Workshop shop;
        write(shop.hivePath(), oddHive(hive));
        const machine::Condition condition = shop.machine()->condition();
        QCOMPARE(condition.hives.front().name, u"SYSTEM"_s);
        QCOMPARE(condition.hives.front().state, state);
        QCOMPARE(condition.problems().isEmpty(), state == HiveState::Clean);
        const auto run = shop.plannedThirdItem();
        QCOMPARE(run.plan->status, PlanStatus::Refused);
        const QString refusals = all(run.plan->refusals);
        QVERIFY2(refusals.contains(says), qPrintable(refusals));
        QVERIFY2(!refusals.contains(u"damaged"_s), qPrintable(refusals));
        // The way out: by hand, with this machine's own line.
        QVERIFY2(refusals.contains(u"Regedt32"_s) && refusals.contains(u"SharedSection=1024,3072,512"_s), qPrintable(refusals));
        QCOMPARE(refusals.contains(u"emergency repair"_s), state != HiveState::Clean);
        QCOMPARE(refusals.contains(u"SYSTEM.ALT"_s), state != HiveState::Clean);
    }

    void factsOfADirtyHiveAreMarked()
    {
        base::Probe probe;
        probe.kind = base::Probe::Kind::ServiceExists;
        probe.text = u"LanmanServer"_s;
        const Workshop shop;
        QVERIFY(!machine::examine(*shop.machine(), probe).source.contains(u"out of date"_s));
        write(shop.hivePath(), oddHive(u"dirty_5_4"_s));
        const QString source = machine::examine(*shop.machine(), probe).source;
        QCOMPARE(source.count(u"may be out of date"_s), 1);
        probe.kind = base::Probe::Kind::ServicePack; // stands in the other hive
        QVERIFY(!machine::examine(*shop.machine(), probe).source.contains(u"out of date"_s));
    }

    void damageInASetThatIsLeftAlone()
    {
        const Workshop shop;
        QByteArray bytes = bytesOf(shop.hivePath());
        breakBelow(bytes, {u"ControlSet002"_s, u"Services"_s});
        write(shop.hivePath(), bytes);
        const machine::Condition condition = shop.machine()->condition();
        QCOMPARE(condition.hives.front().state, HiveState::PartlyDamaged);
        QVERIFY(condition.hives.front().message.startsWith(u"ControlSet002 is damaged"_s));
        const auto run = shop.plannedThirdItem();
        QVERIFY2(run.plan->status == PlanStatus::Changes, qPrintable(all(run.plan->refusals)));
        QVERIFY2(all(run.plan->warnings).contains(u"ControlSet002 is damaged. It is not changed"_s), qPrintable(all(run.plan->warnings)));
        QVERIFY2(!all(run.plan->notDone).contains(u": a way back"_s), qPrintable(all(run.plan->notDone)));
        const auto applied = shop.apply(run);
        QVERIFY(applied);
        QVERIFY2(applied->state == repair::RunState::Applied, qPrintable(applied->error));
        const auto undone = shop.undo(*applied);
        QVERIFY(undone && undone->state == repair::RunState::Undone);
        QCOMPARE(bytesOf(shop.hivePath()), bytes);
    }

    void damageWhereTheChangeBelongs_data()
    {
        QTest::addColumn<QStringList>("path");
        QTest::newRow("the set that is changed") << QStringList{u"ControlSet001"_s, u"Services"_s};
        QTest::newRow("above the sets") << QStringList{u"Setup"_s};
    }

    void damageWhereTheChangeBelongs()
    {
        QFETCH(QStringList, path);
        const Workshop shop;
        QByteArray bytes = bytesOf(shop.hivePath());
        const auto hive = machine::regf::Hive::parse(bytes);
        if (const auto key = hive->find(path); !key || !*key)
            QSKIP("the practice machine has no such key");
        qToLittleEndian<quint32>(1, bytes.data() + placeOf(bytes, path) + 20); // it says that one key is below it
        breakBelow(bytes, path);
        write(shop.hivePath(), bytes);
        const auto run = shop.plannedThirdItem();
        QCOMPARE(run.plan->status, PlanStatus::Refused);
        QVERIFY2(all(run.plan->refusals).contains(u"is damaged at offset"_s), qPrintable(all(run.plan->refusals)));
        QVERIFY2(all(run.plan->refusals).contains(u"emergency repair"_s), qPrintable(all(run.plan->refusals)));
    }

    void aCellWithTwoOwnersIsNobodysOwnAffair()
    {
        const Workshop shop;
        QByteArray bytes = bytesOf(shop.hivePath());
        const QStringList below{u"Control"_s, u"Session Manager"_s, u"SubSystems"_s};
        const qsizetype first = placeOf(bytes, QStringList{u"ControlSet001"_s} + below);
        const qsizetype second = placeOf(bytes, QStringList{u"ControlSet002"_s} + below);
        bytes.replace(second + 40, 4, bytes.sliced(first + 40, 4)); // both keys have one list of values
        write(shop.hivePath(), bytes);
        QCOMPARE(shop.machine()->condition().hives.front().state, HiveState::Damaged);
        QCOMPARE(shop.plannedThirdItem().plan->status, PlanStatus::Refused);
    }
};

QTEST_GUILESS_MAIN(TestOddHives)
#include "tst_oddhives.moc"
