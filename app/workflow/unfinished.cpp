// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "workflow/unfinished.h"

#include "repair/apply.h"

namespace workflow {

using namespace Qt::StringLiterals;

namespace {

QString wordOf(repair::CaseStand::Kind kind)
{
    switch (kind) {
    case repair::CaseStand::Kind::Before:
        return u"before"_s;
    case repair::CaseStand::Kind::After:
        return u"after"_s;
    case repair::CaseStand::Kind::Between:
        return u"between"_s;
    case repair::CaseStand::Kind::Changed:
        break;
    }
    return u"changed"_s;
}

QString verdictOf(repair::CaseStand::Kind kind)
{
    switch (kind) {
    case repair::CaseStand::Kind::Before:
        return u"The machine is as before the repair."_s;
    case repair::CaseStand::Kind::After:
        return u"The machine is as after the repair."_s;
    case repair::CaseStand::Kind::Between:
        return u"The machine is in between: some files are repaired, others are as before."_s;
    case repair::CaseStand::Kind::Changed:
        break;
    }
    return u"Somebody else has written to the machine since."_s;
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
        return {u"unknown"_s, u"This repair was interrupted, and its machine cannot be read now. %1 Connect the machine's disk as before, then open the case again."_s.arg(stand.error().message)};
    }
    return {wordOf(stand->kind), u"This repair was interrupted. %1 %2"_s.arg(verdictOf(stand->kind), stand->says)};
}

} // namespace workflow
