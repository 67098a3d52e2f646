// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "window/controller/controller.h"
#include "window/controller/picturereading.h"

namespace window {

/// Reads messages from pictures, on a thread of its own: it takes seconds and touches no case, so nothing waits for it. Only the newest picture counts.
class Pictures final : public QObject
{
    Q_OBJECT

public:
    explicit Pictures(const Controller &controller);

    /// A picture, or the file of one; answered by read(), once when it is open and once when it is read. The case on the page gives the names.
    void give(const QImage &picture, const QString &file);
    void stop();

Q_SIGNALS:
    void read(const window::PictureReading &reading);

private:
    const Controller &m_controller;
    Jobs::Lane m_reading;
    Jobs m_jobs; ///< last: destroyed first
};

} // namespace window
