// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/pages/machinepage.h"

#include "base/text.h"
#include "base/valuewords.h"
#include "engine/session.h"
#include "window/models/caserows.h"
#include "window/views/widgets.h"
#include "workflow/scan.h"
#include "workflow/workflow.h"

#include <algorithm>
#include <ranges>

namespace window {

using namespace Qt::StringLiterals;

MachinePage::MachinePage(QWidget *parent)
    : Page(u"machinePage"_s, parent)
{
    setFooter({tr("&Next"), true, {}});
}

void MachinePage::show(const Inspecting &inspecting)
{
    const Walked &at = inspecting.at;
    const machine::Identity &machine = at.run.machine;
    views::clear(body());
    setTitle(models::machineInWords(machine), tr("The machine"));
    if (!machine.location.isEmpty()) {
        auto *place = new views::TextLabel(machine.location, theme::Role::Body, theme::Tone::Muted);
        place->setObjectName(u"machineLocation"_s);
        body()->addWidget(place);
    }
    if (machine.kind == machine::Kind::None) {
        body()->addWidget(new views::TextLabel(tr("There is no machine to read: every answer comes from you, and the fix comes out as instructions.")));
        return;
    }
    const auto &facts = at.session().facts;
    const auto condition = facts.constFind(workflow::conditionFact());
    if (condition != facts.cend() && condition->finding.value) {
        auto *notice = views::notice(u"warning"_s, theme::Tone::Warning, tr("Before you go on:"), base::toString(*condition->finding.value).split(u'\n'));
        notice->setObjectName(u"machineCondition"_s);
        body()->addWidget(notice);
    }
    if (at.scenario) {
        auto *story = views::box(u"raised"_s);
        auto *layout = views::column(story, theme::space2);
        layout->setContentsMargins(theme::space4, theme::space3, theme::space4, theme::space3);
        layout->addWidget(new views::TextLabel(at.scenario->story));
        for (const auto &report : at.scenario->reports)
            layout->addWidget(views::iconLine(u"words"_s, theme::Tone::Accent, u"“"_s + report.words + u"”"_s));
        body()->addWidget(story);
    }

    if (at.scan)
        showScan(*at.scan);
    body()->addWidget(views::section(tr("Answers that it gave")));
    bool any = false;
    for (const rules::Question &question : at.tree().questions) {
        const auto measured = at.session().measured.constFind(question.id);
        if (measured == at.session().measured.cend())
            continue;
        any = true;
        auto *row = views::row(theme::space3);
        const bool unknown = base::isUnknown(measured->value);
        row->addWidget(views::iconLine(unknown ? u"question"_s : u"check"_s, unknown ? theme::Tone::Muted : theme::Tone::Good,
                                       question.text + u' ' + engine::describe(question, measured->value), measured->source),
                       1);
        auto *correct = views::button(tr("Correct"), u"correct-"_s + question.id, u"quiet"_s);
        correct->setAccessibleName(tr("Correct: %1").arg(question.text));
        connect(correct, &QPushButton::clicked, this, [this, id = question.id] { Q_EMIT questionWanted(id); });
        row->addWidget(correct, 0, Qt::AlignTop);
        body()->addLayout(row);
    }
    if (!any)
        body()->addWidget(new views::TextLabel(tr("None of the tree’s questions."), theme::Role::Body, theme::Tone::Muted));

    if (std::ranges::any_of(facts, [](const engine::Fact &fact) { return fact.id != workflow::conditionFact(); })) {
        body()->addWidget(views::section(tr("What else was read")));
        for (const engine::Fact &fact : facts) {
            if (fact.id == workflow::conditionFact())
                continue;
            const bool there = fact.finding.value.has_value();
            const QString value = !there                                 ? tr("not there")
                                  : base::isUnknown(*fact.finding.value) ? tr("could not be read")
                                                                         : base::describe(*fact.finding.value);
            body()->addWidget(views::iconLine(there ? u"check"_s : u"minus"_s, there ? theme::Tone::Good : theme::Tone::Muted, fact.title + u": "_s + value,
                                              fact.finding.source));
        }
    }
    showSeen(at.run.seen);
    scrollToTop();
}

/// What the machine alone says of every diagnosis; what does not apply is only counted.
void MachinePage::showScan(const workflow::Scan &scan)
{
    body()->addWidget(views::section(tr("Known problems")));
    auto *headline = new views::TextLabel(scan.headline());
    headline->setObjectName(u"scanHeadline"_s);
    body()->addWidget(headline);
    for (const workflow::Scan::Entry &entry : scan.entries) {
        const engine::Candidate &candidate = entry.candidate;
        if (candidate.verdict == engine::Verdict::RuledOut)
            continue;
        const bool isFound = candidate.verdict == engine::Verdict::Match;
        QStringList evidence;
        for (const auto *side : {&candidate.speaksFor, &candidate.speaksAgainst}) {
            for (const engine::Evidence &each : *side)
                evidence << each.says;
        }
        const QString name = tr("%1: %2 (%3)").arg(workflow::scanText(candidate.verdict), candidate.title, entry.treeTitle);
        const QString icon = isFound ? u"bad"_s : candidate.verdict == engine::Verdict::Possible ? u"question"_s : u"good"_s;
        const theme::Tone tone = isFound ? theme::Tone::Bad : candidate.verdict == engine::Verdict::Possible ? theme::Tone::Muted : theme::Tone::Good;
        body()->addWidget(views::iconLine(icon, tone, base::oneLine(name, 200), base::oneLine(evidence.join(u"; "_s), 300)));
    }
    if (const int others = scan.count(engine::Verdict::RuledOut); others > 0)
        body()->addWidget(new views::TextLabel(tr("%n diagnosis(es) do not apply.", nullptr, others), theme::Role::Caption, theme::Tone::Muted));
}

void MachinePage::showSeen(const machine::SeenMessages &seen)
{
    constexpr std::size_t most = 8;
    if (seen.messages.empty() && seen.problems.isEmpty())
        return;
    body()->addWidget(views::section(tr("Seen in its event log")));
    for (const machine::SeenMessage &message : seen.messages | std::views::take(most))
        body()->addWidget(views::iconLine(u"words"_s, theme::Tone::Accent, message.text, tr("%1 · %2").arg(message.howOften(), message.source)));
    if (seen.messages.size() > most)
        body()->addWidget(new views::TextLabel(tr("… and %1 more.").arg(seen.messages.size() - most), theme::Role::Caption, theme::Tone::Muted));
    for (const QString &problem : seen.problems)
        body()->addWidget(views::iconLine(u"question"_s, theme::Tone::Muted, problem));
}

void MachinePage::goOn()
{
    Q_EMIT resumeWanted();
}

} // namespace window
