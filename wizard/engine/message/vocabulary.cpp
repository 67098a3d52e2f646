// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "engine/message/vocabulary.h"

#include "base/limits.h"
#include "engine/message/names.h"
#include "engine/message/similarity.h"

#include <algorithm>

namespace engine::message {

using namespace Qt::StringLiterals;

namespace {

/// Up to this size each word is compared with each token.
constexpr int smallVocabulary = 1500;
/// Shorter words are searched for without mistakes.
constexpr qsizetype minimumForgiven = 4;
/// A letter left out that so many words have in common tells none of them from the others.
constexpr qsizetype maximumAlike = 200;
/// What comparing one word costs, where looking at a place of a text costs 1.
constexpr qint64 workOfWord = 4;
/// A word that is equal up to glyphs which scanners confuse.
constexpr double misread = 0.97;

/// Calls `visit` with the hash of the word and of each word that comes from leaving out one letter: two words with one mistake between
/// them have one of these in common.
template <typename Visit>
void forEachShortened(QStringView word, Visit visit)
{
    visit(qHash(word));
    QString shorter;
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (i > 0 && word.at(i) == word.at(i - 1))
            continue;
        shorter.clear();
        shorter.append(word.first(i)).append(word.sliced(i + 1));
        visit(qHash(QStringView(shorter)));
    }
}

} // namespace

int Vocabulary::add(const QString &text, const QString &skeleton, bool exact)
{
    const int number = m_numbers.value(text, size());
    if (number == size()) {
        m_numbers.insert(text, number);
        m_words.push_back({text, skeleton, exact});
    }
    Word &word = m_words[static_cast<size_t>(number)];
    word.exact = word.exact || exact;
    if (exact)
        m_names.insert(text);
    return number;
}

void Vocabulary::finish()
{
    for (int i = 0; i < size(); ++i) {
        const Word &word = m_words[static_cast<size_t>(i)];
        m_skeletons[word.skeleton].push_back(i);
        m_sorted.push_back(i);
        if (!word.exact)
            forEachShortened(word.text, [&](size_t hash) { m_shortened.emplace_back(hash, i); });
    }
    std::ranges::sort(m_shortened);
    std::ranges::sort(m_sorted, {}, [this](int word) { return text(word); });
}

bool Vocabulary::findsAll() const
{
    return size() <= smallVocabulary;
}

Vocabulary::Hit Vocabulary::compare(const Token &token, int number) const
{
    const Word &word = m_words[static_cast<size_t>(number)];
    if (word.exact) {
        const NameMatch match = sameName(token, word.text, m_names);
        return {number, match == NameMatch::Exact ? 1 : match == NameMatch::LookAlike ? misread : 0, match == NameMatch::LookAlike};
    }
    const double plain = wordSimilarity(token.text, word.text);
    const double read = plain < misread ? misread * wordSimilarity(token.skeleton, word.skeleton) : 0;
    return {number, std::max(plain, read), false};
}

std::vector<int> Vocabulary::near(const Token &token, qint64 &work) const
{
    std::vector<int> words;
    const auto addWord = [&](const QString &text) {
        if (const auto number = m_numbers.constFind(text); number != m_numbers.cend())
            words.push_back(*number);
    };
    addWord(token.text);
    if (work <= 0)
        return words;
    if (const auto alike = m_skeletons.constFind(token.skeleton); alike != m_skeletons.cend())
        words.insert(words.end(), alike->begin(), alike->end());
    if (token.text.contains(u'.'))
        addWord(token.text.section(u'.', 0, 0));
    else
        addWord(token.text + ".dll"_L1);
    if (token.text.size() >= minimumForgiven) {
        forEachShortened(token.text, [&](size_t hash) {
            const auto range = std::ranges::equal_range(m_shortened, hash, {}, &std::pair<size_t, int>::first);
            if (std::ranges::ssize(range) > maximumAlike)
                return;
            for (const auto &entry : range)
                words.push_back(entry.second);
        });
    }
    std::ranges::sort(words);
    const auto rest = std::ranges::unique(words);
    words.erase(rest.begin(), rest.end());
    return words;
}

std::vector<Vocabulary::Hit> Vocabulary::lookUp(const Token &token, qint64 &work) const
{
    const qint64 all = size() * workOfWord;
    std::vector<Hit> hits;
    const auto consider = [&](int word) {
        const Hit hit = compare(token, word);
        if (hit.similarity > 0)
            hits.push_back(hit);
    };
    if (findsAll() && work - all > base::limits::matcherWork / 2) {
        work -= all;
        for (int word = 0; word < size(); ++word)
            consider(word);
    } else {
        const std::vector<int> words = near(token, work);
        work -= (static_cast<qint64>(words.size()) + token.text.size()) * workOfWord;
        for (const int word : words)
            consider(word);
    }
    return hits;
}

std::vector<int> Vocabulary::startingWith(const QString &prefix, int most) const
{
    std::vector<int> words;
    for (auto at = std::ranges::lower_bound(m_sorted, prefix, {}, [this](int word) { return text(word); });
         at != m_sorted.end() && static_cast<int>(words.size()) < most && text(*at).startsWith(prefix); ++at)
        words.push_back(*at);
    return words;
}

} // namespace engine::message
