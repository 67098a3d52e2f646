// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "rules/fields.h"

#include "base/ordering.h"
#include "base/text.h"
#include "base/texts.h"

#include <algorithm>
#include <cmath>

namespace rules {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t maximumLanguages = 32;
constexpr size_t longestId = 64;

QString kindInWords(Node node)
{
    switch (node.kind()) {
    case Node::Kind::Null:
        return Texts::tr("nothing");
    case Node::Kind::Scalar:
        return Texts::tr("a text");
    case Node::Kind::Sequence:
        return node.size() == 0 ? Texts::tr("an empty list") : Texts::tr("a list");
    case Node::Kind::Mapping:
        return node.size() == 0 ? Texts::tr("an empty mapping") : Texts::tr("a mapping");
    default:
        return {};
    }
}

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isIdCharacter(char c)
{
    return isLetter(c) || (c >= '0' && c <= '9') || c == '.' || c == '-';
}

/// `en`, `de-AT`, `pt-BR`
bool isLanguage(std::string_view text)
{
    const std::string_view family = text.substr(0, text.find('-'));
    return text.size() <= 12 && family.size() >= 2 && family.size() <= 3 && std::ranges::all_of(family, [](char c) { return c >= 'a' && c <= 'z'; })
           && std::ranges::all_of(text, isIdCharacter) && text.back() != '-';
}

/// Whether a plain text ends because a comment begins behind it on its line: "port #3" is "port". Folded lines are compared word by word.
bool endsAtComment(Node node)
{
    const std::string_view source = node.document()->source().bytes();
    const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    auto at = static_cast<size_t>(node.offset());
    for (const char c : node.text()) {
        if (isBlank(c)) {
            while (at < source.size() && isBlank(source[at]))
                ++at;
        } else if (at >= source.size() || source[at++] != c) {
            return false;
        }
    }
    const size_t behind = source.find_first_not_of(" \t", at);
    return behind != std::string_view::npos && behind > at && source[behind] == '#';
}

void warnOfComment(Decoder &decoder, Node node)
{
    if (node.isQuoted() || !node.isScalar() || node.text().empty() || !endsAtComment(node))
        return;
    decoder.problems.warning(node, Texts::tr("a comment begins at \" #\", so the text ends with \"%1\"; write the text in quotes if the rest belongs to it")
                                       .arg(base::oneLine(node.string().split(u' ').last(), 40)));
}

} // namespace

Fields::Fields(Decoder &decoder, Node mapping, Node at, const char *what)
    : m_decoder(decoder)
    , m_mapping(mapping)
    , m_at(at)
    , m_what(what)
{
    if (!mapping.isMapping())
        refuseKind(decoder, mapping ? mapping : at, Texts::tr("a mapping (%1: keys with values)").arg(Texts::tr(what)));
}

bool Fields::has(std::string_view key) const
{
    bool found = false;
    forEachEntry(m_mapping, [&](Node name, Node) { found = found || name.text() == key; });
    return found;
}

Node Fields::take(std::string_view key, Need need)
{
    Q_ASSERT(m_askedCount < m_asked.size());
    m_asked[m_askedCount++] = key;
    const quint32 entries = isUsable() ? m_mapping.size() : 0;
    Node name = entries > 0 ? m_mapping.firstChild() : Node();
    for (quint32 left = entries; left > 0; --left) {
        const Node value = name.next();
        if (name.text() == key) {
            ++m_found;
            return value;
        }
        if (left > 1)
            name = value.next();
    }
    if (need == Need::Required && isUsable())
        m_missing << fromUtf8(key);
    return {};
}

void Fields::finish()
{
    const QString what = Texts::tr(m_what);
    const std::span<const std::string_view> asked(m_asked.data(), m_askedCount);
    const auto refuseUnknown = [&](Node key, Node) {
        if (!key.isScalar() || std::ranges::contains(asked, key.text()))
            return;
        QStringList names;
        for (const std::string_view name : asked)
            names << fromUtf8(name);
        if (const QString meant = base::nearest(key.string(), names); !meant.isEmpty())
            m_missing.removeOne(meant);
        m_decoder.problems.error(
            key, Texts::tr("unknown key %1 in %2%3").arg(quoted(key), what, m_decoder.problems.didYouMean(key.string(), [&] { return names; })));
    };
    if (m_found != m_mapping.size() && !m_decoder.problems.isFull())
        forEachEntry(m_mapping, refuseUnknown);
    for (const QString &key : std::as_const(m_missing))
        m_decoder.problems.error(m_at, Texts::tr("%1 needs \"%2\"").arg(what, key));
}

QString Fields::text(std::string_view key, Need need)
{
    const Node node = take(key, need);
    return node ? readText(m_decoder, node) : QString();
}

QStringList Fields::texts(std::string_view key)
{
    QStringList all;
    if (const Node node = take(key))
        forEachItem(node, [&](Node item) { all << readText(m_decoder, item); });
    return all;
}

QString Fields::plain(std::string_view key, Need need)
{
    const Node node = take(key, need);
    return node ? readPlain(m_decoder, node) : QString();
}

bool Fields::yesNo(std::string_view key, bool otherwise)
{
    const Node node = take(key);
    return node ? readYesNo(m_decoder, node).value_or(otherwise) : otherwise;
}

std::optional<double> Fields::number(std::string_view key)
{
    const Node node = take(key);
    return node ? readNumber(m_decoder, node) : std::nullopt;
}

int Fields::integer(std::string_view key, int least, int most, int otherwise, Need need)
{
    const Node node = take(key, need);
    if (!node)
        return otherwise;
    const std::optional<double> number = readNumber(m_decoder, node);
    if (!number)
        return otherwise;
    if (*number != std::floor(*number) || *number < least || *number > most) {
        m_decoder.problems.error(node, Texts::tr("this must be a whole number from %1 to %2").arg(least).arg(most));
        return otherwise;
    }
    return static_cast<int>(*number);
}

QString Fields::article(std::string_view key)
{
    const Node node = take(key);
    if (!node || resolve(m_decoder, node, m_decoder.articles, QT_TRANSLATE_NOOP("Texts", "article")) == Names::none)
        return {};
    return node.string();
}

QString quoted(Node node)
{
    return u'"' + base::oneLine(node.string(), 60) + u'"';
}

void refuseKind(Decoder &decoder, Node node, const QString &expected)
{
    if (node.kind() == Node::Kind::Refused)
        return;
    const QString found = kindInWords(node);
    decoder.problems.error(node, found.isEmpty() ? Texts::tr("this must be %1").arg(expected) : Texts::tr("this must be %1, not %2").arg(expected, found));
}

void noteLanguage(Decoder &decoder, Node language)
{
    const std::string_view name = language.text();
    if (std::ranges::contains(decoder.languages, name))
        return;
    if (!isLanguage(name))
        decoder.problems.error(language, Texts::tr("%1 is not a language such as en or pt-BR").arg(quoted(language)));
    else if (decoder.languages.size() >= maximumLanguages)
        decoder.problems.error(language, Texts::tr("a tree offers at most %1 languages").arg(maximumLanguages));
    else
        decoder.languages.push_back(name);
}

QString readText(Decoder &decoder, Node node)
{
    if (node.isScalar()) {
        if (node.text().find_first_not_of(" \n\t") == std::string_view::npos)
            decoder.problems.error(node, Texts::tr("this text is empty"));
        warnOfComment(decoder, node);
        return node.string();
    }
    if (!node.isMapping() || node.size() == 0) {
        refuseKind(decoder, node, Texts::tr("a text, or a mapping of languages"));
        return {};
    }
    decoder.translations.push_back(node);
    Node best;
    int rank = 0;
    bool hasUsual = false;
    forEachEntry(node, [&](Node language, Node text) {
        if (!language.isScalar())
            return;
        noteLanguage(decoder, language);
        if (!text.isScalar()) {
            refuseKind(decoder, text, Texts::tr("a text"));
            return;
        }
        warnOfComment(decoder, text);
        const std::string_view name = language.text();
        hasUsual = hasUsual || name == decoder.usual;
        const int fit = name == decoder.wanted ? 3 : name == decoder.wantedFamily ? 2 : name == decoder.usual ? 1 : 0;
        if (fit > rank) {
            best = text;
            rank = fit;
        }
    });
    if (!hasUsual)
        decoder.problems.error(node, Texts::tr("this text is missing in \"%1\", the tree's own language").arg(fromUtf8(decoder.usual)));
    return best ? best.string() : QString();
}

QStringList readEveryText(Decoder &decoder, Node node)
{
    QStringList texts{readText(decoder, node)};
    if (node.isMapping()) {
        forEachEntry(node, [&](Node, Node text) {
            if (text.isScalar() && !texts.contains(text.string()))
                texts << text.string();
        });
    }
    return texts;
}

QString readPlain(Decoder &decoder, Node node)
{
    if (!node.isScalar())
        refuseKind(decoder, node, Texts::tr("a text"));
    warnOfComment(decoder, node);
    return node.string();
}

std::optional<bool> readYesNo(Decoder &decoder, Node node)
{
    const std::string_view text = node.text();
    if (text == "yes" || text == "true")
        return true;
    if (text == "no" || text == "false")
        return false;
    const QString word = node.string().toLower();
    const bool isCapital = word == u"yes"_s || word == u"no"_s || word == u"true"_s || word == u"false"_s;
    if (node.kind() != Node::Kind::Refused)
        decoder.problems.error(node, isCapital ? Texts::tr("write it in small letters: yes or no") : Texts::tr("this must be yes or no"));
    return std::nullopt;
}

std::optional<double> readNumber(Decoder &decoder, Node node)
{
    const std::string_view text = node.text();
    const std::string_view digits = text.starts_with('-') ? text.substr(1) : text;
    const bool isOctalOrHex = digits.size() > 1 && digits[0] == '0' && digits[1] != '.'; // to some readers of YAML
    const std::optional<double> number = isOctalOrHex ? std::nullopt : base::parseNumber(node.string());
    if (!number && node.kind() != Node::Kind::Refused)
        decoder.problems.error(node, Texts::tr("this must be a number such as 8 or 2.5"));
    return number;
}

QDate readDate(Decoder &decoder, Node node)
{
    const QDate date = base::parseDate(node.string());
    if (!date.isValid() && node.kind() != Node::Kind::Refused)
        decoder.problems.error(node, Texts::tr("this must be a date such as 2002-06-11"));
    return date;
}

bool checkId(Decoder &decoder, Node id, std::span<const std::string_view> reserved)
{
    if (!id.isScalar())
        return false;
    const std::string_view text = id.text();
    if (text.empty() || text.size() > longestId || text[0] == '.' || text[0] == '-' || !std::ranges::all_of(text, isIdCharacter)) {
        decoder.problems.error(
            id, Texts::tr("%1 is not an id: letters, digits, dots and hyphens, at most %2, beginning with a letter or digit").arg(quoted(id)).arg(longestId));
        return false;
    }
    if (std::ranges::contains(reserved, text)) {
        decoder.problems.error(id, Texts::tr("%1 has a meaning of its own here; choose another id").arg(quoted(id)));
        return false;
    }
    return true;
}

int resolve(Decoder &decoder, Node id, Names &names, const char *what)
{
    const QString kind = Texts::tr(what);
    if (!id.isScalar()) {
        refuseKind(decoder, id, Texts::tr("the id of one %1").arg(kind));
        return Names::none;
    }
    const int position = names.find(id.text());
    if (position == Names::none)
        decoder.problems.error(id, Texts::tr("unknown %1 %2%3")
                                       .arg(kind, quoted(id),
                                            id.text().contains(',') ? u' ' + Texts::tr("(several are written as a list: [a, b])")
                                                                    : decoder.problems.didYouMean(id.string(), [&] { return names.all(); })));
    else
        names.use(position);
    return position;
}

QString listWords(const QStringList &words)
{
    if (words.size() < 2)
        return words.join(u", "_s);
    return Texts::tr("%1 or %2").arg(words.sliced(0, words.size() - 1).join(u", "_s), words.last());
}

} // namespace rules
