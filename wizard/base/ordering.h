// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/value.h"

#include <QDate>
#include <QString>
#include <QVersionNumber>

#include <compare>
#include <optional>
#include <variant>
#include <vector>

/// The one grammar and the one order of the values that trees compare: probes on a machine, conditions about answers and facts, the
/// checker. All functions are pure and cost one pass over the text.
namespace base {

/// `8`, `-2.5`, `0x1f`: up to 15 digits before and behind the point, or up to 8 hexadecimal ones.
[[nodiscard]] std::optional<double> parseNumber(QStringView text);
/// `5`, `5.131.1877.9`: dotted numbers of up to 9 digits, at most 40 characters. Null when it is none.
[[nodiscard]] QVersionNumber parseVersion(QStringView text);
/// `2000-04-04` and nothing else; invalid when it is none.
[[nodiscard]] QDate parseDate(QStringView text);

/// What the texts of a comparison stand for. Automatic is for texts that may be anything, such as those of a registry: a date where both are
/// dates, else dotted numbers where both are (4.10 comes after 4.9; a whole number, decimal or hexadecimal, is one with one part).
enum class Scale { Automatic, Number, Version };

/// A value as comparisons see it. Values of different kinds, and two different words, are unordered; words are equal without letter case,
/// versions without the zeros at their ends. Made once where many comparisons follow.
class Comparable
{
public:
    explicit Comparable(const QString &text, Scale scale = Scale::Automatic);

    [[nodiscard]] bool isWord() const { return std::holds_alternative<QString>(m_value); } ///< has no order
    [[nodiscard]] size_t kind() const { return m_value.index(); }                          ///< values of one kind are in order, words excepted
    /// The number; the day, counted, of a date; nothing for words and for versions of several parts.
    [[nodiscard]] std::optional<double> number() const;
    /// For sorting: as operator<=>, one kind after the other and words by the alphabet.
    [[nodiscard]] bool sortsBefore(const Comparable &other) const { return m_value < other.m_value; }

    friend std::partial_ordering operator<=>(const Comparable &a, const Comparable &b);
    friend bool operator==(const Comparable &a, const Comparable &b) { return (a <=> b) == 0; }

private:
    using Parts = std::vector<qint64>;
    std::variant<QString, Parts, double, QDate> m_value;
};

/// How a value that was read is to be compared: numbers and versions as such, everything else by its text.
[[nodiscard]] Scale scaleOf(const Value &value);

/// Whether a text contains a part, without letter case. A list of strings (Text::isList) contains what one of its strings is as a whole.
[[nodiscard]] bool contains(const Value &value, const QString &part);

} // namespace base
