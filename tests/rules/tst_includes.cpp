// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/hash.h"
#include "rules/library.h"
#include "rules/reader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray common = "fixinclude: 1\n"
                          "questions:\n"
                          "  lamp: {kind: yes-no, ask: {en: \"Is the lamp on?\", de: \"Brennt die Lampe?\"}}\n"
                          "  said: {kind: message, ask: \"What does it say?\"}\n"
                          "  unused: {kind: text, ask: \"Who is it?\"}\n"
                          "facts:\n"
                          "  third: {title: Third, detect: {file: a.dll}}\n"
                          "  idle: {title: Idle, detect: {file: b.dll}}\n"
                          "messages:\n"
                          "  blinks: {title: It blinks, patterns: The lamp blinks}\n"
                          "  hums: {title: It hums, patterns: The lamp hums}\n"
                          "  stop: {title: A stop, patterns: STOP c000021a, generic: yes}\n";

QByteArray treeWith(const QByteArray &include)
{
    return "fixtree: 1\nid: lamp\ntitle: Lamp\nversion: \"1\"\nno-match: None.\narticles: {A: {title: An article}}\n" + include
           + "start: s\n"
             "steps:\n"
             "  s:\n"
             "    ask: said\n"
             "    branches:\n"
             "      - {is: blinks, go: D}\n"
             "      - {when: {lamp: yes, fact: {third: yes}}, go: D}\n"
             "    otherwise: no-match\n"
             "diagnoses:\n"
             "  D: {title: It is broken, articles: [A], remedies: {r: {title: Mend it, risk: low, actions: [{manual: {text: Mend the lamp., confirm: It "
             "works}}]}}}\n";
}

} // namespace

/// `include:` of a tree: what it brings, what it must not reach, and what is said of mistakes.
class TestIncludes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void brings()
    {
        write(u"common.yaml"_s, common);
        const rules::Reading reading = readMain("include: [common.yaml]\n");
        QVERIFY2(reading.tree, qPrintable(said(reading)));
        QVERIFY(reading.tree->question(u"lamp"_s));
        QCOMPARE(reading.tree->question(u"lamp"_s)->text, u"Is the lamp on?"_s);
        QVERIFY(reading.tree->fact(u"third"_s));
        QVERIFY(reading.tree->message(u"blinks"_s));
    }

    /// What another tree needs is not asked, read or recognised here; a message that proves nothing is told all the same.
    void leavesOutWhatIsNotUsed()
    {
        write(u"common.yaml"_s, common);
        const rules::Reading reading = readMain("include: [common.yaml]\n");
        QVERIFY(reading.tree);
        QVERIFY(!reading.tree->question(u"unused"_s));
        QVERIFY(!reading.tree->fact(u"idle"_s));
        QVERIFY(!reading.tree->message(u"hums"_s));
        QVERIFY(reading.tree->message(u"stop"_s));
        QVERIFY2(!said(reading).contains(u"warning"_s), qPrintable(said(reading)));
    }

    /// A tree of one language includes a file of several, and speaks the one asked for.
    void languages()
    {
        write(u"common.yaml"_s, common);
        write(u"lamp.tree.yaml"_s, treeWith("include: [common.yaml]\n"));
        const auto german = rules::readTreeFile(place(u"lamp.tree.yaml"_s), u"de"_s);
        QVERIFY(german && german->tree);
        QCOMPARE(german->tree->question(u"lamp"_s)->text, u"Brennt die Lampe?"_s);
        QVERIFY2(!said(*german).contains(u"missing"_s), qPrintable(said(*german)));
    }

    void hashCoversAll()
    {
        write(u"common.yaml"_s, common);
        const rules::Reading one = readMain("include: [common.yaml]\n");
        QVERIFY(one.tree);
        QVERIFY(one.tree->hash != base::sha256(treeWith("include: [common.yaml]\n")));
        QCOMPARE(readMain("include: [common.yaml]\n").tree->hash, one.tree->hash);
        write(u"common.yaml"_s, common + "# another remark\n");
        QVERIFY(readMain("include: [common.yaml]\n").tree->hash != one.tree->hash);
        write(u"other.yaml"_s, common);
        QVERIFY(readMain("include: [other.yaml]\n").tree->hash != one.tree->hash);
        QCOMPARE(one.tree->includes.size(), size_t(1));
        QCOMPARE(one.tree->includes.front().file, place(u"common.yaml"_s));
        QCOMPARE(one.tree->includes.front().hash, base::sha256(common));
    }

    /// Files that include files: from their own folder, each once.
    void nested()
    {
        write(u"shared/words/common.yaml"_s, common);
        write(u"shared/one.yaml"_s, "fixinclude: 1\ninclude: [words/common.yaml]\n");
        write(u"shared/two.yaml"_s, "fixinclude: 1\ninclude: [words/common.yaml]\n");
        const rules::Reading reading = readMain("include: [shared/one.yaml, shared/two.yaml]\n");
        QVERIFY2(reading.tree, qPrintable(said(reading)));
        QCOMPARE(reading.tree->includes.size(), size_t(3));
        QCOMPARE(reading.includes.size(), 3);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("include");
        QTest::addColumn<QString>("message");
        const QString below = u"lies beside the tree or in a folder below it"_s;
        QTest::newRow("out of the folder") << QByteArray("include: [../common.yaml]\n") << below;
        QTest::newRow("out and in again") << QByteArray("include: [a/../../common.yaml]\n") << below;
        QTest::newRow("absolute") << QByteArray("include: [/etc/hostname]\n") << below;
        QTest::newRow("of the program") << QByteArray("include: [':/rules/common.yaml']\n") << below;
        QTest::newRow("of Windows") << QByteArray("include: ['C:\\common.yaml']\n") << below;
        QTest::newRow("through a link") << QByteArray("include: [away/common.yaml]\n") << u"a link leads out of the folder"_s;
        QTest::newRow("a link itself") << QByteArray("include: [linked.yaml]\n") << u"symbolic link"_s;
        QTest::newRow("missing") << QByteArray("include: [nowhere.yaml]\n") << u"There is no such file."_s;
        QTest::newRow("a folder") << QByteArray("include: [away]\n") << u"cannot be included"_s;
        QTest::newRow("no list") << QByteArray("include: common.yaml\n") << u"must be a list of files"_s;
        QTest::newRow("empty list") << QByteArray("include: []\n") << u"must be a list of files"_s;
        QTest::newRow("no name") << QByteArray("include: [{a: b}]\n") << u"must be the name of a file"_s;
        QTest::newRow("itself in a circle") << QByteArray("include: [circle.yaml]\n") << u"in a circle (circle.yaml > round.yaml > circle.yaml)"_s;
        QTest::newRow("too deep") << QByteArray("include: [deep0.yaml]\n") << u"at most 4 deep"_s;
        QTest::newRow("too many") << QByteArray("include: [" + many() + "]\n") << u"at most 16 files"_s;
        QTest::newRow("too large") << QByteArray("include: [large0.yaml, large1.yaml]\n") << u"together larger than the 4 MB"_s;
        QTest::newRow("a tree") << QByteArray("include: [other.tree.yaml]\n") << u"begins with \"fixinclude: 1\""_s;
    }
    void refuses()
    {
        QFETCH(QByteArray, include);
        QFETCH(QString, message);
        QTemporaryDir elsewhere;
        writeTo(elsewhere.filePath(u"common.yaml"_s), common);
        QVERIFY(QFile::link(elsewhere.path(), place(u"away"_s)));
        QVERIFY(QFile::link(elsewhere.filePath(u"common.yaml"_s), place(u"linked.yaml"_s)));
        write(u"common.yaml"_s, common);
        write(u"circle.yaml"_s, "fixinclude: 1\ninclude: [round.yaml]\n");
        write(u"round.yaml"_s, "fixinclude: 1\ninclude: [circle.yaml]\n");
        for (int i = 0; i < 6; ++i)
            write(u"deep%1.yaml"_s.arg(i), "fixinclude: 1\ninclude: [deep" + QByteArray::number(i + 1) + ".yaml]\n");
        for (const QByteArray &name : many().split(','))
            write(QString::fromLatin1(name.trimmed()), "fixinclude: 1\n");
        for (int i = 0; i < 2; ++i)
            write(u"large%1.yaml"_s.arg(i), "fixinclude: 1\n" + QByteArray("# filling\n").repeated(300'000));
        write(u"other.tree.yaml"_s, treeWith({}));
        const rules::Reading reading = readMain(include);
        QVERIFY(!reading.tree);
        QVERIFY2(said(reading).contains(message), qPrintable(said(reading)));
    }

    /// A mistake inside is told with its own file, line, column and path.
    void placesInside()
    {
        write(u"shared/common.yaml"_s, QByteArray(common).replace("kind: yes-no", "kind: yesno"));
        const rules::Reading reading = readMain("include: [shared/common.yaml]\n");
        QVERIFY(!reading.tree);
        const auto found = std::ranges::find_if(reading.problems, [](const rules::Problem &problem) { return problem.message.contains(u"yesno"_s); });
        QVERIFY2(found != reading.problems.end(), qPrintable(said(reading)));
        QCOMPARE(found->where.file, place(u"shared/common.yaml"_s));
        QCOMPARE(found->where.line, 3);
        QCOMPARE(found->where.path, u"questions.lamp.kind"_s);
        write(u"shared/common.yaml"_s, "fixinclude: 1\nquestions: {a: [\n");
        const rules::Reading broken = readMain("include: [shared/common.yaml]\n");
        QVERIFY(std::ranges::any_of(broken.problems, [&](const rules::Problem &problem) { return problem.where.file == place(u"shared/common.yaml"_s); }));
    }

    /// What the parser reports and goes on after does not keep the rest from being told, with and without an include.
    void mistakesBesideAnInclude()
    {
        write(u"common.yaml"_s, common);
        write(u"lamp.tree.yaml"_s, treeWith("include: [common.yaml]\n").replace("go: D", "go: nowhere").replace("title: Lamp", "title: &a Lamp"));
        const auto reading = rules::readTreeFile(place(u"lamp.tree.yaml"_s));
        QVERIFY(reading);
        QVERIFY2(said(*reading).contains(u"anchors"_s) && said(*reading).contains(u"nowhere"_s), qPrintable(said(*reading)));
    }

    /// The same id twice would be two questions under one name.
    void sameIdTwice()
    {
        write(u"common.yaml"_s, common);
        const rules::Reading reading = readMain("include: [common.yaml]\nquestions:\n  lamp: {kind: yes-no, ask: \"Is it on?\"}\n");
        QVERIFY(!reading.tree);
        QVERIFY2(said(reading).contains(u"\"lamp\" is defined in an included file already"_s) && said(reading).contains(u"common.yaml:3:3"_s),
                 qPrintable(said(reading)));
    }

    /// A text that was never saved has no folder, and what lies in the folder of the process is none of its business.
    void notSavedYet()
    {
        const rules::Reading reading = rules::readTree(treeWith("include: [mine.yaml]\n"), u"new.tree.yaml"_s);
        QVERIFY2(said(reading).contains(u"save the tree first"_s), qPrintable(said(reading)));
    }

    /// A copy of a tree of the program, saved or not, needs no copy of what comes with the program; one beside it counts.
    void programsOwnFile()
    {
        const auto bytes = rules::readTreeBytes(rules::defaultTree());
        QVERIFY(bytes);
        const auto builtIn = rules::readTreeFile(rules::defaultTree());
        const rules::Reading unsaved = rules::readTree(*bytes, u"copy.tree.yaml"_s);
        QVERIFY2(unsaved.tree, qPrintable(said(unsaved)));
        QCOMPARE(unsaved.tree->hash, builtIn->tree->hash); // the same content is the same tree
        write(u"copy.tree.yaml"_s, *bytes);
        const auto copy = rules::readTreeFile(place(u"copy.tree.yaml"_s));
        QVERIFY(copy && copy->tree);
        QCOMPARE(copy->tree->hash, builtIn->tree->hash);
        QCOMPARE(copy->includes, QStringList{place(u"common.yaml"_s)}); // would be noticed when it is put there
        const auto own = rules::readTreeBytes(u":/rules/common.yaml"_s);
        write(u"common.yaml"_s, *own + "# Ours.\n");
        const auto changed = rules::readTreeFile(place(u"copy.tree.yaml"_s));
        QVERIFY(changed && changed->tree);
        QVERIFY(changed->tree->hash != builtIn->tree->hash);
        QCOMPARE(changed->tree->includes.front().file, place(u"common.yaml"_s));
    }

    void noTree()
    {
        write(u"common.yaml"_s, common);
        const auto reading = rules::readTreeFile(place(u"common.yaml"_s));
        QVERIFY(reading && !reading->tree);
        QVERIFY2(said(*reading).contains(u"trees include this file"_s), qPrintable(said(*reading)));
    }

    /// The trees that come with the program share what they ask alike.
    void builtIn()
    {
        for (const QString &file : rules::builtInTrees()) {
            const auto reading = rules::readTreeFile(file);
            QVERIFY(reading && reading->tree);
            QCOMPARE(reading->tree->includes.size(), size_t(1));
            QCOMPARE(reading->tree->includes.front().file, u":/rules/common.yaml"_s);
            QVERIFY(reading->tree->question(u"os"_s));
        }
    }

private:
    [[nodiscard]] static QByteArray many()
    {
        QByteArray names = "one0.yaml";
        for (int i = 1; i < 17; ++i)
            names += ", one" + QByteArray::number(i) + ".yaml";
        return names;
    }
    [[nodiscard]] QString place(const QString &name) const { return m_folder->filePath(name); }
    static void writeTo(const QString &path, const QByteArray &bytes)
    {
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    void write(const QString &name, const QByteArray &bytes) const { writeTo(place(name), bytes); }
    [[nodiscard]] rules::Reading readMain(const QByteArray &include) const
    {
        write(u"lamp.tree.yaml"_s, treeWith(include));
        const auto reading = rules::readTreeFile(place(u"lamp.tree.yaml"_s));
        return reading ? *reading : rules::Reading();
    }
    [[nodiscard]] static QString said(const rules::Reading &reading)
    {
        QStringList lines;
        for (const rules::Problem &problem : reading.problems)
            lines << problem.toString();
        return lines.join(u'\n');
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestIncludes)
#include "tst_includes.moc"
