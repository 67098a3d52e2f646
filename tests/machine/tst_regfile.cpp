// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/limits.h"
#include "machine/regfile/regfile.h"

#include <QRandomGenerator>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace machine::regfile;
using machine::RegistryValue;

namespace {

QByteArray utf16(const QString &text, const QByteArray &mark = "\xff\xfe")
{
    QByteArray bytes(text.size() * 2, '\0');
    qToLittleEndian<char16_t>(text.constData(), text.size(), bytes.data());
    return mark + bytes;
}

RegistryValue text(quint32 type, const QString &text)
{
    return RegistryValue::fromText(type, text);
}

const QByteArray head = "REGEDIT4\r\n\r\n[HKEY_LOCAL_MACHINE\\SYSTEM\\K]\r\n";

} // namespace

class TestRegFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// One value of a file, in each way of writing.
    void value_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<quint32>("type");
        QTest::addColumn<QByteArray>("data");
        const auto row = [](const char *title, const QByteArray &bytes, const QString &name, const RegistryValue &value) {
            QTest::newRow(title) << bytes << name << value.type << value.bytes;
        };
        const QString plain = u"a b"_s;
        row("text", head + "\"N\"=\"a b\"\r\n\r\n", u"N"_s, text(1, plain));
        row("default value", head + "@=\"a b\"\r\n\r\n", {}, text(1, plain));
        row("escapes",
            head
                + "\"a\\\\b\\\"c\"=\"C:\\\\WINNT \\\"x\\\"\""
                  "\r\n\r\n",
            u"a\\b\"c"_s, text(1, u"C:\\WINNT \"x\""_s));
        row("an equals sign and a bracket in the name", head + "\"[a]=b\"=\"x\"\r\n\r\n", u"[a]=b"_s, text(1, u"x"_s));
        row("a text of two lines", head + "\"N\"=\"a\r\nb\"\r\n\r\n", u"N"_s, text(1, u"a\r\nb"_s));
        row("blanks around", head + "  \"N\" = \"a b\"  \r\n\r\n", u"N"_s, text(1, plain));
        row("a comment behind it", head + "\"N\"=\"a b\" ; c\r\n\r\n", u"N"_s, text(1, plain));
        row("dword", head + "\"N\"=dword:00000200\r\n\r\n", u"N"_s, {4, QByteArray::fromHex("00020000")});
        row("dword, short and upper", head + "\"N\"=DWORD:A\r\n\r\n", u"N"_s, {4, QByteArray::fromHex("0a000000")});
        row("binary", head + "\"N\"=hex:00,ff,10\r\n\r\n", u"N"_s, {3, QByteArray::fromHex("00ff10")});
        row("binary, empty", head + "\"N\"=hex:\r\n\r\n", u"N"_s, {3, {}});
        row("any type", head + "\"N\"=hex(b):01,00,00,00,00,00,00,00\r\n\r\n", u"N"_s, {11, QByteArray::fromHex("0100000000000000")});
        row("REG_NONE", head + "\"N\"=hex(0):\r\n\r\n", u"N"_s, {0, {}});
        row("8-bit letters in hex(2)", head + "\"N\"=hex(2):25,80,00\r\n\r\n", u"N"_s, text(2, u"%\u20ac"_s));
        row("8-bit letters in hex(7)", head + "\"N\"=hex(7):61,00,62,00,00\r\n\r\n", u"N"_s, {7, QByteArray::fromHex("61000000620000000000")});
        row("one letter in hex(7)", head + "\"N\"=hex(7):61,00,00\r\n\r\n", u"N"_s, {7, QByteArray::fromHex("610000000000")});
        row("UTF-16 in hex(2) where it does not belong", head + "\"N\"=hex(2):25,00,53,00,00,00\r\n\r\n", u"N"_s, text(2, u"%S"_s));
        row("several lines", head + "\"N\"=hex:01,\\\r\n  02,\\\r\n  03\r\n\r\n", u"N"_s, {3, QByteArray::fromHex("010203")});
        row("a comment within", head + "\"N\"=hex:01,\\\r\n; c\r\n  02\r\n\r\n", u"N"_s, {3, QByteArray::fromHex("0102")});
        row("8-bit letters", head + "\"N\"=\"\xfc\x80\"\r\n\r\n", u"N"_s, text(1, u"ü€"_s));
        QByteArray lf = head + "\"N\"=hex:01,\\\r\n  02\r\n\r\n";
        row("LF", QByteArray(lf).replace("\r\n", "\n"), u"N"_s, {3, QByteArray::fromHex("0102")});
        row("CR", QByteArray(lf).replace("\r\n", "\r"), u"N"_s, {3, QByteArray::fromHex("0102")});
        row("CR CR LF", QByteArray(lf).replace("\r\n", "\r\r\n"), u"N"_s, {3, QByteArray::fromHex("0102")});
        const QString five = u"Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\SYSTEM\\K]\r\n"_s;
        row("version 5", utf16(five + u"\"N\"=\"\u4e2d\"\r\n\r\n"_s), u"N"_s, text(1, u"\u4e2d"_s));
        row("version 5, hex(2)", utf16(five + u"\"N\"=hex(2):25,00,53,00,00,00\r\n\r\n"_s), u"N"_s, text(2, u"%S"_s));
        row("version 5 without its mark", utf16(five + u"\"N\"=\"a b\"\r\n\r\n"_s, {}), u"N"_s, text(1, plain));
        row("version 5 in UTF-8", "\xef\xbb\xbf" + (five + u"\"N\"=\"ü\"\r\n\r\n"_s).toUtf8(), u"N"_s, text(1, u"ü"_s));
    }

    void value()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        QFETCH(quint32, type);
        QFETCH(QByteArray, data);
        const auto file = parse(bytes, u"x.reg"_s);
        QVERIFY2(file, qPrintable(file ? QString() : file.error().toString()));
        QCOMPARE(file->keys.size(), 1u);
        QCOMPARE(file->keys[0].path, u"HKEY_LOCAL_MACHINE\\SYSTEM\\K"_s);
        QCOMPARE(file->keys[0].values.size(), 1u);
        QCOMPARE(file->keys[0].values[0].name, name);
        QCOMPARE(file->keys[0].values[0].data, std::optional(RegistryValue{type, data}));
        QVERIFY(file->endsProperly);
    }

    /// Each says where.
    void wrong_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("line");
        QTest::newRow("nothing") << QByteArray() << 0;
        QTest::newRow("another file") << QByteArray("MZ\x90\0\3\0") << 1;
        QTest::newRow("another version") << QByteArray("REGEDIT5\r\n") << 1;
        QTest::newRow("a value before a key") << QByteArray("REGEDIT4\r\n\"a\"=\"b\"\r\n") << 2;
        QTest::newRow("garbage") << head + "garbage\r\n\r\n" << 4;
        QTest::newRow("no bracket") << QByteArray("REGEDIT4\r\n[HKEY_LOCAL_MACHINE\\SYSTEM\r\n\r\n") << 2;
        QTest::newRow("no name") << QByteArray("REGEDIT4\r\n[]\r\n\r\n") << 2;
        QTest::newRow("one backslash") << head + "\"N\"=\"C:\\WINNT\"\r\n\r\n" << 4;
        QTest::newRow("no end of a text") << head + "\"N\"=\"abc\r\n\"M\"=\"x\"\r\n\r\n" << 5;
        QTest::newRow("no number") << head + "\"N\"=dword:xyz\r\n\r\n" << 4;
        QTest::newRow("nine digits") << head + "\"N\"=dword:123456789\r\n\r\n" << 4;
        QTest::newRow("no type") << head + "\"N\"=hex(z):01\r\n\r\n" << 4;
        QTest::newRow("no comma") << head + "\"N\"=hex:01 02\r\n\r\n" << 4;
        QTest::newRow("comma at the end") << head + "\"N\"=hex:01,\r\n\"M\"=\"x\"\r\n\r\n" << 4;
        QTest::newRow("a value within bytes") << head + "\"N\"=hex:01,\\\r\n\"M\"=\"x\"\r\n\r\n" << 5;
        QTest::newRow("something behind") << head + "\"N\"=\"x\"y\r\n\r\n" << 4;
        QTest::newRow("too deep") << "REGEDIT4\r\n[HKEY_LOCAL_MACHINE" + QByteArray("\\a").repeated(base::limits::hiveDepth + 1) + "]\r\n\r\n" << 2;
        QTest::newRow("UTF-16 of an odd size") << utf16(u"Windows Registry Editor Version 5.00\r\n\r\n"_s) + "x" << 3;
    }

    void wrong()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, line);
        const auto file = parse(bytes, u"x.reg"_s);
        QVERIFY(!file);
        QCOMPARE(file.error().kind, base::Failure::BadInput);
        QCOMPARE(file.error().where.file, u"x.reg"_s);
        QCOMPARE(file.error().where.line, line);
    }

    /// Cut at every byte: an error, or what stood before, with the word that the end is missing. Never another value.
    void cut()
    {
        const std::vector<Key> keys{
            {u"HKEY_LOCAL_MACHINE\\SYSTEM\\A"_s, false, {{u"t"_s, text(1, u"a\\b"_s), 0}, {u"d"_s, RegistryValue{4, QByteArray(4, '\1')}, 0}}, 0},
            {u"HKEY_LOCAL_MACHINE\\SYSTEM\\B"_s, false, {{u"h"_s, RegistryValue{3, QByteArray(60, '\7')}, 0}, {{}, text(2, u"%x%"_s), 0}}, 0}};
        for (const Format format : {Format::Regedit4, Format::Version5}) {
            const QByteArray whole = write(format, keys);
            for (qsizetype size = 0; size < whole.size(); ++size) {
                const auto file = parse(whole.first(size), u"x.reg"_s);
                if (!file)
                    continue;
                for (size_t k = 0; k < file->keys.size(); ++k) {
                    QVERIFY(k < keys.size());
                    QCOMPARE(file->keys[k].path, keys[k].path);
                    for (size_t v = 0; v < file->keys[k].values.size(); ++v)
                        QVERIFY2(file->keys[k].values[v] == keys[k].values[v], qPrintable(QString::number(size)));
                }
                if (file->keys.size() == 2 && file->keys[1].values.size() < 2)
                    QVERIFY(!file->endsProperly);
            }
        }
    }

    void deletionsAndKits()
    {
        const auto file = parse("REGEDIT4\r\n; Fixwright: changes to carry, not an export\r\n\r\n[-HKEY_LOCAL_MACHINE\\SYSTEM\\K]\r\n"
                                "[HKEY_LOCAL_MACHINE\\SYSTEM\\L]\r\n\"a\"=-\r\n\r\n",
                                {});
        QVERIFY(file);
        QVERIFY(file->isKit);
        QCOMPARE(file->firstDeletion, 4);
        QVERIFY(file->keys[0].deleted);
        QVERIFY(!file->keys[1].values[0].data);
    }

    void whatAFormatCannotSay()
    {
        const auto both = [](const QString &name, const std::optional<RegistryValue> &data) {
            return std::pair(canWrite(Format::Regedit4, {name, data, 0}), canWrite(Format::Version5, {name, data, 0}));
        };
        QCOMPARE(both(u"a"_s, std::nullopt), std::pair(false, true));
        QCOMPARE(both(u"a"_s, text(1, u"\u4e2d"_s)), std::pair(false, true));
        QCOMPARE(both(u"a"_s, text(2, u"\u4e2d"_s)), std::pair(false, true));
        QCOMPARE(both(u"\u4e2d"_s, text(1, u"x"_s)), std::pair(false, true));
        QCOMPARE(both(u"a"_s, text(1, u"x\ny"_s)), std::pair(false, true));
        QCOMPARE(both(u"a"_s, RegistryValue{2, "odd"}), std::pair(false, true));
        QCOMPARE(both(u"a\nb"_s, text(1, u"x"_s)), std::pair(false, false));
        QCOMPARE(both(u"a"_s, text(2, u"%ü€%"_s)), std::pair(true, true));
    }

    void form()
    {
        const QByteArray bytes = write(Format::Regedit4, {{u"HKEY_LOCAL_MACHINE\\SYSTEM\\K"_s, false, {{u"N"_s, text(2, u"%a%"_s), 0}}, 0}});
        QCOMPARE(bytes, QByteArray("REGEDIT4\r\n\r\n[HKEY_LOCAL_MACHINE\\SYSTEM\\K]\r\n\"N\"=hex(2):25,61,25,00\r\n\r\n"));
    }

    /// Whatever a format can say is read as it was.
    void roundTrip()
    {
        auto &random = *QRandomGenerator::global();
        const auto letters = [&](int most, bool isWide) {
            QString text;
            for (int i = random.bounded(most); i > 0; --i)
                text += QChar(static_cast<char16_t>(isWide && random.bounded(4) == 0 ? random.bounded(0x100, 0xd800) : random.bounded(0x20, 0x7f)));
            return text;
        };
        int written = 0;
        for (int i = 0; i < 4000; ++i) {
            const Format format = i % 2 ? Format::Regedit4 : Format::Version5;
            Key key{u"HKEY_LOCAL_MACHINE\\SYSTEM\\"_s + letters(20, false).remove(u'\\') + u'x', false, {}, 0};
            for (int n = random.bounded(5); n > 0; --n) {
                RegistryValue data{static_cast<quint32>(random.bounded(12)), {}};
                if (random.bounded(2)) {
                    data = text(random.bounded(2) ? 1 : 2, letters(200, true));
                } else {
                    data.bytes.resize(random.bounded(100));
                    for (char &byte : data.bytes)
                        byte = static_cast<char>(random.bounded(256));
                }
                const Value value{letters(20, true), data, 0};
                if (canWrite(format, value))
                    key.values.push_back(value);
            }
            const QByteArray bytes = write(format, {key});
            const auto file = parse(bytes, {});
            QVERIFY2(file, bytes.constData());
            QVERIFY2(file->keys == std::vector<Key>{key}, bytes.constData());
            QVERIFY(file->endsProperly);
            written += static_cast<int>(key.values.size());
        }
        QVERIFY(written > 3000);
    }

    /// Hostile sizes cost what they hold, not more.
    void large()
    {
        QByteArray bytes = head + "\"N\"=hex:" + QByteArray("00,\\\r\n").repeated(300000) + "00\r\n";
        bytes += QByteArray("\"M\"=\"x\"\r\n").repeated(300000) + "\r\n";
        const auto file = parse(bytes, {});
        QVERIFY(file);
        QCOMPARE(file->keys[0].values.size(), 300001u);
    }
};

QTEST_GUILESS_MAIN(TestRegFile)
#include "tst_regfile.moc"
