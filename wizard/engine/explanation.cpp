// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "engine/explanation.h"

#include "base/text.h"
#include "engine/index.h"
#include "engine/recognisedmessages.h"

#include <algorithm>

namespace engine {

using namespace Qt::StringLiterals;
using rules::Condition;
using rules::Test;

namespace {

/// The tests that make `condition` have the truth that it has under the assignment.
void collectDeciding(const Assignment &assignment, const Condition &condition, std::vector<const Test *> &tests)
{
    if (condition.kind == Condition::Kind::Leaf) {
        tests.push_back(&condition.test);
        return;
    }
    if (condition.kind == Condition::Kind::Not) {
        for (const Condition &part : condition.of)
            collectDeciding(assignment, part, tests);
        return;
    }
    const Truth whole = assignment.evaluate(condition);
    for (const Condition &part : condition.of) {
        if (assignment.evaluate(part) == whole)
            collectDeciding(assignment, part, tests);
    }
}

QString fromMachine(const QString &source)
{
    return u"Read from the machine: %1"_s.arg(base::oneLine(source));
}

QString quoted(const QString &text)
{
    return u"\"%1\""_s.arg(base::oneLine(text));
}

/// What a pasted text says about a test: the part that is one of its messages, or what was recognised instead.
QString sourceInMessage(const CompiledTree &compiledTree, const QString &text, const Test &test)
{
    QStringList others;
    for (const MessageMatch &match : compiledTree.recognised(text)) {
        if (test.options.contains(match.pattern))
            return u"You said: %1"_s.arg(quotedPart(text, match, 160));
        if (const rules::MessagePattern *pattern = compiledTree.tree().message(match.pattern); pattern && !pattern->generic)
            others << quoted(pattern->title.isEmpty() ? pattern->id : pattern->title);
    }
    if (!others.isEmpty())
        return u"Recognised in what you said: %1"_s.arg(others.join(u", "_s));
    return u"Not recognised in what you said: \u201c%1\u201d"_s.arg(base::oneLine(text, 100));
}

/// What the machine told about the options that a test names: for those that it did not find, that they were looked for.
QString sourceInOptions(const rules::Question &question, const base::Many &many, const QString &source, const Test &test)
{
    QStringList missing;
    bool others = false;
    for (const QString &id : test.options) {
        const rules::Option *option = question.option(id);
        if (option && many.options.value(id, base::Presence::Unknown) == base::Presence::Absent)
            missing << quoted(option->text.isEmpty() ? id : option->text);
        else
            others = true;
    }
    if (missing.isEmpty() || others)
        return fromMachine(source);
    return u"Looked for on the machine and not found: %1"_s.arg(missing.join(u", "_s));
}

QString sourceOf(const CompiledTree &compiledTree, const Session &session, const Test &test)
{
    if (test.subject == Test::Subject::Fact) {
        const auto fact = session.facts.constFind(test.id);
        if (fact == session.facts.cend())
            return u"Not read from a machine"_s;
        return fromMachine(fact->finding.source.isEmpty() ? fact->title : fact->finding.source);
    }
    const auto answer = session.answers.constFind(test.id);
    const rules::Question *question = compiledTree.question(test.id);
    if (answer == session.answers.cend() || !question)
        return u"Not answered yet"_s;
    if (isDisputed(session, test.id))
        return disputeInWords(*question, *answer, session.measured.value(test.id));
    if (isKept(session, test.id))
        return keptInWords(*question, *answer, session.measured.value(test.id));
    const auto *text = std::get_if<base::Text>(&answer->value);
    if (question->kind == rules::QuestionKind::Message && text && !saysNoMessage(text->text))
        return sourceInMessage(compiledTree, text->text, test);
    const QString words = base::oneLine(describe(*question, answer->value), 160);
    const auto *many = std::get_if<base::Many>(&answer->value);
    if (answer->origin == Origin::Machine) {
        if (many)
            return sourceInOptions(*question, *many, answer->source.isEmpty() ? words : answer->source, test);
        return fromMachine(answer->source.isEmpty() ? words : u"%1 (%2)"_s.arg(words, base::oneLine(answer->source)));
    }
    const auto isThere = [many](const QString &option) { return many->options.value(option, base::Presence::Absent) != base::Presence::Absent; };
    const auto options = many ? many->options.keys() : QStringList();
    if (std::ranges::any_of(options, isThere) && !test.options.isEmpty() && std::ranges::none_of(test.options, isThere))
        return u"You named only: %1"_s.arg(words);
    return u"You said: %1"_s.arg(words);
}

/// What a test compares with, as people know it.
QString optionInWords(const rules::Tree &tree, const rules::Question *question, const QString &id)
{
    if (!question)
        return base::oneLine(id);
    if (const rules::Option *option = question->option(id); option && !option->text.isEmpty())
        return base::oneLine(option->text);
    if (question->kind == rules::QuestionKind::Message) {
        if (id == rules::noMessage)
            return u"no message was seen"_s;
        if (id == rules::otherMessage)
            return u"a message that this tree does not know"_s;
        if (const rules::MessagePattern *pattern = tree.message(id); pattern && !pattern->title.isEmpty())
            return quoted(pattern->title);
    }
    if (question->kind == rules::QuestionKind::YesNo)
        return id == u"yes"_s ? u"yes"_s : u"no"_s;
    return base::oneLine(id);
}

QString testInWords(const rules::Tree &tree, const Test &test)
{
    const rules::Question *question = test.subject == Test::Subject::Question ? tree.question(test.id) : nullptr;
    const rules::FactSpec *fact = test.subject == Test::Subject::Fact ? tree.fact(test.id) : nullptr;
    const QString subject = base::oneLine(question ? question->text : fact ? fact->title : test.id);
    QStringList options;
    for (const QString &option : test.options)
        options << optionInWords(tree, question, option);
    const QString list = options.join(u", "_s);
    const bool one = options.size() == 1;
    switch (test.kind) {
    case Test::Kind::AnyOf:
        return one ? u"%1 is: %2"_s.arg(subject, list) : u"%1 is one of: %2"_s.arg(subject, list);
    case Test::Kind::AllOf:
        return one ? u"%1 is: %2"_s.arg(subject, list) : u"%1 is all of: %2"_s.arg(subject, list);
    case Test::Kind::NoneOf:
        return one ? u"%1 is not: %2"_s.arg(subject, list) : u"%1 is none of: %2"_s.arg(subject, list);
    case Test::Kind::Contains:
        return u"%1 contains %2"_s.arg(subject, quoted(test.text));
    case Test::Kind::Exists:
        return test.exists ? u"%1 is there"_s.arg(subject) : u"%1 is not there"_s.arg(subject);
    case Test::Kind::Range:
        if (test.from && test.below)
            return u"%1 is at least %2 and below %3"_s.arg(subject, *test.from, *test.below);
        return test.from ? u"%1 is at least %2"_s.arg(subject, *test.from) : u"%1 is below %2"_s.arg(subject, test.below.value_or(QString()));
    }
    return subject;
}

} // namespace

QString describe(const rules::Tree &tree, const Condition &condition)
{
    switch (condition.kind) {
    case Condition::Kind::Always:
        return u"in every case"_s;
    case Condition::Kind::Leaf:
        return testInWords(tree, condition.test);
    case Condition::Kind::Not:
        return condition.of.empty() ? QString() : u"not (%1)"_s.arg(describe(tree, condition.of.front()));
    case Condition::Kind::All:
    case Condition::Kind::Any:
        break;
    }
    const bool nested = condition.of.size() > 1;
    QStringList parts;
    for (const Condition &part : condition.of) {
        const bool compound = part.of.size() > 1;
        parts << (nested && compound ? u"(%1)"_s : u"%1"_s).arg(describe(tree, part));
    }
    return parts.join(condition.kind == Condition::Kind::All ? u"; and "_s : u"; or "_s);
}

QString disputeInWords(const rules::Question &question, const Answer &person, const Answer &machine)
{
    const QString source = machine.source.isEmpty() ? QString() : u" (%1)"_s.arg(base::oneLine(machine.source));
    return u"You said: %1. The machine says: %2%3"_s.arg(base::oneLine(describe(question, person.value), 160),
                                                         base::oneLine(describe(question, machine.value), 160), source);
}

QString keptInWords(const rules::Question &question, const Answer &person, const Answer &machine)
{
    const QString source = machine.source.isEmpty() ? QString() : u" (%1)"_s.arg(base::oneLine(machine.source));
    return u"You said: %1, and kept it. The machine says: %2%3"_s.arg(base::oneLine(describe(question, person.value), 160),
                                                                      base::oneLine(describe(question, machine.value), 160), source);
}

QString listInWords(const QStringList &items)
{
    constexpr qsizetype most = 6;
    QStringList shown = items.first(std::min(most, items.size()));
    if (items.size() > most)
        shown << u"%1 more"_s.arg(items.size() - most);
    if (shown.size() < 2)
        return shown.join(QString());
    const QString last = shown.takeLast();
    return u"%1 and %2"_s.arg(shown.join(u", "_s), last);
}

QStringList diagnosesInWords(const rules::Tree &tree, const QStringList &diagnoses)
{
    QStringList words;
    for (const QString &id : diagnoses) {
        const rules::Diagnosis *diagnosis = tree.diagnosis(id);
        words << (diagnosis && !diagnosis->title.isEmpty() ? u"%1 (%2)"_s.arg(id, base::oneLine(diagnosis->title, 80)) : id);
    }
    return words;
}

QString sourceOf(const CompiledTree &compiledTree, const Session &session, const Assignment &assignment, const Condition &condition)
{
    std::vector<const Test *> tests;
    collectDeciding(assignment, condition, tests);
    QStringList sources;
    for (const Test *test : tests) {
        if (const QString source = sourceOf(compiledTree, session, *test); !sources.contains(source))
            sources << source;
    }
    return sources.join(u"; "_s);
}

Evidence evidenceOf(const CompiledTree &compiledTree, const Session &session, const Assignment &assignment, const rules::Reason &reason)
{
    std::vector<const Test *> tests;
    collectDeciding(assignment, reason.when, tests);
    Evidence evidence;
    evidence.truth = assignment.evaluate(reason.when);
    evidence.says = base::displayable(reason.says.isEmpty() ? describe(compiledTree.tree(), reason.when) : reason.says);
    evidence.source = sourceOf(compiledTree, session, assignment, reason.when);
    evidence.article = reason.article;
    for (const Test *test : tests) {
        if (test->subject == Test::Subject::Question && evidence.question.isEmpty())
            evidence.question = test->id;
    }
    return evidence;
}

Evidence evidenceOf(const CompiledTree &compiledTree, const Session &session, const Assignment &assignment, const rules::Step &step, int branch)
{
    const rules::Branch &taken = step.branches[static_cast<size_t>(branch)];
    if (taken.when.kind != Condition::Kind::Always)
        return evidenceOf(compiledTree, session, assignment, {taken.when, taken.says, 1, {}});
    // "Otherwise" holds because none of the branches before it does: what they looked at is what it rests on.
    Condition before;
    before.kind = Condition::Kind::Any;
    for (const rules::Branch &other : step.branches) {
        if (&other == &taken)
            break;
        before.of.push_back(other.when);
    }
    if (before.of.empty() && !step.ask.isEmpty()) {
        before.kind = Condition::Kind::Leaf;
        before.test.id = step.ask;
    }
    Evidence evidence = evidenceOf(compiledTree, session, assignment, {before, taken.says, 1, {}});
    evidence.truth = Truth::True;
    if (before.kind == Condition::Kind::Any && before.of.empty())
        evidence.source.clear();
    return evidence;
}

} // namespace engine
