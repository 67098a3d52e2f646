// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "rules/answerspace.h"

#include "rules/decode.h"

#include <algorithm>
#include <cmath>

namespace rules {

using namespace Qt::StringLiterals;

bool AnswerSpace::describe(std::span<const Branch> branches)
{
    m_dimensions.clear();
    m_program.clear();
    m_starts.clear();
    m_masks.clear();
    m_singleValued = true;
    for (const Branch &branch : branches)
        collect(branch.when);
    const size_t points = settle();
    if (points == 0)
        return false;
    for (const Branch &branch : branches) {
        m_starts.push_back(m_program.size());
        compile(branch.when);
    }
    m_starts.push_back(m_program.size());
    const size_t work = points * m_program.size();
    if (work > mostWork - m_work)
        return false;
    m_work += work;
    return true;
}

// --- what is told apart ---

int AnswerSpace::positionOf(const Test &test) const
{
    const QByteArray id = test.id.toUtf8();
    return (test.subject == Test::Subject::Question ? m_decoder.questions : m_decoder.facts).find({id.constData(), static_cast<size_t>(id.size())});
}

AnswerSpace::Shape AnswerSpace::shapeOf(const Test &test, int position) const
{
    if (test.kind == Test::Kind::Contains)
        return Shape::Item;
    if (test.subject == Test::Subject::Question) {
        switch (m_decoder.tree.questions[static_cast<size_t>(position)].kind) {
        case QuestionKind::Choice:
            return Shape::Options;
        case QuestionKind::YesNo:
            return Shape::YesNo;
        case QuestionKind::Number:
        case QuestionKind::Version:
            return Shape::Ordered;
        default:
            return Shape::Item;
        }
    }
    switch (base::resultOf(m_decoder.tree.facts[static_cast<size_t>(position)].probe)) {
    case base::ProbeResult::Number:
    case base::ProbeResult::Version:
    case base::ProbeResult::Date:
        return Shape::Ordered;
    case base::ProbeResult::TextOrNumber:
        return test.kind == Test::Kind::Range || test.kind == Test::Kind::Exists ? Shape::Ordered : Shape::Item;
    default:
        return Shape::Item;
    }
}

AnswerSpace::Mark AnswerSpace::markOf(const QString &text, const Test &test, int position) const
{
    const auto at = static_cast<size_t>(position);
    return {text, base::Comparable(text, test.subject == Test::Subject::Question ? scaleOf(m_decoder.tree.questions[at]) : scaleOf(m_decoder.tree.facts[at]))};
}

quint32 AnswerSpace::dimensionOf(const Test &test, int position, Shape shape, const QString &item)
{
    for (size_t i = 0; i < m_dimensions.size(); ++i) {
        const Dimension &known = m_dimensions[i];
        if (known.position == position && known.subject == test.subject && known.shape == shape && known.item == item)
            return static_cast<quint32>(i);
    }
    Dimension dimension;
    dimension.subject = test.subject;
    dimension.position = position;
    dimension.shape = shape;
    dimension.item = item;
    dimension.canBeAbsent = shape == Shape::Ordered && test.subject == Test::Subject::Fact;
    m_dimensions.push_back(std::move(dimension));
    m_singleValued = m_singleValued && shape != Shape::Item;
    return static_cast<quint32>(m_dimensions.size() - 1);
}

void AnswerSpace::collect(const Condition &condition)
{
    if (condition.kind == Condition::Kind::Leaf)
        collectTest(condition.test);
    for (const Condition &part : condition.of)
        collect(part);
}

void AnswerSpace::collectTest(const Test &test)
{
    const int position = positionOf(test);
    const Shape shape = shapeOf(test, position);
    if (m_dimensions.size() > mostPoints)
        return; // too many already
    if (shape == Shape::Item) {
        for (const QString &item : test.kind == Test::Kind::Contains ? QStringList{u'*' + test.text} : test.options)
            static_cast<void>(dimensionOf(test, position, shape, item));
        return;
    }
    Dimension &dimension = m_dimensions[dimensionOf(test, position, shape)];
    if (shape != Shape::Ordered)
        return;
    for (const QString &value : test.options)
        dimension.marks.push_back(markOf(value, test, position));
    if (test.from)
        dimension.marks.push_back(markOf(*test.from, test, position));
    if (test.below)
        dimension.marks.push_back(markOf(*test.below, test, position));
}

/// Counts the points of each dimension and of all together.
size_t AnswerSpace::settle()
{
    size_t product = 1;
    for (Dimension &dimension : m_dimensions) {
        if (dimension.shape == Shape::Options) {
            dimension.points = std::max<size_t>(1, m_decoder.tree.questions[static_cast<size_t>(dimension.position)].options.size());
        } else if (dimension.shape == Shape::Ordered) {
            std::ranges::sort(dimension.marks, isBefore);
            const auto rest = std::ranges::unique(dimension.marks, {}, &Mark::value);
            dimension.marks.erase(rest.begin(), rest.end());
            dimension.points = 2 * dimension.marks.size() + 1 + (dimension.canBeAbsent ? 1 : 0);
        }
        if (dimension.points > mostPoints / product)
            return 0;
        product *= dimension.points;
    }
    return product;
}

// --- the conditions as programs ---

void AnswerSpace::look(quint32 dimension, auto isIn)
{
    m_program.push_back({Op::Kind::Look, 0, dimension, static_cast<quint32>(m_masks.size())});
    for (size_t point = 0; point < m_dimensions[dimension].points; ++point)
        m_masks.push_back(isIn(point) ? 1 : 0);
}

void AnswerSpace::compile(const Condition &condition)
{
    if (condition.kind == Condition::Kind::Leaf) {
        compileTest(condition.test);
        return;
    }
    for (const Condition &part : condition.of)
        compile(part);
    const auto count = static_cast<quint32>(condition.of.size());
    if (condition.kind == Condition::Kind::Not)
        m_program.push_back({Op::Kind::Not, 1});
    else
        m_program.push_back({condition.kind == Condition::Kind::Any ? Op::Kind::Any : Op::Kind::All, count}); // Always: all of nothing
}

void AnswerSpace::compileItems(const Test &test, int position)
{
    quint32 count = 0;
    for (const QString &item : test.kind == Test::Kind::Contains ? QStringList{u'*' + test.text} : test.options) {
        look(dimensionOf(test, position, Shape::Item, item), [](size_t point) { return point == 1; });
        ++count;
    }
    m_program.push_back({test.kind == Test::Kind::AllOf ? Op::Kind::All : Op::Kind::Any, count});
    if (test.kind == Test::Kind::NoneOf)
        m_program.push_back({Op::Kind::Not, 1});
}

void AnswerSpace::compileTest(const Test &test)
{
    const int position = positionOf(test);
    const Shape shape = shapeOf(test, position);
    if (shape == Shape::Item) {
        compileItems(test, position);
        return;
    }
    const bool isWanted = test.kind != Test::Kind::NoneOf;
    const quint32 index = dimensionOf(test, position, shape);
    if (shape == Shape::YesNo) {
        look(index, [&](size_t point) { return test.options.contains(point == 1 ? u"yes"_s : u"no"_s) == isWanted; });
        return;
    }
    if (shape == Shape::Options) {
        const std::vector<Option> &options = m_decoder.tree.questions[static_cast<size_t>(position)].options;
        look(index, [&](size_t point) { return test.options.contains(options[point].id) == isWanted; });
        return;
    }
    const Dimension &dimension = m_dimensions[index];
    const size_t absent = dimension.canBeAbsent ? dimension.points - 1 : dimension.points;
    // A mark is the point 2 i + 1; the stretch before it is 2 i, the one after it 2 i + 2.
    const auto pointOf = [&](const QString &value) {
        return static_cast<size_t>(std::ranges::lower_bound(dimension.marks, markOf(value, test, position), isBefore) - dimension.marks.begin()) * 2 + 1;
    };
    if (test.kind == Test::Kind::Exists) {
        look(index, [&](size_t point) { return (point != absent) == test.exists; });
    } else if (test.kind == Test::Kind::Range) {
        const size_t from = test.from ? pointOf(*test.from) : 0;
        const size_t below = test.below ? pointOf(*test.below) : absent;
        look(index, [&](size_t point) { return point >= from && point < below && point != absent; });
    } else {
        std::vector<size_t> wanted;
        for (const QString &value : test.options)
            wanted.push_back(pointOf(value));
        look(index, [&](size_t point) { return std::ranges::contains(wanted, point) == isWanted && (isWanted || point != absent); });
    }
}

// --- from point to point ---

void AnswerSpace::toFirst()
{
    for (Dimension &dimension : m_dimensions)
        dimension.at = 0;
}

bool AnswerSpace::toNext()
{
    for (Dimension &dimension : m_dimensions) {
        if (++dimension.at < dimension.points)
            return true;
        dimension.at = 0;
    }
    return false;
}

bool AnswerSpace::holds(size_t branch) const
{
    m_stack.clear();
    for (size_t i = m_starts[branch]; i < m_starts[branch + 1]; ++i) {
        const Op &op = m_program[i];
        if (op.kind == Op::Kind::Look) {
            m_stack.push_back(m_masks[op.mask + m_dimensions[op.dimension].at]);
        } else if (op.kind == Op::Kind::Not) {
            m_stack.back() = m_stack.back() ? 0 : 1;
        } else {
            const auto operands = m_stack.end() - static_cast<std::ptrdiff_t>(op.count);
            const bool result = op.kind == Op::Kind::All ? std::all_of(operands, m_stack.end(), [](quint8 v) { return v; })
                                                         : std::any_of(operands, m_stack.end(), [](quint8 v) { return v; });
            m_stack.erase(operands, m_stack.end());
            m_stack.push_back(result ? 1 : 0);
        }
    }
    return m_stack.back();
}

bool AnswerSpace::isPossible() const
{
    for (const Dimension &dimension : m_dimensions) {
        const bool isWord = dimension.shape == Shape::Item && dimension.at == 1 && dimension.subject == Test::Subject::Question
                            && m_decoder.tree.questions[static_cast<size_t>(dimension.position)].kind == QuestionKind::Message
                            && (dimension.item == u"no-message"_s || dimension.item == u"other"_s);
        if (!isWord)
            continue;
        for (const Dimension &other : m_dimensions) {
            if (&other != &dimension && other.shape == Shape::Item && other.at == 1 && other.subject == dimension.subject && other.position == dimension.position)
                return false;
        }
    }
    return true;
}

bool AnswerSpace::isFraction() const
{
    return std::ranges::any_of(m_dimensions, [&](const Dimension &dimension) {
        const bool isVersion = dimension.subject == Test::Subject::Question ? scaleOf(m_decoder.tree.questions[static_cast<size_t>(dimension.position)]) == base::Scale::Version
                                                                            : scaleOf(m_decoder.tree.facts[static_cast<size_t>(dimension.position)]) == base::Scale::Version;
        const bool isBetween = !isVersion && dimension.shape == Shape::Ordered && dimension.at % 2 == 0 && dimension.at > 0 && dimension.at / 2 < dimension.marks.size();
        if (!isBetween)
            return false;
        const Mark &before = dimension.marks[dimension.at / 2 - 1];
        const Mark &after = dimension.marks[dimension.at / 2];
        const std::optional<double> least = before.value.number();
        const std::optional<double> most = after.value.number();
        return least && most && *least == std::floor(*least) && *most == std::floor(*most) && *most - *least <= 1;
    });
}

bool AnswerSpace::testTheSame(size_t first, size_t second) const
{
    const auto looksAt = [&](size_t branch, size_t dimension) {
        return std::any_of(m_program.begin() + static_cast<std::ptrdiff_t>(m_starts[branch]), m_program.begin() + static_cast<std::ptrdiff_t>(m_starts[branch + 1]),
                           [&](const Op &op) { return op.kind == Op::Kind::Look && op.dimension == dimension; });
    };
    for (size_t dimension = 0; dimension < m_dimensions.size(); ++dimension) {
        if (looksAt(first, dimension) != looksAt(second, dimension))
            return false;
    }
    return true;
}

// --- in words ---

const QString &AnswerSpace::nameOf(const Dimension &dimension) const
{
    const auto position = static_cast<size_t>(dimension.position);
    return dimension.subject == Test::Subject::Question ? m_decoder.tree.questions[position].id : m_decoder.tree.facts[position].id;
}

QString AnswerSpace::inWords(const Dimension &dimension) const
{
    const QString &name = nameOf(dimension);
    switch (dimension.shape) {
    case Shape::Options: {
        const std::vector<Option> &options = m_decoder.tree.questions[static_cast<size_t>(dimension.position)].options;
        return name + u' ' + (dimension.at < options.size() ? options[dimension.at].id : QString());
    }
    case Shape::YesNo:
        return name + (dimension.at == 1 ? u" yes"_s : u" no"_s);
    case Shape::Item:
        return dimension.at == 1 ? name + u' ' + (dimension.item.startsWith(u'*') ? dimension.item.sliced(1) : dimension.item) : QString();
    case Shape::Ordered:
        break;
    }
    const size_t mark = dimension.at / 2;
    if (dimension.at >= 2 * dimension.marks.size() + 1)
        return name + u" absent"_s;
    if (dimension.marks.empty())
        return name + u" present"_s;
    if (dimension.at % 2 == 1)
        return name + u' ' + dimension.marks[mark].text;
    if (mark == 0)
        return name + u" below "_s + dimension.marks.front().text;
    if (mark == dimension.marks.size())
        return name + u" above "_s + dimension.marks.back().text;
    return u"%1 between %2 and %3"_s.arg(name, dimension.marks[mark - 1].text, dimension.marks[mark].text);
}

QString AnswerSpace::inWords() const
{
    QStringList words;
    for (const Dimension &dimension : m_dimensions) {
        if (const QString word = inWords(dimension); !word.isEmpty())
            words << word;
    }
    return words.isEmpty() ? u"none of what the branches test"_s : words.join(u", "_s);
}

} // namespace rules
