// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "rules/decode.h"

#include "base/ordering.h"
#include "base/texts.h"

#include <algorithm>

namespace rules {

using namespace Qt::StringLiterals;
using base::ProbeResult;

namespace {

constexpr int none = Names::none;

/// Options that a message question has besides the patterns of the tree.
constexpr std::string_view messageTestWords[] = {"no-message", "other"};

Condition leaf(Test test)
{
    Condition condition;
    condition.kind = Condition::Kind::Leaf;
    condition.test = std::move(test);
    return condition;
}

/// All of them; the one, if it is one; Always, if there is none.
Condition allOf(std::vector<Condition> parts)
{
    if (parts.empty())
        return {};
    if (parts.size() == 1)
        return std::move(parts.front());
    Condition condition;
    condition.kind = Condition::Kind::All;
    condition.of = std::move(parts);
    return condition;
}

/// A test of one question or one fact, entry by entry.
class Tester
{
public:
    Tester(Decoder &decoder, Test::Subject subject, int position, QString id)
        : m_decoder(decoder)
        , m_subject(subject)
        , m_position(position)
        , m_id(std::move(id))
    {
    }

    Condition read(Node value)
    {
        if (!value.isMapping())
            return leaf(listTest(Test::Kind::AnyOf, value));
        std::vector<Condition> parts;
        std::optional<Test> range;
        forEachEntry(value, [&](Node key, Node operand) {
            const std::string_view word = key.text();
            if (word == "from" || word == "below") {
                if (!range)
                    range = test(Test::Kind::Range);
                (word == "from" ? range->from : range->below) = limit(key, operand);
            } else if (const std::optional<Condition> part = readEntry(key, operand)) {
                parts.push_back(*part);
            }
        });
        if (range)
            parts.push_back(leaf(checked(*range, value)));
        if (value.size() == 0)
            m_decoder.problems.error(value, Texts::tr("this test is empty"));
        return allOf(std::move(parts));
    }

private:
    [[nodiscard]] bool isFact() const { return m_subject == Test::Subject::Fact; }
    [[nodiscard]] const Question &question() const { return m_decoder.tree.questions[static_cast<size_t>(m_position)]; }
    [[nodiscard]] QuestionKind kind() const { return question().kind; }
    [[nodiscard]] ProbeResult factResult() const { return resultOf(m_decoder.tree.facts[static_cast<size_t>(m_position)].probe); }

    [[nodiscard]] bool hasRange() const
    {
        if (!isFact())
            return kind() == QuestionKind::Number || kind() == QuestionKind::Version;
        const ProbeResult result = factResult();
        return result == ProbeResult::Number || result == ProbeResult::TextOrNumber || result == ProbeResult::Version || result == ProbeResult::Date;
    }
    [[nodiscard]] bool hasText() const { return isFact() ? factResult() == ProbeResult::TextOrNumber : kind() == QuestionKind::Text; }
    [[nodiscard]] bool isSet() const { return !isFact() && (kind() == QuestionKind::Many || kind() == QuestionKind::Message); }

    [[nodiscard]] Test test(Test::Kind testKind) const
    {
        Test made;
        made.subject = m_subject;
        made.id = m_id;
        made.kind = testKind;
        return made;
    }

    [[nodiscard]] std::optional<Condition> readEntry(Node key, Node operand)
    {
        const std::string_view word = key.text();
        if (word == "any")
            return leaf(listTest(Test::Kind::AnyOf, operand));
        if (word == "none")
            return leaf(listTest(Test::Kind::NoneOf, operand));
        if (word == "all" && isSet())
            return leaf(listTest(Test::Kind::AllOf, operand));
        if (word == "contains" && hasText()) {
            Test contains = test(Test::Kind::Contains);
            contains.text = readText(m_decoder, operand);
            return leaf(contains);
        }
        if (word == "exists" && isFact()) {
            Test exists = test(Test::Kind::Exists);
            exists.exists = readYesNo(m_decoder, operand).value_or(true);
            return leaf(exists);
        }
        if (key.isScalar()) {
            const QStringList words = known();
            m_decoder.problems.error(
                key, (isFact() ? Texts::tr("unknown test %1 of fact \"%2\"; it takes %3%4") : Texts::tr("unknown test %1 of question \"%2\"; it takes %3%4"))
                         .arg(quoted(key), m_id, listWords(words), m_decoder.problems.didYouMean(key.string(), [&] { return words; })));
        }
        return std::nullopt;
    }

    [[nodiscard]] QStringList known() const
    {
        QStringList words{u"any"_s, u"none"_s};
        if (isSet())
            words << u"all"_s;
        if (hasRange())
            words << u"from"_s << u"below"_s;
        if (hasText())
            words << u"contains"_s;
        if (isFact())
            words << u"exists"_s;
        return words;
    }

    [[nodiscard]] Test listTest(Test::Kind testKind, Node list)
    {
        Test made = test(testKind);
        if (list.isSequence() && list.size() == 0)
            m_decoder.problems.error(list, Texts::tr("this list is empty"));
        made.options.reserve(static_cast<qsizetype>(std::max(list.size(), 1u)));
        forEachItem(list, [&](Node item) {
            if (!item.isScalar())
                refuseKind(m_decoder, item, Texts::tr("one value"));
            else if (const QString value = operand(item); !value.isNull())
                made.options << value;
        });
        return made;
    }

    /// The value in the form that the engine compares with; null when it does not fit.
    [[nodiscard]] QString operand(Node item)
    {
        if (isFact())
            return factOperand(item);
        switch (kind()) {
        case QuestionKind::Choice:
        case QuestionKind::Many:
            return option(item);
        case QuestionKind::Message:
            return message(item);
        case QuestionKind::YesNo:
            return yesNo(item);
        case QuestionKind::Number:
            return readNumber(m_decoder, item) ? item.string() : QString();
        case QuestionKind::Version:
            return version(item);
        case QuestionKind::Text:
            return item.string();
        }
        return {};
    }

    [[nodiscard]] QString factOperand(Node item)
    {
        switch (factResult()) {
        case ProbeResult::YesNo:
            return yesNo(item);
        case ProbeResult::Version:
            return version(item);
        case ProbeResult::Number:
            return readNumber(m_decoder, item) ? item.string() : QString();
        case ProbeResult::Date:
            return readDate(m_decoder, item).isValid() ? item.string() : QString();
        default:
            return item.string();
        }
    }

    [[nodiscard]] QString option(Node item)
    {
        const Names &names = m_decoder.options[static_cast<size_t>(m_position)];
        const int position = names.find(item.text());
        if (position == none) {
            m_decoder.problems.error(item,
                                     Texts::tr("question \"%1\" has no option %2%3").arg(m_id, quoted(item), m_decoder.problems.didYouMean(item.string(), [&] {
                                         return names.all();
                                     })));
            return {};
        }
        return question().options[static_cast<size_t>(position)].id; // shares the option's string
    }

    [[nodiscard]] QString message(Node item)
    {
        if (std::ranges::contains(messageTestWords, item.text()))
            return item.string();
        const int position = m_decoder.messages.find(item.text());
        if (position == none) {
            m_decoder.problems.error(item, Texts::tr("unknown message %1%2").arg(quoted(item), m_decoder.problems.didYouMean(item.string(), [&] {
                return m_decoder.messages.all() << u"no-message"_s << u"other"_s;
            })));
            return {};
        }
        m_decoder.messages.use(position);
        return m_decoder.tree.messages[static_cast<size_t>(position)].id;
    }

    [[nodiscard]] QString yesNo(Node item)
    {
        const std::optional<bool> yes = readYesNo(m_decoder, item);
        return !yes ? QString() : *yes ? u"yes"_s : u"no"_s;
    }

    [[nodiscard]] QString version(Node item)
    {
        if (isVersion(item.text()))
            return item.string();
        m_decoder.problems.error(item, Texts::tr("this must be a version such as 4.0 or 5.131.1877.9"));
        return {};
    }

    [[nodiscard]] std::optional<QString> limit(Node key, Node operandNode)
    {
        if (!hasRange()) {
            m_decoder.problems.error(key, (isFact() ? Texts::tr("fact \"%1\" has no order, so \"%2\" cannot be tested")
                                                    : Texts::tr("question \"%1\" has no order, so \"%2\" cannot be tested"))
                                              .arg(m_id, key.string()));
            return std::nullopt;
        }
        if (!operandNode.isScalar()) {
            refuseKind(m_decoder, operandNode, Texts::tr("one value"));
            return std::nullopt;
        }
        const QString value = operand(operandNode);
        if (value.isNull())
            return std::nullopt;
        checkLimit(m_decoder, operandNode);
        return value;
    }

    /// A range with its ends in order.
    [[nodiscard]] Test checked(Test range, Node at)
    {
        if (!range.from || !range.below)
            return range;
        const base::Scale scale = isFact() ? scaleOf(m_decoder.tree.facts[static_cast<size_t>(m_position)]) : scaleOf(question());
        if (!(base::Comparable(*range.from, scale) < base::Comparable(*range.below, scale)))
            m_decoder.problems.error(at, Texts::tr("this range is empty: nothing is at least %1 and below %2").arg(*range.from, *range.below));
        return range;
    }

    Decoder &m_decoder;
    Test::Subject m_subject;
    int m_position;
    QString m_id;
};

/// The parts of `any:` and `all:`.
Condition decodeParts(Decoder &decoder, Condition::Kind kind, Node list)
{
    Condition condition;
    condition.kind = kind;
    if (!list.isSequence() || list.size() == 0) {
        refuseKind(decoder, list, Texts::tr("a list of conditions"));
        return condition;
    }
    forEachItem(list, [&](Node part) { condition.of.push_back(decodeCondition(decoder, part)); });
    return condition;
}

void decodeFactTests(Decoder &decoder, Node facts, std::vector<Condition> &parts)
{
    if (!facts.isMapping() || facts.size() == 0) {
        refuseKind(decoder, facts, Texts::tr("a mapping of facts and what they must be"));
        return;
    }
    forEachEntry(facts, [&](Node id, Node value) {
        if (!id.isScalar())
            return;
        const int position = resolve(decoder, id, decoder.facts, QT_TRANSLATE_NOOP("Texts", "fact"));
        if (position != none && decoder.refusedFacts[static_cast<size_t>(position)])
            ++decoder.untold;
        else if (position != none)
            parts.push_back(Tester(decoder, Test::Subject::Fact, position, decoder.tree.facts[static_cast<size_t>(position)].id).read(value));
    });
}

void decodeEntry(Decoder &decoder, Node key, Node value, std::vector<Condition> &parts)
{
    const std::string_view word = key.text();
    if (word == "any" || word == "all") {
        parts.push_back(decodeParts(decoder, word == "any" ? Condition::Kind::Any : Condition::Kind::All, value));
    } else if (word == "not") {
        Condition negation;
        negation.kind = Condition::Kind::Not;
        negation.of.push_back(decodeCondition(decoder, value));
        parts.push_back(std::move(negation));
    } else if (word == "fact") {
        decodeFactTests(decoder, value, parts);
    } else if (const int position = resolve(decoder, key, decoder.questions, QT_TRANSLATE_NOOP("Texts", "question")); position != none) {
        parts.push_back(decodeAnswerTest(decoder, position, value));
    }
}

} // namespace

Condition decodeCondition(Decoder &decoder, Node node)
{
    if (!node)
        return {};
    if (!node.isMapping() || node.size() == 0) {
        refuseKind(decoder, node, Texts::tr("a condition (a mapping of questions and what their answers must be)"));
        return {};
    }
    std::vector<Condition> parts;
    forEachEntry(node, [&](Node key, Node value) {
        if (key.isScalar())
            decodeEntry(decoder, key, value, parts);
    });
    return allOf(std::move(parts));
}

Condition decodeAnswerTest(Decoder &decoder, int question, Node value)
{
    if (decoder.refusedQuestions[static_cast<size_t>(question)]) {
        ++decoder.untold;
        return {};
    }
    return Tester(decoder, Test::Subject::Question, question, decoder.tree.questions[static_cast<size_t>(question)].id).read(value);
}

std::vector<Reason> decodeReasons(Decoder &decoder, Node list, Need condition)
{
    constexpr int heaviest = 10;
    std::vector<Reason> reasons;
    if (!list)
        return reasons;
    forEachItem(list, [&](Node item) {
        Fields fields(decoder, item, item, QT_TRANSLATE_NOOP("Texts", "a reason"));
        if (!fields.isUsable())
            return;
        Reason reason;
        reason.when = decodeCondition(decoder, fields.take("when", condition));
        reason.says = fields.text("says", Need::Required);
        reason.weight = fields.integer("weight", 1, heaviest, 1);
        reason.article = fields.article("article");
        fields.finish();
        reasons.push_back(std::move(reason));
    });
    return reasons;
}

void checkLimit(Decoder &decoder, Node node)
{
    if (node.isScalar() && base::Comparable(node.string()).isWord())
        decoder.problems.error(node, Texts::tr("this has no order: it is neither a number nor a version such as 4.0 nor a date such as 2002-06-11"));
}

bool isVersion(std::string_view text)
{
    return !base::parseVersion(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()))).isNull();
}

} // namespace rules
