// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "engine/message/phrase.h"

#include <QRegularExpression>

#include <algorithm>

namespace engine::message {

using namespace Qt::StringLiterals;

namespace {

void appendTokens(Phrase &phrase, const QString &text, const QSet<QString> &keys, QString &pendingDirectory)
{
    for (const Token &token : tokenise(text)) {
        Element element;
        element.kind = token.isName ? Element::Kind::Name : Element::Kind::Word;
        element.text = token.text;
        element.skeleton = token.skeleton;
        element.isKey = keys.contains(token.text);
        element.directory = std::exchange(pendingDirectory, {});
        phrase.elements.push_back(std::move(element));
    }
}

Phrase split(const QString &text, const QSet<QString> &keys)
{
    static const QRegularExpression placeholder(u"<([^<>\\n]{1,60})>"_s);
    Phrase phrase;
    QString directory;
    qsizetype at = 0;
    auto matches = placeholder.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        appendTokens(phrase, text.sliced(at, match.capturedStart() - at), keys, directory);
        at = match.capturedEnd();
        if (at < text.size() && text.at(at).isLetterOrNumber()) {
            directory = match.captured(1);
            continue;
        }
        Element element;
        element.kind = Element::Kind::Placeholder;
        element.text = match.captured(1);
        phrase.elements.push_back(std::move(element));
    }
    appendTokens(phrase, text.sliced(at), keys, directory);
    return phrase;
}

QSet<QString> setOf(std::initializer_list<QLatin1StringView> words)
{
    QSet<QString> set;
    for (const auto word : words)
        set.insert(word);
    return set;
}

} // namespace

std::vector<Phrase> compile(const rules::MessagePattern &pattern, int index)
{
    QSet<QString> keys;
    for (const QString &key : pattern.names) {
        for (const Token &token : tokenise(key))
            keys.insert(token.text);
    }
    std::vector<Phrase> phrases;
    for (int variant = 0; variant < pattern.patterns.size(); ++variant) {
        Phrase phrase = split(pattern.patterns.at(variant), keys);
        phrase.pattern = index;
        phrase.variant = variant;
        const auto has = [&](const QString &key) { return std::ranges::any_of(phrase.elements, [&](const Element &e) { return e.isKey && e.text == key; }); };
        for (const QString &key : std::as_const(keys)) {
            if (!has(key))
                phrase.elsewhere.append(key);
        }
        phrase.elsewhere.sort();
        if (std::ranges::any_of(phrase.elements, [](const Element &e) { return e.kind != Element::Kind::Placeholder; }))
            phrases.push_back(std::move(phrase));
    }
    return phrases;
}

double commonness(const QString &word)
{
    static const QSet<QString> function
        = setOf({"a"_L1,    "an"_L1,   "the"_L1,  "of"_L1,    "in"_L1,  "on"_L1,   "at"_L1,   "to"_L1,   "by"_L1,   "for"_L1,   "from"_L1,
                 "with"_L1, "and"_L1,  "or"_L1,   "is"_L1,    "are"_L1, "was"_L1,  "were"_L1, "be"_L1,   "been"_L1, "being"_L1, "it"_L1,
                 "its"_L1,  "this"_L1, "that"_L1, "there"_L1, "has"_L1, "have"_L1, "had"_L1,  "them"_L1, "as"_L1,   "see"_L1,   "please"_L1});
    static const QSet<QString> everyday
        = setOf({"not"_L1,     "no"_L1,    "all"_L1,   "any"_L1,      "more"_L1,      "time"_L1,  "number"_L1,    "count"_L1,    "up"_L1,
                 "down"_L1,    "go"_L1,    "goes"_L1,  "going"_L1,    "keep"_L1,      "keeps"_L1, "open"_L1,      "opens"_L1,    "close"_L1,
                 "use"_L1,     "uses"_L1,  "using"_L1, "used"_L1,     "does"_L1,      "do"_L1,    "could"_L1,     "can"_L1,      "never"_L1,
                 "growing"_L1, "grows"_L1, "grow"_L1,  "increase"_L1, "increases"_L1, "rises"_L1, "continues"_L1, "thousands"_L1});
    return function.contains(word) ? 0.25 : everyday.contains(word) ? 0.45 : 1;
}

bool isDenial(const QString &word)
{
    static const QSet<QString> denials = setOf({"no"_L1, "not"_L1, "never"_L1, "without"_L1, "isnt"_L1, "arent"_L1, "wasnt"_L1, "doesnt"_L1, "dont"_L1,
                                                "didnt"_L1, "hasnt"_L1, "havent"_L1, "cannot"_L1, "cant"_L1, "neither"_L1, "nor"_L1, "stopped"_L1});
    return denials.contains(word);
}

bool isSuccess(const QString &word)
{
    static const QSet<QString> words = setOf({"ok"_L1, "okay"_L1, "fine"_L1, "normal"_L1, "healthy"_L1, "unaffected"_L1, "stable"_L1});
    return word.startsWith("success"_L1) || word.startsWith("succeed"_L1) || words.contains(word);
}

} // namespace engine::message
