// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "report/treediff.h"
#include "rules/reader.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray shipped(const QString &name)
{
    QFile file(QStringLiteral(FIXWRIGHT_SOURCE_DIR "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList differences(const QByteArray &older, const QByteArray &newer)
{
    const rules::Reading one = rules::readTree(older, u"old"_s);
    const rules::Reading other = rules::readTree(newer, u"new"_s);
    if (!one.tree || !other.tree)
        return {(one.tree ? other : one).problems.front().toString()};
    QStringList says;
    for (const report::TreeDifference &difference : report::compare(*one.tree, *other.tree)) {
        for (const QString &sentence : difference.says)
            says << difference.about + u": "_s + sentence;
    }
    return says;
}

} // namespace

/// What a reviewer is told of two versions of a tree: each change of meaning, and nothing else.
class TestTreeDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameTreesMeanTheSame_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *file :
             {"rules/nt4-dll-initialization.tree.yaml", "rules/windows-network-printing.tree.yaml", "tests/rules/accepted/every-key.tree.yaml"})
            QTest::newRow(file) << QString::fromLatin1(file);
    }

    void sameTreesMeanTheSame()
    {
        QFETCH(QString, file);
        const QByteArray tree = shipped(file);
        QVERIFY(!tree.isEmpty());
        QCOMPARE(differences(tree, tree), QStringList());
        // Comments and the ends of lines say nothing.
        QCOMPARE(differences(tree, "# read again\n" + QByteArray(tree).replace("\n", "\r\n")), QStringList());
    }

    void oneChange_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QStringList>("says");
        const auto row = [](const char *name, const char *before, const char *after, const QStringList &says) {
            QTest::newRow(name) << QByteArray(before) << QByteArray(after) << says;
        };
        row("nothing", "title: A", "title: A", {});
        row("a text", "cause: It is broken", "cause: \"It's broken: really\"", {u"Diagnosis d: Reads otherwise: cause."_s});
        row("the same text, quoted", "cause: It is broken", "cause: 'It is broken'", {});
        row("leads elsewhere", "- {is: red, go: d}", "- {is: red, go: no-match}",
            {u"Step look: A way leads elsewhere: Colour? is: Red: to no-match instead of Colour? is: Red: to d."_s});
        row("an answer more", "      red: Red\n", "      red: Red\n      blue: Blue\n", {u"Question lamp: It has a new answer: blue."_s});
        row("read elsewhere", "value: Start}}", "value: Other}}", {u"Fact spooler: It is read from another place, or otherwise."_s});
        row("needs more", "    requires: [{when: {lamp: red}, says: It is red}]",
            "    requires: [{when: {lamp: red}, says: It is red}, {when: {pages: {from: 5}}, says: Many wait}]",
            {u"Diagnosis d: It now also needs: Many wait (How many? is at least 5)."_s});
        row("other data", "type: REG_DWORD, data: 2}", "type: REG_DWORD, data: 4}",
            {u"Remedy clear of d: It does something else: Set SYSTEM\\CurrentControlSet\\Services\\Spooler, Start to 4. Before: Set "
             "SYSTEM\\CurrentControlSet\\Services\\Spooler, Start to 2."_s});
        row("another type", "type: REG_DWORD, data: 2}", "type: REG_SZ, data: 2}",
            {u"Remedy clear of d: It does something else: Set SYSTEM\\CurrentControlSet\\Services\\Spooler, Start to 2. Before: Set "
             "SYSTEM\\CurrentControlSet\\Services\\Spooler, Start to 2."_s});
        row("a deletion", "          - manual: Look", "          - registry.delete-key: {key: 'SOFTWARE\\Acme'}\n          - manual: Look",
            {u"Remedy clear of d: It now also does: Delete the key SOFTWARE\\Acme with all below it."_s,
             u"Remedy clear of d: Its changes are made in another order: SYSTEM\\CurrentControlSet\\Services\\Spooler, Start; Delete the key SOFTWARE\\Acme with all below it; By hand: Look."_s});
        row("risk", "risk: low", "risk: high", {u"Remedy clear of d: Its risk is high instead of low."_s});
        row("weight", "says: Many, weight: 2", "says: Many, weight: 9",
            {u"Diagnosis d: Evidence for it weighs differently: Many (How many? is at least 9), weight 9 instead of Many (How many? is at least 9), weight 2."_s});
        row("range", "maximum: 99", "maximum: 50", {u"Question pages: It is answered otherwise: number from 0 to 50 instead of number from 0 to 99."_s});
        row("a placeholder of ours in a text of theirs", "says: It is red}", "says: 'It is %1, %2 and %L1'}",
            {u"Diagnosis d: It now also needs: It is %1, %2 and %L1 (Colour? is: Red)."_s,
             u"Diagnosis d: It does not need any more: It is red (Colour? is: Red)."_s});
    }

    void oneChange()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QStringList, says);
        const QByteArray tree = R"(fixtree: 1
id: t
title: A
version: "1"
no-match: Ask.
articles: {HD-1: {title: One}}
questions:
  lamp:
    kind: choice
    ask: Colour?
    options:
      red: Red
      green: Green
  pages: {kind: number, ask: "How many?", minimum: 0, maximum: 99}
facts:
  spooler: {title: Spooler, detect: {registry: 'SYSTEM\CurrentControlSet\Services\Spooler', value: Start}}
start: look
steps:
  look:
    ask: lamp
    branches:
      - {is: red, go: d}
    otherwise: no-match
diagnoses:
  d:
    title: D
    cause: It is broken
    articles: [HD-1]
    requires: [{when: {lamp: red}, says: It is red}]
    evidence: {for: [{when: {pages: {from: 9}}, says: Many, weight: 2}, {when: {fact: {spooler: 2}}, says: It starts}]}
    remedies:
      clear:
        title: Clear
        risk: low
        actions:
          - registry.set: {key: 'SYSTEM\CurrentControlSet\Services\Spooler', value: Start, type: REG_DWORD, data: 2}
          - manual: Look
)";
        QVERIFY(tree.contains(before));
        QCOMPARE(differences(tree, QByteArray(tree).replace(before, after)), says);
    }

    /// Every diagnosis, remedy and step that is taken away is named, from either side.
    void nothingIsOverlooked()
    {
        const rules::Reading reading = rules::readTree(shipped(u"rules/nt4-dll-initialization.tree.yaml"_s), u"t"_s);
        QVERIFY(reading.tree);
        for (size_t i = 0; i < reading.tree->diagnoses.size(); ++i) {
            rules::Tree less = *reading.tree;
            less.diagnoses.erase(less.diagnoses.begin() + static_cast<std::ptrdiff_t>(i));
            const auto gone = report::compare(*reading.tree, less);
            const rules::Diagnosis &diagnosis = reading.tree->diagnoses[i];
            QCOMPARE(gone.size(), 1 + diagnosis.remedies.size());
            QCOMPARE(gone.front().about, u"Diagnosis "_s + diagnosis.id);
            QVERIFY(gone.front().says.front().startsWith(u"It is gone"_s));
            QVERIFY(report::compare(less, *reading.tree).front().says.front().startsWith(u"It is new"_s));
        }
        for (size_t i = 0; i < reading.tree->steps.size(); ++i) {
            rules::Tree other = *reading.tree;
            other.steps[i].branches.back().go = {rules::Target::Kind::Step, u"elsewhere"_s};
            const auto found = report::compare(*reading.tree, other);
            QCOMPARE(found.size(), 1u);
            QCOMPARE(found.front().about, u"Step "_s + other.steps[i].id);
        }
    }
};

QTEST_GUILESS_MAIN(TestTreeDiff)
#include "tst_treediff.moc"
