// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "repair/outputfile.h"
#include "workshop.h"

#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using repair::Overwrite;
using workshop::Workshop;

/// Where plans, cases and reports may be written, and where never.
class TestOutputFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newAndOwnFilesAreWritten()
    {
        const Workshop shop;
        const repair::Case run = shop.plannedThirdItem();
        const QString path = shop.beside(u"p.fixcase"_s);
        QVERIFY(repair::saveCase(run, path));
        QVERIFY(repair::saveCase(run, path)); // ours
        QCOMPARE(workshop::bytesOf(path), repair::toJson(run));
        workshop::write(shop.beside(u"empty"_s), {});
        QVERIFY(repair::saveCase(run, shop.beside(u"empty"_s)));
    }

    void never_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("alsoWhenAsked");
        QTest::newRow("somebody's letter") << u"letter.txt"_s << QByteArray("Dear all") << false;
        QTest::newRow("a PDF") << u"other.pdf"_s << QByteArray("%PDF-1.4 something") << false;
        QTest::newRow("JSON of another program") << u"other.json"_s << QByteArray("{\"a\": 1}") << false;
        QTest::newRow("a hive elsewhere") << u"SYSTEM"_s << QByteArray("regf").leftJustified(8192, '\0') << true;
    }
    void never()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, bytes);
        const Workshop shop;
        const QString path = shop.beside(name);
        workshop::write(path, bytes);
        const auto refused = repair::saveCase(shop.plannedThirdItem(), path);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, base::Failure::Refused);
        QCOMPARE(workshop::bytesOf(path), bytes);
        QFETCH(const bool, alsoWhenAsked);
        QCOMPARE(repair::saveCase(shop.plannedThirdItem(), path, Overwrite::Any).has_value(), !alsoWhenAsked);
    }

    void nothingIsWrittenOnTheMachine()
    {
        const Workshop shop;
        const repair::Case run = shop.plannedThirdItem();
        const auto before = workshop::filesBelow(shop.folder());
        const QString link = shop.beside(u"way"_s);
        QVERIFY(QFile::link(shop.folder(), link));
        const QString hiveLink = shop.beside(u"hive.fixcase"_s);
        QVERIFY(QFile::link(shop.hivePath(), hiveLink));
        for (const QString &path :
             {shop.folder() + u"/plan.fixcase"_s, shop.folder() + u"/System32/../plan.fixcase"_s, shop.hivePath(), link + u"/plan.fixcase"_s, hiveLink}) {
            for (const Overwrite overwrite : {Overwrite::Own, Overwrite::Any})
                QVERIFY2(!repair::saveCase(run, path, overwrite), qPrintable(path));
        }
        QCOMPARE(workshop::filesBelow(shop.folder()), before);
    }

    void aFullDeviceIsAnError()
    {
        const Workshop shop;
        QVERIFY(repair::saveCase(shop.plannedThirdItem(), u"/dev/null"_s));
        const auto full = repair::saveCase(shop.plannedThirdItem(), u"/dev/full"_s);
        QVERIFY(!full);
        QVERIFY2(full.error().toString().contains(u"full"_s), qPrintable(full.error().toString()));
        QVERIFY(QFileInfo(u"/dev/full"_s).exists());
        QVERIFY(!repair::saveCase(shop.plannedThirdItem(), shop.beside({})));
    }
};

QTEST_GUILESS_MAIN(TestOutputFile)
#include "tst_outputfile.moc"
