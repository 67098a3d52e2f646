// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "machine/examine/examine.h"

#include <QRegularExpression>

#include <compare>

namespace machine::examining {

using namespace Qt::StringLiterals;
using Comparison = base::Probe::Comparison;

namespace {

std::optional<double> number(const QString &text)
{
    static const QRegularExpression form(u"^(?:0x[0-9a-fA-F]{1,8}|[0-9]{1,15})$"_s);
    if (!form.match(text).hasMatch())
        return std::nullopt;
    return text.startsWith(u"0x"_s) ? double(text.mid(2).toULongLong(nullptr, 16)) : text.toDouble();
}

std::optional<QVersionNumber> version(const QString &text)
{
    static const QRegularExpression form(u"^[0-9]{1,9}(?:\\.[0-9]{1,9})*$"_s);
    if (!form.match(text).hasMatch())
        return std::nullopt;
    return QVersionNumber::fromString(text).normalized();
}

bool isDate(const QString &text)
{
    static const QRegularExpression form(u"^\\d{4}-\\d{2}-\\d{2}$"_s);
    return form.match(text).hasMatch();
}

/// The order of a found value and a bound; empty when they are not of one kind.
std::optional<std::weak_ordering> order(const base::Value &value, const QString &bound)
{
    if (const auto *found = std::get_if<base::Number>(&value)) {
        if (const auto limit = number(bound))
            return std::weak_order(found->number, *limit);
        return std::nullopt;
    }
    if (const auto *found = std::get_if<base::Version>(&value)) {
        if (const auto limit = version(bound))
            return QVersionNumber::compare(found->version.normalized(), *limit) <=> 0;
        return std::nullopt;
    }
    const auto *text = std::get_if<base::Text>(&value);
    if (!text)
        return std::nullopt;
    if (isDate(text->text) && isDate(bound))
        return text->text.compare(bound) <=> 0; // ISO dates sort as text
    if (const auto a = number(text->text), b = number(bound); a && b)
        return std::weak_order(*a, *b);
    if (const auto a = version(text->text), b = version(bound); a && b)
        return QVersionNumber::compare(*a, *b) <=> 0;
    return std::nullopt;
}

} // namespace

Finding compared(Finding finding, const Comparison &comparison)
{
    if (!finding.value)
        return yesNo(false, finding.source);
    if (base::isUnknown(*finding.value))
        return finding;
    const QString text = base::toString(*finding.value);
    bool holds = true;
    if (comparison.is) {
        const auto same = order(*finding.value, *comparison.is);
        holds = holds && (same ? *same == 0 : text.compare(*comparison.is, Qt::CaseInsensitive) == 0);
    }
    if (comparison.contains)
        holds = holds && text.contains(*comparison.contains, Qt::CaseInsensitive);
    for (const auto &[bound, isFrom] : {std::pair{comparison.from, true}, std::pair{comparison.below, false}}) {
        if (!bound)
            continue;
        const auto found = order(*finding.value, *bound);
        if (!found)
            return unknown(u"%1 cannot be compared with %2"_s.arg(finding.source, quoted(*bound)));
        holds = holds && (isFrom ? *found >= 0 : *found < 0);
    }
    return yesNo(holds, finding.source);
}

} // namespace machine::examining
