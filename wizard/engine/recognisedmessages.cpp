// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "engine/recognisedmessages.h"

#include "base/text.h"
#include "base/texts.h"

#include <algorithm>

namespace engine {

using namespace Qt::StringLiterals;

namespace {

constexpr double minimumNear = 30; ///< what has less in common is told by nobody as alike

} // namespace

std::vector<SeenMessage> messagesSeen(const CompiledTree &compiledTree, const Session &session)
{
    std::vector<SeenMessage> seen;
    for (const rules::Question &question : compiledTree.tree().questions) {
        const auto answer = session.answers.constFind(question.id);
        if (question.kind != rules::QuestionKind::Message || answer == session.answers.cend())
            continue;
        const auto *text = std::get_if<base::Text>(&answer->value);
        if (text && !saysNoMessage(text->text))
            seen.push_back({question.id, text->text, compiledTree.recognised(text->text)});
    }
    return seen;
}

std::vector<MessageMatch> nearMisses(const CompiledTree &compiledTree, const QString &text)
{
    constexpr int most = 3;
    const auto isGeneric = [&compiledTree](const MessageMatch &match) {
        const rules::MessagePattern *pattern = compiledTree.tree().message(match.pattern);
        return !pattern || pattern->generic;
    };
    const std::vector<MessageMatch> recognised = compiledTree.recognised(text);
    if (!std::ranges::all_of(recognised, isGeneric))
        return {};
    std::vector<MessageMatch> near = compiledTree.matcher().suggest(text, most + static_cast<int>(recognised.size()));
    // Where something was recognised, a few words of another message are no news; a name with a slip in it is.
    std::erase_if(
        near, [&](const MessageMatch &match) { return match.score < minimumNear || isGeneric(match) || (!recognised.empty() && match.misnamed.isEmpty()); });
    // Two messages about one name differ from the text in the same way.
    for (auto at = near.begin(); at != near.end();)
        at = std::ranges::find(near.begin(), at, at->because, &MessageMatch::because) == at ? std::next(at) : near.erase(at);
    if (near.size() > most)
        near.resize(most);
    return near;
}

QString quotedPart(const QString &text, const MessageMatch &match, int most)
{
    qsizetype first = text.size();
    qsizetype last = 0;
    for (const MessageMatch::Span &span : match.spans) {
        first = std::min(first, span.start);
        last = std::max(last, span.start + span.length);
    }
    if (first >= last)
        return {};
    const QString part = base::oneLine(text.sliced(first, std::min(last, text.size()) - first), most);
    const QString before = QStringView(text).first(first).trimmed().isEmpty() ? QString() : u"\u2026 "_s;
    const QString after
        = QStringView(text).sliced(std::min(last, text.size())).trimmed().size() < 2 ? QString() : u" \u2026"_s; // the full stop is no more text
    return Texts::tr("\u201c%1\u201d").arg(before + part + (part.endsWith(QChar(0x2026)) ? QString() : after));
}

std::vector<std::pair<QString, QString>> capturesInOrder(const rules::Tree &tree, const MessageMatch &match)
{
    const rules::MessagePattern *pattern = tree.message(match.pattern);
    const QString phrasing = pattern ? pattern->patterns.value(match.variant) : QString();
    std::vector<std::pair<QString, QString>> captures;
    for (const auto &[name, value] : match.captures.asKeyValueRange())
        captures.emplace_back(name, value);
    std::ranges::stable_sort(captures, {}, [&phrasing](const auto &capture) { return phrasing.indexOf(u'<' + capture.first + u'>'); });
    return captures;
}

} // namespace engine
