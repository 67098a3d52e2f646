// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "engine/message/glyphs.h"
#include "engine/message/tokens.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace engine::message;

class TestTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
    void placesAreThoseOfTheText();
    void directoriesAreRemembered();
    void namesAreKnown();
    void skeletonsMergeWhatScannersConfuse();
    void anyTextIsSplit();
};

void TestTokens::splits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tokens");
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("letter case") << u"The PROCESS"_s << u"the|process"_s;
    QTest::newRow("quotation marks") << u"“user32.dll” 'is' \"gone\" «here»"_s << u"user32.dll|is|gone|here"_s;
    QTest::newRow("possessive") << u"winlogon's handles, Winlogon’s too"_s << u"winlogon|handles|winlogon|too"_s;
    QTest::newRow("contraction") << u"it doesn't, it doesn’t"_s << u"it|doesnt|it|doesnt"_s;
    QTest::newRow("mail marks") << u"> > the process\n> > is\n| ending\n>>terminating"_s << u"the|process|is|ending|terminating"_s;
    QTest::newRow("no mail mark inside") << u"a > b"_s << u"a|b"_s;
    QTest::newRow("hyphenation") << u"termi-\nnating abnor-\n> mally"_s << u"terminating|abnormally"_s;
    QTest::newRow("a dash is no hyphenation") << u"service -\nstopped"_s << u"service|stopped"_s;
    QTest::newRow("capital after the break") << u"DLL-\nInitialization"_s << u"dll|initialization"_s;
    QTest::newRow("soft hyphen") << u"ter\u00admi\u00ad\nnating"_s << u"terminating"_s;
    QTest::newRow("coding of a mail") << u"libra=\nry of the=\r\n sys=tem"_s << u"library|of|the|sys|tem"_s;
    QTest::newRow("blanks") << u"the\u00a0process\u2003is\tgone\r\nnow"_s << u"the|process|is|gone|now"_s;
    QTest::newRow("invisible") << u"us\u200ber32.dll\ufeff"_s << u"user32.dll"_s;
    QTest::newRow("path") << u"C:\\WINNT\\system32\\user32.dll failed"_s << u"user32.dll|failed"_s;
    QTest::newRow("path with slashes") << u"c:/winnt/system32/user32.dll"_s << u"user32.dll"_s;
    QTest::newRow("path with a blank") << u"library C:\\Program Files\\My App\\x.dll failed"_s << u"library|x.dll|failed"_s;
    QTest::newRow("path of a variable") << u"%SystemRoot%\\system32\\user32.dll"_s << u"user32.dll"_s;
    QTest::newRow("path of a server") << u"\\\\srv\\share\\user32.dll"_s << u"user32.dll"_s;
    QTest::newRow("path broken over lines") << u"C:\\WINNT\\system32\\\nuser32.dll"_s << u"user32.dll"_s;
    QTest::newRow("relative path") << u"system32/user32.dll"_s << u"user32.dll"_s;
    QTest::newRow("slash between words") << u"and/or"_s << u"and|or"_s;
    QTest::newRow("sentence end without blank") << u"failed.The process.Is gone."_s << u"failed|the|process|is|gone"_s;
    QTest::newRow("file at the end of a sentence") << u"missing user32.dll.The end"_s << u"missing|user32.dll|the|end"_s;
    QTest::newRow("version") << u"4.0.1381 and 5.131.1877.9."_s << u"4.0.1381|and|5.131.1877.9"_s;
    QTest::newRow("code") << u"STOP:0xC000021A, Error 2186:"_s << u"stop|c000021a|error|2186"_s;
    QTest::newRow("short hexadecimal number stays") << u"0x2186"_s << u"0x2186"_s;
    QTest::newRow("misread prefix") << u"OxC000021A"_s << u"c000021a"_s;
    QTest::newRow("a word of ten letters is no code") << u"oxidations"_s << u"oxidations"_s;
    QTest::newRow("misread ending") << u"user32.d11"_s << u"user32.d11"_s;
    QTest::newRow("dash between words") << u"dynamic-link — library"_s << u"dynamic|link|library"_s;
    QTest::newRow("ligature and wide letters") << u"ﬁle ｕｓｅｒ"_s << u"file|user"_s;
    QTest::newRow("Cyrillic look-alikes") << u"us\u0435\u044032.dll"_s.replace(QChar(0x0440), QChar(0x0433)) << u"user32.dll"_s;
    QTest::newRow("brackets") << u"[12:30] {DLL} <name> (x)"_s << u"12|30|dll|name|x"_s;
}

void TestTokens::splits()
{
    QFETCH(QString, text);
    QFETCH(QString, tokens);
    QStringList found;
    for (const Token &token : tokenise(text))
        found << token.text;
    QCOMPARE(found.join(u'|'), tokens);
}

void TestTokens::placesAreThoseOfTheText()
{
    const QString text = u"> The pro-\n> cess “C:\\WINNT\\User32.dll” isn’t ﬁne"_s;
    for (const Token &token : tokenise(text)) {
        const QString there = text.sliced(token.start, token.length);
        QVERIFY2(!there.trimmed().isEmpty(), qPrintable(token.text));
        QCOMPARE(there.at(0).toLower(), token.text == u"fine"_s ? QChar(0xfb01) : token.text.at(0));
    }
}

void TestTokens::directoriesAreRemembered()
{
    const QString text = u"at C:\\WINNT\\system32\\user32.dll, gone"_s;
    const std::vector<Token> tokens = tokenise(text);
    QCOMPARE(tokens.size(), 3U);
    QCOMPARE(text.sliced(tokens[1].directory, tokens[1].start - tokens[1].directory), u"C:\\WINNT\\system32\\"_s);
    QCOMPARE(tokens[0].directory, -1);
    QCOMPARE(tokens[2].directory, -1);
}

void TestTokens::namesAreKnown()
{
    for (const auto &name : {u"user32.dll"_s, u"c000021a"_s, u"2186"_s, u"4.0"_s})
        QVERIFY2(tokenise(name).at(0).isName, qPrintable(name));
    QVERIFY(!tokenise(u"library"_s).at(0).isName);
}

void TestTokens::skeletonsMergeWhatScannersConfuse()
{
    QCOMPARE(skeletonOf(u"1ibrary"), skeletonOf(u"library"));
    QCOMPARE(skeletonOf(u"lnitia1izati0n"), skeletonOf(u"Initialization"));
    QCOMPARE(skeletonOf(u"dynarnic"), skeletonOf(u"dynamic"));
    QVERIFY(skeletonOf(u"library") != skeletonOf(u"librarv"));
    QVERIFY(isExtension(u"dll"));
    QVERIFY(isExtension(u"d1I"));
    QVERIFY(!isExtension(u"the"));
    QVERIFY(!isExtension(u"d"));
}

void TestTokens::anyTextIsSplit()
{
    // every text of up to four of these, and none of them may be read beyond its end
    const QString alphabet = u"a\\/:.'-\n> 0x%|\u00ad\ufb01"_s;
    const auto size = alphabet.size();
    for (int n = 0; n < size * size * size * size; ++n) {
        QString text;
        for (int left = n, i = 0; i < 4; ++i, left /= static_cast<int>(size))
            text += alphabet.at(left % size);
        for (const Token &token : tokenise(text)) {
            QVERIFY(token.start >= 0 && token.length > 0 && token.end() <= text.size());
            QVERIFY(token.directory < token.start);
            QVERIFY(!token.text.isEmpty());
        }
    }
}

QTEST_APPLESS_MAIN(TestTokens)
#include "tst_tokens.moc"
