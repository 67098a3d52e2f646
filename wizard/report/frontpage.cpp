// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/texts.h"
#include "repair/preview.h"
#include "report/blocks.h"
#include "report/material.h"

#include <QTextBoundaryFinder>

#include <algorithm>

/// Page one: what a reader of the ticket asks, in the order in which it is asked.
namespace report {

using namespace Qt::StringLiterals;
using repair::RunState;

namespace {

constexpr qsizetype maximumLines = 24; ///< of the changes on page one

QString firstSentence(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    return text.first(std::max<qsizetype>(0, finder.toNextBoundary())).trimmed();
}

QString changesTitle(const Material &material)
{
    switch (material.run.state) {
    case RunState::Applied:
        return Texts::tr("What was changed");
    case RunState::Undone:
        return Texts::tr("What was changed and undone");
    case RunState::RolledBack:
        return Texts::tr("What was tried and rolled back");
    case RunState::Stopped:
    case RunState::Applying:
        return Texts::tr("What was begun");
    case RunState::Nothing:
        return Texts::tr("By hand");
    case RunState::Open:
    case RunState::Planned:
    case RunState::Refused:
        break;
    }
    return Texts::tr("Planned changes");
}

/// Where the change is, and what of it differs: `-` before, `+` after. What is alike is left out.
QStringList linesOf(const repair::Change &change)
{
    QStringList lines;
    if (change.kind == repair::ChangeKind::ReplaceFile && change.fileAfter) {
        lines << change.address();
        if (change.fileBefore)
            lines << u'-' + change.beforeText();
        return lines << u'+' + change.afterText();
    }
    repair::Plan alone;
    alone.changes = {change};
    for (const QString &line : repair::preview(alone).split(u'\n')) {
        if ((line.startsWith(u'-') && !line.startsWith(u"--- "_s)) || (line.startsWith(u'+') && !line.startsWith(u"+++ "_s)))
            lines << line;
    }
    if (!lines.isEmpty())
        lines.prepend(u"%1 (%2)"_s.arg(change.address(), change.typeText()));
    return lines;
}

void addDifference(Section &section, const repair::Plan &plan)
{
    QStringList lines;
    int more = 0;
    for (const repair::Change &change : plan.changes) {
        const QStringList next = linesOf(change);
        if (!lines.isEmpty() && lines.size() + next.size() > maximumLines)
            more += next.isEmpty() ? 0 : 1;
        else
            lines << next;
    }
    if (lines.isEmpty())
        return;
    Block block = code(lines.join(u'\n'));
    block.kind = Block::Kind::Diff;
    section.blocks.push_back(block);
    if (more > 0)
        section.blocks.push_back(paragraph(Texts::tr("%n more change(s) are listed in the appendix.", nullptr, more)));
}

/// What the program measured after the last write, whichever way it went.
QStringList measured(const Material &material)
{
    const repair::Case &run = material.run;
    QStringList says;
    if (run.isWithdrawn()) {
        for (const repair::Outcome &outcome : run.outcomes) {
            if ((outcome.state == repair::ChangeState::Undone || outcome.state == repair::ChangeState::RolledBack) && !outcome.says.isEmpty())
                says << outcome.says;
        }
        return says;
    }
    if (!run.verification || !run.isMeasured())
        return {};
    says = run.verification->says;
    for (const engine::Evidence &check : run.verification->checks) {
        if (check.truth != engine::Truth::Unknown)
            says << (check.truth == engine::Truth::True ? withArticle(check.says, check.article)
                                                        : Texts::tr("Does not hold: %1").arg(withArticle(check.says, check.article)));
    }
    return says;
}

/// What would decide between what is still possible, then what comes in every case.
std::vector<QStringList> openQuestions(const Material &material)
{
    const repair::Case &run = material.run;
    std::vector<QStringList> rows;
    QStringList told, reasons;
    enum class Asked { No, NotKnown, Known };
    const auto add = [&](const QString &id, const QString &because, Asked asked) {
        if (id.isEmpty() || told.contains(id))
            return;
        told << id;
        const rules::Question *question = material.tree() ? material.tree()->question(id) : nullptr;
        const QString text = material.questionText(id);
        rows.push_back({asked == Asked::NotKnown ? Texts::tr("%1 (asked; the answer was not known)").arg(text)
                        : asked == Asked::Known  ? Texts::tr("Check the answer: %1").arg(text)
                                                 : text,
                        question ? question->how : QString(), reasons.contains(because) ? QString() : because});
        reasons << because;
    };
    add(run.findings->askNext, run.findings->askNextBecause, Asked::No);
    if (!run.findings->checkAgain.empty()) // the first of them decides most
        add(run.findings->checkAgain.front().question, run.findings->checkAgain.front().because, Asked::Known);
    if (material.compiledTree) {
        for (const engine::Deciding &each : run.findings->wouldDecide)
            add(each.question, each.because, each.asked ? Asked::NotKnown : Asked::No);
        for (const QString &id : material.path.likely) {
            if (!run.session.answers.contains(id))
                add(id, {}, Asked::No);
        }
        // What somebody was asked and did not know may be known to somebody else.
        for (const rules::Question &question : material.tree()->questions) {
            const auto answer = run.session.answers.constFind(question.id);
            if (answer != run.session.answers.cend() && base::isUnknown(answer->value) && run.findings->outcome == engine::Outcome::None)
                add(question.id, {}, Asked::NotKnown);
        }
    }
    return rows;
}

} // namespace

Section reportedSection(const Material &material)
{
    Section section{Texts::tr("What was reported"), {}};
    std::vector<QStringList> others;
    for (const QString &id : material.reported) {
        const engine::Answer &answer = *material.run.session.answers.constFind(id);
        const QString text = material.answerText(answer);
        if (!material.isMessage(id)) {
            others.push_back({material.questionText(id), text});
            continue;
        }
        section.blocks.push_back(code(Material::shownOf(text) < text.size() ? text.first(Material::shownOf(text)) + u'\u2026' : text));
    }
    if (!others.empty())
        section.blocks.push_back(table({Texts::tr("Question"), Texts::tr("Answer")}, std::move(others), {40, 60}));
    return section;
}

Section problemSection(const Material &material)
{
    const repair::Case &run = material.run;
    const bool decided = material.candidate || material.diagnosis;
    const bool none = run.findings && run.findings->outcome == engine::Outcome::None;
    Section section{none && !decided                 ? Texts::tr("Why nothing matches")
                    : run.findings && !decided       ? Texts::tr("Still possible")
                    : run.state == RunState::Applied ? Texts::tr("What was wrong")
                                                     : Texts::tr("What is wrong"),
                    {}};
    if (!material.compiledTree)
        addNotices(section, Block::Tone::Warning,
                   {Texts::tr("The decision tree of this case is not on this computer in the same version. Questions and diagnoses are shown by their ids.")});
    if (decided) {
        const QString summary = material.diagnosis ? firstSentence(material.diagnosis->summary) : QString();
        section.blocks.push_back(paragraph(summary.isEmpty() ? material.diagnosisTitle() : summary));
        if (!material.isDecided())
            addNotices(section, Block::Tone::Warning, {Texts::tr("A person chose this diagnosis. The answers alone do not confirm it.")});
        return section;
    }
    if (!run.findings)
        return section;
    if (run.findings->outcome == engine::Outcome::None && material.compiledTree) {
        if (!run.findings->whyNone.empty())
            section.blocks.push_back(evidenceTable(material, run.findings->whyNone));
        QStringList fixed;
        for (const engine::Candidate &each : run.findings->candidates) {
            if (each.verdict == engine::Verdict::AlreadyFixed)
                fixed << u"%1: %2"_s.arg(each.diagnosis, each.title);
        }
        addList(section, Texts::tr("Already fixed, so not the cause now"), fixed);
    }
    QStringList possible;
    for (const engine::Candidate &each : run.findings->candidates) {
        if (each.verdict == engine::Verdict::Possible || each.verdict == engine::Verdict::Match)
            possible << u"%1: %2"_s.arg(each.diagnosis, each.title);
    }
    if (!possible.isEmpty())
        section.blocks.push_back(list(possible));
    if (run.findings->nonePossible && !possible.isEmpty())
        section.blocks.push_back(paragraph(Texts::tr("None of these may apply.")));
    return section;
}

Section changesSection(const Material &material)
{
    Section section{changesTitle(material), {}};
    const repair::Case &run = material.run;
    if (!run.error.isEmpty())
        section.blocks.push_back(notice(run.state == RunState::Refused ? Block::Tone::Warning : Block::Tone::Bad, run.error));
    if (!run.plan)
        return section;
    const repair::Plan &plan = *run.plan;
    addNotices(section, Block::Tone::Bad, plan.refusals);
    if (run.state == RunState::Planned)
        addNotices(section, Block::Tone::Warning, plan.warnings);
    addDifference(section, plan);
    if (run.state == RunState::Stopped || run.state == RunState::Applying) {
        std::vector<QStringList> rows;
        for (const repair::Change &change : plan.changes) {
            if (change.automatic)
                rows.push_back({change.text.isEmpty() ? change.address() : change.text,
                                run.outcome(change.id) && run.outcome(change.id)->state == repair::ChangeState::Applied ? Texts::tr("applied")
                                                                                                                        : Texts::tr("not applied")});
        }
        section.blocks.push_back(table({Texts::tr("Change"), Texts::tr("State")}, std::move(rows), {78, 22}));
    }
    if (!run.isWithdrawn())
        addList(section, Texts::tr("Already correct"), plan.nothing);
    QStringList done;
    for (const repair::Change &change : plan.changes) {
        if (isByPerson(change) && material.isDone(change))
            done << withArticle(change.text, change.article);
    }
    addList(section, Texts::tr("Done by a person"), done);
    if (run.state == RunState::Planned) {
        addList(section, Texts::tr("Confirm before applying"), plan.confirmFirst);
        if (plan.hasAutomatic())
            addList(section, Texts::tr("Afterwards, by a person"), stepTexts(material.stepsLeft()));
    }
    return section;
}

Section verifiedSection(const Material &material)
{
    const repair::Case &run = material.run;
    const bool failed = material.failedVerification() && !run.isWithdrawn();
    Section section{failed ? Texts::tr("Verification failed") : Texts::tr("Verified"), {}};
    if (const QStringList says = measured(material); !says.isEmpty())
        section.blocks.push_back(list(says));
    if (section.blocks.empty())
        return section;
    if (!run.isWithdrawn())
        section.blocks.insert(
            section.blocks.begin(),
            failed ? notice(Block::Tone::Bad, Texts::tr("The machine was read again at %1. Not everything is as planned.").arg(localTime(run.verification->at)))
                   : paragraph(Texts::tr("The machine was read again at %1. Everything is as planned.").arg(localTime(run.verification->at))));
    return section;
}

Section askNextSection(const Material &material)
{
    Section section{Texts::tr("What to ask next"), {}};
    if (!material.run.findings || material.candidate)
        return section;
    if (auto rows = openQuestions(material); !rows.empty())
        section.blocks.push_back(sourcedTable({Texts::tr("Question"), Texts::tr("How to find out"), Texts::tr("Why")}, std::move(rows), {40, 60}));
    else
        section.title = Texts::tr("Next steps");
    if (material.run.findings->outcome == engine::Outcome::None && material.tree() && !material.tree()->noMatch.isEmpty())
        section.blocks.insert(section.blocks.begin(), paragraph(material.tree()->noMatch));
    return section;
}

Section undoSection(const Material &material)
{
    Section section{Texts::tr("How to undo"), {}};
    const repair::Case &run = material.run;
    const bool canUndo = run.state == RunState::Applied || run.state == RunState::Stopped || run.state == RunState::Applying;
    if (!canUndo || run.replacements.empty())
        return section;
    section.blocks.push_back(code(u"fixwright undo %1"_s.arg(run.id)));
    section.blocks.push_back(paragraph(
        Texts::tr("Run it on the computer that keeps this case. It restores the old values byte for byte, or refuses if somebody changed them since.")));
    return section;
}

} // namespace report
