// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/texts.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/exitcode.h"
#include "report/treediff.h"
#include "workflow/workflow.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

/// Nothing where the tree has errors; they were told.
workflow::CompiledTreePointer readOf(const QString &file, Console &console)
{
    const auto opened = workflow::openTree(file);
    if (!opened) {
        console.error(opened.error());
        return nullptr;
    }
    if (opened->compiledTree)
        return opened->compiledTree;
    const auto first = std::ranges::find(opened->problems, rules::Problem::Severity::Error, &rules::Problem::severity);
    console.error(base::Error{base::Failure::BadInput,
                              Texts::tr("%1 has errors, so it cannot be compared. See all of them with: fixwright check %2").arg(file, quoted(file)),
                              first == opened->problems.end() ? QString() : first->toString(),
                              {}});
    return nullptr;
}

int diff(const Arguments &arguments, Console &console)
{
    const auto older = readOf(arguments.operands.at(0), console);
    const auto newer = older ? readOf(arguments.operands.at(1), console) : nullptr;
    if (!newer)
        return Failed;
    const std::vector<report::TreeDifference> differences = report::compare(older->tree(), newer->tree());
    if (arguments.has(u"--json"_s)) {
        QJsonArray array;
        for (const report::TreeDifference &difference : differences)
            array.append(QJsonObject{{u"about"_s, difference.about}, {u"says"_s, QJsonArray::fromStringList(difference.says)}});
        console.json({{u"same"_s, differences.empty()}, {u"differences"_s, array}});
        return differences.empty() ? Done : Pending;
    }
    if (differences.empty())
        console.out(Texts::tr("Both mean the same."), Console::Style::Good);
    for (const report::TreeDifference &difference : differences) {
        console.out(difference.about, Console::Style::Title);
        for (const QString &says : difference.says)
            console.out(u"  "_s + says);
    }
    return differences.empty() ? Done : Pending;
}

} // namespace

Command diffCommand()
{
    return {u"diff"_s,
            u"OLD NEW"_s,
            2,
            2,
            Texts::tr("Says what two versions of a tree mean differently"),
            Texts::tr("For the reviewer of a tree: what a diagnosis now also needs, which answer leads elsewhere, which change writes other data. How the\n"
                      "files are written does not count.\n"
                      "Exit code: 0 both mean the same, 1 one cannot be read, 2 they mean something else."),
            {{u"--json"_s, {}, Texts::tr("Prints the result as JSON.")}},
            diff};
}

} // namespace cli
