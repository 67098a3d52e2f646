// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "program.h"

#include <QJsonArray>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;

/// Each practice machine from the first message to the report and back, by the command line alone.
class TestScenarios : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wholeWay_data();
    void wholeWay();
    void cryptDllFromMedia();
    void folderThatIsNoUtf8();
};

namespace {

/// As an independent reader counts them; 0 for what is no PDF.
int pagesOf(const Program &program, const QString &file)
{
    QTemporaryFile copy;
    QProcess info;
    if (!copy.open() || copy.write(program.contents(file)) <= 0 || !copy.flush())
        return 0;
    info.start(u"pdfinfo"_s, {copy.fileName()});
    if (!info.waitForFinished())
        return 0;
    return QRegularExpression(u"Pages:\\s+(\\d+)"_s).match(QString::fromUtf8(info.readAll())).captured(1).toInt();
}

} // namespace

void TestScenarios::wholeWay_data()
{
    QTest::addColumn<QString>("diagnosis"); // empty: none
    QTest::addColumn<int>("planExit");
    QTest::addColumn<QString>("applied");
    QTest::addColumn<QString>("verified");
    QTest::newRow("Q142676") << u"Q142676"_s << 2 << u"applied"_s << u"verified"_s;
    QTest::newRow("Q158308") << u"Q158308"_s << 2 << u"applied"_s << u"verified"_s;
    // Without media instructions, which nobody has followed: what they should bring about does not hold.
    QTest::newRow("Q212825") << u"Q212825"_s << 2 << u"nothing"_s << u"different"_s;
    QTest::newRow("Q259042") << u"Q259042"_s << 2 << u"nothing"_s << u"different"_s;
    QTest::newRow("Q311860") << u"Q311860"_s << 2 << u"nothing"_s << u"nothing"_s;
    QTest::newRow("healthy") << QString() << 3 << QString() << QString();
}

void TestScenarios::wholeWay()
{
    QFETCH(QString, diagnosis);
    QFETCH(int, planExit);
    QFETCH(QString, applied);
    QFETCH(QString, verified);
    const Program program;
    const QStringList words = program.practice(QString::fromLatin1(QTest::currentDataTag()), u"machine"_s);
    QVERIFY(words.size() >= 2);
    const QString system = u"machine/WINNT/System32/config/SYSTEM"_s;
    const QByteArray before = program.contents(system);
    QVERIFY(!before.isEmpty());

    const auto diagnosed = program.run(QStringList{u"diagnose"_s} + words + QStringList{u"--json"_s, u"--save"_s, u"open.fixcase"_s});
    QVERIFY2(diagnosed.exit == (diagnosis.isEmpty() ? 3 : 0), diagnosed.all());
    QCOMPARE(diagnosed.json()[u"outcome"_s].toString(), diagnosis.isEmpty() ? u"none"_s : u"match"_s);
    const auto openReport = program.run({u"report"_s, u"open.fixcase"_s, u"-o"_s, u"open.txt"_s});
    QVERIFY2(openReport.exit == 0, openReport.all());

    const auto planned = program.run(QStringList{u"plan"_s} + words + QStringList{u"--json"_s, u"-o"_s, u"case.plan"_s});
    QVERIFY2(planned.exit == planExit, planned.all());
    QCOMPARE(program.contents(system), before);
    if (diagnosis.isEmpty()) {
        QCOMPARE(planned.json()[u"outcome"_s].toString(), u"none"_s);
        return;
    }
    QCOMPARE(diagnosed.json()[u"diagnoses"_s].toArray().at(0).toObject()[u"id"_s].toString(), diagnosis);
    QCOMPARE(planned.json()[u"status"_s].toString(), u"changes"_s);

    const auto notYet = program.run({u"verify"_s, u"case.plan"_s});
    QVERIFY2(notYet.exit == (verified == u"nothing"_s ? 0 : 2), notYet.all());

    const auto done = program.run({u"apply"_s, u"case.plan"_s, u"--yes"_s, u"--json"_s});
    QVERIFY2(done.exit == 0, done.all());
    const QJsonObject outcome = done.json();
    QCOMPARE(outcome[u"outcome"_s].toString(), applied);
    const QString id = outcome[u"case"_s].toString();
    if (applied == u"applied"_s) {
        QVERIFY(program.contents(system) != before);
        QFile backup(outcome[u"backup"_s].toString());
        QVERIFY2(backup.open(QIODevice::ReadOnly), done.all());
        QCOMPARE(backup.readAll(), before);
        QVERIFY(QFile::exists(outcome[u"journal"_s].toString()));
        QVERIFY(program.run({u"plan"_s, u"--machine"_s, u"machine"_s, u"--diagnosis"_s, diagnosis}).exit != 2); // nothing more to change
    } else {
        QCOMPARE(program.contents(system), before);
    }

    const auto looked = program.run({u"verify"_s, id, u"--json"_s});
    QVERIFY2(looked.exit == (verified == u"different"_s ? 1 : 0), looked.all());
    QCOMPARE(looked.json()[u"outcome"_s].toString(), verified);
    const QJsonArray checks = looked.json()[u"verify"_s].toArray();
    QCOMPARE(checks.isEmpty(), verified == u"nothing"_s);
    for (const QJsonValue &check : checks) {
        QVERIFY2(!check[u"says"_s].toString().isEmpty() && !check[u"source"_s].toString().isEmpty(), looked.all());
        QVERIFY2(verified == u"different"_s || check[u"holds"_s].toBool(), looked.all());
    }
    for (const QString &ending : {u"pdf"_s, u"html"_s, u"json"_s, u"txt"_s}) {
        const QString file = u"report."_s + ending;
        const auto reported = program.run({u"report"_s, u"case.plan"_s, u"-o"_s, file, u"--ticket"_s, u"INC-42"_s, u"--technician"_s, u"T. Est"_s});
        QVERIFY2(reported.exit == 0, reported.all());
        QVERIFY(program.contents(file).size() > 2000);
    }
    const QByteArray text = program.contents(u"report.txt"_s);
    for (const QByteArray &wanted : {QByteArray("INC-42"), QByteArray("T. Est"), id.toUtf8(), diagnosis.toUtf8()})
        QVERIFY2(text.contains(wanted), text);
    const int pages = pagesOf(program, u"report.pdf"_s);
    QVERIFY(pages > 0 && pages <= 4);

    const auto undone = program.run({u"undo"_s, id, u"--json"_s});
    QVERIFY2(undone.exit == (applied == u"applied"_s ? 0 : 5), undone.all());
    QCOMPARE(program.contents(system), before);
    const auto again = program.run({u"undo"_s, id, u"--json"_s});
    QVERIFY2(again.exit == 5, again.all());

    // One page for the ticket and at most three that prove it, in every state.
    for (const QString &file : {u"case.plan"_s, id}) {
        const auto reported = program.run({u"report"_s, file, u"-o"_s, u"later.pdf"_s});
        QVERIFY2(reported.exit == 0, reported.all());
        QVERIFY2(pagesOf(program, u"later.pdf"_s) <= 4, reported.all());
    }
    QVERIFY(program.run({u"report"_s, id, u"-o"_s, u"full.pdf"_s, u"--full"_s}).exit == 0);
    QVERIFY(pagesOf(program, u"full.pdf"_s) > pagesOf(program, u"later.pdf"_s));
    QCOMPARE(again.json()[u"outcome"_s].toString(), u"refused"_s);
    QCOMPARE(program.contents(system), before);
}

/// The one file that a remedy replaces, from media that the user points at.
void TestScenarios::cryptDllFromMedia()
{
    const Program program;
    const QStringList words = program.practice(u"Q212825"_s, u"machine"_s);
    // A file that is no program file at all: refused, with the reason.
    QVERIFY(program.write(u"crypt32.dll"_s, "not a program file"));
    const auto planned = program.run(QStringList{u"plan"_s} + words + QStringList{u"--media"_s, program.path(u"crypt32.dll"_s), u"--json"_s});
    QVERIFY2(planned.exit == 5, planned.all());
    QCOMPARE(planned.json()[u"status"_s].toString(), u"refused"_s);
    QVERIFY(!planned.json()[u"refusals"_s].toArray().isEmpty());
    // The file that is there already: nothing to do.
    const auto same
        = program.run(QStringList{u"plan"_s} + words + QStringList{u"--media"_s, program.path(u"machine/WINNT/System32/crypt32.dll"_s), u"--json"_s});
    QVERIFY2(same.exit == 0, same.all());
    QCOMPARE(same.json()[u"status"_s].toString(), u"nothing"_s);
}

/// A disk mounted without its character set: its bytes lead from the plan to the undo.
void TestScenarios::folderThatIsNoUtf8()
{
    const Program program;
    QVERIFY(!program.practice(u"Q142676"_s, u"machine"_s).isEmpty());
    const auto ran = program.script(R"sh(
        disk=$(printf 'caf\351 %s' disk); mkdir "$disk"; mv machine/WINNT "$disk"
        sum() { sha256sum <"$disk/WINNT/System32/config/SYSTEM"; }
        before=$(sum)
        $fixwright plan --machine "$disk/WINNT" --diagnosis Q142676 -o case.plan >planned || test $? -eq 2
        $fixwright apply case.plan --yes >applied
        test "$before" != "$(sum)"
        $fixwright verify case.plan >verified
        $fixwright history --json >history.json
        $fixwright report case.plan -o report.txt
        $fixwright undo case.plan >undone
        test "$before" = "$(sum)"
        rm -r "$disk")sh");
    QVERIFY2(ran.exit == 0, ran.all());
    QVERIFY2(program.contents(u"report.txt"_s).simplified().contains("caf\\xe9 disk/WINNT"), program.contents(u"report.txt"_s));
    QVERIFY(program.contents(u"history.json"_s).contains("caf\\uf7e9 disk/WINNT"));
}

QTEST_GUILESS_MAIN(TestScenarios)
#include "tst_scenarios.moc"
