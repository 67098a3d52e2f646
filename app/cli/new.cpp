// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/commands.h"
#include "cli/console.h"
#include "cli/exitcode.h"
#include "workflow/newtree.h"

#include <QFile>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

int newTree(const Arguments &arguments, Console &console)
{
    const QString name = arguments.operands.first();
    QFile file(name);
    const QByteArray bytes = workflow::newTree().toUtf8();
    // NewOnly: nothing of an author's is ever overwritten.
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(bytes) != bytes.size() || !file.flush()) {
        console.error(base::Error{base::Failure::Io, u"The new tree cannot be written to %1. It must be a file that does not exist yet."_s.arg(name), file.errorString(), {}});
        return Failed;
    }
    console.out(u"%1 is a small tree to start from. Check it after every change: fixwright check %2"_s.arg(name, quoted(name)));
    return Done;
}

} // namespace

Command newCommand()
{
    return {u"new"_s, u"TREE"_s, 1, 1, u"Writes a commented tree to start from"_s, u"Writes a small commented tree to a new file, for authors to start from."_s, {}, newTree};
}

} // namespace cli
