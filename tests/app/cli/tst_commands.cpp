// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "program.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// What the commands accept, refuse and print.
class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongInput_data();
    void wrongInput();
    void everyCommandHasHelp_data();
    void everyCommandHasHelp();
    void diagnoseShape();
    void diagnoseExplains();
    void diagnoseTellsTheCondition();
    void diagnoseSaysWhatWouldDecide();
    void diagnoseOffersTheEventLog();
    void contradictionNamesBothSides();
    void planShape();
    void answersNarrow();
    void ambiguousPlanAsksForMore();
    void ruledOutDiagnosisIsRefused();
    void applyNeedsYes();
    void applyRefusesAStaleMachine();
    void applyRefusesAForgedPlan();
    void applyRefusesAnUntrustedTree();
    void checkNamesThePlace();
    void newTreePassesTheCheck();
    void newTreeOverwritesNothing();
    void practiceOverwritesNothing();
    void practiceLineCanBePasted();
    void outsideTextCannotSteerTheTerminal();
    void windowWithoutDisplaySaysSo();
};

void TestCommands::wrongInput_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QString &line, const QString &says) { QTest::newRow(name) << line.split(u' ') << says; };
    row("unknown command", u"diagnos"_s, u"Did you mean \"diagnose\"?"_s);
    row("unknown option", u"diagnose --tre x"_s, u"Did you mean --tree?"_s);
    row("options are listed", u"apply x --force"_s, u"--yes, --done"_s);
    row("missing value", u"diagnose --machine"_s, u"--machine needs a value"_s);
    row("option for a value", u"diagnose --machine --json"_s, u"--machine needs a value"_s);
    row("switch with a value", u"diagnose --json=yes"_s, u"--json takes no value"_s);
    row("twice", u"diagnose --machine none --machine none"_s, u"given twice"_s);
    row("one word too many", u"diagnose x"_s, u"one word too many"_s);
    row("no plan named", u"apply"_s, u"PLAN is missing"_s);
    row("no report file", u"report x"_s, u"-o FILE.pdf"_s);
    row("answer without equals sign", u"diagnose --answer os"_s, u"ID=VALUE"_s);
    row("unknown question", u"diagnose --answer so=nt4-server"_s, u"service-pack"_s);
    row("question answered twice", u"diagnose --answer os=win2000 --answer os=win9x"_s, u"answered twice"_s);
    row("unknown option of a question", u"diagnose --answer os=nt5"_s, u"nt4-workstation"_s);
    row("no such picture", u"diagnose --answer message=@nowhere.png"_s, u"nowhere.png"_s);
    row("not a picture", u"diagnose --answer message=@/etc/passwd"_s, u"is no picture that can be read"_s);
    row("no such tree", u"diagnose --tree nowhere.yaml"_s, u"nowhere.yaml"_s);
    row("no such machine", u"diagnose --machine nowhere"_s, u"nowhere"_s);
    row("a running machine", u"diagnose --machine smb://server"_s, u"cannot be reached"_s);
    row("an exported registry that is not there", u"diagnose --machine dump.reg"_s, u"dump.reg"_s);
    row("a kit without a folder", u"kit x"_s, u"-o DIR"_s);
    row("unknown diagnosis", u"plan --diagnosis Q1"_s, u"Q142676"_s);
    row("unknown remedy", u"plan --diagnosis Q142676 --remedy none-such"_s, u"third-item"_s);
    row("no such plan", u"apply nowhere.plan --yes"_s, u"nowhere.plan"_s);
    row("no such case", u"undo 20200101-000000-abcd"_s, u"20200101-000000-abcd"_s);
    row("unknown scenario", u"practice dir --scenario Q1"_s, u"Q142676"_s);
    row("unknown command for help", u"help frobnicate"_s, u"diagnose"_s);
}

void TestCommands::wrongInput()
{
    QFETCH(QStringList, words);
    QFETCH(QString, says);
    const Program program;
    const auto ran = program.run(words);
    QVERIFY2(ran.exit == 1, ran.all());
    QVERIFY2(ran.out.isEmpty(), ran.all());
    QVERIFY2(ran.err.contains("error: "), ran.all());
    QVERIFY2(QString::fromUtf8(ran.err).contains(says), ran.all());
}

void TestCommands::everyCommandHasHelp_data()
{
    QTest::addColumn<QString>("command");
    for (const char *name : {"diagnose", "plan", "apply", "verify", "undo", "report", "check", "trees", "practice", "new", "cases"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void TestCommands::everyCommandHasHelp()
{
    QFETCH(QString, command);
    const Program program;
    const auto ran = program.run({command, u"--help"_s});
    QCOMPARE(ran.exit, 0);
    QVERIFY2(ran.out.startsWith("Usage: fixwright " + command.toUtf8()), ran.all());
    QVERIFY(program.run({u"--help"_s}).out.contains(" fixwright " + command.toUtf8() + ' '));
}

void TestCommands::diagnoseShape()
{
    const Program program;
    const QStringList words = program.practice(u"Q158308"_s, u"machine"_s);
    const QJsonObject json = program.run(QStringList{u"diagnose"_s} + words + QStringList{u"--json"_s}).json();
    QCOMPARE(json[u"outcome"_s].toString(), u"match"_s);
    QVERIFY(json[u"ask_next"_s].isNull()); // all is known
    QVERIFY(json[u"none_possible"_s].isBool());
    const QJsonObject diagnosis = json[u"diagnoses"_s].toArray().at(0).toObject();
    QCOMPARE(diagnosis[u"id"_s].toString(), u"Q158308"_s);
    QCOMPARE(diagnosis[u"verdict"_s].toString(), u"match"_s);
    QVERIFY(diagnosis[u"score"_s].isDouble());
    QVERIFY(!diagnosis[u"title"_s].toString().isEmpty());
    QVERIFY(!diagnosis[u"for"_s].toArray().isEmpty());
    QVERIFY(diagnosis[u"against"_s].isArray());
    QStringList facts;
    for (const QJsonValue &value : json[u"facts"_s].toArray()) {
        const QJsonObject fact = value.toObject();
        facts << fact[u"id"_s].toString();
        QVERIFY(fact.contains(u"value"_s));
        QVERIFY2(!fact[u"source"_s].toString().isEmpty(), qPrintable(facts.last()));
    }
    for (const QString &id : {u"os"_s, u"service-pack"_s, u"products"_s})
        QVERIFY2(facts.contains(id), qPrintable(facts.join(u' ')));
    QVERIFY(json[u"answers"_s].toObject().contains(u"message"_s));
    QCOMPARE(json[u"answers"_s].toObject()[u"service-pack"_s].toString(), u"sp1"_s);
}

/// What is wrong with the machine itself is told at once, before anything is planned.
void TestCommands::diagnoseTellsTheCondition()
{
    const Program program;
    const QStringList words = QStringList{u"diagnose"_s} + program.practice(u"Q142676"_s, u"machine"_s);
    const QJsonObject well = program.run(words + QStringList{u"--json"_s}).json()[u"condition"_s].toObject();
    QVERIFY(well[u"writable"_s].toBool() && well[u"problems"_s].toArray().isEmpty());
    QVERIFY(well[u"free_bytes"_s].toDouble() > well[u"needed_bytes"_s].toDouble());
    QVERIFY(!program.run(words).out.contains("Condition of the machine"));

    QFile hive(program.path(u"machine/WINNT/System32/config/SYSTEM"_s));
    QVERIFY2(hive.open(QIODevice::ReadWrite) && hive.seek(4) && hive.write("\xff") == 1, qPrintable(hive.fileName()));
    hive.close();
    const QJsonObject dirty = program.run(words + QStringList{u"--json"_s}).json()[u"condition"_s].toObject();
    QCOMPARE(dirty[u"hives"_s].toArray().at(0).toObject()[u"state"_s].toString(), u"dirty"_s);
    QCOMPARE(dirty[u"problems"_s].toArray().size(), 1);
    const auto text = program.run(words);
    QVERIFY2(text.out.startsWith("Match: Q142676") && text.out.contains("! Condition of the machine: "), text.all());
    QVERIFY2(text.out.simplified().contains("Start Windows on that machine once"), text.all());
    QCOMPARE(text.out.count("Condition of the machine"), 1);
}

/// Messages, captures and reasons with their sources, as JSON and as text.
void TestCommands::diagnoseExplains()
{
    const Program program;
    const QStringList words = program.practice(u"Q158308"_s, u"machine"_s);
    const QJsonObject json = program.run(QStringList{u"diagnose"_s} + words + QStringList{u"--json"_s}).json();
    const QJsonObject message = json[u"messages"_s].toArray().at(0).toObject();
    QCOMPARE(message[u"question"_s].toString(), u"message"_s);
    const QString text = message[u"text"_s].toString();
    bool user32 = false;
    for (const QJsonValue &value : message[u"recognised"_s].toArray()) {
        const QJsonObject match = value.toObject();
        QVERIFY(!match[u"title"_s].toString().isEmpty() && !match[u"because"_s].toString().isEmpty());
        for (const QJsonValue &span : match[u"spans"_s].toArray())
            QVERIFY(span.toObject()[u"start"_s].toInt() + span.toObject()[u"length"_s].toInt() <= text.size());
        if (match[u"id"_s].toString() == u"user32-init"_s) {
            user32 = true;
            QVERIFY(text.contains(match[u"captures"_s].toObject()[u"path"_s].toString()));
            QVERIFY(!match[u"generic"_s].toBool());
        }
    }
    QVERIFY(user32);
    const QJsonObject whyNot = json[u"excluded"_s].toArray().at(0).toObject();
    QVERIFY(!whyNot[u"reasons"_s].toArray().isEmpty());
    for (const QJsonValue &reason : json[u"diagnoses"_s].toArray().at(0).toObject()[u"reasons"_s].toArray()) {
        QVERIFY(!reason.toObject()[u"says"_s].toString().isEmpty());
        QVERIFY2(!reason.toObject()[u"source"_s].toString().isEmpty(), qPrintable(reason.toObject()[u"says"_s].toString()));
    }
    const QByteArray out = program.run(QStringList{u"diagnose"_s, u"--verbose"_s} + words).out;
    QVERIFY2(out.contains("Recognised in the message") && out.contains("path: "), out.constData());
}

void TestCommands::diagnoseSaysWhatWouldDecide()
{
    const Program program;
    const QStringList words{u"diagnose"_s,
                            u"--answer"_s,
                            u"os=nt4-server"_s,
                            u"--answer"_s,
                            u"service-pack=sp1"_s,
                            u"--answer"_s,
                            u"products=unknown"_s,
                            u"--answer"_s,
                            u"message=user32.dll failed to initialize"_s,
                            u"--answer"_s,
                            u"context=service-start"_s};
    const QJsonObject json = program.run(words + QStringList{u"--json"_s}).json();
    const QJsonObject deciding = json[u"would_decide"_s].toArray().at(0).toObject();
    QCOMPARE(deciding[u"id"_s].toString(), u"products"_s);
    QVERIFY(deciding[u"asked"_s].toBool() && deciding[u"because"_s].toString().contains(u"Q158308"_s) && deciding[u"minutes"_s].toDouble() > 0);
    QVERIFY(json[u"ask_next"_s].isNull()); // nothing else decides
    QVERIFY(program.run(words).out.contains("Would decide, and is not known: Which of these are installed?"));
    QVERIFY(program.run(words + QStringList{u"--verbose"_s}).out.contains("Would decide, but was not known"));
    const QJsonObject none = program.run({u"diagnose"_s, u"--answer"_s, u"os=win2000"_s, u"--json"_s}).json();
    QVERIFY(none[u"why_none"_s].toArray().at(0).toObject()[u"says"_s].toString().contains(u"Windows 2000"_s));
    const QJsonObject again = none[u"check_again"_s].toArray().at(0).toObject();
    QCOMPARE(again[u"id"_s].toString(), u"os"_s);
    QVERIFY2(again[u"because"_s].toString().contains(u"5 diagnoses"_s), qPrintable(again[u"because"_s].toString()));
}

/// What the machine wrote down is offered, and changes no answer.
void TestCommands::diagnoseOffersTheEventLog()
{
    const Program program;
    const QStringList words = program.practice(u"Q142676"_s, u"machine"_s).first(2); // the machine alone
    const auto json = program.run(QStringList{u"diagnose"_s, u"--json"_s} + words).json();
    const QJsonObject first = json[u"seen"_s].toArray().first().toObject();
    QVERIFY(first[u"text"_s].toString().startsWith(u"snabase.exe - DLL Initialization Failed\nInitialization of the dynamic link library"_s));
    QCOMPARE(first[u"source"_s].toString(), u"Application Popup"_s);
    QCOMPARE(first[u"count"_s].toInt(), 14);
    QCOMPARE(first[u"last"_s].toString(), u"2001-12-13T07:02:31Z"_s);
    QCOMPARE(first[u"last_local"_s].toString(), u"2001-12-13 08:02"_s);
    QVERIFY(first[u"recognised"_s].toArray().contains(u"user32-init"_s));
    QVERIFY(json[u"event_log"_s][u"path"_s].toString().endsWith(u"SysEvent.Evt"_s));
    QVERIFY(json[u"event_log"_s][u"problems"_s].toArray().isEmpty());
    QVERIFY(json[u"answers"_s][u"message"_s].isUndefined() && json[u"messages"_s].toArray().isEmpty());

    const QByteArray said = program.run(QStringList{u"diagnose"_s} + words).out;
    QVERIFY2(said.contains("Seen on this machine") && said.contains("14 times, last 2001-12-13 08:02"), said);
    const auto with
        = [&](const QString &message) { return program.run(QStringList{u"diagnose"_s, u"--verbose"_s, u"--answer"_s, u"message="_s + message} + words).out; };
    QVERIFY(with(u"user32.dll failed to initialize"_s).contains("14 times"));
    QVERIFY(!with(u"crypt32.dll failed to initialize"_s).contains("14 times"));

    QVERIFY(QFile::remove(program.path(u"machine/WINNT/System32/config/SysEvent.Evt"_s)));
    const auto without = program.run(QStringList{u"diagnose"_s, u"--json"_s} + words).json();
    QVERIFY(without[u"seen"_s].toArray().isEmpty() && without[u"event_log"_s][u"path"_s].isNull());
    QVERIFY(without[u"event_log"_s][u"problems"_s].toArray().first().toString().startsWith(u"There is no System event log"_s));
}

void TestCommands::contradictionNamesBothSides()
{
    const Program program;
    const QStringList words = program.practice(u"Q142676"_s, u"machine"_s);
    const QString out
        = QString::fromUtf8(program.run(QStringList{u"diagnose"_s} + words + QStringList{u"--answer"_s, u"service-pack=sp6a"_s}).out).simplified();
    QVERIFY2(out.contains(u"You said: Service Pack 6a"_s) && out.contains(u"The machine says: Service Pack 3 (SOFTWARE"_s)
                 && out.contains(u"--keep service-pack"_s),
             qPrintable(out));
    const auto disputed = program.run(QStringList{u"diagnose"_s} + words
                                      + QStringList{u"--answer"_s, u"service-pack=sp1"_s, u"--answer"_s, u"products=exchange-4.0"_s, u"--json"_s});
    QCOMPARE(disputed.exit, 4);
    QCOMPARE(disputed.json()[u"ask_next"_s].toString(), u"service-pack"_s);
    QCOMPARE(disputed.json()[u"contradictions"_s].toArray().at(0).toObject()[u"settled"_s].toBool(), false);
    const auto kept
        = program.run(QStringList{u"diagnose"_s} + words + QStringList{u"--answer"_s, u"service-pack=sp1"_s, u"--keep"_s, u"service-pack"_s, u"--json"_s});
    QVERIFY(kept.json()[u"ask_next"_s].toString() != u"service-pack"_s);
    QCOMPARE(kept.json()[u"contradictions"_s].toArray().at(0).toObject()[u"settled"_s].toBool(), true);
    const auto told = program.run(QStringList{u"diagnose"_s} + words + QStringList{u"--answer"_s, u"service-pack=sp6a"_s, u"--keep"_s, u"service-pack"_s});
    QVERIFY2(QString::fromUtf8(told.out).simplified().contains(u"The machine says: Service Pack 3. The answer Service Pack 6a was kept against it"_s),
             told.all());
    const auto nothing = program.run(QStringList{u"diagnose"_s} + words + QStringList{u"--keep"_s, u"service-pack"_s});
    QCOMPARE(nothing.exit, 1);
    QVERIFY(nothing.err.contains("no --answer service-pack=VALUE is given"));
}

void TestCommands::planShape()
{
    const Program program;
    const QStringList words = program.practice(u"Q142676"_s, u"machine"_s);
    const auto ran = program.run(QStringList{u"plan"_s} + words + QStringList{u"--json"_s});
    QCOMPARE(ran.exit, 2);
    const QJsonObject json = ran.json();
    QCOMPARE(json[u"status"_s].toString(), u"changes"_s);
    QVERIFY(json[u"warnings"_s].isArray());
    QVERIFY(json[u"diff"_s].toString().contains(u"+SharedSection=1024,3072,512"_s));
    const QJsonObject change = json[u"changes"_s].toArray().at(0).toObject();
    QCOMPARE(change[u"kind"_s].toString(), u"registry.set"_s);
    QCOMPARE(change[u"address"_s].toString(), u"SYSTEM\\ControlSet001\\Control\\Session Manager\\SubSystems, Windows"_s);
    QCOMPARE(change[u"type"_s].toString(), u"REG_EXPAND_SZ"_s);
    QVERIFY(change[u"before"_s].toString().contains(u"SharedSection=1024,3072 "_s));
    QVERIFY(change[u"after"_s].toString().contains(u"SharedSection=1024,3072,512 "_s));
    QVERIFY(change[u"after"_s].toString().startsWith(u"%SystemRoot%"_s));
    QCOMPARE(change[u"automatic"_s].toBool(), true);
    QVERIFY(change[u"note"_s].isString());
}

/// Without a machine everything is asked, and each answer brings the outcome nearer.
void TestCommands::answersNarrow()
{
    const Program program;
    const auto nothing = program.run({u"diagnose"_s, u"--json"_s});
    QCOMPARE(nothing.exit, 4);
    QCOMPARE(nothing.json()[u"outcome"_s].toString(), u"ambiguous"_s);
    QCOMPARE(nothing.json()[u"none_possible"_s].toBool(), true);
    QVERIFY(nothing.json()[u"ask_next"_s].isString());
    QCOMPARE(nothing.json()[u"diagnoses"_s].toArray().size(), 5);
    const auto other = program.run({u"diagnose"_s, u"--answer"_s, u"os=win2000"_s, u"--json"_s});
    QCOMPARE(other.exit, 3);
    QVERIFY(other.json()[u"diagnoses"_s].toArray().isEmpty());
    QVERIFY(other.json()[u"ask_next"_s].isNull());
    const auto human = program.run({u"diagnose"_s});
    QCOMPARE(human.exit, 4);
    QVERIFY2(human.out.contains("Ask next: ") && human.out.contains("--answer message="), human.all());
}

void TestCommands::ambiguousPlanAsksForMore()
{
    const Program program;
    const auto ran = program.run({u"plan"_s, u"--json"_s});
    QVERIFY2(ran.exit == 4, ran.all());
    QCOMPARE(ran.json()[u"outcome"_s].toString(), u"ambiguous"_s);
    QVERIFY(ran.err.contains("--diagnosis"));
}

void TestCommands::ruledOutDiagnosisIsRefused()
{
    const Program program;
    const auto ran = program.run({u"plan"_s, u"--answer"_s, u"os=win2000"_s, u"--diagnosis"_s, u"Q142676"_s});
    QVERIFY2(ran.exit == 5, ran.all());
    QVERIFY2(ran.err.contains("ruled out"), ran.all());
}

void TestCommands::applyNeedsYes()
{
    const Program program;
    const QStringList words = program.practice(u"Q142676"_s, u"machine"_s);
    QCOMPARE(program.run(QStringList{u"plan"_s} + words + QStringList{u"-o"_s, u"p"_s}).exit, 2);
    const QByteArray before = program.contents(u"machine/WINNT/System32/config/SYSTEM"_s);
    const auto ran = program.run({u"apply"_s, u"p"_s});
    QVERIFY2(ran.exit == 1 && ran.err.contains("--yes"), ran.all());
    QCOMPARE(program.contents(u"machine/WINNT/System32/config/SYSTEM"_s), before);
    const auto wrongStep = program.run({u"apply"_s, u"p"_s, u"--yes"_s, u"--done"_s, u"9"_s});
    QVERIFY2(wrongStep.exit == 1 && wrongStep.err.contains("\"9\""), wrongStep.all());
}

void TestCommands::applyRefusesAStaleMachine()
{
    const Program program;
    const QStringList words = program.practice(u"Q142676"_s, u"machine"_s);
    QCOMPARE(program.run(QStringList{u"plan"_s} + words + QStringList{u"-o"_s, u"first"_s}).exit, 2);
    QCOMPARE(program.run(QStringList{u"plan"_s} + words + QStringList{u"-o"_s, u"second"_s}).exit, 2);
    QCOMPARE(program.run({u"apply"_s, u"second"_s, u"--yes"_s}).exit, 0);
    const QByteArray repaired = program.contents(u"machine/WINNT/System32/config/SYSTEM"_s);
    const auto ran = program.run({u"apply"_s, u"first"_s, u"--yes"_s, u"--json"_s});
    QVERIFY2(ran.exit == 5, ran.all());
    QCOMPARE(ran.json()[u"outcome"_s].toString(), u"refused"_s);
    QCOMPARE(program.contents(u"machine/WINNT/System32/config/SYSTEM"_s), repaired);
    // The refusal is a case with a report of its own.
    const auto report = program.run({u"report"_s, ran.json()[u"case"_s].toString(), u"-o"_s, u"refused.txt"_s});
    QVERIFY2(report.exit == 0, report.all());
    QVERIFY(program.contents(u"refused.txt"_s).startsWith("Refused"));
}

/// A plan file is data from outside: what its tree does not prescribe is never written.
void TestCommands::applyRefusesAForgedPlan()
{
    const Program program;
    const QStringList words = program.practice(u"Q142676"_s, u"machine"_s);
    QCOMPARE(program.run(QStringList{u"plan"_s} + words + QStringList{u"-o"_s, u"p"_s}).exit, 2);
    const QByteArray before = program.contents(u"machine/WINNT/System32/config/SYSTEM"_s);
    QByteArray plan = program.contents(u"p"_s);
    QVERIFY(plan.contains("SubSystems"));
    plan.replace("SubSystems", "SubSystemx");
    QVERIFY(program.write(u"p"_s, plan));
    const auto ran = program.run({u"apply"_s, u"p"_s, u"--yes"_s});
    QVERIFY2(ran.exit == 5 || ran.exit == 1, ran.all());
    QCOMPARE(program.contents(u"machine/WINNT/System32/config/SYSTEM"_s), before);
}

void TestCommands::applyRefusesAnUntrustedTree()
{
    const Program program;
    QFile builtIn(QStringLiteral(FIXWRIGHT_SOURCE_DIR "/rules/nt4-dll-initialization.tree.yaml"));
    QVERIFY(builtIn.open(QIODevice::ReadOnly));
    QVERIFY(program.write(u"mine.yaml"_s, builtIn.readAll() + "# changed by somebody\n"));
    const QStringList words = program.practice(u"Q142676"_s, u"machine"_s);
    QCOMPARE(program.run(QStringList{u"plan"_s} + words + QStringList{u"--tree"_s, u"mine.yaml"_s, u"-o"_s, u"p"_s}).exit, 2);
    const auto untrusted = program.run({u"apply"_s, u"p"_s, u"--yes"_s});
    QVERIFY2(untrusted.exit == 5, untrusted.all());
    const auto trusted = program.run({u"apply"_s, u"p"_s, u"--yes"_s, u"--trust"_s});
    QVERIFY2(trusted.exit == 0, trusted.all());
}

void TestCommands::checkNamesThePlace()
{
    const Program program;
    QVERIFY(program.write(u"bad.yaml"_s, "fixtree: 1\nid: x\nstart: nowhere\nsteps:\n  a:\n    akk: b\n"));
    const auto ran = program.run({u"check"_s, u"bad.yaml"_s});
    QVERIFY2(ran.exit == 1, ran.all());
    QVERIFY2(QRegularExpression(u"^bad\\.yaml:6:5: error: "_s, QRegularExpression::MultilineOption).match(QString::fromUtf8(ran.err)).hasMatch(), ran.all());
    const auto json = program.run({u"check"_s, u"bad.yaml"_s, u"--json"_s});
    QCOMPARE(json.exit, 1);
    QCOMPARE(json.json()[u"ok"_s].toBool(true), false);
    const QJsonObject problem = json.json()[u"trees"_s].toArray().at(0).toObject()[u"problems"_s].toArray().at(0).toObject();
    QVERIFY(problem[u"line"_s].toInt() > 0 && problem[u"column"_s].toInt() > 0);
    const auto good = program.run({u"check"_s, QStringLiteral(FIXWRIGHT_SOURCE_DIR "/rules/nt4-dll-initialization.tree.yaml"), u"--json"_s});
    QVERIFY2(good.exit == 0, good.all());
    QVERIFY(!good.json()[u"trees"_s].toArray().at(0).toObject()[u"cases"_s].toArray().isEmpty());
}

void TestCommands::newTreePassesTheCheck()
{
    const Program program;
    QCOMPARE(program.run({u"new"_s, u"mine.tree.yaml"_s}).exit, 0);
    // Its first line names the schema of the language, which lies beside it; what lies there already stays.
    QVERIFY(program.contents(u"mine.tree.yaml"_s).startsWith("# yaml-language-server: $schema=tree.schema.json\n"));
    QFile schema(QStringLiteral(FIXWRIGHT_SOURCE_DIR "/resources/tree.schema.json"));
    QVERIFY(schema.open(QIODevice::ReadOnly));
    QCOMPARE(program.contents(u"tree.schema.json"_s), schema.readAll());
    QVERIFY(program.write(u"tree.schema.json"_s, "{}"));
    QCOMPARE(program.run({u"new"_s, u"other.tree.yaml"_s}).exit, 0);
    QCOMPARE(program.contents(u"tree.schema.json"_s), QByteArray("{}"));
    const auto checked = program.run({u"check"_s, u"mine.tree.yaml"_s});
    QVERIFY2(checked.exit == 0 && checked.out.contains("0 errors, 0 warnings"), checked.all());
    const auto diagnosed = program.run({u"diagnose"_s, u"--tree"_s, u"mine.tree.yaml"_s});
    QVERIFY2(diagnosed.exit == 4, diagnosed.all());
}

void TestCommands::newTreeOverwritesNothing()
{
    const Program program;
    QVERIFY(program.write(u"mine.yaml"_s, "precious"));
    const auto ran = program.run({u"new"_s, u"mine.yaml"_s});
    QVERIFY2(ran.exit == 1, ran.all());
    QCOMPARE(program.contents(u"mine.yaml"_s), "precious");
}

void TestCommands::practiceOverwritesNothing()
{
    const Program program;
    QVERIFY(program.write(u"precious"_s, "precious"));
    const auto ran = program.run({u"practice"_s, u"."_s});
    QVERIFY2(ran.exit == 5, ran.all());
    QCOMPARE(program.contents(u"precious"_s), "precious");
}

/// The command line that `practice` prints works as it stands in a shell.
void TestCommands::practiceLineCanBePasted()
{
    const Program program;
    const QByteArray out = program.run({u"practice"_s, u"it's a \"machine\""_s, u"--scenario"_s, u"Q142676"_s}).out;
    const qsizetype start = out.indexOf("fixwright diagnose");
    QVERIFY2(start > 0, out);
    QByteArray line = out.sliced(start);
    line.replace(0, qstrlen("fixwright"), FIXWRIGHT_BIN_DIR "/fixwright");
    QProcess shell;
    shell.setWorkingDirectory(program.path(QString()));
    shell.start(u"sh"_s, {u"-c"_s, QString::fromUtf8(line.trimmed())});
    QVERIFY(shell.waitForFinished());
    QVERIFY2(shell.exitCode() == 0, shell.readAllStandardError());
}

void TestCommands::outsideTextCannotSteerTheTerminal()
{
    const Program program;
    const auto ran = program.run({u"diagnose"_s, u"--answer"_s, u"message=\x1b[2J\x1b]0;owned\x07"_s});
    QVERIFY2(!ran.out.contains('\x1b') && !ran.err.contains('\x1b'), ran.all());
    const auto wrong = program.run({u"diagnose"_s, u"--answer"_s, u"os=\x1b[2J"_s});
    QCOMPARE(wrong.exit, 1);
    QVERIFY(!wrong.err.contains('\x1b'));
}

void TestCommands::windowWithoutDisplaySaysSo()
{
    const Program program;
    const auto ran = program.run({});
    QVERIFY2(ran.exit == 1, ran.all());
    QVERIFY2(ran.err.contains("no display"), ran.all());
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
