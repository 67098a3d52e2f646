// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "app/cli/program.h"
#include "support/largetree.h"

#include <QDir>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSettings>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

/// The folder of trees and the trust in a tree, as a script meets them.
class TestTrees : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtInTreesComeFirst();
    void folderIsListed();
    void chosenFolderIsListed();
    void oddFilesHangNothing();
    void crowdedFolderIsCut();
    void textListIsHarmless();
    void treeIsNamedById();
    void largeTreeIsToldShortly();
    void trustIsForOneContent();
    void planAgainstItsOwnAnswersIsRefused();
    void forgedBegunCaseIsRefused_data();
    void forgedBegunCaseIsRefused();

private:
    [[nodiscard]] static QByteArray tree(const QByteArray &id, const QByteArray &title);
    [[nodiscard]] static QByteArray builtIn();
    [[nodiscard]] static bool put(const Program &program, const QString &name, const QByteArray &bytes);
    [[nodiscard]] static QJsonObject entry(const QJsonObject &list, const QString &file);
};

QByteArray TestTrees::tree(const QByteArray &id, const QByteArray &title)
{
    return "fixtree: 1\nid: " + id + "\ntitle: \"" + title
           + "\"\nversion: \"2.1\"\nauthor: Ada\nno-match: Ask Ada.\nquestions:\n  q:\n    kind: yes-no\n    ask: Is it on?\n"
             "start: s\nsteps:\n  s:\n    ask: q\n    branches:\n      - {is: yes, go: d}\n    otherwise: no-match\ndiagnoses:\n  d:\n    title: It is on\n    "
             "articles: []\n";
}

QByteArray TestTrees::builtIn()
{
    QFile file(QStringLiteral(FIXWRIGHT_SOURCE_DIR "/rules/nt4-dll-initialization.tree.yaml"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool TestTrees::put(const Program &program, const QString &name, const QByteArray &bytes)
{
    return QDir().mkpath(program.path(u"data/fixwright/trees"_s)) && program.write(u"data/fixwright/trees/"_s + name, bytes);
}

QJsonObject TestTrees::entry(const QJsonObject &list, const QString &file)
{
    for (const QJsonValue &each : list[u"trees"_s].toArray()) {
        if (each[u"file"_s].toString().endsWith(u'/' + file))
            return each.toObject();
    }
    return {};
}

void TestTrees::builtInTreesComeFirst()
{
    const Program program;
    const auto ran = program.run({u"trees"_s, u"--json"_s});
    QVERIFY2(ran.exit == 0, ran.all());
    const QJsonArray trees = ran.json()[u"trees"_s].toArray();
    QCOMPARE(trees.size(), 2);
    QCOMPARE(trees[0][u"id"_s].toString(), u"nt4-dll-initialization"_s);
    for (const QJsonValue &each : trees) {
        QVERIFY(each[u"built_in"_s].toBool());
        QVERIFY(each[u"trusted"_s].toBool());
        QCOMPARE(each[u"errors"_s].toInt(-1), 0);
        QCOMPARE(each[u"sha256"_s].toString().size(), 64);
    }
    QVERIFY(!QFileInfo::exists(program.path(u"data/fixwright/trees"_s))); // looking makes nothing
}

void TestTrees::folderIsListed()
{
    const Program program;
    QVERIFY(put(program, u"good.tree.yaml"_s, tree("good", "A good one")));
    QVERIFY(put(program, u"plain.yaml"_s, "# a comment first\n---\n" + tree("plain", "By its content")));
    QVERIFY(put(program, u"compose.yaml"_s, "services:\n  web: {}\n"));
    QVERIFY(put(program, u"bad.tree.yaml"_s, tree("bad", "Bad").replace("kind: yes-no", "kind: maybe").replace("go: d}", "go: x}")));
    const auto ran = program.run({u"trees"_s, u"--json"_s});
    QVERIFY2(ran.exit == 0, ran.all());
    const QJsonObject list = ran.json();
    QCOMPARE(list[u"trees"_s].toArray().size(), 5);
    const QJsonObject good = entry(list, u"good.tree.yaml"_s);
    QCOMPARE(good[u"id"_s].toString(), u"good"_s);
    QCOMPARE(good[u"title"_s].toString(), u"A good one"_s);
    QCOMPARE(good[u"version"_s].toString(), u"2.1"_s);
    QCOMPARE(good[u"author"_s].toString(), u"Ada"_s);
    QCOMPARE(good[u"sha256"_s].toString().size(), 64);
    QVERIFY(!good[u"trusted"_s].toBool(true));
    QCOMPARE(entry(list, u"plain.yaml"_s)[u"id"_s].toString(), u"plain"_s);
    const QJsonObject bad = entry(list, u"bad.tree.yaml"_s);
    QVERIFY(bad[u"id"_s].isNull() && bad[u"sha256"_s].isNull());
    QCOMPARE(bad[u"errors"_s].toInt(), 2);
    QCOMPARE(bad[u"problems"_s].toArray()[0][u"line"_s].toInt(), 9);
    QVERIFY(list[u"left_out"_s].toArray().isEmpty());
}

void TestTrees::chosenFolderIsListed()
{
    const Program program;
    QVERIFY(QDir().mkpath(program.path(u"elsewhere"_s)));
    QVERIFY(program.write(u"elsewhere/one.tree.yaml"_s, tree("one", "One")));
    QVERIFY(QDir().mkpath(program.path(u"config/fixwright"_s)));
    {
        QSettings settings(program.path(u"config/fixwright/fixwright.conf"_s), QSettings::IniFormat);
        settings.setValue(u"tree-folder"_s, program.path(u"elsewhere"_s));
    }
    const QJsonObject list = program.run({u"trees"_s, u"--json"_s}).json();
    QCOMPARE(list[u"folder"_s].toString(), program.path(u"elsewhere"_s));
    QCOMPARE(entry(list, u"one.tree.yaml"_s)[u"title"_s].toString(), u"One"_s);
}

void TestTrees::oddFilesHangNothing()
{
    const Program program;
    QVERIFY(put(program, u"good.tree.yaml"_s, tree("good", "Good")));
    const QString folder = program.path(u"data/fixwright/trees/"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(folder + u"pipe.tree.yaml"_s).constData(), 0600), 0);
    QCOMPARE(::mkfifo(QFile::encodeName(folder + u"pipe.yaml"_s).constData(), 0600), 0);
    QVERIFY(QFile::link(u"/dev/zero"_s, folder + u"device.tree.yaml"_s));
    QVERIFY(QFile::link(u"good.tree.yaml"_s, folder + u"link.tree.yaml"_s));
    QVERIFY(QDir().mkpath(folder + u"folder.tree.yaml"_s));
    QFile huge(folder + u"huge.tree.yaml"_s);
    QVERIFY(huge.open(QIODevice::WriteOnly) && huge.resize(8LL * 1024 * 1024 * 1024)); // a sparse file
    const auto ran = program.run({u"trees"_s, u"--json"_s});
    QVERIFY2(ran.exit == 0, ran.all());
    const QJsonObject list = ran.json();
    QCOMPARE(entry(list, u"good.tree.yaml"_s)[u"errors"_s].toInt(-1), 0);
    const auto says = [&list](const QString &file) { return entry(list, file)[u"problems"_s].toArray()[0][u"message"_s].toString(); };
    QVERIFY(says(u"pipe.tree.yaml"_s).contains(u"pipe"_s));
    QVERIFY(says(u"device.tree.yaml"_s).contains(u"symbolic link"_s));
    QVERIFY(says(u"link.tree.yaml"_s).contains(u"symbolic link"_s));
    QVERIFY(says(u"huge.tree.yaml"_s).contains(u"4 MB"_s));
    QVERIFY(entry(list, u"pipe.yaml"_s).isEmpty());
    QVERIFY(entry(list, u"folder.tree.yaml"_s).isEmpty());
}

void TestTrees::crowdedFolderIsCut()
{
    const Program program;
    QVERIFY(put(program, u"a.tree.yaml"_s, tree("a", "A")));
    const QString folder = program.path(u"data/fixwright/trees/"_s);
    for (int i = 0; i < 10'000; ++i)
        QVERIFY(QFile::link(u"nowhere"_s, folder + u"z%1.tree.yaml"_s.arg(i, 5, 10, QChar(u'0'))));
    QElapsedTimer timer;
    timer.start();
    const QJsonObject list = program.run({u"trees"_s, u"--json"_s}).json();
    QVERIFY2(timer.elapsed() < 10'000, QByteArray::number(timer.elapsed()));
    QCOMPARE(list[u"trees"_s].toArray().size(), 502);
    QCOMPARE(entry(list, u"a.tree.yaml"_s)[u"id"_s].toString(), u"a"_s);
    QCOMPARE(list[u"left_out"_s].toArray()[0].toString(), u"9501 more trees are in this folder; the first 500 by name are shown."_s);
}

void TestTrees::textListIsHarmless()
{
    const Program program;
    QVERIFY(put(program, u"long.tree.yaml"_s, tree("long", QByteArray(500, 'W'))));
    QVERIFY(put(program, u"bad\x1b[31m.tree.yaml"_s, "fixtree: 2\n"));
    const auto ran = program.run({u"trees"_s});
    QVERIFY2(ran.exit == 0, ran.all());
    QVERIFY(!ran.out.contains('\x1b'));
    QVERIFY2(ran.out.contains("1 error. It cannot be used."), ran.all());
    QVERIFY(ran.out.contains("By Ada."));
}

void TestTrees::treeIsNamedById()
{
    const Program program;
    QVERIFY(put(program, u"mine.tree.yaml"_s, tree("on-or-off", "On or off")));
    const auto ran = program.run({u"diagnose"_s, u"--tree"_s, u"on-or-off"_s, u"--answer"_s, u"q=yes"_s, u"--json"_s});
    QVERIFY2(ran.exit == 0, ran.all());
    QCOMPARE(ran.json()[u"diagnoses"_s].toArray()[0][u"id"_s].toString(), u"d"_s);
    QCOMPARE(program.run({u"diagnose"_s, u"--tree"_s, u"windows-network-printing"_s}).exit, 4); // a built-in one by its id
    const auto near = program.run({u"diagnose"_s, u"--tree"_s, u"on-or-of"_s});
    QCOMPARE(near.exit, 1);
    QVERIFY2(near.err.contains("Did you mean \"on-or-off\"?"), near.all());
    // A file of this name is meant first: what worked before goes on working.
    QVERIFY(program.write(u"on-or-off"_s, tree("other", "Another")));
    QCOMPARE(program.run({u"diagnose"_s, u"--tree"_s, u"on-or-off"_s, u"--answer"_s, u"nothing=yes"_s}).exit, 1);
    QVERIFY(QFile::remove(program.path(u"on-or-off"_s)));
    // Nobody guesses between two, even when one of them comes with the program.
    QVERIFY(put(program, u"copy.tree.yaml"_s, builtIn() + "# mine\n"));
    const auto twice = program.run({u"diagnose"_s, u"--tree"_s, u"nt4-dll-initialization"_s});
    QCOMPARE(twice.exit, 1);
    QVERIFY2(twice.err.contains("Several trees have the id") && twice.err.contains("copy.tree.yaml") && twice.err.contains(":/rules/"), twice.all());
}

/// What a person reads stays readable, and is there soon, however large the tree; scripts get all of it.
void TestTrees::largeTreeIsToldShortly()
{
    constexpr int steps = 2000;
    const Program program;
    QVERIFY(program.write(u"large.tree.yaml"_s, support::makeLargeTree(steps)));
    const auto checked = program.run({u"check"_s, u"large.tree.yaml"_s});
    QVERIFY2(checked.exit == 0, checked.all());
    QVERIFY2(checked.out.contains("no case reaches these steps: s0, s1, ") && checked.out.contains(" and 1970 more\n"), checked.all());
    QVERIFY2(checked.out.size() < 10'000, checked.out);
    const QJsonObject all = program.run({u"check"_s, u"--json"_s, u"large.tree.yaml"_s}).json();
    QCOMPARE(all[u"trees"_s][0][u"coverage"_s][u"unreached"_s][u"steps"_s].toArray().size(), steps);

    const QStringList diagnose{u"diagnose"_s, u"--tree"_s, u"large.tree.yaml"_s, u"--answer"_s, u"q0=green"_s};
    const auto diagnosed = program.run(diagnose);
    QCOMPARE(diagnosed.exit, 4); // more than one is possible
    QVERIFY2(diagnosed.out.contains(" more") && diagnosed.out.size() < 500'000, diagnosed.out.left(10'000));
    QVERIFY(program.run(diagnose + QStringList{u"--json"_s}).out.size() > diagnosed.out.size());
}

void TestTrees::trustIsForOneContent()
{
    const Program program;
    QVERIFY(program.write(u"mine.yaml"_s, builtIn() + "# changed by somebody\n"));
    const QStringList words = program.practice(u"Q142676"_s, u"machine"_s);
    const QStringList plan = QStringList{u"plan"_s} + words + QStringList{u"--tree"_s, u"mine.yaml"_s, u"-o"_s, u"p"_s};
    const QByteArray hive = program.contents(u"machine/WINNT/System32/config/SYSTEM"_s);
    QCOMPARE(program.run(plan).exit, 2);
    // Refused, nothing written, and what the tree may change is said in words.
    for (const QStringList &options : {QStringList{u"--yes"_s}, QStringList{u"--yes"_s, u"--json"_s}}) {
        const auto untrusted = program.run(QStringList{u"apply"_s, u"p"_s} + options);
        QVERIFY2(untrusted.exit == 5, untrusted.all());
        QVERIFY2(untrusted.err.contains("--trust"), untrusted.all());
        QVERIFY2((untrusted.err + untrusted.out).contains("SharedSection"), untrusted.all());
        QCOMPARE(program.contents(u"machine/WINNT/System32/config/SYSTEM"_s), hive);
    }
    const auto trusted = program.run({u"apply"_s, u"p"_s, u"--yes"_s, u"--trust"_s});
    QVERIFY2(trusted.exit == 0, trusted.all());
    // Remembered for this content: another machine, no --trust.
    QCOMPARE(program.run({u"undo"_s, u"p"_s, u"--yes"_s}).exit, 0);
    QCOMPARE(program.run(plan).exit, 2);
    const auto again = program.run({u"apply"_s, u"p"_s, u"--yes"_s});
    QVERIFY2(again.exit == 0, again.all());
    QCOMPARE(program.run({u"undo"_s, u"p"_s, u"--yes"_s}).exit, 0);
    // One byte more is another tree.
    QVERIFY(program.write(u"mine.yaml"_s, builtIn() + "# changed by somebody else\n"));
    QCOMPARE(program.run(plan).exit, 2);
    const auto changed = program.run({u"apply"_s, u"p"_s, u"--yes"_s});
    QVERIFY2(changed.exit == 5, changed.all());
}

/// The changes are what the tree prescribes, but what was answered speaks of another problem.
void TestTrees::planAgainstItsOwnAnswersIsRefused()
{
    const Program program;
    const QStringList words = program.practice(u"Q142676"_s, u"machine"_s);
    QCOMPARE(program.run(QStringList{u"plan"_s} + words + QStringList{u"-o"_s, u"p"_s}).exit, 2);
    QJsonObject object = QJsonDocument::fromJson(program.contents(u"p"_s)).object();
    QJsonObject session = object[u"session"_s].toObject();
    QJsonObject answers = session[u"answers"_s].toObject();
    QJsonObject message = answers[u"message"_s].toObject();
    QVERIFY(!message.isEmpty());
    message[u"value"_s] = QJsonObject{{u"text"_s, u"The printer is out of paper"_s}};
    answers[u"message"_s] = message;
    session[u"answers"_s] = answers;
    object[u"session"_s] = session;
    QVERIFY(program.write(u"other"_s, QJsonDocument(object).toJson()));
    const QByteArray hive = program.contents(u"machine/WINNT/System32/config/SYSTEM"_s);
    const auto refused = program.run({u"apply"_s, u"other"_s, u"--yes"_s});
    QVERIFY2(refused.exit == 5, refused.all());
    QVERIFY2((refused.out + refused.err).simplified().contains("rule its diagnosis Q142676"), refused.all());
    QCOMPARE(program.contents(u"machine/WINNT/System32/config/SYSTEM"_s), hive);
    // The plan itself is as good as before.
    QCOMPARE(program.run({u"apply"_s, u"p"_s, u"--yes"_s}).exit, 0);
}

void TestTrees::forgedBegunCaseIsRefused_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("state");
    QTest::newRow("finish a repair") << u"apply"_s << u"stopped"_s;
    QTest::newRow("finish an interrupted one") << u"apply"_s << u"applying"_s;
    QTest::newRow("take back") << u"undo"_s << u"applied"_s;
}

void TestTrees::forgedBegunCaseIsRefused()
{
    QFETCH(QString, command);
    QFETCH(QString, state);
    const Program maker;
    const QStringList words = maker.practice(u"Q142676"_s, u"machine"_s);
    QCOMPARE(maker.run(QStringList{u"plan"_s} + words + QStringList{u"-o"_s, u"p"_s}).exit, 2);
    const auto applied = maker.run({u"apply"_s, u"p"_s, u"--yes"_s, u"--json"_s});
    QVERIFY2(applied.exit == 0, applied.all());
    // A case from another computer, which says that it was begun, with values of its own.
    QProcess reader; // the record as another program sees it
    reader.start(u"sqlite3"_s, {u"-readonly"_s, maker.path(u"data/fixwright/record.sqlite"_s),
                                u"SELECT json FROM cases WHERE id = '%1'"_s.arg(applied.json()[u"case"_s].toString())});
    QVERIFY2(reader.waitForFinished() && reader.exitCode() == 0, reader.readAllStandardError().constData());
    const QByteArray forged = reader.readAllStandardOutput();
    const QByteArray hive = maker.contents(u"machine/WINNT/System32/config/SYSTEM"_s);
    QVERIFY(forged.contains("\"applied\""));
    QJsonObject object = QJsonDocument::fromJson(forged).object();
    QCOMPARE(object[u"state"_s].toString(), u"applied"_s);
    object[u"state"_s] = state;
    QVERIFY(maker.write(u"forged.fixcase"_s, QJsonDocument(object).toJson()));
    QVERIFY(QFile::rename(maker.path(u"data"_s), maker.path(u"another-computer"_s)));
    const auto ran = maker.run({command, u"forged.fixcase"_s, u"--yes"_s});
    QVERIFY2(ran.exit == 5, ran.all());
    if (command == u"undo"_s)
        QVERIFY2((ran.err + ran.out).contains("not begun on this computer"), ran.all());
    QCOMPARE(maker.contents(u"machine/WINNT/System32/config/SYSTEM"_s), hive);
    // Told once is not begun: the refusal leaves nothing that makes the next attempt pass.
    QCOMPARE(maker.run({command, u"forged.fixcase"_s, u"--yes"_s}).exit, 5);
    QCOMPARE(maker.contents(u"machine/WINNT/System32/config/SYSTEM"_s), hive);
}

QTEST_GUILESS_MAIN(TestTrees)
#include "tst_trees.moc"
