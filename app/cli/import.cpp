// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/limits.h"
#include "base/safefile.h"
#include "base/texts.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/exitcode.h"
#include "rules/reader.h"
#include "workflow/importcsv.h"
#include "workflow/importreg.h"

#include <QFile>

#include <algorithm>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

bool isTable(const QString &name)
{
    return name.endsWith(u".csv"_s, Qt::CaseInsensitive) || name.endsWith(u".tsv"_s, Qt::CaseInsensitive);
}

int importFile(const Arguments &arguments, Console &console)
{
    const QString name = arguments.operands.first();
    const QString target = arguments.value(u"-o"_s);
    const auto bytes = base::readFile(name, base::limits::caseBytes);
    const auto tree = bytes ? isTable(name) ? workflow::treeFromCsv(*bytes, name) : workflow::treeFromRegFile(*bytes, name)
                            : base::Result<QString>(base::pass(bytes.error()));
    if (!tree) {
        console.error(tree.error());
        return Failed;
    }
    if (target.isEmpty()) {
        for (const QString &line : tree->chopped(1).split(u'\n'))
            console.out(line);
        return Done;
    }
    QFile file(target); // nothing of an author's is ever overwritten
    const QByteArray text = tree->toUtf8();
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(text) != text.size() || !file.flush()) {
        console.error(base::Error{
            base::Failure::Io, Texts::tr("The tree cannot be written to %1. It must be a file that does not exist yet.").arg(target), file.errorString(), {}});
        return Failed;
    }
    const rules::Reading reading = rules::readTree(text, target);
    for (const rules::Problem &problem : reading.problems)
        console.err(problem.toString(), problem.severity == rules::Problem::Severity::Error ? Console::Style::Bad : Console::Style::Warning);
    console.out(Texts::tr("%1 was made. Decide what is marked TODO in %n place(s), then: fixwright check %2", nullptr, static_cast<int>(text.count("TODO")) - 1)
                    .arg(target, quoted(target)));
    return reading.hasErrors() ? Failed : Done;
}

} // namespace

Command importCommand()
{
    return {
        u"import"_s,
        u"FILE"_s,
        1,
        1,
        Texts::tr("Makes a tree of a registry file or a table of rules"),
        Texts::tr("Makes a tree whose remedy does what a registry file does when it is imported: each change is previewed, verified and can be taken back.\n"
                  "Of a table (.csv), each row is a rule: a column a question, \"diagnosis\" and \"steps\"; an empty cell does not matter.\n"
                  "What only a person can decide is marked TODO. Without -o the tree is printed."),
        {{u"-o"_s, u"TREE"_s, Texts::tr("Writes the tree to this new file.")}},
        importFile};
}

} // namespace cli
