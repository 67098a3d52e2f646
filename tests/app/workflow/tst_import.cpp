// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "rules/reader.h"
#include "workflow/examples.h"
#include "workflow/importcsv.h"
#include "workflow/importreg.h"
#include "workflow/review.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// A registry file and a table become trees that the checker takes, with every change and every row in it; and the age of a review.
class TestImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyChangeIsAnAction()
    {
        const QByteArray file = "Windows Registry Editor Version 5.00\r\n\r\n"
                                "[HKEY_LOCAL_MACHINE\\SYSTEM\\ControlSet001\\Services\\Lamp]\r\n"
                                "\"Start\"=dword:00000002\r\n"
                                "\"ImagePath\"=hex(2):43,00,3a,00,5c,00,61,00,00,00\r\n"
                                "\"DependOnService\"=hex(7):61,00,00,00,62,00,00,00,00,00\r\n"
                                "\"Mask\"=hex:0a,ff\r\n"
                                "\"Gone\"=-\r\n"
                                "@=\"A \\\"lamp\\\" # and: {more}\"\r\n\r\n"
                                "[-HKEY_LOCAL_MACHINE\\SOFTWARE\\Acme\\Old]\r\n\r\n"
                                "[HKEY_CLASSES_ROOT\\.lamp]\r\n@=\"lampfile\"\r\n\r\n"
                                "[HKEY_CURRENT_USER\\Software\\Acme]\r\n\"Mine\"=\"1\"\r\n\r\n"
                                "[HKEY_LOCAL_MACHINE\\SOFTWARE\\Acme]\r\n\"Large\"=hex(b):01,00,00,00,00,00,00,00\r\n\r\n";
        const auto text = workflow::treeFromRegFile(file, u"my fix (2).reg"_s);
        QVERIFY2(text, text ? "" : qPrintable(text.error().message));
        const rules::Reading reading = rules::readTree(text->toUtf8(), u"my.tree.yaml"_s);
        for (const rules::Problem &problem : reading.problems)
            QVERIFY2(problem.severity == rules::Problem::Severity::Warning, qPrintable(problem.toString() + u'\n' + *text));
        QVERIFY(reading.tree);
        QCOMPARE(reading.tree->id, u"my-fix-2"_s);
        const std::vector<rules::Action> &actions = reading.tree->diagnoses.front().remedies.front().actions;
        QCOMPARE(actions.size(), size_t(10));
        const auto set = [&](size_t i) { return std::get<rules::RegistrySet>(actions.at(i).what); };
        QCOMPARE(set(0).address.toString(), u"SYSTEM\\CurrentControlSet\\Services\\Lamp, Start"_s); // not the number of the set
        QCOMPARE(set(0).type, rules::RegistryType::Dword);
        QVERIFY(set(0).makeKey);
        QCOMPARE(set(1).type, rules::RegistryType::ExpandSz);
        QCOMPARE(set(1).data, u"C:\\a"_s);
        QCOMPARE(set(2).data, u"a\nb"_s);
        QCOMPARE(set(3).data, u"0a ff"_s);
        QCOMPARE(std::get<rules::RegistryDelete>(actions.at(4).what).address.name, u"Gone"_s);
        QCOMPARE(set(5).address.name, QString());
        QCOMPARE(set(5).data, u"A \"lamp\" # and: {more}"_s);
        QCOMPARE(std::get<rules::RegistryDeleteKey>(actions.at(6).what).key.toString(), u"SOFTWARE\\Acme\\Old"_s);
        QCOMPARE(set(7).address.key.toString(), u"SOFTWARE\\Classes\\.lamp"_s);
        QVERIFY(std::get<rules::Manual>(actions.at(8).what).text.contains(u"HKEY_CURRENT_USER"_s)); // never left out
        QVERIFY(std::get<rules::Manual>(actions.at(9).what).text.contains(u"cannot write this"_s));
        QVERIFY(text->contains(u"TODO"_s));
        // Its cases pass.
        const auto examples = workflow::runExamples(engine::CompiledTree(reading.tree));
        QCOMPARE(examples.results.size(), size_t(2));
        QCOMPARE(examples.failed(), 0);
    }

    /// What Regedit does from the first line to the last, and one remedy cannot: nothing is left out, and nothing is refused only at the machine.
    void whatFollowsEachOther()
    {
        const QByteArray file = "REGEDIT4\r\n\r\n"
                                "[HKEY_LOCAL_MACHINE\\SOFTWARE\\Acme]\r\n\"a\"=\"1\"\r\n\"A\"=\"2\"\r\n\r\n"
                                "[-HKEY_LOCAL_MACHINE\\SOFTWARE\\Acme\\Old]\r\n\r\n"
                                "[HKEY_LOCAL_MACHINE\\SOFTWARE\\acme\\old\\Sub]\r\n\"new\"=\"1\"\r\n\r\n"
                                "[HKEY_LOCAL_MACHINE\\SOFTWARE\\Empty]\r\n\r\n"
                                "[HKEY_LOCAL_MACHINE\\SOFTWARE\\Above]\r\n\r\n"
                                "[HKEY_LOCAL_MACHINE\\SOFTWARE\\Above\\Below]\r\n\"v\"=\"1\"\r\n\r\n";
        const auto text = workflow::treeFromRegFile(file, u"fix.reg"_s);
        QVERIFY(text);
        const rules::Reading reading = rules::readTree(text->toUtf8(), u"fix.tree.yaml"_s);
        QVERIFY2(reading.tree, qPrintable(*text));
        const std::vector<rules::Action> &actions = reading.tree->diagnoses.front().remedies.front().actions;
        QCOMPARE(actions.size(), size_t(5));
        QCOMPARE(std::get<rules::RegistrySet>(actions[0].what).data, u"2"_s);
        QVERIFY2(std::get<rules::Manual>(actions[1].what).text.contains(u"Delete the key HKEY_LOCAL_MACHINE\\SOFTWARE\\Acme\\Old"_s), qPrintable(*text));
        QVERIFY2(std::get<rules::Manual>(actions[2].what).text.contains(u"set new to 1"_s), qPrintable(*text));
        QVERIFY2(std::get<rules::Manual>(actions[3].what).text.contains(u"Make the key HKEY_LOCAL_MACHINE\\SOFTWARE\\Empty"_s), qPrintable(*text));
        QCOMPARE(std::get<rules::RegistrySet>(actions[4].what).address.key.toString(), u"SOFTWARE\\Above\\Below"_s);
    }

    /// What a tree would say otherwise than the file is for a person: a line end that is lost, a word that is taken for an answer.
    void whatATreeWouldSayOtherwise()
    {
        const QByteArray file = "Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\Acme]\r\n"
                                "\"notice\"=hex(1):61,00,0d,00,0a,00,62,00,00,00\r\n\"{answer:os}\"=\"x\"\r\n\"b\"=\"for {answer:os}\"\r\n"
                                "\"c\"=\"{machine:system-root}\"\r\n\"d\"=hex(7):61,00,01,00,00,00,00,00\r\n\"e\"=\"{other}\"\r\n\r\n";
        const auto text = workflow::treeFromRegFile(file, u"fix.reg"_s);
        QVERIFY2(text, text ? "" : qPrintable(text.error().message));
        const rules::Reading reading = rules::readTree(text->toUtf8(), u"fix.tree.yaml"_s);
        QVERIFY2(reading.tree, qPrintable(reading.problems.front().toString() + u'\n' + *text));
        const std::vector<rules::Action> &actions = reading.tree->diagnoses.front().remedies.front().actions;
        QCOMPARE(actions.size(), size_t(6));
        for (size_t i = 0; i < 5; ++i)
            QVERIFY2(std::holds_alternative<rules::Manual>(actions[i].what), qPrintable(QString::number(i)));
        QCOMPARE(std::get<rules::RegistrySet>(actions[5].what).data, u"{other}"_s);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("no registry file") << QByteArray("hello");
        QTest::newRow("no change") << QByteArray("REGEDIT4\r\n\r\n");
        QByteArray large = "REGEDIT4\r\n\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\Acme]\r\n";
        for (int i = 0; i < 600; ++i)
            large += "\"v" + QByteArray::number(i) + "\"=dword:00000001\r\n";
        QTest::newRow("a whole export") << large + "\r\n";
    }
    void refuses()
    {
        QFETCH(QByteArray, file);
        QVERIFY(!workflow::treeFromRegFile(file, u"fix.reg"_s));
    }

    void tableBecomesATree()
    {
        const QByteArray table = "\xef\xbb\xbf"
                                 "Which lamp is on?;Does it hum?;Diagnosis;Steps\r\n"
                                 "red;yes;The fuse is blown;Take out the fuse|Put in a new one: \\ 3 A # slow\r\n"
                                 "red;;The lamp is old;\"Change the lamp\nSay \"\"done\"\"\"\r\n"
                                 ";no;Nothing is wrong;\r\n"
                                 "green;;The fuse is blown;Take out the fuse|Put in a new one: \\ 3 A # slow\r\n";
        const auto text = workflow::treeFromCsv(table, u"lamps.csv"_s);
        QVERIFY2(text, text ? "" : qPrintable(text.error().message));
        const rules::Reading reading = rules::readTree(text->toUtf8(), u"lamps.tree.yaml"_s);
        for (const rules::Problem &problem : reading.problems)
            QVERIFY2(problem.severity == rules::Problem::Severity::Warning, qPrintable(problem.toString() + u'\n' + *text));
        QVERIFY(reading.tree);
        QCOMPARE(reading.tree->questions.size(), size_t(2));
        QCOMPARE(reading.tree->questions[0].kind, rules::QuestionKind::Choice);
        QCOMPARE(reading.tree->questions[1].kind, rules::QuestionKind::YesNo);
        QCOMPARE(reading.tree->diagnoses.size(), size_t(3)); // two rows end in the same
        const auto &actions = reading.tree->diagnoses[0].remedies.front().actions;
        QCOMPARE(std::get<rules::Manual>(actions.at(1).what).text, u"Put in a new one: \\ 3 A # slow"_s);
        QCOMPARE(std::get<rules::Manual>(reading.tree->diagnoses[1].remedies.front().actions.at(1).what).text, u"Say \"done\""_s);
        // Each row is reached by the case that was made for it.
        const auto examples = workflow::runExamples(engine::CompiledTree(reading.tree));
        QCOMPARE(examples.results.size(), size_t(4));
        for (const workflow::ExampleResult &each : examples.results)
            QVERIFY2(each.passed, qPrintable(each.id + u": "_s + each.says + u'\n' + *text));
    }

    void badTables_data()
    {
        QTest::addColumn<QByteArray>("table");
        QTest::addColumn<int>("line");
        QTest::newRow("empty") << QByteArray() << 1;
        QTest::newRow("only a header") << QByteArray("lamp,diagnosis\n") << 1;
        QTest::newRow("no diagnosis column") << QByteArray("lamp,cause\nred,fuse\n") << 1;
        QTest::newRow("no conditions") << QByteArray("diagnosis,steps\nfuse,change it\n") << 1;
        QTest::newRow("no diagnosis") << QByteArray("lamp,diagnosis\nred,fuse\ngreen,\n") << 3;
        QTest::newRow("everybody") << QByteArray("lamp,diagnosis\nred,fuse\n,other\n") << 3;
        QTest::newRow("never reached") << QByteArray("lamp,hum,diagnosis\nred,,fuse\nred,yes,other\n") << 3;
        QTest::newRow("never reached by two") << QByteArray("hum,lamp,diagnosis\nyes,,a\nno,,b\n,red,c\n") << 4;
        QTest::newRow("not closed") << QByteArray("lamp,diagnosis\nred,\"fuse\n") << 2;
    }
    void badTables()
    {
        QFETCH(QByteArray, table);
        QFETCH(int, line);
        const auto text = workflow::treeFromCsv(table, u"bad.csv"_s);
        QVERIFY(!text);
        QCOMPARE(text.error().where.line, line);
    }

    void reviewGrowsOld()
    {
        rules::Tree tree;
        QVERIFY(!workflow::reviewProblem(tree, QDate(2026, 11, 28)));
        tree.reviewed = QDate(2025, 11, 28);
        QVERIFY(!workflow::reviewProblem(tree, QDate(2026, 11, 28))); // a year to the day
        const auto problem = workflow::reviewProblem(tree, QDate(2026, 11, 29));
        QVERIFY(problem && problem->severity == rules::Problem::Severity::Warning);
        QVERIFY(problem->message.contains(u"2025-11-28"_s));
    }
};

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
