// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "repair/case.h"

#include "base/limits.h"
#include "base/safefile.h"
#include "base/texts.h"
#include "repair/enumnames.h"

#include <QRandomGenerator>

#include <algorithm>

namespace repair {

using namespace Qt::StringLiterals;

const Outcome *Case::outcome(const QString &change) const
{
    const auto found = std::ranges::find(outcomes, change, &Outcome::change);
    return found == outcomes.end() ? nullptr : &*found;
}

bool Case::isMeasured() const
{
    const auto isTold = [](const engine::Evidence &check) { return check.truth != engine::Truth::Unknown; };
    return verification && plan && (plan->hasAutomatic() || std::ranges::any_of(verification->checks, isTold));
}

Case asPlan(Case run)
{
    run.state = RunState::Planned;
    run.outcomes.clear();
    run.replacements.clear();
    run.verification.reset();
    run.error.clear();
    run.journal.clear();
    run.ended = {};
    return run;
}

QString newCaseId(const QDateTime &now)
{
    static constexpr QLatin1StringView letters = "abcdefghijkmnpqrstuvwxyz23456789"_L1; // none that look alike
    QString id = now.toUTC().toString(u"yyyyMMdd-HHmmss-"_s);
    for (int i = 0; i < 4; ++i)
        id += letters[QRandomGenerator::system()->bounded(static_cast<int>(letters.size()))];
    return id;
}

base::Result<Case> loadCase(const QString &path)
{
    const base::Result<QByteArray> bytes = base::readFile(path, base::limits::caseBytes);
    if (bytes)
        return caseFromJson(*bytes, path);
    switch (bytes.error().kind) {
    case base::Failure::NotFound:
        return base::fail(base::Failure::NotFound, Texts::tr("There is no case file %1.").arg(path));
    case base::Failure::BadInput:
        return base::fail(base::Failure::BadInput, Texts::tr("%1 is no case file of Fixwright.").arg(path));
    default:
        return base::fail(base::Failure::Io, Texts::tr("The case file %1 cannot be read.").arg(path), bytes.error().detail);
    }
}

base::Status saveCase(const Case &run, const QString &path, Overwrite overwrite)
{
    return writeOutput(path, toJson(run), run.machine, overwrite);
}

QString word(PlanStatus status)
{
    return wordOf(status);
}

QString word(RunState state)
{
    return wordOf(state);
}

QString word(ChangeState state)
{
    return wordOf(state);
}

QString word(ChangeKind kind)
{
    return wordOf(kind);
}

} // namespace repair
