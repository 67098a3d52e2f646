// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "workflow/unfinished.h"

#include "base/texts.h"
#include "repair/apply.h"
#include "repair/undo.h"

namespace workflow {

using namespace Qt::StringLiterals;

namespace {

/// How a machine stands: for programs, and for people.
struct Position {
    QString word;
    QString sentence;
};

Position positionOf(repair::CaseStand::Kind kind)
{
    switch (kind) {
    case repair::CaseStand::Kind::Before:
        return {u"before"_s, Texts::tr("The machine is as before the repair.")};
    case repair::CaseStand::Kind::After:
        return {u"after"_s, Texts::tr("The machine is as after the repair.")};
    case repair::CaseStand::Kind::Between:
        return {u"between"_s, Texts::tr("The machine is in between: some files are repaired, others are as before.")};
    case repair::CaseStand::Kind::Changed:
        break;
    }
    return {u"changed"_s, Texts::tr("Somebody else has written to the machine since.")};
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
                Texts::tr("This repair was interrupted, and its machine cannot be read now. %1 Connect the machine's disk as before, then open the case again.")
                    .arg(stand.error().message)};
    }
    const Position position = positionOf(stand->kind);
    return {position.word, Texts::tr("This repair was interrupted. %1 %2").arg(position.sentence, stand->says)};
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
