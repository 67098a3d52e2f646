// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/limits.h"
#include "engine/message.h"
#include "rules/library.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
namespace limits = base::limits;

namespace {

constexpr qint64 patience = 20'000; ///< milliseconds; a sanitized build on a busy machine needs some of the second that a release has

/// `piece` again and again, as far as a pattern or a text may go.
QString filled(const QString &piece, int most)
{
    return piece.repeated(most / piece.size());
}

/// Different words of one length, so that none is cheap to tell from another.
QString manyWords(int most, int length, quint32 seed)
{
    QRandomGenerator random(seed);
    QString text;
    while (text.size() + length < most) {
        for (int i = 0; i < length; ++i)
            text += QChar(static_cast<char16_t>(u'a' + random.bounded(26)));
        text += u' ';
    }
    return text;
}

rules::MessagePattern pattern(const QStringList &texts, const QStringList &keys = {})
{
    rules::MessagePattern made;
    made.id = u"m"_s;
    made.patterns = texts;
    made.names = keys;
    return made;
}

} // namespace

/// Texts and trees made to keep the matcher busy. Whatever they are, an answer comes soon.
class TestHostileMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersSoon_data()
    {
        QTest::addColumn<QStringList>("patterns");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QStringList &patterns, const QString &text) { QTest::newRow(name) << patterns << text; };
        const QString single = filled(u"x "_s, limits::answerCharacters);
        const QString words = filled(u"y "_s, 2 * limits::patternWords);
        row("beyond what the checker lets pass", {u"<a> x "_s.repeated(5'000)}, filled(u"x y "_s, limits::answerCharacters));
        row("placeholders", {u"<a> x "_s.repeated(limits::patternPlaceholders)}, single);
        row("one word", {filled(u"x "_s, 2 * limits::patternWords)}, single);
        row("two words in turn", {filled(u"x y "_s, 2 * limits::patternWords)}, filled(u"y x "_s, limits::answerCharacters));
        row("words nested", {filled(u"a b a c a b a d "_s, 2 * limits::patternWords)}, filled(u"a b a c a b a e "_s, limits::answerCharacters));
        row("nearly the same words", {filled(u"abcdefgh abcdefgi "_s, limits::patternCharacters)}, filled(u"abcdefgj abcdefhh "_s, limits::answerCharacters));
        row("words written as one", {filled(u"abc def "_s, 2 * limits::patternWords)}, filled(u"abcdeg abxdef "_s, limits::answerCharacters));
        row("different words", {manyWords(limits::patternCharacters, 8, 1)}, manyWords(limits::answerCharacters, 8, 2));
        row("names", {filled(u"a1.dll "_s, limits::patternCharacters)}, filled(u"al.dll a2.dll "_s, limits::answerCharacters));
        row("one giant word", {QString(limits::patternCharacters, u'a')}, QString(limits::answerCharacters, u'a'));
        row("giant words", {filled(QString(499, u'a') + u' ', limits::patternCharacters)}, filled(QString(498, u'a') + u"b "_s, limits::answerCharacters));
        row("slashes", {words}, filled(u"a/"_s, limits::answerCharacters));
        row("backslashes", {words}, filled(u"a\\"_s, limits::answerCharacters));
        row("a drive at the end", {words}, filled(u"a/"_s, limits::answerCharacters - 4) + u"C:\\a"_s);
        row("folders with blanks", {words}, QString(limits::answerCharacters / 2, u'x') + u"C:\\a"_s + filled(u" b\\"_s, limits::answerCharacters / 2 - 4));
        row("dots", {words}, filled(u"1.a."_s, limits::answerCharacters));
        row("version without end", {words}, filled(u"1."_s, limits::answerCharacters));
        row("letters that are many", {words}, QString(limits::answerCharacters, QChar(0xfdfa)));
        row("lines", {words}, filled(u"> \n"_s, limits::answerCharacters));
        row("apostrophes", {words}, filled(u"a'"_s, limits::answerCharacters));
        row("function words before a few others", {u"x leaks"_s},
            filled(u"the "_s, limits::answerCharacters / 2) + filled(u"the x leaks "_s, limits::answerCharacters / 2));
        row("denials", {u"x <a> y"_s}, filled(u"x no y "_s, limits::answerCharacters));
        QStringList many;
        for (int i = 0; i < 250; ++i)
            many << filled(u"x y z "_s, 2 * limits::patternWords);
        row("many patterns", many, filled(u"z y x "_s, limits::answerCharacters));
        many.clear();
        for (quint32 i = 0; i < 400; ++i)
            many << manyWords(limits::patternCharacters, 9, i);
        row("many words of many patterns", many, manyWords(limits::answerCharacters, 9, 0));
        many.clear();
        for (int i = 0; i < 20'000; ++i)
            many << u"aa"_s + QChar(static_cast<char16_t>(0x4e00 + i)) + u"aa"_s;
        QString alike;
        for (int i = 0; alike.size() + 6 < limits::answerCharacters; ++i)
            alike += u"aa"_s + QChar(static_cast<char16_t>(0xac00 + i)) + u"aa "_s;
        row("a vocabulary of look-alikes", many, alike);
    }
    void answersSoon()
    {
        QFETCH(QStringList, patterns);
        QFETCH(QString, text);
        QVERIFY(text.size() <= limits::answerCharacters);
        std::vector<rules::MessagePattern> all;
        for (const QString &each : std::as_const(patterns))
            all.push_back(pattern({each}));
        const engine::MessageMatcher matcher(all);
        QElapsedTimer timer;
        timer.start();
        static_cast<void>(matcher.recognise(text));
        qInfo("%lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < patience);
        static_cast<void>(matcher.suggest(text.left(2'000)));
        QVERIFY(timer.elapsed() < patience);
    }

    /// The same for what is said of names.
    void understandsSoon_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &piece) { QTest::newRow(name) << filled(piece, limits::answerCharacters); };
        row("names", u"user32.dll "_s);
        row("names and others", u"user32.dll gdi32.dll "_s);
        row("denials", u"not "_s);
        row("denials of names", u"no user32.dll not "_s);
        row("failures", u"user32.dll failed "_s);
        row("clauses", u"user32.dll, failed, not, but "_s);
        row("sentences", u"user32.dll. failed. "_s);
        row("initialization without end", u"initialization "_s);
        row("phrases that begin alike", u"more and since last "_s);
        row("characters that stand alone", u"\u521d\u671f"_s);
        QTest::newRow("different words") << manyWords(limits::answerCharacters, 9, 3);
    }
    void understandsSoon()
    {
        QFETCH(QString, text);
        const rules::Ideas &ideas = rules::sharedIdeas();
        std::vector<rules::MessagePattern> all;
        for (int i = 0; i < 50; ++i) {
            rules::MessagePattern made = pattern({}, {i == 0 ? u"user32.dll"_s : u"lib%1.dll"_s.arg(i)});
            for (int idea = 0; idea < static_cast<int>(ideas.ideas.size()); ++idea)
                made.says.push_back(idea);
            all.push_back(made);
        }
        all.push_back(pattern({}));
        all.back().unnamed = u"dll"_s;
        all.back().says = {ideas.idea(u"library-cannot-initialize"_s)};
        const engine::MessageMatcher matcher(all, ideas);
        QElapsedTimer timer;
        timer.start();
        static_cast<void>(matcher.recognise(text));
        static_cast<void>(matcher.suggest(text.left(2'000)));
        qInfo("%lld ms", timer.elapsed());
        QVERIFY(timer.elapsed() < patience);
    }

    /// Work is counted, not timed: the same text gives the same answer each time, also where the work was used up.
    void answersTheSame()
    {
        std::vector<rules::MessagePattern> all;
        for (int i = 0; i < 250; ++i)
            all.push_back(pattern({u"x y z "_s.repeated(40) + QString::number(i)}));
        const engine::MessageMatcher matcher(all);
        const QString text = filled(u"z y x "_s, limits::answerCharacters);
        QVERIFY(matcher.recognise(text) == matcher.recognise(text));
    }

    /// What a person sends is found at its very end, behind a page of other things.
    void findsAtTheEndOfALongText()
    {
        std::vector<rules::MessagePattern> all;
        for (int i = 0; i < 200; ++i)
            all.push_back(pattern({u"Initialization of <path>lib%1.dll failed. The process is terminating abnormally."_s.arg(i)}, {u"lib%1.dll"_s.arg(i)}));
        all.push_back(pattern({u"Initialization of the dynamic link library <path>user32.dll failed."_s}, {u"user32.dll"_s}));
        all.back().id = u"wanted"_s;
        const engine::MessageMatcher matcher(all);
        const QString message = u"Initialization of the dynamic link library C:\\WINNT\\System32\\user32.dll failed."_s;
        const QString log = filled(u"The service entered the running state at 12:00:01 on the server.\n"_s, limits::answerCharacters - 200);
        const auto found = matcher.recognise(log + u'\n' + message);
        QVERIFY(!found.empty());
        QCOMPARE(found.front().pattern, u"wanted"_s);
    }

    /// A pattern with as many words as the checker lets pass is recognised.
    void findsTheLongestPattern()
    {
        const QString text = manyWords(limits::patternCharacters, 8, 5);
        const engine::MessageMatcher matcher({pattern({text})});
        const auto found = matcher.recognise(filled(u"something else "_s, 20'000) + text);
        QCOMPARE(found.size(), size_t(1));
    }
};

QTEST_APPLESS_MAIN(TestHostileMessages)
#include "tst_hostilemessages.moc"
