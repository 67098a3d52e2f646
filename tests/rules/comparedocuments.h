// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "rules/document.h"
#include "rules/parse.h"
#include "rules/plainyaml.h"

#include <algorithm>

namespace corpus {

/// Where two readings of the same bytes differ, in words; empty when they are the same node by node.
inline QString differenceOf(const rules::Document &a, const rules::Document &b)
{
    for (quint32 i = 0; i < std::min(a.size(), b.size()); ++i) {
        const rules::Node one(a, i);
        const rules::Node other(b, i);
        const bool same = one.kind() == other.kind() && one.text() == other.text() && one.isQuoted() == other.isQuoted() && one.offset() == other.offset()
                          && one.at() == other.at() && one.size() == other.size() && one.next().index() == other.next().index();
        if (!same)
            return QStringLiteral("node %1, %2 and %3: kinds %4 and %5, texts [%6] and [%7], sizes %8 and %9")
                .arg(i)
                .arg(one.at().toString(), other.at().toString())
                .arg(int(one.kind()))
                .arg(int(other.kind()))
                .arg(one.string(), other.string())
                .arg(one.size())
                .arg(other.size());
    }
    return a.size() == b.size() ? QString() : QStringLiteral("%1 and %2 nodes").arg(a.size()).arg(b.size());
}

/// What the quick reader and yaml-cpp disagree about; empty also where the quick reader leaves the word to yaml-cpp.
inline QString disagreement(const QByteArray &bytes)
{
    rules::Document quick(bytes, QStringLiteral("tree"));
    rules::Document slow(bytes, QStringLiteral("tree"));
    if (!quick.source().faults(1).empty() || !rules::readPlainYaml(quick))
        return {};
    rules::Problems problems(slow);
    const bool isRead = rules::parseAnyYaml(slow, problems);
    if (!isRead || problems.hasErrors()) {
        const std::vector<rules::Problem> found = problems.take();
        return QStringLiteral("yaml-cpp refuses it: ") + (found.empty() ? QString() : found.front().toString());
    }
    return differenceOf(quick, slow);
}

} // namespace corpus
