// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "repair/record.h"
#include "repair/undo.h"
#include "workshop.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>

using namespace Qt::StringLiterals;
using repair::CaseStore;
using repair::RunState;
using workshop::Workshop;

namespace {

/// Runs statements on the record as another program would; false when one of them is refused.
bool meddle(const QString &path, const QStringList &statements)
{
    bool all = true;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"meddler"_s);
        database.setDatabaseName(path);
        all = database.open();
        for (const QString &statement : statements)
            all = QSqlQuery(database).exec(statement) && all;
    }
    QSqlDatabase::removeDatabase(u"meddler"_s);
    return all;
}

repair::Case foreign(repair::Case run)
{
    run.state = RunState::Stopped;
    run.tree.hash = u"0"_s.repeated(64);
    return run;
}

} // namespace

class TestRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Looking makes nothing.
    void aRecordIsMadeByWhatIsWritten()
    {
        const Workshop shop;
        QVERIFY(shop.store().history()->empty());
        QVERIFY(shop.store().unfinished()->empty());
        QVERIFY(!shop.store().load(u"20261127-120000-abcd"_s));
        QVERIFY(!QFileInfo::exists(shop.store().recordPath()));
        QVERIFY(shop.store().save(shop.plannedThirdItem()));
        QVERIFY(QFileInfo::exists(shop.store().recordPath()));
    }

    void whatIsSavedIsRead()
    {
        const Workshop shop;
        repair::Case run = shop.plannedThirdItem();
        QVERIFY(shop.store().save(run));
        run.ticket = u"INC-1"_s;
        QVERIFY(shop.store().save(run));
        const auto found = shop.store().find(run.id);
        QVERIFY(found && *found);
        QCOMPARE(repair::toJson((**found).run), repair::toJson(run));
        QCOMPARE((**found).revision, 2);
        QVERIFY(!(**found).begun);
    }

    /// A letter changed in a copy of the plan: refused, and the way back stays.
    void anotherPlanOfABegunCaseCostsNothing()
    {
        const Workshop shop;
        const repair::Case run = shop.plannedThirdItem();
        const auto before = workshop::filesBelow(shop.folder());
        QVERIFY(shop.apply(run)->state == RunState::Applied);
        repair::Case edited = run;
        edited.plan->remedyTitle += u'!';
        const auto refused = shop.apply(edited);
        QVERIFY(!refused || refused->state == RunState::Refused);
        QVERIFY(!shop.store().save(edited));
        edited.state = RunState::Refused;
        QVERIFY(!shop.store().save(edited));
        QCOMPARE(shop.store().load(run.id)->state, RunState::Applied);
        QVERIFY(shop.undo(run)->state == RunState::Undone);
        QCOMPARE(workshop::filesBelow(shop.folder()), before);
    }

    /// What a file says was there before is never written.
    void anInventedValueIsNeverWritten()
    {
        const Workshop shop;
        const repair::Case run = shop.plannedThirdItem();
        QVERIFY(shop.apply(run)->state == RunState::Applied);
        const auto applied = workshop::filesBelow(shop.folder());
        repair::Case forged = foreign(run);
        for (repair::Change &change : forged.plan->changes) {
            if (change.before)
                change.before->bytes.replace("c\0s\0r\0s\0s\0", 10, "e\0v\0i\0l\0s\0", 10);
        }
        QVERIFY(forged.plan != run.plan);
        const auto undone = shop.undo(forged);
        QVERIFY(!undone || undone->state == RunState::Refused);
        const auto again = shop.apply(forged);
        QVERIFY(!again || again->state == RunState::Refused);
        QCOMPARE(workshop::filesBelow(shop.folder()), applied);
        QVERIFY(shop.undo(run)->state == RunState::Undone);
    }

    void aCaseThatWasNeverBegunHereIsNotTakenBack()
    {
        const Workshop shop;
        repair::Case forged = foreign(shop.plannedThirdItem());
        const auto before = workshop::filesBelow(shop.folder());
        const auto undone = shop.undo(forged);
        QVERIFY(undone && undone->state == RunState::Refused && undone->error.contains(u"not begun on this computer"_s));
        QCOMPARE(workshop::filesBelow(shop.folder()), before);
        QVERIFY(!QFileInfo::exists(shop.store().recordPath()));
    }

    /// The second of two applies that began together finds what the first one did.
    void anOldCopyOfTheCaseCountsNothing()
    {
        const Workshop shop;
        const repair::Case run = shop.plannedThirdItem();
        QVERIFY(shop.store().save(run));
        QVERIFY(shop.apply(run)->state == RunState::Applied);
        const auto again = shop.apply(run); // knows only the plan
        QVERIFY(again && again->state == RunState::Applied);
        QVERIFY(!again->replacements.empty());
        QVERIFY(shop.undo(run)->state == RunState::Undone);
    }

    void aStaleRevisionIsRefused()
    {
        const Workshop shop;
        const repair::Case run = shop.plannedThirdItem();
        auto one = repair::Record::open(shop.store().root());
        auto two = repair::Record::open(shop.store().root());
        QVERIFY(one && two);
        const repair::JournalEntry entry{shop.clock().now(), repair::Event::Begin, u"Begins."_s, {}};
        QCOMPARE(*one->begin(run, 0, entry), 1);
        QVERIFY(!two->begin(run, 0, entry));
        QCOMPARE(*one->end(run, 1, entry), 2);
        QVERIFY(!two->end(run, 1, entry));
        QCOMPARE((**one->find(run.id)).entries.size(), 2u);
    }

    void entriesAreOnlyAdded()
    {
        const Workshop shop;
        const repair::Case run = shop.plannedThirdItem();
        QVERIFY(shop.apply(run)->state == RunState::Applied);
        const auto before = (**shop.store().find(run.id)).entries;
        for (const QString &statement : {u"DELETE FROM journal"_s, u"UPDATE journal SET says = 'x'"_s, u"DELETE FROM cases"_s})
            QVERIFY2(!meddle(shop.store().recordPath(), {statement}), qPrintable(statement));
        QCOMPARE((**shop.store().find(run.id)).entries, before);
    }

    /// A second apply says what stands there now.
    void aSecondApplyMeasuresAgain()
    {
        const Workshop shop;
        const repair::Case run = shop.plannedThirdItem();
        QVERIFY(shop.apply(run)->state == RunState::Applied);
        QByteArray bytes = workshop::bytesOf(shop.hivePath());
        bytes[4096 + 64] = '\x7f'; // in the first bin: the registry is not sound any more
        workshop::write(shop.hivePath(), bytes);
        const auto again = shop.apply(run);
        QVERIFY(!again || again->state == RunState::Refused);
        QCOMPARE(shop.store().load(run.id)->state, RunState::Applied);
    }

    void damage_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("zeros") << QByteArray(20000, '\0');
        QTest::newRow("no database") << QByteArray("something else").repeated(2000);
    }
    /// Whatever happens to the record, undo never says "taken back" of a machine that is changed.
    void damage()
    {
        QFETCH(const QByteArray, bytes);
        const Workshop shop;
        const repair::Case run = shop.plannedThirdItem();
        QVERIFY(shop.apply(run)->state == RunState::Applied);
        const auto applied = workshop::filesBelow(shop.folder());
        const QByteArray good = workshop::bytesOf(shop.store().recordPath());
        QByteArray bad = bytes;
        if (QByteArray(QTest::currentDataTag()) == "no database")
            bad = good.first(100) + bytes;
        workshop::write(shop.store().recordPath(), bad);
        const auto undone = shop.undo(run);
        QVERIFY(!undone);
        QVERIFY2(undone.error().message.contains(u"backups"_s) || undone.error().message.contains(u"cannot be used"_s), qPrintable(undone.error().message));
        QVERIFY(!shop.store().save(shop.plannedThirdItem()));
        QVERIFY(!shop.apply(shop.plannedThirdItem()));
        QCOMPARE(workshop::filesBelow(shop.folder()), applied);
        QCOMPARE(workshop::bytesOf(shop.store().recordPath()), bad); // not written to
        workshop::write(shop.store().recordPath(), good);
        QVERIFY(shop.undo(run)->state == RunState::Undone);
    }

    void aRecordThatIsGoneIsSaid()
    {
        const Workshop shop;
        const repair::Case run = shop.plannedThirdItem();
        QVERIFY(shop.apply(run)->state == RunState::Applied);
        QVERIFY(QFile::remove(shop.store().recordPath()));
        const auto loaded = shop.store().load(run.id);
        QVERIFY(!loaded);
        QVERIFY2(loaded.error().message.contains(u"its folder with backups"_s), qPrintable(loaded.error().toString()));
        QCOMPARE(*shop.store().strays(), QStringList{shop.store().folder(run.id)});
        const auto undone = shop.undo(run);
        QVERIFY(undone && undone->state == RunState::Refused);
    }

    void anotherProgramsDatabaseIsLeftAlone()
    {
        const Workshop shop;
        QVERIFY(QDir().mkpath(shop.store().root()));
        QVERIFY(meddle(shop.store().recordPath(), {u"PRAGMA application_id = 7"_s, u"CREATE TABLE theirs (a)"_s}));
        const auto saved = shop.store().save(shop.plannedThirdItem());
        QVERIFY(!saved && saved.error().message.contains(u"another program"_s));
    }

    void aNewerRecordIsLeftAlone()
    {
        const Workshop shop;
        QVERIFY(shop.store().save(shop.plannedThirdItem()));
        QVERIFY(meddle(shop.store().recordPath(), {u"PRAGMA user_version = 99"_s}));
        const auto saved = shop.store().save(shop.plannedThirdItem());
        QVERIFY(!saved && saved.error().message.contains(u"newer"_s));
    }

    void caseFilesOfEarlierVersionsAreTakenOver()
    {
        const Workshop shop;
        repair::Case old = shop.plannedThirdItem();
        QVERIFY(QDir().mkpath(shop.store().folder(old.id)));
        QVERIFY(repair::saveCase(old, shop.store().folder(old.id) + u"/case.fixcase"_s));
        const QString damagedFolder = shop.store().folder(u"20260101-000000-abcd"_s);
        QVERIFY(QDir().mkpath(damagedFolder));
        workshop::write(damagedFolder + u"/case.fixcase"_s, {});
        QCOMPARE(shop.store().history()->size(), 1u);
        QCOMPARE(shop.store().load(old.id)->plan, old.plan);
        QCOMPARE(*shop.store().strays(), QStringList{damagedFolder}); // said, not lost
    }

    void historyIsSearched()
    {
        const Workshop shop;
        repair::Case one = shop.plannedThirdItem();
        one.ticket = u"INC-4711"_s;
        one.technician = u"Jörg Weiß"_s;
        repair::Case two = shop.plannedThirdItem();
        two.begun = one.begun.addDays(2);
        two.ticket = u"100%_done"_s;
        QVERIFY(shop.store().save(one) && shop.store().save(two));
        const auto ids = [&](const repair::HistoryQuery &query) {
            QStringList found;
            const auto cases = shop.store().history(query);
            for (const repair::Case &run : *cases)
                found << run.id;
            return found;
        };
        QCOMPARE(ids({}), (QStringList{two.id, one.id}));
        QCOMPARE(ids({u"inc-4711"_s, {}, 10}), QStringList{one.id});
        QCOMPARE(ids({u"JÖRG planned"_s, {}, 10}), QStringList{one.id});
        QCOMPARE(ids({u"0%_d"_s, {}, 10}), QStringList{two.id});
        QCOMPARE(ids({u"'; DROP TABLE cases; --"_s, {}, 10}), QStringList());
        QCOMPARE(ids({{}, one.begun.addDays(1), 10}), QStringList{two.id});
        QCOMPARE(ids({{}, {}, 1}), QStringList{two.id});
    }

    /// After the repair the ticket may still be typed, and nothing else of the record is touched by it.
    void theTicketOfABegunCaseIsTakenOver()
    {
        const Workshop shop;
        const repair::Case run = shop.plannedThirdItem();
        repair::Case applied = *shop.apply(run);
        applied.ticket = u"INC-9"_s;
        applied.replacements.clear();
        applied.state = RunState::Nothing;
        QVERIFY(shop.store().save(applied));
        const auto stored = shop.store().load(run.id);
        QCOMPARE(stored->ticket, u"INC-9"_s);
        QCOMPARE(stored->state, RunState::Applied);
        QVERIFY(!stored->replacements.empty());
    }

    void twoWritersWait()
    {
        const Workshop shop;
        QVERIFY(shop.store().save(shop.plannedThirdItem()));
        std::vector<std::unique_ptr<QThread>> writers;
        std::atomic<int> saved = 0;
        for (int i = 0; i < 8; ++i) {
            writers.emplace_back(QThread::create([&shop, &saved] { saved += shop.store().save(shop.plannedThirdItem()).has_value(); }));
            writers.back()->start();
        }
        for (const auto &writer : writers)
            writer->wait();
        QCOMPARE(saved.load(), 8);
        QCOMPARE(shop.store().history()->size(), 9u);
    }
};

QTEST_GUILESS_MAIN(TestRecord)
#include "tst_record.moc"
