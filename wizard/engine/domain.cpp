// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "engine/domain.h"

#include <algorithm>

namespace engine {

using namespace Qt::StringLiterals;
using base::Presence;
using rules::Test;

namespace {

std::partial_ordering inOrder(base::Scale scale, const QString &a, const QString &b)
{
    return base::Comparable(a, scale) <=> base::Comparable(b, scale);
}

Truth truthOf(bool holds)
{
    return holds ? Truth::True : Truth::False;
}

Truth anyOf(const OptionDomain &domain, const QStringList &among)
{
    const auto is = [&](Presence presence) { return [&domain, presence](const QString &option) { return domain.presence(option) == presence; }; };
    if (std::ranges::any_of(among, is(Presence::Present)))
        return Truth::True;
    if (std::ranges::all_of(among, is(Presence::Absent)))
        return Truth::False;
    if (domain.rule != OptionRule::Any) { // one of all options must be there: none left outside means that it is inside
        const auto outside = [&](const auto &entry) { return entry.second != Presence::Absent && !among.contains(entry.first); };
        const auto entries = domain.options.asKeyValueRange();
        if (std::none_of(entries.begin(), entries.end(), outside))
            return Truth::True;
    }
    return Truth::Unknown;
}

Truth allOf(const OptionDomain &domain, const QStringList &among)
{
    Truth truth = Truth::True;
    for (const QString &option : among) {
        const Presence presence = domain.presence(option);
        if (presence == Presence::Absent || (domain.rule == OptionRule::ExactlyOne && option != among.first()))
            return Truth::False;
        if (presence == Presence::Unknown)
            truth = Truth::Unknown;
    }
    return truth;
}

Truth testOptions(const OptionDomain &domain, const Test &test)
{
    switch (test.kind) {
    case Test::Kind::AnyOf: return anyOf(domain, test.options);
    case Test::Kind::NoneOf: return !anyOf(domain, test.options);
    case Test::Kind::AllOf: return allOf(domain, test.options);
    case Test::Kind::Range:
    case Test::Kind::Contains:
    case Test::Kind::Exists: break; // the checker refuses these for options
    }
    return Truth::Unknown;
}

/// Whether a scalar that is not known exactly could still be this value.
bool couldBe(const ScalarDomain &domain, const QString &value)
{
    const auto differs = [&](const QString &other) { return inOrder(domain.scale, value, other) != 0; };
    const auto has = [&](const QString &part) { return value.contains(part, Qt::CaseInsensitive); };
    return std::ranges::all_of(domain.isNot, differs) && std::ranges::all_of(domain.contains, has) && std::ranges::none_of(domain.lacks, has)
        && (!domain.from || !(inOrder(domain.scale, value, *domain.from) < 0)) && (!domain.below || !(inOrder(domain.scale, value, *domain.below) >= 0))
        && (!domain.maximum || !(inOrder(domain.scale, value, *domain.maximum) > 0));
}

/// Truth of "value >= bound" for all values left.
Truth atLeast(const ScalarDomain &domain, const QString &bound)
{
    if (domain.is) {
        const auto order = inOrder(domain.scale, *domain.is, bound);
        return order == std::partial_ordering::unordered ? Truth::Unknown : truthOf(order >= 0);
    }
    if (domain.from && inOrder(domain.scale, *domain.from, bound) >= 0)
        return Truth::True;
    if ((domain.below && inOrder(domain.scale, *domain.below, bound) <= 0) || (domain.maximum && inOrder(domain.scale, *domain.maximum, bound) < 0))
        return Truth::False;
    return Truth::Unknown;
}

Truth both(Truth a, Truth b)
{
    if (a == Truth::False || b == Truth::False)
        return Truth::False;
    return a == Truth::True && b == Truth::True ? Truth::True : Truth::Unknown;
}

Truth equalsAny(const ScalarDomain &domain, const QStringList &values)
{
    if (domain.is)
        return truthOf(std::ranges::any_of(values, [&](const QString &value) { return inOrder(domain.scale, *domain.is, value) == 0; }));
    return std::ranges::any_of(values, [&](const QString &value) { return couldBe(domain, value); }) ? Truth::Unknown : Truth::False;
}

Truth equalsAll(const ScalarDomain &domain, const QStringList &values)
{
    Truth truth = Truth::True;
    for (const QString &value : values)
        truth = both(truth, equalsAny(domain, {value}));
    return truth;
}

Truth testScalar(const ScalarDomain &domain, const Test &test)
{
    switch (test.kind) {
    case Test::Kind::AnyOf: return equalsAny(domain, test.options);
    case Test::Kind::NoneOf: return !equalsAny(domain, test.options);
    case Test::Kind::AllOf: return equalsAll(domain, test.options);
    case Test::Kind::Range:
        return both(test.from ? atLeast(domain, *test.from) : Truth::True, test.below ? !atLeast(domain, *test.below) : Truth::True);
    case Test::Kind::Contains:
        if (domain.is)
            return truthOf(base::contains(base::Text{*domain.is, domain.isList}, test.text));
        if (std::ranges::any_of(domain.contains, [&](const QString &part) { return part.contains(test.text, Qt::CaseInsensitive); }))
            return Truth::True;
        if (std::ranges::any_of(domain.lacks, [&](const QString &part) { return test.text.contains(part, Qt::CaseInsensitive); }))
            return Truth::False;
        return Truth::Unknown;
    case Test::Kind::Exists: break; // answered by Domain
    }
    return Truth::Unknown;
}

using Pair = std::pair<Domain, Domain>;

template<typename Change>
Pair twoWays(const Domain &domain, Change change)
{
    Pair pair{domain, domain};
    change(pair.first, true);
    change(pair.second, false);
    return pair;
}

OptionDomain yesOrNo()
{
    return {OptionRule::ExactlyOne, {{u"yes"_s, Presence::Unknown}, {u"no"_s, Presence::Unknown}}};
}

QString number(double value)
{
    return base::toString(base::Number{value});
}

} // namespace

Presence OptionDomain::presence(const QString &option) const
{
    return options.value(option, Presence::Absent);
}

void OptionDomain::set(const QString &option, Presence presence)
{
    if (const auto it = options.find(option); it != options.end())
        *it = presence;
    conclude();
}

void OptionDomain::restrict(const QStringList &among, bool inside)
{
    for (const auto &[option, presence] : options.asKeyValueRange()) {
        if (among.contains(option) != inside)
            presence = Presence::Absent;
    }
    conclude();
}

bool OptionDomain::isDecided() const
{
    return !options.values().contains(Presence::Unknown);
}

void OptionDomain::conclude()
{
    if (rule == OptionRule::Any)
        return;
    const QString present = options.key(Presence::Present);
    const auto excludedBy = [&](const QString &option) {
        if (rule == OptionRule::ExactlyOne || present == noMessage || present == otherMessage)
            return option != present;
        return option == noMessage || option == otherMessage;
    };
    if (!present.isNull()) {
        for (const auto &[option, presence] : options.asKeyValueRange()) {
            if (presence == Presence::Unknown && excludedBy(option))
                presence = Presence::Absent;
        }
    } else if (const QStringList open = options.keys(Presence::Unknown); open.size() == 1) {
        options[open.first()] = Presence::Present;
    }
}

Domain Domain::of(const rules::Question &question, const QSet<QString> &patterns)
{
    Domain domain;
    OptionDomain options;
    ScalarDomain scalar;
    switch (question.kind) {
    case rules::QuestionKind::Choice:
    case rules::QuestionKind::Many:
        options.rule = question.kind == rules::QuestionKind::Many ? OptionRule::Any : OptionRule::ExactlyOne;
        for (const rules::Option &option : question.options)
            options.options.insert(option.id, Presence::Unknown);
        domain.m_values = options;
        break;
    case rules::QuestionKind::YesNo:
        domain.m_values = yesOrNo();
        break;
    case rules::QuestionKind::Message:
        options.rule = OptionRule::Message;
        for (const QString &pattern : patterns)
            options.options.insert(pattern, Presence::Unknown);
        for (const auto id : {noMessage, otherMessage})
            options.options.insert(id, Presence::Unknown);
        domain.m_values = options;
        break;
    case rules::QuestionKind::Number:
    case rules::QuestionKind::Version:
    case rules::QuestionKind::Text:
        scalar.scale = scaleOf(question);
        if (question.minimum)
            scalar.from = number(*question.minimum);
        if (question.maximum)
            scalar.maximum = number(*question.maximum);
        domain.m_values = scalar;
        break;
    }
    return domain;
}

Domain Domain::of(const rules::FactSpec &fact)
{
    Domain domain;
    if (base::resultOf(fact.probe) == base::ProbeResult::YesNo) {
        domain.m_values = yesOrNo();
    } else {
        ScalarDomain scalar;
        scalar.scale = scaleOf(fact);
        domain.m_exists = Truth::Unknown;
        domain.m_values = scalar;
    }
    return domain;
}

void Domain::narrow(const base::Value &value, const QSet<QString> &recognised)
{
    if (base::isUnknown(value))
        return;
    m_exists = Truth::True;
    if (auto *scalar = std::get_if<ScalarDomain>(&m_values)) {
        const auto *text = std::get_if<base::Text>(&value);
        scalar->is = base::toString(value);
        scalar->isList = text && text->isList;
        return;
    }
    auto &domain = std::get<OptionDomain>(m_values);
    if (const auto *many = std::get_if<base::Many>(&value)) {
        for (const auto &[option, presence] : many->options.asKeyValueRange())
            domain.set(option, presence);
    } else if (const auto *text = std::get_if<base::Text>(&value)) {
        QSet<QString> present;
        for (const QString &pattern : recognised)
            present.insert(domain.options.contains(pattern) ? pattern : QString(unnamedPattern));
        if (present.isEmpty())
            present.insert(saysNoMessage(text->text) ? noMessage : otherMessage);
        for (const auto &[option, presence] : domain.options.asKeyValueRange())
            presence = present.contains(option) ? Presence::Present : Presence::Absent;
    } else {
        domain.set(base::toString(value), Presence::Present);
    }
}

void Domain::narrowToEither(const base::Value &one, const base::Value &other)
{
    auto *domain = options();
    if (!domain)
        return; // two numbers or texts are no range: all values stay
    const auto *many = std::get_if<base::Many>(&one);
    const auto *others = std::get_if<base::Many>(&other);
    if (!many || !others) {
        domain->restrict({base::toString(one), base::toString(other)}, true);
        return;
    }
    for (const QString &option : domain->options.keys()) {
        const Presence first = many->options.value(option, Presence::Unknown);
        const Presence second = others->options.value(option, Presence::Unknown);
        if (first == second || second == Presence::Unknown)
            domain->set(option, first);
        else if (first == Presence::Unknown)
            domain->set(option, second);
    }
}

void Domain::setAbsent()
{
    m_exists = Truth::False;
}

Truth Domain::test(const Test &test) const
{
    if (test.kind == Test::Kind::Exists)
        return test.exists ? m_exists : !m_exists;
    const bool whenAbsent = test.kind == Test::Kind::NoneOf; // what is not there is none of them, and nothing else
    if (m_exists == Truth::False)
        return truthOf(whenAbsent);
    const Truth inside = options() ? testOptions(*options(), test) : testScalar(std::get<ScalarDomain>(m_values), test);
    if (m_exists == Truth::True || inside == truthOf(whenAbsent))
        return inside;
    return Truth::Unknown;
}

std::optional<Pair> Domain::split(const Test &test) const
{
    if (this->test(test) != Truth::Unknown)
        return {};
    if (m_exists == Truth::Unknown)
        return twoWays(*this, [](Domain &domain, bool yes) { domain.m_exists = truthOf(yes); });
    if (const OptionDomain *domain = options()) {
        if (domain->rule == OptionRule::ExactlyOne)
            return twoWays(*this, [&](Domain &half, bool yes) { half.options()->restrict(test.options, yes); });
        const auto open = std::ranges::find_if(test.options, [&](const QString &option) { return domain->presence(option) == Presence::Unknown; });
        if (open == test.options.end())
            return {};
        return twoWays(*this, [&](Domain &half, bool yes) { half.options()->set(*open, yes ? Presence::Present : Presence::Absent); });
    }
    const auto &scalar = std::get<ScalarDomain>(m_values);
    if (scalar.is)
        return {}; // known, and still not comparable
    const auto change = [&](auto &&narrow) { return twoWays(*this, [&](Domain &half, bool yes) { narrow(std::get<ScalarDomain>(half.m_values), yes); }); };
    if (test.kind == Test::Kind::Range) {
        const QString threshold = test.from && atLeast(scalar, *test.from) == Truth::Unknown ? *test.from : test.below.value_or(QString());
        if (inOrder(scalar.scale, threshold, threshold) != 0)
            return {};
        return change([&](ScalarDomain &half, bool yes) { (yes ? half.from : half.below) = threshold; });
    }
    if (test.kind == Test::Kind::Contains)
        return change([&](ScalarDomain &half, bool yes) { (yes ? half.contains : half.lacks).append(test.text); });
    const auto value = std::ranges::find_if(test.options, [&](const QString &option) { return couldBe(scalar, option); });
    if (value == test.options.end())
        return {};
    return change([&](ScalarDomain &half, bool yes) {
        if (yes)
            half.is = *value;
        else
            half.isNot.append(*value);
    });
}

bool Domain::isDecided() const
{
    if (m_exists != Truth::True)
        return m_exists == Truth::False;
    return options() ? options()->isDecided() : std::get<ScalarDomain>(m_values).is.has_value();
}

void Domain::appendKey(QByteArray &key) const
{
    key += static_cast<char>('0' + static_cast<int>(m_exists));
    if (const OptionDomain *domain = options()) {
        for (const Presence presence : domain->options)
            key += static_cast<char>('a' + static_cast<int>(presence));
        return;
    }
    const auto &scalar = std::get<ScalarDomain>(m_values);
    const auto append = [&key](char mark, const QString &text) { key += mark + text.toUtf8() + '\0'; };
    for (const auto &[mark, bound] : {std::pair{'=', scalar.is}, {'>', scalar.from}, {'<', scalar.below}}) {
        if (bound)
            append(mark, *bound);
    }
    for (const auto &[mark, texts] : {std::pair{'!', scalar.isNot}, {'+', scalar.contains}, {'-', scalar.lacks}}) {
        for (const QString &text : texts)
            append(mark, text);
    }
}

} // namespace engine
