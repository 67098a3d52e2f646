// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/regf/hive.h"
#include "machine/regf/writer.h"
#include "repair/hiveedit.h"
#include "repair/workshop.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace workshop;
using machine::RegistryValue;
using repair::HiveEdit;

namespace {

const QString worker = QStringLiteral(FIXWRIGHT_BIN_DIR "/fixwright-hiveworker");

QString text(const base::Error &error)
{
    return error.toString();
}

/// The header's checksum over what stands in it now.
void seal(QByteArray &hive)
{
    quint32 sum = 0;
    for (qsizetype at = 0; at < 508; at += 4)
        sum ^= qFromLittleEndian<quint32>(hive.constData() + at);
    qToLittleEndian(sum, hive.data() + 508);
}

} // namespace

/// The worker, the worker's stand-ins, and the judge of what they wrote.
class TestHiveEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shop = std::make_unique<Workshop>();
        QDir().mkpath(m_shop->beside(u"work"_s));
        m_work.emplace(*base::Folder::open(m_shop->beside(u"work"_s)));
        m_hive = bytesOf(m_shop->hivePath());
        m_edit = {{u"ControlSet001"_s, u"Control"_s, u"Session Manager"_s, u"SubSystems"_s},
                  u"Windows"_s,
                  RegistryValue::fromText(2, u"SharedSection=1024,3072,512"_s)};
    }

    void editsOneValueAndNothingElse()
    {
        const auto result = repair::editHive(worker, m_hive, {m_edit}, *m_work);
        QVERIFY2(result, result ? "" : qPrintable(text(result.error())));
        const auto checked = repair::checkEdited(m_hive, *result, {m_edit});
        QVERIFY2(checked, checked ? "" : qPrintable(text(checked.error())));
        const auto hive = machine::regf::Hive::parse(*result);
        QVERIFY(hive);
        QCOMPARE(hive->header().sequence1, hive->header().sequence2);
        QVERIFY(hive->header().checksumRight);
        QCOMPARE(hive->header().minor, 3u);
        QCOMPARE(hive->reasonNotToWrite(), QString());
        QVERIFY(m_work->names().isEmpty()); // nothing is left behind
    }

    void addsAndDeletes()
    {
        HiveEdit added{m_edit.key, u"New one"_s, RegistryValue{4, QByteArray("\1\0\0\0", 4)}};
        const auto first = repair::editHive(worker, m_hive, {m_edit, added}, *m_work);
        QVERIFY(first);
        QVERIFY(repair::checkEdited(m_hive, *first, {m_edit, added}));
        HiveEdit gone{m_edit.key, u"New one"_s, {}};
        const auto second = repair::editHive(worker, *first, {gone}, *m_work);
        QVERIFY2(second, second ? "" : qPrintable(text(second.error())));
        const auto checked = repair::checkEdited(*first, *second, {gone});
        QVERIFY2(checked, checked ? "" : qPrintable(text(checked.error())));
    }

    void keepsTheNameAsItIsWritten()
    {
        m_edit.name = u"WINDOWS"_s;
        const auto result = repair::editHive(worker, m_hive, {m_edit}, *m_work);
        QVERIFY(result);
        const auto checked = repair::checkEdited(m_hive, *result, {m_edit});
        QVERIFY2(checked, checked ? "" : qPrintable(text(checked.error())));
    }

    void refusesWhatIsNotThere()
    {
        HiveEdit lost = m_edit;
        lost.key.last() = u"SubSystem"_s;
        const auto key = repair::editHive(worker, m_hive, {lost}, *m_work);
        QVERIFY(!key && key.error().detail.contains(u"was not found"_s));
        const auto value = repair::editHive(worker, m_hive, {{m_edit.key, u"Nothing"_s, {}}}, *m_work);
        QVERIFY(!value && value.error().detail.contains(u"was not found"_s));
    }

    void workersThatFail_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("says");
        QTest::newRow("crashes") << QByteArray("kill -SEGV $$") << u"died"_s;
        QTest::newRow("hangs") << QByteArray("exec sleep 60") << u"did not finish within 2 seconds"_s;
        QTest::newRow("hangs with its output closed") << QByteArray("exec >&-; exec sleep 60") << u"did not finish within 2 seconds"_s;
        QTest::newRow("talks without end") << QByteArray("while true; do printf '%01000d' 0; done") << u"answered without end"_s;
        QTest::newRow("says nothing") << QByteArray("true") << u"makes no sense"_s;
        QTest::newRow("says nonsense") << QByteArray("echo 'all done, boss'") << u"makes no sense"_s;
        QTest::newRow("counts wrongly") << QByteArray("echo '{\"edited\": 7}'") << u"makes no sense"_s;
        QTest::newRow("claims without doing") << QByteArray("echo '{\"edited\": 1}'") << u"wrote nothing"_s;
        QTest::newRow("gives up") << QByteArray("echo '{\"error\": \"no wish to\"}'; exit 1") << u"no wish to"_s;
        QTest::newRow("complains") << QByteArray("echo 'assertion failed' >&2; kill -ABRT $$") << u"assertion failed"_s;
        QTest::newRow("leaves a link") << QByteArray("ln -s /etc/passwd result; echo '{\"edited\": 1}'; rm -f result") << u"wrote nothing"_s;
        QTest::newRow("gets two files and no more") << QByteArray(
            "for n in /proc/$$/fd/*; do case ${n##*/} in 0|1|2|255) ;; *) [[ -e $n ]] && ((++files)) ;; esac; done\n"
            "echo \"{\\\"error\\\": \\\"$files files\\\"}\"; exit 1")
                                                    << u"(2 files)"_s;
        QTest::newRow("changes the hive that it was given")
            << QByteArray("for n in /proc/$$/fd/*; do [[ $(readlink $n) == /memfd:hive* ]] && echo x >$n; done; kill -ABRT $$") << u"Operation not permitted"_s;
    }

    void workersThatFail()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, says);
        QElapsedTimer timer;
        timer.start();
        const auto result = repair::editHive(m_shop->script(body), m_hive, {m_edit}, *m_work, 2);
        QVERIFY(timer.elapsed() < 20'000);
        QVERIFY(!result);
        QVERIFY2(text(result.error()).contains(says), qPrintable(text(result.error())));
        QVERIFY(m_work->names().isEmpty());
    }

    void missingWorkerIsTold()
    {
        const auto found = repair::findWorker(u"/nowhere/worker"_s);
        QVERIFY(!found && found.error().message.contains(u"/nowhere/worker"_s));
    }

    void lies_data()
    {
        QTest::addColumn<int>("offset");  // in the file, where the result is one byte different
        QTest::addColumn<bool>("sealed"); // the checksum is made right again
        QTest::newRow("nothing done") << -1 << false;
        QTest::newRow("version 1.5") << 24 << true;
        QTest::newRow("sequence number") << 4 << true;
        QTest::newRow("root") << 36 << true;
        QTest::newRow("checksum") << 508 << false;
        QTest::newRow("name in the header") << 60 << true;
        QTest::newRow("reserved part of the header") << 2000 << true;
        QTest::newRow("first bin's signature") << 4096 << false;
        QTest::newRow("root key's flags") << 4096 + 32 + 4 + 2 << false;
        QTest::newRow("root key's time") << 4096 + 32 + 4 + 4 << false;
    }

    void lies()
    {
        QFETCH(int, offset);
        QFETCH(bool, sealed);
        auto result = repair::editHive(worker, m_hive, {m_edit}, *m_work);
        QVERIFY(result);
        QByteArray lie = offset < 0 ? m_hive : *result;
        if (offset >= 0)
            lie[offset] = static_cast<char>(lie[offset] + 2);
        if (sealed)
            seal(lie);
        const auto checked = repair::checkEdited(m_hive, lie, {m_edit});
        QVERIFY(!checked);
        QCOMPARE(checked.error().kind, base::Failure::Refused);
    }

    void moreThanPlannedIsALie()
    {
        HiveEdit other = m_edit;
        other.key = {u"Select"_s};
        other.name = u"Default"_s;
        other.value = RegistryValue{4, QByteArray("\2\0\0\0", 4)};
        const auto result = repair::editHive(worker, m_hive, {m_edit, other}, *m_work);
        QVERIFY(result);
        const auto checked = repair::checkEdited(m_hive, *result, {m_edit});
        QVERIFY(!checked);
        QVERIFY2(checked.error().message.contains(u"Select"_s), qPrintable(checked.error().message));
        QVERIFY(!repair::checkEdited(m_hive, *result, {m_edit, other, {m_edit.key, u"Third"_s, RegistryValue::fromText(1, u"x"_s)}}));
    }

    /// One byte anywhere in the old part of the file: either it is noticed, or it lies in what is no part of the registry any more.
    void anyByteIsNoticed()
    {
        const auto result = repair::editHive(worker, m_hive, {m_edit}, *m_work);
        QVERIFY(result);
        QRandomGenerator random(4711);
        for (int i = 0; i < 150; ++i) {
            QByteArray lie = *result;
            const qsizetype at = 4096 + random.bounded(static_cast<int>(m_hive.size()) - 4096);
            lie[at] = static_cast<char>(lie[at] ^ (1 << random.bounded(8)));
            QVERIFY2(!repair::checkEdited(m_hive, lie, {m_edit}), qPrintable(QString::number(at)));
        }
    }

    /// The judge itself must survive anything.
    void damagedResultsAreNoCrash()
    {
        const auto result = repair::editHive(worker, m_hive, {m_edit}, *m_work);
        QVERIFY(result);
        QRandomGenerator random(815);
        for (int i = 0; i < 200; ++i) {
            QByteArray lie = *result;
            for (int n = random.bounded(1, 20); n > 0; --n)
                lie[random.bounded(static_cast<int>(lie.size()))] = static_cast<char>(random.bounded(256));
            if (random.bounded(4) == 0)
                lie.truncate(random.bounded(static_cast<int>(lie.size())));
            if (lie != *result)
                (void)repair::checkEdited(m_hive, lie, {m_edit});
        }
        QVERIFY(!repair::checkEdited(m_hive, {}, {m_edit}));
    }

    void hugeValueIsRefusedWithoutHarm()
    {
        m_edit.value = RegistryValue{3, QByteArray(2'000'000, 'x')};
        const auto result = repair::editHive(worker, m_hive, {m_edit}, *m_work);
        QVERIFY(!result);
    }

    /// The hive's free space at its end makes it large without a large registry.
    void largeHive()
    {
        constexpr qsizetype size = 64 * 1024 * 1024;
        QByteArray hive = m_hive;
        const qsizetype used = hive.size();
        hive.append(QByteArray(size - used, '\0'));
        constexpr qsizetype bin = 1024 * 1024; // hivex takes no larger cell
        for (qsizetype at = used; at < size;) {
            const qsizetype length = std::min(bin - at % bin, size - at);
            std::memcpy(hive.data() + at, "hbin", 4);
            qToLittleEndian(static_cast<quint32>(at - 4096), hive.data() + at + 4);
            qToLittleEndian(static_cast<quint32>(length), hive.data() + at + 8);
            qToLittleEndian(static_cast<quint32>(length - 32), hive.data() + at + 32);
            at += length;
        }
        qToLittleEndian(static_cast<quint32>(size - 4096), hive.data() + 40);
        seal(hive);
        const auto result = repair::editHive(worker, hive, {m_edit}, *m_work);
        QVERIFY2(result, result ? "" : qPrintable(text(result.error())));
        QVERIFY(result->size() >= size);
        const auto checked = repair::checkEdited(hive, *result, {m_edit});
        QVERIFY2(checked, checked ? "" : qPrintable(text(checked.error())));
    }

private:
    std::unique_ptr<Workshop> m_shop;
    std::optional<base::Folder> m_work;
    QByteArray m_hive;
    HiveEdit m_edit;
};

QTEST_GUILESS_MAIN(TestHiveEdit)
#include "tst_hiveedit.moc"
