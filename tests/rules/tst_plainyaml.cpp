// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "rules/comparedocuments.h"
#include "rules/corpus.h"
#include "rules/parse.h"
#include "rules/plainyaml.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// The quick reader gives what yaml-cpp gives, or nothing.
class TestPlainYaml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agrees_data()
    {
        QTest::addColumn<QString>("path");
        for (const QString &folder : {u"accepted"_s, u"broken"_s, u"../../rules"_s}) {
            for (const QString &path : corpus::files(folder))
                QTest::newRow(qPrintable(path.section(u'/', -1))) << path;
        }
    }
    void agrees()
    {
        QFETCH(QString, path);
        QCOMPARE(corpus::disagreement(corpus::bytesOf(path)), QString());
    }

    /// Signs of YAML put in, and in place of what stands there, all over a few trees. The fuzzer looks further.
    void agreesWhenChanged_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *name : {"accepted/every-key", "accepted/ways-of-writing", "accepted/languages", "accepted/warns-overlap"})
            QTest::newRow(name) << corpus::folder(QString::fromLatin1(name) + u".tree.yaml"_s);
    }
    void agreesWhenChanged()
    {
        QFETCH(QString, path);
        const QByteArray whole = corpus::bytesOf(path);
        const qsizetype stride = std::max<qsizetype>(1, whole.size() / 100);
        for (qsizetype at = 0; at < whole.size(); at += stride) {
            for (const char *with : {"", " ", "\n", ":", ": ", "-", "- ", "#", " #", "?", "'", "\"", "\\", "{", "}", "[", "]", ",", "|", ">", "&", "*", "!", "~", "null", "%", "@", "\n\n", "---\n"}) {
                QByteArray changed = whole;
                changed.replace(at, 1, with);
                const QString why = corpus::disagreement(changed);
                QVERIFY2(why.isEmpty(), qPrintable(u"byte %1 replaced by [%2]: %3"_s.arg(at).arg(QString::fromLatin1(with), why)));
                changed = whole;
                changed.insert(at, with);
                const QString whyInserted = corpus::disagreement(changed);
                QVERIFY2(whyInserted.isEmpty(), qPrintable(u"[%2] before byte %1: %3"_s.arg(at).arg(QString::fromLatin1(with), whyInserted)));
            }
        }
    }

    /// Otherwise the speed would be gone without anybody noticing.
    void takesTheTreesThatWeShip()
    {
        const QStringList paths = corpus::files(u"../../rules"_s) + QStringList{corpus::folder(u"accepted/every-key.tree.yaml"_s)};
        for (const QString &path : paths) {
            rules::Document document(corpus::bytesOf(path), path);
            QVERIFY2(rules::readPlainYaml(document), qPrintable(path));
        }
    }

    void leavesNothingBehind()
    {
        rules::Document document("a: 1\nb: *a\n", u"tree"_s);
        QVERIFY(!rules::readPlainYaml(document));
        QVERIFY(document.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestPlainYaml)
#include "tst_plainyaml.moc"
