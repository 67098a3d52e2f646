// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "rules/assignment.h"

#include "base/texts.h"

#include <QtEndian>

#include <algorithm>

namespace rules {

Assignment::Assignment(const Cells &cells)
    : m_cells(&cells)
{
}

const Bits &Assignment::left(int variable) const
{
    const auto assumed = std::ranges::lower_bound(m_assumed, variable, {}, &std::pair<int, Bits>::first);
    if (assumed != m_assumed.end() && assumed->first == variable)
        return assumed->second;
    if (m_known) {
        if (const auto known = m_known->constFind(variable); known != m_known->cend())
            return *known;
    }
    return m_cells->variable(variable).possible;
}

void Assignment::set(int variable, const Bits &cells)
{
    const auto assumed = std::ranges::lower_bound(m_assumed, variable, {}, &std::pair<int, Bits>::first);
    if (assumed != m_assumed.end() && assumed->first == variable)
        assumed->second = cells;
    else
        m_assumed.insert(assumed, {variable, cells});
}

bool Assignment::narrow(int variable, const Bits &to)
{
    const Bits before = left(variable);
    const Bits now = before & to;
    if (isEmpty(now))
        return false;
    if (now == before)
        return true;
    set(variable, now);
    return propagate(m_cells->subjectOf(variable));
}

/// A clause of which all literals but one are false makes that one true.
bool Assignment::propagate(const Subject &subject)
{
    for (bool changed = true; changed;) {
        changed = false;
        for (const std::vector<Literal> &clause : subject.clauses) {
            const Literal *open = nullptr;
            int count = 0;
            for (const Literal &literal : clause) {
                const Truth truth = evaluate(literal);
                count += truth == Truth::True ? 2 : truth == Truth::Unknown ? 1 : 0;
                open = truth == Truth::Unknown ? &literal : open;
            }
            if (count == 0)
                return false;
            if (count == 1) {
                set(open->variable, left(open->variable) & open->cells);
                changed = true;
            }
        }
    }
    return true;
}

void Assignment::settle()
{
    QHash<int, Bits> known = m_known ? *m_known : QHash<int, Bits>();
    for (auto &[variable, cells] : m_assumed)
        known.insert(variable, cells);
    m_known = std::make_shared<const QHash<int, Bits>>(std::move(known));
    m_assumed.clear();
}

Truth Assignment::evaluate(const Literal &literal) const
{
    const Bits &now = left(literal.variable);
    const char *cells = now.bits(); // compared in place: most of a search is this
    const char *mask = literal.cells.bits();
    quint64 inside = 0;
    quint64 outside = 0;
    qsizetype rest = (now.size() + 7) / 8;
    for (; rest >= 8 && !(inside && outside); rest -= 8, cells += 8, mask += 8) {
        const auto eight = qFromUnaligned<quint64>(cells);
        inside |= eight & qFromUnaligned<quint64>(mask);
        outside |= eight & ~qFromUnaligned<quint64>(mask);
    }
    for (; rest > 0; --rest, ++cells, ++mask) {
        inside |= static_cast<quint64>(*cells & *mask);
        outside |= static_cast<quint64>(*cells & ~*mask);
    }
    return !inside ? Truth::False : outside ? Truth::Unknown : Truth::True;
}

namespace {

/// Truth of all or any of the parts: one part that is false, or true, settles it.
Truth combined(bool all, const auto &parts, auto truthOf)
{
    const Truth deciding = all ? Truth::False : Truth::True;
    Truth truth = !deciding;
    for (const auto &part : parts) {
        const Truth partTruth = truthOf(part);
        if (partTruth == deciding)
            return deciding;
        truth = partTruth == Truth::Unknown ? partTruth : truth;
    }
    return truth;
}

} // namespace

Truth Assignment::evaluate(const CompiledTest &test) const
{
    return test.negated ? !evaluateParts(test) : evaluateParts(test);
}

Truth Assignment::evaluateParts(const CompiledTest &test) const
{
    const Truth exists = test.exists < 0 ? Truth::True : evaluate(Literal{test.exists, oneCell(2, 1)});
    const Truth truth = combined(test.all, test.parts, [this](const Literal &literal) { return evaluate(literal); });
    if (exists != Truth::True)
        return truth == Truth::False ? truth : exists;
    if (truth != Truth::Unknown || test.all || test.parts.size() < 2)
        return truth;
    // One of several may be certain although none of them is: when they cannot all be false.
    Assignment none = *this;
    return std::ranges::all_of(test.parts, [&](const Literal &literal) { return none.narrow(literal.variable, ~literal.cells); }) ? truth : Truth::True;
}

Truth Assignment::evaluate(const Test &test) const
{
    return m_cells->compiled(test, [this](const CompiledTest &compiled) { return evaluate(compiled); });
}

Truth Assignment::evaluate(const Condition &condition) const
{
    switch (condition.kind) {
    case Condition::Kind::Always:
        return Truth::True;
    case Condition::Kind::Leaf:
        return evaluate(condition.test);
    case Condition::Kind::Not:
        return condition.of.empty() ? Truth::Unknown : !evaluate(condition.of.front());
    case Condition::Kind::All:
    case Condition::Kind::Any:
        break;
    }
    return combined(condition.kind == Condition::Kind::All, condition.of, [this](const Condition &part) { return evaluate(part); });
}

std::optional<Literal> Assignment::undecided(const CompiledTest &test) const
{
    if (test.exists >= 0) {
        if (const Literal exists{test.exists, oneCell(2, 1)}; evaluate(exists) == Truth::Unknown)
            return exists;
    }
    const auto open = std::ranges::find_if(test.parts, [this](const Literal &literal) { return evaluate(literal) == Truth::Unknown; });
    return open == test.parts.end() ? std::nullopt : std::optional(*open);
}

std::optional<Literal> Assignment::undecided(const Condition &condition, bool questionsOnly) const
{
    const bool isLeaf = condition.kind == Condition::Kind::Leaf;
    if (evaluate(condition) != Truth::Unknown || (isLeaf && questionsOnly && condition.test.subject == Test::Subject::Fact))
        return std::nullopt;
    if (isLeaf)
        return m_cells->compiled(condition.test, [this](const CompiledTest &test) { return undecided(test); });
    for (const Condition &part : condition.of) {
        if (auto literal = undecided(part, questionsOnly))
            return literal;
    }
    return std::nullopt;
}

std::optional<Assignment> Assignment::assuming(const Literal &literal, bool holds) const
{
    Assignment half = *this;
    if (!half.narrow(literal.variable, holds ? literal.cells : ~literal.cells))
        return std::nullopt;
    return half;
}

void Assignment::forgetBut(const Bits &variables)
{
    std::erase_if(m_assumed, [&](const auto &assumed) { return !variables.testBit(assumed.first); });
}

void Assignment::appendKey(QByteArray &key) const
{
    for (const auto &[variable, cells] : m_assumed) {
        key += QByteArray::number(variable) + ':';
        key.append(cells.bits(), (cells.size() + 7) / 8);
    }
}

QString Assignment::describe() const
{
    QStringList words;
    for (auto assumed = m_assumed.begin(); assumed != m_assumed.end(); ++assumed) {
        const auto next = assumed + 1; // what is said of a fact says that it is there
        const bool goesOn = next != m_assumed.end() && &m_cells->subjectOf(next->first) == &m_cells->subjectOf(assumed->first);
        const bool isThere = m_cells->variable(assumed->first).kind == Variable::Kind::Exists && assumed->second.testBit(1);
        if (const QString word = goesOn && isThere ? QString() : m_cells->describe(assumed->first, assumed->second); !word.isEmpty())
            words << word;
    }
    return words.isEmpty() ? Texts::tr("none of what the branches test") : words.join(QStringLiteral(", "));
}

bool Assignment::isFraction() const
{
    return std::ranges::any_of(m_assumed, [this](const auto &assumed) { return m_cells->isFraction(assumed.first, assumed.second); });
}

} // namespace rules
