// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "engine/candidates.h"
#include "engine/session.h"
#include "rules/library.h"
#include "rules/reader.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

struct Result {
    QString outcome;
    QStringList diagnoses; ///< offered: matching or possible
    QString askNext;
};

Result resultOf(const engine::DiagnosisResult &findings)
{
    Result result;
    switch (findings.outcome) {
    case engine::Outcome::Match:
        result.outcome = u"match"_s;
        break;
    case engine::Outcome::Ambiguous:
        result.outcome = u"ambiguous"_s;
        break;
    case engine::Outcome::None:
        result.outcome = u"none"_s;
        break;
    }
    for (const engine::Candidate &candidate : findings.candidates) {
        if (candidate.verdict == engine::Verdict::Match || candidate.verdict == engine::Verdict::Possible)
            result.diagnoses << candidate.diagnosis;
    }
    result.diagnoses.sort();
    result.askNext = findings.askNext;
    return result;
}

} // namespace

/// The table of messages as people send them, over the built-in tree. A wrong article is one that is offered and not expected.
class TestMessageTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void offersTheRightArticle_data();
    void offersTheRightArticle();
    void lettersAndLinesChangeNothing_data();
    void lettersAndLinesChangeNothing();
    void equalSpellingsAreEqual_data();
    void equalSpellingsAreEqual();
    void wordsThatSayNothingChangeNothing_data();
    void wordsThatSayNothingChangeNothing();
    void theOrderOfSentencesDoesNotMatter();
    void lessKnownNeverOffersTheExcluded_data();
    void lessKnownNeverOffersTheExcluded();
    void cleanupTestCase();

private:
    [[nodiscard]] Result diagnosed(const QMap<QString, QString> &answers) const;
    void rows() const;

    std::shared_ptr<const rules::Tree> m_tree;
    std::optional<engine::CompiledTree> m_compiledTree;
    engine::Session m_begun;
    int m_all = 0, m_ambiguous = 0, m_wrong = 0;
};

void TestMessageTable::initTestCase()
{
    const auto reading = rules::readTreeFile(rules::defaultTree());
    QVERIFY(reading.has_value());
    QFile vocabulary(u":/rules/ideas.yaml"_s);
    QVERIFY(vocabulary.open(QIODevice::ReadOnly));
    for (const auto &problems : {rules::readIdeas(vocabulary.readAll(), vocabulary.fileName()).problems, reading->problems}) {
        for (const rules::Problem &problem : problems)
            QVERIFY2(problem.severity == rules::Problem::Severity::Warning, qPrintable(problem.toString()));
    }
    QVERIFY(reading->tree);
    m_tree = reading->tree;
    m_compiledTree.emplace(m_tree);
    m_begun = engine::begin(*m_tree);
}

Result TestMessageTable::diagnosed(const QMap<QString, QString> &answers) const
{
    engine::Session session = m_begun;
    for (const auto &[id, text] : answers.asKeyValueRange()) {
        const auto value = engine::parseAnswer(*m_tree->question(id), text);
        if (!value)
            qFatal("%s", qUtf8Printable(value.error().message));
        session.answers.insert(id, {id, *value, engine::Origin::Person, {}, {}});
    }
    return resultOf(engine::diagnose(*m_compiledTree, session));
}

void TestMessageTable::rows() const
{
    using Answers = QMap<QString, QString>;
    QTest::addColumn<Answers>("answers");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QStringList>("diagnoses");
    QTest::addColumn<bool>("scanned"); // read by a scanner: the letter case tells what it took for what
    QFile file(QStringLiteral(FIXWRIGHT_SOURCE_DIR "/tests/engine/message/messages.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray messages = QJsonDocument::fromJson(file.readAll()).object().value("messages"_L1).toArray();
    QVERIFY(messages.size() >= 700);
    for (const QJsonValue &value : messages) {
        const QJsonObject row = value.toObject();
        const QJsonObject given = row.value("answers"_L1).toObject();
        const QJsonObject expected = row.value("expect"_L1).toObject();
        Answers answers;
        for (auto it = given.constBegin(); it != given.constEnd(); ++it)
            answers.insert(it.key(), it.value().toString());
        QTest::newRow(qPrintable(row.value("id"_L1).toString()))
            << answers << expected.value("outcome"_L1).toString() << expected.value("diagnoses"_L1).toVariant().toStringList()
            << row.value("scanned"_L1).toBool();
    }
}

void TestMessageTable::offersTheRightArticle_data()
{
    rows();
}

void TestMessageTable::offersTheRightArticle()
{
    using Answers = QMap<QString, QString>;
    QFETCH(Answers, answers);
    QFETCH(QString, outcome);
    QFETCH(QStringList, diagnoses);
    const Result result = diagnosed(answers);
    ++m_all;
    m_ambiguous += result.outcome == u"ambiguous"_s;
    m_wrong += std::ranges::any_of(result.diagnoses, [&](const QString &id) { return !diagnoses.contains(id); });
    QCOMPARE(result.diagnoses, diagnoses);
    QCOMPARE(result.outcome, outcome);
    const QString message = answers.value(u"message"_s);
    if (!message.isEmpty() && message != u"none"_s && message != u"unknown"_s)
        QVERIFY2(result.askNext != u"symptom"_s, "it asks what was noticed without a message, and there was one");
}

void TestMessageTable::lettersAndLinesChangeNothing_data()
{
    rows();
}

/// Letter case, marks of mail programs and line breaks are accidents.
void TestMessageTable::lettersAndLinesChangeNothing()
{
    using Answers = QMap<QString, QString>;
    QFETCH(Answers, answers);
    QFETCH(bool, scanned);
    const Result before = diagnosed(answers);
    QString &message = answers[u"message"_s];
    if (message == u"none"_s)
        return;
    message = u"> "_s + (scanned ? message : message.toLower()).replace(u' ', u"\n>   "_s);
    if (message.contains(u"wlxinitialize"_s))
        message.replace(u"wlx"_s, u"WLX"_s);
    const Result after = diagnosed(answers);
    QCOMPARE(after.diagnoses, before.diagnoses);
    QCOMPARE(after.outcome, before.outcome);
}

void TestMessageTable::equalSpellingsAreEqual_data()
{
    rows();
}

/// British spelling, blanks that do not break, typographic quotation marks and full-width letters are the same text.
void TestMessageTable::equalSpellingsAreEqual()
{
    using Answers = QMap<QString, QString>;
    QFETCH(Answers, answers);
    const Result before = diagnosed(answers);
    QString &message = answers[u"message"_s];
    if (message == u"none"_s)
        return;
    const QString given = message;
    message.replace(u" initializ"_s, u" initialis"_s).replace(u' ', QChar(0xa0)).replace(u"'"_s, u"\u2019"_s).replace(u"\""_s, u"\u201c"_s);
    const Result spelt = diagnosed(answers);
    QCOMPARE(spelt.diagnoses, before.diagnoses);
    QCOMPARE(spelt.outcome, before.outcome);
    QFETCH(bool, scanned);
    if (scanned)
        return;
    message = given;
    for (QChar &c : message) {
        if (c >= u'a' && c <= u'z')
            c = QChar(static_cast<char16_t>(c.unicode() + 0xfee0));
    }
    const Result wide = diagnosed(answers);
    QCOMPARE(wide.diagnoses, before.diagnoses);
    QCOMPARE(wide.outcome, before.outcome);
}

void TestMessageTable::wordsThatSayNothingChangeNothing_data()
{
    rows();
}

void TestMessageTable::wordsThatSayNothingChangeNothing()
{
    using Answers = QMap<QString, QString>;
    QFETCH(Answers, answers);
    const Result before = diagnosed(answers);
    QString &message = answers[u"message"_s];
    const QString given = message;
    if (given == u"none"_s || given == u"unknown"_s)
        return;
    message = u"Hello, this is Anna from the second floor. "_s + given;
    const Result greeted = diagnosed(answers);
    // A name alone says more than a name in a letter, and a text that was cut off is cut off no more.
    const bool isCut = before.outcome == u"match"_s && greeted.outcome == u"ambiguous"_s;
    if (before.outcome != u"ambiguous"_s)
        QCOMPARE(greeted.diagnoses, before.diagnoses);
    if (before.outcome != u"ambiguous"_s && !isCut)
        QCOMPARE(greeted.outcome, before.outcome);
}

/// Each sentence is judged by itself.
void TestMessageTable::theOrderOfSentencesDoesNotMatter()
{
    const QStringList sentences{u"Initialization of the dynamic link library C:\\WINNT\\system32\\user32.dll failed."_s, u"Explorer.exe leaks handles."_s,
                                u"The gdi32.dll initialization error was solved last week."_s, u"The code is 0xC0000142."_s,
                                u"Winlogon does not leak handles."_s};
    QList<int> order{0, 1, 2, 3, 4};
    do {
        QStringList text;
        for (const int at : order)
            text << sentences.at(at);
        const Result result
            = diagnosed({{u"os"_s, u"nt4-server"_s}, {u"service-pack"_s, u"sp4"_s}, {u"context"_s, u"service-start"_s}, {u"message"_s, text.join(u' ')}});
        QCOMPARE(result.diagnoses, QStringList{u"Q142676"_s});
        QCOMPARE(result.outcome, u"match"_s);
    } while (std::ranges::next_permutation(order).found);
}

void TestMessageTable::lessKnownNeverOffersTheExcluded_data()
{
    rows();
}

/// Taking an answer away may open what was decided, but never turns "none" into a match, and never loses what was offered.
void TestMessageTable::lessKnownNeverOffersTheExcluded()
{
    using Answers = QMap<QString, QString>;
    QFETCH(Answers, answers);
    const Result full = diagnosed(answers);
    for (const QString &question : answers.keys()) {
        Answers fewer = answers;
        fewer.remove(question);
        const Result less = diagnosed(fewer);
        QVERIFY2(!(full.outcome == u"none"_s && less.outcome == u"match"_s), qPrintable(question));
        for (const QString &id : full.diagnoses)
            QVERIFY2(less.diagnoses.contains(id), qPrintable(question));
    }
}

void TestMessageTable::cleanupTestCase()
{
    qInfo("%d messages: wrong articles %d, ambiguous %.1f %%", m_all, m_wrong, m_all ? 100.0 * m_ambiguous / m_all : 0.0);
    QCOMPARE(m_wrong, 0);
}

QTEST_APPLESS_MAIN(TestMessageTable)
#include "tst_messagetable.moc"
