// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/texts.h"
#include "workflow/workflow.h"

#include <QHash>

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

/// What a machine answers, each probe looked at once: several trees ask for the same things.
class Examination
{
public:
    explicit Examination(const machine::Machine &machine)
        : m_machine(machine)
    {
    }

    [[nodiscard]] base::Finding of(const base::Probe &probe)
    {
        std::vector<Looked> &alike
            = m_looked[qHashMulti(0, static_cast<int>(probe.kind), probe.key.toString(), probe.name, probe.file.path, probe.text, probe.item)];
        const auto known = std::ranges::find(alike, probe, &Looked::probe);
        if (known != alike.end())
            return known->finding;
        alike.push_back({probe, machine::examine(m_machine, probe)});
        return alike.back().finding;
    }

private:
    struct Looked {
        base::Probe probe;
        base::Finding finding;
    };
    const machine::Machine &m_machine;
    QHash<size_t, std::vector<Looked>> m_looked;
};

struct OptionFinding {
    const rules::Option *option;
    base::Presence presence;
    QString source;
};

std::vector<OptionFinding> examineOptions(const rules::Question &question, Examination &examination)
{
    std::vector<OptionFinding> found;
    for (const rules::Option &option : question.options) {
        if (!option.detect) {
            found.push_back({&option, base::Presence::Unknown, {}});
            continue;
        }
        const base::Finding finding = examination.of(*option.detect);
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

std::optional<base::Finding> examineQuestion(const rules::Question &question, Examination &examination)
{
    if (question.detect)
        return answered(examination.of(*question.detect));
    if (!hasProbes(question))
        return std::nullopt;
    const auto found = examineOptions(question, examination);
    return question.kind == rules::QuestionKind::Many ? chooseMany(found) : chooseOne(found);
}

/// What the machine has as answers to text questions.
QMap<QString, std::vector<engine::Offer>> offersOf(const rules::Tree &tree, const machine::Machine &machine)
{
    QMap<QString, std::vector<engine::Offer>> all;
    for (const rules::Question &question : tree.questions) {
        if (!question.fromMachine)
            continue;
        const rules::FromMachine &from = *question.fromMachine;
        std::vector<engine::Offer> offers;
        for (const machine::Offered &each : machine::offeredBelow(machine, from.key, from.show, from.when.get()))
            offers.push_back({each.name, each.shown, each.fits});
        if (!offers.empty())
            all.insert(question.id, std::move(offers));
    }
    return all;
}

} // namespace

Measurements measure(const engine::CompiledTree &compiledTree, const machine::Machine &machine, const base::Clock &clock)
{
    return std::move(measure(std::vector<const engine::CompiledTree *>{&compiledTree}, machine, clock).front());
}

std::vector<Measurements> measure(const std::vector<const engine::CompiledTree *> &trees, const machine::Machine &machine, const base::Clock &clock)
{
    Measurements common;
    common.machine = machine.identity();
    const bool canRead = machine.canRead();
    if (canRead) {
        common.condition = machine.condition();
        common.seen = machine::seenOn(machine);
    }
    const QDateTime now = clock.now();
    Examination examination(machine);
    std::vector<Measurements> all;
    all.reserve(trees.size());
    for (const engine::CompiledTree *compiledTree : trees) {
        Measurements &measured = all.emplace_back(common);
        if (!canRead)
            continue;
        for (const rules::Question &question : compiledTree->tree().questions) {
            if (const auto finding = examineQuestion(question, examination))
                measured.answers.push_back({question.id, *finding->value, engine::Origin::Machine, finding->source, now});
        }
        measured.offers = offersOf(compiledTree->tree(), machine);
        for (const rules::FactSpec &fact : compiledTree->tree().facts)
            measured.facts.push_back({fact.id, fact.title, examination.of(fact.probe)});
    }
    return all;
}

} // namespace workflow
