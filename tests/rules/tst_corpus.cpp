// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "rules/corpus.h"
#include "rules/library.h"
#include "rules/reader.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// The reader and the checker over files: every broken tree is refused with the expected first line, every accepted one gives a tree
/// and exactly the expected warnings.
class TestCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void broken_data()
    {
        addFiles(u"broken"_s);
        QVERIFY2(corpus::files(u"broken"_s).size() >= 60, "the corpus has shrunk");
    }
    void broken()
    {
        QFETCH(QString, path);
        const QByteArray bytes = corpus::bytesOf(path);
        const rules::Reading reading = rules::readTree(bytes, u"tree"_s);
        QVERIFY(reading.hasErrors());
        QVERIFY(!reading.tree);
        const QStringList expected = corpus::remarks(bytes, u"expect"_s);
        QVERIFY(!expected.isEmpty());
        for (qsizetype i = 0; i < expected.size(); ++i)
            QCOMPARE(reading.problems.at(static_cast<size_t>(i)).toString(), u"tree:"_s + expected[i]);
        const bool isSlip = path.contains(QRegularExpression(u"/25\\d+-"_s)); // of the pen: each is one error, where it was made
        if (isSlip)
            QCOMPARE(std::ssize(reading.problems), expected.size());
    }

    void accepted_data() { addFiles(u"accepted"_s); }
    void accepted()
    {
        QFETCH(QString, path);
        const QByteArray bytes = corpus::bytesOf(path);
        const rules::Reading reading = rules::readTree(bytes, u"tree"_s);
        QStringList said;
        for (const rules::Problem &problem : reading.problems)
            said << problem.toString();
        QStringList expected;
        for (const QString &warning : corpus::remarks(bytes, u"warns"_s))
            expected << u"tree:"_s + warning;
        QCOMPARE(said, expected);
        QVERIFY(reading.tree);
    }

    void everyErrorInOneRun()
    {
        QByteArray bytes = corpus::bytesOf(corpus::folder(u"accepted/warns-gap.tree.yaml"_s));
        bytes.replace("is: red", "is: rde").replace("go: count", "go: cuont").replace("kind: yes-no", "kind: yesno").replace("title: Empty", "titel: Empty");
        const rules::Reading reading = rules::readTree(bytes, u"tree"_s);
        QStringList errors;
        for (const rules::Problem &problem : reading.problems) {
            if (problem.severity == rules::Problem::Severity::Error)
                errors << problem.where.path;
        }
        QCOMPARE(errors, QStringList({u"questions.jam.kind"_s, u"steps.look.branches[0].is"_s, u"steps.look.branches[0].go"_s, u"diagnoses.empty.titel"_s}));
    }

    void atMostFiftyErrors()
    {
        QByteArray bytes = "fixtree: 1\nid: many\ntitle: Many\nversion: \"1\"\nno-match: None.\nstart: s\nsteps:\n  s:\n    branches:\n";
        for (int i = 0; i < 200; ++i)
            bytes += "      - {when: {q" + QByteArray::number(i) + ": a}, go: nowhere}\n";
        bytes += "diagnoses: {}\n";
        QCOMPARE(rules::readTree(bytes, u"tree"_s).problems.size(), size_t(50));
    }

    /// What the cookbook shows stands so in a tree that is run.
    void cookbookIsTakenFromTrees()
    {
        const auto withoutIndents = [](const QString &text) {
            QStringList lines;
            for (const QString &line : text.split(u'\n'))
                lines << line.trimmed();
            return lines.join(u'\n');
        };
        QString trees;
        for (const QString &folder : {u"../../rules"_s, u"../articles"_s}) {
            for (const QString &file : corpus::files(folder))
                trees += withoutIndents(QString::fromUtf8(corpus::bytesOf(file))) + u'\n';
        }
        const QStringList parts = QString::fromUtf8(corpus::bytesOf(corpus::folder(u"../../rules/COOKBOOK.md"_s))).split(u"```"_s);
        int shown = 0;
        for (const QString &part : parts) {
            if (!part.startsWith(u"yaml\n"_s))
                continue;
            QVERIFY2(trees.contains(withoutIndents(part.sliced(5))), qPrintable(part));
            ++shown;
        }
        QVERIFY(shown >= 12);
    }

    void manualShowsAGoodTree()
    {
        const QString manual = QString::fromUtf8(corpus::bytesOf(corpus::folder(u"../../rules/README.md"_s)));
        int trees = 0;
        for (const QString &block : manual.split(u"```"_s)) {
            if (!block.startsWith(u"yaml\nfixtree: 1\n"_s))
                continue;
            const rules::Reading reading = rules::readTree(block.sliced(5).toUtf8(), u"README"_s);
            QVERIFY2(reading.problems.empty(), reading.problems.empty() ? "" : qPrintable(reading.problems.front().toString()));
            ++trees;
        }
        QCOMPARE(trees, 1);
    }

    void builtInTreesAreGood()
    {
        const QStringList trees = rules::builtInTrees();
        QVERIFY(!trees.isEmpty());
        QCOMPARE(rules::defaultTree(), trees.first());
        for (const QString &file : trees) {
            const base::Result<rules::Reading> reading = rules::readTreeFile(file);
            QVERIFY(reading);
            QStringList said;
            for (const rules::Problem &problem : reading->problems)
                said << problem.toString();
            QCOMPARE(said, QStringList());
            QVERIFY(reading->tree->isBuiltIn());
        }
    }

private:
    static void addFiles(const QString &folder)
    {
        QTest::addColumn<QString>("path");
        const QStringList paths = corpus::files(folder);
        QVERIFY(!paths.isEmpty());
        for (const QString &path : paths)
            QTest::newRow(qPrintable(path.section(u'/', -1).section(u'.', 0, 0))) << path;
    }
};

QTEST_APPLESS_MAIN(TestCorpus)
#include "tst_corpus.moc"
