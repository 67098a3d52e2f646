// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "report/material.h"

#include "base/texts.h"

#include <algorithm>

namespace report {

using namespace Qt::StringLiterals;

namespace {

/// Question ids in the order of the tree, then those that the tree does not know.
QStringList inTreeOrder(const rules::Tree *tree, const QMap<QString, engine::Answer> &answers)
{
    QStringList ids;
    if (tree) {
        for (const rules::Question &question : tree->questions) {
            if (answers.contains(question.id))
                ids << question.id;
        }
    }
    for (const QString &id : answers.keys()) {
        if (!ids.contains(id))
            ids << id;
    }
    return ids;
}

} // namespace

Material::Material(const repair::Case &run, const engine::CompiledTree *compiledTree, Extent extent)
    : run(run)
    , compiledTree(compiledTree)
    , extent(extent)
{
    if (run.findings)
        candidate = run.plan ? run.findings->candidate(run.plan->diagnosis) : run.findings->match();
    if (compiledTree && (run.plan || candidate))
        diagnosis = compiledTree->tree().diagnosis(run.plan ? run.plan->diagnosis : candidate->diagnosis);
    if (diagnosis && run.plan)
        remedy = diagnosis->remedy(run.plan->remedy);
    if (run.findings)
        path = run.findings->path;
    const bool hasMessage = std::ranges::any_of(run.session.answers.keys(), [this](const QString &id) { return isMessage(id); });
    for (const QString &id : inTreeOrder(tree(), run.session.answers)) {
        const engine::Answer &answer = *run.session.answers.constFind(id);
        const bool person = answer.origin == engine::Origin::Person;
        if (isMessage(id) || (person && !(candidate && hasMessage) && !base::isUnknown(answer.value)))
            reported << id;
        else if (isFull() || person || !compiledTree || path.asked.isEmpty() || path.asked.contains(id))
            answered << id;
    }
}

bool Material::isDecided() const
{
    return run.findings && candidate && run.findings->match() == candidate;
}

QString Material::questionText(const QString &id) const
{
    const rules::Question *question = tree() ? tree()->question(id) : nullptr;
    return question ? question->text : id;
}

QString Material::answerText(const engine::Answer &answer) const
{
    const rules::Question *question = tree() ? tree()->question(answer.question) : nullptr;
    return question ? engine::describe(*question, answer.value) : base::toString(answer.value);
}

bool Material::isMessage(const QString &id) const
{
    const rules::Question *question = tree() ? tree()->question(id) : nullptr;
    const auto answer = run.session.answers.constFind(id);
    const base::Text *text = answer == run.session.answers.cend() ? nullptr : std::get_if<base::Text>(&answer->value);
    return question && question->kind == rules::QuestionKind::Message && text && !engine::saysNoMessage(text->text);
}

QString Material::diagnosisTitle() const
{
    if (candidate)
        return u"%1: %2"_s.arg(candidate->diagnosis, candidate->title);
    if (diagnosis)
        return u"%1: %2"_s.arg(diagnosis->id, diagnosis->title);
    return run.plan ? run.plan->diagnosis : QString();
}

QString Material::sourceOf(const engine::Evidence &evidence) const
{
    if (engine::isKept(run.session, evidence.question))
        return Texts::tr("an answer kept against the machine"); // both sides stand in a table of their own
    if (reported.contains(evidence.question))
        return Texts::tr("what was reported");
    QStringList numbers;
    for (qsizetype i = 0; i < answered.size(); ++i) {
        const auto answer = run.session.answers.constFind(answered[i]);
        if (evidence.question == answered[i]
            || (!evidence.question.isEmpty() && !base::isUnknown(answer->value) && evidence.source.contains(answerText(*answer))))
            numbers << QString::number(i + 1);
    }
    if (numbers.isEmpty())
        return evidence.source;
    return Texts::tr("answer(s) %1", nullptr, static_cast<int>(numbers.size())).arg(numbers.join(u", "_s));
}

bool Material::isDone(const repair::Change &change) const
{
    const repair::Outcome *outcome = run.outcome(change.id);
    return outcome
           && (outcome->state == repair::ChangeState::Confirmed || outcome->state == repair::ChangeState::Already
               || outcome->state == repair::ChangeState::Applied);
}

qsizetype Material::shownOf(const QString &message)
{
    constexpr qsizetype maximum = 900;
    if (message.size() <= maximum)
        return message.size();
    const qsizetype blank = message.lastIndexOf(u' ', maximum);
    return blank > maximum / 2 ? blank + 1 : maximum;
}

std::vector<const repair::Change *> Material::stepsLeft() const
{
    std::vector<const repair::Change *> steps;
    if (run.plan && !run.isWithdrawn()) {
        for (const repair::Change &change : run.plan->changes) {
            if (isByPerson(change) && !isDone(change))
                steps.push_back(&change);
        }
    }
    return steps;
}

bool isByPerson(const repair::Change &change)
{
    return !change.automatic && change.kind != repair::ChangeKind::Check;
}

} // namespace report
