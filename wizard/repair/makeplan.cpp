// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "repair/makeplan.h"

#include "base/language.h"
#include "base/texts.h"
#include "repair/fileattributes.h"
#include "repair/filled.h"
#include "repair/planner.h"

#include <algorithm>

namespace repair {

using namespace Qt::StringLiterals;
using engine::Truth;

namespace {

QStringList idsOf(const auto &things)
{
    QStringList ids;
    for (const auto &thing : things)
        ids << thing.id;
    return ids;
}

/// The sentences whose condition is not false; where it is not known, that is said.
QStringList sentences(const engine::CompiledTree &compiledTree, const engine::Session &session, const std::vector<rules::Reason> &reasons)
{
    QStringList says;
    for (const rules::Reason &reason : reasons) {
        const Truth truth = engine::evaluate(compiledTree, session, reason.when);
        if (truth == Truth::False)
            continue;
        const QString sentence = reason.article.isEmpty() ? reason.says : u"%1 (%2)"_s.arg(reason.says, reason.article);
        says << (truth == Truth::Unknown ? Texts::tr("%1 Not known here: %2.").arg(sentence, engine::describe(compiledTree.tree(), reason.when)) : sentence);
    }
    return says;
}

/// Whether an action changes the machine itself; the others look at it, or are for a person.
bool isWriting(const rules::Action &action)
{
    return !std::holds_alternative<rules::FileCheck>(action.what) && !std::holds_alternative<rules::Manual>(action.what)
           && !std::holds_alternative<rules::Restart>(action.what);
}

/// The note of an action's changes, with where their value comes from.
QString withAnswers(const QString &note, const engine::CompiledTree &compiledTree, const engine::Session &session, const rules::Action &action)
{
    QStringList notes{note};
    for (const QString &id : action.answers) {
        if (const rules::Question *question = compiledTree.tree().question(id))
            notes << Texts::tr("Taken from the answer to \"%1\": %2.").arg(question->text, engine::describe(*question, session.answers.value(id).value));
    }
    return notes.join(u' ').trimmed();
}

bool isWork(const Change &change)
{
    return change.kind != ChangeKind::Check && change.kind != ChangeKind::Restart;
}

bool isOfMachine(const Change &change)
{
    return change.isOfValue() || change.isOfFile();
}

/// Lines of one INI file are changed one after the other; all else of one file is one change.
bool isOfOneFile(const Change &a, const Change &b)
{
    if (!a.isOfFile() || !b.isOfFile() || a.kind == ChangeKind::Manual || b.kind == ChangeKind::Manual
        || (a.kind == ChangeKind::SetIni && b.kind == ChangeKind::SetIni))
        return false;
    const auto goes = [](const Change &change, const base::FileAddress &file) {
        const bool isTouched = !change.other.path.isEmpty() && change.other == file;
        return change.file == file || isTouched;
    };
    return goes(a, b.file) || goes(b, a.file) || (!a.other.path.isEmpty() && a.other == b.other && a.kind == ChangeKind::RenameFile && b.kind == a.kind);
}

/// Two changes of one place would each be right alone and wrong together.
void refuseRepeats(Draft &draft)
{
    const std::vector<Change> &changes = draft.plan.changes;
    for (size_t i = 0; i < changes.size(); ++i) {
        for (size_t j = i + 1; j < changes.size(); ++j) {
            if (changes[i].isOfSamePlace(changes[j]) || isOfOneFile(changes[i], changes[j]))
                draft.refuse(Texts::tr("The remedy changes %1 twice.").arg(changes[i].address()));
        }
    }
}

/// What is found when all actions have been looked at, and nothing that does not belong to it.
void conclude(Draft &draft, const rules::Remedy &remedy)
{
    Plan &plan = draft.plan;
    refuseRepeats(draft);
    plan.refusals.removeDuplicates();
    plan.notDone.removeDuplicates();
    if (!plan.refusals.isEmpty()) {
        plan.status = PlanStatus::Refused;
        plan.changes.clear();
        plan.confirmFirst.clear();
        plan.verify.clear();
    } else if (std::ranges::none_of(plan.changes, draft.wantsWriting ? isOfMachine : isWork)) {
        plan.status = PlanStatus::Nothing;
        std::erase_if(plan.changes, [](const Change &c) { return c.kind != ChangeKind::Check; });
        plan.confirmFirst.clear();
        plan.verify.clear();
    } else {
        plan.status = PlanStatus::Changes;
        plan.restart = remedy.restart;
    }
    if (!plan.hasAutomatic())
        plan.basis.clear();
    for (size_t i = 0; i < plan.changes.size(); ++i)
        plan.changes[i].id = QString::number(i + 1);
}

base::Result<const rules::Remedy *> remedyOf(const engine::CompiledTree &compiledTree, const engine::Session &session, const rules::Diagnosis &diagnosis,
                                             const QString &id)
{
    if (id.isEmpty()) {
        const QStringList offered = offeredRemedies(compiledTree, session, diagnosis.id);
        return offered.isEmpty() ? nullptr : diagnosis.remedy(offered.first());
    }
    if (const rules::Remedy *remedy = diagnosis.remedy(id))
        return remedy;
    return base::fail(base::Failure::BadInput,
                      Texts::tr("The diagnosis %1 has no remedy \"%2\". Its remedies are: %3.").arg(diagnosis.id, id, idsOf(diagnosis.remedies).join(u", "_s)));
}

} // namespace

void Draft::add(Change change, const rules::Action &action, const QString &note)
{
    change.cause = action.says;
    change.article = action.article;
    change.note = (change.note + u' ' + note).trimmed();
    plan.changes.push_back(std::move(change));
}

void Draft::refuse(const QString &why)
{
    plan.refusals << why;
}

void Draft::refuse(const base::Error &error)
{
    plan.refusals << (error.detail.isEmpty() ? error.message : error.message + u" ("_s + error.detail + u')');
}

bool Draft::mayReplace(const QString &path)
{
    const QStringList reasons = reasonsNotToReplace(path);
    plan.refusals << reasons;
    return reasons.isEmpty();
}

void planAction(Draft &draft, const rules::Action &action, const rules::Manual &what, const QString &note)
{
    Change change;
    change.kind = ChangeKind::Manual;
    change.text = what.text;
    change.confirm = what.confirm.isEmpty() ? Texts::tr("Done") : what.confirm;
    draft.add(std::move(change), action, note);
}

void planAction(Draft &draft, const rules::Action &action, const rules::Restart &what, const QString &note)
{
    Change change;
    change.kind = ChangeKind::Restart;
    change.text = what.text.isEmpty() ? Texts::tr("Restart the machine.") : what.text;
    draft.add(std::move(change), action, note);
}

QStringList offeredRemedies(const engine::CompiledTree &compiledTree, const engine::Session &session, const QString &diagnosis)
{
    QStringList offered;
    if (const rules::Diagnosis *found = compiledTree.tree().diagnosis(diagnosis)) {
        for (const rules::Remedy &remedy : found->remedies) {
            if (engine::evaluate(compiledTree, session, remedy.when) != Truth::False)
                offered << remedy.id;
        }
    }
    return offered;
}

base::Result<Plan> makePlan(const engine::CompiledTree &compiledTree, const engine::Session &session, const machine::Machine &machine,
                            const PlanRequest &request, const base::Clock &clock)
{
    const rules::Diagnosis *diagnosis = compiledTree.tree().diagnosis(request.diagnosis);
    if (!diagnosis) {
        return base::fail(
            base::Failure::BadInput,
            Texts::tr("The tree has no diagnosis \"%1\". Its diagnoses are: %2.").arg(request.diagnosis, idsOf(compiledTree.tree().diagnoses).join(u", "_s)));
    }
    const base::Result<const rules::Remedy *> chosen = remedyOf(compiledTree, session, *diagnosis, request.remedy);
    if (!chosen)
        return base::pass(chosen.error());

    Draft draft{machine, request.media, {}, {}, false, editorOf(session, machine)};
    draft.plan.diagnosis = diagnosis->id;
    draft.plan.made = clock.now();
    draft.plan.language = base::language();
    const rules::Remedy *remedy = *chosen;
    if (!remedy) {
        draft.plan.nothing << Texts::tr("There is no remedy for %1 that fits these answers.").arg(diagnosis->id);
        if (!diagnosis->escalate.isEmpty())
            draft.plan.notDone << diagnosis->escalate;
        return draft.plan;
    }
    draft.plan.remedy = remedy->id;
    draft.plan.remedyTitle = remedy->title;
    draft.plan.notDone = remedy->doesNot;
    draft.plan.warnings = sentences(compiledTree, session, remedy->warnings);
    draft.plan.confirmFirst = sentences(compiledTree, session, remedy->askBefore);
    for (const rules::Reason &reason : remedy->verify)
        draft.plan.verify << reason.says;

    const Truth fits = engine::evaluate(compiledTree, session, remedy->when);
    if (fits == Truth::False)
        draft.refuse(Texts::tr("This remedy is not for this case. It needs: %1.").arg(engine::describe(compiledTree.tree(), remedy->when)));
    if (fits == Truth::Unknown)
        draft.plan.warnings << Texts::tr("It is not known whether this remedy fits. It needs: %1.").arg(engine::describe(compiledTree.tree(), remedy->when));

    for (const rules::Action &action : remedy->actions) {
        const Truth truth = engine::evaluate(compiledTree, session, action.when);
        if (truth == Truth::False)
            continue;
        const QString note = truth == Truth::Unknown
                                 ? Texts::tr("Only needed if this holds, which is not known: %1.").arg(engine::describe(compiledTree.tree(), action.when))
                                 : QString();
        draft.wantsWriting = draft.wantsWriting || isWriting(action);
        for (const Repetition &repetition : repetitionsOf(draft, action)) {
            const base::Result<rules::Action> concrete = filled(compiledTree, session, machine, repetition.action);
            if (!concrete) {
                draft.refuse(concrete.error());
                break;
            }
            const QString notes = (note + u' ' + repetition.note).trimmed();
            const QString why = withAnswers(notes, compiledTree, session, action);
            std::visit([&](const auto &what) { planAction(draft, *concrete, what, why); }, concrete->what);
        }
    }
    conclude(draft, *remedy);
    return draft.plan;
}

} // namespace repair
