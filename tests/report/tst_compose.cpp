// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "report/report.h"

#include "rules/library.h"
#include "rules/reader.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;
using repair::RunState;

namespace {

const base::FixedClock theClock(QDateTime(QDate(2026, 11, 20), QTime(13, 40), QTimeZone::UTC));

/// A case as it is after one value was planned, in any state.
repair::Case sampleCase(RunState state)
{
    repair::Case run;
    run.id = u"20261120-133405-k3f9"_s;
    run.begun = theClock.now();
    run.program = u"Fixwright 1.0.0"_s;
    run.ticket = u"INC-7"_s;
    run.tree = {u"t"_s, u"A tree"_s, u"1.0"_s, u"Somebody"_s, u"abc"_s, u"/trees/t.yaml"_s};
    run.machine = {machine::Kind::Folder, u"/disk/WINNT"_s, u"Windows folder WINNT"_s, u"MAILSRV"_s};
    run.state = state;
    if (state == RunState::Open)
        return run;
    repair::Change change;
    change.id = u"1"_s;
    change.kind = repair::ChangeKind::SetValue;
    change.value = {base::KeyAddress::fromString(u"SYSTEM\\ControlSet001\\Control"_s), u"Windows"_s};
    change.before = machine::RegistryValue::fromText(2, u"old words"_s);
    change.after = machine::RegistryValue::fromText(2, u"new words"_s);
    change.text = u"Change the words."_s;
    change.cause = u"They were old."_s;
    change.automatic = true;
    repair::Plan plan;
    plan.diagnosis = u"Q1"_s;
    plan.remedy = u"words"_s;
    plan.remedyTitle = u"Give it new words"_s;
    plan.status = repair::PlanStatus::Changes;
    plan.changes = {change};
    run.plan = plan;
    if (state == RunState::Applied || state == RunState::Stopped)
        run.replacements = {{u"/disk/WINNT/System32/config/SYSTEM"_s, u"/data/backup/SYSTEM"_s, u"hash-before"_s, u"hash-after"_s, {u"1"_s}}};
    return run;
}

/// A case with these answers, diagnosed.
repair::Case answeredCase(const engine::CompiledTree &compiledTree, const QMap<QString, QString> &answers)
{
    repair::Case run = sampleCase(RunState::Open);
    run.session = engine::begin(compiledTree);
    for (const auto &[id, text] : answers.asKeyValueRange()) {
        const auto value = engine::parseAnswer(*compiledTree.tree().question(id), text);
        if (!value)
            qFatal("%s", qUtf8Printable(value.error().message));
        run.session.answers.insert(id, {id, *value, engine::Origin::Person, u"typed"_s, theClock.now()});
    }
    run.findings = engine::diagnose(compiledTree, run.session);
    return run;
}

const QString twoMessages = u"Initialization of the dynamic link library D:\\WINNT\\system32\\USER32.dll has failed. The process is terminating abnormally.\n"
                            "Could not start the IMC on \\\\MAIL1.\nError 2186: The service is not responding to the control function."_s;

/// The text on one line, without the line breaks that a renderer puts in.
QString flat(const QString &text)
{
    return text.simplified();
}

QStringList titles(const report::ReportModel &model)
{
    QStringList titles;
    for (const report::Section &section : model.sections)
        titles << section.title;
    return titles;
}

/// As text: what stands before the appendix.
QString pageOne(report::ReportModel model)
{
    std::erase_if(model.sections, &report::Section::appendix);
    return report::toText(model);
}

void addRestart(repair::Case &run)
{
    repair::Change restart;
    restart.id = u"2"_s;
    restart.kind = repair::ChangeKind::Restart;
    restart.text = u"Restart the computer."_s;
    run.plan->changes.push_back(restart);
    run.plan->restart = true;
}

std::shared_ptr<const engine::CompiledTree> builtIn()
{
    const auto reading = rules::readTreeFile(rules::defaultTree());
    return reading && reading->tree ? std::make_shared<const engine::CompiledTree>(reading->tree) : nullptr;
}

} // namespace

/// What a report says of a case in each of its states.
class TestCompose : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Europe/Berlin"); }
    void outcome_data();
    void outcome();
    void failedVerificationIsBadNews();
    void whatTheRemedyShouldBringAbout();
    void windowsIsToldWhateverItsQuestionsAreCalled();
    void undoIsToldOnlyWhereItWorks();
    void emptySectionsAreLeftOut();
    void noMatchHandsEverythingOver();
    void messagesAreExplained_data();
    void messagesAreExplained();
    void unrecognisedMessageIsSaid();
    void ruledOutNamesItsSource();
    void whatWouldDecideIsAsked();
    void cureInPlaceSaysLookFurther();
    void pageOneIsTrue_data();
    void pageOneIsTrue();
    void restartIsAskedUntilItIsDone();
    void whatWasVerifiedIsNotAskedAgain();
    void timesAreLocalAndUtcInTheRecord();
    void fullTellsMore();
    void longMessageGoesOnInTheAppendix();
    void textFromOutsideIsHarmless();
    void endingChoosesTheFormat();
};

void TestCompose::outcome_data()
{
    using enum report::Block::Tone;
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("tone");
    const auto row = [](const char *name, RunState state, const QString &title, report::Block::Tone tone) {
        QTest::newRow(name) << static_cast<int>(state) << title << static_cast<int>(tone);
    };
    row("open", RunState::Open, u"No diagnosis was made."_s, Plain);
    row("planned", RunState::Planned, u"Planned. Nothing has been changed yet."_s, Plain);
    row("applying", RunState::Applying, u"Interrupted. The repair is not finished."_s, Bad);
    row("applied", RunState::Applied, u"Changes applied, not yet verified."_s, Warning);
    row("nothing", RunState::Nothing, u"Nothing was changed."_s, Plain);
    row("refused", RunState::Refused, u"Refused. Nothing was changed."_s, Warning);
    row("rolled back", RunState::RolledBack, u"Failed and rolled back. The computer is as it was before."_s, Bad);
    row("stopped", RunState::Stopped, u"Stopped in the middle. Some changes are in place."_s, Bad);
    row("undone", RunState::Undone, u"Undone. The computer is as it was before the repair."_s, Plain);
}

void TestCompose::outcome()
{
    QFETCH(int, state);
    QFETCH(QString, title);
    QFETCH(int, tone);
    repair::Case run = sampleCase(static_cast<RunState>(state));
    run.error = u"The disk was full."_s;
    const report::ReportModel model = report::compose(run, nullptr, theClock);
    QCOMPARE(model.title, title);
    QCOMPARE(static_cast<int>(model.tone), tone);
    QVERIFY(report::toText(model).contains(u"The disk was full."_s));
    QVERIFY(model.subtitle.startsWith(u"INC-7"_s));
}

void TestCompose::whatTheRemedyShouldBringAbout()
{
    using engine::Truth;
    repair::Case run = sampleCase(RunState::Nothing);
    run.plan->changes.front().automatic = false;
    run.plan->verify = {u"The words are new"_s};
    const auto text = [&run] { return flat(report::toText(report::compose(run, nullptr, theClock))); };
    QVERIFY2(text().contains(u"Check: The words are new"_s), qPrintable(text()));
    const auto verified = [&run](Truth truth) {
        run.verification
            = repair::Verification{truth != Truth::False, {}, {{u"The words are new"_s, {}, u"Read from the machine: A"_s, u"Q1"_s, truth}}, theClock.now()};
    };
    verified(Truth::Unknown);
    QVERIFY2(text().contains(u"Check: The words are new (Q1)"_s), qPrintable(text()));
    QVERIFY2(!text().contains(u"as planned"_s), qPrintable(text())); // nothing was told, so nothing was confirmed
    verified(Truth::True);
    QVERIFY2(text().contains(u"- The words are new (Q1)"_s) && text().contains(u"Everything is as planned"_s), qPrintable(text()));
    verified(Truth::False);
    QVERIFY2(text().contains(u"Does not hold: The words are new (Q1)"_s), qPrintable(text()));
    QCOMPARE(report::compose(run, nullptr, theClock).tone, report::Block::Tone::Bad);
}

void TestCompose::windowsIsToldWhateverItsQuestionsAreCalled()
{
    const QByteArray bytes
        = "fixtree: 1\nid: t\ntitle: T\nversion: \"1\"\nno-match: N.\nquestions:\n"
          "  pack: {kind: choice, ask: Pack, detect: {windows: service-pack}, options: {sp3: The third pack, sp4: The fourth}}\n"
          "  os: {kind: choice, ask: Colour, options: {nt4-server: Red, other: Blue}}\n"
          "  which: {kind: choice, ask: Which, detect: {windows: edition}, options: {nt4-server: The server, other: Other}}\n"
          "start: s\nsteps: {s: {ask: os, branches: [{is: other, when: {pack: sp3, which: other}, go: no-match}], otherwise: d}}\ndiagnoses: {d: {title: D}}\n";
    const auto reading = rules::readTree(bytes, u"t"_s);
    QVERIFY(reading.tree);
    const engine::CompiledTree compiledTree(reading.tree);
    const auto model = report::compose(answeredCase(compiledTree, {{u"os"_s, u"nt4-server"_s}, {u"which"_s, u"nt4-server"_s}, {u"pack"_s, u"sp3"_s}}),
                                       &compiledTree, theClock);
    const auto row = std::ranges::find(model.summary, u"Windows"_s, [](const auto &pair) { return pair.first; });
    QVERIFY(row != model.summary.end());
    QCOMPARE(row->second, u"The server, The third pack"_s);
}

void TestCompose::failedVerificationIsBadNews()
{
    repair::Case run = sampleCase(RunState::Applied);
    run.verification = repair::Verification{true, {u"It reads new words."_s}, {}, theClock.now()};
    QVERIFY(report::compose(run, nullptr, theClock).tone == report::Block::Tone::Good);
    run.verification->passed = false;
    const report::ReportModel model = report::compose(run, nullptr, theClock);
    QVERIFY(model.tone == report::Block::Tone::Bad);
    QCOMPARE(model.title, u"Changes applied, but verification failed."_s);
    addRestart(run);
    const QString page = pageOne(report::compose(run, nullptr, theClock));
    QVERIFY2(page.contains(u"Do not use the computer yet."_s) && page.contains(u"fixwright undo"_s), qPrintable(page));
    QVERIFY2(!page.contains(u"Restart"_s) && !page.contains(u"Everything is as planned"_s), qPrintable(page));
}

void TestCompose::undoIsToldOnlyWhereItWorks()
{
    const QString command = u"fixwright undo 20261120-133405-k3f9"_s;
    for (const RunState state : {RunState::Applied, RunState::Stopped})
        QVERIFY(report::toText(report::compose(sampleCase(state), nullptr, theClock)).contains(command));
    for (const RunState state : {RunState::Open, RunState::Planned, RunState::Refused, RunState::RolledBack, RunState::Undone})
        QVERIFY(!report::toText(report::compose(sampleCase(state), nullptr, theClock)).contains(command));
}

void TestCompose::emptySectionsAreLeftOut()
{
    const report::ReportModel model = report::compose(sampleCase(RunState::Open), nullptr, theClock);
    QCOMPARE(titles(model), (QStringList{u"What is wrong"_s, u"Record"_s}));
    for (const report::Section &section : model.sections)
        QVERIFY(!section.blocks.empty());
}

void TestCompose::noMatchHandsEverythingOver()
{
    const auto compiledTree = builtIn();
    QVERIFY(compiledTree);
    repair::Case run = sampleCase(RunState::Open);
    run.session = engine::begin(compiledTree->tree());
    const auto session = engine::advance(*compiledTree, run.session, {u"os"_s, base::Choice{u"win2000"_s}, engine::Origin::Person, u"typed"_s, theClock.now()});
    QVERIFY(session);
    run.session = *session;
    run.findings = engine::diagnose(*compiledTree, run.session);
    const report::ReportModel model = report::compose(run, compiledTree.get(), theClock);
    QCOMPARE(model.title, u"No known problem matches. Nothing was changed."_s);
    const QString text = report::toText(model);
    for (const QString &wanted :
         {u"What was reported"_s, u"Why nothing matches"_s, u"What to ask next"_s, u"Ruled out"_s, compiledTree->tree().question(u"os"_s)->text})
        QVERIFY2(text.contains(wanted), qPrintable(text));
    for (const rules::Diagnosis &diagnosis : compiledTree->tree().diagnoses)
        QVERIFY2(text.contains(diagnosis.id), qPrintable(diagnosis.id));
}

void TestCompose::messagesAreExplained_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"txt", "html", "json"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

void TestCompose::messagesAreExplained()
{
    QFETCH(QString, format);
    const auto compiledTree = builtIn();
    QVERIFY(compiledTree);
    const repair::Case run = answeredCase(*compiledTree, {{u"os"_s, u"nt4-server"_s}, {u"service-pack"_s, u"sp1"_s}, {u"message"_s, twoMessages}});
    const report::ReportModel model = report::compose(run, compiledTree.get(), theClock);
    const QString text = flat(format == u"txt"_s    ? report::toText(model)
                              : format == u"html"_s ? report::toHtml(model)
                                                    : QString::fromUtf8(report::toJson(run, model)));
    if (format == u"html"_s)
        QVERIFY(text.contains(u"path: D:\\<wbr>WINNT\\<wbr>system32"_s)); // where a line may end
    const QString plain = QString(text).remove(u"<wbr>"_s);
    for (const QString &wanted :
         {u"Recognised in the message"_s, u"User32.dll could not be initialized"_s, u"service: IMC"_s, u"many causes; proves nothing alone"_s})
        QVERIFY2(text.contains(wanted), qPrintable(wanted + u'\n' + text));
    QVERIFY(plain.contains(format == u"json"_s ? u"path: D:\\\\WINNT\\\\system32"_s : u"path: D:\\WINNT\\system32"_s));
    QVERIFY(plain.contains(format == u"json"_s ? u"computer: \\\\\\\\MAIL1"_s : u"computer: \\\\MAIL1"_s));
}

void TestCompose::unrecognisedMessageIsSaid()
{
    const auto compiledTree = builtIn();
    QMap<QString, QString> answers{{u"os"_s, u"nt4-server"_s}, {u"service-pack"_s, u"sp4"_s}, {u"message"_s, u"The printer is on fire"_s}};
    const QString text = flat(report::toText(report::compose(answeredCase(*compiledTree, answers), compiledTree.get(), theClock)));
    QVERIFY2(text.contains(u"The reported text is not a message that this tree knows."_s), qPrintable(text));
    QVERIFY2(text.contains(u"Why nothing matches"_s), qPrintable(text));
    QVERIFY2(text.count(u"The printer is on fire"_s) == 1, qPrintable(text));
    answers[u"message"_s] = u"none"_s;
    QVERIFY(
        !flat(report::toText(report::compose(answeredCase(*compiledTree, answers), compiledTree.get(), theClock))).contains(u"Recognised in the message"_s));
}

void TestCompose::ruledOutNamesItsSource()
{
    const auto compiledTree = builtIn();
    const repair::Case run = answeredCase(*compiledTree, {{u"os"_s, u"nt4-server"_s}, {u"service-pack"_s, u"sp5"_s}});
    const QString text = flat(report::toText(report::compose(run, compiledTree.get(), theClock)));
    QVERIFY2(QRegularExpression(u"- [^-]*Service Pack 1[^-]* \\(Q158308\\) Source: what was reported"_s).match(text).hasMatch(), qPrintable(text));
}

void TestCompose::whatWouldDecideIsAsked()
{
    const auto compiledTree = builtIn();
    const repair::Case run = answeredCase(*compiledTree, {{u"os"_s, u"nt4-server"_s},
                                                          {u"service-pack"_s, u"sp1"_s},
                                                          {u"products"_s, u"unknown"_s},
                                                          {u"message"_s, twoMessages},
                                                          {u"exchange-instances"_s, u"unknown"_s}});
    const QString text = flat(report::toText(report::compose(run, compiledTree.get(), theClock)));
    QVERIFY2(text.contains(u"- Which of these are installed? (asked; the answer was not known)"_s), qPrintable(text));
    QVERIFY2(text.contains(u"How to find out: Control Panel > Add/Remove Programs"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Why: Its answer decides which of these stay possible: Q142676"_s), qPrintable(text));
    QVERIFY2(!text.contains(u"More than one known problem was recognised"_s), qPrintable(text));
}

void TestCompose::cureInPlaceSaysLookFurther()
{
    const auto compiledTree = builtIn();
    repair::Case run = answeredCase(*compiledTree, {{u"os"_s, u"nt4-server"_s}, {u"service-pack"_s, u"sp5"_s}, {u"message"_s, twoMessages}});
    run.session.facts.insert(u"third-item"_s,
                             {u"third-item"_s, u"Third number"_s, {base::Value(base::Number{512}), u"SubSystems, Windows: SharedSection=1024,3072,512"_s}});
    run.findings = engine::diagnose(*compiledTree, run.session);
    QCOMPARE(run.findings->candidate(u"Q142676"_s)->verdict, engine::Verdict::AlreadyFixed);
    const QString text = flat(report::toText(report::compose(run, compiledTree.get(), theClock)));
    QVERIFY2(text.contains(u"Already fixed, so not the cause now - Q142676: No desktop heap left for a service"_s), qPrintable(text));
    QVERIFY2(
        text.contains(u"SharedSection already has a third number (Q142676) Source: Read from the machine: SubSystems, Windows: SharedSection=1024,3072,512"_s),
        qPrintable(text));
}

void TestCompose::pageOneIsTrue_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QStringList>("must");
    QTest::addColumn<QStringList>("mustNot");
    const QString diff = u"-old words\n    +new words"_s;
    const QString restart = u"Restart the computer"_s;
    const QString undo = u"fixwright undo"_s;
    const QString warning = u"Have a backup"_s;
    const QString error = u"The disk was full."_s;
    const auto row = [](const char *name, RunState state, const QStringList &must, const QStringList &mustNot) {
        QTest::newRow(name) << static_cast<int>(state) << must << mustNot;
    };
    row("planned", RunState::Planned, {diff, u"Planned changes"_s, u"Apply the planned changes."_s, warning},
        {undo, u"Restart the computer to finish"_s, u"What was changed"_s, u"Verified"_s});
    row("applied", RunState::Applied, {diff, u"What was changed"_s, restart, undo, u"Check after the restart: It starts"_s}, {warning, u"Planned"_s});
    row("refused", RunState::Refused, {diff, u"Nothing was changed"_s, u"plan again"_s, error},
        {restart, undo, u"It starts"_s, warning, u"What was changed"_s});
    row("rolled back", RunState::RolledBack, {diff, u"rolled back"_s, u"plan again"_s, error}, {restart, undo, u"It starts"_s, warning, u"What was changed"_s});
    row("stopped", RunState::Stopped, {diff, u"fixwright apply 20261120"_s, undo}, {restart, u"It starts"_s, warning, u"Verified"_s, u"What was changed"_s});
    row("undone", RunState::Undone, {diff, u"undone"_s, u"not repaired"_s}, {restart, undo, u"It starts"_s, warning});
}

/// No restart and no step is asked for that was not begun or was taken back, and no warning is given that was for before.
void TestCompose::pageOneIsTrue()
{
    QFETCH(int, state);
    QFETCH(QStringList, must);
    QFETCH(QStringList, mustNot);
    repair::Case run = sampleCase(static_cast<RunState>(state));
    run.plan->warnings = {u"Have a backup."_s};
    run.plan->verify = {u"It starts"_s};
    addRestart(run);
    if (run.state == RunState::Refused || run.state == RunState::RolledBack)
        run.error = u"The disk was full."_s;
    const QString page = pageOne(report::compose(run, nullptr, theClock));
    for (const QString &text : must)
        QVERIFY2(page.contains(text), qPrintable(text + u"\n\n"_s + page));
    for (const QString &text : mustNot)
        QVERIFY2(!page.contains(text), qPrintable(text + u"\n\n"_s + page));
    for (const QString &text : {u"INC-7"_s, u"20261120-133405-k3f9"_s, u"Give it new words"_s})
        QVERIFY2(page.contains(text), qPrintable(page));
}

void TestCompose::restartIsAskedUntilItIsDone()
{
    repair::Case run = sampleCase(RunState::Applied);
    run.verification = repair::Verification{true, {u"It reads new words."_s}, {}, theClock.now()};
    QCOMPARE(report::compose(run, nullptr, theClock).title, u"Repaired and verified."_s);
    addRestart(run);
    QCOMPARE(report::compose(run, nullptr, theClock).title, u"Repaired. Restart the computer to finish."_s);
    run.outcomes.push_back({u"2"_s, repair::ChangeState::Confirmed, {}, theClock.now()});
    const auto model = report::compose(run, nullptr, theClock);
    QCOMPARE(model.title, u"Repaired and verified."_s);
    QVERIFY2(flat(pageOne(model)).contains(u"Remaining steps --------------- None."_s), qPrintable(pageOne(model)));
}

void TestCompose::whatWasVerifiedIsNotAskedAgain()
{
    repair::Case run = sampleCase(RunState::Applied);
    addRestart(run);
    run.plan->verify = {u"The words are new"_s, u"The service starts"_s};
    run.verification
        = repair::Verification{true,
                               {},
                               {{u"The words are new"_s, {}, u"A"_s, {}, engine::Truth::True}, {u"The service starts"_s, {}, {}, {}, engine::Truth::Unknown}},
                               theClock.now()};
    const QString page = pageOne(report::compose(run, nullptr, theClock));
    QVERIFY2(page.count(u"The words are new"_s) == 1 && page.contains(u"Check after the restart: The service starts"_s), qPrintable(page));
}

void TestCompose::timesAreLocalAndUtcInTheRecord()
{
    repair::Case run = sampleCase(RunState::Applied);
    run.verification = repair::Verification{true, {u"It reads new words."_s}, {}, theClock.now()};
    const auto model = report::compose(run, nullptr, theClock);
    const QString page = pageOne(model);
    QVERIFY2(page.contains(u"2026-11-20 14:40 (UTC+01:00)"_s) && !page.contains(u"13:40"_s), qPrintable(page));
    QVERIFY(report::toText(model).contains(u"2026-11-20 13:40:00 UTC"_s));
}

void TestCompose::fullTellsMore()
{
    const auto compiledTree = builtIn();
    const repair::Case run = answeredCase(*compiledTree, {{u"os"_s, u"nt4-server"_s},
                                                          {u"service-pack"_s, u"sp3"_s},
                                                          {u"products"_s, u"none"_s},
                                                          {u"message"_s, twoMessages},
                                                          {u"context"_s, u"service-start"_s}});
    QVERIFY(run.findings->match());
    const QStringList ticket = titles(report::compose(run, compiledTree.get(), theClock));
    const QStringList full = titles(report::compose(run, compiledTree.get(), theClock, report::Extent::Full));
    for (const QString &title : {u"Ruled out"_s, u"Path through the tree"_s})
        QVERIFY2(full.contains(title) && !ticket.contains(title), qPrintable(full.join(u", "_s)));
}

void TestCompose::longMessageGoesOnInTheAppendix()
{
    const auto compiledTree = builtIn();
    QString message = u"Begin. "_s;
    for (int i = 0; i < 400; ++i)
        message += u"word%1 "_s.arg(i);
    const auto model = report::compose(answeredCase(*compiledTree, {{u"os"_s, u"nt4-server"_s}, {u"message"_s, message}}), compiledTree.get(), theClock);
    const QString page = pageOne(model);
    QVERIFY2(page.contains(u"Begin. word0"_s) && page.size() < 5000, qPrintable(page));
    const QString text = flat(report::toText(model));
    QCOMPARE(text.count(u"word399"_s), 1);
}

void TestCompose::textFromOutsideIsHarmless()
{
    repair::Case run = sampleCase(RunState::Applied);
    const QString hostile = u"a\x1b[31m\u202eb\u0000c"_s;
    run.ticket = hostile;
    run.machine.title = hostile;
    run.plan->remedyTitle = hostile;
    run.plan->changes.front().text = hostile;
    run.plan->warnings = {hostile};
    run.journal = {hostile};
    run.error = hostile;
    const QString text = report::toText(report::compose(run, nullptr, theClock));
    QVERIFY(std::ranges::none_of(text, [](QChar c) { return (c.unicode() < 0x20 && c != u'\n') || c == QChar(0x202e); }));
}

void TestCompose::endingChoosesTheFormat()
{
    const QTemporaryDir folder;
    const repair::Case run = sampleCase(RunState::Applied);
    const auto written = [&](const QString &name) {
        const auto status = report::write(run, nullptr, folder.filePath(name), theClock);
        QFile file(folder.filePath(name));
        return status && file.open(QIODevice::ReadOnly) ? file.read(16) : QByteArray();
    };
    QVERIFY(written(u"a.pdf"_s).startsWith("%PDF-"));
    QVERIFY(written(u"a.HTML"_s).startsWith("<!DOCTYPE html>"));
    QVERIFY(written(u"a.json"_s).startsWith("{"));
    QVERIFY(written(u"a.txt"_s).startsWith("Changes appl"));
    const auto other = report::write(run, nullptr, folder.filePath(u"a.docx"_s), theClock);
    QVERIFY(!other && other.error().message.contains(u".pdf, .html, .json or .txt"_s));
    QVERIFY(!QFile::exists(folder.filePath(u"a.docx"_s)));
    QVERIFY(!report::write(run, nullptr, folder.filePath(u"no/such/folder/a.txt"_s), theClock));
}

QTEST_MAIN(TestCompose)
#include "tst_compose.moc"
