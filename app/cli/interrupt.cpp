// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "cli/interrupt.h"

#include "base/texts.h"

#include <csignal>
#include <ctime>

#include <unistd.h>

namespace cli {

namespace {

sigset_t stopSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    return signals;
}

void say(const QByteArray &text)
{
    // The message is a courtesy: a closed terminal must not keep the work from stopping in order.
    [[maybe_unused]] const auto written = write(STDERR_FILENO, text.constData(), static_cast<size_t>(text.size()));
}

} // namespace

Interrupt::Interrupt()
{
    const sigset_t signals = stopSignals();
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    const QByteArray text = "fixwright: " + Texts::tr("Stopping as soon as the present step is finished.").toLocal8Bit() + '\n';
    m_waiter = std::jthread([this, text](const std::stop_token &ended) {
        const sigset_t awaited = stopSignals();
        while (!ended.stop_requested()) {
            const timespec moment{0, 50'000'000};
            if (sigtimedwait(&awaited, nullptr, &moment) < 0)
                continue;
            say(text);
            m_stop.request_stop();
        }
    });
}

Interrupt::~Interrupt()
{
    m_waiter.request_stop();
    m_waiter.join();
    const sigset_t signals = stopSignals();
    pthread_sigmask(SIG_UNBLOCK, &signals, nullptr);
}

} // namespace cli
