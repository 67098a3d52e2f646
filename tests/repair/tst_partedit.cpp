// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "repair/partedit.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

rules::RegistryPart thirdItem()
{
    rules::RegistryPart action;
    action.part = u"SharedSection"_s;
    action.item = 3;
    action.data = u"512"_s;
    action.maximumItems = 3;
    action.countsAs = 128;
    action.expects = {{u"MaxRequestThreads"_s, u"MaxRequestThreads=16"_s, u"The end of the line is damaged."_s}};
    return action;
}

const QString head = u"%SystemRoot%\\system32\\csrss.exe ObjectDirectory=\\Windows "_s;
const QString tail
    = u" Windows=On SubSystemType=Windows ServerDll=basesrv,1 ServerDll=winsrv:UserServerDllInitialization,3 ProfileControl=Off MaxRequestThreads=16"_s;

} // namespace

class TestPartEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changes_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("the article's line") << head + u"SharedSection=1024,3072"_s + tail << head + u"SharedSection=1024,3072,512"_s + tail;
        QTest::newRow("the machine's own numbers stay") << head + u"SharedSection=2048,8192"_s + tail << head + u"SharedSection=2048,8192,512"_s + tail;
        QTest::newRow("letter case stays") << u"sharedsection=1,2 MAXREQUESTTHREADS=16"_s << u"sharedsection=1,2,512 MAXREQUESTTHREADS=16"_s;
        QTest::newRow("first word") << u"SharedSection=1,2 MaxRequestThreads=16"_s << u"SharedSection=1,2,512 MaxRequestThreads=16"_s;
        QTest::newRow("last word") << u"MaxRequestThreads=16 SharedSection=1,2"_s << u"MaxRequestThreads=16 SharedSection=1,2,512"_s;
        QTest::newRow("odd blanks stay") << u"  a\tSharedSection=1,2   MaxRequestThreads=16  "_s << u"  a\tSharedSection=1,2,512   MaxRequestThreads=16  "_s;
        QTest::newRow("a longer name is another part") << u"XSharedSection=9 SharedSectionX=9 SharedSection=1,2 MaxRequestThreads=16"_s
                                                       << u"XSharedSection=9 SharedSectionX=9 SharedSection=1,2,512 MaxRequestThreads=16"_s;
    }

    void changes()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        const auto edit = repair::editPart(before, thirdItem());
        QVERIFY2(edit, edit ? "" : qPrintable(edit.error().toString()));
        QVERIFY(edit->changed);
        QCOMPARE(edit->after, after);
        QCOMPARE(edit->warnings, QStringList());
        const auto again = repair::editPart(edit->after, thirdItem());
        QVERIFY(again && !again->changed);
        QCOMPARE(again->after, after);
    }

    void isThereAlready_data()
    {
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("meaning");
        QTest::newRow("the wanted one") << u"SharedSection=1024,3072,512"_s << u"Item 3 of SharedSection is there already: 512."_s;
        QTest::newRow("a larger one") << u"SharedSection=1024,3072,2048"_s << u"Item 3 of SharedSection is there already: 2048."_s;
        QTest::newRow("the least") << u"SharedSection=1024,3072,128"_s << u"Item 3 of SharedSection is there already: 128."_s;
        QTest::newRow("below the least") << u"SharedSection=1024,3072,64"_s
                                         << u"Item 3 of SharedSection is there already: 64. A number below 128 counts as 128."_s;
    }

    void isThereAlready()
    {
        QFETCH(QString, part);
        const auto edit = repair::editPart(head + part + tail, thirdItem());
        QVERIFY(edit);
        QVERIFY(!edit->changed);
        QCOMPARE(edit->after, head + part + tail);
        QTEST(edit->meaning, "meaning");
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("because");
        const auto row = [](const char *name, const QString &part, const QString &because) { QTest::newRow(name) << head + part + tail << because; };
        row("no part", u"Shared=1024,3072"_s, u"holds no SharedSection"_s);
        QTest::newRow("nothing at all") << QString() << u"holds no SharedSection"_s;
        row("twice", u"SharedSection=1,2 sharedsection=1,2"_s, u"more than once"_s);
        row("one number", u"SharedSection=1024"_s, u"only 1 number"_s);
        row("four numbers", u"SharedSection=1,2,3,4"_s, u"at most 3"_s);
        row("a word", u"SharedSection=1024,large"_s, u"not a number"_s);
        row("hexadecimal", u"SharedSection=1024,0x400"_s, u"not a number"_s);
        row("negative", u"SharedSection=1024,-1"_s, u"not a number"_s);
        row("too large for a number", u"SharedSection=1024,99999999999"_s, u"not a number"_s);
        row("other digits", u"SharedSection=1024,\u0663"_s, u"not a number"_s);
        row("semicolon", u"SharedSection=1024;3072"_s, u"not a number"_s);
        row("an item is empty", u"SharedSection=1024,,512"_s, u"not a number"_s);
        row("quoted", u"SharedSection=\"1024,3072\""_s, u"not a number"_s);
        row("blank after the comma", u"SharedSection=1024, 3072"_s, u"A blank"_s);
        row("blank before the comma", u"SharedSection=1024 ,3072"_s, u"A blank"_s);
        row("blank before the third", u"SharedSection=1024,3072 ,512"_s, u"A blank"_s);
        row("blank instead of a comma", u"SharedSection=1024,3072 512"_s, u"A blank"_s);
        row("blank after the sign", u"SharedSection= 1024,3072"_s, u"A blank"_s);
        row("blank before the sign", u"SharedSection =1024,3072"_s, u"A blank"_s);
        row("nothing behind the sign", u"SharedSection="_s, u"nothing at all"_s);
        row("comma at the end", u"SharedSection=1024,3072,"_s, u"nothing at all"_s);
        row("line break inside", u"SharedSection=1024,\n3072"_s, u"not a number"_s);
        row("zero byte inside", u"SharedSection=1024,3072"_s + QChar(0), u"not a number"_s);
    }

    void refuses()
    {
        QFETCH(QString, line);
        QFETCH(QString, because);
        const auto edit = repair::editPart(line, thirdItem());
        QVERIFY(!edit);
        QCOMPARE(edit.error().kind, base::Failure::Refused);
        QVERIFY2(edit.error().message.contains(because), qPrintable(edit.error().message));
    }

    void warnsOfKnownDamage_data()
    {
        QTest::addColumn<QString>("end");
        QTest::addColumn<QString>("warning");
        QTest::newRow("without its number") << u"MaxRequestThreads"_s << u"in another form than MaxRequestThreads=16"_s;
        QTest::newRow("another number") << u"MaxRequestThreads=4"_s << u"in another form"_s;
        QTest::newRow("not there") << u"ProfileControl=Off"_s << u"holds no MaxRequestThreads"_s;
    }

    void warnsOfKnownDamage()
    {
        QFETCH(QString, end);
        QFETCH(QString, warning);
        const auto edit = repair::editPart(u"SharedSection=1,2 "_s + end, thirdItem());
        QVERIFY(edit);
        QCOMPARE(edit->after, u"SharedSection=1,2,512 "_s + end); // told, and left alone
        QCOMPARE(edit->warnings.size(), 1);
        QVERIFY2(edit->warnings.first().contains(warning), qPrintable(edit->warnings.first()));
    }

    void nonsenseOfATreeIsNoCrash()
    {
        auto action = thirdItem();
        action.item = 0;
        QVERIFY(!repair::editPart(u"SharedSection=1,2"_s, action));
        action = thirdItem();
        action.data = u"512 x"_s;
        QVERIFY(!repair::editPart(u"SharedSection=1,2"_s, action));
    }

    /// Any line: an edit keeps everything but the inserted text, is done once only, or is refused.
    void everythingElseStays()
    {
        QRandomGenerator random(20261120);
        const QString letters = u"SharedSection=0123,,  \t=aZ\u00e4"_s;
        int changed = 0;
        for (int i = 0; i < 20000; ++i) {
            QString line;
            for (int words = random.bounded(4); words >= 0; --words) {
                QString word;
                for (int n = random.bounded(6); n > 0; --n)
                    word += letters[random.bounded(static_cast<int>(letters.size()))];
                line += word + u' ';
            }
            if (random.bounded(3) > 0)
                line.insert(random.bounded(static_cast<int>(line.size()) + 1), u" SharedSection=%1,%2 "_s.arg(random.bounded(5000)).arg(random.bounded(5000)));
            const auto edit = repair::editPart(line, thirdItem());
            if (!edit)
                continue;
            if (!edit->changed) {
                QCOMPARE(edit->after, line);
                continue;
            }
            ++changed;
            QCOMPARE(edit->after.size(), line.size() + 4);
            const qsizetype at = std::mismatch(line.begin(), line.end(), edit->after.begin()).first - line.begin();
            QString back = edit->after;
            // The inserted text may begin a little earlier than the first difference when it repeats what follows.
            bool found = false;
            for (qsizetype from = at; from >= 0 && from >= at - 4 && !found; --from)
                found = QStringView(back).sliced(from).startsWith(u",512"_s) && back.first(from) + back.sliced(from + 4) == line;
            QVERIFY2(found, qPrintable(line + u" -> "_s + edit->after));
        }
        QVERIFY(changed > 1000);
    }
};

QTEST_APPLESS_MAIN(TestPartEdit)
#include "tst_partedit.moc"
