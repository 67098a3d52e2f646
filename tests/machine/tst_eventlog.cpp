// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/eventlog/loghead.h"
#include "machine/eventlog/seen.h"
#include "machine/eventlog/writer.h"
#include "machine/eventlog/zone.h"
#include "machine/memorymachine.h"
#include "machine/practice/practice.h"
#include "machine/sampleevtx.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <QtEndian>

#include <algorithm>

using namespace Qt::StringLiterals;
using machine::Event;
using machine::EventLog;
using machine::eventlog::LogHead;
using machine::eventlog::LogShape;
using machine::eventlog::NewRecord;

namespace {

const QDateTime begin(QDate(2001, 12, 1), QTime(7, 0), QTimeZone::UTC);

NewRecord popup(int minute, const QString &text = u"It failed."_s)
{
    return {u"Application Popup"_s, 0x4000001a, 4, {u"a.exe - Error"_s, text}, begin.addSecs(60LL * minute)};
}

/// As many records as do not fit, each with its number in it.
std::vector<NewRecord> many(int count)
{
    std::vector<NewRecord> records;
    for (int i = 0; i < count; ++i)
        records.push_back(popup(i, u"Number %1."_s.arg(i)));
    return records;
}

EventLog readSound(const QByteArray &bytes)
{
    const auto log = machine::readEventLog(bytes, u"SysEvent.Evt"_s);
    return log ? *log : EventLog{log.error().message, {}, -1, {}, {}, {log.error().message}};
}

bool has(const EventLog &log, const QString &text)
{
    return std::ranges::any_of(log.events, [&text](const Event &event) { return event.strings.contains(text); });
}

base::Probe probe(const base::Probe::Event &event)
{
    base::Probe result;
    result.kind = base::Probe::Kind::Event;
    result.event = event;
    return result;
}

QString answer(const machine::Machine &machine, const base::Probe::Event &event)
{
    const base::Finding finding = machine::examine(machine, probe(event));
    return base::toString(*finding.value) + u" | "_s + finding.source;
}

machine::MemoryMachine machineWith(const EventLog &log)
{
    machine::MemoryMachine memory;
    memory.setEventLog(log);
    return memory;
}

void set16(machine::MemoryMachine &memory, const QString &name, std::initializer_list<quint16> numbers)
{
    QByteArray bytes;
    for (const quint16 number : numbers)
        bytes.append(static_cast<char>(number & 0xff)).append(static_cast<char>(number >> 8));
    memory.setValue({base::KeyAddress::fromString(u"SYSTEM\\CurrentControlSet\\Control\\TimeZoneInformation"_s), name}, {3, bytes});
}

void set32(machine::MemoryMachine &memory, const QString &name, qint32 number)
{
    QByteArray bytes(4, '\0');
    qToLittleEndian(number, bytes.data());
    memory.setValue({base::KeyAddress::fromString(u"SYSTEM\\CurrentControlSet\\Control\\TimeZoneInformation"_s), name}, {4, bytes});
}

} // namespace

/// The System event log: read by a worker of its own, as far as it is sound, and never more certain than it is.
class TestEventLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clean()
    {
        const QByteArray bytes = machine::eventlog::write({popup(0), popup(1), popup(2, u"Another."_s), popup(3)}, {.computer = u"APPS1"_s});
        QCOMPARE(machine::eventlog::headOf(bytes), (LogHead{LogHead::Form::Evt, false, false, false}));
        const EventLog log = readSound(bytes);
        QCOMPARE(log.problems, QStringList());
        QCOMPARE(log.records, 4);
        QCOMPARE(log.oldest, begin);
        QCOMPARE(log.newest, begin.addSecs(180));
        QCOMPARE(log.events.size(), 2u);
        const auto failed = std::ranges::find_if(log.events, [](const Event &event) { return event.count == 3; });
        QVERIFY(failed != log.events.end());
        QCOMPARE(*failed, (Event{u"Application Popup"_s, 26, {u"a.exe - Error"_s, u"It failed."_s}, 3, begin, begin.addSecs(180)}));
    }

    /// Found by made-up bytes: such a log was put in order into one that could not be put in order again.
    void recordsThatBeginBetweenWordsAreNone()
    {
        const QByteArray sound = machine::eventlog::write({popup(0), popup(1)}, {.computer = u"APPS1"_s});
        QVERIFY(!machine::eventlog::inOrder(sound).isEmpty());
        for (const qsizetype offset : {16, 20}) { // of the oldest record, of the end
            QByteArray moved = sound;
            moved[offset] = static_cast<char>(moved[offset] + 2);
            QVERIFY(machine::eventlog::inOrder(moved).isEmpty());
        }
    }

    void empty()
    {
        const EventLog log = readSound(machine::eventlog::write({}, {.computer = u"A"_s}));
        QCOMPARE(log.problems, QStringList());
        QCOMPARE(log.records, 0);
        QVERIFY(!log.oldest.isValid());
    }

    /// A split record and a filled rest are among them: the sizes differ from round to round.
    void wrapped()
    {
        for (quint32 size = 0xff00; size <= 0x10000; size += 16) {
            constexpr int count = 600;
            const QByteArray bytes = machine::eventlog::write(many(count), {.computer = u"A"_s, .size = size});
            QVERIFY(machine::eventlog::headOf(bytes).wrapped);
            const EventLog log = readSound(bytes);
            QCOMPARE(log.problems, QStringList());
            QVERIFY2(log.records > 200 && log.records < count, qPrintable(QString::number(log.records)));
            QVERIFY(has(log, u"Number %1."_s.arg(count - 1)) && !has(log, u"Number 0."_s));
            QCOMPARE(log.oldest, begin.addSecs(60LL * (count - log.records)));
        }
    }

    /// As after a power cut: the head knows of no record, all of them are there.
    void dirty()
    {
        for (const int count : {5, 600}) {
            const EventLog log = readSound(machine::eventlog::write(many(count), {.computer = u"A"_s, .size = 0x10000, .isClosed = false}));
            QCOMPARE(log.problems, QStringList{u"The event log was not closed properly, so its newest records may be missing."_s});
            QVERIFY(has(log, u"Number %1."_s.arg(count - 1)));
            QVERIFY2(log.records >= std::min(count, 200), qPrintable(QString::number(log.records)));
            QVERIFY(std::ranges::all_of(log.events, [](const Event &event) { return event.count == 1; })); // none twice
        }
    }

    void cut()
    {
        const QByteArray bytes = machine::eventlog::write(many(500), {.computer = u"A"_s, .size = 0x10000});
        const EventLog log = readSound(bytes.first(0x8000));
        QVERIFY(!log.isSound() && log.problems.first().contains(u"cut off"_s));
        QVERIFY2(log.records > 50, qPrintable(QString::number(log.records)));
        for (const qsizetype size : {0, 1, 47, 48, 60, 100}) {
            const auto read = machine::readEventLog(bytes.first(size), u"x"_s);
            QVERIFY(!read || !read->isSound());
        }
    }

    /// Any byte may be anything: the reader answers, gives up or dies, and we go on.
    void damaged()
    {
        const QByteArray bytes = machine::eventlog::write(many(40), {.computer = u"A"_s, .size = 0x10000});
        QRandomGenerator random(20011213);
        for (int round = 0; round < 40; ++round) {
            QByteArray spoilt = bytes;
            for (int i = 0; i < 1 + round; ++i)
                spoilt[random.bounded(8000)] = static_cast<char>(random.bounded(256));
            const auto log = machine::readEventLog(spoilt, u"x"_s);
            if (log)
                QVERIFY(log->records <= 40 + 5);
        }
        QVERIFY(!machine::readEventLog(QByteArray(100'000, 'x'), u"x"_s));
        QVERIFY(!machine::readEventLog(QByteArray("ElfFile\0", 8) + QByteArray(100'000, '\0'), u"x"_s)
                || !readSound(QByteArray("ElfFile\0", 8) + QByteArray(100'000, '\0')).events.size());
    }

    void huge()
    {
        const EventLog log = readSound(machine::eventlog::write(many(60'000), {.computer = u"A"_s, .size = 32 * 1024 * 1024}));
        QVERIFY(log.records == 20'000 && !log.isSound());
        QVERIFY(log.problems.first().contains(u"very large"_s));
        QVERIFY(has(log, u"Number 59999."_s) && !has(log, u"Number 0."_s));
        const EventLog one = readSound(machine::eventlog::write({popup(0, QString(20'000, u'x'))}, {.computer = u"A"_s}));
        QCOMPARE(one.events.size(), 1u);
        QVERIFY(one.events.front().strings[1].size() < 5000 && one.events.front().strings[1].endsWith(QChar(0x2026)));
    }

    /// No text can pretend to be a record or a line of the answer.
    void imitation()
    {
        const QString lines = u"x\r\nEvent number\t\t: 7000\r\nSource name: Application Popup\"}],\"events\":[{\"\x1b[2J\u202e\U0001f600"_s;
        const QByteArray fake = machine::eventlog::write({popup(0, u"Never written."_s)}, {.computer = u"A"_s}).sliced(48, 400);
        NewRecord record = popup(0, lines);
        record.data = fake;
        const EventLog log = readSound(machine::eventlog::write({record}, {.computer = u"A"_s}));
        QCOMPARE(log.problems, QStringList());
        QCOMPARE(log.events.size(), 1u);
        QCOMPARE(log.events.front().strings[1], lines);
    }

    void newerForm()
    {
        const QByteArray bytes = sample::evtx({popup(0), popup(1), {u"Service Control Manager"_s, 0xc0001b58, 1, {u"SnaBase"_s, u"%%1053"_s}, begin}});
        QCOMPARE(machine::eventlog::headOf(bytes), (LogHead{LogHead::Form::Evtx, false, false, false}));
        const EventLog log = readSound(bytes);
        QCOMPARE(log.problems, QStringList());
        QCOMPARE(log.records, 3);
        const auto failed = std::ranges::find_if(log.events, [](const Event &event) { return event.count == 2; });
        QVERIFY(failed != log.events.end());
        QCOMPARE(*failed, (Event{u"Application Popup"_s, 26, {u"a.exe - Error"_s, u"It failed."_s}, 2, begin, begin.addSecs(60)}));
        QVERIFY(std::ranges::any_of(log.events, [](const Event &event) { return event.id == 7000 && event.strings.contains(u"SnaBase"_s); }));
        QVERIFY(!readSound(bytes.first(40'000)).isSound());
    }

    void noWorker()
    {
        const QByteArray worker = qgetenv("FIXWRIGHT_EVTWORKER");
        qputenv("FIXWRIGHT_EVTWORKER", "/nowhere/worker");
        const auto log = machine::readEventLog(machine::eventlog::write({popup(0)}, {.computer = u"A"_s}), u"x"_s);
        qputenv("FIXWRIGHT_EVTWORKER", "/bin/false");
        const auto failing = machine::readEventLog(machine::eventlog::write({popup(0)}, {.computer = u"A"_s}), u"x"_s);
        qputenv("FIXWRIGHT_EVTWORKER", worker);
        QVERIFY(!log && log.error().message.contains(u"/nowhere/worker"_s));
        QVERIFY(!failing && failing.error().message.contains(u"cannot be read"_s));
    }

    void zone()
    {
        machine::MemoryMachine memory;
        const QDateTime december(QDate(2001, 12, 13), QTime(7, 2), QTimeZone::UTC);
        const QString form = u"yyyy-MM-dd HH:mm"_s;
        QCOMPARE(machine::Zone::of(memory).local(december).toString(form), u"2001-12-13 07:02"_s);
        set32(memory, u"Bias"_s, -60);
        QCOMPARE(machine::Zone::of(memory).local(december).toString(form), u"2001-12-13 08:02"_s);
        set32(memory, u"DaylightBias"_s, -60);
        set16(memory, u"StandardStart"_s, {0, 10, 5, 3, 0, 0, 0, 0});
        set16(memory, u"DaylightStart"_s, {0, 3, 5, 2, 0, 0, 0, 0});
        const machine::Zone europe = machine::Zone::of(memory);
        const auto at = [&](int month, int day, int hour, int minute) {
            return europe.local({QDate(2001, month, day), QTime(hour, minute), QTimeZone::UTC}).toString(form);
        };
        QCOMPARE(at(7, 1, 12, 0), u"2001-07-01 14:00"_s);
        QCOMPARE(at(3, 25, 0, 59), u"2001-03-25 01:59"_s);
        QCOMPARE(at(3, 25, 1, 0), u"2001-03-25 03:00"_s);
        QCOMPARE(at(10, 28, 0, 59), u"2001-10-28 02:59"_s);
        QCOMPARE(at(10, 28, 1, 0), u"2001-10-28 02:00"_s);
        // The other half of the world: summer over the turn of the year.
        set32(memory, u"Bias"_s, -600);
        set16(memory, u"StandardStart"_s, {0, 3, 5, 3, 0, 0, 0, 0});
        set16(memory, u"DaylightStart"_s, {0, 10, 5, 2, 0, 0, 0, 0});
        const machine::Zone sydney = machine::Zone::of(memory);
        QCOMPARE(sydney.local({QDate(2001, 1, 1), QTime(0, 0), QTimeZone::UTC}).toString(form), u"2001-01-01 11:00"_s);
        QCOMPARE(sydney.local({QDate(2001, 7, 1), QTime(0, 0), QTimeZone::UTC}).toString(form), u"2001-07-01 10:00"_s);
        set32(memory, u"Bias"_s, 1'000'000);
        set16(memory, u"DaylightStart"_s, {0, 13, 9, 99, 0, 0, 0, 9});
        QCOMPARE(machine::Zone::of(memory).local(december).toString(form), u"2001-12-13 07:02"_s);
    }

    /// Three values: what is not known is never "no".
    void fact()
    {
        const QDateTime last = begin.addDays(20);
        const Event popups{u"Application Popup"_s, 26, {u"a.exe"_s, u"C:\\WINNT\\USER32.DLL failed"_s}, 14, begin, begin.addDays(10)};
        const Event other{u"EventLog"_s, 6005, {}, 3, begin, last};
        const EventLog sound{u"x"_s, {popups, other}, 17, begin, last, {}};
        EventLog damaged = sound;
        damaged.problems = {u"It is cut."_s};
        const machine::MemoryMachine whole = machineWith(sound), broken = machineWith(damaged), none, blank = machineWith({u"x"_s, {}, 0, {}, {}, {}});
        const base::Probe::Event there{u"application popup"_s, 26, u"user32.dll"_s, {}, 0}, absent{u"Application Popup"_s, 26, u"gdi32.dll"_s, {}, 0};
        QCOMPARE(answer(whole, there), u"yes | System event log: application popup 26, 14 times, last 2001-12-11 07:00"_s);
        QVERIFY(answer(broken, there).startsWith(u"yes"_s));
        QCOMPARE(answer(whole, absent), u"no | System event log: no Application Popup 26 with \"gdi32.dll\""_s);
        QVERIFY(answer(broken, absent).startsWith(u"unknown"_s) && answer(broken, absent).endsWith(u"It is cut."_s));
        QVERIFY(answer(none, there).startsWith(u"unknown"_s));
        QVERIFY(answer(blank, absent).startsWith(u"no"_s));

        const auto since = [](const base::Probe::Event &event, QDate date, int days = 0) {
            base::Probe::Event limited = event;
            limited.since = date;
            limited.days = days;
            return limited;
        };
        QVERIFY(answer(whole, since(there, QDate(2001, 12, 11))).startsWith(u"yes"_s));
        QVERIFY(answer(whole, since(there, QDate(2001, 12, 12))).startsWith(u"no"_s));
        QVERIFY(answer(whole, since(there, {}, 10)).startsWith(u"yes"_s));
        QVERIFY(answer(whole, since(there, {}, 9)).startsWith(u"no"_s));
        QVERIFY(answer(whole, since(absent, QDate(2001, 11, 1))).contains(u"begins only on 2001-12-01"_s));
        QVERIFY(answer(whole, since(absent, {}, 40)).startsWith(u"unknown"_s));
        QVERIFY(answer(blank, since(absent, {}, 40)).startsWith(u"unknown"_s));
    }

    void messages()
    {
        const EventLog log{u"x"_s,
                           {{u"Service Control Manager"_s, 7000, {u"SnaBase %2"_s, u"%%1053"_s}, 2, begin, begin.addDays(5)},
                            {u"Service Control Manager"_s, 7036, {u"Spooler"_s, u"running"_s}, 9, begin, begin},
                            {u"Save Dump"_s, 1001, {u"0x0000000a (0x0, 0x2, 0x0, 0x8)"_s, u"C:\\WINNT\\MEMORY.DMP"_s}, 1, begin, begin},
                            {u"USER32"_s, 1076, {u"Other (Unplanned)"_s, u"0xa000000"_s, u""_s, u""_s, u"it hung"_s, u"admin"_s}, 1, begin, begin.addDays(1)},
                            {u"SomebodyElse"_s, 26, {u"x"_s, u"y"_s}, 1, begin, begin},
                            {u"Application Popup"_s, 26, {u"a.exe - Error"_s, u"It failed.\r\n"_s}, 14, begin, begin.addDays(2)}},
                           28,
                           begin,
                           begin.addDays(5),
                           {u"It was not closed."_s}};
        const machine::SeenMessages seen = machine::seenOn(machineWith(log));
        QStringList texts;
        for (const machine::SeenMessage &message : seen.messages)
            texts << message.text + u" - "_s + message.howOften();
        QCOMPARE(texts, (QStringList{
                            u"a.exe - Error\nIt failed. - 14 times, last 2001-12-03 07:00"_s,
                            u"The SnaBase %2 service failed to start due to the following error: The service did not respond to the start or control request "
                            "in a timely fashion. - 2 times, last 2001-12-06 07:00"_s,
                            u"The last shutdown was unexpected: Other (Unplanned). it hung - once, 2001-12-02 07:00"_s,
                            u"The computer has rebooted from a bugcheck. The bugcheck was: 0x0000000a (0x0, 0x2, 0x0, 0x8). - once, 2001-12-01 07:00"_s,
                        }));
        QCOMPARE(seen.problems, log.problems);
        QVERIFY(machine::seenOn(machine::MemoryMachine()).messages.empty());
        QCOMPARE(machine::seenOn(machine::MemoryMachine()).problems.size(), 1);
    }

    /// Through the door that real machines have, and by a reader that is not ours.
    void practiceMachine()
    {
        const QTemporaryDir folder;
        const auto root = machine::practice::make(folder.filePath(u"m"_s), u"Q142676"_s);
        QVERIFY(root);
        const auto machine = machine::open(*root);
        QVERIFY(machine);
        const machine::SeenMessages seen = machine::seenOn(**machine);
        QVERIFY(!seen.messages.empty() && seen.problems.isEmpty());
        QVERIFY(seen.messages.front().text.contains(u"system32\\user32.dll failed"_s));
        QCOMPARE(seen.messages.front().howOften(), u"14 times, last 2001-12-13 08:02"_s);
        QVERIFY(answer(**machine, {u"Application Popup"_s, 26, u"user32.dll"_s, {}, 30}).startsWith(u"yes"_s));

        QProcess evtexport;
        evtexport.start(u"evtexport"_s, {*root + u"/System32/config/SysEvent.Evt"_s});
        QVERIFY(evtexport.waitForFinished());
        QCOMPARE(evtexport.exitCode(), 0);
        const QByteArray text = evtexport.readAllStandardOutput();
        QCOMPARE(text.count("Application Popup"), 14);
        QVERIFY(text.contains("snabase.exe - DLL Initialization Failed") && text.contains("APPS1"));
        QVERIFY(!text.contains("corrupted") && !text.contains("recovered"));
    }

    void absentLog()
    {
        const QTemporaryDir folder;
        const auto root = machine::practice::make(folder.filePath(u"m"_s), u"healthy"_s);
        QVERIFY(root && QFile::remove(*root + u"/System32/config/SysEvent.Evt"_s));
        const auto machine = machine::open(*root);
        QVERIFY(machine);
        QVERIFY(answer(**machine, {u"Application Popup"_s, 0, {}, {}, 0}).startsWith(u"unknown | There is no System event log"_s));
        QVERIFY(machine::seenOn(**machine).log.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestEventLog)
#include "tst_eventlog.moc"
