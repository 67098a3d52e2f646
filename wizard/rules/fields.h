// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/texts.h"
#include "rules/decoder.h"

#include <QDate>

#include <array>
#include <optional>
#include <span>

namespace rules {

enum class Need { Optional, Required };

/// A mapping with fixed keys. Each key is taken once; finish() reports what is missing and the keys nobody took. Where the node is not a mapping, that
/// is reported once and nothing is found in it.
class Fields
{
public:
    /// `what` names the thing in messages ("a question"); what is missing is reported at `at`.
    Fields(Decoder &decoder, Node mapping, Node at, const char *what);

    [[nodiscard]] bool isUsable() const { return m_mapping.isMapping(); }
    [[nodiscard]] bool has(std::string_view key) const; ///< without taking it
    Node take(std::string_view key, Need need = Need::Optional);
    void finish();

    // Taken and read; empty, or the default, when absent or wrong (which is reported).
    QString text(std::string_view key, Need need = Need::Optional);  ///< plain or in languages
    QStringList texts(std::string_view key);                         ///< a list of them, or one
    QString plain(std::string_view key, Need need = Need::Optional); ///< one language: names, data
    bool yesNo(std::string_view key, bool otherwise);
    std::optional<double> number(std::string_view key);
    int integer(std::string_view key, int least, int most, int otherwise, Need need = Need::Optional);
    QString article(std::string_view key); ///< an id of `articles:`

    [[nodiscard]] Decoder &decoder() const { return m_decoder; }
    [[nodiscard]] Node at() const { return m_at; }
    [[nodiscard]] Node node() const { return m_mapping; }

private:
    Decoder &m_decoder;
    Node m_mapping;
    Node m_at;
    const char *m_what;
    quint32 m_found = 0;
    QStringList m_missing; ///< reported by finish(), unless a mistyped key explains it
    size_t m_askedCount = 0;
    std::array<std::string_view, 24> m_asked;
};

// --- single values; what is wrong is reported at the node ---

/// `"text"`, shortened and safe to show.
[[nodiscard]] QString quoted(Node node);
/// A text that may be a mapping of languages. `what` as in Fields.
[[nodiscard]] QString readText(Decoder &decoder, Node node);
/// The same in every language that is written there, the one that readText() gives first.
[[nodiscard]] QStringList readEveryText(Decoder &decoder, Node node);
/// Remembers that this language is offered.
void noteLanguage(Decoder &decoder, Node language);
/// A scalar of one language.
[[nodiscard]] QString readPlain(Decoder &decoder, Node node);
[[nodiscard]] std::optional<bool> readYesNo(Decoder &decoder, Node node);
/// Decimal, as people write it: what base::parseNumber() reads, without hexadecimal and leading zeros, which readers of YAML take for other numbers.
[[nodiscard]] std::optional<double> readNumber(Decoder &decoder, Node node);
[[nodiscard]] QDate readDate(Decoder &decoder, Node node);
/// Letters, digits, dots and hyphens, at most 64, beginning with a letter or digit, none of `reserved`. Reports what is not.
[[nodiscard]] bool checkId(Decoder &decoder, Node id, std::span<const std::string_view> reserved = {});
/// The position of the id in `names`, which it marks as used; Names::none is reported: `unknown step "x" (did you mean "y"?)`.
[[nodiscard]] int resolve(Decoder &decoder, Node id, Names &names, const char *what);
/// Reports that this node is of the wrong kind: `this must be a list`.
void refuseKind(Decoder &decoder, Node node, const QString &expected);

/// One of a few words.
template <typename Value>
struct Word {
    std::string_view word;
    Value value;
};

QString listWords(const QStringList &words); ///< `a, b or c`

template <typename Value, size_t count>
std::optional<Value> readWord(Decoder &decoder, Node node, const Word<Value> (&words)[count], const char *what)
{
    QStringList all;
    for (const Word<Value> &word : words) {
        if (node.isScalar() && node.text() == word.word)
            return word.value;
    }
    for (const Word<Value> &word : words)
        all << QString::fromUtf8(word.word.data(), static_cast<qsizetype>(word.word.size()));
    if (node.isScalar()) {
        decoder.problems.error(node, Texts::tr("%1 is not %2; it is one of %3%4")
                                         .arg(quoted(node), Texts::tr(what), listWords(all), decoder.problems.didYouMean(node.string(), [&] { return all; })));
    } else {
        refuseKind(decoder, node, Texts::tr(what));
    }
    return std::nullopt;
}

} // namespace rules
