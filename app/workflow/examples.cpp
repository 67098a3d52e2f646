// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "workflow/examples.h"

#include "base/ordering.h"
#include "base/texts.h"
#include "engine/candidates.h"
#include "repair/makeplan.h"
#include "repair/plan.h"
#include "workflow/exampleplan.h"
#include "workflow/workflow.h"

#include <QSet>

#include <algorithm>

namespace workflow {

using namespace Qt::StringLiterals;

namespace {

/// Cases of a tree happen at no time.
base::FixedClock noClock()
{
    return base::FixedClock(QDateTime());
}

/// A fact as a case writes it, in the type that its probe would give.
base::Finding findingOf(const rules::FactSpec &fact, const QString &text)
{
    base::Finding finding{std::nullopt, Texts::tr("given by the case")};
    if (text == "absent"_L1)
        return finding;
    if (text == "unknown"_L1) {
        finding.value = base::Unknown{};
        return finding;
    }
    using enum base::ProbeResult;
    switch (base::resultOf(fact.probe)) {
    case Edition:
    case ServicePack:
    case Processor:
    case Release:
    case Architecture:
    case ProductType:
    case StartType:
        finding.value = base::Choice{text};
        break;
    case Version:
        finding.value = base::Version{QVersionNumber::fromString(text)};
        break;
    case Number:
    case TextOrNumber: {
        const std::optional<double> number = text.contains(u'.') ? std::nullopt : base::parseNumber(text); // registries hold whole numbers; 4.10 is a text
        finding.value = number ? base::Value(base::Number{*number}) : base::Value(base::Text{text});
        break;
    }
    case Date:
        finding.value = base::Text{text};
        break;
    case YesNo:
        finding.value = base::YesNo{text == "yes"_L1 || text == "true"_L1};
        break;
    }
    return finding;
}

QString outcomeWord(engine::Outcome outcome)
{
    switch (outcome) {
    case engine::Outcome::Match:
        return u"match"_s;
    case engine::Outcome::Ambiguous:
        return u"ambiguous"_s;
    case engine::Outcome::None:
        break;
    }
    return u"none"_s;
}

QStringList possible(const engine::DiagnosisResult &findings)
{
    QStringList ids;
    for (const engine::Candidate &candidate : findings.candidates) {
        if (candidate.verdict == engine::Verdict::Match || candidate.verdict == engine::Verdict::Possible)
            ids << candidate.diagnosis;
    }
    ids.sort();
    return ids;
}

/// What one case was seen to reach.
struct Reached {
    QSet<QString> steps, branches, options, diagnoses, remedies, plans;
};

/// As the places of errors are written.
QString branchName(const rules::Step &step, int branch)
{
    const bool isOtherwise = step.branches[static_cast<size_t>(branch)].when.kind == rules::Condition::Kind::Always;
    return isOtherwise ? u"steps.%1.otherwise"_s.arg(step.id) : u"steps.%1.branches[%2]"_s.arg(step.id).arg(branch);
}

void noteOptions(const engine::Session &session, const engine::Path &walk, Reached &reached)
{
    for (const engine::Answer &answer : session.answers) {
        if (!walk.asked.contains(answer.question))
            continue;
        if (const auto *choice = std::get_if<base::Choice>(&answer.value))
            reached.options << answer.question + u": "_s + choice->option;
        if (const auto *many = std::get_if<base::Many>(&answer.value)) {
            for (const auto &[option, presence] : many->options.asKeyValueRange()) {
                if (presence == base::Presence::Present)
                    reached.options << answer.question + u": "_s + option;
            }
        }
    }
}

QString differenceOf(const rules::Example &example, const engine::DiagnosisResult &findings, const QStringList &remedies)
{
    const QString outcome = outcomeWord(findings.outcome);
    QStringList wanted = example.diagnoses;
    wanted.sort();
    const QStringList found = possible(findings);
    if (outcome != example.outcome)
        return Texts::tr("expected %1, but it comes out as %2")
            .arg(example.outcome, found.isEmpty() ? outcome : u"%1 (%2)"_s.arg(outcome, found.join(u", "_s)));
    if (!wanted.isEmpty() && wanted != found)
        return found.isEmpty() ? Texts::tr("expected %1, but it comes out as no diagnosis").arg(wanted.join(u", "_s))
                               : Texts::tr("expected %1, but it comes out as %2").arg(wanted.join(u", "_s), found.join(u", "_s));
    if (!example.remedy.isEmpty() && (remedies.isEmpty() || remedies.first() != example.remedy))
        return remedies.isEmpty() ? Texts::tr("expected the remedy %1, but none is offered").arg(example.remedy)
                                  : Texts::tr("expected the remedy %1, but %2 is offered first").arg(example.remedy, remedies.first());
    return {};
}

/// What the example's machine tells, its own facts, and over both what a person answers.
base::Result<engine::Session> sessionOn(const machine::Machine &machine, const engine::CompiledTree &compiledTree, const rules::Example &example)
{
    const rules::Tree &tree = compiledTree.tree();
    std::vector<engine::Answer> answers;
    for (const auto &[id, text] : example.answers.asKeyValueRange()) {
        const rules::Question *question = tree.question(id);
        if (!question)
            return base::fail(base::Failure::BadInput, Texts::tr("There is no question \"%1\".").arg(id), {}, example.at);
        const auto value = engine::parseAnswer(*question, text);
        if (!value)
            return base::pass(value.error());
        const auto fitting = engine::fitting(*question, *value);
        if (!fitting)
            return base::pass(fitting.error());
        answers.push_back({id, *fitting, engine::Origin::Person, Texts::tr("given by the case"), {}});
    }
    Measurements measured = measure(compiledTree, machine, noClock());
    for (const auto &[id, text] : example.facts.asKeyValueRange()) {
        const rules::FactSpec *fact = tree.fact(id);
        if (!fact)
            continue;
        std::erase_if(measured.facts, [&](const engine::Fact &known) { return known.id == fact->id; });
        measured.facts.push_back({fact->id, fact->title, findingOf(*fact, text)});
    }
    // What the case says itself is not held against what its machine says.
    std::erase_if(measured.answers, [&](const engine::Answer &answer) { return example.answers.contains(answer.question); });
    engine::Session session = engine::assembled(compiledTree, answers, measured.answers, measured.facts);
    session.offers = std::move(measured.offers);
    std::erase_if(answers, [&](const engine::Answer &answer) { return !session.offers.contains(answer.question); });
    return engine::advance(compiledTree, session, answers); // by the name of what the machine has
}

/// Plans the remedy that is offered first; says in what the plan differs from the expected one.
QString comparePlan(const engine::CompiledTree &compiledTree, const engine::Session &session, const machine::Machine &machine, const engine::Candidate &match,
                    const rules::ExpectedPlan &expected, Reached &reached)
{
    const auto plan = repair::makePlan(compiledTree, session, machine, {match.diagnosis, {}, {}}, noClock());
    if (!plan)
        return plan.error().message;
    if (!plan->remedy.isEmpty())
        reached.plans << match.diagnosis + u'/' + plan->remedy;
    return differenceInPlan(expected, *plan, machine);
}

ExampleResult runOne(const engine::CompiledTree &compiledTree, const rules::Example &example, Reached &reached)
{
    ExampleResult result{example.id, false, {}, example.at};
    const auto machine = machineOf(example);
    const auto session = machine ? sessionOn(**machine, compiledTree, example) : base::pass(machine.error());
    if (!session) {
        result.says = session.error().message;
        return result;
    }
    const rules::Tree &tree = compiledTree.tree();
    const engine::DiagnosisResult findings = engine::diagnose(compiledTree, *session);
    for (const engine::PathStep &visit : findings.path.trail) {
        reached.steps << visit.step;
        if (const rules::Step *step = tree.step(visit.step); step && visit.branch >= 0)
            reached.branches << branchName(*step, visit.branch);
    }
    noteOptions(*session, findings.path, reached);

    QStringList remedies;
    if (const engine::Candidate *match = findings.match()) {
        reached.diagnoses << match->diagnosis;
        remedies = repair::offeredRemedies(compiledTree, *session, match->diagnosis);
        for (const QString &remedy : std::as_const(remedies))
            reached.remedies << match->diagnosis + u'/' + remedy;
    }
    result.says = differenceOf(example, findings, remedies);
    if (result.says.isEmpty() && example.plan)
        result.says = comparePlan(compiledTree, *session, **machine, *findings.match(), *example.plan, reached);
    result.passed = result.says.isEmpty();
    return result;
}

bool changesTheMachine(const rules::Action &action)
{
    return !std::holds_alternative<rules::FileCheck>(action.what) && !std::holds_alternative<rules::Manual>(action.what)
           && !std::holds_alternative<rules::Restart>(action.what);
}

/// Notes a name as reached or not.
void tally(Coverage &coverage, QStringList &unreached, const QSet<QString> &reached, const QString &name)
{
    ++coverage.total;
    if (reached.contains(name))
        ++coverage.reached;
    else
        unreached << name;
}

Coverage coverageOf(const rules::Tree &tree, const Reached &reached)
{
    Coverage coverage;
    for (const rules::Step &step : tree.steps) {
        tally(coverage, coverage.steps, reached.steps, step.id);
        for (int i = 0; i < static_cast<int>(step.branches.size()); ++i)
            tally(coverage, coverage.branches, reached.branches, branchName(step, i));
    }
    for (const rules::Question &question : tree.questions) {
        for (const rules::Option &option : question.options)
            tally(coverage, coverage.options, reached.options, question.id + u": "_s + option.id);
    }
    for (const rules::Diagnosis &diagnosis : tree.diagnoses) {
        tally(coverage, coverage.diagnoses, reached.diagnoses, diagnosis.id);
        for (const rules::Remedy &remedy : diagnosis.remedies) {
            const QString name = diagnosis.id + u'/' + remedy.id;
            tally(coverage, coverage.remedies, reached.remedies, name);
            if (std::ranges::any_of(remedy.actions, changesTheMachine))
                tally(coverage, coverage.plans, reached.plans, name);
        }
    }
    return coverage;
}

} // namespace

int ExampleRun::failed() const
{
    return static_cast<int>(std::ranges::count(results, false, &ExampleResult::passed));
}

ExampleRun runExamples(const engine::CompiledTree &compiledTree, const std::stop_token &stop)
{
    ExampleRun run;
    Reached reached;
    for (const rules::Example &example : compiledTree.tree().examples) {
        if (stop.stop_requested())
            break;
        run.results.push_back(runOne(compiledTree, example, reached));
    }
    run.unreached = coverageOf(compiledTree.tree(), reached);
    return run;
}

std::vector<rules::Problem> asProblems(const ExampleRun &run)
{
    std::vector<rules::Problem> problems;
    for (const ExampleResult &result : run.results) {
        if (!result.passed)
            problems.push_back({rules::Problem::Severity::Error, result.at, Texts::tr("this case fails: %1").arg(result.says), {}});
    }
    return problems;
}

} // namespace workflow
