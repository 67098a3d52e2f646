// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "rules/corpus.h"
#include "rules/each.h"
#include "rules/reader.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using rules::Condition;
using rules::Test;

namespace {

std::shared_ptr<const rules::Tree> read(const QString &name, const QString &language = {})
{
    const base::Result<rules::Reading> reading = rules::readTreeFile(corpus::folder(u"accepted/"_s + name + u".tree.yaml"_s), language);
    return reading ? reading->tree : nullptr;
}

} // namespace

/// What the tree says arrives in the values that the engine and the repair read.
class TestTreeValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void header()
    {
        const auto tree = read(u"every-key"_s);
        QVERIFY(tree);
        QCOMPARE(tree->id, u"every-key"_s);
        QCOMPARE(tree->version, u"1.2"_s);
        QCOMPARE(tree->reviewed, QDate(2026, 11, 20));
        QCOMPARE(tree->start, u"os"_s);
        QCOMPARE(tree->language, u"en"_s);
        QCOMPARE(tree->articles.front().date, u"2001-02-03"_s);
        QCOMPARE(tree->hash.size(), 64);
        QVERIFY(!tree->isBuiltIn());
    }

    void questionsAndProbes()
    {
        const auto tree = read(u"every-key"_s);
        QVERIFY(tree);
        QCOMPARE(tree->questions.size(), size_t(8));
        const rules::Question *os = tree->question(u"os"_s);
        QVERIFY(os);
        QCOMPARE(os->kind, rules::QuestionKind::Choice);
        QCOMPARE(os->minutes, 0.5);
        QCOMPARE(os->detect->kind, base::Probe::Kind::Edition);
        QCOMPARE(os->option(u"nt4-workstation"_s)->how, u"It says so."_s);
        const base::Probe &sms = *tree->question(u"products"_s)->option(u"sms"_s)->detect;
        QCOMPARE(sms.kind, base::Probe::Kind::AnyOf);
        QCOMPARE(sms.of.at(0).key.toString(), u"SOFTWARE\\Microsoft\\SMS"_s);
        QCOMPARE(sms.of.at(1).kind, base::Probe::Kind::ServiceExists);
        QCOMPARE(sms.of.at(1).text, u"wuser32"_s);
        const base::Probe &size = *tree->question(u"remote"_s)->detect;
        QCOMPARE(size.kind, base::Probe::Kind::FileSize);
        QCOMPARE(size.compare->from, std::optional(u"10"_s));
        QCOMPARE(size.compare->below, std::optional(u"20"_s));
        const base::Probe &third = tree->fact(u"third"_s)->probe;
        QCOMPARE(third.kind, base::Probe::Kind::ValuePart);
        QCOMPARE(third.part, u"SharedSection"_s);
        QCOMPARE(third.item, 3);
        QCOMPARE(tree->fact(u"named"_s)->probe.name, QString());
        const rules::Question *modem = tree->question(u"modem"_s);
        QVERIFY(modem && modem->fromMachine && !tree->question(u"owner"_s)->fromMachine);
        QCOMPARE(modem->fromMachine->show, u"FriendlyName"_s);
        QCOMPARE(modem->fromMachine->key.path.last(), u"{4D36E96D}"_s);
        QCOMPARE(modem->fromMachine->when->key.path, (QStringList{u"*"_s, u"Settings"_s}));
        const base::Probe &needs = tree->fact(u"needs"_s)->probe;
        QCOMPARE(needs.compare->line, std::optional(u"NetBIOS"_s));
        QCOMPARE(needs.compare->noLine, std::optional(u"X"_s));
        QCOMPARE(tree->fact(u"kind"_s)->probe.kind, base::Probe::Kind::ValueType);
        const base::Probe &cards = tree->fact(u"cards"_s)->probe;
        QCOMPARE(cards.kind, base::Probe::Kind::CountSubkeys);
        QCOMPARE(cards.of.at(0).key.path, (QStringList{u"*"_s, u"Settings"_s}));
        const base::KeyAddress card{cards.key.path + QStringList{u"0000"_s}};
        QCOMPARE(base::inSubkey(cards.of.at(0), card).key.toString(), card.toString() + u"\\Settings"_s);
        const base::Probe &savers = tree->fact(u"savers"_s)->probe;
        QCOMPARE(savers.kind, base::Probe::Kind::AllSubkeys);
        QCOMPARE(base::inSubkey(savers.of.at(0), card).of.at(1).key.toString(), u"DEFAULT\\Control Panel"_s);
        QCOMPARE(tree->fact(u"start"_s)->probe.of.at(0).kind, base::Probe::Kind::ServiceStart);
        QCOMPARE(tree->fact(u"sound"_s)->probe.of.at(0).kind, base::Probe::Kind::FileDamaged);
        const base::Probe &timeout = tree->fact(u"timeout"_s)->probe;
        QCOMPARE(timeout.kind, base::Probe::Kind::IniValue);
        QCOMPARE(timeout.part + u'/' + timeout.name, u"boot loader/timeout"_s);
        const base::Probe &popup = tree->fact(u"popup"_s)->probe;
        QCOMPARE(popup.kind, base::Probe::Kind::Event);
        QVERIFY((popup.event == base::Probe::Event{u"Application Popup"_s, 26, u"a.dll"_s, {}, 30}));
        const base::Probe &crash = tree->fact(u"crash"_s)->probe;
        QVERIFY((crash.of.at(0).event == base::Probe::Event{u"Save Dump"_s, 0, {}, QDate(2001, 12, 1), 0}));
        QCOMPARE(tree->message(u"init"_s)->patterns.size(), 2);
        QCOMPARE(tree->message(u"init"_s)->names, QStringList{u"a.dll"_s});
        QVERIFY(tree->message(u"stop"_s)->generic);
        QVERIFY(tree->inOrder);
    }

    void branches()
    {
        const auto tree = read(u"every-key"_s);
        QVERIFY(tree);
        const rules::Step *what = tree->step(u"what"_s);
        QVERIFY(what);
        QCOMPARE(what->ask, u"said"_s);
        QCOMPARE(what->branches.size(), size_t(4));
        const Condition &first = what->branches.at(0).when; // is, and when with two tests of one question
        QCOMPARE(first.kind, Condition::Kind::All);
        QCOMPARE(first.of.at(0).test.options, QStringList{u"init"_s});
        QCOMPARE(first.of.at(1).of.at(0).test.kind, Test::Kind::AnyOf);
        QCOMPARE(first.of.at(1).of.at(1).test.kind, Test::Kind::NoneOf);
        QCOMPARE(first.of.at(1).of.at(1).test.options, QStringList{u"rollup"_s});
        const Condition &second = what->branches.at(1).when;
        QCOMPARE(second.of.at(1).kind, Condition::Kind::Not);
        QCOMPARE(second.of.at(1).of.at(0).test.options, QStringList{u"yes"_s});
        const Condition &third = what->branches.at(2).when;
        QCOMPARE(third.kind, Condition::Kind::Any);
        QCOMPARE(third.of.at(0).test.kind, Test::Kind::Contains);
        QCOMPARE(third.of.at(1).of.at(0).test.from, std::optional(u"1.0"_s));
        QCOMPARE(what->branches.at(3).when.kind, Condition::Kind::Always);
        QCOMPARE(what->branches.at(3).go.kind, rules::Target::Kind::NoMatch);
        QCOMPARE(tree->step(u"os"_s)->branches.at(0).says, u"Made for Windows NT 4.0"_s);
        QCOMPARE(tree->step(u"os"_s)->branches.at(0).go.kind, rules::Target::Kind::Step);
        QCOMPARE(tree->step(u"os"_s)->branches.at(0).line, 79);
    }

    void diagnosisAndActions()
    {
        const auto tree = read(u"every-key"_s);
        QVERIFY(tree);
        const rules::Diagnosis *diagnosis = tree->diagnosis(u"D1"_s);
        QVERIFY(diagnosis);
        QCOMPARE(diagnosis->cause, u"A cause.\n\nIn two paragraphs."_s);
        QCOMPARE(diagnosis->requirements.size(), size_t(2));
        QCOMPARE(diagnosis->requirements.at(1).when.of.at(0).test.kind, Test::Kind::Exists);
        QCOMPARE(diagnosis->requirements.at(1).when.of.at(0).test.exists, false);
        QCOMPARE(diagnosis->evidenceFor.at(0).weight, 3);
        QCOMPARE(diagnosis->evidenceFor.at(1).weight, 1);
        QCOMPARE(diagnosis->fixedWhen.size(), size_t(1));
        QCOMPARE(diagnosis->corrections.at(0).correct, u"Wlx"_s);
        const rules::Remedy *remedy = diagnosis->remedy(u"change"_s);
        QVERIFY(remedy);
        QVERIFY(remedy->restart);
        QCOMPARE(remedy->warnings.at(0).when.kind, Condition::Kind::Always);
        QCOMPARE(remedy->actions.size(), size_t(31));
        QCOMPARE(remedy->verify.size(), size_t(1));
        QCOMPARE(remedy->verify.at(0).when.test.kind, Test::Kind::Exists);
        const auto &part = std::get<rules::RegistryPart>(remedy->actions.at(0).what);
        QCOMPARE(part.address.key.toString(), u"SYSTEM\\CurrentControlSet\\Control\\Session Manager\\SubSystems"_s);
        QCOMPARE(part.item, 3);
        QCOMPARE(part.data, u"512"_s);
        QCOMPARE(part.maximumItems, 3);
        QCOMPARE(part.countsAs, std::optional(128.0));
        QCOMPARE(part.expects.at(0).form, u"MaxRequestThreads=16"_s);
        QCOMPARE(remedy->actions.at(0).says, u"It is too small."_s);
        QCOMPARE(std::get<rules::RegistrySet>(remedy->actions.at(1).what).type, rules::RegistryType::Dword);
        QCOMPARE(std::get<rules::RegistrySet>(remedy->actions.at(1).what).data, u"0x10"_s);
        QCOMPARE(std::get<rules::RegistrySet>(remedy->actions.at(2).what).data, u"one\ntwo"_s);
        QVERIFY(std::holds_alternative<rules::RegistryDelete>(remedy->actions.at(5).what));
        QCOMPARE(std::get<rules::FileReplace>(remedy->actions.at(6).what).minimumVersion, std::optional(u"4.0.1"_s));
        QCOMPARE(std::get<rules::FileCheck>(remedy->actions.at(7).what).rows.at(0).size, 192272);
        QCOMPARE(std::get<rules::Manual>(remedy->actions.at(8).what).confirm, u"I have looked"_s);
        QCOMPARE(std::get<rules::Manual>(remedy->actions.at(9).what).text, u"Look again."_s);
        QCOMPARE(std::get<rules::Restart>(remedy->actions.at(10).what).text, u"Restart now."_s);
        QCOMPARE(std::get<rules::RegistrySet>(remedy->actions.at(11).what).data, u"{answer:instances}"_s);
        QCOMPARE(remedy->actions.at(11).answers, QStringList{u"instances"_s});
        QCOMPARE(remedy->actions.at(12).answers, (QStringList{u"owner"_s, u"os"_s, u"modem"_s}));
        const auto &bits = std::get<rules::RegistryBits>(remedy->actions.at(13).what);
        QCOMPARE(bits.set, 0x10000U);
        QCOMPARE(bits.clear, 3U);
        const auto &line = std::get<rules::RegistryLine>(remedy->actions.at(14).what);
        QCOMPARE(line.remove, (QStringList{u"one"_s, u"{answer:owner}"_s}));
        QCOMPARE(line.add, QStringList{u"two"_s});
        QCOMPARE(line.after, u"three"_s);
        QCOMPARE(std::get<rules::RegistryLine>(remedy->actions.at(15).what).before, u"five"_s);
        QCOMPARE(std::get<rules::ServiceStartType>(remedy->actions.at(16).what).start, rules::ServiceStartType::Start::Disabled);
        QCOMPARE(std::get<rules::FileReplace>(remedy->actions.at(6).what).accept, (rules::Accept{true, false, false}));
        QCOMPARE(std::get<rules::FileReplace>(remedy->actions.at(17).what).accept, (rules::Accept{false, true, true}));
        QCOMPARE(std::get<rules::FileReplace>(remedy->actions.at(18).what).accept, (rules::Accept{true, false, false}));
        QCOMPARE(std::get<rules::FileRename>(remedy->actions.at(19).what).to.path, u"System32\\d.bak"_s);
        QCOMPARE(std::get<rules::FileCopy>(remedy->actions.at(20).what).file.path, u"drive:\\e.dll"_s);
        QCOMPARE(std::get<rules::FileDelete>(remedy->actions.at(21).what).file.path, u"System32\\f.dll"_s);
        const auto &value = std::get<rules::IniSet>(remedy->actions.at(22).what);
        QCOMPARE(value.section, u"boot loader"_s);
        QCOMPARE(value.key, u"timeout"_s);
        QCOMPARE(value.value, std::optional(u"5"_s));
        QVERIFY(value.makeSection && !value.remove && value.renameTo.isEmpty());
        const auto &renamed = std::get<rules::IniSet>(remedy->actions.at(23).what);
        QCOMPARE(renamed.renameTo, u"scsi(0)disk(0)rdisk(0)partition(1)\\WINNT"_s);
        QVERIFY(!renamed.value && !renamed.remove && !renamed.makeSection);
        QVERIFY(std::get<rules::IniSet>(remedy->actions.at(24).what).remove);
        QVERIFY(std::get<rules::RegistrySet>(remedy->actions.at(25).what).makeKey);
        QVERIFY(!std::get<rules::RegistrySet>(remedy->actions.at(11).what).makeKey);
        QCOMPARE(std::get<rules::RegistryDeleteKey>(remedy->actions.at(26).what).key.toString(), u"SOFTWARE\\B\\C"_s);
        const auto &copy = std::get<rules::RegistryCopy>(remedy->actions.at(27).what);
        QCOMPARE(copy.from.toString(), u"USERS\\{answer:owner}\\Software\\A"_s);
        QCOMPARE(copy.address.toString(), u"DEFAULT\\Software\\A, B"_s);
        QVERIFY(copy.makeKey && !remedy->actions.at(27).each);
        const rules::Action &set = remedy->actions.at(28);
        QCOMPARE(set.each->key.toString(), u"SYSTEM\\CurrentControlSet\\Services"_s);
        QVERIFY(set.each->when);
        const rules::Action one = rules::forKey(set, {set.each->key.path + QStringList{u"Spooler"_s}});
        QCOMPARE(std::get<rules::RegistrySet>(one.what).address.toString(), u"SYSTEM\\CurrentControlSet\\Services\\Spooler\\Parameters, Name"_s);
        QCOMPARE(std::get<rules::RegistrySet>(one.what).data, u"of Spooler"_s);
        QVERIFY(!one.each && !remedy->actions.at(30).each->when);
    }

    void sharedRemedy()
    {
        const auto tree = read(u"every-key"_s);
        QVERIFY(tree);
        const rules::Remedy &original = *tree->diagnosis(u"D1"_s)->remedy(u"change"_s);
        const rules::Remedy *copy = tree->diagnosis(u"D1"_s)->remedy(u"change-again"_s);
        QVERIFY(copy);
        QCOMPARE(copy->title, original.title);
        QCOMPARE(copy->risk, u"medium"_s);
        QVERIFY(copy->restart);
        QCOMPARE(copy->when.test.id, u"os"_s);
        QCOMPARE(copy->verify.size(), original.verify.size());
        QCOMPARE(copy->actions.size(), original.actions.size());
        QCOMPARE(copy->actions.front().says, original.actions.front().says);
    }

    void cases()
    {
        const auto tree = read(u"every-key"_s);
        QVERIFY(tree);
        const rules::Example &one = tree->examples.at(0);
        QCOMPARE(one.at.path, u"cases.one"_s);
        QCOMPARE(one.answers.value(u"products"_s), u"sms,rollup?"_s);
        QCOMPARE(one.answers.value(u"remote"_s), u"no"_s);
        QCOMPARE(one.facts.value(u"third"_s), u"absent"_s);
        QCOMPARE(one.outcome, u"ambiguous"_s);
        QCOMPARE(one.diagnoses, QStringList{u"D1"_s});
    }

    void caseWithAMachine()
    {
        const auto tree = read(u"every-key"_s);
        QVERIFY(tree);
        QVERIFY(!tree->examples.at(0).machine && !tree->examples.at(0).plan);
        const rules::Example &three = tree->examples.at(2);
        QVERIFY(three.machine && three.plan);
        QCOMPARE(three.machine->registry.size(), size_t(3));
        QCOMPARE(three.machine->registry.at(0).value->type, rules::RegistryType::Dword);
        QCOMPARE(three.machine->registry.at(1).value->data, u"one\ntwo"_s);
        QVERIFY(!three.machine->registry.at(2).value);
        QCOMPARE(three.machine->registry.at(2).key.path.last(), u"wuser32"_s);
        const rules::GivenMachine::File &file = three.machine->files.at(0);
        QCOMPARE(file.file.path, u"System32\\a.dll"_s);
        QCOMPARE(file.version + u' ' + file.date + u' ' + file.processor, u"4.0 2000-04-04 intel"_s);
        QCOMPARE(file.size, 17);

        using Kind = rules::ExpectedChange::Kind;
        const std::vector<rules::ExpectedChange> &changes = three.plan->changes;
        QCOMPARE(three.plan->kind, rules::ExpectedPlan::Kind::Changes);
        QCOMPARE(changes.size(), size_t(9));
        QCOMPARE(changes.at(0).value.toString(), u"SOFTWARE\\A, B"_s);
        QCOMPARE(changes.at(0).becomes, std::optional(u"17"_s));
        QVERIFY(changes.at(2).becomesAbsent && !changes.at(2).becomes);
        QVERIFY(!changes.at(3).becomesAbsent && !changes.at(3).becomes);
        QVERIFY(changes.at(4).kind == Kind::DeletedKey);
        QCOMPARE(changes.at(4).value.key.toString(), u"SOFTWARE\\B\\C"_s);
        QVERIFY(changes.at(5).kind == Kind::Replace && changes.at(6).kind == Kind::Check);
        QVERIFY(changes.at(7).kind == Kind::Manual && changes.at(8).kind == Kind::Restart);
        QCOMPARE(tree->examples.at(3).plan->kind, rules::ExpectedPlan::Kind::Nothing);
        QVERIFY(tree->examples.at(3).machine->registry.empty());
    }

    void languages_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("title");
        QTest::newRow("none") << QString() << u"en"_s << u"Two languages"_s;
        QTest::newRow("German") << u"de"_s << u"de"_s << u"Zwei Sprachen"_s;
        QTest::newRow("Austrian") << u"de-AT"_s << u"de"_s << u"Zwei Sprachen"_s;
        QTest::newRow("as Qt writes it") << u"de_AT"_s << u"de"_s << u"Zwei Sprachen"_s;
        QTest::newRow("French") << u"fr"_s << u"en"_s << u"Two languages"_s;
    }
    void languages()
    {
        QFETCH(QString, asked);
        const auto tree = read(u"languages"_s, asked);
        QVERIFY(tree);
        QTEST(tree->language, "given");
        QTEST(tree->title, "title");
        QCOMPARE(tree->languages, (QStringList{u"en"_s, u"de"_s}));
        QCOMPARE(tree->articles.front().title, u"Proper names stay as they are"_s);
        // A German helpdesk looks after English machines: messages are recognised in every language.
        QStringList patterns{u"Lamp <number> does not answer"_s, u"Lampe <number> antwortet nicht"_s};
        if (tree->language == u"de"_s)
            std::ranges::reverse(patterns);
        QCOMPARE(tree->messages.front().patterns, patterns);
    }

    void waysOfWriting()
    {
        const auto tree = read(u"ways-of-writing"_s);
        QVERIFY(tree);
        QCOMPARE(tree->title, u"It's \"quoted\""_s);
        QCOMPARE(tree->description, u"One line that is folded.\nA second paragraph."_s);
        QCOMPARE(tree->noMatch, u"Kept\n  as it is.\n"_s);
        QCOMPARE(tree->question(u"seen"_s)->text, u"Umlauts \u00e4 and escapes A"_s);
        QVERIFY(read(u"windows-line-ends"_s));
    }
};

QTEST_APPLESS_MAIN(TestTreeValues)
#include "tst_treevalues.moc"
