// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "engine/index.h"
#include "engine/known.h"
#include "engine/reachability.h"
#include "machine/machine.h"
#include "repair/makeplan.h"
#include "repair/plan.h"
#include "walks/picture.h"
#include "walks/walkcase.h"
#include "workflow/workflow.h"

#include <QDir>
#include <QTest>
#include <QTimeZone>

#include <algorithm>
#include <bit>
#include <cstdio>
#include <random>

using namespace Qt::StringLiterals;
using engine::Outcome;
using engine::Session;

/// In which order is asked, over all walks of the built-in tree: whether the order changes what is found, and whether more is asked than has to be. What has
/// to be asked is found by trying sets of questions, without the engine's own choice of the next one.
class TestOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void walk_data();
    void walk();
    void askedAndFewest();
    void nothingRecognisedIsNotSeveral();
    void followUpsWaitForTheirMessage();

private:
    struct Asked {
        QString name;
        qsizetype asked = 0;
        qsizetype fewest = 0;
    };
    std::shared_ptr<const engine::CompiledTree> m_compiledTree;
    std::unique_ptr<machine::Machine> m_noMachine;
    std::vector<walks::WalkCase> m_cases;
    std::vector<Asked> m_table;

    [[nodiscard]] engine::Answer oracle(const walks::Scenario &scenario, const QString &question) const;
    [[nodiscard]] QStringList ask(const walks::Scenario &scenario, Session &session) const;
    [[nodiscard]] QString verdictOf(const Session &session) const;
    [[nodiscard]] QString undecided(const Session &session) const;
    [[nodiscard]] qsizetype fewestOf(const walks::Scenario &scenario, const QString &verdict) const;
    [[nodiscard]] QStringList changingThePlan(const Session &session) const;
};

namespace {

const QString casesFolder = QStringLiteral(FIXWRIGHT_SOURCE_DIR "/tests/walks/cases");

/// What somebody could answer: every option; of several things each alone, or none; of a message each that the tree knows, one that it does not, none.
QStringList possibleAnswers(const rules::Tree &tree, const rules::Question &question)
{
    QStringList answers;
    switch (question.kind) {
    case rules::QuestionKind::Choice:
    case rules::QuestionKind::Many:
        for (const rules::Option &option : question.options)
            answers << option.id;
        if (question.kind == rules::QuestionKind::Many)
            answers << u"none"_s;
        return answers;
    case rules::QuestionKind::YesNo:
        return {u"yes"_s, u"no"_s};
    case rules::QuestionKind::Message:
        for (const rules::MessagePattern &message : tree.messages)
            answers << (message.patterns.isEmpty() ? message.names.join(u' ') + u" could not be initialized"_s : message.patterns.first());
        return answers << u"none"_s << u"something else"_s << u"winlogon leaks handles"_s;
    case rules::QuestionKind::Text:
    case rules::QuestionKind::Number:
    case rules::QuestionKind::Version:
        break;
    }
    return answers;
}

} // namespace

void TestOrder::initTestCase()
{
    qputenv("TZ", "UTC");
    const auto opened = workflow::openTree({});
    QVERIFY(opened && opened->compiledTree);
    m_compiledTree = opened->compiledTree;
    auto none = machine::open(u"none"_s);
    QVERIFY(none);
    m_noMachine = std::move(*none);
    for (const QString &name : QDir(casesFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        auto read = walks::readCase(casesFolder + u'/' + name);
        QVERIFY2(read, qPrintable(name));
        m_cases.push_back(std::move(*read));
    }
}

engine::Answer TestOrder::oracle(const walks::Scenario &scenario, const QString &question) const
{
    const auto known = std::ranges::find(scenario.answers, question, &engine::Answer::question);
    return known != scenario.answers.end() ? *known : engine::Answer{question, base::Unknown{}, engine::Origin::Person, {}, {}};
}

/// Answers what is asked next until nothing is; a question whose answers were both given already is not answered again.
QStringList TestOrder::ask(const walks::Scenario &scenario, Session &session) const
{
    QStringList asked;
    for (;;) {
        const QString next = engine::diagnose(*m_compiledTree, session).askNext;
        if (next.isEmpty() || asked.contains(next))
            return asked;
        asked << next;
        const auto advanced = engine::advance(*m_compiledTree, session, oracle(scenario, next));
        if (!advanced)
            qFatal("%s", qPrintable(advanced.error().toString()));
        session = *advanced;
    }
}

QString TestOrder::verdictOf(const Session &session) const
{
    const engine::Assignment assignment = engine::known(*m_compiledTree, session, m_compiledTree->index().cells);
    const engine::Reachability reached = engine::reach(*m_compiledTree, assignment, 1'000'000);
    QStringList ends;
    for (const int diagnosis : reached.diagnoses)
        ends << m_compiledTree->tree().diagnoses[static_cast<size_t>(diagnosis)].id;
    ends.sort();
    return ends.join(u' ') + (reached.none ? u" none"_s : QString());
}

/// A question that was not asked, and of which some answer would change what is possible.
QString TestOrder::undecided(const Session &session) const
{
    const rules::Tree &tree = m_compiledTree->tree();
    const QString now = verdictOf(session);
    for (const rules::Question &question : tree.questions) {
        if (session.answers.contains(question.id))
            continue;
        for (const QString &text : possibleAnswers(tree, question)) {
            const auto value = engine::parseAnswer(question, text);
            if (verdictOf(*engine::advance(*m_compiledTree, session, engine::Answer{question.id, value.value(), engine::Origin::Person, {}, {}})) != now)
                return question.id;
        }
    }
    return {};
}

/// The size of the smallest set of questions after whose answers the verdict is what it is with all of them. Where it stays open, also those have to be asked
/// whose answer would change it, and is not known: they are added until none is left.
qsizetype TestOrder::fewestOf(const walks::Scenario &scenario, const QString &verdict) const
{
    QStringList questions;
    for (const engine::Answer &answer : scenario.answers) {
        if (!scenario.start.answers.contains(answer.question) && !base::isUnknown(answer.value))
            questions << answer.question;
    }
    std::vector<quint32> sets;
    for (quint32 set = 0; set < (1U << questions.size()); ++set)
        sets.push_back(set);
    std::ranges::stable_sort(sets, {}, [](quint32 set) { return std::popcount(set); });
    for (const quint32 set : sets) {
        std::vector<engine::Answer> answers;
        for (qsizetype i = 0; i < questions.size(); ++i) {
            if (set & (1U << i))
                answers.push_back(oracle(scenario, questions[i]));
        }
        Session session = *engine::advance(*m_compiledTree, scenario.start, answers);
        if (verdictOf(session) != verdict)
            continue;
        qsizetype size = std::popcount(set);
        for (QString next = verdict.contains(u' ') ? undecided(session) : QString(); !next.isEmpty(); next = undecided(session), ++size)
            session = *engine::advance(*m_compiledTree, session, oracle(scenario, next));
        return size;
    }
    return questions.size();
}

/// The questions that nobody answered and of which some answer changes what is planned, or what is said about it before.
QStringList TestOrder::changingThePlan(const Session &session) const
{
    const base::FixedClock clock(QDateTime({2026, 11, 20}, {9, 0}, QTimeZone::UTC));
    const engine::DiagnosisResult findings = engine::diagnose(*m_compiledTree, session);
    if (!findings.match())
        return {};
    const QString match = findings.match()->diagnosis;
    const auto plans = [&](const Session &with) {
        QString text;
        for (const rules::Remedy &remedy : m_compiledTree->tree().diagnosis(match)->remedies) {
            const auto plan = repair::makePlan(*m_compiledTree, with, *m_noMachine, {match, remedy.id, {}}, clock);
            text += remedy.id + (plan ? walks::picture(*plan) : plan.error().toString());
        }
        return text;
    };
    QStringList changing;
    for (const rules::Question &question : m_compiledTree->tree().questions) {
        if (!engine::canBeAsked(session, question.id))
            continue;
        QStringList different;
        for (const QString &text : possibleAnswers(m_compiledTree->tree(), question)) {
            const auto value = engine::parseAnswer(question, text);
            const auto with = engine::advance(*m_compiledTree, session, engine::Answer{question.id, value.value(), engine::Origin::Person, {}, {}});
            if (engine::diagnose(*m_compiledTree, *with).match())
                different << plans(*with);
        }
        different << plans(session);
        different.removeDuplicates();
        if (different.size() > 1)
            changing << question.id;
    }
    return changing;
}

void TestOrder::walk_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < static_cast<int>(m_cases.size()); ++i)
        QTest::newRow(qPrintable(m_cases[static_cast<size_t>(i)].name)) << i;
}

void TestOrder::walk()
{
    QFETCH(const int, index);
    const walks::WalkCase &walkCase = m_cases[static_cast<size_t>(index)];
    if (walkCase.name.contains(u"contradiction"_s))
        QSKIP("what the machine says is answered once more");
    const auto scenario = walks::scenarioOf(*m_compiledTree, walkCase);
    QVERIFY2(scenario, qPrintable(walkCase.name));
    const auto all = engine::advance(*m_compiledTree, scenario->start, scenario->answers);
    QVERIFY(all);
    const QString verdict = verdictOf(*all);

    Session session = scenario->start;
    const QStringList asked = ask(*scenario, session);
    QCOMPARE(verdictOf(session), verdict);
    QVERIFY2(!asked.contains(u"message"_s) || asked.first() == u"message"_s, qPrintable(asked.join(u' ')));

    // In whatever order the answers are given, and whatever is asked in between, the end is the same.
    std::mt19937 random(static_cast<unsigned>(index));
    for (int i = 0; i < 3; ++i) {
        std::vector<engine::Answer> answers = scenario->answers;
        std::ranges::shuffle(answers, random);
        Session shuffled = scenario->start;
        for (const engine::Answer &answer : answers)
            shuffled = *engine::advance(*m_compiledTree, shuffled, answer);
        QCOMPARE(verdictOf(shuffled), verdict);
        QCOMPARE(engine::diagnose(*m_compiledTree, shuffled).outcome, engine::diagnose(*m_compiledTree, *all).outcome);
    }

    // After a verdict only what changes what is done.
    const qsizetype fewest = fewestOf(*scenario, verdict);
    Session atVerdict = scenario->start;
    for (const QString &question : asked) {
        if (verdictOf(atVerdict) == verdict && !verdict.contains(u' '))
            break;
        atVerdict = *engine::advance(*m_compiledTree, atVerdict, oracle(*scenario, question));
    }
    const QStringList changing = changingThePlan(atVerdict);
    for (const QString &question : asked) {
        if (!atVerdict.answers.contains(question))
            QVERIFY2(changing.contains(question), qPrintable(u"%1 is asked after the verdict and changes nothing"_s.arg(question)));
    }
    m_table.push_back({walkCase.name + u" ("_s + asked.join(u' ') + u')', asked.size(), fewest + changing.size()});
}

void TestOrder::askedAndFewest()
{
    if (m_table.empty())
        QSKIP("no walk was run");
    qsizetype asked = 0;
    qsizetype fewest = 0;
    std::printf("asked fewest scenario\n");
    for (const Asked &row : m_table) {
        std::printf("%5lld %6lld %s\n", static_cast<long long>(row.asked), static_cast<long long>(row.fewest), qPrintable(row.name));
        asked += row.asked;
        fewest += row.fewest;
    }
    std::printf("%5lld %6lld all\n", static_cast<long long>(asked), static_cast<long long>(fewest));
    QVERIFY2(10 * asked <= 11 * fewest, qPrintable(u"%1 questions are asked where %2 would do"_s.arg(asked).arg(fewest)));
}

/// Who knows nothing is asked little, and never about what was not recognised.
void TestOrder::nothingRecognisedIsNotSeveral()
{
    Session session = engine::begin(*m_compiledTree);
    const QStringList asked = ask({}, session);
    QCOMPARE(asked.first(), u"message"_s);
    for (const QString &about : {u"several"_s, u"which-dll"_s, u"initialization"_s, u"symptom"_s, u"ntlock-state"_s, u"exchange-instances"_s})
        QVERIFY2(!asked.contains(about), qPrintable(asked.join(u' ')));
    QVERIFY2(asked.size() <= 4, qPrintable(asked.join(u' ')));
    const engine::DiagnosisResult findings = engine::diagnose(*m_compiledTree, session);
    QCOMPARE(findings.outcome, Outcome::Ambiguous);
    QVERIFY(!findings.wouldDecide.empty());
    QCOMPARE(findings.wouldDecide.front().question, u"message"_s);
    QVERIFY(findings.wouldDecide.size() > 1);
}

void TestOrder::followUpsWaitForTheirMessage()
{
    const auto next = [&](const QString &message) {
        const rules::Question &question = *m_compiledTree->question(u"message"_s);
        const engine::Answer answer{question.id, engine::parseAnswer(question, message).value(), engine::Origin::Person, {}, {}};
        return engine::diagnose(*m_compiledTree, *engine::advance(*m_compiledTree, engine::begin(*m_compiledTree), answer)).askNext;
    };
    QCOMPARE(next(u"kernel32.dll failed to initialize"_s), QString());
    QVERIFY(next(u"user32.dll failed to initialize"_s) != u"products"_s);
    QVERIFY(next(u"winlogon leaks handles"_s) != u"products"_s);
}

QTEST_GUILESS_MAIN(TestOrder)
#include "tst_order.moc"
