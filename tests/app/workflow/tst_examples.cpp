// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "rules/library.h"
#include "workflow/examples.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QByteArray start = "fixtree: 1\nid: t\ntitle: T\nversion: \"1\"\nno-match: N.\narticles: {A: {title: A}}\n"
                         "questions:\n"
                         "  off: {kind: yes-no, ask: Is it off}\n"
                         "  other: {kind: yes-no, ask: Is the other there, detect: {service: Other}}\n"
                         "facts:\n"
                         "  start: {title: Start, detect: {registry: 'SYSTEM\\CurrentControlSet\\Services\\A', value: Start}}\n"
                         "start: s\n"
                         "steps:\n"
                         "  s: {ask: off, branches: [{is: yes, go: more}], otherwise: no-match}\n"
                         "  more: {ask: other, branches: [{is: no, when: {fact: {start: {from: 3}}}, go: d}], otherwise: no-match}\n"
                         "diagnoses:\n"
                         "  d:\n"
                         "    title: D\n"
                         "    articles: [A]\n"
                         "    remedies:\n"
                         "      on:\n"
                         "        title: Switch it on\n"
                         "        risk: low\n"
                         "        actions:\n"
                         "          - registry.set: {key: 'SYSTEM\\CurrentControlSet\\Services\\A', value: Start, type: REG_DWORD, data: 2}\n"
                         "          - registry.delete: {key: 'SYSTEM\\CurrentControlSet\\Services\\A', value: Off}\n"
                         "          - file.replace: {file: 'System32\\a.dll', source: The disk, minimum-version: \"2\"}\n"
                         "          - file.check: {file: 'System32\\b.dll', rows: [{processor: intel, date: 2000-01-01}]}\n"
                         "          - manual: Look at it.\n"
                         "          - restart: Now.\n"
                         "cases:\n"
                         "  one:\n";

const QByteArray answers = "    answers: {off: yes}\n"; ///< the machine tells whether the other service is there

const QByteArray key = "key: 'SYSTEM\\CurrentControlSet\\Services\\A'";
const QByteArray a = "{" + key + ", value: Start, type: REG_DWORD, data: 4}";
const QByteArray off = ", {" + key + ", value: Off, type: REG_SZ, data: \"yes\"}";
const QByteArray oldFile = "{file: 'System32\\a.dll', version: \"1.0\", processor: intel}";
const QByteArray whole = "[{" + key + ", value: Start, becomes: 2}, {" + key
                         + ", value: Off, becomes: absent}, {replace: 'System32\\a.dll'}, {check: 'System32\\b.dll'}, manual, restart]";

QByteArray on(const QByteArray &registry, const QByteArray &files = "[" + oldFile + "]")
{
    return "    machine: {registry: [" + registry + "], files: " + files + "}\n";
}

QByteArray expect(const QByteArray &plan)
{
    return "    expect: {outcome: match, diagnosis: d, plan: " + plan + "}\n";
}

} // namespace

/// The cases of a tree that hold a machine and expect a plan.
class TestExamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plan_data();
    void plan();
    void filesThatMove();
    void planIsCovered();
    void shippedTreesExpectTheirPlans();
};

void TestExamples::plan_data()
{
    QTest::addColumn<QByteArray>("rest");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &rest, const QString &says) { QTest::newRow(name) << rest << says; };
    row("as expected", on(a + off) + expect(whole), {});
    row("another number", on(a + off) + expect(QByteArray(whole).replace("becomes: 2", "becomes: 3")),
        u"change 1: expected: SYSTEM\\CurrentControlSet\\Services\\A, Start to become 3; found: it becomes 2"_s);
    row("number in hexadecimal", on(a + off) + expect(QByteArray(whole).replace("becomes: 2", "becomes: \"0x2\"")), {});
    row("any data", on(a + off) + expect(QByteArray(whole).replace(", becomes: 2", "")), {});
    row("what is not there is not deleted", on(a) + expect(whole),
        u"change 2: expected: SYSTEM\\CurrentControlSet\\Services\\A, Off to become absent; found: it is not there"_s);
    row("a value that stays", on(a + off) + expect("[{" + key + ", value: Other, becomes: 1}]"),
        u"change 1: expected: SYSTEM\\CurrentControlSet\\Services\\A, Other to become 1; found: it is not there"_s);
    row("deleted, not set", on(a + off) + expect(QByteArray(whole).replace("becomes: absent", "becomes: no")),
        u"change 2: expected: SYSTEM\\CurrentControlSet\\Services\\A, Off to become no; found: it becomes absent"_s);
    row("another order", on(a + off) + expect("[{replace: 'System32\\a.dll'}]"),
        u"change 1: expected: System32\\a.dll to be replaced; found: it is SYSTEM\\ControlSet001\\Services\\A, Start becomes 2"_s);
    row("too short", on(a + off) + expect(QByteArray(whole).replace(", restart]", "]")), u"change 6 is not expected: a restart"_s);
    row("too long", on(a + off) + expect(QByteArray(whole).replace(", restart]", ", restart, manual]")),
        u"change 7: expected: a step by hand; found: the plan ends before it"_s);
    row("a step by hand instead", on(a + off) + expect(QByteArray(whole).replace("manual, restart", "restart, manual")),
        u"change 5: expected: a restart; found: it is a step by hand (Look at it.)"_s);
    row("the file is new enough",
        on(a + off, "[{file: 'System32\\a.dll', version: \"2.0\"}]") + expect(QByteArray(whole).replace("{replace: 'System32\\a.dll'}, ", "")), {});
    row("the file is not there", on(a + off, "[]") + expect("refused"), {});
    row("refused against all expectation", on(a + off, "[]") + expect(whole),
        u"expected: a plan; found: the plan is refused (System32\\a.dll is not on this machine, so there is nothing to replace. The tree does not allow to put a missing file in place (accept: missing).)"_s);
    row("not nothing", on(a + off) + expect("nothing"),
        u"expected: nothing to do; found: there is something to do: SYSTEM\\ControlSet001\\Services\\A, Start becomes 2"_s);
    row("not refused", on(a + off) + expect("refused"),
        u"expected: a refused plan; found: there is something to do: SYSTEM\\ControlSet001\\Services\\A, Start becomes 2"_s);
    row("nothing",
        "    facts: {start: 4}\n" + on("{" + key + ", value: Start, type: REG_DWORD, data: 2}", "[{file: 'System32\\a.dll', version: \"2.0\"}]")
            + expect("nothing"),
        {});
    row("no machine",
        "    answers: {off: yes, other: no}\n    facts: {start: 4}\n"
            + expect("[{" + key + ", value: Start}, {" + key + ", value: Off}, {replace: 'System32\\a.dll'}, {check: 'System32\\b.dll'}, manual, restart]"),
        {});
    // What the machine tells, and that the case's own word counts more.
    row("a service is a key", on(a + off + ", {key: 'SYSTEM\\CurrentControlSet\\Services\\Other'}") + "    expect: {outcome: none}\n", {});
    row("fact of the machine", on("{" + key + ", value: Start, type: REG_DWORD, data: 2}") + "    expect: {outcome: none}\n", {});
    row("fact of the case", "    facts: {start: 2}\n" + on(a) + "    expect: {outcome: none}\n", {});
}

void TestExamples::plan()
{
    QFETCH(QByteArray, rest);
    QFETCH(QString, says);
    const auto reading = rules::readTree(start + (rest.contains("answers:") ? QByteArray() : answers) + rest, u"tree"_s);
    QVERIFY2(reading.tree, reading.problems.empty() ? "" : qPrintable(reading.problems.front().toString()));
    const workflow::ExampleRun run = workflow::runExamples(engine::CompiledTree(reading.tree));
    QCOMPARE(run.results.size(), size_t(1));
    QCOMPARE(run.results.front().says, says);
    QCOMPARE(run.results.front().passed, says.isEmpty());
}

/// Whatever becomes of a file is written with "replace", named by the file that changes.
void TestExamples::filesThatMove()
{
    const QByteArray tree
        = QByteArray(start).replace("          - restart: Now.\n", "          - file.rename: {file: 'System32\\c.dll', to: 'System32\\c.bak'}\n"
                                                                   "          - file.copy: {file: 'System32\\d.dll', to: 'System32\\e.dll'}\n"
                                                                   "          - file.delete: {file: 'System32\\f.dll'}\n"
                                                                   "          - ini.set: {file: win.ini, section: windows, key: load, value: a}\n");
    const QByteArray files = "[" + oldFile + ", {file: 'System32\\c.dll'}, {file: 'System32\\d.dll'}, {file: 'System32\\f.dll'}, {file: win.ini}]";
    const auto says = [&](const QByteArray &last) {
        const QByteArray moved = ", {replace: 'System32\\c.dll'}, {replace: 'System32\\e.dll'}, {replace: 'System32\\f.dll'}, {replace: '" + last + "'}]";
        const auto reading = rules::readTree(tree + answers + on(a + off, files) + expect(QByteArray(whole).replace(", restart]", moved)), u"tree"_s);
        return reading.tree ? workflow::runExamples(engine::CompiledTree(reading.tree)).results.front().says : reading.problems.front().toString();
    };
    QCOMPARE(says("win.ini"), QString());
    QCOMPARE(says("system.ini"), u"change 9: expected: system.ini to be replaced; found: it is win.ini is replaced"_s);
}

void TestExamples::planIsCovered()
{
    const auto unreached = [](const QByteArray &rest) {
        return workflow::runExamples(engine::CompiledTree(rules::readTree(start + answers + rest, u"tree"_s).tree)).unreached.plans;
    };
    QCOMPARE(unreached(on(a + off) + expect(whole)), QStringList());
    QCOMPARE(unreached(on(a + off) + "    expect: {outcome: match, diagnosis: d}\n"), QStringList{u"d/on"_s});
}

void TestExamples::shippedTreesExpectTheirPlans()
{
    for (const QString &file : rules::builtInTrees()) {
        const auto reading = rules::readTreeFile(file);
        QVERIFY(reading && reading->tree);
        const workflow::ExampleRun run = workflow::runExamples(engine::CompiledTree(reading->tree));
        for (const workflow::ExampleResult &result : run.results)
            QVERIFY2(result.passed, qPrintable(u"%1: %2"_s.arg(result.id, result.says)));
        QCOMPARE(run.unreached.plans, QStringList());
    }
}

QTEST_GUILESS_MAIN(TestExamples)
#include "tst_examples.moc"
