// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "program.h"

#include "support/pseudo.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// The command line and the report in other languages than English: German, and one in which it is seen what cannot be translated.
class TestLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosing_data();
    void choosing();
    void noSuchLanguage();
    void numbersOfThings();
    void wholeWayInGerman();
    void idsStayAsTheyAre();
    void planOfAnotherLanguage();
    void everythingIsTranslated_data();
    void everythingIsTranslated();
};

void TestLanguages::choosing_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<bool>("german");
    QTest::newRow("option first") << QByteArray("LC_ALL=C.UTF-8 $fixwright --lang de help") << true;
    QTest::newRow("option last") << QByteArray("LC_ALL=C.UTF-8 $fixwright help --lang=de") << true;
    QTest::newRow("another name") << QByteArray("LC_ALL=C.UTF-8 $fixwright --lang de_AT.UTF-8 help") << true;
    QTest::newRow("option before locale") << QByteArray("LC_ALL=de_DE.UTF-8 $fixwright --lang en help") << false;
    QTest::newRow("LC_ALL") << QByteArray("LANG=C.UTF-8 LC_ALL=de_DE.UTF-8 $fixwright help") << true;
    QTest::newRow("LC_MESSAGES") << QByteArray("unset LC_ALL; LANG=C.UTF-8 LC_MESSAGES=de_CH.UTF-8 $fixwright help") << true;
    QTest::newRow("LANG") << QByteArray("unset LC_ALL LC_MESSAGES; LANG=de $fixwright help") << true;
    QTest::newRow("LC_ALL before LANG") << QByteArray("LANG=de_DE.UTF-8 LC_ALL=C.UTF-8 $fixwright help") << false;
    QTest::newRow("a language that there is not") << QByteArray("LC_ALL=xx_XX.UTF-8 $fixwright help") << false;
    QTest::newRow("behind two dashes it is a word") << QByteArray("LC_ALL=C.UTF-8 $fixwright help -- --lang de || true") << false;
}

void TestLanguages::choosing()
{
    QFETCH(QByteArray, line);
    QFETCH(bool, german);
    const Program program;
    const auto ran = program.script(line + '\n');
    QVERIFY2(ran.exit == 0, ran.all());
    QVERIFY2((ran.out + ran.err).contains("Befehl") == german, ran.all());
}

void TestLanguages::noSuchLanguage()
{
    const Program program;
    const auto ran = program.run({u"--lang"_s, u"xx"_s, u"help"_s});
    QCOMPARE(ran.exit, 1);
    QVERIFY2(ran.err.contains("There is no language \"xx\"") && ran.err.contains(": en, de."), ran.all());
    QCOMPARE(program.run({u"help"_s, u"--lang"_s}).exit, 1);
}

void TestLanguages::numbersOfThings()
{
    const Program program;
    QVERIFY(program.write(u"one.yaml"_s, "fixtree: 1\n"));
    const QByteArray english = program.run({u"check"_s, u"one.yaml"_s}).out;
    const QByteArray german = program.run({u"--lang"_s, u"de"_s, u"check"_s, u"one.yaml"_s}).out;
    QVERIFY2(english.contains(" errors, 0 warnings"), english);
    QVERIFY2(german.contains(" Fehler, 0 Warnungen"), german);
}

void TestLanguages::wholeWayInGerman()
{
    const Program program;
    const QStringList words = program.practice(u"Q142676"_s, u"machine"_s);
    const auto run = [&](const QStringList &arguments) { return program.run(QStringList{u"--lang"_s, u"de"_s} + arguments); };
    const auto diagnosed = run(QStringList{u"diagnose"_s} + words);
    QVERIFY2(diagnosed.exit == 0 && diagnosed.out.contains("Trifft zu: Q142676"), diagnosed.all());
    const auto planned = run(QStringList{u"plan"_s} + words + QStringList{u"-o"_s, u"case.plan"_s});
    QVERIFY2(planned.exit == 2 && planned.out.contains("Es wurde nichts geändert."), planned.all());
    const auto applied = run({u"apply"_s, u"case.plan"_s, u"--yes"_s});
    QVERIFY2(applied.exit == 0 && applied.out.contains("Angewendet."), applied.all());
    QVERIFY2(run({u"verify"_s, u"case.plan"_s}).out.contains("Alles ist wie geplant."), applied.all());
    for (const QString &ending : {u"txt"_s, u"html"_s, u"pdf"_s}) {
        const auto written = run({u"report"_s, u"case.plan"_s, u"-o"_s, u"report."_s + ending});
        QVERIFY2(written.exit == 0, written.all());
    }
    const QByteArray report = program.contents(u"report.txt"_s);
    QVERIFY2(report.contains("So machen Sie es rückgängig") && report.contains("Anhang") && !report.contains("How to undo"), report);
    QVERIFY2(program.contents(u"report.html"_s).contains("<html lang=\"de\">"), program.contents(u"report.html"_s).left(300));
    const auto undone = run({u"undo"_s, u"case.plan"_s, u"--yes"_s});
    QVERIFY2(undone.exit == 0 && undone.out.contains("Rückgängig gemacht"), undone.all());
    QVERIFY2(run({u"cases"_s}).out.contains("rückgängig"), applied.all());
}

void TestLanguages::idsStayAsTheyAre()
{
    const Program program;
    const QStringList words = program.practice(u"Q158308"_s, u"machine"_s);
    const QJsonObject english = program.run(QStringList{u"diagnose"_s, u"--json"_s} + words).json();
    const QJsonObject german = program.run(QStringList{u"--lang"_s, u"de"_s, u"diagnose"_s, u"--json"_s} + words).json();
    QCOMPARE(german.keys(), english.keys());
    QCOMPARE(german[u"outcome"_s], english[u"outcome"_s]);
    QCOMPARE(german[u"answers"_s], english[u"answers"_s]);
    QCOMPARE(german[u"diagnoses"_s][0][u"id"_s], english[u"diagnoses"_s][0][u"id"_s]);
    QCOMPARE(german[u"diagnoses"_s][0][u"verdict"_s], english[u"diagnoses"_s][0][u"verdict"_s]);
    const QJsonObject plan = program.run(QStringList{u"--lang"_s, u"de"_s, u"plan"_s, u"--json"_s} + words).json();
    QCOMPARE(plan[u"status"_s].toString(), u"changes"_s);
    QCOMPARE(plan[u"changes"_s][0][u"kind"_s].toString(), u"registry.set"_s);
}

/// What a plan says in the words of its language is not held against the machine in another one; what it does is.
void TestLanguages::planOfAnotherLanguage()
{
    const Program program;
    const QStringList words = program.practice(u"Q142676"_s, u"machine"_s);
    const auto planned = program.run(QStringList{u"--lang"_s, u"de"_s, u"plan"_s} + words + QStringList{u"-o"_s, u"case.plan"_s});
    QVERIFY2(planned.exit == 2, planned.all());
    QByteArray other = program.contents(u"case.plan"_s);
    QVERIFY(other.contains("\"type\": 2"));
    QVERIFY(program.write(u"other.plan"_s, other.replace("\"type\": 2", "\"type\": 1")));
    QCOMPARE(program.run({u"apply"_s, u"other.plan"_s, u"--yes"_s}).exit, 5);
    const auto applied = program.run({u"apply"_s, u"case.plan"_s, u"--yes"_s});
    QVERIFY2(applied.exit == 0 && applied.out.contains("Applied."), applied.all());
}

void TestLanguages::everythingIsTranslated_data()
{
    QTest::addColumn<QByteArray>("lines");
    const auto row = [](const char *name, const QByteArray &lines) { QTest::newRow(name) << lines; };
    const QByteArray machine = "$fixwright practice --scenario Q142676 machine >words\ncommand=$(tail -n 1 words)\n"
                               "say() { set +e; eval \"$fixwright --lang $PSEUDO $*\" 2>&1; set -e; }\n";
    const QByteArray plan = machine + "say ${command#fixwright diagnose} >/dev/null; say plan ${command#fixwright diagnose} -o case.plan >words || true\n";
    row("help",
        "say() { $fixwright --lang $PSEUDO \"$@\"; }\nsay help\nfor c in diagnose plan apply verify undo kit report check trees practice new cases history; do "
        "say help $c; done\n");
    row("practice", machine + "say practice other\n");
    row("diagnose", machine + "say ${command#fixwright}\n");
    row("undecided", machine + "say diagnose --machine machine\nsay plan --machine machine\n");
    row("no machine", machine + "say diagnose\nsay plan --diagnosis Q142676\n");
    row("plan", machine + "say plan ${command#fixwright diagnose} -o case.plan\n");
    row("apply, verify, report, undo",
        plan
            + "say apply case.plan --yes\nsay verify case.plan\nsay report case.plan --full -o report.txt\ncat report.txt\nsay cases\nsay undo "
              "case.plan --yes\nsay undo case.plan --yes\nsay report case.plan -o report.txt\ncat report.txt\nsay cases\n");
    row("other scenarios",
        "say() { set +e; eval \"$fixwright --lang $PSEUDO $*\" 2>&1; set -e; }\nfor s in Q158308 Q212825 Q259042 Q311860 healthy; do $fixwright "
        "practice --scenario $s m$s >words; command=$(tail -n 1 words)\nsay ${command#fixwright}\nsay plan ${command#fixwright diagnose}\ndone\n");
    row("trees", machine + "say trees\nsay new my.yaml\nsay check my.yaml\nsay check nowhere.yaml .\nsed -i s/choice/choise/ my.yaml\nsay check my.yaml\n");
    row("mistakes",
        machine
            + "for words in frobnicate 'help frobnicate' 'diagnose --nothing' 'diagnose --answer so=1' 'diagnose --answer os=nt5' 'diagnose --answer os' "
              "'diagnose --tree nowhere' 'diagnose --machine nowhere' 'diagnose --machine smb://server' 'plan --diagnosis Q1' 'apply nowhere' 'apply' "
              "'undo 20200101-000000-abcd' 'report words -o x.pdf' 'report' 'history --since never' 'practice machine' 'diagnose --json=1'; do say $words; "
              "done\n");
}

void TestLanguages::everythingIsTranslated()
{
    QFETCH(QByteArray, lines);
    const Program program;
    const auto ran = program.script("PSEUDO=" + pseudo::language().toUtf8() + '\n' + lines);
    QVERIFY2(ran.exit == 0, ran.all());
    QVERIFY2(ran.out.contains("⟦"), ran.all());
    static const QString ours
        = u"FILE DIR TREE PLAN CASE WHERE NAME NUMBER DATE TEXT STEP VALUE COMMAND SCENARIO CODE THESE,ARE,THERE ONE PATH MACHINE NEW YORK PRACTICE "
          "Usage Fixwright fixwright error warning note frobnicate nowhere never words machine other case plan report machine.condition Windows "
          "diagnose apply verify undo kit check trees practice new cases history help many proves choise diagnosis remedy branches steps options UTC INTEL "
          "lamp "
          "illegal value "
          "questions kind ask server none\n"_s;
    const QStringList found = pseudo::faults(QString::fromUtf8(ran.out + ran.err), pseudo::builtIn() + ours);
    QVERIFY2(found.isEmpty(), (found.join(u'\n') + u"\n\n"_s).toUtf8() + ran.all());
}

QTEST_GUILESS_MAIN(TestLanguages)
#include "tst_languages.moc"
