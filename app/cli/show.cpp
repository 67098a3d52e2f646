// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/show.h"

#include "engine/recognisedmessages.h"
#include "repair/preview.h"
#include "workflow/workflow.h"

#include <ranges>

namespace cli {

using namespace Qt::StringLiterals;
using Style = Console::Style;

namespace {

void showEvidence(Console &console, const QString &sign, const std::vector<engine::Evidence> &evidence, Style style)
{
    constexpr size_t most = 20; // of one kind; --json tells all
    for (const engine::Evidence &each : evidence | std::views::take(most)) {
        QString text = each.says;
        if (!each.article.isEmpty())
            text += u" [%1]"_s.arg(each.article);
        if (!each.source.isEmpty())
            text += u" - "_s + each.source;
        console.item(sign, text, 4, style);
    }
    if (evidence.size() > most)
        console.item(sign, u"and %1 more"_s.arg(evidence.size() - most), 4, style);
}

QString verdictText(engine::Verdict verdict)
{
    switch (verdict) {
    case engine::Verdict::Match:
        return u"match"_s;
    case engine::Verdict::Possible:
        return u"possible"_s;
    case engine::Verdict::AlreadyFixed:
        return u"the fix is already in place, so look further"_s;
    case engine::Verdict::RuledOut:
        break;
    }
    return u"ruled out"_s;
}

void showCandidate(Console &console, const engine::Candidate &candidate)
{
    const bool live = candidate.verdict == engine::Verdict::Match || candidate.verdict == engine::Verdict::Possible;
    const QString title = u"%1: %2"_s.arg(candidate.diagnosis, candidate.title);
    console.item(live ? u"*"_s : u"-"_s,
                 u"%1 (%2)"_s.arg(title, live ? u"%1, score %2"_s.arg(verdictText(candidate.verdict)).arg(candidate.score) : verdictText(candidate.verdict)), 2,
                 live ? Style::Title : Style::Muted);
    if (live) {
        showEvidence(console, u"+"_s, candidate.speaksFor, Style::Good);
        showEvidence(console, u"-"_s, candidate.speaksAgainst, Style::Bad);
        showEvidence(console, u"?"_s, candidate.open, Style::Warning);
    } else {
        showEvidence(console, u"-"_s, candidate.speaksAgainst, Style::Muted);
    }
}

void showList(Console &console, const QString &title, const QStringList &items, Style style = Style::Plain)
{
    if (items.isEmpty())
        return;
    console.out();
    console.out(title, Style::Title);
    for (const QString &item : items)
        console.item(u"-"_s, item, 2, style);
}

void showFacts(Console &console, const rules::Tree &tree, const engine::Session &session)
{
    if (session.measured.isEmpty() && session.facts.isEmpty())
        return;
    console.out(u"Read from the machine"_s, Style::Title);
    for (const engine::Answer &answer : session.measured) {
        const rules::Question *question = tree.question(answer.question);
        const QString value = question ? engine::describe(*question, answer.value) : base::toString(answer.value);
        console.item(u"-"_s, u"%1: %2"_s.arg(answer.question, value));
        console.paragraph(answer.source, 6, Style::Muted);
    }
    for (const engine::Fact &fact : session.facts) {
        if (fact.id == workflow::conditionFact()) // showCondition()
            continue;
        console.item(u"-"_s,
                     u"%1: %2"_s.arg(fact.title.isEmpty() ? fact.id : fact.title, fact.finding.value ? base::toString(*fact.finding.value) : u"not there"_s));
        console.paragraph(fact.finding.source, 6, Style::Muted);
    }
    console.out();
}

void showMessages(Console &console, const engine::CompiledTree &compiledTree, const engine::Session &session)
{
    for (const engine::SeenMessage &seen : engine::messagesSeen(compiledTree, session)) {
        console.out(u"Recognised in the message"_s, Style::Title);
        if (seen.matches.empty())
            console.item(u"-"_s, u"This tree does not know the message."_s);
        for (const engine::MessageMatch &match : seen.matches) {
            const rules::MessagePattern *pattern = compiledTree.tree().message(match.pattern);
            const QString title = pattern && !pattern->title.isEmpty() ? pattern->title : match.pattern;
            console.item(u"-"_s, pattern && pattern->generic ? u"%1 (many causes; proves nothing alone)"_s.arg(title) : title);
            console.paragraph(match.because, 6, Style::Muted);
            for (const auto &[name, value] : engine::capturesInOrder(compiledTree.tree(), match))
                console.item(name + u':', value, 6, Style::Muted);
        }
        for (const engine::MessageMatch &match : engine::nearMisses(compiledTree, seen.text)) {
            const rules::MessagePattern *pattern = compiledTree.tree().message(match.pattern);
            console.item(u"-"_s, u"Similar, but a different message: %1"_s.arg(pattern && !pattern->title.isEmpty() ? pattern->title : match.pattern), 0,
                         Style::Muted);
            console.paragraph(match.because, 6, Style::Muted);
        }
        console.out();
    }
}

/// Both sides with their sources, and how to find out which is right.
void showContradictions(Console &console, const rules::Tree &tree, const engine::DiagnosisResult &findings)
{
    for (const engine::Contradiction &each : findings.contradictions) {
        const rules::Question *question = tree.question(each.question);
        if (!question)
            continue;
        console.item(u"!"_s, u"You and the machine disagree: %1"_s.arg(question->text), 0, Style::Warning);
        console.item(u"-"_s, u"You said: %1"_s.arg(engine::describe(*question, each.person.value)), 2);
        console.item(u"-"_s, u"The machine says: %1 (%2)"_s.arg(engine::describe(*question, each.machine.value), each.machine.source), 2);
        if (each.isSettled())
            console.paragraph(u"Your answer was kept and counts."_s, 2);
        else
            console.paragraph(
                u"Until you say which is right, both count as possible. %1 To keep your answer, add: --keep %2"_s.arg(question->how, each.question)
                    .simplified(),
                2);
        console.out();
    }
}

/// What was asked and not known, but would tell the possible ones apart.
void showDeciding(Console &console, const engine::CompiledTree &compiledTree, const engine::DiagnosisResult &findings)
{
    bool any = false;
    for (const engine::Deciding &each : findings.wouldDecide) {
        const rules::Question *question = compiledTree.tree().question(each.question);
        if (!each.asked || !question)
            continue;
        if (!std::exchange(any, true)) {
            console.out();
            console.out(u"Would decide, but was not known"_s, Style::Title);
        }
        console.item(u"-"_s, question->text);
        console.paragraph(each.because, 6);
        console.paragraph(question->how, 6, Style::Muted);
    }
}

QString outcomeText(const engine::DiagnosisResult &findings)
{
    switch (findings.outcome) {
    case engine::Outcome::Match:
        return u"One diagnosis matches."_s;
    case engine::Outcome::Ambiguous:
        return findings.nonePossible ? u"Not decided yet; none of these may apply."_s : u"Not decided yet."_s;
    case engine::Outcome::None:
        break;
    }
    return u"No known diagnosis fits."_s;
}

Style styleOf(repair::ChangeState state)
{
    switch (state) {
    case repair::ChangeState::Applied:
    case repair::ChangeState::Already:
    case repair::ChangeState::Confirmed:
        return Style::Good;
    case repair::ChangeState::Failed:
        return Style::Bad;
    case repair::ChangeState::Manual:
    case repair::ChangeState::RolledBack:
        return Style::Warning;
    case repair::ChangeState::Pending:
    case repair::ChangeState::Undone:
        break;
    }
    return Style::Plain;
}

QString outcomeText(const repair::Case &run)
{
    switch (run.state) {
    case repair::RunState::Applied:
        return u"Applied."_s;
    case repair::RunState::Nothing:
        return u"There was nothing for the program to do."_s;
    case repair::RunState::Refused:
        return u"Refused; nothing was changed."_s;
    case repair::RunState::RolledBack:
        return u"Failed; everything was rolled back and the machine is as before."_s;
    case repair::RunState::Stopped:
        return u"Stopped between two steps."_s;
    case repair::RunState::Undone:
        return u"Taken back; the machine has its old values again."_s;
    case repair::RunState::Open:
    case repair::RunState::Planned:
    case repair::RunState::Applying:
        break;
    }
    return u"Not finished."_s;
}

} // namespace

QString answerForm(const rules::Question &question)
{
    using enum rules::QuestionKind;
    switch (question.kind) {
    case Choice:
        return u"--answer %1=ONE"_s.arg(question.id);
    case Many:
        return u"--answer %1=THESE,ARE,THERE (the others are not; \"none\" of them; ID? when not known of one)"_s.arg(question.id);
    case Text:
        return u"--answer %1='the text'"_s.arg(question.id);
    case Message:
        return u"--answer %1='the message as it was shown', or \"none\" when there was none"_s.arg(question.id);
    case Number:
        return u"--answer %1=NUMBER"_s.arg(question.id);
    case Version:
        return u"--answer %1=1.2.3.4"_s.arg(question.id);
    case YesNo:
        return u"--answer %1=yes, or no"_s.arg(question.id);
    }
    return {};
}

void showCondition(Console &console, const machine::Condition &condition)
{
    const QStringList problems = condition.problems();
    if (problems.isEmpty())
        return;
    console.out(u"Condition of the machine"_s, Style::Title);
    for (const QString &problem : problems)
        console.item(u"!"_s, problem, 0, Style::Warning);
    console.out();
}

void showFindings(Console &console, const engine::CompiledTree &compiledTree, const repair::Case &run)
{
    const engine::DiagnosisResult &findings = *run.findings;
    showFacts(console, compiledTree.tree(), run.session);
    showContradictions(console, compiledTree.tree(), findings);
    showMessages(console, compiledTree, run.session);
    console.out(outcomeText(findings), Style::Title);
    for (const engine::Candidate &candidate : findings.candidates)
        showCandidate(console, candidate);
    showDeciding(console, compiledTree, findings);
    if (!findings.whyNone.empty()) {
        console.out();
        console.out(u"Where the questions ended"_s, Style::Title);
        showEvidence(console, u"-"_s, findings.whyNone, Style::Plain);
    }
    if (findings.outcome == engine::Outcome::None && !compiledTree.tree().noMatch.isEmpty()) {
        console.out();
        console.paragraph(compiledTree.tree().noMatch);
    }
}

void showQuestion(Console &console, const engine::CompiledTree &compiledTree, const engine::DiagnosisResult &findings)
{
    const rules::Question *question = compiledTree.tree().question(findings.askNext);
    if (!question)
        return;
    console.out();
    console.out(u"Ask next: %1"_s.arg(question->text), Style::Title);
    for (const QString &text : {findings.askNextBecause, question->how}) {
        if (!text.isEmpty())
            console.paragraph(text, 2);
    }
    console.paragraph(answerForm(*question), 2);
    qsizetype width = 0;
    for (const rules::Option &option : question->options)
        width = std::max(width, option.id.size());
    for (const rules::Option &option : question->options)
        console.item(option.id.leftJustified(width), option.text, 4);
    console.item(u"unknown"_s.leftJustified(width), u"I don't know"_s, 4);
}

void showPlan(Console &console, const repair::Plan &plan)
{
    console.out(plan.remedyTitle, Style::Title);
    for (const QString &text : plan.refusals)
        console.item(u"!"_s, text, 0, Style::Bad);
    for (const QString &text : plan.warnings)
        console.item(u"!"_s, text, 0, Style::Warning);
    showList(console, u"Already in place"_s, plan.nothing, Style::Good);
    if (const QString diff = repair::preview(plan); !diff.isEmpty()) {
        console.out();
        console.diff(diff);
    }
    if (!plan.candidates.empty()) {
        console.out();
        console.out(u"Files found on the medium"_s, Style::Title);
    }
    for (const repair::MediumCandidate &each : plan.candidates) {
        QStringList parts{each.file.version.isEmpty() ? u"no version"_s : each.file.version, each.file.date};
        for (const QString &part : {each.file.processor, each.language}) {
            if (!part.isEmpty())
                parts << part;
        }
        console.item(each.taken ? u">"_s : u"-"_s, each.file.where());
        console.paragraph(parts.join(u" | "_s), 5, Style::Muted);
        for (const QString &reason : each.objections)
            console.paragraph(u"Not used: "_s + reason, 5, Style::Warning);
    }
    if (!plan.changes.empty()) {
        console.out();
        console.out(u"Steps"_s, Style::Title);
    }
    for (const repair::Change &change : plan.changes) {
        const QString by = change.automatic ? QString() : change.kind == repair::ChangeKind::Check ? u" (only looked at)"_s : u" (to be done by hand)"_s;
        console.item(change.id + u'.', (change.text.isEmpty() ? change.address() : change.text) + by);
        if (!change.cause.isEmpty())
            console.paragraph(u"Why: "_s + change.cause + (change.article.isEmpty() ? QString() : u" [%1]"_s.arg(change.article)), 5, Style::Muted);
        if (!change.note.isEmpty())
            console.paragraph(u"Note: "_s + change.note, 5, Style::Muted);
    }
    showList(console, u"Check after the restart"_s, plan.verify);
    showList(console, u"Not changed"_s, plan.notDone);
    showList(console, u"To be confirmed first"_s, plan.confirmFirst, Style::Warning);
}

void showOutcome(Console &console, const repair::Case &run)
{
    const bool good = run.state == repair::RunState::Applied || run.state == repair::RunState::Nothing || run.state == repair::RunState::Undone;
    console.out(outcomeText(run), good ? Style::Good : Style::Bad);
    if (!run.error.isEmpty())
        console.paragraph(run.error, 2);
    // In the plan's order, not in that of doing: files before steps by hand.
    for (const repair::Change &change : run.plan ? run.plan->changes : std::vector<repair::Change>()) {
        const repair::Outcome *outcome = run.outcome(change.id);
        if (outcome && !(run.isWithdrawn() && outcome->state == repair::ChangeState::Manual))
            console.item(change.id + u'.', u"%1: %2"_s.arg(repair::word(outcome->state), outcome->says), 2, styleOf(outcome->state));
    }
    if (run.verification && run.state == repair::RunState::Applied) {
        console.out(run.verification->passed ? u"Read again and confirmed:"_s : u"Read again and NOT confirmed:"_s,
                    run.verification->passed ? Style::Good : Style::Bad);
        for (const QString &text : run.verification->says)
            console.item(u"-"_s, text);
    }
    for (const repair::Replacement &each : run.replacements)
        console.out(u"Backup: "_s + each.backup, Style::Muted);
}

} // namespace cli
