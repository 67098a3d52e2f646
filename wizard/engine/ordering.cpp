// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "engine/ordering.h"

#include <QDate>
#include <QVersionNumber>

#include <cmath>
#include <optional>

namespace engine {

namespace {

std::optional<double> asNumber(const QString &text)
{
    bool ok = false;
    const double number = text.toDouble(&ok);
    return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::optional<QVersionNumber> asVersion(const QString &text)
{
    qsizetype end = 0;
    const QVersionNumber version = QVersionNumber::fromString(text, &end);
    return !version.isNull() && end == text.size() ? std::optional(version.normalized()) : std::nullopt;
}

std::optional<QDate> asDate(const QString &text)
{
    const QDate date = QDate::fromString(text.left(10), Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

template<typename Value>
std::optional<std::partial_ordering> compare(const std::optional<Value> &a, const std::optional<Value> &b)
{
    if (!a || !b)
        return {};
    if (*a < *b)
        return std::partial_ordering::less;
    return *b < *a ? std::partial_ordering::greater : std::partial_ordering::equivalent;
}

} // namespace

std::partial_ordering inOrder(Ordering ordering, const QString &a, const QString &b)
{
    std::optional<std::partial_ordering> order;
    if (ordering != Ordering::Version)
        order = compare(asNumber(a), asNumber(b));
    if (!order && ordering == Ordering::Automatic)
        order = compare(asDate(a), asDate(b));
    if (!order && ordering != Ordering::Number)
        order = compare(asVersion(a), asVersion(b));
    return order.value_or(std::partial_ordering::unordered);
}

bool sameValue(Ordering ordering, const QString &a, const QString &b)
{
    return inOrder(ordering, a, b) == 0 || a.compare(b, Qt::CaseInsensitive) == 0;
}

} // namespace engine
