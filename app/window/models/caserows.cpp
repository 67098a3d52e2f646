// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/models/caserows.h"

#include "base/texts.h"
#include "engine/session.h"

#include <algorithm>

namespace window::models {

using namespace Qt::StringLiterals;

namespace {

CaseRow questionRow(const Walked &at, const rules::Question &question, const QString &current, bool onPath)
{
    CaseRow row{CaseRow::Kind::Question, question.id, question.text, {}, CaseRow::Mark::Open, true};
    const auto answer = at.session().answers.constFind(question.id);
    if (answer != at.session().answers.cend()) {
        row.value = engine::describe(question, answer->value);
        row.mark = !onPath                                     ? CaseRow::Mark::Dormant
                   : base::isUnknown(answer->value)            ? CaseRow::Mark::NotKnown
                   : answer->origin == engine::Origin::Machine ? CaseRow::Mark::ByMachine
                                                               : CaseRow::Mark::ByPerson;
        const auto &contradictions = at.findings().contradictions;
        if (const auto one = std::ranges::find(contradictions, question.id, &engine::Contradiction::question); onPath && one != contradictions.end()) {
            row.mark = one->isSettled() ? CaseRow::Mark::KeptAgainst : CaseRow::Mark::Contradicted;
            if (one->isSettled())
                row.value = Texts::tr("%1, kept. The machine says: %2").arg(row.value, engine::describe(question, one->machine.value));
        }
    }
    if (question.id == current)
        row.mark = CaseRow::Mark::Current;
    return row;
}

std::vector<CaseRow> endRows(const State &state, const Walked *at)
{
    const bool diagnosed = std::holds_alternative<Diagnosed>(state);
    const bool planned = std::holds_alternative<Planned>(state);
    const bool running = std::holds_alternative<Applying>(state);
    const bool finished = std::holds_alternative<Finished>(state);
    const repair::Case *run = caseOf(state);

    CaseRow diagnosis{CaseRow::Kind::Diagnosis, {}, Texts::tr("Diagnosis"), {}, CaseRow::Mark::Open, at != nullptr && !running};
    if (run && run->findings) {
        if (const engine::Candidate *match = run->findings->match())
            diagnosis.value = match->title;
    }
    if (planned || ((running || finished) && !diagnosis.value.isEmpty()))
        diagnosis.mark = CaseRow::Mark::ByPerson;
    CaseRow fix{CaseRow::Kind::Fix, {}, Texts::tr("Fix"), {}, CaseRow::Mark::Open, false};
    if (run && run->plan)
        fix.value = run->plan->remedyTitle;
    if (finished && run->plan)
        fix.mark = CaseRow::Mark::ByPerson;
    CaseRow report{CaseRow::Kind::Report, {}, Texts::tr("Result and report"), {}, CaseRow::Mark::Open, false};
    if (diagnosed)
        diagnosis.mark = CaseRow::Mark::Current;
    if (planned || running)
        fix.mark = CaseRow::Mark::Current;
    if (finished)
        report.mark = CaseRow::Mark::Current;
    return {diagnosis, fix, report};
}

} // namespace

std::vector<CaseRow> caseRows(const State &state)
{
    const repair::Case *run = caseOf(state);
    if (!run)
        return {};
    std::vector<CaseRow> rows;
    const Walked *at = walkedOf(state);
    const bool inspecting = std::holds_alternative<Inspecting>(state);
    rows.push_back({CaseRow::Kind::Machine,
                    {},
                    Texts::tr("Machine"),
                    machineInWords(run->machine),
                    inspecting ? CaseRow::Mark::Current : CaseRow::Mark::ByMachine,
                    at != nullptr});
    if (at) {
        const QString current = std::holds_alternative<Asking>(state) ? at->session().current : QString();
        const rules::Tree &tree = at->tree();
        QStringList shown;
        const auto add = [&](const QString &id, bool onPath) {
            const rules::Question *question = tree.question(id);
            if (!question || shown.contains(id))
                return;
            shown << id;
            rows.push_back(questionRow(*at, *question, current, onPath));
        };
        // What was answered stands above what is still to come, in whatever order it was asked.
        const auto isOpen = [&](const QString &id) { return !at->session().answers.contains(id) && id != current; };
        for (const bool open : {false, true}) {
            for (const QString &id : at->findings().path.asked) {
                if (isOpen(id) == open)
                    add(id, true);
            }
        }
        // A question that is on the table without being on the path: somebody looks at a dormant answer.
        if (!current.isEmpty())
            add(current, false);
        for (const rules::Question &question : tree.questions) {
            const auto answer = at->session().answers.constFind(question.id);
            if (answer != at->session().answers.cend() && answer->origin == engine::Origin::Person)
                add(question.id, false);
        }
    } else if (const auto *finished = std::get_if<Finished>(&state); finished && finished->compiledTree && run->findings) {
        for (const QString &id : run->findings->path.asked) {
            const rules::Question *asked = finished->compiledTree->tree().question(id);
            const auto answer = run->session.answers.constFind(id);
            if (!asked || answer == run->session.answers.cend())
                continue;
            const rules::Question &question = *asked;
            const auto mark = base::isUnknown(answer->value)              ? CaseRow::Mark::NotKnown
                              : answer->origin == engine::Origin::Machine ? CaseRow::Mark::ByMachine
                                                                          : CaseRow::Mark::ByPerson;
            rows.push_back({CaseRow::Kind::Question, question.id, question.text, engine::describe(question, answer->value), mark, false});
        }
    }
    for (CaseRow &row : endRows(state, at))
        rows.push_back(std::move(row));
    return rows;
}

QString CaseRow::spoken() const
{
    // A title may be a question; a label ends as a sentence, to be heard apart from what follows.
    const bool isSentence = !title.isEmpty() && u".?!:"_s.contains(title.back());
    QString words = title;
    if (!value.isEmpty())
        words += (isSentence ? u" "_s : u": "_s) + value + u'.';
    else if (!isSentence)
        words += u'.';
    switch (mark) {
    case Mark::Open:
        return value.isEmpty() ? words + u' ' + Texts::tr("Not done yet.") : words;
    case Mark::Current:
        return words + u' ' + Texts::tr("On the page now.");
    case Mark::ByPerson:
        return words;
    case Mark::ByMachine:
        return kind == Kind::Question ? words + u' ' + Texts::tr("Read from the machine.") : words;
    case Mark::NotKnown:
        return words;
    case Mark::Dormant:
        return words + u' ' + Texts::tr("Does not matter at present.");
    case Mark::Contradicted:
        return words + u' ' + Texts::tr("The machine says something else; which is right is open.");
    case Mark::KeptAgainst:
        return words;
    }
    return words;
}

std::vector<PossibleRow> possibleRows(const engine::DiagnosisResult &findings, int maximumReasons)
{
    std::vector<PossibleRow> rows;
    for (const engine::Candidate &candidate : findings.candidates) {
        PossibleRow row{candidate.diagnosis, candidate.title, candidate.score, candidate.verdict, {}};
        const auto take = [&](const std::vector<engine::Evidence> &from, engine::Truth truth) {
            for (const engine::Evidence &evidence : from) {
                if (static_cast<int>(row.reasons.size()) < maximumReasons)
                    row.reasons.push_back({truth, evidence.says});
            }
        };
        if (row.isPossible()) {
            // What is open is what the person can do something about; it always gets a place.
            const int openPlaces = std::min<int>(static_cast<int>(candidate.open.size()), maximumReasons / 2);
            maximumReasons -= openPlaces;
            take(candidate.speaksFor, engine::Truth::True);
            take(candidate.speaksAgainst, engine::Truth::False);
            maximumReasons += openPlaces;
            take(candidate.open, engine::Truth::Unknown);
        } else {
            const int all = std::exchange(maximumReasons, 1);
            take(candidate.speaksAgainst, engine::Truth::False);
            if (row.reasons.empty())
                take(candidate.speaksFor, engine::Truth::True); // already fixed: the cure that was found
            maximumReasons = all;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

QString PossibleRow::spoken() const
{
    QString words = diagnosis + u": "_s + title + u". "_s;
    switch (verdict) {
    case engine::Verdict::Match:
        words += Texts::tr("Everything fits.");
        break;
    case engine::Verdict::Possible:
        words += Texts::tr("Still possible.");
        break;
    case engine::Verdict::AlreadyFixed:
        words += Texts::tr("The fix is already in place.");
        break;
    case engine::Verdict::RuledOut:
        words += Texts::tr("Ruled out.");
        break;
    }
    for (const Reason &reason : reasons)
        words += u' ' + reason.says + u'.';
    return words;
}

QString machineInWords(const machine::Identity &machine)
{
    QString words = machine.title;
    if (!machine.computerName.isEmpty() && !words.contains(machine.computerName))
        words += u", "_s + machine.computerName;
    return words;
}

QString treeInWords(const rules::Tree &tree)
{
    return tree.version.isEmpty() ? tree.title : tree.title + u' ' + tree.version;
}

} // namespace window::models
