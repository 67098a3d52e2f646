// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "workflow/unfinished.h"

#include "repair/apply.h"
#include "repair/undo.h"

namespace workflow {

using namespace Qt::StringLiterals;

namespace {

/// How a machine stands: for programs, and for people.
struct Verdict {
    QString word;
    QString sentence;
};

Verdict verdictOf(repair::CaseStand::Kind kind)
{
    switch (kind) {
    case repair::CaseStand::Kind::Before:
        return {u"before"_s, u"The machine is as before the repair."_s};
    case repair::CaseStand::Kind::After:
        return {u"after"_s, u"The machine is as after the repair."_s};
    case repair::CaseStand::Kind::Between:
        return {u"between"_s, u"The machine is in between: some files are repaired, others are as before."_s};
    case repair::CaseStand::Kind::Changed:
        break;
    }
    return {u"changed"_s, u"Somebody else has written to the machine since."_s};
}

} // namespace

bool isInTheMiddle(const repair::Case &run)
{
    return run.state == repair::RunState::Applying || run.state == repair::RunState::Stopped;
}

Unfinished unfinishedOf(const repair::Case &run)
{
    const auto stand = repair::standOf(run);
    if (!stand) {
        return {u"unknown"_s,
                u"This repair was interrupted, and its machine cannot be read now. %1 Connect the machine's disk as before, then open the case again."_s.arg(
                    stand.error().message)};
    }
    const Verdict verdict = verdictOf(stand->kind);
    return {verdict.word, u"This repair was interrupted. %1 %2"_s.arg(verdict.sentence, stand->says)};
}

base::Result<std::vector<Interrupted>> interrupted(const repair::CaseStore &store)
{
    auto cases = store.unfinished();
    if (!cases)
        return base::pass(cases.error());
    store.sweep();
    std::vector<Interrupted> found;
    for (repair::Case &run : *cases) {
        const QString stand = unfinishedOf(run).says;
        found.push_back({std::move(run), stand});
    }
    return found;
}

} // namespace workflow
