// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/folder/hivelog.h"

#include "base/texts.h"
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
        return {Texts::tr("%1 could not be read.").arg(name), opened.error().message};
    if (!*opened)
        return {Texts::tr("There is no %1.").arg(name), {}};
    const auto header = regf::readHeader((*opened)->file->read(sectorBytes));
    if (!header || !header->checksumRight)
        return {Texts::tr("%1 holds no changes that Windows could use.").arg(name), {}};
    if (header->sequence1 > hive.sequence1) {
        return {Texts::tr("%1 is newer than %2.").arg(name, hiveName),
                Texts::tr("%1 (sequence number %3) is newer than %2 (%4), so the two are not from the same moment. Start Windows on that machine once, shut it "
                          "down, and try again.")
                    .arg(name, hiveName)
                    .arg(header->sequence1)
                    .arg(hive.sequence1)};
    }
    return {Texts::tr("%1 is not newer than %2; Windows ignores it.").arg(name, hiveName), {}};
}

} // namespace machine::folder
