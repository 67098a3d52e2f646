// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "engine/message/align.h"

#include "engine/message/contradiction.h"

#include <algorithm>
#include <limits>

namespace engine::message {

namespace {

using Pair = Alignment::Pair;

/// What one token in between costs, in shares of the phrase's mean weight; in a placeholder it costs next to nothing.
constexpr double insertionCost = 0.3;
constexpr double placeholderCost = 0.01;
/// What leaving out an element costs, in shares of its weight.
constexpr double omissionCost = 0.2;
/// How much a token in between lowers the score.
constexpr double insertionWeight = 0.35;
constexpr double insertionWeightNear = 0.12;
constexpr double lookAlikeCost = 3;
/// How far from its rarest word the words of a symptom are looked for.
constexpr int reach = 12;

enum class Move : char { Start, Match, MatchTwoTokens, MatchTwoElements, Omit, Insert };

/// Local alignment by dynamic programming: rows are elements, columns tokens.
class Grid
{
public:
    Grid(const Phrase &phrase, const Reading &reading)
        : m_phrase(phrase)
        , m_reading(reading)
        , m_columns(reading.size() + 1)
        , m_scores((phrase.elements.size() + 1) * static_cast<size_t>(m_columns), 0.0)
        , m_moves(m_scores.size(), Move::Start)
    {
        double weight = 0;
        for (const Element &element : phrase.elements)
            weight += element.isKey ? 0 : element.weight;
        m_insertion = insertionCost * std::max(weight, 1.0) / static_cast<double>(phrase.elements.size());
        for (int row = 1; row <= rows(); ++row) {
            for (int column = 1; column < m_columns; ++column)
                fill(row, column);
        }
    }

    std::vector<Pair> best() const
    {
        int row = 0, column = 0;
        double score = 0;
        for (int r = 1; r <= rows(); ++r) {
            for (int c = 1; c < m_columns; ++c) {
                if (at(r, c) > score)
                    score = at(r, c), row = r, column = c;
            }
        }
        std::vector<Pair> pairs;
        for (;;) {
            switch (m_moves[index(row, column)]) {
            case Move::Start:
                std::ranges::reverse(pairs);
                return pairs;
            case Move::Match:
                --row, --column;
                pairs.push_back(pair(row, column, false));
                break;
            case Move::MatchTwoTokens:
                --row, column -= 2;
                pairs.push_back(pair(row, column, true));
                break;
            case Move::MatchTwoElements: {
                row -= 2, --column;
                const double similarity = m_reading.compareJoined(element(row), element(row + 1), column);
                pairs.push_back({row + 1, column, 1, similarity, false});
                pairs.push_back({row, column, 1, similarity, false});
                break;
            }
            case Move::Omit:
                --row;
                break;
            case Move::Insert:
                --column;
                break;
            }
        }
    }

private:
    int rows() const { return static_cast<int>(m_phrase.elements.size()); }
    const Element &element(int number) const { return m_phrase.elements[static_cast<size_t>(number)]; }
    size_t index(int row, int column) const { return static_cast<size_t>(row) * static_cast<size_t>(m_columns) + static_cast<size_t>(column); }
    double at(int row, int column) const { return m_scores[index(row, column)]; }

    Pair pair(int row, int column, bool two) const
    {
        const Vocabulary::Hit hit = m_reading.compare(element(row), column, two);
        return {row, column, two ? 2 : 1, hit.similarity, hit.lookAlike};
    }

    void fill(int row, int column)
    {
        const Element &e = element(row - 1);
        double best = 0;
        Move move = Move::Start;
        const auto offer = [&](double score, Move by) {
            if (score > best)
                best = score, move = by;
        };
        const bool placeholder = e.kind == Element::Kind::Placeholder;
        if (!placeholder) {
            if (const double similarity = m_reading.compare(e, column - 1).similarity; similarity > 0)
                offer(at(row - 1, column - 1) + e.weight * similarity, Move::Match);
            if (column > 1) {
                if (const double similarity = m_reading.compare(e, column - 2, true).similarity; similarity > 0)
                    offer(at(row - 1, column - 2) + e.weight * similarity, Move::MatchTwoTokens);
            }
            if (row > 1) {
                const Element &before = element(row - 2);
                if (const double similarity = m_reading.compareJoined(before, e, column - 1); similarity > 0)
                    offer(at(row - 2, column - 1) + (before.weight + e.weight) * similarity, Move::MatchTwoElements);
            }
        }
        offer(at(row - 1, column) - (placeholder ? 0 : omissionCost * e.weight), Move::Omit);
        offer(at(row, column - 1) - m_insertion * (placeholder ? placeholderCost : 1), Move::Insert);
        m_scores[index(row, column)] = best;
        m_moves[index(row, column)] = move;
    }

    const Phrase &m_phrase;
    const Reading &m_reading;
    const int m_columns;
    double m_insertion = 0;
    std::vector<double> m_scores;
    std::vector<Move> m_moves;
};

bool keysAreIn(const Phrase &phrase, const std::vector<Pair> &pairs)
{
    for (int i = 0; i < static_cast<int>(phrase.elements.size()); ++i) {
        if (phrase.elements[static_cast<size_t>(i)].isKey && std::ranges::none_of(pairs, [i](const Pair &pair) { return pair.element == i; }))
            return false;
    }
    return true;
}

Alignment measured(const Phrase &phrase, const Reading &reading, std::vector<Pair> pairs)
{
    Alignment alignment;
    double found = 0;
    for (const Pair &pair : pairs) {
        const Element &element = phrase.elements[static_cast<size_t>(pair.element)];
        if (!element.isKey) {
            found += element.weight * pair.similarity;
            ++alignment.wordsFound;
        }
    }
    alignment.coverage = phrase.totalWeight > 0 ? found / phrase.totalWeight : pairs.empty() ? 0 : 1;
    alignment.keysFound = keysAreIn(phrase, pairs) && !pairs.empty();
    alignment.pairs = std::move(pairs);
    for (const Gap &gap : gapsBetween(phrase, alignment.pairs))
        alignment.inserted += gap.hasPlaceholder ? 0 : gap.tokenEnd - gap.tokenBegin;
    alignment.contradicted = isContradicted(phrase, reading, alignment.pairs);
    return alignment;
}

/// The elements of a symptom, each on the best free token near the anchor.
std::vector<Pair> gather(const Phrase &phrase, const Reading &reading, int anchor, int anchorToken)
{
    const int begin = std::max(0, anchorToken - reach);
    const int end = std::min(reading.size(), anchorToken + reach + 1);
    std::vector<bool> taken(static_cast<size_t>(end - begin), false);
    std::vector<Pair> pairs;
    const auto take = [&](int element) {
        Pair best{element, -1, 1, 0, false};
        int distance = std::numeric_limits<int>::max();
        for (int token = begin; token < end; ++token) {
            if (taken[static_cast<size_t>(token - begin)])
                continue;
            const Vocabulary::Hit hit = reading.compare(phrase.elements[static_cast<size_t>(element)], token);
            const int away = std::abs(token - anchorToken);
            if (hit.similarity > best.similarity || (hit.similarity == best.similarity && hit.similarity > 0 && away < distance))
                best = {element, token, 1, hit.similarity, hit.lookAlike}, distance = away;
        }
        if (best.token < 0)
            return;
        taken[static_cast<size_t>(best.token - begin)] = true;
        pairs.push_back(best);
    };
    const Vocabulary::Hit hit = reading.compare(phrase.elements[static_cast<size_t>(anchor)], anchorToken);
    pairs.push_back({anchor, anchorToken, 1, hit.similarity, hit.lookAlike});
    taken[static_cast<size_t>(anchorToken - begin)] = true;
    for (int element = 0; element < static_cast<int>(phrase.elements.size()); ++element) {
        if (element != anchor && phrase.elements[static_cast<size_t>(element)].kind != Element::Kind::Placeholder)
            take(element);
    }
    std::ranges::sort(pairs, {}, &Pair::token);
    return pairs;
}

/// The key of a symptom, or its rarest word.
int anchorOf(const Phrase &phrase)
{
    const auto anchor = std::ranges::max_element(phrase.elements, {}, [](const Element &element) { return element.weight + (element.isKey ? 1000 : 0); });
    return static_cast<int>(anchor - phrase.elements.begin());
}

} // namespace

double Alignment::density() const
{
    const auto found = static_cast<double>(pairs.size());
    return found > 0 ? found / (found + inserted) : 0;
}

double Alignment::score(const Phrase &phrase) const
{
    if (pairs.empty())
        return 0;
    const auto found = static_cast<double>(pairs.size());
    const double orderly = found / (found + (phrase.symptom ? insertionWeightNear : insertionWeight) * inserted);
    const bool misread = std::ranges::any_of(pairs, &Pair::lookAlike);
    return std::max(0.0, 100 * coverage * orderly - (misread ? lookAlikeCost : 0));
}

Alignment alignInOrder(const Phrase &phrase, const Reading &reading)
{
    return measured(phrase, reading, Grid(phrase, reading).best());
}

Alignment alignNear(const Phrase &phrase, const Reading &reading)
{
    Alignment best;
    const int anchor = anchorOf(phrase);
    for (int token = 0; token < reading.size(); ++token) {
        if (reading.compare(phrase.elements[static_cast<size_t>(anchor)], token).similarity <= 0)
            continue;
        Alignment here = measured(phrase, reading, gather(phrase, reading, anchor, token));
        const bool better = std::pair(!here.contradicted, here.score(phrase)) > std::pair(!best.contradicted, best.score(phrase));
        if (best.pairs.empty() || better)
            best = std::move(here);
    }
    return best;
}

} // namespace engine::message
