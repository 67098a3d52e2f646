// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "engine/message/align.h"

#include "engine/message/contradiction.h"

#include <algorithm>
#include <array>

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
constexpr double lookAlikeCost = 3;
/// What comparing two words letter by letter costs, where a place of the grid costs 1.
constexpr qint64 costOfComparing = 30;

enum class Move : char { Start, Match, MatchTwoTokens, MatchTwoElements, Omit, Insert };

/// Local alignment by dynamic programming: rows are elements, columns tokens. A column in which nothing of the phrase is found, behind one from which
/// nothing goes on, is not looked at: in a long text that is nearly all of it.
class Grid
{
public:
    Grid(const Phrase &phrase, const Reading &reading)
        : m_phrase(phrase)
        , m_reading(reading)
        , m_rows(static_cast<int>(phrase.elements.size()) + 1)
        , m_columns(reading.size() + 1)
        , m_scores{Column(size()), Column(size()), Column(size())}
        , m_found{Column(size()), Column(size()), Column(size())}
    {
        double weight = 0;
        for (int row = 1; row < m_rows; ++row) {
            const Element &e = element(row - 1);
            weight += e.isKey ? 0 : e.weight;
            if (e.word >= 0)
                m_rowsOfWord.emplace_back(e.word, row);
            if (row > 1 && canJoin(element(row - 2)) && canJoin(e))
                m_rowsOfLength.emplace_back(element(row - 2).text.size() + e.text.size(), row);
        }
        std::ranges::sort(m_rowsOfWord);
        std::ranges::sort(m_rowsOfLength);
        m_insertion = insertionCost * std::max(weight, 1.0) / static_cast<double>(phrase.elements.size());
        m_moves.resize(static_cast<size_t>(m_columns));
        for (int column = 1; column < m_columns && !reading.isExhausted(); ++column)
            fill(column);
    }

    std::vector<Pair> best() const
    {
        int row = m_bestRow, column = m_bestColumn;
        std::vector<Pair> pairs;
        for (;;) {
            const std::vector<Move> &moves = m_moves[static_cast<size_t>(column)];
            switch (moves.empty() ? Move::Start : moves[static_cast<size_t>(row)]) {
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
    using Column = std::vector<double>;
    enum Found { OneToken, TwoTokens, TwoElements };

    size_t size() const { return static_cast<size_t>(m_rows); }
    const Element &element(int number) const { return m_phrase.elements[static_cast<size_t>(number)]; }
    static bool canJoin(const Element &e) { return e.kind == Element::Kind::Word && !e.isKey; }

    Pair pair(int row, int column, bool two) const
    {
        const Vocabulary::Hit hit = m_reading.compare(element(row), column, two);
        return {row, column, two ? 2 : 1, hit.similarity, hit.lookAlike};
    }

    void note(Found kind, int row, double similarity)
    {
        if (similarity <= 0)
            return;
        m_found[kind][static_cast<size_t>(row)] = similarity;
        m_noted.push_back(row);
    }

    void noteHits(Found kind, const std::vector<Vocabulary::Hit> &hits)
    {
        m_reading.spend(static_cast<qint64>(hits.size()));
        for (const Vocabulary::Hit &hit : hits) {
            for (const auto &[word, row] : std::ranges::equal_range(m_rowsOfWord, hit.word, {}, &std::pair<int, int>::first))
                note(kind, row, hit.similarity);
        }
    }

    /// What of the phrase is found at this token, as Reading::compare() and compareJoined() say it.
    void look(int token)
    {
        if (m_reading.hitsAreAll() && token + 1 < m_reading.size()) {
            noteHits(OneToken, m_reading.hits(token));
        } else {
            m_reading.spend(m_rows * costOfComparing);
            for (int row = 1; row < m_rows; ++row) {
                if (element(row - 1).kind != Element::Kind::Placeholder)
                    note(OneToken, row, m_reading.compare(element(row - 1), token).similarity);
            }
        }
        if (token > 0)
            noteHits(TwoTokens, m_reading.joinedHits(token - 1));
        const qsizetype length = m_reading.tokens()[static_cast<size_t>(token)].text.size();
        const auto first = std::ranges::lower_bound(m_rowsOfLength, length - 1, {}, &std::pair<qsizetype, int>::first);
        for (auto at = first; at != m_rowsOfLength.end() && at->first <= length + 1 && m_reading.spend(costOfComparing); ++at)
            note(TwoElements, at->second, m_reading.compareJoined(element(at->second - 2), element(at->second - 1), token));
    }

    void fill(int column)
    {
        look(column - 1);
        const Column &before = m_scores[static_cast<size_t>((column + 2) % 3)];
        const Column &twoBefore = m_scores[static_cast<size_t>((column + 1) % 3)];
        Column &scores = m_scores[static_cast<size_t>(column % 3)];
        m_reading.spend(1 + m_rows / 16);
        if (m_noted.empty() && !m_goesOn) {
            std::ranges::fill(scores, 0.0);
            return;
        }
        m_reading.spend(m_rows);
        m_goesOn = false;
        std::vector<Move> &moves = m_moves[static_cast<size_t>(column)];
        moves.resize(size());
        for (size_t row = 1; row < size(); ++row) {
            const Element &e = m_phrase.elements[row - 1];
            double best = 0;
            Move move = Move::Start;
            const auto offer = [&](double score, Move by) {
                if (score > best)
                    best = score, move = by;
            };
            const bool placeholder = e.kind == Element::Kind::Placeholder;
            if (const double similarity = m_found[OneToken][row]; similarity > 0)
                offer(before[row - 1] + e.weight * similarity, Move::Match);
            if (const double similarity = m_found[TwoTokens][row]; similarity > 0)
                offer(twoBefore[row - 1] + e.weight * similarity, Move::MatchTwoTokens);
            if (const double similarity = m_found[TwoElements][row]; similarity > 0)
                offer(before[row - 2] + (m_phrase.elements[row - 2].weight + e.weight) * similarity, Move::MatchTwoElements);
            offer(scores[row - 1] - (placeholder ? 0 : omissionCost * e.weight), Move::Omit);
            offer(before[row] - m_insertion * (placeholder ? placeholderCost : 1), Move::Insert);
            scores[row] = best;
            moves[row] = move;
            m_goesOn = m_goesOn || best > 0;
            const int number = static_cast<int>(row);
            if (best > m_best || (best == m_best && best > 0 && number < m_bestRow))
                m_best = best, m_bestRow = number, m_bestColumn = column;
        }
        for (const int row : m_noted)
            m_found[OneToken][static_cast<size_t>(row)] = m_found[TwoTokens][static_cast<size_t>(row)] = m_found[TwoElements][static_cast<size_t>(row)] = 0;
        m_noted.clear();
    }

    const Phrase &m_phrase;
    const Reading &m_reading;
    const int m_rows;    ///< one more than elements
    const int m_columns; ///< one more than tokens
    double m_insertion = 0;
    std::vector<std::pair<int, int>> m_rowsOfWord;         ///< word -> row, sorted
    std::vector<std::pair<qsizetype, int>> m_rowsOfLength; ///< length of an element and the one before it -> row, sorted
    std::array<Column, 3> m_scores;                        ///< of the last columns, in turn
    std::array<Column, 3> m_found;                         ///< by Found: similarities at the present token
    std::vector<int> m_noted;                              ///< rows of m_found that are not 0
    std::vector<std::vector<Move>> m_moves;                ///< by column; empty where nothing was found
    bool m_goesOn = false;
    double m_best = 0;
    int m_bestRow = 0, m_bestColumn = 0;
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

} // namespace

double Alignment::density() const
{
    const auto found = static_cast<double>(pairs.size());
    return found > 0 ? found / (found + inserted) : 0;
}

double Alignment::score() const
{
    if (pairs.empty())
        return 0;
    const auto found = static_cast<double>(pairs.size());
    const double orderly = found / (found + insertionWeight * inserted);
    const bool misread = std::ranges::any_of(pairs, &Pair::lookAlike);
    return std::max(0.0, 100 * coverage * orderly - (misread ? lookAlikeCost : 0));
}

Alignment alignInOrder(const Phrase &phrase, const Reading &reading)
{
    return measured(phrase, reading, Grid(phrase, reading).best());
}

} // namespace engine::message
