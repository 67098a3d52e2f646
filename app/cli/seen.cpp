// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/seen.h"

#include "base/text.h"
#include "base/texts.h"
#include "cli/console.h"
#include "engine/recognisedmessages.h"

#include <algorithm>
#include <ranges>

namespace cli {

using namespace Qt::StringLiterals;
using Style = Console::Style;

namespace {

/// The ids of the tree's messages in a text.
QStringList recognised(const engine::CompiledTree &compiledTree, const QString &text)
{
    QStringList ids;
    for (const engine::MessageMatch &match : compiledTree.recognised(text))
        ids << match.pattern;
    return ids;
}

bool hasMessageQuestion(const rules::Tree &tree)
{
    return std::ranges::contains(tree.questions, rules::QuestionKind::Message, &rules::Question::kind);
}

bool answersMessage(const rules::Tree &tree, const engine::Session &session)
{
    return std::ranges::any_of(tree.questions, [&session](const rules::Question &question) {
        return question.kind == rules::QuestionKind::Message && session.answers.contains(question.id);
    });
}

/// Those of the log that say what the given message says.
std::vector<machine::SeenMessage> alike(const engine::CompiledTree &compiledTree, const repair::Case &run)
{
    constexpr size_t most = 50; // each costs a recognition
    QStringList given;
    for (const engine::SeenMessage &message : engine::messagesSeen(compiledTree, run.session)) {
        for (const engine::MessageMatch &match : message.matches)
            given << match.pattern;
    }
    std::vector<machine::SeenMessage> same;
    for (const machine::SeenMessage &each : run.seen.messages | std::views::take(most)) {
        if (std::ranges::any_of(recognised(compiledTree, each.text), [&given](const QString &id) { return given.contains(id); }))
            same.push_back(each);
    }
    return same;
}

} // namespace

void showSeen(Console &console, const engine::CompiledTree &compiledTree, const repair::Case &run)
{
    constexpr size_t most = 3;
    if (!hasMessageQuestion(compiledTree.tree()) || run.seen.log.isEmpty())
        return;
    const bool isGiven = answersMessage(compiledTree.tree(), run.session);
    const std::vector<machine::SeenMessage> shown = isGiven ? alike(compiledTree, run) : run.seen.messages;
    if (shown.empty() && (isGiven || run.seen.problems.isEmpty()))
        return;
    console.out(Texts::tr("Seen on this machine"), Style::Title);
    for (const machine::SeenMessage &each : shown | std::views::take(most)) {
        console.item(u"-"_s, base::oneLine(each.text, 200));
        console.paragraph(Texts::tr("%1 (System event log, %2)").arg(each.howOften(), each.source), 6, Style::Muted);
    }
    if (shown.size() > most)
        console.item(u"-"_s, Texts::tr("and %1 more; --json lists them all").arg(shown.size() - most));
    for (const QString &problem : run.seen.problems)
        console.item(u"!"_s, problem, 0, Style::Warning);
    if (!isGiven && !shown.empty())
        console.paragraph(Texts::tr("If one of these is the message in question, give it as the answer."), 2);
    console.out();
}

QJsonArray seenJson(const engine::CompiledTree &compiledTree, const machine::SeenMessages &seen)
{
    constexpr size_t most = 200;
    QJsonArray array;
    for (const machine::SeenMessage &each : seen.messages | std::views::take(most))
        array.append(QJsonObject{{u"text"_s, each.text},
                                 {u"source"_s, each.source},
                                 {u"id"_s, each.id},
                                 {u"count"_s, each.count},
                                 {u"last"_s, each.last.toString(Qt::ISODate)},
                                 {u"last_local"_s, each.lastLocal},
                                 {u"recognised"_s, QJsonArray::fromStringList(recognised(compiledTree, each.text))}});
    return array;
}

} // namespace cli
