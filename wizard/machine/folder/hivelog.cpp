// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/folder/hivelog.h"

#include "machine/folder/beneath.h"
#include "machine/regf/header.h"

namespace machine::folder {

using namespace Qt::StringLiterals;

LogState readLog(const QString &systemRoot, const QString &hiveName, const regf::Header &hive)
{
    constexpr qint64 sectorBytes = 512;
    const QString name = hiveName + u".LOG"_s;
    const auto opened = openBeneath(systemRoot, {u"system32"_s, u"config"_s, name});
    if (!opened)
        return {u"%1 could not be read."_s.arg(name), opened.error().message};
    if (!*opened)
        return {u"There is no %1."_s.arg(name), {}};
    const auto header = regf::readHeader((*opened)->file->read(sectorBytes));
    if (!header || !header->checksumRight)
        return {u"%1 holds no changes that Windows could use."_s.arg(name), {}};
    if (header->sequence1 > hive.sequence1) {
        return {u"%1 is newer than %2."_s.arg(name, hiveName), u"%1 (sequence number %3) is newer than %2 (%4), so the two are not from the same moment. "
                                                               u"Start Windows on that machine once, shut it down, and try again."_s.arg(name, hiveName)
                                                                   .arg(header->sequence1)
                                                                   .arg(hive.sequence1)};
    }
    return {u"%1 is not newer than %2; Windows ignores it."_s.arg(name, hiveName), {}};
}

} // namespace machine::folder
