// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/texts.h"
#include "cli/caseinput.h"
#include "cli/choosetree.h"
#include "cli/commands.h"
#include "cli/console.h"
#include "cli/exitcode.h"
#include "cli/json.h"
#include "cli/show.h"
#include "workflow/planning.h"

#include <QFileInfo>

#include <algorithm>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

int exitCodeFor(repair::PlanStatus status)
{
    switch (status) {
    case repair::PlanStatus::Changes:
        return Pending;
    case repair::PlanStatus::Nothing:
        return Done;
    case repair::PlanStatus::Refused:
        break;
    }
    return Refused;
}

/// The session does not decide for a diagnosis: says what is missing, in the form of `diagnose`.
int undecided(const Prepared &prepared, Console &console, bool json)
{
    const engine::DiagnosisResult &findings = *prepared.run.findings;
    if (json)
        console.json(toJson(*prepared.compiledTree, findings, prepared.run.session));
    const bool none = findings.outcome == engine::Outcome::None;
    console.error(none ? Texts::tr("No known diagnosis fits, so there is nothing to plan.")
                       : Texts::tr("The answers do not decide for one diagnosis yet. Answer more, or name one with --diagnosis."));
    if (!json) {
        showFindings(console, *prepared.compiledTree, prepared.run);
        showQuestion(console, *prepared.compiledTree, prepared.run.session, findings);
    }
    return none ? NoDiagnosis : MoreAnswers;
}

/// No plan can be made; of a diagnosis that is ruled out, the evidence against it.
int refuse(const base::Error &error, const engine::DiagnosisResult &findings, const QString &diagnosis, Console &console)
{
    console.error(error);
    if (workflow::isRuledOut(findings, diagnosis)) {
        for (const engine::Evidence &each : findings.candidate(diagnosis)->speaksAgainst)
            console.err(u"  - "_s + each.says);
    }
    return exitCodeOf(error);
}

/// The tree that has this diagnosis, when it is one alone.
void goToDiagnosis(Prepared &prepared, const QString &diagnosis)
{
    const auto has = [&](const workflow::TreeCase &each) { return each.compiledTree->tree().diagnosis(diagnosis) != nullptr; };
    const std::vector<workflow::TreeCase> &cases = prepared.several->cases;
    if (const auto found = std::ranges::find_if(cases, has); std::ranges::count_if(cases, has) == 1)
        prepared.goOnIn(*found);
}

int plan(const Arguments &arguments, Console &console)
{
    const base::SystemClock clock;
    const bool json = arguments.has(u"--json"_s);
    auto prepared = prepare(arguments, console, clock);
    if (!prepared)
        return Failed;
    repair::PlanRequest request{arguments.value(u"--diagnosis"_s), arguments.value(u"--remedy"_s), arguments.value(u"--media"_s)};
    if (prepared->several && !request.diagnosis.isEmpty())
        goToDiagnosis(*prepared, request.diagnosis);
    if (!prepared->compiledTree)
        return chooseTree(*prepared->several, console, json);
    const engine::DiagnosisResult &findings = *prepared->run.findings;
    if (request.diagnosis.isEmpty()) {
        const engine::Candidate *match = findings.match();
        if (!match)
            return undecided(*prepared, console, json);
        request.diagnosis = match->diagnosis;
    } else if (const engine::Candidate *named = findings.candidate(request.diagnosis); named && named->verdict == engine::Verdict::Possible) {
        console.warning(Texts::tr("%1 is only possible; the answers do not decide for it yet.").arg(request.diagnosis));
    }
    const auto planned = workflow::planned(*prepared->compiledTree, prepared->run, *prepared->machine, request, clock);
    if (!planned)
        return refuse(planned.error(), findings, request.diagnosis, console);
    const repair::Case &run = *planned;
    const QString file = arguments.value(u"-o"_s);
    if (!file.isEmpty()) {
        if (const auto saved = repair::saveCase(run, file); !saved) {
            console.error(saved.error());
            return Failed;
        }
    }
    if (json) {
        console.json(toJson(*run.plan));
        return exitCodeFor(run.plan->status);
    }
    showPlan(console, *run.plan);
    console.out();
    if (run.plan->status == repair::PlanStatus::Refused)
        console.out(Texts::tr("Nothing can be done safely as things are."), Console::Style::Bad);
    else if (run.plan->status == repair::PlanStatus::Nothing)
        console.out(Texts::tr("There is nothing to do."), Console::Style::Good);
    else if (file.isEmpty())
        console.out(Texts::tr("Nothing was changed. Add -o FILE to save this plan, then: fixwright apply FILE"));
    else if (run.plan->hasAutomatic())
        console.out(Texts::tr("Nothing was changed. %1: fixwright apply %2").arg(run.plan->act(), quoted(file)));
    else
        console.out(
            Texts::tr("Nothing was changed. To carry it to the machine: fixwright kit %1 -o DIR. When it is done: fixwright apply %1").arg(quoted(file)));
    return exitCodeFor(run.plan->status);
}

} // namespace

Command planCommand()
{
    std::vector<Option> options = caseOptions();
    options.push_back({u"--diagnosis"_s, u"ID"_s, Texts::tr("The diagnosis; without it, the one that matches.")});
    options.push_back({u"--remedy"_s, u"ID"_s, Texts::tr("The remedy; without it, the first that is advised.")});
    options.push_back({u"--media"_s, u"PATH"_s,
                       Texts::tr("Source of the newer file, for a remedy that replaces one: the file, a folder, a service pack, a cabinet or an ISO image.")});
    options.push_back({u"-o"_s, u"PLAN"_s, Texts::tr("Saves the plan to this file, for \"fixwright apply\".")});
    options.push_back({u"--json"_s, {}, Texts::tr("Prints the plan as JSON.")});
    return {u"plan"_s,
            {},
            0,
            0,
            Texts::tr("Shows what a remedy would change; changes nothing"),
            Texts::tr("Measures the machine, finds the diagnosis as \"fixwright diagnose\" does, and shows what the remedy would change, as a diff.\n"
                      "Exit code: 2 changes are pending, 0 nothing to do, 3 no diagnosis, 4 more answers are needed, 5 refused because it is not safe."),
            options,
            plan};
}

} // namespace cli
