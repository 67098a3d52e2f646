// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "engine/randomtree.h"

#include "support/treebuilder.h"

#include <algorithm>

namespace randomtree {

using namespace Qt::StringLiterals;
using rules::Condition;
using rules::Test;

namespace {

const QString alphaText = u"The alpha engine has stopped working"_s;
const QString gammaText = u"A gamma pump is broken beyond repair"_s;
const QString strangeText = u"Nobody ever expected such trouble here"_s;

int below(QRandomGenerator &random, int bound)
{
    return static_cast<int>(random.bounded(bound));
}

QStringList someOf(QRandomGenerator &random, QStringList items, int most)
{
    QStringList chosen;
    const int count = 1 + below(random, most);
    while (chosen.size() < count && !items.isEmpty())
        chosen << items.takeAt(below(random, static_cast<int>(items.size())));
    return chosen;
}

Condition leaf(QRandomGenerator &random)
{
    switch (below(random, 8)) {
    case 0:
        return support::is(u"color"_s, someOf(random, {u"red"_s, u"green"_s, u"blue"_s}, 2));
    case 1:
        return support::isNone(u"color"_s, someOf(random, {u"red"_s, u"green"_s, u"blue"_s}, 2));
    case 2:
        return support::is(u"parts"_s, someOf(random, {u"wheel"_s, u"axle"_s, u"spare"_s}, 2));
    case 3:
        return support::isAll(u"parts"_s, someOf(random, {u"wheel"_s, u"axle"_s, u"spare"_s}, 2));
    case 4:
        return support::is(u"loud"_s, {below(random, 2) ? u"yes"_s : u"no"_s});
    case 5:
        return support::is(u"words"_s, someOf(random, {u"alpha"_s, u"gamma"_s, u"no-message"_s, u"other"_s}, 2));
    case 6:
        return support::isAll(u"words"_s, {u"alpha"_s, u"gamma"_s});
    default: {
        const int from = below(random, 4);
        const int to = below(random, 3);
        return support::range(u"count"_s, from == 0 ? QString() : QString::number(from), to == 0 ? QString() : QString::number(from + to));
    }
    }
}

Condition condition(QRandomGenerator &random, int depth)
{
    const int kind = below(random, depth > 0 ? 6 : 3);
    if (kind < 3)
        return leaf(random);
    if (kind == 3)
        return support::no(condition(random, depth - 1));
    std::vector<Condition> parts{condition(random, depth - 1), condition(random, depth - 1)};
    return kind == 4 ? support::all(parts) : support::any(parts);
}

const QStringList questionIds{u"color"_s, u"parts"_s, u"loud"_s, u"words"_s, u"count"_s};

bool holds(const Test &test, const Assignment &assignment)
{
    const QSet<QString> held = assignment.value(test.id);
    const auto isHeld = [&](const QString &option) { return held.contains(option); };
    switch (test.kind) {
    case Test::Kind::AnyOf:
        return std::ranges::any_of(test.options, isHeld);
    case Test::Kind::AllOf:
        return std::ranges::all_of(test.options, isHeld);
    case Test::Kind::NoneOf:
        return std::ranges::none_of(test.options, isHeld);
    case Test::Kind::Range: {
        const int value = held.begin()->toInt();
        return (!test.from || value >= test.from->toInt()) && (!test.below || value < test.below->toInt());
    }
    default:
        qFatal("not in random trees");
    }
}

bool holds(const Condition &condition, const Assignment &assignment)
{
    const auto holdsNow = [&](const Condition &part) { return holds(part, assignment); };
    switch (condition.kind) {
    case Condition::Kind::Always:
        return true;
    case Condition::Kind::Leaf:
        return holds(condition.test, assignment);
    case Condition::Kind::Not:
        return !holds(condition.of.front(), assignment);
    case Condition::Kind::All:
        return std::ranges::all_of(condition.of, holdsNow);
    case Condition::Kind::Any:
        return std::ranges::any_of(condition.of, holdsNow);
    }
    return false;
}

base::Value valueOf(const rules::Question &question, const QSet<QString> &held, QRandomGenerator *random)
{
    if (question.id == u"parts"_s) {
        base::Many many;
        for (const rules::Option &option : question.options) {
            const auto known = held.contains(option.id) ? base::Presence::Present : base::Presence::Absent;
            many.options.insert(option.id, random && below(*random, 3) == 0 ? base::Presence::Unknown : known);
        }
        return *engine::fitting(question, many);
    }
    if (question.id == u"words"_s) {
        if (held.contains(u"no-message"_s))
            return base::Text{u"none"_s};
        QStringList lines;
        if (held.contains(u"alpha"_s))
            lines << alphaText;
        if (held.contains(u"gamma"_s))
            lines << gammaText;
        return base::Text{lines.isEmpty() ? strangeText : lines.join(u'\n')};
    }
    if (question.id == u"loud"_s)
        return base::YesNo{held.contains(u"yes"_s)};
    if (question.id == u"count"_s)
        return base::Number{held.begin()->toDouble()};
    return base::Choice{*held.begin()};
}

} // namespace

rules::Tree make(QRandomGenerator &random)
{
    rules::Tree tree;
    tree.id = u"random"_s;
    rules::Question count = support::question(u"count"_s, rules::QuestionKind::Number);
    count.minimum = 0;
    count.maximum = 4;
    tree.questions = {support::choice(u"color"_s, {u"red"_s, u"green"_s, u"blue"_s}), support::many(u"parts"_s, {u"wheel"_s, u"axle"_s, u"spare"_s}),
                      support::question(u"loud"_s, rules::QuestionKind::YesNo), support::question(u"words"_s, rules::QuestionKind::Message), count};
    tree.messages = {support::pattern(u"alpha"_s, {alphaText}), support::pattern(u"gamma"_s, {gammaText})};

    const QStringList diagnoses{u"D0"_s, u"D1"_s, u"D2"_s};
    for (const QString &id : diagnoses) {
        rules::Diagnosis diagnosis = support::diagnosis(id);
        if (below(random, 2))
            diagnosis.requirements.push_back(support::reason(condition(random, 2), u"required"_s));
        if (below(random, 3) == 0)
            diagnosis.fixedWhen.push_back(support::reason(leaf(random), u"cured"_s));
        tree.diagnoses.push_back(diagnosis);
    }
    const int steps = 3 + below(random, 6);
    for (int i = 0; i < steps; ++i) {
        const auto target = [&]() -> QString {
            const int kind = below(random, 5);
            if (kind == 0)
                return u"-"_s;
            if (kind == 1 || i + 1 == steps)
                return u'!' + diagnoses[below(random, 3)];
            return u"s%1"_s.arg(i + 1 + below(random, steps - i - 1));
        };
        std::vector<rules::Branch> branches;
        for (int k = 1 + below(random, 3); k > 0; --k)
            branches.push_back(support::branch(condition(random, 2), target()));
        if (below(random, 4))
            branches.push_back(support::branch(support::always(), target()));
        const QString ask = below(random, 4) ? questionIds[below(random, static_cast<int>(questionIds.size()))] : QString();
        tree.steps.push_back(support::step(u"s%1"_s.arg(i), ask, branches));
    }
    tree.start = u"s0"_s;
    return tree;
}

const std::vector<Assignment> &allAssignments()
{
    static const std::vector<Assignment> assignments = [] {
        std::vector<Assignment> made;
        for (const auto &color : {u"red"_s, u"green"_s, u"blue"_s}) {
            for (int parts = 0; parts < 8; ++parts) {
                QSet<QString> held;
                for (const auto &[bit, part] : {std::pair{1, u"wheel"_s}, {2, u"axle"_s}, {4, u"spare"_s}}) {
                    if (parts & bit)
                        held.insert(part);
                }
                for (const auto &loud : {u"yes"_s, u"no"_s}) {
                    for (const QSet<QString> &words :
                         {QSet{u"alpha"_s}, QSet{u"gamma"_s}, QSet{u"alpha"_s, u"gamma"_s}, QSet{u"no-message"_s}, QSet{u"other"_s}}) {
                        for (int count = 0; count <= 4; ++count)
                            made.push_back(
                                {{u"color"_s, {color}}, {u"parts"_s, held}, {u"loud"_s, {loud}}, {u"words"_s, words}, {u"count"_s, {QString::number(count)}}});
                    }
                }
            }
        }
        return made;
    }();
    return assignments;
}

QString endOf(const rules::Tree &tree, const Assignment &assignment)
{
    const rules::Step *step = tree.step(tree.start);
    while (step) {
        const auto branch = std::ranges::find_if(step->branches, [&](const rules::Branch &b) { return holds(b.when, assignment); });
        if (branch == step->branches.end() || branch->go.kind == rules::Target::Kind::NoMatch)
            return {};
        if (branch->go.kind == rules::Target::Kind::Diagnosis) {
            const rules::Diagnosis &diagnosis = *tree.diagnosis(branch->go.id);
            const auto holdsNow = [&](const rules::Reason &reason) { return holds(reason.when, assignment); };
            const bool found = std::ranges::all_of(diagnosis.requirements, holdsNow) && std::ranges::none_of(diagnosis.fixedWhen, holdsNow);
            return found ? diagnosis.id : QString();
        }
        step = tree.step(branch->go.id);
    }
    return {};
}

engine::Session partOf(const rules::Tree &tree, const Assignment &truth, QRandomGenerator &random)
{
    engine::Session session = engine::begin(tree);
    for (const rules::Question &question : tree.questions) {
        const int known = below(random, 5);
        if (known == 0)
            continue;
        const base::Value value = known == 1 ? base::Value(base::Unknown{}) : valueOf(question, truth.value(question.id), &random);
        session.answers.insert(question.id, {question.id, value, engine::Origin::Person, {}, {}});
    }
    return session;
}

bool agrees(const rules::Tree &tree, const Assignment &assignment, const engine::Session &session)
{
    return std::ranges::all_of(session.answers, [&](const engine::Answer &answer) {
        if (base::isUnknown(answer.value))
            return true;
        const base::Value full = valueOf(*tree.question(answer.question), assignment.value(answer.question), nullptr);
        const auto *said = std::get_if<base::Many>(&answer.value);
        if (!said)
            return full == answer.value;
        const auto entries = said->options.asKeyValueRange();
        return std::all_of(entries.begin(), entries.end(), [&](const auto &entry) {
            return entry.second == base::Presence::Unknown || entry.second == std::get<base::Many>(full).options.value(entry.first);
        });
    });
}

} // namespace randomtree
