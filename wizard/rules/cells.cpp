// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "rules/cells.h"

#include "base/texts.h"

#include <algorithm>
#include <cmath>

namespace rules {

using namespace Qt::StringLiterals;
using Kind = Variable::Kind;

namespace {

QString either(const QString &words, const QString &word)
{
    return words.isEmpty() ? word : Texts::tr("%1 or %2").arg(words, word);
}

/// What lies between two bounds, of which one or both may be missing.
QString rangeInWords(const Variable::Bound *lower, const Variable::Bound *upper)
{
    if (!lower)
        return !upper ? QString() : upper->behind ? Texts::tr("up to %1").arg(upper->text) : Texts::tr("below %1").arg(upper->text);
    if (!upper)
        return lower->behind ? Texts::tr("above %1").arg(lower->text) : Texts::tr("from %1").arg(lower->text);
    const QString sentence = lower->behind ? (upper->behind ? Texts::tr("above %1 and up to %2") : Texts::tr("above %1 and below %2"))
                                           : (upper->behind ? Texts::tr("from %1 and up to %2") : Texts::tr("from %1 and below %2"));
    return sentence.arg(lower->text, upper->text);
}

quint64 keyOf(Test::Subject subject, int position)
{
    return (static_cast<quint64>(position) << 1) | (subject == Test::Subject::Fact ? 1 : 0);
}

Bits cellsBetween(int of, int first, int end)
{
    Bits cells(of);
    if (first < end)
        cells.fill(true, first, end);
    return cells;
}

bool liesBefore(const Variable::Bound &a, const Variable::Bound &b)
{
    return a.value == b.value ? a.behind < b.behind : a.value.sortsBefore(b.value);
}

/// Whether a question with bounds of its own has a value between two bounds.
bool hasValue(const Question &question, const Variable::Bound *lower, const Variable::Bound *upper)
{
    const auto number = [](const Variable::Bound *bound) { return bound ? bound->value.number() : std::nullopt; };
    const std::optional<double> from = number(lower);
    const std::optional<double> to = number(upper);
    if (question.maximum && from && (lower->behind ? *from >= *question.maximum : *from > *question.maximum))
        return false;
    return !(question.minimum && to && (upper->behind ? *to < *question.minimum : *to <= *question.minimum));
}

} // namespace

Bits oneCell(int of, int cell)
{
    return cellsBetween(of, cell, cell + 1);
}

Cells::Cells(const Tree &tree, Find find)
    : m_tree(tree)
    , m_find(std::move(find))
{
}

void Cells::look(const Condition &condition)
{
    for (const Condition &part : condition.of)
        look(part);
    if (condition.kind != Condition::Kind::Leaf)
        return;
    const Test &test = condition.test;
    const int position = m_find(test.subject, test.id);
    if (position < 0)
        return;
    const quint64 key = keyOf(test.subject, position);
    const auto known = m_positions.constFind(key);
    const int at = known == m_positions.cend() ? static_cast<int>(m_mentioned.size()) : *known;
    if (known == m_positions.cend()) {
        m_positions.insert(key, at);
        m_mentioned.push_back({test.subject, position, {}, {}, {}, {}});
    }
    Mentioned &mentioned = m_mentioned[static_cast<size_t>(at)];
    mentioned.tests.push_back(&test);
    for (const QString &option : test.options)
        mentioned.options.add(option);
    for (const auto &limit : {test.from, test.below}) {
        if (limit)
            mentioned.limits.add(*limit);
    }
    if (test.kind == Test::Kind::Contains)
        mentioned.parts.add(test.text);
}

// --- cutting ---

void Cells::cut()
{
    for (const Mentioned &mentioned : m_mentioned) {
        m_subjects.emplace_back();
        if (mentioned.subject == Test::Subject::Fact)
            cutFact(mentioned);
        else
            cutQuestion(mentioned);
    }
    for (const Mentioned &mentioned : m_mentioned) {
        for (const Test *test : mentioned.tests)
            m_compiled.insert(test, compile(*test, mentioned.position));
    }
    m_mentioned.clear();
}

int Cells::add(const Mentioned &mentioned, Kind kind, int cells, const QString &item)
{
    const int at = static_cast<int>(m_variables.size());
    Variable variable;
    variable.subject = mentioned.subject;
    variable.position = mentioned.position;
    variable.kind = kind;
    variable.item = item;
    variable.possible = Bits(cells, true);
    m_variables.push_back(std::move(variable));
    m_subjectOf.push_back(static_cast<int>(m_subjects.size()) - 1);
    m_subjects.back().variables.push_back(at);
    if (kind == Kind::Present)
        m_subjects.back().present.insert(item, at);
    return at;
}

void Cells::cutQuestion(const Mentioned &mentioned)
{
    const Question &question = m_tree.questions[static_cast<size_t>(mentioned.position)];
    switch (question.kind) {
    case QuestionKind::Choice:
        add(mentioned, Kind::Option, static_cast<int>(question.options.size()));
        break;
    case QuestionKind::YesNo:
        add(mentioned, Kind::YesNo, 2);
        break;
    case QuestionKind::Many:
        for (const QString &option : mentioned.options.list)
            add(mentioned, Kind::Present, 2, option);
        break;
    case QuestionKind::Message:
        cutMessage(mentioned);
        break;
    case QuestionKind::Number:
    case QuestionKind::Version:
        cutOrders(mentioned, true);
        break;
    case QuestionKind::Text:
        cutText(mentioned, false);
        break;
    }
}

void Cells::cutMessage(const Mentioned &mentioned)
{
    const int seen = add(mentioned, Kind::Seen, SeenCells);
    QStringList named = mentioned.options.list;
    named.removeAll(noMessage);
    named.removeAll(otherMessage);
    if (!std::ranges::all_of(m_tree.messages, [&](const MessagePattern &pattern) { return mentioned.options.known.contains(pattern.id); }))
        named << unnamedMessage;
    // A message is recognised if and only if it is one of these.
    std::vector<Literal> one{{seen, cellsBetween(SeenCells, NoneSeen, RecognisedSeen)}};
    for (const QString &message : std::as_const(named)) {
        const int present = add(mentioned, Kind::Present, 2, message);
        addClause({{present, oneCell(2, 0)}, {seen, oneCell(SeenCells, RecognisedSeen)}});
        one.push_back({present, oneCell(2, 1)});
    }
    addClause(std::move(one));
}

void Cells::cutFact(const Mentioned &mentioned)
{
    const base::Probe &probe = m_tree.facts[static_cast<size_t>(mentioned.position)].probe;
    const int exists = add(mentioned, Kind::Exists, 2);
    switch (base::resultOf(probe)) {
    case base::ProbeResult::YesNo:
        m_variables[static_cast<size_t>(exists)].possible = oneCell(2, 1); // such a probe always has an answer
        add(mentioned, Kind::YesNo, 2);
        break;
    case base::ProbeResult::Number:
    case base::ProbeResult::Version:
    case base::ProbeResult::Date:
        cutOrders(mentioned, true);
        break;
    case base::ProbeResult::TextOrNumber:
        cutText(mentioned, probe.kind == base::Probe::Kind::RegistryValue);
        break;
    case base::ProbeResult::Edition:
    case base::ProbeResult::ServicePack:
    case base::ProbeResult::Processor:
    case base::ProbeResult::Release:
    case base::ProbeResult::Architecture:
    case base::ProbeResult::ProductType:
    case base::ProbeResult::StartType:
        cutText(mentioned, false);
        break;
    }
}

/// One variable for each kind of values that are mentioned. Limits cut before their value; single values, too, and behind it.
void Cells::cutOrders(const Mentioned &mentioned, bool withWords)
{
    std::vector<Variable::Bound> bounds;
    for (const QString &text : mentioned.limits.list)
        bounds.push_back({base::Comparable(text, scale(mentioned.subject, mentioned.position)), text, false});
    if (withWords) {
        for (const QString &text : mentioned.options.list) {
            const base::Comparable value(text, scale(mentioned.subject, mentioned.position));
            bounds.push_back({value, text, false});
            bounds.push_back({value, text, true});
        }
    }
    std::erase_if(bounds, [](const Variable::Bound &bound) { return bound.value.isWord(); });
    std::ranges::sort(bounds, liesBefore);
    const auto rest = std::ranges::unique(bounds, [](const auto &a, const auto &b) { return !liesBefore(a, b) && !liesBefore(b, a); });
    bounds.erase(rest.begin(), rest.end());
    for (auto first = bounds.begin(); first != bounds.end();) {
        const auto end = std::find_if(first, bounds.end(), [&](const Variable::Bound &bound) { return bound.value.kind() != first->value.kind(); });
        const int cells = static_cast<int>(end - first) + 1;
        Variable &variable = m_variables[static_cast<size_t>(add(mentioned, Kind::Order, cells))];
        variable.bounds.assign(first, end);
        first = end;
        if (mentioned.subject == Test::Subject::Fact)
            continue;
        const Question &question = m_tree.questions[static_cast<size_t>(mentioned.position)];
        for (int cell = 0; cell < cells; ++cell) {
            const auto at = variable.bounds.begin() + cell;
            variable.possible.setBit(cell, hasValue(question, cell == 0 ? nullptr : &*(at - 1), at == variable.bounds.end() ? nullptr : &*at));
        }
        if (isEmpty(variable.possible)) // an author's slip; every value is refused as an answer
            variable.possible.fill(true);
    }
}

/// `mayBeList`: a REG_MULTI_SZ contains whole strings, so that nothing follows from the text as a whole.
void Cells::cutText(const Mentioned &mentioned, bool mayBeList)
{
    cutOrders(mentioned, false);
    const Subject &subject = m_subjects.back();
    int words = -1;
    if (!mentioned.options.list.isEmpty()) {
        std::vector<std::pair<base::Comparable, QString>> values;
        for (const QString &text : mentioned.options.list)
            values.emplace_back(base::Comparable(text), text);
        std::ranges::stable_sort(values, [](const auto &a, const auto &b) { return a.first.sortsBefore(b.first); });
        const auto rest = std::ranges::unique(values, [](const auto &a, const auto &b) { return a.first == b.first; });
        values.erase(rest.begin(), rest.end());
        words = add(mentioned, Kind::Word, static_cast<int>(values.size()) + 1);
        m_variables[static_cast<size_t>(words)].words = std::move(values);
    }
    for (const QString &part : mentioned.parts.list)
        add(mentioned, Kind::Contains, 2, part);

    const auto isNot = [&](int cell) { return Literal{words, ~oneCell(variable(words).cells(), cell)}; };
    for (int cell = 0; words >= 0 && cell < variable(words).cells() - 1; ++cell) {
        const auto &[value, text] = variable(words).words[static_cast<size_t>(cell)];
        if (const int order = findOrder(subject, value); order >= 0)
            addClause({isNot(cell), {order, oneCell(variable(order).cells(), cellOf(variable(order), value))}});
        for (const QString &part : mayBeList ? QStringList() : mentioned.parts.list) {
            const bool contains = text.contains(part, Qt::CaseInsensitive);
            addClause({isNot(cell), {find(subject, Kind::Contains, part), oneCell(2, contains ? 1 : 0)}});
        }
    }
    for (const QString &part : mayBeList ? QStringList() : mentioned.parts.list) {
        for (const QString &inner : mentioned.parts.list) {
            if (inner != part && part.contains(inner, Qt::CaseInsensitive))
                addClause({{find(subject, Kind::Contains, part), oneCell(2, 0)}, {find(subject, Kind::Contains, inner), oneCell(2, 1)}});
        }
    }
}

// --- looking up ---

base::Scale Cells::scale(Test::Subject subject, int position) const
{
    const auto at = static_cast<size_t>(position);
    return subject == Test::Subject::Question ? scaleOf(m_tree.questions[at]) : scaleOf(m_tree.facts[at]);
}

const Subject *Cells::subject(Test::Subject subject, int position) const
{
    const auto at = m_positions.constFind(keyOf(subject, position));
    return at == m_positions.cend() ? nullptr : &m_subjects[static_cast<size_t>(*at)];
}

int Cells::find(const Subject &subject, Kind kind, const QString &item) const
{
    const auto found = std::ranges::find_if(subject.variables, [&](int at) { return variable(at).kind == kind && variable(at).item == item; });
    return found == subject.variables.end() ? -1 : *found;
}

/// The order that a value has its place in.
int Cells::findOrder(const Subject &subject, const base::Comparable &value) const
{
    const auto found = std::ranges::find_if(
        subject.variables, [&](int at) { return variable(at).kind == Kind::Order && variable(at).bounds.front().value.kind() == value.kind(); });
    return found == subject.variables.end() ? -1 : *found;
}

/// Its own cell, or that of all others.
int Cells::wordCell(const Variable &variable, const base::Comparable &value)
{
    const auto word = std::ranges::lower_bound(
        variable.words, value, [](const auto &a, const auto &b) { return a.sortsBefore(b); }, &std::pair<base::Comparable, QString>::first);
    return static_cast<int>((word != variable.words.end() && word->first == value ? word : variable.words.end()) - variable.words.begin());
}

int Cells::cellOf(const Variable &variable, const base::Comparable &value)
{
    const auto lies = [&](const Variable::Bound &bound) { return bound.behind ? bound.value < value : bound.value <= value; };
    return static_cast<int>(std::ranges::partition_point(variable.bounds, lies) - variable.bounds.begin());
}

Bits Cells::cellsOf(int at, const base::Value &value) const
{
    const Variable &variable = this->variable(at);
    const QString text = base::toString(value);
    const base::Comparable comparable(text, scale(variable.subject, variable.position));
    switch (variable.kind) {
    case Kind::Option: {
        const auto &options = m_tree.questions[static_cast<size_t>(variable.position)].options;
        const auto option = std::ranges::find(options, text, &Option::id);
        return option == options.end() ? variable.possible : oneCell(variable.cells(), static_cast<int>(option - options.begin()));
    }
    case Kind::YesNo:
        return oneCell(2, text == u"yes"_s ? 1 : 0);
    case Kind::Order:
        return comparable.kind() == variable.bounds.front().value.kind() ? oneCell(variable.cells(), cellOf(variable, comparable)) : variable.possible;
    case Kind::Word:
        return oneCell(variable.cells(), wordCell(variable, comparable));
    case Kind::Contains:
        return oneCell(2, base::contains(value, variable.item) ? 1 : 0);
    case Kind::Exists:
        return oneCell(2, 1);
    case Kind::Seen:
    case Kind::Present:
        break;
    }
    return variable.possible;
}

// --- tests as literals ---

CompiledTest Cells::compile(const Test &test) const
{
    return compile(test, m_find(test.subject, test.id));
}

CompiledTest Cells::compile(const Test &test, int position) const
{
    CompiledTest compiled;
    const Subject *subject = position < 0 ? nullptr : this->subject(test.subject, position);
    if (!subject)
        return compiled;
    compiled.all = test.kind == Test::Kind::AllOf;
    compiled.negated = test.kind == Test::Kind::NoneOf;
    compiled.exists = find(*subject, Kind::Exists);
    switch (test.kind) {
    case Test::Kind::Exists:
        compiled.parts.push_back({compiled.exists, oneCell(2, test.exists ? 1 : 0)});
        compiled.exists = -1;
        break;
    case Test::Kind::Contains:
        compiled.parts.push_back({find(*subject, Kind::Contains, test.text), oneCell(2, 1)});
        break;
    case Test::Kind::Range:
    case Test::Kind::AnyOf:
    case Test::Kind::AllOf:
    case Test::Kind::NoneOf:
        compileValues(test, *subject, scale(test.subject, position), compiled);
        break;
    }
    std::erase_if(compiled.parts, [](const Literal &literal) { return literal.variable < 0; });
    return compiled;
}

void Cells::compileValues(const Test &test, const Subject &subject, base::Scale scale, CompiledTest &into) const
{
    const auto literal = [&](int at, auto isIn) {
        Literal made{at, Bits(at < 0 ? 0 : variable(at).cells())};
        for (int cell = 0; cell < static_cast<int>(made.cells.size()); ++cell)
            made.cells.setBit(cell, isIn(cell));
        return made;
    };
    if (test.kind == Test::Kind::Range) {
        const std::optional<base::Comparable> from = test.from ? std::optional(base::Comparable(*test.from, scale)) : std::nullopt;
        const std::optional<base::Comparable> below = test.below ? std::optional(base::Comparable(*test.below, scale)) : std::nullopt;
        into.all = !from && !below; // all of nothing: every value
        const int at = into.all ? -1 : findOrder(subject, from ? *from : *below);
        if (at >= 0)
            into.parts.push_back(
                {at, cellsBetween(variable(at).cells(), from ? cellOf(variable(at), *from) : 0, below ? cellOf(variable(at), *below) : variable(at).cells())});
        return;
    }
    const Variable &first = variable(subject.variables[into.exists < 0 ? 0 : 1]);
    switch (first.kind) {
    case Kind::Option: {
        const auto &options = m_tree.questions[static_cast<size_t>(first.position)].options;
        const QSet<QString> wanted(test.options.begin(), test.options.end());
        into.parts.push_back(literal(subject.variables.front(), [&](int cell) { return wanted.contains(options[static_cast<size_t>(cell)].id); }));
        break;
    }
    case Kind::YesNo:
        into.parts.push_back(literal(find(subject, Kind::YesNo), [&](int cell) { return test.options.contains(cell == 1 ? u"yes"_s : u"no"_s); }));
        break;
    case Kind::Seen:
    case Kind::Present:
        for (const QString &option : test.options) {
            if (first.kind == Kind::Seen && (option == noMessage || option == otherMessage))
                into.parts.push_back({find(subject, Kind::Seen), oneCell(SeenCells, option == noMessage ? NoneSeen : OtherSeen)});
            else
                into.parts.push_back({subject.present.value(option, -1), oneCell(2, 1)});
        }
        break;
    case Kind::Order:
    case Kind::Word:
    case Kind::Contains:
    case Kind::Exists: {
        std::vector<base::Comparable> values;
        for (const QString &option : test.options)
            values.emplace_back(option, scale);
        if (const int words = find(subject, Kind::Word); words >= 0) {
            Literal one{words, Bits(variable(words).cells())};
            for (const base::Comparable &value : values)
                one.cells.setBit(wordCell(variable(words), value));
            one.cells.clearBit(one.cells.size() - 1); // what was not looked at is like all others
            into.parts.push_back(std::move(one));
            break;
        }
        for (const base::Comparable &value : values) {
            if (const int order = findOrder(subject, value); order >= 0)
                into.parts.push_back({order, oneCell(variable(order).cells(), cellOf(variable(order), value))});
        }
        if (!into.all && into.parts.size() > 1) { // all of one order: one mask
            for (const Literal &part : into.parts)
                into.parts.front().cells |= part.cells;
            into.parts.resize(1);
        }
        break;
    }
    }
}

Bits Cells::variablesOf(const Condition &condition) const
{
    Bits variables(static_cast<qsizetype>(m_variables.size()));
    if (condition.kind == Condition::Kind::Leaf) {
        const CompiledTest test = compile(condition.test);
        for (const Literal &part : test.parts)
            variables.setBit(part.variable);
        if (test.exists >= 0)
            variables.setBit(test.exists);
    }
    for (const Condition &part : condition.of)
        variables |= variablesOf(part);
    return variables;
}

// --- in words ---

const QString &Cells::idOf(const Variable &variable) const
{
    const auto at = static_cast<size_t>(variable.position);
    return variable.subject == Test::Subject::Question ? m_tree.questions[at].id : m_tree.facts[at].id;
}

QString Cells::describe(int at, const Bits &cells) const
{
    const Variable &variable = this->variable(at);
    QString words;
    for (int cell = 0; cell < variable.cells(); ++cell) {
        const int first = cell;
        while (variable.kind == Kind::Order && cells.testBit(cell) && cell + 1 < variable.cells() && cells.testBit(cell + 1))
            ++cell;
        if (const QString word = cells.testBit(cell) ? describe(variable, first, cell) : QString(); !word.isEmpty())
            words = either(words, word);
    }
    return words.isEmpty() ? QString() : idOf(variable) + u' ' + words;
}

/// Neighbours from `first` to `last`; both are the same but for Order.
QString Cells::describe(const Variable &variable, int first, int last) const
{
    switch (variable.kind) {
    case Kind::Option:
        return m_tree.questions[static_cast<size_t>(variable.position)].options[static_cast<size_t>(first)].id;
    case Kind::YesNo:
        return first == 1 ? u"yes"_s : u"no"_s;
    case Kind::Word:
        return first + 1 < variable.cells() ? variable.words[static_cast<size_t>(first)].second : QString();
    case Kind::Seen:
        return first == NoneSeen ? QString(noMessage) : first == OtherSeen ? QString(otherMessage) : QString();
    case Kind::Present:
    case Kind::Contains:
        return first == 1 && variable.item != unnamedMessage ? variable.item : QString();
    case Kind::Exists:
        return first == 0 ? u"absent"_s : u"present"_s;
    case Kind::Order:
        break;
    }
    const Variable::Bound *lower = first > 0 ? &variable.bounds[static_cast<size_t>(first) - 1] : nullptr;
    const Variable::Bound *upper = last + 1 < variable.cells() ? &variable.bounds[static_cast<size_t>(last)] : nullptr;
    if (lower && upper && lower->value == upper->value)
        return upper->text;
    return rangeInWords(lower, upper);
}

bool Cells::isFraction(int at, const Bits &cells) const
{
    const Variable &variable = this->variable(at);
    if (variable.kind != Kind::Order || cells.count(true) != 1 || scale(variable.subject, variable.position) == base::Scale::Version)
        return false;
    for (int cell = 1; cell + 1 < variable.cells(); ++cell) {
        const Variable::Bound &lower = variable.bounds[static_cast<size_t>(cell) - 1];
        const Variable::Bound &upper = variable.bounds[static_cast<size_t>(cell)];
        const std::optional<double> from = lower.value.number();
        const std::optional<double> to = upper.value.number();
        if (cells.testBit(cell))
            return lower.behind && !upper.behind && from && to && *from == std::floor(*from) && *to == std::floor(*to) && *to - *from <= 1;
    }
    return false;
}

} // namespace rules
