// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/texts.h"
#include "report/blocks.h"
#include "report/material.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace report {

using namespace Qt::StringLiterals;

namespace {

/// What page one leaves out of the summary.
QString behindFirstSentence(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    return text.sliced(std::max<qsizetype>(0, finder.toNextBoundary())).trimmed();
}

QString titleOf(const rules::Tree &tree, const engine::MessageMatch &match)
{
    const rules::MessagePattern *pattern = tree.message(match.pattern);
    const QString title = pattern && !pattern->title.isEmpty() ? pattern->title : match.pattern;
    return pattern && pattern->generic ? Texts::tr("%1 (many causes; proves nothing alone)").arg(title) : title;
}

/// `service: IMC`, one placeholder a line, without those that are told.
QString capturesOf(const rules::Tree &tree, const engine::MessageMatch &match, QStringList &told)
{
    QStringList lines;
    for (const auto &[name, value] : engine::capturesInOrder(tree, match)) {
        if (const QString line = u"%1: %2"_s.arg(name, value); !told.contains(line))
            lines << line;
    }
    told << lines;
    return lines.join(u'\n');
}

void addMessages(Section &section, const Material &material)
{
    if (!material.compiledTree)
        return;
    std::vector<QStringList> known;
    std::vector<QStringList> near;
    QStringList told;
    bool unknown = false;
    for (const engine::SeenMessage &each : engine::messagesSeen(*material.compiledTree, material.run.session)) {
        unknown = unknown || each.matches.empty();
        if (const QString rest = each.text.sliced(Material::shownOf(each.text)); !rest.isEmpty()) {
            section.blocks.push_back(paragraph(Texts::tr("The reported text goes on:")));
            section.blocks.push_back(code(u'\u2026' + rest));
        }
        for (const engine::MessageMatch &match : each.matches)
            known.push_back({titleOf(*material.tree(), match), capturesOf(*material.tree(), match, told), material.isFull() ? match.because : QString()});
        for (const engine::MessageMatch &match : engine::nearMisses(*material.compiledTree, each.text))
            near.push_back({titleOf(*material.tree(), match), match.because});
    }
    if (unknown)
        section.blocks.push_back(paragraph(Texts::tr("The reported text is not a message that this tree knows.")));
    addTable(section, Texts::tr("Recognised in the message"),
             sourcedTable({Texts::tr("Message"), Texts::tr("Details found in the message"), Texts::tr("Why")}, std::move(known), {50, 50}));
    addTable(section, Texts::tr("Similar, but a different message"), table({Texts::tr("Message"), Texts::tr("Difference")}, std::move(near), {40, 60}));
}

void addContradictions(Section &section, const Material &material)
{
    if (!material.tree())
        return;
    std::vector<QStringList> rows;
    for (const engine::Contradiction &each : engine::contradictions(*material.tree(), material.run.session)) {
        const QString kept = each.isSettled() ? Texts::tr("kept by the person, who saw both") : Texts::tr("not settled: both count as possible");
        rows.push_back({material.questionText(each.question), u"%1 (%2)"_s.arg(material.answerText(each.person), kept), material.answerText(each.machine),
                        each.machine.source});
    }
    addTable(
        section, Texts::tr("Person and machine disagree"),
        sourcedTable({Texts::tr("Question"), Texts::tr("The person says"), Texts::tr("The machine says"), Texts::tr("Source")}, std::move(rows), {34, 33, 33}));
}

void addEvidence(Section &section, const Material &material, const QString &title, const std::vector<engine::Evidence> &evidence)
{
    addTable(section, title, evidenceTable(material, evidence));
}

QStringList saysOf(const std::vector<engine::Evidence> &evidence)
{
    QStringList says;
    for (const engine::Evidence &each : evidence)
        says << withArticle(each.says, each.article);
    return says;
}

/// What would tell the possible diagnoses apart, each once with those that wait for it; the questions of page one are not told again.
Block notKnownTable(const Material &material)
{
    std::vector<QStringList> rows;
    for (const engine::Candidate &candidate : material.run.findings ? material.run.findings->candidates : std::vector<engine::Candidate>()) {
        if (candidate.verdict != engine::Verdict::Possible && candidate.verdict != engine::Verdict::Match)
            continue;
        for (const engine::Evidence &each : candidate.open) {
            const QString says = withArticle(each.says, each.article);
            const auto known = std::ranges::find(rows, says, [](const QStringList &row) { return row.first(); });
            if (known != rows.end())
                known->last() += u", "_s + candidate.diagnosis;
            else if (each.question.isEmpty() || !says.contains(material.questionText(each.question)))
                rows.push_back({says, candidate.diagnosis});
        }
    }
    return table({Texts::tr("Evidence"), Texts::tr("Diagnosis")}, std::move(rows), {70, 30});
}

} // namespace

Block evidenceTable(const Material &material, const std::vector<engine::Evidence> &evidence)
{
    std::vector<QStringList> rows;
    QStringList sources;
    for (const engine::Evidence &each : evidence) {
        const QString source = each.truth == engine::Truth::Unknown ? QString() : material.sourceOf(each);
        rows.push_back({withArticle(each.says, each.article), sources.contains(source) && source.size() > 40 ? Texts::tr("as above") : source});
        sources << source;
    }
    return table({Texts::tr("Evidence"), Texts::tr("Source")}, std::move(rows), {60, 40});
}

Section evidenceSection(const Material &material)
{
    Section section{Texts::tr("Evidence"), {}};
    if (material.diagnosis) {
        if (const QString rest = behindFirstSentence(material.diagnosis->summary); !rest.isEmpty())
            section.blocks.push_back(paragraph(rest));
        if (!material.diagnosis->cause.isEmpty())
            section.blocks.push_back(paragraph(Texts::tr("Cause: %1").arg(material.diagnosis->cause)));
    }
    if (material.candidate) {
        addEvidence(section, material, Texts::tr("Evidence for"), material.candidate->speaksFor);
        addEvidence(section, material, Texts::tr("Evidence against"), material.candidate->speaksAgainst);
        if (!material.isVerified())
            addList(section, Texts::tr("Not known yet"), saysOf(material.candidate->open));
    } else {
        addTable(section, Texts::tr("Not known yet"), notKnownTable(material));
    }
    addContradictions(section, material);
    addMessages(section, material);
    return section;
}

/// Where nothing matched, whoever takes over needs it; otherwise it is part of the full report.
Section ruledOutSection(const Material &material)
{
    Section section{Texts::tr("Ruled out"), {}};
    if (!material.run.findings || (material.candidate && !material.isFull()))
        return section;
    QMap<QString, QString> told; // reasons, with the diagnosis under which they stand
    for (const engine::Candidate &each : material.run.findings->candidates) {
        if (each.verdict != engine::Verdict::RuledOut && each.verdict != engine::Verdict::AlreadyFixed)
            continue;
        std::vector<engine::Evidence> reasons;
        QStringList elsewhere;
        const auto isOnPageOne = [&](const engine::Evidence &reason) {
            return std::ranges::any_of(material.run.findings->whyNone, [&](const engine::Evidence &why) { return reason.says.endsWith(why.says); });
        };
        for (const engine::Evidence &reason : each.speaksAgainst) {
            if (isOnPageOne(reason)) {
                elsewhere << Texts::tr("page one");
            } else if (const auto known = told.constFind(reason.says); known != told.cend()) {
                elsewhere << *known;
            } else {
                told.insert(reason.says, each.diagnosis);
                reasons.push_back(reason);
            }
        }
        Block block = evidenceTable(material, reasons);
        elsewhere.removeDuplicates();
        if (!elsewhere.isEmpty())
            block.rows.push_back({Texts::tr("See %1").arg(elsewhere.join(u", "_s)), QString()});
        const bool named = each.verdict == engine::Verdict::AlreadyFixed && !material.candidate; // by page one
        addTable(section, named ? each.diagnosis : u"%1: %2"_s.arg(each.diagnosis, each.title), std::move(block));
    }
    addList(section, Texts::tr("Recognised, but proves nothing alone"), material.isFull() ? material.run.findings->notDeciding : QStringList());
    return section;
}

Section trailSection(const Material &material)
{
    Section section{Texts::tr("Path through the tree"), {}};
    if (!material.isFull())
        return section;
    std::vector<QStringList> rows;
    for (const engine::PathStep &passed : material.path.trail) {
        const rules::Step *step = material.tree()->step(passed.step);
        QString way = Texts::tr("several ways are possible");
        if (step && passed.branch >= 0 && static_cast<size_t>(passed.branch) < step->branches.size()) {
            const rules::Target &go = step->branches[static_cast<size_t>(passed.branch)].go;
            way = go.kind == rules::Target::Kind::NoMatch ? Texts::tr("no diagnosis") : go.id;
        }
        rows.push_back({passed.step, passed.question, way, passed.says});
    }
    if (!rows.empty())
        section.blocks.push_back(
            sourcedTable({Texts::tr("Step"), Texts::tr("Question"), Texts::tr("Went to"), Texts::tr("Because")}, std::move(rows), {34, 33, 33}));
    return section;
}

} // namespace report
