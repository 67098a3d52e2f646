// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/choosetree.h"

#include "base/text.h"
#include "base/texts.h"
#include "cli/exitcode.h"
#include "cli/json.h"
#include "cli/show.h"

namespace cli {

using namespace Qt::StringLiterals;
using engine::Verdict;

namespace {

constexpr size_t maximumShown = 8; // --json tells all

bool isLive(const engine::Candidate &candidate)
{
    return candidate.verdict == Verdict::Match || candidate.verdict == Verdict::Possible;
}

QString nameOf(const rules::Tree &tree)
{
    return u"%1 (%2)"_s.arg(base::oneLine(tree.title, 120), tree.id);
}

void showTree(Console &console, const workflow::TreeCase &each)
{
    console.out(nameOf(each.compiledTree->tree()), Console::Style::Title);
    for (const engine::Candidate &candidate : each.run.findings->candidates) {
        if (!isLive(candidate))
            continue;
        const QString title = u"%1: %2"_s.arg(candidate.diagnosis, candidate.title);
        console.item(u"*"_s, candidate.verdict == Verdict::Match ? Texts::tr("%1 (match, score %2)").arg(title).arg(candidate.score)
                                                                 : Texts::tr("%1 (possible, score %2)").arg(title).arg(candidate.score));
    }
}

QJsonArray diagnosesJson(const workflow::TreeChoice &choice)
{
    QJsonArray all;
    for (size_t i = 0; i < choice.open; ++i) {
        const workflow::TreeCase &each = choice.cases[i];
        const QJsonObject tree = toJson(*each.compiledTree, *each.run.findings, each.run.session);
        for (const auto &diagnosis : tree[u"diagnoses"_s].toArray()) {
            QJsonObject object = diagnosis.toObject();
            object[u"tree"_s] = each.compiledTree->tree().id;
            all.append(object);
        }
    }
    return all;
}

} // namespace

QJsonArray treesJson(const workflow::TreeChoice &choice)
{
    QJsonArray array;
    for (size_t i = 0; i < choice.cases.size(); ++i) {
        const workflow::TreeCase &each = choice.cases[i];
        const rules::Tree &tree = each.compiledTree->tree();
        array.append(QJsonObject{{u"id"_s, tree.id},
                                 {u"title"_s, tree.title},
                                 {u"version"_s, tree.version},
                                 {u"sha256"_s, tree.hash},
                                 {u"state"_s, i >= choice.open     ? u"out"_s
                                              : choice.isDecided() ? u"chosen"_s
                                                                   : u"open"_s},
                                 {u"names_message"_s, each.namesMessage}});
    }
    return array;
}

QString treeLine(const workflow::TreeChoice &choice)
{
    const auto others = static_cast<int>(choice.cases.size()) - 1;
    if (choice.open == 0)
        return Texts::tr("None of the %n tree(s) in use has a diagnosis that fits.", nullptr, others + 1);
    return Texts::tr("Tree: %1. %n other(s) in use do not fit, or fit less.", nullptr, others).arg(nameOf(choice.cases.front().compiledTree->tree()));
}

int chooseTree(const workflow::TreeChoice &choice, Console &console, bool json)
{
    const workflow::TreeCase &asking = choice.cases[choice.askedBy];
    const rules::Question *question = asking.compiledTree->question(choice.askNext);
    if (json) {
        console.json({{u"outcome"_s, u"ambiguous"_s},
                      {u"none_possible"_s, true},
                      {u"diagnoses"_s, diagnosesJson(choice)},
                      {u"ask_next"_s, orNull(choice.askNext)},
                      {u"trees"_s, treesJson(choice)}});
        return MoreAnswers;
    }
    const auto open = static_cast<int>(choice.open);
    const bool isMatch = choice.cases.front().run.findings->outcome == engine::Outcome::Match;
    console.out(question  ? Texts::tr("%n tree(s) could have the answer. One more answer tells them apart.", nullptr, open)
                : isMatch ? Texts::tr("%n tree(s) have a diagnosis that matches. Solve one problem first: name its tree with --tree.", nullptr, open)
                          : Texts::tr("%n tree(s) could have the answer, and nothing that can still be answered tells them apart. Find out what is not known.",
                                      nullptr, open),
                Console::Style::Title);
    console.out();
    for (size_t i = 0; i < std::min(choice.open, maximumShown); ++i)
        showTree(console, choice.cases[i]);
    if (choice.open > maximumShown)
        console.out(Texts::tr("and %n more tree(s)", nullptr, open - static_cast<int>(maximumShown)), Console::Style::Muted);
    if (!question)
        return MoreAnswers;
    engine::DiagnosisResult findings = *asking.run.findings;
    findings.askNext = choice.askNext;
    findings.askNextBecause = choice.askNextBecause;
    showQuestion(console, *asking.compiledTree, asking.run.session, findings);
    return MoreAnswers;
}

} // namespace cli
