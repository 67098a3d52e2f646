// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "base/result.h"
#include "window/controller/jobs.h"

#include <functional>
#include <memory>

namespace window {

/// What is done off the GUI thread for the window, and what is told of it. Everything that touches machines, files or long trees goes through here, on one
/// thread, one piece after the other: a save that was asked for first is on the disk before the repair that was asked for next begins.
///
/// One piece of work at a time may lead to another state. While it is under way (isBusy()) every other intent that would change the state does nothing,
/// whichever object it was given to; Repairs::stop(), searches, saves, and what is typed into ticket and technician are not held up.
class Work final : public QObject
{
    Q_OBJECT

public:
    Work();

    /// Ends all work and waits for it; no result arrives afterwards. Called before the objects go that asked for it.
    void close() { m_jobs.reset(); }

    [[nodiscard]] bool isBusy() const { return !m_busyWith.isEmpty(); }
    [[nodiscard]] const QString &busyWith() const { return m_busyWith; } ///< in words, for the footer

    /// Work that leads to another state: does nothing while other such work is under way. `done` gets the value, on this thread; an Error comes out as
    /// failed(), after `undone`.
    template <typename Value>
    void run(const QString &with, std::function<base::Result<Value>()> function, std::function<void(Value)> done, std::function<void()> undone = {})
    {
        if (isBusy())
            return;
        setBusy(with);
        m_jobs->run(
            m_main, [function = std::move(function)](const std::stop_token &) { return function(); },
            [this, done = std::move(done), undone = std::move(undone)](base::Result<Value> result) {
                setBusy({});
                if (result) {
                    done(std::move(*result));
                    return;
                }
                if (undone)
                    undone();
                Q_EMIT failed(result.error());
            });
    }

    /// Work beside it, of which only the newest on its lane counts (Jobs). `done` gets the value; an Error comes out as failed().
    template <typename Value>
    void beside(Jobs::Lane &lane, std::function<base::Result<Value>()> function, std::function<void(Value)> done)
    {
        m_jobs->run(
            lane, [function = std::move(function)](const std::stop_token &) { return function(); },
            [this, done = std::move(done)](base::Result<Value> result) {
                if (result)
                    done(std::move(*result));
                else
                    Q_EMIT failed(result.error());
            });
    }
    /// The same for what has no value. A failure is told even when newer work on the lane waits already.
    void beside(Jobs::Lane &lane, std::function<base::Status()> function);

Q_SIGNALS:
    void busyChanged();
    void failed(const base::Error &error);  ///< an intent could not be carried out; the state is as before
    void notified(const QString &sentence); ///< something was done that changes no page: "The report was written to ..."

private:
    void setBusy(const QString &with);

    QString m_busyWith;
    Jobs::Lane m_main;
    std::unique_ptr<Jobs> m_jobs;
};

} // namespace window
