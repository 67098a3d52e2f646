// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/texts.h"
#include "repair/step.h"
#include "repair/verify.h"

#include <algorithm>

namespace repair {

using namespace Qt::StringLiterals;

base::Status isSameComputer(const Case &run, const machine::Machine &machine)
{
    const QString before = run.machine.computerName;
    const QString now = machine.identity().computerName;
    if (before.isEmpty() || now.isEmpty() || before.compare(now, Qt::CaseInsensitive) == 0)
        return {};
    return base::fail(base::Failure::Refused, Texts::tr("The case is about the computer %1, and this is %2. Name an export of %1.").arg(before, now));
}

void addCarried(Case &run, const machine::Machine &machine, const base::Clock &clock)
{
    Verification &verification = *run.verification;
    bool isAll = true;
    std::vector<Outcome> outcomes;
    for (const Change &change : run.plan->changes) {
        const bool isValue = change.isOfValue() && (change.before || change.after || change.keyAct == KeyAct::Make || !change.kept.empty());
        const bool isFile = change.kind == ChangeKind::ReplaceFile && change.fileAfter && machine.hasFiles();
        if (change.kind == ChangeKind::Check)
            continue;
        if (!isValue && !isFile) {
            const Outcome *known = run.outcome(change.id);
            outcomes.push_back(known ? *known : Outcome{change.id, ChangeState::Manual, change.text, clock.now()});
            continue;
        }
        const bool canRead = isFile || (change.keyAct == KeyAct::None ? machine.value(change.value).has_value() : machine.key(change.value.key).has_value());
        const Measured measured = measure(change, machine);
        const auto truth = !canRead ? engine::Truth::Unknown : measured.isAfter ? engine::Truth::True : engine::Truth::False;
        const QString says = isValue ? Texts::tr("%1 is %2").arg(change.address(), change.afterText()) : Texts::tr("%1 is the new file").arg(change.file.path);
        verification.checks.push_back({says, {}, measured.says, {}, truth});
        verification.passed = verification.passed && truth != engine::Truth::False;
        isAll = isAll && truth == engine::Truth::True;
        outcomes.push_back({change.id, truth == engine::Truth::True ? ChangeState::Confirmed : ChangeState::Manual, measured.says, clock.now()});
    }
    const bool isOpen = run.state == RunState::Open || run.state == RunState::Planned || run.state == RunState::Nothing;
    if (!isOpen || !isAll || !verification.passed || !run.isMeasured())
        return;
    run.state = RunState::Nothing; // nothing was done by this program
    run.outcomes = std::move(outcomes);
    run.ended = clock.now();
}

} // namespace repair
