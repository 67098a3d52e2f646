// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/registryvalue.h"

#include <QTest>

using namespace Qt::StringLiterals;
using machine::RegistryValue;

class TestRegistryValue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("clean");
        QTest::newRow("empty") << QByteArray() << QString() << true;
        QTest::newRow("only NUL") << QByteArray::fromHex("0000") << QString() << true;
        QTest::newRow("plain") << QByteArray::fromHex("410042000000") << u"AB"_s << true;
        QTest::newRow("without NUL") << QByteArray::fromHex("41004200") << u"AB"_s << true;
        QTest::newRow("something behind the NUL") << QByteArray::fromHex("410000004200") << u"A"_s << false;
        QTest::newRow("two NUL") << QByteArray::fromHex("410000000000") << u"A"_s << false;
        QTest::newRow("odd") << QByteArray::fromHex("4100420000") << u"AB"_s << false;
        QTest::newRow("half a pair") << QByteArray::fromHex("3dd841000000") << u"\uFFFDA"_s << false;
        QTest::newRow("pair the wrong way round") << QByteArray::fromHex("00de3dd80000") << u"\uFFFD\uFFFD"_s << false;
        QTest::newRow("pair") << QByteArray::fromHex("3dd800de0000") << u"\U0001F600"_s << true;
    }

    void text()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QFETCH(bool, clean);
        const RegistryValue value{2, bytes};
        QVERIFY(value.isText());
        QCOMPARE(value.text(), text);
        QCOMPARE(value.isCleanText(), clean);
    }

    void fromText()
    {
        const RegistryValue value = RegistryValue::fromText(2, u"%SystemRoot%\U0001F600"_s);
        QCOMPARE(value.type, 2u);
        QCOMPARE(value.bytes.size(), (12 + 2 + 1) * 2);
        QCOMPARE(value.text(), u"%SystemRoot%\U0001F600"_s);
        QVERIFY(value.isCleanText());
    }

    void display_data()
    {
        QTest::addColumn<quint32>("type");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("shown");
        QTest::newRow("REG_SZ") << 1u << QByteArray::fromHex("41000000") << u"A"_s;
        QTest::newRow("REG_SZ that would lose something")
            << 1u << QByteArray::fromHex("410000004200") << u"A (and 2 bytes behind its end, which Windows ignores)"_s;
        QTest::newRow("REG_SZ, half a character") << 1u << QByteArray::fromHex("00d84100") << u"00 d8 41 00"_s;
        QTest::newRow("REG_BINARY") << 3u << QByteArray::fromHex("00ff10") << u"00 ff 10"_s;
        QTest::newRow("REG_DWORD") << 4u << QByteArray::fromHex("00020000") << u"0x00000200"_s;
        QTest::newRow("REG_DWORD, short") << 4u << QByteArray::fromHex("0002") << u"00 02"_s;
        QTest::newRow("REG_DWORD_BIG_ENDIAN") << 5u << QByteArray::fromHex("00000200") << u"0x00000200"_s;
        QTest::newRow("REG_MULTI_SZ") << 7u << QByteArray::fromHex("41000000420000000000") << u"A\nB"_s;
        QTest::newRow("REG_MULTI_SZ, empty") << 7u << QByteArray::fromHex("0000") << QString();
        QTest::newRow("REG_NONE") << 0u << QByteArray() << QString();
    }

    void display()
    {
        QFETCH(quint32, type);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, shown);
        QCOMPARE(machine::toDisplay({type, bytes}), shown);
    }

    void names()
    {
        QCOMPARE(machine::typeName(0), u"REG_NONE"_s);
        QCOMPARE(machine::typeName(2), u"REG_EXPAND_SZ"_s);
        QCOMPARE(machine::typeName(7), u"REG_MULTI_SZ"_s);
        QCOMPARE(machine::typeName(10), u"REG_RESOURCE_REQUIREMENTS_LIST"_s);
        QCOMPARE(machine::typeName(11), u"11"_s);
        QCOMPARE(machine::typeName(0xffffffff), u"4294967295"_s);
    }
};

QTEST_APPLESS_MAIN(TestRegistryValue)
#include "tst_registryvalue.moc"
