// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <stop_token>
#include <utility>

namespace window {

/// Runs functions off the GUI thread, one after the other, and brings their results back to it.
///
/// Work that was started on the same Lane is superseded by newer work: what has not begun never begins, what is running is asked to stop,
/// and its result is dropped. All lanes share one thread, so two pieces of work never meet on one machine or one case.
/// Destroying the Jobs asks everything to stop and waits; no result arrives afterwards.
class Jobs final : public QObject
{
public:
    /// One kind of work of which only the newest counts.
    class Lane
    {
    public:
        [[nodiscard]] bool isBusy() const { return m_running > 0; }
        void cancel()
        {
            ++*m_newest;
            m_stop.request_stop();
        }

    private:
        friend class Jobs;
        std::shared_ptr<std::atomic<quint64>> m_newest = std::make_shared<std::atomic<quint64>>(0);
        std::stop_source m_stop;
        int m_running = 0;
    };

    explicit Jobs(QObject *parent = nullptr)
        : QObject(parent)
    {
        m_pool.setMaxThreadCount(1);
    }
    ~Jobs() override
    {
        m_closing.request_stop();
        m_pool.clear();
        m_pool.waitForDone();
    }

    /// `work(std::stop_token)` runs on the worker thread, `done(result)` on this one. The lane must live as long as the Jobs.
    template <typename Work, typename Done>
    void run(Lane &lane, Work work, Done done)
    {
        lane.cancel();
        lane.m_stop = std::stop_source();
        ++lane.m_running;
        const quint64 id = lane.m_newest->load();
        m_pool.start([this, &lane, id, newest = lane.m_newest, stop = lane.m_stop, closing = m_closing.get_token(), work = std::move(work),
                      done = std::move(done)]() mutable {
            const auto finish = [this, &lane](auto deliver) {
                QMetaObject::invokeMethod(
                    this,
                    [&lane, deliver = std::move(deliver)]() mutable {
                        --lane.m_running;
                        deliver();
                    },
                    Qt::QueuedConnection);
            };
            if (newest->load() != id || closing.stop_requested()) {
                finish([] { });
                return;
            }
            const std::stop_callback passOn(closing, [&stop] { stop.request_stop(); });
            auto result = std::make_shared<decltype(work(std::stop_token()))>(work(stop.get_token()));
            finish([id, newest, result, done = std::move(done)]() mutable {
                if (newest->load() == id)
                    done(std::move(*result));
            });
        });
    }

private:
    QThreadPool m_pool;
    std::stop_source m_closing;
};

} // namespace window
