// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "walks/picture.h"

#include "base/text.h"

#include <QTextStream>

namespace walks {

using namespace Qt::StringLiterals;

namespace {

QString word(engine::Outcome outcome)
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

QString word(engine::Verdict verdict)
{
    switch (verdict) {
    case engine::Verdict::Match:
        return u"match"_s;
    case engine::Verdict::Possible:
        return u"possible"_s;
    case engine::Verdict::AlreadyFixed:
        return u"already fixed"_s;
    case engine::Verdict::RuledOut:
        break;
    }
    return u"ruled out"_s;
}

void drawEvidence(QTextStream &out, QChar mark, const std::vector<engine::Evidence> &evidence)
{
    for (const engine::Evidence &piece : evidence) {
        out << "    " << mark << ' ' << base::oneLine(piece.says, 500);
        if (!piece.article.isEmpty())
            out << " (" << piece.article << ')';
        if (!piece.source.isEmpty())
            out << "\n        " << base::oneLine(piece.source, 500);
        out << '\n';
    }
}

QString targetOf(const rules::Tree &tree, const engine::PathStep &visit)
{
    if (visit.branch < 0)
        return u"(open)"_s;
    const rules::Target &go = tree.step(visit.step)->branches[static_cast<size_t>(visit.branch)].go;
    return go.kind == rules::Target::Kind::NoMatch ? u"no match"_s : go.id;
}

void drawList(QTextStream &out, const char *title, const QStringList &lines)
{
    if (lines.isEmpty())
        return;
    out << title << ":\n";
    for (const QString &line : lines)
        out << "    " << base::oneLine(line, 500) << '\n';
}

} // namespace

QString picture(const engine::CompiledTree &compiledTree, const engine::Session &session, const engine::DiagnosisResult &findings)
{
    const rules::Tree &tree = compiledTree.tree();
    QString text;
    QTextStream out(&text);
    out << "outcome: " << word(findings.outcome);
    if (findings.outcome == engine::Outcome::Ambiguous)
        out << (findings.nonePossible ? ", and none is possible" : ", and one of them it is");
    out << "\ntrail:\n";
    for (const engine::PathStep &visit : findings.path.trail) {
        out << "    " << visit.step << " -> " << targetOf(tree, visit);
        if (!visit.says.isEmpty())
            out << ": " << base::oneLine(visit.says, 500);
        out << '\n';
    }
    if (!findings.askNext.isEmpty())
        out << "ask next: " << findings.askNext << "\n    " << findings.askNextBecause << '\n';
    out << "candidates:\n";
    for (const engine::Candidate &candidate : findings.candidates) {
        out << "  " << candidate.diagnosis << ' ' << word(candidate.verdict) << ' ' << candidate.score << '\n';
        drawEvidence(out, u'+', candidate.speaksFor);
        drawEvidence(out, u'-', candidate.speaksAgainst);
        drawEvidence(out, u'?', candidate.open);
    }
    drawList(out, "proves nothing alone", findings.notDeciding);
    for (const engine::Contradiction &each : findings.contradictions)
        out << "contradiction: " << each.question << ": " << base::toString(each.person.value) << " against " << base::toString(each.machine.value) << " ("
            << base::oneLine(each.machine.source) << (each.isSettled() ? "), kept\n" : "), not settled\n");
    QStringList dormant;
    for (const QString &question : session.answers.keys()) {
        if (!findings.path.asked.contains(question))
            dormant << question;
    }
    if (!dormant.isEmpty())
        out << "does not count now: " << dormant.join(u", "_s) << '\n';
    return text;
}

QString picture(const repair::Plan &plan)
{
    QString text;
    QTextStream out(&text);
    out << "plan: " << plan.diagnosis << ' ' << plan.remedy << ", "
        << (plan.status == repair::PlanStatus::Changes   ? "changes"
            : plan.status == repair::PlanStatus::Nothing ? "nothing to do"
                                                         : "refused")
        << '\n';
    drawList(out, "refused because", plan.refusals);
    drawList(out, "right already", plan.nothing);
    drawList(out, "to be confirmed first", plan.confirmFirst);
    drawList(out, "warnings", plan.warnings);
    for (const repair::Change &change : plan.changes) {
        out << change.id << ". " << (change.automatic ? "[by the program] " : "") << base::oneLine(change.text, 500);
        if (change.kind == repair::ChangeKind::SetValue || change.kind == repair::ChangeKind::ReplaceFile)
            out << " [" << change.address() << ']';
        out << '\n';
        if (!change.note.isEmpty())
            out << "    " << base::oneLine(change.note, 500) << '\n';
    }
    drawList(out, "not done", plan.notDone);
    return text;
}

} // namespace walks
