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

    /// Keys below a key that has some, below one that has none, one below the other; with values.
    void makesKeys()
    {
        const std::vector<HiveEdit> edits = made();
        const QByteArray result = edited(m_hive, edits);
        const auto hive = machine::regf::Hive::parse(result);
        QVERIFY(hive);
        QCOMPARE(hive->reasonNotToWrite(), QString()); // no list with hashes, which NT 4.0 does not know
        const auto lists = hive->places(**hive->find({u"ControlSet001"_s, u"Services"_s, u"Acme"_s}));
        QVERIFY(lists);
        QCOMPARE(lists->lists.size(), 1uz);
        const qsizetype at = 4096 + static_cast<qsizetype>(lists->lists.front()) + 4;
        QCOMPARE(result.sliced(at, 2), "lf"_ba);
        QCOMPARE(result.sliced(at + 8, 4), "Para"_ba);
    }

    /// Windows looks for `AC_X` behind `ACPI`, as `_` comes behind all capitals; and 600 keys lie in several lists.
    void madeKeysStandInTheOrderOfWindows()
    {
        machine::regf::NewKey root{u"SYSTEM"_s, {}, {}};
        for (const QString &name : {u"ACPI"_s, u"acz"_s, u"B[a"_s, u"ba"_s})
            root.at(u"Few\\"_s + name);
        for (int i = 0; i < 1200; ++i)
            root.at(u"Many\\Key %1"_s.arg(i));
        const QByteArray hive = machine::regf::write(root, u"SYSTEM"_s, QDateTime::fromSecsSinceEpoch(900'000'000));
        std::vector<HiveEdit> edits;
        for (const QString &name : {u"AC_X"_s, u"B_"_s, u"{00021401-0000-0000-C000-000000000046}"_s, u"Ärger"_s, u"a"_s, u"\u0416"_s})
            edits.push_back({{u"Few"_s, name}, {}, {}, HiveEdit::What::MakeKey});
        for (const QString &name : {u"Key"_s, u"Key 5_"_s, u"Key_"_s, u"zz"_s})
            edits.push_back({{u"Many"_s, name}, {}, {}, HiveEdit::What::MakeKey});
        const QByteArray result = edited(hive, edits);
        std::vector<HiveEdit> back = edits;
        for (HiveEdit &edit : back)
            edit.what = HiveEdit::What::DeleteKey;
        (void)edited(result, back);
    }

    void deletesKeysWithAllBelow()
    {
        const QByteArray with = edited(m_hive, made());
        const HiveEdit gone{{u"ControlSet001"_s, u"Services"_s, u"Acme"_s}, {}, {}, HiveEdit::What::DeleteKey};
        const QByteArray without = edited(with, {gone});
        const auto differences = machine::regf::compare(*machine::regf::Hive::parse(m_hive), *machine::regf::Hive::parse(without));
        QVERIFY(differences);
        QCOMPARE(differences->size(), 1uz); // the other key that was made
        // The only child of a key, and a key of the hive as it was.
        const HiveEdit whole{{u"ControlSet001"_s, u"Control"_s, u"Session Manager"_s}, {}, {}, HiveEdit::What::DeleteKey};
        (void)edited(m_hive, {whole});
    }

    /// The list of the keys loses one where it lies, and then grows and moves.
    void deletesAndMakesSideBySide()
    {
        const QStringList above{u"ControlSet001"_s, u"Control"_s};
        (void)edited(m_hive, {{above + QStringList{u"Session Manager"_s}, {}, {}, HiveEdit::What::DeleteKey},
                              {above + QStringList{u"New 1"_s}, {}, {}, HiveEdit::What::MakeKey},
                              {above + QStringList{u"New 2"_s}, {}, {}, HiveEdit::What::MakeKey}});
        const QByteArray two = edited(m_hive, {{above + QStringList{u"New"_s}, {}, {}, HiveEdit::What::MakeKey}});
        (void)edited(two,
                     {{above + QStringList{u"New"_s}, {}, {}, HiveEdit::What::DeleteKey}, {above + QStringList{u"Newer"_s}, {}, {}, HiveEdit::What::MakeKey}});
    }

    void keysThatAreOrAreNotThere()
    {
        const HiveEdit there{{u"ControlSet001"_s, u"control"_s}, {}, {}, HiveEdit::What::MakeKey};
        const auto twice = repair::editHive(worker, m_hive, {there}, *m_work);
        QVERIFY(!twice && twice.error().detail.contains(u"is there already"_s));
        const HiveEdit deep{{u"ControlSet001"_s, u"None"_s, u"Deeper"_s}, {}, {}, HiveEdit::What::MakeKey};
        QVERIFY(!repair::editHive(worker, m_hive, {deep}, *m_work));
        const HiveEdit none{{u"ControlSet001"_s, u"None"_s}, {}, {}, HiveEdit::What::DeleteKey};
        QVERIFY(!repair::editHive(worker, m_hive, {none}, *m_work));
    }

    /// Each kind of edit that was not asked for, and each that was asked for and is missing.
    void liesAboutKeys()
    {
        const std::vector<HiveEdit> edits = made();
        const QByteArray result = edited(m_hive, edits);
        for (size_t i = 0; i < edits.size(); ++i) {
            std::vector<HiveEdit> fewer = edits;
            fewer.erase(fewer.begin() + static_cast<qsizetype>(i));
            QVERIFY2(!repair::checkEdited(m_hive, result, fewer), qPrintable(QString::number(i)));
            QVERIFY2(!repair::checkEdited(m_hive, m_hive, {edits[i]}), qPrintable(QString::number(i)));
        }
        QVERIFY(!repair::checkEdited(result, m_hive, {}));
        QVERIFY(!repair::checkEdited(result, m_hive, {{{u"ControlSet001"_s, u"Services"_s, u"Acme"_s}, {}, {}, HiveEdit::What::DeleteKey}}));
    }

    void anyByteIsNoticedWhereKeysChange()
    {
        const std::vector<HiveEdit> edits{{{u"ControlSet001"_s, u"Control"_s, u"Session Manager"_s, u"SubSystems"_s}, {}, {}, HiveEdit::What::DeleteKey},
                                          {{u"ControlSet002"_s, u"Control"_s, u"New"_s}, {}, {}, HiveEdit::What::MakeKey}};
        const QByteArray result = edited(m_hive, edits);
        const auto old = machine::regf::Hive::parse(m_hive);
        std::vector<std::pair<qsizetype, qsizetype>> free;
        const auto cells = old->cellsBelow(**old->find(edits.front().key));
        QVERIFY(cells);
        for (const quint32 cell : *cells) {
            const qsizetype at = 4096 + static_cast<qsizetype>(cell);
            free.emplace_back(at, at - qFromLittleEndian<qint32>(m_hive.constData() + at));
        }
        for (const HiveEdit &edit : edits) {
            const auto above = old->find(edit.key.first(edit.key.size() - 1));
            QVERIFY(above && *above);
            const qsizetype key = 4096 + static_cast<qsizetype>((**above).offset) + 4;
            free.emplace_back(key + 52 - 4, key + 56);
            if (old->children(**above)->size() == 1)
                free.emplace_back(key + 28 - 4, key + 32);
            const auto places = old->places(**above);
            QVERIFY(places);
            for (const quint32 list : places->lists) {
                const qsizetype at = 4096 + static_cast<qsizetype>(list);
                const auto left = machine::regf::Hive::parse(result)->children(**above);
                free.emplace_back(at + (left->empty() ? 2 : 4 + 8 * static_cast<qsizetype>(left->size())),
                                  at - qFromLittleEndian<qint32>(m_hive.constData() + at));
            }
        }
        QRandomGenerator random(4712);
        for (int i = 0; i < 300; ++i) {
            QByteArray lie = result;
            const qsizetype at = 4096 + random.bounded(static_cast<int>(m_hive.size()) - 4096);
            lie[at] = static_cast<char>(lie[at] ^ (1 << random.bounded(8)));
            // What a deleted key's cells hold is nobody's any more; nor is a list where the last key went, and the longest name is a hint.
            const bool isFree = std::ranges::any_of(free, [&](const auto &stretch) { return at >= stretch.first + 4 && at < stretch.second; });
            QVERIFY2(repair::checkEdited(m_hive, lie, edits).has_value() == isFree, qPrintable(QString::number(at)));
        }
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
    /// Edited by the worker and found right by the judge.
    QByteArray edited(const QByteArray &hive, const std::vector<HiveEdit> &edits)
    {
        const auto result = repair::editHive(worker, hive, edits, *m_work);
        if (!result) {
            QTest::qFail(qPrintable(text(result.error())), __FILE__, __LINE__);
            return {};
        }
        if (const auto checked = repair::checkEdited(hive, *result, edits); !checked)
            QTest::qFail(qPrintable(text(checked.error())), __FILE__, __LINE__);
        return *result;
    }

    static std::vector<HiveEdit> made()
    {
        const QStringList acme{u"ControlSet001"_s, u"Services"_s, u"Acme"_s};
        const QStringList below = acme + QStringList{u"Parameters"_s};
        return {{acme, {}, {}, HiveEdit::What::MakeKey},
                {below, {}, {}, HiveEdit::What::MakeKey},
                {below, {}, RegistryValue::fromText(1, u"default"_s)},
                {below, u"Size"_s, RegistryValue{4, QByteArray("\1\0\0\0", 4)}},
                {{u"ControlSet001"_s, u"Control"_s, u"Session Manager"_s, u"SubSystems"_s, u"First of its kind"_s}, {}, {}, HiveEdit::What::MakeKey}};
    }

    std::unique_ptr<Workshop> m_shop;
    std::optional<base::Folder> m_work;
    QByteArray m_hive;
    HiveEdit m_edit;
};

QTEST_GUILESS_MAIN(TestHiveEdit)
#include "tst_hiveedit.moc"
