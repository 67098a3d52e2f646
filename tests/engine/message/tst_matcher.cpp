// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/limits.h"
#include "engine/message.h"
#include "rules/library.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using engine::MessageMatch;
using engine::MessageMatcher;

namespace {

rules::MessagePattern pattern(const QString &id, const QStringList &texts, const QStringList &key = {})
{
    rules::MessagePattern made;
    made.id = id;
    made.title = id;
    made.patterns = texts;
    made.names = key;
    return made;
}

/// Of which an idea is said.
rules::MessagePattern said(const QString &id, const QString &name, const QString &idea)
{
    rules::MessagePattern made = pattern(id, {}, {name});
    const std::vector<rules::Idea> &ideas = rules::sharedIdeas().ideas;
    made.says = {static_cast<int>(std::ranges::find(ideas, idea, &rules::Idea::id) - ideas.begin())};
    return made;
}

const std::vector<rules::MessagePattern> &patterns()
{
    static const std::vector<rules::MessagePattern> list{
        pattern(
            u"user32"_s,
            {u"Initialization of the dynamic link library <path>user32.dll failed. The process is terminating abnormally."_s,
             u"<service> - DLL initialization failure. Initialization of the dynamic link library <path>user32.dll failed. The process is terminating abnormally."_s,
             u"user32.dll failed to initialize"_s},
            {u"user32.dll"_s}),
        pattern(u"crypt32"_s, {u"Initialization of the dynamic link library <path>crypt32.dll failed. The process is terminating abnormally."_s},
                {u"crypt32.dll"_s}),
        pattern(u"error-2186"_s,
                {u"Could not start the <service> on <computer>. Error 2186: The service is not responding to the control function."_s, u"Error 2186"_s},
                {u"2186"_s}),
        pattern(u"stop"_s, {u"STOP c000021a"_s}, {u"c000021a"_s}),
        pattern(u"no-start"_s, {u"Could not start the <service> on <computer>."_s}),
        pattern(u"disk-full"_s, {u"There is not enough space on the disk to complete the operation."_s}),
        pattern(u"paper"_s, {u"The printer has no paper left in the upper tray."_s}),
        said(u"handles"_s, u"winlogon"_s, u"handles-grow"_s),
    };
    return list;
}

const MessageMatcher &matcher()
{
    static const MessageMatcher made(patterns(), rules::sharedIdeas());
    return made;
}

QString recognised(const QString &text)
{
    QStringList ids;
    for (const MessageMatch &match : matcher().recognise(text))
        ids << match.pattern;
    ids.sort();
    return ids.join(u' ');
}

QString markedIn(const QString &text, const MessageMatch &match)
{
    QStringList parts;
    for (const MessageMatch::Span &span : match.spans)
        parts << text.sliced(span.start, span.length);
    return parts.join(u'|');
}

} // namespace

class TestMatcher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognises_data();
    void recognises();
    void equivalentTextsGiveEqualResults_data();
    void equivalentTextsGiveEqualResults();
    void exactTextScoresAHundred();
    void capturesWhatStoodThere();
    void marksWhatMatched();
    void saysWhy();
    void moreAroundItChangesNothing();
    void suggestsWhileTyping();
    void limitsHold();
    void emptyPatternListMatchesNothing();
    void knowsWhenThereIsNoMessage_data();
    void knowsWhenThereIsNoMessage();
};

void TestMatcher::recognises_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ids");
    const auto row = [](const char *name, const QString &text, const QString &ids) { QTest::newRow(name) << text << ids; };
    row("plain", u"Initialization of the dynamic link library C:\\WINNT\\system32\\user32.dll failed. The process is terminating abnormally."_s, u"user32"_s);
    row("has failed, dynamic library", u"Initialization of the dynamic library D:\\NT\\USER32.dll has failed. The process is terminating abnormally."_s,
        u"user32"_s);
    row("typos", u"initialisation of the dinamic lnik libary user32.dll failed. the proces is terminating abnormaly"_s, u"user32"_s);
    row("misread", u"lnitialization 0f the dynarnic 1ink 1ibrary C:\\W1NNT\\user32.d11 fai1ed. The process is terrninating abnormally."_s, u"user32"_s);
    row("words run together", u"Initialization ofthe dynamiclink library user32.dll failed. The process isterminating abnormally"_s, u"user32"_s);
    row("name apart", u"Initialization of the dynamic link library user32 .dll failed. The process is terminating abnormally."_s, u"user32"_s);
    row("name broken", u"Initialization of the dynamic link library C:\\WINNT\\user\n32.dll failed. The process is terminating abnormally."_s, u"user32"_s);
    row("name without ending", u"user32 failed to initialize"_s, u"user32"_s);
    row("end cut off", u"Initialization of the dynamic link library C:\\WINNT\\system32\\user32.dll fai"_s, u"user32"_s);
    row("start cut off", u"k library C:\\WINNT\\system32\\USER32.dll failed. The process is terminating abnormally."_s, u"user32"_s);
    row("in a log",
        u"2001-03-02 11:32:01 [0x1f4] service started\n2001-03-02 11:32:04 [0x1f4] Initialization of the dynamic link library C:\\WINNT\\system32\\user32.dll "
        u"failed. The process is "
        u"terminating abnormally.\n2001-03-02 11:32:05 [0x1f4] shutting down"_s,
        u"user32"_s);
    row("two messages",
        u"Initialization of the dynamic link library D:\\WINNT\\system32\\USER32.dll has failed. The process is terminating abnormally.\n\nCould not start the "
        u"MSExchangeMTA on MAIL1.\nError "
        u"2186: The service is not responding to the control function."_s,
        u"error-2186 no-start user32"_s);
    row("two DLLs",
        u"Initialization of the dynamic link library crypt32.dll failed. The process is terminating abnormally. Initialization of the dynamic link library "
        u"user32.dll failed. The process is "
        u"terminating abnormally."_s,
        u"crypt32 user32"_s);
    row("tail that all share", u"failed. The process is terminating abnormally."_s, u""_s);
    row("sentence without the name", u"Initialization of the dynamic link library failed. The process is terminating abnormally."_s, u""_s);
    row("name alone", u"user32.dll"_s, u""_s);
    row("name and another complaint", u"user32.dll was not found"_s, u""_s);
    row("another complaint in like words", u"The dynamic link library user32.dll could not be found in the specified path C:\\;."_s, u""_s);
    row("another complaint about the library", u"The procedure entry point SetHook could not be located in the dynamic link library user32.dll."_s, u""_s);
    row("library and name alone", u"in the dynamic link library user32.dll"_s, u""_s);
    row("name with a common word", u"user32.dll failed"_s, u""_s);
    row("another DLL", u"Initialization of the dynamic link library C:\\WINNT\\system32\\gdi32.dll failed. The process is terminating abnormally."_s, u""_s);
    row("another DLL, ours loaded later",
        u"Initialization of the dynamic link library gdi32.dll failed. The process is terminating abnormally. Loaded: kernel32.dll user32.dll"_s, u""_s);
    row("another DLL, ours loaded before",
        u"Loaded: user32.dll. Initialization of the dynamic link library gdi32.dll failed. The process is terminating abnormally."_s, u""_s);
    row("one digit more", u"Initialization of the dynamic link library user322.dll failed. The process is terminating abnormally."_s, u""_s);
    row("digits swapped", u"Initialization of the dynamic link library user23.dll failed. The process is terminating abnormally."_s, u""_s);
    row("it went well", u"Initialization of the dynamic link library user32.dll was successful."_s, u""_s);
    row("code", u"*** STOP: 0xC000021A (0x00000001)"_s, u"stop"_s);
    row("code, misread", u"STOP C00002lA"_s, u"stop"_s);
    row("code, one digit other", u"STOP c000021b"_s, u""_s);
    row("code without its word", u"c000021a"_s, u""_s);
    row("number in other digits", u"Error 2168: The service is not responding to the control function."_s, u""_s);
    row("number elsewhere", u"process 2186 ended"_s, u""_s);
    row("without a key", u"there is not enough space on the disk to complete the operation"_s, u"disk-full"_s);
    row("without a key, typos", u"There is not enuogh space on teh disk to compelte the operation"_s, u"disk-full"_s);
    row("without a key, half", u"not enough space on the disk"_s, u"disk-full"_s);
    row("without a key, common words", u"there is not the to on the"_s, u""_s);
    row("said in words", u"the handle count of winlogon keeps growing"_s, u"handles"_s);
    row("said in another order", u"WinLogon's handle count is growing and growing"_s, u"handles"_s);
    row("said among other words", u"Since Monday our winlogon.exe seems to have a bad handle leak, help!"_s, u"handles"_s);
    row("said of another process", u"the handle count of lsass keeps growing"_s, u""_s);
    row("something else said of the process", u"the memory of winlogon keeps growing"_s, u""_s);
    row("denied before", u"there is no handle leak in winlogon"_s, u""_s);
    row("denied inside", u"the handle count of winlogon is not growing"_s, u""_s);
    row("denied, another verb", u"winlogon does not leak handles"_s, u""_s);
    row("a denial that says it", u"winlogon does not close handles"_s, u"handles"_s);
    row("no message, but something said", u"No message. Handle leak in winlogon"_s, u"handles"_s);
    row("something else", u"The coffee machine is on fire."_s, u""_s);
}

void TestMatcher::recognises()
{
    QFETCH(QString, text);
    QFETCH(QString, ids);
    QCOMPARE(recognised(text), ids);
}

void TestMatcher::equivalentTextsGiveEqualResults_data()
{
    using Change = std::function<QString(QString)>;
    QTest::addColumn<Change>("change");
    const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
    row("upper case", [](const QString &t) { return t.toUpper(); });
    row("lower case", [](const QString &t) { return t.toLower(); });
    row("quotation marks", [](QString t) { return u"“"_s + t.replace(u"user32.dll"_s, u"\"user32.dll\""_s) + u"”"_s; });
    row("mail marks", [](const QString &t) { return u"> > "_s + QString(t).replace(u' ', u"\n> > "_s); });
    row("line breaks", [](QString t) { return t.replace(u' ', u"\r\n    "_s); });
    row("kinds of blanks", [](QString t) { return t.replace(u' ', QChar(0x00a0)); });
    row("drive and folder", [](QString t) { return t.replace(u"C:\\WINNT\\system32\\"_s, u"e:\\nt.sbs\\SYSTEM32\\"_s); });
    row("slashes", [](QString t) { return t.replace(u'\\', u'/'); });
    row("no folder", [](QString t) { return t.replace(u"C:\\WINNT\\system32\\"_s, u""_s); });
    row("punctuation", [](QString t) { return t.remove(u". "_s).replace(u"failed"_s, u"failed "_s); });
    row("hyphenation", [](QString t) { return t.replace(u"Initialization"_s, u"Initial-\nization"_s).replace(u"terminating"_s, u"termi-\n> nating"_s); });
    row("invisible characters", [](QString t) { return t.replace(u"dynamic"_s, u"dyna\u00admic"_s).replace(u"user"_s, u"us\u200ber"_s); });
}

void TestMatcher::equivalentTextsGiveEqualResults()
{
    QFETCH(std::function<QString(QString)>, change);
    const QStringList texts{u"Initialization of the dynamic link library C:\\WINNT\\system32\\user32.dll failed. The process is terminating abnormally."_s,
                            u"Initialization of the dynamic link library C:\\WINNT\\system32\\user32.dll failed."_s,
                            u"Initialization of the dynamic link library C:\\WINNT\\system32\\gdi32.dll failed. The process is terminating abnormally."_s,
                            u"There is not enough space on the disk to complete the operation."_s};
    for (const QString &text : texts) {
        const auto before = matcher().recognise(text);
        const auto after = matcher().recognise(change(text));
        QCOMPARE(after.size(), before.size());
        for (size_t i = 0; i < before.size(); ++i) {
            QCOMPARE(after[i].pattern, before[i].pattern);
            QCOMPARE(after[i].variant, before[i].variant);
            QVERIFY2(qAbs(after[i].score - before[i].score) < 0.001, qPrintable(change(text)));
        }
    }
}

void TestMatcher::exactTextScoresAHundred()
{
    for (const rules::MessagePattern &p : patterns()) {
        for (QString text : p.patterns) {
            text.replace(u"<path>"_s, u"C:\\WINNT\\"_s).replace(u"<service>"_s, u"Messenger"_s).replace(u"<computer>"_s, u"MAIL1"_s);
            const auto matches = matcher().recognise(text);
            QVERIFY2(!matches.empty(), qPrintable(text));
            QCOMPARE(matches.front().score, 100.0);
            QVERIFY(std::ranges::find(matches, p.id, &MessageMatch::pattern) != matches.end());
        }
    }
}

void TestMatcher::capturesWhatStoodThere()
{
    const auto first = matcher().recognise(
        u"MSExchangeMTA - DLL initialization failure\nInitialization of the dynamic link library c:\\windows\\system32\\user32.dll failed. The process is terminating abnormally."_s);
    QCOMPARE(first.size(), 1U);
    QCOMPARE(first[0].captures, (QMap<QString, QString>{{u"path"_s, u"c:\\windows\\system32\\"_s}, {u"service"_s, u"MSExchangeMTA"_s}}));
    const auto second
        = matcher().recognise(u"Could not start the Internet Mail Connector on MAIL1.\nError 2186: The service is not responding to the control function."_s);
    QCOMPARE(second[0].pattern, u"error-2186"_s);
    QCOMPARE(second[0].captures, (QMap<QString, QString>{{u"computer"_s, u"MAIL1"_s}, {u"service"_s, u"Internet Mail Connector"_s}}));
}

void TestMatcher::marksWhatMatched()
{
    const QString text = u"Hello, it says:\n> Initialization of the\n> dynamic link library C:\\WINNT\\User32.dll failed. Regards, Pat"_s;
    const auto matches = matcher().recognise(text);
    QCOMPARE(matches.size(), 1U);
    QCOMPARE(markedIn(text, matches[0]), u"Initialization of the\n> dynamic link library C:\\WINNT\\User32.dll failed"_s);
}

void TestMatcher::saysWhy()
{
    const auto exact = matcher().recognise(u"USER32.DLL failed to initialize"_s);
    QCOMPARE(exact[0].because, u"“USER32.DLL failed to initialize” is the text “user32.dll failed to initialize”. The message names user32.dll."_s);
    const auto misread = matcher().recognise(u"user32.d11 failed to intialize"_s);
    QVERIFY2(misread[0].because.contains(u"The message names user32.dll, written as “user32.d11”."_s), qPrintable(misread[0].because));
    const auto near = matcher().suggest(u"user23.dll failed to initialize"_s);
    QCOMPARE(near[0].because, u"It names user23.dll, not user32.dll. If that is a typing mistake, correct the text."_s);
    QCOMPARE(near[0].misnamed, u"user23.dll"_s);
    const auto cut = matcher().suggest(u"Initialization of the dynamic link library C:\\WINNT\\system32\\crypt23.dll failed."_s);
    QVERIFY(!cut.empty() && cut[0].pattern == u"crypt32"_s && cut[0].score > 40); // half of the sentence is enough to be told
    QVERIFY(matcher().suggest(u"gdi32.dll failed to initialize"_s).empty());      // no slip of anything that is known
}

/// A message is found in whatever stands around it, and what stands around it brings no other one.
void TestMatcher::moreAroundItChangesNothing()
{
    const QStringList noise{u"Dear helpdesk,"_s, u"since yesterday"_s, u"11:32:01"_s, u"[warn]"_s, u"pid=312"_s,   u"see attached picture"_s,
                            u"kernel32.dll"_s,   u"thanks"_s,          u"\n"_s,       u"OK"_s,     u"Event 7000"_s};
    QRandomGenerator random(11);
    for (int i = 0; i < 300; ++i) {
        QString text = u"Initialization of the dynamic link library C:\\WINNT\\system32\\crypt32.dll failed. The process is terminating abnormally."_s;
        for (int n = random.bounded(12); n > 0; --n) {
            const QString word = noise.at(random.bounded(static_cast<int>(noise.size())));
            text = random.bounded(2) ? word + u' ' + text : text + u' ' + word;
        }
        QVERIFY2(recognised(text) == u"crypt32"_s, qPrintable(text));
    }
}

void TestMatcher::suggestsWhileTyping()
{
    const QString text = u"not enough space on the disk"_s;
    for (qsizetype length = 12; length <= text.size(); ++length) {
        const auto matches = matcher().suggest(text.first(length), 3);
        QVERIFY2(!matches.empty() && matches.size() <= 3, qPrintable(text.first(length)));
        QCOMPARE(matches.front().pattern, u"disk-full"_s);
    }
    QCOMPARE(matcher().suggest(u"user32.dll"_s).front().pattern, u"user32"_s);
    QVERIFY(matcher().suggest(u"xyzzy"_s).empty());
    QVERIFY(matcher().suggest(text, 0).empty());
}

void TestMatcher::limitsHold()
{
    const QString message = u"user32.dll failed to initialize "_s;
    const QString most = message.repeated(base::limits::answerCharacters / message.size());
    QCOMPARE(recognised(most), u"user32"_s);
    QCOMPARE(recognised(most + message + message), u""_s);
    QVERIFY(recognised(QString(base::limits::answerCharacters, u'a')).isEmpty());
    QVERIFY(recognised(QString(base::limits::answerCharacters, u'\\')).isEmpty());
    QVERIFY(recognised(QString(base::limits::answerCharacters, u'\n')).isEmpty());
    QVERIFY(recognised(u"a "_s.repeated(base::limits::answerCharacters / 2)).isEmpty());
    QVERIFY(recognised(QString(QChar(0xd800)) + QChar(0xdc00) + QChar(0xd800)).isEmpty());
}

void TestMatcher::emptyPatternListMatchesNothing()
{
    const MessageMatcher none({});
    QVERIFY(none.recognise(u"user32.dll failed to initialize"_s).empty());
    const MessageMatcher hollow({pattern(u"a"_s, {}), pattern(u"b"_s, {u""_s, u"<x>"_s})});
    QVERIFY(hollow.recognise(u"anything"_s).empty());
}

void TestMatcher::knowsWhenThereIsNoMessage_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("none");
    QTest::newRow("empty") << u"  "_s << true;
    QTest::newRow("none") << u"None."_s << true;
    QTest::newRow("no message") << u"no  Message!"_s << true;
    QTest::newRow("sentence") << u"There is no message"_s << true;
    QTest::newRow("a message") << u"user32.dll failed to initialize"_s << false;
    QTest::newRow("no message, but something said") << u"no message, winlogon leaks handles"_s << false;
    QTest::newRow("nonetheless") << u"nonetheless"_s << false;
}

void TestMatcher::knowsWhenThereIsNoMessage()
{
    QFETCH(QString, text);
    QTEST(engine::saysNoMessage(text), "none");
}

QTEST_APPLESS_MAIN(TestMatcher)
#include "tst_matcher.moc"
