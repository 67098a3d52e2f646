// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/show.h"

#include "base/texts.h"
#include "base/valuewords.h"
#include "engine/recognisedmessages.h"
#include "repair/preview.h"
#include "repair/statewords.h"
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
        console.item(sign, Texts::tr("and %n more", nullptr, static_cast<int>(evidence.size() - most)), 4, style);
}

QString titleWithVerdict(const engine::Candidate &candidate)
{
    const QString title = u"%1: %2"_s.arg(candidate.diagnosis, candidate.title);
    switch (candidate.verdict) {
    case engine::Verdict::Match:
        return Texts::tr("%1 (match, score %2)").arg(title).arg(candidate.score);
    case engine::Verdict::Possible:
        return Texts::tr("%1 (possible, score %2)").arg(title).arg(candidate.score);
    case engine::Verdict::AlreadyFixed:
        return Texts::tr("%1 (the fix is already in place, so look further)").arg(title);
    case engine::Verdict::RuledOut:
        break;
    }
    return Texts::tr("%1 (ruled out)").arg(title);
}

void showCandidate(Console &console, const engine::Candidate &candidate)
{
    const bool live = candidate.verdict == engine::Verdict::Match || candidate.verdict == engine::Verdict::Possible;
    console.item(live ? u"*"_s : u"-"_s, titleWithVerdict(candidate), 2, live ? Style::Title : Style::Muted);
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
    console.out(Texts::tr("Read from the machine"), Style::Title);
    for (const engine::Answer &answer : session.measured) {
        const rules::Question *question = tree.question(answer.question);
        const QString value = question ? engine::describe(*question, answer.value) : base::toString(answer.value);
        console.item(u"-"_s, u"%1: %2"_s.arg(answer.question, value));
        console.paragraph(answer.source, 6, Style::Muted);
    }
    for (const engine::Fact &fact : session.facts) {
        if (fact.id == workflow::conditionFact()) // showCondition()
            continue;
        console.item(u"-"_s, u"%1: %2"_s.arg(fact.title.isEmpty() ? fact.id : fact.title,
                                             fact.finding.value ? base::describe(*fact.finding.value) : Texts::tr("not there")));
        console.paragraph(fact.finding.source, 6, Style::Muted);
    }
    console.out();
}

void showMessages(Console &console, const engine::CompiledTree &compiledTree, const engine::Session &session)
{
    for (const engine::SeenMessage &seen : engine::messagesSeen(compiledTree, session)) {
        console.out(Texts::tr("Recognised in the message"), Style::Title);
        if (seen.matches.empty())
            console.item(u"-"_s, Texts::tr("This tree does not know the message."));
        for (const engine::MessageMatch &match : seen.matches) {
            const rules::MessagePattern *pattern = compiledTree.tree().message(match.pattern);
            const QString title = pattern && !pattern->title.isEmpty() ? pattern->title : match.pattern;
            console.item(u"-"_s, pattern && pattern->generic ? Texts::tr("%1 (many causes; proves nothing alone)").arg(title) : title);
            console.paragraph(match.because, 6, Style::Muted);
            for (const auto &[name, value] : engine::capturesInOrder(compiledTree.tree(), match))
                console.item(name + u':', value, 6, Style::Muted);
        }
        for (const engine::MessageMatch &match : engine::nearMisses(compiledTree, seen.text)) {
            const rules::MessagePattern *pattern = compiledTree.tree().message(match.pattern);
            console.item(u"-"_s, Texts::tr("Similar, but a different message: %1").arg(pattern && !pattern->title.isEmpty() ? pattern->title : match.pattern),
                         0, Style::Muted);
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
        console.item(u"!"_s, Texts::tr("You and the machine disagree: %1").arg(question->text), 0, Style::Warning);
        console.item(u"-"_s, Texts::tr("You said: %1").arg(engine::describe(*question, each.person.value)), 2);
        console.item(u"-"_s, Texts::tr("The machine says: %1 (%2)").arg(engine::describe(*question, each.machine.value), each.machine.source), 2);
        if (each.isSettled())
            console.paragraph(Texts::tr("Your answer was kept and counts."), 2);
        else
            console.paragraph(Texts::tr("Until you say which is right, both count as possible. %1 To keep your answer, add: --keep %2")
                                  .arg(question->how, each.question)
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
            console.out(Texts::tr("Would decide, but was not known"), Style::Title);
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
        return Texts::tr("One diagnosis matches.");
    case engine::Outcome::Ambiguous:
        return findings.nonePossible ? Texts::tr("Not decided yet; none of these may apply.") : Texts::tr("Not decided yet.");
    case engine::Outcome::None:
        break;
    }
    return Texts::tr("No known diagnosis fits.");
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
        return Texts::tr("Applied.");
    case repair::RunState::Nothing:
        return Texts::tr("There was nothing for the program to do.");
    case repair::RunState::Refused:
        return Texts::tr("Refused; nothing was changed.");
    case repair::RunState::RolledBack:
        return Texts::tr("Failed; everything was rolled back and the machine is as before.");
    case repair::RunState::Stopped:
        return Texts::tr("Stopped between two steps.");
    case repair::RunState::Undone:
        return Texts::tr("Taken back; the machine has its old values again.");
    case repair::RunState::Open:
    case repair::RunState::Planned:
    case repair::RunState::Applying:
        break;
    }
    return Texts::tr("Not finished.");
}

} // namespace

QString answerForm(const rules::Question &question)
{
    using enum rules::QuestionKind;
    switch (question.kind) {
    case Choice:
        return Texts::tr("--answer %1=ONE").arg(question.id);
    case Many:
        return Texts::tr("--answer %1=THESE,ARE,THERE (the others are not; \"none\" of them; ID? when not known of one)").arg(question.id);
    case Text:
        return Texts::tr("--answer %1='the text'").arg(question.id);
    case Message:
        return Texts::tr("--answer %1='the message as it was shown', or \"none\" when there was none").arg(question.id);
    case Number:
        return Texts::tr("--answer %1=NUMBER").arg(question.id);
    case Version:
        return u"--answer %1=1.2.3.4"_s.arg(question.id);
    case YesNo:
        return Texts::tr("--answer %1=yes, or no").arg(question.id);
    }
    return {};
}

void showCondition(Console &console, const machine::Condition &condition)
{
    const QStringList problems = condition.problems();
    if (problems.isEmpty())
        return;
    console.out(Texts::tr("Condition of the machine"), Style::Title);
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
        console.out(Texts::tr("Where the questions ended"), Style::Title);
        showEvidence(console, u"-"_s, findings.whyNone, Style::Plain);
    }
    if (findings.outcome == engine::Outcome::None && !compiledTree.tree().noMatch.isEmpty()) {
        console.out();
        console.paragraph(compiledTree.tree().noMatch);
    }
}

void showQuestion(Console &console, const engine::CompiledTree &compiledTree, const engine::Session &session, const engine::DiagnosisResult &findings)
{
    const rules::Question *question = compiledTree.tree().question(findings.askNext);
    if (!question)
        return;
    console.out();
    console.out(Texts::tr("Ask next: %1").arg(question->text), Style::Title);
    for (const QString &text : {findings.askNextBecause, question->how}) {
        if (!text.isEmpty())
            console.paragraph(text, 2);
    }
    console.paragraph(answerForm(*question), 2);
    qsizetype width = 0;
    for (const rules::Option &option : question->options)
        width = std::max(width, option.id.size());
    const std::vector<engine::Offer> offers = engine::fittingOffers(session, question->id);
    for (const engine::Offer &offer : offers)
        width = std::max(width, offer.answer.size());
    for (const rules::Option &option : question->options)
        console.item(option.id.leftJustified(width), option.text, 4);
    for (const engine::Offer &offer : offers)
        console.item(offer.answer.leftJustified(width), offer.shown, 4);
    console.item(u"unknown"_s.leftJustified(width), Texts::tr("I don't know"), 4);
}

void showPlan(Console &console, const repair::Plan &plan)
{
    console.out(plan.remedyTitle, Style::Title);
    for (const QString &text : plan.refusals)
        console.item(u"!"_s, text, 0, Style::Bad);
    for (const QString &text : plan.warnings)
        console.item(u"!"_s, text, 0, Style::Warning);
    showList(console, Texts::tr("Already in place"), plan.nothing, Style::Good);
    if (const QString diff = repair::preview(plan); !diff.isEmpty()) {
        console.out();
        console.diff(diff);
    }
    if (!plan.candidates.empty()) {
        console.out();
        console.out(Texts::tr("Files found on the medium"), Style::Title);
    }
    for (const repair::MediumCandidate &each : plan.candidates) {
        QStringList parts{each.file.version.isEmpty() ? Texts::tr("no version") : each.file.version, each.file.date};
        for (const QString &part : {each.file.processor, each.language}) {
            if (!part.isEmpty())
                parts << part;
        }
        console.item(each.taken ? u">"_s : u"-"_s, each.file.where());
        console.paragraph(parts.join(u" | "_s), 5, Style::Muted);
        for (const QString &reason : each.objections)
            console.paragraph(Texts::tr("Not used: %1").arg(reason), 5, Style::Warning);
    }
    if (!plan.changes.empty()) {
        console.out();
        console.out(Texts::tr("Steps"), Style::Title);
    }
    for (const repair::Change &change : plan.changes) {
        const QString text = change.text.isEmpty() ? change.address() : change.text;
        console.item(change.id + u'.', change.automatic                           ? text
                                       : change.kind == repair::ChangeKind::Check ? Texts::tr("%1 (only looked at)").arg(text)
                                                                                  : Texts::tr("%1 (to be done by hand)").arg(text));
        if (!change.cause.isEmpty())
            console.paragraph(Texts::tr("Why: %1").arg(change.cause) + (change.article.isEmpty() ? QString() : u" [%1]"_s.arg(change.article)), 5,
                              Style::Muted);
        if (!change.note.isEmpty())
            console.paragraph(Texts::tr("Note: %1").arg(change.note), 5, Style::Muted);
    }
    showList(console, Texts::tr("Check after the restart"), plan.verify);
    showList(console, Texts::tr("Not changed"), plan.notDone);
    showList(console, Texts::tr("To be confirmed first"), plan.confirmFirst, Style::Warning);
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
            console.item(change.id + u'.', u"%1: %2"_s.arg(repair::describe(outcome->state), outcome->says), 2, styleOf(outcome->state));
    }
    if (run.verification && run.state == repair::RunState::Applied) {
        console.out(run.verification->passed ? Texts::tr("Read again and confirmed:") : Texts::tr("Read again and NOT confirmed:"),
                    run.verification->passed ? Style::Good : Style::Bad);
        for (const QString &text : run.verification->says)
            console.item(u"-"_s, text);
    }
    for (const repair::Replacement &each : run.replacements)
        console.out(Texts::tr("Backup: %1").arg(each.backup), Style::Muted);
}

} // namespace cli
