// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/texts.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/exitcode.h"
#include "workflow/examples.h"
#include "workflow/review.h"
#include "workflow/workflow.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <limits>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

using Severity = rules::Problem::Severity;

/// One tree as the command judged it.
struct Checked {
    QString file;
    std::vector<rules::Problem> problems; ///< of the reader, then of the tree's own cases
    workflow::ExampleRun examples;
    bool wasRun = false; ///< the cases; not when the tree has errors

    [[nodiscard]] int count(Severity severity) const { return static_cast<int>(std::ranges::count(problems, severity, &rules::Problem::severity)); }
};

Checked check(const QString &file)
{
    Checked checked{file, {}, {}, false};
    auto opened = workflow::openTree(file);
    if (!opened) {
        const base::Error &error = opened.error();
        base::SourcePosition where = error.where;
        if (where.file.isEmpty())
            where.file = file;
        checked.problems.push_back({Severity::Error, where, error.detail.isEmpty() ? error.message : u"%1 (%2)"_s.arg(error.message, error.detail), {}});
        return checked;
    }
    checked.problems = std::move(opened->problems);
    if (!opened->compiledTree)
        return checked;
    if (auto review = workflow::reviewProblem(opened->compiledTree->tree(), QDate::currentDate()))
        checked.problems.push_back(*std::move(review));
    checked.examples = workflow::runExamples(*opened->compiledTree);
    checked.wasRun = true;
    for (rules::Problem &problem : workflow::asProblems(checked.examples))
        checked.problems.push_back(std::move(problem));
    return checked;
}

/// The line of the file that a problem names; empty when it cannot be read.
QString sourceLine(const base::SourcePosition &where)
{
    QFile file(where.file);
    if (where.line < 1 || !file.open(QIODevice::ReadOnly))
        return {};
    QByteArray line;
    for (int i = 0; i < where.line && !file.atEnd(); ++i)
        line = file.readLine(64 * 1024);
    return QString::fromUtf8(line).trimmed().isEmpty() ? QString() : QString::fromUtf8(line).replace(u'\t', u' ').remove(u'\n').remove(u'\r');
}

void show(Console &console, const rules::Problem &problem)
{
    console.err(problem.toString(), problem.severity == Severity::Error ? Console::Style::Bad : Console::Style::Warning);
    if (!console.errIsTerminal())
        return;
    const QString line = sourceLine(problem.where);
    constexpr int shown = 160;
    if (line.isEmpty() || problem.where.column < 1 || problem.where.column > shown)
        return;
    console.err(u"    "_s + line.left(shown));
    console.err(u"    "_s + QString(problem.where.column - 1, u' ') + u'^', Console::Style::Good);
}

/// What no case of the tree reaches: worth knowing for its author, never an error.
void showCoverage(Console &console, const Checked &checked)
{
    const workflow::Coverage &coverage = checked.examples.unreached;
    const auto note = [&](const QString &sentence, const QStringList &names) {
        constexpr qsizetype most = 30; // --json tells all
        if (names.isEmpty())
            return;
        const QString first = names.first(std::min(most, names.size())).join(u", "_s);
        const auto more = static_cast<int>(names.size() - most);
        console.out(sentence.arg(checked.file, more > 0 ? Texts::tr("%1 and %n more", nullptr, more).arg(first) : first), Console::Style::Muted);
    };
    note(Texts::tr("%1: note: no case reaches these steps: %2"), coverage.steps);
    note(Texts::tr("%1: note: no case reaches these branches: %2"), coverage.branches);
    note(Texts::tr("%1: note: no case reaches these options: %2"), coverage.options);
    note(Texts::tr("%1: note: no case reaches these diagnoses: %2"), coverage.diagnoses);
    note(Texts::tr("%1: note: no case reaches these remedies: %2"), coverage.remedies);
    note(Texts::tr("%1: note: no case reaches the plans of these remedies: %2"), coverage.plans);
}

void show(Console &console, const Checked &checked)
{
    for (const rules::Problem &problem : checked.problems)
        show(console, problem);
    const int errors = checked.count(Severity::Error);
    const int warnings = checked.count(Severity::Warning);
    QStringList counts{Texts::tr("%n error(s)", nullptr, errors), Texts::tr("%n warning(s)", nullptr, warnings)};
    if (checked.wasRun) {
        showCoverage(console, checked);
        const auto cases = static_cast<int>(checked.examples.results.size());
        counts << Texts::tr("%1 of %2 cases pass").arg(cases - checked.examples.failed()).arg(cases)
               << Texts::tr("%1 of %2 places reached").arg(checked.examples.unreached.reached).arg(checked.examples.unreached.total);
    }
    console.out(checked.file + u": "_s + counts.join(u", "_s), errors > 0     ? Console::Style::Bad
                                                               : warnings > 0 ? Console::Style::Warning
                                                                              : Console::Style::Good);
}

QJsonObject checkedJson(const Checked &checked)
{
    QJsonArray problems;
    for (const rules::Problem &problem : checked.problems)
        problems.append(QJsonObject{{u"severity"_s, problem.severity == Severity::Error ? u"error"_s : u"warning"_s},
                                    {u"file"_s, problem.where.file},
                                    {u"line"_s, problem.where.line},
                                    {u"column"_s, problem.where.column},
                                    {u"path"_s, problem.where.path},
                                    {u"message"_s, problem.message},
                                    {u"related"_s, problem.related}});
    QJsonObject object{{u"file"_s, checked.file},
                       {u"ok"_s, checked.count(Severity::Error) == 0},
                       {u"errors"_s, checked.count(Severity::Error)},
                       {u"warnings"_s, checked.count(Severity::Warning)},
                       {u"problems"_s, problems}};
    if (checked.wasRun) {
        QJsonArray cases;
        for (const workflow::ExampleResult &each : checked.examples.results)
            cases.append(QJsonObject{{u"id"_s, each.id}, {u"passed"_s, each.passed}, {u"says"_s, each.says}, {u"line"_s, each.at.line}});
        const workflow::Coverage &coverage = checked.examples.unreached;
        object[u"cases"_s] = cases;
        object[u"coverage"_s] = QJsonObject{{u"reached"_s, coverage.reached},
                                            {u"total"_s, coverage.total},
                                            {u"unreached"_s, QJsonObject{{u"steps"_s, QJsonArray::fromStringList(coverage.steps)},
                                                                         {u"branches"_s, QJsonArray::fromStringList(coverage.branches)},
                                                                         {u"options"_s, QJsonArray::fromStringList(coverage.options)},
                                                                         {u"diagnoses"_s, QJsonArray::fromStringList(coverage.diagnoses)},
                                                                         {u"remedies"_s, QJsonArray::fromStringList(coverage.remedies)},
                                                                         {u"plans"_s, QJsonArray::fromStringList(coverage.plans)}}}};
    }
    return object;
}

int check(const Arguments &arguments, Console &console)
{
    bool failed = false;
    QJsonArray trees;
    for (const QString &file : arguments.operands) {
        const Checked checked = check(file);
        failed = failed || checked.count(Severity::Error) > 0;
        if (arguments.has(u"--json"_s))
            trees.append(checkedJson(checked));
        else
            show(console, checked);
    }
    if (arguments.has(u"--json"_s))
        console.json({{u"ok"_s, !failed}, {u"trees"_s, trees}});
    return failed ? Failed : Done;
}

} // namespace

Command checkCommand()
{
    return {u"check"_s,
            u"TREE..."_s,
            1,
            std::numeric_limits<int>::max(),
            Texts::tr("Checks decision trees and runs their cases"),
            Texts::tr("Reads each tree strictly, reports every problem with its place, runs the tree's own cases through the engine, and notes which\n"
                      "steps, branches, options, diagnoses, remedies and plans no case reaches.\n"
                      "Exit code: 0 no errors, 1 errors."),
            {{u"--json"_s, {}, Texts::tr("Prints the result as JSON.")}},
            check};
}

} // namespace cli
