// SPDX-FileCopyrightText: 2026 The Fixwright authors
// SPDX-License-Identifier: Apache-2.0

#include "window/answers/picturepane.h"

#include "window/views/widgets.h"

#include <QPainter>

namespace window {

using namespace Qt::StringLiterals;

/// As large as there is room, never larger than it is.
class PicturePane::View final : public QWidget
{
public:
    explicit View(PicturePane *pane)
        : QWidget(pane)
        , m_pane(pane)
    {
        setMinimumHeight(64);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Expanding);
        setAccessibleName(PicturePane::tr("The picture"));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const QImage &picture = m_pane->picture();
        if (picture.isNull())
            return;
        const QSize wanted = picture.size().scaled(size(), Qt::KeepAspectRatio).boundedTo(picture.size());
        const QRect place(QPoint(0, 0), wanted);
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        const double ratio = devicePixelRatioF();
        painter.drawImage(place, picture.scaled(wanted * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    }

private:
    PicturePane *m_pane;
};

PicturePane::PicturePane(QWidget *parent)
    : QFrame(parent)
    , m_view(new View(this))
    , m_status(new views::TextLabel({}, theme::Role::Caption, theme::Tone::Muted))
{
    setObjectName(u"picturePane"_s);
    m_status->setObjectName(u"pictureStatus"_s);
    auto *layout = views::column(this, theme::space2);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_status);
    auto *remove = views::button(tr("Remove picture"), u"removePicture"_s, u"quiet"_s);
    connect(remove, &QPushButton::clicked, this, &PicturePane::removed);
    layout->addWidget(remove, 0, Qt::AlignLeft);
}

void PicturePane::setPicture(const QImage &picture)
{
    m_picture = picture;
    m_view->update();
}

void PicturePane::setStatus(const QString &words)
{
    m_status->setWords(words);
}

} // namespace window
