// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/machine.h"
#include "machine/practice/practice.h"
#include "workflow/answering.h"
#include "workflow/opencase.h"
#include "workflow/scan.h"
#include "workflow/severaltrees.h"
#include "workflow/workflow.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using workflow::CompiledTreePointer;
using workflow::TreeChoice;

namespace {

/// A tree about one thing: it stands and falls with its message and with the lamp, which all of them ask alike.
QByteArray tree(const QByteArray &id, const QByteArray &message, const QByteArray &more = {}, const QByteArray &seen = "seen")
{
    return "fixtree: 1\nid: " + id + "\ntitle: About " + id + "\nversion: \"1\"\nno-match: None.\nquestions:\n  " + seen
           + ": {kind: message, ask: \"What does it say?\"}\n"
             "  lamp: {kind: choice, ask: \"Which lamp is on?\", options: {red: The red one, green: The green one}}\n"
             "messages:\n  m: {title: Its message, patterns: "
           + message
           + "}\n"
             "start: s\nsteps:\n  s:\n    ask: "
           + seen
           + "\n    branches:\n      - {is: m, go: lamp}\n    otherwise: no-match\n"
             "  lamp:\n    ask: lamp\n    branches:\n      - {is: red, go: "
           + id
           + "-broken}\n    otherwise: no-match\n"
             "diagnoses:\n  "
           + id + "-broken: {title: " + id
           + " is broken, remedies: {r: {title: Mend it, risk: low, actions: [{manual: {text: Mend it., confirm: It works}}]}}}\n" + more;
}

} // namespace

/// Several trees in use: which of them the message, the answers and the machine choose.
class TestSeveralTrees : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"fixwright-tests"_s);
        QCoreApplication::setApplicationName(u"tst_severaltrees"_s);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        workflow::setTreesInUse({});
        put(u"pump.tree.yaml"_s, tree("pump", "The pump has stopped"));
        put(u"fan.tree.yaml"_s, tree("fan", "The fan is too hot", {}, "shown"));
    }

    void messageChooses()
    {
        const TreeChoice choice = chosen({answer(u"seen"_s, u"the fan is too hot"_s)});
        QVERIFY(choice.isDecided());
        QCOMPARE(choice.cases.front().compiledTree->tree().id, u"fan"_s);
        QVERIFY(choice.cases.front().namesMessage);
    }

    /// The message is asked under two names; lamp is the same question in both.
    void alikeIsAnsweredOnce()
    {
        const std::vector<CompiledTreePointer> trees = opened();
        const rules::Question &seen = *trees.front()->tree().question(u"seen"_s);
        const rules::Question &lamp = *trees.front()->tree().question(u"lamp"_s);
        const rules::Tree &fan = trees.back()->tree();
        QCOMPARE(workflow::sameQuestion(seen, fan), fan.question(u"shown"_s));
        QCOMPARE(workflow::sameQuestion(lamp, fan), fan.question(u"lamp"_s));
        rules::Question other = lamp;
        other.options.pop_back();
        QCOMPARE(workflow::sameQuestion(other, fan), nullptr); // of other options: another question
        other = lamp;
        other.kind = rules::QuestionKind::Text;
        QCOMPARE(workflow::sameQuestion(other, fan), nullptr);
    }

    void nothingDecidesYet()
    {
        const TreeChoice choice = chosen({});
        QCOMPARE(choice.open, size_t(2));
        QCOMPARE(choice.askNext, u"seen"_s); // the message comes first
        QVERIFY(!choice.isDecided());
    }

    /// With the message not known, neither tree has anything left to ask: both stay open.
    void nothingLeftToAsk()
    {
        const TreeChoice choice = chosen({unknown(u"seen"_s)});
        QCOMPARE(choice.open, size_t(2));
        QCOMPARE(choice.askNext, QString());
    }

    void nothingFitsAnywhere()
    {
        const TreeChoice choice = chosen({answer(u"seen"_s, u"something else entirely"_s)});
        QCOMPARE(choice.open, size_t(0));
        QVERIFY(!choice.isDecided());
        QCOMPARE(choice.cases.size(), size_t(2));
    }

    /// A message that two trees know is decided by what else is known.
    void answersChooseBetweenTwoOfOneMessage()
    {
        put(u"third.tree.yaml"_s, tree("third", "The fan is too hot").replace("is: red", "is: green"));
        const auto message = answer(u"seen"_s, u"the fan is too hot"_s);
        const TreeChoice open = chosen({message});
        QCOMPARE(open.open, size_t(2));
        QCOMPARE(open.askNext, u"lamp"_s);
        const TreeChoice choice = chosen({message, choiceOf(u"lamp"_s, u"green"_s)});
        QVERIFY(choice.isDecided());
        QCOMPARE(choice.cases.front().compiledTree->tree().id, u"third"_s);
        QVERIFY(choice.cases.front().run.findings->outcome == engine::Outcome::Match);
    }

    /// In the window: the case begins in one tree, the message belongs to the other.
    void caseGoesOverToTheOther()
    {
        const base::SystemClock clock;
        const std::vector<CompiledTreePointer> trees = opened();
        const auto machine = workflow::openMachine(u"none"_s);
        QVERIFY(machine);
        workflow::Walked at = workflow::walked(trees.front(), workflow::begin(*trees.front(), **machine, clock));
        at.run.ticket = u"4711"_s;
        const auto answered = workflow::answered(*at.compiledTree, at.run, u"seen"_s, base::Text{u"The fan is too hot"_s}, u"typed"_s, clock);
        QVERIFY(answered);
        const auto next = workflow::reconsidered(workflow::walked(at.compiledTree, *answered), trees, clock);
        QVERIFY(next);
        QCOMPARE(next->tree().id, u"fan"_s);
        QCOMPARE(next->run.tree.id, u"fan"_s);
        QCOMPARE(next->run.ticket, u"4711"_s);
        QVERIFY(next->session().answers.value(u"shown"_s).value == base::Value(base::Text{u"The fan is too hot"_s}));
        QCOMPARE(next->session().current, u"lamp"_s);
        // What neither knows changes nothing.
        const auto other = workflow::answered(*at.compiledTree, at.run, u"seen"_s, base::Text{u"Something else"_s}, u"typed"_s, clock);
        const auto same = workflow::reconsidered(workflow::walked(at.compiledTree, *other), trees, clock);
        QVERIFY(same);
        QCOMPARE(same->tree().id, trees.front()->tree().id);
    }

    void namesFoldersAndWhatIsTicked()
    {
        const auto both = workflow::openTrees({m_folder->path()});
        QVERIFY(both);
        QCOMPARE(both->trees.size(), size_t(2));
        const auto once = workflow::openTrees({place(u"fan.tree.yaml"_s), m_folder->path(), place(u"fan.tree.yaml"_s)});
        QVERIFY(once);
        QCOMPARE(once->trees.size(), size_t(2)); // each once
        QVERIFY(!workflow::openTrees({u"nowhere.tree.yaml"_s}));
        const QTemporaryDir empty;
        QVERIFY(!workflow::openTrees({empty.path()}));
        QCOMPARE(workflow::openTrees({})->trees.front()->tree().id, u"nt4-dll-initialization"_s);
        workflow::setTreesInUse({place(u"fan.tree.yaml"_s), place(u"gone.tree.yaml"_s)});
        const auto ticked = workflow::openTrees({});
        QVERIFY(ticked);
        QCOMPARE(ticked->trees.size(), size_t(1));
        QCOMPARE(ticked->trees.front()->tree().id, u"fan"_s);
        put(u"bad.tree.yaml"_s, tree("bad", "It is bad").replace("kind: choice", "kind: choise"));
        const auto bad = workflow::openTrees({m_folder->path()});
        QVERIFY(bad);
        QCOMPARE(bad->trees.size(), size_t(2));
        QVERIFY(!bad->problems.empty());
    }

    /// Each diagnosis of each tree, by what the machine tells alone.
    void scanTellsAll()
    {
        put(u"found.tree.yaml"_s, byMachine("found", "System32\\ntoskrnl.exe", {}));
        put(u"fixed.tree.yaml"_s, byMachine("fixed", "System32\\ntoskrnl.exe", "    fixed-when: [{when: {fact: {there: yes}}, says: It is there already}]\n"));
        put(u"absent.tree.yaml"_s, byMachine("absent", "System32\\nowhere.dll", {}));
        const base::SystemClock clock;
        const auto made = machine::practice::make(place(u"machine"_s), u"Q142676"_s);
        QVERIFY(made);
        const auto machine = workflow::openMachine(*made);
        QVERIFY(machine);
        const workflow::Scan scan = workflow::scan(opened(), **machine, clock);
        QCOMPARE(stateOf(scan, u"found-broken"_s), u"found"_s);
        QCOMPARE(stateOf(scan, u"fixed-broken"_s), u"already-fixed"_s);
        QCOMPARE(stateOf(scan, u"absent-broken"_s), u"does-not-apply"_s);
        QCOMPARE(stateOf(scan, u"pump-broken"_s), u"possible"_s);
        QCOMPARE(scan.count(engine::Verdict::Match), 1);
        QCOMPARE(scan.entries.front().treeTitle, u"About found"_s);
        QVERIFY(scan.headline().startsWith(u'1'));
        QVERIFY(std::ranges::all_of(scan.entries, [](const workflow::Scan::Entry &entry) {
            return entry.candidate.verdict != engine::Verdict::RuledOut || !entry.candidate.speaksAgainst.empty();
        }));
    }

    /// What trees ask alike is looked at once, and each tree gets it.
    void measuredTogetherAsAlone()
    {
        const base::SystemClock clock;
        const auto machine = workflow::openMachine(u"practice:Q212825"_s);
        QVERIFY(machine);
        const auto builtIn = workflow::openTree({});
        const auto printing = workflow::openTree(u":/rules/windows-network-printing.tree.yaml"_s);
        QVERIFY(builtIn && printing);
        const auto together = workflow::measure({builtIn->compiledTree.get(), printing->compiledTree.get()}, **machine, clock);
        const auto alone = workflow::measure(*printing->compiledTree, **machine, clock);
        QCOMPARE(together.size(), size_t(2));
        QCOMPARE(together.back().answers.size(), alone.answers.size());
        for (size_t i = 0; i < alone.answers.size(); ++i) {
            QVERIFY(together.back().answers[i].value == alone.answers[i].value);
            QCOMPARE(together.back().answers[i].source, alone.answers[i].source);
        }
        QVERIFY(together.back().facts == alone.facts);
    }

private:
    static QByteArray byMachine(const QByteArray &id, const QByteArray &file, const QByteArray &more)
    {
        return "fixtree: 1\nid: " + id + "\ntitle: About " + id + "\nversion: \"1\"\nno-match: None.\nfacts:\n  there: {title: The file, detect: {file: '"
               + file + "'}}\nstart: s\nsteps:\n  s:\n    branches:\n      - {when: {fact: {there: yes}}, go: " + id
               + "-broken, says: The file is there}\n    otherwise: {go: no-match, says: The file is not there}\n"
                 "diagnoses:\n  "
               + id + "-broken:\n    title: It is broken\n    requires: [{when: {fact: {there: yes}}, says: The file is there}]\n" + more
               + "    remedies: {r: {title: Mend it, risk: low, actions: [{manual: {text: Mend it., confirm: It works}}]}}\n";
    }
    static QString stateOf(const workflow::Scan &scan, const QString &diagnosis)
    {
        for (const workflow::Scan::Entry &entry : scan.entries) {
            if (entry.candidate.diagnosis == diagnosis)
                return workflow::scanWord(entry.candidate.verdict);
        }
        return {};
    }
    static engine::Answer answer(const QString &question, const QString &text) { return {question, base::Text{text}, engine::Origin::Person, u"typed"_s, {}}; }
    static engine::Answer unknown(const QString &question) { return {question, base::Unknown{}, engine::Origin::Person, u"typed"_s, {}}; }
    static engine::Answer choiceOf(const QString &question, const QString &id) { return {question, base::Choice{id}, engine::Origin::Person, u"typed"_s, {}}; }
    [[nodiscard]] QString place(const QString &name) const { return m_folder->filePath(name); }
    void put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(place(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    [[nodiscard]] std::vector<CompiledTreePointer> opened() const
    {
        auto trees = workflow::openTrees({m_folder->path()});
        if (!trees || !trees->problems.empty())
            return {};
        std::ranges::sort(trees->trees, std::greater(), [](const CompiledTreePointer &each) { return each->tree().id; });
        std::ranges::stable_partition(trees->trees, [](const CompiledTreePointer &each) { return each->tree().id == u"pump"_s; });
        return trees->trees;
    }
    /// With these answers, each given to every tree that asks the same.
    [[nodiscard]] TreeChoice chosen(const std::vector<engine::Answer> &answers) const
    {
        const base::SystemClock clock;
        const auto machine = workflow::openMachine(u"none"_s);
        const std::vector<CompiledTreePointer> trees = opened();
        if (trees.empty() || !machine)
            return {};
        std::vector<workflow::TreeCase> cases = workflow::beginEach(trees, **machine, clock);
        for (const engine::Answer &each : answers) {
            const rules::Question *asked = trees.front()->tree().question(each.question);
            for (workflow::TreeCase &one : cases) {
                engine::Answer same = each;
                const rules::Question *here = asked ? workflow::sameQuestion(*asked, one.compiledTree->tree()) : nullptr;
                same.question = here ? here->id : QString();
                if (auto session = engine::advance(*one.compiledTree, one.run.session, same))
                    one.run.session = *std::move(session);
            }
        }
        return workflow::choose(std::move(cases));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestSeveralTrees)
#include "tst_severaltrees.moc"
