// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "engine/message.h"

#include "base/limits.h"
#include "engine/message/explain.h"
#include "engine/message/names.h"
#include "engine/message/sentences.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <tuple>
#include <utility>

namespace engine {

using namespace Qt::StringLiterals;
using namespace message;

namespace {

/// Up to this many phrases each is aligned; beyond, only those that share the rarest words.
constexpr size_t alignAll = 256;
/// Entries of the index that one text may look at; rare words first, so that words of every message are read last or never.
constexpr size_t indexBudget = 60'000;
constexpr size_t minimumCandidates = 64;
constexpr size_t maximumCandidates = 512;
/// How far from the rest a key may stand that a phrasing does not contain.
constexpr int keyReach = 12;
/// What comparing a name costs, as Reading::spend() counts.
constexpr qint64 costOfName = 10;
/// Longer texts are not worth suggestions.
constexpr int suggestTokens = 400;
constexpr double minimumSuggested = 20;
constexpr double withoutKey = 0.4;
/// What a name that was misread costs.
constexpr double misreadCost = 3;
/// What the name of a message is worth where nothing else of it stands.
constexpr double keyAlone = 35;

/// What a phrase must reach to be recognised. A whole one lacks little; a fragment is short, but unbroken.
struct Threshold {
    double coverage, density;
};
constexpr Threshold wholeKeyed{0.6, 0.5};
constexpr Threshold wholeWithoutKey{0.75, 0.5};
constexpr Threshold fragmentKeyed{0.45, 0.75};
constexpr Threshold fragmentWithoutKey{0.45, 0.85};
constexpr int fragmentWordsKeyed = 3;
constexpr int fragmentWordsWithoutKey = 4;
constexpr double singleWord = 0.96;
/// A fragment without a key that fits another message nearly as well decides nothing.
constexpr double rivalry = 0.9;

enum class Grade { No, Fragment, Whole };

bool reaches(const Alignment &alignment, Threshold threshold)
{
    return alignment.coverage >= threshold.coverage && alignment.density() >= threshold.density;
}

/// Whether what is missing of the phrase is missing because the text was cut off there, at its start or its end. A text that goes on
/// with other words says something else: "the dynamic link library user32.dll could not be found".
bool isCutOut(const Phrase &phrase, const Reading &reading, const Alignment &alignment)
{
    const auto &first = alignment.pairs.front();
    const auto &last = alignment.pairs.back();
    const auto size = static_cast<int>(phrase.elements.size());
    const auto isWord = [&](int element) { return phrase.elements[static_cast<size_t>(element)].kind != Element::Kind::Placeholder; };
    bool headMissing = false, tailMissing = false;
    for (int i = 0; i < first.element; ++i)
        headMissing = headMissing || isWord(i);
    for (int i = last.element + 1; i < size; ++i)
        tailMissing = tailMissing || isWord(i);
    const bool afterCutWord
        = first.token == 1 && first.element > 0 && phrase.elements[static_cast<size_t>(first.element - 1)].text.endsWith(reading.tokens().front().text);
    const bool saysSomething = std::ranges::any_of(alignment.pairs, [&](const Alignment::Pair &pair) {
        const Element &element = phrase.elements[static_cast<size_t>(pair.element)];
        return !element.isKey && commonness(element.text) == 1;
    });
    return saysSomething && (!headMissing || first.token == 0 || afterCutWord) && (!tailMissing || last.token + last.tokens == reading.size());
}

bool isKeyed(const Phrase &phrase)
{
    return !phrase.elsewhere.isEmpty() || std::ranges::any_of(phrase.elements, &Element::isKey);
}

/// Whether the keys that the phrasing itself lacks stand near what matched.
bool keysAreNear(const Phrase &phrase, const Reading &reading, const Alignment &alignment, const QSet<QString> &names)
{
    if (alignment.pairs.empty())
        return false;
    const int begin = std::max(0, alignment.pairs.front().token - keyReach);
    const int end = std::min(reading.size(), alignment.pairs.back().token + keyReach);
    return std::ranges::all_of(phrase.elsewhere, [&](const QString &key) {
        for (int i = begin; i < end && reading.spend(costOfName); ++i) {
            if (sameName(reading.tokens()[static_cast<size_t>(i)], key, names) != NameMatch::No)
                return true;
        }
        return false;
    });
}

Grade gradeOf(const Phrase &phrase, const Reading &reading, const Alignment &alignment)
{
    if (alignment.contradicted || !alignment.keysFound)
        return Grade::No;
    if (isKeyed(phrase)) {
        if (phrase.totalWeight == 0)
            return Grade::Whole;
        if (alignment.wordsFound == 0)
            return Grade::No;
        if (reaches(alignment, wholeKeyed))
            return Grade::Whole;
        return alignment.wordsFound >= fragmentWordsKeyed && reaches(alignment, fragmentKeyed) && isCutOut(phrase, reading, alignment) ? Grade::Fragment
                                                                                                                                       : Grade::No;
    }
    if (phrase.elements.size() == 1)
        return alignment.coverage >= singleWord ? Grade::Whole : Grade::No;
    if (reaches(alignment, wholeWithoutKey))
        return Grade::Whole;
    return alignment.wordsFound >= fragmentWordsWithoutKey && reaches(alignment, fragmentWithoutKey) ? Grade::Fragment : Grade::No;
}

/// The best phrasing of one pattern in one text.
struct Attempt {
    int phrase = 0;
    Alignment alignment;
    Grade grade = Grade::No;
    double score = 0;
    QString slip = {}, meant = {}; ///< of suggest(): what stands there, and the name that it could be
};

} // namespace

struct MessageMatcher::Index {
    std::vector<rules::MessagePattern> patterns;
    rules::Ideas ideas;
    Lexicon lexicon;
    QSet<QString> names;     ///< of all messages, lower case
    QSet<QString> skeletons; ///< of these
    bool hasIdeas = false;   ///< some message says one
    std::vector<Phrase> phrases;
    Vocabulary vocabulary;
    std::vector<std::vector<int>> phrasesOfWord;

    Index(const std::vector<rules::MessagePattern> &source, const rules::Ideas &words);
    void number();
    void weigh();
    [[nodiscard]] std::vector<int> candidates(const Reading &reading, const std::vector<int> &moreWords) const;
    [[nodiscard]] std::vector<Attempt> attempts(const Reading &reading, const std::vector<int> &moreWords = {}) const;
    [[nodiscard]] bool namesAreNear(const Reading &reading, Attempt &attempt) const;
    [[nodiscard]] std::optional<MessageMatch> said(const Reading &reading, const Sentences &sentences, const rules::MessagePattern &pattern) const;
    [[nodiscard]] std::optional<MessageMatch> nearly(const Reading &reading, const rules::MessagePattern &pattern) const;
    [[nodiscard]] MessageMatch described(const Reading &reading, const Attempt &attempt, bool decided) const;
    [[nodiscard]] std::vector<MessageMatch> describedAll(const Reading &reading, std::vector<Attempt> attempts, bool decided) const;
};

MessageMatcher::Index::Index(const std::vector<rules::MessagePattern> &source, const rules::Ideas &words)
    : patterns(source)
    , ideas(words)
    , lexicon(ideas)
{
    for (const rules::MessagePattern &pattern : patterns) {
        hasIdeas = hasIdeas || !pattern.says.empty();
        for (const QString &name : pattern.names)
            names.insert(name.toLower()), skeletons.insert(skeletonOf(name.toLower()));
    }
    for (size_t i = 0; i < patterns.size(); ++i) {
        for (Phrase &phrase : compile(patterns[i], static_cast<int>(i)))
            phrases.push_back(std::move(phrase));
    }
    number();
    weigh();
}

/// Gives each word its number and the list of phrases that hold it.
void MessageMatcher::Index::number()
{
    for (size_t p = 0; p < phrases.size(); ++p) {
        for (Element &element : phrases[p].elements) {
            if (element.kind == Element::Kind::Placeholder)
                continue;
            element.word = vocabulary.add(element.text, element.skeleton, element.isKey || element.kind == Element::Kind::Name);
            phrasesOfWord.resize(static_cast<size_t>(vocabulary.size()));
            auto &list = phrasesOfWord[static_cast<size_t>(element.word)];
            if (list.empty() || list.back() != static_cast<int>(p))
                list.push_back(static_cast<int>(p));
        }
    }
    vocabulary.finish();
}

/// A word weighs the more the fewer patterns hold it: what all share decides nothing.
void MessageMatcher::Index::weigh()
{
    std::vector<int> patternsOfWord;
    for (const auto &list : phrasesOfWord) {
        int count = 0, last = -1;
        for (const int phrase : list)
            count += std::exchange(last, phrases[static_cast<size_t>(phrase)].pattern) != phrases[static_cast<size_t>(phrase)].pattern;
        patternsOfWord.push_back(count);
    }
    const auto all = static_cast<double>(patterns.size());
    for (Phrase &phrase : phrases) {
        for (Element &element : phrase.elements) {
            if (element.word < 0)
                continue;
            const double rarity = std::log1p(all / patternsOfWord[static_cast<size_t>(element.word)]);
            element.weight = element.isKey ? 3 * std::log1p(all) : rarity * commonness(element.text);
            phrase.totalWeight += element.isKey ? 0 : element.weight;
        }
    }
}

std::vector<int> MessageMatcher::Index::candidates(const Reading &reading, const std::vector<int> &moreWords) const
{
    std::vector<int> result;
    if (phrases.size() <= alignAll) {
        for (int i = 0; i < static_cast<int>(phrases.size()); ++i)
            result.push_back(i);
        return result;
    }
    QHash<int, double> words; // number -> best similarity
    for (int token = 0; token < reading.size() && reading.spend(static_cast<qint64>(reading.hits(token).size()) * costOfName); ++token) {
        for (const Vocabulary::Hit &hit : reading.hits(token))
            words[hit.word] = std::max(words.value(hit.word), hit.similarity);
    }
    for (const int word : moreWords)
        words[word] = std::max(words.value(word), singleWord);
    std::vector<std::pair<size_t, int>> byRarity;
    for (auto it = words.cbegin(); it != words.cend(); ++it)
        byRarity.emplace_back(phrasesOfWord[static_cast<size_t>(it.key())].size(), it.key());
    std::ranges::sort(byRarity);

    std::vector<float> weights(phrases.size(), 0.0F);
    size_t read = 0;
    for (const auto &[size, word] : byRarity) {
        if (read > 0 && read + size > indexBudget)
            break;
        read += size;
        for (const int phrase : phrasesOfWord[static_cast<size_t>(word)]) {
            if (weights[static_cast<size_t>(phrase)] == 0)
                result.push_back(phrase);
            weights[static_cast<size_t>(phrase)]
                += static_cast<float>(words.value(word) * std::log1p(static_cast<double>(phrases.size()) / static_cast<double>(size)));
        }
    }
    const size_t most = std::clamp(minimumCandidates + static_cast<size_t>(reading.size()), minimumCandidates, maximumCandidates);
    const auto heavier = [&](int a, int b) { return std::pair(-weights[static_cast<size_t>(a)], a) < std::pair(-weights[static_cast<size_t>(b)], b); };
    if (result.size() > most) {
        std::ranges::nth_element(result, result.begin() + static_cast<std::ptrdiff_t>(most), heavier);
        result.resize(most);
    }
    std::ranges::sort(result);
    return result;
}

/// One attempt a pattern, the best; in order of the patterns.
std::vector<Attempt> MessageMatcher::Index::attempts(const Reading &reading, const std::vector<int> &moreWords) const
{
    std::vector<Attempt> best;
    for (const int number : candidates(reading, moreWords)) {
        if (reading.isExhausted())
            break;
        const Phrase &phrase = phrases[static_cast<size_t>(number)];
        Attempt attempt{number, alignInOrder(phrase, reading)};
        if (attempt.alignment.pairs.empty())
            continue;
        attempt.alignment.keysFound = attempt.alignment.keysFound && keysAreNear(phrase, reading, attempt.alignment, vocabulary.names());
        attempt.grade = gradeOf(phrase, reading, attempt.alignment);
        attempt.score = attempt.alignment.score();
        const auto rank = [](const Attempt &a) { return std::tuple(a.grade, a.score, a.alignment.pairs.size()); };
        const bool samePattern = !best.empty() && phrases[static_cast<size_t>(best.back().phrase)].pattern == phrase.pattern;
        if (!samePattern)
            best.push_back(std::move(attempt));
        else if (rank(attempt) > rank(best.back()))
            best.back() = std::move(attempt);
    }
    return best;
}

/// Whether each name of the pattern stands there, or at least something that could be it; that is noted.
bool MessageMatcher::Index::namesAreNear(const Reading &reading, Attempt &attempt) const
{
    for (const QString &key : patterns[static_cast<size_t>(phrases[static_cast<size_t>(attempt.phrase)].pattern)].names) {
        const QString name = key.toLower();
        const bool isThere
            = std::ranges::any_of(reading.tokens(), [&](const Token &token) { return sameName(token, name, vocabulary.names()) != NameMatch::No; });
        const Token *slip = isThere ? nullptr : slipOf(reading.tokens(), name, vocabulary.names());
        if (!isThere && !slip)
            return false;
        if (slip)
            attempt.slip = slip->raw, attempt.meant = key;
    }
    return true;
}

MessageMatch MessageMatcher::Index::described(const Reading &reading, const Attempt &attempt, bool decided) const
{
    const Phrase &phrase = phrases[static_cast<size_t>(attempt.phrase)];
    const rules::MessagePattern &pattern = patterns[static_cast<size_t>(phrase.pattern)];
    return {pattern.id,
            phrase.variant,
            attempt.score,
            spansOf(reading, attempt.alignment),
            capturesOf(phrase, reading, attempt.alignment),
            attempt.slip.isEmpty() ? becauseOf(phrase, reading, pattern.patterns.value(phrase.variant), attempt.alignment, decided)
                                   : becauseOfSlip(attempt.slip, attempt.meant),
            attempt.slip};
}

std::vector<MessageMatch> MessageMatcher::Index::describedAll(const Reading &reading, std::vector<Attempt> attempts, bool decided) const
{
    std::ranges::stable_sort(attempts, std::greater{}, &Attempt::score);
    std::vector<MessageMatch> matches;
    for (const Attempt &attempt : attempts)
        matches.push_back(described(reading, attempt, decided));
    return matches;
}

/// The message as its names and what is said of them give it.
std::optional<MessageMatch> MessageMatcher::Index::said(const Reading &reading, const Sentences &sentences, const rules::MessagePattern &pattern) const
{
    const Sentences::Said found = sentences.find(pattern);
    if (found.idea < 0)
        return std::nullopt;
    MessageMatch match{pattern.id, -1, found.lookAlike ? 100 - misreadCost : 100, {}, {}, {}, {}};
    int last = -1;
    for (const int token : found.tokens) {
        const Token &at = reading.tokens()[static_cast<size_t>(token)];
        if (token == last + 1 && !match.spans.empty())
            match.spans.back().length = at.end() - match.spans.back().start;
        else if (token != last)
            match.spans.push_back({at.start, at.length});
        last = token;
    }
    const QString written = found.name < 0 ? QString() : reading.tokens()[static_cast<size_t>(found.name)].raw;
    match.because = becauseOfIdea(pattern.names.value(0), found.lookAlike ? written : QString(), ideas.ideas[static_cast<size_t>(found.idea)].text);
    return match;
}

/// The message where its name stands without what it says, or something that could be the name with a slip of the pen.
std::optional<MessageMatch> MessageMatcher::Index::nearly(const Reading &reading, const rules::MessagePattern &pattern) const
{
    if (pattern.names.isEmpty())
        return std::nullopt;
    const QString name = pattern.names.first().toLower();
    const auto is = [&](const Token &token) { return sameName(token, name, vocabulary.names()) != NameMatch::No; };
    const auto exact = std::ranges::find_if(reading.tokens(), is);
    const Token *slip = exact == reading.tokens().end() ? slipOf(reading.tokens(), name, vocabulary.names()) : nullptr;
    if (exact != reading.tokens().end())
        return MessageMatch{pattern.id, -1, keyAlone, {{exact->start, exact->length}}, {}, becauseOfName(pattern.names.first()), {}};
    if (slip)
        return MessageMatch{pattern.id, -1, keyAlone, {{slip->start, slip->length}}, {}, becauseOfSlip(slip->raw, pattern.names.first()), slip->raw};
    return std::nullopt;
}

MessageMatcher::MessageMatcher(const std::vector<rules::MessagePattern> &patterns, const rules::Ideas &ideas)
    : m_index(std::make_unique<Index>(patterns, ideas))
{
}

MessageMatcher::~MessageMatcher() = default;
MessageMatcher::MessageMatcher(MessageMatcher &&) noexcept = default;
MessageMatcher &MessageMatcher::operator=(MessageMatcher &&) noexcept = default;

std::vector<MessageMatch> MessageMatcher::recognise(const QString &text) const
{
    if (text.size() > base::limits::answerCharacters)
        return {};
    const Reading reading(text, m_index->vocabulary);
    std::vector<Attempt> attempts = m_index->attempts(reading);
    const auto hasRival = [&](const Attempt &attempt) {
        return std::ranges::any_of(attempts, [&](const Attempt &other) {
            return other.phrase != attempt.phrase && !isKeyed(m_index->phrases[static_cast<size_t>(other.phrase)]) && other.score >= rivalry * attempt.score;
        });
    };
    std::optional<Sentences> sentences;
    if (m_index->hasIdeas && reading.size() > 0)
        sentences.emplace(m_index->ideas, m_index->lexicon, reading, m_index->names, m_index->skeletons);
    std::vector<Attempt> recognised;
    for (const Attempt &attempt : attempts) {
        if (sentences && sentences->isOver(attempt.alignment.pairs.front().token))
            continue;
        const bool needsNoRival = attempt.grade == Grade::Fragment && !isKeyed(m_index->phrases[static_cast<size_t>(attempt.phrase)]);
        if (attempt.grade != Grade::No && !(needsNoRival && hasRival(attempt)))
            recognised.push_back(attempt);
    }
    std::vector<MessageMatch> matches = m_index->describedAll(reading, std::move(recognised), true);
    for (const rules::MessagePattern &pattern : m_index->patterns) {
        if (!sentences || pattern.says.empty() || std::ranges::contains(matches, pattern.id, &MessageMatch::pattern))
            continue;
        if (std::optional<MessageMatch> match = m_index->said(reading, *sentences, pattern))
            matches.push_back(*std::move(match));
    }
    return matches;
}

std::vector<MessageMatch> MessageMatcher::suggest(const QString &text, int most) const
{
    if (text.size() > base::limits::answerCharacters)
        return {};
    const Reading reading(text, m_index->vocabulary);
    if (reading.size() == 0 || reading.size() > suggestTokens)
        return {};
    constexpr int maximumContinuations = 20;
    std::vector<Attempt> attempts = m_index->attempts(reading, m_index->vocabulary.startingWith(reading.tokens().back().text, maximumContinuations));
    for (Attempt &attempt : attempts) {
        const bool fits = attempt.alignment.keysFound && !attempt.alignment.contradicted;
        if (!m_index->namesAreNear(reading, attempt))
            attempt.score = 0;
        else if (!fits && attempt.slip.isEmpty()) // a slip accounts for the name that is missing
            attempt.score *= withoutKey;
        else if (fits && isKeyed(m_index->phrases[static_cast<size_t>(attempt.phrase)]))
            attempt.score = std::max(attempt.score, keyAlone);
    }
    std::erase_if(attempts, [](const Attempt &attempt) { return attempt.score < minimumSuggested; });
    std::ranges::stable_sort(attempts, std::greater{}, &Attempt::score);
    if (static_cast<int>(attempts.size()) > std::max(0, most))
        attempts.resize(static_cast<size_t>(std::max(0, most)));
    std::vector<MessageMatch> matches;
    for (const Attempt &attempt : attempts)
        matches.push_back(m_index->described(reading, attempt, attempt.grade != Grade::No));
    for (const rules::MessagePattern &pattern : m_index->patterns) {
        if (pattern.says.empty() || std::ranges::contains(matches, pattern.id, &MessageMatch::pattern))
            continue;
        if (std::optional<MessageMatch> match = m_index->nearly(reading, pattern))
            matches.push_back(*std::move(match));
    }
    std::ranges::stable_sort(matches, std::greater{}, &MessageMatch::score);
    if (static_cast<int>(matches.size()) > std::max(0, most))
        matches.resize(static_cast<size_t>(std::max(0, most)));
    return matches;
}

bool saysNoMessage(const QString &text)
{
    static const QStringList words{u""_s,
                                   u"none"_s,
                                   u"no"_s,
                                   u"no message"_s,
                                   u"no messages"_s,
                                   u"no error message"_s,
                                   u"no error"_s,
                                   u"nothing"_s,
                                   u"there is no message"_s,
                                   u"there was no message"_s,
                                   u"no message was seen"_s,
                                   u"no message is shown"_s};
    QStringList seen;
    for (const Token &token : tokenise(text))
        seen.append(token.text);
    return words.contains(seen.join(u' '));
}

} // namespace engine
