// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/limits.h"
#include "base/ordering.h"
#include "base/text.h"
#include "base/texts.h"
#include "engine/message.h"
#include "engine/session.h"

#include <algorithm>
#include <cmath>

/// Answers as text and as words: what the command line writes, what people read.
namespace engine {

using namespace Qt::StringLiterals;
using base::Presence;
using base::Result;
using base::Value;
using rules::Question;
using rules::QuestionKind;

namespace {

const QString unknownWord = u"unknown"_s;
const QString noneWord = u"none"_s;

QStringList optionIds(const Question &question)
{
    QStringList ids;
    for (const rules::Option &option : question.options)
        ids << option.id;
    return ids;
}

/// What may be answered, for error messages.
QString validAnswers(const Question &question)
{
    switch (question.kind) {
    case QuestionKind::Choice:
        return Texts::tr("Valid answers are: %1, unknown.").arg(optionIds(question).join(u", "_s));
    case QuestionKind::Many:
        return Texts::tr("Valid is a comma-separated list of: %1 (with \"?\" behind one that is not known), or none, or unknown.")
            .arg(optionIds(question).join(u", "_s));
    case QuestionKind::YesNo:
        return Texts::tr("Valid answers are: yes, no, unknown.");
    case QuestionKind::Version:
        return Texts::tr("Valid is a version such as 5.131.1877.9, or unknown.");
    case QuestionKind::Number:
        if (question.minimum && question.maximum)
            return Texts::tr("Valid is a number from %1 to %2, or unknown.").arg(*question.minimum).arg(*question.maximum);
        if (question.minimum)
            return Texts::tr("Valid is a number from %1 on, or unknown.").arg(*question.minimum);
        if (question.maximum)
            return Texts::tr("Valid is a number up to %1, or unknown.").arg(*question.maximum);
        return Texts::tr("Valid is a number, or unknown.");
    case QuestionKind::Text:
    case QuestionKind::Message:
        return Texts::tr("Valid is any text of up to %1 characters, none, or unknown.").arg(base::limits::answerCharacters);
    }
    return {};
}

std::unexpected<base::Error> refuse(const Question &question, const QString &why)
{
    return base::fail(base::Failure::BadInput, u"%1 %2"_s.arg(why, validAnswers(question)));
}

std::unexpected<base::Error> notAnAnswer(const Question &question, const QString &text, const QStringList &near = {})
{
    const QString suggestion = base::nearest(text, near);
    const QString given = base::oneLine(text, 60);
    return refuse(question, suggestion.isEmpty() ? Texts::tr("\"%1\" is no answer to \"%2\".").arg(given, question.id)
                                                 : Texts::tr("\"%1\" is no answer to \"%2\". Did you mean \"%3\"?").arg(given, question.id, suggestion));
}

/// The option's own spelling; empty when there is none.
QString optionId(const Question &question, const QString &text)
{
    const auto option = std::ranges::find_if(question.options, [&](const rules::Option &o) { return o.id.compare(text, Qt::CaseInsensitive) == 0; });
    return option == question.options.end() ? QString() : option->id;
}

base::Many allOptions(const Question &question, Presence presence)
{
    base::Many many;
    for (const rules::Option &option : question.options)
        many.options.insert(option.id, presence);
    return many;
}

Result<Value> parseMany(const Question &question, const QString &text)
{
    base::Many many = allOptions(question, Presence::Absent);
    if (text.compare(noneWord, Qt::CaseInsensitive) == 0)
        return many;
    QStringList seen;
    for (const QString &part : text.split(u',')) {
        QString word = part.trimmed();
        const bool uncertain = word.endsWith(u'?');
        if (uncertain)
            word = word.chopped(1).trimmed();
        const QString id = optionId(question, word);
        if (id.isEmpty() && (word.compare(noneWord, Qt::CaseInsensitive) == 0 || word.compare(unknownWord, Qt::CaseInsensitive) == 0))
            return refuse(question, Texts::tr("\"%1\" stands alone or not at all.").arg(word));
        if (id.isEmpty())
            return notAnAnswer(question, word, optionIds(question));
        if (seen.contains(id))
            return refuse(question, Texts::tr("\"%1\" is given twice for \"%2\".").arg(id, question.id));
        seen << id;
        many.options[id] = uncertain ? Presence::Unknown : Presence::Present;
    }
    return fitting(question, many);
}

Result<Value> fittingMany(const Question &question, const base::Many &given)
{
    base::Many many = allOptions(question, Presence::Unknown);
    for (const auto &[option, presence] : given.options.asKeyValueRange()) {
        if (!question.option(option))
            return notAnAnswer(question, option, optionIds(question));
        many.options[option] = presence;
    }
    const auto states = many.options.values();
    if (std::ranges::all_of(states, [](Presence presence) { return presence == Presence::Unknown; }))
        return base::Unknown{};
    return many;
}

QString manyInWords(const Question &question, const base::Many &many)
{
    QStringList present;
    QStringList open;
    for (const rules::Option &option : question.options) {
        const Presence presence = many.options.value(option.id, Presence::Unknown);
        if (presence != Presence::Absent)
            (presence == Presence::Present ? present : open) << base::oneLine(option.text.isEmpty() ? option.id : option.text);
    }
    if (present.isEmpty() && open.isEmpty())
        return Texts::tr("None of these");
    const QString known = present.join(u", "_s);
    if (open.isEmpty())
        return known;
    return known.isEmpty() ? Texts::tr("not known: %1").arg(open.join(u", "_s)) : Texts::tr("%1; not known: %2").arg(known, open.join(u", "_s));
}

} // namespace

Result<Value> fitting(const Question &question, const Value &value)
{
    if (base::isUnknown(value))
        return value;
    const auto wrongKind = [&] { return refuse(question, Texts::tr("That is not the kind of answer that \"%1\" takes.").arg(question.id)); };
    switch (question.kind) {
    case QuestionKind::Choice:
        if (const auto *choice = std::get_if<base::Choice>(&value))
            return question.option(choice->option) ? Result<Value>(value) : notAnAnswer(question, choice->option, optionIds(question));
        return wrongKind();
    case QuestionKind::Many:
        if (const auto *many = std::get_if<base::Many>(&value))
            return fittingMany(question, *many);
        return wrongKind();
    case QuestionKind::Text:
    case QuestionKind::Message:
        if (const auto *text = std::get_if<base::Text>(&value)) {
            if (text->text.size() > base::limits::answerCharacters)
                return refuse(question, Texts::tr("The text is too long: %1 characters.").arg(text->text.size()));
            return value;
        }
        return wrongKind();
    case QuestionKind::Number:
        if (const auto *number = std::get_if<base::Number>(&value)) {
            const double n = number->number;
            if (!std::isfinite(n) || (question.minimum && n < *question.minimum) || (question.maximum && n > *question.maximum))
                return notAnAnswer(question, base::toString(value));
            return value;
        }
        return wrongKind();
    case QuestionKind::Version:
        if (const auto *version = std::get_if<base::Version>(&value); version && !version->version.isNull())
            return value;
        return wrongKind();
    case QuestionKind::YesNo:
        return std::holds_alternative<base::YesNo>(value) ? Result<Value>(value) : wrongKind();
    }
    return wrongKind();
}

Result<Value> parseAnswer(const Question &question, const QString &text)
{
    const QString word = text.trimmed();
    const auto says = [&word](const QString &what) { return word.compare(what, Qt::CaseInsensitive) == 0; };
    if (says(unknownWord))
        return base::Unknown{};
    switch (question.kind) {
    case QuestionKind::Choice:
        if (const QString id = optionId(question, word); !id.isEmpty())
            return base::Choice{id};
        return notAnAnswer(question, word, optionIds(question));
    case QuestionKind::Many:
        return parseMany(question, word);
    case QuestionKind::Message:
        if (saysNoMessage(text) || says(u"no-message"_s))
            return base::Text{noneWord};
        return fitting(question, base::Text{text});
    case QuestionKind::Text:
        return fitting(question, base::Text{says(noneWord) ? QString() : text});
    case QuestionKind::Number: {
        const std::optional<double> number = base::parseNumber(word);
        return number ? fitting(question, base::Number{*number}) : notAnAnswer(question, word);
    }
    case QuestionKind::Version: {
        const QVersionNumber version = base::parseVersion(word);
        return version.isNull() ? notAnAnswer(question, word) : Result<Value>(base::Version{version});
    }
    case QuestionKind::YesNo:
        if (says(u"yes"_s) || says(u"no"_s))
            return base::YesNo{says(u"yes"_s)};
        return notAnAnswer(question, word, {u"yes"_s, u"no"_s});
    }
    return notAnAnswer(question, word);
}

QString describe(const Question &question, const Value &value)
{
    if (base::isUnknown(value))
        return Texts::tr("I don't know");
    if (const auto *choice = std::get_if<base::Choice>(&value)) {
        const rules::Option *option = question.option(choice->option);
        return base::oneLine(option && !option->text.isEmpty() ? option->text : choice->option);
    }
    if (const auto *many = std::get_if<base::Many>(&value))
        return manyInWords(question, *many);
    if (const auto *text = std::get_if<base::Text>(&value)) {
        if (question.kind == QuestionKind::Message && saysNoMessage(text->text))
            return Texts::tr("No message was seen");
        return text->text.trimmed().isEmpty() ? Texts::tr("None") : base::displayable(text->text);
    }
    if (const auto *yesNo = std::get_if<base::YesNo>(&value))
        return yesNo->yes ? Texts::tr("Yes") : Texts::tr("No");
    const QString plain = base::toString(value);
    return std::holds_alternative<base::Number>(value) && !question.unit.isEmpty() ? plain + u' ' + base::oneLine(question.unit) : plain;
}

} // namespace engine
