// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "rules/cells.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace rules {

/// What may still be so of everything that was cut: for each variable the cells that are left. A value: copies share what is known and own what was
/// assumed on top of it, so that a copy costs as much as was assumed. Refers to the cells.
class Assignment
{
public:
    /// Nothing is known.
    explicit Assignment(const Cells &cells);

    [[nodiscard]] const Cells &cells() const { return *m_cells; }
    [[nodiscard]] const Bits &left(int variable) const;
    /// Takes the cells that are not among these, and draws what follows from that for the same question or fact. False when nothing is left: it
    /// cannot be so. Costs a pass over the clauses of the subject.
    [[nodiscard]] bool narrow(int variable, const Bits &to);
    /// As known, whatever was possible before; draws nothing from it.
    void set(int variable, const Bits &cells);
    /// What was narrowed and set so far is known from now on, and no assumption.
    void settle();

    /// Truth for all combinations of what is left: Unknown when some pass and some do not, as far as that shows without trying them.
    [[nodiscard]] Truth evaluate(const Condition &condition) const;
    [[nodiscard]] Truth evaluate(const Test &test) const;
    [[nodiscard]] Truth evaluate(const Literal &literal) const;
    /// A literal that keeps a condition open; nothing when it is decided. `questionsOnly`: facts are left open.
    [[nodiscard]] std::optional<Literal> undecided(const Condition &condition, bool questionsOnly = false) const;
    /// With the literal assumed to hold, or not to; nothing when that cannot be.
    [[nodiscard]] std::optional<Assignment> assuming(const Literal &literal, bool holds) const;

    /// Forgets what was assumed about variables that are not among these: nothing looks at them any more.
    void forgetBut(const Bits &variables);
    /// How much was assumed on top of what is known.
    [[nodiscard]] int assumptions() const { return static_cast<int>(m_assumed.size()); }
    /// A text that is equal for equal assumptions.
    void appendKey(QByteArray &key) const;

    /// What was assumed, in words: `service-pack sp4, exchange no`.
    [[nodiscard]] QString describe() const;
    /// Whether something assumed leaves nothing but what lies between two whole numbers or days that follow each other: possible, but hardly ever meant.
    [[nodiscard]] bool isFraction() const;

private:
    [[nodiscard]] Truth evaluate(const CompiledTest &test) const;
    [[nodiscard]] Truth evaluateParts(const CompiledTest &test) const;
    [[nodiscard]] bool propagate(const Subject &subject);
    [[nodiscard]] std::optional<Literal> undecided(const CompiledTest &test) const;

    const Cells *m_cells;
    std::shared_ptr<const QHash<int, Bits>> m_known; ///< null: nothing
    std::vector<std::pair<int, Bits>> m_assumed;     ///< by variable, ascending
};

} // namespace rules
