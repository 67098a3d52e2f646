// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/brief.h"

#include "base/text.h"
#include "base/texts.h"
#include "cli/screen.h"
#include "cli/show.h"
#include "engine/recognisedmessages.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <ranges>

namespace cli {

using namespace Qt::StringLiterals;
using Style = Console::Style;
using engine::Verdict;

namespace {

constexpr int quotedCharacters = 200; ///< of one source

QString firstSentence(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    return text.first(std::max<qsizetype>(0, finder.toNextBoundary())).trimmed();
}

QString titled(const engine::Candidate &candidate)
{
    return u"%1, %2"_s.arg(candidate.diagnosis, candidate.title);
}

bool isPossible(const engine::Candidate &candidate)
{
    return candidate.verdict == Verdict::Match || candidate.verdict == Verdict::Possible;
}

/// The ways to answer a question, in one line where it has few.
QString choices(const rules::Question &question)
{
    constexpr qsizetype few = 4;
    if (question.options.empty() || static_cast<qsizetype>(question.options.size()) > few)
        return answerForm(question);
    QStringList ids;
    for (const rules::Option &option : question.options)
        ids << option.id;
    const bool isMany = question.kind == rules::QuestionKind::Many;
    return u"--answer %1=%2"_s.arg(question.id, isMany ? Texts::tr("none, or of %1").arg(ids.join(u',')) : ids.join(u'|'));
}

/// What stands before cause, question and next step: as wide as the widest of them.
QString aligned(const QString &label)
{
    return label.leftJustified(std::max({Texts::tr("Cause:").size(), Texts::tr("First:").size(), Texts::tr("Next:").size()}));
}

/// One page about one case. Sources that were told are not told again.
class Page
{
public:
    Page(const engine::CompiledTree &compiledTree, const repair::Case &run, int width)
        : m_compiledTree(compiledTree)
        , m_tree(compiledTree.tree())
        , m_run(run)
        , m_findings(*run.findings)
        , m_width(width)
        , m_screen(width)
    {
    }

    std::vector<Console::Line> compose(const QStringList &problems, const QString &planCommand)
    {
        m_problems = problems;
        switch (m_findings.outcome) {
        case engine::Outcome::Match:
            addMatch(planCommand);
            break;
        case engine::Outcome::Ambiguous:
            addAmbiguous();
            break;
        case engine::Outcome::None:
            addNone();
            break;
        }
        return m_screen.lines(screenLines);
    }

private:
    /// With what is wrong with the machine itself, which comes before anything is done.
    void verdict(const QString &text, Style style)
    {
        m_screen.item({}, base::oneLine(text, m_width), Screen::Always, style);
        for (const QString &problem : m_problems)
            m_screen.item(u"!"_s, Texts::tr("Condition of the machine: %1").arg(problem), Screen::Always, Style::Warning);
    }

    void evidence(const QString &sign, const engine::Evidence &each, Screen::Worth worth, Style style)
    {
        m_screen.item(sign, each.article.isEmpty() ? each.says : u"%1 [%2]"_s.arg(each.says, each.article), worth, style, 2);
        addSource(each.source, 4);
    }

    /// Of several sources those that were not told yet.
    void addSource(const QString &source, int indent)
    {
        QStringList parts = source.split(u"; "_s, Qt::SkipEmptyParts);
        parts.removeIf([this](const QString &part) { return m_told.contains(part); });
        if (!parts.isEmpty())
            m_screen.below(base::oneLine(parts.join(u"; "_s), quotedCharacters), indent);
        m_told << parts;
    }

    void addMatch(const QString &planCommand)
    {
        const engine::Candidate &match = *m_findings.match();
        const rules::Diagnosis *diagnosis = m_tree.diagnosis(match.diagnosis);
        verdict(Texts::tr("Match: %1").arg(titled(match)), Style::Good);
        if (const QString cause = diagnosis ? firstSentence(diagnosis->cause.isEmpty() ? diagnosis->summary : diagnosis->cause) : QString(); !cause.isEmpty())
            m_screen.item(aligned(Texts::tr("Cause:")), cause, Screen::Always);
        const rules::Question *question = m_tree.question(m_findings.askNext);
        if (question && engine::isDisputed(m_run.session, question->id))
            m_screen.item(aligned(Texts::tr("First:")), disputeOf(*question), Screen::Always, Style::Warning);
        else if (question)
            m_screen.item(aligned(Texts::tr("First:")), Texts::tr("%1 What to do depends on it: %2").arg(question->text, choices(*question)), Screen::Always);
        if (diagnosis && !diagnosis->remedies.empty())
            m_screen.item(aligned(Texts::tr("Next:")), planCommand, Screen::Always);
        else if (diagnosis && !diagnosis->escalate.isEmpty())
            m_screen.item(aligned(Texts::tr("Next:")), diagnosis->escalate, Screen::Always);
        m_screen.heading(Texts::tr("Evidence for (+) and against (-)"));
        for (const engine::Evidence &each : match.speaksFor)
            evidence(u"+"_s, each, each.article.isEmpty() ? Screen::Little : Screen::Some, Style::Good);
        for (const engine::Evidence &each : match.speaksAgainst)
            evidence(u"-"_s, each, Screen::Much, Style::Bad);
    }

    void addAmbiguous()
    {
        QStringList ids;
        for (const engine::Candidate &each : m_findings.candidates) {
            if (isPossible(each))
                ids << each.diagnosis;
        }
        constexpr qsizetype named = 3;
        QString one = ids.value(0);
        for (const QString &id : ids.sliced(std::min<qsizetype>(1, ids.size())))
            one = Texts::tr("%1 or %2").arg(one, id);
        const bool isMany = ids.size() > named;
        const QString open = isMany && m_findings.nonePossible ? Texts::tr("Not decided: %1 diagnoses are possible, or none of the known problems")
                             : isMany                          ? Texts::tr("Not decided: %1 diagnoses are possible")
                             : m_findings.nonePossible         ? Texts::tr("Not decided: it can be %1, or none of the known problems")
                                                               : Texts::tr("Not decided: it can be %1");
        verdict(open.arg(isMany ? QString::number(ids.size()) : one), Style::Warning);
        const bool isAsked = m_findings.askNext.isEmpty();
        const QString decides = !isAsked ? m_findings.askNext : m_findings.wouldDecide.empty() ? QString() : m_findings.wouldDecide.front().question;
        if (const rules::Question *question = m_tree.question(decides))
            addQuestion(*question, isAsked);
        if (const rules::Question *question = m_tree.question(m_findings.askNext); question && question->kind == rules::QuestionKind::Message)
            addSeen();
        addNear();
        m_screen.heading(Texts::tr("Possible"));
        for (const engine::Candidate &each : m_findings.candidates) {
            if (!isPossible(each))
                continue;
            m_screen.item(u"*"_s, titled(each), Screen::Much, Style::Plain, 2);
            for (const engine::Evidence &against : each.speaksAgainst)
                evidence(u"  -"_s, against, Screen::Some, Style::Bad);
        }
    }

    /// What the machine wrote down, while the message is asked for; it answers nothing by itself.
    void addSeen()
    {
        constexpr size_t most = 3;
        if (m_run.seen.messages.empty() && m_run.seen.problems.isEmpty())
            return;
        m_screen.heading(Texts::tr("Seen on this machine (give one as the answer if it is the message)"));
        for (const machine::SeenMessage &each : m_run.seen.messages | std::views::take(most)) {
            m_screen.item(u"-"_s, base::oneLine(each.text, quotedCharacters), Screen::Much, Style::Plain, 2);
            m_screen.below(Texts::tr("%1 (System event log, %2)").arg(each.howOften(), each.source), 4);
        }
        for (const QString &problem : m_run.seen.problems)
            m_screen.item(u"!"_s, problem, Screen::Some, Style::Warning, 2);
    }

    [[nodiscard]] QString disputeOf(const rules::Question &question) const
    {
        return Texts::tr("%1 To keep your answer, add: --keep %2").arg(m_findings.askNextBecause, question.id);
    }

    /// `isAsked`: it was asked already, and nobody knew.
    void addQuestion(const rules::Question &question, bool isAsked)
    {
        m_screen.item(isAsked ? Texts::tr("Would decide, and is not known:") : Texts::tr("Ask next:"), question.text, Screen::Always, Style::Title);
        if (engine::isDisputed(m_run.session, question.id) && !isAsked)
            m_screen.item({}, disputeOf(question), Screen::Always, Style::Plain, 2);
        if (!question.how.isEmpty())
            m_screen.item({}, question.how, isAsked ? Screen::Always : Screen::Some, Style::Muted, 2);
        m_screen.item({}, answerForm(question), Screen::Always, Style::Plain, 2);
        qsizetype width = 0;
        for (const rules::Option &option : question.options)
            width = std::max(width, option.id.size());
        const std::vector<engine::Offer> offers = engine::fittingOffers(m_run.session, question.id);
        for (const engine::Offer &offer : offers)
            width = std::max(width, offer.answer.size());
        for (const engine::Offer &offer : offers)
            m_screen.item(offer.answer.leftJustified(width), base::oneLine(offer.shown, m_width - static_cast<int>(width) - 5), Screen::Much, Style::Plain, 4);
        for (const rules::Option &option : question.options)
            m_screen.item(option.id.leftJustified(width), base::oneLine(option.text, m_width - static_cast<int>(width) - 5), Screen::Much, Style::Plain, 4);
    }

    void addNone()
    {
        verdict(Texts::tr("No match: none of the %1 known problems fits").arg(m_findings.candidates.size()), Style::Warning);
        for (const engine::Candidate &each : m_findings.candidates) {
            if (each.verdict != Verdict::AlreadyFixed)
                continue;
            m_screen.item(Texts::tr("Fixed already:"), titled(each), Screen::Always);
            for (const engine::Evidence &against : each.speaksAgainst)
                evidence(u"-"_s, against, Screen::Much, Style::Plain);
        }
        for (const engine::Evidence &each : m_findings.whyNone) {
            m_screen.item(Texts::tr("Why:").leftJustified(Texts::tr("Next:").size()), each.says, Screen::Always);
            addSource(each.source, 6);
        }
        addNear();
        const QStringList rest = m_tree.noMatch.split(u"\n"_s, Qt::SkipEmptyParts);
        if (!m_findings.checkAgain.empty()) {
            const engine::Deciding &check = m_findings.checkAgain.front();
            const rules::Question *question = m_tree.question(check.question);
            m_screen.item(Texts::tr("Next:"), Texts::tr("Check the answer to “%1” %2").arg(question ? question->text : check.question, check.because),
                          Screen::Always);
        }
        for (const QString &paragraph : rest)
            m_screen.item(m_findings.checkAgain.empty() && &paragraph == &rest.front() ? Texts::tr("Next:") : QString(Texts::tr("Next:").size(), u' '),
                          paragraph, Screen::Much);
        m_screen.heading(Texts::tr("Ruled out"));
        for (const engine::Candidate &each : m_findings.candidates) {
            if (each.verdict != Verdict::RuledOut)
                continue;
            m_screen.item(u"-"_s, titled(each), Screen::Some, Style::Muted, 2);
            // What was said of another one is not said again.
            const auto reason = std::ranges::find_if(each.speaksAgainst, [this](const engine::Evidence &one) { return !m_told.contains(one.says); });
            if (reason != each.speaksAgainst.end()) {
                m_screen.below(reason->says, 4);
                m_told << reason->says;
            }
        }
    }

    /// What the message comes near to, and what of it proves nothing.
    void addNear()
    {
        for (const engine::SeenMessage &seen : engine::messagesSeen(m_compiledTree, m_run.session)) {
            for (const engine::MessageMatch &match : engine::nearMisses(m_compiledTree, seen.text)) {
                const rules::MessagePattern *pattern = m_tree.message(match.pattern);
                m_screen.item(Texts::tr("Similar, but another message:"), pattern && !pattern->title.isEmpty() ? pattern->title : match.pattern, Screen::Much);
                m_screen.below(match.because, 2);
            }
        }
        for (const QString &text : m_findings.notDeciding)
            m_screen.item(Texts::tr("Note:"), text, Screen::Little, Style::Muted);
    }

    const engine::CompiledTree &m_compiledTree;
    const rules::Tree &m_tree;
    const repair::Case &m_run;
    const engine::DiagnosisResult &m_findings;
    int m_width;
    Screen m_screen;
    QStringList m_problems;
    QStringList m_told;
};

} // namespace

std::vector<Console::Line> briefDiagnosis(const engine::CompiledTree &compiledTree, const repair::Case &run, const QStringList &problems,
                                          const QString &planCommand, int width)
{
    return Page(compiledTree, run, width).compose(problems, planCommand);
}

} // namespace cli
