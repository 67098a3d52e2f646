// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "repair/unifieddiff.h"

#include <dtl/dtl.hpp>

#include <sstream>
#include <string>
#include <vector>

namespace repair {

namespace {

std::vector<std::string> linesOf(const QStringList &list)
{
    std::vector<std::string> lines;
    lines.reserve(static_cast<size_t>(list.size()));
    for (const QString &line : list)
        lines.push_back(line.toStdString());
    return lines;
}

} // namespace

QString unifiedHunks(const QStringList &before, const QStringList &after)
{
    if (before == after)
        return {};
    dtl::Diff<std::string> diff(linesOf(before), linesOf(after));
    diff.compose();
    diff.composeUnifiedHunks();
    std::ostringstream text;
    diff.printUnifiedFormat(text);
    return QString::fromStdString(text.str());
}

} // namespace repair
