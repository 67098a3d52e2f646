// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/controller/pictures.h"

#include "workflow/readpicture.h"

namespace window {

namespace {

PictureReading opened(const QImage &picture, const QString &file)
{
    PictureReading reading{file, picture, {}, {}, false};
    if (file.isEmpty())
        return reading;
    const auto read = workflow::openPicture(file);
    if (read)
        reading.picture = *read;
    else
        reading.problem = read.error().message;
    reading.isDone = !read;
    return reading;
}

PictureReading done(PictureReading reading, const QStringList &names, const std::stop_token &stop)
{
    const auto text = workflow::textInPicture(reading.picture, names, stop);
    reading.isDone = true;
    if (text)
        reading.text = *text;
    else
        reading.problem = text.error().message;
    return reading;
}

} // namespace

Pictures::Pictures(const Controller &controller)
    : m_controller(controller)
{
}

void Pictures::give(const QImage &picture, const QString &file)
{
    const Walked *walked = walkedOf(m_controller.state());
    const QStringList names = walked ? workflow::namesOf(walked->tree()) : QStringList();
    m_jobs.run(
        m_reading, [picture, file](const std::stop_token &) { return opened(picture, file); },
        [this, names](const PictureReading &reading) {
            Q_EMIT read(reading);
            if (!reading.isDone)
                m_jobs.run(
                    m_reading, [reading, names](const std::stop_token &stop) { return done(reading, names, stop); },
                    [this](const PictureReading &finished) { Q_EMIT read(finished); });
        });
}

void Pictures::stop()
{
    m_reading.cancel();
}

} // namespace window
