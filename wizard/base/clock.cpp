// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "base/clock.h"

#include <QTimeZone>

#include <utility>

namespace base {

QDateTime SystemClock::now() const
{
    return QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), QTimeZone::UTC);
}

FixedClock::FixedClock(QDateTime moment)
    : m_moment(std::move(moment))
{
}

QDateTime FixedClock::now() const
{
    return m_moment;
}

} // namespace base
