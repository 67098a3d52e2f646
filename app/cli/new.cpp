// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/texts.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/exitcode.h"
#include "rules/library.h"
#include "workflow/newtree.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

/// Nothing of an author's is ever overwritten.
bool writeNew(QFile &file, const QByteArray &bytes)
{
    return file.open(QIODevice::WriteOnly | QIODevice::NewOnly) && file.write(bytes) == bytes.size() && file.flush();
}

int newTree(const Arguments &arguments, Console &console)
{
    const QString name = arguments.operands.first();
    if (const QFileInfo info(name); !info.dir().exists()) {
        console.error(
            base::Error{base::Failure::NotFound, Texts::tr("There is no folder %1 to write the new tree to. Make it first.").arg(info.path()), {}, {}});
        return Failed;
    }
    QFile file(name);
    if (!writeNew(file, workflow::newTree().toUtf8())) {
        console.error(base::Error{base::Failure::Io,
                                  Texts::tr("The new tree cannot be written to %1. It must be a file that does not exist yet.").arg(name),
                                  file.errorString(),
                                  {}});
        return Failed;
    }
    console.out(Texts::tr("%1 is a small tree to start from. Check it after every change: fixwright check %2").arg(name, quoted(name)));
    // The first line of the tree names the schema beside it; an older one stays.
    QFile schema(QFileInfo(name).dir().filePath(u"tree.schema.json"_s));
    if (!schema.exists() && writeNew(schema, rules::treeSchema()))
        console.out(Texts::tr("%1 lets an editor complete and check the tree while you type.").arg(schema.fileName()));
    return Done;
}

} // namespace

Command newCommand()
{
    return {u"new"_s,
            u"TREE"_s,
            1,
            1,
            Texts::tr("Writes a commented tree to start from"),
            Texts::tr("Writes a small commented tree to a new file, for authors to start from, and beside it the schema that editors complete and check by."),
            {},
            newTree};
}

} // namespace cli
