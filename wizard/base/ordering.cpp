// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/ordering.h"

#include <algorithm>

namespace base {

namespace {

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool areDigits(QStringView text, qsizetype most)
{
    return !text.isEmpty() && text.size() <= most && std::ranges::all_of(text, isDigit);
}

std::optional<qint64> parseHexadecimal(QStringView text)
{
    if (!text.startsWith(u"0x") || text.size() < 3 || text.size() > 10)
        return std::nullopt;
    bool ok = false;
    const qint64 number = text.sliced(2).toLongLong(&ok, 16);
    return ok && number >= 0 && text[2] != u'+' ? std::optional(number) : std::nullopt;
}

/// `4.10`, `-3` or `0x10` as parts, without the zeros at the end; empty when it is none.
std::vector<qint64> parseParts(QStringView text)
{
    if (const auto hexadecimal = parseHexadecimal(text))
        return {*hexadecimal};
    constexpr qsizetype longestPart = 15;
    if (text.startsWith(u'-') && areDigits(text.sliced(1), longestPart))
        return {text.toLongLong()};
    std::vector<qint64> parts;
    for (const QStringView part : text.tokenize(u'.')) {
        if (!areDigits(part, longestPart))
            return {};
        parts.push_back(part.toLongLong());
    }
    while (parts.size() > 1 && parts.back() == 0)
        parts.pop_back();
    return parts;
}

} // namespace

std::optional<double> parseNumber(QStringView text)
{
    constexpr qsizetype longest = 15;
    if (const auto hexadecimal = parseHexadecimal(text))
        return static_cast<double>(*hexadecimal);
    const QStringView digits = text.startsWith(u'-') ? text.sliced(1) : text;
    const qsizetype point = digits.indexOf(u'.');
    if (!areDigits(point < 0 ? digits : digits.first(point), longest) || (point >= 0 && !areDigits(digits.sliced(point + 1), longest)))
        return std::nullopt;
    return text.toDouble();
}

QVersionNumber parseVersion(QStringView text)
{
    constexpr qsizetype longest = 40;
    constexpr qsizetype longestPart = 9;
    if (text.size() > longest)
        return {};
    for (const QStringView part : text.tokenize(u'.')) {
        if (!areDigits(part, longestPart))
            return {};
    }
    return QVersionNumber::fromString(text);
}

QDate parseDate(QStringView text)
{
    const bool hasForm = text.size() == 10 && text[4] == u'-' && text[7] == u'-' && areDigits(text.first(4), 4) && areDigits(text.sliced(5, 2), 2)
                         && areDigits(text.sliced(8), 2);
    return hasForm ? QDate(text.first(4).toInt(), text.sliced(5, 2).toInt(), text.sliced(8).toInt()) : QDate();
}

Comparable::Comparable(const QString &text, Scale scale)
{
    if (scale == Scale::Number) {
        if (const auto number = parseNumber(text))
            m_value = *number;
        else
            m_value = text.toCaseFolded();
    } else if (const QDate date = scale == Scale::Automatic ? parseDate(text) : QDate(); date.isValid()) {
        m_value = date;
    } else if (Parts parts = parseParts(text); !parts.empty()) {
        m_value = std::move(parts);
    } else {
        m_value = text.toCaseFolded();
    }
}

std::optional<double> Comparable::number() const
{
    if (const auto *number = std::get_if<double>(&m_value))
        return *number;
    if (const auto *date = std::get_if<QDate>(&m_value))
        return static_cast<double>(date->toJulianDay());
    const auto *parts = std::get_if<Parts>(&m_value);
    return parts && parts->size() == 1 ? std::optional(static_cast<double>(parts->front())) : std::nullopt;
}

std::partial_ordering operator<=>(const Comparable &a, const Comparable &b)
{
    if (a.m_value.index() != b.m_value.index())
        return std::partial_ordering::unordered;
    if (a.isWord())
        return std::get<QString>(a.m_value) == std::get<QString>(b.m_value) ? std::partial_ordering::equivalent : std::partial_ordering::unordered;
    return a.m_value < b.m_value ? std::partial_ordering::less : b.m_value < a.m_value ? std::partial_ordering::greater : std::partial_ordering::equivalent;
}

Scale scaleOf(const Value &value)
{
    if (std::holds_alternative<Version>(value))
        return Scale::Version;
    return std::holds_alternative<Number>(value) ? Scale::Number : Scale::Automatic;
}

bool contains(const Value &value, const QString &part)
{
    const auto *text = std::get_if<Text>(&value);
    if (text && text->isList)
        return text->text.split(u'\n').contains(part, Qt::CaseInsensitive);
    return toString(value).contains(part, Qt::CaseInsensitive);
}

} // namespace base
