// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "engine/explanation.h"

#include "base/text.h"
#include "base/texts.h"
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
    return Texts::tr("Read from the machine: %1").arg(base::oneLine(source));
}

QString quoted(const QString &text)
{
    return Texts::tr("\"%1\"").arg(base::oneLine(text));
}

/// What a pasted text says about a test: the part that is one of its messages, or what was recognised instead.
QString sourceInMessage(const CompiledTree &compiledTree, const QString &text, const Test &test)
{
    QStringList others;
    for (const MessageMatch &match : compiledTree.recognised(text)) {
        if (test.options.contains(match.pattern))
            return Texts::tr("You said: %1").arg(quotedPart(text, match, 160));
        if (const rules::MessagePattern *pattern = compiledTree.tree().message(match.pattern); pattern && !pattern->generic)
            others << quoted(pattern->title.isEmpty() ? pattern->id : pattern->title);
    }
    if (!others.isEmpty())
        return Texts::tr("Recognised in what you said: %1").arg(others.join(u", "_s));
    return Texts::tr("Not recognised in what you said: \u201c%1\u201d").arg(base::oneLine(text, 100));
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
    return Texts::tr("Looked for on the machine and not found: %1").arg(missing.join(u", "_s));
}

QString sourceOf(const CompiledTree &compiledTree, const Session &session, const Test &test)
{
    if (test.subject == Test::Subject::Fact) {
        const auto fact = session.facts.constFind(test.id);
        if (fact == session.facts.cend())
            return Texts::tr("Not read from a machine");
        return fromMachine(fact->finding.source.isEmpty() ? fact->title : fact->finding.source);
    }
    const auto answer = session.answers.constFind(test.id);
    const rules::Question *question = compiledTree.question(test.id);
    if (answer == session.answers.cend() || !question)
        return Texts::tr("Not answered yet");
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
        return Texts::tr("You named only: %1").arg(words);
    return Texts::tr("You said: %1").arg(words);
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
            return Texts::tr("no message was seen");
        if (id == rules::otherMessage)
            return Texts::tr("a message that this tree does not know");
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
        return one ? Texts::tr("%1 is: %2").arg(subject, list) : Texts::tr("%1 is one of: %2").arg(subject, list);
    case Test::Kind::AllOf:
        return one ? Texts::tr("%1 is: %2").arg(subject, list) : Texts::tr("%1 is all of: %2").arg(subject, list);
    case Test::Kind::NoneOf:
        return one ? Texts::tr("%1 is not: %2").arg(subject, list) : Texts::tr("%1 is none of: %2").arg(subject, list);
    case Test::Kind::Contains:
        return Texts::tr("%1 contains %2").arg(subject, quoted(test.text));
    case Test::Kind::Exists:
        return test.exists ? Texts::tr("%1 is there").arg(subject) : Texts::tr("%1 is not there").arg(subject);
    case Test::Kind::Range:
        if (test.from && test.below)
            return Texts::tr("%1 is at least %2 and below %3").arg(subject, *test.from, *test.below);
        return test.from ? Texts::tr("%1 is at least %2").arg(subject, *test.from) : Texts::tr("%1 is below %2").arg(subject, test.below.value_or(QString()));
    }
    return subject;
}

} // namespace

QString describe(const rules::Tree &tree, const Condition &condition)
{
    switch (condition.kind) {
    case Condition::Kind::Always:
        return Texts::tr("in every case");
    case Condition::Kind::Leaf:
        return testInWords(tree, condition.test);
    case Condition::Kind::Not:
        return condition.of.empty() ? QString() : Texts::tr("not (%1)").arg(describe(tree, condition.of.front()));
    case Condition::Kind::All:
    case Condition::Kind::Any:
        break;
    }
    QString all;
    for (const Condition &part : condition.of) {
        const bool isNested = condition.of.size() > 1 && part.of.size() > 1;
        const QString words = isNested ? u"(%1)"_s.arg(describe(tree, part)) : describe(tree, part);
        if (all.isEmpty())
            all = words;
        else
            all = condition.kind == Condition::Kind::All ? Texts::tr("%1; and %2").arg(all, words) : Texts::tr("%1; or %2").arg(all, words);
    }
    return all;
}

QString disputeInWords(const rules::Question &question, const Answer &person, const Answer &machine)
{
    const QString said = base::oneLine(describe(question, person.value), 160);
    const QString read = base::oneLine(describe(question, machine.value), 160);
    return machine.source.isEmpty() ? Texts::tr("You said: %1. The machine says: %2").arg(said, read)
                                    : Texts::tr("You said: %1. The machine says: %2 (%3)").arg(said, read, base::oneLine(machine.source));
}

QString keptInWords(const rules::Question &question, const Answer &person, const Answer &machine)
{
    const QString said = base::oneLine(describe(question, person.value), 160);
    const QString read = base::oneLine(describe(question, machine.value), 160);
    return machine.source.isEmpty() ? Texts::tr("You said: %1, and kept it. The machine says: %2").arg(said, read)
                                    : Texts::tr("You said: %1, and kept it. The machine says: %2 (%3)").arg(said, read, base::oneLine(machine.source));
}

QString listInWords(const QStringList &items)
{
    constexpr qsizetype most = 6;
    if (items.size() > most)
        return Texts::tr("%1 and %n more", nullptr, static_cast<int>(items.size() - most)).arg(items.first(most).join(u", "_s));
    QStringList shown = items;
    if (shown.size() < 2)
        return shown.join(QString());
    const QString last = shown.takeLast();
    return Texts::tr("%1 and %2").arg(shown.join(u", "_s), last);
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
