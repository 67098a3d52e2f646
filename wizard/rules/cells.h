// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/ordering.h"
#include "rules/tree.h"

#include <QBitArray>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

/// Finite domains, as in a decision table: what conditions compare a question or a fact with cuts its values into finitely many cells, and a
/// condition has the same truth all over a cell. What may still be so is then a set of cells (bits), a test is a mask, and to assume it one way or
/// the other is one AND. The checker cuts what one step looks at, the engine what the whole tree does.
namespace rules {

using Bits = QBitArray;

[[nodiscard]] inline bool isEmpty(const Bits &cells)
{
    return cells.count(true) == 0;
}

/// One aspect of a question or fact; exactly one of its cells holds. Most have one aspect, those that hold several things at once have several.
struct Variable {
    enum class Kind {
        Option,   ///< choice: one cell an option, in file order
        YesNo,    ///< cells: no, yes
        Order,    ///< numbers, versions or dates: the cells between the bounds
        Word,     ///< a text: one cell for each that it is compared with, the last for all others
        Seen,     ///< message: no message, one that is not known, a recognised one
        Present,  ///< absent, present: the option `item` of a "many" question, the message `item`, or (unnamedMessage) any that no condition names
        Contains, ///< no, yes: whether a text contains `item`
        Exists,   ///< absent, present: whether a fact is there at all
    };
    /// Between two cells of Order: before the value, or behind it.
    struct Bound {
        base::Comparable value;
        QString text; ///< as the author wrote it
        bool behind = false;
    };

    Test::Subject subject = Test::Subject::Question;
    int position = 0; ///< of the question or fact in the tree
    Kind kind = Kind::Option;
    QString item;
    std::vector<Bound> bounds;                               ///< Order: ascending, of one kind (base::Comparable::kind())
    std::vector<std::pair<base::Comparable, QString>> words; ///< Word: each with how it is written, in the order of sortsBefore()
    Bits possible;                                           ///< the cells that a value can lie in at all

    [[nodiscard]] int cells() const { return static_cast<int>(possible.size()); }
    /// Whether several variables of this kind hold at once for one question or fact.
    [[nodiscard]] bool isOneOfSeveral() const { return kind == Kind::Present || kind == Kind::Contains; }
};

/// "This variable is in one of these cells."
struct Literal {
    int variable = 0;
    Bits cells;
};

/// A test as literals: Any or All of the parts, where the fact exists, the whole negated or not.
struct CompiledTest {
    bool all = false;
    bool negated = false;
    int exists = -1; ///< the variable that says whether the fact is there; -1 for a question
    std::vector<Literal> parts;
};

/// What is cut of one question or fact: its variables, and what holds between them: at least one literal of each clause.
struct Subject {
    std::vector<int> variables;
    QHash<QString, int> present; ///< of Variable::Kind::Present: by item
    std::vector<std::vector<Literal>> clauses;
};

/// The cells of everything that a set of conditions looks at. Use: look() at each condition, then cut() once; from then on it is immutable and
/// may be shared between threads. Refers to the tree and to the conditions. Costs a pass over the conditions.
class Cells
{
public:
    using Find = std::function<int(Test::Subject, const QString &)>; ///< the position of a question or fact by its id; -1: there is none

    Cells(const Tree &tree, Find find);
    void look(const Condition &condition);
    void cut();

    [[nodiscard]] const std::vector<Variable> &variables() const { return m_variables; }
    [[nodiscard]] const Variable &variable(int at) const { return m_variables[static_cast<size_t>(at)]; }
    /// The question or fact at a position; nullptr when no condition looks at it.
    [[nodiscard]] const Subject *subject(Test::Subject subject, int position) const;
    [[nodiscard]] const Subject &subjectOf(int variable) const { return m_subjects[static_cast<size_t>(m_subjectOf[static_cast<size_t>(variable)])]; }
    /// A test of the conditions that were looked at, or of a copy of one.
    [[nodiscard]] CompiledTest compile(const Test &test) const;
    /// Hands `use` the same, and costs next to nothing for a test that was looked at.
    template <typename Use>
    auto compiled(const Test &test, Use use) const
    {
        const auto known = m_compiled.constFind(&test);
        return known == m_compiled.cend() ? use(compile(test)) : use(*known);
    }
    /// The cells of a variable that a value lies in. All cells where the value says nothing about the variable: a word has no place in an order.
    /// Not for Seen and Present, which hang on what is recognised or mentioned.
    [[nodiscard]] Bits cellsOf(int variable, const base::Value &value) const;

    /// The variables that a condition looks at.
    [[nodiscard]] Bits variablesOf(const Condition &condition) const;
    /// The id of its question or fact.
    [[nodiscard]] const QString &idOf(const Variable &variable) const;
    /// Some cells in words: `service-pack sp4 or sp5`, `count from 3 and below 5`; empty for what is merely not there.
    [[nodiscard]] QString describe(int variable, const Bits &cells) const;
    /// Whether this is one cell between two whole numbers or days that follow each other: possible, but hardly ever meant.
    [[nodiscard]] bool isFraction(int variable, const Bits &cells) const;

private:
    /// Each once, in the order in which they are mentioned.
    struct Texts {
        QStringList list;
        QSet<QString> known;
        void add(const QString &text)
        {
            if (const auto before = known.size(); known.insert(text) != known.end() && known.size() > before)
                list << text;
        }
    };
    /// What the conditions say of one question or fact.
    struct Mentioned {
        Test::Subject subject = Test::Subject::Question;
        int position = 0;
        Texts options; ///< what it is compared with as a whole
        Texts limits;  ///< from, below
        Texts parts;   ///< contained
        std::vector<const Test *> tests;
    };

    [[nodiscard]] base::Scale scale(Test::Subject subject, int position) const;
    void cutQuestion(const Mentioned &mentioned);
    void cutFact(const Mentioned &mentioned);
    void cutMessage(const Mentioned &mentioned);
    void cutOrders(const Mentioned &mentioned, bool withWords);
    void cutText(const Mentioned &mentioned, bool mayBeList);
    int add(const Mentioned &mentioned, Variable::Kind kind, int cells, const QString &item = {});
    void addClause(std::vector<Literal> clause) { m_subjects.back().clauses.push_back(std::move(clause)); }
    [[nodiscard]] int find(const Subject &subject, Variable::Kind kind, const QString &item = {}) const;
    [[nodiscard]] int findOrder(const Subject &subject, const base::Comparable &value) const;
    [[nodiscard]] CompiledTest compile(const Test &test, int position) const;
    void compileValues(const Test &test, const Subject &subject, base::Scale scale, CompiledTest &into) const;
    [[nodiscard]] QString describe(const Variable &variable, int first, int last) const;
    [[nodiscard]] static int wordCell(const Variable &variable, const base::Comparable &value);
    [[nodiscard]] static int cellOf(const Variable &variable, const base::Comparable &value);

    const Tree &m_tree;
    Find m_find;
    std::vector<Mentioned> m_mentioned;
    QHash<quint64, int> m_positions; ///< subject and position -> m_mentioned, and later m_subjects
    std::vector<Variable> m_variables;
    std::vector<int> m_subjectOf; ///< by variable
    std::vector<Subject> m_subjects;
    QHash<const Test *, CompiledTest> m_compiled;
};

/// What conditions call the two answers to a message question that are no message of the tree.
inline constexpr QLatin1StringView noMessage{"no-message"};
inline constexpr QLatin1StringView otherMessage{"other"};
/// Stands for all messages of the tree that no condition names.
inline constexpr QLatin1StringView unnamedMessage{"*"};

/// Cells of Variable::Kind::Seen.
enum SeenCell { NoneSeen, OtherSeen, RecognisedSeen, SeenCells };

/// One cell of so many.
[[nodiscard]] Bits oneCell(int of, int cell);

} // namespace rules
