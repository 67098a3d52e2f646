// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "engine/candidates.h"
#include "support/treebuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace support;
using engine::Candidate;
using engine::DiagnosisResult;
using engine::Outcome;
using engine::Verdict;

namespace {

const QString alphaText = u"The alpha engine has stopped working"_s;
const QString genericText = u"Something went wrong without any reason"_s;

/// os -> message -> (alpha) products -> LEAK or POOL; the cure of LEAK is an item in the registry.
rules::Tree sample()
{
    rules::Tree tree;
    tree.questions = {choice(u"os"_s, {u"old"_s, u"new"_s}), question(u"message"_s, rules::QuestionKind::Message),
                      many(u"products"_s, {u"exchange"_s, u"srp"_s}), choice(u"context"_s, {u"start"_s, u"later"_s})};
    tree.questions[0].why = u"Only old ones are known."_s;
    tree.facts = {registryFact(u"item"_s)};
    tree.messages = {pattern(u"alpha"_s, {alphaText}), pattern(u"generic"_s, {genericText}, true)};
    tree.start = u"os"_s;
    tree.steps = {step(u"os"_s, u"os"_s,
                       {branch(is(u"os"_s, {u"old"_s}), u"message"_s, u"Only old ones are known"_s), branch(always(), u"-"_s, u"New ones are not known"_s)}),
                  step(u"message"_s, u"message"_s,
                       {branch(is(u"message"_s, {u"alpha"_s}), u"products"_s, u"The message is known"_s), branch(always(), u"-"_s, u"Another message"_s)}),
                  step(u"products"_s, u"products"_s, {branch(is(u"products"_s, {u"exchange"_s}), u"!POOL"_s), branch(always(), u"!LEAK"_s)})};
    tree.diagnoses
        = {diagnosis(u"LEAK"_s, {reason(is(u"os"_s, {u"old"_s}), u"It is old"_s)}),
           diagnosis(u"POOL"_s, {reason(is(u"os"_s, {u"old"_s}), u"It is old"_s), reason(is(u"products"_s, {u"exchange"_s}), u"Exchange is installed"_s)})};
    tree.diagnoses[0].evidenceFor = {reason(is(u"context"_s, {u"start"_s}), u"It happens at the start"_s, 5)};
    tree.diagnoses[0].evidenceAgainst = {reason(is(u"context"_s, {u"later"_s}), u"It happens later"_s, 3)};
    tree.diagnoses[0].fixedWhen = {reason(factExists(u"item"_s, true), u"The item is there"_s)};
    return tree;
}

DiagnosisResult found(const QMap<QString, QString> &answers)
{
    return engine::diagnose(knowing(sample()), answered(sample(), answers));
}

QStringList says(const std::vector<engine::Evidence> &evidence)
{
    QStringList lines;
    for (const engine::Evidence &piece : evidence)
        lines << piece.says + u" <"_s + piece.source + u'>';
    return lines;
}

/// The answers of `said`, but one question was answered by the machine.
engine::Session toldByMachine(QMap<QString, QString> said, const engine::Answer &told)
{
    said.remove(told.question);
    std::vector<engine::Answer> answers;
    for (const engine::Answer &answer : answered(sample(), said).answers)
        answers.push_back(answer);
    return engine::assembled(knowing(sample()), answers, {told}, {});
}

const QMap<QString, QString> leak{{u"os"_s, u"old"_s}, {u"message"_s, alphaText}, {u"products"_s, u"none"_s}};

} // namespace

class TestCandidates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matchTellsWhy();
    void possibleTellsWhatIsOpen();
    void ruledOutAlwaysTellsWhyNot();
    void curedIsNoMatch();
    void curedAlthoughTheTreeLeadsElsewhere();
    void scoresRankWithinTheirBands();
    void machineAnswersNameTheirSource();
    void genericMessageDecidesNothing();
    void contradictionIsAskedAbout();
    void messageIsAskedFirst();
    void inOrderAsksAsTheStepsDo();
    void whatCannotMatterIsNotAsked();
    void forgottenMessageHasNoFollowUps();
    void keptAnswerIsToldWithBothSides();
    void noMatchTellsWhatToCheckAgain();
    void laterTheCheapAndTellingQuestionWins();
    void matchStillAsksWhatItsRemediesNeed();
    void nothingIsAskedWhenNothingIsPossible();
    void likelierEndsMakeAQuestionTellMore();
    void whatWouldDecideNamesWhatWasNotKnown();
    void noMatchTellsWhereItEnded();
    void otherwiseRestsOnWhatTheOthersLookedAt();
    void onlyWhatSurelyComesIsLikely();
    void messageSourcesNameThePart();
    void machineSaysWhatItLookedFor();
    void whyAsk();
};

void TestCandidates::matchTellsWhy()
{
    const DiagnosisResult findings = found(leak);
    QCOMPARE(findings.outcome, Outcome::Match);
    QVERIFY(findings.match());
    QCOMPARE(findings.match()->diagnosis, u"LEAK"_s);
    QCOMPARE(findings.match(), &findings.candidates.front());
    QVERIFY(!findings.nonePossible);
    QCOMPARE(says(findings.match()->speaksFor), QStringList({u"It is old <You said: OLD>"_s, u"Only old ones are known <You said: OLD>"_s,
                                                             u"The message is known <You said: \u201c"_s + alphaText + u"\u201d>"_s}));
    QCOMPARE(findings.match()->speaksFor[0].question, u"os"_s);
    QVERIFY(findings.match()->speaksAgainst.empty());
    QCOMPARE(findings.askNext, QString());
}

void TestCandidates::possibleTellsWhatIsOpen()
{
    auto answers = leak;
    answers[u"products"_s] = u"exchange?"_s;
    const DiagnosisResult findings = found(answers);
    QCOMPARE(findings.outcome, Outcome::Ambiguous);
    QVERIFY(!findings.match());
    QVERIFY(!findings.nonePossible);
    QCOMPARE(findings.candidate(u"POOL"_s)->verdict, Verdict::Possible);
    QCOMPARE(says(findings.candidate(u"POOL"_s)->open), QStringList(u"Still needed: Exchange is installed <You said: not known: EXCHANGE>"_s));
    QVERIFY(says(findings.candidate(u"LEAK"_s)->open).contains(u"PRODUCTS? <Not fully known: not known: EXCHANGE>"_s));
    QCOMPARE(findings.askNext, QString()); // asked already
}

void TestCandidates::ruledOutAlwaysTellsWhyNot()
{
    const std::vector<QMap<QString, QString>> sessions{
        leak, {}, {{u"os"_s, u"new"_s}}, {{u"os"_s, u"old"_s}, {u"message"_s, u"none"_s}}, {{u"message"_s, u"unknown"_s}, {u"products"_s, u"exchange"_s}}};
    for (const auto &answers : sessions) {
        for (const Candidate &candidate : found(answers).candidates)
            QVERIFY(candidate.verdict != Verdict::RuledOut || (!candidate.speaksAgainst.empty() && candidate.score == 0 && candidate.open.empty()));
    }
    QCOMPARE(says(found(leak).candidate(u"POOL"_s)->speaksAgainst), QStringList(u"Requires: Exchange is installed <You said: None of these>"_s));
    // no requirement fails; the way there is closed
    const DiagnosisResult other = found({{u"os"_s, u"old"_s}, {u"message"_s, u"none"_s}});
    QCOMPARE(other.outcome, Outcome::None);
    QCOMPARE(says(other.candidate(u"LEAK"_s)->speaksAgainst), QStringList(u"Requires: The message is known <You said: No message was seen>"_s));
    // an earlier branch comes first
    rules::Tree tree = sample();
    std::swap(tree.steps[2].branches[0], tree.steps[2].branches[1]);
    const DiagnosisResult shadowed
        = engine::diagnose(knowing(tree), answered(tree, {{u"os"_s, u"old"_s}, {u"message"_s, alphaText}, {u"products"_s, u"exchange"_s}}));
    QCOMPARE(shadowed.candidate(u"POOL"_s)->verdict, Verdict::RuledOut);
    QVERIFY(says(shadowed.candidate(u"POOL"_s)->speaksAgainst).first().startsWith(u"Something else comes first"_s));
}

void TestCandidates::curedIsNoMatch()
{
    const auto session = withFact(answered(sample(), leak), u"item"_s, base::Number{512});
    const DiagnosisResult findings = engine::diagnose(knowing(sample()), session);
    QCOMPARE(findings.outcome, Outcome::None);
    QCOMPARE(findings.candidate(u"LEAK"_s)->verdict, Verdict::AlreadyFixed);
    QVERIFY(
        says(findings.candidate(u"LEAK"_s)->speaksAgainst).contains(u"The fix is already in place: The item is there <Read from the machine: KEY, item>"_s));
    QCOMPARE(engine::diagnose(knowing(sample()), withFact(session, u"item"_s, std::nullopt)).outcome, Outcome::Match);
}

void TestCandidates::curedAlthoughTheTreeLeadsElsewhere()
{
    rules::Tree tree = sample();
    tree.steps[2].branches.insert(tree.steps[2].branches.begin(), branch(factExists(u"item"_s, true), u"-"_s, u"The item is there"_s));
    const auto session = withFact(answered(tree, leak), u"item"_s, base::Number{512});
    const DiagnosisResult findings = engine::diagnose(knowing(tree), session);
    QCOMPARE(findings.outcome, Outcome::None);
    QCOMPARE(findings.candidate(u"LEAK"_s)->verdict, Verdict::AlreadyFixed);
}

void TestCandidates::scoresRankWithinTheirBands()
{
    const auto score = [](const QString &context, const QString &products, const QString &diagnosis) {
        auto answers = leak;
        answers[u"context"_s] = context;
        answers[u"products"_s] = products;
        return found(answers).candidate(diagnosis)->score;
    };
    const QString yes = u"start"_s;
    const QString no = u"later"_s;
    QVERIFY(score(yes, u"none"_s, u"LEAK"_s) > score(no, u"none"_s, u"LEAK"_s));
    QVERIFY(score(no, u"none"_s, u"LEAK"_s) >= engine::matchScore);
    QVERIFY(score(yes, u"exchange?"_s, u"LEAK"_s) < engine::matchScore);
    QVERIFY(score(no, u"exchange?"_s, u"LEAK"_s) >= engine::possibleScore);
    QCOMPARE(score(yes, u"none"_s, u"LEAK"_s), 100);
    QCOMPARE(score(yes, u"none"_s, u"POOL"_s), 0);
}

void TestCandidates::machineAnswersNameTheirSource()
{
    const engine::Session session
        = toldByMachine(leak, {u"os"_s, base::Choice{u"old"_s}, engine::Origin::Machine, u"SOFTWARE, CurrentVersion = \"4.0\""_s, {}});
    const DiagnosisResult findings = engine::diagnose(knowing(sample()), session);
    QCOMPARE(findings.match()->speaksFor[0].source, u"Read from the machine: OLD (SOFTWARE, CurrentVersion = \"4.0\")"_s);
}

void TestCandidates::genericMessageDecidesNothing()
{
    const DiagnosisResult findings = found({{u"os"_s, u"old"_s}, {u"message"_s, genericText}});
    QCOMPARE(findings.outcome, Outcome::None);
    QCOMPARE(findings.notDeciding, QStringList(u"\"GENERIC\" has many causes and proves nothing alone."_s));
    QVERIFY(found(leak).notDeciding.isEmpty());
}

/// What person and machine say differently decides nothing until somebody settles it.
void TestCandidates::contradictionIsAskedAbout()
{
    const engine::CompiledTree compiledTree = knowing(sample());
    engine::Session session = answered(sample(), leak);
    session.measured.insert(u"os"_s, {u"os"_s, base::Choice{u"new"_s}, engine::Origin::Machine, u"SOFTWARE"_s, {}});
    const DiagnosisResult disputed = engine::diagnose(compiledTree, session);
    QCOMPARE(disputed.contradictions.size(), size_t(1));
    QVERIFY(!disputed.contradictions[0].isSettled());
    QCOMPARE(disputed.outcome, Outcome::Ambiguous);
    QVERIFY(disputed.nonePossible); // where the machine is right
    QCOMPARE(disputed.askNext, u"os"_s);
    QCOMPARE(disputed.askNextBecause, u"Your answer and the machine disagree. You said: OLD. The machine says: NEW (SOFTWARE). Which of the two is right?"_s);
    const Candidate *open = disputed.candidate(u"LEAK"_s);
    QCOMPARE(open->verdict, Verdict::Possible);
    QVERIFY(says(open->open).contains(u"Still needed: It is old <You said: OLD. The machine says: NEW (SOFTWARE)>"_s));

    const engine::Session kept = engine::keep(session, u"os"_s);
    const DiagnosisResult settled = engine::diagnose(compiledTree, kept);
    QCOMPARE(settled.outcome, Outcome::Match);
    QVERIFY(settled.contradictions.size() == 1 && settled.contradictions[0].isSettled());

    // The machine may change its mind, too: what was kept was kept against the other word.
    engine::Session again = kept;
    again.measured[u"os"_s].value = base::Choice{u"old"_s};
    QVERIFY(engine::diagnose(compiledTree, again).contradictions.empty());
    again.answers[u"os"_s].value = base::Choice{u"new"_s};
    QCOMPARE(engine::diagnose(compiledTree, again).askNext, u"os"_s);
}

void TestCandidates::messageIsAskedFirst()
{
    rules::Tree tree = sample();
    tree.questions[1].minutes = 100;
    const DiagnosisResult first = engine::diagnose(knowing(tree), engine::begin(tree));
    QCOMPARE(first.askNext, u"message"_s);
    QCOMPARE(first.askNextBecause, u"Its answer decides which of these stay possible: LEAK (LEAK) and POOL (POOL)."_s);
    // With another message nothing is left to ask; with this one what excludes most a minute comes before what only tells the two apart.
    QCOMPARE(engine::diagnose(knowing(tree), answered(tree, {{u"message"_s, u"something else"_s}})).askNext, QString());
    QCOMPARE(engine::diagnose(knowing(tree), answered(tree, {{u"message"_s, alphaText}})).askNext, u"os"_s);
    tree.questions[0].minutes = 10;
    QCOMPARE(engine::diagnose(knowing(tree), answered(tree, {{u"message"_s, alphaText}})).askNext, u"products"_s);
}

void TestCandidates::inOrderAsksAsTheStepsDo()
{
    rules::Tree tree = sample();
    tree.questions[0].minutes = 100;
    tree.steps[2].branches[1].go = {rules::Target::Kind::Step, u"context"_s};
    tree.steps.push_back(step(u"context"_s, u"context"_s, {branch(always(), u"!LEAK"_s)}));
    const auto next = [&](const QMap<QString, QString> &answers) { return engine::diagnose(knowing(tree), answered(tree, answers)).askNext; };
    QCOMPARE(next({}), u"message"_s);
    QCOMPARE(next(leak), QString()); // nothing hangs on the context
    tree.inOrder = true;
    QCOMPARE(next({}), u"os"_s);
    QCOMPARE(next({{u"os"_s, u"old"_s}}), u"message"_s);
    QCOMPARE(next(leak), u"context"_s);
}

/// A way that divides and comes together again asks nothing, however long it is.
void TestCandidates::whatCannotMatterIsNotAsked()
{
    rules::Tree tree = sample();
    tree.steps[2].branches[1].go = {rules::Target::Kind::Step, u"context"_s};
    tree.steps.push_back(step(u"context"_s, u"context"_s, {branch(is(u"context"_s, {u"start"_s}), u"one"_s), branch(always(), u"other"_s)}));
    tree.steps.push_back(step(u"one"_s, {}, {branch(always(), u"!LEAK"_s)}));
    tree.steps.push_back(step(u"other"_s, {}, {branch(always(), u"!LEAK"_s)}));
    const DiagnosisResult findings = engine::diagnose(knowing(tree), answered(tree, leak));
    QCOMPARE(findings.outcome, Outcome::Match);
    QCOMPARE(findings.askNext, QString());
    QVERIFY2(!findings.path.asked.contains(u"context"_s), qPrintable(findings.path.asked.join(u' ')));
    auto answers = leak;
    answers[u"os"_s] = u"unknown"_s;
    QCOMPARE(engine::diagnose(knowing(tree), answered(tree, answers)).askNext, QString());
}

/// Who does not know what the message said is not asked about it.
void TestCandidates::forgottenMessageHasNoFollowUps()
{
    rules::Tree tree = sample();
    tree.questions.push_back(choice(u"detail"_s, {u"a"_s, u"b"_s}));
    tree.steps[1].branches[0].go = {rules::Target::Kind::Step, u"detail"_s};
    tree.steps.push_back(step(u"detail"_s, u"detail"_s, {branch(is(u"detail"_s, {u"a"_s}), u"products"_s), branch(always(), u"-"_s)}));
    const auto next = [&](const QMap<QString, QString> &answers) { return engine::diagnose(knowing(tree), answered(tree, answers)).askNext; };
    QCOMPARE(next({{u"message"_s, u"unknown"_s}}), u"os"_s);
    QCOMPARE(next({{u"message"_s, u"unknown"_s}, {u"os"_s, u"old"_s}}), QString());
    QCOMPARE(next({{u"message"_s, alphaText}, {u"os"_s, u"old"_s}}), u"detail"_s);
}

void TestCandidates::keptAnswerIsToldWithBothSides()
{
    engine::Session session = answered(sample(), leak);
    session.measured.insert(u"os"_s, {u"os"_s, base::Choice{u"new"_s}, engine::Origin::Machine, u"SOFTWARE"_s, {}});
    const DiagnosisResult findings = engine::diagnose(knowing(sample()), engine::keep(session, u"os"_s));
    QCOMPARE(findings.outcome, Outcome::Match);
    QCOMPARE(findings.match()->speaksFor.front().source, u"You said: OLD, and kept it. The machine says: NEW (SOFTWARE)"_s);
    QCOMPARE(says(findings.match()->speaksAgainst),
             QStringList(u"The machine says: NEW. The answer OLD was kept against it <Read from the machine: SOFTWARE>"_s));
}

void TestCandidates::noMatchTellsWhatToCheckAgain()
{
    const auto again = [](const QMap<QString, QString> &answers) { return engine::diagnose(knowing(sample()), answered(sample(), answers)).checkAgain; };
    const auto wrong = again({{u"os"_s, u"old"_s}, {u"message"_s, u"beta"_s}, {u"products"_s, u"none"_s}});
    QCOMPARE(wrong.size(), size_t(1));
    QCOMPARE(wrong.front().question, u"message"_s);
    QCOMPARE(wrong.front().because, u"Another answer would allow: LEAK (LEAK)."_s);
    QVERIFY(again(leak).empty());
    QVERIFY(again({}).empty());
    QVERIFY(again({{u"os"_s, u"new"_s}, {u"message"_s, u"beta"_s}}).empty()); // neither alone would change it
}

void TestCandidates::laterTheCheapAndTellingQuestionWins()
{
    // Nobody knows the os. Then `dear` and `cheap` tell the same, and `weak` tells less.
    rules::Tree tree;
    tree.questions = {choice(u"os"_s, {u"old"_s, u"new"_s}), choice(u"weak"_s, {u"a"_s, u"b"_s, u"c"_s, u"d"_s}), choice(u"dear"_s, {u"a"_s, u"b"_s}),
                      choice(u"cheap"_s, {u"a"_s, u"b"_s})};
    tree.questions[1].minutes = 10;
    tree.questions[2].minutes = 10;
    tree.start = u"os"_s;
    tree.steps = {step(u"os"_s, u"os"_s, {branch(is(u"os"_s, {u"old"_s}), u"weak"_s), branch(always(), u"dear"_s)}),
                  step(u"weak"_s, u"weak"_s, {branch(is(u"weak"_s, {u"a"_s}), u"-"_s), branch(always(), u"cheap"_s)}),
                  step(u"dear"_s, u"dear"_s, {branch(is(u"dear"_s, {u"a"_s}), u"cheap"_s), branch(always(), u"cheap"_s)}),
                  step(u"cheap"_s, u"cheap"_s,
                       {branch(all({is(u"cheap"_s, {u"a"_s}), is(u"dear"_s, {u"a"_s})}), u"!AA"_s), branch(is(u"cheap"_s, {u"a"_s}), u"!AB"_s),
                        branch(is(u"dear"_s, {u"a"_s}), u"!BA"_s), branch(always(), u"!BB"_s)})};
    tree.diagnoses = {diagnosis(u"AA"_s), diagnosis(u"AB"_s), diagnosis(u"BA"_s), diagnosis(u"BB"_s)};
    QCOMPARE(engine::diagnose(knowing(tree), answered(tree, {{u"os"_s, u"unknown"_s}})).askNext, u"cheap"_s);
    tree.questions[2].minutes = 1;
    tree.questions[3].minutes = 10;
    QCOMPARE(engine::diagnose(knowing(tree), answered(tree, {{u"os"_s, u"unknown"_s}})).askNext, u"dear"_s);
    tree.questions[2].minutes = 10;
    QCOMPARE(engine::diagnose(knowing(tree), answered(tree, {{u"os"_s, u"unknown"_s}})).askNext, u"dear"_s); // the author's order
}

void TestCandidates::matchStillAsksWhatItsRemediesNeed()
{
    rules::Tree tree = sample();
    rules::Remedy remedy;
    remedy.id = u"cure"_s;
    remedy.actions.resize(1);
    remedy.actions[0].when = is(u"context"_s, {u"later"_s});
    tree.diagnoses[0].remedies = {remedy};
    const DiagnosisResult findings = engine::diagnose(knowing(tree), answered(tree, leak));
    QCOMPARE(findings.outcome, Outcome::Match);
    QCOMPARE(findings.askNext, u"context"_s);
    QCOMPARE(findings.askNextBecause, u"The diagnosis does not depend on it. What to do about it does."_s);
    // not before it is certain
    auto answers = leak;
    answers[u"os"_s] = u"unknown"_s;
    QCOMPARE(engine::diagnose(knowing(tree), answered(tree, answers)).askNext, QString());
    // not where the remedy is not offered
    tree.diagnoses[0].remedies[0].when = is(u"os"_s, {u"new"_s});
    QCOMPARE(engine::diagnose(knowing(tree), answered(tree, leak)).askNext, QString());
}

void TestCandidates::nothingIsAskedWhenNothingIsPossible()
{
    const DiagnosisResult findings = found({{u"os"_s, u"new"_s}});
    QCOMPARE(findings.outcome, Outcome::None);
    QVERIFY(findings.nonePossible);
    QCOMPARE(findings.askNext, QString());
}

void TestCandidates::likelierEndsMakeAQuestionTellMore()
{
    // Nobody knows the os. `first` tells RARE from the rest, `second` tells LIKELY from the rest; all else is equal.
    rules::Tree tree;
    tree.questions = {choice(u"os"_s, {u"old"_s, u"new"_s}), choice(u"first"_s, {u"a"_s, u"b"_s}), choice(u"second"_s, {u"a"_s, u"b"_s}),
                      choice(u"sign"_s, {u"yes"_s, u"no"_s})};
    tree.start = u"os"_s;
    tree.steps = {step(u"os"_s, u"os"_s, {branch(is(u"os"_s, {u"old"_s}), u"first"_s), branch(always(), u"second"_s)}),
                  step(u"first"_s, u"first"_s, {branch(is(u"first"_s, {u"a"_s}), u"!RARE"_s), branch(always(), u"!OTHER"_s)}),
                  step(u"second"_s, u"second"_s, {branch(is(u"second"_s, {u"a"_s}), u"!LIKELY"_s), branch(always(), u"!OTHER"_s)})};
    tree.diagnoses = {diagnosis(u"RARE"_s), diagnosis(u"LIKELY"_s), diagnosis(u"OTHER"_s)};
    tree.diagnoses[0].evidenceAgainst = {reason(is(u"sign"_s, {u"yes"_s}), u"Speaks against the rare one"_s, 10)};
    tree.diagnoses[1].evidenceFor = {reason(is(u"sign"_s, {u"yes"_s}), u"Speaks for the likely one"_s, 10)};
    const QMap<QString, QString> answers{{u"os"_s, u"unknown"_s}, {u"sign"_s, u"yes"_s}};
    QCOMPARE(engine::diagnose(knowing(tree), answered(tree, answers)).askNext, u"second"_s);
    std::swap(tree.diagnoses[0].evidenceAgainst, tree.diagnoses[1].evidenceAgainst);
    std::swap(tree.diagnoses[0].evidenceFor, tree.diagnoses[1].evidenceFor);
    const DiagnosisResult findings = engine::diagnose(knowing(tree), answered(tree, answers));
    QCOMPARE(findings.askNext, u"first"_s);
    QVERIFY2(findings.askNextBecause.contains(u"about a minute"_s), qPrintable(findings.askNextBecause));
}

void TestCandidates::whatWouldDecideNamesWhatWasNotKnown()
{
    auto answers = leak;
    answers[u"products"_s] = u"unknown"_s;
    const auto deciding = engine::diagnose(knowing(sample()), answered(sample(), answers)).wouldDecide;
    QCOMPARE(deciding.size(), size_t(1));
    QCOMPARE(deciding[0].question, u"products"_s);
    QVERIFY(deciding[0].asked);
    QCOMPARE(deciding[0].because, u"Its answer decides which of these stay possible: LEAK (LEAK) and POOL (POOL)."_s);
    answers.remove(u"message"_s);
    const auto both = engine::diagnose(knowing(sample()), answered(sample(), answers)).wouldDecide;
    QCOMPARE(both.size(), size_t(2));
    QVERIFY(std::ranges::any_of(both, [](const engine::Deciding &each) { return each.question == u"message"_s && !each.asked; }));
    QVERIFY(engine::diagnose(knowing(sample()), answered(sample(), leak)).wouldDecide.empty());                  // decided
    QVERIFY(engine::diagnose(knowing(sample()), answered(sample(), {{u"os"_s, u"new"_s}})).wouldDecide.empty()); // nothing is possible
}

void TestCandidates::noMatchTellsWhereItEnded()
{
    const auto why = [](const QMap<QString, QString> &answers) { return says(engine::diagnose(knowing(sample()), answered(sample(), answers)).whyNone); };
    QCOMPARE(why({{u"os"_s, u"new"_s}}), QStringList(u"New ones are not known <You said: NEW>"_s));
    QCOMPARE(why({{u"os"_s, u"old"_s}, {u"message"_s, u"none"_s}}), QStringList(u"Another message <You said: No message was seen>"_s));
    QCOMPARE(why(leak), QStringList());
    QCOMPARE(why({}), QStringList());
}

void TestCandidates::otherwiseRestsOnWhatTheOthersLookedAt()
{
    rules::Tree tree = sample();
    tree.steps[2].branches[1].says = u"Without Exchange it is the general case"_s;
    const DiagnosisResult findings = engine::diagnose(knowing(tree), answered(tree, leak));
    QVERIFY2(says(findings.match()->speaksFor).contains(u"Without Exchange it is the general case <You said: None of these>"_s),
             qPrintable(says(findings.match()->speaksFor).join(u'\n')));
    QCOMPARE(findings.match()->speaksFor.back().question, u"products"_s);
    // nothing before it: the answer to its own question
    tree.steps[2].branches.erase(tree.steps[2].branches.begin());
    QVERIFY(says(engine::diagnose(knowing(tree), answered(tree, leak)).match()->speaksFor)
                .contains(u"Without Exchange it is the general case <You said: None of these>"_s));
}

void TestCandidates::onlyWhatSurelyComesIsLikely()
{
    rules::Tree tree = sample();
    const auto likely = [&](const QMap<QString, QString> &answers) { return engine::diagnose(knowing(tree), answered(tree, answers)).path.likely; };
    QCOMPARE(likely({}), QStringList({u"os"_s, u"message"_s, u"products"_s}));
    tree.steps[1].branches[0].go = {rules::Target::Kind::Step, u"context"_s};
    tree.steps.push_back(step(u"context"_s, u"context"_s, {branch(is(u"context"_s, {u"start"_s}), u"products"_s), branch(always(), u"!LEAK"_s)}));
    QCOMPARE(likely({}), QStringList({u"os"_s, u"message"_s, u"context"_s})); // who answers "later" is not asked about products
    QVERIFY(engine::diagnose(knowing(tree), answered(tree, {})).path.asked.contains(u"products"_s));
    const DiagnosisResult findings = engine::diagnose(knowing(tree), engine::begin(tree));
    QVERIFY(!says(findings.candidate(u"LEAK"_s)->open).contains(u"PRODUCTS? <Not answered yet>"_s)); // only some way to it meets the question
    QVERIFY(says(findings.candidate(u"POOL"_s)->open).contains(u"MESSAGE? <Not answered yet>"_s));
    QCOMPARE(likely({{u"os"_s, u"new"_s}}), QStringList());
}

void TestCandidates::messageSourcesNameThePart()
{
    auto answers = leak;
    answers[u"message"_s] = u"He says that the alpha engine has stopped working, and since noon."_s;
    QCOMPARE(says(found(answers).match()->speaksFor).last(),
             u"The message is known <You said: \u201c\u2026 the alpha engine has stopped working \u2026\u201d>"_s);
    answers[u"message"_s] = u"The beta engine is fine"_s;
    QCOMPARE(says(found(answers).candidate(u"LEAK"_s)->speaksAgainst),
             QStringList(u"Requires: The message is known <Not recognised in what you said: \u201cThe beta engine is fine\u201d>"_s));
}

void TestCandidates::machineSaysWhatItLookedFor()
{
    base::Many many;
    many.options = {{u"exchange"_s, base::Presence::Absent}, {u"srp"_s, base::Presence::Present}};
    const engine::Session session = toldByMachine(leak, {u"products"_s, many, engine::Origin::Machine, u"SRP: a hotfix entry"_s, {}});
    const DiagnosisResult findings = engine::diagnose(knowing(sample()), session);
    QCOMPARE(says(findings.candidate(u"POOL"_s)->speaksAgainst),
             QStringList(u"Requires: Exchange is installed <Looked for on the machine and not found: \"EXCHANGE\">"_s));
}

void TestCandidates::whyAsk()
{
    const auto why = [](const QMap<QString, QString> &answers, const QString &question) {
        engine::Session session = answered(sample(), answers);
        session.current = question;
        return engine::diagnose(knowing(sample()), session).whyCurrent;
    };
    QCOMPARE(why({}, u"os"_s), u"Only old ones are known. What depends on it: LEAK (LEAK) and POOL (POOL)."_s);
    QCOMPARE(why(leak, u"os"_s), u"Only old ones are known. What depends on it: LEAK (LEAK)."_s); // answered: what it decided
    QCOMPARE(why({{u"os"_s, u"new"_s}}, u"products"_s), u"As things stand, no diagnosis depends on it."_s);
    QCOMPARE(why({}, {}), why({}, u"message"_s)); // nobody chose: of what is asked next
    QCOMPARE(why({}, u"nonsense"_s), QString());
}

QTEST_GUILESS_MAIN(TestCandidates)
#include "tst_candidates.moc"
