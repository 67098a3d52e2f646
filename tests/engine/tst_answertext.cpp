// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/limits.h"
#include "engine/session.h"
#include "support/treebuilder.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using base::Presence;
using rules::QuestionKind;

Q_DECLARE_METATYPE(base::Value)
Q_DECLARE_METATYPE(rules::Question)

class TestAnswerText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void showsHostileWordsHarmlessly();
    void comesBackAsWritten_data();
    void comesBackAsWritten();
    void speaks_data();
    void speaks();
    void fitsOnlyItsKind();
    void unmentionedOptionsAreNotKnown();
    void numberKeepsWithinBounds();
};

namespace {

rules::Question servicePack()
{
    return support::choice(u"service-pack"_s, {u"none"_s, u"sp3"_s, u"sp6a"_s});
}

rules::Question products()
{
    return support::many(u"products"_s, {u"sms-2.0"_s, u"srp"_s, u"hp-ntlock"_s});
}

rules::Question count()
{
    rules::Question question = support::question(u"count"_s, QuestionKind::Number);
    question.minimum = 0;
    question.maximum = 100;
    question.unit = u"instances"_s;
    return question;
}

base::Many theProducts(Presence sms, Presence srp, Presence ntlock)
{
    return {{{u"sms-2.0"_s, sms}, {u"srp"_s, srp}, {u"hp-ntlock"_s, ntlock}}};
}

} // namespace

void TestAnswerText::reads_data()
{
    QTest::addColumn<rules::Question>("question");
    QTest::addColumn<QString>("text");
    QTest::addColumn<base::Value>("value");
    const auto row = [](const char *name, const rules::Question &question, const QString &text, const base::Value &value) {
        QTest::newRow(name) << question << text << value;
    };
    row("choice", servicePack(), u"sp3"_s, base::Choice{u"sp3"_s});
    row("choice, letter case, blanks", servicePack(), u" SP6A "_s, base::Choice{u"sp6a"_s});
    row("an option called none", servicePack(), u"none"_s, base::Choice{u"none"_s});
    row("choice unknown", servicePack(), u"unknown"_s, base::Unknown{});
    row("many", products(), u"sms-2.0,hp-ntlock"_s, theProducts(Presence::Present, Presence::Absent, Presence::Present));
    row("many, one not known", products(), u"sms-2.0, srp?"_s, theProducts(Presence::Present, Presence::Unknown, Presence::Absent));
    row("many none", products(), u"none"_s, theProducts(Presence::Absent, Presence::Absent, Presence::Absent));
    row("many unknown", products(), u"Unknown"_s, base::Unknown{});
    row("many, each not known", products(), u"sms-2.0?,srp?,hp-ntlock?"_s, base::Unknown{});
    row("message", support::question(u"message"_s, QuestionKind::Message), u"It said\n\"no\""_s, base::Text{u"It said\n\"no\""_s});
    row("message none", support::question(u"message"_s, QuestionKind::Message), u"no message"_s, base::Text{u"none"_s});
    row("message id of none", support::question(u"message"_s, QuestionKind::Message), u"no-message"_s, base::Text{u"none"_s});
    row("message unknown", support::question(u"message"_s, QuestionKind::Message), u"unknown"_s, base::Unknown{});
    row("text none", support::question(u"text"_s, QuestionKind::Text), u"none"_s, base::Text{});
    row("number", count(), u"8"_s, base::Number{8});
    row("version", support::question(u"version"_s, QuestionKind::Version), u"5.131.1877.9"_s, base::Version{QVersionNumber{5, 131, 1877, 9}});
    row("yes", support::question(u"service"_s, QuestionKind::YesNo), u"Yes"_s, base::YesNo{true});
    row("no", support::question(u"service"_s, QuestionKind::YesNo), u"no"_s, base::YesNo{false});
}

void TestAnswerText::reads()
{
    QFETCH(const rules::Question, question);
    QFETCH(const QString, text);
    QFETCH(const base::Value, value);
    const auto read = engine::parseAnswer(question, text);
    QVERIFY2(read, qPrintable(read ? QString() : read.error().message));
    QVERIFY(*read == value);
}

void TestAnswerText::refuses_data()
{
    QTest::addColumn<rules::Question>("question");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const rules::Question &question, const QString &text, const char *says) {
        QTest::newRow(name) << question << text << QString::fromLatin1(says);
    };
    row("choice, nearly", servicePack(), u"sp6b"_s, "Did you mean \"sp6a\"? Valid answers are: none, sp3, sp6a, unknown.");
    row("choice, far", servicePack(), u"seventeen"_s, "\"seventeen\" is no answer to \"service-pack\". Valid answers are");
    row("choice, empty", servicePack(), QString(), "Valid answers are: none, sp3, sp6a, unknown.");
    row("many, nearly", products(), u"srb"_s, "Did you mean \"srp\"?");
    row("many, twice", products(), u"srp,srp"_s, "\"srp\" is given twice");
    row("many, twice, once open", products(), u"srp,SRP?"_s, "\"srp\" is given twice");
    row("many, none among others", products(), u"srp,none"_s, "\"none\" stands alone or not at all.");
    row("many, unknown among others", products(), u"unknown,srp"_s, "\"unknown\" stands alone or not at all.");
    row("many, empty item", products(), u"srp,,sms-2.0"_s, "is no answer");
    row("many, empty", products(), QString(), "Valid is a comma-separated list of: sms-2.0, srp, hp-ntlock");
    row("number, words", count(), u"eight"_s, "Valid is a number from 0 to 100, or unknown.");
    row("number, too large", count(), u"101"_s, "Valid is a number from 0 to 100");
    row("number, not one", count(), u"nan"_s, "is no answer");
    row("number, endless", count(), u"inf"_s, "is no answer");
    row("version, words", support::question(u"version"_s, QuestionKind::Version), u"4.0 SP3"_s, "Valid is a version");
    row("yes-no", support::question(u"service"_s, QuestionKind::YesNo), u"yep"_s, "Did you mean \"yes\"?");
    row("message, too long", support::question(u"message"_s, QuestionKind::Message), QString(base::limits::answerCharacters + 1, u'x'), "too long");
}

void TestAnswerText::refuses()
{
    QFETCH(const rules::Question, question);
    QFETCH(const QString, text);
    QFETCH(const QString, says);
    const auto read = engine::parseAnswer(question, text);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, base::Failure::BadInput);
    QVERIFY2(read.error().message.contains(says), qPrintable(read.error().message));
}

void TestAnswerText::showsHostileWordsHarmlessly()
{
    const auto read = engine::parseAnswer(servicePack(), u"\u202Eevil\n\u0007"_s);
    QVERIFY(!read);
    QVERIFY2(read.error().message.startsWith(u"\"\uFFFDevil \uFFFD\" is no answer"_s), qPrintable(read.error().message));
}

void TestAnswerText::comesBackAsWritten_data()
{
    QTest::addColumn<rules::Question>("question");
    QTest::addColumn<QString>("text");
    QTest::newRow("choice") << servicePack() << u"sp6a"_s;
    QTest::newRow("many") << products() << u"hp-ntlock,sms-2.0,srp?"_s;
    QTest::newRow("none") << products() << u"none"_s;
    QTest::newRow("unknown") << products() << u"unknown"_s;
    QTest::newRow("message") << support::question(u"message"_s, QuestionKind::Message) << u"none"_s;
    QTest::newRow("number") << count() << u"7.5"_s;
    QTest::newRow("version") << support::question(u"version"_s, QuestionKind::Version) << u"4.24.0.0"_s;
    QTest::newRow("yes") << support::question(u"service"_s, QuestionKind::YesNo) << u"yes"_s;
}

void TestAnswerText::comesBackAsWritten()
{
    QFETCH(const rules::Question, question);
    QFETCH(const QString, text);
    QCOMPARE(base::toString(engine::parseAnswer(question, text).value()), text);
}

void TestAnswerText::speaks_data()
{
    QTest::addColumn<rules::Question>("question");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::newRow("choice") << servicePack() << u"sp3"_s << u"SP3"_s;
    QTest::newRow("unknown") << servicePack() << u"unknown"_s << u"I don't know"_s;
    QTest::newRow("many") << products() << u"sms-2.0,srp?"_s << u"SMS-2.0; not known: SRP"_s;
    QTest::newRow("many open") << products() << u"srp?"_s << u"not known: SRP"_s;
    QTest::newRow("many none") << products() << u"none"_s << u"None of these"_s;
    QTest::newRow("message") << support::question(u"message"_s, QuestionKind::Message) << u"Error\n2186"_s << u"Error\n2186"_s;
    QTest::newRow("no message") << support::question(u"message"_s, QuestionKind::Message) << u"none"_s << u"No message was seen"_s;
    QTest::newRow("hostile message") << support::question(u"message"_s, QuestionKind::Message) << u"Error \u202E2186"_s << u"Error \uFFFD2186"_s;
    QTest::newRow("number") << count() << u"8"_s << u"8 instances"_s;
    QTest::newRow("yes") << support::question(u"service"_s, QuestionKind::YesNo) << u"yes"_s << u"Yes"_s;
}

void TestAnswerText::speaks()
{
    QFETCH(const rules::Question, question);
    QFETCH(const QString, text);
    QFETCH(const QString, words);
    QCOMPARE(engine::describe(question, engine::parseAnswer(question, text).value()), words);
}

void TestAnswerText::fitsOnlyItsKind()
{
    const std::vector<base::Value> values{base::Choice{u"sp3"_s},
                                          theProducts(Presence::Present, Presence::Absent, Presence::Absent),
                                          base::Text{u"x"_s},
                                          base::Number{1},
                                          base::Version{QVersionNumber{1, 2}},
                                          base::YesNo{true}};
    const std::vector<rules::Question> questions{servicePack(),
                                                 products(),
                                                 support::question(u"message"_s, QuestionKind::Message),
                                                 count(),
                                                 support::question(u"version"_s, QuestionKind::Version),
                                                 support::question(u"service"_s, QuestionKind::YesNo)};
    for (size_t q = 0; q < questions.size(); ++q) {
        for (size_t v = 0; v < values.size(); ++v)
            QCOMPARE(engine::fitting(questions[q], values[v]).has_value(), q == v);
        QVERIFY(engine::fitting(questions[q], base::Unknown{}).has_value());
    }
    QVERIFY(!engine::fitting(servicePack(), base::Choice{u"sp9"_s}));
    QVERIFY(!engine::fitting(products(), base::Many{{{u"sp9"_s, Presence::Absent}}}));
    QVERIFY(!engine::fitting(questions[4], base::Version{}));
}

void TestAnswerText::unmentionedOptionsAreNotKnown()
{
    const auto value = engine::fitting(products(), base::Many{{{u"srp"_s, Presence::Present}}});
    QVERIFY(value && *value == base::Value(theProducts(Presence::Unknown, Presence::Present, Presence::Unknown)));
    QVERIFY(engine::fitting(products(), base::Many{}).value() == base::Value(base::Unknown{}));
}

void TestAnswerText::numberKeepsWithinBounds()
{
    QVERIFY(engine::fitting(count(), base::Number{0}).has_value());
    QVERIFY(engine::fitting(count(), base::Number{100}).has_value());
    QVERIFY(!engine::fitting(count(), base::Number{-0.5}).has_value());
    QVERIFY(!engine::fitting(count(), base::Number{std::numeric_limits<double>::quiet_NaN()}).has_value());
}

QTEST_GUILESS_MAIN(TestAnswerText)
#include "tst_answertext.moc"
