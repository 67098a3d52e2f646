// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/nomachine.h"

#include "base/texts.h"

namespace machine {

using namespace Qt::StringLiterals;

namespace {

std::unexpected<base::Error> nothingToRead()
{
    return base::fail(base::Failure::NotFound, Texts::tr("No machine is open, so nothing can be read from it."));
}

} // namespace

Identity NoMachine::identity() const
{
    return {Kind::None, u"none"_s, Texts::tr("no machine"), {}};
}

base::Result<ControlSets> NoMachine::controlSets() const
{
    return nothingToRead();
}

base::Result<HiveFile> NoMachine::hive(const QString &) const
{
    return nothingToRead();
}

base::Result<std::optional<KeyInfo>> NoMachine::key(const base::KeyAddress &) const
{
    return nothingToRead();
}

base::Result<std::optional<RegistryValue>> NoMachine::value(const base::ValueAddress &) const
{
    return nothingToRead();
}

base::Result<std::optional<FileInfo>> NoMachine::file(const base::FileAddress &) const
{
    return nothingToRead();
}

base::Result<std::optional<QString>> NoMachine::pathOf(const base::FileAddress &) const
{
    return nothingToRead();
}

} // namespace machine
