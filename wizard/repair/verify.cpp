// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "repair/verify.h"

#include "base/texts.h"
#include "engine/requirements.h"
#include "machine/regf/hive.h"
#include "machine/regf/names.h"
#include "repair/step.h"

#include <algorithm>

namespace repair {

using namespace Qt::StringLiterals;

namespace {

bool isPlanned(const Step &step, const machine::regf::Difference &difference)
{
    return std::ranges::any_of(step.changes, [&](const Change &change) {
        using What = machine::regf::Difference::What;
        const bool isOfKey = difference.what == What::KeyAdded || difference.what == What::KeyRemoved;
        return machine::regf::isSameName(change.value.key.insideHive().join(u'\\'), difference.key) && isOfKey == (change.keyAct != KeyAct::None)
               && machine::regf::isSameName(change.value.name, difference.value);
    });
}

/// What else is different between a hive and its backup, in one sentence.
QString compareWithBackup(const Step &step, const Replacement &written, const QStringList &damaged)
{
    const auto before = machine::regf::Hive::load(written.backup);
    const auto now = machine::regf::Hive::load(written.path);
    auto differences = before && now ? machine::regf::compare(*before, *now, damaged)
                                     : base::Result<std::vector<machine::regf::Difference>>(base::pass(before ? now.error() : before.error()));
    if (!differences)
        return Texts::tr("The %1 registry could not be compared with its backup: %2").arg(step.hive, differences.error().message);
    std::erase_if(*differences, [&](const auto &difference) { return isPlanned(step, difference); });
    if (differences->empty())
        return Texts::tr("No other value in the %1 hive changed (compared with the backup).").arg(step.hive);
    return Texts::tr("Besides the planned values, the %1 registry differs from its backup in %2 more places: Windows or somebody else has written to it since.")
        .arg(step.hive, QString::number(differences->size()));
}

/// The hive as a whole: readable to its end, sound, and what is different in it besides the planned values.
void verifyHive(const Step &step, const Case &run, const machine::Machine &machine, Verification &verification)
{
    const auto hive = machine.hive(step.hive);
    if (!hive || !hive->trouble.isEmpty()) {
        verification.passed = false;
        verification.says << Texts::tr("The %1 registry is not sound: %2").arg(step.hive, hive ? hive->trouble : hive.error().message);
        return;
    }
    verification.says << Texts::tr("The %1 registry was read to its end and is sound.").arg(step.hive);
    const auto written = std::ranges::find(run.replacements, hive->path, &Replacement::path);
    if (written != run.replacements.end())
        verification.says << compareWithBackup(step, *written, hive->damaged.keys());
}

/// A sentence without its full stop, to be put into another.
QString withoutEnd(const QString &sentence)
{
    return sentence.endsWith(u'.') ? sentence.chopped(1) : sentence;
}

/// The remedy of a plan in its tree; nullptr when the tree has no such remedy.
const rules::Remedy *remedyOf(const rules::Tree &tree, const Plan &plan)
{
    const rules::Diagnosis *diagnosis = tree.diagnosis(plan.diagnosis);
    return diagnosis ? diagnosis->remedy(plan.remedy) : nullptr;
}

} // namespace

Verification verifyOn(const Case &run, const machine::Machine &machine, const base::Clock &clock)
{
    Verification verification{true, {}, {}, clock.now()};
    const std::vector<Step> steps = stepsOf(*run.plan);
    for (const Step &step : steps) {
        for (const Change &change : step.changes) {
            const Measured measured = measure(change, machine);
            verification.passed = verification.passed && measured.isAfter;
            verification.says << (measured.isAfter ? measured.says : Texts::tr("Not as planned: %1").arg(measured.says));
        }
        if (step.isHive())
            verifyHive(step, run, machine, verification);
    }
    return verification;
}

base::Result<Verification> verify(const Case &run, const base::Clock &clock)
{
    if (!run.plan)
        return base::fail(base::Failure::BadInput, Texts::tr("This case has no plan yet, so there is nothing to verify."));
    if (!run.plan->hasAutomatic())
        return Verification{true, {Texts::tr("The program changed nothing here, so there is nothing to measure.")}, {}, clock.now()};
    const auto machine = machine::open(run.machine.location);
    if (!machine)
        return base::pass(machine.error());
    return verifyOn(run, **machine, clock);
}

void addChecks(Verification &verification, const Plan &plan, const engine::CompiledTree *compiledTree, const engine::Session &now)
{
    if (plan.verify.isEmpty())
        return;
    const rules::Remedy *remedy = compiledTree ? remedyOf(compiledTree->tree(), plan) : nullptr;
    if (remedy) {
        verification.checks = engine::evaluateRequirements(*compiledTree, now, remedy->verify);
    } else {
        for (const QString &says : plan.verify)
            verification.checks.push_back({says, {}, Texts::tr("The tree of this case is not here any more"), {}, engine::Truth::Unknown});
    }
    if (!plan.hasAutomatic())
        verification.says.clear(); // that there was nothing to measure
    verification.passed
        = verification.passed && std::ranges::none_of(verification.checks, [](const auto &check) { return check.truth == engine::Truth::False; });
}

QString checkInWords(const engine::Evidence &check)
{
    const QString says = check.article.isEmpty() ? withoutEnd(check.says) : u"%1 (%2)"_s.arg(withoutEnd(check.says), check.article);
    const QString sentence = check.truth == engine::Truth::True    ? Texts::tr("Holds: %1. %2.")
                             : check.truth == engine::Truth::False ? Texts::tr("Does not hold: %1. %2.")
                                                                   : Texts::tr("Check by hand: %1. %2.");
    return sentence.arg(says, withoutEnd(check.source));
}

} // namespace repair
