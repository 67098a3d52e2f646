// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "walks/walkcase.h"
#include "workflow/workflow.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// Walks of the built-in tree: a folder a case. FIXWRIGHT_BLESS=1 (the target bless-walks) writes the references anew instead of comparing:
/// read the difference before you commit it.
class TestWalks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void walk_data();
    void walk();
    void reportSaysNothingTwice();
    void treeOfOnesOwnWalksAlike();
    void enoughCasesAndNoTwoAlike();
    void everyLeafAndEdgeIsReached();

private:
    std::shared_ptr<const engine::CompiledTree> m_compiledTree;
    QList<walks::WalkCase> m_cases;
    QMap<QString, walks::WalkResult> m_results;
};

namespace {

const QString casesFolder = QStringLiteral(FIXWRIGHT_SOURCE_DIR "/tests/walks/cases");
const QStringList references{u"outcome.txt"_s, u"diff.txt"_s, u"report.txt"_s};

bool blessing()
{
    return qEnvironmentVariableIntValue("FIXWRIGHT_BLESS") == 1;
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

bool bless(const QString &path, const QString &text)
{
    if (text.isEmpty())
        return !QFile::exists(path) || QFile::remove(path);
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0;
}

/// The first line that differs, with its number, for the message of a failing row.
QString firstDifference(const QString &actual, const QString &expected)
{
    const QStringList a = actual.split(u'\n');
    const QStringList b = expected.split(u'\n');
    for (qsizetype i = 0; i < qMax(a.size(), b.size()); ++i) {
        if (a.value(i) != b.value(i))
            return u"line %1:\n  now: %2\n  was: %3"_s.arg(i + 1).arg(a.value(i), b.value(i));
    }
    return u"the ends differ"_s;
}

QString edge(const rules::Step &step, size_t branch)
{
    const rules::Target &go = step.branches[branch].go;
    const bool otherwise = step.branches[branch].when.kind == rules::Condition::Kind::Always;
    return u"%1, %2 -> %3"_s.arg(step.id, otherwise ? u"otherwise"_s : u"branch %1"_s.arg(branch + 1),
                                 go.kind == rules::Target::Kind::NoMatch ? u"no match"_s : go.id);
}

} // namespace

void TestWalks::initTestCase()
{
    qputenv("TZ", "UTC");
    const auto opened = workflow::openTree({});
    QVERIFY(opened);
    QVERIFY(opened->compiledTree);
    m_compiledTree = opened->compiledTree;
    for (const QString &name : QDir(casesFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        const auto read = walks::readCase(casesFolder + u'/' + name);
        QVERIFY2(read, qPrintable(read ? QString() : read.error().toString()));
        m_cases << *read;
    }
}

void TestWalks::walk_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < m_cases.size(); ++i)
        QTest::newRow(qPrintable(m_cases[i].name)) << i;
}

void TestWalks::walk()
{
    QFETCH(const int, index);
    const walks::WalkCase &walkCase = m_cases[index];
    const auto result = walks::runCase(m_compiledTree, walkCase);
    QVERIFY2(result, qPrintable(result ? QString() : result.error().toString()));
    m_results.insert(walkCase.name, *result);
    for (const QString &name : references) {
        const QString path = walkCase.folder + u'/' + name;
        const QString text = result->files.value(name);
        if (blessing()) {
            QVERIFY2(bless(path, text), qPrintable(path));
            continue;
        }
        const QString reference = textOf(path);
        QVERIFY2(text == reference, qPrintable(u"%1 is not what it was, %2\n(%3)"_s.arg(name, firstDifference(text, reference), walkCase.because)));
    }
}

/// No sentence of more than forty characters stands twice in a report.
void TestWalks::reportSaysNothingTwice()
{
    QStringList twice;
    static const QRegularExpression ends(u"(?<=[.!?])\\s+|\\n"_s);
    for (const auto &[name, result] : m_results.asKeyValueRange()) {
        QSet<QString> said;
        const auto say = [&](const QString &text) {
            for (const QString &sentence : text.split(ends)) {
                if (sentence.size() <= 40 || sentence.count(u' ') < 4)
                    continue;
                if (said.contains(sentence))
                    twice << name + u": "_s + sentence;
                said.insert(sentence);
            }
        };
        for (const report::Section &section : result.report.sections) {
            for (const report::Block &block : section.blocks) {
                say(block.text);
                for (const QStringList &row : block.rows) {
                    for (const QString &cell : row)
                        say(cell);
                }
            }
        }
    }
    QVERIFY2(twice.isEmpty(), qPrintable(twice.join(u'\n')));
}

/// The content of the built-in tree in a file of somebody's own: nothing may be wired to the tree that comes with the program.
void TestWalks::treeOfOnesOwnWalksAlike()
{
    if (blessing())
        QSKIP("the references are written anew");
    const auto bytes = rules::readTreeBytes(m_compiledTree->tree().file);
    QVERIFY(bytes);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"mine.tree.yaml"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(*bytes) == bytes->size());
    file.close();
    const auto opened = workflow::openTree(path);
    QVERIFY(opened && opened->compiledTree);
    QVERIFY(!opened->compiledTree->tree().isBuiltIn());
    for (const walks::WalkCase &each : std::as_const(m_cases)) {
        const auto result = walks::runCase(opened->compiledTree, each);
        QVERIFY2(result, qPrintable(each.name));
        for (const QString &name : references) {
            const QString expected = textOf(each.folder + u'/' + name);
            const QString actual = result->files.value(name);
            QVERIFY2(actual == expected, qPrintable(u"%1/%2: %3"_s.arg(each.name, name, firstDifference(actual, expected))));
        }
    }
}

void TestWalks::enoughCasesAndNoTwoAlike()
{
    QVERIFY(m_cases.size() >= 40);
    QMap<QByteArray, QString> seen;
    for (const walks::WalkCase &walkCase : std::as_const(m_cases)) {
        const QString twin = seen.value(walkCase.question());
        QVERIFY2(twin.isEmpty(), qPrintable(u"%1 and %2 ask the same"_s.arg(twin, walkCase.name)));
        seen.insert(walkCase.question(), walkCase.name);
    }
}

void TestWalks::everyLeafAndEdgeIsReached()
{
    if (m_results.size() < m_cases.size())
        QSKIP("only some of the cases were run");
    QSet<QString> edges;
    QSet<QString> diagnoses;
    const rules::Tree &tree = m_compiledTree->tree();
    for (const walks::WalkResult &result : std::as_const(m_results)) {
        for (const engine::PathStep &visit : result.findings.path.trail) {
            if (visit.branch < 0)
                break; // from here on the case does not say which way
            edges.insert(edge(*tree.step(visit.step), static_cast<size_t>(visit.branch)));
        }
        if (result.findings.match())
            diagnoses.insert(result.findings.match()->diagnosis);
    }
    QStringList missing;
    for (const rules::Step &step : tree.steps) {
        for (size_t i = 0; i < step.branches.size(); ++i) {
            if (!edges.contains(edge(step, i)))
                missing << edge(step, i);
        }
    }
    for (const rules::Diagnosis &diagnosis : tree.diagnoses) {
        if (!diagnoses.contains(diagnosis.id))
            missing << u"a match of "_s + diagnosis.id;
    }
    QVERIFY2(missing.isEmpty(), qPrintable(u"reached by no case:\n  "_s + missing.join(u"\n  "_s)));
}

QTEST_GUILESS_MAIN(TestWalks)
#include "tst_walks.moc"
