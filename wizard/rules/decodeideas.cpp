// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/limits.h"
#include "base/texts.h"
#include "rules/decode.h"

#include <algorithm>

namespace rules {

using namespace Qt::StringLiterals;

namespace {

template <typename Item>
int indexOf(const std::vector<Item> &items, const QString &id)
{
    const auto found = std::ranges::find(items, id, &Item::id);
    return found == items.end() ? -1 : static_cast<int>(found - items.begin());
}

template <typename Item>
QStringList idsOf(const std::vector<Item> &items)
{
    QStringList ids;
    for (const Item &item : items)
        ids << item.id;
    return ids;
}

void decodeWord(Decoder &decoder, Node node, WordGroup &group)
{
    const QString word = readPlain(decoder, node);
    if (!node.isScalar())
        return;
    const qsizetype star = word.indexOf(u'*');
    if (word.size() > base::limits::wordCharacters)
        decoder.problems.error(node, Texts::tr("this is too long for a word; at most %1 characters").arg(base::limits::wordCharacters));
    else if (star >= 0 && (star + 1 < word.size() || star < base::limits::stemCharacters))
        decoder.problems.error(node, Texts::tr("a stem is at least %1 letters, and its * stands at the end").arg(base::limits::stemCharacters));
    else
        group.words << word;
}

void decodeWords(Decoder &decoder, Node section)
{
    forEachId(decoder, section, u"words"_s, {}, [&](Node id, Node node) {
        Ideas &ideas = decoder.tree.ideas;
        int at = ideas.group(id.string());
        if (at < 0) {
            if (static_cast<int>(ideas.groups.size()) >= base::limits::wordGroups)
                return decoder.problems.error(id, Texts::tr("there are at most %1 groups of words, the program's own included").arg(base::limits::wordGroups));
            at = static_cast<int>(ideas.groups.size());
            ideas.groups.push_back({id.string(), {}});
        }
        WordGroup &group = ideas.groups[static_cast<size_t>(at)];
        if (!node.isMapping())
            return refuseKind(decoder, node, Texts::tr("a mapping of languages"));
        forEachEntry(node, [&](Node language, Node words) {
            static_cast<void>(language);
            forEachItem(words, [&](Node word) { decodeWord(decoder, word, group); });
        });
        if (group.words.size() > base::limits::wordsOfGroup)
            decoder.problems.error(id, Texts::tr("these are %1 words; a group has at most %2").arg(group.words.size()).arg(base::limits::wordsOfGroup));
    });
}

void decodeWay(Decoder &decoder, Node node, Idea &idea)
{
    const QString text = readPlain(decoder, node);
    Way way;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        if (part == "not"_L1) {
            way.denied = true;
            continue;
        }
        const int group = decoder.tree.ideas.group(part);
        if (group < 0)
            decoder.problems.error(
                node, Texts::tr("unknown words \"%1\"%2").arg(part, decoder.problems.didYouMean(part, [&] { return idsOf(decoder.tree.ideas.groups); })));
        else
            way.groups.push_back(group);
    }
    if (way.groups.empty() || static_cast<int>(way.groups.size()) > base::limits::groupsOfWay)
        decoder.problems.error(node, Texts::tr("a way to say something names one to %1 groups of words").arg(base::limits::groupsOfWay));
    else
        idea.ways.push_back(std::move(way));
}

void decodeIdea(Decoder &decoder, Node id, Node node)
{
    Ideas &ideas = decoder.tree.ideas;
    int at = ideas.idea(id.string());
    const bool isNew = at < 0;
    Fields fields(decoder, node, id, QT_TRANSLATE_NOOP("Texts", "an idea"));
    if (!fields.isUsable())
        return;
    if (isNew) {
        if (static_cast<int>(ideas.ideas.size()) >= base::limits::ideas)
            return decoder.problems.error(id, Texts::tr("there are at most %1 ideas, the program's own included").arg(base::limits::ideas));
        at = static_cast<int>(ideas.ideas.size());
        ideas.ideas.push_back({id.string(), {}, {}, {}, false});
    }
    Idea &idea = ideas.ideas[static_cast<size_t>(at)];
    if (const QString text = fields.text("text", isNew ? Need::Required : Need::Optional); !text.isEmpty())
        idea.text = text;
    if (const Node ways = fields.take("said", Need::Required)) {
        forEachItem(ways, [&](Node way) { decodeWay(decoder, way, idea); });
        if (static_cast<int>(idea.ways.size()) > base::limits::waysOfIdea)
            decoder.problems.error(ways, Texts::tr("these are %1 ways to say it; an idea has at most %2").arg(idea.ways.size()).arg(base::limits::waysOfIdea));
    }
    const Node others = fields.take("unless");
    if (others)
        idea.unless.clear();
    forEachItem(others, [&](Node other) {
        if (!other)
            return;
        const int found = decoder.tree.ideas.idea(other.string());
        if (found < 0 || found == at)
            decoder.problems.error(other, Texts::tr("%1 is no idea that stands before this one").arg(quoted(other)));
        else
            idea.unless.push_back(found);
    });
    idea.bare = fields.yesNo("bare", idea.bare);
    fields.finish();
}

} // namespace

int Ideas::group(const QString &id) const
{
    return indexOf(groups, id);
}

int Ideas::idea(const QString &id) const
{
    return indexOf(ideas, id);
}

void decodeIdeas(Decoder &decoder, Node words, Node ideas)
{
    decodeWords(decoder, words);
    forEachId(decoder, ideas, u"ideas"_s, {}, [&](Node id, Node node) { decodeIdea(decoder, id, node); });
}

int resolveIdea(Decoder &decoder, Node node)
{
    const int found = decoder.tree.ideas.idea(node.string());
    if (found < 0)
        decoder.problems.error(node, Texts::tr("unknown idea %1%2").arg(quoted(node), decoder.problems.didYouMean(node.string(), [&] {
            return idsOf(decoder.tree.ideas.ideas);
        })));
    return found;
}

} // namespace rules
