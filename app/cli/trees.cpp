// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/texts.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/exitcode.h"
#include "cli/json.h"
#include "workflow/treefolder.h"
#include "workflow/trust.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject entryJson(const workflow::TreeEntry &entry, bool trusted)
{
    QJsonArray problems;
    for (const rules::Problem &problem : entry.problems)
        problems.append(QJsonObject{
            {u"line"_s, problem.where.line}, {u"column"_s, problem.where.column}, {u"path"_s, problem.where.path}, {u"message"_s, problem.message}});
    return {{u"id"_s, orNull(entry.id)},
            {u"title"_s, orNull(entry.title)},
            {u"version"_s, orNull(entry.version)},
            {u"author"_s, orNull(entry.author)},
            {u"file"_s, entry.file},
            {u"sha256"_s, orNull(entry.hash)},
            {u"built_in"_s, entry.isBuiltIn},
            {u"trusted"_s, trusted},
            {u"errors"_s, static_cast<int>(entry.problems.size())},
            {u"problems"_s, problems}};
}

void show(Console &console, const workflow::TreeEntry &entry, bool trusted)
{
    if (entry.isBroken()) {
        console.out(entry.file, Console::Style::Title);
        console.paragraph(Texts::tr("%n error(s). It cannot be used.", nullptr, static_cast<int>(entry.problems.size())), 2, Console::Style::Bad);
        console.paragraph(entry.problems.front().toString(), 2, Console::Style::Muted);
        return;
    }
    console.out(u"%1 %2: %3"_s.arg(entry.id, entry.version, entry.title), Console::Style::Title);
    const QString author = entry.author.isEmpty() ? Texts::tr("Its author is not named.") : Texts::tr("By %1.").arg(entry.author);
    console.paragraph(entry.isBuiltIn ? Texts::tr("%1 It comes with the program.").arg(author)
                      : trusted       ? Texts::tr("%1 It is trusted to change machines.").arg(author)
                                      : author,
                      2);
    console.paragraph(u"--tree %1"_s.arg(quoted(entry.file)), 2, Console::Style::Muted);
    console.paragraph(u"SHA-256 %1"_s.arg(entry.hash), 2, Console::Style::Muted);
}

int trees(const Arguments &arguments, Console &console)
{
    const workflow::TreeList list = workflow::TreeFolderReader().read(workflow::treeFolder());
    const workflow::TrustStore trust = workflow::TrustStore::user();
    QJsonArray array;
    for (const workflow::TreeEntry &entry : list.trees) {
        if (entry.isBuiltIn && entry.isBroken()) {
            console.error(Texts::tr("The built-in tree %1 cannot be read.").arg(entry.file));
            return Failed;
        }
        if (arguments.has(u"--json"_s))
            array.append(entryJson(entry, trust.isTrusted(entry.hash)));
        else
            show(console, entry, trust.isTrusted(entry.hash));
    }
    if (arguments.has(u"--json"_s)) {
        console.json({{u"trees"_s, array}, {u"folder"_s, list.folder}, {u"left_out"_s, QJsonArray::fromStringList(list.leftOut)}});
        return Done;
    }
    console.out();
    console.paragraph(Texts::tr("Your folder of trees: %1").arg(list.folder), 0, Console::Style::Muted);
    for (const QString &sentence : list.leftOut)
        console.paragraph(sentence, 0, Console::Style::Warning);
    return Done;
}

} // namespace

Command treesCommand()
{
    return {u"trees"_s,
            {},
            0,
            0,
            Texts::tr("Lists the trees that come with the program, and yours"),
            Texts::tr("Lists the trees that come with the program, and those of your folder of trees, with version, author, hash and errors. --tree takes\n"
                      "the file or the id of any of them; without it, the first is used. The folder is chosen in the window, Tree > Folder of trees."),
            {{u"--json"_s, {}, Texts::tr("Prints the list as JSON.")}},
            trees};
}

} // namespace cli
