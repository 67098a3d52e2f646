// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/controller/work.h"

namespace window {

Work::Work()
    : m_jobs(std::make_unique<Jobs>())
{
}

void Work::beside(Jobs::Lane &lane, std::function<base::Status()> function)
{
    m_jobs->run(
        lane,
        [this, function = std::move(function)](const std::stop_token &) {
            if (const base::Status status = function(); !status) // on the worker thread, which close() waits for
                QMetaObject::invokeMethod(this, [this, error = status.error()] { Q_EMIT failed(error); }, Qt::QueuedConnection);
            return true;
        },
        [](bool) {});
}

void Work::setBusy(const QString &with)
{
    m_busyWith = with;
    Q_EMIT busyChanged();
}

} // namespace window
