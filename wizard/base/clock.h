// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QDateTime>

namespace base {

/// Where "now" comes from. Everything that writes a time takes a Clock, so that tests and reference outputs can hold it still.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Current time in UTC, whole seconds.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override;
};

/// Always the same moment.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDateTime moment);
    [[nodiscard]] QDateTime now() const override;

private:
    QDateTime m_moment;
};

} // namespace base
