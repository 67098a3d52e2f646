// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "rules/assignment.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using rules::Assignment;
using rules::Bits;
using rules::Cells;
using rules::Condition;
using rules::Test;
using rules::Truth;

namespace {

const QStringList words{u"5"_s, u"512"_s, u"4.9"_s, u"4.10"_s, u"abc"_s, u"ABCD"_s, u"xabx"_s, u"b"_s, u"1999-12-31"_s, u"2000-01-01"_s, u"0x5"_s};
const QStringList numbers{u"0"_s, u"1"_s, u"2.5"_s, u"3"_s, u"10"_s, u"12"_s};

/// One question or fact of each kind that has more cells than options.
rules::Tree sample()
{
    rules::Tree tree;
    const auto question = [](const QString &id, rules::QuestionKind kind) {
        rules::Question made;
        made.id = id;
        made.kind = kind;
        return made;
    };
    tree.questions = {question(u"text"_s, rules::QuestionKind::Text), question(u"number"_s, rules::QuestionKind::Number),
                      question(u"version"_s, rules::QuestionKind::Version)};
    tree.questions[1].minimum = 1;
    tree.questions[1].maximum = 10;
    base::Probe value;
    value.kind = base::Probe::Kind::RegistryValue;
    tree.facts = {{u"value"_s, u"Value"_s, value}};
    return tree;
}

QString one(QRandomGenerator &random, const QStringList &of)
{
    return of[random.bounded(static_cast<int>(of.size()))];
}

Condition leaf(QRandomGenerator &random, Test::Subject subject, const QString &id)
{
    const bool isText = id == u"text"_s || id == u"value"_s;
    const QStringList values = isText ? words : id == u"version"_s ? words.first(4) : numbers;
    Condition made;
    made.kind = Condition::Kind::Leaf;
    made.test.subject = subject;
    made.test.id = id;
    const int kind = random.bounded(5);
    if (kind == 0 && subject == Test::Subject::Fact) {
        made.test.kind = Test::Kind::Exists;
        made.test.exists = random.bounded(2);
    } else if (kind == 1 && isText) {
        made.test.kind = Test::Kind::Contains;
        made.test.text = one(random, {u"ab"_s, u"b"_s, u"abc"_s, u"5"_s});
    } else if (kind < 4 && id != u"text"_s) {
        made.test.kind = Test::Kind::Range;
        if (random.bounded(3))
            made.test.from = one(random, isText ? QStringList{u"5"_s, u"4.9"_s, u"2000-01-01"_s} : values);
        else
            made.test.below = one(random, isText ? QStringList{u"512"_s, u"4.10"_s, u"2000-01-01"_s} : values);
    } else {
        made.test.kind = random.bounded(2) ? Test::Kind::AnyOf : Test::Kind::NoneOf;
        made.test.options = {one(random, values), one(random, values)};
    }
    return made;
}

/// What a test says of one value, without any cells; no value: the fact is not there.
Truth naive(const Test &test, const std::optional<base::Value> &value, base::Scale scale)
{
    const auto truth = [](bool holds) { return holds ? Truth::True : Truth::False; };
    if (test.kind == Test::Kind::Exists)
        return truth(value.has_value() == test.exists);
    if (!value)
        return truth(test.kind == Test::Kind::NoneOf);
    const base::Comparable own(base::toString(*value), scale);
    if (test.kind == Test::Kind::Contains)
        return truth(base::contains(*value, test.text));
    if (test.kind == Test::Kind::Range) {
        const std::partial_ordering order = own <=> base::Comparable(test.from ? *test.from : *test.below, scale);
        return order == std::partial_ordering::unordered ? Truth::Unknown : truth(test.from ? order >= 0 : order < 0);
    }
    const bool isOne = std::ranges::any_of(test.options, [&](const QString &option) { return own == base::Comparable(option, scale); });
    return truth(isOne == (test.kind == Test::Kind::AnyOf));
}

Assignment knowing(const Cells &cells, const std::optional<base::Value> &value)
{
    Assignment known(cells);
    for (int at = 0; at < static_cast<int>(cells.variables().size()); ++at) {
        if (value)
            known.set(at, cells.cellsOf(at, *value));
        else if (cells.variable(at).kind == rules::Variable::Kind::Exists)
            known.set(at, rules::oneCell(2, 0));
    }
    known.settle();
    return known;
}

/// Whether a value lies in a part, as far as is known of it.
bool liesIn(const Assignment &known, const Assignment &part)
{
    const Cells &cells = part.cells();
    for (int at = 0; at < static_cast<int>(cells.variables().size()); ++at) {
        if (rules::isEmpty(known.left(at) & part.left(at)))
            return false;
    }
    return true;
}

} // namespace

/// Cells against values tried one by one.
class TestCells : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sayWhatValuesSay_data()
    {
        QTest::addColumn<QString>("id");
        for (const char *id : {"text", "number", "version", "value"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }

    void sayWhatValuesSay()
    {
        QFETCH(const QString, id);
        const rules::Tree tree = sample();
        const bool isFact = id == u"value"_s;
        const Test::Subject subject = isFact ? Test::Subject::Fact : Test::Subject::Question;
        const base::Scale scale = isFact ? rules::scaleOf(tree.facts[0]) : rules::scaleOf(*tree.question(id));
        std::vector<std::optional<base::Value>> values;
        for (const QString &text : id == u"number"_s    ? numbers
                                   : id == u"version"_s ? words.first(4)
                                                        : words + QStringList{u"other"_s, u"ab"_s, u"5.0"_s, u"513"_s}) {
            if (id == u"number"_s && (text == u"0"_s || text == u"12"_s))
                continue; // refused as an answer
            values.push_back(base::Value(base::Text{text}));
        }
        if (isFact)
            values.insert(values.end(), {std::nullopt, base::Value(base::Text{u"abc\nx"_s, true})});

        QRandomGenerator random(20261127);
        int decided = 0;
        for (int round = 0; round < 300; ++round) {
            std::vector<Condition> conditions;
            for (int i = 0; i < 4; ++i)
                conditions.push_back(leaf(random, subject, id));
            Cells cells(tree, [&](Test::Subject of, const QString &) {
                return of != subject ? -1 : isFact ? 0 : static_cast<int>(tree.question(id) - tree.questions.data());
            });
            for (const Condition &condition : conditions)
                cells.look(condition);
            cells.cut();

            std::vector<Assignment> parts; // in each of which every condition is decided
            for (std::vector<Assignment> waiting{Assignment(cells)}; !waiting.empty();) {
                const Assignment part = waiting.back();
                waiting.pop_back();
                std::optional<rules::Literal> open;
                for (const Condition &condition : conditions)
                    open = open ? open : part.undecided(condition);
                if (!open)
                    parts.push_back(part);
                for (const bool holds : {false, true}) {
                    if (auto half = open ? part.assuming(*open, holds) : std::nullopt)
                        waiting.push_back(*half);
                }
            }
            const Assignment nothing(cells);
            for (const auto &value : values) {
                const Assignment known = knowing(cells, value);
                QVERIFY(std::ranges::any_of(parts, [&](const Assignment &part) { return liesIn(known, part); }));
                for (const Condition &condition : conditions) {
                    const Truth expected = naive(condition.test, value, scale);
                    QCOMPARE(known.evaluate(condition), expected);
                    if (expected == Truth::Unknown)
                        continue;
                    ++decided;
                    QVERIFY(nothing.evaluate(condition) == Truth::Unknown || nothing.evaluate(condition) == expected);
                    for (const Assignment &part : parts)
                        QVERIFY(!liesIn(known, part) || part.evaluate(condition) == expected);
                }
            }
        }
        QVERIFY(decided > 1000);
    }

    void saysRanges()
    {
        const rules::Tree tree = sample();
        Condition range;
        range.kind = Condition::Kind::Leaf;
        range.test.id = u"number"_s;
        range.test.kind = Test::Kind::Range;
        range.test.from = u"3"_s;
        range.test.below = u"5"_s;
        Cells cells(tree, [](Test::Subject, const QString &) { return 1; });
        cells.look(range);
        cells.cut();
        const auto describe = [&](bool holds) { return Assignment(cells).assuming(cells.compile(range.test).parts.front(), holds)->describe(); };
        QCOMPARE(describe(true), u"number from 3 and below 5"_s);
        QCOMPARE(describe(false), u"number below 3 or from 5"_s);
        QCOMPARE(Assignment(cells).evaluate(range), Truth::Unknown);
        range.test.from = u"11"_s; // beyond the maximum
        range.test.below.reset();
        Cells beyond(tree, [](Test::Subject, const QString &) { return 1; });
        beyond.look(range);
        beyond.cut();
        QCOMPARE(Assignment(beyond).evaluate(range), Truth::False);
    }
};

QTEST_APPLESS_MAIN(TestCells)
#include "tst_cells.moc"
