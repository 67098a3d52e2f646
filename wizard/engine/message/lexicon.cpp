// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "engine/message/lexicon.h"

#include "base/limits.h"

#include <algorithm>

namespace engine::message {

using namespace Qt::StringLiterals;

namespace {

/// Shorter words are compared exactly: a wrong letter makes another word of them.
constexpr qsizetype minimumForgiven = 6;
constexpr double minimumSimilar = 0.8;

/// Without accents, which people leave out; ß as ss.
QString plain(const QString &text)
{
    if (std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80 || c.unicode() >= 0x3000; }))
        return text;
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (c == QChar(0x00df))
            result += u"ss"_s;
        else if (c.category() != QChar::Mark_NonSpacing || c.unicode() >= 0x3000)
            result += c;
    }
    return result.normalized(QString::NormalizationForm_C);
}

} // namespace

Lexicon::Lexicon(const rules::Ideas &ideas)
    : m_special{ideas.group(u"not"_s),   ideas.group(u"no"_s),  ideas.group(u"fine"_s), ideas.group(u"solved"_s),   ideas.group(u"past"_s),
                ideas.group(u"still"_s), ideas.group(u"but"_s), ideas.group(u"and"_s),  ideas.group(u"programs"_s), ideas.group(u"fails"_s)}
    , m_isSpecial(ideas.groups.size(), false)
{
    for (const int group : {m_special.denial, m_special.absence, m_special.fine, m_special.solved, m_special.past, m_special.still, m_special.but,
                            m_special.link, m_special.programs}) {
        if (group >= 0)
            m_isSpecial[static_cast<size_t>(group)] = true;
    }
    for (size_t group = 0; group < ideas.groups.size(); ++group) {
        for (const QString &word : ideas.groups[group].words)
            add(word, static_cast<int>(group));
    }
    m_words.finish();
}

void Lexicon::add(const QString &word, int group)
{
    const bool stem = word.endsWith(u'*');
    std::vector<QString> words;
    for (const Token &token : tokenise(word))
        words.push_back(plain(token.text));
    if (words.empty())
        return;
    const QString first = words.front();
    words.erase(words.begin());
    if (stem && words.empty()) {
        m_stems[first].push_back(group);
        m_longestStem = std::max(m_longestStem, first.size());
        return;
    }
    if (words.empty() && first.size() >= minimumForgiven && isContent(group)) {
        const auto number = static_cast<size_t>(m_words.add(first, skeletonOf(first), false));
        m_groupsOfWord.resize(std::max(m_groupsOfWord.size(), number + 1));
        m_groupsOfWord[number].push_back(group);
    }
    m_entries[first].push_back({std::move(words), group});
}

void Lexicon::find(const std::vector<Token> &tokens, int at, qint64 &work, std::vector<Hit> &hits) const
{
    const Token &token = tokens[static_cast<size_t>(at)];
    const QString text = plain(token.text);
    const size_t before = hits.size();
    size_t longest = 0;
    const auto take = [&](int group, size_t length) {
        if (length > longest)
            hits.resize(before), longest = length;
        if (length == longest
            && std::ranges::none_of(hits.begin() + static_cast<std::ptrdiff_t>(before), hits.end(), [group](const Hit &hit) { return hit.group == group; }))
            hits.push_back({group, at, static_cast<int>(length), false, false});
    };
    if (const auto entries = m_entries.constFind(text); entries != m_entries.cend()) {
        for (const Entry &entry : *entries) {
            size_t next = static_cast<size_t>(at) + 1;
            const bool fits = std::ranges::all_of(entry.more, [&](const QString &word) { return next < tokens.size() && plain(tokens[next++].text) == word; });
            if (fits)
                take(entry.group, entry.more.size() + 1);
        }
    }
    for (qsizetype length = std::min(text.size(), m_longestStem); longest <= 1 && length >= base::limits::stemCharacters; --length) {
        if (const auto stems = m_stems.constFind(text.first(length)); stems != m_stems.cend()) {
            for (const int group : *stems)
                take(group, 1);
        }
    }
    if (longest > 0 || token.isName || text.size() + 1 < minimumForgiven || work <= 0)
        return;
    for (const Vocabulary::Hit &hit : m_words.lookUp(token, work)) {
        if (hit.similarity < minimumSimilar)
            continue;
        for (const int group : m_groupsOfWord[static_cast<size_t>(hit.word)])
            take(group, 1);
    }
}

} // namespace engine::message
