// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/limits.h"
#include "base/texts.h"
#include "rules/decode.h"

#include <algorithm>

namespace rules {

using namespace Qt::StringLiterals;
using base::ProbeResult;

namespace {

constexpr std::string_view conditionWords[] = {"any", "all", "not", "fact"};
constexpr std::string_view answerWords[] = {"unknown"};
constexpr std::string_view messageWords[] = {"unknown", "none", "no-message", "other"};

constexpr Word<QuestionKind> kinds[]
    = {{"choice", QuestionKind::Choice}, {"many", QuestionKind::Many},       {"text", QuestionKind::Text},   {"message", QuestionKind::Message},
       {"number", QuestionKind::Number}, {"version", QuestionKind::Version}, {"yes-no", QuestionKind::YesNo}};

/// A mapping that has a key of the long form; otherwise it is a text in several languages.
bool isLongForm(Node node)
{
    bool found = false;
    forEachEntry(node, [&](Node key, Node) { found = found || key.text() == "text" || key.text() == "detect" || key.text() == "how"; });
    return found;
}

/// Null when there is none or it was refused.
std::shared_ptr<const base::Probe> decodeDetect(Decoder &decoder, Node node)
{
    std::optional<base::Probe> probe = decodeProbe(decoder, node);
    return probe ? std::make_shared<const base::Probe>(*std::move(probe)) : nullptr;
}

std::optional<Option> decodeOption(Decoder &decoder, Node id, Node node)
{
    Option option;
    option.id = id.string();
    if (!isLongForm(node)) {
        option.text = readText(decoder, node);
        return option;
    }
    Fields fields(decoder, node, id, QT_TRANSLATE_NOOP("Texts", "an option"));
    option.text = fields.text("text", Need::Required);
    option.how = fields.text("how");
    if (const Node detect = fields.take("detect")) {
        option.detect = decodeDetect(decoder, detect);
        if (option.detect && resultOf(*option.detect) != ProbeResult::YesNo)
            decoder.problems.error(detect, Texts::tr("the probe of an option answers yes or no; add what it must be (is, contains, from or below)"));
    }
    fields.finish();
    return option;
}

void decodeOptions(Decoder &decoder, Fields &fields, Question &question, Names &names)
{
    const bool takesOptions = question.kind == QuestionKind::Choice || question.kind == QuestionKind::Many;
    const Node options = fields.take("options", takesOptions ? Need::Required : Need::Optional);
    if (!options)
        return;
    if (!takesOptions) {
        decoder.problems.error(options, Texts::tr("only choice and many questions have options"));
        return;
    }
    names.reserve(options.size());
    question.options.reserve(options.size());
    forEachId(decoder, options, u"options"_s, answerWords, [&](Node id, Node value) {
        if (std::optional<Option> option = decodeOption(decoder, id, value)) {
            names.add(id);
            question.options.push_back(*std::move(option));
        }
    });
    const quint32 least = question.kind == QuestionKind::Choice ? 2 : 1;
    if (options.isMapping() && options.size() < least)
        decoder.problems.error(options, Texts::tr("this question needs at least %1 options").arg(least));
}

/// Why this probe cannot answer this question; empty when it can.
QString whyUnfit(const Question &question, const base::Probe &probe, const Names &options)
{
    const ProbeResult result = resultOf(probe);
    const bool isText = result == ProbeResult::TextOrNumber;
    switch (question.kind) {
    case QuestionKind::Choice: {
        const QStringList answers = base::wordsOf(result);
        if (answers.isEmpty())
            return Texts::tr("this probe cannot answer a choice; give each option a detect of its own");
        const bool meets = std::ranges::any_of(answers, [&](const QString &answer) { return options.find(answer.toStdString()) != Names::none; });
        return meets ? QString() : Texts::tr("this probe answers with %1, and none of these is an option").arg(listWords(answers));
    }
    case QuestionKind::Many:
        return Texts::tr("a many question is not answered as a whole; give each option a detect of its own");
    case QuestionKind::Message:
        return Texts::tr("no machine can tell what a person saw; leave detect out");
    case QuestionKind::YesNo:
        return result == ProbeResult::YesNo ? QString()
                                            : Texts::tr("the probe of a yes-no question answers yes or no; add what it must be (is, contains, from or below)");
    case QuestionKind::Number:
        return result == ProbeResult::Number || isText ? QString() : Texts::tr("this probe does not answer with a number");
    case QuestionKind::Version:
        return result == ProbeResult::Version || isText ? QString() : Texts::tr("this probe does not answer with a version");
    case QuestionKind::Text:
        return isText || result == ProbeResult::Date ? QString() : Texts::tr("this probe does not answer with a text");
    }
    return {};
}

/// The keys of a machine that are the answers.
void decodeFromMachine(Decoder &decoder, Fields &fields, Question &question, bool isKindKnown)
{
    const Node node = fields.take("from-machine");
    if (!node)
        return;
    if (isKindKnown && question.kind != QuestionKind::Text)
        decoder.problems.error(node, Texts::tr("only a text question takes its answers from the machine"));
    else if (fields.has("detect"))
        decoder.problems.error(node, Texts::tr("the machine offers answers (\"from-machine\") or gives one (\"detect\"); write one of them"));
    Fields inner(decoder, node, node, QT_TRANSLATE_NOOP("Texts", "what the machine offers"));
    if (!inner.isUsable())
        return;
    FromMachine from;
    if (const Node key = inner.take("subkeys", Need::Required))
        from.key = decodeKey(decoder, key);
    from.show = inner.plain("show");
    if (const Node when = inner.take("when")) {
        std::optional<base::Probe> condition = decodeProbe(decoder, when, ProbePlace::Subkey);
        if (condition && resultOf(*condition) != ProbeResult::YesNo)
            decoder.problems.error(when, Texts::tr("this probe does not answer yes or no; add what it must be (is, contains, from or below)"));
        if (condition)
            from.when = std::make_shared<const base::Probe>(*std::move(condition));
    }
    inner.finish();
    question.fromMachine = std::move(from);
}

/// Of a question whose kind is not known nothing is said that only follows from that.
void decodeNumberKeys(Decoder &decoder, Fields &fields, Question &question, bool isKindKnown)
{
    const bool isNumber = question.kind == QuestionKind::Number;
    for (const std::string_view key : {"minimum", "maximum", "unit"}) {
        if (!isNumber && isKindKnown && fields.has(key))
            decoder.problems.error(fields.at(),
                                   Texts::tr("only a number question has \"%1\"").arg(QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size()))));
    }
    question.minimum = fields.number("minimum");
    question.maximum = fields.number("maximum");
    question.unit = fields.text("unit");
    if (question.minimum && question.maximum && *question.minimum >= *question.maximum)
        decoder.problems.error(fields.at(), Texts::tr("the minimum must be less than the maximum"));
}

void decodeQuestion(Decoder &decoder, Node id, Node node)
{
    constexpr double maximumMinutes = 10'000;
    Question question;
    question.id = id.string();
    Names options;
    std::optional<QuestionKind> known;
    Fields fields(decoder, node, id, QT_TRANSLATE_NOOP("Texts", "a question"));
    if (fields.isUsable()) {
        if (const Node kind = fields.take("kind", Need::Required))
            known = readWord(decoder, kind, kinds, QT_TRANSLATE_NOOP("Texts", "a kind of question"));
        question.kind = known.value_or(fields.has("options") ? QuestionKind::Choice : QuestionKind::Text);
        question.text = fields.text("ask", Need::Required);
        question.why = fields.text("why");
        question.how = fields.text("how");
        if (const Node minutes = fields.take("minutes")) {
            question.minutes = readNumber(decoder, minutes).value_or(1);
            if (question.minutes < 0 || question.minutes > maximumMinutes)
                decoder.problems.error(minutes, Texts::tr("this must be from 0 to %1 minutes").arg(maximumMinutes));
        }
        decodeOptions(decoder, fields, question, options);
        decodeNumberKeys(decoder, fields, question, known.has_value());
        decodeFromMachine(decoder, fields, question, known.has_value());
        if (const Node detect = fields.take("detect")) {
            question.detect = decodeDetect(decoder, detect);
            const QString why = question.detect ? whyUnfit(question, *question.detect, options) : QString();
            if (!why.isEmpty())
                decoder.problems.error(detect, why);
        }
        fields.finish();
    }
    decoder.questions.add(id);
    decoder.options.push_back(std::move(options));
    decoder.refusedQuestions.push_back(!known);
    decoder.tree.questions.push_back(std::move(question));
}

} // namespace

void decodeQuestions(Decoder &decoder, Node section)
{
    decoder.questions.reserve(section.size());
    decoder.options.reserve(section.size());
    decoder.tree.questions.reserve(section.size());
    forEachId(decoder, section, u"questions"_s, conditionWords, [&](Node id, Node node) {
        if (!isTaken(decoder, id, decoder.questions))
            decodeQuestion(decoder, id, node);
    });
}

void decodeFacts(Decoder &decoder, Node section)
{
    decoder.facts.reserve(section.size());
    forEachId(decoder, section, u"facts"_s, {}, [&](Node id, Node node) {
        if (isTaken(decoder, id, decoder.facts))
            return;
        FactSpec fact;
        std::optional<base::Probe> probe;
        fact.id = id.string();
        Fields fields(decoder, node, id, QT_TRANSLATE_NOOP("Texts", "a fact"));
        if (fields.isUsable()) {
            fact.title = fields.text("title", Need::Required);
            if (const Node detect = fields.take("detect", Need::Required))
                probe = decodeProbe(decoder, detect);
            fields.finish();
        }
        decoder.refusedFacts.push_back(!probe);
        fact.probe = probe.value_or(base::Probe{});
        decoder.facts.add(id);
        decoder.tree.facts.push_back(std::move(fact));
    });
}

namespace {

/// How many words a pattern has, at most: marks between letters count as ends of words.
int wordsOf(const QString &pattern)
{
    int words = 0;
    bool inside = false;
    for (const QChar c : pattern) {
        const bool part = c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
        words += part && !inside;
        inside = part;
    }
    return words;
}

/// What is compared with each word of a pasted text must be small, or a text of a page would keep the program busy for minutes.
void checkPattern(Decoder &decoder, Node node, const QString &pattern)
{
    const auto refuse = [&](const QString &sentence, qsizetype has, int most) { decoder.problems.error(node, sentence.arg(has).arg(most)); };
    const qsizetype placeholders = std::min(pattern.count(u'<'), pattern.count(u'>'));
    if (pattern.size() > base::limits::patternCharacters)
        refuse(Texts::tr("this pattern has %1 characters; at most %2 are allowed. Keep the part that tells the message apart"), pattern.size(),
               base::limits::patternCharacters);
    else if (placeholders > base::limits::patternPlaceholders)
        refuse(Texts::tr("this pattern has %1 placeholders; at most %2 are allowed. Keep the part that tells the message apart"), placeholders,
               base::limits::patternPlaceholders);
    else if (const int words = wordsOf(pattern); words > base::limits::patternWords)
        refuse(Texts::tr("this pattern has %1 words; at most %2 are allowed. Keep the part that tells the message apart"), words, base::limits::patternWords);
}

void decodeMessageNames(Decoder &decoder, Node node, MessagePattern &message, bool hasIdeas)
{
    if (!node)
        return;
    if (node.isSequence() && node.size() > base::limits::messageNames)
        return decoder.problems.error(node, Texts::tr("these are %1 names; a message has at most %2").arg(node.size()).arg(base::limits::messageNames));
    forEachItem(node, [&](Node item) {
        const QString name = readPlain(decoder, item);
        if (!item.isScalar())
            return;
        message.names << name;
        if (!hasIdeas && std::ranges::none_of(message.patterns, [&](const QString &pattern) { return pattern.contains(name, Qt::CaseInsensitive); }))
            decoder.problems.error(item, Texts::tr("%1 stands in none of the patterns, so this message would never be recognised").arg(quoted(item)));
    });
}

} // namespace

void decodeMessages(Decoder &decoder, Node section)
{
    decoder.messages.reserve(section.size());
    forEachId(decoder, section, u"messages"_s, messageWords, [&](Node id, Node node) {
        if (isTaken(decoder, id, decoder.messages))
            return;
        MessagePattern message;
        message.id = id.string();
        Fields fields(decoder, node, id, QT_TRANSLATE_NOOP("Texts", "a message"));
        if (fields.isUsable()) {
            message.title = fields.text("title", Need::Required);
            if (const Node patterns = fields.take("patterns")) {
                forEachItem(patterns, [&](Node pattern) {
                    const QStringList texts = readEveryText(decoder, pattern); // a message comes in the language of the machine
                    for (const QString &text : texts)
                        checkPattern(decoder, pattern, text);
                    message.patterns << texts;
                });
                if (patterns.isSequence() && patterns.size() == 0)
                    decoder.problems.error(patterns, Texts::tr("this list is empty"));
            }
            const Node says = fields.take("says");
            forEachItem(says, [&](Node idea) {
                if (const int found = idea ? resolveIdea(decoder, idea) : -1; found >= 0)
                    message.says.push_back(found);
            });
            decodeMessageNames(decoder, fields.take("names"), message, bool(says));
            message.unnamed = fields.plain("unnamed");
            const bool hasSubject = !message.names.isEmpty() || !message.unnamed.isEmpty();
            if (message.patterns.isEmpty() && !says)
                decoder.problems.error(id, Texts::tr("a message needs \"names\" with \"says\", or \"patterns\""));
            else if (!message.says.empty() && (!hasSubject || (!message.names.isEmpty() && !message.unnamed.isEmpty())))
                decoder.problems.error(id, Texts::tr("\"says\" needs \"names\", or \"unnamed\" where the name is what is missing"));
            message.generic = fields.yesNo("generic", false);
            fields.finish();
        }
        decoder.messages.add(id);
        decoder.tree.messages.push_back(std::move(message));
    });
}

} // namespace rules
