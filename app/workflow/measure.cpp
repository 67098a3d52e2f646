// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/texts.h"
#include "workflow/workflow.h"

#include <algorithm>

namespace workflow {

using namespace Qt::StringLiterals;

namespace {

bool hasProbes(const rules::Question &question)
{
    return std::ranges::any_of(question.options, [](const rules::Option &option) { return option.detect != nullptr; });
}

base::Presence presence(const base::Finding &finding)
{
    const auto *answer = finding.value ? std::get_if<base::YesNo>(&*finding.value) : nullptr;
    if (!answer)
        return base::Presence::Unknown;
    return answer->yes ? base::Presence::Present : base::Presence::Absent;
}

/// What a finding says as the answer to a question: nothing there to be read means that the machine does not know.
base::Finding answered(base::Finding finding)
{
    if (!finding.value)
        finding.value = base::Unknown{};
    return finding;
}

struct OptionFinding {
    const rules::Option *option;
    base::Presence presence;
    QString source;
};

std::vector<OptionFinding> examineOptions(const rules::Question &question, const machine::Machine &machine)
{
    std::vector<OptionFinding> found;
    for (const rules::Option &option : question.options) {
        if (!option.detect) {
            found.push_back({&option, base::Presence::Unknown, {}});
            continue;
        }
        const base::Finding finding = machine::examine(machine, *option.detect);
        found.push_back({&option, presence(finding), finding.source});
    }
    return found;
}

/// Where the machine said yes; behind that, where it could not tell.
QString sourceOf(const std::vector<OptionFinding> &found)
{
    QStringList yes;
    QStringList unclear;
    for (const OptionFinding &each : found) {
        if (each.presence == base::Presence::Present)
            yes << u"%1: %2"_s.arg(each.option->text, each.source);
        else if (each.presence == base::Presence::Unknown && each.option->detect)
            unclear << u"%1: %2"_s.arg(each.option->text, each.source);
    }
    const QStringList lines = yes + unclear;
    return lines.isEmpty() ? Texts::tr("None of them was found") : lines.join(u"; "_s);
}

base::Finding chooseOne(const std::vector<OptionFinding> &found)
{
    const auto isPresent = [](const OptionFinding &each) { return each.presence == base::Presence::Present; };
    base::Finding finding{base::Value(base::Unknown{}), sourceOf(found)};
    // Two that both fit decide nothing: the person is asked, and sees why.
    if (std::ranges::count_if(found, isPresent) == 1)
        finding.value = base::Choice{std::ranges::find_if(found, isPresent)->option->id};
    return finding;
}

base::Finding chooseMany(const std::vector<OptionFinding> &found)
{
    base::Many many;
    for (const OptionFinding &each : found)
        many.options.insert(each.option->id, each.presence);
    return {base::Value(many), sourceOf(found)};
}

std::optional<base::Finding> examineQuestion(const rules::Question &question, const machine::Machine &machine)
{
    if (question.detect)
        return answered(machine::examine(machine, *question.detect));
    if (!hasProbes(question))
        return std::nullopt;
    const auto found = examineOptions(question, machine);
    return question.kind == rules::QuestionKind::Many ? chooseMany(found) : chooseOne(found);
}

} // namespace

Measurements measure(const engine::CompiledTree &compiledTree, const machine::Machine &machine, const base::Clock &clock)
{
    Measurements measured;
    measured.machine = machine.identity();
    if (!machine.canRead())
        return measured;
    const QDateTime now = clock.now();
    for (const rules::Question &question : compiledTree.tree().questions) {
        if (const auto finding = examineQuestion(question, machine))
            measured.answers.push_back({question.id, *finding->value, engine::Origin::Machine, finding->source, now});
    }
    for (const rules::FactSpec &fact : compiledTree.tree().facts)
        measured.facts.push_back({fact.id, fact.title, machine::examine(machine, fact.probe)});
    measured.condition = machine.condition();
    measured.seen = machine::seenOn(machine);
    return measured;
}

} // namespace workflow
