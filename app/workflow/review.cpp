// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "workflow/review.h"

#include "base/texts.h"

namespace workflow {

std::optional<rules::Problem> reviewProblem(const rules::Tree &tree, const QDate &today)
{
    if (!tree.reviewed.isValid() || tree.reviewed.addYears(1) >= today)
        return std::nullopt;
    return rules::Problem{
        rules::Problem::Severity::Warning,
        {tree.file, 0, 0, QStringLiteral("reviewed")},
        Texts::tr("this tree was reviewed on %1, more than a year ago; read it through again and write the day").arg(tree.reviewed.toString(Qt::ISODate)),
        {}};
}

} // namespace workflow
