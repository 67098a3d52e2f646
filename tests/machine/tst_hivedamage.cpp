// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/samplehive.h"

#include "machine/practice/practice.h"
#include "machine/regf/hive.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using machine::regf::Hive;

namespace {

/// Everything the reader can be asked about one hive; what it answers does not matter here, only that it does, and soon.
void readEverything(const QByteArray &bytes, const Hive &sound)
{
    const auto hive = Hive::parse(bytes);
    if (!hive)
        return;
    (void)hive->find({u"ControlSet001"_s, u"Control"_s, u"Session Manager"_s, u"SubSystems"_s});
    (void)machine::regf::compare(sound, *hive);
    (void)hive->reasonNotToWrite();
}

/// A hive of a real machine's shape and size.
QByteArray practiceHive()
{
    QTemporaryDir folder;
    const auto root = machine::practice::make(folder.path(), u"Q158308"_s);
    QFile file(root ? *root + u"/System32/config/SYSTEM"_s : QString());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Damaged hives, by the thousand: never a crash, never an endless loop. Under the sanitizers this also proves that nothing is read out
/// of bounds.
class TestHiveDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_bytes = practiceHive();
        QVERIFY(m_bytes.size() > 40'000);
    }

    void cutAtEveryLength()
    {
        const Hive sound = *Hive::parse(m_bytes);
        for (qsizetype length = 0; length < m_bytes.size(); length += length < 0x1200 ? 7 : 509)
            readEverything(m_bytes.first(length), sound);
        // The same when the header owns up to the smaller size, so that the reader gets to the bins.
        for (qsizetype length = 0x2000; length < m_bytes.size(); length += 0x1000) {
            QByteArray cut = m_bytes.first(length);
            sample::put32(cut, 40, static_cast<quint32>(length - 0x1000));
            sample::repairChecksum(cut);
            readEverything(cut, sound);
        }
    }

    void everyWordOfTheFirstKeys()
    {
        const Hive sound = *Hive::parse(m_bytes);
        for (const quint32 hostile : {0x20u, 0x80000000u, 0xffffffffu}) {
            for (qsizetype at = 0x1000; at < 0x1400; at += 4) {
                QByteArray hurt = m_bytes;
                sample::put32(hurt, at, hostile);
                readEverything(hurt, sound);
            }
        }
    }

    void randomBytes_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 8; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void randomBytes()
    {
        QFETCH(quint32, seed);
        constexpr int rounds = 250;
        QRandomGenerator random(seed);
        const Hive sound = *Hive::parse(m_bytes);
        QElapsedTimer timer;
        timer.start();
        for (int round = 0; round < rounds; ++round) {
            QByteArray hurt = m_bytes;
            const quint32 wounds = 1 + random.bounded(8u);
            for (quint32 i = 0; i < wounds; ++i) {
                const qsizetype at = random.bounded(4u) == 0 ? random.bounded(0x200) : random.bounded(0x1000, static_cast<int>(hurt.size()));
                hurt[at] = static_cast<char>(random.generate());
            }
            sample::repairChecksum(hurt);
            readEverything(hurt, sound);
        }
        // Some 5 s under the sanitizers of a busy machine; a loop without end would take for ever.
        QVERIFY2(timer.elapsed() < 120'000, qPrintable(QString::number(timer.elapsed())));
    }

private:
    QByteArray m_bytes;
};

QTEST_GUILESS_MAIN(TestHiveDamage)
#include "tst_hivedamage.moc"
