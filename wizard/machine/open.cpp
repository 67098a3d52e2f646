// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/texts.h"
#include "machine/exportmachine.h"
#include "machine/foldermachine.h"
#include "machine/machine.h"
#include "machine/nomachine.h"
#include "machine/practice/practice.h"

#include <QFileInfo>

namespace machine {

using namespace Qt::StringLiterals;

base::Result<EventLog> Machine::eventLog() const
{
    return base::fail(base::Failure::NotFound, Texts::tr("This machine has no event log that can be read."));
}

base::Result<QString> Machine::placeOf(const base::FileAddress &address) const
{
    return base::fail(base::Failure::NotFound, Texts::tr("%1 has no place on this machine.").arg(address.path));
}

base::Result<std::optional<QByteArray>> Machine::content(const base::FileAddress &address) const
{
    return base::fail(base::Failure::NotFound, Texts::tr("What %1 holds is not known here.").arg(address.path));
}

base::Result<QString> Machine::drive() const
{
    return base::fail(base::Failure::Refused, Texts::tr("This machine has no drive that can be reached."));
}

base::Result<std::unique_ptr<Machine>> open(const QString &where)
{
    if (where.isEmpty())
        return base::fail(base::Failure::BadInput, Texts::tr("Say which machine: a Windows folder, an exported registry FILE.reg, \"practice\" or \"none\"."));
    if (where == u"none"_s)
        return std::make_unique<NoMachine>();
    if (ExportMachine::isMeant(where))
        return ExportMachine::open(where);
    const QString scenario = where == u"practice"_s ? practice::scenarios().front().id : where.startsWith(u"practice:"_s) ? where.mid(9) : QString();
    if (scenario.isEmpty() && !where.startsWith(u"practice:"_s))
        return FolderMachine::open(where);
    const auto folder = practice::makeForUser(scenario);
    if (!folder)
        return base::pass(folder.error());
    return FolderMachine::open(*folder);
}

} // namespace machine
