// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

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

QJsonObject toJson(const workflow::TreeEntry &entry, bool trusted)
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
        const auto errors = entry.problems.size();
        console.paragraph(errors == 1 ? u"1 error. It cannot be used."_s : u"%1 errors. It cannot be used."_s.arg(errors), 2, Console::Style::Bad);
        console.paragraph(entry.problems.front().toString(), 2, Console::Style::Muted);
        return;
    }
    console.out(u"%1 %2: %3"_s.arg(entry.id, entry.version, entry.title), Console::Style::Title);
    const QString author = entry.author.isEmpty() ? u"Its author is not named"_s : u"By %1"_s.arg(entry.author);
    console.paragraph(author + (entry.isBuiltIn ? u", comes with the program."_s : trusted ? u", trusted to change machines."_s : u"."_s), 2);
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
            console.error(u"The built-in tree %1 cannot be read."_s.arg(entry.file));
            return Failed;
        }
        if (arguments.has(u"--json"_s))
            array.append(toJson(entry, trust.isTrusted(entry.hash)));
        else
            show(console, entry, trust.isTrusted(entry.hash));
    }
    if (arguments.has(u"--json"_s)) {
        console.json({{u"trees"_s, array}, {u"folder"_s, list.folder}, {u"left_out"_s, QJsonArray::fromStringList(list.leftOut)}});
        return Done;
    }
    console.out();
    console.paragraph(u"Your folder of trees: %1"_s.arg(list.folder), 0, Console::Style::Muted);
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
            u"Lists the trees that come with the program, and yours"_s,
            u"Lists the trees that come with the program, and those of your folder of trees, with version, author, hash and errors. --tree takes\n"
            "the file or the id of any of them; without it, the first is used. The folder is chosen in the window, Tree > Folder of trees."_s,
            {{u"--json"_s, {}, u"Prints the list as JSON."_s}},
            trees};
}

} // namespace cli
