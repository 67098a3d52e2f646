// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "engine/candidates.h"

#include "base/limits.h"
#include "base/text.h"
#include "base/texts.h"
#include "engine/asknext.h"
#include "engine/explanation.h"
#include "engine/index.h"
#include "engine/recognisedmessages.h"

#include <algorithm>

namespace engine {

namespace {

/// Everything that one diagnose() works with.
struct View {
    const CompiledTree &compiledTree;
    const Session &session;
    const Assignment &assignment;
    const Reachability &reached;
    const Path &path;
    const Unavoidable unavoidable{compiledTree, reached};

    [[nodiscard]] const rules::Tree &tree() const { return compiledTree.tree(); }
    [[nodiscard]] Evidence evidence(const rules::Reason &reason) const { return evidenceOf(compiledTree, session, assignment, reason); }
};

void add(std::vector<Evidence> &list, const Evidence &evidence)
{
    if (std::ranges::find(list, evidence.says, &Evidence::says) == list.end())
        list.push_back(evidence);
}

/// Branches that were decided and lead to the diagnosis: why the walk got there.
void addBranchesTaken(const View &view, int diagnosis, Candidate &candidate)
{
    const Index &index = view.compiledTree.index();
    for (const PathStep &pathStep : view.path.trail) {
        if (pathStep.branch < 0)
            continue;
        const rules::Step &step = *view.compiledTree.step(pathStep.step);
        const rules::Branch &branch = step.branches[static_cast<size_t>(pathStep.branch)];
        if (!branch.says.isEmpty() && index.leadsTo(branch.go, diagnosis))
            add(candidate.speaksFor, evidenceOf(view.compiledTree, view.session, view.assignment, step, pathStep.branch));
    }
}

/// Questions that are open and on which the way to the diagnosis depends: those that every such way meets; where nothing else is open, those
/// that some way does.
void addOpenQuestions(const View &view, int diagnosis, Candidate &candidate)
{
    const Index &index = view.compiledTree.index();
    QSet<QString> open = view.reached.ends.value(diagnosis);
    for (const auto &[at, passed] : view.reached.steps.asKeyValueRange()) {
        if (index.reaches[static_cast<size_t>(at)].testBit(diagnosis))
            open.unite(passed.decidedBy);
    }
    for (const Evidence &told : candidate.open)
        open.remove(told.question);
    QSet<QString> certain = open;
    certain.removeIf([&](const QString &question) { return !view.unavoidable.contains(diagnosis, question); });
    if (!certain.isEmpty() || !candidate.open.empty())
        open = certain;
    for (const QString &id : view.path.asked) {
        const rules::Question *question = view.compiledTree.question(id);
        if (!question || !open.contains(id))
            continue;
        Evidence evidence;
        evidence.says = base::displayable(question->text);
        evidence.question = id;
        const auto answer = view.session.answers.constFind(id);
        evidence.source = answer == view.session.answers.cend() ? Texts::tr("Not answered yet")
                          : isDisputed(view.session, id)        ? disputeInWords(*question, *answer, view.session.measured.value(id))
                                                                : Texts::tr("Not fully known: %1").arg(describe(*question, answer->value));
        add(candidate.open, evidence);
    }
}

/// A branch as a reason: the author's words for it, or its one comparison. A condition that is put together says nothing to a person: empty.
QString wordsOf(const View &view, const rules::Branch &branch)
{
    if (!branch.says.isEmpty())
        return base::displayable(branch.says);
    return branch.when.kind == rules::Condition::Kind::Leaf ? describe(view.tree(), branch.when) : QString();
}

/// Why no path leads to a diagnosis whose requirements do not exclude it, told of the last fork from which it could have been reached: what the
/// branch to it asks for, or what came first where several lead to it.
void addTurning(const View &view, int diagnosis, Candidate &candidate)
{
    const Index &index = view.compiledTree.index();
    const rules::Step *last = nullptr;
    int taken = -1;
    for (const PathStep &pathStep : view.path.trail) {
        if (index.reaches[static_cast<size_t>(index.step[pathStep.step])].testBit(diagnosis)) {
            last = view.compiledTree.step(pathStep.step);
            taken = pathStep.branch;
        }
    }
    const rules::Branch *came = last && taken >= 0 ? &last->branches[static_cast<size_t>(taken)] : nullptr;
    const auto addCame = [&](const QString &says) {
        Evidence evidence = evidenceOf(view.compiledTree, view.session, view.assignment, *last, taken);
        evidence.says = says;
        add(candidate.speaksAgainst, evidence);
    };
    std::vector<Evidence> ways; // each would lead to it
    for (int i = 0; last && i < static_cast<int>(last->branches.size()); ++i) {
        const rules::Branch &branch = last->branches[static_cast<size_t>(i)];
        const QString words = wordsOf(view, branch);
        if (words.isEmpty() || !index.leadsTo(branch.go, diagnosis) || view.assignment.evaluate(branch.when) != Truth::False)
            continue;
        Evidence evidence = view.evidence({branch.when, {}, 1, {}});
        evidence.says = Texts::tr("Requires: %1").arg(words);
        add(ways, evidence);
    }
    // One of several ways is not required.
    if (ways.size() > 1 && came && !came->says.isEmpty())
        addCame(Texts::tr("Something else comes first: %1").arg(base::displayable(came->says)));
    else
        candidate.speaksAgainst.insert(candidate.speaksAgainst.end(), ways.begin(), ways.end());
    if (candidate.speaksAgainst.empty() && came) {
        const QString words = wordsOf(view, *came);
        addCame(words.isEmpty() ? Texts::tr("Something else comes first.") : Texts::tr("Something else comes first: %1").arg(words));
    }
    if (candidate.speaksAgainst.empty()) {
        Evidence evidence;
        evidence.says = last ? Texts::tr("Nothing that fits what is known leads to it.") : Texts::tr("No path of this tree leads to it.");
        evidence.truth = Truth::True;
        add(candidate.speaksAgainst, evidence);
    }
}

/// What the weights of reasons add up to.
struct Weights {
    int speaksFor = 0;
    int speaksAgainst = 0;
    int open = 0;
};

/// See Candidate::score.
int scoreOf(Verdict verdict, const Weights &weights)
{
    const int all = weights.speaksFor + weights.speaksAgainst + weights.open;
    const double share = all == 0 ? 0.5 : static_cast<double>(weights.speaksFor) / all;
    const auto between = [share](int least, int most) { return least + static_cast<int>(share * (most - least) + 0.5); };
    switch (verdict) {
    case Verdict::Match:
        return between(matchScore, 100);
    case Verdict::Possible:
        return between(possibleScore, matchScore - 1);
    case Verdict::AlreadyFixed:
        return between(1, possibleScore - 1);
    case Verdict::RuledOut:
        break;
    }
    return 0;
}

/// The verdict of the path; a diagnosis that the author leads nobody to because its cure is in place is fixed, too.
Verdict verdictOf(const View &view, const rules::Diagnosis &diagnosis)
{
    const Path &path = view.path;
    if (path.diagnoses.contains(diagnosis.id))
        return path.diagnoses.size() == 1 && !path.nonePossible ? Verdict::Match : Verdict::Possible;
    const auto holds = [&view](const rules::Reason &reason) { return view.assignment.evaluate(reason.when) == Truth::True; };
    const bool fixed = !diagnosis.requirements.empty() && std::ranges::all_of(diagnosis.requirements, holds) && std::ranges::any_of(diagnosis.fixedWhen, holds);
    return fixed || path.fixed.contains(diagnosis.id) ? Verdict::AlreadyFixed : Verdict::RuledOut;
}

void weigh(const View &view, const rules::Diagnosis &diagnosis, Candidate &candidate, Weights &weights)
{
    for (const rules::Reason &reason : diagnosis.requirements) {
        Evidence evidence = view.evidence(reason);
        if (evidence.truth == Truth::True) {
            weights.speaksFor += reason.weight;
            add(candidate.speaksFor, evidence);
        } else if (evidence.truth == Truth::Unknown) {
            weights.open += reason.weight;
            evidence.says = Texts::tr("Still needed: %1").arg(evidence.says);
            add(candidate.open, evidence);
        } else {
            evidence.says = Texts::tr("Requires: %1").arg(evidence.says);
            add(candidate.speaksAgainst, evidence);
        }
    }
    for (const auto *reasons : {&diagnosis.evidenceFor, &diagnosis.evidenceAgainst}) {
        const bool isFor = reasons == &diagnosis.evidenceFor;
        for (const rules::Reason &reason : *reasons) {
            Evidence evidence = view.evidence(reason);
            if (evidence.truth == Truth::True) {
                (isFor ? weights.speaksFor : weights.speaksAgainst) += reason.weight;
                add(isFor ? candidate.speaksFor : candidate.speaksAgainst, evidence);
            } else if (evidence.truth == Truth::Unknown) {
                weights.open += isFor ? reason.weight : 0;
                evidence.says = isFor ? Texts::tr("Would support this: %1").arg(evidence.says) : Texts::tr("Would count against this: %1").arg(evidence.says);
                add(candidate.open, evidence);
            }
        }
    }
    for (const rules::Reason &reason : diagnosis.fixedWhen) {
        Evidence evidence = view.evidence(reason);
        if (evidence.truth == Truth::True) {
            evidence.says = Texts::tr("The fix is already in place: %1").arg(evidence.says);
            add(candidate.speaksAgainst, evidence);
        }
    }
}

Candidate judged(const View &view, int at)
{
    const rules::Diagnosis &diagnosis = view.tree().diagnoses[static_cast<size_t>(at)];
    Candidate candidate;
    candidate.diagnosis = diagnosis.id;
    candidate.title = diagnosis.title;
    candidate.verdict = verdictOf(view, diagnosis);
    Weights weights;
    weigh(view, diagnosis, candidate, weights);
    const bool excluded = std::ranges::any_of(diagnosis.requirements, [&](const rules::Reason &r) { return view.assignment.evaluate(r.when) == Truth::False; });
    if (candidate.verdict == Verdict::RuledOut) {
        if (!excluded)
            addTurning(view, at, candidate);
        candidate.open.clear(); // nothing that could still be learned would bring it back
    } else {
        addBranchesTaken(view, at, candidate);
        addOpenQuestions(view, at, candidate);
    }
    candidate.score = scoreOf(candidate.verdict, weights);
    return candidate;
}

/// What the machine says against an answer that a person kept: it counts for nothing, and whoever reads the diagnosis has to know of it.
void addKeptAgainst(const View &view, const std::vector<Contradiction> &contradictions, Candidate &candidate)
{
    for (const Contradiction &each : contradictions) {
        if (!each.isSettled() || !view.path.asked.contains(each.question))
            continue;
        const rules::Question &question = *view.compiledTree.question(each.question);
        Evidence evidence;
        evidence.says = Texts::tr("The machine says: %1. The answer %2 was kept against it")
                            .arg(base::oneLine(describe(question, each.machine.value), 160), base::oneLine(describe(question, each.person.value), 160));
        evidence.question = each.question;
        evidence.source = Texts::tr("Read from the machine: %1").arg(base::oneLine(each.machine.source));
        evidence.truth = Truth::True;
        add(candidate.speaksAgainst, evidence);
    }
}

QStringList genericMessages(const CompiledTree &compiledTree, const Session &session)
{
    QStringList words;
    for (const SeenMessage &seen : messagesSeen(compiledTree, session)) {
        for (const MessageMatch &match : seen.matches) {
            const rules::MessagePattern *pattern = compiledTree.tree().message(match.pattern);
            if (pattern && pattern->generic)
                words << Texts::tr("\"%1\" has many causes and proves nothing alone.")
                             .arg(base::oneLine(pattern->title.isEmpty() ? pattern->id : pattern->title));
        }
    }
    words.removeDuplicates();
    return words;
}

/// Where the walk ended without a diagnosis.
std::vector<Evidence> whyNone(const View &view)
{
    std::vector<Evidence> reasons;
    if (!view.path.diagnoses.isEmpty())
        return reasons;
    for (const PathStep &pathStep : view.path.trail) {
        const rules::Step &step = *view.compiledTree.step(pathStep.step);
        if (pathStep.branch >= 0 && !pathStep.says.isEmpty() && step.branches[static_cast<size_t>(pathStep.branch)].go.kind == rules::Target::Kind::NoMatch)
            add(reasons, evidenceOf(view.compiledTree, view.session, view.assignment, step, pathStep.branch));
    }
    return reasons;
}

Outcome outcomeOf(const Path &path)
{
    if (path.diagnoses.isEmpty())
        return Outcome::None;
    return path.diagnoses.size() == 1 && !path.nonePossible ? Outcome::Match : Outcome::Ambiguous;
}

} // namespace

const Candidate *DiagnosisResult::match() const
{
    return outcome == Outcome::Match ? &candidates.front() : nullptr;
}

const Candidate *DiagnosisResult::candidate(const QString &diagnosis) const
{
    const auto it = std::ranges::find(candidates, diagnosis, &Candidate::diagnosis);
    return it == candidates.end() ? nullptr : &*it;
}

namespace {

/// Everything but the questions: verdicts, evidence and the walk.
DiagnosisResult judged(const CompiledTree &compiledTree, const Session &session, const Assignment &assignment, const Reachability &reached)
{
    DiagnosisResult findings;
    findings.path = pathOf(compiledTree, session, assignment, reached);
    const View view{compiledTree, session, assignment, reached, findings.path};
    findings.outcome = outcomeOf(findings.path);
    findings.nonePossible = findings.path.nonePossible;
    findings.contradictions = contradictions(compiledTree.tree(), session);
    for (int i = 0; i < static_cast<int>(compiledTree.tree().diagnoses.size()); ++i) {
        findings.candidates.push_back(judged(view, i));
        if (Candidate &candidate = findings.candidates.back(); candidate.verdict == Verdict::Match || candidate.verdict == Verdict::Possible)
            addKeptAgainst(view, findings.contradictions, candidate);
    }
    std::ranges::stable_sort(findings.candidates,
                             [](const Candidate &a, const Candidate &b) { return a.verdict != b.verdict ? a.verdict < b.verdict : a.score > b.score; });
    findings.whyNone = whyNone(view);
    findings.notDeciding = genericMessages(compiledTree, session);
    return findings;
}

} // namespace

DiagnosisResult judge(const CompiledTree &compiledTree, const Session &session)
{
    const Assignment assignment = known(compiledTree, session, compiledTree.index().cells);
    return judged(compiledTree, session, assignment, reach(compiledTree, assignment, base::limits::walkStates));
}

DiagnosisResult diagnose(const CompiledTree &compiledTree, const Session &session)
{
    const Assignment assignment = known(compiledTree, session, compiledTree.index().cells);
    const Reachability reached = reach(compiledTree, assignment, base::limits::walkStates);
    DiagnosisResult findings = judged(compiledTree, session, assignment, reached);

    Lookahead lookahead(compiledTree, session, assignment, reached, findings.path);
    const Suggestion suggestion = lookahead.suggestNext();
    findings.askNext = suggestion.question;
    findings.askNextBecause = suggestion.because;
    findings.whyCurrent = lookahead.whyAsk(session.current.isEmpty() ? suggestion.question : session.current);
    findings.wouldDecide = lookahead.wouldDecide();
    findings.checkAgain = lookahead.wouldReopen(findings.whyNone);
    return findings;
}

} // namespace engine
