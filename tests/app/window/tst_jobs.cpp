// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/controller/jobs.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

using window::Jobs;

/// Work off the GUI thread: order, superseding, results on the right thread, nothing after the end.
class TestJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resultArrivesOnThisThread();
    void newerSupersedesOlder();
    void whatHasNotBegunNeverBegins();
    void lanesDoNotSupersedeEachOther();
    void nothingArrivesAfterTheEnd();
};

void TestJobs::resultArrivesOnThisThread()
{
    Jobs::Lane lane;
    Jobs jobs;
    QThread *workedOn = nullptr;
    QThread *doneOn = nullptr;
    jobs.run(
        lane, [&](const std::stop_token &) { return QThread::currentThread(); },
        [&](QThread *thread) {
            workedOn = thread;
            doneOn = QThread::currentThread();
        });
    QVERIFY(lane.isBusy());
    QTRY_VERIFY(doneOn);
    QVERIFY(workedOn != doneOn);
    QCOMPARE(doneOn, QThread::currentThread());
    QVERIFY(!lane.isBusy());
}

void TestJobs::newerSupersedesOlder()
{
    Jobs::Lane lane;
    Jobs jobs;
    QSemaphore begun;
    bool stopped = false;
    QList<int> results;
    jobs.run(
        lane,
        [&](const std::stop_token &stop) {
            begun.release();
            while (!stop.stop_requested())
                QThread::msleep(1);
            stopped = true;
            return 1;
        },
        [&](int result) { results << result; });
    begun.acquire();
    jobs.run(lane, [](const std::stop_token &) { return 2; }, [&](int result) { results << result; });
    QTRY_COMPARE(results, QList<int>{2});
    QVERIFY(stopped);
}

void TestJobs::whatHasNotBegunNeverBegins()
{
    Jobs::Lane blocking, lane;
    Jobs jobs;
    QSemaphore gate;
    std::atomic<int> begun = 0;
    QList<int> results;
    jobs.run(
        blocking,
        [&](const std::stop_token &) {
            gate.acquire();
            return 0;
        },
        [](int) {});
    for (int i = 1; i <= 5; ++i)
        jobs.run(
            lane,
            [&begun, i](const std::stop_token &) {
                ++begun;
                return i;
            },
            [&](int result) { results << result; });
    gate.release();
    QTRY_COMPARE(results, QList<int>{5});
    QCOMPARE(begun.load(), 1);
    QTRY_VERIFY(!lane.isBusy());
}

void TestJobs::lanesDoNotSupersedeEachOther()
{
    Jobs::Lane one, other;
    Jobs jobs;
    QStringList results;
    jobs.run(one, [](const std::stop_token &) { return 1; }, [&](int) { results << QStringLiteral("one"); });
    jobs.run(other, [](const std::stop_token &) { return 2; }, [&](int) { results << QStringLiteral("other"); });
    QTRY_COMPARE(results, (QStringList{QStringLiteral("one"), QStringLiteral("other")}));
}

void TestJobs::nothingArrivesAfterTheEnd()
{
    Jobs::Lane lane;
    bool arrived = false;
    bool stopped = false;
    QSemaphore begun;
    {
        Jobs jobs;
        jobs.run(
            lane,
            [&](const std::stop_token &stop) {
                begun.release();
                while (!stop.stop_requested())
                    QThread::msleep(1);
                stopped = true;
                return 1;
            },
            [&](int) { arrived = true; });
        begun.acquire();
    }
    QVERIFY(stopped);
    QCoreApplication::processEvents();
    QVERIFY(!arrived);
}

QTEST_GUILESS_MAIN(TestJobs)
#include "tst_jobs.moc"
