// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/brief.h"
#include "walks/walkcase.h"
#include "workflow/workflow.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

/// What `fixwright diagnose` says on one screen, for every walk of the built-in tree and for who knows next to nothing. FIXWRIGHT_SHOW=1 prints it.
class TestBrief : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void oneScreen_data();
    void oneScreen();
    void keptAnswerIsTold();
    void healthyTextStaysWhole();

private:
    [[nodiscard]] QStringList linesOf(const walks::WalkCase &walkCase) const;

    std::shared_ptr<const engine::CompiledTree> m_compiledTree;
    std::vector<walks::WalkCase> m_cases;
};

namespace {

constexpr int width = 80;

walks::WalkCase asked(const QString &name, const QMap<QString, QString> &answers)
{
    walks::WalkCase made;
    made.name = name;
    made.answers = answers;
    return made;
}

} // namespace

void TestBrief::initTestCase()
{
    qputenv("TZ", "UTC");
    const auto opened = workflow::openTree({});
    QVERIFY(opened && opened->compiledTree);
    m_compiledTree = opened->compiledTree;
    const QString folder = QStringLiteral(FIXWRIGHT_SOURCE_DIR "/tests/walks/cases/");
    for (const QString &name : QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name)) {
        auto read = walks::readCase(folder + name);
        QVERIFY2(read, qPrintable(name));
        m_cases.push_back(std::move(*read));
    }
    m_cases.push_back(asked(u"nothing-said"_s, {}));
    m_cases.push_back(asked(u"only-another-dll"_s, {{u"message"_s, u"kernel32.dll failed to initialize"_s}}));
    m_cases.push_back(asked(u"only-near"_s, {{u"message"_s, u"user23.dll failed to initialize"_s}}));
    m_cases.push_back(asked(u"only-the-sentence"_s, {{u"message"_s, u"The process is terminating abnormally."_s}}));
    m_cases.push_back(asked(u"only-2186"_s, {{u"message"_s, u"Error 2186"_s}}));
    m_cases.push_back(asked(u"hp-at-a-service"_s, {{u"os"_s, u"nt4-workstation"_s},
                                                   {u"service-pack"_s, u"sp6a"_s},
                                                   {u"products"_s, u"hp-ntlock,srp"_s},
                                                   {u"message"_s, u"The HPGate service failed to start"_s},
                                                   {u"context"_s, u"service-start"_s}}));
    QMap<QString, QString> unknown;
    for (const rules::Question &question : m_compiledTree->tree().questions)
        unknown.insert(question.id, u"unknown"_s);
    m_cases.push_back(asked(u"nobody-knows-anything"_s, unknown));
    const QString long_ = u"Initialization of the dynamic link library C:\\WINNT\\system32\\user32.dll failed. "_s.repeated(30);
    m_cases.push_back(asked(u"long-message"_s, {{u"message"_s, long_}}));
}

QStringList TestBrief::linesOf(const walks::WalkCase &walkCase) const
{
    const auto result = walks::runCase(m_compiledTree, walkCase);
    if (!result)
        qFatal("%s", qPrintable(result.error().toString()));
    QStringList lines;
    for (const cli::Console::Line &line : cli::briefDiagnosis(*m_compiledTree, result->run, {}, u"fixwright plan --machine WINNT"_s, width))
        lines << line.text;
    return lines;
}

void TestBrief::oneScreen_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < static_cast<int>(m_cases.size()); ++i)
        QTest::newRow(qPrintable(m_cases[static_cast<size_t>(i)].name)) << i;
}

void TestBrief::oneScreen()
{
    QFETCH(const int, index);
    const walks::WalkCase &walkCase = m_cases[static_cast<size_t>(index)];
    const auto result = walks::runCase(m_compiledTree, walkCase);
    QVERIFY(result);
    const QStringList lines = linesOf(walkCase);
    const QByteArray all = lines.join(u'\n').toUtf8();
    if (qEnvironmentVariableIntValue("FIXWRIGHT_SHOW") == 1)
        std::printf("=== %s\n%s\n", qPrintable(walkCase.name), all.constData());
    QVERIFY2(lines.size() <= cli::screenLines, all);
    for (const QString &line : lines)
        QVERIFY2(line.size() <= width, qPrintable(line));

    const QString first = lines.first();
    switch (result->findings.outcome) {
    case engine::Outcome::Match:
        QVERIFY2(first.startsWith(u"Match: "_s + result->findings.match()->diagnosis), all);
        QVERIFY2(all.contains("Cause: ") && all.contains("Next: "), all);
        break;
    case engine::Outcome::Ambiguous:
        QVERIFY2(first.startsWith(u"Not decided"_s), all);
        QVERIFY2(all.contains("Ask next: ") || all.contains("Would decide"), all);
        break;
    case engine::Outcome::None:
        QVERIFY2(first.startsWith(u"No match"_s), all);
        QVERIFY2(all.contains("Next:"), all);
        QVERIFY2(all.contains("Why: ") || all.contains("Fixed already: "), all);
        break;
    }
    QVERIFY2(!all.contains("Which of these problems") || walkCase.name.startsWith(u"several"_s), all);

    // Nothing is quoted twice, and no longer line stands there twice.
    static const QRegularExpression quote(u"“([^”]{30,})”"_s);
    QStringList told;
    QString joined = lines.join(u' ').simplified();
    for (auto at = quote.globalMatch(joined); at.hasNext();) {
        QString text = at.next().captured(1).remove(u'…').simplified();
        for (const QString &other : std::as_const(told))
            QVERIFY2(!other.contains(text) && !text.contains(other), qPrintable(text));
        told << text;
    }
    QStringList distinct = lines.filter(QRegularExpression(u".{40}"_s));
    distinct.removeDuplicates();
    QCOMPARE(distinct.size(), lines.filter(QRegularExpression(u".{40}"_s)).size());

    // The tree's own words are not turned against it.
    if (walkCase.name == u"hp-at-a-service"_s)
        QVERIFY2(!all.contains("while the computer starts"), all);
}

void TestBrief::keptAnswerIsTold()
{
    const auto kept = std::ranges::find(m_cases, u"practice-contradiction-kept"_s, &walks::WalkCase::name);
    QVERIFY(kept != m_cases.end());
    const QString all = linesOf(*kept).join(u' ').simplified();
    QVERIFY2(all.contains(u"You said: Service Pack 4, and kept it. The machine says: Service Pack 3"_s), qPrintable(all));
}

/// A match with room for everything leaves nothing out.
void TestBrief::healthyTextStaysWhole()
{
    const auto simple = std::ranges::find(m_cases, u"user32-service"_s, &walks::WalkCase::name);
    QVERIFY(simple != m_cases.end());
    const QString all = linesOf(*simple).join(u'\n');
    QVERIFY2(!all.contains(u"--verbose"_s), qPrintable(all));
}

QTEST_GUILESS_MAIN(TestBrief)
#include "tst_brief.moc"
