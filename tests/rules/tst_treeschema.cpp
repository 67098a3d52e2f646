// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "rules/corpus.h"
#include "rules/reader.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// resources/tree.schema.json and the reader agree about structure: what the reader takes the schema takes, and what the corpus marks
/// as `# schema: rejects` both refuse. What a schema cannot know (ids, places, ways) is marked `accepts`, what is YAML's own business
/// `any`. The other side is Debian's `jv` (package jsonschema-jv).
class TestTreeSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_jv = QStandardPaths::findExecutable(u"jv"_s);
        if (m_jv.isEmpty())
            QSKIP("the program jv is missing: install the package jsonschema-jv");
    }

    void agrees_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<bool>("accepted");
        for (const QString &path : corpus::files(u"accepted"_s))
            QTest::newRow(qPrintable(path.section(u'/', -1))) << path << true;
        for (const QString &path : corpus::files(u"../../rules"_s))
            QTest::newRow(qPrintable(path.section(u'/', -1))) << path << true;
        for (const QString &path : corpus::files(u"broken"_s)) {
            const QStringList marks = corpus::remarks(corpus::bytesOf(path), u"schema"_s);
            QCOMPARE(marks.size(), 1);
            if (marks.first() != u"any"_s)
                QTest::newRow(qPrintable(path.section(u'/', -1))) << path << (marks.first() == u"accepts"_s);
        }
    }
    void agrees()
    {
        QFETCH(QString, path);
        QFETCH(bool, accepted);
        // jv reads a bare date as YAML 1.1's timestamp, which JSON does not know.
        QString text = QString::fromUtf8(corpus::bytesOf(path));
        text.replace(QRegularExpression(uR"(: (\d{4}-\d{2}-\d{2})\b)"_s), uR"(: "\1")"_s);
        QTemporaryDir folder;
        QFile copy(folder.filePath(u"tree.yaml"_s));
        QVERIFY(copy.open(QIODevice::WriteOnly));
        copy.write(text.toUtf8());
        copy.close();

        QProcess jv;
        jv.setProcessChannelMode(QProcess::MergedChannels);
        jv.start(m_jv, {QStringLiteral(FIXWRIGHT_SOURCE_DIR "/resources/tree.schema.json"), copy.fileName()});
        QVERIFY(jv.waitForFinished());
        QCOMPARE(jv.exitStatus(), QProcess::NormalExit);
        const QByteArray output = jv.readAll();
        QVERIFY2((jv.exitCode() == 0) == accepted, output.constData());
    }

private:
    QString m_jv;
};

QTEST_GUILESS_MAIN(TestTreeSchema)
#include "tst_treeschema.moc"
