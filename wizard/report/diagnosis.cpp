// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "report/blocks.h"
#include "report/material.h"

#include "engine/candidates.h"

namespace report {

using namespace Qt::StringLiterals;

namespace {

/// What was said, and what that rests on.
Block evidenceTable(const Material &material, const std::vector<engine::Evidence> &evidence)
{
    std::vector<QStringList> rows;
    for (const engine::Evidence &each : evidence) {
        const QString rests = !each.source.isEmpty() ? each.source : each.question.isEmpty() ? QString() : material.questionText(each.question);
        rows.push_back({withArticle(each.says, each.article), rests});
    }
    return table({u"What is known"_s, u"Rests on"_s}, std::move(rows), {50, 50});
}

void addEvidence(Section &section, const Material &material, const QString &title, const std::vector<engine::Evidence> &evidence)
{
    if (evidence.empty())
        return;
    section.blocks.push_back(heading(title));
    section.blocks.push_back(evidenceTable(material, evidence));
}

void addCorrections(Section &section, const std::vector<rules::Correction> &corrections)
{
    if (corrections.empty())
        return;
    std::vector<QStringList> rows;
    for (const rules::Correction &each : corrections)
        rows.push_back({each.article, each.prints, each.correct, each.says});
    section.blocks.push_back(heading(u"Where an article prints something wrong"_s));
    section.blocks.push_back(table({u"Article"_s, u"Prints"_s, u"Correct"_s, u"Why"_s}, std::move(rows), {12, 30, 30, 28}));
}

/// What is still worth finding out: first what would decide, then what comes in every case.
void addOpen(Section &section, const Material &material)
{
    const repair::Case &run = material.run;
    const QString &next = run.findings->askNext;
    std::vector<QStringList> rows;
    QStringList told;
    const auto add = [&](const QString &id, const QString &because, bool asked) {
        const rules::Question *question = material.tree() ? material.tree()->question(id) : nullptr;
        if (told.contains(id))
            return;
        told << id;
        const QString text = material.questionText(id);
        rows.push_back({asked ? u"%1\n(asked; the answer was not known)"_s.arg(text) : text, because, question ? question->how : QString()});
    };
    if (!next.isEmpty())
        add(next, run.findings->askNextBecause, false);
    for (const engine::Deciding &each : run.findings->wouldDecide)
        add(each.question, each.because, each.asked);
    for (const QString &id : run.findings->path.likely) {
        if (!run.session.answers.contains(id))
            add(id, {}, false);
    }
    if (rows.empty())
        return;
    section.blocks.push_back(heading(u"Ask or look up next"_s));
    section.blocks.push_back(table({u"Question"_s, u"Why"_s, u"How to find out"_s}, std::move(rows), {30, 35, 35}));
}

/// What somebody was asked and did not know: nobody needs to ask them again, but somebody else may know.
void addNotKnown(Section &section, const Material &material)
{
    QStringList notKnown;
    for (const rules::Question &question : material.tree() ? material.tree()->questions : std::vector<rules::Question>()) {
        const auto answer = material.run.session.answers.constFind(question.id);
        if (answer != material.run.session.answers.cend() && base::isUnknown(answer->value))
            notKnown << (question.how.isEmpty() ? question.text : u"%1 %2"_s.arg(question.text, question.how));
    }
    if (notKnown.isEmpty())
        return;
    section.blocks.push_back(heading(u"Asked, and not known"_s));
    section.blocks.push_back(list(notKnown));
}

} // namespace

Section diagnosisSection(const Material &material)
{
    Section section{u"Diagnosis"_s, {}};
    if (!material.candidate)
        return section;
    section.blocks.push_back(heading(material.diagnosisTitle()));
    if (!material.isDecided())
        section.blocks.push_back(notice(Block::Tone::Warning, u"This diagnosis was chosen by a person. The answers alone do not decide for it."_s));
    if (const rules::Diagnosis *diagnosis = material.diagnosis) {
        if (!diagnosis->summary.isEmpty())
            section.blocks.push_back(paragraph(diagnosis->summary));
        if (!diagnosis->cause.isEmpty())
            section.blocks.push_back(paragraph(u"Cause: %1"_s.arg(diagnosis->cause)));
    }
    addEvidence(section, material, u"Speaks for it"_s, material.candidate->speaksFor);
    addEvidence(section, material, u"Speaks against it"_s, material.candidate->speaksAgainst);
    addEvidence(section, material, u"Not known, and would count"_s, material.candidate->open);
    if (material.diagnosis) {
        addCorrections(section, material.diagnosis->corrections);
        if (!material.diagnosis->notes.isEmpty()) {
            section.blocks.push_back(heading(u"Good to know"_s));
            section.blocks.push_back(list(material.diagnosis->notes));
        }
        if (!material.diagnosis->escalate.isEmpty()) {
            section.blocks.push_back(heading(u"If it does not help"_s));
            section.blocks.push_back(paragraph(material.diagnosis->escalate));
        }
    }
    return section;
}

Section handOverSection(const Material &material)
{
    Section section{u"For whoever takes over"_s, {}};
    const auto &findings = material.run.findings;
    if (!findings || material.candidate)
        return section;
    if (findings->outcome == engine::Outcome::None && material.knowledge) {
        if (!material.tree()->noMatch.isEmpty())
            section.blocks.push_back(paragraph(material.tree()->noMatch));
        addEvidence(section, material, u"Where the questions ended"_s, findings->whyNone);
        addNotKnown(section, material);
    }
    std::vector<QStringList> rows;
    for (const engine::Candidate &each : findings->candidates) {
        if (each.verdict != engine::Verdict::Possible && each.verdict != engine::Verdict::Match)
            continue;
        QStringList missing;
        for (const engine::Evidence &evidence : each.open)
            missing << evidence.says;
        rows.push_back({u"%1: %2"_s.arg(each.diagnosis, each.title), missing.join(u"\n"_s)});
    }
    if (!rows.empty()) {
        section.blocks.push_back(heading(u"Still possible"_s));
        section.blocks.push_back(table({u"Diagnosis"_s, u"Not known yet"_s}, std::move(rows), {50, 50}));
        if (findings->nonePossible)
            section.blocks.push_back(paragraph(u"It may also turn out to be none of them."_s));
    }
    addOpen(section, material);
    return section;
}

Section ruledOutSection(const Material &material)
{
    Section section{u"What was ruled out"_s, {}};
    if (!material.run.findings)
        return section;
    for (const engine::Candidate &each : material.run.findings->candidates) {
        if (each.verdict != engine::Verdict::RuledOut && each.verdict != engine::Verdict::AlreadyFixed)
            continue;
        section.blocks.push_back(heading(u"%1: %2"_s.arg(each.diagnosis, each.title)));
        if (each.verdict == engine::Verdict::AlreadyFixed)
            section.blocks.push_back(paragraph(u"Its cure is in place already, so this is not why the machine fails now. Look further."_s));
        section.blocks.push_back(evidenceTable(material, each.speaksAgainst));
    }
    if (!material.run.findings->notDeciding.isEmpty()) {
        section.blocks.push_back(heading(u"Recognised, but proves nothing alone"_s));
        section.blocks.push_back(list(material.run.findings->notDeciding));
    }
    return section;
}

Section trailSection(const Material &material)
{
    Section section{u"How the tree was walked"_s, {}};
    if (!material.knowledge || !material.run.findings)
        return section;
    std::vector<QStringList> rows;
    for (const engine::PathStep &visit : material.run.findings->path.trail) {
        const rules::Step *step = material.tree()->step(visit.step);
        QString way = u"Several ways are possible"_s;
        if (step && visit.branch >= 0 && static_cast<size_t>(visit.branch) < step->branches.size()) {
            const rules::Target &go = step->branches[static_cast<size_t>(visit.branch)].go;
            way = go.kind == rules::Target::Kind::NoMatch ? u"No diagnosis"_s : go.id;
        }
        rows.push_back({visit.step, visit.question.isEmpty() ? QString() : material.questionText(visit.question), way, visit.says});
    }
    if (!rows.empty())
        section.blocks.push_back(table({u"Step"_s, u"Looks at"_s, u"Went to"_s, u"Because"_s}, std::move(rows), {20, 30, 20, 30}));
    return section;
}

} // namespace report
