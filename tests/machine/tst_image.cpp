// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/pe/image.h"
#include "machine/practice/programfile.h"

#include <QRandomGenerator>
#include <QTest>
#include <QTimeZone>
#include <QtEndian>

using namespace Qt::StringLiterals;
using machine::practice::ProgramFile;

namespace {

ProgramFile program()
{
    return {.name = u"crypt32.dll"_s,
            .version = QVersionNumber{5, 131, 1877, 9},
            .stamp = QDateTime(QDate(2001, 7, 5), QTime(1, 2, 3), QTimeZone::UTC),
            .imports = {u"KERNEL32.dll"_s, u"msvcrt.dll"_s}};
}

void put32(QByteArray &bytes, qsizetype at, quint32 number)
{
    qToLittleEndian(number, bytes.data() + at);
}

} // namespace

class TestImage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasWrittenIsRead_data()
    {
        QTest::addColumn<quint16>("machine");
        QTest::addColumn<QString>("processor");
        QTest::newRow("intel") << quint16(0x014c) << "intel";
        QTest::newRow("alpha") << quint16(0x0184) << "alpha";
        QTest::newRow("mips") << quint16(0x0166) << "mips";
        QTest::newRow("x64") << quint16(0x8664) << "x64";
        QTest::newRow("sh3") << quint16(0x01a2) << "other";
    }

    void whatWasWrittenIsRead()
    {
        QFETCH(quint16, machine);
        QFETCH(QString, processor);
        ProgramFile written = program();
        written.machine = machine;
        const auto image = machine::pe::parse(machine::practice::write(written));
        QVERIFY2(image, qPrintable(image ? QString() : image.error().toString()));
        QCOMPARE(image->machine, machine);
        QCOMPARE(image->processor, processor);
        QCOMPARE(image->timeStamp, quint32(written.stamp.toSecsSinceEpoch()));
        QCOMPARE(image->version->toString(), u"5.131.1877.9"_s);
        QCOMPARE(image->imports, written.imports);
    }

    void paddingChangesNothing()
    {
        ProgramFile written = program();
        written.size = 371'472;
        const QByteArray bytes = machine::practice::write(written);
        QCOMPARE(bytes.size(), 371'472);
        QCOMPARE(machine::pe::parse(bytes)->version->toString(), u"5.131.1877.9"_s);
    }

    void withoutImports()
    {
        ProgramFile written = program();
        written.imports.clear();
        const auto image = machine::pe::parse(machine::practice::write(written));
        QVERIFY(image && image->imports.isEmpty() && image->version);
    }

    void noProgram_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = machine::practice::write(program());
        QByteArray hurt;
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray(2000, 'x');
        QTest::newRow("only MZ") << QByteArray("MZ");
        QTest::newRow("MS-DOS") << good.first(64).leftJustified(4096, '\0');
        hurt = good;
        put32(hurt, 60, 0xfffffff0);
        QTest::newRow("header far away") << hurt;
        hurt = good;
        hurt.replace(0x80, 2, "NE");
        QTest::newRow("16-bit Windows") << hurt;
        hurt = good;
        put32(hurt, 0x80 + 4 + 2, 0xffff0000 | 0xffff); // sections
        QTest::newRow("65535 sections") << hurt;
        hurt = good;
        hurt[0x80 + 24] = 0;
        QTest::newRow("no optional header") << hurt;
        hurt = good;
        put32(hurt, 0x80 + 24 + 96 + 8, 0x00ffff00);
        QTest::newRow("imports outside") << hurt;
        QTest::newRow("cut in the headers") << good.first(0x180);
        QTest::newRow("cut in the imports") << good.first(0x600 + 4);
    }

    void noProgram()
    {
        QFETCH(QByteArray, bytes);
        const auto image = machine::pe::parse(bytes);
        QVERIFY(!image);
        QCOMPARE(image.error().kind, base::Failure::BadInput);
        QVERIFY2(image.error().message.startsWith(u"The file is no Windows program: "_s), qPrintable(image.error().message));
    }

    void importsWithoutEnd()
    {
        // The import table points at itself: every entry is a valid name again, and no empty entry ever comes.
        QByteArray bytes = machine::practice::write(program());
        for (qsizetype at = 0x600; at + 4 <= 0x800; at += 4)
            put32(bytes, at, 0x2000);
        const auto image = machine::pe::parse(bytes);
        QVERIFY(!image);
    }

    void identityIsRead()
    {
        ProgramFile written = program();
        written.language = 0x0407;
        const auto image = machine::pe::parse(machine::practice::write(written));
        QVERIFY(image);
        QCOMPARE(image->damage, QString());
        QCOMPARE(image->originalFilename, u"crypt32.dll"_s);
        QCOMPARE(image->internalName, u"crypt32.dll"_s);
        QCOMPARE(image->language, quint16(0x0407));
        QVERIFY(image->isCalled(u"CRYPT32.DLL"_s));
        QVERIFY(!image->isCalled(u"ftp.exe"_s));
        QVERIFY(!image->isCalled(u"crypt32.exe"_s));
        written.name = u"crypt32"_s; // how some files of Windows call themselves
        QVERIFY(machine::pe::parse(machine::practice::write(written))->isCalled(u"crypt32.dll"_s));
        written.named = false;
        const auto nameless = machine::pe::parse(machine::practice::write(written));
        QVERIFY(nameless && !nameless->namesItself() && nameless->version && !nameless->isCalled(u"crypt32.dll"_s));
    }

    void everyCutIsNoticed()
    {
        ProgramFile written = program();
        written.size = 0x2000;
        const QByteArray good = machine::practice::write(written);
        for (qsizetype size = 0; size < good.size(); size += 7) {
            const auto image = machine::pe::parse(good.first(size));
            QVERIFY2(!image || !image->damage.isEmpty(), qPrintable(QString::number(size)));
        }
    }

    void everyChangedByteIsNoticed()
    {
        const QByteArray good = machine::practice::write(program());
        for (qsizetype at = 0; at < good.size(); at += 5) {
            QByteArray hurt = good;
            hurt[at] = static_cast<char>(hurt[at] ^ 0x21);
            const auto image = machine::pe::parse(hurt);
            QVERIFY2(!image || !image->damage.isEmpty(), qPrintable(QString::number(at)));
        }
    }

    void withoutChecksumTheRestIsStillChecked()
    {
        QByteArray bytes = machine::practice::write(program());
        put32(bytes, 0x80 + 24 + 64, 0);
        QCOMPARE(machine::pe::parse(bytes)->damage, QString());
        QVERIFY(machine::pe::parse(bytes.first(bytes.size() - 0x100))->damage.contains(u"sections end"_s));
        QByteArray resources = bytes;
        put32(resources, 0x800 + 72, 0x00ffff00); // where the version lies
        QVERIFY2(machine::pe::parse(resources)->damage.contains(u"resources"_s), qPrintable(machine::pe::parse(resources)->damage));
        QByteArray circle = bytes;
        put32(circle, 0x800 + 20, 0x80000000); // the first directory below itself
        QVERIFY(machine::pe::parse(circle)->damage.contains(u"resources"_s));
    }

    void aDamagedVersionIsNone()
    {
        const QByteArray good = machine::practice::write(program());
        const QByteArray signature = QByteArray::fromHex("bd04effe");
        QByteArray hurt = good;
        hurt.replace(hurt.indexOf(signature), 4, "oops");
        QVERIFY(!machine::pe::parse(hurt)->version);
        hurt = good;
        put32(hurt, 0x80 + 24 + 96 + 16, 0); // no resources
        QVERIFY(!machine::pe::parse(hurt)->version);
    }

    void randomBytes()
    {
        const QByteArray good = machine::practice::write(program());
        QRandomGenerator random(42);
        int read = 0;
        for (int round = 0; round < 20'000; ++round) {
            QByteArray hurt = round % 5 == 0 ? good.first(random.bounded(int(good.size()))) : good;
            for (quint32 i = 0; i < 1 + random.bounded(6u) && !hurt.isEmpty(); ++i)
                hurt[random.bounded(int(hurt.size()))] = static_cast<char>(random.generate());
            read += machine::pe::parse(hurt).has_value() ? 1 : 0;
        }
        QVERIFY(read > 1000 && read < 20'000); // most wounds are harmless, some are not
    }
};

QTEST_APPLESS_MAIN(TestImage)
#include "tst_image.moc"
