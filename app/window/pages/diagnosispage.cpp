// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/pages/diagnosispage.h"

#include "engine/recognisedmessages.h"
#include "engine/session.h"
#include "repair/makeplan.h"
#include "repair/plan.h"
#include "window/pages/evidence.h"
#include "window/views/fold.h"
#include "window/views/optionrow.h"
#include "window/views/rowbutton.h"
#include "window/views/widgets.h"
#include "workflow/planning.h"

#include <QButtonGroup>

#include <algorithm>

namespace window {

using namespace Qt::StringLiterals;

namespace {

QString riskInWords(const QString &risk)
{
    return risk == "low"_L1      ? DiagnosisPage::tr("low risk")
           : risk == "medium"_L1 ? DiagnosisPage::tr("medium risk")
           : risk == "high"_L1   ? DiagnosisPage::tr("high risk")
                                 : QString();
}

QString questionText(const Walked &at, const QString &id)
{
    const rules::Question *question = at.tree().question(id);
    return question ? question->text : id;
}

} // namespace

DiagnosisPage::DiagnosisPage(QWidget *parent)
    : Page(u"diagnosisPage"_s, parent)
{
}

void DiagnosisPage::show(const Diagnosed &diagnosed)
{
    const Walked &at = diagnosed.at;
    views::clear(body());
    delete m_remedies;
    m_remedies = nullptr;
    m_remedyIds.clear();
    m_decides.clear();
    m_first = nullptr;

    const rules::Diagnosis *diagnosis = at.tree().diagnosis(diagnosed.diagnosis);
    const engine::Candidate *candidate = at.findings().candidate(diagnosed.diagnosis);
    if (diagnosis && candidate)
        showOne(diagnosed, *diagnosis, *candidate);
    else if (std::ranges::any_of(at.findings().candidates, [](const engine::Candidate &one) {
                 return one.verdict == engine::Verdict::Possible || one.verdict == engine::Verdict::Match;
             }))
        showSeveral(at);
    else
        showNone(at);
    scrollToTop();
}

void DiagnosisPage::showOne(const Diagnosed &diagnosed, const rules::Diagnosis &diagnosis, const engine::Candidate &candidate)
{
    const Walked &at = diagnosed.at;
    const bool certain = candidate.verdict == engine::Verdict::Match;
    const bool ruledOut = workflow::isRuledOut(at.findings(), diagnosis.id);
    const bool fixed = candidate.verdict == engine::Verdict::AlreadyFixed;
    setTitle(diagnosis.title, certain    ? tr("Diagnosis, by article %1").arg(diagnosis.id)
                              : fixed    ? tr("Already cured, article %1").arg(diagnosis.id)
                              : ruledOut ? tr("Ruled out, article %1").arg(diagnosis.id)
                                         : tr("Possible, not certain: article %1").arg(diagnosis.id));
    m_spoken = title() + u". "_s + diagnosis.summary;

    if (!certain && !ruledOut && !fixed)
        body()->addWidget(views::notice(u"question"_s, theme::Tone::Warning, tr("This is not certain yet"),
                                        {tr("Something that would decide is not known. See below what it is.")}));
    if (ruledOut)
        body()->addWidget(views::notice(u"bad"_s, theme::Tone::Bad, tr("Ruled out"), evidence::sentences(candidate.speaksAgainst)));
    if (fixed)
        body()->addWidget(
            views::notice(u"good"_s, theme::Tone::Good, tr("The fix is already in place"), {tr("So this is not why the machine fails now. Look further.")}));

    if (!diagnosis.summary.isEmpty())
        body()->addWidget(new views::TextLabel(diagnosis.summary, theme::Role::Lead));

    if (certain || (!ruledOut && !fixed))
        addRemedies(at, diagnosis);

    evidence::add(body(), tr("Evidence for"), u"plus"_s, theme::Tone::Good, candidate.speaksFor, tr("Nothing yet."));
    if (!ruledOut)
        evidence::add(body(), tr("Evidence against"), u"minus"_s, theme::Tone::Bad, candidate.speaksAgainst, tr("Nothing."));
    if (!candidate.open.empty())
        evidence::add(body(), tr("What is not known and would decide"), u"question"_s, theme::Tone::Muted, candidate.open, {});
    addNotDeciding(at);
    auto *more = new views::Fold(tr("More about this diagnosis"), u"moreAboutDiagnosis"_s);
    if (!diagnosis.cause.isEmpty()) {
        more->body()->addWidget(views::section(tr("Why it happens")));
        more->body()->addWidget(new views::TextLabel(diagnosis.cause));
    }
    evidence::addNotes(more->body(), diagnosis);
    evidence::addCorrections(more->body(), diagnosis);
    evidence::addArticles(more->body(), at.tree(), diagnosis);
    more->finish();
    body()->addWidget(more);
    if (certain)
        addRuledOut(at, diagnosis.id);

    if (!certain && !at.findings().askNext.isEmpty())
        m_decides = m_remedyIds.isEmpty() ? at.findings().askNext : QString();
    setFooter(!m_remedyIds.isEmpty() ? FooterButton{tr("&Show what would change"), true, {}}
              : !m_decides.isEmpty() ? FooterButton{tr("&Answer what decides"), true, {}}
                                     : FooterButton{tr("&Write the report"), true, {}});
}

void DiagnosisPage::addRemedies(const Walked &at, const rules::Diagnosis &diagnosis)
{
    m_remedyIds = repair::offeredRemedies(*at.compiledTree, at.session(), diagnosis.id);
    if (m_remedyIds.isEmpty()) {
        body()->addWidget(views::notice(u"info"_s, theme::Tone::Accent, tr("There is no remedy to carry out here"),
                                        diagnosis.escalate.isEmpty() ? QStringList() : QStringList{diagnosis.escalate}));
        return;
    }
    body()->addWidget(views::section(m_remedyIds.size() > 1 ? tr("What can be done") : tr("What can be done about it")));
    m_remedies = new QButtonGroup(this);
    for (const QString &id : std::as_const(m_remedyIds)) {
        const rules::Remedy *remedy = diagnosis.remedy(id);
        if (!remedy)
            continue;
        QStringList hints{remedy->summary};
        QStringList facts;
        if (!riskInWords(remedy->risk).isEmpty())
            facts << riskInWords(remedy->risk);
        if (remedy->restart)
            facts << tr("the machine has to be restarted");
        if (!facts.isEmpty())
            hints << facts.join(u" · "_s);
        hints.removeAll(QString());
        const auto index = static_cast<int>(m_remedies->buttons().size());
        auto *row = new views::OptionRadio({remedy->title, hints.join(u'\n'), {}, u"fix"_s});
        row->setObjectName(u"remedy-"_s + id);
        m_remedies->addButton(row, index);
        body()->addWidget(row);
        if (index == 0) {
            row->setChecked(true);
            m_first = row;
        }
    }
}

void DiagnosisPage::addRuledOut(const Walked &at, const QString &but)
{
    auto *ruledOut = new views::Fold(tr("What was ruled out, and why"), u"ruledOut"_s);
    for (const engine::Candidate &candidate : at.findings().candidates) {
        if (candidate.diagnosis == but || (candidate.verdict != engine::Verdict::RuledOut && candidate.verdict != engine::Verdict::AlreadyFixed))
            continue;
        const QStringList reasons = candidate.verdict == engine::Verdict::AlreadyFixed
                                        ? QStringList{tr("The fix is already in place.")} + evidence::sentences(candidate.speaksFor)
                                        : evidence::sentences(candidate.speaksAgainst);
        ruledOut->body()->addWidget(views::iconLine(u"bad"_s, theme::Tone::Muted, candidate.diagnosis + u": "_s + candidate.title, reasons.join(u'\n')));
    }
    ruledOut->finish();
    body()->addWidget(ruledOut);
}

void DiagnosisPage::addNotDeciding(const Walked &at)
{
    for (const QString &text : at.findings().notDeciding)
        body()->addWidget(views::iconLine(u"info"_s, theme::Tone::Warning, text));
}

/// What the message comes near to without being it.
void DiagnosisPage::addNear(const Walked &at)
{
    for (const engine::SeenMessage &seen : engine::messagesSeen(*at.compiledTree, at.session())) {
        for (const engine::MessageMatch &match : engine::nearMisses(*at.compiledTree, seen.text)) {
            const rules::MessagePattern *pattern = at.tree().message(match.pattern);
            body()->addWidget(views::iconLine(u"question"_s, theme::Tone::Warning,
                                              tr("Similar, but a different message: %1").arg(pattern ? pattern->title : match.pattern), match.because));
        }
    }
}

void DiagnosisPage::showSeveral(const Walked &at)
{
    std::vector<const engine::Candidate *> possible;
    for (const engine::Candidate &candidate : at.findings().candidates) {
        if (candidate.verdict == engine::Verdict::Possible || candidate.verdict == engine::Verdict::Match)
            possible.push_back(&candidate);
    }
    setTitle(tr("%n cause(s) are possible", nullptr, static_cast<int>(possible.size())), tr("No diagnosis yet"));
    m_spoken = title();

    const QString next = at.findings().askNext;
    if (!next.isEmpty()) {
        QStringList lines{questionText(at, next)};
        if (!at.findings().askNextBecause.isEmpty())
            lines << at.findings().askNextBecause;
        body()->addWidget(views::notice(u"question"_s, theme::Tone::Accent, tr("This question would decide most"), lines));
        m_decides = next;
    } else {
        QStringList lines;
        for (const engine::Deciding &deciding : at.findings().wouldDecide)
            lines << questionText(at, deciding.question);
        if (lines.isEmpty())
            lines << tr("Nothing that can be asked would decide between them.");
        else
            lines.resize(1); // the one that decides most
        body()->addWidget(views::notice(u"info"_s, theme::Tone::Accent, tr("This would decide, and is not known"),
                                        lines + QStringList{tr("Find it out, or hand the report on with what was collected.")}));
    }
    addNear(at);
    if (at.findings().nonePossible)
        body()->addWidget(views::iconLine(u"info"_s, theme::Tone::Muted, tr("None of these may apply.")));

    for (const engine::Candidate *candidate : possible) {
        auto *card = views::box(u"card"_s);
        auto *layout = views::column(card, theme::space2);
        layout->setContentsMargins(theme::space2, theme::space2, theme::space4, theme::space4);
        auto *look = new views::RowButton(candidate->diagnosis, candidate->title, u"diagnosis"_s, theme::Tone::Accent);
        look->setObjectName(u"candidate-"_s + candidate->diagnosis);
        look->setAccessibleName(tr("Look at %1: %2").arg(candidate->diagnosis, candidate->title));
        connect(look, &QAbstractButton::clicked, this, [this, id = candidate->diagnosis] { Q_EMIT diagnosisWanted(id); });
        layout->addWidget(look);
        auto *reasons = views::column(nullptr, theme::space1);
        reasons->setContentsMargins(theme::space8 + 2, 0, 0, 0);
        const auto lines = [reasons](const std::vector<engine::Evidence> &from, const QString &icon, theme::Tone tone) {
            for (const engine::Evidence &one : from)
                reasons->addWidget(views::iconLine(icon, tone, one.says));
        };
        lines(candidate->speaksFor, u"plus"_s, theme::Tone::Good);
        lines(candidate->speaksAgainst, u"minus"_s, theme::Tone::Bad);
        lines(candidate->open, u"question"_s, theme::Tone::Muted);
        layout->addLayout(reasons);
        body()->addWidget(card);
        if (!m_first)
            m_first = look;
    }
    addNotDeciding(at);
    addRuledOut(at, {});
    setFooter(!m_decides.isEmpty() ? FooterButton{tr("&Answer what decides"), true, {}} : FooterButton{tr("&Write the report"), true, {}});
}

void DiagnosisPage::showNone(const Walked &at)
{
    setTitle(tr("No known problem matches"), tr("No diagnosis"));
    QStringList spoken{title() + u'.'};
    spoken << evidence::sentences(at.findings().whyNone);
    for (const engine::Candidate &candidate : at.findings().candidates) {
        if (candidate.verdict == engine::Verdict::AlreadyFixed)
            body()->addWidget(views::notice(u"good"_s, theme::Tone::Good, tr("Fixed already: %1").arg(candidate.diagnosis + u": "_s + candidate.title),
                                            evidence::sentences(candidate.speaksAgainst)));
    }
    evidence::add(body(), tr("Why"), u"info"_s, theme::Tone::Muted, at.findings().whyNone, {});
    addNear(at);
    addNotDeciding(at);
    if (!at.findings().checkAgain.empty()) {
        const engine::Deciding &check = at.findings().checkAgain.front();
        body()->addWidget(views::notice(u"question"_s, theme::Tone::Accent, tr("Check this answer"), {questionText(at, check.question), check.because}));
        auto *again = views::button(tr("Answer again"), u"checkAgain"_s);
        connect(again, &QPushButton::clicked, this, [this, question = check.question] { Q_EMIT questionWanted(question); });
        auto *row = views::row();
        row->addWidget(again);
        row->addStretch();
        body()->addLayout(row);
        spoken << tr("Check this answer: %1 %2").arg(questionText(at, check.question), check.because);
        m_first = again;
    }
    if (!at.tree().noMatch.isEmpty()) {
        body()->addWidget(views::section(tr("What to do next")));
        body()->addWidget(new views::TextLabel(at.tree().noMatch, theme::Role::Body));
        spoken << at.tree().noMatch;
    }
    m_spoken = spoken.join(u' ');

    auto *collected = new views::Fold(tr("What was collected"), u"collected"_s);
    std::vector<views::Pair> rows;
    for (const rules::Question &question : at.tree().questions) {
        const auto answer = at.session().answers.constFind(question.id);
        if (answer != at.session().answers.cend())
            rows.push_back({question.text, engine::describe(question, answer->value)});
    }
    if (!rows.empty())
        collected->body()->addWidget(views::pairs(rows));
    collected->finish();
    body()->addWidget(collected);
    addRuledOut(at, {});
    setFooter({tr("&Write the report"), true, {}});
}

void DiagnosisPage::goOn()
{
    if (m_remedies && m_remedies->checkedId() >= 0)
        Q_EMIT remedyWanted(m_remedyIds.value(m_remedies->checkedId()));
    else if (!m_decides.isEmpty())
        Q_EMIT questionWanted(m_decides);
    else
        Q_EMIT reportWanted();
}

QWidget *DiagnosisPage::firstFocus() const
{
    return m_first;
}

QString DiagnosisPage::spoken() const
{
    return m_spoken;
}

} // namespace window
