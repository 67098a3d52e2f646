// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/ordering.h"
#include "rules/decoder.h"

#include <span>

namespace rules {

/// The answers and facts that the branches of one step tell apart, as finitely many points: every option of a choice, every stretch
/// between the numbers that are mentioned, "there" and "not there" for every item of a set. Each answer that a person or machine can
/// give lies in one of the points, and a condition has the same truth all over a point: what holds at no point never holds.
/// One object serves one step after another, so that its memory is used again.
class AnswerSpace
{
public:
    static constexpr size_t mostPoints = 4096;     ///< a step that tells more apart than this is not judged
    static constexpr size_t mostWork = 30'000'000; ///< operations over all steps of one tree; the steps after that are not judged

    explicit AnswerSpace(const Decoder &decoder) : m_decoder(decoder) {}

    /// Takes the branches of a step. False when looking at every point would take too long.
    [[nodiscard]] bool describe(std::span<const Branch> branches);

    void toFirst();
    [[nodiscard]] bool toNext(); ///< false after the last point
    [[nodiscard]] bool holds(size_t branch) const;

    /// False where no answer lies: no message and a message at once.
    [[nodiscard]] bool isPossible() const;
    /// Between two whole numbers that follow each other: possible, but hardly ever meant.
    [[nodiscard]] bool isFraction() const;
    /// Everything tested has one value at a time, so that branches which overlap do so by mistake.
    [[nodiscard]] bool isSingleValued() const { return m_singleValued; }
    [[nodiscard]] size_t dimensions() const { return m_dimensions.size(); }
    [[nodiscard]] bool testTheSame(size_t first, size_t second) const; ///< these two branches: the same questions and facts
    [[nodiscard]] QString inWords() const; ///< this point: `service-pack sp4, exchange no`

private:
    struct Mark {
        QString text;
        base::Comparable value;
    };
    enum class Shape { Options, YesNo, Ordered, Item };
    struct Dimension {
        Test::Subject subject = Test::Subject::Question;
        int position = 0; ///< of the question or fact
        Shape shape = Shape::Options;
        QString item;            ///< Item: what is there (true) or not
        std::vector<Mark> marks; ///< Ordered: sorted; points are stretch, mark, stretch, ..., mark, stretch
        bool canBeAbsent = false; ///< Ordered: one point more, the last
        size_t points = 2;
        size_t at = 0;
    };
    struct Op {
        enum class Kind : quint8 { Look, All, Any, Not };
        Kind kind = Kind::Look;
        quint32 count = 0;     ///< All, Any: operands
        quint32 dimension = 0; ///< Look
        quint32 mask = 0;      ///< Look: where its flags begin in m_masks, one a point
    };

    [[nodiscard]] int positionOf(const Test &test) const;
    [[nodiscard]] Shape shapeOf(const Test &test, int position) const;
    [[nodiscard]] const QString &nameOf(const Dimension &dimension) const;
    [[nodiscard]] Mark markOf(const QString &text, const Test &test, int position) const;
    [[nodiscard]] static bool isBefore(const Mark &a, const Mark &b) { return a.value.sortsBefore(b.value); }
    [[nodiscard]] quint32 dimensionOf(const Test &test, int position, Shape shape, const QString &item = {});
    void collect(const Condition &condition);
    void collectTest(const Test &test);
    [[nodiscard]] size_t settle(); ///< the number of points; 0 when there are too many
    void compile(const Condition &condition);
    void compileTest(const Test &test);
    void compileItems(const Test &test, int position);
    void look(quint32 dimension, auto isIn);
    [[nodiscard]] QString inWords(const Dimension &dimension) const;

    const Decoder &m_decoder;
    std::vector<Dimension> m_dimensions;
    std::vector<Op> m_program;
    std::vector<size_t> m_starts; ///< of each branch in m_program, and the end
    std::vector<quint8> m_masks;
    mutable std::vector<quint8> m_stack;
    bool m_singleValued = true;
    size_t m_work = 0; ///< so far
};

} // namespace rules
