// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "window/controller/controller.h"

#include <QPointer>

namespace window {

/// Runs work that will lead to another state; until it is done, busyWith() says what is going on. An Error comes out as failed().
template <typename Value>
void Controller::work(const QString &with, std::function<base::Result<Value>()> function, std::function<void(Value)> done)
{
    if (!m_busyWith.isEmpty())
        return;
    setBusy(with);
    m_jobs.run(
        m_main, [function = std::move(function)](const std::stop_token &) { return function(); },
        [this, done = std::move(done)](base::Result<Value> result) {
            setBusy({});
            if (result)
                done(std::move(*result));
            else
                Q_EMIT failed(result.error());
        });
}

} // namespace window
