// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "rules/library.h"
#include "window/author/treecheck.h"
#include "window/author/treetext.h"

#include <QRegularExpression>

namespace window::author {

using namespace Qt::StringLiterals;

namespace {

QStringList words(const QString &list)
{
    return list.split(u' ');
}

/// The ideas that come with the program.
QStringList ideaIds()
{
    QStringList ids;
    for (const rules::Idea &idea : rules::sharedIdeas().ideas)
        ids << idea.id;
    return ids;
}

/// Behind these keys the language itself knows what can stand.
const QHash<QString, QStringList> &languageValues()
{
    static const QHash<QString, QStringList> values{{u"kind"_s, words(u"choice many message number text version yes-no"_s)},
                                                    {u"risk"_s, words(u"high low medium"_s)},
                                                    {u"outcome"_s, words(u"ambiguous match none"_s)},
                                                    {u"plan"_s, words(u"manual nothing refused restart"_s)},
                                                    {u"becomes"_s, words(u"absent"_s)},
                                                    {u"type"_s, words(u"REG_BINARY REG_DWORD REG_EXPAND_SZ REG_MULTI_SZ REG_SZ"_s)},
                                                    {u"windows"_s, words(u"architecture build edition processor product-type release service-pack"_s)},
                                                    {u"read"_s, words(u"all any count damaged data date exists hash language path size start type version"_s)},
                                                    {u"disk"_s, words(u"free"_s)},
                                                    {u"restart"_s, words(u"no yes"_s)},
                                                    {u"generic"_s, words(u"no yes"_s)},
                                                    {u"in-order"_s, words(u"no yes"_s)},
                                                    {u"bare"_s, words(u"no yes"_s)},
                                                    {u"exists"_s, words(u"no yes"_s)}};
    return values;
}

/// Where the cursor stands: in which section and entry, and behind which key.
struct Place {
    QString section, entry, key;
    bool isKey = false; ///< a key itself is written here
};

/// The key that what is written here belongs to; empty where a key itself is written.
QString keyBefore(const QString &before)
{
    static const QRegularExpression value(uR"(([A-Za-z0-9][\w.-]*):\s*(?:\[[^\]]*|\{\s*(?:any|all|none):\s*\[[^\]]*)?[\w.-]*$)"_s);
    return value.match(before).captured(1);
}

Place placeOf(const QStringList &lines, int line, int column)
{
    static const QRegularExpression heading(uR"(^( *)([A-Za-z0-9][\w.-]*):)"_s);
    Place place;
    const QString before = lines.at(line).left(column);
    static const QRegularExpression key(uR"((?:^\s*|[{,]\s*)[\w.-]*$)"_s);
    place.key = keyBefore(before);
    place.isKey = place.key.isEmpty() && key.match(before).hasMatch();
    qsizetype depth = -1;
    for (int i = line; i >= 0; --i) {
        const auto match = heading.match(lines.at(i));
        if (!match.hasMatch() || (depth >= 0 && match.capturedLength(1) >= depth))
            continue;
        depth = match.capturedLength(1);
        if (depth == 0) {
            place.section = match.captured(2);
            break;
        }
        place.entry = match.captured(2); // the last before the section is its entry
    }
    return place;
}

QStringList everything(const Ids &ids)
{
    QStringList all = languageKeys() + ids.articles + ids.questions + ids.facts + ids.ideas + ids.messages + ids.steps + ids.diagnoses + ids.remedies;
    for (const QStringList &values : languageValues())
        all += values;
    for (const QStringList &options : ids.options)
        all += options;
    return all;
}

/// What a question can be answered by.
QStringList answersTo(const Ids &ids, const QString &question)
{
    const QStringList options = ids.options.value(question);
    return options.isEmpty() ? ids.messages + words(u"no no-message other yes"_s) : options;
}

QStringList fitting(const Ids &ids, const Place &place)
{
    if (place.isKey) // questions and facts are keys of conditions and of answers
        return languageKeys() + ids.questions + ids.facts;
    const bool inSteps = place.section == "steps"_L1, inCases = place.section == "cases"_L1;
    if (place.key == "go"_L1 || place.key == "otherwise"_L1)
        return ids.steps + ids.diagnoses + QStringList{u"no-match"_s};
    if (place.key == "start"_L1)
        return ids.steps;
    if (place.key == "ask"_L1 && inSteps)
        return ids.questions;
    if (place.key == "is"_L1 && inSteps)
        return answersTo(ids, ids.asks.value(place.entry));
    if (place.key == "article"_L1 || place.key == "articles"_L1)
        return ids.articles;
    if (place.key == "diagnosis"_L1 && inCases)
        return ids.diagnoses;
    if (place.key == "remedy"_L1 && inCases)
        return ids.remedies;
    if ((place.key == "says"_L1 && place.section == "messages"_L1) || (place.key == "unless"_L1 && place.section == "ideas"_L1))
        return ideaIds() + ids.ideas;
    if (ids.questions.contains(place.key) && place.section != "questions"_L1)
        return answersTo(ids, place.key);
    if (const auto values = languageValues().constFind(place.key); values != languageValues().cend())
        return *values;
    return everything(ids);
}

} // namespace

QStringList completionsAt(const QString &text, int line, int column)
{
    const QStringList lines = text.split(u'\n');
    if (line < 1 || line > lines.size())
        return {};
    QStringList found = fitting(idsOf(text), placeOf(lines, line - 1, column));
    found.sort();
    found.removeDuplicates();
    return found;
}

} // namespace window::author
