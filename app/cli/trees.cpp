// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/commands.h"
#include "cli/console.h"
#include "cli/exitcode.h"
#include "rules/library.h"
#include "rules/reader.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

int trees(const Arguments &arguments, Console &console)
{
    QJsonArray list;
    for (const QString &file : rules::builtInTrees()) {
        const auto reading = rules::readTreeFile(file);
        if (!reading || !reading->tree) {
            console.error(u"The built-in tree %1 cannot be read."_s.arg(file));
            return Failed;
        }
        const rules::Tree &tree = *reading->tree;
        if (arguments.has(u"--json"_s)) {
            list.append(QJsonObject{{u"id"_s, tree.id}, {u"title"_s, tree.title}, {u"version"_s, tree.version}, {u"file"_s, tree.file}, {u"sha256"_s, tree.hash}});
            continue;
        }
        console.out(u"%1 %2: %3"_s.arg(tree.id, tree.version, tree.title), Console::Style::Title);
        console.paragraph(tree.description, 2);
        console.paragraph(u"--tree %1, SHA-256 %2"_s.arg(tree.file, tree.hash), 2, Console::Style::Muted);
    }
    if (arguments.has(u"--json"_s))
        console.json({{u"trees"_s, list}});
    return Done;
}

} // namespace

Command treesCommand()
{
    return {u"trees"_s, {}, 0, 0, u"Lists the trees that come with the program"_s, u"Lists the trees that come with the program; the first is used when none is named."_s,
            {{u"--json"_s, {}, u"Prints the list as JSON."_s}}, trees};
}

} // namespace cli
