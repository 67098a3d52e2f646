// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/author/authorsession.h"
#include "workflow/opencase.h"
#include "workflow/workflow.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace window::author;

/// What is found out about a text while it is written, without a window: text, reading, map, trial.
class TestAuthorSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void textBecomesReadingMapAndTrial();
    void errorsComeAndGo();
    void changesOfOneEventAreCheckedOnce();
    void whenCheckedWaitsForTheText();
    void failingCasesAreProblems();
    void includedMistakeIsShownWhereItIsIncluded();
    void oldReviewIsAWarning();
    void runIsLitAndBecomesACase();
    void runOfAnotherTreeDoesNot();
    void partIsTriedWithoutTrust();
    void fileIsSavedAndWatched();
    void outlineIsAPdf();

private:
    [[nodiscard]] static bool settled(AuthorSession &session);
    [[nodiscard]] repair::Case run(const QStringList &answers) const;

    QString m_text;
    int m_asked = 0;
    std::unique_ptr<AuthorSession> m_session;
    base::FixedClock m_clock{QDateTime(QDate(2026, 11, 20), QTime(9, 0))};
};

constexpr int patience = 60'000;

void TestAuthorSession::init()
{
    QFile file(QStringLiteral(FIXWRIGHT_SOURCE_DIR "/tests/app/window/lamp.tree.yaml"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_text = QString::fromUtf8(file.readAll());
    m_asked = 0;
    m_session = std::make_unique<AuthorSession>([this] {
        ++m_asked;
        return m_text;
    });
}

/// Checks the text and waits for the trial of its cases.
bool TestAuthorSession::settled(AuthorSession &session)
{
    QSignalSpy tried(&session, &AuthorSession::triedOut);
    session.check();
    return tried.wait(patience);
}

/// The wizard's run with these answers to the tree's yes-no and choice questions: `power=yes`.
repair::Case TestAuthorSession::run(const QStringList &answers) const
{
    const auto compiledTree = std::make_shared<const engine::CompiledTree>(m_session->tree());
    repair::Case run = workflow::begin(*compiledTree, **workflow::openMachine(u"none"_s), m_clock);
    for (const QString &answer : answers) {
        const QString question = answer.section(u'=', 0, 0);
        const auto value = engine::parseAnswer(*compiledTree->tree().question(question), answer.section(u'=', 1));
        if (!value)
            qFatal("no answer");
        run.session = *engine::advance(*compiledTree, run.session, engine::Answer{question, *value, engine::Origin::Person, u"typed"_s, m_clock.now()});
    }
    return workflow::walked(compiledTree, run).run;
}

void TestAuthorSession::textBecomesReadingMapAndTrial()
{
    QSignalSpy checked(m_session.get(), &AuthorSession::checked);
    QSignalSpy mapped(m_session.get(), &AuthorSession::mapped);
    QVERIFY(settled(*m_session));
    QCOMPARE(checked.size(), 1);
    QVERIFY(m_session->tree() && m_session->tree() == m_session->reading().tree);
    QCOMPARE(m_session->problems().size(), size_t(0));
    QTRY_COMPARE_WITH_TIMEOUT(mapped.size(), 1, patience);
    QCOMPARE(mapped.front().front().toString(), QString());
    QVERIFY(m_session->graph().indexOf(u"burnt"_s) >= 0);
    QVERIFY(!m_session->graph().bounds.isEmpty());
    QVERIFY(!m_session->marks().unreached.isEmpty()); // one of the two diagnoses has no case
    const QString line = m_session->figures().join(u' ');
    QVERIFY2(line.contains(u"No problems"_s) && line.contains(u"1 of 1 cases pass"_s) && line.contains(m_session->tree()->hash.left(12)), qPrintable(line));
}

void TestAuthorSession::includedMistakeIsShownWhereItIsIncluded()
{
    const QTemporaryDir folder;
    QFile shared(folder.filePath(u"shared.yaml"_s));
    QVERIFY(shared.open(QIODevice::WriteOnly));
    shared.write("fixinclude: 1\nquestions:\n  extra: {kind: yesno, ask: Is it so}\n");
    shared.close();
    m_text.replace(u"\nstart:"_s, u"\ninclude: [shared.yaml]\nstart:"_s);
    QVERIFY(m_session->save(folder.filePath(u"mine.tree.yaml"_s)));
    QSignalSpy checked(m_session.get(), &AuthorSession::checked);
    m_session->check();
    QVERIFY(checked.wait(patience));
    const auto problems = m_session->problems();
    QCOMPARE(problems.size(), size_t(1));
    QCOMPARE(problems.front().where.file, folder.filePath(u"mine.tree.yaml"_s));
    QCOMPARE(problems.front().where.line, static_cast<int>(m_text.first(m_text.indexOf(u"include:"_s)).count(u'\n')) + 1);
    QVERIFY2(problems.front().message.startsWith(u"shared.yaml:3:"_s), qPrintable(problems.front().message));
}

void TestAuthorSession::oldReviewIsAWarning()
{
    m_text.replace(u"\nstart:"_s, u"\nreviewed: 2001-02-03\nstart:"_s);
    QVERIFY(settled(*m_session));
    const auto problems = m_session->problems();
    QCOMPARE(problems.size(), size_t(1));
    QVERIFY(problems.front().message.contains(u"2001-02-03"_s));
    QVERIFY(m_text.split(u'\n').at(problems.front().where.line - 1).startsWith(u"reviewed:"_s));
}

void TestAuthorSession::errorsComeAndGo()
{
    QVERIFY(settled(*m_session));
    const auto before = m_session->tree();
    const QString good = m_text;
    QSignalSpy checked(m_session.get(), &AuthorSession::checked);
    m_text.replace(u"go: burnt"_s, u"go: brunt"_s);
    m_session->textChanged();
    QVERIFY(checked.wait(patience));
    QVERIFY(m_session->reading().hasErrors() && !m_session->reading().tree);
    QVERIFY(!m_session->problems().empty());
    QCOMPARE(m_session->tree(), before); // the map and the cursor still have one
    m_text = good;
    QVERIFY(settled(*m_session));
    QVERIFY(m_session->problems().empty());
}

void TestAuthorSession::changesOfOneEventAreCheckedOnce()
{
    QSignalSpy checked(m_session.get(), &AuthorSession::checked);
    for (int i = 0; i < 20; ++i) {
        m_text += u"# more\n"_s;
        m_session->textChanged();
    }
    QVERIFY(checked.wait(patience));
    QCOMPARE(m_asked, 1);
    QCOMPARE(checked.size(), 1);
    // What is found out about a text that changes meanwhile is dropped.
    m_text.replace(u"go: burnt"_s, u"go: brunt"_s);
    m_session->check();
    m_text.replace(u"go: brunt"_s, u"go: burnt"_s);
    m_session->textChanged();
    QVERIFY(checked.wait(patience));
    QCOMPARE(checked.size(), 2);
    QVERIFY(!m_session->reading().hasErrors());
}

void TestAuthorSession::whenCheckedWaitsForTheText()
{
    QVERIFY(settled(*m_session));
    int done = 0;
    m_session->whenChecked([&] { ++done; });
    QCOMPARE(done, 1); // nothing was changed since
    m_text.replace(u"Does it hum?"_s, u"Does it hiss?"_s);
    m_session->textChanged();
    QString asks;
    m_session->whenChecked([&] { asks = m_session->reading().tree->question(u"noise"_s)->text; });
    QCOMPARE(asks, QString());
    QTRY_COMPARE_WITH_TIMEOUT(asks, u"Does it hiss?"_s, patience);
}

void TestAuthorSession::failingCasesAreProblems()
{
    QVERIFY(m_text.contains(u"outcome: match"_s));
    m_text.replace(u"outcome: match"_s, u"outcome: ambiguous"_s);
    QVERIFY(settled(*m_session));
    QVERIFY(!m_session->reading().hasErrors());
    QCOMPARE(m_session->problems().size(), m_session->reading().problems.size() + 1);
    QVERIFY(m_session->figures().join(u' ').contains(u"0 of 1 cases pass"_s));
}

void TestAuthorSession::runIsLitAndBecomesACase()
{
    QVERIFY(settled(*m_session));
    m_session->setRun(run({u"power=yes"_s, u"colour=dark"_s, u"noise=yes"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(m_session->marks().lit.contains(u"burnt"_s), patience);
    QSignalSpy written(m_session.get(), &AuthorSession::runWritten);
    QCOMPARE(m_session->writeRun(), QString());
    QVERIFY(written.wait(patience));
    QCOMPARE(written.front().front().toString(), u"run"_s);
    const auto entry = written.front().back().value<Insertion>();
    QVERIFY(entry.text.contains(u"expect: {outcome: match, diagnosis: burnt}"_s));
    QCOMPARE(entry.select, u"run"_s);
    m_session->setRun(std::nullopt);
    QVERIFY(m_session->marks().lit.isEmpty());
    QVERIFY(!m_session->writeRun().isEmpty());
}

void TestAuthorSession::runOfAnotherTreeDoesNot()
{
    QVERIFY(settled(*m_session));
    m_session->setRun(run({u"power=yes"_s}));
    m_text.replace(u"id: lamp"_s, u"id: another"_s);
    QVERIFY(settled(*m_session));
    QVERIFY(m_session->marks().lit.isEmpty());
    QVERIFY(m_session->writeRun().contains(u"not in the middle of a case"_s));
    m_text = u"nothing"_s;
    QSignalSpy checked(m_session.get(), &AuthorSession::checked);
    m_session->check();
    QVERIFY(checked.wait(patience));
    QVERIFY(m_session->writeRun().contains(u"errors"_s));
}

void TestAuthorSession::partIsTriedWithoutTrust()
{
    QVERIFY(settled(*m_session));
    QVERIFY(!m_session->partAt(1));
    const auto part = m_session->partAt(m_session->tree()->step(u"listen"_s)->line);
    QVERIFY(part);
    QCOMPARE(part->step, u"listen"_s);
    QCOMPARE(part->compiledTree->tree().start, u"listen"_s);
    QCOMPARE(part->compiledTree->tree().hash, QString());
}

void TestAuthorSession::fileIsSavedAndWatched()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mine.tree.yaml"_s);
    QVERIFY(!m_session->open(path));
    QVERIFY(m_session->save(path));
    QCOMPARE(m_session->file().path(), path);
    const auto read = m_session->open(path);
    QVERIFY(read);
    QCOMPARE(*read, m_text);
    QSignalSpy changed(m_session.get(), &AuthorSession::changedOnDisk);
    m_session->lookAtDisk();
    QVERIFY(!changed.wait(300));
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append) && file.write("# by somebody else\n") > 0);
    file.close();
    m_session->lookAtDisk();
    QVERIFY(changed.wait(patience));
    QCOMPARE(changed.front().front().toString(), path);
    QVERIFY(!m_session->save(folder.filePath(u"no/such/folder.yaml"_s)));
    QCOMPARE(m_session->file().path(), path);
}

void TestAuthorSession::outlineIsAPdf()
{
    QVERIFY(settled(*m_session));
    QByteArray pdf;
    m_session->makeOutline([&](const QByteArray &bytes) { pdf = bytes; });
    QTRY_VERIFY_WITH_TIMEOUT(pdf.startsWith("%PDF"), patience);
}

QTEST_MAIN(TestAuthorSession) // the outline needs fonts; there is no widget in it
#include "tst_authorsession.moc"
