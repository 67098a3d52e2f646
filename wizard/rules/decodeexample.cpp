// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/texts.h"
#include "rules/decode.h"

namespace rules {

using namespace Qt::StringLiterals;

namespace {

/// One answer of an example in the form of the command line; reports options that do not exist.
QString decodeExampleAnswer(Decoder &decoder, int position, Node node)
{
    const Question &question = decoder.tree.questions[static_cast<size_t>(position)];
    const Names &options = decoder.options[static_cast<size_t>(position)];
    const bool isMany = question.kind == QuestionKind::Many;
    const bool hasOptions = isMany || question.kind == QuestionKind::Choice;
    QStringList parts;
    if (node.isSequence() && !isMany) {
        refuseKind(decoder, node, Texts::tr("one answer"));
        return {};
    }
    forEachItem(node, [&](Node item) {
        if (!item.isScalar()) {
            refuseKind(decoder, item, Texts::tr("an answer"));
            return;
        }
        const QStringList words = isMany ? item.string().split(u',', Qt::SkipEmptyParts) : QStringList{item.string()};
        for (const QString &word : words) {
            QString option = hasOptions ? word.trimmed() : word;
            if (isMany && option.endsWith(u'?'))
                option.chop(1);
            const bool isKnown = !hasOptions || option == u"unknown"_s || (isMany && option == u"none"_s) || options.find(option.toStdString()) != Names::none;
            if (!isKnown) {
                decoder.problems.error(
                    item, Texts::tr("question \"%1\" has no option %2%3").arg(question.id, u'"' + option + u'"', decoder.problems.didYouMean(option, [&] {
                        return options.all() << u"unknown"_s;
                    })));
            }
            parts << (hasOptions ? word.trimmed() : word);
        }
    });
    QString answer = parts.join(u',');
    if (question.kind == QuestionKind::YesNo && answer != u"unknown"_s) {
        const std::optional<bool> yes = readYesNo(decoder, node);
        answer = yes.value_or(false) ? u"yes"_s : u"no"_s;
    } else if (question.kind == QuestionKind::Message && decoder.messages.find(answer.toStdString()) != Names::none) {
        decoder.problems.warning(
            node, Texts::tr("\"%1\" is the id of a message, and here it is read as the text that was pasted; write a text as people report it").arg(answer));
    } else if (question.kind == QuestionKind::Number && answer != u"unknown"_s) {
        static_cast<void>(readNumber(decoder, node));
    }
    return answer;
}

void decodeExpectation(Decoder &decoder, Node node, Example &example)
{
    static constexpr Word<int> outcomes[] = {{"match", 0}, {"ambiguous", 1}, {"none", 2}};
    Fields fields(decoder, node, node, QT_TRANSLATE_NOOP("Texts", "an expectation"));
    if (!fields.isUsable())
        return;
    const Node outcome = fields.take("outcome", Need::Required);
    if (outcome && readWord(decoder, outcome, outcomes, QT_TRANSLATE_NOOP("Texts", "an outcome")))
        example.outcome = outcome.string();
    int named = 0;
    if (const Node diagnosis = fields.take("diagnosis")) {
        forEachItem(diagnosis, [&](Node id) {
            ++named;
            if (decoder.diagnoses.find(id.text()) != Names::none)
                example.diagnoses << id.string();
            else
                static_cast<void>(resolve(decoder, id, decoder.diagnoses, QT_TRANSLATE_NOOP("Texts", "diagnosis")));
        });
    }
    if (example.outcome == u"match"_s && named != 1)
        decoder.problems.error(node, Texts::tr("a match is of exactly one diagnosis; name it as \"diagnosis\""));
    if (example.outcome == u"none"_s && named != 0)
        decoder.problems.error(node, Texts::tr("where nothing matches there is no diagnosis to expect"));
    if (const Node remedy = fields.take("remedy")) {
        example.remedy = readPlain(decoder, remedy);
        const int position = example.diagnoses.size() == 1 ? decoder.diagnoses.find(example.diagnoses.first().toStdString()) : Names::none;
        const Diagnosis *diagnosis = position == Names::none ? nullptr : &decoder.tree.diagnoses[static_cast<size_t>(position)];
        if (named != 1)
            decoder.problems.error(remedy, Texts::tr("a remedy can be expected only of one diagnosis"));
        else if (diagnosis && !diagnosis->remedy(example.remedy))
            decoder.problems.error(
                remedy, Texts::tr("diagnosis \"%1\" has no remedy %2%3").arg(diagnosis->id, quoted(remedy), decoder.problems.didYouMean(example.remedy, [&] {
                    QStringList ids;
                    for (const Remedy &known : diagnosis->remedies)
                        ids << known.id;
                    return ids;
                })));
    }
    if (const Node plan = fields.take("plan")) {
        example.plan = decodePlan(decoder, plan, example.machine.has_value());
        if (example.outcome != u"match"_s)
            decoder.problems.error(plan, Texts::tr("a plan can be expected only of a match"));
    }
    fields.finish();
}

} // namespace

void decodeExamples(Decoder &decoder, Node section)
{
    forEachId(decoder, section, u"cases"_s, {}, [&](Node id, Node node) {
        Fields fields(decoder, node, id, QT_TRANSLATE_NOOP("Texts", "a case"));
        if (!fields.isUsable())
            return;
        Example example;
        example.id = id.string();
        example.at = id.at();
        example.at.path = u"cases."_s + example.id;
        if (const Node answers = fields.take("answers")) {
            Fields(decoder, answers, answers, QT_TRANSLATE_NOOP("Texts", "answers"));
            forEachEntry(answers, [&](Node question, Node answer) {
                if (!question.isScalar())
                    return;
                if (const int position = decoder.questions.find(question.text()); position != Names::none) {
                    example.answers.insert(question.string(), decodeExampleAnswer(decoder, position, answer));
                    if (decoder.isIncluded(decoder.questions.node(position)))
                        decoder.questions.use(position); // so that it is not left out
                } else {
                    static_cast<void>(resolve(decoder, question, decoder.questions, QT_TRANSLATE_NOOP("Texts", "question")));
                }
            });
        }
        if (const Node facts = fields.take("facts")) {
            Fields(decoder, facts, facts, QT_TRANSLATE_NOOP("Texts", "facts"));
            forEachEntry(facts, [&](Node fact, Node value) {
                if (fact.isScalar() && resolve(decoder, fact, decoder.facts, QT_TRANSLATE_NOOP("Texts", "fact")) != Names::none)
                    example.facts.insert(fact.string(), readPlain(decoder, value));
            });
        }
        example.machine = decodeMachine(decoder, fields.take("machine"));
        if (const Node expect = fields.take("expect", Need::Required))
            decodeExpectation(decoder, expect, example);
        fields.finish();
        decoder.examples.push_back(id);
        decoder.tree.examples.push_back(std::move(example));
    });
}

} // namespace rules
