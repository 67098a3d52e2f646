// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/address.h"
#include "base/clock.h"
#include "base/hash.h"
#include "base/nativepath.h"
#include "base/result.h"
#include "base/text.h"
#include "base/value.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestBase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keyAddresses_data();
    void keyAddresses();
    void addressesCompareWithoutLetterCase();
    void fileAddresses_data();
    void fileAddresses();
    void filesOfTheRegistry();
    void invisible();
    void jsonShowsWhatIsInvisible();
    void textMadeHarmless_data();
    void textMadeHarmless();
    void pathsKeepTheirBytes();
    void oneLine();
    void nearest_data();
    void nearest();
    void values_data();
    void values();
    void errors();
    void hashes();
    void clocks();
};

void TestBase::keyAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("valid");
    QTest::newRow("plain") << uR"(SYSTEM\CurrentControlSet\Control)"_s << uR"(SYSTEM\CurrentControlSet\Control)"_s << true;
    QTest::newRow("long root") << uR"(HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft)"_s << uR"(SOFTWARE\Microsoft)"_s << true;
    QTest::newRow("short root, stray backslashes") << uR"(\hklm\\software\Microsoft\)"_s << uR"(software\Microsoft)"_s << true;
    QTest::newRow("blank in a name") << uR"(SYSTEM\Session Manager)"_s << uR"(SYSTEM\Session Manager)"_s << true;
    QTest::newRow("another hive") << uR"(SAM\SAM)"_s << uR"(SAM\SAM)"_s << false;
    QTest::newRow("users") << uR"(HKEY_USERS\.DEFAULT\Software)"_s << uR"(HKEY_USERS\.DEFAULT\Software)"_s << false;
    QTest::newRow("the hive alone") << u"SYSTEM"_s << u"SYSTEM"_s << false;
    QTest::newRow("empty") << QString() << QString() << false;
    QTest::newRow("NUL") << QString(u"SYSTEM\\a\0b"_s) << QString(u"SYSTEM\\a\0b"_s) << false;
    QTest::newRow("overlong") << u"SYSTEM\\"_s + QString(256, u'k') << u"SYSTEM\\"_s + QString(256, u'k') << false;
    QTest::newRow("longest") << u"SYSTEM\\"_s + QString(255, u'k') << u"SYSTEM\\"_s + QString(255, u'k') << true;
}

void TestBase::keyAddresses()
{
    QFETCH(const QString, text);
    QFETCH(const QString, path);
    QFETCH(const bool, valid);
    const auto address = base::KeyAddress::fromString(text);
    QCOMPARE(address.toString(), path);
    QCOMPARE(address.isValid(), valid);
}

void TestBase::addressesCompareWithoutLetterCase()
{
    const auto key = base::KeyAddress::fromString(uR"(SYSTEM\Select)"_s);
    QVERIFY(key == base::KeyAddress::fromString(uR"(system\SELECT)"_s));
    QVERIFY(!(key == base::KeyAddress::fromString(uR"(SYSTEM\Select\x)"_s)));
    QCOMPARE(base::KeyAddress::fromString(u"system\\x"_s).hive(), u"SYSTEM"_s);
    QVERIFY((base::ValueAddress{key, u"Current"_s} == base::ValueAddress{key, u"CURRENT"_s}));
    QCOMPARE((base::ValueAddress{key, {}}.toString()), uR"(SYSTEM\Select, (default))"_s);
    QVERIFY((base::FileAddress{u"System32\\A.dll"_s} == base::FileAddress{u"SYSTEM32\\a.DLL"_s}));
    QCOMPARE(base::toString(base::Address(base::FileAddress{u"System32\\a.dll"_s})), u"System32\\a.dll"_s);
}

void TestBase::fileAddresses_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("valid");
    for (const auto &good : {u"System32\\crypt32.dll"_s, u"win.ini"_s, u"System32\\drivers\\a b.sys"_s, u"console.dll"_s, u"..a\\b"_s, u"com10"_s})
        QTest::newRow(qPrintable(good)) << good << true;
    const QStringList hostile{QString(),
                              u"\\System32\\a.dll"_s,
                              u"C:\\WINNT\\a.dll"_s,
                              u"C:a.dll"_s,
                              u"..\\a.dll"_s,
                              u"System32\\..\\..\\a.dll"_s,
                              u"System32\\.\\a.dll"_s,
                              u"\\\\server\\share\\a"_s,
                              u"System32/a.dll"_s,
                              u"../../etc/passwd"_s,
                              u"/etc/passwd"_s,
                              u"System32\\\\a.dll"_s,
                              u"System32\\"_s,
                              u"a.dll:stream"_s,
                              u"a.dll::$DATA"_s,
                              u"NUL"_s,
                              u"nul.txt"_s,
                              u"System32\\CON"_s,
                              u"System32\\com1.log"_s,
                              u"aux .txt"_s,
                              u"a.dll."_s,
                              u"a.dll "_s,
                              u"System32 \\a.dll"_s,
                              u"a\n.dll"_s,
                              u"a*.dll"_s,
                              u"a?.dll"_s,
                              u"<a>"_s,
                              u"a|b"_s,
                              u"\"a\""_s,
                              u"COM\u00b9"_s,
                              u"com\u00b2.txt"_s,
                              u"System32\\LPT\u00b3"_s,
                              u"CONIN$"_s,
                              u"conout$.txt"_s,
                              u"CLOCK$"_s,
                              u"a..."_s,
                              u"System32.\\a.dll"_s,
                              u"a\u200b.dll"_s,
                              u"a\u202elld.dll"_s,
                              u"a\U000E0041.dll"_s,
                              QString(u"a\0.dll"_s),
                              QString(241, u'a'),
                              u"a\\"_s.repeated(120) + u"a"_s};
    for (const QString &bad : hostile)
        QTest::addRow("hostile: %s", qPrintable(base::oneLine(bad, 30) + u' ' + QString::number(bad.size()))) << bad << false;
}

void TestBase::fileAddresses()
{
    QFETCH(const QString, path);
    QFETCH(const bool, valid);
    QCOMPARE(base::FileAddress{path}.isValid(), valid);
}

void TestBase::filesOfTheRegistry()
{
    for (const auto &file : {u"System32\\config\\SYSTEM"_s, u"SYSTEM32\\CONFIG\\software.LOG"_s, u"system32\\config\\SYSTEM.ALT"_s,
                             u"System32\\config\\sam.sav"_s, u"Profiles\\Administrator\\NTUSER.DAT"_s, u"profiles\\x\\ntuser.dat.log"_s, u"repair\\SAM._"_s})
        QVERIFY2(base::FileAddress{file}.isOfRegistry(), qPrintable(file));
    for (const auto &file :
         {u"System32\\crypt32.dll"_s, u"System32\\config.nt"_s, u"config\\SYSTEM"_s, u"Profiles\\NTUSER.DAT"_s, u"Profiles\\x\\Desktop\\a.lnk"_s})
        QVERIFY2(!base::FileAddress{file}.isOfRegistry(), qPrintable(file));
}

void TestBase::invisible()
{
    for (const char32_t c :
         {0u,      7u,      0x7fu,   0x85u,   0xadu,   0x34fu,  0x61cu,  0x115fu, 0x180eu, 0x200bu, 0x200cu,  0x200du,  0x200eu,  0x2028u,  0x2029u,
          0x202eu, 0x2060u, 0x2066u, 0x2800u, 0x3164u, 0xe000u, 0xfdd0u, 0xfe0fu, 0xfeffu, 0xfffeu, 0x1d173u, 0xe0001u, 0xe0041u, 0xe01efu, 0xf0000u})
        QVERIFY2(base::isInvisible(c), qPrintable(QString::number(c, 16)));
    for (const char32_t c : {0x09u, 0x0au, 0x20u, 0x41u, 0xa0u, 0xfcu, 0x416u, 0x5d0u, 0x670du, 0xfffdu, 0x1f5a8u})
        QVERIFY2(!base::isInvisible(c), qPrintable(QString::number(c, 16)));
}

void TestBase::jsonShowsWhatIsInvisible()
{
    const QJsonObject object{{u"k\u200b"_s, QString(u"a\u202e\u007f\u009b\U000E0041 \u00fc\u670d"_s)}};
    const QByteArray json = base::escapedJson(QJsonDocument(object).toJson(QJsonDocument::Compact));
    QCOMPARE(json, QByteArray("{\"k\\u200b\":\"a\\u202e\\u007f\\u009b\\udb40\\udc41 \xc3\xbc\xe6\x9c\x8d\"}"));
    QCOMPARE(QJsonDocument::fromJson(json).object(), object);
}

void TestBase::textMadeHarmless_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    const QString r = QString(QChar(0xfffd));
    QTest::newRow("plain") << u"Service Pack 3\n\tof NT"_s << u"Service Pack 3\n\tof NT"_s;
    QTest::newRow("other scripts") << u"Dienst läuft, 服务"_s << u"Dienst läuft, 服务"_s;
    QTest::newRow("escape sequence") << u"a\u001b[31mb"_s << u"a"_s + r + u"[31mb"_s;
    QTest::newRow("NUL and DEL") << QString(u"a\0b\u007f"_s) << u"a"_s + r + u"b"_s + r;
    QTest::newRow("C1") << QString(QChar(0x9b)) << r;
    QTest::newRow("right to left override") << u"fdp.\u202Eexe"_s << u"fdp."_s + r + u"exe"_s;
    QTest::newRow("isolates") << u"\u2066a\u2069"_s << r + u'a' + r;
    QTest::newRow("zero width") << u"a\u200bb\ufeff"_s << u"a"_s + r + u"b"_s + r;
    QTest::newRow("tags") << u"a\U000E0041b"_s << u"a"_s + r + u"b"_s;
    QTest::newRow("end of a paragraph") << u"a\u2029b"_s << u"a"_s + r + u"b"_s;
    QTest::newRow("joiners of a script") << u"\u0645\u06cc\u200c\u062e"_s << u"\u0645\u06cc\u200c\u062e"_s;
    QTest::newRow("emoji") << u"\U0001F5A8"_s << u"\U0001F5A8"_s;
    QTest::newRow("carriage return") << u"a\rb"_s << u"a"_s + r + u"b"_s;
}

void TestBase::textMadeHarmless()
{
    QFETCH(const QString, text);
    QFETCH(const QString, shown);
    QCOMPARE(base::displayable(text), shown);
}

void TestBase::pathsKeepTheirBytes()
{
    QCOMPARE(base::pathFromNative("/mnt/Zürich/WINNT"), u"/mnt/Zürich/WINNT"_s);
    QCOMPARE(base::displayable(base::pathFromNative("/mnt/caf\xe9/WINNT")), u"/mnt/caf\\xe9/WINNT"_s);
    // A character that stands for a byte, an overlong form, a surrogate, a cut sequence: as bytes, too.
    for (const QByteArray &bytes :
         {QByteArray("a\xef\x9e\x80z"), QByteArray("\xc0\xaf"), QByteArray("\xed\xa0\x80"), QByteArray("caf\xc3"), QByteArray("\xf0\x9f\x92\xbe\xf0\x9f")})
        QCOMPARE(base::nativePath(base::pathFromNative(bytes)), bytes);
    QRandomGenerator random(42);
    constexpr std::array<char, 12> alphabet{'/', 'a', '\x7f', '\x80', '\x9e', '\xa0', '\xc3', '\xbc', '\xef', '\xf0', '\xff', '\xed'};
    for (int i = 0; i < 20'000; ++i) {
        QByteArray bytes;
        for (quint32 length = random.bounded(12U); length > 0; --length)
            bytes += alphabet.at(random.bounded(quint32(alphabet.size())));
        const QString path = base::pathFromNative(bytes);
        QCOMPARE(base::nativePath(path), bytes);
        QVERIFY(path.isValidUtf16());
    }
}

void TestBase::oneLine()
{
    QCOMPARE(base::oneLine(u"  two\n\tlines  "_s), u"two lines"_s);
    QCOMPARE(base::oneLine(u"abcdef"_s, 6), u"abcdef"_s);
    QCOMPARE(base::oneLine(u"abcdefg"_s, 6), u"abcde…"_s);
}

void TestBase::nearest_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("found");
    QTest::newRow("one letter") << u"sp33"_s << u"sp3"_s;
    QTest::newRow("letter case") << u"SP6A"_s << u"sp6a"_s;
    QTest::newRow("swapped") << u"service-apck"_s << u"service-pack"_s;
    QTest::newRow("too far") << u"kernel"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("endless") << QString(100'000, u'x') << QString();
}

void TestBase::nearest()
{
    QFETCH(const QString, word);
    QFETCH(const QString, found);
    QCOMPARE(base::nearest(word, {u"sp3"_s, u"sp6a"_s, u"service-pack"_s}), found);
}

void TestBase::values_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("expected");
    using base::Presence;
    QTest::newRow("unknown") << base::toString(base::Unknown{}) << u"unknown"_s;
    QTest::newRow("choice") << base::toString(base::Choice{u"sp3"_s}) << u"sp3"_s;
    QTest::newRow("many") << base::toString(base::Many{{{u"b"_s, Presence::Present}, {u"a"_s, Presence::Unknown}, {u"c"_s, Presence::Absent}}}) << u"a?,b"_s;
    QTest::newRow("many none") << base::toString(base::Many{{{u"c"_s, Presence::Absent}}}) << u"none"_s;
    QTest::newRow("number") << base::toString(base::Number{3072}) << u"3072"_s;
    QTest::newRow("large number") << base::toString(base::Number{4294967295.0}) << u"4294967295"_s;
    QTest::newRow("version") << base::toString(base::Version{QVersionNumber{4, 0, 1371}}) << u"4.0.1371"_s;
    QTest::newRow("yes") << base::toString(base::YesNo{true}) << u"yes"_s;
    QTest::newRow("text") << base::toString(base::Text{u"as it is "_s}) << u"as it is "_s;
}

void TestBase::values()
{
    QFETCH(const QString, shown);
    QFETCH(const QString, expected);
    QCOMPARE(shown, expected);
}

void TestBase::errors()
{
    const base::Error error{base::Failure::BadInput, u"unknown key"_s, u"did you mean"_s, {u"a.yaml"_s, 3, 7, u"steps.os"_s}};
    QCOMPARE(error.toString(), u"a.yaml:3:7: error: steps.os: unknown key (did you mean)"_s);
    QCOMPARE((base::Error{base::Failure::Io, u"disk full"_s, {}, {}}.toString()), u"error: disk full"_s);
    QCOMPARE((base::SourcePosition{u"a.yaml"_s, 3, 0, {}}.toString()), u"a.yaml:3"_s);
    const base::Status failed = base::fail(base::Failure::Refused, u"no"_s);
    QVERIFY(!failed && failed.error().kind == base::Failure::Refused);
}

void TestBase::hashes()
{
    const QString ofAbc = u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s;
    QCOMPARE(base::sha256("abc"), ofAbc);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"abc"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("abc") == 3);
    file.close();
    QCOMPARE(base::sha256OfFile(file.fileName()).value(), ofAbc);
    const auto missing = base::sha256OfFile(folder.filePath(u"missing"_s));
    QVERIFY(!missing && missing.error().kind == base::Failure::NotFound);
}

void TestBase::clocks()
{
    const QDateTime moment({2026, 11, 20}, {13, 34, 5}, QTimeZone::UTC);
    QCOMPARE(base::FixedClock(moment).now(), moment);
    const QDateTime now = base::SystemClock().now();
    QCOMPARE(now.timeSpec(), Qt::UTC);
    QCOMPARE(now.time().msec(), 0);
}

QTEST_APPLESS_MAIN(TestBase)
#include "tst_base.moc"
