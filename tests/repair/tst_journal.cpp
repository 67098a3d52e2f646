// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "repair/crc32.h"
#include "repair/journal.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using repair::Event;

namespace {

const base::FixedClock noon(QDateTime(QDate(2026, 11, 20), QTime(12, 0), QTimeZone::UTC));

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

repair::Replacement replacement(const QString &path, char hash)
{
    return {path, u"/data/backup"_s, QString(64, QLatin1Char(hash)), QString(64, u'f'), {u"1"_s, u"2"_s}};
}

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(u"journal"_s);
    }

    void knownSum() { QCOMPARE(repair::crc32("123456789"), 0xcbf43926u); }

    void readsWhatWasWritten()
    {
        write();
        const auto read = repair::readJournal(m_path);
        QVERIFY(read);
        QCOMPARE(read->entries.size(), 4u);
        QVERIFY(!read->isTorn && read->damage.isEmpty());
        QCOMPARE(read->lines().first(), u"2026-11-20 12:00:00 UTC  Begins: \u00e4\nline \"quoted\""_s);
        const auto replacements = read->replacements();
        QCOMPARE(replacements.size(), 1u);
        QCOMPARE(replacements.front(), replacement(u"/machine/SYSTEM"_s, 'b')); // the latest of the path
    }

    void aMissingJournalIsEmpty()
    {
        const auto read = repair::readJournal(m_path);
        QVERIFY(read && read->entries.empty());
    }

    /// Cut off anywhere: all whole lines are there, and only a cut within a line is called torn.
    void tornAnywhere()
    {
        write();
        const QByteArray whole = bytesOf(m_path);
        for (qsizetype length = 0; length <= whole.size(); ++length) {
            const auto read = repair::parseJournal(whole.first(length));
            QCOMPARE(read.entries.size(), static_cast<size_t>(whole.first(length).count('\n')));
            QCOMPARE(read.isTorn, length > 0 && whole[length - 1] != '\n');
            QVERIFY(read.damage.isEmpty());
        }
    }

    void tornLineIsCutOffBeforeTheNext()
    {
        write();
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::Append));
        file.write("57 0123");
        file.close();
        {
            auto journal = repair::Journal::open(m_path, noon);
            QVERIFY(journal && journal->append(Event::End, u"Ended."_s));
        }
        const auto read = repair::readJournal(m_path);
        QVERIFY(read);
        QCOMPARE(read->entries.size(), 5u);
        QVERIFY(!read->isTorn && read->damage.isEmpty());
    }

    void earlierDamageIsTold()
    {
        write();
        QByteArray bytes = bytesOf(m_path);
        const qsizetype second = bytes.indexOf('\n') + 30;
        bytes[second] = static_cast<char>(bytes[second] ^ 1);
        const auto read = repair::parseJournal(bytes);
        QCOMPARE(read.entries.size(), 3u);
        QCOMPARE(read.damage, QStringList{u"Line 2 of the journal is damaged."_s});
    }

    /// Whatever stands in the file: no crash, and no entry that was not written.
    void anyBytes()
    {
        write();
        const QByteArray whole = bytesOf(m_path);
        const auto good = repair::parseJournal(whole).entries;
        QRandomGenerator random(7);
        for (int i = 0; i < 3000; ++i) {
            QByteArray bytes = whole;
            for (int n = random.bounded(1, 6); n > 0; --n)
                bytes[random.bounded(static_cast<int>(bytes.size()))] = static_cast<char>(random.bounded(256));
            for (const auto &entry : repair::parseJournal(bytes).entries)
                QVERIFY(std::ranges::find(good, entry) != good.end());
        }
    }

    void aLinkIsNotFollowed()
    {
        QVERIFY(QFile::link(m_dir->filePath(u"elsewhere"_s), m_path));
        QVERIFY(!repair::Journal::open(m_path, noon));
        QVERIFY(!QFile::exists(m_dir->filePath(u"elsewhere"_s)));
    }

private:
    void write() const
    {
        auto journal = repair::Journal::open(m_path, noon);
        QVERIFY(journal);
        QVERIFY(journal->append(Event::Begin, u"Begins: \u00e4\nline \"quoted\""_s));
        QVERIFY(journal->append(Event::Ready, u"Ready."_s, replacement(u"/machine/SYSTEM"_s, 'a')));
        QVERIFY(journal->append(Event::Ready, u"Ready again."_s, replacement(u"/machine/SYSTEM"_s, 'b')));
        QVERIFY(journal->append(Event::Done, u"Done."_s));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

QTEST_APPLESS_MAIN(TestJournal)
#include "tst_journal.moc"
