// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/limits.h"
#include "rules/reader.h"

#include <cstdint>
#include <cstdlib>

using namespace Qt::StringLiterals;

/// Any bytes as a tree file: read or refused, with the promises of rules/reader.h kept. The seeds are the corpus of tests/rules.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const rules::Reading reading = rules::readTree(bytes, u"tree"_s, u"de"_s);
    const bool isKept = (reading.tree != nullptr) == !reading.hasErrors() && reading.problems.size() <= static_cast<size_t>(base::limits::treeErrors);
    for (const rules::Problem &problem : reading.problems) {
        if (problem.where.line < 1 || problem.where.column < 1 || problem.toString().isEmpty())
            std::abort();
    }
    if (!isKept)
        std::abort();
    return 0;
}
